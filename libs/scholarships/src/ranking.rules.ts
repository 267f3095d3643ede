import { ScholarshipAspect, ScholarshipLeftReason as Left } from './scholarship.kinds';

interface Criterion {
  aspect: ScholarshipAspect;
  mostPoints: number;
}

/** From how many points on what is given. */
interface Step {
  fromPoints: number;
  amount: number;
}

export interface RankingRules {
  criteria: readonly Criterion[];
  steps: readonly Step[];
  /** How many members score each application: points of a round are those of one member, so sums are compared with as many times as much. */
  scorers: number;
  leastNeed: number;
  leastMerit: number;
  /** đồng that the round may give. */
  means: number;
  /** đồng that one person may have in the year; null: no limit. */
  personLimit: number | null;
}

export interface Scored {
  key: string;
  /** One row a member, in the order of the criteria. */
  points: readonly (readonly number[])[];
  /** What the person has been granted in the year before. */
  hadInYear: number;
}

export interface Ranked {
  key: string;
  /** From 1; those who are equal share one. */
  rank: number;
  /** Sums over all members. */
  total: number;
  need: number;
  merit: number;
  /** What is proposed; 0 where nothing is. */
  amount: number;
  left: Left | null;
}

/** Wrong points of one member; null where all are within bounds. */
export function pointsFault(
  criteria: readonly Criterion[],
  points: readonly number[],
): { at: number; most: number } | 'count' | null {
  if (points.length !== criteria.length) return 'count';
  const at = points.findIndex((one, place) => one < 0 || one > criteria[place]!.mostPoints);
  return at < 0 ? null : { at, most: criteria[at]!.mostPoints };
}

/** The highest step that the points reach; 0 below the lowest. Steps need no order. */
export const amountFor = ({ steps, scorers }: Pick<RankingRules, 'steps' | 'scorers'>, total: number): number =>
  Math.max(0, ...steps.filter(({ fromPoints }) => total >= fromPoints * scorers).map(({ amount }) => amount));

/**
 * The ranked proposal: more points first, of equal ones more points of need; who is equal in both shares a rank. Whoever may have something gets it in the
 * order of ranks while the means last. The first rank for which they do not last ends the list: nobody further down is preferred for asking less, and of
 * those who are equal nobody is preferred at all.
 */
export function rankedWithin(rules: RankingRules, applications: readonly Scored[]): Ranked[] {
  const rows = applications
    .map((one) => ({ ...one, ...sumsOf(rules.criteria, one.points) }))
    .toSorted((one, other) => other.total - one.total || other.need - one.need || (one.key < other.key ? -1 : 1));
  let left = rules.means;
  let isOver = false;
  const ranked: Ranked[] = [];
  for (let from = 0; from < rows.length;) {
    const { total, need } = rows[from]!;
    let until = from;
    while (until < rows.length && rows[until]!.total === total && rows[until]!.need === need) until += 1;
    const equal = rows.slice(from, until).map((row) => ({ row, ...offered(rules, row) }));
    const asked = equal.reduce((sum, { amount }) => sum + amount, 0);
    const fits = !isOver && asked <= left;
    const ends = equal.filter(({ amount }) => amount > 0).length > 1 && equal.some(({ amount }) => amount <= left);
    const spent = isOver || !ends ? Left.MeansSpent : Left.TiedAtEnd;
    for (const { row, amount, why } of equal)
      ranked.push({
        key: row.key,
        rank: from + 1,
        total: row.total,
        need: row.need,
        merit: row.merit,
        amount: why === null && fits ? amount : 0,
        left: why ?? (fits ? null : spent),
      });
    if (fits) left -= asked;
    else if (asked > 0) isOver = true;
    from = until;
  }
  return ranked;
}

type Sums = Pick<Ranked, 'total' | 'need' | 'merit'>;

export function sumsOf(criteria: readonly Pick<Criterion, 'aspect'>[], points: readonly (readonly number[])[]): Sums {
  const sumOf = (aspect: ScholarshipAspect): number =>
    points.reduce(
      (sum, row) => sum + row.reduce((all, one, at) => all + (criteria[at]?.aspect === aspect ? one : 0), 0),
      0,
    );
  const [need, merit] = [sumOf(ScholarshipAspect.Need), sumOf(ScholarshipAspect.Merit)];
  return { total: need + merit, need, merit };
}

const nothing = (why: Left): { amount: number; why: Left } => ({ amount: 0, why });

/** What somebody may have by the rules alone, or why nothing. What is left of the limit of a person is given where a step gives more. */
function offered(
  rules: RankingRules,
  { total, need, merit, hadInYear }: Scored & Sums,
): { amount: number; why: Left | null } {
  const { scorers, leastNeed, leastMerit, personLimit } = rules;
  if (need < leastNeed * scorers) return nothing(Left.NeedShort);
  if (merit < leastMerit * scorers) return nothing(Left.MeritShort);
  const amount = amountFor(rules, total);
  if (amount === 0) return nothing(Left.PointsShort);
  if (personLimit === null) return { amount, why: null };
  const rest = Math.max(0, personLimit - hadInYear);
  return rest === 0 ? nothing(Left.PersonLimit) : { amount: Math.min(amount, rest), why: null };
}
