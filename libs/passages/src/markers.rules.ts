/** Kinds of numbering, from the outermost to the innermost. `lead` is an unnumbered line that announces the items after it. */
export const RANKS = [
  'part',
  'capital',
  'roman',
  'article',
  'arabic',
  'decimal',
  'letter',
  'lead',
  'dash',
  'plus',
] as const;

export type MarkerKind = (typeof RANKS)[number];

export interface Marker {
  kind: MarkerKind;
  /** As it goes into a section's number: `III`, `1`, `1.2`, `a`; empty for dashes. */
  label: string;
  /** Place in its sequence; null where nothing is counted. */
  value: number | null;
  /** Characters that the marker takes, blanks after it included. */
  length: number;
}

/** Letters as Vietnamese lists count them. */
export const LETTERS = Array.from('abcdđefghijklmnopqrstuvwxyz');

type Reader = [kind: MarkerKind, pattern: RegExp, value: (label: string) => number | null];

const READERS: readonly Reader[] = [
  ['part', /^(?:phần|chương|mục)\s+((?:thứ\s+\p{L}+|[IVXLC]+|\d{1,2}))(?![\p{L}\d])\s*[.:]?\s*/iu, () => null],
  ['article', /^(Điều\s+\d{1,3})\s*[.:]\s*/u, (label) => Number(/\d+/u.exec(label)![0])],
  ['roman', /^([IVX]{1,6})\s*(?:[.):]\s*|[-/–]\s+)(?=\S)/u, (label) => romanValue(label)],
  ['capital', /^([A-HĐK-N])\s*[.)]\s+(?=\p{Lu}{2})/u, () => null],
  [
    'decimal',
    /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.):]\s*|\s+)(?=[\p{L}"“(])/u,
    (label) => Number(label.split('.').at(-1)),
  ],
  ['arabic', /^(\d{1,2})\s*(?:\.\s*(?=[\p{L}"“(])|[):]\s*(?=\p{L})|\/\s+(?=\p{L})|[-–]\s+(?=\p{Lu}))/u, Number],
  ['arabic', /^\((\d{1,2})\)\s*(?=\p{L})/u, Number],
  ['letter', /^\(([a-zđ])\)\s*(?=\p{L})/u, (label) => LETTERS.indexOf(label) + 1 || null],
  ['letter', /^([a-zđ])\s*(?:\)\s*|[.,/]\s+)(?=\S)/u, (label) => LETTERS.indexOf(label) + 1 || null],
  ['plus', /^()\+\s*(?=\S)/u, () => null],
  ['dash', /^()[-–—−•▪●◦·○]\s*(?=[^\s\d-])/u, () => null],
  ['dash', /^()[-–—−•▪●◦·○*]\s+(?=\S)/u, () => null],
];

/** Number, letter or dash at the beginning of a paragraph. */
export function markerOf(text: string): Marker | null {
  for (const [kind, pattern, value] of READERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const label = found[1]!;
    if (kind === 'roman' && romanValue(label) === null) continue;
    return { kind, label, value: value(label), length: found[0].length };
  }
  return null;
}

/** `XIV` → 14; null for a row of letters that is no number. */
function romanValue(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(text)) return null;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10 };
  const values = Array.from(text, (digit) => digits[digit]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
