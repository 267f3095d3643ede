import { dayText, folded } from '../../nomination-sheets/src/index.ts';
import { dayIn } from './gift-day.rules.ts';
import { typedAmount } from './typed-amount.rules.ts';

const NOTHING = /^[-–—]?$|^0+(?:[.,]0+)?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** A day with or without a time behind it; a sheet may keep it as a number. Null where it is none. */
export function bankDay(text: string): string | null {
  const said = text.trim();
  const written = SERIAL.test(said) ? dayText(Number(said)) : (said.split(/[\sT]+/)[0] ?? '');
  return dayIn(written) ?? dayIn(said.split(/\s+/).at(-1) ?? '');
}

/** An amount with its sign, in đồng: 0 where nothing is written, null where it cannot be read. */
export function bankAmount(text: string): number | null {
  const said = text
    .replaceAll(/[\u00a0\s]+/g, ' ')
    .replaceAll(/vn[dđ]|₫|đồng/giu, '')
    .trim();
  if (NOTHING.test(said)) return 0;
  const [, open, sign, bare = '', close, behind] = /^(\()?\s*([-−+])?\s*([^()]*?)\s*(\))?\s*([-−])?$/.exec(said) ?? [];
  if ((open === undefined) !== (close === undefined)) return null;
  const isNegative = open !== undefined || behind !== undefined || (sign !== undefined && sign !== '+');
  const dong = unsigned(bare);
  return dong === null ? null : isNegative ? -dong : dong;
}

function unsigned(bare: string): number | null {
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(bare)) {
    const number = Number(bare);
    return Number.isSafeInteger(number) ? number : null;
  }
  if (!/^\d[\d.,' ]*$/.test(bare)) return null;
  const [, whole, point] = /^(.*?)([.,])0{1,2}$/.exec(bare) ?? [];
  const text = whole !== undefined && point !== undefined && !whole.includes(point) ? whole : bare;
  return typedAmount(text).dong;
}

/** Whether a column says that money came in or went out; null where it says neither. */
export function sideOf(text: string): 1 | -1 | null {
  const said = folded(text);
  if (/^(?:c|co|cr|credit|ghi co|\+)$/.test(said) || text.trim() === '+') return 1;
  if (/^(?:d|no|dr|debit|ghi no)$/.test(said) || text.trim() === '-') return -1;
  return null;
}

const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** The account that a line above the table names; null where it names none. */
export function accountIn(text: string): string | null {
  const [, behind = ''] =
    /(?:so tai khoan|tai khoan so|tai khoan|account number|account no|account)\b(.*)$/.exec(folded(text)) ?? [];
  const number = digits(behind);
  return number.length >= 6 ? number : null;
}

export const sameAccount = (one: string, other: string): boolean => digits(one) === digits(other);

export type BalanceLine = 'opening' | 'closing' | 'sum';

/** What a line without a day says: what was there, what remains, or a sum. */
export function balanceLine(text: string): BalanceLine | null {
  const said = folded(text);
  if (/(?:so du dau|so du ban dau|opening balance|beginning balance|balance brought forward)/.test(said))
    return 'opening';
  if (/(?:so du cuoi|closing balance|ending balance|balance carried forward)/.test(said)) return 'closing';
  return /^(?:tong|cong|total|sum)\b/.test(said) ? 'sum' : null;
}
