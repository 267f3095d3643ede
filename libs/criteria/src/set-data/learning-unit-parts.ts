import type { Criterion } from '@app/criteria-rules';
import { clauseOf, sharePart, shares, type TargetSource, words, yesNo } from './set-builders';

const MEMBERS = words('thành viên', 'members');

/** What the two levels of both tiers ask in other numbers. */
export interface Level {
  readonly level: 1 | 2;
  /** Article of criterion 2 in full. */
  readonly article: '6' | '7';
  readonly most: 90 | 95;
  readonly languages: 50 | 70;
  readonly learners: 95 | 97;
}

export const LEVELS: readonly Level[] = [
  { level: 1, article: '6', most: 90, languages: 50, learners: 95 },
  { level: 2, article: '7', most: 95, languages: 70, learners: 97 },
];

/** Criterion 1, which article 6(1) says for all tiers and levels. */
export const conditions = (said: string): Criterion =>
  clauseOf('1', words('Điều kiện xây dựng Đơn vị học tập', 'Conditions for building a learning unit'), {
    article: '6',
    said,
    targets: [
      yesNo(
        'Mỗi năm có kế hoạch để thành viên học tập thường xuyên, và đã triển khai kế hoạch đó',
        'A plan each year for members to learn regularly, carried out',
      ),
      yesNo(
        'Bảo đảm đủ chế độ đào tạo, bồi dưỡng theo quy định; đơn vị có quy định riêng khuyến khích học tập. Nhà trẻ, trường mẫu giáo, mầm non công lập cấp huyện còn hỗ trợ tập huấn cho giáo viên mầm non dân lập, tư thục trên địa bàn',
        'All entitlements to training are granted, and own rules encourage learning. Public nurseries and preschools of the district also help to train teachers of private ones in their area',
      ),
      yesNo(
        'Bố trí đủ kinh phí ngân sách hằng năm cho đào tạo, bồi dưỡng thành viên',
        'Enough money of the yearly state budget for training members',
        { applies: { traits: ['public_body'] } },
      ),
      yesNo(
        'Đơn vị chuyển đổi số; thành viên có dụng cụ, thiết bị để làm việc và học tập trong môi trường số',
        'The unit goes digital, and members have the equipment to work and learn in such surroundings',
      ),
      yesNo(
        'Tham gia hoạt động phục vụ việc học tập suốt đời của người dân',
        'Takes part in activities that serve people’s lifelong learning',
      ),
    ],
  });

const ofMembers = (vi: string, en: string, counted: [vi: string, en: string], least: number): TargetSource =>
  shares(vi, en, [sharePart('members', words(...counted), MEMBERS, [least])]);

/** Criterion 2, which articles 6(2) and 7(2) say for both tiers. */
export const results = ({ article, most, languages, level }: Level, said: string): Criterion =>
  clauseOf('2', words('Kết quả học tập của thành viên', 'What members have learnt'), {
    article,
    said,
    targets: [
      ofMembers(
        'Thành viên chấp hành kỷ luật lao động, nội quy; đoàn kết, hợp tác, chia sẻ',
        'Members keep discipline and house rules, stand together, cooperate and share',
        ['thành viên chấp hành kỷ luật', 'members who keep discipline'],
        most,
      ),
      ofMembers(
        'Thành viên hoàn thành đủ các chương trình học tập, bồi dưỡng theo quy định hoặc được lãnh đạo đơn vị phê duyệt',
        'Members finish all programmes that are prescribed, or approved by the head of the unit',
        ['thành viên hoàn thành chương trình', 'members who have finished their programmes'],
        most,
      ),
      ofMembers(
        'Thành viên được đào tạo, bồi dưỡng và tham gia chuyển đổi số trong đơn vị',
        'Members are trained for the unit’s digital transformation and take part in it',
        ['thành viên tham gia chuyển đổi số', 'members who take part in the digital transformation'],
        most,
      ),
      {
        ...(level === 1
          ? ofMembers(
              'Thành viên có chứng nhận, chứng chỉ ngoại ngữ hoặc tiếng dân tộc thiểu số theo yêu cầu công việc',
              'Members hold a certificate of a foreign or minority language as their work requires',
              ['thành viên có chứng nhận, chứng chỉ', 'members with a certificate'],
              languages,
            )
          : ofMembers(
              'Thành viên có trình độ ngoại ngữ hoặc tiếng dân tộc thiểu số theo yêu cầu công việc',
              'Members command a foreign or minority language as their work requires',
              ['thành viên đạt trình độ', 'members who command the language'],
              languages,
            )),
        applies: { notTraits: ['economic'] },
      },
      ofMembers(
        'Thành viên đạt danh hiệu Lao động tiên tiến trở lên (Luật Thi đua, khen thưởng 06/2022/QH15)',
        'Members hold the title of advanced worker or a higher one (Law 06/2022/QH15 on emulation and commendation)',
        ['thành viên đạt Lao động tiên tiến trở lên', 'members who are advanced workers or more'],
        most,
      ),
    ],
  });

/** 3.1: members, and learners where the circular counts them (article 2(8)). */
export const learningCitizens = ({ most, learners }: Level): TargetSource =>
  shares(
    'Thành viên đạt danh hiệu Công dân học tập (Quyết định 324/QĐ-KHVN); ở cơ sở giáo dục có người học theo khoản 8 Điều 2 thì cả người học',
    'Members hold the title of learning citizen (Decision 324/QĐ-KHVN); in schools that have learners in the sense of article 2(8), learners as well',
    [
      sharePart('members', words('thành viên là Công dân học tập', 'members who are learning citizens'), MEMBERS, [
        most,
      ]),
      {
        ...sharePart(
          'learners',
          words('người học là Công dân học tập', 'learners who are learning citizens'),
          words('người học', 'learners'),
          [learners],
        ),
        applies: { traits: ['has_learners'] },
      },
    ],
  );

export const sharedKnowledge = (isDistrict: boolean): TargetSource =>
  isDistrict
    ? yesNo(
        'Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác. Nhà trẻ, trường mẫu giáo, mầm non công lập còn thực hiện hoặc phối hợp tập huấn cho giáo viên mầm non dân lập, tư thục trên địa bàn',
        'Creates surroundings for learning and shares knowledge with other units. Public nurseries and preschools also train teachers of private ones in their area, or help to',
      )
    : yesNo(
        'Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác',
        'Creates surroundings for learning and shares knowledge with other units',
      );

/** 3.3. Only two collective titles are confirmed; flags of emulation stand above them. */
export const collectiveTitle = (more: Partial<TargetSource> = {}): TargetSource => ({
  words: words(
    'Đơn vị đạt danh hiệu Tập thể lao động tiên tiến trở lên (Luật Thi đua, khen thưởng 06/2022/QH15)',
    'The unit holds the title of advanced collective or a higher one (Law 06/2022/QH15)',
  ),
  measure: {
    kind: 'rank',
    ranks: [
      { code: 'advanced', words: words('Tập thể lao động tiên tiến', 'Advanced collective') },
      { code: 'excellent', words: words('Tập thể lao động xuất sắc', 'Excellent collective') },
    ],
    atLeast: 'advanced',
  },
  ...more,
});

const digitalRanks = [
  { code: 'basic', words: words('Mức đáp ứng cơ bản', 'Basic') },
  { code: 'good', words: words('Mức đáp ứng tốt', 'Good') },
];

export const digitalLevel = (
  { level }: Level,
  [vi, en]: [vi: string, en: string],
  decision: string,
  kinds: readonly string[],
): TargetSource => ({
  words: words(
    `${vi} đạt mức độ chuyển đổi số theo Quyết định ${decision} ngày 30/12/2022`,
    `${en} reach the level of digital transformation of Decision ${decision} of 30 December 2022`,
  ),
  measure: { kind: 'rank', ranks: digitalRanks, atLeast: level === 1 ? 'basic' : 'good' },
  applies: { kinds },
});

export const accredited: TargetSource = yesNo(
  'Cơ sở giáo dục nghề nghiệp đạt kiểm định chất lượng theo quy định hiện hành',
  'Vocational schools are accredited as is prescribed',
  { applies: { kinds: ['vocational_school'] } },
);
