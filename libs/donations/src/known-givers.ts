import { Clock, type Query } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import { giverKeys } from '@app/money-rules';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { GivenRow, KnownGift } from './gift.rules';

/** Of one organisation, the latest first: so many are looked at, some at a time. */
const MOST = 20_000;
const AT_ONCE = 2000;

export interface KnownGiver {
  key: string;
  isPerson: boolean;
  name: string;
}

interface Row {
  key: string;
  personKey: string | null;
  name: string | null;
}

export type FoundGiver = { key: string } | { alike: KnownGiver[] } | null;

/** Whom some books know, by their names. */
@Injectable()
export class KnownGivers {
  constructor(
    private readonly reader: PersonReader,
    private readonly clock: Clock,
  ) {}

  async of(query: Query, books: Pick<HeldBooks, 'provinceId' | 'organisationKey'>): Promise<KnownGiver[]> {
    const known: KnownGiver[] = [];
    let last: string | null = null;
    for (let read = 0; read < MOST; read += AT_ONCE) {
      const rows: Row[] = await this.rows(query, books, last);
      known.push(...(await this.named(query, rows)));
      if (rows.length < AT_ONCE) break;
      last = rows.at(-1)!.key;
    }
    return known;
  }

  private rows(
    query: Query,
    { provinceId, organisationKey }: Pick<HeldBooks, 'provinceId' | 'organisationKey'>,
    before: string | null,
  ): Promise<Row[]> {
    return query<Row>(
      `SELECT c.key, c.person_key AS "personKey", coalesce(c.name, p.name) AS name FROM counterparty AS c
       LEFT JOIN organisation_period AS p ON p.organisation_key = c.party_key AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to >= $3)
       WHERE c.province_id = $1 AND c.organisation_key = $2 AND ($4::uuid IS NULL OR c.key < $4::uuid) ORDER BY c.key DESC LIMIT ${AT_ONCE}`,
      [provinceId, organisationKey, this.clock.today(), before],
    );
  }

  private async named(query: Query, rows: readonly Row[]): Promise<KnownGiver[]> {
    const people = rows.flatMap(({ personKey }) => personKey ?? []);
    const known = people.length === 0 ? new Map() : await this.reader.byKeys(people, [Name], query);
    return rows.flatMap(({ key, personKey, name }) => {
      const called = personKey === null ? name : known.get(personKey)?.get(Name);
      return called == null ? [] : [{ key, isPerson: personKey !== null, name: called }];
    });
  }

  /** What is recorded of the same givers on the same days for the same campaign, alike ones counted. */
  gifts(
    query: Query,
    books: Pick<HeldBooks, 'provinceId' | 'key'>,
    campaignKey: string | null,
    rows: readonly GivenRow[],
  ): Promise<KnownGift[]> {
    return query<KnownGift>(
      `SELECT t.day, t.counterparty_key AS "giverKey", t.kind, t.amount, t.hundredths, t.unit, t.what, count(*)::int AS count
       FROM donation AS t WHERE t.province_id = $1 AND t.books_key = $2 AND t.campaign_key IS NOT DISTINCT FROM $3::uuid
         AND t.day = ANY($4::date[]) AND (t.counterparty_key = ANY($5::uuid[]) OR t.counterparty_key IS NULL) AND t.withdrawn_on IS NULL
       GROUP BY t.day, t.counterparty_key, t.kind, t.amount, t.hundredths, t.unit, t.what`,
      given(books, campaignKey, rows),
    );
  }

  /** The same of promises that stand. */
  promises(
    query: Query,
    books: Pick<HeldBooks, 'provinceId' | 'key'>,
    campaignKey: string | null,
    rows: readonly GivenRow[],
  ): Promise<KnownGift[]> {
    return query<KnownGift>(
      `SELECT p.day, p.counterparty_key AS "giverKey", p.kind, p.amount, p.hundredths, p.unit, p.what, count(*)::int AS count
       FROM pledge AS p WHERE p.province_id = $1 AND p.books_key = $2 AND p.campaign_key IS NOT DISTINCT FROM $3::uuid
         AND p.day = ANY($4::date[]) AND p.counterparty_key = ANY($5::uuid[]) AND p.given_up_on IS NULL
       GROUP BY p.day, p.counterparty_key, p.kind, p.amount, p.hundredths, p.unit, p.what`,
      given(books, campaignKey, rows),
    );
  }
}

const once = (values: readonly string[]): string[] => [...new Set(values)];

/** Finds a name among those that are known: the very name once, or those that are written much like it. */
export function finding(known: readonly KnownGiver[]): (name: string) => FoundGiver {
  const exact = new Map<string, KnownGiver[]>();
  const plain = new Map<string, KnownGiver[]>();
  for (const giver of known) {
    const keys = giverKeys(giver.name);
    if (keys === null) continue;
    exact.set(keys.exact, [...(exact.get(keys.exact) ?? []), giver]);
    plain.set(keys.folded, [...(plain.get(keys.folded) ?? []), giver]);
  }
  return (name) => {
    const keys = giverKeys(name);
    if (keys === null) return null;
    const same = exact.get(keys.exact) ?? [];
    if (same.length === 1) return { key: same[0]!.key };
    const alike = same.length > 1 ? same : (plain.get(keys.folded) ?? []);
    return alike.length > 0 ? { alike } : null;
  };
}

/** Parameters of both questions: province, books, campaign, days and givers. */
const given = (
  { provinceId, key }: Pick<HeldBooks, 'provinceId' | 'key'>,
  campaignKey: string | null,
  rows: readonly GivenRow[],
): unknown[] => [
  provinceId,
  key,
  campaignKey,
  once(rows.map(({ day }) => day)),
  once(rows.flatMap(({ giverKey }) => giverKey ?? [])),
];
