import { PAGE } from './docx-style';
import { columnWidths } from './official-text.rules';
import { pdfFile, pdfGrid } from './pdf-style';
import { printable } from './printable.rules';
import { columnNumbers, columnTitle, type RegisterSheet } from './register-sheet';

/** The register as a PDF on A4 landscape; heads and numbers of the columns stand on every page. */
export function renderRegisterPdf(sheet: RegisterSheet): Promise<Buffer> {
  const register = printable(sheet);
  const { title, organisation, period, columns, rows } = register;
  const centred = { alignment: 'center' } as const;
  return pdfFile({
    title: `${title} ${period}`,
    author: organisation,
    isLandscape: true,
    content: [
      { ...centred, text: organisation.toLocaleUpperCase('vi'), fontSize: 12, bold: true },
      { ...centred, text: title.toLocaleUpperCase('vi'), bold: true, margin: [0, 12, 0, 0] },
      { ...centred, text: period, fontSize: 13, italics: true, margin: [0, 0, 0, 10] },
      pdfGrid({
        id: 'register',
        widths: columnWidths(
          columns.map(({ width }) => width),
          PAGE.height - PAGE.left - PAGE.right,
        ),
        heads: columns.map(columnTitle),
        numbers: columnNumbers(register),
        rows,
        alignments: [],
      }),
    ],
  });
}
