import { type FieldError, type IsoDate, lastDayInTime } from '@app/kernel';
import { RoundError } from './reporting.errors';
import type { RoundTier } from './round.entity';

export type TierPlan = Pick<RoundTier, 'tier' | 'kinds' | 'levels' | 'dueOn' | 'dueBoundary'>;

export interface RoundPlan {
  year: number;
  startsOn: IsoDate;
  endsOn: IsoDate;
  tiers: readonly TierPlan[];
}

const at = (path: string, code: string): FieldError[] => [{ path, code }];

/** Whether a round can be opened like this, before anybody is asked who is there. */
export function mustBeSound({ year, startsOn, endsOn, tiers }: RoundPlan): void {
  if (endsOn < startsOn) throw RoundError.ROUND_PERIOD_ORDER({}, at('endsOn', 'ROUND_PERIOD_ORDER'));
  const isOfPeriod = year >= Number(startsOn.slice(0, 4)) && year <= Number(endsOn.slice(0, 4));
  if (!isOfPeriod) throw RoundError.ROUND_YEAR_MISMATCH({ year }, at('year', 'ROUND_YEAR_MISMATCH'));
  if (tiers.length === 0) throw RoundError.ROUND_TIERS_MISSING({}, at('tiers', 'ROUND_TIERS_MISSING'));
  const ordered = tiers.toSorted((one, other) => one.tier - other.tier);
  ordered.slice(1).forEach((lower, index) => mustFollow(ordered[index]!, lower));
  mustNotOverlap(ordered);
}

/** The level below is due first, so that the level above has something to consolidate. */
function mustFollow(upper: TierPlan, lower: TierPlan): void {
  const { tier } = lower;
  if (tier === upper.tier) throw RoundError.ROUND_TIER_REPEATED({ tier }, at('tiers', 'ROUND_TIER_REPEATED'));
  const lastDay = ({ dueOn: on, dueBoundary: boundary }: TierPlan) => lastDayInTime({ on, boundary });
  if (lastDay(lower) > lastDay(upper)) {
    throw RoundError.ROUND_TIER_DUE_ORDER({ lower: tier, upper: upper.tier }, at('tiers', 'ROUND_TIER_DUE_ORDER'));
  }
}

/** One organisation owes one report. */
function mustNotOverlap(tiers: readonly TierPlan[]): void {
  const below = tiers.filter(({ tier }) => tier > 0);
  for (const [index, one] of below.entries()) {
    for (const other of below.slice(index + 1)) {
      const kind = one.kinds.find((candidate) => other.kinds.includes(candidate));
      const isSamePlace = one.levels.some((level) => other.levels.includes(level));
      if (kind && isSamePlace) {
        throw RoundError.ROUND_TIERS_OVERLAP(
          { tier: one.tier, other: other.tier, kind },
          at('tiers', 'ROUND_TIERS_OVERLAP'),
        );
      }
    }
  }
}
