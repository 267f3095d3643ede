/** How vouchers are printed. */
export interface PrintChoice {
  paper: 'a5' | 'a4';
  /** A hundred and five: một trăm linh năm, or lẻ năm. */
  gap: 'linh' | 'le';
  /** With the lists on which those who are paid sign. */
  recipients: boolean;
}

export const USUAL: PrintChoice = { paper: 'a5', gap: 'linh', recipients: false };

/** Vouchers of one file. */
export const MOST_PRINTED = 100;

export type Printed = 'vouchers' | 'voucher-drafts';

/** Where the API draws them. */
export const printAddress = (of: Printed, ids: readonly string[], { paper, gap, recipients }: PrintChoice): string =>
  `/${of}/print.pdf?${new URLSearchParams({ ids: ids.join(','), paper, gap, recipients: recipients ? '1' : '0' }).toString()}`;

/** What was chosen last, as far as it can still be read. */
export function choiceOf(kept: unknown): PrintChoice {
  if (typeof kept !== 'object' || kept === null) return USUAL;
  const { paper, gap, recipients } = kept as Partial<Record<keyof PrintChoice, unknown>>;
  return { paper: paper === 'a4' ? 'a4' : 'a5', gap: gap === 'le' ? 'le' : 'linh', recipients: recipients === true };
}
