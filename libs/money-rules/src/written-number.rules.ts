/** A number exactly as it is written: 1,25 is 125 with two decimals. */
export interface WrittenNumber {
  digits: bigint;
  decimals: number;
}

const PLAIN = /^(?:0|[1-9]\d*)$/;
/** Groups of three by one kind of sign, the first of them not zero. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^(.*)([.,])(\d+)$/;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/**
 * Everything that digits with separators can mean: `1.500` is fifteen hundred, and one and a half. Nothing where the groups are no groups, or where a zero begins as
 * in a telephone number.
 */
export function readingsOf(text: string): WrittenNumber[] {
  if (PLAIN.test(text)) return [{ digits: BigInt(text), decimals: 0 }];
  const readings: WrittenNumber[] = [];
  if (GROUPED.test(text)) readings.push({ digits: BigInt(digitsOf(text)), decimals: 0 });
  const [, whole = '', sign = '', decimals = ''] = DECIMAL.exec(text) ?? [];
  if (PLAIN.test(whole) || (GROUPED.test(whole) && !whole.includes(sign)))
    readings.push({ digits: BigInt(digitsOf(whole) + decimals), decimals: decimals.length });
  return readings;
}

/** Of a number with decimals that are none behind groups, as spreadsheets write money: `1.250,00`. */
export const isSpreadsheetMoney = (text: string): boolean => {
  const [, whole = '', , decimals = ''] = DECIMAL.exec(text) ?? [];
  return GROUPED.test(whole) && !/[' ]/.test(whole) && /^0{1,2}$/.test(decimals);
};

/** A written number of units in đồng; null where that is no whole đồng. */
export function inDong({ digits, decimals }: WrittenNumber, unit: bigint): bigint | null {
  const scale = 10n ** BigInt(decimals);
  return (digits * unit) % scale === 0n ? (digits * unit) / scale : null;
}
