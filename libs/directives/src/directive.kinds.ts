import { ThingKind } from '@app/kernel';

export const DIRECTIVE = ThingKind.declare(
  'directive',
  'A document. Stands as a `DirectiveState`, a registered one as its `DirectiveValidity`.',
);
