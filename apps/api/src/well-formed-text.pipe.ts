import { KernelError, schemaName } from '@app/kernel';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';

/** What no column can hold: PostgreSQL knows no NUL, JSON no half of a surrogate pair, and nobody a moment outside the calendar. Refused at its place. */
export class WellFormedText implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    const broken = type === 'custom' ? null : brokenPlace(value, data ? [data] : []);
    if (broken)
      throw KernelError.INVALID_INPUT({}, [{ path: broken.map(schemaName).join('.'), code: 'FIELD_INVALID' }]);
    return value;
  }
}

/** The scalar makes an invalid date of what is none; four figures of a year are all that is ever meant. */
const isOfTheCalendar = (moment: Date): boolean => moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999;

/** Way to the first broken text or moment in arguments. */
function brokenPlace(value: unknown, way: string[]): string[] | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? way : null;
  if (value instanceof Date) return isOfTheCalendar(value) ? null : way;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const broken = brokenPlace(part, [...way, name]);
    if (broken) return broken;
  }
  return null;
}
