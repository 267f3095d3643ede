import { TableLayoutType, Table, TableCell, TableBorders, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { centred, line, millimetres, rule, spacing, TEXT_WIDTH } from './docx-style';
import type { ReportDocument } from './report-document';
import { codeLine, dateLine, letterheadLines } from './report-text.rules';

const LEFT = 64;
const RIGHT = TEXT_WIDTH - LEFT;
const MOTTO_LENGTH = 64;
const SIGNATURE_POINTS = 70;

/** Issuing body on the left, national motto on the right, number and date below them. */
export function letterhead({ header, isDraft }: ReportDocument): Table {
  const issuer = [
    ...(header.superior ? [centred(letterheadLines(header.superior), { size: 12 })] : []),
    centred(letterheadLines(header.issuer), { size: 12, bold: true }),
    rule(LEFT / 3, LEFT, 4),
    centred(codeLine(header), { size: 13 }),
    ...(isDraft ? [centred('DỰ THẢO', { size: 13, bold: true, options: { spacing: spacing(4, 0) } })] : []),
  ];
  const nation = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }),
    rule(MOTTO_LENGTH, RIGHT, 4),
    centred(dateLine(header), { size: 13, italics: true }),
  ];
  return columns(issuer, nation, LEFT);
}

/** Recipients on the left, the signer on the right; never torn apart by a page break. */
export function closing({ recipients, signer }: ReportDocument): Table {
  const together = { keepNext: true };
  const left = [
    line('Nơi nhận:', { size: 12, bold: true, italics: true, options: together }),
    ...recipients.map((text, at) =>
      line(`- ${text}${at === recipients.length - 1 ? '.' : ';'}`, { size: 11, options: together }),
    ),
  ];
  const right = [
    ...signer.authority.map((text) => centred(text, { size: 14, bold: true, options: together })),
    ...(signer.instruction ? [centred(signer.instruction, { size: 13, italics: true, options: together })] : []),
    centred(signer.name ?? '', { size: 14, bold: true, options: { spacing: spacing(SIGNATURE_POINTS, 0) } }),
  ];
  return columns(left, right, TEXT_WIDTH / 2);
}

function columns(left: Paragraph[], right: Paragraph[], leftWidth: number): Table {
  const widths = [leftWidth, TEXT_WIDTH - leftWidth].map(millimetres);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, at) => new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}
