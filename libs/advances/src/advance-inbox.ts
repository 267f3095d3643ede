import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, Clock, inShardsOf, type IsoDate, nodeId, type Query } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { ADVANCE } from './advances.kinds';
import { AdvancePermission } from './advances.permissions';
import { ADVANCES, visibleAdvances } from './advances.sql';

const ASKED = InboxPileKind.declare(
  'advances_asked',
  'Advances that were asked for and nobody has granted or declined.',
);
const TO_PAY = InboxPileKind.declare('advances_to_pay', 'Advances that were granted and stand in no voucher yet.');
const OVERDUE = InboxPileKind.declare(
  'advances_overdue',
  'Advances that were handed out and not settled by their day.',
);
const OWED = InboxPileKind.declare(
  'advances_owed',
  'Advances that the caller was handed and has not accounted for; the one that is due first stands first.',
);

const PILE = 100;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  day: IsoDate;
  content: string;
  organisationKey: number;
  count: number;
}

/** SQL over `ADVANCES`: granted, not given up, and no voucher that waits pays it. */
const IS_TO_PAY = `o.paid = 0 AND o.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM voucher_draft AS d
  WHERE d.province_id = o.province_id AND d.books_key = o.books_key AND d.kind IN ('cash_payment', 'bank_payment')
    AND d.lines @> jsonb_build_array(jsonb_build_object('openItemKey', o.key)))`;

/** SQL over `ADVANCES`: handed out to the person of the parameter of that number, and not settled. */
const owedBy = (person: number): string => `o.paid > o.returned AND EXISTS (SELECT 1 FROM counterparty AS c
  WHERE c.province_id = a.province_id AND c.key = a.counterparty_key AND c.person_key = $${person}::uuid)`;

/** Advances that wait for whoever keeps the books, and those that wait for whoever was handed them. */
@Injectable()
export class AdvanceInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    const pile = (kind: typeof ASKED, condition: string, day: string) => ({
      listed: PILE,
      pile: kind,
      permission: LedgerPermission.Keep,
      waiting: (query: Query, actor: Actor) => this.waiting(query, actor, condition, day),
    });
    sources.register(
      pile(ASKED, 'a.item_key IS NULL AND a.declined_on IS NULL AND a.day <= $2', 'a.day'),
      pile(TO_PAY, `a.day <= $2 AND ${IS_TO_PAY}`, 'a.day'),
      pile(OVERDUE, 'o.paid > o.returned AND a.due_on < $2', 'a.due_on'),
      {
        listed: PILE,
        pile: OWED,
        permission: AdvancePermission.Ask,
        waiting: (query, actor) => this.owed(query, actor),
      },
    );
  }

  private async waiting(query: Query, actor: Actor, condition: string, day: string): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(LedgerPermission.Keep), this.clock.today()];
    const isHere = `${inShardsOf(actor, 'a', params)} AND a.organisation_key = ANY($1::int[])`;
    return asWaiting(await query<Row>(pileOf(`${isHere} AND ${condition}`, day), params));
  }

  private async owed(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.personId];
    const isSeen = visibleAdvances(actor, params);
    return asWaiting(await query<Row>(pileOf(`${isSeen} AND ${owedBy(1)}`, 'a.due_on'), params));
  }
}

const pileOf = (condition: string, day: string): string =>
  `SELECT a.province_id AS "provinceId", a.scope_id AS "scopeId", a.key, ${day} AS day, a.content, a.organisation_key AS "organisationKey",
     (count(*) OVER ())::int AS count
   FROM ${ADVANCES} WHERE ${condition} ORDER BY ${day}, a.key LIMIT ${PILE}`;

const asWaiting = (rows: readonly Row[]): Waiting => ({
  count: rows[0]?.count ?? 0,
  things: rows.map(({ key, content, organisationKey, day, provinceId, scopeId }) => ({
    id: nodeId('Advance', key, { provinceId, scopeId }),
    kind: ADVANCE,
    title: content,
    subtitle: null,
    day,
    organisationKey,
    standing: null,
    record: null,
  })),
});
