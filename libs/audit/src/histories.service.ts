import { type Actor, type Connection, NodeSources, type PageArgs, type SubjectKey, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { HistoryArgs } from './audit.inputs';
import { happenedTo, pageOfEvents, readableBy } from './audit-event.sql';
import type { AuditEventView } from './audit-event.view';

/** What happened to one thing, for those who may see the thing: whatever is found by its id has a history. */
@Injectable()
export class Histories {
  constructor(
    private readonly transactions: Transactions,
    private readonly nodes: NodeSources,
  ) {}

  /**
   * Newest first. Of a thing that comes down from above one reads what the own reach did with it, not what happened above.
   * Throws FORBIDDEN, NOT_FOUND, and INVALID_ID for what is not found by its id.
   */
  async history(actor: Actor, { key: id, ...page }: HistoryArgs): Promise<Connection<AuditEventView>> {
    const { permission, subjects } = await this.nodes.historyOf(actor, id);
    const params: unknown[] = [];
    const conditions = [readableBy(actor, permission, params), happenedTo(subjects, params)];
    return pageOfEvents(this.transactions, actor, { conditions, params }, page);
  }

  /**
   * What happened to a part of a thing, newest first. That the actor may see the thing, and its part, the caller has asked.
   * @param condition SQL on `audit_event AS e`; pushes its parameters.
   */
  ofPart(
    actor: Actor,
    subject: SubjectKey,
    condition: (params: unknown[]) => string,
    page: PageArgs,
  ): Promise<Connection<AuditEventView>> {
    const params: unknown[] = [];
    const conditions = [happenedTo([subject], params), condition(params)];
    return pageOfEvents(this.transactions, actor, { conditions, params }, page);
  }
}
