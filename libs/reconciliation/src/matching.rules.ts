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

/** Pairs of lines and vouchers of one amount that are compared; where more are close to each other they are matched by hand. */
export const MOST_PAIRS = 400;

const DAY_MS = 86_400_000;

/** With the number of its day. */
type Dated<Part> = Part & { dayNumber: number };
const dated = <Part extends { day: string }>(part: Part): Dated<Part> =>
  Object.assign({}, part, { dayNumber: Date.parse(part.day) / DAY_MS });
const apart = (one: { dayNumber: number }, other: { dayNumber: number }): number =>
  Math.abs(one.dayNumber - other.dayNumber);

/** Names and words of more than three letters; shorter ones stand everywhere. */
const wordsOf = (plain: string): Set<string> => new Set(plain.split(' ').filter((word) => word.length > 3));

const holds = (plain: string, part: string): boolean => part.length > 3 && ` ${plain} `.includes(` ${part} `);

/** What is compared of a text, folded once however many it is compared with. */
interface Plain {
  text: string;
  words: Set<string>;
}
const plainOf = (text: string): Plain => {
  const plain = folded(text);
  return { text: plain, words: wordsOf(plain) };
};

type ReadLine = Dated<OpenLine> & { plain: Plain; plainReference: string };
type ReadMove = Dated<OpenMove> & { plain: Plain; plainCalled: string; plainParty: string | null };

function reasonsOf(line: ReadLine, move: ReadMove): MatchReason[] {
  const reasons: MatchReason[] = ['amount'];
  if (line.day === move.day) reasons.push('day');
  const reference = line.plainReference;
  const called = move.plainCalled;
  if (holds(move.plain.text, reference) || holds(line.plain.text, called) || (reference !== '' && reference === called))
    reasons.push('reference');
  const common = [...move.plain.words].filter((word) => line.plain.words.has(word)).length;
  if (common >= 2 || (move.content !== '' && move.plain.text === line.plain.text)) reasons.push('content');
  if (move.plainParty !== null && holds(line.plain.text, move.plainParty)) reasons.push('party');
  return reasons;
}

const WEIGHT: Readonly<Record<MatchReason, number>> = { amount: 0, day: 3, reference: 20, content: 6, party: 8 };

interface Pair {
  line: ReadLine;
  move: ReadMove;
  reasons: MatchReason[];
  score: number;
}

/**
 * What of the bank's lines belongs to which vouchers: first one to one, the likeliest first, then one to several. Nothing stands in two proposals, and both sides of
 * each come to the same. Of what is too much alike nothing is proposed.
 */
export function proposals(openLines: readonly OpenLine[], openMoves: readonly OpenMove[]): Proposal[] {
  const lines = openLines.map((line) => ({
    ...dated(line),
    plain: plainOf(line.text),
    plainReference: folded(line.reference ?? ''),
  }));
  const moves = openMoves.map((move) => ({
    ...dated(move),
    plain: plainOf(move.content),
    plainCalled: folded(move.called),
    plainParty: move.party === null ? null : folded(move.party),
  }));
  const { pairs, alike } = pairsOf(lines, moves);
  const ofLine = Map.groupBy(pairs, ({ line }) => line);
  const ofMove = Map.groupBy(pairs, ({ move }) => move);
  const free = {
    lines: new Set(lines.filter(({ amount }) => !alike.has(amount))),
    moves: new Set(moves.filter(({ amount }) => !alike.has(amount))),
  };
  const found: Proposal[] = [];
  for (const pair of pairs) {
    if (!free.lines.has(pair.line) || !free.moves.has(pair.move)) continue;
    free.lines.delete(pair.line);
    free.moves.delete(pair.move);
    found.push(proposalOf(pair, isSure(pair, [...ofLine.get(pair.line)!, ...ofMove.get(pair.move)!])));
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

/** Of one amount, close in time; amounts of which too many are alike are told instead. */
function pairsOf(lines: readonly ReadLine[], moves: readonly ReadMove[]): { pairs: Pair[]; alike: Set<number> } {
  const byAmount = Map.groupBy(moves, ({ amount }) => amount);
  const pairs: Pair[] = [];
  const alike = new Set<number>();
  for (const [amount, same] of Map.groupBy(lines, (line) => line.amount)) {
    const close = closeTo(same, byAmount.get(amount) ?? []);
    if (close === null) alike.add(amount);
    else
      for (const [line, move] of close) {
        const reasons = reasonsOf(line, move);
        const score = reasons.reduce((sum, one) => sum + WEIGHT[one], 0) - apart(line, move);
        pairs.push({ line, move, reasons, score });
      }
  }
  return { pairs: pairs.toSorted((one, other) => other.score - one.score || order(one, other)), alike };
}

/** Null where there are more than are compared. */
function closeTo(lines: readonly ReadLine[], moves: readonly ReadMove[]): [ReadLine, ReadMove][] | null {
  const close: [ReadLine, ReadMove][] = [];
  for (const line of lines)
    for (const move of moves) {
      if (apart(line, move) > DAYS_APART) continue;
      if (close.length === MOST_PAIRS) return null;
      close.push([line, move]);
    }
  return close;
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
function partsOf<Part extends { dayNumber: number; amount: number }>(
  whole: { dayNumber: number; amount: number },
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
