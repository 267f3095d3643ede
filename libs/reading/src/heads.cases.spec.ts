import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.ts';
import type { DocumentReading } from './reading.ts';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const TEXT = 'Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;\n\n1. Nội dung thực hiện theo hướng dẫn.';
const END = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Mẫu';
const DAY = 'Sông Mây, ngày 3 tháng 10 năm 2025';

/** A document of invented offices: only what a case is about differs. */
const paper = (head: string[], { text = TEXT, end = END }: { text?: string; end?: string } = {}): string =>
  [...head, text, end].join('\n\n');
const usual = (...before: string[]): string[] => [
  ...before,
  'UBND HUYỆN SÔNG MÂY\nPHÒNG VĂN HÓA VÀ THÔNG TIN',
  STATE,
  'Số: 77/KH-VHTT',
  DAY,
  'KẾ HOẠCH\nMở tủ sách ở thôn năm 2025',
];

const said = (reading: DocumentReading) => ({
  type: reading.type?.value ?? null,
  code: reading.code?.value ?? null,
  issuer: reading.issuer?.value ?? null,
  place: reading.place?.value ?? null,
  date: reading.date?.value ?? null,
  subject: reading.subject?.value ?? null,
  references: [...reading.bases, ...reading.references].flatMap(({ code }) => code ?? []),
});
const USUAL = {
  type: 'KH',
  code: '77/KH-VHTT',
  issuer: 'Phòng Văn hóa và Thông tin huyện Sông Mây',
  place: 'Sông Mây',
  date: '2025-10-03',
  subject: 'Mở tủ sách ở thôn năm 2025',
  references: [],
};
const codes = ({ problems }: DocumentReading): string[] => problems.map(({ code }) => code);

describe('what stands above or beside a letterhead', () => {
  it.each([
    ['a title of the site', 'Mở tủ sách ở thôn: nhiều cách làm hay tại huyện Sông Mây'],
    [
      'a teaser that names another document',
      'Ngày 01/10/2025, UBND huyện ban hành Quyết định số 512/QĐ-UBND về tủ sách.',
    ],
    ['a menu', 'Trang chủ\nGiới thiệu\nTin tức - Sự kiện\nVăn bản\nHôm nay: 04/10/2025 07:15'],
    ['the name of a portal in capitals', 'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SÔNG MÂY'],
    ['a stamp in one line', 'CÔNG VĂN ĐẾN Số: 1204 Ngày 06/10/2025'],
    ['a stamp in lines', 'ĐẾN\nSố: 1204\nNgày: 06/10/2025\nChuyển: Văn xã'],
    ['a stamp with an hour', 'VĂN BẢN ĐẾN\nGiờ: 09h15\nNgày: 06/10/2025\nSố: 88'],
    [
      'a digital signature',
      'Người ký: Phòng Văn hóa\nEmail: phong@song.example\nThời gian ký: 03.10.2025 10:11:12 +07:00',
    ],
    ['a signature in English', 'Digitally signed by UBND\nDate: 2025.10.03 10:11:12 +07:00'],
    ['a kind of copy', 'SAO Y BẢN CHÍNH'],
    ['a mark of urgency', 'KHẨN'],
    ['the type and subject once more', 'Kế hoạch mở tủ sách ở thôn năm 2025'],
  ])('%s is no part of it', (_, above) => {
    expect(said(readDocument(paper(usual(above))))).toEqual(USUAL);
  });

  it.each([
    ['HỎA TỐC'],
    ['Hỏa tốc'],
    ['THƯỢNG KHẨN'],
    ['MẬT'],
    ['DỰ THẢO LẦN 2'],
    ['CÔNG VĂN ĐẾN\nSố: 31\nNgày: 06/10/2025'],
    ['Ký bởi: Phòng Văn hóa\nNgày ký: 03-10-2025 10:11'],
  ])('nor is %j between number and title', (mark) => {
    const head = usual();
    expect(said(readDocument(paper([...head.slice(0, 3), mark, ...head.slice(3)])))).toEqual(USUAL);
  });

  it.each([['Các văn bản khác'], ['Tin liên quan'], ['Văn bản cùng loại'], ['Tệp đính kèm']])(
    'what a site lists below %j is not named by the document',
    (title) => {
      const below = `${END}\n\n${title}\n- Quyết định số 90/QĐ-UBND ngày 02/01/2025\n- Công văn số 8/UBND-VX`;
      expect(said(readDocument(paper(usual(), { end: below }))).references).toEqual([]);
    },
  );
});

describe('number and symbol', () => {
  it.each([
    ['Số: 09/QĐ.HKH', '09/QĐ-HKH'],
    ['Số: 09 / TB - HKH', '09/TB-HKH'],
    ['Số: 1.305/KH-UBND', '1305/KH-UBND'],
    ['Số: 09-TB/HU', '09-TB/HU'],
    ['Số: 31 HD/HĐTN', '31-HD/HĐTN'],
    ['Số 31 - CTr/ĐU', '31-CTr/ĐU'],
    ['Số: 402 /UBND-VX', '402/UBND-VX'],
    ['Số:15/GM-BCĐ', '15/GM-BCĐ'],
  ])('%s is %s', (written, code) => {
    expect(said(readDocument(paper(['UBND HUYỆN SÔNG MÂY', STATE, written, DAY, 'THÔNG BÁO\nMở tủ sách']))).code).toBe(
      code,
    );
  });

  it.each([
    ['Số: 66/BC-', 'BCĐXMC', '66/BC-BCĐXMC'],
    ['Số: 66/KH-BCĐ-', 'XDXHHT', '66/KH-BCĐ-XDXHHT'],
  ])('%s goes on in a line below, beside the day', (first, rest, code) => {
    expect(
      said(readDocument(paper(['UBND HUYỆN SÔNG MÂY', STATE, first, DAY, rest, 'BÁO CÁO\nTủ sách năm 2025']))),
    ).toMatchObject({
      code,
      issuer: 'Ủy ban nhân dân huyện Sông Mây',
    });
  });

  it.each([
    ['TỈNH ỦY SÔNG MÂY', '8-QĐ/TƯ', '8-QĐ/TU'],
    ['THÀNH ỦY SÔNG MÂY', '8-CT/TƯ', '8-CT/TU'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG', '8-CT/TƯ', '8-CT/TW'],
  ])('below %s the symbol %s is %s', (issuer, written, code) => {
    expect(said(readDocument(paper([issuer, '*', PARTY, `Số ${written}`, DAY, 'CHỈ THỊ\nvề tủ sách']))).code).toBe(
      code,
    );
  });

  it('is never its own basis: such a reading is doubted as a whole', () => {
    const text = 'Căn cứ Kế hoạch số 77/KH-VHTT ngày 03/10/2025 của Phòng;\n\n1. Nội dung.';
    const reading = readDocument(paper(usual(), { text }));
    expect(said(reading).references).toEqual([]);
    expect(codes(reading)).toContain('READING_DOUBTED');
    expect(reading.code!.confidence).toBeLessThan(0.85);
  });
});

describe('who issues', () => {
  it.each([
    ['UBND XÃ BẾN LAU\nBAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP', 'Ban Chỉ đạo Xây dựng xã hội học tập xã Bến Lau'],
    ['UBND XÃ BẾN LAU\nBCĐ PCGD-XMC', 'BCĐ PCGD-XMC xã Bến Lau'],
    ['TỈNH HỘI KHUYẾN HỌC SÔNG MÂY', 'Tỉnh hội Khuyến học Sông Mây'],
    ['HỘI KHUYẾN HỌC VIỆT NAM\nTỈNH HỘI SÔNG MÂY', 'Tỉnh hội Sông Mây'],
    ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ BẾN LAU', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Bến Lau'],
    ['UBMTTQ VIỆT NAM XÃ BẾN LAU\nBAN THƯỜNG TRỰC', 'Ban Thường trực UBMTTQ Việt Nam xã Bến Lau'],
    ['UBND THỊ TRẤN BẾN LAU', 'Ủy ban nhân dân thị trấn Bến Lau'],
    ['BCH ĐOÀN HUYỆN SÔNG MÂY\n***', 'Ban Chấp hành Đoàn huyện Sông Mây'],
    ['PHÒNG GD&ĐT SÔNG MÂY\nTrường Tiểu học Bến Lau', 'Trường Tiểu học Bến Lau'],
    ['UBND XÃ BẾN LAU\nTrung tâm học tập cộng đồng xã Bến Lau', 'Trung tâm học tập cộng đồng xã Bến Lau'],
  ])('%j is %s', (letterhead, issuer) => {
    expect(said(readDocument(paper([letterhead, STATE, 'Số: 5/KH', DAY, 'KẾ HOẠCH\nMở tủ sách']))).issuer).toBe(issuer);
  });

  it.each([
    ['Trường Tiểu học Bến Lau xây dựng kế hoạch mở tủ sách như sau:', 'Trường Tiểu học Bến Lau'],
    ['Hội Khuyến học xã Bến Lau ban hành Kế hoạch mở tủ sách:', 'Hội Khuyến học xã Bến Lau'],
  ])('says the sentence %j where there is no letterhead', (sentence, issuer) => {
    const reading = readDocument(
      `KẾ HOẠCH\n\nMở tủ sách\n\nThực hiện Công văn số 6/SGDĐT ngày 2/9/2025 của Sở;\n\n${sentence}\n\n1. Nội dung.`,
    );
    expect(said(reading).issuer).toBe(issuer);
    expect(codes(reading)).toContain('READING_DOUBTED');
  });

  it('may be several, who sign side by side', () => {
    const end = 'GIÁM ĐỐC SỞ NỘI VỤ          CHỦ TỊCH HỘI\n\nLê Văn Mẫu          Trần Thị Thử\n\nNơi nhận:\n- Lưu: VT.';
    const reading = readDocument(
      paper(
        ['SỞ NỘI VỤ\nHỘI KHUYẾN HỌC TỈNH SÔNG MÂY', STATE, 'Số: 5/KHLT-SNV-HKH', DAY, 'KẾ HOẠCH LIÊN TỊCH\nMở tủ sách'],
        { end },
      ),
    );
    expect(reading.issuers.map(({ value }) => value)).toEqual(['Sở Nội vụ', 'Hội Khuyến học tỉnh Sông Mây']);
    expect(reading.signers.map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Trần Thị Thử']);
  });
});

describe('who signs minutes', () => {
  it.each([
    ['THƯ KÝ\n\nTrần Thị Thử\n\nCHỦ TRÌ\n\nLê Văn Mẫu'],
    ['NGƯỜI GHI BIÊN BẢN\n\nTrần Thị Thử\n\nCHỦ TỌA\n\nLê Văn Mẫu'],
    ['CHỦ TRÌ\n\nLê Văn Mẫu\n\nTHƯ KÝ\n\nTrần Thị Thử'],
    ['| THƯ KÝ<br>Trần Thị Thử | CHỦ TỌA<br>Lê Văn Mẫu |\n|---|---|'],
  ])('%j: the chair', (end) => {
    const reading = readDocument(
      paper(['UBND XÃ BẾN LAU', STATE, 'Số: 3/BB-UBND', DAY, 'BIÊN BẢN\nHọp về tủ sách'], {
        text: '1. Nội dung.',
        end,
      }),
    );
    expect(reading.signer?.name).toBe('Lê Văn Mẫu');
    expect(reading.signers).toHaveLength(2);
  });
});

describe('two documents in one file', () => {
  it.each([
    [
      'a decision',
      ['UBND XÃ BẾN LAU', STATE, 'Số: 12/QĐ-UBND', 'Bến Lau, ngày 6 tháng 10 năm 2025', 'QUYẾT ĐỊNH\nVề tủ sách'],
    ],
    [
      'a letter',
      ['UBND XÃ BẾN LAU', STATE, 'Số: 12/UBND-VX', 'Bến Lau, ngày 6 tháng 10 năm 2025', 'Kính gửi: Các thôn.'],
    ],
    [
      'a paper of the Party',
      ['ĐẢNG ỦY BẾN LAU', PARTY, 'Số 12-KH/ĐU', 'Bến Lau, ngày 6 tháng 10 năm 2025', 'KẾ HOẠCH\nvề tủ sách'],
    ],
  ])('the second, %s, is named and not read', (_, head) => {
    const text = 'Căn cứ Nghị quyết số 4/NQ-HĐND ngày 1/9/2025;\n\n1. Giao Trạm Y tế xã chủ trì.';
    const reading = readDocument(`${paper(usual())}\n\n${paper(head, { text })}`);
    expect(said(reading)).toEqual(USUAL);
    expect(reading.assignments).toEqual([]);
    expect(codes(reading)).toContain('SECOND_DOCUMENT');
  });

  it('a form with a blank head behind the signature is an annex', () => {
    const form = [
      'PHỤ LỤC\nMẪU BÁO CÁO',
      'UBND XÃ …',
      STATE,
      'Số:     /BC-UBND',
      '……, ngày … tháng … năm 2025',
      'BÁO CÁO\nKết quả mở tủ sách',
    ];
    expect(codes(readDocument(`${paper(usual())}\n\n${form.join('\n\n')}`))).not.toContain('SECOND_DOCUMENT');
  });
});

describe('a text that suffered', () => {
  const WHOLE = paper(usual());

  it('without line breaks is told apart by its form, and nowhere sure', () => {
    for (const text of [WHOLE.replaceAll(/\n+/gu, '  '), WHOLE.replaceAll(/\n+/gu, ' ')]) {
      const reading = readDocument(text);
      expect(said(reading)).toMatchObject({ type: 'KH', code: '77/KH-VHTT', place: 'Sông Mây', date: '2025-10-03' });
      expect(codes(reading)).toContain('TEXT_CROWDED');
      expect(reading.code!.confidence).toBeLessThan(0.85);
    }
  });

  it.each([
    [
      'no marks at all',
      (text: string) =>
        text
          .normalize('NFD')
          .replaceAll(/[\u0300-\u036f]/gu, '')
          .replaceAll('đ', 'd')
          .replaceAll('Đ', 'D'),
    ],
    [
      'wrong letters',
      (text: string) =>
        text
          .replaceAll(/[ạảãâầấậ]/gu, 'q1')
          .replaceAll(/[ệểếề]/gu, 't(')
          .replaceAll(/[ụứừữ]/gu, 'xr'),
    ],
    [
      'figures for letters',
      (text: string) =>
        text
          .replaceAll(/[oôơóộ]/giu, '6')
          .replaceAll(/[iíị]/giu, '1')
          .replaceAll(/[aáạ]/giu, '4'),
    ],
    [
      'letters of TCVN3',
      (text: string) =>
        text
          .replaceAll('ế', 'Õ')
          .replaceAll('ạ', '¹')
          .replaceAll('á', '¸')
          .replaceAll('ộ', 'é')
          .replaceAll('ở', 'ë')
          .replaceAll('ủ', 'ñ')
          .replaceAll('ăn', '¨n'),
    ],
  ])('with %s says nothing in words', (_, spoil) => {
    const reading = readDocument(spoil(`${WHOLE}\n`));
    expect([reading.issuer, reading.subject, reading.signer?.name ?? null, reading.recipients]).toEqual([
      null,
      null,
      null,
      [],
    ]);
    expect(codes(reading)).toEqual(expect.arrayContaining(['NOT_A_DOCUMENT', 'TEXT_GARBLED']));
  });

  it.each([['K Ế HOẠCH'], ['KẾ H OẠCH'], ['K Ế  H O Ạ C H'], ['KẾHOẠCH'.replace('KẾ', 'KẾ ')]])(
    '%j is a heading',
    (title) => {
      const head = usual().slice(0, -1);
      expect(said(readDocument(paper([...head, title, 'Mở tủ sách ở thôn năm 2025'])))).toEqual(USUAL);
    },
  );
});
