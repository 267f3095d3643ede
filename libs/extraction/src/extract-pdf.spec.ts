import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { extractText, type TextExtractionCode } from './extract-text.ts';
import { bomb, codeOf, docxOf, utf8 } from './made-files.fixture.ts';

describe('text of a .pdf', () => {
  it('keeps two lines apart beside a larger one between them', async () => {
    const page: Shown[] = [
      [80, 700, 'Nơi nhận:', 9],
      [80, 690, '- Phòng Nội vụ;', 8],
      [350, 691, 'CHỦ TỊCH', 24],
      [80, 682, '- Thành viên tổ;', 8],
    ];
    const { text } = await extractText(pdfOf([page]), 'a.pdf');
    expect(text).toContain('- Phòng Nội vụ;');
    expect(text).toContain('- Thành viên tổ;');
  });

  it('holds number and day that are stamped over the blanks left for them', async () => {
    const { text } = await extractText(
      pdfOf(
        [
          [
            [80, 700, 'Số:      /KH-UBND'],
            [300, 700, 'Bến Lau, ngày    tháng 10 năm 2025'],
            [80, 600, 'KẾ HOẠCH'],
          ],
        ],
        '',
        [
          [106, 700, '507'],
          [391, 700, '03'],
        ],
      ),
      'a.pdf',
    );
    expect(text).toContain('507 /KH-UBND');
    expect(text).toContain('ngày 03');
  });

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
function pdfOf(pages: readonly Shown[][], drawing = '', stamps: readonly Shown[] = []): Uint8Array {
  const letters = [...new Set([...pages.flat(), ...stamps].flatMap(([, , text]) => Array.from(text)))];
  const coded = (text: string): string => Array.from(text, (letter) => hex(letters.indexOf(letter) + 1, 2)).join('');
  const map = letters.map((letter, at) => `<${hex(at + 1, 2)}> <${hex(letter.codePointAt(0)!, 4)}>`);
  const unicode =
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def ` +
    `1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar\n${map.join('\n')}\nendbfchar endcmap end end`;
  const widths = `/FirstChar 1 /LastChar ${letters.length || 1} /Widths [${letters.map(() => 500).join(' ') || '500'}]`;
  const font = `<< /Type /Font /Subtype /TrueType /BaseFont /A ${widths} /ToUnicode 4 0 R >>`;
  const firstStamp = 5 + pages.length * 2;
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const contents = pages.flatMap((texts, at) => {
    const shown = texts.map(
      ([x, y, text, size = 13]) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${coded(text)}> Tj ET`,
    );
    const body = stream(deflateSync(`${shown.join('\n')}\n${drawing}`), '/Filter /FlateDecode');
    const resources = '/Resources << /Font << /F 3 0 R >> >>';
    const annots = at === 0 ? `/Annots [${stamps.map((_, which) => `${firstStamp + which * 2} 0 R`).join(' ')}]` : '';
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${6 + at * 2} 0 R ${annots} >>`,
      body,
    ];
  });
  const stamped = stamps.flatMap(([x, y, text], at) => [
    `<< /Type /Annot /Subtype /Stamp /F 4 /Rect [${x} ${y} ${x + 60} ${y + 20}] /AP << /N ${firstStamp + at * 2 + 1} 0 R >> >>`,
    stream(
      `BT /F 13 Tf 1 0 0 1 0 0 Tm <${coded(text)}> Tj ET`,
      '/Type /XObject /Subtype /Form /BBox [0 0 60 20] /Resources << /Font << /F 3 0 R >> >>',
    ),
  ]);
  const tree = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  return pdfWith(['<< /Type /Catalog /Pages 2 0 R >>', tree, font, stream(unicode), ...contents, ...stamped]);
}

type Shown = readonly [x: number, y: number, text: string, size?: number];
