import { KernelError, schemaName } from '@app/kernel';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';

/** Texts that no column can hold: PostgreSQL knows no NUL, and JSON no half of a surrogate pair. Refused at their place. */
export class WellFormedText implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    const broken = type === 'custom' ? null : brokenPlace(value, data ? [data] : []);
    if (broken)
      throw KernelError.INVALID_INPUT({}, [{ path: broken.map(schemaName).join('.'), code: 'FIELD_INVALID' }]);
    return value;
  }
}

/** Way to the first broken text in arguments. */
function brokenPlace(value: unknown, way: string[]): string[] | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? way : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const broken = brokenPlace(part, [...way, name]);
    if (broken) return broken;
  }
  return null;
}
