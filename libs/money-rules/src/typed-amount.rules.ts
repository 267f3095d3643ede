import { LARGEST_AMOUNT } from './amount-in-words.rules.ts';
import { inDong, isSpreadsheetMoney, readingsOf } from './written-number.rules.ts';

export type AmountFaultCode =
  /** Nothing is written. */
  | 'AMOUNT_MISSING'
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_NEGATIVE'
  /** `1.5`: neither whole đồng nor with a unit. It would be so many thousands or millions. */
  | 'AMOUNT_UNIT_MISSING'
  /** It can mean two amounts, both in đồng. */
  | 'AMOUNT_AMBIGUOUS'
  /** `1.50.000`: the groups are not of three digits. */
  | 'AMOUNT_GROUPS'
  /** It is no whole đồng. */
  | 'AMOUNT_PART'
  | 'AMOUNT_TOO_LARGE'
  /** Of money that is not đồng. */
  | 'AMOUNT_CURRENCY';

export interface AmountFault {
  code: AmountFaultCode;
  params: Readonly<Record<string, string | number>>;
}

export type TypedAmount = { dong: number; fault: null } | { dong: null; fault: AmountFault };

/** What a number counts that stands alone: đồng, unless a heading says thousands or millions. */
export type AmountUnit = 1 | 1_000 | 1_000_000;

const MOST_CHARACTERS = 60;

/** Units as they are written, folded; `n` as in 200n. */
const UNITS: Readonly<Record<string, bigint>> = {
  n: 1_000n,
  k: 1_000n,
  nghin: 1_000n,
  ngan: 1_000n,
  tr: 1_000_000n,
  trieu: 1_000_000n,
  ty: 1_000_000_000n,
  ti: 1_000_000_000n,
  'nghin ty': 1_000_000_000_000n,
  'ngan ty': 1_000_000_000_000n,
};
/** Of these the next digits are said behind them, or a half. */
const SPOKEN_BEHIND = [1_000n, 1_000_000n, 1_000_000_000n];
const TIMES: Readonly<Record<string, bigint>> = { chuc: 10n, tram: 100n };

const PART =
  /\s*(?:(\d(?:[\d.,' ]*\d)?)|(nua)(?= ))\s*(?:(chuc|tram)\s+)?(?:(nghin ty|ngan ty|nghin|ngan|trieu|tr|ty|ti|k|n)(?![a-z])\.?)?(\s*ruoi(?![a-z]))?/y;
const CURRENCY_BEHIND = /\s*(?:₫|dong|vnd|d)\.?$/;
const CURRENCY_BEFORE = /^(?:₫|vnd|d)\s*(?=\d)/;
const FOREIGN = /[$€£¥]|(?:^|[\s\d])(?:usd|eur|euro|do la)(?![a-z])/;
const NEGATIVE = /^(?:[-–—−]\s*\d.*|\(\s*\d[^()]*\)|am \d.*)$/;

/** Full width digits and letters as phones write them in another script's keyboard, spaces of all kinds, no diacritics. */
const plain = (text: string): string =>
  text
    .replaceAll(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .normalize('NFD')
    .replaceAll(/\p{M}|[\u200b-\u200d\u2060]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

interface Part {
  text: string;
  /** None behind the last number: `1tr5`. */
  unit: bigint | null;
  isHalf: boolean;
  isHalved: boolean;
}

/** Numbers with their units from left to right; null where anything else is written. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < text.length;) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (!found) return null;
    const [whole, number = '', half, times, unit, halved] = found;
    // A hundred of what: of thousands, most likely, and nobody said so.
    if (times !== undefined && unit === undefined) return null;
    parts.push({
      text: number,
      unit: unit === undefined ? null : UNITS[unit]! * (times === undefined ? 1n : TIMES[times]!),
      isHalf: half !== undefined,
      isHalved: halved !== undefined,
    });
    at += whole.length;
  }
  return parts.length > 0 ? parts : null;
}

type Readings = bigint[] | AmountFaultCode;

/** One number with its unit, or one that stands alone. */
function readingsOfOne({ text, unit, isHalf, isHalved }: Part, alone: bigint): Readings {
  const of = unit ?? alone;
  if (isHalf) return unit === null || isHalved ? 'AMOUNT_UNREADABLE' : [of / 2n];
  const readings = readingsOf(text);
  if (readings.length === 0) return /[.,' ]/.test(text) ? 'AMOUNT_GROUPS' : 'AMOUNT_UNREADABLE';
  if (isHalved)
    return unit === null || !SPOKEN_BEHIND.includes(unit) || !/^\d+$/.test(text)
      ? 'AMOUNT_UNREADABLE'
      : [readings[0]!.digits * of + of / 2n];
  // Decimals of what has no unit are none of đồng: 15.00 is as little an amount as 1.5.
  const meant = of === 1n && !isSpreadsheetMoney(text) ? readings.filter(({ decimals }) => decimals === 0) : readings;
  if (meant.length === 0) return faultOfDecimals(text, readings[0]!.decimals);
  const amounts = meant.map((reading) => inDong(reading, of)).filter((amount) => amount !== null);
  return amounts.length > 0 ? [...new Set(amounts)] : 'AMOUNT_PART';
}

/** `1.5` lacks its unit, `1.5000` has a digit too many, `1.500,5` is no whole đồng. */
function faultOfDecimals(text: string, decimals: number): AmountFaultCode {
  if (/[.,' ].*[.,]/.test(text)) return 'AMOUNT_PART';
  return decimals > 2 ? 'AMOUNT_GROUPS' : 'AMOUNT_UNIT_MISSING';
}

/** What may stand behind a unit without one of its own: the next digits of it (`1tr5`, `1tr250`), or đồng. */
function readingsOfTail(text: string, unit: bigint): Readings {
  if (!SPOKEN_BEHIND.includes(unit)) return 'AMOUNT_UNREADABLE';
  if (!/^\d+$/.test(text)) {
    const [reading, ...others] = readingsOf(text);
    return !reading || others.some(({ decimals }) => decimals === 0) || reading.decimals > 0 || reading.digits >= unit
      ? 'AMOUNT_UNREADABLE'
      : [reading.digits];
  }
  if (text.length >= String(unit).length) return 'AMOUNT_UNREADABLE';
  const asDigits = inDong({ digits: BigInt(text), decimals: text.length }, unit);
  if (asDigits === null) return 'AMOUNT_PART';
  if (text.length === 1 || text.length === 3) return [asDigits];
  // `1tr50`: one million and a half, or one million and fifty thousand as it is spoken.
  const spoken = text.length === 2 && text.endsWith('0') ? (BigInt(text) * unit) / 1000n : null;
  if (text.length === 2) return spoken === null ? [asDigits] : [...new Set([spoken, asDigits])];
  return [...new Set([BigInt(text), asDigits])];
}

/** A sum of parts, each below the unit of the one before it: 1 tỷ 200 triệu. */
function readingsOfSum(parts: readonly Part[]): Readings {
  let sum = 0n;
  let unit: bigint | null = null;
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    if (unit !== null && part.unit === null) {
      if (!isLast || part.isHalved || part.isHalf) return 'AMOUNT_UNREADABLE';
      const tails = readingsOfTail(part.text, unit);
      return typeof tails === 'string' ? tails : tails.map((tail) => sum + tail);
    }
    if (part.unit === null || part.isHalf || !/^[1-9]\d*$/.test(part.text) || (part.isHalved && !isLast))
      return 'AMOUNT_UNREADABLE';
    const amount = BigInt(part.text) * part.unit + (part.isHalved ? part.unit / 2n : 0n);
    if ((part.isHalved && !SPOKEN_BEHIND.includes(part.unit)) || (unit !== null && amount >= unit))
      return 'AMOUNT_UNREADABLE';
    sum += amount;
    unit = part.unit;
  }
  return [sum];
}

const faulty = (code: AmountFaultCode, params: AmountFault['params'] = {}): TypedAmount => ({
  dong: null,
  fault: { code, params },
});

/**
 * What a treasurer types, in whole đồng: 1tr5, 200k, 2 triệu rưỡi, 1.500.000, 1 500 000, 1,500,000 or 3tỷ2. What can mean two amounts is refused with both; what could
 * be wrong by a factor of a thousand never passes. A number that stands alone counts what a heading says.
 */
export function typedAmount(text: string, unit: AmountUnit = 1): TypedAmount {
  const said = plain(text.slice(0, MOST_CHARACTERS + 1));
  const shown = { text: text.trim().slice(0, MOST_CHARACTERS) };
  if (said === '') return faulty('AMOUNT_MISSING');
  if (text.length > MOST_CHARACTERS) return faulty('AMOUNT_UNREADABLE', shown);
  if (FOREIGN.test(said)) return faulty('AMOUNT_CURRENCY', shown);
  const bare = said
    .replace(/ chan$/, '')
    .replace(CURRENCY_BEHIND, '')
    .replace(CURRENCY_BEFORE, '');
  if (NEGATIVE.test(bare)) return faulty('AMOUNT_NEGATIVE', shown);
  const parts = partsOf(bare);
  if (parts === null) return faulty('AMOUNT_UNREADABLE', shown);
  // Whoever writes đồng behind a number says what it counts.
  const alone = bare === said.replace(/ chan$/, '') ? BigInt(unit) : 1n;
  const readings = parts.length === 1 ? readingsOfOne(parts[0]!, alone) : readingsOfSum(parts);
  if (typeof readings === 'string') return faulty(readings, { ...shown, ...whatToDo(readings, bare) });
  return decided(readings, shown);
}

function decided(readings: readonly bigint[], shown: { text: string }): TypedAmount {
  const [least, most] = readings.toSorted((one, other) => (one < other ? -1 : 1));
  if (least! > BigInt(LARGEST_AMOUNT)) return faulty('AMOUNT_TOO_LARGE', { ...shown, most: LARGEST_AMOUNT });
  if (most !== undefined) return faulty('AMOUNT_AMBIGUOUS', { ...shown, least: Number(least), most: Number(most) });
  return { dong: Number(least), fault: null };
}

/** How an amount without its unit would be written, in thousands and in millions. */
const whatToDo = (code: AmountFaultCode, number: string): AmountFault['params'] =>
  code === 'AMOUNT_UNIT_MISSING' ? { thousands: `${comma(number)}k`, millions: `${comma(number)}tr` } : {};

const comma = (number: string): string => number.replace('.', ',').replace(/,?0+$/, '');
