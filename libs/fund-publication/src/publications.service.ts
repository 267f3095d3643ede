import { type Actor, type Connection, type FactKey, KernelError, pageOf, type Query, Transactions } from '@app/kernel';
import { Funds } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { AskedFund } from './fund-figures';
import type { FundPublication } from './fund-publication.entity';
import type { PublishedContent } from './published-content';
import { type FundPublicationsArgs, FundPublicationSorts } from './publications.inputs';
import { publicationColumns, PUBLICATIONS, publications, STATE, visiblePublications } from './publications.sql';

/** Reads publications of funds. */
@Injectable()
export class Publications {
  constructor(
    private readonly transactions: Transactions,
    private readonly funds: Funds,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<FundPublication> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<FundPublication[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visiblePublications(actor, params);
    const rows = await this.transactions.reading(actor)<FundPublication>(
      `SELECT ${publicationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN ${PUBLICATIONS} ON n.province_id = k.province_id AND n.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(publications.toRow);
  }

  /** The latest year first. */
  list(actor: Actor, args: FundPublicationsArgs): Promise<Connection<FundPublication>> {
    const params: unknown[] = [];
    const conditions = [visiblePublications(actor, params)];
    const { organisationKey, fundKey, year, state } = args;
    if (organisationKey != null) conditions.push(`n.organisation_key = $${params.push(organisationKey)}`);
    if (fundKey != null)
      conditions.push(
        `n.province_id = $${params.push(fundKey.provinceId)} AND n.fund_key = $${params.push(fundKey.key)}`,
      );
    if (year != null) conditions.push(`n.year = $${params.push(year)}`);
    if (state != null) conditions.push(`${STATE} = $${params.push(state)}`);
    return pageOf<FundPublication>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${publicationColumns} FROM ${PUBLICATIONS} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: FundPublicationSorts.columnsOf(args, [
          { expression: 'n.year', type: 'int', descending: true },
          { expression: 'n.key', type: 'uuid', descending: true },
        ]),
      },
      args,
      publications.toRow,
    );
  }

  /** Figures of publications that the actor sees, by their keys. */
  async contentsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, PublishedContent>> {
    const rows = await this.transactions.reading(actor)<{ key: string; content: PublishedContent }>(
      `SELECT n.key, n.content FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN fund_publication AS n ON n.province_id = k.province_id AND n.key = k.key`,
      [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)],
    );
    return new Map(rows.map(({ key, content }) => [key, content]));
  }

  /** A fund whose books the actor reads. Throws NOT_FOUND. */
  async fund(actor: Actor, key: FactKey, query: Query): Promise<AskedFund> {
    const fund = await this.funds.one(actor, key);
    const [found] = await fundsIn(query, fund.provinceId, fund.organisationKey, fund.key);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }
}

/** Funds of an organisation that are published at once. */
export const MOST_FUNDS = 200;

/** Funds of an organisation that has books, one more than are published at once; one of them where a key is given. */
export const fundsIn = (
  query: Query,
  provinceId: number,
  organisationKey: number,
  key: string | null,
): Promise<(AskedFund & { openedOn: string; closedOn: string | null })[]> =>
  query(
    `SELECT f.province_id AS "provinceId", f.scope_id AS "scopeId", f.key, f.name, b.key AS "booksKey", f.organisation_key AS "organisationKey",
       greatest(f.opened_on, b.opens_on) AS "openedOn", f.closed_on AS "closedOn"
     FROM account_books AS b JOIN fund AS f ON f.province_id = b.province_id AND f.organisation_key = b.organisation_key
     WHERE b.province_id = $1 AND b.organisation_key = $2 AND ($3::uuid IS NULL OR f.key = $3) ORDER BY f.name COLLATE "vi-x-icu", f.key LIMIT ${MOST_FUNDS + 1}`,
    [provinceId, organisationKey, key],
  );
