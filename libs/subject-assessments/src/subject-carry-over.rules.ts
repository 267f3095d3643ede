import { type CarriedOver, carrierOf, judgedWith, type Packed, progressOf, unpacked } from '@app/assessments';
import type { CriteriaContent } from '@app/criteria-rules';
import type { SubjectAssessment } from './subject-assessment.entity';

/** An open assessment as carrying it needs it. */
export type ToCarry = Pick<
  SubjectAssessment,
  'versionKey' | 'subjectKind' | 'year' | 'traits' | 'answers' | 'returned'
>;

export type Carried = Pick<SubjectAssessment, 'answers' | 'returned' | 'answered' | 'asked'> &
  Pick<CarriedOver, 'losses' | 'carried' | 'toReview'>;

/** Carries assessments from any of the versions to one; each pair of versions is compared once. */
export function carrierTo(
  to: CriteriaContent,
  contents: ReadonlyMap<number, CriteriaContent>,
): (row: ToCarry) => Carried {
  const carriers = new Map<number, (stored: Packed) => CarriedOver>();
  for (const [key, from] of contents) {
    const carry = carrierOf(from, to);
    carriers.set(key, (stored) => carry(stored, []));
  }
  return ({ versionKey, subjectKind: kind, year, traits: stated, answers: stored, returned }) => {
    const carry = carriers.get(versionKey)!;
    const { answers, losses, carried, toReview } = carry(stored);
    const progress = progressOf(judgedWith(to, { kind, stated, year }, unpacked(to, answers), []));
    // What it was returned with is compared by the places of targets, so it goes over, too.
    return { answers, returned: returned && carry(returned).answers, losses, carried, toReview, ...progress };
  };
}

export interface LossCount {
  target: string;
  part: string | null;
  why: CarriedOver['losses'][number]['why'];
  count: number;
}

/** What many lose, by target, part and reason, in the order in which it is met first. */
export function lossesBy(all: readonly Pick<Carried, 'losses'>[]): LossCount[] {
  const counts = new Map<string, LossCount>();
  for (const { target, part, why } of all.flatMap(({ losses }) => losses)) {
    const name = JSON.stringify([target, part, why]);
    const known = counts.get(name);
    counts.set(name, { target, part, why, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

const FEWEST_TOLD = 5;

/** Counts of people leave the office that keeps them: fewer than five are not told. */
export const toldCount = (count: number): number | null => (count > 0 && count < FEWEST_TOLD ? null : count);
