import { type Block, renderBlocks, type Table } from './extract-blocks.ts';
import { depthOf, Numbering } from './extract-docx-numbering.ts';
import { isLine, Styles } from './extract-docx-styles.ts';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_TEXT_LENGTH } from './extract-limits.ts';
import { walkXml } from './extract-xml.ts';
import { unzip } from './extract-zip.ts';
import { drawsCapitals, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

const MAIN_PART = /^word\/document\d*\.xml$/;
const WANTED = /^word\/(?:document\d*|styles|numbering|header\d*)\.xml$/;

/** Text of a Word document: paragraphs with the numbers that Word only draws, tables as rows, text boxes in their place. */
export async function extractDocx(bytes: Uint8Array): Promise<string> {
  const parts = await unzip(bytes, (name) => WANTED.test(name), 'DOCX_TOO_LARGE');
  const main = [...parts].find(([name]) => MAIN_PART.test(name))?.[1];
  if (!main) throw new TextExtractionError('FORMAT_MISMATCH', { expected: 'docx', found: ' (zip)' });
  const styles = new Styles(parts.get('word/styles.xml'));
  const numbering = new Numbering(parts.get('word/numbering.xml'));
  const headers = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, part]) => part);
  const read = (part: Uint8Array): string => renderBlocks(new DocxWalk(styles, numbering).read(part));
  // Page headers hold page numbers; only where an office puts its letterhead there do they belong to the text.
  const letterhead = headers.map(read).find((text) => /CỘNG\s+H[OÒ][AÀ]\s+XÃ\s+HỘI/iu.test(text.normalize('NFC')));
  return [letterhead, read(main)].filter(Boolean).join('\n\n');
}

interface Paragraph {
  text: string;
  /** Text in a font from before Unicode that is not converted yet: its marks may stand in the next run. */
  pending: string;
  font: string | null;
  style: string | null;
  listId: string | null;
  depth: number | null;
  isCentered: boolean | null;
}

/** What is left out: tracked deletions, the second copy of a text box for old programs, and earlier properties. */
const SKIPPED = new Set([
  'moveFrom',
  'del',
  'Fallback',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
]);

/** Word has 63 columns; a larger span is a hostile one. */
const MAX_SPAN = 63;

class DocxWalk {
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  /** Where finished blocks go: the body, the cell or the text box that is open. */
  private readonly sinks: Block[][] = [[]];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private readonly properties: string[] = [];
  private skippedDepth = 0;
  private isText = false;
  private length = 0;
  /** What the run that is open says of its font. */
  private runFont: string | null = null;
  /** Columns of the cell that is open. */
  private span = 1;
  /** Whether it is the rest of the cell above it. */
  private continues = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  read(part: Uint8Array): Block[] {
    walkXml(part, {
      open: (name, attribute, tag) => {
        if (this.skippedDepth > 0 || SKIPPED.has(tag)) this.skippedDepth += 1;
        else this.open(name, attribute);
      },
      close: (name) => {
        if (this.skippedDepth > 0) this.skippedDepth -= 1;
        else this.close(name);
      },
      text: (text) => {
        if (this.isText && this.skippedDepth === 0) this.write(text);
      },
    });
    return this.sinks[0]!;
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    if (this.properties.length > 0) return this.openProperty(name, attribute);
    if (PROPERTIES.has(name)) this.properties.push(name);
    else if (name === 'p')
      this.paragraphs.push({
        text: '',
        pending: '',
        font: null,
        style: null,
        listId: null,
        depth: null,
        isCentered: null,
      });
    else if (name === 'r') this.runFont = null;
    else if (name === 't') this.isText = true;
    else if (name === 'tab' || name === 'ptab') this.write('\t');
    else if (name === 'br' || name === 'cr') this.write('\n');
    else if (name === 'noBreakHyphen') this.write('-');
    else if (name === 'txbxContent') this.sinks.push([]);
    else if (name === 'tbl') this.tables.push({ kind: 'table', rows: [], hasBorders: false, continued: new Set() });
    else if (name === 'tr') this.tables.at(-1)?.rows.push([]);
    else if (name === 'tc') this.sinks.push([]);
  }

  private openProperty(name: string, attribute: (name: string) => string | null): void {
    const value = attribute('val');
    const parent = this.properties.at(-1)!;
    this.properties.push(name);
    const paragraph = this.paragraphs.at(-1);
    const table = this.tables.at(-1);
    if (this.properties[0] === 'pPr' && paragraph) {
      if (name === 'pStyle') paragraph.style = value;
      else if (name === 'numId') paragraph.listId = value;
      else if (name === 'ilvl') paragraph.depth = depthOf(value);
      else if (name === 'jc') paragraph.isCentered = value === 'center';
    } else if (this.properties[0] === 'rPr' && name === 'rFonts') {
      this.runFont = attribute('ascii') ?? attribute('hAnsi') ?? this.runFont;
    } else if (table) {
      if (parent === 'tblBorders' || parent === 'tcBorders') table.hasBorders ||= isLine(value);
      else if (name === 'tblStyle') table.hasBorders ||= this.styles.get(value, 'hasBorders') ?? false;
      else if (name === 'gridBefore') this.skipColumns(table, Number(value));
      else if (name === 'vMerge') this.continues = value !== 'restart';
      else if (name === 'gridSpan') this.span = Math.min(MAX_SPAN, Number(value) || 1);
    }
  }

  private close(name: string): void {
    if (this.properties.length > 0) this.properties.pop();
    else if (name === 't') this.isText = false;
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'txbxContent') this.closeTextBox();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    settle(paragraph);
    const listId = paragraph.listId ?? this.styles.get(paragraph.style, 'listId');
    const mark = listId === null ? '' : this.numbering.next(listId, this.depthOf(paragraph, listId));
    const isCentered = paragraph.isCentered ?? this.styles.get(paragraph.style, 'isCentered') ?? false;
    const text = mark && paragraph.text.trim() ? `${mark} ${paragraph.text.trim()}` : paragraph.text;
    this.sinks.at(-1)!.push({ kind: 'paragraph', text, isCentered });
  }

  private depthOf(paragraph: Paragraph, listId: string): number {
    if (paragraph.depth !== null) return paragraph.depth;
    if (paragraph.listId !== null || paragraph.style === null) return 0;
    return this.styles.get(paragraph.style, 'depth') ?? this.numbering.levelOfStyle(listId, paragraph.style);
  }

  private closeCell(): void {
    const cell = this.sinks.pop()!;
    const table = this.tables.at(-1);
    const row = table?.rows.at(-1);
    row?.push(cell);
    if (this.continues) table?.continued.add(cell);
    this.continues = false;
    // A cell over two columns takes two places, so that the columns below stay under their heads.
    for (let extra = 1; extra < this.span; extra += 1) row?.push([]);
    this.span = 1;
  }

  private skipColumns(table: Table, count: number): void {
    for (let at = 0; at < Math.min(MAX_SPAN, count); at += 1) table.rows.at(-1)?.push([]);
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.sinks.at(-1)!.push(table);
  }

  /** A text box hangs on a paragraph and comes before it, as it stands beside or above it on the page. */
  private closeTextBox(): void {
    const box = this.sinks.pop()!;
    this.sinks.at(-1)!.push(...box);
  }

  private write(text: string): void {
    this.length += text.length;
    if (this.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const font = this.runFont ?? this.styles.get(paragraph.style, 'font');
    if (font !== paragraph.font) settle(paragraph);
    paragraph.font = font;
    if (oldFamilyOf(font)) paragraph.pending += text;
    else paragraph.text += text;
  }
}

/** What is pending, in Unicode. */
function settle(paragraph: Paragraph): void {
  const family = oldFamilyOf(paragraph.font);
  if (!family || paragraph.pending === '') return;
  const text = toUnicode(paragraph.pending, family);
  paragraph.text += drawsCapitals(paragraph.font!) ? text.toLocaleUpperCase('vi') : text;
  paragraph.pending = '';
}

const PROPERTIES = new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'tblPrEx', 'tblGrid', 'sdtPr']);
