import type { Criterion, Words } from '@app/criteria-rules';
import { CriteriaSubject, CriteriaTier } from '../criteria.entity';
import { BANDS } from './learning-centre';
import { words } from './set-builders';
import type { SetSource } from './set-source';

const ITEMS = words(
  'Các mục chấm điểm chưa xác minh được nên để trống.',
  'The items for which points are given are not confirmed, so none are listed.',
);
const WHOLE = words(
  'Tiêu chí và điểm tối đa của từng tiêu chí chưa xác minh được nên để trống.',
  'What the criterion asks, and how many points it gives, is not confirmed, so nothing is listed.',
);

const UNIT_TEXT = '22/2020/TT-BGDĐT';
const COMMUNE_TEXT = '44/2014/TT-BGDĐT';

const unitCriteria: readonly [title: Words, maximum: number][] = [
  [words('Điều kiện', 'Conditions'), 30],
  [words('Kết quả', 'Results'), 30],
  [words('Tác dụng', 'Effect'), 40],
];

const unitSections = unitCriteria.map(([title, maximum], place): Criterion => ({
  code: String(place + 1),
  words: title,
  citation: { item: String(place + 1) },
  targets: [],
  maximum,
  unverified: ITEMS,
}));

const communeSections = Array.from({ length: 15 }, (_, place): Criterion => {
  const code = String(place + 1);
  return {
    code,
    words: words(`Tiêu chí ${code}`, `Criterion ${code}`),
    citation: { item: code },
    targets: [],
    unverified: WHOLE,
  };
});

const POINTS_BEFORE = words(
  'Chấm trên thang 100 điểm. Ngày có hiệu lực chưa xác minh; ghi từ ngày ban hành.',
  'Of 100 points. The day of taking effect is not confirmed; the day of issue stands for it.',
);

/** Circular 22/2020, of points, until circular 24/2023. */
export const unitOf2020: SetSource = {
  key: 13,
  code: 'learning-unit/2020',
  subject: CriteriaSubject.Organisation,
  tier: null,
  level: null,
  title: words('Đơn vị học tập (theo điểm)', 'Learning unit (by points)'),
  provinceCode: null,
  unverified: null,
  versions: [
    {
      key: 1301,
      number: 1,
      text: { code: UNIT_TEXT, issuedOn: '2020-08-06', effectiveOn: null },
      validFrom: '2020-08-06',
      validTo: '2024-01-25',
      content: {
        criteria: unitSections,
        rule: { kind: 'bands', bands: BANDS, withoutEvidence: 'as_answered', citation: { text: UNIT_TEXT } },
      },
      deadlines: [],
      notes: [POINTS_BEFORE],
    },
  ],
};

/** Circular 44/2014, of points, until circular 25/2023. */
export const communeOf2014: SetSource = {
  key: 14,
  code: 'learning-community/commune/2014',
  subject: CriteriaSubject.Organisation,
  tier: CriteriaTier.Commune,
  level: null,
  title: words('Cộng đồng học tập cấp xã (theo điểm)', 'Learning community of a commune (by points)'),
  provinceCode: null,
  unverified: null,
  versions: [
    {
      key: 1401,
      number: 1,
      text: { code: COMMUNE_TEXT, issuedOn: '2014-12-12', effectiveOn: null },
      validFrom: '2014-12-12',
      validTo: '2024-02-11',
      content: {
        criteria: communeSections,
        rule: {
          kind: 'bands',
          bands: BANDS,
          withoutEvidence: 'as_answered',
          noCriterionZero: true,
          citation: { text: COMMUNE_TEXT },
        },
      },
      deadlines: [],
      notes: [POINTS_BEFORE],
    },
  ],
};

const unknownSet = (key: number, code: string, subject: CriteriaSubject, title: Words): SetSource => ({
  key,
  code,
  subject,
  tier: null,
  level: null,
  title,
  provinceCode: null,
  unverified: words(
    'Bộ tiêu chí giai đoạn 2021–2030 chưa xác minh được; quản trị viên nhập khi có văn bản.',
    'The criteria for 2021–2030 are not confirmed; an administrator enters them once there is a text.',
  ),
  versions: [],
});

/** Titles whose criteria no confirmed text says. */
export const unknownSets: readonly SetSource[] = [
  unknownSet(15, 'learning-family', CriteriaSubject.Family, words('Gia đình học tập', 'Learning family')),
  unknownSet(16, 'learning-clan', CriteriaSubject.Clan, words('Dòng họ học tập', 'Learning clan')),
  unknownSet(
    17,
    'learning-hamlet',
    CriteriaSubject.Community,
    words('Cộng đồng học tập (thôn, bản, tổ dân phố)', 'Learning community (hamlet)'),
  ),
];
