import { type Entry, type EntryLine, isOneSided } from './entry.rules.ts';

/** Faults by where they stand in the form: `day`, `lines.0.amount`. */
export type EntryFaults = ReadonlyMap<string, string>;

/** Where a field of the API stands in the form: a transfer has two lines there for one here, and one field for places and accounts. */
export function placeOfFault(path: string, { kind }: Pick<Entry, 'kind'>): string {
  const [, at, field] = /^lines\.(\d+)\.(\w+)$/.exec(path) ?? [];
  if (at === undefined || field === undefined) return path;
  if (kind !== 'TRANSFER') return `lines.${at}.${/^(accountId|placeId)$/.test(field) ? 'itemId' : field}`;
  const isArrival = Number(at) % 2 === 1;
  const ours: Record<string, string> = isArrival ? { placeId: 'toId', fundId: 'toFundId' } : { placeId: 'fromId' };
  return `lines.${Math.floor(Number(at) / 2)}.${ours[field] ?? field}`;
}

/** What is still to be entered before it can be sent; by the words of the shared rules. */
export function missingIn(entry: Entry): string[] {
  const missing: string[] = [];
  const ask = (path: string, value: unknown): void => {
    if (value === null || value === '') missing.push(path);
  };
  ask('day', entry.day);
  if (isOneSided(entry.kind)) {
    ask('placeId', entry.placeId);
    ask('counterpartyId', entry.counterpartyId);
  }
  ask('content', entry.content.trim());
  entry.lines.forEach((line, at) => fieldsOf(entry).forEach((field) => ask(`lines.${at}.${field}`, line[field])));
  return missing;
}

const fieldsOf = ({ kind }: Entry): (keyof EntryLine)[] =>
  kind === 'TRANSFER' ? ['fromId', 'toId', 'fundId', 'source', 'amount'] : ['itemId', 'fundId', 'source', 'amount'];
