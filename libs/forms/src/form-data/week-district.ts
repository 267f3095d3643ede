import type { FormSource, RowSource } from './form-source';
import { counted, events, figures, heading, items, money, notLessThan, people, rewarded } from './form-builders';
import type { CellSource } from './form-source';
import type { CellFeed } from '../form.entity';

const RESULT = 'result';

/** A line of a group, printed with a dash. */
const line = (
  code: string,
  label: string,
  feed: CellFeed | null = null,
  cell: CellSource = counted(RESULT, feed),
): RowSource => ({
  ...figures(code, label, null, cell),
  printedNumber: '-',
});

/** A kind of class, printed with a plus, and the people who came, printed with a dash below it. */
const classes = (code: string, label: string, participants: string, ...kinds: string[]): RowSource[] => [
  { ...line(code, label, events(...kinds)), printedNumber: '+' },
  line(`${code}.1`, participants, people(...kinds)),
];

const TURNS = 'Số lượt người tham gia';
const PEOPLE = 'Số lượng người tham gia';

/** What of the form is the same in all its versions: lines 1 to 7. */
const lines: RowSource[] = [
  figures('1', 'Kế hoạch tổ chức tuần lễ HTSĐ', null, counted(RESULT)),
  heading('2', 'Các phương tiện thông tin về chuyển đổi số:'),
  line('2.1', 'Số bài viết trên các báo', items('press_item')),
  line('2.2', 'Số tin, phóng sự phát trên đài truyền hình', items('television_item')),
  line('2.3', 'Số bài, tin đã phát trên đài phát thanh', items('radio_item')),
  line('2.4', 'Số tờ báo tường, số bài viết liên quan đến chuyển đổi số và học tập suốt đời', items('wall_newspaper')),
  heading('3', 'Các hoạt động tuyên truyền về chuyển đổi số, học tập suốt đời và xây dựng xã hội học tập'),
  line('3.1', 'Số lượng tờ rơi đã phát hành', items('printed_matter')),
  line('3.2', 'Số lượng sách, tài liệu đã phát hành', items('book_published')),
  line('3.3', 'Số băng zôn, panô, khẩu hiệu đã thực hiện', items('banner')),
  heading('4', 'Hội thảo, tọa đàm, triển lãm...về chuyển đổi số; các nội dung về học tập suốt đời, xây dựng XHHT'),
  line('4.1', 'Số lần hội thảo, tọa đàm', events('seminar', 'talk')),
  line('4.2', 'Số người tham gia', people('seminar', 'talk')),
  line('4.3', 'Triển lãm, số lượt người tham dự', people('exhibition')),
  line('4.4', 'Hội diễn văn nghệ', events('arts')),
  heading('5', 'Các lớp bồi dưỡng đã tổ chức liên quan đến chuyển đổi số:'),
  ...classes(
    '5.1',
    'Số lớp bồi dưỡng nâng cao trình độ chuyên môn nghiệp vụ cho cán bộ, công chức, viên chức, công nhân lao động về chuyển đổi số',
    TURNS,
    'training_civil_service_professional',
    'training_workers_skill',
  ),
  ...classes(
    '5.2',
    'Số lớp bồi dưỡng nâng cao trình độ ngoại ngữ, tin học',
    TURNS,
    'training_civil_service_language',
    'training_civil_service_it',
  ),
  ...classes('5.3', 'Số lớp dạy nghề cho lao động nông thôn', TURNS, 'training_rural_vocational'),
  ...classes('5.4', 'Số lớp giáo dục kỹ năng sống', TURNS, 'training_life_skills'),
  ...classes(
    '5.5',
    'Số lớp học theo chương trình giáo dục đáp ứng yêu cầu người học, cập nhật kiến thức, kỹ năng chuyển giao công nghệ',
    TURNS,
    'training_technology_transfer',
  ),
  ...classes('5.6', 'Số lớp xóa mù chữ', PEOPLE, 'training_literacy'),
  ...classes(
    '5.7',
    'Các lớp khác',
    PEOPLE,
    'training_general_education',
    'training_science_law',
    'training_teachers',
    'training_clc_managers',
    'training_lower_secondary_universalisation',
    'training_other',
  ),
  heading('6', 'Thư viện:'),
  line('6.1', 'Số cơ sở giáo dục có thư viện'),
  line('6.2', 'Số sách báo điện tử, tài liệu số và trang web đã khai thác'),
  line('6.3', 'Số lượng hoạt động tập huấn, hướng dẫn, giới thiệu....', events('library_activity')),
  line('6.4', 'Số lượng tham gia đọc sách online trên blogs nhà trường'),
  heading('7', 'Số Trung tâm HTCĐ trên địa bàn đã thực hiện theo quy định và công văn hướng dẫn của Sở GD&ĐT:'),
  line('7.1', 'Có đủ cơ sở vật chất'),
  line('7.2', 'Về tổ chức bộ máy theo quy định'),
  line('7.3', 'Về hồ sơ của Trung tâm'),
  line('7.4', 'Về tài chính'),
  line('7.5', 'Có nội dung hoạt động hàng tháng'),
];

/** How many were rewarded, and with how much money. */
const rewards = (units: CellFeed | null, persons: CellFeed | null, amount: CellFeed | null): RowSource[] => [
  heading('8', 'Tổng kết, khen thưởng:'),
  line('8.1', 'Số đơn vị được khen thưởng', units),
  line('8.2', 'Số cá nhân được khen thưởng', persons),
  line('8.3', 'Tổng kinh phí khen thưởng', null, money(RESULT, amount)),
];

const classRows = lines.filter(({ code }) => /^5\.\d+$/.test(code)).map(({ code }) => code);
const cell = (row: string): string => `${row}/${RESULT}`;

/** The form of an urban district: one column of results, and a short report around it. */
export const weekDistrict: FormSource = {
  form: { key: 1, code: 'week-district' },
  key: 1,
  number: 1,
  title: 'Báo cáo tổng hợp số liệu kết quả tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2022',
  validFrom: '2022-09-01',
  source: 'Phụ lục kèm theo Kế hoạch của Ủy ban nhân dân quận Hải An, tháng 9 năm 2022',
  measures: [{ code: RESULT, label: 'Kết quả, Số lượng' }],
  rows: [...lines, ...rewards(null, null, null)],
  rules: [
    notLessThan(cell('4.2'), cell('4.1')),
    ...classRows.map((code) => notLessThan(cell(`${code}.1`), cell(code))),
  ],
  texts: [
    { code: 'I', row: null, heading: 'I. Công tác chỉ đạo', chapter: [], guidance: null, required: true },
    {
      code: 'II.2',
      row: null,
      heading: '2. Những thuận lợi và khó khăn.',
      chapter: ['II. Kết quả cụ thể'],
      guidance: null,
      required: true,
    },
    { code: 'III', row: null, heading: 'III. Kế hoạch tiếp theo', chapter: [], guidance: null, required: false },
  ],
  corrections: [
    { at: '1', printed: 'HTSD', corrected: 'HTSĐ' },
    { at: '5.5', printed: 'chuyên giao công nghệ', corrected: 'chuyển giao công nghệ' },
  ],
};

/** The same print; who keeps books finds lines 8.1 to 8.3 filled from them. Rounds that use the first version keep it. */
export const weekDistrictFromBooks: FormSource = {
  ...weekDistrict,
  key: 4,
  number: 2,
  rows: [...lines, ...rewards(rewarded('rewardedUnits'), rewarded('rewardedPeople'), rewarded('rewardMoney'))],
};
