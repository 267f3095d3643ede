import { type ListSaid, saidIn } from './count.rules.ts';
import { kindOfSection, type SheetRow } from './row.rules.ts';
import { folded, type Nominated, tidied } from './words.ts';

/** As a spreadsheet keeps it; `#N/A` where a formula went wrong. */
export type SheetCell = string | number;

/** A line of a sheet that is not empty, with its number there. */
export interface SheetLine {
  at: number;
  /** By column from 0; what is empty may be missing. */
  cells: ReadonlyMap<number, SheetCell>;
}

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

type Places = ReadonlyMap<SheetColumn, number>;

const textOf = (cell: SheetCell | undefined): string => (cell === undefined ? '' : tidied(String(cell)));

const isHeading = (said: string, heading: string): boolean => said === heading || said.startsWith(`${heading} `);

/** Which columns a line of headings has; one heading stands for one column. */
function columnsIn(texts: ReadonlyMap<number, string>, kind: Nominated): Places {
  const said = [...texts].map(([place, text]) => ({ place, text: folded(text) }));
  const asked: [SheetColumn, readonly string[]][] = [
    ['number', NUMBER],
    ...(Object.entries(HEADINGS[kind]) as [SheetColumn, readonly string[]][]),
    ['section', SECTION],
  ];
  const places = new Map<SheetColumn, number>();
  for (const [column, headings] of asked) {
    const free = said.filter(({ place }) => ![...places.values()].includes(place));
    const whole = headings.flatMap((heading) => free.filter(({ text }) => text === heading));
    // `Tên đơn vị: Trường A` alone in a line is no heading.
    const isBegun = column !== 'number' && said.length > 1;
    const begun = isBegun ? headings.flatMap((heading) => free.filter(({ text }) => isHeading(text, heading))) : [];
    const found = whole[0] ?? begun[0];
    if (found) places.set(column, found.place);
  }
  return places;
}

/** Where each column stands below a line of headings; null where it is none. */
function placesOf(texts: ReadonlyMap<number, string>, kind: Nominated): Places | null {
  const places = columnsIn(texts, kind);
  return places.has('name') && (places.size > 1 || texts.size === 1) ? places : null;
}

const textsOf = ({ cells }: SheetLine): Map<number, string> =>
  new Map([...cells].map(([place, cell]) => [place, textOf(cell)] as const).filter(([, text]) => text !== ''));

/** Titles and the name of the office stand above the headings. */
const HEADINGS_WITHIN = 40;

interface Found {
  places: Places;
  /** Of the first line below. */
  below: number;
}

/** Headings stand in one line, or in two where cells are merged. */
function headingsIn(lines: readonly SheetLine[], kind: Nominated): Found | null {
  for (const [at, line] of lines.slice(0, HEADINGS_WITHIN).entries()) {
    const texts = textsOf(line);
    const places = placesOf(texts, kind);
    const both = withNext(texts, lines[at + 1], kind);
    if (both && both.size > (places?.size ?? 0)) return { places: both, below: at + 2 };
    if (places) return { places, below: at + 1 };
  }
  return null;
}

/** Headings of two lines, where each has some of them. */
function withNext(texts: ReadonlyMap<number, string>, next: SheetLine | undefined, kind: Nominated): Places | null {
  if (!next || columnsIn(texts, kind).size === 0) return null;
  const below = textsOf(next);
  // A second line of headings numbers nobody.
  if ([...below.values()].some((text) => /^\d/.test(text))) return null;
  const places = placesOf(new Map([...texts, ...below]), kind);
  return places && places.size > columnsIn(below, kind).size ? places : null;
}

/** `(1) (2) (3)` or `A B 1 2` below the headings. */
const isColumnNumbers = (texts: ReadonlyMap<number, string>): boolean =>
  texts.size > 1 && [...texts.values()].every((text) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(text));

const CLOSING =
  /^(nguoi lap|nguoi tong hop|lap bieu|noi nhan|thu truong|xac nhan|tm |kt |tl |ky ten|ky va ghi|ky ghi|danh sach (nay |tren )?(gom|co)|an dinh|ngay \d|[\p{L} ]+ ngay( \d+)? thang)/u;
const SUM = /^(tong|tong cong|tong so|cong)( \d.*)?$/;
const ROMAN = /^([IVX]{1,5}|[A-H])[.)]?$/;
const NUMBERED_HEADING = /^([IVX]{1,5}|[A-H])[.)/-]?\s+\p{L}/u;

/** What a line between the rows says of those below it; null for a row. */
function sectionOf(texts: ReadonlyMap<number, string>, places: Places): string | null {
  const all = [...texts.values()];
  const words = all.filter((text) => !/^[\d.,\s]+$/.test(text) && !ROMAN.test(text));
  const number = texts.get(places.get('number') ?? -1) ?? '';
  if (words.length !== 1 || /^\d/.test(number)) return null;
  const [said] = words as [string];
  const isNumbered = all.some((text) => ROMAN.test(text)) || NUMBERED_HEADING.test(said);
  // Merged over the table it stands in the first column, where numbers of rows stand.
  const isMerged = texts.size === 1 && places.has('number') && number === said;
  return isNumbered ||
    isMerged ||
    (texts.size === 1 && kindOfSection(said) !== null && /^\p{Lu}[\p{Lu}\s]+$/u.test(said))
    ? said
    : null;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** A sheet keeps days as numbers; a year is one as well. */
function birthOf(cell: SheetCell | undefined): string {
  if (typeof cell !== 'number' || cell < 3000 || cell > 100_000) return textOf(cell);
  const [year, month, day] = new Date(DAY_ZERO + Math.floor(cell) * MS_PER_DAY).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** The rows of a sheet, whatever stands around them; null where nothing is headed as a list is. */
export function readSheet(lines: readonly SheetLine[], kind: Nominated): ReadSheet | null {
  const headed = headingsIn(lines, kind);
  if (!headed) return null;
  const { places, below } = headed;
  const rows: ReadSheet['rows'] = [];
  let section: string | null = null;
  let around = lines.slice(0, below - 1);
  for (const [at, line] of lines.slice(below).entries()) {
    const texts = textsOf(line);
    if (texts.size === 0 || isColumnNumbers(texts)) continue;
    const numbered = /^\d/.test(texts.get(places.get('number') ?? -1) ?? '');
    const first = folded([...texts.values()][0]!);
    if (!numbered && [...texts.values()].some((text) => CLOSING.test(`${folded(text)} `))) {
      around = [...around, ...lines.slice(below + at)];
      break;
    }
    if (SUM.test(first)) continue;
    if (placesOf(texts, kind)) continue;
    const heading = sectionOf(texts, places);
    if (heading !== null) section = heading;
    else {
      const row = rowOf(line, places, section);
      if (row) rows.push(row);
    }
  }
  const said = saidIn(around.flatMap((line) => [...textsOf(line).values()]));
  return { columns: [...places.keys()], rows, said };
}

function rowOf(line: SheetLine, places: Places, section: string | null): ReadSheet['rows'][number] | null {
  const said = (column: SheetColumn): string => textOf(line.cells.get(places.get(column) ?? -1));
  const row = {
    at: line.at,
    section: said('section') || section,
    number: said('number'),
    name: said('name'),
    code: said('code'),
    birth: birthOf(line.cells.get(places.get('birth') ?? -1)),
    community: said('community'),
  };
  // Prepared lines that nobody filled in are numbered and nothing besides.
  return row.name || row.code || row.birth ? row : null;
}
