import { type Block, renderBlocks, type Table } from './extract-blocks.ts';
import { TextExtractionError } from './extract-errors.ts';
import { MAX_TEXT_LENGTH, MAX_XML_DEPTH } from './extract-limits.ts';
import { decoderOf, RtfFonts } from './extract-rtf-fonts.ts';
import { type RtfToken, rtfTokens } from './extract-rtf-tokens.ts';
import { drawsCapitals, oldFamilyOf, toUnicode } from './old-fonts.rules.ts';

/** Text of a Rich Text file: paragraphs with the numbers written beside them for old programs, tables as rows, text boxes in their place. */
export function extractRtf(bytes: Uint8Array): string {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return renderBlocks(new RtfWalk().read(source)).normalize('NFC');
}

/** Groups that are not text of the document. */
const SKIPPED = new Set(
  `colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation
  nonshppict shprslt sp sn sv xmlnstbl listtable listoverridetable rsidtbl revtbl themedata datastore fldinst
  bkmkstart bkmkend atnid atnauthor objdata template author operator comment doccomm generator`.split(/\s+/u),
);

/** Groups marked as "leave out what you do not know" that are known here. */
const KNOWN = new Set(['shpinst', 'listtext', 'pntext', 'ud']);

const LETTERS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

interface State {
  isSkipped: boolean;
  isFontTable: boolean;
  isTextBox: boolean;
  /** Letters after `\u` that stand there for old programs. */
  fallback: number;
  font: number | null;
  isHidden: boolean;
  /** The number of a list, written out for old programs. */
  isMark: boolean;
}

interface Row {
  cells: Block[][];
  hasBorders: boolean;
  /** For each cell that is defined: whether it is the rest of the one above. */
  continues: boolean[];
  isContinued: boolean;
  /** Where each cell that is defined ends, in twentieths of a point. */
  edges: number[];
}

const newRow = (): Row => ({ cells: [], hasBorders: false, continues: [], isContinued: false, edges: [] });

/** As in Word. */
const MAX_COLUMNS = 63;
/** Edges this near (twentieths of a point) are one. */
const NEAR = 30;

class RtfWalk {
  private state: State = {
    isSkipped: false,
    isFontTable: false,
    isTextBox: false,
    fallback: 1,
    font: null,
    isHidden: false,
    isMark: false,
  };
  private readonly states: State[] = [];
  private readonly fonts = new RtfFonts();
  private readonly sinks: Block[][] = [[]];
  private table: Table | null = null;
  private edges: number[][] = [];
  private row = newRow();
  private text = '';
  /** In the font of the run: its marks may stand in the next piece. */
  private run: { text: string; font: string | null } = { text: '', font: null };
  private bytes: number[] = [];
  private isCentered = false;
  private isInTable = false;
  private isOptional = false;
  private isFirstWord = false;
  private toSkip = 0;
  private length = 0;

  read(source: string): Block[] {
    for (const token of rtfTokens(source)) this.take(token);
    this.closeParagraph();
    this.closeTable();
    return this.sinks[0]!;
  }

  private take(token: RtfToken): void {
    if (token.kind === 'byte') {
      if (!this.isPassedOver()) this.bytes.push(token.value);
      return;
    }
    this.settleBytes();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'text') this.write(token.text);
    else this.word(token.name, token.value);
  }

  private open(): void {
    if (this.states.length > MAX_XML_DEPTH) throw new Error('groups nested too deep');
    this.states.push(this.state);
    this.state = { ...this.state, isTextBox: false };
    this.isFirstWord = true;
    this.toSkip = 0;
  }

  private close(): void {
    if (this.state.isTextBox) {
      this.closeParagraph();
      this.sinks.at(-2)?.push(...this.sinks.pop()!);
    }
    this.state = this.states.pop() ?? this.state;
    this.toSkip = 0;
  }

  private word(name: string, value: number | null): void {
    if (name === '*') {
      this.isOptional = true;
      return;
    }
    const isFirst = this.isFirstWord;
    const isUnknown = this.isOptional && !KNOWN.has(name);
    this.isFirstWord = false;
    this.isOptional = false;
    if (isFirst && (isUnknown || SKIPPED.has(name))) this.state.isSkipped = true;
    if (name === 'fonttbl') this.state.isFontTable = true;
    else if (this.state.isFontTable) this.fonts.word(name, value);
    else if (!this.state.isSkipped) this.format(name, value);
  }

  private format(name: string, value: number | null): void {
    if (name === 'u') this.unicode(value ?? 0);
    else if (name === 'uc') this.state.fallback = Math.min(8, Math.max(0, value ?? 1));
    else if (name === 'ansicpg') this.fonts.codePage = value ?? 1252;
    else if (name === 'deff') this.fonts.standard = value;
    else if (name === 'f') this.state.font = value;
    else if (name === 'plain') Object.assign(this.state, { font: null, isHidden: false });
    else if (name === 'v' || name === 'deleted') this.state.isHidden = value !== 0;
    else if (name === 'par' || name === 'sect') this.closeParagraph();
    else if (name === 'pard') this.isCentered = this.isInTable = false;
    else if (name === 'intbl') this.isInTable = true;
    else if (/^q[cljrd]$/u.test(name)) this.isCentered = name === 'qc';
    else if (name === 'shptxt') this.openTextBox();
    else if (name === 'listtext' || name === 'pntext') this.state.isMark = true;
    else if (LETTERS[name] !== undefined) this.write(LETTERS[name]);
    else this.formatTable(name, value);
  }

  private formatTable(name: string, value: number | null): void {
    if (name === 'trowd') this.row = { ...newRow(), cells: this.row.cells };
    else if (/^brdr(?:s|th|db|dot|dash|hair|thtn\w*|tnth\w*)$/u.test(name)) this.row.hasBorders = true;
    else if (name === 'clvmrg') this.row.isContinued = true;
    else if (name === 'cellx') this.defineCell(value ?? 0);
    else if (name === 'cell' || name === 'nestcell') this.closeCell();
    else if (name === 'row' || name === 'nestrow') this.closeRow();
  }

  private defineCell(edge: number): void {
    this.row.continues.push(this.row.isContinued);
    this.row.edges.push(edge);
    this.row.isContinued = false;
  }

  private openTextBox(): void {
    this.state.isTextBox = true;
    this.sinks.push([]);
  }

  private closeParagraph(): void {
    this.settleRun();
    const { text } = this;
    this.text = '';
    if (this.isInTable) {
      this.cell().push({ kind: 'paragraph', text, isCentered: this.isCentered });
      return;
    }
    this.closeTable();
    this.sinks.at(-1)!.push({ kind: 'paragraph', text, isCentered: this.isCentered });
  }

  /** The cell that is being written: the last of the row, which `\cell` ends. */
  private openCell: Block[] | null = null;

  private cell(): Block[] {
    this.openCell ??= [];
    return this.openCell;
  }

  private closeCell(): void {
    this.isInTable = true;
    this.closeParagraph();
    this.row.cells.push(this.cell());
    this.openCell = null;
  }

  private closeRow(): void {
    this.table ??= { kind: 'table', rows: [], hasBorders: false, continued: new Set() };
    const { cells, continues, edges } = this.row;
    for (const [at, cell] of cells.entries()) if (continues[at]) this.table.continued.add(cell);
    this.table.rows.push(cells);
    this.edges.push(edges);
    this.table.hasBorders ||= this.row.hasBorders;
    // The definition of a row holds for the next one too.
    this.row = { ...this.row, cells: [] };
  }

  private closeTable(): void {
    if (!this.table) return;
    this.sinks.at(-1)!.push({ ...this.table, rows: inColumns(this.table.rows, this.edges) });
    this.table = null;
    this.edges = [];
  }

  private unicode(value: number): void {
    this.append(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.toSkip = this.state.fallback;
  }

  /** Whether the next letter is the one for old programs. */
  private isPassedOver(): boolean {
    if (this.toSkip === 0) return false;
    this.toSkip -= 1;
    return true;
  }

  private write(text: string): void {
    const passed = Math.min(this.toSkip, text.length);
    this.toSkip -= passed;
    this.isFirstWord = false;
    if (this.state.isFontTable) this.fonts.text(text.slice(passed));
    else this.append(text.slice(passed));
  }

  private settleBytes(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    const charset = this.fonts.charsetOf(this.state.font);
    this.append(decoderOf(charset, this.fonts.codePage).decode(bytes));
  }

  private settleRun(): void {
    const { text, font } = this.run;
    const family = oldFamilyOf(font);
    const unicode = family ? toUnicode(text, family) : text;
    this.text += family && drawsCapitals(font!) ? unicode.toLocaleUpperCase('vi') : unicode;
    this.run = { text: '', font: null };
  }

  private append(text: string): void {
    if (this.state.isSkipped || this.state.isHidden || this.state.isFontTable) return;
    this.length += text.length;
    if (this.length > MAX_TEXT_LENGTH) throw new TextExtractionError('TEXT_TOO_LONG', { limit: MAX_TEXT_LENGTH });
    const font = this.fonts.nameOf(this.state.font);
    if (font !== this.run.font) this.settleRun();
    this.run = { text: this.run.text + (this.state.isMark ? text.replaceAll('\t', ' ') : text), font };
  }
}

/** A cell over several columns takes as many places, so that the columns below stay under their heads. */
function inColumns(rows: Block[][][], edges: number[][]): Block[][][] {
  const grid: number[] = [];
  for (const edge of edges.flat().toSorted((one, other) => one - other)) {
    if (edge - (grid.at(-1) ?? -Infinity) > NEAR) grid.push(edge);
  }
  if (grid.length > MAX_COLUMNS) return rows;
  return rows.map((row, at) => {
    let column = 0;
    return row.flatMap((cell, place) => {
      const edge = edges[at]?.[place] ?? 0;
      const from = column;
      while (column < grid.length && grid[column]! <= edge + NEAR) column += 1;
      return [cell, ...Array.from({ length: Math.max(0, column - from - 1) }, (): Block[] => [])];
    });
  });
}
