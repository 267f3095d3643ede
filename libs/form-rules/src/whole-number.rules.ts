import { type FigureFault, figureFault } from './figure.rules.ts';

/** What was typed or pasted where a whole number belongs. Nothing typed is no fault and no number. */
export type ReadNumber = { value: number | null; fault: null } | { value: null; fault: FigureFault };

/** 1.234.567, 1,234,567, 1 234 567 or 1'234'567: groups of three by one kind of sign, the first of them not zero. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\1\d{3})*$/u;
/** A spreadsheet's format of money writes decimals that are none: 1.250,00 and 1,250.00. */
const EMPTY_DECIMALS = /^([1-9]\d{0,2}(?:\.\d{3})+),0{1,2}$|^([1-9]\d{0,2}(?:,\d{3})+)\.0{1,2}$/u;
const CURRENCY = /\s*(?:₫|đ|đồng|vnđ|vnd)\.?$/iu;
const NEGATIVE = /^(?:[-–—−]\s*\d.*|\(\s*\d[^()]*\))$/u;

/** Whole numbers as Vietnamese and English write them, with the separators of a spreadsheet; never 1,5 as 15. */
export function readWholeNumber(text: string): ReadNumber {
  const trimmed = text.replaceAll(/\s/gu, ' ').trim().replace(CURRENCY, '');
  if (trimmed === '')
    return text.trim() === '' ? { value: null, fault: null } : { value: null, fault: 'FIGURE_NOT_WHOLE' };
  if (NEGATIVE.test(trimmed)) return { value: null, fault: 'FIGURE_NEGATIVE' };
  const whole = EMPTY_DECIMALS.exec(trimmed);
  const written = whole?.[1] ?? whole?.[2] ?? trimmed;
  const digits = GROUPED.test(written) ? written.replaceAll(/\D/gu, '') : written;
  if (!/^\d+$/u.test(digits)) return { value: null, fault: 'FIGURE_NOT_WHOLE' };
  const value = Number(digits);
  const fault = figureFault(value);
  return fault ? { value: null, fault } : { value, fault: null };
}
