import fc from 'fast-check';
import { extractText, type TextExtractionCode } from './extract-text.ts';
import { bomb, codeOf, utf8, zipOf } from './made-files.fixture.ts';

const KIND = 'application/vnd.oasis.opendocument.text';
const NAMES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';

const level = (depth: number, format: string, suffix: string, shown = 1): string =>
  `<text:list-level-style-number text:level="${depth}" style:num-format="${format}" style:num-suffix="${suffix}" text:display-levels="${shown}"/>`;

const STYLES =
  '<style:font-face style:name="F" svg:font-family="x" xmlns:svg="s"/>' +
  '<office:automatic-styles>' +
  '<style:style style:name="Mid" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>' +
  '<style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Mid"/>' +
  '<style:style style:name="Old" style:family="text"><style:text-properties style:font-name=".VnTime"/></style:style>' +
  '<style:style style:name="Line" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>' +
  `<text:list-style style:name="L">${level(1, 'I', '.')}${level(2, '1', '.')}${level(3, '1', '.', 2)}` +
  '<text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>' +
  '</office:automatic-styles>';

function odtOf(body: string, kind = KIND): Uint8Array {
  const content = `<office:document-content ${NAMES} ${FO} ${DRAW}>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipOf([
    { name: 'mimetype', data: utf8(kind) },
    { name: 'content.xml', data: utf8(content) },
  ]);
}

const textOf = async (body: string): Promise<string> => (await extractText(odtOf(body), 'a.odt')).text;
const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const list = (...items: string[]): string =>
  `<text:list text:style-name="L">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const inner = (...items: string[]): string => list(...items).replace(' text:style-name="L"', '');
const cell = (text: string, more = ''): string =>
  `<table:table-cell table:style-name="Line" ${more}>${p(text)}</table:table-cell>`;
const covered = '<table:covered-table-cell table:style-name="Line"/>';
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('text of an .odt', () => {
  it('has a blank line between paragraphs and none within a centred title, whichever style says so', async () => {
    const text = await textOf(p('KẾ HOẠCH', 'Mid') + p('Tổ chức Tuần lễ', 'Sub') + p('Một') + p('Hai'));
    expect(text).toBe('KẾ HOẠCH\nTổ chức Tuần lễ\n\nMột\n\nHai');
  });

  it('counts the numbers that lists only draw', async () => {
    const text = await textOf(
      list(
        p('Mục đích') + inner(p('Thứ nhất') + p('Đoạn nữa'), p('Thứ hai') + inner(p('Nhỏ') + inner(p('Gạch')))),
        p('Nhiệm vụ') + inner(p('Lại một')),
      ) + list(p('Danh sách khác')),
    );
    expect(text.split('\n\n')).toEqual([
      'I. Mục đích',
      '1. Thứ nhất',
      'Đoạn nữa',
      '2. Thứ hai',
      '2.1. Nhỏ',
      '- Gạch',
      'II. Nhiệm vụ',
      '1. Lại một',
      'I. Danh sách khác',
    ]);
  });

  it('keeps the rows of a table, with cells over columns and rows', async () => {
    const text = await textOf(
      `<table:table>${row(cell('TT'), cell('Việc'), cell('Chủ trì'))}${row(
        cell('1', 'table:number-rows-spanned="2"'),
        cell('Mở lớp'),
        cell('Sở Nội vụ', 'table:number-rows-spanned="2"'),
      )}${row(covered, cell('Thi'), covered)}${row(cell('2'), cell('Họp', 'table:number-columns-spanned="2"'), covered)}</table:table>`,
    );
    expect(text).toBe('| TT | Việc | Chủ trì |\n| 1 | Mở lớp | Sở Nội vụ |\n|  | Thi | Sở Nội vụ |\n| 2 | Họp |  |');
  });

  it('reads old fonts, blanks, tabs and text boxes, and leaves out remarks and what was deleted', async () => {
    const text = await textOf(
      `<text:tracked-changes><text:changed-region>${p('xoá')}</text:changed-region></text:tracked-changes>` +
        p(
          `<text:span text:style-name="Old">Giã</text:span>${' '.repeat(5)}và<text:s text:c="3"/>sau<office:annotation>${p('ghi chú')}</office:annotation>`,
        ) +
        p(`<draw:frame><draw:text-box>${p('Hộp')}</draw:text-box></draw:frame>Ngoài<text:line-break/>dòng`),
    );
    expect(text).toBe('Gió và   sau\n\nHộp\n\nNgoài\ndòng');
  });

  const BIG = 1 << 30;
  it.each<[string, Uint8Array, TextExtractionCode]>([
    ['a zip of another kind', odtOf(p('x'), 'application/vnd.oasis.opendocument.spreadsheet'), 'FORMAT_MISMATCH'],
    ['a docx under this name', zipOf([{ name: 'word/document.xml', data: utf8('<a/>') }]), 'FORMAT_MISMATCH'],
    ['a pdf under this name', utf8('%PDF-1.7'), 'FORMAT_MISMATCH'],
    ['broken xml', odtOf('<text:p>'), 'ODT_BROKEN'],
    ['xml nested without end', odtOf('<text:p>'.repeat(100_000)), 'ODT_BROKEN'],
    ['no text', odtOf(p('')), 'FILE_EMPTY'],
    [
      '1 GB of zeros',
      zipOf([
        { name: 'mimetype', data: utf8(KIND) },
        { name: 'content.xml', deflated: bomb(BIG), size: BIG },
      ]),
      'ODT_TOO_LARGE',
    ],
    ['more letters than allowed', odtOf(p('aaaaaaaaaa').repeat(300_000)), 'TEXT_TOO_LONG'],
  ])('is refused for %s', async (_, content, code) => {
    await expect(codeOf(extractText(content, 'a.odt'))).resolves.toBe(code);
  });
});

const rtf = (body: string): Uint8Array =>
  utf8(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Times New Roman;}{\\f1 .VnTime;}{\\f2\\fcharset163 Arial;}{\\f3 VNI-Times;}}${body}}`,
  );
const rtfText = async (body: string): Promise<string> => (await extractText(rtf(body), 'a.rtf')).text;

const define = (edges: number[], merged = -1): string =>
  `\\trowd${edges.map((edge, at) => `${at === merged ? '\\clvmrg' : ''}\\clbrdrt\\brdrs\\cellx${edge}`).join('')}`;
const cells = (...texts: string[]): string => `${texts.map((text) => `\\pard\\intbl ${text}\\cell`).join('')}\\row `;

describe('text of an .rtf', () => {
  it('reads letters by number, by code page and in old fonts', async () => {
    const text = await rtfText(
      String.raw`\uc1 \u7910?y ban {\f2 Vi\'ea\'f2t} {\f1 Gi\'e3} {\f3 tr\'f6\'f4\'f8ng}\par {\uc2\u272\'aa\'aan} {\v \u7849?n}xong`,
    );
    expect(text).toBe('Ủy ban Việt Gió trường\n\nĐn xong');
  });

  it('parts paragraphs, keeps a centred title together, and takes the numbers written for old programs', async () => {
    const text = await rtfText(
      String.raw`{\info{\title x}}{\header y}\pard\qc K\'ca HO\par\pard\qc Hai\par\pard\ql{\listtext\pard 1.\tab}M\u7897?t\par {\*\unknown z}Hai\line ba\par`,
    );
    expect(text).toBe('KÊ HO\nHai\n\n1. Một\n\nHai\nba');
  });

  it('keeps the rows of a table, with cells over columns and rows', async () => {
    const text = await rtfText(
      define([100, 500, 900]) +
        cells('TT', 'A', 'B') +
        cells('1', 'x', 'So') +
        define([100, 500, 900], 2) +
        cells('2', 'y', '') +
        define([100, 900]) +
        cells('3', 'z') +
        '\\pard sau\\par',
    );
    expect(text).toBe('| TT | A | B |\n| 1 | x | So |\n| 2 | y | So |\n| 3 | z |  |\n\nsau');
  });

  it('is read under the name that Word gives it', async () => {
    await expect(extractText(rtf('xong'), 'a.doc')).resolves.toMatchObject({ text: 'xong', format: 'rtf' });
  });

  it('reads a text box once', async () => {
    const text = await rtfText(
      String.raw`{\shp{\*\shpinst\shpleft1{\sp{\sn a}{\sv b}}{\shptxt \pard H\'f4p\par}}{\shprslt{\*\do x}}}Ngo\'e0i\par`,
    );
    expect(text).toBe('Hôp\n\nNgoài');
  });

  it.each<[string, Uint8Array, TextExtractionCode]>([
    ['plain text', utf8('Ủy ban'), 'FORMAT_MISMATCH'],
    ['no text', rtf(''), 'FILE_EMPTY'],
    ['groups nested without end', utf8(`{\\rtf1${'{'.repeat(1_000_000)}`), 'RTF_BROKEN'],
    ['raw data that never ends', rtf('\\bin2000000000 x'), 'FILE_EMPTY'],
    ['more letters than allowed', rtf('aaaaaaaaa\\par '.repeat(300_000)), 'TEXT_TOO_LONG'],
    ['a paragraph of 1 MB', rtf('a'.repeat(1_000_000)), 'LINE_TOO_LONG'],
  ])('is refused for %s', async (_, content, code) => {
    await expect(codeOf(extractText(content, 'a.rtf'))).resolves.toBe(code);
  });

  it('is text or a coded error for any damage', async () => {
    const whole = rtf(String.raw`\trowd\clbrdrt\brdrs\cellx100\pard\intbl \u7910?y\cell\row\pard sau \'e3\par`);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, damage) => {
        const content = Uint8Array.from(whole);
        content.set(damage.subarray(0, whole.length - at), at);
        await codeOf(extractText(content, 'a.rtf'));
      }),
      { numRuns: 12 },
    );
  });
});
