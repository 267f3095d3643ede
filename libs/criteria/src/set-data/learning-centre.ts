import type { Band, Citation, Criterion, PointCap, Target, Words } from '@app/criteria-rules';
import { CriteriaSubject, CriteriaTier } from '../criteria.entity';
import { words } from './set-builders';
import type { SetSource } from './set-source';

const TEXT = '5155/SGDĐT-GDTXNNĐH';
const item = (code: string): Citation => ({ item: code });

const NOT_SEEN = words('Chưa xem được lời văn của mục này trong mẫu.', 'How the form words this item was not seen.');

const withoutPremises: PointCap = {
  when: { traits: ['without_own_premises'] },
  value: 3.5,
  citation: item('2.1'),
};

interface Known {
  readonly words: Words;
  readonly caps?: readonly PointCap[];
  /** One point for each, at most the maximum. */
  readonly isCounted?: true;
  readonly unverified?: Words;
}

/** What is known of items beside their maxima. */
const KNOWN: Readonly<Record<string, Known>> = {
  '2.1': {
    words: words('Trụ sở, cơ sở vật chất của trung tâm', 'Premises of the centre'),
    caps: [withoutPremises],
    unverified: NOT_SEEN,
  },
  '5.1': {
    words: words('Số loại lớp học đã mở', 'Kinds of class that were held'),
    isCounted: true,
    unverified: words(
      'Mỗi loại một điểm. Văn bản nói chín loại nhưng chỉ liệt kê tám; tên các loại chưa xem được.',
      'One point each. The text says nine kinds and lists eight; their names were not seen.',
    ),
  },
  '5.2': {
    words: words('Số chuyên đề đã tổ chức', 'Topics that were held'),
    isCounted: true,
    unverified: words(
      'Mỗi chuyên đề một điểm; tên tám chuyên đề chưa xem được.',
      'One point each; the names of the eight topics were not seen.',
    ),
  },
  '5.3': {
    words: words('Số loại nguồn lực đã huy động', 'Kinds of resource'),
    isCounted: true,
    unverified: words(
      'Mỗi loại một điểm; tên tám loại chưa xem được.',
      'One point each; the names of the eight kinds were not seen.',
    ),
  },
  '5.5': {
    words: words('Có ít nhất 100 lượt người tham gia mỗi tháng', 'At least 100 attendances a month'),
    unverified: words('Chưa xem được cách cho điểm dưới mức này.', 'How fewer are given points for was not seen.'),
  },
};

const SECTIONS: readonly [title: Words, maxima: readonly number[]][] = [
  [words('Tổ chức', 'Organisation'), [4, 3, 3]],
  [words('Cơ sở vật chất', 'Facilities'), [5, 5, 5, 5]],
  [words('Kinh phí', 'Money'), [5, 5, 5, 5]],
  [words('Công tác của trung tâm', 'Work'), [2, 3, 3, 3, 3, 3, 3]],
  [words('Kết quả', 'Results'), [9, 8, 8, 2, 3]],
];

function target(code: string, maximum: number): Target {
  const known: Known = KNOWN[code] ?? { words: words(`Mục ${code}`, `Item ${code}`), unverified: NOT_SEEN };
  return {
    code,
    words: known.words,
    citation: item(code),
    measure: {
      kind: 'points',
      maximum,
      step: 0.5,
      ...(known.caps && { caps: known.caps }),
      ...(known.isCounted && { listed: { things: [], each: 1 } }),
    },
    ...(known.unverified && { unverified: known.unverified }),
  };
}

const sections = SECTIONS.map(([title, maxima], place): Criterion => {
  const code = String(place + 1);
  return {
    code,
    words: title,
    citation: item(code),
    targets: maxima.map((maximum, at) => target(`${code}.${at + 1}`, maximum)),
  };
});

export const BANDS: readonly Band[] = [
  { code: 'good', words: words('Tốt', 'Good'), from: 85 },
  { code: 'fair', words: words('Khá', 'Fair'), from: 70 },
  { code: 'average', words: words('Trung bình', 'Average'), from: 50 },
];

/** The yearly form of community learning centres in Ho Chi Minh City. */
export const learningCentre: SetSource = {
  key: 12,
  code: 'learning-centre/79',
  subject: CriteriaSubject.Organisation,
  tier: CriteriaTier.Commune,
  level: null,
  title: words('Xếp loại trung tâm học tập cộng đồng', 'Rating of a community learning centre'),
  provinceCode: '79',
  unverified: null,
  versions: [
    {
      key: 1201,
      number: 1,
      text: { code: TEXT, issuedOn: '2025-11-28', effectiveOn: null },
      validFrom: '2025-11-28',
      validTo: null,
      content: {
        criteria: sections,
        rule: { kind: 'bands', bands: BANDS, withoutEvidence: 'zero', citation: { text: TEXT } },
      },
      deadlines: [
        {
          step: 'submit',
          to: words('Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh', 'the department of education of Ho Chi Minh City'),
          yearsAfter: 0,
          month: 12,
          day: 15,
          isBefore: false,
          citation: { text: TEXT },
        },
      ],
      notes: [],
    },
  ],
};
