import type { Alignment, Borders, Cell, Font, PageSetup, Row, Workbook, Worksheet } from 'exceljs';

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;

export const GRID: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

export const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } } as const;

export const font = (style: Partial<Font> = {}): Partial<Font> => ({ name: 'Times New Roman', size: 12, ...style });

export const wrapped = (horizontal: Alignment['horizontal']): Partial<Alignment> => ({
  horizontal,
  vertical: 'middle',
  wrapText: true,
});

const MILLIMETRES_PER_INCH = 25.4;
const inches = (millimetres: number): number => millimetres / MILLIMETRES_PER_INCH;

/** A sheet that prints on A4, as wide as the page, with the page number in the top margin except on the first. */
export function printedSheet(workbook: Workbook, name: string, orientation: PageSetup['orientation']): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(20),
        bottom: inches(20),
        left: inches(30),
        right: inches(20),
        header: inches(10),
        footer: inches(10),
      },
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P', firstHeader: '' },
  });
}

/** A name of a sheet is short and without some signs. */
export const sheetName = (name: string): string => name.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31);

export interface TitleStyle extends Partial<Font> {
  horizontal?: Alignment['horizontal'];
}

/** One line across the first `columns` columns. Heights of merged cells are not found by the programme that opens the file. */
export function titleLine(
  sheet: Worksheet,
  columns: number,
  text: string,
  { horizontal = 'center', ...style }: TitleStyle = {},
): Cell {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, columns);
  const cell = row.getCell(1);
  cell.font = font(style);
  cell.alignment = wrapped(horizontal);
  row.height = heightOf(text, widthOf(sheet, columns), style.size ?? 12);
  return cell;
}

const widthOf = (sheet: Worksheet, columns: number): number =>
  Array.from({ length: columns }, (_, at) => sheet.getColumn(at + 1).width ?? 9).reduce((sum, width) => sum + width, 0);

const MOST_POINTS = 409;

/** Letters are a little narrower than the digits in which widths are counted. */
const LETTER = 0.9;
const LINE_HEIGHT = 1.3;

/** Estimated height in points of a text that is wrapped at a width in characters. */
export function heightOf(text: string, width: number, size = 12): number {
  const linesOf = (part: string) => Math.max(1, Math.ceil((part.length * LETTER * size) / (12 * (width - 1))));
  const lines = text.split('\n').reduce((sum, part) => sum + linesOf(part), 0);
  return Math.min(MOST_POINTS, lines * size * LINE_HEIGHT + 2);
}

/** Not every programme finds the height of wrapped text by itself, so each row says its own. */
export function fitHeight(row: Row, widths: readonly number[]): void {
  row.height = Math.max(...widths.map((width, at) => heightOf(row.getCell(at + 1).text, width)));
}
