import { describe, expect, it } from '@jest/globals';
import { readLines } from '../../letterhead/src/index.ts';
import { readContent } from './content.ts';

/** Reads a body, with a subject above it and an annex below. */
const linesOf = (text: string) => (text === '' ? [] : readLines(text));

function read(body: string, { subject = 'KẾ HOẠCH', annex = '', date = '2024-09-10' } = {}) {
  const source = [subject, body, annex].join('\n');
  const lines = readLines(source);
  const head = linesOf(subject).length;
  const end = head + linesOf(body).length;
  const annexes = annex === '' ? [] : [lines.slice(end)];
  const parts = {
    source,
    head: lines.slice(0, head),
    body: lines.slice(head, end),
    closing: lines.slice(0, 1),
    annexes,
    beside: [],
    next: [],
  };
  return readContent(parts, { issuer: null, date, type: null, addressees: [] });
}

const codesOf = (body: string) => read(body).problems.map(({ code }) => code);

const due = (body: string) =>
  read(body).deadlines.map(
    ({ date, boundary }) => `${boundary} ${typeof date === 'string' ? date : `${date.day}/${date.month}`}`,
  );

const parties = (body: string) =>
  read(body).deadlines.map(({ from, to, through }) => `${from.join(' + ')} > ${to} > ${through}`);

const tasks = (body: string) => read(body).assignments.map(({ section, role, to }) => `${section} ${role} ${to}`);

describe('deadlines', () => {
  it.each([
    ['Các đơn vị gửi báo cáo về Sở GDĐT trước ngày 15/10/2024.', 'before 2024-10-15'],
    ['Các đơn vị gửi báo cáo về Sở GDĐT trước ngày 15 tháng 10 năm 2024.', 'before 2024-10-15'],
    ['Các đơn vị gửi báo cáo về Sở GDĐT trước ngày 15-10-2024.', 'before 2024-10-15'],
    ['Các đơn vị gửi báo cáo về Sở GDĐT trước ngày 15.10.2024.', 'before 2024-10-15'],
    ['Các đơn vị gửi báo cáo về Sở GDĐT trước ngày 15/10.', 'before 2024-10-15'],
    ['Kế hoạch: trước ngày 25/9/2024.', 'before 2024-09-25'],
    ['Hoàn thành xong trước 30/10.', 'before 2024-10-30'],
    ['Gửi báo cáo chậm nhất ngày 20/10/2025.', 'by 2025-10-20'],
    ['Gửi báo cáo chậm nhất là ngày 20/10/2025.', 'by 2025-10-20'],
    ['Gửi báo cáo muộn nhất vào ngày 20/10/2025.', 'by 2025-10-20'],
    ['Gửi báo cáo về Phòng, hạn chót ngày 20/10/2025.', 'by 2025-10-20'],
    ['Thời hạn nộp hồ sơ: hết ngày 20/10/2025.', 'by 2025-10-20'],
    ['Thời hạn gửi báo cáo vào ngày 10 tháng 10 năm 2024.', 'by 2024-10-10'],
    ['Thời gian gửi báo cáo: trước ngày 12/10/2024.', 'before 2024-10-12'],
    ['Gửi báo cáo trước 16h00 ngày 12/10/2024.', 'by 2024-10-12'],
    ['Gửi báo cáo trước 17 giờ 00 phút, ngày 12/10/2024.', 'by 2024-10-12'],
    ['Nộp báo cáo trong ngày 12/10/2024.', 'by 2024-10-12'],
    ['Gửi báo cáo trước thứ Sáu, ngày 11/10/2024.', 'before 2024-10-11'],
    ['Gửi báo cáo trước ngày 15 tháng 11 hằng năm.', 'before 15/11'],
    ['Hằng năm, trước ngày 15/11, các đơn vị gửi báo cáo về Sở.', 'before 15/11'],
    [
      'Gửi báo cáo 6 tháng (trước ngày 15/6 hằng năm) và báo cáo năm (trước ngày 15/12 hằng năm).',
      'before 15/6, before 15/12',
    ],
    ['Gửi báo cáo trước ngày 15/6 và ngày 15/12 hàng năm.', 'before 15/6, before 15/12'],
  ])('%s', (body, expected) => {
    expect(due(body).join(', ')).toBe(expected);
  });

  it.each([
    'Tuần lễ được tổ chức từ ngày 01/10/2024 đến hết ngày 07/10/2024.',
    'Tổ chức Lễ khai mạc vào ngày 01/10/2024.',
    'Định kỳ ngày 15 tháng cuối quý gửi báo cáo về Sở.',
    'Gửi báo cáo trước ngày 20 hằng tháng.',
    'Các xã đã được công nhận trước ngày 01/01/2024 gửi lại hồ sơ.',
    'Thực hiện Quyết định số 15/2024/QĐ-UBND ngày 12/9/2024.',
    'Báo cáo UBND Thành phố trước khi tổ chức thực hiện.',
  ])('are not found in: %s', (body) => {
    expect(due(body)).toEqual([]);
  });

  it('without a year are surer with one', () => {
    const [bare] = read('Gửi báo cáo trước ngày 15/10.').deadlines;
    const [full] = read('Gửi báo cáo trước ngày 15/10/2024.').deadlines;
    expect(bare!.confidence).toBeLessThan(full!.confidence);
  });

  it('that no calendar has, or whose year nobody tells, are problems', () => {
    expect(codesOf('Gửi báo cáo trước ngày 31/11/2024.')).toEqual(['DATE_IMPOSSIBLE']);
    expect(codesOf('Gửi báo cáo trước ngày 15/01.')).toEqual(['DATE_INCOMPLETE']);
  });

  it.each([
    [
      'Các sở, ban, ngành; UBND các huyện, thành phố báo cáo kết quả về UBND tỉnh (qua Sở Giáo dục và Đào tạo) trước ngày 20/10/2024 để tổng hợp.',
      'Các sở, ban, ngành + UBND các huyện, thành phố > UBND tỉnh > Sở Giáo dục và Đào tạo',
    ],
    [
      'Kết thúc Tuần lễ, đề nghị các đơn vị gửi báo cáo về Sở GDĐT trước ngày 12/10/2024 để tổng hợp báo cáo UBND tỉnh và Bộ GDĐT.',
      'các đơn vị > Sở GDĐT > null',
    ],
    [
      'Trước ngày 15/10/2024, Phòng GDĐT các huyện gửi báo cáo về Sở GDĐT thông qua Phòng GDTX.',
      'Phòng GDĐT các huyện > Sở GDĐT > Phòng GDTX',
    ],
    [
      'Hội Khuyến học các xã gửi báo cáo về Hội Khuyến học tỉnh trước ngày 15/11 hằng năm để tổng hợp báo cáo Trung ương Hội trước ngày 25/11 hằng năm.',
      'Hội Khuyến học các xã > Hội Khuyến học tỉnh > null | Hội Khuyến học tỉnh > Trung ương Hội > null',
    ],
    [
      'Yêu cầu các trường báo cáo kết quả về UBND phường - qua Phòng Văn hóa - Xã hội để tổng hợp. Thời hạn gửi báo cáo vào ngày 10/10/2024.',
      'các trường > UBND phường > Phòng Văn hóa - Xã hội',
    ],
    [
      '1. Trường THPT A\n- Gửi báo cáo về Sở Giáo dục và Đào tạo trước ngày 10/10/2024.',
      'Trường THPT A > Sở Giáo dục và Đào tạo > null',
    ],
    ['Các đơn vị gửi về Sở GDĐT:\n- Kế hoạch: trước ngày 25/9/2024.', 'Các đơn vị > Sở GDĐT > null'],
    ['Danh sách gửi về Văn phòng Hội trước ngày 10/10/2024.', ' > Văn phòng Hội > null'],
    ['Hoàn thành trước ngày 10/10/2024.', ' > null > null'],
  ])('name who owes: %s', (body, expected) => {
    expect(parties(body).join(' | ')).toBe(expected);
  });
});

describe('assignments', () => {
  it.each([
    [
      'Giao Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan triển khai Kế hoạch.',
      ['null lead Sở Giáo dục và Đào tạo', 'null coordinate Sở Nội vụ', 'null coordinate các đơn vị liên quan'],
    ],
    ['Giao Sở Nội vụ thẩm định. Giao Sở Tài chính bố trí kinh phí.', ['null do Sở Nội vụ', 'null do Sở Tài chính']],
    ['1. Sở Giáo dục và Đào tạo có trách nhiệm theo dõi việc thực hiện.', ['1 do Sở Giáo dục và Đào tạo']],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Giáo dục và Đào tạo\na) Chủ trì, phối hợp với Hội Khuyến học tỉnh triển khai.\nb) Tổng hợp kết quả.',
      [
        'IV.1.a lead Sở Giáo dục và Đào tạo',
        'IV.1.a coordinate Hội Khuyến học tỉnh',
        'IV.1.b do Sở Giáo dục và Đào tạo',
      ],
    ],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Hội Khuyến học tỉnh: Phối hợp với Sở GDĐT vận động các doanh nghiệp.',
      ['IV.1 coordinate Hội Khuyến học tỉnh'],
    ],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của UBND các xã, phường\n- Chỉ đạo Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Khuyến học phường tham mưu.',
      ['IV.1 do UBND các xã, phường'],
    ],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n1. Các sở: Tài chính, Kế hoạch và Đầu tư và Nội vụ\nBố trí kinh phí thực hiện.',
      ['IV.1 do sở Tài chính', 'IV.1 do sở Kế hoạch và Đầu tư', 'IV.1 do sở Nội vụ'],
    ],
    [
      'IV. TỔ CHỨC THỰC HIỆN\n4.1. Phòng Giáo dục và Đào tạo:\n- Hướng dẫn các trường triển khai.',
      ['IV.4.1 do Phòng Giáo dục và Đào tạo'],
    ],
    [
      '## III. Tổ chức thực hiện\n\n**Hội Khuyến học xã**\n\n- Chủ trì phối hợp với các chi hội tổ chức gặp mặt.\n\n**Các chi hội**\n\n- Đăng ký danh hiệu.',
      ['III lead Hội Khuyến học xã', 'III coordinate các chi hội', 'III do Các chi hội'],
    ],
    [
      '* Phòng, ban, ngành, đoàn thể huyện:\n+ Treo băng rôn tại cơ quan.',
      ['null do Phòng, ban, ngành, đoàn thể huyện'],
    ],
    ['(1) Sở Nội vụ:\n(a) Chủ trì thẩm định.', ['1.a lead Sở Nội vụ']],
    ['II. NỘI DUNG\n1. Công tác tuyên truyền\n- Các cơ quan, đơn vị treo băng rôn.', []],
    ['Trên đây là Kế hoạch, đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.', []],
    ['Yêu cầu các đơn vị thực hiện những nội dung như sau:', []],
  ])('%s', (body, expected) => {
    expect(tasks(body)).toEqual(expected);
  });

  it('are read from a table, ditto marks left out', () => {
    const table = [
      '| TT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |',
      '|---|---|---|---|---|',
      '| 1 | Tập huấn | Sở GDĐT | Sở Nội vụ, Hội Khuyến học tỉnh | Trước ngày 15/10/2024 |',
      '| 2 | Tổng kết | nt | Các sở, ban, ngành<br>UBND các xã, phường | Quý IV |',
    ];
    const { assignments, deadlines } = read(table.join('\n'));
    expect(assignments.map(({ role, to, text }) => `${text}: ${role} ${to}`)).toEqual([
      'Tập huấn: lead Sở GDĐT',
      'Tập huấn: coordinate Sở Nội vụ',
      'Tập huấn: coordinate Hội Khuyến học tỉnh',
      'Tổng kết: coordinate Các sở, ban, ngành',
      'Tổng kết: coordinate UBND các xã, phường',
    ]);
    expect(deadlines).toMatchObject([{ date: '2024-10-15', boundary: 'before', from: ['Sở GDĐT'], what: 'Tập huấn' }]);
  });

  it('keep a task together with the lines under it that it announces', () => {
    const body =
      'IV. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Tham mưu các nội dung:\n+ Thi đua;\n+ Khen thưởng.\n- Theo dõi.';
    expect(read(body).assignments.map(({ text }) => text)).toEqual([
      'Tham mưu các nội dung: + Thi đua; + Khen thưởng.',
      'Theo dõi.',
    ]);
  });
});

describe('the week', () => {
  const subject = 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024';

  it.each([
    ['Tuần lễ được tổ chức từ ngày 02/10/2023 đến ngày 08/10/2023.', '2023-10-02..2023-10-08'],
    ['Tuần lễ tổ chức từ 01 đến 07/10/2024.', '2024-10-01..2024-10-07'],
    ['1. Thời gian: Từ ngày 01 đến hết ngày 07 tháng 10 năm 2024.', '2024-10-01..2024-10-07'],
    ['Tuần lễ diễn ra từ ngày 1-7/10/2025.', '2025-10-01..2025-10-07'],
    ['Tuần lễ diễn ra từ ngày 01/10 đến ngày 07/10.', '2024-10-01..2024-10-07'],
    ['Tuần lễ năm nay diễn ra từ 30/9 đến 06/10/2024.', '2024-09-30..2024-10-06'],
  ])('%s', (body, expected) => {
    const { week } = read(body, { subject });
    expect(`${week!.from}..${week!.to}`).toBe(expected);
  });

  it.each([
    ['Chủ đề: “Phát triển văn hóa đọc”.', 'Phát triển văn hóa đọc'],
    ['Chủ đề Tuần lễ năm 2024: Phát triển văn hóa đọc.', 'Phát triển văn hóa đọc'],
    ['Tổ chức Tuần lễ với chủ đề "Phát triển văn hóa đọc" trên toàn tỉnh.', 'Phát triển văn hóa đọc'],
    ['1. Chủ đề\n“Phát triển văn hóa đọc”', 'Phát triển văn hóa đọc'],
    ['Chủ đề của Tuần lễ là “Phát triển văn hóa đọc”.', 'Phát triển văn hóa đọc'],
    ['Chủ đề: Tuần lễ năm 2024 có chủ đề “Phát triển văn hóa đọc”.', 'Phát triển văn hóa đọc'],
    ['Chủ đề của Tuần lễ do các đơn vị tự chọn.', null],
    ['Tổ chức cuộc thi với chủ đề “Sách và em”.', null],
  ])('has its theme in: %s', (body, theme) => {
    expect(read(body, { subject }).week!.theme).toBe(theme);
  });

  it('is null in a document that only mentions one', () => {
    expect(read('Tiếp tục tổ chức Tuần lễ hưởng ứng học tập suốt đời hằng năm.').week).toBeNull();
  });
});

describe('the movement', () => {
  it.each([
    ['Phát động phong trào thi đua “Mỗi người dân tự học”', 'Mỗi người dân tự học'],
    ['Phát động phong trào thi đua “Mỗi người dân tự học', 'Mỗi người dân tự học'],
    [
      'Triển khai Phong trào "Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023-2030" trên địa bàn',
      'Cả nước thi đua xây dựng xã hội học tập giai đoạn 2023-2030',
    ],
  ])('%s', (subject, name) => {
    expect(read('Nội dung.', { subject }).movement!.name).toBe(name);
  });

  it('ends with its line where nothing closes it', () => {
    const subject = 'V/v phát động phong trào thi đua “Mỗi người dân tự học\nKính gửi: UBND các xã, phường';
    expect(read('Nội dung.', { subject }).movement).toMatchObject({ name: 'Mỗi người dân tự học', confidence: 0.6 });
  });

  it('is none that the body merely refers to', () => {
    expect(read('Gắn với phong trào thi đua “Mỗi người dân tự học”.').movement).toBeNull();
  });
});

describe('sources of money', () => {
  it.each([
    [
      'V. KINH PHÍ\nKinh phí thực hiện được lấy từ ngân sách nhà nước và các nguồn tài trợ hợp pháp khác.',
      ['ngân sách nhà nước', 'các nguồn tài trợ hợp pháp khác'],
    ],
    [
      'V. KINH PHÍ\n- Nguồn ngân sách địa phương.\n- Nguồn xã hội hóa.',
      ['Nguồn ngân sách địa phương', 'Nguồn xã hội hóa'],
    ],
    [
      'Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên của các đơn vị và huy động từ các nguồn hợp pháp.',
      ['dự toán chi thường xuyên của các đơn vị', 'các nguồn hợp pháp'],
    ],
    ['V. KINH PHÍ\nCác đơn vị tự cân đối.', []],
    ['Kinh phí thực hiện: từ nguồn chi thường xuyên theo phân cấp ngân sách.', ['nguồn chi thường xuyên']],
  ])('%s', (body, expected) => {
    expect(read(body).fundingSources.map(({ value }) => value)).toEqual(expected);
  });
});

describe('forms', () => {
  it('with tabs and a head of two levels', () => {
    const annex =
      'Phụ lục\nBIỂU TỔNG HỢP SỐ LIỆU\nTT\tNội dung\tĐơn vị\tSố lượng\t\tGhi chú\n\t\t\tNam\tNữ\t\n1\tLớp xóa mù chữ\tLớp\t\t\t\n\tHọc viên\tNgười\t\t\t\n2\tKinh phí\t\t\t\t\n2.1\tNgân sách\tđồng\t\t\t';
    const { forms, problems } = read('Nội dung.', { annex });
    expect(forms[0]!.title).toBe('BIỂU TỔNG HỢP SỐ LIỆU');
    expect(forms[0]!.rows).toMatchObject([
      { code: '1', label: 'Lớp xóa mù chữ', unit: 'Lớp', measures: ['Nam', 'Nữ'] },
      { code: null, label: 'Học viên' },
      { code: '2', label: 'Kinh phí', unit: null, measures: [] },
      { code: '2.1', unit: 'đồng', measures: ['Nam', 'Nữ'] },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['ROW_WITHOUT_NUMBER']);
  });

  it('do not include a table of tasks', () => {
    const annex =
      'PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Tập huấn | Sở GDĐT |';
    const { forms, assignments } = read('Nội dung.', { annex });
    expect(forms).toEqual([]);
    expect(assignments).toHaveLength(1);
  });
});

describe('what is wrong with a text', () => {
  it.each([
    ['1. A\n2. B\n4. C', ['NUMBERING_JUMPS']],
    ['I. A\n1. A\n2. B\nII. B\n1. A\na) A\nb) B\nd) D', ['NUMBERING_JUMPS']],
    ['a) A\nb) B\nc) C\nd) D\nđ) Đ\ne) E\ng) G\nh) H\ni) I\nk) K', []],
    ['a) A\nb) B\nc) C\nd) D\ne) E\nf) F\ng) G\nh) H\ni) I\nj) J', []],
    ['1. A\n- A\n- B\n2. B', []],
    ['Phong trào “Học tập suốt đời.', ['QUOTE_NOT_CLOSED']],
    ['Phong trào "Học tập suốt đời".', []],
  ])('%j', (body, codes) => {
    expect(read(body).problems.map(({ code }) => code)).toEqual(codes);
  });
});
