import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, Clock, inShardsOf, type IsoDate, nodeId, type Permission, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SCHOLARSHIP_ROUND } from './scholarship.kinds';
import { ScholarshipPermission } from './scholarships.permissions';

const TO_SCORE = InboxPileKind.declare(
  'scholarships_to_score',
  'Rounds of my office in which applications wait for points of mine.',
);
const TO_GO_ON = InboxPileKind.declare(
  'scholarships_to_go_on',
  'Rounds of my office whose last day for applications is past, or in which all are scored and nothing is proposed.',
);
const TO_DECIDE = InboxPileKind.declare(
  'scholarships_to_decide',
  'Proposals of my office that somebody else made and I decide on.',
);

const PILE = 100;

/** SQL on `scholarship_application AS a` of round `r`: not scored by enough members. */
const UNSCORED = `(SELECT count(*) FROM scholarship_score AS s WHERE s.province_id = a.province_id AND s.application_key = a.key) < r.scorers`;

/** What waits in rounds of scholarships. */
@Injectable()
export class ScholarshipInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    const pile = (
      kind: typeof TO_SCORE,
      permission: Permission,
      condition: (actor: Actor, params: unknown[]) => string,
    ) => ({
      pile: kind,
      listed: PILE,
      permission,
      waiting: (query: Query, actor: Actor) => this.waiting(query, actor, permission, condition),
    });
    sources.register(
      pile(
        TO_SCORE,
        ScholarshipPermission.Score,
        (actor, params) =>
          `r.state = 'scoring' AND EXISTS (SELECT 1 FROM scholarship_application AS a WHERE ${inShardsOf(actor, 'a', params)} AND a.round_key = r.key AND a.state = 'entered' AND ${UNSCORED}
             AND NOT EXISTS (SELECT 1 FROM scholarship_score AS s
               WHERE s.province_id = a.province_id AND s.application_key = a.key AND s.member_key = $${params.push(actor.personId)}::uuid))`,
      ),
      pile(
        TO_GO_ON,
        ScholarshipPermission.Keep,
        (actor, params) =>
          `(r.state = 'open' AND r.applications_until < $${params.push(this.clock.today())}::date
            OR r.state = 'scoring' AND EXISTS (SELECT 1 FROM scholarship_application AS a WHERE ${inShardsOf(actor, 'a', params)} AND a.round_key = r.key AND a.state = 'entered')
             AND NOT EXISTS (SELECT 1 FROM scholarship_application AS a WHERE ${inShardsOf(actor, 'a', params)} AND a.round_key = r.key AND a.state = 'entered' AND ${UNSCORED}))`,
      ),
      pile(
        TO_DECIDE,
        ScholarshipPermission.Decide,
        (actor, params) => `r.state = 'proposed' AND r.proposed_by <> ALL($${params.push(actor.standsFor)}::uuid[])`,
      ),
    );
  }

  private async waiting(
    query: Query,
    actor: Actor,
    permission: Permission,
    condition: (actor: Actor, params: unknown[]) => string,
  ) {
    const params: unknown[] = [actor.workplaces(permission)];
    const rows = await query<{ key: string; name: string; day: IsoDate; organisationKey: number; count: number }>(
      `-- all shards: whoever applied in rounds of the own office
       SELECT r.key, r.name, r.applications_until AS day, r.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM scholarship_round AS r WHERE r.organisation_key = ANY($1::int[]) AND ${condition(actor, params)}
       ORDER BY r.applications_until, r.key LIMIT ${PILE}`,
      params,
    );
    const things = rows.map(({ key, name, day, organisationKey }) => ({
      id: nodeId('ScholarshipRound', key),
      kind: SCHOLARSHIP_ROUND,
      title: name,
      subtitle: null,
      day,
      organisationKey,
      standing: null,
      record: null,
    }));
    return { count: rows[0]?.count ?? 0, things };
  }
}
