import type { FieldError, IsoDate } from '@app/kernel';
import {
  codeKey,
  type Directive,
  type DirectiveIdentity,
  DirectiveOrigin,
  DirectiveState,
  likeness,
} from '@app/directives';
import type { Book } from './book';
import { type BookEntry, BookEntryStanding } from './book-entry.entity';

/** Numbers run without gaps per organisation, book and year: Decree 30/2020/NĐ-CP, articles 15 and 22. */
export const bookCounter = (organisationKey: number, book: Book, year: number): string =>
  `register/${organisationKey}/${book}/${year}`;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** Where the handling stands on a day; the last day itself is in time. */
export function standingOf(
  { handler, handleBy, handledOn }: Pick<BookEntry, 'handler' | 'handleBy' | 'handledOn'>,
  today: IsoDate,
): BookEntryStanding {
  if (handledOn !== null)
    return handleBy !== null && handledOn > handleBy ? BookEntryStanding.DoneLate : BookEntryStanding.Done;
  if (handleBy !== null && today > handleBy) return BookEntryStanding.Overdue;
  return handler === null ? BookEntryStanding.Unassigned : BookEntryStanding.UnderWay;
}

/** Faults of an arrival: what has not been issued cannot arrive, and nothing arrives before it was issued or tomorrow. */
export function arrivalFaults(
  directive: Pick<Directive, 'state' | 'issuedOn' | 'origin' | 'keeperKey'>,
  { organisationKey, enteredOn, today }: { organisationKey: number; enteredOn: IsoDate; today: IsoDate },
): FieldError[] {
  const faults: FieldError[] = [];
  if (directive.state !== DirectiveState.Registered) faults.push({ path: 'directiveId', code: 'BOOK_NOT_RECEIVED' });
  if (directive.origin === DirectiveOrigin.Own && directive.keeperKey === organisationKey)
    faults.push({ path: 'directiveId', code: 'BOOK_OWN_DOCUMENT' });
  if (enteredOn > today) faults.push({ path: 'enteredOn', code: 'BOOK_DAY_IN_FUTURE' });
  const { issuedOn } = directive;
  if (issuedOn !== null && enteredOn < issuedOn)
    faults.push({ path: 'enteredOn', code: 'BOOK_BEFORE_ISSUE', params: { issuedOn } });
  return faults;
}

/** Each document once, however many registers it stands in. */
export function withoutTwins<Document extends DirectiveIdentity>(documents: readonly Document[]): Document[] {
  const alike = Map.groupBy(documents, ({ code, issuedOn }) => `${codeKey(code)} ${issuedOn}`);
  return [...alike.values()].flatMap((group) =>
    group.filter((document, at) => !group.slice(0, at).some((other) => likeness(document, other) === 'certain')),
  );
}

export function handlingFaults(
  { handledOn }: { handledOn: IsoDate | null },
  { enteredOn, today }: { enteredOn: IsoDate; today: IsoDate },
): FieldError[] {
  if (handledOn === null) return [];
  if (handledOn > today) return [{ path: 'handledOn', code: 'BOOK_DAY_IN_FUTURE' }];
  return handledOn < enteredOn ? [{ path: 'handledOn', code: 'BOOK_HANDLED_EARLY' }] : [];
}
