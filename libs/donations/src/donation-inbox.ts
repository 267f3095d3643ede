import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, inShardsOf, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Donation } from './donation.entity';
import { DONATION } from './donations.kinds';
import { DonationPermission } from './donations.permissions';
import { STANDING } from './donations.sql';

const TO_RECEIVE = InboxPileKind.declare(
  'donations_to_receive',
  'Money that was given to my office and has no receipt yet.',
);

const PILE = 100;

/** Money that waits for its receipt; who gave it is asked for on its page. */
@Injectable()
export class DonationInbox {
  constructor(sources: InboxSources) {
    sources.register({
      listed: PILE,
      pile: TO_RECEIVE,
      permission: DonationPermission.Keep,
      waiting: (query, actor) => toReceive(query, actor),
    });
  }
}

type Row = Pick<Donation, 'provinceId' | 'scopeId' | 'key' | 'day' | 'organisationKey'> & {
  amount: number;
  campaign: string | null;
  count: number;
};

async function toReceive(query: Query, actor: Actor): Promise<Waiting> {
  const params: unknown[] = [actor.workplaces(DonationPermission.Keep)];
  const rows = await query<Row>(
    `SELECT t.province_id AS "provinceId", t.scope_id AS "scopeId", t.key, t.day, t.organisation_key AS "organisationKey", t.amount, c.name AS campaign,
       (count(*) OVER ())::int AS count
     FROM donation AS t LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
     WHERE ${inShardsOf(actor, 't', params)} AND t.organisation_key = ANY($1::int[]) AND t.kind = 'money' AND ${STANDING} = 'noted'
     ORDER BY t.day, t.key LIMIT ${PILE}`,
    params,
  );
  return {
    count: rows[0]?.count ?? 0,
    things: rows.map(({ key, day, organisationKey, amount, campaign, provinceId, scopeId }) => ({
      id: nodeId('Donation', key, { provinceId, scopeId }),
      kind: DONATION,
      title: `${new Intl.NumberFormat('vi-VN').format(amount)} đ`,
      subtitle: campaign,
      day,
      organisationKey,
      standing: null,
      record: null,
    })),
  };
}
