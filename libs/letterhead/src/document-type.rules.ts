import { DIRECTIVE_TYPES, knownType } from './document-code.rules.ts';

/**
 * Names of types as texts write them, and what a reading calls them: the abbreviation of Decree 30/2020/NĐ-CP,
 * Appendix III, where it has one, else the word itself. `văn bản` says no type.
 */
const TYPE_OF_NAME: Readonly<Record<string, string | null>> = {
  ...Object.fromEntries(Object.entries(DIRECTIVE_TYPES).map(([type, name]) => [name.toLocaleLowerCase('vi'), type])),
  'công văn': 'công văn',
  'thư công': 'thư công',
  'thư ngỏ': 'thư ngỏ',
  'thư kêu gọi': 'thư kêu gọi',
  'lời kêu gọi': 'lời kêu gọi',
  'thư mời': 'GM',
  'thể lệ': 'thể lệ',
  'nội quy': 'nội quy',
  'thông tư': 'Thông tư',
  'thông tư liên tịch': 'Thông tư liên tịch',
  'nghị định': 'Nghị định',
  'nghị quyết liên tịch': 'NQ',
  luật: 'Luật',
  'bộ luật': 'Bộ luật',
  'pháp lệnh': 'Pháp lệnh',
  'hiến pháp': 'Hiến pháp',
  lệnh: 'Lệnh',
  'kết luận': 'Kết luận',
  'thông tri': 'Thông tri',
  'văn bản hợp nhất': 'Văn bản hợp nhất',
  'chương trình hành động': 'CTr',
  'chương trình phối hợp': 'CTr',
  'chương trình công tác': 'CTr',
  'kế hoạch hành động': 'KH',
  'kế hoạch liên tịch': 'KH',
  'kế hoạch liên ngành': 'KH',
  'kế hoạch phối hợp': 'KH',
  'hướng dẫn liên ngành': 'HD',
  'hướng dẫn liên tịch': 'HD',
  'quy chế phối hợp': 'QC',
  'quy chế liên tịch': 'QC',
  'thông báo liên tịch': 'TB',
  'thông báo kết luận': 'TB',
  'văn bản': null,
};

/** What a reading calls the type whose abbreviation stands in a symbol: `QĐ` stays, `TT` is `Thông tư`. */
export function typeOfSymbol(abbreviation: string | null, pattern: string): string | null {
  if (abbreviation === null) return pattern === 'letter' ? 'công văn' : null;
  if (/^CV$/iu.test(abbreviation)) return 'công văn';
  if (abbreviation === 'TTLT') return 'Thông tư liên tịch';
  const name = DIRECTIVE_TYPES[knownType(abbreviation) ?? ''];
  return name ? (TYPE_OF_NAME[name.toLocaleLowerCase('vi')] ?? null) : null;
}

/** Letters without diacritics in capitals, one for one: scanners lose and change the marks above letters. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐð]/gu, 'D')
    .toUpperCase();

const names = Object.keys(TYPE_OF_NAME).toSorted((one, other) => other.length - one.length);
const typeOfFolded = new Map(names.map((name) => [fold(name), TYPE_OF_NAME[name] ?? null]));

const nameOfClosed = new Map(names.map((name) => [fold(name).replaceAll(' ', ''), name]));

/** The names of types as alternatives of a pattern, longest first; small or capital letters by the `i` flag. */
export const TYPE_NAMES = names.map((name) => name.replace(/ /gu, String.raw`\s`)).join('|');

/** `Kế hoạch` → `KH`, `Công văn` → `công văn`; null when the word says no type. */
export const typeOfName = (name: string): string | null =>
  typeOfFolded.get(fold(name.replace(/\s+/gu, ' ').trim())) ?? null;

/** A heading that says which type the document is, and where the words after the type begin in the line. */
export interface TypeTitle {
  type: string;
  /** Characters of the type's name. */
  length: number;
}

/** `KẾ HOẠCH`, `Kế hoạch` alone in its line, `QUYẾT ĐỊNH Về việc …`, `KẾ HOẠCH TỔ CHỨC …`; null for other lines. */
export function readTypeTitle(line: string): TypeTitle | null {
  // `- - QUYẾT ĐỊNH -`: specks on the paper.
  const lead = /^[-–—.*_\s]*/u.exec(line)![0].length;
  const title = titleOf(line.slice(lead));
  return title && { ...title, length: title.length + lead };
}

function titleOf(text: string): TypeTitle | null {
  const folded = fold(text.slice(0, 80));
  const spaced = readSpacedTitle(text);
  if (spaced) return spaced;
  for (const name of names) {
    const key = fold(name);
    if (!folded.startsWith(key) || TYPE_OF_NAME[name] === null) continue;
    const written = text.slice(0, key.length);
    const rest = text.slice(key.length);
    if (/^[\s.*–—-]*$/u.test(rest)) return isCapitals(written) || startsCapital(written) ? found(name, key) : null;
    return isCapitals(written) && /^[\s(]+[\p{Lu}("“\d]/u.test(rest) ? found(name, key) : null;
  }
  return null;
}

/** `K Ế HOẠCH`, `Q U Y Ế T  Đ Ị N H`: letters set apart, in a line of their own. */
function readSpacedTitle(text: string): TypeTitle | null {
  const written = text.trim();
  if (written.length > 60 || !/\s/u.test(written) || !isCapitals(written)) return null;
  const name = nameOfClosed.get(fold(written).replace(/[\s.*]+/gu, ''));
  return name && TYPE_OF_NAME[name] ? { type: TYPE_OF_NAME[name], length: text.length } : null;
}

const found = (name: string, key: string): TypeTitle => ({ type: TYPE_OF_NAME[name]!, length: key.length });

const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi');
const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
