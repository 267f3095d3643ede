import type { Citation, CriteriaContent, Criterion, Target, Threshold, Words } from '@app/criteria-rules';
import { CriteriaSubject } from '../criteria.entity';
import { words } from './set-builders';
import type { SetSource } from './set-source';

const COMPETENCES: readonly { title: Words; indicators: readonly Words[] }[] = [
  {
    title: words('Năng lực tự học', 'Learning by oneself'),
    indicators: [
      words('Tìm, tra cứu, đọc và cập nhật kiến thức', 'Finds, looks up, reads and keeps up to date'),
      words('Lập kế hoạch học tập', 'Makes a plan for learning'),
      words(
        'Sắp xếp công việc để tham gia hoạt động cộng đồng, văn hóa, học tập',
        'Arranges work so as to join activities of community, culture and learning',
      ),
      words('Động viên người thân, đồng nghiệp học tập', 'Encourages relatives and colleagues to learn'),
    ],
  },
  {
    title: words('Năng lực sử dụng công cụ học tập, làm việc', 'Tools of learning and work'),
    indicators: [
      words('Sử dụng công nghệ thông tin', 'Uses information technology'),
      words('Sử dụng ngoại ngữ theo yêu cầu công việc', 'Uses a foreign language as the job requires'),
      words(
        'Tính toán, cải tiến và sáng tạo trong công việc',
        'Is able with numbers, improves things and is creative at work',
      ),
      words('Tư duy biện chứng và phản biện', 'Thinks dialectically and critically'),
    ],
  },
  {
    title: words('Năng lực xây dựng quan hệ xã hội', 'Relations with others'),
    indicators: [
      words('Quan hệ thân thiện, tránh xung đột', 'Friendly relations, without conflict'),
      words('Hợp tác và chia sẻ', 'Cooperates and shares'),
    ],
  },
];

const WORDING = words(
  'Chưa xem được lời văn của chỉ số trong từng mẫu phiếu theo nhóm người, và bước điểm; phần mềm nhận nửa điểm.',
  'How each form words the indicator for its group of people, and in which steps points are given, was not seen; half points are taken.',
);

/** Ten indicators, numbered through. */
function competences(): Criterion[] {
  let number = 0;
  return COMPETENCES.map(({ title, indicators }, place) => ({
    code: ['I', 'II', 'III'][place]!,
    words: title,
    citation: { item: ['I', 'II', 'III'][place]! },
    targets: indicators.map((indicator): Target => ({
      code: String(++number),
      words: indicator,
      citation: { item: String(number) },
      measure: { kind: 'points', maximum: 10, step: 0.5 },
      unverified: WORDING,
    })),
  }));
}

const content = (text: string, marks: readonly Threshold[], minimumPerItem: number | null): CriteriaContent => {
  const citation: Citation = { text };
  return {
    criteria: competences(),
    rule: { kind: 'pass_mark', marks, minimumPerItem, withoutEvidence: 'as_answered', citation },
  };
};

/** Decision 324/QĐ-KHVN, and 244/QĐ-KHVN before it. */
export const learningCitizen: SetSource = {
  key: 11,
  code: 'learning-citizen',
  subject: CriteriaSubject.Citizen,
  tier: null,
  level: null,
  title: words('Công dân học tập', 'Learning citizen'),
  provinceCode: null,
  unverified: null,
  versions: [
    {
      key: 1101,
      number: 1,
      text: { code: '244/QĐ-KHVN', issuedOn: '2022-07-28', effectiveOn: null },
      validFrom: '2022-07-28',
      validTo: '2023-10-24',
      content: content('244/QĐ-KHVN', [{ value: null }], null),
      deadlines: [],
      notes: [
        words(
          'Chưa xác minh được điểm đạt của Quyết định này; ba năng lực, mười chỉ số ghi theo mô tả chung của bộ tiêu chí.',
          'The pass mark of this decision is not confirmed; the three competences and ten indicators are those by which the criteria are described in general.',
        ),
      ],
    },
    {
      key: 1102,
      number: 2,
      text: { code: '324/QĐ-KHVN', issuedOn: '2023-10-25', effectiveOn: null },
      validFrom: '2023-10-25',
      validTo: null,
      content: content('324/QĐ-KHVN', [{ when: { traits: ['difficult_area'] }, value: 70 }, { value: 80 }], 5),
      deadlines: [],
      notes: [
        words(
          'Vùng được lấy mức 70 điểm: vùng sâu, vùng xa, đặc biệt khó khăn hoặc vùng đồng bào dân tộc thiểu số. Quyết định có bốn mẫu phiếu theo nhóm người; danh sách nhóm chưa xác minh.',
          'The mark of 70 is for remote, especially difficult or ethnic-minority areas. The decision has four forms by groups of people; which groups is not confirmed.',
        ),
      ],
    },
  ],
};
