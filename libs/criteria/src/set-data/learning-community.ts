import type { CriteriaContent, Criterion } from '@app/criteria-rules';
import { CriteriaSubject, CriteriaTier } from '../criteria.entity';
import {
  change,
  communeCommon,
  communeEffect,
  districtCommon,
  provinceCommon,
  unitsBelow,
  universalisation,
} from './learning-community-parts';
import { at, before, clauseOf, words } from './set-builders';
import type { LegalDeadline } from '../legal-deadline';
import type { SetSource, VersionSource } from './set-source';

const EFFECT = words('Tác dụng của việc xây dựng Cộng đồng học tập', 'What building a learning community has brought');

const commune = (level: 1 | 2): Criterion[] => {
  const said = level === 1 ? '6' : '7';
  return [...communeCommon({ article: '6', said }), universalisation(level, said), communeEffect(level, said)];
};

const district = (level: 1 | 2): Criterion[] => {
  const said = level === 1 ? '11' : '12';
  return [
    ...districtCommon({ article: '11', said }),
    clauseOf('4', EFFECT, {
      article: said,
      targets: [
        unitsBelow(level, ['xã', 'commune', 'Communes']),
        change(
          ['Thu nhập bình quân đầu người của huyện', 'The income per head of the district'],
          ['thu nhập bình quân đầu người', 'income per head'],
          'up',
        ),
        change(
          ['Tỷ lệ lao động có việc làm của huyện', 'The share of employed labour of the district'],
          ['tỷ lệ lao động có việc làm', 'share of employed labour'],
          'up',
        ),
      ],
    }),
  ];
};

const province = (level: 1 | 2): Criterion[] => {
  const said = level === 1 ? '16' : '17';
  return [
    ...provinceCommon({ article: '16', said }),
    clauseOf('4', EFFECT, {
      article: said,
      targets: [
        unitsBelow(level, ['huyện', 'district', 'Districts']),
        change(
          [
            'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều của tỉnh',
            'The share of poor households by the multidimensional standard',
          ],
          ['tỷ lệ hộ nghèo đa chiều', 'share of poor households'],
          'down',
        ),
        change(['Tổng sản phẩm trên địa bàn (GRDP)', 'The gross regional product (GRDP)'], ['GRDP', 'GRDP'], 'up'),
      ],
    }),
  ];
};

/** This circular does not say that a target without evidence is not met. */
const communityContent = (criteria: readonly Criterion[], article: string): CriteriaContent => ({
  criteria,
  rule: { kind: 'all_met', withoutEvidence: 'as_answered', citation: at(article, '2', 'b') },
});

const communeDeadlines: readonly LegalDeadline[] = [
  before(28, 2, 'submit', words('Phòng Giáo dục và Đào tạo', 'the district office of education'), at('9', '1', 'd')),
  before(
    31,
    3,
    'conclude',
    words('Trưởng phòng Giáo dục và Đào tạo', 'the head of the district office of education'),
    at('9', '3'),
  ),
];
const districtDeadlines: readonly LegalDeadline[] = [
  before(30, 4, 'submit', words('Sở Giáo dục và Đào tạo', 'the department of education'), at('14', '1', 'd')),
  before(
    31,
    5,
    'conclude',
    words('Giám đốc Sở Giáo dục và Đào tạo', 'the director of the department of education'),
    at('14', '3'),
  ),
];
/** The Minister decides within 20 working days of a full dossier (19(2)(e)), which is no day of the year. */
const provinceDeadlines: readonly LegalDeadline[] = [
  before(
    31,
    7,
    'submit',
    words('Bộ Giáo dục và Đào tạo', 'the Ministry of Education and Training'),
    at('19', '1', 'd'),
  ),
];

const BLANK = words(
  'Trong bản đã đọc, Điều 1 đến Điều 3 và khoản 1 đến 3 của Điều 5, 10, 15 để trống.',
  'In the copy that was read, articles 1 to 3 and clauses 1 to 3 of articles 5, 10 and 15 are blank.',
);
const DISTRICT_SLIP = words(
  'Điểm a khoản 4 Điều 12 dẫn “điểm b khoản 2 Điều 8”, khoản 1 Điều 12 ghi “cấp xã”: hiểu là điểm b khoản 1 Điều 8 và cấp huyện.',
  'Article 12(4)(a) cites “point b of clause 2 of article 8”, and 12(1) says “commune”: point b of clause 1, and the district, must be meant.',
);
const PROVINCE_SLIP = words(
  'Điểm a khoản 4 Điều 17 dẫn “điểm b khoản 2 Điều 13”, khoản 1 Điều 17 ghi “cấp xã”: hiểu là điểm b khoản 1 Điều 13 và cấp tỉnh.',
  'Article 17(4)(a) cites “point b of clause 2 of article 13”, and 17(1) says “commune”: point b of clause 1, and the province, must be meant.',
);
const NO_DISTRICTS = words(
  'Chỉ tiêu 4.1 đếm các huyện; từ 01/7/2025 không còn cấp huyện và chưa có văn bản sửa Thông tư.',
  'Target 4.1 counts districts; there are none since 1 July 2025, and no text amends the circular.',
);

interface Tier {
  readonly tier: CriteriaTier;
  readonly criteria: (level: 1 | 2) => Criterion[];
  /** Article that says how it is assessed. */
  readonly rule: string;
  readonly deadlines: readonly LegalDeadline[];
  /** Of both levels, then of the second one. */
  readonly notes: readonly VersionSource['notes'][];
  readonly validTo: string | null;
}

const TIERS: readonly Tier[] = [
  {
    tier: CriteriaTier.Commune,
    criteria: commune,
    rule: '8',
    deadlines: communeDeadlines,
    notes: [[BLANK], []],
    validTo: null,
  },
  // Districts ended on 1 July 2025: kept to be read, closed for what is new.
  {
    tier: CriteriaTier.District,
    criteria: district,
    rule: '13',
    deadlines: districtDeadlines,
    notes: [[BLANK], [DISTRICT_SLIP]],
    validTo: '2025-06-30',
  },
  {
    tier: CriteriaTier.Province,
    criteria: province,
    rule: '18',
    deadlines: provinceDeadlines,
    notes: [[BLANK, NO_DISTRICTS], [PROVINCE_SLIP]],
    validTo: null,
  },
];

const communitySet = (
  { tier, criteria, rule, deadlines, notes, validTo }: Tier,
  key: number,
  level: 1 | 2,
): SetSource => ({
  key,
  code: `learning-community/${tier}/${level}`,
  subject: CriteriaSubject.Organisation,
  tier,
  level,
  title: { vi: 'Cộng đồng học tập', en: 'Learning community' },
  provinceCode: null,
  unverified: null,
  versions: [
    {
      key: key * 100 + 1,
      number: 1,
      text: { code: '25/2023/TT-BGDĐT', issuedOn: '2023-12-27', effectiveOn: '2024-02-12' },
      validFrom: '2024-02-12',
      validTo,
      content: communityContent(criteria(level), rule),
      deadlines,
      notes: notes.slice(0, level).flat(),
    },
  ],
});

/** Circular 25/2023: three tiers of two levels. */
export const learningCommunities: readonly SetSource[] = TIERS.flatMap((tier, place) =>
  ([1, 2] as const).map((level) => communitySet(tier, 4 + place * 2 + level, level)),
);
