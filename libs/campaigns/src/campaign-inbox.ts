import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, inShardsOf, nodeId, type Permission, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Campaign } from './campaign.entity';
import { CAMPAIGN } from './campaigns.kinds';
import { CampaignPermission } from './campaigns.permissions';
import { madeBy } from './campaigns.sql';

const TO_APPROVE = InboxPileKind.declare('campaigns_to_approve', 'Plans of campaigns that wait for my approval.');
const RETURNED = InboxPileKind.declare('campaigns_returned', 'Plans of campaigns that came back to me.');
const TO_POST = InboxPileKind.declare(
  'campaigns_to_post',
  'Approved campaigns of mine whose plan of use is not posted yet.',
);

const PILE = 100;

/** What a campaign waits for. */
@Injectable()
export class CampaignInbox {
  constructor(sources: InboxSources) {
    const pile = (kind: typeof TO_APPROVE, permission: Permission, condition: string, day: string) => ({
      listed: PILE,
      pile: kind,
      permission,
      waiting: (query: Query, actor: Actor) => waiting(query, actor, permission, condition, day),
    });
    sources.register(
      pile(TO_APPROVE, CampaignPermission.Approve, `c.state = 'submitted' AND NOT ${madeBy('$2::uuid[]')}`, 'c.due_on'),
      pile(
        RETURNED,
        CampaignPermission.Plan,
        `c.state = 'planned' AND c.return_reason IS NOT NULL AND c.maker_key = ANY($2::uuid[])`,
        'c.starts_on',
      ),
      pile(TO_POST, CampaignPermission.Plan, `c.state = 'approved' AND $2::uuid[] IS NOT NULL`, 'c.approved_on'),
    );
  }
}

type Row = Pick<Campaign, 'provinceId' | 'scopeId' | 'key' | 'name' | 'organisationKey'> & {
  day: string | null;
  count: number;
};

async function waiting(
  query: Query,
  actor: Actor,
  permission: Permission,
  condition: string,
  day: string,
): Promise<Waiting> {
  const params: unknown[] = [actor.workplaces(permission), actor.standsFor];
  const rows = await query<Row>(
    `SELECT c.province_id AS "provinceId", c.scope_id AS "scopeId", c.key, c.name, c.organisation_key AS "organisationKey", ${day} AS day,
       (count(*) OVER ())::int AS count
     FROM campaign AS c WHERE ${inShardsOf(actor, 'c', params)} AND c.organisation_key = ANY($1::int[]) AND ${condition}
     ORDER BY ${day} NULLS LAST, c.key LIMIT ${PILE}`,
    params,
  );
  return {
    count: rows[0]?.count ?? 0,
    things: rows.map(({ key, name, day: on, organisationKey, ...place }) => ({
      id: nodeId('Campaign', key, place),
      kind: CAMPAIGN,
      title: name,
      subtitle: null,
      day: on,
      organisationKey,
      standing: null,
      record: null,
    })),
  };
}
