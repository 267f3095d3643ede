import { Passage } from '../../passages/src/index.ts';
import { readDirectiveCode } from './document-code.rules.ts';
import type { DirectiveCode } from './document-code.rules.ts';
import { found } from './evidence.ts';
import type { HeadFields } from './letterhead.ts';

/** Number and symbol of a document, and the passages that say them. */
export interface ReadNumber {
  parsed: DirectiveCode;
  whole: Passage;
  number: Passage | null;
  symbol: Passage;
  /** The line further down on which the symbol goes on; null when it stands in one. */
  rest: Passage | null;
}

/** Figures of a number, as scanners read them; an added letter. */
const FIGURES = String.raw`(?:\d{1,3}\.\d{3}(?=\s{0,3}[/-])|\d \d{3}(?=\s{0,3}/\s?\p{Lu})|[OlI]{0,2}\d[\dOolI]{0,5}[a-zđ]?)`;
/** Types right behind the number, where the hyphen got lost: `112 KH/TĐTN`. */
const LOOSE_TYPE = String.raw`(?:NQ|QĐ|CT|TT|TB|KH|HD|BC|CV|KL|CTr|TTr)(?=\s?/\s?\p{Lu}{2})`;

/** The number may be blank, dotted, in bold, or set apart from its symbol by blanks. */
const NUMBER_FIELD = new RegExp(
  [
    String.raw`(?:^|[\s|])(?:(?:Luật|LUẬT|Bộ luật|Pháp lệnh)\s{1,3})?(?:S[ốổôồỗỐỔÔ]|số`,
    String.raw`|So(?=\s?[:.]))\s{0,6}[:.]?\s{0,20}(?<blank>[.…_]{1,60}\s{0,20})?(?<number>${FIGURES})?\s{0,30}(?:[.…_]`,
    String.raw`{1,60}\s{0,10})?(?<symbol>(?:/\s?(?:19`,
    String.raw`|20)\d{2}\s?)?(?:[/-]\s{0,3}[\p{L}][\p{L}\d&]{0,15}|${LOOSE_TYPE})(?:\s?[-–/.]\s?[\p{Lu}\d&][\p{L}\d&]{0,15}){0,4}`,
    String.raw`)`,
  ].join(''),
  'u',
);
const BLANK_AGENCY = new RegExp(
  [
    String.raw`(?:^|\s)(?:Số`,
    String.raw`|SỐ)\s{0,6}[:.]?[\s.…_]{0,60}(?<number>\d{1,6})?[\s.…_]{0,30}(?<symbol>/[\p{Lu}Đ]{2,4}-?)(?=`,
    String.raw`[\s.…_]|$)`,
  ].join(''),
  'u',
);
/** A line that is nothing but number and symbol: `Số:` got lost. */
const BARE_NUMBER = new RegExp(
  [
    String.raw`^\s*(?<number>${FIGURES})\s{0,4}(?<symbol>[/-]\s{0,2}[\p{Lu}][\p{L}\d&]{0,15}(?:\s?[-–/]\s?`,
    String.raw`[\p{Lu}][\p{L}\d&]{0,15}){0,4})\s*$`,
  ].join(''),
  'u',
);

/** Finds number and symbol among the pieces of a head. */
export function readNumber(pieces: readonly Passage[]): ReadNumber | null {
  for (const pattern of [NUMBER_FIELD, BARE_NUMBER]) {
    for (const [at, piece] of pieces.entries()) {
      const next = pieces.slice(at + 1).find(({ text }) => text !== '');
      const read =
        numberIn(piece, pattern) ??
        (next && /^\s*S[ốổôÔỐ]\s?[:.]?\s*\d*\s*$/u.test(piece.text)
          ? numberIn(Passage.join([piece, next]), pattern)
          : null);
      if (read) return carriedOn(read, piece, pieces.slice(at + 1));
    }
  }
  return pieces.map((piece) => numberIn(piece, BLANK_AGENCY)).find((read) => read !== null) ?? null;
}

/** `255/BC-BCĐPCGD-` in a narrow column: capitals alone in one of the next lines are the rest. */
function carriedOn(read: ReadNumber, piece: Passage, below: readonly Passage[]): ReadNumber {
  if (!new RegExp(`${escaped(read.whole.text)}\\s?[-–/]\\s*$`, 'u').test(piece.text)) return read;
  const rest = below
    .filter(({ text }) => text !== '')
    .slice(0, 5)
    .find(({ text }) => /^[\p{Lu}\d&]{2,14}(?:-[\p{Lu}\d&]{2,14}){0,2}$/u.test(text));
  if (!rest) return read;
  const end = piece.text.trimEnd().length;
  const from = piece.text.indexOf(read.symbol.text);
  const symbol = [piece.slice(from, end), rest];
  const parsed = readDirectiveCode(`${read.number?.text ?? ''}/${symbol.map(({ text }) => text).join('')}`);
  if (!parsed) return read;
  const whole = Passage.join([piece.slice(piece.text.indexOf(read.whole.text), end), rest]);
  return { ...read, parsed, whole, symbol: Passage.join(symbol), rest };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);

function numberIn(piece: Passage, pattern: RegExp): ReadNumber | null {
  const match = pattern.exec(piece.text);
  if (!match) return null;
  const { number, symbol } = match.groups!;
  const end = match.index + match[0].length;
  // The other column of the letterhead may follow: words that are no part of a symbol are dropped one by one.
  for (let length = symbol!.length; length > 2; length = shorter(symbol!, length)) {
    const written = symbol!.slice(0, length);
    const parsed = readDirectiveCode(`${number ?? ''}${written}`) ?? partial(written, number);
    if (!parsed) continue;
    const from = end - symbol!.length;
    const numberAt = number ? piece.text.lastIndexOf(number, from) : from;
    const lead = /^[\s/-]*(?:(?:19|20)\d{2}\s*\/\s*)?/u.exec(written)![0].length;
    return {
      parsed,
      whole: piece.slice(numberAt, from + length).trim(),
      number: number ? piece.slice(numberAt, numberAt + number.length) : null,
      symbol: piece.slice(from + lead, from + length).trim(),
      rest: null,
    };
  }
  return null;
}

const shorter = (symbol: string, length: number): number => {
  const cut = symbol.slice(0, length).search(/\s?[-–/.&\s]\s?[\p{L}\d&]+\s*$/u);
  return cut < 0 ? 0 : cut;
};

/** `/BC-`: the agency is left blank too. */
function partial(written: string, number: string | undefined): DirectiveCode | null {
  const type = /^\/([\p{Lu}Đ]{2,4})-?$/u.exec(written)?.[1];
  return type ? { pattern: 'named', number: number ?? null, year: null, type, agency: '', code: null } : null;
}

/** The fields of a reading that number and symbol give. */
export function numberFields(read: ReadNumber | null): Pick<HeadFields, 'code' | 'number' | 'symbol'> {
  if (!read) return { code: null, number: null, symbol: null };
  const { parsed } = read;
  return {
    code:
      parsed.code === null
        ? null
        : found(
            parsed.code,
            read.whole,
            isRepaired(read.whole.text, parsed.code) ? 0.88 : isCutShort(parsed) ? 0.6 : 0.98,
          ),
    number: read.number && parsed.number !== null ? found(parsed.number, read.number, 0.98) : null,
    symbol: found(symbolOf(parsed), read.symbol, 0.98),
  };
}

/** `33/C-UBND`: the type lost its first letter. */
const isCutShort = ({ pattern, agency }: DirectiveCode): boolean => pattern === 'letter' && /^\p{L}-/u.test(agency);

/** What stands behind the number: `KH-UBND`, `BGDĐT-GDTX`, `KL/TW`, `QH14`. */
function symbolOf({ pattern, type, agency }: DirectiveCode): string {
  if (pattern === 'party') return `${type}/${agency}`;
  return [type, agency].filter(Boolean).join('-');
}

/** Whether letters were changed; blanks and kinds of dashes are no slip of a scanner. */
export const isRepaired = (written: string, code: string): boolean =>
  written
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-') !== code;
