import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

interface Paper {
  above?: string;
  number?: string;
  day?: string;
  title?: string;
  text?: string;
  end?: string;
}

/** A document of invented offices: only what a case is about differs. */
const read = ({
  above = `UBND XÃ BẾN LAU\n${STATE}`,
  number = 'Số: 77/KH-UBND',
  day = 'Bến Lau, ngày 3 tháng 10 năm 2025',
  title = 'KẾ HOẠCH\nMở tủ sách ở thôn năm 2025',
  text = 'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n\nI. NỘI DUNG\n\n1. Mở tủ sách ở các thôn.',
  end = 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu',
}: Paper = {}) => readDocument([above, number, day, title, text, end].join('\n\n'));

const surely = (values: readonly { value: string; confidence: number }[]): string[] =>
  values.flatMap(({ value, confidence }) => (confidence >= 0.9 ? [value] : []));

describe('a letterhead whose two columns a scanner read as one line', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM\nXÃ BẾN LAU Độc lập - Tự do - Hạnh phúc'],
    ['ỦY BAN NHÂN DÂN CỌNG HÒA XÃ HỘI CHÚ NGHĨA VIỆT NAM\nXÃ BẾN LAU Đọc lập - Tụ do - Hạnh phục'],
    ['ÚY BAN NHÂN DÂN CÔNG HOA XÃ HỘI CHỦ NGA VIỆT NAM\nXÃ BẾN LAU Độc lập Tự do Hạnh phúc'],
  ])('%j says who issues', (above) => {
    expect(read({ above }).issuer?.value).toBe('Ủy ban nhân dân xã Bến Lau');
  });

  it('the unit without its marks has them from the place, and is not sure', () => {
    const { issuer } = read({ above: `ỦY BAN NHÂN DÂN\nXÃ BEN LAU\n${STATE}` });
    expect(issuer).toMatchObject({ value: 'Ủy ban nhân dân xã Bến Lau', confidence: 0.85 });
  });

  it.each([['Số: 8† /KH-UBND'], ['Số      /KH-UBND'], ['/KH-UBND']])('%j is no part of a name', (number) => {
    expect(read({ number }).issuer?.value).toBe('Ủy ban nhân dân xã Bến Lau');
  });

  it('the unit of a trade union is not that of the body above it', () => {
    const above = `LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG MÂY\nCĐCS CÔNG TY TNHH MAY MẪU\n${STATE}`;
    expect(read({ above }).issuer?.value).toBe('Công đoàn cơ sở Công ty TNHH May Mẫu');
  });

  it('the unit in a line of its own is that of all who issue together', () => {
    const above = `SỞ NỘI VỤ - HỘI KHUYẾN HỌC\nTỈNH SÔNG MÂY\n${STATE}`;
    expect(read({ above, number: 'Số: 5/KHPH-SNV-HKH' }).issuers.map(({ value }) => value)).toEqual([
      'Sở Nội vụ tỉnh Sông Mây',
      'Hội Khuyến học tỉnh Sông Mây',
    ]);
  });
});

describe('place, day and heading', () => {
  it('a day that cannot be read leaves the place, and is told', () => {
    const reading = read({ day: 'Bến Lau, ngày 2# thángØ† năm 2025' });
    expect(reading).toMatchObject({ place: { value: 'Bến Lau' }, date: null });
    expect(reading.problems.map(({ code }) => code)).toContain('DATE_INCOMPLETE');
  });

  it('may stand above the signature', () => {
    const end = 'Bến Lau, ngày 3 tháng 10 năm 2025\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu';
    expect(read({ day: '', end })).toMatchObject({
      place: { value: 'Bến Lau' },
      date: { value: '2025-10-03', confidence: 0.85 },
    });
  });

  it.each([['- - QUYÉT ĐỊNH -'], ['QUYẾT ĐỊNH --'], ['QUYÉT ĐỊNH']])('%j is a decision', (type) => {
    const reading = read({ number: 'Số: 7/QĐ-UBND', title: `${type}\n- Về việc mở tủ sách ở thôn` });
    expect(reading).toMatchObject({ type: { value: 'QĐ' }, subject: { value: 'mở tủ sách ở thôn' } });
  });

  it('a line of a subject that ends in a small word goes on with a name', () => {
    const reading = read({
      number: 'Số: 7/UBND-VX\nV/v góp ý các dự thảo của\nChính phủ',
      title: 'Kính gửi: Sở Nội vụ',
    });
    expect(reading.subject?.value).toBe('góp ý các dự thảo của Chính phủ');
  });
});

const cited = (basis: string) =>
  read({ text: `Căn cứ ${basis} về tủ sách;\n\nI. NỘI DUNG\n\n1. Mở tủ sách.` }).bases.map(({ code, confidence }) => [
    code,
    confidence >= 0.9,
  ]);

describe('numbers of other documents', () => {
  it.each([
    ['Quyết định số 31⁄QĐ-UBND ngày 2/9/2025', '31/QĐ-UBND', true],
    ['Quyết định số 86/QĐ UBND ngày 2/9/2025', '86/QĐ-UBND', true],
    ['Nghị quyết số 37/NQHĐND ngày 2/9/2025', '37/NQ-HĐND', false],
    ['Quyết định số 1 466/QĐ-UBND ngày 2/9/2025', '1466/QĐ-UBND', false],
    ['Nghị định số ] 02/2024/NĐ-CP ngày 2/9/2024', '02/2024/NĐ-CP', false],
  ])('%s', (basis, code, isSure) => {
    expect(cited(basis)).toEqual([[code, isSure]]);
  });

  it.each([['Luật số 2024/QH15'], ['Quy chuẩn QCVN 62-MT:2016/BTNMT']])('%s has none', (basis) => {
    expect(cited(basis).filter(([code]) => code !== null)).toEqual([]);
  });
});

describe('a closing whose columns ran into one', () => {
  it.each([
    ['Nơi nhận: KT. CHỦ TỊCH\n- Sở Nội vụ; É°›) LH §\n- Các thôn; F\n- Lưu: VT, NC(H12). Lê Văn Mẫu'],
    ['Mới nhận:\n- Sở Nội vụ;\n- Các thôn; bò\n- Lưu: VT, NC(H12)\nLê Văn Mẫu'],
    ['- Như trên;\n~ Sở Nội vụ;\n~ Các thôn;\nTin KT\n~ Lưu: VT. “Lê Văn Mẫu'],
  ])('%j names its recipients and, not surely, its signer', (end) => {
    const { recipients, signer } = read({ end });
    expect(surely(recipients).filter((name) => !/^(?:Lưu|Như)/u.test(name))).toEqual(['Sở Nội vụ', 'Các thôn']);
    expect(signer).toMatchObject({ name: 'Lê Văn Mẫu', confidence: 0.8 });
  });

  it('a name behind a pointed recipient is the signer', () => {
    const { recipients, signer } = read({
      end: 'Nơi nhận:\n- Sở Nội vụ;\n- Các thôn; Lê Văn Mẫu\n- Lưu: VT.\nPHÓ CHỦ TỊCH',
    });
    expect(recipients.map(({ value }) => value)).toEqual(['Sở Nội vụ', 'Các thôn', 'Lưu: VT']);
    expect(signer?.name).toBe('Lê Văn Mẫu');
  });

  it('a name that is cut off is nobody', () => {
    const { recipients, signer } = read({ end: 'Nơi nhận:\n- Sở Nội vụ;\n- Các thôn;\n- Lưu: VT, NC.\nêVăn Mẫu' });
    expect(surely(recipients)).toEqual(['Sở Nội vụ', 'Các thôn', 'Lưu: VT, NC']);
    expect(signer).toBeNull();
  });

  it('minutes may have both names in one line', () => {
    const end = 'THƯ KÝ                    CHỦ TRÌ\nTrần Thị Thử              Lê Văn Mẫu';
    const reading = read({ number: 'Số: 3/BB-UBND', title: 'BIÊN BẢN\nHọp về tủ sách', text: '1. Nội dung.', end });
    expect(reading.signers.map(({ name }) => name)).toEqual(['Trần Thị Thử', 'Lê Văn Mẫu']);
  });
});

describe('a letterhead among lines of a digital signature', () => {
  it.each([
    ['UBND XÃ BẾN LAU\n\nvan.thu@benlau.example\n03.10.2025 14:20:11 +07:00'],
    ['TRUNG TÂM TIN HỌC\nvan.thu@benlau.example\n\nUBND XÃ BẾN LAU\n\n03.10.2025 14:20:11\n+07:00'],
  ])('%j is no part of it', (above) => {
    const reading = read({ above: `${above}\n\n${STATE}` });
    expect(reading).toMatchObject({ issuer: { value: 'Ủy ban nhân dân xã Bến Lau' }, code: { value: '77/KH-UBND' } });
  });

  it('a label with capitals is no department', () => {
    expect(read({ above: `SỐ KÝ HIỆU: \n\n${STATE}`, number: '' }).issuer?.value ?? '').not.toMatch(/ký hiệu/iu);
  });

  it('a subject behind a colon stands under its number', () => {
    const above = `UBND XÃ BẾN LAU\nSố: 7/UBND-VX\nV/v: Mở tủ sách ở thôn.\n\n${STATE}`;
    const reading = read({ above, number: '', title: 'Kính gửi: Trưởng các thôn' });
    expect(reading).toMatchObject({ code: { value: '7/UBND-VX' }, subject: { value: 'Mở tủ sách ở thôn' } });
  });

  it('a remark in brackets may stand before the addressees', () => {
    const title = 'TỜ TRÌNH\nVề việc mở tủ sách\n(sau khi có ý kiến của thôn)\n\nKính gửi : Hội đồng nhân dân xã';
    expect(read({ number: 'Số: 7/TTr-UBND', title }).addressees.map(({ value }) => value)).toEqual([
      'Hội đồng nhân dân xã',
    ]);
  });
});

const letter = (number: string) =>
  read({ above: `UBND XÃ BẾN LAU\n${number}\n\n${STATE}`, number: '', title: 'Kính gửi: Trưởng các thôn' });

describe('what a narrow column and a bad letter leave', () => {
  it('a line of a subject that fills its column goes on with a capital', () => {
    expect(letter('Số: 7/UBND-VX\nV/v mở lớp tập huấn; quản lý, duy trì\nWebsite của thôn').subject?.value).toBe(
      'mở lớp tập huấn; quản lý, duy trì Website của thôn',
    );
  });

  it('a heading that breaks behind a number goes on with what it counts', () => {
    const title = 'THÔNG BÁO\nKết luận về việc thực hiện 02\nChương trình: Đọc sách; học tập suốt đời';
    expect(read({ title }).subject?.value).toBe(
      'Kết luận về việc thực hiện 02 Chương trình: Đọc sách; học tập suốt đời',
    );
  });

  it('a blank that got lost before a small word comes back in the name', () => {
    const above = `UBND HUYỆN SÔNG MÂY\nPHÒNG GIÁO DỤCVÀ ĐÀO TẠO\n${STATE}`;
    expect(read({ above }).issuer?.value).toBe('Phòng Giáo dục và Đào tạo huyện Sông Mây');
  });

  it('a type that lost its letter, and a name with a letter that is none of ours, are not sure', () => {
    const reading = read({
      number: 'Số: 33/C-UBND',
      title: 'BÁO CÁO\nKết quả đọc sách',
      end: 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nFấn Văn Mẫu',
    });
    expect(reading.code?.confidence).toBeLessThan(0.7);
    expect(reading.signer?.confidence).toBeLessThan(0.7);
  });

  it('brackets without a blank before them are no bad letters', () => {
    const { recipients } = read({
      end: 'Nơi nhận:\n- VPUB: CVP, PCVP(VX);\n- VP: CVP, VX; >>4⁄4À\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu',
    });
    expect(recipients.map(({ value }) => value)).toEqual(['VPUB: CVP, PCVP(VX)', 'VP: CVP, VX', 'Lưu: VT']);
  });

  it.each([
    ['79/QĐÐ-UBND', '79/QĐ-UBND'],
    ['133/QĐ-T1g', '133/QĐ-TTg'],
  ])('%s is %s, and told', (written, code) => {
    const text = `Căn cứ Quyết định số ${written} ngày 2/9/2025 về tủ sách;\n\nI. NỘI DUNG\n\n1. Mở tủ sách.`;
    const [basis] = read({ text }).bases;
    expect(basis).toMatchObject({ code, confidence: 0.85 });
  });

  it('the letter gha, drawn as Ư by some typefaces, is Ư', () => {
    const reading = read({
      title: 'HƢỚNG DẪN\nMở tủ sách ở trƣờng học',
      end: 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nTRƢỞNG PHÒNG\n\nLê Văn Mẫu',
    });
    expect(reading.subject?.value).toBe('Mở tủ sách ở trường học');
    expect(reading.signer).toMatchObject({ name: 'Lê Văn Mẫu', position: 'TRƯỞNG PHÒNG' });
  });

  it('recipients whose title begins with V are recipients', () => {
    const { recipients } = read({ end: '.Vơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Mẫu' });
    expect(recipients[0]?.value).toBe('Sở Nội vụ');
  });

  it('a body at the head of what is attached signs nothing', () => {
    const end = 'Nơi nhận:\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nLê Văn Mẫu\n\nBỘ GIÁO DỤC VÀ ĐÀO TẠO';
    expect(read({ end }).signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu']);
  });

  it('a blank inside the symbol of a ministry does not cut it short', () => {
    const text = 'Căn cứ Thông tư số 98/2009/TT-BGD ĐT ngày 2/9/2009 về tủ sách;\n\nI. NỘI DUNG\n\n1. Mở tủ sách.';
    expect(read({ text }).bases[0]?.code).toBe('98/2009/TT-BGDĐT');
  });

  it('syllables on both sides of & are words of their own', () => {
    const above = `UBND HUYỆN SÔNG MÂY\nPHÒNG GIÁO DỤC&ĐÀO TẠO\n${STATE}`;
    expect(read({ above }).issuer?.value).toBe('Phòng Giáo dục & Đào tạo huyện Sông Mây');
  });
});
