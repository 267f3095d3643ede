import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type WorkbookFault = 'FILE_TOO_LARGE' | 'NOT_XLSX' | 'XLSX_BROKEN' | 'XLSX_TOO_LARGE';

/** The file cannot be read as a workbook; the code says why. */
export class WorkbookError extends Error {
  constructor(readonly code: WorkbookFault) {
    super(code);
    this.name = 'WorkbookError';
  }
}

/** A formula that gave an error, or was never calculated. */
export interface BrokenFormula {
  formula: 'FORMULA_ERROR' | 'FORMULA_EMPTY';
}

export type SheetValue = string | number | BrokenFormula;

export interface SheetRow {
  /** As the program counts it, from 1. */
  at: number;
  /** What is not empty, by column from 1. */
  cells: ReadonlyMap<number, SheetValue>;
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

export const MAX_FILE_BYTES = 5 * 1024 * 1024;
/** A form takes some 50 kB of XML; a hostile file promises more than this, or lies and is cut off there. */
const MAX_XML_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 500;
const MAX_CELLS = 200_000;

const PARTS = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/u;

/** The sheets of a workbook in their order. @throws {WorkbookError} */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  if (bytes.length > MAX_FILE_BYTES) throw new WorkbookError('FILE_TOO_LARGE');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('NOT_XLSX');
  try {
    return sheetsOf(unzipped(bytes));
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('XLSX_BROKEN');
  }
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let left = MAX_XML_BYTES;
  let parts = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++parts > MAX_PARTS) throw new WorkbookError('XLSX_TOO_LARGE');
    if (!PARTS.test(name)) return false;
    left -= originalSize;
    if (left < 0) throw new WorkbookError('XLSX_TOO_LARGE');
    return true;
  };
  return unzipSync(bytes, { filter });
}

function sheetsOf(parts: Record<string, Uint8Array>): Sheet[] {
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) throw new WorkbookError('NOT_XLSX');
  const targets = targetsOf(parts['xl/_rels/workbook.xml.rels']);
  const strings = stringsOf(parts['xl/sharedStrings.xml']);
  const budget = { cells: MAX_CELLS };
  const sheets: Sheet[] = [];
  walk(workbook, {
    open: (name, attributes) => {
      if (name !== 'sheet') return;
      const part = parts[targets.get(attributes['r:id'] ?? '') ?? ''];
      if (part) sheets.push({ name: attributes.name ?? '', rows: rowsOf(part, strings, budget) });
    },
  });
  return sheets;
}

function targetsOf(part: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  walk(part, {
    open: (name, { Id: id = '', Target: target = '' }) => {
      if (name === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** Runs of one string belong together; readings for Asian scripts do not. */
function stringsOf(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let isText = false;
  let isReading = false;
  walk(part, {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (text) => {
      if (isText) strings[strings.length - 1] += text;
    },
    close: (name) => {
      if (name === 'rPh') isReading = false;
      isText = false;
    },
  });
  return strings;
}

interface OpenCell {
  column: number;
  type: string;
  hasFormula: boolean;
  text: string;
}

function rowsOf(part: Uint8Array, strings: readonly string[], budget: { cells: number }): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells = new Map<number, SheetValue>();
  let at = 0;
  let cell: OpenCell | null = null;
  let isValue = false;
  walk(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        at = Number(attributes.r ?? at + 1);
        cells = new Map();
        rows.push({ at, cells });
      } else if (name === 'c') {
        if (--budget.cells < 0) throw new WorkbookError('XLSX_TOO_LARGE');
        cell = {
          column: columnOf(attributes.r) ?? cells.size + 1,
          type: attributes.t ?? 'n',
          hasFormula: false,
          text: '',
        };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
    close: (name) => {
      isValue = false;
      if (name !== 'c' || !cell) return;
      const value = valueOf(cell, strings);
      if (value !== null) cells.set(cell.column, value);
      cell = null;
    },
  });
  return rows.filter((row) => row.cells.size > 0);
}

/** `AB12` is column 28. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  return letters ? Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

function valueOf({ type, hasFormula, text }: OpenCell, strings: readonly string[]): SheetValue | null {
  if (type === 'e') return { formula: 'FORMULA_ERROR' };
  if (text === '') return hasFormula && type !== 'str' ? { formula: 'FORMULA_EMPTY' } : null;
  if (type === 's') return strings[Number(text)]?.trim() || null;
  if (type === 'n') return Number.isFinite(Number(text)) ? Number(text) : text;
  return text.trim() || null;
}

interface Handler {
  /** `name` without prefix. */
  open(name: string, attributes: Partial<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Entities of a document type are not known to saxes, so nothing expands. Throws at the first fault. */
function walk(part: Uint8Array | undefined, handler: Handler): void {
  if (!part) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => handler.open(bare(name), attributes));
  parser.on('closetag', ({ name }) => handler.close?.(bare(name)));
  parser.on('text', (text) => handler.text?.(text));
  parser.write(new TextDecoder().decode(part)).close();
}
