import { TableLayoutType, Table, TableCell, TableBorders, TableRow, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { centred, line, millimetres, rule, spacing, TEXT_WIDTH } from './docx-style.ts';
import {
  type Closing,
  type Letterhead,
  letterheadLines,
  LETTERHEAD_LEFT,
  MOTTO,
  MOTTO_LENGTH,
  NATION,
  ruleLength,
  SIGNATURE_POINTS,
  splitRecipients,
} from './letterhead.rules.ts';
import { SIZES } from './official-text.rules.ts';

const RIGHT = TEXT_WIDTH - LETTERHEAD_LEFT;

/** Issuing body on the left, national motto on the right; number and date on one line below them. */
export function letterhead({ superior, issuer, numberLine, dateLine, below }: Letterhead): Table {
  const names = letterheadLines(issuer);
  const issuers = [
    ...(superior ? [centred(letterheadLines(superior), { size: SIZES.superior })] : []),
    centred(names, { size: SIZES.issuer, bold: true }),
    rule(ruleLength(names, SIZES.issuer, LETTERHEAD_LEFT), LETTERHEAD_LEFT, 4),
  ];
  const nation = [
    centred(NATION, { size: SIZES.nation, bold: true }),
    centred(MOTTO, { size: SIZES.motto, bold: true }),
    rule(MOTTO_LENGTH, RIGHT, 4),
  ];
  const number = [centred(numberLine, { size: SIZES.number }), ...(below === null ? [] : [under(below)])];
  const date = [centred(dateLine, { size: SIZES.date, italics: true })];
  return columns(
    [
      [issuers, nation],
      [number, date],
    ],
    LETTERHEAD_LEFT,
  );
}

/** Six points below the number (Appendix I, Part I, II.5.b). */
const under = ({ text, bold }: NonNullable<Letterhead['below']>): Paragraph =>
  centred(text, { size: SIZES.letterSubject, bold, options: { spacing: spacing(6, 0) } });

/** Recipients on the left, the signer on the right, not torn apart; a long list of recipients goes on below. */
export function closing({ recipients, authority, instruction, name }: Closing): Table {
  const { beside, below } = splitRecipients(recipients);
  const left = [
    recipients.length > 0 ? line('Nơi nhận:', { size: SIZES.recipientsHead, bold: true, italics: true }) : line(''),
    ...beside.map(recipient),
  ];
  const right = [
    ...authority.map((text) => centred(text, { size: SIZES.signature, bold: true })),
    ...(instruction ? [centred(instruction, { size: 13, italics: true })] : []),
    centred(name ?? '', { size: SIZES.signature, bold: true, options: { spacing: spacing(SIGNATURE_POINTS, 0) } }),
  ];
  return columns(
    [
      [left, right],
      ...(below.length > 0 ? [[below.map(recipient), [line('')]] satisfies [Paragraph[], Paragraph[]]] : []),
    ],
    TEXT_WIDTH / 2,
    1,
  );
}

const recipient = (text: string): Paragraph => line(text, { size: SIZES.recipients });

function columns(rows: [left: Paragraph[], right: Paragraph[]][], leftWidth: number, together = rows.length): Table {
  const widths = [leftWidth, TEXT_WIDTH - leftWidth].map(millimetres);
  const cells = (row: Paragraph[][]): TableCell[] =>
    row.map((children, at) => new TableCell({ width: { size: widths[at]!, type: WidthType.DXA }, children }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map((row, at) => new TableRow({ cantSplit: at < together, children: cells(row) })),
  });
}
