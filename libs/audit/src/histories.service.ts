import { type Actor, type Connection, forbidden, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { HistoryArgs } from './audit.inputs';
import { happenedTo, pageOfEvents, readableBy } from './audit-event.sql';
import type { AuditEventView } from './audit-event.view';
import { HistorySources } from './history-source';

/** What happened to one thing, for those who may see the thing. */
@Injectable()
export class Histories {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: HistorySources,
  ) {}

  /**
   * Newest first. Of a thing that comes down from above one reads what the own reach did with it, not what happened above.
   * Throws FORBIDDEN, NOT_FOUND, and INVALID_ID for what has no history.
   */
  async history(actor: Actor, { key: id, ...page }: HistoryArgs): Promise<Connection<AuditEventView>> {
    const source = this.sources.of(id);
    const { permission, subjects } = source;
    if (!actor.holds(permission)) throw forbidden(permission);
    const subjectKey = await source.subjectKey(actor, id);
    const params: unknown[] = [];
    const conditions = [readableBy(actor, permission, params), happenedTo(subjects, subjectKey, params)];
    return pageOfEvents(this.transactions, actor, { conditions, params }, page);
  }
}
