import {
  type Actor,
  type Found,
  MOST_MATCHES,
  nodeId,
  type SearchSource,
  SearchSources,
  Transactions,
} from '@app/kernel';
import { LedgerPermission, visibleBooks } from '@app/ledger';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { FUND_IN_BOOKS } from './publications.kinds';

interface Row {
  provinceId: number;
  scopeId: number;
  booksKey: string;
  name: string;
  openedOn: string;
  organisationKey: number;
}

/** Funds of the books within reach by name, those that take money first. An office has a handful, so they are looked at without an index of words. */
@Injectable()
export class FundSearch implements SearchSource {
  readonly kind = FUND_IN_BOOKS;
  readonly permission = LedgerPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [holdsWords(wordsIn('f.name'), words, params), visibleBooks('f', actor, params)];
    const rows = await this.transactions.reading(actor)<Row>(
      `SELECT f.province_id AS "provinceId", f.scope_id AS "scopeId", b.key AS "booksKey", f.name, f.opened_on AS "openedOn", f.organisation_key AS "organisationKey"
       FROM (SELECT f.* FROM fund AS f WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS f
       JOIN account_books AS b ON b.province_id = f.province_id AND b.organisation_key = f.organisation_key
       ORDER BY f.closed_on DESC, f.opened_on DESC, f.key LIMIT $${params.push(most)}`,
      params,
    );
    const things = rows.map(({ booksKey, name, openedOn, organisationKey, ...place }) => ({
      id: nodeId('AccountBooks', booksKey, place),
      kind: FUND_IN_BOOKS,
      title: name,
      subtitle: null,
      day: openedOn,
      organisationKey,
      standing: null,
    }));
    return { things, isCut: false };
  }
}
