import { MoneyPlaceKind, type PostingSide } from '@app/ledger';
import type { HandedBalance, HandedMoney, HandoverContent } from './handover-content';
import type { Received } from './received-places';

type Line = Pick<
  PostingSide,
  | 'accountKey'
  | 'fundKey'
  | 'source'
  | 'purposeKey'
  | 'placeKey'
  | 'amount'
  | 'note'
  | 'budgetLineKey'
  | 'openItemKey'
  | 'activityYear'
  | 'activityKey'
  | 'quantities'
  | 'origin'
>;

/** Keys of accounts: money by its place, and what goes over and comes in. */
export interface HandoverAccounts {
  cash: string;
  bank: string;
  out: string;
  in: string;
}

const NOTHING_ELSE = {
  note: null,
  budgetLineKey: null,
  openItemKey: null,
  activityYear: null,
  activityKey: null,
  quantities: null,
  origin: null,
} as const;

const accountOf = ({ cash, bank }: HandoverAccounts, kind: MoneyPlaceKind): string =>
  kind === MoneyPlaceKind.Cash ? cash : bank;

type Held = HandedMoney | HandedBalance;
const holdingOf = ({ fundKey, source, purposeKey }: Held): string => `${fundKey}/${source}/${purposeKey ?? ''}`;

/** What empties the handing books: every balance with its sign turned, against what is handed over, holding by holding. */
export function closingLines({ money, balances }: HandoverContent, accounts: HandoverAccounts): Line[] {
  const emptied = [
    ...money.map((row) => ({
      ...lineOf(row),
      accountKey: accountOf(accounts, row.placeKind),
      placeKey: row.placeKey,
      amount: -row.amount,
    })),
    ...balances.map((row) => ({
      ...lineOf(row),
      accountKey: row.accountKey,
      openItemKey: row.openItemKey,
      amount: -row.amount,
    })),
  ];
  return [...emptied, ...against([...money, ...balances], accounts.out, 1)];
}

/** The same in the receiving books. `items`: keys of open items there, by those of the handing books. */
export function openingLines(
  { money, balances }: HandoverContent,
  accounts: HandoverAccounts,
  received: Received,
  items: ReadonlyMap<string, string>,
): Line[] {
  const filled = [
    ...money.map((row) => ({
      ...lineOf(row),
      accountKey: accountOf(accounts, row.placeKind),
      placeKey: received.places.get(row.placeKey)!,
      amount: row.amount,
    })),
    ...balances.map((row) => ({
      ...lineOf(row),
      accountKey: row.accountKey,
      openItemKey: row.openItemKey === null ? null : items.get(row.openItemKey)!,
      amount: row.amount,
    })),
  ];
  return [...filled, ...against([...money, ...balances], accounts.in, -1)].map((line) => ({
    ...line,
    fundKey: received.funds.get(line.fundKey)!,
    purposeKey: line.purposeKey === null ? null : received.purposes.get(line.purposeKey)!,
  }));
}

const lineOf = ({ fundKey, source, purposeKey }: Held): Omit<Line, 'accountKey' | 'amount'> => ({
  fundKey,
  source,
  purposeKey,
  placeKey: null,
  ...NOTHING_ELSE,
});

/** One side for each holding; none where what it holds comes to nothing. */
const against = (rows: readonly Held[], accountKey: string, sign: 1 | -1): Line[] =>
  [...Map.groupBy(rows, holdingOf).values()].flatMap((parts) => {
    const amount = sign * parts.reduce((sum, part) => sum + part.amount, 0);
    return amount === 0 ? [] : [{ ...lineOf(parts[0]!), accountKey, amount }];
  });
