import { Clock, tableOf, type Transaction, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationError } from './organisation.errors';
import {
  FormerOrganisation,
  OrganisationSuccession,
  OrganisationSuccessionView,
} from './organisation-succession.entity';
import { searchPatterns } from './search-patterns.rules';

/** `PATTERNS`, `CODE` and `DAY` are parameters of the statement around it. */
interface Searched {
  patterns: string;
  code: string;
  day: string;
}

const isCalled = (period: string, { patterns, code }: Searched): string =>
  `(${period}.search_name LIKE ANY(${patterns}) OR ${period}.exchange_code = ${code})`;

/** SELECT of what organisations of the day were before, as far as it is called as was searched for: earlier names and codes, and those whose work they go on with. */
export const formerOrganisations = (searched: Searched): string => `
  SELECT own.organisation_key AS "key", own.organisation_key AS "formerKey", own.name, own.exchange_code AS "exchangeCode",
    own.valid_to AS "lastDay", false AS "isPredecessor"
  FROM organisation_period AS own WHERE own.valid_to < ${searched.day} AND ${isCalled('own', searched)}
    AND EXISTS (SELECT FROM organisation_period AS later WHERE later.organisation_key = own.organisation_key AND later.valid_from > own.valid_to
      AND (later.search_name, later.exchange_code) IS DISTINCT FROM (own.search_name, own.exchange_code))
  UNION ALL
  SELECT s.successor_key, s.predecessor_key, f.name, f.exchange_code, s.last_day, true
  FROM organisation_succession AS s JOIN organisation_period AS f ON f.organisation_key = s.predecessor_key
  WHERE s.last_day < ${searched.day} AND ${isCalled('f', searched)}`;

/** As identifiers are written; parameter of what is searched by them. */
export const searchedCode = (search: string | null | undefined): string | null => search?.trim().toUpperCase() || null;

/** What became of organisations that ceased, and what those of today were before. */
@Injectable()
export class OrganisationSuccessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  successorsOf(keys: number[]): Promise<Map<number, OrganisationSuccessionView[]>> {
    return this.steps(keys, 'predecessor_key', 'successor_key', '(last_day + 1)::date');
  }

  predecessorsOf(keys: number[]): Promise<Map<number, OrganisationSuccessionView[]>> {
    // A predecessor is shown as it was on its last day.
    return this.steps(keys, 'successor_key', 'predecessor_key', 'last_day');
  }

  async formerly(keys: number[], search: string): Promise<Map<number, FormerOrganisation[]>> {
    const former = formerOrganisations({ patterns: '$2', code: '$3', day: '$4::date' });
    const rows = await this.dataSource.query<(FormerOrganisation & { key: number })[]>(
      `SELECT DISTINCT ON (key, "formerKey", name) * FROM (${former}) AS former WHERE key = ANY($1::int[])
       ORDER BY key, "formerKey", name, "lastDay" DESC`,
      [keys, searchPatterns(search) ?? [], searchedCode(search), this.clock.today()],
    );
    return Map.groupBy(
      rows.map((row) => viewOf(FormerOrganisation, row) as FormerOrganisation & { key: number }),
      ({ key }) => key,
    );
  }

  private async steps(
    keys: number[],
    from: string,
    to: string,
    asOf: string,
  ): Promise<Map<number, OrganisationSuccessionView[]>> {
    const rows = await this.dataSource.query<(OrganisationSuccessionView & { key: number })[]>(
      `SELECT ${from} AS key, ${to} AS "otherKey", ${asOf} AS "asOf", last_day AS "lastDay", legal_basis AS "legalBasis"
       FROM organisation_succession WHERE ${from} = ANY($1::int[]) ORDER BY last_day, ${to}`,
      [keys],
    );
    return Map.groupBy(
      rows.map((row) => Object.assign(new OrganisationSuccessionView(), row)),
      ({ key }) => key,
    );
  }
}

interface Ceasing {
  key: number;
  lastDay: string;
  legalBasis: string;
}

/** Names what goes on with the work of one that ceases; each must work on the day after. Errors: ORGANISATION_SUCCESSOR_NOT_VALID. */
export async function nameSuccessors(
  tx: Transaction,
  { key, lastDay, legalBasis }: Ceasing,
  successorKeys: readonly number[],
): Promise<void> {
  if (successorKeys.length === 0) return;
  // None of them is closed meanwhile: closing raises the version of this row.
  await tx.query('SELECT key FROM organisation WHERE key = ANY($1::int[]) ORDER BY key FOR UPDATE', [successorKeys]);
  const working = await tx.query<{ key: number }>(
    `SELECT organisation_key AS key FROM organisation_period
     WHERE organisation_key = ANY($1::int[]) AND organisation_key <> $3 AND valid_from <= $2::date + 1 AND (valid_to IS NULL OR valid_to > $2::date)`,
    [successorKeys, lastDay, key],
  );
  if (working.length < successorKeys.length)
    throw OrganisationError.ORGANISATION_SUCCESSOR_NOT_VALID({ lastDay }, [
      { path: 'successorIds', code: 'ORGANISATION_SUCCESSOR_NOT_VALID', params: { lastDay } },
    ]);
  await tableOf(OrganisationSuccession).insertAll(
    tx,
    successorKeys.map((successorKey) => ({ predecessorKey: key, successorKey, lastDay, legalBasis })),
  );
}

/** Answers who was named. */
export async function forgetSuccessors(tx: Transaction, key: number): Promise<number[]> {
  const named = await tx.query<{ key: number }>(
    'DELETE FROM organisation_succession WHERE predecessor_key = $1 RETURNING successor_key AS key',
    [key],
  );
  return named.map((one) => one.key).toSorted((one, other) => one - other);
}
