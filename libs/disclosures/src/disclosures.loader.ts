import { batch, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Disclosure } from './disclosure.entity';
import { DisclosurePermission } from './disclosures.permissions';
import { Disclosures } from './disclosures.service';
import { disclosureColumns, disclosures } from './disclosures.sql';

/** Lists as fields of decisions; a statement for all of a list. */
@Injectable()
export class DisclosuresLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly service: Disclosures,
  ) {}

  /** Whoever sees the decision sees it. */
  of(context: RequestContext, directiveKey: string): Promise<Disclosure | null> {
    return batch<string, Disclosure>(context, 'disclosure.of', async (keys, actor) => {
      const rows = await this.transactions.reading(actor)<Disclosure>(
        `SELECT ${disclosureColumns} FROM disclosure AS l WHERE l.directive_key = ANY($1::uuid[])`,
        [keys],
      );
      return new Map(rows.map((row) => [row.directiveKey, disclosures.toRow(row)]));
    }).load(directiveKey);
  }

  /** The asker works at the office that decided, and somebody was recognised. */
  async canDisclose(context: RequestContext, directiveKey: string): Promise<boolean> {
    if (!context.actor.holds(DisclosurePermission.Publish)) return false;
    const found = await batch<string, true>(context, 'disclosure.can', async (keys, actor) => {
      const deciders = await this.service.decidersOf(this.transactions.reading(actor), keys);
      const own = [...deciders].filter(([, key]) => actor.worksAt(DisclosurePermission.Publish, key));
      return new Map(own.map(([key]) => [key, true]));
    }).load(directiveKey);
    return found ?? false;
  }
}
