import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
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
import { extractText, extractTextOfFile, type TextExtractionCode, TextExtractionError } from './extract-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const LAUGHS = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><d>&b;</d>`;

/** Nothing else than a coded error may come of any file. */
async function codeOf(extraction: Promise<unknown>): Promise<TextExtractionCode | 'read'> {
  try {
    await extraction;
    return 'read';
  } catch (error) {
    if (!(error instanceof TextExtractionError)) throw error;
    expect(error.messages.vi).not.toMatch(/[{}]/);
    expect(error.messages.en).not.toMatch(/[{}]/);
    return error.code;
  }
}

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

describe('text of a .pdf', () => {
  it('reads the columns of a letterhead one after the other, drops page numbers and parts paragraphs', async () => {
    const { text } = await extractText(
      pdfOf([
        [
          [90, 800, 'ỦY BAN NHÂN DÂN'],
          [280, 800, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          [100, 784, 'Số: 12/KH-UBND'],
          [300, 784, 'A, ngày 10 tháng 9 năm 2024'],
          [260, 740, 'KẾ HOẠCH'],
          [80, 700, 'Dòng một của đoạn'],
          [80, 684, 'dòng hai: 12/KH-'],
          [80, 668, 'UBND.'],
          [80, 640, 'Đoạn sau'],
        ],
        [
          [300, 810, '2'],
          [80, 780, 'tiếp trang sau.'],
        ],
      ]),
      'a.pdf',
    );
    expect(text).toBe(
      'ỦY BAN NHÂN DÂN\nSố: 12/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nA, ngày 10 tháng 9 năm 2024\n\n' +
        'KẾ HOẠCH\n\nDòng một của đoạn\ndòng hai: 12/KH-UBND.\n\nĐoạn sau\ntiếp trang sau.',
    );
  });

  it('reads a table from the lines drawn around its cells', async () => {
    const lines =
      '50 700 m 350 700 l 50 660 m 350 660 l 50 630 m 350 630 l 50 700 m 50 630 l 100 700 m 100 630 l 350 700 m 350 630 l S';
    const { text } = await extractText(
      pdfOf(
        [
          [
            [60, 685, 'TT'],
            [110, 685, 'Nội dung'],
            [110, 670, 'hoạt động'],
            [60, 640, '1'],
            [110, 640, 'Lớp'],
          ],
        ],
        lines,
      ),
      'a.pdf',
    );
    expect(text).toBe('| TT | Nội dung hoạt động |\n| 1 | Lớp |');
  });

  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>';
  const catalog = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page];
  const password = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

  it.each<[string, Uint8Array, TextExtractionCode]>([
    ['random bytes', utf8('Ủy ban nhân dân'), 'FORMAT_MISMATCH'],
    ['a docx under this name', docxOf('<w:p/>'), 'FORMAT_MISMATCH'],
    ['a header alone', utf8('%PDF-1.7\n'), 'PDF_BROKEN'],
    ['rubbish after the header', utf8(`%PDF-1.7\n${'xref trailer << >> obj '.repeat(1000)}`), 'PDF_BROKEN'],
    ['pages without letters', pdfWith([...catalog, stream('0 0 m 9 9 l S')]), 'PDF_WITHOUT_TEXT'],
    ['a password', pdfWith([...catalog, stream('q Q'), password], '/Encrypt 5 0 R /ID [<01> <01>]'), 'PDF_ENCRYPTED'],
    ['many pages', pdfOf(Array.from({ length: 501 }, () => [])), 'PDF_TOO_MANY_PAGES'],
    ['a page tree in a circle', pdfWith([catalog[0]!, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']), 'PDF_BROKEN'],
  ])('is refused for %s', async (_, content, code) => {
    await expect(codeOf(extractText(content, 'a.pdf'))).resolves.toBe(code);
  });

  it('is refused when a page unpacks to 1 GB, while the process goes on answering', async () => {
    const body = Buffer.concat([Buffer.from([0x78, 0x9c]), bomb(1 << 30)]);
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 20);
    const code = await codeOf(extractText(pdfWith([...catalog, stream(body, '/Filter /FlateDecode')]), 'a.pdf'));
    clearInterval(heart);
    expect(['PDF_TOO_LARGE', 'PDF_WITHOUT_TEXT', 'EXTRACTION_TIMEOUT']).toContain(code);
    expect(beats).toBeGreaterThan(5);
  });

  it('is read for five at once, though two at a time', async () => {
    const files = Array.from({ length: 5 }, (_, at) => pdfOf([[[80, 700, `Tệp ${at}`]]]));
    const texts = await Promise.all(files.map(async (file) => (await extractText(file, 'a.pdf')).text));
    expect(texts).toEqual(['Tệp 0', 'Tệp 1', 'Tệp 2', 'Tệp 3', 'Tệp 4']);
  });

  it('is text or a coded error for any damage', async () => {
    const whole = pdfOf([[[80, 700, 'Ủy ban nhân dân']]]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 30 }), async (at, damage) => {
        const content = Uint8Array.from(whole);
        content.set(damage.subarray(0, whole.length - at), at);
        await codeOf(extractText(content, 'a.pdf'));
      }),
      { numRuns: 12 },
    );
  });
});

interface ZipPart {
  name: string;
  data?: Uint8Array;
  /** Already packed, with a size that may lie. */
  deflated?: Uint8Array;
  size?: number;
}

/** A zip written by hand, so that its directory can say what it likes. */
function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data = new Uint8Array(), deflated = deflateRawSync(data), size = data.length } of parts) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(deflated.length, 14);
    head.writeUInt32LE(size, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), deflated]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), head, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const rawCell = (text: string, merge = ''): string =>
  `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;

function docxOf(body: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const data = utf8(`<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`);
  return zipOf([{ name: 'word/document.xml', data }]);
}

/** Zeros, deflated 1000 to 1, without ever holding them. */
function bomb(size: number): Buffer {
  const piece = deflateRawSync(new Uint8Array(1 << 26), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: size >> 26 }, () => piece), deflateRawSync(new Uint8Array())]);
}

function stream(content: string | Uint8Array, entries = ''): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const head = Buffer.from(`<< /Length ${body.length} ${entries} >>\nstream\n`);
  return Buffer.concat([head, body, Buffer.from('\nendstream')]);
}

/** A pdf of these objects, numbered from 1; the first is its catalogue. */
function pdfWith(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((object, at) => {
    const body = typeof object === 'string' ? Buffer.from(object) : object;
    const part = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/** Pages of texts at places, in a font whose codes a ToUnicode table explains, as Word and LibreOffice write them. */
function pdfOf(pages: readonly (readonly [x: number, y: number, text: string])[][], drawing = ''): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap(([, , text]) => Array.from(text)))];
  const map = letters.map((letter, at) => `<${hex(at + 1, 2)}> <${hex(letter.codePointAt(0)!, 4)}>`);
  const unicode =
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def ` +
    `1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar\n${map.join('\n')}\nendbfchar endcmap end end`;
  const widths = `/FirstChar 1 /LastChar ${letters.length || 1} /Widths [${letters.map(() => 500).join(' ') || '500'}]`;
  const font = `<< /Type /Font /Subtype /TrueType /BaseFont /A ${widths} /ToUnicode 4 0 R >>`;
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const contents = pages.flatMap((texts, at) => {
    const shown = texts.map(([x, y, text]) => {
      const codes = Array.from(text, (letter) => hex(letters.indexOf(letter) + 1, 2)).join('');
      return `BT /F 13 Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
    });
    const body = stream(deflateSync(`${shown.join('\n')}\n${drawing}`), '/Filter /FlateDecode');
    const resources = '/Resources << /Font << /F 3 0 R >> >>';
    return [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${6 + at * 2} 0 R >>`, body];
  });
  const tree = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  return pdfWith(['<< /Type /Catalog /Pages 2 0 R >>', tree, font, stream(unicode), ...contents]);
}
