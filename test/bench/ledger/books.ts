import { randomUUID } from 'node:crypto';
import { built, type World } from '../../lap/world.ts';
import { enrol } from '../country.ts';

const kernel = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

export interface LedgerBench {
  world: World;
  communes: { key: number; path: string; scopeId: number }[];
  say: (text: string) => void;
  /** Wrong figures; slowness is none. */
  failures: string[];
}

/** Books with a fund, a cash box and somebody who gives and is paid; who keeps them and who signs. */
export interface BenchBooks {
  organisationKey: number;
  organisationId: string;
  treasurer: string;
  head: string;
  fundId: string;
  placeId: string;
  counterpartyId: string;
  accounts: Map<string, string>;
}

const OPEN_BOOKS = 'mutation ($input: OpenBooksInput!) { openBooks(input: $input) { id } }';
const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const ACCOUNTS = '{ ledgerAccounts { id code } }';
export const DRAFT = 'mutation ($input: DraftVoucherInput!) { draftVoucher(input: $input) { id version } }';
export const SIGN =
  'mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { id } voucher { id number } } }';

/** One call over HTTP. Throws where it is refused. */
export async function ask<Data>(world: World, cookie: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), Cookie: cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export async function openBooks(
  { world, communes }: LedgerBench,
  many: number,
  opensOn: string,
): Promise<BenchBooks[]> {
  const keys = communes.slice(0, many).map(({ key }) => key);
  const treasurers = await enrol(world, keys, 'finance');
  const heads = await enrol(world, keys, 'leader');
  const books: BenchBooks[] = [];
  for (const [at, organisationKey] of keys.entries()) {
    const [treasurer, head] = [treasurers[at]!, heads[at]!];
    const organisationId = kernel.nodeId('Organisation', organisationKey);
    const made = async (query: string, input: object): Promise<string> => {
      const data = await ask<Record<string, { id: string }>>(world, treasurer, query, {
        input: { organisationId, ...input },
      });
      return Object.values(data)[0]!.id;
    };
    await made(OPEN_BOOKS, { opensOn, signingOrder: ['MAKER', 'HEAD'] });
    const fund = { kind: 'STUDY_PROMOTION', name: 'Quỹ', sources: ['CONTRIBUTION'], openedOn: opensOn };
    const fundId = await made(OPEN_FUND, fund);
    const placeId = await made(OPEN_PLACE, { kind: 'CASH', name: 'Két', openedOn: opensOn });
    const counterpartyId = await made(ADD_COUNTERPARTY, { kind: 'BODY', name: 'Cửa hàng' });
    const { ledgerAccounts } = await ask<{ ledgerAccounts: { id: string; code: string }[] }>(
      world,
      treasurer,
      ACCOUNTS,
    );
    const accounts = new Map(ledgerAccounts.map(({ id, code }) => [code, id]));
    books.push({ organisationKey, organisationId, treasurer, head, fundId, placeId, counterpartyId, accounts });
  }
  return books;
}

export function voucherInput(books: BenchBooks, kind: string, day: string, account: string, amount: number): object {
  return {
    organisationId: books.organisationId,
    kind,
    day,
    content: 'Đo',
    counterpartyId: books.counterpartyId,
    placeId: books.placeId,
    confirmed: ['TWIN'],
    lines: [{ accountId: books.accounts.get(account), fundId: books.fundId, source: 'CONTRIBUTION', amount }],
  };
}

/** Drafted, signed and posted. */
export async function post(world: World, books: BenchBooks, input: object): Promise<void> {
  const { draftVoucher } = await ask<{ draftVoucher: { id: string; version: number } }>(world, books.treasurer, DRAFT, {
    input,
  });
  const { id, version } = draftVoucher;
  await ask(world, books.treasurer, SIGN, { id, version });
  await ask(world, books.head, SIGN, { id, version: version + 1 });
}
