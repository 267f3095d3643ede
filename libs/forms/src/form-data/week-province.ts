import type { FormSource, RowSource } from './form-source';
import {
  allKinds,
  counted,
  events,
  figures,
  heading,
  items,
  money,
  notLessThan,
  optional,
  people,
  sumAtLeast,
  sumEquals,
  textRow,
  trainingKinds,
} from './form-builders';

/** A row that takes both the number of classes or events and the number of people. */
const both = (code: string, label: string, unit: string, ...kinds: string[]): RowSource =>
  figures(code, label, unit, counted('count', events(...kinds)), counted('people', people(...kinds)));

const classes = (code: string, label: string, ...kinds: string[]): RowSource =>
  both(code, label, 'Lớp/người', ...kinds);
const occasions = (code: string, label: string, ...kinds: string[]): RowSource =>
  both(code, label, 'Số cuộc/người', ...kinds);

const gatherings = ['sports', 'arts', 'museum_visit', 'thematic_meeting'];

const rows: RowSource[] = [
  figures('1', 'Các lớp bồi dưỡng, tập huấn tổ chức trong Tuần lễ', 'Lớp', counted('count', events(...trainingKinds))),
  classes(
    '1.1',
    'Bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ cho cán bộ, công chức, viên chức (các cấp)',
    'training_civil_service_professional',
  ),
  classes(
    '1.2',
    'Bồi dưỡng nâng cao trình độ ngoại ngữ cho cán bộ, công chức, viên chức (các cấp)',
    'training_civil_service_language',
  ),
  classes(
    '1.3',
    'Bồi dưỡng nâng cao trình độ tin học cho cán bộ, công chức, viên chức (các cấp)',
    'training_civil_service_it',
  ),
  classes('1.4', 'Bồi dưỡng nâng cao tay nghề cho công nhân lao động', 'training_workers_skill'),
  { ...classes('1.4b', 'Học nghề cho lao động nông thôn', 'training_rural_vocational'), printedNumber: null },
  classes(
    '1.5',
    'Nâng cao trình độ văn hóa cho cán bộ công chức cấp xã, người lao động trong các khu công nghiệp, khu chế xuất',
    'training_general_education',
  ),
  classes('1.6', 'Giáo dục kỹ năng sống cho học sinh', 'training_life_skills'),
  classes('1.7', 'Phổ biến kiến thức khoa học, kiến thức pháp luật cho người lao động', 'training_science_law'),
  classes('1.8', 'Bồi dưỡng thường xuyên cho giáo viên', 'training_teachers'),
  classes(
    '1.9',
    'Bồi dưỡng, tập huấn cho cán bộ quản lý, báo cáo viên trung tâm học tập cộng đồng',
    'training_clc_managers',
  ),
  classes('1.10', 'Phổ cập giáo dục THCS', 'training_lower_secondary_universalisation'),
  classes('1.11', 'Xóa mù chữ, giáo dục tiếp tục sau khi biết chữ', 'training_literacy'),
  classes('1.12', 'Các lớp bồi dưỡng, tập huấn khác', 'training_other', 'training_technology_transfer'),
  figures(
    '2',
    'Số tin bài về các hoạt động của Tuần lễ',
    'Tin, bài/cuộc',
    counted('count', items('press_item', 'radio_item', 'television_item')),
  ),
  figures(
    '3',
    'Ấn phẩm, thông tin (tờ rơi, áp phích, băng zôn, khẩu hiệu)',
    'Quyển/tờ',
    counted('count', items('printed_matter', 'book_published', 'banner')),
  ),
  heading(
    '4',
    'Phát động các phong trào và tổ chức quyên góp sách giúp xây dựng tủ sách lớp học, xây dựng thư viện trường học',
  ),
  figures('4.1', 'Số tập thể tặng sách', 'Tập thể', counted('count')),
  figures('4.2', 'Số cá nhân tặng sách', 'Cá nhân', counted('count')),
  figures(
    '4.3',
    'Số sách đã tặng cho các trường học, thư viện',
    'Quyển',
    counted('count', items('book_donation_drive')),
  ),
  figures(
    '5',
    'Tổ chức các cuộc thi, các buổi tọa đàm về khuyến đọc, khuyến học và xây dựng xã hội học tập',
    'Số cuộc',
    counted(
      'count',
      events('book_fair', 'exhibition', 'contest_local_history', 'contest_book_art', 'contest_other', 'talk'),
    ),
  ),
  figures('5.1', 'Hội sách, đường sách, phố sách', 'Số cuộc', counted('count', events('book_fair'))),
  figures('5.2', 'Trưng bày, triển lãm sách báo, tư liệu', 'Số cuộc', counted('count', events('exhibition'))),
  occasions(
    '5.3',
    'Thi tìm hiểu, học tập lịch sử, văn hóa địa phương tại các bảo tàng, di tích',
    'contest_local_history',
  ),
  occasions(
    '5.4',
    'Thi vẽ sách (thi xếp sách nghệ thuật, thi vẽ tranh theo sách, thi tìm hiểu kiến thức qua sách báo, thi thiếu nhi kể chuyện theo sách, thi viết cảm nhận qua việc đọc sách)',
    'contest_book_art',
  ),
  occasions('6', 'Tổ chức hoạt động văn nghệ, thể thao, thăm quan, sinh hoạt chuyên đề', ...gatherings),
  occasions('6.1', 'Hoạt động thể dục thể thao', 'sports'),
  occasions('6.2', 'Hoạt động văn nghệ', 'arts'),
  occasions('6.3', 'Thăm quan, học tập tại bảo tàng, di tích lịch sử', 'museum_visit'),
  occasions('6.4', 'Sinh hoạt chuyên đề học tập suốt đời, xã hội học tập', 'thematic_meeting'),
  heading('7', 'Tổ chức Lễ khai mạc Tuần lễ'),
  figures('7.1', 'Số huyện tổ chức Lễ khai mạc Tuần lễ', 'Huyện', counted('count')),
  figures('7.2', 'Số cơ sở giáo dục tổ chức Lễ khai mạc Tuần lễ', 'Trường/trung tâm', counted('count')),
  figures('8', 'Tổ chức hội thảo, sinh hoạt chuyên đề', 'Cuộc', counted('count', events('seminar'))),
  heading('9', 'Khen thưởng về tổ chức Tuần lễ'),
  figures('9.1', 'Tập thể', 'Đơn vị', counted('count')),
  figures('9.2', 'Cá nhân', 'Người', counted('people')),
  heading('10', 'Kinh phí'),
  figures('10.1', 'Ngân sách nhà nước', 'đồng', money('count', { kinds: allKinds, quantity: 'stateBudget' })),
  figures(
    '10.2',
    'Kinh phí hỗ trợ, huy động từ các nguồn hợp pháp khác (nếu có)',
    'đồng',
    optional(money('count', { kinds: allKinds, quantity: 'otherFunding' })),
  ),
  textRow('11', 'Các nội dung khác (nếu có)'),
];

const withBoth = rows.filter(({ cells }) => cells.length === 2).map(({ code }) => code);
const below = (group: string, measure: string): string[] =>
  rows.filter(({ parent }) => parent === group).map(({ code }) => `${code}/${measure}`);

const results = 'I. KẾT QUẢ TRIỂN KHAI THỰC HIỆN TUẦN LỄ';
const assessment = 'II. ĐÁNH GIÁ CHUNG';
const proposals = 'III. KIẾN NGHỊ VÀ ĐỀ XUẤT';
const onSolutions = '(Về các giải pháp để nâng cao hiệu quả thực hiện Tuần lễ)';

/** The form of a province, with the outline of the report. Units of every level below fill in the same table. */
export const weekProvince: FormSource = {
  form: { key: 2, code: 'week-province' },
  key: 2,
  number: 1,
  title: 'Mẫu tổng hợp số liệu kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  validFrom: '2024-09-01',
  source: 'Phụ lục I và II kèm theo Kế hoạch của Ủy ban nhân dân tỉnh Lai Châu, tháng 9 năm 2024',
  measures: [
    { code: 'count', label: 'Số lớp/số cuộc thi' },
    { code: 'people', label: 'Người' },
  ],
  rows,
  rules: [
    sumEquals('1/count', ...below('1', 'count')),
    // Talks and other contests have no line of their own: they are counted in row 5 itself.
    sumAtLeast('5/count', ...below('5', 'count')),
    sumEquals('6/count', ...below('6', 'count')),
    sumEquals('6/people', ...below('6', 'people')),
    ...withBoth.map((code) => notLessThan(`${code}/people`, `${code}/count`)),
  ],
  texts: [
    {
      code: 'I.1',
      row: null,
      heading: '1. Công tác chỉ đạo, điều hành',
      chapter: [results],
      guidance:
        '- Đánh giá tính kịp thời, đầy đủ của việc ban hành văn bản. Tính thống nhất, đồng bộ, khả thi của văn bản;\n' +
        '- Kết quả đạt được: (nêu tên, số lượng văn bản được ban hành theo thẩm quyền).',
      required: true,
    },
    {
      code: 'I.2',
      row: null,
      heading: '2. Nội dung các hoạt động đã triển khai trong Tuần lễ',
      chapter: [results],
      guidance: null,
      required: true,
    },
    {
      code: 'I.3',
      row: null,
      heading: '3. Kết quả đạt được',
      chapter: [results],
      guidance: '(Thống kê đầy đủ, chính xác các kết quả đạt được theo từng nội dung vào phụ lục II)',
      required: false,
    },
    { code: 'II.1', row: null, heading: '1. Ưu điểm', chapter: [assessment], guidance: null, required: true },
    { code: 'II.2', row: null, heading: '2. Tồn tại, hạn chế', chapter: [assessment], guidance: null, required: true },
    {
      code: 'III.1',
      row: null,
      heading: '1. Với Bộ Giáo dục và Đào tạo',
      chapter: [proposals],
      guidance: onSolutions,
      required: false,
    },
    {
      code: 'III.2',
      row: null,
      heading: '2. Với Ủy ban nhân dân tỉnh',
      chapter: [proposals],
      guidance: onSolutions,
      required: false,
    },
    {
      code: '11',
      row: '11',
      heading: '11. Các nội dung khác (nếu có)',
      chapter: [],
      guidance: null,
      required: false,
    },
  ],
  corrections: [
    { at: '5.2', printed: 'Trung bày', corrected: 'Trưng bày' },
    { at: '5.4', printed: 'thi thiêu nhi', corrected: 'thi thiếu nhi' },
  ],
};
