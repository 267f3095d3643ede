import { type Actor, type IsoDate, KernelError, type Query, tableOf } from '@app/kernel';
import { type LastPlace, lastPlace, withinReach } from '@app/organisations';
import { BookPermission } from './records.permissions';
import { RecordsFile, BookEntry } from './book-entry.entity';

/** Columns of `register_entry AS e`. */
export const entryColumns = tableOf(BookEntry).columns('e');

export const toEntry = tableOf(BookEntry).toRow;

/** Columns of `records_file AS f`. */
export const fileColumns = tableOf(RecordsFile).columns('f');

export const toFile = tableOf(RecordsFile).toRow;

/** SQL condition: the organisation's books are within reach; they are no papers that flow down. */
export const booksWithinReach = (actor: Actor, today: IsoDate, organisation: string, params: unknown[]): string =>
  withinReach({ actor, permission: BookPermission.Read, today, organisation }, params);

/** Whose books they are, as of today or as it last was. Throws NOT_FOUND. */
export async function keeperOf(query: Query, organisationKey: number, today: IsoDate): Promise<LastPlace> {
  const keeper = await lastPlace(query, organisationKey, today);
  if (!keeper) throw KernelError.NOT_FOUND();
  return keeper;
}

/** The keeper, where the actor keeps the books: at the very organisation, not above it. Throws NOT_FOUND. */
export async function mustKeepBooks(
  query: Query,
  actor: Actor,
  organisationKey: number,
  today: IsoDate,
): Promise<LastPlace> {
  if (!actor.worksAt(BookPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
  return keeperOf(query, organisationKey, today);
}

/** The keeper within reach, for reading. Throws NOT_FOUND. */
export async function mustRead(
  query: Query,
  actor: Actor,
  organisationKey: number,
  today: IsoDate,
  permission = BookPermission.Read,
): Promise<LastPlace> {
  const keeper = await keeperOf(query, organisationKey, today);
  actor.mustCover(permission, keeper.path);
  return keeper;
}
