import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { extractText, extractTextOfFile, type TextExtractionCode } from './extract-text.ts';
import { bomb, codeOf, docxOf, utf8, zipOf } from './made-files.fixture.ts';

const LAUGHS = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>`;

describe('text of a .txt', () => {
  it('is the content itself, so that offsets count in the file', async () => {
    const text = '\n**ỦY BAN**\r\nSố:\t12/KH-UBND\f';
    await expect(extractText(utf8(text), 'KẾ HOẠCH.TXT')).resolves.toEqual({ text, format: 'txt', emptyPages: [] });
  });

  it('may be UTF-16 that lost its mark', async () => {
    const text = 'ỦY BAN NHÂN DÂN TỈNH AN HÒA\nSố: 12/KH-UBND\nAn Hòa, ngày 12 tháng 9 năm 2025\n';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const content of [little, big]) {
      await expect(extractText(new Uint8Array(content), 'a.txt')).resolves.toMatchObject({ text });
    }
  });

  it('is refused as .doc when it is none', async () => {
    await expect(codeOf(extractText(utf8('Ủy ban'), 'a.doc'))).resolves.toBe('FORMAT_MISMATCH');
  });

  it('loses its byte order mark, in UTF-8 and in both kinds of UTF-16', async () => {
    const little = Buffer.from('\ufeffỦy ban', 'utf16le');
    for (const content of [utf8('\ufeffỦy ban'), little, Buffer.from(little).swap16()]) {
      await expect(extractText(content, 'a.txt')).resolves.toMatchObject({ text: 'Ủy ban' });
    }
  });

  it.each<[string, Uint8Array, TextExtractionCode]>([
    ['an empty file', utf8(''), 'FILE_EMPTY'],
    ['blank lines only', utf8(' \r\n\n\t'), 'FILE_EMPTY'],
    ['an old code page', Uint8Array.of(0x55, 0xfb, 0x59, 0x20, 0x62, 0x61, 0x6e), 'TEXT_NOT_UTF8'],
    ['NUL bytes', utf8('Số: 12\n\0\0'), 'TEXT_HAS_NUL'],
    ['NUL bytes among others', Uint8Array.of(0, 0xff, 0xfb, 0x20, 0), 'TEXT_HAS_NUL'],
    ['control characters', utf8('Số: \u001b[2J'), 'TEXT_HAS_CONTROL_CHARACTERS'],
    ['one line of 1 MB', utf8('a'.repeat(1_000_000)), 'LINE_TOO_LONG'],
    ['one line of 5 MB', utf8('a'.repeat(5_000_000)), 'FILE_TOO_LARGE'],
    ['10 MB of lines', utf8('Ủy ban nhân dân\n'.repeat(500_000)), 'FILE_TOO_LARGE'],
    ['more letters than allowed', utf8(`${'a'.repeat(99)}\n`.repeat(20_001)), 'TEXT_TOO_LONG'],
    ['a pdf under this name', utf8('%PDF-1.7\n'), 'FORMAT_MISMATCH'],
    ['a docx under this name', utf8('PK\u0003\u0004'), 'FORMAT_MISMATCH'],
  ])('is refused for %s', async (_, content, code) => {
    await expect(codeOf(extractText(content, 'a.txt'))).resolves.toBe(code);
  });

  it('names the line at fault', async () => {
    await expect(extractText(utf8('a\r\nb\nc\0'), 'a.txt')).rejects.toMatchObject({ params: { line: 3 } });
  });

  it('is text or a coded error for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        await codeOf(extractText(content, 'a.txt'));
      }),
    );
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read from disk', async () => {
    await expect(extractTextOfFile(put('a.txt', 'Ủy ban'))).resolves.toEqual({
      text: 'Ủy ban',
      format: 'txt',
      emptyPages: [],
    });
  });

  it('is refused when it is missing, a folder, of another kind or empty', async () => {
    await expect(codeOf(extractTextOfFile(join(folder, 'none.txt')))).resolves.toBe('FILE_NOT_FOUND');
    await expect(codeOf(extractTextOfFile(join(folder, 'a\0.txt')))).resolves.toBe('FILE_NOT_FOUND');
    await expect(codeOf(extractTextOfFile(folder))).resolves.toBe('FILE_NOT_READABLE');
    await expect(codeOf(extractTextOfFile(put('a.odp', 'x')))).resolves.toBe('FORMAT_UNSUPPORTED');
    await expect(codeOf(extractTextOfFile(put('noextension', 'x')))).resolves.toBe('FORMAT_UNSUPPORTED');
    await expect(codeOf(extractTextOfFile(put('empty.pdf', '')))).resolves.toBe('FILE_EMPTY');
    await expect(codeOf(extractTextOfFile(put('big.docx', new Uint8Array(21 << 20))))).resolves.toBe('FILE_TOO_LARGE');
  });
});

const cell = (...texts: string[]): TableCell => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
const title = (text: string): Paragraph => new Paragraph({ text, alignment: AlignmentType.CENTER });
const point = (text: string, level: number, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: 'points', level, instance } });

describe('text of a .docx', () => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const noLines = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const layout = (...rows: TableCell[][]): Table =>
    new Table({ borders: noLines, rows: rows.map((children) => new TableRow({ children })) });

  const levels = [
    [LevelFormat.UPPER_ROMAN, '%1.'],
    [LevelFormat.DECIMAL, '%2.'],
    [LevelFormat.DECIMAL, '%2.%3.'],
    [LevelFormat.LOWER_LETTER, '%4)'],
    [LevelFormat.BULLET, '\uf0b7'],
  ] as const;

  async function textOf(...children: FileChild[]): Promise<string> {
    const config = levels.map(([format, text], level) => ({ level, format, text }));
    const footers = {
      default: new Footer({
        children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
    };
    const numbering = { config: [{ reference: 'points', levels: config }] };
    const bytes = await Packer.toBuffer(new Document({ numbering, sections: [{ footers, children }] }));
    return (await extractText(bytes, 'a.docx')).text;
  }

  it('has a blank line between paragraphs and none within a centred title', async () => {
    const text = await textOf(
      title('KẾ HOẠCH'),
      title('Tổ chức Tuần lễ'),
      new Paragraph('Căn cứ'),
      new Paragraph('Thực hiện'),
    );
    expect(text).toBe('KẾ HOẠCH\nTổ chức Tuần lễ\n\nCăn cứ\n\nThực hiện');
  });

  it('counts the numbers that Word only draws', async () => {
    const text = await textOf(
      point('Mục đích', 0),
      point('Một', 1),
      point('Một chấm một', 2),
      point('Một chấm hai', 2),
      point('Hai', 1),
      point('a', 3),
      point('b', 3),
      point('gạch', 4),
      point('Tổ chức', 0),
      point('Lại một', 1),
    );
    expect(text.split('\n\n')).toEqual([
      'I. Mục đích',
      '1. Một',
      '1.1. Một chấm một',
      '1.2. Một chấm hai',
      '2. Hai',
      'a) a',
      'b) b',
      '- gạch',
      'II. Tổ chức',
      '1. Lại một',
    ]);
  });

  it('reads letterhead and signature down the left column, then down the right one', async () => {
    const text = await textOf(
      layout(
        [cell('ỦY BAN NHÂN DÂN', 'TỈNH A'), cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')],
        [cell('Số: 12/KH-UBND'), cell('A, ngày 10 tháng 9 năm 2024')],
      ),
      layout([cell('Nơi nhận:', '- Lưu: VT.'), cell('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')]),
    );
    expect(text).toBe(
      'ỦY BAN NHÂN DÂN\nTỈNH A\n\nSố: 12/KH-UBND\n\n' +
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nA, ngày 10 tháng 9 năm 2024\n\n' +
        'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    );
  });

  it('keeps the rows and columns of a table, with cells over two columns', async () => {
    const wide = new TableCell({ columnSpan: 2, children: [new Paragraph('Số lượng')] });
    const rows = [
      [cell('TT'), cell('Nội dung'), wide],
      [cell(''), cell(''), cell('Số lớp'), cell('Người')],
      [cell('1.1'), cell('Thư viện:', '- Số sách | báo'), cell(''), cell('')],
    ].map((children) => new TableRow({ children }));
    await expect(textOf(new Table({ rows }))).resolves.toBe(
      '| TT | Nội dung | Số lượng |  |\n|  |  | Số lớp | Người |\n| 1.1 | Thư viện:<br>- Số sách / báo |  |  |',
    );
  });

  it('takes empty paragraphs for the blank lines where the author parts paragraphs by them', async () => {
    const paragraphs = Array.from({ length: 6 }, (_, at) => [`a${at}`, `b${at}`, '']).flat();
    const text = await textOf(...paragraphs.map((line) => new Paragraph(line)));
    expect(text).toMatch(/^a0\nb0\n\na1\nb1\n\n/);
  });

  it('leaves out what was deleted and reads a text box once', async () => {
    const text = await extractText(
      docxOf(
        '<w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del>' +
          '<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent><w:p><w:r><w:t>Hộp</w:t></w:r></w:p></w:txbxContent></mc:Choice>' +
          '<mc:Fallback><w:txbxContent><w:p><w:r><w:t>Hộp</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      ),
      'a.docx',
    );
    expect(text.text).toBe('Hộp\n\nCòn');
  });

  const BIG = 1 << 30;
  const zeros = bomb(BIG);
  it.each<[string, Uint8Array, TextExtractionCode]>([
    ['random bytes', utf8('not a zip'), 'FORMAT_MISMATCH'],
    ['a pdf under this name', utf8('%PDF-1.7'), 'FORMAT_MISMATCH'],
    ['a zip without a document', zipOf([{ name: 'xl/workbook.xml', data: utf8('<a/>') }]), 'FORMAT_MISMATCH'],
    ['a cut zip', docxOf('<w:p/>').subarray(0, 90), 'DOCX_BROKEN'],
    ['no text', docxOf('<w:p/>'), 'FILE_EMPTY'],
    ['broken xml', docxOf('<w:p>'), 'DOCX_BROKEN'],
    ['xml nested without end', docxOf('<w:p>'.repeat(100_000)), 'DOCX_BROKEN'],
    ['entities that expand', zipOf([{ name: 'word/document.xml', data: utf8(LAUGHS) }]), 'DOCX_BROKEN'],
    ['1 GB of zeros', zipOf([{ name: 'word/document.xml', deflated: zeros, size: BIG }]), 'DOCX_TOO_LARGE'],
    ['1 GB said to be 1 kB', zipOf([{ name: 'word/document.xml', deflated: zeros, size: 1000 }]), 'DOCX_BROKEN'],
    [
      'many parts',
      zipOf(Array.from({ length: 3000 }, (_, at) => ({ name: `a${at}`, data: utf8('') }))),
      'DOCX_TOO_LARGE',
    ],
    ['a paragraph of 1 MB', docxOf(`<w:p><w:r><w:t>${'a'.repeat(1_000_000)}</w:t></w:r></w:p>`), 'LINE_TOO_LONG'],
    [
      'more letters than allowed',
      docxOf('<w:p><w:r><w:t>aaaaaaaaaa</w:t></w:r></w:p>'.repeat(300_000)),
      'TEXT_TOO_LONG',
    ],
  ])('is refused for %s', async (_, content, code) => {
    await expect(codeOf(extractText(content, 'a.docx'))).resolves.toBe(code);
  });

  it('says a cell over several rows in each of them, a running number once', async () => {
    const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
    const rows = [
      [rawCell('TT'), rawCell('Việc'), rawCell('Chủ trì')],
      [rawCell('1', begins), rawCell('Mở lớp'), rawCell('Sở Nội vụ', begins)],
      [rawCell('', goesOn), rawCell('Thi'), rawCell('', goesOn)],
      [rawCell('2'), rawCell('Họp'), rawCell('')],
    ];
    const borders = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
    const body = rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('');
    const { text } = await extractText(docxOf(`<w:tbl>${borders}${body}</w:tbl>`), 'a.docx');
    expect(text).toBe('| TT | Việc | Chủ trì |\n| 1 | Mở lớp | Sở Nội vụ |\n|  | Thi | Sở Nội vụ |\n| 2 | Họp |  |');
  });

  it('is text or a coded error for any damage', async () => {
    const whole = docxOf('<w:p><w:r><w:t>Ủy ban</w:t></w:r></w:p>');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, damage) => {
        const content = Uint8Array.from(whole);
        content.set(damage.subarray(0, whole.length - at), at);
        await codeOf(extractText(content, 'a.docx'));
      }),
      { numRuns: 12 },
    );
  });
});

const rawCell = (text: string, merge = ''): string =>
  `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
