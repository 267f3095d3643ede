import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, Clock, inShardsOf, type IsoDate, nodeId, type Query } from '@app/kernel';
import { OPEN_ITEM } from '@app/open-items';
import { Injectable } from '@nestjs/common';
import { REWARD_DECISION } from './reward.kinds';
import { RewardPermission } from './rewards.permissions';
import { otherLine, PAYABLE, REWARDS, STATE, visibleRewards } from './rewards.sql';

const TO_TAKE = InboxPileKind.declare(
  'rewards_to_take_over',
  'Decisions of my organisation, or of the other line of its territory where that keeps no books, with rewards that are in nobody’s books yet.',
);
const TO_PAY = InboxPileKind.declare('rewards_to_pay', 'Decisions with rewards in my books that are not paid in full.');
const TO_COME_BACK = InboxPileKind.declare(
  'rewards_to_come_back',
  'Rewards that my books have paid and whose recognition was revoked, or another is paid instead.',
);

const PILE = 100;

/** SQL: decisions with what of them waits; `state` of each recognition. */
const decisions = (condition: string, states: string, office: string): string => `
  SELECT r.directive_key AS key, (SELECT x.code FROM directive AS x WHERE x.key = r.directive_key) AS code,
    (SELECT x.subject FROM directive AS x WHERE x.key = r.directive_key) AS title, min(r.granted_on) AS day, ${office} AS "organisationKey",
    (count(*) OVER ())::int AS count
  FROM ${REWARDS} WHERE ${condition} AND ${STATE} IN (${states}) GROUP BY r.directive_key, ${office} ORDER BY min(r.granted_on), r.directive_key LIMIT ${PILE}`;

interface Row {
  key: string;
  code: string | null;
  title: string;
  day: IsoDate;
  organisationKey: number;
  count: number;
}

interface Claimed {
  provinceId: number;
  scopeId: number;
  key: string;
  content: string;
  day: IsoDate;
  organisationKey: number;
  count: number;
}

/** What of rewards waits for whoever keeps books. */
@Injectable()
export class RewardInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    const permission = RewardPermission.Keep;
    sources.register(
      { pile: TO_TAKE, listed: PILE, permission, waiting: (query, actor) => this.toTake(query, actor) },
      { pile: TO_PAY, listed: PILE, permission, waiting: (query, actor) => this.toPay(query, actor) },
      { pile: TO_COME_BACK, listed: PILE, permission, waiting: (query, actor) => this.toComeBack(query, actor) },
    );
  }

  private async toTake(query: Query, actor: Actor) {
    const params: unknown[] = [actor.workplaces(RewardPermission.Keep), this.clock.today()];
    // Whoever opens one sees it: the same condition as of the list. Whoever acts for a body works there, too, or does not see its decisions.
    const visible = visibleRewards(actor, this.clock.today(), params);
    const own = `(r.granted_by_key = ANY($1::int[])
      OR r.granted_by_key IN (${otherLine('$1::int[]', '$2::date')}) AND NOT EXISTS (SELECT 1 FROM account_books AS b
        WHERE ${inShardsOf(actor, 'b', params)} AND b.organisation_key = r.granted_by_key))`;
    const waiting = `${inShardsOf(actor, 'r', params)} AND ${own} AND ${visible} AND t.recognition_key IS NULL AND r.revoked_on IS NULL AND d.amount IS NOT NULL`;
    return cards(await query<Row>(decisions(waiting, `'due'`, 'r.granted_by_key'), params));
  }

  private async toPay(query: Query, actor: Actor) {
    const params: unknown[] = [actor.workplaces(RewardPermission.Keep)];
    const waiting = `${inShardsOf(actor, 'r', params)} AND t.organisation_key = ANY($1::int[])`;
    return cards(
      await query<Row>(
        decisions(waiting, `'taken_over', 'part_paid', 'to_be_paid_back'`, 't.organisation_key'),
        params,
      ),
    );
  }

  /** The claim, where there is one already: a receipt pays it. */
  private async toComeBack(query: Query, actor: Actor) {
    const params: unknown[] = [actor.workplaces(RewardPermission.Keep)];
    const rows = await query<Claimed>(
      `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", CASE WHEN c.open > 0 THEN c.open_item_key ELSE o.key END AS key, o.content,
         coalesce(r.revoked_on, o.day) AS day, t.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM ${REWARDS} WHERE ${inShardsOf(actor, 'r', params)} AND t.organisation_key = ANY($1::int[]) AND NOT (${PAYABLE}) AND ${STATE} = 'to_be_returned'
       ORDER BY 5, r.key LIMIT ${PILE}`,
      params,
    );
    const things = rows.map(({ provinceId, scopeId, key, content, day, organisationKey }) => ({
      id: nodeId('OpenItem', key, { provinceId, scopeId }),
      kind: OPEN_ITEM,
      title: content,
      subtitle: null,
      day,
      organisationKey,
      standing: null,
      record: null,
    }));
    return { count: rows[0]?.count ?? 0, things };
  }
}

function cards(rows: readonly Row[]) {
  const things = rows.map(({ key, code, title, day, organisationKey }) => ({
    id: nodeId('RewardDecision', key),
    kind: REWARD_DECISION,
    title,
    subtitle: code,
    day,
    organisationKey,
    standing: null,
    record: null,
  }));
  return { count: rows[0]?.count ?? 0, things };
}
