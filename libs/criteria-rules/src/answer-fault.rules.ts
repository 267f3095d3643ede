import type { Answer } from './answer.ts';
import type { Measure } from './criteria-content.ts';
import { hundredths, isInHundredths, LARGEST_COUNT } from './exact.rules.ts';
import { ownOf } from './own.rules.ts';

export type AnswerFault =
  | 'wrong_kind'
  | 'unknown_part'
  | 'not_whole'
  | 'negative'
  | 'too_large'
  | 'whole_zero'
  | 'part_beyond_whole'
  | 'part_beyond_other'
  | 'wholes_differ'
  | 'not_a_number'
  | 'unknown_rank'
  | 'beyond_maximum'
  | 'off_step';

type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;
type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** Why this cannot be an answer to what is measured; null when it can. Points above a cap can: the cap says what they are worth. */
export function answerFault(measure: Measure, answer: Answer): AnswerFault | null {
  if (answer.kind !== answeredBy(measure)) return 'wrong_kind';
  switch (answer.kind) {
    case 'shares':
      return sharesFault(measure as MeasureOf<'shares'>, answer);
    case 'count':
      return countFault(answer.count);
    case 'change':
      return measuredFault(answer.before) ?? measuredFault(answer.now);
    case 'rank':
      return rankFault(measure as MeasureOf<'rank'>, answer);
    case 'points':
      return pointsFault(measure as MeasureOf<'points'>, answer.points);
    default:
      return null;
  }
}

/** The kind of answer that a measure takes: points given per thing are answered by how many things there are. */
export const answeredBy = (measure: Measure): Answer['kind'] =>
  measure.kind === 'points' && measure.listed ? 'count' : measure.kind;

function sharesFault({ parts }: MeasureOf<'shares'>, { parts: answered }: AnswerOf<'shares'>): AnswerFault | null {
  const known = new Set(parts.map(({ code }) => code));
  for (const [code, { part, whole }] of Object.entries(answered)) {
    if (!known.has(code)) return 'unknown_part';
    const fault = countFault(part) ?? countFault(whole);
    if (fault) return fault;
    if (whole === 0) return 'whole_zero';
    if (part > whole) return 'part_beyond_whole';
  }
  return (
    parts
      .map(({ code, within }) =>
        withinFault(ownOf(answered, code), within === undefined ? undefined : ownOf(answered, within)),
      )
      .find(Boolean) ?? null
  );
}

type Share = AnswerOf<'shares'>['parts'][string] | undefined;

function withinFault(one: Share, other: Share): AnswerFault | null {
  if (!one || !other) return null;
  if (one.whole !== other.whole) return 'wholes_differ';
  return one.part > other.part ? 'part_beyond_other' : null;
}

function countFault(count: number): AnswerFault | null {
  if (!Number.isInteger(count)) return 'not_whole';
  if (count < 0) return 'negative';
  return count > LARGEST_COUNT ? 'too_large' : null;
}

/** Amounts may be of any size and have decimals. */
function measuredFault(measured: number): AnswerFault | null {
  if (!Number.isFinite(measured)) return 'not_a_number';
  return measured < 0 ? 'negative' : null;
}

const rankFault = ({ ranks }: MeasureOf<'rank'>, { rank }: AnswerOf<'rank'>): AnswerFault | null =>
  rank === null || ranks.some(({ code }) => code === rank) ? null : 'unknown_rank';

function pointsFault({ maximum, step }: MeasureOf<'points'>, points: number): AnswerFault | null {
  if (!Number.isFinite(points)) return 'not_a_number';
  if (points < 0) return 'negative';
  if (points > maximum) return 'beyond_maximum';
  return isInHundredths(points) && hundredths(points) % hundredths(step) === 0 ? null : 'off_step';
}
