import type * as Types from '../dataProvider/schema.ts';
import type { WholeNumber } from '../shared/wholeNumber.rules.ts';
import type { EntryChoicesQuery, VoucherDraftDetails } from './voucherDrafts.graphql.ts';

/** Kinds that somebody enters, in the order of their keys. */
export const ENTERED_KINDS = [
  'CASH_RECEIPT',
  'CASH_PAYMENT',
  'BANK_RECEIPT',
  'BANK_PAYMENT',
  'JOURNAL',
  'TRANSFER',
  'OPENING',
] as const satisfies Types.VoucherKind[];
export type EnteredKind = (typeof ENTERED_KINDS)[number];

export interface EntryLine {
  /** Of this form alone. */
  key: number;
  /** An account of the chart; of an opening a place of money, too. */
  itemId: string | null;
  fundId: string | null;
  source: Types.MoneySource | null;
  purposeId: string | null;
  amount: WholeNumber;
  /** Of a journal. */
  isCredit: boolean;
  /** Of a transfer. */
  fromId: string | null;
  toId: string | null;
  toFundId: string | null;
  note: string;
  /** Of what is spent: the line of a budget, and for how many where a cap counts them. */
  budgetLineId: string | null;
  quantities: Types.QuantityInput[];
  /** What it pays, as the draft was made for it. */
  openItem: VoucherDraftDetails['lines'][number]['openItem'];
  /** What it pays for. */
  activity: VoucherDraftDetails['lines'][number]['activity'];
}

export interface EntryFile {
  sha256: string;
  fileName: string;
}

/** A voucher as it is being entered. */
export interface Entry {
  /** Of this form alone: what arrives late is kept from the next one. */
  key: string;
  kind: EnteredKind;
  day: string;
  placeId: string | null;
  counterpartyId: string | null;
  content: string;
  /** By which it is done. */
  directive: VoucherDraftDetails['directive'];
  lines: EntryLine[];
  files: EntryFile[];
}

/** What the next voucher begins with: as the last one was. */
export interface Remembered {
  fundId?: string | null;
  source?: Types.MoneySource | null;
  placeIds?: Partial<Record<Types.MoneyPlaceKind, string>>;
}

export type Choices = EntryChoicesQuery;

/** What a voucher begins with, where something says it. */
export interface Begun {
  day: string;
  amount: number;
  content: string;
  placeId: string;
}

/** As an address says it; what is cut or changed is as good as none. */
export function begunIn(text: string | null): Begun | null {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<Begun> | null;
    const { day, amount, content, placeId } = read ?? {};
    const isWhole = typeof day === 'string' && Number.isSafeInteger(amount) && typeof content === 'string';
    return isWhole && typeof placeId === 'string' ? { day, amount: amount!, content, placeId } : null;
  } catch {
    return null;
  }
}

/** A new voucher with what is known of it. */
export function withBegun(entry: Entry, { day, amount, content, placeId }: Begun): Entry {
  const [first, ...others] = entry.lines;
  return { ...entry, day, content: content.slice(0, 1000), placeId, lines: [{ ...first!, amount }, ...others] };
}

const PLACE_KINDS: Partial<Record<EnteredKind, Types.MoneyPlaceKind>> = {
  CASH_RECEIPT: 'CASH',
  CASH_PAYMENT: 'CASH',
  BANK_RECEIPT: 'BANK',
  BANK_PAYMENT: 'BANK',
};

/** Where the money of a kind lies; null where its lines say it, or none is moved. */
export const placeKindOf = (kind: EnteredKind): Types.MoneyPlaceKind | null => PLACE_KINDS[kind] ?? null;

/** Money comes in or goes out at one place. */
export const isOneSided = (kind: EnteredKind): boolean => placeKindOf(kind) !== null;

export const isReceipt = (kind: EnteredKind): boolean => kind === 'CASH_RECEIPT' || kind === 'BANK_RECEIPT';

/** What money is taken in from, or spent on: what is usual first. */
export function accountsOf(kind: EnteredKind, { ledgerAccounts }: Choices): Choices['ledgerAccounts'] {
  const usual: Types.AccountKind = isReceipt(kind) ? 'INCOME' : 'EXPENDITURE';
  const rank = (account: Choices['ledgerAccounts'][number]): number => (account.kind === usual ? 0 : 1);
  return ledgerAccounts
    .filter(({ voucherKinds }) => voucherKinds.includes(kind))
    .filter(({ kind: of }) => of !== 'BALANCE' && of !== 'TRANSFER')
    .toSorted((one, other) => rank(one) - rank(other) || one.position - other.position);
}

/** Open on the day of the voucher, whatever was closed since. */
export const isOpenOn = ({ closedOn }: { closedOn: string | null }, day: string): boolean =>
  closedOn === null || closedOn >= day;

export const openPlaces = (
  kind: Types.MoneyPlaceKind | null,
  { moneyPlacesOf }: Choices,
  day: string,
): Choices['moneyPlacesOf'] =>
  moneyPlacesOf.filter((place) => isOpenOn(place, day) && (kind === null || place.kind === kind));

export const openFunds = ({ fundsOf }: Choices, day: string): Choices['fundsOf'] =>
  fundsOf.filter((fund) => isOpenOn(fund, day));

const only = <Thing>(things: readonly Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined);

/** The place that was used last, or the only one there is. */
function usualPlace(kind: EnteredKind, day: string, choices: Choices, { placeIds = {} }: Remembered): string | null {
  const of = placeKindOf(kind);
  if (of === null) return null;
  const places = openPlaces(of, choices, day);
  return (places.find(({ id }) => id === placeIds[of]) ?? only(places))?.id ?? null;
}

/** Another line, of the money of the one before. */
export function newLine(choices: Choices, day: string, before: Remembered, key: number): EntryLine {
  const funds = openFunds(choices, day);
  const fund = funds.find(({ id }) => id === before.fundId) ?? only(funds);
  const isKept = before.source != null && fund?.sources.includes(before.source);
  return {
    key,
    itemId: null,
    fundId: fund?.id ?? null,
    source: isKept ? before.source! : (only(fund?.sources ?? []) ?? null),
    purposeId: null,
    amount: null,
    isCredit: key > 0,
    fromId: null,
    toId: null,
    toFundId: null,
    note: '',
    ...NOTHING_PAID,
  };
}

const NOTHING_PAID = {
  budgetLineId: null,
  quantities: [],
  openItem: null,
  activity: null,
} satisfies Partial<EntryLine>;

export function newEntry(kind: EnteredKind, day: string, choices: Choices, before: Remembered): Entry {
  const placeId = usualPlace(kind, day, choices, before);
  const lines = [newLine(choices, day, before, 0), ...(kind === 'JOURNAL' ? [newLine(choices, day, before, 1)] : [])];
  return {
    key: crypto.randomUUID(),
    kind,
    day,
    placeId,
    counterpartyId: null,
    content: '',
    directive: null,
    lines,
    files: [],
  };
}

/** What of a voucher the next one begins with. */
export function remember(entry: Entry, before: Remembered): Remembered {
  const of = placeKindOf(entry.kind);
  const [line] = entry.lines;
  return {
    fundId: line?.fundId,
    source: line?.source,
    placeIds: of && entry.placeId ? { ...before.placeIds, [of]: entry.placeId } : before.placeIds,
  };
}

/** Money that was given for a purpose keeps it in another fund, under the name that it has there. */
function purposeIn(toFundId: string, { purposeId, fundId }: EntryLine, { fundsOf }: Choices): string | null {
  if (purposeId === null || toFundId === fundId) return purposeId;
  const name = fundsOf.flatMap(({ purposes }) => purposes).find(({ id }) => id === purposeId)?.name;
  return fundsOf.find(({ id }) => id === toFundId)?.purposes.find((purpose) => purpose.name === name)?.id ?? null;
}

const isOwed = (id: string | null, { ledgerAccounts }: Choices): boolean =>
  ledgerAccounts.some((account) => account.id === id && account.kind === 'PAYABLE');

/** Lines as the API takes them. A transfer says both sides of a line, what leaves first. */
function linesOf(entry: Entry, choices: Choices): Types.VoucherLineInput[] {
  return entry.lines.flatMap((line): Types.VoucherLineInput[] => {
    const { fundId, source, purposeId, itemId, note } = line;
    const amount = typeof line.amount === 'number' ? line.amount : 0;
    const held = { fundId: fundId ?? '', source: source!, purposeId, note: note.trim() || null };
    const why = {
      budgetLineId: line.budgetLineId,
      openItemId: line.openItem?.id,
      activityId: line.activity?.id,
      quantities: line.quantities,
    };
    if (entry.kind === 'TRANSFER') {
      const toFundId = line.toFundId ?? held.fundId;
      return [
        { ...held, placeId: line.fromId, amount: -amount },
        { ...held, fundId: toFundId, purposeId: purposeIn(toFundId, line, choices), placeId: line.toId, amount },
      ];
    }
    if (entry.kind === 'OPENING') {
      const isPlace = choices.moneyPlacesOf.some(({ id }) => id === itemId);
      if (isPlace) return [{ ...held, placeId: itemId, amount }];
      return [{ ...held, accountId: itemId, amount: isOwed(itemId, choices) ? -amount : amount }];
    }
    return [
      { ...held, ...why, accountId: itemId, amount: entry.kind === 'JOURNAL' && line.isCredit ? -amount : amount },
    ];
  });
}

type Sent = Omit<Types.DraftVoucherInput, 'organisationId' | 'kind' | 'confirmed'>;

export const sentOf = (entry: Entry, choices: Choices): Sent => ({
  day: entry.day,
  content: entry.content.trim(),
  counterpartyId: entry.counterpartyId,
  directiveId: entry.directive?.id ?? null,
  placeId: entry.placeId,
  lines: linesOf(entry, choices),
  files: entry.files,
});

/** A draft as the form holds it. */
export function entryOf(draft: VoucherDraftDetails): Entry {
  const { kind, day, content, place, counterparty, directive, files } = draft;
  const lines = kind === 'TRANSFER' ? pairsOf(draft) : draft.lines.map((line, key) => lineOf(line, key));
  return {
    key: draft.id,
    kind: kind as EnteredKind,
    day,
    content,
    placeId: place?.id ?? null,
    counterpartyId: counterparty?.id ?? null,
    directive,
    lines,
    files: files.map(({ sha256, fileName }) => ({ sha256, fileName })),
  };
}

function lineOf(
  { amount, account, place, fund, source, purpose, note, ...why }: VoucherDraftDetails['lines'][number],
  key: number,
): EntryLine {
  return {
    key,
    itemId: account?.id ?? place?.id ?? null,
    fundId: fund?.id ?? null,
    source,
    purposeId: purpose?.id ?? null,
    amount: Math.abs(amount),
    isCredit: amount < 0,
    fromId: null,
    toId: null,
    toFundId: null,
    note: note ?? '',
    budgetLineId: why.budgetLine?.id ?? null,
    quantities: (why.quantities ?? []).map(({ unit, count }) => ({ unit, count })),
    openItem: why.openItem ?? null,
    activity: why.activity ?? null,
  };
}

/** What leaves and what arrives stand one after the other. */
function pairsOf({ lines }: VoucherDraftDetails): EntryLine[] {
  return lines.flatMap((from, at) => {
    const to = lines[at + 1];
    if (at % 2 === 1 || !to) return [];
    const toFundId = to.fund?.id === from.fund?.id ? null : (to.fund?.id ?? null);
    const ends = { itemId: null, fromId: from.place?.id ?? null, toId: to.place?.id ?? null, toFundId };
    return [{ ...lineOf(from, at / 2), ...ends }];
  });
}

const amountOf = ({ amount }: EntryLine): number => (typeof amount === 'number' ? amount : 0);

/** The same voucher as another kind: who, when, what for and whose money stay, what the kind does not know is asked anew. */
export function asKind(entry: Entry, kind: EnteredKind, choices: Choices, before: Remembered): Entry {
  const begun = newEntry(kind, entry.day, choices, before);
  const offered = new Set(accountsOf(kind, choices).map(({ id }) => id));
  const lines = entry.lines.map((line, at) => ({
    ...line,
    itemId: line.itemId !== null && offered.has(line.itemId) ? line.itemId : null,
    isCredit: at > 0,
    ...NOTHING_PAID,
    ...(kind === 'TRANSFER' ? {} : { fromId: null, toId: null, toFundId: null }),
  }));
  const isTouched = entry.lines.some(({ amount, itemId }) => amount !== null || itemId !== null);
  const { counterpartyId, content, directive, files } = entry;
  const further = kind === 'JOURNAL' && lines.length === 1 ? begun.lines.slice(1) : [];
  return {
    ...begun,
    key: entry.key,
    counterpartyId,
    content,
    directive,
    files,
    lines: isTouched ? [...lines, ...further] : begun.lines,
  };
}

/** What a voucher is about, and by how much debit and credit of a journal differ; of an opening what there is, or is owed where that is more. */
export function sumsOf(entry: Entry, choices: Choices): { amount: number; difference: number } {
  const { kind, lines } = entry;
  if (kind === 'OPENING') {
    const sent = linesOf(entry, choices).map(({ amount }) => amount);
    const above = sent.reduce((sum, one) => sum + Math.max(one, 0), 0);
    return {
      amount: Math.max(
        above,
        sent.reduce((sum, one) => sum - Math.min(one, 0), 0),
      ),
      difference: 0,
    };
  }
  const credit = lines.reduce((sum, line) => sum + (line.isCredit ? amountOf(line) : 0), 0);
  const all = lines.reduce((sum, line) => sum + amountOf(line), 0);
  return kind === 'JOURNAL' ? { amount: all - credit, difference: all - 2 * credit } : { amount: all, difference: 0 };
}
