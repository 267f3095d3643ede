import { amountInWords, saysAmount } from './amount-in-words.rules.ts';

/** The seven contents of a voucher (Luật Kế toán 2015 Điều 16 khoản 1), by the letters of the law. */
export type VoucherContent = 'title' | 'day' | 'maker' | 'receiver' | 'content' | 'amounts' | 'signatures';

export type VoucherKind = 'receipt' | 'payment' | 'journal' | 'bank' | 'advance' | 'settlement';

interface Party {
  name?: string | null;
  address?: string | null;
}

export interface VoucherLine {
  content?: string | null;
  /** What is counted; a line of money alone has neither quantity nor price. */
  quantity?: number | null;
  /** In đồng. */
  price?: number | null;
  amount?: number | null;
}

/** A voucher as far as it is filled in. */
export interface VoucherFields {
  kind: VoucherKind;
  title?: string | null;
  number?: string | null;
  /** 2026-11-30. */
  day?: string | null;
  /** The unit or person who makes it out. */
  maker?: Party | null;
  /** The unit or person who receives it. */
  receiver?: Party | null;
  content?: string | null;
  lines?: readonly VoucherLine[];
  /** In đồng. */
  total?: number | null;
  totalInWords?: string | null;
  signatures?: readonly { role: string; name?: string | null }[];
}

export type VoucherFaultCode =
  | 'VOUCHER_TITLE_MISSING'
  | 'VOUCHER_NUMBER_MISSING'
  | 'VOUCHER_DAY_MISSING'
  | 'VOUCHER_DAY_WRONG'
  | 'VOUCHER_MAKER_MISSING'
  | 'VOUCHER_MAKER_ADDRESS_MISSING'
  | 'VOUCHER_RECEIVER_MISSING'
  | 'VOUCHER_RECEIVER_ADDRESS_MISSING'
  | 'VOUCHER_CONTENT_MISSING'
  | 'VOUCHER_LINES_MISSING'
  | 'VOUCHER_AMOUNT_MISSING'
  /** Quantity without price, or the other way round. */
  | 'VOUCHER_PRICE_MISSING'
  | 'VOUCHER_QUANTITY_MISSING'
  /** Quantity times price is another amount. */
  | 'VOUCHER_AMOUNT_DIFFERS'
  | 'VOUCHER_TOTAL_MISSING'
  | 'VOUCHER_TOTAL_DIFFERS'
  | 'VOUCHER_WORDS_MISSING'
  | 'VOUCHER_WORDS_DIFFER'
  | 'VOUCHER_SIGNATURE_MISSING'
  /** A signature of whom nobody can read. */
  | 'VOUCHER_SIGNER_UNNAMED';

export interface VoucherFault {
  content: VoucherContent;
  code: VoucherFaultCode;
  params: Readonly<Record<string, string | number>>;
}

/** Receipts and payments of money say their total in figures and in words (Điều 16 khoản 1 điểm e). */
const WORDED: ReadonlySet<VoucherKind> = new Set<VoucherKind>(['receipt', 'payment']);

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const isDong = (value: number | null | undefined): value is number => Number.isSafeInteger(value) && value! >= 0;

/** What a voucher still lacks, in the order of the law. Who has to sign is said by the state table of whoever keeps the book. */
export function voucherFaults(voucher: VoucherFields, signers: readonly string[]): VoucherFault[] {
  const faults: VoucherFault[] = [];
  const say = (content: VoucherContent, code: VoucherFaultCode, params: VoucherFault['params'] = {}) =>
    faults.push({ content, code, params });
  if (isBlank(voucher.title)) say('title', 'VOUCHER_TITLE_MISSING');
  if (isBlank(voucher.number)) say('title', 'VOUCHER_NUMBER_MISSING');
  if (isBlank(voucher.day)) say('day', 'VOUCHER_DAY_MISSING');
  else if (!isDay(voucher.day!)) say('day', 'VOUCHER_DAY_WRONG', { day: voucher.day! });
  if (isBlank(voucher.maker?.name)) say('maker', 'VOUCHER_MAKER_MISSING');
  else if (isBlank(voucher.maker?.address)) say('maker', 'VOUCHER_MAKER_ADDRESS_MISSING');
  if (isBlank(voucher.receiver?.name)) say('receiver', 'VOUCHER_RECEIVER_MISSING');
  else if (isBlank(voucher.receiver?.address)) say('receiver', 'VOUCHER_RECEIVER_ADDRESS_MISSING');
  if (isBlank(voucher.content)) say('content', 'VOUCHER_CONTENT_MISSING');
  return [...faults, ...amountFaults(voucher), ...signatureFaults(voucher, signers)];
}

const isDay = (text: string): boolean => {
  const instant = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
};

function amountFaults({ kind, lines = [], total, totalInWords }: VoucherFields): VoucherFault[] {
  const faults = lines.flatMap((line, at) => lineFault(line, at + 1));
  const say = (code: VoucherFaultCode, params: VoucherFault['params'] = {}) =>
    faults.push({ content: 'amounts', code, params });
  if (lines.length === 0) say('VOUCHER_LINES_MISSING');
  if (!isDong(total)) return [...faults, { content: 'amounts', code: 'VOUCHER_TOTAL_MISSING', params: {} }];
  const sum = lines.reduce((added, { amount }) => added + (isDong(amount) ? amount : 0), 0);
  if (faults.length === 0 && sum !== total) say('VOUCHER_TOTAL_DIFFERS', { total, sum, difference: total - sum });
  if (!WORDED.has(kind)) return faults;
  const words = amountInWords(total, 'vi');
  if (isBlank(totalInWords)) say('VOUCHER_WORDS_MISSING', { words });
  else if (!saysAmount(totalInWords!, total)) say('VOUCHER_WORDS_DIFFER', { words });
  return faults;
}

function lineFault({ quantity, price, amount }: VoucherLine, line: number): VoucherFault[] {
  const fault = (code: VoucherFaultCode, params = {}): VoucherFault[] => [
    { content: 'amounts', code, params: { line, ...params } },
  ];
  if (!isDong(amount)) return fault('VOUCHER_AMOUNT_MISSING');
  if (quantity == null && price == null) return [];
  if (quantity == null) return fault('VOUCHER_QUANTITY_MISSING');
  if (price == null) return fault('VOUCHER_PRICE_MISSING');
  // Quantities may have decimals (2,5 kg); amounts are whole đồng.
  const product = Math.round(quantity * price);
  return product === amount ? [] : fault('VOUCHER_AMOUNT_DIFFERS', { amount, product });
}

function signatureFaults({ signatures = [] }: VoucherFields, signers: readonly string[]): VoucherFault[] {
  const signed = new Map(signatures.map(({ role, name }) => [role, name]));
  return signers.flatMap((role): VoucherFault[] => {
    if (!signed.has(role)) return [{ content: 'signatures', code: 'VOUCHER_SIGNATURE_MISSING', params: { role } }];
    return isBlank(signed.get(role))
      ? [{ content: 'signatures', code: 'VOUCHER_SIGNER_UNNAMED', params: { role } }]
      : [];
  });
}
