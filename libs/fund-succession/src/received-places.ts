import { type FactKey, type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { addPurposeIn, Fund, FundPurpose, type HeldBooks, MoneyPlace, openFundIn, openPlaceIn } from '@app/ledger';
import type { HandoverContent } from './handover-content';
import { receiveCounterparties } from './received-counterparties';

const funds = tableOf(Fund);
const places = tableOf(MoneyPlace);
const purposes = tableOf(FundPurpose);

/** Keys in the receiving books, by those of the handing ones. */
export interface Received {
  funds: ReadonlyMap<string, string>;
  purposes: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
  counterparties: ReadonlyMap<string, string>;
}

/** What is closed by now receives nothing, also where the day lies before. */
const standsOn = ({ openedOn, closedOn }: Pick<Fund, 'openedOn' | 'closedOn'>, day: IsoDate): boolean =>
  openedOn <= day && closedOn === null;

/** A name that is free: where another thing of its kind bears it, it says from whom it came. */
export function freeName(name: string, from: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const received = `${name} (nhận từ ${from})`;
  for (let count = 2; ; count++) {
    const numbered = count === 2 ? received : `${received} ${count - 1}`;
    if (!taken.has(numbered)) return numbered;
  }
}

interface Named {
  key: string;
  name: string;
}

/** Each is kept on in one that is the same there, and else opened anew under a name that is free. */
async function receiveEach<Row extends Named>(
  handed: readonly Row[],
  own: readonly Row[],
  fromName: string,
  { isSame, open }: { isSame: (own: Row, handed: Row) => boolean; open: (row: Row, name: string) => Promise<FactKey> },
): Promise<Map<string, string>> {
  const taken = new Set(own.map(({ name }) => name));
  const found = new Map<string, string>();
  for (const row of handed) {
    const same = own.find((one) => isSame(one, row));
    const name = freeName(row.name, fromName, taken);
    if (!same) taken.add(name);
    found.set(row.key, (same ?? (await open(row, name))).key);
  }
  return found;
}

interface Asked {
  content: HandoverContent;
  /** That go over even where nothing is in them. */
  fundKeys: readonly string[] | null;
  day: IsoDate;
  fromName: string;
}

interface Between {
  from: HeldBooks;
  to: HeldBooks;
}

/**
 * Funds, purposes, places and counterparties of the receiving books in which what goes over is kept on: of the same name and kind where they stand that day and keep these
 * sources, and else opened anew. Money that was given for something is kept for it.
 */
export async function receive(
  tx: Transaction,
  sides: Between,
  { content, fundKeys, day, fromName }: Asked,
): Promise<Received> {
  const { money, balances, items, campaigns, pledges, advances } = content;
  const held = [...money, ...balances, ...items, ...campaigns];
  const named = [...items, ...pledges, ...advances].flatMap(({ counterpartyKey }) => counterpartyKey ?? []);
  const asked = { day, fromName };
  const fundMap = await receiveFunds(tx, sides, {
    ...asked,
    keys: new Set([...held.flatMap(({ fundKey }) => fundKey ?? []), ...(fundKeys ?? [])]),
  });
  return {
    funds: fundMap,
    purposes: await receivePurposes(tx, sides, {
      fromName,
      fundMap,
      keys: new Set(held.flatMap(({ purposeKey }) => purposeKey ?? [])),
      campaigns: new Set(campaigns.flatMap(({ purposeKey }) => purposeKey ?? [])),
    }),
    places: await receivePlaces(tx, sides, { ...asked, keys: new Set(money.map(({ placeKey }) => placeKey)) }),
    counterparties: await receiveCounterparties(tx, sides, [...new Set(named)]),
  };
}

interface Kept {
  keys: ReadonlySet<string>;
  day: IsoDate;
  fromName: string;
}

async function receiveFunds(
  tx: Transaction,
  { from, to }: Between,
  { keys, day, fromName }: Kept,
): Promise<Map<string, string>> {
  const rows = ({ provinceId, organisationKey }: HeldBooks): Promise<Fund[]> =>
    tx.query<Fund>(
      `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.province_id = $1 AND f.organisation_key = $2 ORDER BY f.name, f.key`,
      [provinceId, organisationKey],
    );
  const handed = (await rows(from)).filter(({ key }) => keys.has(key));
  return receiveEach(handed, await rows(to), fromName, {
    isSame: ({ name, kind, sources, ...dates }, fund) =>
      name === fund.name &&
      kind === fund.kind &&
      standsOn(dates, day) &&
      fund.sources.every((one) => sources.includes(one)),
    open: ({ kind, sources, basis }, name) => openFundIn(tx, to, { kind, name, sources, basis, openedOn: day }),
  });
}

/** What was given for a campaign stays apart from what is called the same there. */
async function receivePurposes(
  tx: Transaction,
  { from, to }: Between,
  {
    keys,
    campaigns,
    fundMap,
    fromName,
  }: Omit<Kept, 'day'> & { fundMap: ReadonlyMap<string, string>; campaigns: ReadonlySet<string> },
): Promise<Map<string, string>> {
  const rows = ({ provinceId }: HeldBooks, condition: string, asked: readonly string[]): Promise<FundPurpose[]> =>
    tx.query<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = $1 AND ${condition} = ANY($2::uuid[]) ORDER BY p.name, p.key`,
      [provinceId, asked],
    );
  const own = await rows(to, 'p.fund_key', [...fundMap.values()]);
  const found = new Map<string, string>();
  const fundOf = ({ fundKey }: FundPurpose): string => fundMap.get(fundKey)!;
  for (const [fundKey, handed] of Map.groupBy(await rows(from, 'p.key', [...keys]), fundOf)) {
    const beside = own.filter((one) => one.fundKey === fundKey);
    const kept = await receiveEach(handed, beside, fromName, {
      isSame: ({ name, closedOn }, purpose) =>
        name === purpose.name && closedOn === null && !campaigns.has(purpose.key),
      open: (_, name) => addPurposeIn(tx, to, fundKey, name),
    });
    for (const [key, there] of kept) found.set(key, there);
  }
  return found;
}

async function receivePlaces(
  tx: Transaction,
  { from, to }: Between,
  { keys, day, fromName }: Kept,
): Promise<Map<string, string>> {
  const rows = ({ provinceId, organisationKey }: HeldBooks): Promise<MoneyPlace[]> =>
    tx.query<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.province_id = $1 AND p.organisation_key = $2 ORDER BY p.name, p.key`,
      [provinceId, organisationKey],
    );
  const handed = (await rows(from)).filter(({ key }) => keys.has(key));
  return receiveEach(handed, await rows(to), fromName, {
    isSame: (one, place) => isSamePlace(one, place) && standsOn(one, day),
    open: ({ kind, bank, accountNumber }, name) =>
      openPlaceIn(tx, to, { kind, name, bank, accountNumber, openedOn: day }),
  });
}

/** Two accounts are one where bank and number are the same; a box that is handed over stays a box of its own. */
const isSamePlace = (one: MoneyPlace, other: MoneyPlace): boolean =>
  one.kind === other.kind &&
  one.bank !== null &&
  one.bank === other.bank &&
  one.accountNumber !== null &&
  one.accountNumber === other.accountNumber;
