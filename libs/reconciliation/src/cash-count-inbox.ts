import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, Clock, inShardsOf, nodeId, type Query } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { CASH_COUNT, MONEY_PLACE } from './reconciliation.kinds';

const TO_COUNT = InboxPileKind.declare(
  'boxes_to_count',
  'Own cash boxes of a month that is over and not closed, which nobody has counted since it began.',
);
const TO_SIGN = InboxPileKind.declare(
  'counts_to_sign',
  'Minutes of counts that two have not signed yet, and I have not.',
);

const PILE = 50;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  name: string;
  day: string;
  organisationKey: number;
  count: number;
}

/** Boxes that are to be counted before a month is closed, and minutes that wait for a signature. */
@Injectable()
export class CashCountInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        listed: PILE,
        pile: TO_COUNT,
        permission: LedgerPermission.Keep,
        waiting: (query, actor) => this.toCount(query, actor),
      },
      {
        listed: PILE,
        pile: TO_SIGN,
        permission: LedgerPermission.Sign,
        waiting: (query, actor) => this.toSign(query, actor),
      },
    );
  }

  /** `day` is the last one of the month that was over last. A box in which nothing lies and nothing moved is passed over. */
  private async toCount(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(LedgerPermission.Keep), this.clock.today()];
    const rows = await query<Row>(
      `SELECT b.province_id AS "provinceId", b.scope_id AS "scopeId", p.key, p.name, m.last AS day, b.organisation_key AS "organisationKey",
         (count(*) OVER ())::int AS count
       FROM account_books AS b
       CROSS JOIN LATERAL (SELECT (date_trunc('month', $2::date) - interval '1 day')::date AS last,
         (date_trunc('month', $2::date) - interval '1 month')::date AS first) AS m
       JOIN money_place AS p ON p.province_id = b.province_id AND p.organisation_key = b.organisation_key AND p.kind = 'cash'
         AND p.opened_on <= m.last AND p.closed_on IS NULL
       WHERE b.organisation_key = ANY($1::int[]) AND ${inShardsOf(actor, 'b', params)} AND b.opens_on <= m.last
         AND coalesce((SELECT a.closed_through FROM period_act AS a WHERE a.province_id = b.province_id AND a.books_key = b.key
           ORDER BY a.position DESC LIMIT 1), '-infinity') < m.last
         AND NOT EXISTS (SELECT 1 FROM cash_count AS c WHERE c.province_id = p.province_id AND c.place_key = p.key AND c.day >= m.first
           AND NOT EXISTS (SELECT 1 FROM cash_count_act AS a WHERE a.province_id = c.province_id AND a.count_key = c.key AND a.kind = 'withdraw'))
         AND EXISTS (SELECT 1 FROM ledger_entry AS e WHERE e.province_id = p.province_id AND e.place_key = p.key AND e.day <= m.last)
       ORDER BY p.name, p.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows, 'MoneyPlace', MONEY_PLACE);
  }

  private async toSign(query: Query, actor: Actor): Promise<Waiting> {
    const places = [LedgerPermission.Keep, LedgerPermission.Approve].flatMap((right) => actor.workplaces(right));
    const params: unknown[] = [places, actor.personId];
    const rows = await query<Row>(
      `SELECT c.province_id AS "provinceId", c.scope_id AS "scopeId", c.key, p.name, c.day, c.organisation_key AS "organisationKey",
         (count(*) OVER ())::int AS count
       FROM cash_count AS c JOIN money_place AS p ON p.province_id = c.province_id AND p.key = c.place_key
       CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE a.kind = 'sign') AS signed, coalesce(bool_or(a.kind = 'withdraw'), false) AS gone,
           coalesce(bool_or(a.kind = 'sign' AND a.by_key = $2::uuid), false) AS mine
         FROM cash_count_act AS a WHERE a.province_id = c.province_id AND a.count_key = c.key) AS s
       WHERE ${inShardsOf(actor, 'c', params)} AND c.organisation_key = ANY($1::int[]) AND s.signed < 2 AND NOT s.gone AND NOT s.mine
       ORDER BY c.day, c.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows, 'CashCount', CASH_COUNT);
  }
}

const waiting = (rows: readonly Row[], type: string, kind: typeof MONEY_PLACE): Waiting => ({
  count: rows[0]?.count ?? 0,
  things: rows.map(({ key, day, name, organisationKey, provinceId, scopeId }) => ({
    id: nodeId(type, key, { provinceId, scopeId }),
    kind,
    title: name,
    subtitle: null,
    day,
    organisationKey,
    standing: null,
    record: null,
  })),
});
