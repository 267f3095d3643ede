import type { CriteriaContent, Criterion } from '@app/criteria-rules';
import { CriteriaSubject, CriteriaTier } from '../criteria.entity';
import {
  accredited,
  collectiveTitle,
  conditions,
  digitalLevel,
  LEVELS,
  learningCitizens,
  type Level,
  results,
  sharedKnowledge,
} from './learning-unit-parts';
import { at, before, clauseOf, words } from './set-builders';
import type { LegalDeadline } from '../legal-deadline';
import type { SetSource, VersionSource } from './set-source';

const EFFECT = words('Tác dụng của việc xây dựng Đơn vị học tập', 'What building a learning unit has brought');

const GENERAL = ['primary_school', 'lower_secondary_school', 'multi_level_school'];
const UPPER = ['upper_secondary_school', 'multi_level_school', 'continuing_education_centre'];

/** Articles 6(3) and 7(3). At level 2 the collective title is asked of public bodies only. */
const districtEffect = (level: Level): Criterion =>
  clauseOf('3', EFFECT, {
    article: level.article,
    targets: [
      learningCitizens(level),
      sharedKnowledge(true),
      collectiveTitle(level.level === 2 ? { applies: { traits: ['public_body'] } } : {}),
      digitalLevel(level, ['Cơ sở giáo dục phổ thông', 'General schools'], '4725/QĐ-BGDĐT', GENERAL),
      accredited,
    ],
  });

/** Articles 12(3) and 13(3). */
const provinceEffect = (level: Level, article: string): Criterion =>
  clauseOf('3', EFFECT, {
    article,
    targets: [
      learningCitizens(level),
      sharedKnowledge(false),
      collectiveTitle(),
      digitalLevel(
        level,
        [
          'Trường trung học phổ thông, trường phổ thông có cấp cao nhất là trung học phổ thông, trung tâm giáo dục thường xuyên',
          'Upper secondary schools, schools up to that level and continuing education centres',
        ],
        '4725/QĐ-BGDĐT',
        UPPER,
      ),
      digitalLevel(level, ['Cơ sở giáo dục đại học', 'Institutions of higher education'], '4740/QĐ-BGDĐT', [
        'university',
      ]),
      accredited,
    ],
  });

/** Without suitable evidence a target is not met: articles 9(3) and 15(3). */
const unitContent = (criteria: readonly Criterion[], article: '9' | '15'): CriteriaContent => ({
  criteria,
  rule: { kind: 'all_met', withoutEvidence: 'not_met', citation: at(article, '3') },
});

const OFFICE = words('Phòng Giáo dục và Đào tạo', 'the district office of education');
const DEPARTMENT = words('Sở Giáo dục và Đào tạo', 'the department of education');

const districtDeadlines: readonly LegalDeadline[] = [
  before(15, 1, 'submit', OFFICE, at('10', '1', 'c')),
  before(15, 2, 'conclude', words('Chủ tịch Ủy ban nhân dân cấp huyện', 'the chairman of the district'), at('10', '3')),
  before(15, 3, 'report', DEPARTMENT, at('20', '3')),
];

const provinceDeadlines: readonly LegalDeadline[] = [
  before(15, 1, 'submit', DEPARTMENT, at('16', '1', 'c')),
  before(15, 2, 'conclude', words('Chủ tịch Ủy ban nhân dân cấp tỉnh', 'the chairman of the province'), at('16', '3')),
];

const circular = (
  key: number,
  content: CriteriaContent,
  deadlines: readonly LegalDeadline[],
  notes: VersionSource['notes'],
): VersionSource => ({
  key,
  number: 1,
  text: { code: '24/2023/TT-BGDĐT', issuedOn: '2023-12-11', effectiveOn: '2024-01-26' },
  validFrom: '2024-01-26',
  validTo: null,
  content,
  deadlines,
  notes,
});

/** Units of the former districts are still there; only who recognises them has moved. */
const MOVED = words(
  'Từ 01/7/2025 không còn cấp huyện: đơn vị do cấp huyện công nhận (trường học, Ủy ban nhân dân xã…) vẫn tự đánh giá theo tiêu chí này; ai quyết định công nhận thay cấp huyện thì chưa có văn bản sửa Thông tư, do từng tỉnh quy định.',
  'There are no districts since 1 July 2025. Units that districts used to recognise (schools, committees of communes …) are still assessed by these criteria; no text amends the circular, so each province says who decides instead.',
);

const TITLE = { vi: 'Đơn vị học tập', en: 'Learning unit' };

const unitSet = (
  key: number,
  tier: CriteriaTier.District | CriteriaTier.Province,
  level: Level,
  version: VersionSource,
): SetSource => ({
  key,
  code: `learning-unit/${tier}/${level.level}`,
  subject: CriteriaSubject.Organisation,
  tier,
  level: level.level,
  title: TITLE,
  provinceCode: null,
  unverified: null,
  versions: [version],
});

const district = LEVELS.map((level): SetSource => {
  const { article } = level;
  const criteria = [conditions(article), results(level, article), districtEffect(level)];
  const key = level.level;
  return unitSet(
    key,
    CriteriaTier.District,
    level,
    circular(key * 100 + 1, unitContent(criteria, '9'), districtDeadlines, [MOVED]),
  );
});

const province = LEVELS.map((level): SetSource => {
  const article = level.level === 1 ? '12' : '13';
  const criteria = [conditions(article), results(level, article), provinceEffect(level, article)];
  const key = 2 + level.level;
  return unitSet(
    key,
    CriteriaTier.Province,
    level,
    circular(key * 100 + 1, unitContent(criteria, '15'), provinceDeadlines, []),
  );
});

/** Circular 24/2023: two tiers of two levels. */
export const learningUnits: readonly SetSource[] = [...district, ...province];
