import type { Condition, Criterion } from '@app/criteria-rules';
import { clauseOf, sharePart, shares, type TargetSource, words, yesNo } from './set-builders';

const DIFFICULT: Condition = { traits: ['difficult_area'] };

const RESOURCES = words(
  'Huy động nguồn lực và tạo môi trường thuận lợi để xây dựng xã hội học tập',
  'Resources and favourable surroundings for building a learning society',
);

const enoughMoney = yesNo(
  'Bố trí đủ kinh phí ngân sách hằng năm theo Luật Ngân sách nhà nước để xây dựng xã hội học tập',
  'Enough money of the yearly state budget, as the law on it provides, for building a learning society',
);

const socialResources = yesNo(
  'Vận động nguồn lực xã hội tham gia xây dựng xã hội học tập và có kết quả tích cực',
  'Raises resources of society for building a learning society, with good results',
);

/** Fed by what is known of the Week: its plan, its activities and the report. */
const week = yesNo(
  'Có kế hoạch Tuần lễ hưởng ứng học tập suốt đời, tổ chức hoạt động cụ thể và báo cáo theo quy định',
  'A plan for the Week of lifelong learning, activities, and the report as prescribed',
);

const leadership = (vi: string, en: string) =>
  words(
    `Sự lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền cấp ${vi}`,
    `Leadership by Party and government of the ${en}`,
  );

/** The text of level 2 refers to level 1 for its first three criteria. */
export interface Article {
  readonly article: string;
  /** Article that says the criterion at this level. */
  readonly said: string;
}

export const communeCommon = ({ article, said }: Article): Criterion[] => [
  clauseOf('1', leadership('xã', 'commune'), {
    article,
    said,
    targets: [
      yesNo(
        'Tuyên truyền để cộng đồng hiểu về học tập suốt đời, xây dựng xã hội học tập',
        'People are told of lifelong learning and the learning society',
      ),
      yesNo(
        'Mỗi năm có chương trình, kế hoạch xây dựng xã hội học tập và thực hiện đầy đủ',
        'Programmes and plans for the learning society each year, carried out in full',
      ),
      week,
    ],
  }),
  clauseOf('2', RESOURCES, {
    article,
    said,
    targets: [
      enoughMoney,
      socialResources,
      yesNo(
        'Có cơ chế phối hợp giữa Hội Khuyến học xã, các tổ chức chính trị – xã hội, cơ sở giáo dục và thiết chế văn hóa trên địa bàn',
        'The study promotion association, socio-political organisations, schools and cultural institutions of the commune have an agreed way of working together',
      ),
    ],
  }),
  clauseOf(
    '3',
    words(
      'Hiệu quả của trung tâm học tập cộng đồng, thư viện công cộng, trung tâm văn hóa, thể thao cấp xã',
      'What the community learning centre, the public library and the centre of culture and sport do',
    ),
    {
      article,
      said,
      targets: [
        yesNo(
          'Trung tâm học tập cộng đồng có một phòng làm việc đủ bàn, ghế, tủ, giá; có tủ sách dùng chung và thiết bị công nghệ thông tin phù hợp',
          'The community learning centre has an office with its furniture, books for all and suitable computing equipment',
        ),
        yesNo(
          'Thư viện công cộng cấp xã ứng dụng công nghệ thông tin, chuyển đổi số để phục vụ học tập suốt đời',
          'The public library of the commune uses computing and goes digital to serve lifelong learning',
        ),
        yesNo(
          'Trung tâm văn hóa, thể thao cấp xã có lớp năng khiếu, câu lạc bộ, nhóm sở thích và thường xuyên tổ chức hoạt động thu hút người dân',
          'The centre of culture and sport has classes, clubs and groups, and regular activities that people come to',
        ),
      ],
    },
  ),
];

const levels = (most: number) =>
  Array.from({ length: most }, (_, at) => ({
    code: `level_${at + 1}`,
    words: words(`Mức độ ${at + 1}`, `Level ${at + 1}`),
  }));

const standard = ([vi, en]: [string, string], most: number, least: number): TargetSource => ({
  words: words(
    `Xã đạt chuẩn ${vi} theo Nghị định 20/2014/NĐ-CP`,
    `The commune meets the standard of ${en} of Decree 20/2014/NĐ-CP`,
  ),
  measure: { kind: 'rank', ranks: levels(most), atLeast: `level_${least}` },
});

/** Criterion 4: standards of Decree 20/2014/NĐ-CP, articles 6, 10, 11, 15, 16 and those on literacy. */
export const universalisation = (level: 1 | 2, article: string): Criterion =>
  clauseOf('4', words('Kết quả phổ cập giáo dục, xóa mù chữ', 'Universal education and literacy'), {
    article,
    targets: [
      yesNo(
        'Xã đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi theo Nghị định 20/2014/NĐ-CP',
        'The commune meets the standard of preschool for children of five of Decree 20/2014/NĐ-CP',
      ),
      standard(['phổ cập giáo dục tiểu học', 'universal primary education'], 3, level + 1),
      standard(['phổ cập giáo dục trung học cơ sở', 'universal lower secondary education'], 3, level + 1),
      standard(['xóa mù chữ', 'literacy'], 2, level),
    ],
  });

const CITIZENS = words('công dân trong xã', 'citizens of the commune');

const FIGURES = {
  1: { citizens: 60, trained: [50, 40], university: [12, 10] },
  2: { citizens: 80, trained: [60, 50], university: [15, 12] },
} as const;

export const communeEffect = (level: 1 | 2, article: string): Criterion => {
  const { citizens, trained, university } = FIGURES[level];
  return clauseOf(
    '5',
    words('Tác dụng của việc xây dựng Cộng đồng học tập', 'What building a learning community has brought'),
    {
      article,
      targets: [
        shares(
          'Công dân trong xã đạt danh hiệu Công dân học tập (Quyết định 324/QĐ-KHVN)',
          'Citizens of the commune hold the title of learning citizen (Decision 324/QĐ-KHVN)',
          [sharePart('citizens', words('công dân đạt Công dân học tập', 'learning citizens'), CITIZENS, [citizens])],
        ),
        shares(
          'Công dân được đào tạo trình độ chuyên môn kỹ thuật, trong đó có trình độ đại học trở lên',
          'Citizens with technical training, and of these with a university degree or more',
          [
            sharePart(
              'trained',
              words('công dân được đào tạo chuyên môn kỹ thuật', 'citizens with technical training'),
              CITIZENS,
              [trained[1], DIFFICULT],
              [trained[0]],
            ),
            {
              ...sharePart(
                'university',
                words('công dân có trình độ đại học trở lên', 'citizens with a university degree or more'),
                CITIZENS,
                [university[1], DIFFICULT],
                [university[0]],
              ),
              within: 'trained',
            },
          ],
          {
            unverified: words(
              'Bản đã đọc không nói xã nào là “vùng khó khăn”; đơn vị tự nêu, kèm căn cứ.',
              'The copy that was read does not say which communes are a “difficult area”; the unit states it and on what ground.',
            ),
          },
        ),
      ],
    },
  );
};

const goodPropaganda = yesNo(
  'Làm tốt công tác tuyên truyền để cộng đồng hiểu về học tập suốt đời, xây dựng xã hội học tập',
  'People are well told of lifelong learning and the learning society',
);

const ownPlans = yesNo(
  'Ban hành theo thẩm quyền chương trình, kế hoạch, văn bản chỉ đạo, hướng dẫn về xã hội học tập và thực hiện đầy đủ, kịp thời',
  'Issues programmes, plans and guidance on the learning society within its powers, and carries them out in full and in time',
);

const digitalTools = (vi: string, en: string) =>
  yesNo(
    `Đơn vị cấp ${vi} có dịch vụ, công cụ số để thành viên chuyển đổi số trong công việc và học tập`,
    `Units of the ${en} have digital services and tools for the work and learning of their members`,
  );

const digitalSchools = (vi: string, en: string) =>
  yesNo(
    `Cơ sở giáo dục đánh giá, công nhận ở cấp ${vi} quản lý, dạy và học trên môi trường số`,
    `Schools assessed by the ${en} manage, teach and learn digitally`,
  );

const library = (vi: string, en: string) =>
  yesNo(
    `Thư viện công cộng cấp ${vi} có dịch vụ phục vụ học tập suốt đời và ứng dụng công nghệ thông tin, chuyển đổi số`,
    `The public library of the ${en} has services for lifelong learning, uses computing and goes digital`,
  );

export const districtCommon = ({ article, said }: Article): Criterion[] => [
  clauseOf('1', leadership('huyện', 'district'), { article, said, targets: [goodPropaganda, ownPlans, week] }),
  clauseOf('2', RESOURCES, {
    article,
    said,
    targets: [
      enoughMoney,
      socialResources,
      yesNo(
        'Thực hiện đủ chính sách thúc đẩy học tập suốt đời do trung ương và tỉnh ban hành',
        'Carries out in full what nation and province provide to promote lifelong learning',
      ),
      digitalTools('huyện', 'district'),
    ],
  }),
  clauseOf(
    '3',
    words(
      'Hiệu quả của cơ sở giáo dục, thư viện công cộng, trung tâm văn hóa, thể thao cấp huyện',
      'What schools, the public library and the centre of culture and sport of the district do',
    ),
    {
      article,
      said,
      targets: [
        digitalSchools('huyện', 'district'),
        library('huyện', 'district'),
        yesNo(
          'Trung tâm văn hóa, thể thao cấp huyện có nhiều hoạt động kết nối với các xã',
          'The centre of culture and sport of the district has many activities together with communes',
        ),
      ],
    },
  ),
];

const programmes = (vi: string, en: string): TargetSource['measure'] => ({
  kind: 'count',
  counted: words(vi, en),
  thresholds: [{ value: 4 }],
});

export const provinceCommon = ({ article, said }: Article): Criterion[] => [
  clauseOf('1', leadership('tỉnh', 'province'), {
    article,
    said,
    targets: [
      goodPropaganda,
      ownPlans,
      yesNo(
        'Triển khai phong trào thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời',
        'Carries out the emulation movement for a learning society and lifelong learning',
      ),
    ],
  }),
  clauseOf('2', RESOURCES, {
    article,
    said,
    targets: [
      enoughMoney,
      yesNo(
        'Thực hiện đủ chính sách thúc đẩy học tập suốt đời do trung ương ban hành',
        'Carries out in full what the nation provides to promote lifelong learning',
      ),
      yesNo(
        'Ban hành chính sách riêng, hợp điều kiện địa phương, để thúc đẩy học tập suốt đời',
        'Provides itself for lifelong learning, as its conditions allow',
      ),
      yesNo(
        'Triển khai hoạt động, mô hình hợp tác quốc tế về giáo dục người lớn, học tập suốt đời',
        'International cooperation in adult education and lifelong learning',
      ),
      digitalTools('tỉnh', 'province'),
    ],
  }),
  clauseOf(
    '3',
    words(
      'Hiệu quả của cơ sở giáo dục, thư viện công cộng, bảo tàng, đài phát thanh, truyền hình cấp tỉnh',
      'What schools, the public library, the museum and the broadcaster of the province do',
    ),
    {
      article,
      said,
      targets: [
        yesNo(
          'Trường đại học trực thuộc tỉnh chuyển đổi số và xây dựng học liệu số',
          'The university of the province goes digital and makes digital learning materials',
        ),
        digitalSchools('tỉnh', 'province'),
        library('tỉnh', 'province'),
        {
          words: words(
            'Bảo tàng tỉnh xây dựng và thực hiện chương trình giáo dục lịch sử, văn hóa, khoa học, nghệ thuật cho người dân trong năm',
            'The museum of the province makes and gives programmes on history, culture, science and art for people during the year',
          ),
          measure: programmes('chương trình của bảo tàng', 'programmes of the museum'),
        },
        {
          words: words(
            'Đài phát thanh, truyền hình tỉnh xây dựng nội dung học liệu, phát chương trình giáo dục trong năm và tham gia nguồn học liệu mở',
            'The broadcaster of the province makes learning contents, broadcasts educational programmes during the year and adds to open learning resources',
          ),
          measure: {
            ...programmes('chương trình giáo dục được phát', 'educational programmes broadcast'),
            also: words(
              'Có xây dựng chủ đề, nội dung học liệu và tham gia tài nguyên số dùng chung, học liệu mở trên mạng',
              'Contents are made, and it takes part in shared digital and open learning resources',
            ),
          } as TargetSource['measure'],
        },
      ],
    },
  ),
];

/** 4.1 of district and province: 90 % of the units of the tier below, at the same level. */
export const unitsBelow = (level: 1 | 2, [vi, en, ens]: [vi: string, en: string, ens: string]): TargetSource =>
  shares(
    `Số ${vi} được công nhận Cộng đồng học tập cấp ${vi} mức độ ${level}`,
    `${ens} recognised as learning communities of the ${en} at level ${level}`,
    [
      sharePart(
        'units',
        words(`${vi} đạt mức độ ${level}`, `${ens} at level ${level}`),
        words(`${vi} trên địa bàn`, `${ens} of the area`),
        [90],
      ),
    ],
  );

export const change = (
  [vi, en]: [vi: string, en: string],
  measured: [vi: string, en: string],
  direction: 'up' | 'down',
): TargetSource => ({
  words: words(
    `${vi} ${direction === 'up' ? 'tăng' : 'giảm'} so với năm trước liền kề`,
    `${en} has gone ${direction} since the year before`,
  ),
  measure: { kind: 'change', measured: words(...measured), direction },
});
