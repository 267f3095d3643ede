import { type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { addPurposeIn, Fund, FundPurpose, type HeldBooks, MoneyPlace, openFundIn, openPlaceIn } from '@app/ledger';
import type { HandoverContent } from './handover-content';

const funds = tableOf(Fund);
const places = tableOf(MoneyPlace);
const purposes = tableOf(FundPurpose);

/** Keys in the receiving books, by those of the handing ones. */
export interface Received {
  funds: ReadonlyMap<string, string>;
  purposes: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/** What is closed by now receives nothing, also where the day lies before. */
const standsOn = ({ openedOn, closedOn }: Pick<Fund, 'openedOn' | 'closedOn'>, day: IsoDate): boolean =>
  openedOn <= day && closedOn === null;

/** A name that is free: where another fund, purpose or place bears it, it says from whom it came. */
function freeName(name: string, from: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const received = `${name} (nhận từ ${from})`;
  for (let count = 2; ; count++) {
    const numbered = count === 2 ? received : `${received} ${count - 1}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/**
 * Funds, purposes and places of the receiving books in which what goes over is kept on: of the same name and kind where they stand that day and keep these sources, and else
 * opened anew. Money that was given for something is kept for it.
 */
export async function receive(
  tx: Transaction,
  { from, to }: { from: HeldBooks; to: HeldBooks },
  { content, day, fromName }: { content: HandoverContent; day: IsoDate; fromName: string },
): Promise<Received> {
  const held = [...content.money, ...content.balances];
  const itemFunds = content.items.flatMap(({ fundKey }) => fundKey ?? []);
  const fundKeys = new Set([...held.map(({ fundKey }) => fundKey), ...itemFunds]);
  const fundMap = await receiveFunds(tx, from, to, { keys: [...fundKeys], day, fromName });
  const purposeKeys = new Set(held.flatMap(({ purposeKey }) => purposeKey ?? []));
  const placeKeys = new Set(content.money.map(({ placeKey }) => placeKey));
  return {
    funds: fundMap,
    purposes: await receivePurposes(tx, from, to, { keys: [...purposeKeys], fundMap, fromName }),
    places: await receivePlaces(tx, from, to, { keys: [...placeKeys], day, fromName }),
  };
}

interface Asked {
  keys: readonly string[];
  day: IsoDate;
  fromName: string;
}

async function receiveFunds(
  tx: Transaction,
  from: HeldBooks,
  to: HeldBooks,
  { keys, day, fromName }: Asked,
): Promise<Map<string, string>> {
  const rows = (books: HeldBooks): Promise<Fund[]> =>
    tx.query<Fund>(
      `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2 ORDER BY f.name, f.key`,
      [books.provinceId, books.organisationKey],
    );
  const own = await rows(to);
  const taken = new Set(own.map(({ name }) => name));
  const found = new Map<string, string>();
  for (const fund of (await rows(from)).filter(({ key }) => keys.includes(key))) {
    const same = own.find(
      ({ name, kind, sources, ...dates }) =>
        name === fund.name &&
        kind === fund.kind &&
        standsOn(dates, day) &&
        fund.sources.every((one) => sources.includes(one)),
    );
    if (same) {
      found.set(fund.key, same.key);
      continue;
    }
    const name = freeName(fund.name, fromName, taken);
    taken.add(name);
    const { kind, sources, basis } = fund;
    found.set(fund.key, (await openFundIn(tx, to, { kind, name, sources, basis, openedOn: day })).key);
  }
  return found;
}

async function receivePurposes(
  tx: Transaction,
  from: HeldBooks,
  to: HeldBooks,
  { keys, fundMap, fromName }: Omit<Asked, 'day'> & { fundMap: ReadonlyMap<string, string> },
): Promise<Map<string, string>> {
  const rows = (books: HeldBooks, condition: string, asked: readonly string[]): Promise<FundPurpose[]> =>
    tx.query<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = $1 AND ${condition} = ANY($2::uuid[]) ORDER BY p.name, p.key`,
      [books.provinceId, asked],
    );
  const own = await rows(to, 'p.fund_key', [...fundMap.values()]);
  const found = new Map<string, string>();
  for (const purpose of await rows(from, 'p.key', keys)) {
    const fundKey = fundMap.get(purpose.fundKey)!;
    const beside = own.filter((one) => one.fundKey === fundKey);
    const same = beside.find(({ name, closedOn }) => name === purpose.name && closedOn === null);
    if (same) {
      found.set(purpose.key, same.key);
      continue;
    }
    const name = freeName(purpose.name, fromName, new Set(beside.map((one) => one.name)));
    found.set(purpose.key, (await addPurposeIn(tx, to, fundKey, name)).key);
  }
  return found;
}

async function receivePlaces(
  tx: Transaction,
  from: HeldBooks,
  to: HeldBooks,
  { keys, day, fromName }: Asked,
): Promise<Map<string, string>> {
  const rows = (books: HeldBooks): Promise<MoneyPlace[]> =>
    tx.query<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.province_id = $1 AND p.organisation_key = $2 ORDER BY p.name, p.key`,
      [books.provinceId, books.organisationKey],
    );
  const own = await rows(to);
  const taken = new Set(own.map(({ name }) => name));
  const found = new Map<string, string>();
  for (const place of (await rows(from)).filter(({ key }) => keys.includes(key))) {
    const same = own.find((one) => isSamePlace(one, place) && standsOn(one, day));
    if (same) {
      found.set(place.key, same.key);
      continue;
    }
    const name = freeName(place.name, fromName, taken);
    taken.add(name);
    const { kind, bank, accountNumber } = place;
    found.set(place.key, (await openPlaceIn(tx, to, { kind, name, bank, accountNumber, openedOn: day })).key);
  }
  return found;
}

/** Two accounts are one where bank and number are the same; a box that is handed over stays a box of its own. */
const isSamePlace = (one: MoneyPlace, other: MoneyPlace): boolean =>
  one.kind === other.kind &&
  one.bank !== null &&
  one.bank === other.bank &&
  one.accountNumber !== null &&
  one.accountNumber === other.accountNumber;
