import type { Message } from '@app/kernel';
import { searchName } from '@app/organisations';

/** What a file of citizens may say of each. */
export const IMPORT_COLUMNS = [
  'name',
  'birth',
  'gender',
  'nationalId',
  'address',
  'community',
  'household',
  'clan',
  'startsOn',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** What each is called in files and on screens. */
export const CITIZEN_COLUMN_WORDS: Readonly<Record<ImportColumn, Message>> = {
  name: { vi: 'Họ và tên', en: 'Full name' },
  birth: { vi: 'Ngày sinh', en: 'Day of birth' },
  gender: { vi: 'Giới tính', en: 'Gender' },
  nationalId: { vi: 'Số định danh', en: 'Identity number' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  community: { vi: 'Thôn/Tổ dân phố', en: 'Community' },
  household: { vi: 'Hộ', en: 'Household' },
  clan: { vi: 'Dòng họ', en: 'Clan' },
  startsOn: { vi: 'Ngày đăng ký', en: 'Registered on' },
};

/** Where in a row each column stands. */
export type ColumnPlaces = Readonly<Partial<Record<ImportColumn, number>>>;

/** Headings as offices write them, without diacritics; the longest that a heading holds is meant. */
const HEADINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: ['ho va ten', 'ho ten', 'ho dem va ten', 'ho chu dem va ten', 'ten cong dan', 'full name'],
  birth: ['ngay thang nam sinh', 'ngay sinh', 'nam sinh', 'sinh ngay', 'sinh nam', 'date of birth', 'year of birth'],
  gender: ['gioi tinh', 'nam nu', 'phai', 'gender'],
  nationalId: [
    'cccd',
    'can cuoc',
    'can cuoc cong dan',
    'so dinh danh',
    'so dinh danh ca nhan',
    'ma dinh danh',
    'cmnd',
    'cmt',
    'identity number',
  ],
  address: ['dia chi', 'noi o', 'noi cu tru', 'noi thuong tru', 'cho o', 'cho o hien nay', 'address'],
  community: [
    'thon',
    'to dan pho',
    'khu pho',
    'ap',
    'ban',
    'thon ban',
    'thon xom',
    'tdp',
    'khu dan cu',
    'thon to dan pho',
    'thon ban to dan pho',
    'community',
  ],
  household: ['ho', 'ho gia dinh', 'gia dinh', 'so ho', 'ma ho', 'chu ho', 'ten chu ho', 'household'],
  clan: ['dong ho', 'toc ho', 'ho toc', 'chi ho', 'clan'],
  startsOn: ['ngay dang ky', 'ngay vao danh sach', 'ngay bat dau', 'registered on'],
};

/** Words of which a heading without diacritics says two things, and what they mean where they have them. */
const MARKED: Readonly<Record<string, ImportColumn>> = {
  họ: 'clan',
  hộ: 'household',
  ấp: 'community',
  bản: 'community',
};

const ALIASES = IMPORT_COLUMNS.flatMap((column) => HEADINGS[column].map((words) => ({ column, words }))).toSorted(
  (one, other) => other.words.length - one.words.length,
);
const WHOLE = new Map(ALIASES.map(({ column, words }) => [words, column]));

/** What a heading means; null where nothing is known of it. */
export function columnOf(heading: string): ImportColumn | null {
  const marked = MARKED[heading.normalize('NFC').trim().toLowerCase()];
  if (marked) return marked;
  const words = searchName(heading);
  // A whole heading first: `Hộ` is one, and no heading that only begins with it.
  const whole = WHOLE.get(words);
  if (whole) return whole;
  return ALIASES.find((alias) => alias.words.length > 3 && ` ${words} `.includes(` ${alias.words} `))?.column ?? null;
}

/** Whether a cell holds the heading of names once more, as each printed page begins with it. Nobody is called so. */
export const isNameHeading = (text: string): boolean => WHOLE.get(searchName(text)) === 'name';

/** The columns of a row of headings, the first of each; null where it is none: a name and something else are the least. */
export function placesOf(cells: readonly string[]): ColumnPlaces | null {
  const places: Partial<Record<ImportColumn, number>> = {};
  for (const [at, heading] of cells.entries()) {
    const column = columnOf(heading);
    if (column && places[column] === undefined) places[column] = at;
  }
  return places.name !== undefined && Object.keys(places).length > 1 ? places : null;
}
