import { folded } from '@app/nomination-sheets';

/** A movement that the bank tells, as far as it says what it belongs to. */
export interface OpenLine {
  key: string;
  day: string;
  /** In đồng: what came in above zero, what went out below. */
  amount: number;
  reference: string | null;
  /** Content, and who is named. */
  text: string;
}

/** What a voucher moves at the place. */
export interface OpenMove {
  key: string;
  day: string;
  amount: number;
  /** As it is called: `UNC 12/2026`. */
  called: string;
  content: string;
  party: string | null;
}

export const matchReasons = ['amount', 'day', 'reference', 'content', 'party'] as const;
export type MatchReason = (typeof matchReasons)[number];

export interface Proposal {
  lineKeys: string[];
  moveKeys: string[];
  amount: number;
  reasons: MatchReason[];
  /** Nothing else could be meant: it may be accepted with others at once. */
  isSure: boolean;
}

/** Days between what the bank says and what the books say, at most. */
export const DAYS_APART = 5;
/** Closer than this a pair that is alone is sure. */
const DAYS_SURE = 3;
/** Parts of a sum, and how many are tried. */
const MOST_PARTS = 4;
const MOST_TRIED = 12;

const DAY_MS = 86_400_000;
const apart = (one: { day: string }, other: { day: string }): number =>
  Math.abs(Date.parse(one.day) - Date.parse(other.day)) / DAY_MS;

/** Names and words of more than three letters; shorter ones stand everywhere. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    folded(text)
      .split(' ')
      .filter((word) => word.length > 3),
  );

const holds = (text: string, part: string): boolean => part.length > 3 && ` ${folded(text)} `.includes(` ${part} `);

function reasonsOf(line: OpenLine, move: OpenMove): MatchReason[] {
  const reasons: MatchReason[] = ['amount'];
  if (line.day === move.day) reasons.push('day');
  const reference = folded(line.reference ?? '');
  const called = folded(move.called);
  if (holds(move.content, reference) || holds(line.text, called) || (reference !== '' && reference === called))
    reasons.push('reference');
  const words = wordsOf(line.text);
  const common = [...wordsOf(move.content)].filter((word) => words.has(word)).length;
  if (common >= 2 || (move.content !== '' && folded(move.content) === folded(line.text))) reasons.push('content');
  if (move.party !== null && holds(line.text, folded(move.party))) reasons.push('party');
  return reasons;
}

const WEIGHT: Readonly<Record<MatchReason, number>> = { amount: 0, day: 3, reference: 20, content: 6, party: 8 };

interface Pair {
  line: OpenLine;
  move: OpenMove;
  reasons: MatchReason[];
  score: number;
}

/**
 * What of the bank's lines belongs to which vouchers: first one to one, the likeliest first, then one to several. Nothing stands in two proposals, and both sides of
 * each come to the same.
 */
export function proposals(lines: readonly OpenLine[], moves: readonly OpenMove[]): Proposal[] {
  const pairs = pairsOf(lines, moves);
  const free = { lines: new Set(lines), moves: new Set(moves) };
  const found: Proposal[] = [];
  for (const pair of pairs) {
    if (!free.lines.has(pair.line) || !free.moves.has(pair.move)) continue;
    free.lines.delete(pair.line);
    free.moves.delete(pair.move);
    found.push(proposalOf(pair, isSure(pair, pairs)));
  }
  for (const line of free.lines) {
    const parts = partsOf(line, [...free.moves]);
    if (!parts) continue;
    free.lines.delete(line);
    for (const part of parts) free.moves.delete(part);
    found.push(manyOf([line], parts, line.amount));
  }
  for (const move of free.moves) {
    const parts = partsOf(move, [...free.lines]);
    if (!parts) continue;
    for (const part of parts) free.lines.delete(part);
    found.push(manyOf(parts, [move], move.amount));
  }
  return found;
}

function pairsOf(lines: readonly OpenLine[], moves: readonly OpenMove[]): Pair[] {
  const byAmount = Map.groupBy(moves, ({ amount }) => amount);
  return lines
    .flatMap((line) =>
      (byAmount.get(line.amount) ?? [])
        .filter((move) => apart(line, move) <= DAYS_APART)
        .map((move) => {
          const reasons = reasonsOf(line, move);
          return { line, move, reasons, score: reasons.reduce((sum, one) => sum + WEIGHT[one], 0) - apart(line, move) };
        }),
    )
    .toSorted((one, other) => other.score - one.score || order(one, other));
}

/** The same whoever asks, and whenever. */
const order = (one: Pair, other: Pair): number =>
  `${one.line.day}/${one.line.key}/${one.move.key}` < `${other.line.day}/${other.line.key}/${other.move.key}` ? -1 : 1;

/** Alone on both sides and close, or the only one that names the other. */
function isSure({ line, move, reasons }: Pair, pairs: readonly Pair[]): boolean {
  const rivals = pairs.filter((pair) => (pair.line === line) !== (pair.move === move));
  if (rivals.length === 0) return apart(line, move) <= DAYS_SURE || reasons.length > 1;
  return reasons.includes('reference') && !rivals.some((rival) => rival.reasons.includes('reference'));
}

const proposalOf = ({ line, move, reasons }: Pair, sure: boolean): Proposal => ({
  lineKeys: [line.key],
  moveKeys: [move.key],
  amount: line.amount,
  reasons,
  isSure: sure,
});

const manyOf = (lines: readonly OpenLine[], moves: readonly OpenMove[], amount: number): Proposal => ({
  lineKeys: lines.map(({ key }) => key),
  moveKeys: moves.map(({ key }) => key),
  amount,
  reasons: ['amount'],
  isSure: false,
});

/** Two to four of the other side that come to the sum; null where none do, or more than one choice does. */
function partsOf<Part extends { day: string; amount: number }>(
  whole: { day: string; amount: number },
  others: readonly Part[],
): Part[] | null {
  const sign = Math.sign(whole.amount);
  const near = others
    .filter(
      (one) =>
        Math.sign(one.amount) === sign &&
        Math.abs(one.amount) < Math.abs(whole.amount) &&
        apart(one, whole) <= DAYS_SURE,
    )
    .toSorted((one, other) => apart(one, whole) - apart(other, whole))
    .slice(0, MOST_TRIED);
  const found: Part[][] = [];
  const search = (from: number, chosen: Part[], rest: number): void => {
    if (rest === 0 && chosen.length > 1) found.push(chosen);
    if (found.length > 1 || chosen.length === MOST_PARTS || rest === 0) return;
    for (let at = from; at < near.length; at++) {
      const part = near[at]!;
      if (Math.abs(part.amount) <= Math.abs(rest)) search(at + 1, [...chosen, part], rest - part.amount);
    }
  };
  search(0, [], whole.amount);
  const [only] = found;
  return only && found.length === 1 ? others.filter((one) => only.includes(one)) : null;
}

export type MatchFault = 'MATCH_OF_ONE' | 'MATCH_MANY_TO_MANY' | 'MATCH_SUMS_DIFFER';

/**
 * Whether lines and vouchers belong together: one of either side with any number of the other. What comes to nothing within one side, a voucher and its reversal, needs
 * nothing of the other.
 */
export function matchFault(lines: readonly number[], moves: readonly number[]): MatchFault | null {
  if (lines.length + moves.length < 2) return 'MATCH_OF_ONE';
  if (lines.length > 1 && moves.length > 1) return 'MATCH_MANY_TO_MANY';
  return sum(lines) === sum(moves) ? null : 'MATCH_SUMS_DIFFER';
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
