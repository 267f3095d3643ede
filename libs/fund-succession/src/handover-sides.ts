import { type Actor, type FactKey, type IsoDate, KernelError, type Query, type Transaction } from '@app/kernel';
import { booksOf, dongText, firstOpen, type HeldBooks, heldBooks, LedgerError } from '@app/ledger';
import type { PlaceCount, StockCount } from './fund-handover.entity';
import { HandoverError } from './fund-succession.errors';
import { HandoverPermission } from './fund-succession.permissions';
import { countFault, placesOf, stockFault } from './handover.rules';
import { type HandoverContent, holdsNothing } from './handover-content';
import { type HandedScope, WHOLE } from './handover-things';
import { heirsOf } from './heirs';

/** Two offices between which books go over: whose they are, and who receives them. */
export interface Offices {
  organisationKey: number;
  toOrganisationKey: number;
}

/** The books that go over, and those that receive them; null where these are out of reach, and looked at when they are confirmed. */
export interface Sides<To = HeldBooks> {
  from: HeldBooks;
  to: To;
}

/** Offices that go on with the work of the handing one. Throws NOT_FOUND where the actor acts at neither, HANDOVER_NO_SUCCESSION. */
export async function heirsBetween(
  query: Query,
  actor: Actor,
  { organisationKey, toOrganisationKey }: Offices,
  today: IsoDate,
): Promise<number[]> {
  const rights = [HandoverPermission.Prepare, HandoverPermission.Confirm];
  const offices = new Set(rights.flatMap((right) => actor.workplaces(right)));
  if (!offices.has(organisationKey) && !offices.has(toOrganisationKey)) throw KernelError.NOT_FOUND();
  const heirs = await heirsOf(query, organisationKey, today);
  if (!heirs.includes(toOrganisationKey))
    throw HandoverError.HANDOVER_NO_SUCCESSION({}, [{ path: 'toOrganisationId', code: 'HANDOVER_NO_SUCCESSION' }]);
  return heirs;
}

/** Both books wait from here on, in the order in which all lock books. Throws BOOKS_MISSING, BOOKS_HANDED_OVER. */
export async function lockSides(tx: Transaction, { organisationKey, toOrganisationKey }: Offices): Promise<Sides> {
  const [first, second] = [organisationKey, toOrganisationKey].toSorted((one, other) => one - other);
  const held = [await heldOf(tx, first!, organisationKey), await heldOf(tx, second!, organisationKey)];
  const of = (key: number): HeldBooks => held.find((books) => books.organisationKey === key)!;
  return { from: of(organisationKey), to: of(toOrganisationKey) };
}

/** The books that go over wait from here on. Throws BOOKS_MISSING, BOOKS_HANDED_OVER. */
export const lockHanding = (tx: Transaction, { organisationKey }: Offices): Promise<HeldBooks> =>
  heldOf(tx, organisationKey, organisationKey);

async function heldOf(tx: Transaction, key: number, handing: number): Promise<HeldBooks> {
  const path = key === handing ? 'organisationId' : 'toOrganisationId';
  const books = await atField(heldBooks(tx, key), path);
  mustStandAt(books, path);
  return books;
}

async function atField<Found>(found: Promise<Found>, path: string): Promise<Found> {
  try {
    return await found;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'BOOKS_MISSING')) throw error;
    throw LedgerError.BOOKS_MISSING({}, [{ path, code: 'BOOKS_MISSING' }]);
  }
}

function mustStandAt({ handedOverOn }: HeldBooks, path: string): void {
  if (handedOverOn === null) return;
  const params = { day: handedOverOn };
  throw LedgerError.BOOKS_HANDED_OVER(params, [{ path, code: 'BOOKS_HANDED_OVER', params }]);
}

/** The books as they are read, without a lock. Throws BOOKS_MISSING, BOOKS_HANDED_OVER. */
export async function sidesRead(
  query: Query,
  { organisationKey, toOrganisationKey }: Offices,
): Promise<Sides<HeldBooks | null>> {
  const from = await booksOf(query, organisationKey);
  if (!from) throw LedgerError.BOOKS_MISSING({}, [{ path: 'organisationId', code: 'BOOKS_MISSING' }]);
  mustStandAt(from, 'organisationId');
  const to = await booksOf(query, toOrganisationKey);
  if (to) mustStandAt(to, 'toOrganisationId');
  return { from, to };
}

/** SQL: `$1` province, `$2` books. The last day on which something of the handing books was posted, promised, given up, asked for or moved. */
const LAST = `
  SELECT greatest(
    (SELECT max(v.day) FROM voucher AS v WHERE v.province_id = $1 AND v.books_key = $2),
    (SELECT max(greatest(o.day, o.steady_from, o.ended_on)) FROM open_item AS o WHERE o.province_id = $1 AND o.books_key = $2),
    (SELECT max(p.day) FROM pledge AS p WHERE p.province_id = $1 AND p.books_key = $2 AND p.given_up_on IS NULL),
    (SELECT max(a.day) FROM advance AS a WHERE a.province_id = $1 AND a.books_key = $2 AND a.declined_on IS NULL),
    (SELECT max(m.day) FROM account_books AS b JOIN stock_item AS i ON i.province_id = b.province_id AND i.organisation_key = b.organisation_key
      JOIN stock_move AS m ON m.province_id = i.province_id AND m.item_key = i.key WHERE b.province_id = $1 AND b.key = $2)) AS day`;

/** The first day on which the books may go over: nothing happened after it on the handing side, and both are open. */
export async function earliestDay(query: Query, { from, to }: Sides<HeldBooks | null>): Promise<IsoDate> {
  const [last] = await query<{ day: IsoDate | null }>(LAST, [from.provinceId, from.key]);
  const days = [firstOpen(from), ...(to ? [firstOpen(to)] : []), last?.day ?? from.opensOn];
  return days.reduce((one, other) => (one > other ? one : other));
}

/** Throws HANDOVER_DAY. */
export async function mustBeHandoverDay(
  query: Query,
  sides: Sides<HeldBooks | null>,
  day: IsoDate,
  today: IsoDate,
): Promise<void> {
  const from = await earliestDay(query, sides);
  if (day >= from && day <= today) return;
  throw HandoverError.HANDOVER_DAY({ from }, [{ path: 'day', code: 'HANDOVER_DAY', params: { from } }]);
}

/** What of the books goes to this office. Throws HANDOVER_FUNDS_NEEDED, HANDOVER_FUNDS_WHOLE, NOT_FOUND. */
export function scopeChosen(
  { provinceId }: HeldBooks,
  heirs: readonly number[],
  { fundKeys, takesRest }: { fundKeys?: readonly FactKey[] | null; takesRest?: boolean | null },
): HandedScope {
  const isSplit = heirs.length > 1;
  const chosen = [...new Set((fundKeys ?? []).map(({ key }) => key))].toSorted();
  if (isSplit && chosen.length === 0 && !takesRest) throw atFunds('HANDOVER_FUNDS_NEEDED');
  if (!isSplit && (chosen.length > 0 || takesRest === false)) throw atFunds('HANDOVER_FUNDS_WHOLE');
  if ((fundKeys ?? []).some((key) => key.provinceId !== provinceId))
    throw KernelError.NOT_FOUND({}, [{ path: 'fundIds', code: 'NOT_FOUND' }]);
  return isSplit ? { fundKeys: chosen, takesRest: takesRest ?? false } : WHOLE;
}

/** Funds that may be chosen where several offices go on with the work, also those in which nothing is. */
export const fundsLeft = (query: Query, { provinceId, scopeId, organisationKey }: HeldBooks): Promise<FundLeft[]> =>
  query<FundLeft>(
    `SELECT f.province_id AS "provinceId", $3::int AS "scopeId", f.key, f.name FROM fund AS f
     WHERE f.province_id = $1 AND f.organisation_key = $2 AND f.closed_on IS NULL
       AND NOT EXISTS (SELECT 1 FROM handed_thing AS t WHERE t.province_id = f.province_id AND t.kind = 'fund' AND t.from_key = f.key) ORDER BY f.name, f.key`,
    [provinceId, organisationKey, scopeId],
  );

export interface FundLeft extends FactKey {
  name: string;
}

/** A fund goes over once. Throws NOT_FOUND. */
export async function mustBeLeft(query: Query, from: HeldBooks, fundKeys: readonly string[] | null): Promise<void> {
  if (fundKeys === null) return;
  const left = new Set((await fundsLeft(query, from)).map(({ key }) => key));
  if (!fundKeys.every((key) => left.has(key)))
    throw KernelError.NOT_FOUND({}, [{ path: 'fundIds', code: 'NOT_FOUND' }]);
}

const atFunds = (code: 'HANDOVER_FUNDS_NEEDED' | 'HANDOVER_FUNDS_WHOLE') =>
  HandoverError[code]({}, [{ path: 'fundIds', code }]);

/** Throws HANDOVER_COUNT_MISSING, HANDOVER_COUNT_UNKNOWN, HANDOVER_COUNT_UNEXPLAINED. */
export function mustBeCounted({ money }: HandoverContent, counts: readonly PlaceCount[]): void {
  const fault = countFault(placesOf(money), counts);
  if (!fault) return;
  const { code } = fault;
  const params = {
    ...('place' in fault ? { place: fault.place } : {}),
    ...('difference' in fault ? { difference: dongText(fault.difference) } : {}),
  };
  const field = code === 'HANDOVER_COUNT_UNEXPLAINED' ? 'explanation' : 'placeId';
  const path = 'at' in fault ? `counts.${fault.at}.${field}` : 'counts';
  throw HandoverError[code](params, [{ path, code, params }]);
}

/** Throws HANDOVER_STOCK_MISSING, HANDOVER_STOCK_UNKNOWN, HANDOVER_STOCK_UNEXPLAINED. */
export function mustBeStocked({ stock }: HandoverContent, counts: readonly StockCount[]): void {
  const fault = stockFault(stock, counts);
  if (!fault) return;
  const { code } = fault;
  const params = {
    ...('item' in fault ? { item: fault.item } : {}),
    ...('difference' in fault ? { difference: fault.difference } : {}),
  };
  const field = code === 'HANDOVER_STOCK_UNEXPLAINED' ? 'explanation' : 'itemId';
  const path = 'at' in fault ? `stockCounts.${fault.at}.${field}` : 'stockCounts';
  throw HandoverError[code](params, [{ path, code, params }]);
}

/** A fund that was chosen goes over, also where nothing is in it. Throws HANDOVER_NOTHING. */
export function mustHoldSomething(content: HandoverContent, fundKeys: readonly string[] | null): void {
  if (holdsNothing(content) && !fundKeys?.length) throw HandoverError.HANDOVER_NOTHING();
}
