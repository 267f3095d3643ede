import { describe, expect, it } from '@jest/globals';
import { closing, END, head, plan, STATE } from './plan.fixture.ts';
import { readDocument } from './read-document.ts';
import type { DocumentReading } from './reading.ts';

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

describe('further bodies and days', () => {
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
});

/** A plan with the letterhead and the number given. */
const above = (letterhead: string, number: string, title = 'KẾ HOẠCH\nMở tủ sách'): DocumentReading =>
  readDocument([letterhead, `Số: ${number}`, STATE, 'Sông Mây, ngày 3 tháng 10 năm 2025', title, END].join('\n\n'));

describe('a symbol and the letterhead above it', () => {
  it.each([
    ['SỞ NÔNG NGHIỆP TỈNH SÔNG MÂY HẠT KIỂM LÂM BẾN ĐÒ', '8/BC-HKL', 'Hạt Kiểm lâm Bến Đò', true],
    ['ỦY\nBAN NHÂN DÂN\nXÃ SÔNG MÂY', '8/KH-UBND', 'Ủy ban nhân dân xã Sông Mây', true],
    ['TRƯỜNG MẦM NON SÔNG MÂY', '8/KH-MNSM', 'Trường Mầm non Sông Mây', true],
    // The symbol says another body than the letterhead: one of the two was read wrong.
    ['TRUNG TÂM VĂN HÓA SÔNG MÂY', '8/KH-SGDĐT', 'Trung tâm Văn hóa Sông Mây', false],
  ])('%s, %s', (letterhead, number, issuer, sure) => {
    const { issuers } = above(letterhead, number);
    expect(issuers.map(({ value, confidence }) => [value, confidence >= 0.9])).toEqual([[issuer, sure]]);
  });

  it('takes the titles of the State whose letters lost a blank, and a letter of the Party without its words', () => {
    const titles = above('ỦY BAN NHÂN DÂN\nXÃ SÔNG MÂY\nCỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM', '8/KHUBND');
    expect(head(titles)).toMatchObject({ code: '8/KH-UBND', issuers: ['Ủy ban nhân dân xã Sông Mây'] });
    const party = readDocument(
      [
        'ĐẢNG ỦY XÃ SÔNG MÂY\n*\nSố 12-CV/ĐU\nMở tủ sách ở thôn\nnăm 2025',
        'ĐẢNG CỘNG SẢN VIỆT NAM\nSông Mây, ngày 3 tháng 10 năm 2025',
        'Kính gửi: Các chi bộ.',
        'Các chi bộ mở tủ sách.',
        END,
      ].join('\n\n'),
    );
    expect(head(party)).toMatchObject({ code: '12-CV/ĐU', subject: 'Mở tủ sách ở thôn năm 2025' });
    expect(party.subject!.confidence).toBeLessThan(0.9);
  });

  it('parts bodies that strokes join, and leaves strokes inside of a name', () => {
    const { issuers } = above(
      'UBND TỈNH SÔNG MÂY\nSỞ GIÁO DỤC VÀ ĐÀO TẠO -\nSỞ TÀI CHÍNH - SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
      '8/LS-GDĐT-TC-LĐTBXH',
    );
    expect(issuers.map(({ value }) => value)).toEqual([
      'Sở Giáo dục và Đào tạo',
      'Sở Tài chính',
      'Sở Lao động - Thương binh và Xã hội',
    ]);
  });

  it('takes a line for a body that its symbol shortens', () => {
    const { issuers } = above('CỤC THỐNG KÊ\nTHỐNG KÊ TỈNH SÔNG MÂY', '8/KH-TKT');
    expect(issuers.map(({ value }) => value)).toEqual(['Thống Kê tỉnh Sông Mây']);
  });

  it('reads a group with a colon in its name, and of two lines about a letter the one nearest to its addressees', () => {
    expect(above('TRƯỜNG THPT SÔNG MÂY\nTỔ: TOÁN - TIN', '8/KH-THPTSM').issuers.map(({ value }) => value)).toEqual([
      'Tổ: Toán - Tin',
    ]);
    const twice = readDocument(
      [
        'Số: 8/UBND-VX của UBND xã\nV/v sách ở thôn\n\nUBND XÃ SÔNG MÂY',
        STATE,
        'Số: 8/UBND-VX\nV/v mở tủ sách ở thôn',
        'Sông Mây, ngày 3 tháng 10 năm 2025',
        'Kính gửi: Các thôn.',
        'Các thôn mở tủ sách.',
        END,
      ].join('\n\n'),
    );
    expect([twice.subject?.value, twice.subject!.confidence < 0.9]).toEqual(['mở tủ sách ở thôn', true]);
  });

  it('is not sure of a name that no family has', () => {
    const { signers } = closing('Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH', 'Thành Phố Mẫu');
    expect(signers.every(({ confidence }) => confidence < 0.9)).toBe(true);
  });
});
