import type { IsoDate } from '@app/kernel';
import { DIRECTIVE_TYPES } from '@app/reading';

/** The official letter: the type without a name on paper and without an abbreviation in its symbol. */
export const LETTER_TYPE = 'CV';

/** A public letter; it has no abbreviation either. */
export const PUBLIC_LETTER_TYPE = 'Thư công';

/** `Kế hoạch`; null for an official letter. */
export const typeName = (type: string): string | null =>
  type === LETTER_TYPE ? null : (DIRECTIVE_TYPES[type] ?? null);

export interface Cited {
  type: string;
  code: string | null;
  issuedOn: IsoDate | null;
  issuer: string;
  subject: string;
}

/** `ngày 08 tháng 9 năm 2024`: days below 10 and the months 1 and 2 have a zero (Decree 30/2020, Appendix I, II.4.b). */
export function longDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year}`;
}

const padded = (value: number, from: number): string => (value < from ? `0${value}` : String(value));

/** `20/10/2024` */
export const shortDate = (date: IsoDate): string => date.split('-').toReversed().join('/');

/** A document as others name it: `Kế hoạch số 71/KH-HKH ngày 02 tháng 10 năm 2023 của Hội Khuyến học về …`. */
export function citationOf({ type, code, issuedOn, issuer, subject }: Cited): string {
  const parts = [typeName(type) ?? 'Công văn'];
  if (code !== null) parts.push(`số ${code}`);
  if (issuedOn !== null) parts.push(longDate(issuedOn));
  parts.push(`của ${issuer}`, aboutOf(subject));
  return parts.filter(Boolean).join(' ');
}

function aboutOf(subject: string): string {
  const bare = subject.trim().replace(/^(?:V\/v|Về việc|Về)[:\s]+/iu, '');
  return bare === '' ? '' : `về việc ${lowerFirst(bare)}`;
}

/** The first letter small, unless the first word is a name or an abbreviation written in capitals. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = Array.from(text);
  const isAbbreviation = /\p{Lu}/u.test(second);
  const isName = /^\p{Lu}\p{Ll}*\s\p{Lu}/u.test(text);
  return isAbbreviation || isName ? text : first.toLocaleLowerCase('vi') + text.slice(first.length);
}
