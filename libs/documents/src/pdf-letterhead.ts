import type { Content } from 'pdfmake/interfaces';
import { TEXT_WIDTH } from './docx-style.ts';
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
import { fromMillimetres } from './faces.ts';
import { KEEP, NO_GRID, pdfRule } from './pdf-style.ts';

const centred = { alignment: 'center' } as const;

/** Issuing body on the left, national motto on the right; number and date on one line below them. */
export function pdfLetterhead({ superior, issuer, numberLine, dateLine, below }: Letterhead): Content {
  const names = letterheadLines(issuer);
  const issuers: Content[] = [
    ...(superior ? [{ ...centred, text: letterheadLines(superior).join('\n'), fontSize: SIZES.superior }] : []),
    { ...centred, text: names.join('\n'), fontSize: SIZES.issuer, bold: true },
    pdfRule(ruleLength(names, SIZES.issuer, LETTERHEAD_LEFT), 4),
  ];
  const nation: Content[] = [
    { ...centred, text: NATION, fontSize: SIZES.nation, bold: true },
    { ...centred, text: MOTTO, fontSize: SIZES.motto, bold: true },
    pdfRule(MOTTO_LENGTH, 4),
  ];
  const number: Content[] = [
    { ...centred, text: numberLine, fontSize: SIZES.number },
    ...(below === null
      ? []
      : [{ ...centred, ...below, fontSize: SIZES.letterSubject, margin: [0, 6, 0, 0] } satisfies Content]),
  ];
  const date: Content = { ...centred, text: dateLine, fontSize: SIZES.date, italics: true };
  return columns(LETTERHEAD_LEFT, [
    [{ stack: issuers }, { stack: nation }],
    [{ stack: number }, date],
  ]);
}

/** Recipients on the left, the signer on the right, not torn apart; a long list of recipients goes on below. */
export function pdfClosing({ recipients, authority, name }: Closing): Content[] {
  const { beside, below } = splitRecipients(recipients);
  const left: Content[] = [
    ...(recipients.length > 0
      ? [{ text: 'Nơi nhận:', fontSize: SIZES.recipientsHead, bold: true, italics: true }]
      : []),
    ...beside.map(recipient),
  ];
  const signer = { ...centred, fontSize: SIZES.signature, bold: true };
  const right: Content[] = [
    ...authority.map((text) => ({ ...signer, text })),
    {
      ...signer,
      text: name ?? '\u00a0',
      margin: [0, SIGNATURE_POINTS, 0, 0],
      headlineLevel: KEEP.closing,
      id: 'signer',
    },
  ];
  return [
    {
      margin: [0, 10, 0, 0],
      unbreakable: true,
      stack: [columns(TEXT_WIDTH / 2, [[{ stack: left }, { stack: right }]])],
    },
    { margin: [0, 0, fromMillimetres(TEXT_WIDTH / 2), 0], stack: below.map(recipient) },
  ];
}

const recipient = (text: string): Content => ({ text, fontSize: SIZES.recipients });

const columns = (leftWidth: number, body: Content[][]): Content => ({
  layout: NO_GRID,
  table: { widths: [leftWidth, TEXT_WIDTH - leftWidth].map(fromMillimetres), body },
});
