import { describe, expect, it } from '@jest/globals';
import { closing, head, letter, plan, STATE } from './plan.fixture.ts';
import { readDocument } from './read-document.ts';

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
