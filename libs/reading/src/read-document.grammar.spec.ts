import { describe, expect, it } from '@jest/globals';
import { cpuTimeOf } from '../../../test/support/cpu-time.ts';
import { readDocument } from './read-document.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH X\nSố: 7/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nX, ngày 5 tháng 9 năm 2024\n';
const PLAN = `${HEAD}KẾ HOẠCH\nTổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024\n\nThực hiện Công văn số 5/BGDĐT-GDTX, UBND tỉnh ban hành kế hoạch:\n`;
const CLOSING = '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Thử\n';

const tasks = (text: string) =>
  readDocument(text).assignments.map(({ section, role, to }) => `${section} ${role} ${to}`);
const days = (text: string) =>
  readDocument(text).deadlines.map(({ date, boundary, from }) => [date, boundary, from.join(' + ')]);

describe('figures and letters that scanners confuse', () => {
  it.each([
    ['Sổ: 2l45/KH-UBND', '2145/KH-UBND', ['CODE_REPAIRED']],
    ['So: 1O5/KH-UBND', '105/KH-UBND', ['CODE_REPAIRED']],
    ['Số : 185 / KH - UBND', '185/KH-UBND', []],
  ])('in %s', (number, code, problems) => {
    const read = readDocument(PLAN.replace('Số: 7/KH-UBND', number) + CLOSING);
    expect(read.code?.value).toBe(code);
    expect(read.problems.map((problem) => problem.code)).toEqual(problems);
  });

  it('in the day of a document', () => {
    const read = readDocument(PLAN.replace('ngày 5 tháng 9', 'ngay O5 tháng 9') + CLOSING);
    expect(read.date?.value).toBe('2024-09-05');
  });
});

describe('documents of the Party', () => {
  it('name their number and issuer in the heading', () => {
    const read = readDocument(
      'KẾT LUẬN 49-KL/TW CỦA BAN BÍ THƯ\n\nVề tiếp tục thực hiện Chỉ thị số 11-CT/TW\n\nHà Nội, ngày 10/5/2019\n\nBan Bí thư yêu cầu các cấp ủy thực hiện một số nhiệm vụ sau:\n\n1. Nâng cao nhận thức.\n\nT/M BAN BÍ THƯ\nTrần Văn Thử\n',
    );
    expect([read.type, read.code, read.issuer, read.place, read.date, read.subject].map((one) => one?.value)).toEqual([
      'Kết luận',
      '49-KL/TW',
      'Ban Bí thư',
      'Hà Nội',
      '2019-05-10',
      'tiếp tục thực hiện Chỉ thị số 11-CT/TW',
    ]);
    expect(read.references.map(({ code }) => code)).toEqual(['11-CT/TW']);
  });
});

describe('the issuer of a document that is named', () => {
  it.each([
    [
      'Thông tư số 22/2021/TT-BGDĐT quy định về đánh giá học sinh của Bộ trưởng Bộ Giáo dục và Đào tạo (GDĐT)',
      'Bộ trưởng Bộ Giáo dục và Đào tạo',
    ],
    ['Nghị định số 86/2022/NĐ-CP quy định nhiệm vụ, quyền hạn của Bộ Giáo dục và Đào tạo', null],
  ])('may stand behind what it is about: %s', (named, issuer) => {
    const read = readDocument(PLAN.replace('Công văn số 5/BGDĐT-GDTX', named) + CLOSING);
    expect(read.bases.map((basis) => basis.issuer)).toEqual([issuer]);
  });
});

describe('tasks', () => {
  it('of a list go to the one whom the sentence above it names', () => {
    expect(
      tasks(
        `${HEAD}Kính gửi: Sở Giáo dục và Đào tạo\n\nXét đề nghị của Hội Khuyến học tỉnh, UBND tỉnh đề nghị Sở Giáo dục và Đào tạo:\n1. Xây dựng kế hoạch.\n2. Chủ trì, phối hợp với Hội Khuyến học tỉnh triển khai.\n3. Thời gian: tháng 10.${CLOSING}`,
      ),
    ).toEqual(['1 do Sở Giáo dục và Đào tạo', '2 lead Sở Giáo dục và Đào tạo', '2 coordinate Hội Khuyến học tỉnh']);
  });

  it('stand under the heading of money as well', () => {
    expect(
      tasks(`${PLAN}I. KINH PHÍ\n1. Nguồn ngân sách nhà nước.\n2. Sở Tài chính thẩm định dự toán.${CLOSING}`),
    ).toEqual(['I.2 do Sở Tài chính']);
  });

  it('of a plan that a decision carries with it are its tasks', () => {
    const text = `${HEAD.replace('KH-UBND', 'QĐ-UBND')}QUYẾT ĐỊNH\nBan hành Kế hoạch tổ chức Tuần lễ\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.${CLOSING}KẾ HOẠCH\nTổ chức Tuần lễ\n(Kèm theo Quyết định số 7/QĐ-UBND)\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\na) Báo cáo UBND tỉnh trước ngày 20 tháng 12 hằng năm.\n`;
    expect(tasks(text)).toEqual(['I.1.a do Sở Nội vụ']);
    expect(days(text)).toEqual([[{ month: 12, day: 20 }, 'before', 'Sở Nội vụ']]);
  });

  it('are not what a report asks of others', () => {
    const text = `${HEAD.replace('KH-UBND', 'BC-UBND')}BÁO CÁO\nKết quả Tuần lễ\n\nI. KIẾN NGHỊ, ĐỀ XUẤT\nĐề nghị Bộ Giáo dục và Đào tạo tăng cường tập huấn.${CLOSING}`;
    expect(tasks(text)).toEqual([]);
  });
});

describe('days', () => {
  const TABLE =
    '| TT | Loại báo cáo | Thời hạn gửi | Nơi nhận |\n|---|---|---|---|\n| 1 | Báo cáo quý I | 20/3/2025 | Văn phòng |\n| 2 | Báo cáo năm | Trước ngày 10/12/2025 | Văn phòng |';

  it('of a timetable of reports are owed by those whom the sentence above it names', () => {
    const text = `${HEAD}Kính gửi: UBND các xã, phường\n\nUBND tỉnh đề nghị UBND các xã, phường gửi báo cáo theo lịch sau:\n\n${TABLE}\n${CLOSING}`;
    expect(days(text)).toEqual([
      ['2025-03-20', 'by', 'UBND các xã, phường'],
      ['2025-12-10', 'before', 'UBND các xã, phường'],
    ]);
    expect(readDocument(text).recipients.map(({ value }) => value)).toEqual(['Như trên', 'Lưu: VT']);
  });

  it.each([
    ['Thời hạn nhận hồ sơ: từ ngày 05/10/2024 đến hết ngày 25/10/2024.', '2024-10-25'],
    ["UBND các xã gửi báo cáo xong trước 16h30' ngày 17/10/2024 (thứ Ba).", '2024-10-17'],
  ])('%s', (sentence, day) => {
    expect(days(`${PLAN}I. BÁO CÁO\n1. ${sentence}${CLOSING}`)).toMatchObject([[day, 'by', expect.any(String)]]);
  });

  it('of every year are told by the word that begins the sentence', () => {
    const sentence =
      'Hằng năm, Hội Khuyến học các huyện, thị xã, thành phố trực thuộc tỉnh gửi báo cáo kết quả về Hội Khuyến học tỉnh trước ngày 20 tháng 12.';
    expect(days(`${PLAN}I. BÁO CÁO\n1. ${sentence}${CLOSING}`).map(([day]) => day)).toEqual([{ month: 12, day: 20 }]);
  });
});

describe('numbering', () => {
  it('of articles goes on through the chapters', () => {
    const text = `${PLAN}Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. A\nĐiều 2. B\nChương II\nTHI HÀNH\nĐiều 3. C${CLOSING}`;
    expect(readDocument(text).problems.map(({ code }) => code)).not.toContain('NUMBERING_JUMPS');
  });
});

describe('closing', () => {
  it.each([
    'Nơi nhận:                              TM. ỦY BAN NHÂN DÂN\n- Như trên;                              KT. CHỦ TỊCH\n                                  PHÓ CHỦ TỊCH\n- Lưu: VT.                              Trần Văn Thử',
    '| Nơi nhận: - Như trên; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Thử |\n|---|---|',
    'Nơi nhận: Như trên; Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Thử',
  ])('is read from %j', (closing) => {
    const read = readDocument(`${PLAN}I. MỤC ĐÍCH\nNâng cao nhận thức./.\n\n${closing}\n`);
    expect(read.recipients.map(({ value }) => value)).toEqual(['Như trên', 'Lưu: VT']);
    expect(read.signer).toMatchObject({ name: 'Trần Văn Thử', position: 'PHÓ CHỦ TỊCH', authority: 'KT' });
  });
});

describe('forms', () => {
  it('may be lines with leaders instead of a table', () => {
    const annex =
      'PHỤ LỤC\nBÁO CÁO SỐ LIỆU TUẦN LỄ\n1. Số lớp: ........ lớp\n2. Số sách: ........ cuốn; trị giá: ........ đồng\n';
    const [form] = readDocument(`${PLAN}I. MỤC ĐÍCH\nNâng cao.${CLOSING}${annex}`).forms;
    expect(form?.rows.map(({ code, label, unit }) => [code, label, unit])).toEqual([
      ['1', 'Số lớp', 'lớp'],
      ['2', 'Số sách', 'cuốn'],
      [null, 'trị giá', 'đồng'],
    ]);
  });

  it('may be HTML tables with cells over several columns and rows', () => {
    const annex =
      'PHỤ LỤC\nBIỂU TỔNG HỢP\n<table><tr><td rowspan="2">TT</td><td rowspan="2">Nội dung</td><td colspan="2">Số lượng</td></tr><tr><td>Lớp</td><td>Người</td></tr>\n<tr>\n<td>1</td>\n<td>Tin học</td>\n<td></td>\n<td></td>\n</tr></table>\n';
    const [form] = readDocument(`${PLAN}I. MỤC ĐÍCH\nNâng cao.${CLOSING}${annex}`).forms;
    expect(form?.rows).toMatchObject([{ code: '1', label: 'Tin học', measures: ['Lớp', 'Người'] }]);
  });

  it('ask only for the columns that are not printed', () => {
    const annex =
      'PHỤ LỤC\nPHIẾU ĐÁNH GIÁ\n| TT | Tiêu chí | Điểm tối đa | Điểm tự chấm |\n|---|---|---|---|\n| 1 | Tự học | 10 | |\n| 2 | Kỹ năng | 10 | |\n';
    const [form] = readDocument(`${PLAN}I. MỤC ĐÍCH\nNâng cao.${CLOSING}${annex}`).forms;
    expect(form?.rows.map(({ measures }) => measures)).toEqual([['Điểm tự chấm'], ['Điểm tự chấm']]);
  });
});

describe('hostile tables', () => {
  it.each(['<tr>\n', '<tr><td>', '<td', '<tr <tr </tr>', '<td rowspan="99" colspan="99">x</td>'])(
    'of %j end in bounded time',
    (piece) => {
      const text = piece.repeat(300_000 / piece.length);
      expect(cpuTimeOf(() => readDocument(text))).toBeLessThan(15_000);
    },
    120_000,
  );
});
