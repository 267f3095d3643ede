import { writtenOut } from '@app/organisations';

/** Kinds of administrative units as folded words, longer ones first. */
export const UNIT_KINDS = [
  'thanh pho',
  'thi tran',
  'dac khu',
  'thi xa',
  'phuong',
  'huyen',
  'tinh',
  'quan',
  'xa',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** How offices shorten the kind of a unit before its name: `TP. Huế`, `Q. Hải An`. */
const SHORT_UNITS: Readonly<Record<string, UnitKind>> = {
  tp: 'thanh pho',
  tx: 'thi xa',
  q: 'quan',
  h: 'huyen',
  p: 'phuong',
};

/**
 * What two spellings of one body's name agree in: folded, short forms written out, `và` left out, because a dash or a comma
 * often stands for it.
 */
export function nameIdentity(text: string): string {
  const words = writtenOut(text).split(' ');
  return words
    .map((word, at) => (at > 0 ? (SHORT_UNITS[word] ?? word) : word))
    .filter((word) => word !== 'va' && word !== '')
    .join(' ');
}

/** One body, however its name is written. */
export const isSameIssuer = (one: string, other: string): boolean => nameIdentity(one) === nameIdentity(other);

/**
 * Nothing speaks against one body: one name is left blank, is the beginning of the other (`UBND tỉnh`, `UBND tỉnh Lai Châu`),
 * or leaves out the kind of the unit (`Hội Khuyến học Ninh Thuận`).
 */
export function mayBeSameIssuer(one: string, other: string): boolean {
  const [a, b] = [nameIdentity(one), nameIdentity(other)];
  return (
    `${b} `.startsWith(a && `${a} `) ||
    `${a} `.startsWith(b && `${b} `) ||
    (withoutUnitKinds(a) === withoutUnitKinds(b) &&
      (isWithin(unitKindsOf(a), unitKindsOf(b)) || isWithin(unitKindsOf(b), unitKindsOf(a))))
  );
}

/** Kinds that a name says after its first word: `UBND phường X` and `UBND tỉnh X` say different ones. */
const unitKindsOf = (name: string): UnitKind[] => UNIT_KINDS.filter((kind) => `${name} `.includes(` ${kind} `));

const isWithin = (some: readonly UnitKind[], all: readonly UnitKind[]): boolean =>
  some.every((kind) => all.includes(kind));

/** Text after the first word: a body's name never begins with the kind of its unit. */
const withoutUnitKinds = (name: string): string =>
  UNIT_KINDS.reduce((text, kind) => text.replaceAll(` ${kind} `, ' '), `${name} `).trim();
