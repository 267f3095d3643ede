import { type Answer, answeredBy, type CriteriaContent, type Measure } from '@app/criteria-rules';

/** One answer without what the version says already: its code and kind. Null: unanswered. */
type PackedAnswer = number | readonly number[] | readonly ([number, number] | null)[] | string | null;

/** Answers in the order of the version's targets; what is unanswered at the end is left away. */
export type Packed = readonly PackedAnswer[];

export type Answers = Readonly<Record<string, Answer>>;

export const targetsOf = ({ criteria }: CriteriaContent) => criteria.flatMap(({ targets }) => targets);

/** No rank at all, which is an answer. */
const NO_RANK = '';

/** Ten indicators of a citizen are ten numbers: 60 million of them a year are why. */
export function packed(content: CriteriaContent, answers: Answers): Packed {
  const all = targetsOf(content).map(({ code, measure }) => packedAnswer(measure, answers[code]));
  return all.slice(0, all.findLastIndex((one) => one !== null) + 1);
}

export function unpacked(content: CriteriaContent, stored: Packed): Answers {
  const entries = targetsOf(content).flatMap(({ code, measure }, at): [string, Answer][] => {
    const one = stored[at] ?? null;
    return one === null ? [] : [[code, unpackedAnswer(measure, one)]];
  });
  return Object.fromEntries(entries);
}

function packedAnswer(measure: Measure, answer: Answer | undefined): PackedAnswer {
  if (!answer) return null;
  switch (answer.kind) {
    case 'yes_no':
      return Number(answer.isMet);
    case 'count':
      return answer.isAlsoMet === undefined ? answer.count : [answer.count, Number(answer.isAlsoMet)];
    case 'points':
      return answer.points;
    case 'change':
      return [answer.before, answer.now];
    case 'rank':
      return answer.rank ?? NO_RANK;
    default:
      return partsOf(measure).map((code): [number, number] | null => {
        const share = answer.parts[code];
        return share ? [share.part, share.whole] : null;
      });
  }
}

function unpackedAnswer(measure: Measure, stored: NonNullable<PackedAnswer>): Answer {
  switch (answeredBy(measure)) {
    case 'yes_no':
      return { kind: 'yes_no', isMet: stored === 1 };
    case 'count': {
      const [count, isAlsoMet] = (Array.isArray(stored) ? stored : [stored]) as [number, number?];
      return { kind: 'count', count, ...(isAlsoMet === undefined ? {} : { isAlsoMet: isAlsoMet === 1 }) };
    }
    case 'points':
      return { kind: 'points', points: stored as number };
    case 'change': {
      const [before, now] = stored as [number, number];
      return { kind: 'change', before, now };
    }
    case 'rank':
      return { kind: 'rank', rank: stored === NO_RANK ? null : (stored as string) };
    default: {
      const parts = stored as readonly ([number, number] | null)[];
      const known = partsOf(measure).flatMap((code, at) => {
        const share = parts[at];
        return share ? [[code, { part: share[0], whole: share[1] }] as const] : [];
      });
      return { kind: 'shares', parts: Object.fromEntries(known) };
    }
  }
}

const partsOf = (measure: Measure): string[] =>
  measure.kind === 'shares' ? measure.parts.map(({ code }) => code) : [];
