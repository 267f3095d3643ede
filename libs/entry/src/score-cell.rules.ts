import { type Answer, answerFault, answeredBy, answerTyped, type Measure, type TypedAnswer } from '@app/criteria-rules';
import { searchName } from '@app/organisations';

const YES = new Set(['co', 'dat', 'x', '1', 'true', 'yes', 'y', 'met', 'roi']);
const NO = new Set(['khong', 'khong dat', 'chua', 'chua dat', 'ko', '0', 'false', 'no', 'n', 'not met']);
const NO_RANK = new Set(['khong', 'khong co', 'chua', 'chua xep loai', 'none']);

/** What stands in a cell, as an answer of the target's kind; `null`: nothing can be made of it. */
export function readScore(measure: Measure, text: string): Answer | null {
  const typed = typedIn(measure, text);
  const answer = typed && answerTyped(measure, typed);
  return answer === null || typeof answer === 'string' || answerFault(measure, answer) ? null : answer;
}

/** Which words tell somebody how such a cell is filled in. */
export const unreadable = (measure: Measure): string => `SCORE_UNREADABLE_${answeredBy(measure).toUpperCase()}`;

function typedIn(measure: Measure, text: string): TypedAnswer | null {
  switch (answeredBy(measure)) {
    case 'yes_no':
      return yesNoIn(text);
    case 'count':
      return countIn(text);
    case 'points':
      return numberIn(text, (points) => ({ points }));
    case 'rank':
      return measure.kind === 'rank' ? rankIn(measure, text) : null;
    case 'change':
      return changeIn(text);
    default:
      return measure.kind === 'shares' ? sharesIn(measure, text) : null;
  }
}

function yesNoIn(text: string): TypedAnswer | null {
  const said = /^[✓✔]$/.test(text) ? 'x' : searchName(text);
  if (YES.has(said)) return { isMet: true };
  return NO.has(said) ? { isMet: false } : null;
}

/** `7,5` and `7.5`; `1.200` may be thousands or decimals and is neither. */
function numberIn(text: string, made: (value: number) => TypedAnswer): TypedAnswer | null {
  if (/^0*[1-9]\d*[.,]\d{3}$/.test(text)) return null;
  return /^\d{1,9}([.,]\d{1,6})?$/.test(text) ? made(Number(text.replace(',', '.'))) : null;
}

/** `12`, and `12; có` where something is asked besides. */
function countIn(text: string): TypedAnswer | null {
  const [number = '', also, ...others] = text.split(';').map((part) => part.trim());
  if (others.length > 0 || !/^\d{1,9}$/.test(number)) return null;
  if (also === undefined) return { count: Number(number) };
  const said = yesNoIn(also);
  return said && { count: Number(number), isAlsoMet: said.isMet };
}

function rankIn({ ranks }: Extract<Measure, { kind: 'rank' }>, text: string): TypedAnswer | null {
  const said = searchName(text);
  const found = ranks.filter(({ code, words }) => [code, words.vi, words.en].map(searchName).includes(said));
  if (found.length === 1) return { rank: found[0]!.code };
  return found.length === 0 && NO_RANK.has(said) ? { withoutRank: true } : null;
}

/** The year before, then this one: `12; 14`. */
function changeIn(text: string): TypedAnswer | null {
  const [before, now, ...others] = text.split(/;|→|->/).map((part) => numberIn(part.trim(), (points) => ({ points })));
  return others.length === 0 && before && now ? { before: before.points, now: now.points } : null;
}

/** `37/41`; of several shares one after the other: `37/41; 12/41`. */
function sharesIn({ parts }: Extract<Measure, { kind: 'shares' }>, text: string): TypedAnswer | null {
  const written = text.split(';').map((part) => /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(part.trim()));
  if (written.length !== parts.length || written.some((one) => one === null)) return null;
  return {
    shares: parts.map(({ code }, at) => ({ code, part: Number(written[at]![1]), whole: Number(written[at]![2]) })),
  };
}
