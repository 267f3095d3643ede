import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, Clock, inShardsOf, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PLEDGE } from './donations.kinds';
import { DonationPermission } from './donations.permissions';
import type { Pledge } from './pledge.entity';
import { promiseText, remainsOf } from './pledge.rules';
import { WAITS } from './pledges.service';

const OVERDUE = InboxPileKind.declare(
  'pledges_overdue',
  'What was promised to my office and was not given by the day that was said.',
);

const PILE = 100;

/** Promises that wait longer than was said; who promised is asked for on its page. */
@Injectable()
export class PledgeInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register({
      listed: PILE,
      pile: OVERDUE,
      permission: DonationPermission.Keep,
      waiting: (query, actor) => this.overdue(query, actor),
    });
  }

  private async overdue(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(DonationPermission.Keep), this.clock.today()];
    const rows = await query<Row>(
      `SELECT p.province_id AS "provinceId", p.scope_id AS "scopeId", p.key, p.due_on AS "dueOn", p.organisation_key AS "organisationKey",
         p.kind, p.amount, p.hundredths, p.unit, p.what, p.given, c.name AS campaign, (count(*) OVER ())::int AS count
       FROM pledge AS p LEFT JOIN campaign AS c ON c.province_id = p.province_id AND c.key = p.campaign_key
       WHERE ${inShardsOf(actor, 'p', params)} AND p.organisation_key = ANY($1::int[]) AND ${WAITS} AND p.due_on < $2
       ORDER BY p.due_on, p.key LIMIT ${PILE}`,
      params,
    );
    return {
      count: rows[0]?.count ?? 0,
      things: rows.map(({ provinceId, scopeId, key, dueOn, organisationKey, campaign, ...promised }) => ({
        id: nodeId('Pledge', key, { provinceId, scopeId }),
        kind: PLEDGE,
        title: promiseText(promised, remainsOf(promised)),
        subtitle: campaign,
        day: dueOn,
        organisationKey,
        standing: null,
        record: null,
      })),
    };
  }
}

type Row = Pick<
  Pledge,
  | 'provinceId'
  | 'scopeId'
  | 'key'
  | 'dueOn'
  | 'organisationKey'
  | 'kind'
  | 'amount'
  | 'hundredths'
  | 'unit'
  | 'what'
  | 'given'
> & { campaign: string | null; count: number };
