import { type Block, renderBlocks, type Table } from './extract-blocks.ts';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_TEXT_LENGTH } from './extract-limits.ts';
import { ODF, OdtLists, OdtStyles } from './extract-odt-styles.ts';
import { walkXml } from './extract-xml.ts';
import { unzip } from './extract-zip.ts';
import { drawsCapitals, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

const KIND = 'application/vnd.oasis.opendocument.text';
const WANTED = new Set(['mimetype', 'content.xml', 'styles.xml']);

/** Text of an OpenDocument text: paragraphs with the numbers of lists, tables as rows, text boxes in their place. */
export async function extractOdt(bytes: Uint8Array): Promise<string> {
  const parts = await unzip(bytes, (name) => WANTED.has(name), 'ODT_TOO_LARGE');
  const content = parts.get('content.xml');
  const kind = new TextDecoder().decode(parts.get('mimetype')).trim();
  if (!content || (kind !== KIND && kind !== `${KIND}-template`)) {
    throw new TextExtractionError('FORMAT_MISMATCH', { expected: 'odt', found: ' (zip)' });
  }
  return renderBlocks(new OdtWalk(new OdtStyles([parts.get('styles.xml'), content])).read(content));
}

/** What is not text of the document: earlier versions, remarks, and where a list draws its numbers itself. */
const SKIPPED = new Set(['tracked-changes', 'annotation', 'number', 'desc', 'title', 'forms', 'automatic-styles']);

/** As in Word; what repeats oftener is an empty rest of a sheet or hostile. */
const MAX_SPAN = 63;

interface Paragraph {
  text: string;
  style: string | null;
  /** The number that the list draws before it. */
  mark: string;
}

class OdtWalk {
  private readonly sinks: Block[][] = [[]];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private readonly spans: string[] = [];
  private readonly styles: OdtStyles;
  private readonly lists: OdtLists;
  /** Last row (counted from 1) that the cell of a column reaches down to. */
  private readonly rowSpans = new Map<string, number>();
  private skippedDepth = 0;
  private length = 0;
  private columns = 1;

  constructor(styles: OdtStyles) {
    this.styles = styles;
    this.lists = new OdtLists(styles);
  }

  read(part: Uint8Array): Block[] {
    walkXml(
      part,
      {
        open: (name, attribute) => {
          if (this.skippedDepth > 0 || SKIPPED.has(name)) this.skippedDepth += 1;
          else this.open(name, attribute);
        },
        close: (name) => {
          if (this.skippedDepth > 0) this.skippedDepth -= 1;
          else this.close(name);
        },
        text: (text) => {
          if (this.skippedDepth === 0) this.write(inUnicode(text.replace(/\s+/gu, ' '), this.font()));
        },
      },
      ODF,
    );
    return this.sinks[0]!;
  }

  private open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'p' || name === 'h') this.openParagraph(attribute('style-name'));
    else if (name === 'span') this.spans.push(attribute('style-name') ?? '');
    else if (name === 'list') this.lists.open(attribute('style-name'), attribute('continue-numbering') === 'true');
    else if (name === 'list-item' || name === 'list-header') this.lists.item(name === 'list-item');
    else if (name === 'tab') this.write('\t');
    else if (name === 'line-break') this.write('\n');
    else if (name === 's') this.write(' '.repeat(Math.min(50, Number(attribute('c')) || 1)));
    else if (name === 'text-box') this.sinks.push([]);
    else if (name === 'table') this.tables.push({ kind: 'table', rows: [], hasBorders: false, continued: new Set() });
    else if (name === 'table-row') this.tables.at(-1)?.rows.push([]);
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.openCell(attribute, name === 'covered-table-cell');
  }

  private openParagraph(style: string | null): void {
    this.paragraphs.push({ text: '', style, mark: this.lists.mark() });
  }

  private openCell(attribute: (name: string) => string | null, isCovered: boolean): void {
    const table = this.tables.at(-1);
    if (table) table.hasBorders ||= this.styles.hasBorders(attribute('style-name'));
    this.sinks.push([]);
    this.columns = Math.min(MAX_SPAN, Number(attribute('number-columns-repeated')) || 1);
    // Covered from the left it is an empty place of the row; covered from above it goes on with the cell there.
    if (isCovered && table && this.isBelow(table)) table.continued.add(this.sinks.at(-1)!);
    const rows = Number(attribute('number-rows-spanned')) || 1;
    if (table && rows > 1) this.rowSpans.set(placeOf(table), table.rows.length + rows - 1);
  }

  private isBelow(table: Table): boolean {
    return (this.rowSpans.get(placeOf(table)) ?? 0) >= table.rows.length;
  }

  private close(name: string): void {
    if (name === 'p' || name === 'h') this.closeParagraph();
    else if (name === 'span') this.spans.pop();
    else if (name === 'list') this.lists.close();
    else if (name === 'text-box') this.sinks.at(-2)?.push(...this.sinks.pop()!);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table') this.closeTable();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { mark, style } = paragraph;
    const text = mark && paragraph.text.trim() ? `${mark} ${paragraph.text.trim()}` : paragraph.text;
    this.sinks.at(-1)!.push({ kind: 'paragraph', text, isCentered: this.styles.isCentered(style) });
  }

  private closeCell(): void {
    const cell = this.sinks.pop()!;
    const row = this.tables.at(-1)?.rows.at(-1);
    row?.push(cell);
    for (let extra = 1; extra < this.columns; extra += 1) row?.push([]);
    this.columns = 1;
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.sinks.at(-1)!.push(table);
  }

  private font(): string | null {
    for (const style of this.spans.toReversed()) {
      const font = this.styles.font(style);
      if (font) return font;
    }
    return this.styles.font(this.paragraphs.at(-1)?.style ?? null);
  }

  private write(text: string): void {
    this.length += text.length;
    if (this.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }
}

const keys = new WeakMap<Table, number>();
let lastKey = 0;

/** Names the place in a table where the next cell of the row comes. */
function placeOf(table: Table): string {
  const key = keys.get(table) ?? (lastKey += 1);
  keys.set(table, key);
  return `${key}/${table.rows.at(-1)?.length ?? 0}`;
}

function inUnicode(text: string, font: string | null): string {
  const family = oldFamilyOf(font);
  if (!family) return text;
  const unicode = toUnicode(text, family);
  return drawsCapitals(font!) ? unicode.toLocaleUpperCase('vi') : unicode;
}
