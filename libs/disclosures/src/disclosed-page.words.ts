import type { Language } from '@app/kernel';
import { SubjectKind } from '@app/subjects';

interface Words {
  title: string;
  all: string;
  allAbout: string;
  none: string;
  other: string;
  notShown: string;
  notShownAbout: string;
  unverified: string;
  fields: Record<'decision' | 'issuer' | 'basis' | 'people' | 'counts' | 'honour' | 'shown', string>;
  counted: Record<SubjectKind, (count: number) => string>;
  revokedOf: (count: number) => string;
  peopleCounted: string;
  peopleNamed: (basis: string) => string;
  unnamed: (count: number) => string;
  year: (year: number) => string;
  number: (number: number, year: number) => string;
  revoked: (day: string, ground: string | null) => string;
  nobodyNamed: string;
  from: (from: string, until: string | null) => string;
  page: (page: number, pages: number) => string;
  earlier: string;
  later: string;
  askedOn: (day: string) => string;
}

const one =
  (singular: string, plural: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? singular : plural}`;
const of =
  (what: string) =>
  (count: number): string =>
    `${count} ${what}`;

export const DISCLOSED_WORDS: Record<Language, Words> = {
  vi: {
    title: 'Danh sách công nhận, khen thưởng',
    all: 'Các danh sách đang công bố',
    allAbout: 'Danh sách do cơ quan ra quyết định công bố.',
    none: 'Hiện không có danh sách nào được công bố.',
    other: 'English',
    notShown: 'Không công bố',
    notShownAbout: 'Hiện không có danh sách nào được công bố ở địa chỉ này.',
    unverified: 'chưa xác minh',
    fields: {
      decision: 'Quyết định',
      issuer: 'Nơi quyết định',
      basis: 'Căn cứ công bố',
      people: 'Tên người',
      counts: 'Được công nhận, khen thưởng',
      honour: 'Danh hiệu, hình thức khen thưởng',
      shown: 'Thời gian công bố',
    },
    counted: {
      [SubjectKind.Organisation]: of('cơ quan, đơn vị'),
      [SubjectKind.Community]: of('cộng đồng dân cư'),
      [SubjectKind.Clan]: of('dòng họ'),
      [SubjectKind.Family]: of('gia đình'),
      [SubjectKind.Citizen]: of('cá nhân'),
    },
    revokedOf: (count) => `đã hủy, thu hồi: ${count}`,
    peopleCounted: 'Cá nhân và gia đình chỉ nêu số lượng.',
    peopleNamed: (basis) => `Nêu tên theo: ${basis}`,
    unnamed: (count) => `Trên trang này còn ${count} trường hợp chỉ nêu số lượng.`,
    year: (year) => `năm ${year}`,
    number: (number, year) => `số ${number}/${year}`,
    revoked: (day, ground) => `Đã hủy, thu hồi ngày ${day}${ground === null ? '' : `: ${ground}`}`,
    nobodyNamed: 'Không nêu tên trường hợp nào.',
    from: (from, until) => (until === null ? `từ ${from}` : `từ ${from} đến hết ${until}`),
    page: (page, pages) => `Trang ${page}/${pages}`,
    earlier: 'Trang trước',
    later: 'Trang sau',
    askedOn: (day) => `Theo dữ liệu ngày ${day}.`,
  },
  en: {
    title: 'List of titles and awards',
    all: 'Lists that are published',
    allAbout: 'Each is published by the office that decided.',
    none: 'No list is published at the moment.',
    other: 'Tiếng Việt',
    notShown: 'Not published',
    notShownAbout: 'At the moment no list is published under this address.',
    unverified: 'not confirmed',
    fields: {
      decision: 'Decision',
      issuer: 'Decided by',
      basis: 'Published by',
      people: 'Names of people',
      counts: 'Recognised',
      honour: 'Title or award',
      shown: 'Published',
    },
    counted: {
      [SubjectKind.Organisation]: one('organisation', 'organisations'),
      [SubjectKind.Community]: one('community', 'communities'),
      [SubjectKind.Clan]: one('clan', 'clans'),
      [SubjectKind.Family]: one('family', 'families'),
      [SubjectKind.Citizen]: one('citizen', 'citizens'),
    },
    revokedOf: (count) => `revoked: ${count}`,
    peopleCounted: 'Citizens and families are counted, not named.',
    peopleNamed: (basis) => `Named by: ${basis}`,
    unnamed: (count) => `${count} more on this page ${count === 1 ? 'is' : 'are'} counted, not named.`,
    year: (year) => `for ${year}`,
    number: (number, year) => `no. ${number}/${year}`,
    revoked: (day, ground) => `Revoked on ${day}${ground === null ? '' : `: ${ground}`}`,
    nobodyNamed: 'Nobody is named.',
    from: (from, until) => (until === null ? `since ${from}` : `from ${from} until ${until}`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    earlier: 'Earlier page',
    later: 'Later page',
    askedOn: (day) => `As of ${day}.`,
  },
};
