import type { Message } from '@app/kernel';
import { searchName } from '@app/organisations';
import { type ListPlaces, SubjectKind } from '@app/subjects';

/** What a file may say of whoever strives. */
export type TitleColumn = 'name' | 'code' | 'number' | 'birthYear' | 'community' | 'registeredOn';

interface Known {
  label: Message;
  /** Headings as offices write them, without diacritics. */
  headings: readonly string[];
}

const COMMUNITY: Known = {
  label: { vi: 'Thôn/Tổ dân phố', en: 'Community' },
  headings: ['thon', 'to dan pho', 'thon to dan pho', 'tdp', 'khu pho', 'khu dan cu', 'ap', 'ban', 'community'],
};
const NUMBERS = ['so dinh danh', 'so dinh danh ca nhan', 'ma dinh danh', 'cccd', 'can cuoc', 'identity number'];

/** By whom the title is given to, in the order in which they are shown; the first is asked first. */
const COLUMNS: Readonly<Record<SubjectKind, Readonly<Partial<Record<TitleColumn, Known>>>>> = {
  [SubjectKind.Organisation]: {
    name: {
      label: { vi: 'Tên đơn vị', en: 'Name of the organisation' },
      headings: [
        'ten don vi',
        'don vi',
        'co quan',
        'ten co quan',
        'co quan don vi',
        'ten truong',
        'organisation',
        'name of the organisation',
      ],
    },
    code: {
      label: { vi: 'Mã định danh', en: 'Identifier' },
      headings: ['ma dinh danh', 'ma don vi', 'ma dinh danh don vi', 'identifier'],
    },
  },
  [SubjectKind.Community]: {
    name: {
      label: { vi: 'Tên thôn/tổ dân phố', en: 'Community' },
      headings: [...COMMUNITY.headings, 'ten thon', 'ten thon to dan pho', 'cong dong'],
    },
  },
  [SubjectKind.Clan]: {
    name: { label: { vi: 'Dòng họ', en: 'Clan' }, headings: ['dong ho', 'ten dong ho', 'toc ho', 'ho toc', 'clan'] },
    community: COMMUNITY,
  },
  [SubjectKind.Family]: {
    code: { label: { vi: 'Số hộ', en: 'Household number' }, headings: ['so ho', 'ma ho', 'ho so', 'household number'] },
    name: {
      label: { vi: 'Chủ hộ', en: 'Head of the household' },
      headings: ['chu ho', 'ten chu ho', 'ho ten chu ho', 'ho va ten chu ho', 'head of the household'],
    },
    number: {
      label: { vi: 'Số định danh chủ hộ', en: 'Identity number of the head' },
      headings: [...NUMBERS, 'so dinh danh chu ho', 'cccd chu ho', 'identity number of the head'],
    },
    community: COMMUNITY,
  },
  [SubjectKind.Citizen]: {
    name: {
      label: { vi: 'Họ và tên', en: 'Full name' },
      headings: ['ho va ten', 'ho ten', 'ten cong dan', 'full name'],
    },
    birthYear: {
      label: { vi: 'Năm sinh', en: 'Year of birth' },
      headings: ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'year of birth', 'date of birth'],
    },
    number: { label: { vi: 'Số định danh', en: 'Identity number' }, headings: NUMBERS },
  },
};

const REGISTERED: Known = {
  label: { vi: 'Ngày đăng ký', en: 'Registered on' },
  headings: ['ngay dang ky', 'registered on'],
};

/** The columns of a list of those to whom a title is given. */
export const titleColumnsOf = (kind: SubjectKind): [TitleColumn, Known][] =>
  Object.entries({ ...COLUMNS[kind], registeredOn: REGISTERED }) as [TitleColumn, Known][];

/** Any column by which somebody of the kind is named. */
export const namingColumns = (kind: SubjectKind): TitleColumn[] =>
  titleColumnsOf(kind).flatMap(([column]) => (column === 'registeredOn' || column === 'birthYear' ? [] : [column]));

/** The columns of a row of headings, the first of each; null where it is none. */
export function titlePlaces(headings: readonly string[], kind: SubjectKind): ListPlaces | null {
  const known = new Map(
    titleColumnsOf(kind).flatMap(([column, { headings: all }]) => all.map((heading) => [heading, column] as const)),
  );
  const places: Partial<Record<TitleColumn, number>> = {};
  for (const [at, heading] of headings.entries()) {
    const column = known.get(searchName(heading));
    if (column && places[column] === undefined) places[column] = at;
  }
  const isNamed = namingColumns(kind).some((column) => places[column] !== undefined && column !== 'community');
  return isNamed ? places : null;
}

/** A cell that repeats a heading, as each printed page begins with it. */
export const isTitleHeading = (text: string, kind: SubjectKind): boolean =>
  titleColumnsOf(kind).some(([, { headings }]) => headings.includes(searchName(text)));
