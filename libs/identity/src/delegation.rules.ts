import type { DomainError, IsoDate } from '@app/kernel';
import { IdentityError } from './identity.errors';

interface Days {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** What is wrong with the days for which a role is passed on: they begin today at the earliest and lie within those of the role. */
export function faultOfDays(days: Days & { validTo: IsoDate }, role: Days, today: IsoDate): DomainError | null {
  if (days.validFrom < today || days.validTo < days.validFrom) return IdentityError.DELEGATION_DATES();
  const isWithin = days.validFrom >= role.validFrom && (role.validTo === null || days.validTo <= role.validTo);
  return isWithin ? null : IdentityError.DELEGATION_BEYOND_ROLE({ from: role.validFrom, to: role.validTo ?? '…' });
}
