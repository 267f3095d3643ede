import fc from 'fast-check';
import JSZip from 'jszip';
import { extractText, getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { OfficialBlock, OfficialDocument } from './official-document';
import { renderOfficialDocx } from './official-docx';
import { renderOfficialPdf } from './official-pdf';

const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });

const sentence = 'Tổ chức Tuần lễ thiết thực, hiệu quả, phù hợp với điều kiện của từng địa phương, đơn vị. ';

const plan: OfficialDocument = {
  letterhead: { superior: null, issuer: 'Ủy ban nhân dân tỉnh Lai Châu' },
  number: null,
  symbol: 'KH-UBND',
  place: 'Lai Châu',
  date: '2024-09',
  typeName: 'Kế hoạch',
  subject: 'Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
  addressees: [],
  bases: ['Căn cứ Luật Tổ chức chính quyền địa phương;', 'Căn cứ Quyết định số 1373/QĐ-TTg'],
  body: [
    { kind: 'heading', level: 1, text: 'I. Mục đích, yêu cầu' },
    { kind: 'heading', level: 2, text: '1. Mục đích' },
    paragraph(sentence.repeat(3)),
    { kind: 'item', text: 'Lễ khai mạc' },
    paragraph('Giao Sở Giáo dục và Đào tạo chủ trì.'),
  ],
  signature: { lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn A' },
  recipients: ['- Như Điều 1;', 'Bộ Giáo dục và Đào tạo', 'Lưu: VT, KGVX'],
  isDraft: false,
};

const letter: OfficialDocument = {
  ...plan,
  letterhead: { superior: 'Ủy ban nhân dân tỉnh Lai Châu', issuer: 'Sở Giáo dục và Đào tạo' },
  number: '7',
  symbol: 'SGDĐT-VP',
  date: '2024-10-05',
  typeName: null,
  subject: 'V/v gửi báo cáo kết quả Tuần lễ',
  addressees: ['Bộ Giáo dục và Đào tạo'],
  bases: [],
  body: [paragraph('Sở Giáo dục và Đào tạo gửi kèm theo Báo cáo.'), paragraph('Trân trọng./.')],
};

const lateUnits = (count: number): OfficialBlock => ({
  kind: 'table',
  columns: [
    { title: 'TT', widthPercent: 10, align: 'center' },
    { title: 'Đơn vị chưa gửi', widthPercent: 60, align: 'left' },
    { title: 'Số ngày quá hạn', widthPercent: 30, align: 'right' },
  ],
  rows: Array.from({ length: count }, (_, at) => [String(at + 1), `Xã số ${at + 1}`, String(at % 9)]),
});

const reminder: OfficialDocument = {
  ...letter,
  addressees: ['Ủy ban nhân dân các xã', '- Hội Khuyến học tỉnh;'],
  body: [paragraph('Các đơn vị sau chưa gửi báo cáo:'), lateUnits(80)],
};

async function partsOf(document: OfficialDocument): Promise<{ xml: string; headers: string[]; core: string }> {
  const zip = await JSZip.loadAsync(await renderOfficialDocx(document));
  const text = (name: string): Promise<string> => zip.file(name)!.async('string');
  const headers = await Promise.all(zip.file(/^word\/header\d+\.xml$/).map((file) => file.async('string')));
  return { xml: await text('word/document.xml'), headers, core: await text('docProps/core.xml') };
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text!)).join('|');

const wordText = async (document: OfficialDocument): Promise<string> => textOf((await partsOf(document)).xml);

/** Properties of the run that prints the text: size in points, and whether bold, italic. */
function runOf(xml: string, text: string): { size: number; bold: boolean; italic: boolean } {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([whole]) => whole);
  const run = runs.find((whole) => textOf(whole).includes(text))!;
  const size = Number(/<w:sz w:val="(\d+)"\/>/.exec(run)?.[1]) / 2;
  return { size, bold: /<w:b\/>/.test(run), italic: /<w:i\/>/.test(run) };
}

describe('an official document as a Word file', () => {
  it('is A4 upright with the margins of Decree 30/2020', async () => {
    const { xml } = await partsOf(plan);
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
  });

  it('prints each part in the size and weight of the sample of the decree', async () => {
    const { xml } = await partsOf({ ...plan, letterhead: { superior: 'Chính phủ', issuer: 'Bộ mẫu' } });
    const upright = { bold: false, italic: false };
    const bold = { bold: true, italic: false };
    expect(runOf(xml, 'CHÍNH PHỦ')).toEqual({ size: 12, ...upright });
    expect(runOf(xml, 'BỘ MẪU')).toEqual({ size: 12, ...bold });
    expect(runOf(xml, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toEqual({ size: 12, ...bold });
    expect(runOf(xml, 'Độc lập - Tự do - Hạnh phúc')).toEqual({ size: 13, ...bold });
    expect(runOf(xml, 'Số:')).toEqual({ size: 13, ...upright });
    expect(runOf(xml, 'Lai Châu, ngày')).toEqual({ size: 13, bold: false, italic: true });
    expect(runOf(xml, 'KẾ HOẠCH')).toEqual({ size: 14, ...bold });
    expect(runOf(xml, 'Tổ chức Tuần lễ hưởng ứng')).toEqual({ size: 14, ...bold });
    expect(runOf(xml, 'Căn cứ Luật')).toEqual({ size: 14, bold: false, italic: true });
    expect(runOf(xml, 'I. MỤC ĐÍCH, YÊU CẦU')).toEqual({ size: 14, ...bold });
    expect(runOf(xml, 'PHÓ CHỦ TỊCH')).toEqual({ size: 14, ...bold });
    expect(runOf(xml, 'Nguyễn Văn A')).toEqual({ size: 14, ...bold });
    expect(runOf(xml, 'Nơi nhận:')).toEqual({ size: 12, bold: true, italic: true });
    expect(runOf(xml, '- Lưu: VT, KGVX.')).toEqual({ size: 11, ...upright });
  });

  it('justifies the body, sets its first line in by 1.27 cm and keeps 6 points between paragraphs', async () => {
    const { xml } = await partsOf(plan);
    const body = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([whole]) => whole).find((p) => p.includes('thiết thực'))!;
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:firstLine="720"');
    expect(body).toMatch(/<w:spacing [^/]*w:after="120"[^/]*w:line="276"/);
  });

  it('leaves room for the number and for what the date does not say', async () => {
    const text = await wordText(plan);
    expect(text).toMatch(/\|Số:\s{4,}\/KH-UBND\|/);
    expect(text).toMatch(/\|Lai Châu, ngày\s{4,}tháng 9 năm 2024\|/);
    expect(await wordText({ ...plan, date: null, place: null })).toMatch(/\|\s{6,}, ngày\s+tháng\s+năm\s+\|/);
  });

  it('ends each base with a semicolon and the last one with a full stop', async () => {
    const text = await wordText(plan);
    expect(text).toContain('|Căn cứ Luật Tổ chức chính quyền địa phương;|Căn cứ Quyết định số 1373/QĐ-TTg.|');
  });

  it('ends the body and the recipients as the decree says', async () => {
    const text = await wordText(plan);
    expect(text).toContain('|Giao Sở Giáo dục và Đào tạo chủ trì./.|');
    expect(text).toContain('|Nơi nhận:|- Như Điều 1;|- Bộ Giáo dục và Đào tạo;|- Lưu: VT, KGVX.|');
    expect(await wordText(letter)).toContain('|Trân trọng./.|');
    expect(await wordText(reminder)).toContain('|80|Xã số 80|7|./.|');
  });

  it('puts the subject of an official letter under its number and names one addressee on the line', async () => {
    const text = await wordText(letter);
    expect(text).toContain('|Số: 07/SGDĐT-VP|V/v gửi báo cáo kết quả Tuần lễ|Lai Châu, ngày 05 tháng 10 năm 2024|');
    expect(text).toContain('|Kính gửi: Bộ Giáo dục và Đào tạo|');
    expect(runOf((await partsOf(letter)).xml, 'V/v').size).toBe(12);
  });

  it('lists several addressees with dashes', async () => {
    expect(await wordText(reminder)).toContain('|Kính gửi:|- Ủy ban nhân dân các xã;|- Hội Khuyến học tỉnh.|');
  });

  it('numbers the pages in the top margin but not the first one, and marks a draft on every page', async () => {
    const { headers, xml } = await partsOf({ ...plan, isDraft: true });
    expect(xml).toContain('<w:titlePg/>');
    expect(headers).toHaveLength(2);
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
    expect(headers.every((header) => header.includes('DỰ THẢO'))).toBe(true);
    expect((await partsOf(plan)).headers.some((header) => header.includes('DỰ THẢO'))).toBe(false);
  });

  it('repeats the head of a table and tears neither a row nor the signature', async () => {
    const { xml } = await partsOf(reminder);
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([whole]) => whole);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>')).map(textOf)).toEqual([
      'TT|Đơn vị chưa gửi|Số ngày quá hạn',
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('names its title', async () => {
    expect((await partsOf(plan)).core).toContain(
      '<dc:title>Kế hoạch Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
    );
    expect((await partsOf(letter)).core).toContain('<dc:title>Công văn V/v gửi báo cáo kết quả Tuần lễ<');
  });
});

async function pagesOf(document: OfficialDocument): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await renderOfficialPdf(document)));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
}

/** What stands above the text, which begins 20 mm below the edge; the middle of the text lies at 110 mm. */
async function marginText(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>) {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '' || item.transform[5] < 842 - 57) return [];
    return [{ text: item.str, middle: Math.round(item.transform[4] + item.width / 2) }];
  });
}

/** Where the texts stand, which must be in this order. */
const inOrder = (whole: string, texts: string[]): string[] => {
  let from = 0;
  return texts.filter((text) => {
    const at = whole.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
};

describe('an official document as a PDF', () => {
  it('is A4, says its title and its language, and embeds its letters', async () => {
    const file = await renderOfficialPdf(plan);
    const pdf = await getDocumentProxy(new Uint8Array(file));
    expect((await pdf.getPage(1)).view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Kế hoạch Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      Language: 'vi-VN',
    });
    expect(file.toString('latin1')).toMatch(/\/FontName \/[A-Z]+\+Tinos-Bold/);
    expect(file.toString('latin1')).toContain('/FontFile2');
  });

  it('holds the parts of a plan in their order', async () => {
    const [page, ...others] = await pagesOf(plan);
    expect(others).toEqual([]);
    const parts = [
      'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: /KH-UBND',
      'Lai Châu, ngày tháng 9 năm 2024',
      'KẾ HOẠCH Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm 2024',
      'Căn cứ Luật Tổ chức chính quyền địa phương; Căn cứ Quyết định số 1373/QĐ-TTg.',
      'I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích Tổ chức Tuần lễ',
      '- Lễ khai mạc',
      'Giao Sở Giáo dục và Đào tạo chủ trì./.',
      'Nơi nhận: - Như Điều 1; - Bộ Giáo dục và Đào tạo; - Lưu: VT, KGVX.',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn A',
    ];
    expect(inOrder(page!, parts)).toEqual([]);
    expect(page).not.toContain('DỰ THẢO');
  });

  it('holds the parts of an official letter in their order', async () => {
    const [page] = await pagesOf(letter);
    const parts = [
      'Số: 07/SGDĐT-VP V/v gửi báo cáo kết quả Tuần lễ',
      'Lai Châu, ngày 05 tháng 10 năm 2024',
      'Kính gửi: Bộ',
    ];
    expect(inOrder(page!, parts)).toEqual([]);
  });

  it('points to an attached list where those who get it are many, and loses nobody, in both files', async () => {
    const communes = Array.from({ length: 38 }, (_, at) => `Ủy ban nhân dân xã số ${at + 1}`);
    const many = {
      ...letter,
      addressees: communes,
      recipients: ['Như trên', ...communes.map((name) => `Trường học của ${name}`), 'Lưu: VT, VP'],
    };
    const pdf = await getDocumentProxy(new Uint8Array(await renderOfficialPdf(many)));
    const { text } = await extractText(pdf, { mergePages: false });
    const pages = text.map((page) => page.replaceAll(/\s+/g, ' '));
    expect(pages[0]).toContain('Kính gửi: Các cơ quan, tổ chức, đơn vị (theo danh sách kèm theo)');
    expect(pages[0]).toMatch(/- Như trên; - Theo danh sách kèm theo; - Lưu: VT, VP\./);
    expect(pages[0]).not.toContain('xã số');
    expect(pages[1]).toMatch(/Phụ lục DANH SÁCH NƠI NHẬN VĂN BẢN \(Kèm theo Công văn số 07\/SGDĐT-VP ngày 05 tháng 10/);
    const { xml } = await partsOf(many);
    const inWord = xml.replaceAll(/<[^>]+>/g, ' ');
    for (const [at, name] of communes.entries())
      for (const whole of [pages.join(' '), inWord]) expect(whole).toMatch(new RegExp(`${at + 1}\\s+${name}\\b`));
    expect(xml).toContain('<w:pgNumType w:start="1"');
    const few = await getDocumentProxy(
      new Uint8Array(await renderOfficialPdf({ ...letter, addressees: communes.slice(0, 8) })),
    );
    expect(few.numPages).toBe(1);
  });

  it('numbers the pages in the middle of the top margin, but not the first one', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await renderOfficialPdf(reminder)));
    const tops = await Promise.all([1, 2, 3].map(async (number) => marginText(await pdf.getPage(number))));
    expect(tops).toEqual([[], [{ text: '2', middle: 312 }], [{ text: '3', middle: 312 }]]);
  });

  it('repeats the head of a table over its pages and marks a draft on each', async () => {
    const pages = await pagesOf({ ...reminder, isDraft: true });
    expect(pages).toHaveLength(3);
    expect(pages.every((page) => page.includes('TT Đơn vị chưa gửi Số ngày quá hạn') && page.includes('DỰ THẢO'))).toBe(
      true,
    );
    const units = pages.join(' ').match(/Xã số \d+/g);
    expect(units).toEqual(Array.from({ length: 80 }, (_, at) => `Xã số ${at + 1}`));
  });

  it.each([
    ['text', paragraph('Đơn vị chưa gửi.')],
    ['a table', lateUnits(2)],
  ])('never leaves the signature without a line of the body, nor a heading without %s', async (_, under) => {
    for (let lines = 14; lines <= 25; lines += 1) {
      const body: OfficialBlock[] = [
        ...Array.from({ length: lines }, (_each, at) => paragraph(`Dòng ${at + 1}`)),
        { kind: 'heading', level: 2, text: '9. Tiêu đề trên' },
        { kind: 'heading', level: 3, text: 'a) Tiêu đề dưới' },
        under,
        paragraph('Câu cuối cùng.'),
      ];
      const pages = await pagesOf({ ...letter, body });
      const pageOf = (text: string): number => pages.findIndex((page) => page.includes(text));
      expect(pageOf('9. Tiêu đề trên')).toBe(pageOf('Đơn vị chưa gửi'));
      expect(pageOf('a) Tiêu đề dưới')).toBe(pageOf('Đơn vị chưa gửi'));
      expect(pageOf('Câu cuối cùng')).toBe(pageOf('Nguyễn Văn A'));
      expect(pageOf('Nơi nhận:')).toBe(pageOf('Nguyễn Văn A'));
    }
  });

  it('loses nothing of a row or of recipients longer than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, at) => `t${at}`).join(' ');
    const table = { ...lateUnits(1), rows: [['1', words, '2']] } as OfficialBlock;
    const long = 'để thực hiện và báo cáo kết quả theo quy định của pháp luật';
    const recipients = Array.from({ length: 120 }, (_, at) => `Xã số ${at + 1} (${long})`);
    const pages = await pagesOf({ ...reminder, body: [paragraph('Một.'), table], recipients });
    const whole = pages.join(' ');
    expect(whole.match(/\bt\d+\b/g)).toHaveLength(1500);
    expect(whole.match(/Xã số \d+ \(để/g)).toHaveLength(120);
    expect(pages.find((page) => page.includes('TM. ỦY BAN'))).toContain('Nguyễn Văn A');
  });
});

const SIGNS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyÀÁẢÃẠẰẮẲẴẶỀẾỂỄỆỒỐỔỖỘỜỚỞỠỢỪỨỬỮỰỲÝỶỸỴ0189"\'“”&<>/\\(){}[]%$#@,.:–-';

/** Letters of Vietnamese, precomposed and with combining marks, with the signs that files must escape. */
const vietnamese = fc
  .array(fc.constantFrom(...Array.from(SIGNS), 'hoà', 'hòa', 'ế'.normalize('NFD')), { minLength: 1, maxLength: 24 })
  .map((letters) => `x${letters.join('')}x`);

describe('any text', () => {
  it('survives in a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(vietnamese, async (word) => {
        expect(await wordText({ ...letter, body: [paragraph(`A ${word} B`)] })).toContain(
          `|A ${word.normalize('NFC')} B./.|`,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('survives in a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(vietnamese, async (word) => {
        const [page] = await pagesOf({ ...letter, body: [paragraph(word)] });
        expect(page!.replaceAll(' ', '')).toContain(`${word.normalize('NFC')}./.`);
      }),
      { numRuns: 12 },
    );
  });

  it('never breaks either file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const document = { ...plan, subject: text, recipients: [text], bases: [text], body: [paragraph(`a${text}`)] };
        const { xml } = await partsOf(document);
        expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}|&(?!(?:amp|lt|gt|quot|apos|#\w+);)/u);
        expect((await renderOfficialPdf(document)).subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 12 },
    );
  });
});
