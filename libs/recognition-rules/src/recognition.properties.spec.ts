import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  canBe,
  type CouncilFault,
  councilFaults,
  type CouncilSeat,
  type Day,
  FEWEST_MEMBERS,
  type Fraction,
  type Given,
  type HouseholdReading,
  isRenewalDue,
  isShare,
  leastOf,
  NOTICE_MONTHS,
  outcomeOf,
  paidOf,
  renewalNotice,
  type Rewarded,
  rewardAmount,
  standingInTheWay,
  type Tally,
  upgradeFrom,
  validUntil,
  type VoteOutcome,
  type VoteStanding,
  type VotingRule,
} from './index.ts';

const numRuns = Number(process.env.HISTORIES ?? 250);
const each = <Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>) => fc.assert(property, { numRuns });

const DAY = 86_400_000;
const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY, max: Date.UTC(2060, 11, 31) / DAY })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10));
const next = (of: Day, days = 1): Day =>
  new Date(Date.parse(`${of}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** The first of each month that is entered on the way: nothing of the rules' arithmetic. */
const firstsAfter = (of: string, months: number): string => {
  let at = of;
  for (let entered = 0; entered < months;) {
    at = next(at);
    if (at.endsWith('-01')) entered += 1;
  }
  return at;
};
const monthOf = (of: string): string => of.slice(0, 7);

const noticesOf = (until: Day): (number | null)[] =>
  ['2027-06-29', '2027-06-30', '2027-09-30', '2027-11-30', '2027-12-31', '2028-01-01'].map((today) =>
    renewalNotice(until, [], today),
  );

describe('terms', () => {
  it('last for whole months from the January after the year', () => {
    each(
      fc.property(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 60 }), (year, months) => {
        const until = validUntil(year, months);
        expect(next(until)).toBe(firstsAfter(`${year + 1}-01-01`, months));
      }),
    );
    expect(validUntil(2024, 36)).toBe('2027-12-31');
    expect(validUntil(2024, 2)).toBe('2025-02-28');
  });

  it('let a higher level be proposed on the same day of the month, or on its last', () => {
    each(
      fc.property(day, fc.integer({ min: 1, max: 36 }), (decidedOn, months) => {
        const from = upgradeFrom(decidedOn, months);
        expect(monthOf(from)).toBe(monthOf(firstsAfter(decidedOn, months)));
        expect(
          from.slice(8) === decidedOn.slice(8) || (next(from).endsWith('-01') && from.slice(8) < decidedOn.slice(8)),
        ).toBe(true);
        expect(upgradeFrom(next(decidedOn), months) >= from).toBe(true);
      }),
    );
    expect(upgradeFrom('2024-02-29', 12)).toBe('2025-02-28');
    expect(upgradeFrom('2025-02-28', 12)).toBe('2026-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
  });

  it('are called to mind three times at most, each notice once, from its day on and never after the end', () => {
    each(
      fc.property(day, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 }), (until, steps) => {
        const given: { months: number; on: string }[] = [];
        let today = addMonths(until, -9);
        for (const step of steps) {
          const told = given.map(({ months }) => months);
          const notice = renewalNotice(until, told, today);
          if (notice !== null) given.push({ months: notice, on: today });
          today = next(today, step);
        }
        expect(given.every(({ months, on }) => on >= addMonths(until, -months) && on <= until)).toBe(true);
        const months = given.map((one) => one.months);
        expect(months).toEqual([...new Set(months)].toSorted((a, b) => b - a));
        // On the last day that was looked at while it lasted, whatever was due by then has been said, or a later one.
        const looked = steps.reduce<string[]>(
          (days, step) => [...days, next(days.at(-1)!, step)],
          [addMonths(until, -9)],
        );
        const last = looked.slice(0, -1).findLast((on) => on <= until)!;
        const due = NOTICE_MONTHS.filter((one) => isRenewalDue(until, one, last));
        if (due.length > 0) expect(months.at(-1)).toBeLessThanOrEqual(due.at(-1)!);
      }),
    );
    expect(noticesOf('2027-12-31')).toEqual([null, 6, 3, 1, 1, null]);
  });
});

/** A council as people: each sits there, may have left the case, may be there, may say something. */
const person = fc.record({
  isRecused: fc.boolean(),
  isPresent: fc.boolean(),
  says: fc.constantFrom('yes' as const, 'no' as const, 'nothing' as const),
});
const fraction = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
const rule: fc.Arbitrary<VotingRule> = fc.record({
  quorum: fc.oneof(fraction, fc.constant({ part: 2, whole: 3 })),
  passing: fc.oneof(fraction, fc.constant({ part: 80, whole: 100 })),
  measuredBy: fc.constantFrom('present' as const, 'entitled' as const),
  abstention: fc.constantFrom('against' as const, 'left_out' as const),
});

const tallyOf = (people: { isRecused: boolean; isPresent: boolean; says: string }[]): Tally => {
  const there = people.filter(({ isRecused, isPresent }) => isPresent && !isRecused);
  return {
    members: people.length,
    recused: people.filter(({ isRecused }) => isRecused).length,
    present: there.length,
    inFavour: there.filter(({ says }) => says === 'yes').length,
    against: there.filter(({ says }) => says === 'no').length,
  };
};

/** Whether so many of so many are the share, by taking each of them so often. */
const isAtLeast = (some: unknown[], all: unknown[], { part, whole }: Fraction): boolean =>
  BigInt(some.length) * BigInt(whole) >= BigInt(all.length) * BigInt(part);

const SEATS: Record<string, CouncilSeat> = { c: 'chair', d: 'deputy', s: 'secretary', m: 'member' };
const seats = (letters: string): CouncilSeat[] => letters.split('').map((letter) => SEATS[letter]!);

describe('votes', () => {
  it('come to what counting the people comes to', () => {
    each(
      fc.property(fc.array(person, { maxLength: 15 }), rule, (people, held) => {
        const entitled = people.filter(({ isRecused }) => !isRecused);
        const there = entitled.filter(({ isPresent }) => isPresent);
        const yes = there.filter(({ says }) => says === 'yes');
        const silent = there.filter(({ says }) => says === 'nothing');
        const among = held.measuredBy === 'present' ? there : entitled;
        const measured = held.abstention === 'against' ? among : among.filter((one) => !silent.includes(one));
        const hasQuorum = entitled.length > 0 && isAtLeast(there, entitled, held.quorum);
        const isPassed = measured.length > 0 && isAtLeast(yes, measured, held.passing);
        const expected: VoteStanding = !hasQuorum ? 'no_quorum' : isPassed ? 'passed' : 'not_passed';
        expect(outcomeOf(tallyOf(people), held)).toMatchObject({
          standing: expected,
          entitled: entitled.length,
          abstained: silent.length,
          measured: measured.length,
        });
      }),
    );
  });

  it('need the least number that is the share, and one less is none', () => {
    each(
      fc.property(fraction, fc.integer({ min: 0, max: 200 }), ({ part, whole }, of) => {
        const counted = Array.from({ length: of + 1 }, (_, at) => at).find((at) => at * whole >= of * part);
        expect(leastOf({ part, whole }, of)).toBe(counted);
      }),
    );
    expect(
      [
        { part: 2, whole: 3 },
        { part: 0, whole: 3 },
        { part: 4, whole: 3 },
        { part: 0.5, whole: 1 },
      ].map(isShare),
    ).toEqual([true, false, false, false]);
    expect(leastOf({ part: 2, whole: 3 }, 9)).toBe(6);
    expect(leastOf({ part: 80, whole: 100 }, 5)).toBe(4);
    expect(leastOf({ part: 80, whole: 100 }, 6)).toBe(5);
  });

  it('do not change by who has left the case, nor turn by one more in favour', () => {
    each(
      fc.property(fc.array(person, { maxLength: 15 }), rule, (people, held) => {
        const tally = tallyOf(people);
        const { members, recused } = tally;
        const without: VoteOutcome = outcomeOf({ ...tally, members: members - recused, recused: 0 }, held);
        expect(outcomeOf(tally, held)).toEqual(without);
        const more = { ...tally, inFavour: tally.inFavour + 1, against: tally.against - 1 };
        if (canBe(more) && without.standing === 'passed') expect(outcomeOf(more, held).standing).toBe('passed');
      }),
    );
  });

  it('are of two thirds and four fifths as an office has them', () => {
    const held = {
      quorum: { part: 2, whole: 3 },
      passing: { part: 80, whole: 100 },
      measuredBy: 'present',
      abstention: 'against',
    } as const;
    const standing = (members: number, recused: number, present: number, inFavour: number) =>
      outcomeOf({ members, recused, present, inFavour, against: present - inFavour }, held).standing;
    expect(standing(7, 0, 4, 4)).toBe('no_quorum');
    expect(standing(7, 0, 5, 4)).toBe('passed');
    expect(standing(7, 1, 4, 4)).toBe('passed');
    expect(standing(7, 0, 6, 4)).toBe('not_passed');
    expect(standing(7, 7, 0, 0)).toBe('no_quorum');
    expect(() => standing(7, 1, 7, 7)).toThrow(RangeError);
  });

  it('are of a council that is one', () => {
    expect(councilFaults(seats('csmmm'))).toEqual([]);
    expect(councilFaults(seats('cdsmmmm'))).toEqual([]);
    const tooFew: CouncilFault[] = ['TOO_FEW', 'EVEN'];
    expect(councilFaults(seats(`cs${'m'.repeat(FEWEST_MEMBERS - 3)}`))).toEqual(tooFew);
    expect(councilFaults(seats('mmmmm'))).toEqual(['NO_CHAIR', 'NO_SECRETARY']);
    expect(councilFaults(seats('ccssmmm'))).toEqual(['SEVERAL_CHAIRS', 'SEVERAL_SECRETARIES']);
  });
});

const given: fc.Arbitrary<Omit<Given, 'id'>> = fc.record({
  subject: fc.constantFrom('a', 'b'),
  kind: fc.constantFrom('title' as const, 'award' as const),
  honour: fc.constantFrom('x', 'y'),
  year: fc.constantFrom(2025, 2026),
  achievement: fc.constantFrom('storm', 'school', null),
  isRevoked: fc.boolean(),
});

describe('what excludes what', () => {
  it('lets nobody have a title twice for a year nor two awards for one achievement, in whatever order they come', () => {
    each(
      fc.property(fc.array(given, { maxLength: 25 }), (proposed) => {
        const granted: Given[] = [];
        for (const [at, one] of proposed.entries()) {
          const candidate = { ...one, id: String(at) };
          if (standingInTheWay(candidate, granted).length === 0) granted.push(candidate);
        }
        const standing = granted.filter(({ isRevoked }) => !isRevoked);
        const names = standing.flatMap(({ kind, subject, honour, year, achievement }) =>
          kind === 'title'
            ? [`${subject} ${honour} ${year}`]
            : achievement === null
              ? []
              : [`${subject} for ${achievement}`],
        );
        expect(names).toHaveLength(new Set(names).size);
        // And nobody was refused without a reason.
        for (const [at, one] of proposed.entries()) {
          if (granted.some(({ id }) => id === String(at))) continue;
          expect(
            granted.some(
              (other) =>
                !other.isRevoked &&
                other.kind === one.kind &&
                other.subject === one.subject &&
                (one.kind === 'title'
                  ? `${other.honour} ${other.year}` === `${one.honour} ${one.year}`
                  : one.achievement !== null && other.achievement === one.achievement),
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('pays one emulation title at most, none higher, and everything else', () => {
    each(
      fc.property(
        fc.array(fc.record({ isEmulationTitle: fc.boolean(), factor: fc.integer({ min: 1, max: 700 }) }), {
          maxLength: 12,
        }),
        (all) => {
          const rewarded: Rewarded[] = all.map((one, at) => ({ ...one, id: String(at) }));
          const paid = paidOf(rewarded);
          const emulation = rewarded.filter(({ isEmulationTitle }) => isEmulationTitle);
          const [highest] = emulation.toSorted((a, b) => b.factor - a.factor || Number(a.id) - Number(b.id));
          const others = rewarded.filter(({ isEmulationTitle }) => !isEmulationTitle);
          expect(new Set(paid)).toEqual(new Set([...others, ...(highest ? [highest] : [])].map(({ id }) => id)));
        },
      ),
    );
  });
});

/** Counted up in steps, until it is enough. */
const steppedUp = (tenThousandths: bigint): number => {
  let steps = tenThousandths / 100_000_000n;
  while (steps * 100_000_000n < tenThousandths) steps += 1n;
  return Number(steps * 10_000n);
};

const amounts = (base: number) => [
  rewardAmount(base, 30, false).amount,
  rewardAmount(base, 60, false).amount,
  ...rewardAmount(base, 30, true).readings.map(({ amount }) => amount),
];

describe('rewards', () => {
  it('are rounded up by less than one step, exact to the đồng', () => {
    each(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.boolean(),
        (thousands, factor, isHousehold) => {
          const order: HouseholdReading[] = ['multiply_then_round', 'round_then_multiply'];
          const base = thousands * 1000;
          const single = BigInt(base) * BigInt(factor) * 100n;
          const exact = isHousehold ? (single * 3n) / 2n : single;
          const { unrounded, amount, readings } = rewardAmount(base, factor, isHousehold);
          expect(BigInt(unrounded) * 10_000n).toBe(exact);
          expect(amount).toBe(steppedUp(exact));
          expect(readings).toEqual(
            isHousehold
              ? [
                  { reading: order[0], amount },
                  { reading: order[1], amount: Number((BigInt(steppedUp(single)) * 3n) / 2n) },
                ]
              : [],
          );
        },
      ),
    );
  });

  it('are those of a commune’s commendation', () => {
    expect(amounts(2_340_000)).toEqual([710_000, 1_410_000, 1_060_000, 1_065_000]);
    expect(amounts(2_530_000)).toEqual([760_000, 1_520_000, 1_140_000, 1_140_000]);
    expect(rewardAmount(2_340_000, 30, false).unrounded).toBe(702_000);
    expect(() => rewardAmount(2_340_500, 30, false)).toThrow(RangeError);
    expect(() => rewardAmount(2_340_000, 0.3, false)).toThrow(RangeError);
  });
});
