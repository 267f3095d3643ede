import { describe, expect, it } from '@jest/globals';
import { plan, STATE, tasks } from './plan.fixture.ts';
import { readDocument } from './read-document.ts';

describe('who must do it', () => {
  it.each([
    [
      '1. UBND các phường: An Lạc, Bến Đò, Cầu Mới rà soát tủ sách.',
      ['UBND phường An Lạc', 'UBND phường Bến Đò', 'UBND phường Cầu Mới'],
    ],
    [
      '1. UBND các xã: Đồi Cao, Suối Cạn và UBND phường Bến Đò bố trí kinh phí.',
      ['UBND xã Đồi Cao', 'UBND xã Suối Cạn', 'UBND phường Bến Đò'],
    ],
    ['1. Giao các Bộ: Công an, Tài chính có ý kiến về dự thảo.', ['Bộ Công an', 'Bộ Tài chính']],
    ['1. Văn phòng HĐND và UBND xã theo dõi việc thực hiện.', ['Văn phòng HĐND và UBND xã']],
    [
      '1. Công ty Khai thác công trình thủy lợi Sông Mây vận hành hồ chứa.',
      ['Công ty Khai thác công trình thủy lợi Sông Mây'],
    ],
    [
      '1. Chi cục Thủy lợi và Phòng, chống thiên tai trực ban, bố trí lực lượng.',
      ['Chi cục Thủy lợi và Phòng, chống thiên tai'],
    ],
    [
      '1. Các sở, ban, ngành Thành phố, UBND các xã xây dựng kế hoạch.',
      ['Các sở, ban, ngành Thành phố', 'UBND các xã'],
    ],
    ['1. Ủy ban Kiểm tra xây dựng chương trình kiểm tra.', ['Ủy ban Kiểm tra']],
    ['1. Đoàn xã\n\n- Duy trì tủ sách.', ['Đoàn xã']],
    [
      '1. Liên hiệp các tổ chức hữu nghị tỉnh\n\n- Vận động sách tiếng nước ngoài.',
      ['Liên hiệp các tổ chức hữu nghị tỉnh'],
    ],
    [
      '1. Trưởng phòng Văn hóa trong phạm vi nhiệm vụ, quyền hạn của mình có trách nhiệm kiểm tra.',
      ['Trưởng phòng Văn hóa'],
    ],
    [
      '1. UBND các thôn có trách nhiệm mở tủ sách; thủ trưởng các cơ quan chỉ đạo việc quyên góp.',
      ['UBND các thôn', 'thủ trưởng các cơ quan'],
    ],
    ['Các trường học; các thôn thực hiện tốt các nội dung sau:\n\n1. Rà soát số sách.', ['Các trường học', 'các thôn']],
  ])('%s', (items, names) => {
    expect(tasks(plan(items))).toEqual(names.map((name) => `do: ${name}`));
  });

  it.each([
    '1. Phường Bến Đò: 02 tủ; phường An Lạc: 01 tủ.',
    '1. Công ty Sách Sông Mây: 0234.567.890',
    '1. Rà soát, đề xuất bàn giao các trạm y tế cũ.',
    'Phòng Văn hóa triển khai thực hiện kế hoạch như sau:\n\n1. Rà soát số sách.',
  ])('nobody: %s', (items) => {
    expect(tasks(plan(items))).toEqual([]);
  });

  it('names those who report by the list that a colon stands in', () => {
    const { deadlines } = readDocument(
      plan('1. Giao các Sở: Nội vụ, Tài chính gửi báo cáo trước ngày 10 tháng 12 năm 2025.'),
    );
    expect(deadlines.map(({ from, date }) => [from, date])).toEqual([[['Sở Nội vụ', 'Sở Tài chính'], '2025-12-10']]);
  });

  it('reads articles of a regulation that a decision carries', () => {
    const carried = [
      'QUY CHẾ\nQuản lý tủ sách',
      '(Ban hành kèm theo Quyết định số 31/QĐ-UBND)',
      'Điều 1. Chủ tịch UBND các thôn chịu trách nhiệm tổ chức thực hiện Quy chế này; hằng năm tổng kết, gửi báo cáo về Phòng Văn hóa.',
      'Điều 2. Trách nhiệm của trường, cơ quan, đơn vị\n\n1. Giữ gìn sách.',
    ].join('\n\n');
    const decision = plan().replace('KẾ HOẠCH\nMở', 'QUYẾT ĐỊNH\nVề việc mở').replace('/KH-', '/QĐ-');
    expect(tasks(`${decision}\n\n${carried}`)).toContain('do: Chủ tịch UBND các thôn');
  });

  it('takes rows with bars between their cells', () => {
    const rows = [
      'STT | Nội dung | Thời gian | Chủ trì | Phối hợp',
      '1 | Khai mạc | 01/10/2025 | Phòng Văn hóa | Hội Khuyến học xã',
    ];
    expect(tasks(plan('1. Lịch', rows.join('\n')))).toEqual(['lead: Phòng Văn hóa', 'coordinate: Hội Khuyến học xã']);
  });

  it('lets an invitation ask those whom it does not invite', () => {
    const invitation = plan('1. Thời gian: 7 giờ.', 'Đề nghị Bí thư các chi đoàn đôn đốc đoàn viên dự lễ.')
      .replace('KẾ HOẠCH\nMở', 'GIẤY MỜI\nDự lễ mở')
      .replace('/KH-', '/GM-');
    expect(tasks(invitation)).toEqual(['do: Bí thư các chi đoàn']);
  });
});

describe('sentences that ask', () => {
  it.each([
    ['1. Biên soạn danh mục sách, hoàn thành trước ngày 05/11/2025.', [], ['2025-11-05']],
    ['1. Phòng Văn hóa là cơ quan thường trực, có trách nhiệm đôn đốc các thôn.', ['do: Phòng Văn hóa'], []],
    ['1. Xây dựng nội quy, phân công công chức phụ trách tủ sách.', [], []],
  ])('%s', (items, to, days) => {
    const { assignments, deadlines } = readDocument(plan(items));
    expect([assignments.map((one) => `${one.role}: ${one.to}`), deadlines.map(({ date }) => date)]).toEqual([to, days]);
  });

  it('does not take what an item asks for the heading of the time', () => {
    const { deadlines } = readDocument(
      plan('1. Nêu khó khăn, kiến nghị.', 'Báo cáo gửi về Phòng Văn hóa trước ngày 20/11/2025 để tổng hợp.'),
    );
    expect(deadlines.map(({ date }) => date)).toEqual(['2025-11-20']);
  });
});

describe('further names', () => {
  it.each([
    ['1. Xí nghiệp Nước Sông Mây bố trí hội trường.', ['Xí nghiệp Nước Sông Mây']],
    ['1. Hội đồng Giám khảo chấm điểm tủ sách.', ['Hội đồng Giám khảo']],
    ['1. Tổ nuôi: giữ bếp sạch.', ['Tổ nuôi']],
    ['1. Các tiểu đoàn quản lý học viên: Mở tủ sách.', ['Các tiểu đoàn quản lý học viên']],
    ['1. Đ/c Hiệu phó phụ trách bán trú:\n\n- Chọn sách.', ['Đ/c Hiệu phó phụ trách bán trú']],
    [
      '1. Giao các Ban của Hội đồng nhân dân xã và các đại biểu Hội đồng nhân dân xã giám sát.',
      ['các Ban của Hội đồng nhân dân xã', 'các đại biểu Hội đồng nhân dân xã'],
    ],
  ])('%s', (items, names) => {
    expect(tasks(plan(items))).toEqual(names.map((name) => `do: ${name}`));
  });

  it('lets nobody be told to come in time', () => {
    const invitation = plan('1. Thời gian: 7 giờ.', 'Đề nghị các đồng chí tham dự đầy đủ, đúng thành phần./.')
      .replace('KẾ HOẠCH\nMở', 'GIẤY MỜI\nDự lễ mở')
      .replace('/KH-', '/GM-');
    expect(tasks(invitation)).toEqual([]);
  });
});

/** Two bodies that the words of names tell, and a line that they do not. */
const beside = (line: string): string =>
  plan('1. Phòng Văn hóa: mở tủ sách.', '2. Hội Khuyến học xã vận động sách.', `3. ${line}`);

describe('names by their form', () => {
  it.each([
    ['Ga Sông Mây bố trí chỗ đọc.', 'Ga Sông Mây'],
    ['Tổ lái đò: nhận sách của khách.', 'Tổ lái đò'],
    ['Y sĩ Hà Thị Mẫu phụ trách tủ sách.', 'Y sĩ Hà Thị Mẫu'],
    ['Thầy Phong (TTCM): chọn sách.', 'Thầy Phong (TTCM)'],
    ['Trạm Y tế xã chằm nón, đọc sách.', 'Trạm Y tế xã'],
    ['Thủ trưởng cơ quan, đơn vị cử người đọc sách.', 'Thủ trưởng cơ quan, đơn vị'],
    [
      'Đội ngũ báo cáo viên, tuyên truyền viên các cấp giới thiệu sách.',
      'Đội ngũ báo cáo viên, tuyên truyền viên các cấp',
    ],
    ['Ủy ban nhân dân xã ban hành kế hoạch thực hiện Kế hoạch này.', 'Ủy ban nhân dân xã'],
    ['Cách mượn: các thôn lập danh sách người mượn.', 'các thôn'],
  ])('%s', (line, name) => {
    const found = readDocument(beside(line)).assignments;
    expect(found.slice(0, 2).map(({ to }) => to)).toEqual(['Phòng Văn hóa', 'Hội Khuyến học xã']);
    expect(found.slice(2).map(({ to }) => to)).toEqual([name]);
  });

  it('is never sure of a name that only its form tells', () => {
    const [, , found] = readDocument(beside('Ga Sông Mây bố trí chỗ đọc.')).assignments;
    expect(found!.confidence).toBeLessThan(0.8);
  });

  it.each([
    'Ngày hội đọc sách: tổ chức tại sân đình.',
    'Kinh phí: bố trí từ quỹ.',
    'Tôn tạo tủ sách, bổ sung đầu sách.',
  ])('nobody: %s', (line) => {
    expect(readDocument(beside(line)).assignments.slice(2)).toEqual([]);
  });

  it('parts a clause behind a colon that speaks to somebody else', () => {
    expect(
      tasks(plan('1. Các đoàn thể: vận động sách; Hội Phụ nữ chuẩn bị văn nghệ; giao Đoàn xã dựng 02 gian sách.')),
    ).toEqual(['do: Các đoàn thể', 'do: Hội Phụ nữ', 'do: Đoàn xã']);
  });

  it('is less sure of what stands before a colon outside of tasks', () => {
    const source = plan('1. Tổ công nghệ lưu động: hướng dẫn người dân.').replace(
      'TỔ CHỨC THỰC HIỆN',
      'NỘI DUNG CHỦ YẾU',
    );
    expect(readDocument(source).assignments.every(({ confidence }) => confidence < 0.9)).toBe(true);
  });

  it('takes what a meeting concludes for orders, and a day that a report cannot tell for a problem', () => {
    const minutes = [
      STATE,
      'Sông Mây, ngày 18 tháng 11 năm 2025',
      'BIÊN BẢN\nHọp chọn sách',
      '1. Thành phần: Các thôn.',
      '2. Kết luận:',
      'Giao văn thư lập danh sách. Các thôn bổ sung sách còn thiếu trong ngày 20/11/2025, báo cáo trước 20 giờ cùng ngày.',
      'CHỦ TRÌ\n\nLê Văn Mẫu',
    ].join('\n\n');
    const reading = readDocument(minutes);
    expect(tasks(minutes)).toEqual(['do: văn thư', 'do: Các thôn']);
    expect(reading.deadlines[0]?.date).toBe('2025-11-20');
  });

  it('reads articles of a convention, its kind by the place of its heading, and who signs it', () => {
    const convention = [
      'UBND XÃ SÔNG MÂY\nTỔ DÂN PHỐ SỐ 2',
      STATE,
      'Sông Mây, ngày 18 tháng 11 năm 2025',
      'QUY ƯỚC\nGiữ tủ sách',
      'Điều 1. Mỗi hộ đóng góp 02 cuốn sách.',
      'Điều 2. Ban Công tác Mặt trận giám sát.',
      'CHI HỘI TRƯỞNG          TRƯỞNG XÓM\n\nLê Văn Mẫu          Hà Thị Mẫu',
    ].join('\n\n');
    const reading = readDocument(convention);
    expect([reading.type?.value, reading.subject?.value, reading.issuers.map(({ value }) => value)]).toEqual([
      'quy ước',
      'Giữ tủ sách',
      ['Tổ Dân Phố Số 2'],
    ]);
    expect(reading.type!.confidence).toBeLessThan(0.8);
    expect(tasks(convention)).toEqual(['do: Mỗi hộ', 'do: Ban Công tác Mặt trận']);
    expect(reading.signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Hà Thị Mẫu']);
  });
});

const days = (text: string) => readDocument(plan(text)).deadlines.map(({ date }) => date);

describe('persons and bodies of further kinds', () => {
  it.each([
    ['1. Chấp hành viên Lê Văn Mẫu chuẩn bị tài liệu.', ['do: Chấp hành viên Lê Văn Mẫu']],
    ['1. Thiếu tá Lê Văn Mẫu, Đội trưởng: phụ trách lớp.', ['do: Thiếu tá Lê Văn Mẫu, Đội trưởng']],
    ['1. Thư ký ghi biên bản, lưu hồ sơ.', ['do: Thư ký']],
    ['1. Lãnh đạo Phòng kiểm tra, nhận xét.', ['do: Lãnh đạo Phòng']],
    ['1. Mỗi giáo viên dự giờ ít nhất 18 tiết.', ['do: Mỗi giáo viên']],
    ['1. Các chi, đảng bộ trực thuộc phổ biến kế hoạch.', ['do: Các chi, đảng bộ trực thuộc']],
    ['1. Đoàn các thôn và đoàn trực thuộc: mở tủ sách.', ['do: Đoàn các thôn', 'do: đoàn trực thuộc']],
    [
      '1. Bồi dưỡng: đồng chí Lê Văn Mẫu dạy khối 8, đồng chí Hà Thị Mẫu dạy khối 9.',
      ['do: đồng chí Lê Văn Mẫu', 'do: đồng chí Hà Thị Mẫu'],
    ],
    ['1. Đồng ý chủ trương sửa chữa tủ sách.', []],
    [
      '1. Bưu điện xã: cho mượn sách.\n\n2. Tổ hậu cần (Đoàn xã): chuẩn bị nước uống.\n\n3. Bảo vệ: mở cửa.',
      ['do: Bưu điện xã', 'do: Tổ hậu cần', 'do: Bảo vệ'],
    ],
    ['1. Các đơn vị sử dụng ngân sách chịu trách nhiệm về số liệu.', ['do: Các đơn vị sử dụng ngân sách']],
    [
      '1. Thủ trưởng các đơn vị, Trưởng Công an các xã đăng ký.',
      ['do: Thủ trưởng các đơn vị', 'do: Trưởng Công an các xã'],
    ],
  ])('%s', (items, to) => {
    expect(tasks(plan(items))).toEqual(to);
  });

  it('takes a list whose lines speak to bodies for tasks, whatever its heading says', () => {
    const items = [
      '1. Hội Khuyến học xã kiểm tra.',
      '2. Trạm Y tế xã mở lớp.',
      '3. Mỗi ủy viên Ban Chấp hành phụ trách một thôn.',
    ];
    expect(tasks(plan(...items).replace('TỔ CHỨC THỰC HIỆN', 'BIỆN PHÁP'))).toEqual([
      'do: Hội Khuyến học xã',
      'do: Trạm Y tế xã',
      'do: Mỗi ủy viên Ban Chấp hành',
    ]);
  });

  it('does not take addresses and borrowed words for wrong letters', () => {
    const { problems } = readDocument(
      plan('1. Các thôn gửi file mềm qua email vanhoa.songmay@example.vn, Zalo, website.'),
    );
    expect(problems.map(({ code }) => code)).not.toContain('TEXT_POOR');
  });

  it('is not sure of what a paragraph without a heading tells, and leaves out what the issuer does', () => {
    const notice = plan()
      .replace('I. TỔ CHỨC THỰC HIỆN', 'Trưởng các thôn phổ biến thông báo; Hội Khuyến học xã tổng hợp danh sách.')
      .replace('KẾ HOẠCH\nMở', 'THÔNG BÁO\nMở')
      .replace('/KH-', '/TB-');
    const { assignments } = readDocument(notice);
    expect(assignments.map(({ to }) => to)).toEqual(['Trưởng các thôn', 'Hội Khuyến học xã']);
    expect(assignments.every(({ confidence }) => confidence < 0.7)).toBe(true);
    expect(tasks(notice.replace('Trưởng các thôn phổ biến', 'UBND xã Sông Mây phổ biến'))).not.toContain(
      'do: UBND xã Sông Mây',
    );
  });

  it('takes a day within which something is told for a limit, one on which something takes place for none', () => {
    expect(days('1. Phòng Văn hóa thông báo đến các thôn trong ngày 20/11/2025.')).toEqual(['2025-11-20']);
    expect(days('1. Phòng Văn hóa tổ chức lễ trong ngày 20/11/2025.')).toEqual([]);
  });
});
