import { type FieldError, type IsoDate, lastDayInTime } from '@app/kernel';
import { RoundState, type RoundTier } from '@app/reporting';

export type RoundAct = 'amend' | 'close' | 'cancel' | 'reopen';

/** In which state a round can be changed so. */
export const ACTS: Record<RoundAct, RoundState> = {
  amend: RoundState.Open,
  close: RoundState.Open,
  cancel: RoundState.Open,
  reopen: RoundState.Closed,
};

export type TierDue = Pick<RoundTier, 'tier' | 'dueOn' | 'dueBoundary'>;

const lastDay = ({ dueOn, dueBoundary }: TierDue): IsoDate => lastDayInTime({ on: dueOn, boundary: dueBoundary });

/** The days of all tiers with those that are asked for. */
export const withDue = (before: readonly TierDue[], asked: readonly TierDue[]): TierDue[] =>
  before.map((tier) => asked.find((one) => one.tier === tier.tier) ?? tier);

/** A tier that the round does not have, and one that would be due after the level above it. */
export function dueFaults(before: readonly TierDue[], asked: readonly TierDue[]): FieldError[] {
  const unknown = asked.flatMap(({ tier }, at) =>
    before.some((one) => one.tier === tier) ? [] : [{ path: `tiers.${at}`, code: 'FIELD_INVALID' }],
  );
  const ordered = withDue(before, asked).toSorted((one, other) => one.tier - other.tier);
  const late = ordered
    .slice(1)
    .flatMap((lower, at) =>
      lastDay(lower) > lastDay(ordered[at]!)
        ? [{ path: 'tiers', code: 'ROUND_TIER_DUE_ORDER', params: { lower: lower.tier, upper: ordered[at]!.tier } }]
        : [],
    );
  return [...unknown, ...late];
}
