import type { IsoDate } from '@app/kernel';
import { DirectiveLinkKind, DirectiveState, DirectiveValidity } from './directive.entity';

export interface ValidityFacts {
  state: DirectiveState;
  issuedOn: IsoDate | null;
  /** First day of validity; null: the day of issue. */
  effectiveOn: IsoDate | null;
  /** Last day that the document itself sets. */
  expiresOn: IsoDate | null;
}

/** What another registered document does to it. */
export interface Effect {
  kind: DirectiveLinkKind;
  partly: boolean;
  /** First day on which that document is valid itself. */
  from: IsoDate;
}

const CHANGING: ReadonlySet<DirectiveLinkKind> = new Set([
  DirectiveLinkKind.Amends,
  DirectiveLinkKind.Replaces,
  DirectiveLinkKind.Repeals,
]);

/**
 * Whether a document is in force on a day. One that was amended as a whole stays in force, as amended; one of which a part was
 * amended, replaced or repealed is in force partly.
 */
export function validityOn(
  day: IsoDate,
  { state, issuedOn, effectiveOn, expiresOn }: ValidityFacts,
  effects: readonly Effect[],
): DirectiveValidity {
  const from = effectiveOn ?? issuedOn;
  if (state !== DirectiveState.Registered || from === null) return DirectiveValidity.Unknown;
  const begun = effects.filter((effect) => CHANGING.has(effect.kind) && effect.from <= day);
  const whole = (kind: DirectiveLinkKind) => begun.some((effect) => effect.kind === kind && !effect.partly);
  if (whole(DirectiveLinkKind.Replaces)) return DirectiveValidity.Replaced;
  if (whole(DirectiveLinkKind.Repeals) || (expiresOn !== null && expiresOn < day)) return DirectiveValidity.Expired;
  if (from > day) return DirectiveValidity.NotYet;
  return begun.some(({ partly }) => partly) ? DirectiveValidity.Partly : DirectiveValidity.InForce;
}
