import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';
import type { DocumentReading } from './reading.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const END = 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu';

/** A plan of an office that does not exist, with the items given. */
const plan = (...items: string[]): string =>
  [
    'UBND XÃ SÔNG MÂY',
    STATE,
    'Số: 31/KH-UBND',
    'Sông Mây, ngày 3 tháng 10 năm 2025',
    'KẾ HOẠCH\nMở tủ sách ở thôn năm 2025',
    'I. TỔ CHỨC THỰC HIỆN',
    ...items,
    END,
  ].join('\n\n');
const tasks = (source: string) => readDocument(source).assignments.map(({ role, to }) => `${role}: ${to}`);
const head = ({ type, code, date, place, issuers, subject }: DocumentReading) => ({
  type: type?.value ?? null,
  code: code?.value ?? null,
  date: date?.value ?? null,
  place: place?.value ?? null,
  issuers: issuers.map(({ value }) => value),
  subject: subject?.value ?? null,
});

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

describe('heads of other habits', () => {
  const REST = 'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;\n\nĐiều 1. Nội dung theo hướng dẫn.';

  it('finds number, place and hour of a telegram below its heading', () => {
    const telegram = [
      'UBND XÃ SÔNG MÂY',
      STATE,
      'CÔNG ĐIỆN\nVề việc ứng phó mưa lớn',
      'Số: 05/CĐ-UBND          Sông Mây, hồi 15 giờ 30 ngày 21 tháng 8 năm 2026',
      'CHỦ TỊCH UBND XÃ ĐIỆN:\n- Các thôn.',
      'Các thôn trực ban.',
      END,
    ].join('\n\n');
    expect(head(readDocument(telegram))).toEqual({
      type: 'CĐ',
      code: '05/CĐ-UBND',
      date: '2026-08-21',
      place: 'Sông Mây',
      issuers: ['Ủy ban nhân dân xã Sông Mây'],
      subject: 'ứng phó mưa lớn',
    });
  });

  it('takes body, number and day out of a heading of old', () => {
    const old = `THÔNG TƯ\nCỦA BỘ VĂN HÓA SỐ 12/2004/TT-BVH NGÀY 01 THÁNG 3 NĂM 2004\nVỀ TỦ SÁCH Ở THÔN\n\n${REST}\n\nBỘ TRƯỞNG\n\nLê Văn Mẫu`;
    expect(head(readDocument(old))).toMatchObject({
      code: '12/2004/TT-BVH',
      date: '2004-03-01',
      issuers: ['Bộ Văn hóa'],
      subject: 'TỦ SÁCH Ở THÔN',
    });
  });

  it('gives an annex no number and day of what it goes with', () => {
    const annex = `Phụ lục 1\n(Kèm theo Thông tư số 07/2017/TT-BVH ngày 15/3/2017\ncủa Bộ trưởng Bộ Văn hóa)\n\n${STATE}\n\nDANH SÁCH CỘNG TÁC VIÊN`;
    const reading = readDocument(annex);
    expect(head(reading)).toMatchObject({ code: null, date: null });
    expect(reading.references.map(({ code }) => code)).toEqual(['07/2017/TT-BVH']);
  });

  it.each([
    ['THƯ NGỎ\nỦng hộ tủ sách ở thôn', 'BAN VẬN ĐỘNG TỦ SÁCH', 'thư ngỏ', ['Ban Vận Động Tủ Sách']],
    [
      'BÁO CÁO\nTổng kết hoạt động',
      'TRƯỜNG THPT SÔNG MÂY\nCÔNG ĐOÀN CƠ SỞ',
      'BC',
      ['Công đoàn cơ sở Trường THPT Sông Mây'],
    ],
  ])('%s', (title, letterhead, type, issuers) => {
    const source = [letterhead, STATE, 'Sông Mây, ngày 3 tháng 10 năm 2025', title, 'Nội dung thực hiện.', END].join(
      '\n\n',
    );
    expect(head(readDocument(source))).toMatchObject({ type, issuers });
  });

  it('is not sure of bodies that a joint plan names in short', () => {
    const joint = [
      'CÔNG AN - GIÁO DỤC - ĐOÀN THANH NIÊN\nPHƯỜNG BẾN ĐÒ',
      STATE,
      'Bến Đò, ngày 15 tháng 9 năm 2025',
      'KẾ HOẠCH LIÊN NGÀNH\nBảo đảm an toàn giao thông',
      REST,
      'TRƯỞNG CÔNG AN PHƯỜNG      TỔ TRƯỞNG TỔ GIÁO DỤC       BÍ THƯ ĐOÀN PHƯỜNG',
      'Thượng tá Lê Văn Mẫu      Hà Thị Mẫu       Đinh Công Mẫu',
      'Nơi nhận:\n- Các trường;\n- Lưu: CA.',
    ].join('\n\n');
    const { issuers, signers } = readDocument(joint);
    expect(issuers[0]!.value).toBe('Công an phường Bến Đò');
    expect(Math.max(...issuers.map(({ confidence }) => confidence))).toBeLessThan(0.9);
    expect(signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Hà Thị Mẫu', 'Đinh Công Mẫu']);
  });

  it('ends the subject where the text begins', () => {
    const notice = [
      'UBND XÃ SÔNG MÂY',
      STATE,
      'Số: 8/TB-UBND',
      'Sông Mây, ngày 3 tháng 10 năm 2025',
      'THÔNG BÁO\nVề việc mở tủ sách\nNhân dịp Tuần lễ học tập, các thôn mở tủ sách.',
      END,
    ].join('\n\n');
    expect(head(readDocument(notice)).subject).toBe('mở tủ sách');
  });
});

const closing = (...lines: string[]): DocumentReading =>
  readDocument(plan('1. Các thôn\n\n- Mở tủ sách.').replace(END, lines.join('\n')));

describe('recipients and signature', () => {
  it('goes on below the name in the other column while the last entry is to come', () => {
    const { recipients, signers } = closing(
      'Nơi nhận:',
      '- Tỉnh ủy;',
      'TM. ỦY BAN NHÂN DÂN',
      '- Các thôn;',
      'KT.CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '- UBND các xã;',
      'Lê Văn Mẫu',
      '- LĐVP, P, TH;',
      '- Lưu: VT.',
    );
    expect(recipients.map(({ value }) => value)).toEqual([
      'Tỉnh ủy',
      'Các thôn',
      'UBND các xã',
      'LĐVP, P, TH',
      'Lưu: VT',
    ]);
    expect(signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu']);
  });

  it('keeps an entry with words written short, and no name from the letterhead of what is attached', () => {
    const { recipients, signers, problems } = closing(
      'Nơi nhận:',
      '- UBND các xã; (để ph/h th/h)',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '- Các thôn; Trương Văn Mẫu',
      '- Lưu: VT.',
      '',
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ SÔNG MÂY',
      STATE,
      'KẾ HOẠCH',
      'Mở tủ sách',
    );
    expect(recipients.map(({ value }) => value)).toEqual(['UBND các xã (để ph/h th/h)', 'Các thôn', 'Lưu: VT']);
    expect(signers.map(({ name }) => name)).toEqual(['Trương Văn Mẫu']);
    expect(problems.map(({ code }) => code)).not.toContain('TEXT_UNREADABLE');
  });
});

describe('letters set apart', () => {
  it('reads syllables that a font parted, and is nowhere sure of them', () => {
    const source = plan(
      '1. Phòng Văn hóa: ch ủ trì, h ướng dẫn các thôn; t ổng hợp, n ộp báo cáo trước ngày 30/11/2025.',
    )
      .replace('Mở tủ sách', 'M ở t ủ sách')
      .replace('Số: 31', 'S ố: 31');
    const reading = readDocument(source);
    expect(head(reading)).toMatchObject({ code: '31/KH-UBND', subject: 'Mở tủ sách ở thôn năm 2025' });
    expect(reading.assignments.map(({ role, to }) => `${role}: ${to}`)).toEqual(['lead: Phòng Văn hóa']);
    expect(reading.problems.map(({ code }) => code)).toContain('TEXT_POOR');
    expect(reading.subject!.confidence).toBeLessThan(0.9);
    expect(source.slice(reading.subject!.span.start, reading.subject!.span.end)).toBe('M ở t ủ sách ở thôn năm 2025');
  });

  it('leaves the blanks of other texts where they are', () => {
    expect(
      head(readDocument(plan('1. Khối C ở thôn 2.').replace('Mở tủ sách ở thôn', 'Mở lớp B ở thôn'))),
    ).toMatchObject({ subject: 'Mở lớp B ở thôn năm 2025' });
  });
});

describe('numbers written otherwise', () => {
  it.each([
    ['Quyết định số 10/2007/QĐ_BVH', '10/2007/QĐ-BVH'],
    ['Thông tư liên tịch số 527/TTLT/BVH-BNV', '527/TTLT-BVH-BNV'],
  ])('%s', (written, code) => {
    const reading = readDocument(plan(`1. Thực hiện ${written} về tủ sách.`));
    expect([...reading.bases, ...reading.references].map((one) => one.code)).toEqual([code]);
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

describe('letterheads and signatures beside each other', () => {
  it('reads the left of two bodies first, and is sure of neither', () => {
    const joint = [
      'CÔNG AN TỈNH                         SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSÔNG MÂY                                 TỈNH SÔNG MÂY',
      'Số: 31/KHPH-CAT-SGDĐT          Sông Mây, ngày 3 tháng 10 năm 2025',
      'KẾ HOẠCH PHỐI HỢP\nMở tủ sách',
      'Nội dung thực hiện.',
      END,
    ].join('\n\n');
    const { issuers } = readDocument(joint);
    expect(issuers.map(({ value }) => value)).toEqual([
      'Công an tỉnh Sông Mây',
      'Sở Giáo dục và Đào tạo tỉnh Sông Mây',
    ]);
    expect(Math.max(...issuers.map(({ confidence }) => confidence))).toBeLessThan(0.9);
  });

  it.each([
    [
      'DUYỆT CỦA BAN GIÁM HIỆU          TỔ TRƯỞNG\nPHÓ HIỆU TRƯỞNG\n\nLê Văn Mẫu          Hà Thị Mẫu',
      ['Lê Văn Mẫu', 'Hà Thị Mẫu'],
    ],
    ['NGƯỜI LẬP KẾ HOẠCH\n\nHà Thị Mẫu', ['Hà Thị Mẫu']],
  ])('%s', (signature, names) => {
    expect(closing(signature).signers.map(({ name }) => name)).toEqual(names);
  });

  it('finds the lines of a letter of the Youth Union that lost its breaks', () => {
    const flat = [
      'HUYỆN ĐOÀN SÔNG MÂY *** Số: 12-CV/ĐTN V/v mở tủ sách ở thôn ĐOÀN TNCS HỒ CHÍ MINH Sông Mây, ngày 3 tháng 10 năm 2025',
      'Kính gửi: Đoàn các xã, thị trấn. Thực hiện Kế hoạch số 31/KH-UBND, Ban Thường vụ Huyện đoàn đề nghị các cơ sở rà soát số sách hiện có và gửi báo cáo trước ngày 20/11/2025.',
    ].join(' ');
    expect(head(readDocument(flat))).toMatchObject({
      code: '12-CV/ĐTN',
      date: '2025-10-03',
      place: 'Sông Mây',
      subject: 'mở tủ sách ở thôn',
    });
  });

  it('reads a number whose first stroke is long', () => {
    const reading = readDocument(plan('1. Thực hiện Hướng dẫn số 08 –HD/BTCTU về tủ sách.'));
    expect([...reading.bases, ...reading.references].map(({ code }) => code)).toEqual(['08-HD/BTCTU']);
  });
});

/** A letter of an office that does not exist: what stands above its text, and its text. */
const letter = (head: readonly string[], ...text: string[]): string =>
  [...head, 'Sông Mây, ngày 3 tháng 10 năm 2025', '|', ...text, END].join('\n');

describe('texts of sites', () => {
  const HEAD = ['CỤC THUẾ TỈNH SÔNG MÂY', '-------', '|', STATE, '|', 'Số: 26/CT-TTHT'];

  it.each([
    [['V/v chính sách thuế', 'GTGT', '|'], 'chính sách thuế GTGT'],
    [['V/v', ': Thực hiện quy định về hóa đơn.', '|'], 'Thực hiện quy định về hóa đơn'],
  ])('%s', (about, subject) => {
    const reading = readDocument(letter([...HEAD, ...about], 'Kính', 'gửi:', '- Các trường học.', 'Nội dung trả lời.'));
    expect(head(reading)).toMatchObject({ type: 'công văn', issuers: ['Cục Thuế tỉnh Sông Mây'], subject });
    expect(reading.addressees.map(({ value }) => value)).toEqual(['Các trường học']);
  });

  const DECISION = [
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
    'Số: 31/QĐ-UBND | Sông Mây, ngày 3 tháng 10 năm 2025 |',
  ];
  const ARTICLE = 'QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế tủ sách.';

  it('is not sure which unit the one who decides stands for, or of a heading without its type', () => {
    const source = [
      ...DECISION,
      'BAN HÀNH QUY CHẾ TỦ SÁCH Ở THÔN',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
      'Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;',
      ARTICLE,
    ].join('\n');
    const reading = readDocument(source);
    expect(head(reading)).toMatchObject({
      issuers: ['Chủ tịch Ủy ban nhân dân tỉnh Sông Mây'],
      subject: 'BAN HÀNH QUY CHẾ TỦ SÁCH Ở THÔN',
    });
    expect(Math.max(reading.issuers[0]!.confidence, reading.subject!.confidence)).toBeLessThan(0.8);
  });

  it('gives those no work who only proposed a decision', () => {
    const source = [
      ...DECISION,
      'ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
      'Xét đề nghị Giám đốc Sở Văn hóa và Thể thao và Tổ trưởng Tổ công tác,',
      ARTICLE,
    ].join('\n\n');
    expect(readDocument(source).assignments).toEqual([]);
  });
});

describe('further names and days', () => {
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

  it('reads bodies of other kinds, place and day without words, and a subject over two lines', () => {
    const source = [
      'SỞ NÔNG NGHIỆP TỈNH SÔNG MÂY\nHẠT KIỂM LÂM KHU VỰC BẾN ĐÒ',
      'Số: 8/BC-HKL\nBến Đò, 12/01/2026',
      'BÁO CÁO\nKết quả mở tủ sách 6 tháng đầu năm;\nphương hướng 6 tháng cuối năm',
      'Nội dung.',
      END,
    ].join('\n\n');
    expect(head(readDocument(source))).toMatchObject({
      date: '2026-01-12',
      place: 'Bến Đò',
      issuers: ['Hạt Kiểm lâm khu vực Bến Đò'],
      subject: 'Kết quả mở tủ sách 6 tháng đầu năm; phương hướng 6 tháng cuối năm',
    });
    const board = [
      'GIÁO HỘI PHẬT GIÁO VIỆT NAM\nTỈNH SÔNG MÂY\nBAN TRỊ SỰ',
      'Sông Mây, ngày 3 tháng 10 năm 2025',
      'THỂ LỆ\nCuộc thi "Sách hay ở thôn"',
      'Nội dung.',
      END,
    ].join('\n\n');
    expect(head(readDocument(board))).toMatchObject({
      type: 'thể lệ',
      issuers: ['Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Sông Mây'],
      subject: 'Cuộc thi "Sách hay ở thôn"',
    });
  });

  it('gives minutes the day of the meeting, and is not sure of it', () => {
    const { date } = readDocument(
      `${STATE}\n\nBIÊN BẢN\nHọp thôn\n\nHôm nay, vào hồi 8 giờ ngày 13 tháng 9 năm 2026, tại nhà văn hóa.\n\n1. Chủ trì: Lê Văn Mẫu.\n\nCHỦ TRÌ\n\nLê Văn Mẫu`,
    );
    expect([date?.value, date!.confidence < 0.9]).toEqual(['2026-09-13', true]);
  });

  it('keeps a ministry with short words among the recipients, and no cut heading among the signers', () => {
    const { recipients, signers } = closing(
      'Nơi nhận:',
      '- Bộ Y tế;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê Văn Mẫu',
      'KẾ HOẠ',
    );
    expect(recipients.map(({ value }) => value)).toEqual(['Bộ Y tế', 'Lưu: VT']);
    expect(signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu']);
  });
});

describe('headings that a page broke', () => {
  it('puts together who issued a document of old, its number and its day', () => {
    const old = `CHỈ THỊ\nCỦA BỘ\nVĂN HÓA SỐ 12/2004/CT-BVH\nNGÀY 01 THÁNG 3 NĂM 2004 VỀ VIỆC MỞ TỦ\nSÁCH Ở THÔN\nThực hiện Nghị quyết của Quốc hội, các thôn mở tủ sách.\n\nBỘ TRƯỞNG\n\nLê Văn Mẫu`;
    expect(head(readDocument(old))).toMatchObject({
      type: 'CT',
      code: '12/2004/CT-BVH',
      date: '2004-03-01',
      issuers: ['Bộ Văn hóa'],
      subject: 'MỞ TỦ SÁCH Ở THÔN',
    });
  });

  it.each([
    'SỞ GD&ĐT SÔNG MÂY TRƯỜNG THPT BẾN ĐÒ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc\n\nBến Đò, ngày 3 tháng 10 năm 2025 KẾ HOẠCH',
    'SỞ GD&ĐT SÔNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG: THPT BẾN ĐÒ Độc lập - Tự do - Hạnh phúc\nBến Đò, ngày 3 tháng 10 năm 2025\nKẾ HOẠCH',
  ])('%s', (above) => {
    const { issuers } = readDocument(`${above}\n\nMỞ TỦ SÁCH NĂM HỌC 2025 – 2026\n\nNội dung.\n\n${END}`);
    expect(issuers.map(({ value }) => value)).toEqual(['Trường THPT Bến Đò']);
  });
});
