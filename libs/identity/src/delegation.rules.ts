import { daysBetween, type DomainError, type IsoDate } from '@app/kernel';
import { IdentityError } from './identity.errors';

/** A limit of this programme, from no text: what lasts longer is a role of one's own. */
const LONGEST_DAYS = 366;

/** Running or to come, of one role; likewise. */
export const MOST_OF_ROLE = 5;

interface Days {
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

/** What is wrong with the days for which a role is passed on: they begin today at the earliest, lie within those of the role, and have a bound. */
export function faultOfDays(days: Days & { validTo: IsoDate }, role: Days, today: IsoDate): DomainError | null {
  if (days.validFrom < today || days.validTo < days.validFrom) return IdentityError.DELEGATION_DATES();
  if (daysBetween(days.validFrom, days.validTo) >= LONGEST_DAYS)
    return IdentityError.DELEGATION_TOO_LONG({ days: LONGEST_DAYS });
  const isWithin = days.validFrom >= role.validFrom && (role.validTo === null || days.validTo <= role.validTo);
  return isWithin ? null : IdentityError.DELEGATION_BEYOND_ROLE({ from: role.validFrom, to: role.validTo ?? '…' });
}
