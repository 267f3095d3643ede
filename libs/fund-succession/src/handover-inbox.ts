import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, Clock, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BOOKS_TO_TAKE_OVER, FUND_HANDOVER } from './fund-succession.kinds';
import { HandoverPermission } from './fund-succession.permissions';
import { waitingBooks } from './waiting-books';

const TO_TAKE_OVER = InboxPileKind.declare(
  'books_to_take_over',
  'Books of offices that ended, whose work goes on here, and which nobody has taken over.',
);
const TO_CONFIRM = InboxPileKind.declare(
  'handovers_to_confirm',
  'Handovers of books that wait for me to agree or to confirm.',
);

const PILE = 100;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  name: string;
  organisationKey: number;
  day: string;
  count: number;
}

/** What waits between an office that ended and whoever goes on with its work. */
@Injectable()
export class HandoverInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        listed: PILE,
        pile: TO_TAKE_OVER,
        permission: HandoverPermission.Prepare,
        waiting: (query, actor) => this.toTakeOver(query, actor),
      },
      {
        listed: PILE,
        pile: TO_CONFIRM,
        permission: HandoverPermission.Confirm,
        waiting: (query, actor) => this.toConfirm(query, actor),
      },
    );
  }

  private async toTakeOver(query: Query, actor: Actor): Promise<Waiting> {
    const offices = actor.workplaces(HandoverPermission.Prepare);
    const books = await waitingBooks(query, offices, this.clock.today());
    const open = books.filter(({ isBeingHandedOver }) => !isBeingHandedOver);
    return {
      count: open.length,
      things: open.map(({ booksId, name, receiverKey, lastDay }) => ({
        id: booksId,
        kind: BOOKS_TO_TAKE_OVER,
        title: name,
        subtitle: null,
        day: lastDay,
        organisationKey: receiverKey,
        standing: null,
        record: null,
      })),
    };
  }

  private async toConfirm(query: Query, actor: Actor): Promise<Waiting> {
    const offices = actor.workplaces(HandoverPermission.Confirm);
    const rows = await query<Row>(
      `-- all shards: handovers of the caller's offices, wherever the books stand
       SELECT h.province_id AS "provinceId", h.scope_id AS "scopeId", h.key, n.name, CASE WHEN h.to_organisation_key = ANY($1::int[]) THEN h.to_organisation_key ELSE h.organisation_key END AS "organisationKey", h.day, (count(*) OVER ())::int AS count
       FROM fund_handover AS h
       CROSS JOIN LATERAL (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = h.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS n
       WHERE h.maker_key <> ALL($2::uuid[]) AND ((h.state IN ('prepared', 'agreed') AND h.to_organisation_key = ANY($1::int[]))
         OR (h.state = 'prepared' AND h.organisation_key = ANY($1::int[])))
       ORDER BY h.day, h.key LIMIT ${PILE}`,
      [offices, actor.standsFor],
    );
    return {
      count: rows[0]?.count ?? 0,
      things: rows.map(({ provinceId, scopeId, key, name, organisationKey, day }) => ({
        id: nodeId('FundHandover', key, { provinceId, scopeId }),
        kind: FUND_HANDOVER,
        title: name,
        subtitle: null,
        day,
        organisationKey,
        standing: null,
        record: null,
      })),
    };
  }
}
