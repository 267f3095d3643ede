import { batch, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import { PeopleLoader } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { PublishedContent } from './published-content';
import { Publications } from './publications.service';

/** What hangs on publications, a statement for any number of them. */
@Injectable()
export class PublicationsLoader {
  constructor(
    private readonly publications: Publications,
    private readonly people: PeopleLoader,
    private readonly transactions: Transactions,
  ) {}

  async content(context: RequestContext, { provinceId, scopeId, key }: FactKey): Promise<PublishedContent> {
    const found = await batch(context, 'FundPublication.content', async (texts: string[]) => {
      const keys = texts.map((text) => JSON.parse(text) as FactKey);
      const contents = await this.publications.contentsOf(context.actor, keys);
      return new Map(texts.map((text, at) => [text, contents.get(keys[at]!.key)!]));
    }).load(JSON.stringify({ provinceId, scopeId, key }));
    return found!;
  }

  /** Where anybody reads of a fund; null before its first publication. */
  codeOf(context: RequestContext, fundKey: string): Promise<string | null> {
    return batch<string, string>(context, 'FundPublication.code', async (keys) => {
      const rows = await this.transactions.reading(context.actor)<{ fundKey: string; code: string }>(
        'SELECT p.fund_key AS "fundKey", p.code FROM fund_page AS p WHERE p.fund_key = ANY($1::uuid[])',
        [keys],
      );
      return new Map(rows.map((row) => [row.fundKey, row.code]));
    }).load(fundKey);
  }

  async personName(context: RequestContext, key: string | null): Promise<string | null> {
    return key === null ? null : ((await this.people.masked(context, key))?.name ?? null);
  }
}
