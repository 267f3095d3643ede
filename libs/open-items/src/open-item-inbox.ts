import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, addDays, Clock, inShardsOf, nodeId, type Query } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { OPEN_ITEM } from './open-items.kinds';

const DUE = InboxPileKind.declare('open_items_due', 'Money that is to be paid or accounted for within a week, or was.');

const PILE = 100;
/** Days before it is due. */
const AHEAD = 7;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  dueOn: string;
  content: string;
  organisationKey: number;
  count: number;
}

/** Open items that are due, for whoever keeps the books. */
@Injectable()
export class OpenItemInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register({
      listed: PILE,
      pile: DUE,
      permission: LedgerPermission.Keep,
      waiting: (query, actor) => this.due(query, actor),
    });
  }

  private async due(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(LedgerPermission.Keep), addDays(this.clock.today(), AHEAD)];
    const rows = await query<Row>(
      `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, o.due_on AS "dueOn", o.content, o.organisation_key AS "organisationKey",
         (count(*) OVER ())::int AS count
       FROM open_item AS o WHERE ${inShardsOf(actor, 'o', params)} AND o.organisation_key = ANY($1::int[])
         AND o.ended_on IS NULL AND o.paid < o.amount AND o.due_on <= $2 ORDER BY o.due_on, o.key LIMIT ${PILE}`,
      params,
    );
    return {
      count: rows[0]?.count ?? 0,
      things: rows.map(({ key, dueOn, content, organisationKey, ...place }) => ({
        id: nodeId('OpenItem', key, place),
        kind: OPEN_ITEM,
        title: content,
        subtitle: null,
        day: dueOn,
        organisationKey,
        standing: null,
        record: null,
      })),
    };
  }
}
