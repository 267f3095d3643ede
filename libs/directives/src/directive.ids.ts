import { uuidIds } from '@app/kernel';

export const DirectiveIds = uuidIds('Directive');
