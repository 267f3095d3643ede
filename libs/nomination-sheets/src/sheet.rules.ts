import { type ListSaid, saidIn } from './count.rules.ts';
import { kindOfSection, type SheetRow } from './row.rules.ts';
import {
  dayText,
  headingsIn,
  isClosing,
  isColumnNumbers,
  isSum,
  type ListHeadings,
  type Places,
  placesIn,
  sectionIn,
  type SheetLine,
  textOf,
  textsOf,
} from './table.rules.ts';
import type { Nominated } from './words.ts';

export type SheetColumn = 'number' | 'name' | 'code' | 'birth' | 'community' | 'section';

export interface ReadSheet {
  columns: SheetColumn[];
  rows: (SheetRow & { at: number })[];
  said: Required<ListSaid>;
}

/** Headings as offices write them, folded; of each column the first that a line has. */
const NUMBER = ['stt', 'tt', 'so tt', 'so thu tu', 'no'];
const PERSON = [
  'ho va ten',
  'ho ten',
  'ho va ten ca nhan',
  'ten ca nhan',
  'ho dem va ten',
  'ten cong dan',
  'full name',
];
const EITHER = [
  'ten tap the ca nhan',
  'tap the ca nhan',
  'ho va ten ten tap the',
  'ho ten tap the ca nhan',
  'ten ca nhan tap the',
  'ten',
];
const UNIT = [
  'ten don vi',
  'ten tap the',
  'tap the',
  'ten co quan',
  'ten co quan don vi',
  'ten truong',
  'co quan don vi',
  'don vi',
  'co quan',
  'name of the organisation',
  'name',
];
const COMMUNITY = ['thon', 'to dan pho', 'thon to dan pho', 'thon ban to dan pho', 'khu dan cu', 'tdp', 'community'];
const SECTION = ['doi tuong', 'loai doi tuong', 'phan loai'];

const HEADINGS: Readonly<Record<Nominated, Readonly<Partial<Record<SheetColumn, readonly string[]>>>>> = {
  organisation: {
    name: [...UNIT, ...EITHER, ...PERSON],
    code: ['ma dinh danh', 'ma don vi', 'ma dinh danh don vi', 'ma truong', 'ma so', 'ma', 'identifier', 'code'],
  },
  community: { name: ['ten thon', 'ten thon to dan pho', 'cong dong', ...COMMUNITY, ...UNIT, ...EITHER] },
  clan: { name: ['dong ho', 'ten dong ho', 'toc ho', 'clan', ...UNIT, ...EITHER], community: COMMUNITY },
  family: {
    name: [
      'chu ho',
      'ten chu ho',
      'ho ten chu ho',
      'ho va ten chu ho',
      'ho gia dinh',
      'ten ho gia dinh',
      'gia dinh',
      'head of the household',
      ...PERSON,
      ...EITHER,
    ],
    code: ['so ho', 'ma ho', 'ho so', 'ma so ho', 'household number', 'ma so', 'ma'],
    community: COMMUNITY,
  },
  citizen: {
    name: [...PERSON, ...EITHER, 'name'],
    code: [
      'so dinh danh',
      'so dinh danh ca nhan',
      'ma dinh danh',
      'cccd',
      'so cccd',
      'can cuoc',
      'so can cuoc',
      'cmnd',
      'identity number',
      'ma so',
      'ma',
    ],
    birth: ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'ngay thang nam', 'year of birth', 'date of birth'],
  },
};

const headingsOf = (kind: Nominated): ListHeadings<SheetColumn> => ({
  asked: [
    ['number', NUMBER],
    ...(Object.entries(HEADINGS[kind]) as [SheetColumn, readonly string[]][]),
    ['section', SECTION],
  ],
  number: 'number',
  isList: (places, texts) => places.has('name') && (places.size > 1 || texts.size === 1),
});

/** The rows of a sheet, whatever stands around them; null where nothing is headed as a list is. */
export function readSheet(lines: readonly SheetLine[], kind: Nominated): ReadSheet | null {
  const headings = headingsOf(kind);
  const headed = headingsIn(lines, headings);
  if (!headed) return null;
  const { places, below } = headed;
  const rows: ReadSheet['rows'] = [];
  let section: string | null = null;
  let around = lines.slice(0, below - 1);
  for (const [at, line] of lines.slice(below).entries()) {
    const texts = textsOf(line);
    if (texts.size === 0 || isColumnNumbers(texts)) continue;
    const numbered = /^\d/.test(texts.get(places.get('number') ?? -1) ?? '');
    if (!numbered && isClosing(texts)) {
      around = [...around, ...lines.slice(below + at)];
      break;
    }
    if (isSum(texts) || placesIn(texts, headings)) continue;
    const heading = sectionIn(texts, places.get('number'), (text) => kindOfSection(text) !== null);
    if (heading !== null) section = heading;
    else {
      const row = rowOf(line, places, section);
      if (row) rows.push(row);
    }
  }
  const said = saidIn(around.flatMap((line) => [...textsOf(line).values()]));
  return { columns: [...places.keys()], rows, said };
}

function rowOf(line: SheetLine, places: Places<SheetColumn>, section: string | null): ReadSheet['rows'][number] | null {
  const said = (column: SheetColumn): string => textOf(line.cells.get(places.get(column) ?? -1));
  const row = {
    at: line.at,
    section: said('section') || section,
    number: said('number'),
    name: said('name'),
    code: said('code'),
    birth: dayText(line.cells.get(places.get('birth') ?? -1)),
    community: said('community'),
  };
  // Prepared lines that nobody filled in are numbered and nothing besides.
  return row.name || row.code || row.birth ? row : null;
}
