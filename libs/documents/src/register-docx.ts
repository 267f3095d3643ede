import { AlignmentType } from 'docx';
import { bodyRow, cell, gridTable, headCell, repeatedRow } from './docx-cell';
import { pageSection, wordFile } from './docx-page';
import { centred, PAGE, spacing } from './docx-style';
import { columnWidths } from './official-text.rules';
import { printable } from './printable.rules';
import { columnNumbers, columnTitle, type RegisterSheet } from './register-sheet';

/** The register as a Word file on A4 landscape; heads and numbers of the columns stand on every page. */
export function renderRegisterDocx(sheet: RegisterSheet): Promise<Buffer> {
  const register = printable(sheet);
  return wordFile({
    title: `${register.title} ${register.period}`,
    creator: register.organisation,
    sections: [
      {
        ...pageSection({ hidesFirstNumber: true, isLandscape: true }),
        children: [
          centred(register.organisation.toLocaleUpperCase('vi'), { size: 12, bold: true }),
          centred(register.title.toLocaleUpperCase('vi'), { bold: true, options: { spacing: spacing(12, 0) } }),
          centred(register.period, { size: 13, italics: true, options: { spacing: spacing(0, 10) } }),
          entries(register),
        ],
      },
    ],
  });
}

function entries(register: RegisterSheet) {
  const { columns, rows } = register;
  const widths = columnWidths(
    columns.map(({ width }) => width),
    PAGE.height - PAGE.left - PAGE.right,
  );
  const numberStyle = { alignment: AlignmentType.CENTER, italics: true };
  return gridTable(widths, [
    repeatedRow(columns.map((column, at) => headCell(columnTitle(column).split('\n'), widths[at]!))),
    repeatedRow(columnNumbers(register).map((text, at) => cell(text, widths[at]!, numberStyle))),
    ...rows.map((row) => bodyRow(columns.map((_, at) => cell((row[at] ?? '').split('\n'), widths[at]!)))),
  ]);
}
