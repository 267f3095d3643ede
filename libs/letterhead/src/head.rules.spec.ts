import { describe, expect, it } from '@jest/globals';
import { splitParts } from './document-parts.ts';
import { readHead } from './head.rules.ts';
import type { Head } from './head.rules.ts';

const read = (...lines: string[]): Head => readHead(splitParts(lines.join('\n')));

/** The values alone. */
function valuesOf(head: Head) {
  const { type, code, number, symbol, issuer, place, date, subject } = head;
  const fields = { type, code, number, symbol, issuer, place, date, subject };
  return Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found?.value ?? null]));
}

const TITLES = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

describe('head of a document', () => {
  it('reads a plan in one column', () => {
    const head = read(
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NAM',
      '',
      'Số: 12/KH-UBND',
      '',
      ...TITLES,
      '',
      'Quảng Nam, ngày 5 tháng 9 năm 2023',
      '',
      'KẾ HOẠCH',
      '',
      'Tổ chức Tuần lễ',
      'năm 2023',
      '',
      'Căn cứ Luật A;',
    );
    expect(valuesOf(head)).toEqual({
      type: 'KH',
      code: '12/KH-UBND',
      number: '12',
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Nam',
      place: 'Quảng Nam',
      date: '2023-09-05',
      subject: 'Tổ chức Tuần lễ năm 2023',
    });
    expect(head.problems).toEqual([]);
  });

  it('reads two columns that a scanner put into one line', () => {
    const head = read(
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'HUYỆN SƠN TỊNH                Độc lập - Tự do - Hạnh phúc',
      'Số: 245/UBND-GDĐT        Sơn Tịnh, ngày 12 tháng 9 năm 2023',
      'V/v tổ chức Tuần lễ hưởng',
      'ứng học tập suốt đời',
      '',
      'Kính gửi: Các trường học.',
      '',
      'Phúc đáp đề nghị, huyện yêu cầu:',
    );
    expect(valuesOf(head)).toEqual({
      type: 'công văn',
      code: '245/UBND-GDĐT',
      number: '245',
      symbol: 'UBND-GDĐT',
      issuer: 'Ủy ban nhân dân huyện Sơn Tịnh',
      place: 'Sơn Tịnh',
      date: '2023-09-12',
      subject: 'tổ chức Tuần lễ hưởng ứng học tập suốt đời',
    });
  });

  it('reads a head that became a table', () => {
    const head = read(
      '| UBND TỈNH LÀO CAI<br>**SỞ GIÁO DỤC VÀ ĐÀO TẠO** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |',
      '|---|---|',
      '| Số: 16 /KH-SGDĐT | *Lào Cai, ngày 05 tháng 9 năm 2024* |',
      '',
      '**KẾ HOẠCH**',
      '**Triển khai Tuần lễ**',
      '',
      'Sở làm.',
    );
    expect(valuesOf(head)).toMatchObject({
      code: '16/KH-SGDĐT',
      issuer: 'Sở Giáo dục và Đào tạo tỉnh Lào Cai',
      place: 'Lào Cai',
      date: '2024-09-05',
      subject: 'Triển khai Tuần lễ',
    });
  });

  it('reads lines that a narrow column broke', () => {
    const head = read(
      'BỘ',
      'GIÁO DỤC VÀ ĐÀO TẠO',
      '-------',
      '|',
      'CỘNG',
      'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập -',
      'Tự do - Hạnh phúc',
      '|',
      'Số: 38/BGDĐT-GDTX',
      'V/v tổ chức thi',
      'giảng viên',
      '|',
      'Hà',
      'Nội, ngày 22 tháng 08',
      'năm 2017',
      '|',
      'Kính',
      'gửi:',
      '- Các Bộ.',
      '',
    );
    expect(valuesOf(head)).toMatchObject({
      type: 'công văn',
      code: '38/BGDĐT-GDTX',
      issuer: 'Bộ Giáo dục và Đào tạo',
      place: 'Hà Nội',
      date: '2017-08-22',
      subject: 'tổ chức thi giảng viên',
    });
  });

  it('reads a document of the Party', () => {
    const head = read(
      'TỈNH ỦY QUẢNG NAM',
      '*',
      'Số 18-CTr/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Quảng Nam, ngày 08 tháng 7 năm 2021',
      '',
      'CHƯƠNG TRÌNH HÀNH ĐỘNG',
      'thực hiện Nghị quyết Đại hội',
      '-----',
      '',
      'I- MỤC TIÊU',
    );
    expect(valuesOf(head)).toEqual({
      type: 'CTr',
      code: '18-CTr/TU',
      number: '18',
      symbol: 'CTr/TU',
      issuer: 'Tỉnh ủy Quảng Nam',
      place: 'Quảng Nam',
      date: '2021-07-08',
      subject: 'thực hiện Nghị quyết Đại hội',
    });
  });

  it('reads a circular and a law', () => {
    expect(
      valuesOf(
        read('BỘ GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 24/2023/TT-BGDĐT', 'THÔNG TƯ', 'QUY ĐỊNH VỀ ĐÁNH GIÁ', 'Căn cứ Luật A;'),
      ),
    ).toMatchObject({
      type: 'Thông tư',
      code: '24/2023/TT-BGDĐT',
      symbol: 'TT-BGDĐT',
      subject: 'QUY ĐỊNH VỀ ĐÁNH GIÁ',
    });
    expect(
      valuesOf(
        read(
          'QUỐC HỘI',
          'Luật số: 43/2019/QH14',
          'Hà Nội, ngày 14 tháng 6 năm 2019',
          'LUẬT',
          'GIÁO DỤC',
          '',
          'Căn cứ Hiến pháp',
        ),
      ),
    ).toMatchObject({
      type: 'Luật',
      code: '43/2019/QH14',
      number: '43',
      symbol: 'QH14',
      issuer: 'Quốc hội',
      subject: 'GIÁO DỤC',
    });
  });

  it.each(['Số: /KH-UBND', 'Số:          /KH-UBND', 'Số: …/KH-UBND', 'Số: ......../KH-UBND', 'Số:___/KH-UBND'])(
    'keeps the symbol of %s and has no number',
    (line) => {
      const head = read(line, 'Hải An, ngày    tháng 9 năm 2022', 'KẾ HOẠCH', 'Tổ chức', '', 'I. MỤC ĐÍCH');
      expect(valuesOf(head)).toMatchObject({
        code: null,
        number: null,
        symbol: 'KH-UBND',
        date: { year: 2022, month: 9 },
      });
      expect(head.problems.map(({ code }) => code)).toEqual(['DATE_INCOMPLETE', 'NUMBER_BLANK', 'ISSUER_NOT_STATED']);
    },
  );

  it('reads a number in bold apart from its symbol', () => {
    const text = 'Số: **368** /KH-UBND\n\n## KẾ HOẠCH\n\n**Thực hiện phong trào.**\n\nThực hiện Kế hoạch số 1/KH-HKH.';
    const head = readHead(splitParts(text));
    expect(head.code?.value).toBe('368/KH-UBND');
    expect(text.slice(head.number!.span.start, head.number!.span.end)).toBe('368');
    expect(head.subject?.value).toBe('Thực hiện phong trào');
  });

  it('does not take the date of a basis for its own', () => {
    const head = read(
      'Thông tư số 16/2018/TT-BGDĐT quy định về tài trợ',
      'Căn cứ',
      'Luật Giáo dục ngày 14 tháng 6 năm 2005;',
    );
    expect(valuesOf(head)).toMatchObject({ code: '16/2018/TT-BGDĐT', date: null, subject: 'quy định về tài trợ' });
  });

  it('takes the body that decides when the letterhead is lost', () => {
    const head = read(
      'QUYẾT ĐỊNH',
      'Ban hành Quy chế.',
      '____',
      'ỦY BAN NHÂN DÂN QUẬN 1',
      'Căn cứ Luật A;',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành',
    );
    expect(valuesOf(head)).toMatchObject({ type: 'QĐ', issuer: 'Ủy ban nhân dân Quận 1', subject: 'Ban hành Quy chế' });
  });

  it('takes the body that acts, with the place, and names no unit that the text does not name', () => {
    const lines = ['Số: 1/KH-UBND', 'KẾ HOẠCH', 'Tổ chức', '', 'Ủy ban nhân dân quận xây dựng kế hoạch như sau:'];
    expect(valuesOf(read(...lines)).issuer).toBe('Ủy ban nhân dân quận');
    expect(valuesOf(read(lines[0]!, 'Hải An, ngày 1 tháng 9 năm 2022', ...lines.slice(1))).issuer).toBe(
      'Ủy ban nhân dân quận Hải An',
    );
  });

  it.each([
    ['Số: 1/KH-UBND, Đông Hải 2, ngày 3 tháng 10 năm 2022', 'Đông Hải 2'],
    ['TP. Hồ Chí Minh, ngày 3 tháng 10 năm 2022', 'TP. Hồ Chí Minh'],
    ['Bà Rịa - Vũng Tàu, ngày 3 tháng 10 năm 2022', 'Bà Rịa - Vũng Tàu'],
    ['Số: 550/SGDĐT-GDTX, ngày 14 tháng 4 năm 2017', null],
    ['....., ngày 3 tháng 10 năm 2022', null],
  ])('reads the place in %j', (line, place) => {
    expect(read(line, 'KẾ HOẠCH', 'Tổ chức').place?.value ?? null).toBe(place);
  });

  it('reports a day that does not exist', () => {
    const head = read('Hà Nội, ngày 31 tháng 02 năm 2030', 'KẾ HOẠCH', 'Tổ chức');
    expect(head.date).toBeNull();
    expect(head.problems.map(({ code }) => code)).toContain('DATE_IMPOSSIBLE');
  });

  it.each([
    ['PHÒNG GD&ĐT QUẬN HẢI AN\nTRƯỜNG TIỂU HỌC ĐÔNG HẢI 1', 'Trường Tiểu học Đông Hải 1'],
    ['HỘI KHUYẾN HỌC TỈNH NINH THUẬN\nBAN THƯỜNG VỤ', 'Ban Thường vụ Hội Khuyến học tỉnh Ninh Thuận'],
    ['UBND HUYỆN SƠN TỊNH\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo huyện Sơn Tịnh'],
    ['ỦY BAN NHÂN DÂN\nTỈNH X\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Sở Văn hóa, Thể thao và Du lịch tỉnh X'],
    ['SỞ GIÁO DỤC\nVÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['UỶ BAN NHÂN DÂN\nXÃ PHÚ XÁ', 'Ủy ban nhân dân xã Phú Xá'],
    ['CHÍNH PHỦ', 'Chính phủ'],
  ])('names the issuer of %j', (letterhead, issuer) => {
    const head = read(letterhead, ...TITLES, 'Số: 1/KH-X', 'KẾ HOẠCH', 'Tổ chức');
    expect(head.issuer?.value).toBe(issuer);
  });
});
