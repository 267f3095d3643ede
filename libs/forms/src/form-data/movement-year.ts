import { figures, heading, counted, notLessThan, optional, textRow } from './form-builders';
import type { FormSource, RowSource } from './form-source';

const REGISTERED = 'registered';
const RECOGNISED = 'recognised';
const ALL = 'all';

/** A model of Decision 387: of how many there are, how many registered and how many were recognised. */
const model = (code: string, label: string, unit: string): RowSource =>
  figures(code, label, unit, counted(ALL), counted(REGISTERED), counted(RECOGNISED));

/** A line that has one number only. */
const work = (code: string, label: string, unit: string): RowSource =>
  figures(code, label, unit, optional(counted(ALL)));

const models = [
  model('1.1', 'Công dân học tập', 'Người'),
  model('1.2', 'Gia đình học tập', 'Gia đình'),
  model('1.3', 'Dòng họ học tập', 'Dòng họ'),
  model('1.4', 'Cộng đồng học tập (thôn, bản, tổ dân phố)', 'Cộng đồng'),
  model('1.5', 'Đơn vị học tập', 'Đơn vị'),
];

const cell = (row: string, measure: string): string => `${row}/${measure}`;

/**
 * What communes and the bodies above them report each year on a movement for self-study. The tasks are those of the plan of Phan Rang-Tháp Chàm, the models those of
 * Decision 387; that plan prescribes no form, so layout and columns are ours.
 */
export const movementYear: FormSource = {
  form: { key: 3, code: 'movement-year' },
  key: 3,
  number: 1,
  title: 'Báo cáo hằng năm kết quả thực hiện phong trào thi đua tự học, học tập suốt đời',
  validFrom: '2023-10-30',
  source:
    'Lập theo nhiệm vụ của Kế hoạch 368/KH-UBND ngày 30/10/2023 của UBND thành phố Phan Rang-Tháp Chàm và các mô hình của Quyết định 387/QĐ-TTg; mẫu biểu và các cột chưa có văn bản quy định (chưa xác minh)',
  measures: [
    { code: ALL, label: 'Tổng số trên địa bàn' },
    { code: REGISTERED, label: 'Số đăng ký' },
    { code: RECOGNISED, label: 'Số được công nhận' },
  ],
  rows: [
    heading('1', 'Các mô hình học tập'),
    ...models,
    heading('2', 'Tuyên truyền'),
    work('2.1', 'Hội nghị, buổi tuyên truyền về tự học, học tập suốt đời', 'Buổi'),
    work('2.2', 'Chuyên mục, tin, bài trên hệ thống truyền thanh', 'Tin, bài'),
    heading('3', 'Tổ chức hội khuyến học'),
    work('3.1', 'Chi hội, ban khuyến học ở cộng đồng dân cư và cơ quan, đơn vị', 'Tổ chức'),
    work('3.2', 'Hội viên', 'Người'),
    heading('4', 'Chuyển đổi số trong công tác khuyến học'),
    work('4.1', 'Lượt người dự tập huấn phần mềm, kỹ năng số và an toàn thông tin', 'Lượt người'),
    heading('5', 'Tôn vinh, khen thưởng'),
    work('5.1', 'Tập thể được biểu dương, khen thưởng', 'Tập thể'),
    work('5.2', 'Cá nhân được biểu dương, khen thưởng', 'Người'),
    textRow('6', 'Nội dung khác'),
  ],
  rules: models.map(({ code }) => notLessThan(cell(code, ALL), cell(code, REGISTERED), cell(code, RECOGNISED))),
  texts: [
    { code: 'I', row: null, heading: 'I. Công tác chỉ đạo, triển khai', chapter: [], guidance: null, required: true },
    {
      code: 'II',
      row: null,
      heading: 'II. Đánh giá kết quả, hạn chế và nguyên nhân',
      chapter: [],
      guidance: null,
      required: true,
    },
    { code: 'III', row: null, heading: 'III. Đề xuất, kiến nghị', chapter: [], guidance: null, required: false },
    { code: '6', row: '6', heading: 'Nội dung khác', chapter: [], guidance: null, required: false },
  ],
  corrections: [],
};
