import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, Clock, inShardsOf, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { dueOn } from './publication-law';
import { FUND_PUBLICATION, FUND_TO_PUBLISH } from './publications.kinds';
import { PublicationPermission } from './publications.permissions';
import { PUBLICATIONS } from './publications.sql';

const TO_PREPARE = InboxPileKind.declare(
  'funds_to_publish',
  'Funds with contributions of which a year that has ended is neither published nor waits to be.',
);
const TO_DECIDE = InboxPileKind.declare('publications_to_publish', 'Publications that wait for me to publish them.');

const PILE = 100;
/** Years that are looked back at. */
const YEARS = 3;

/** What is to be published: from January on, until it is. */
@Injectable()
export class PublicationInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        listed: PILE,
        pile: TO_PREPARE,
        permission: PublicationPermission.Prepare,
        waiting: (query, actor) => this.toPrepare(query, actor),
      },
      { listed: PILE, pile: TO_DECIDE, permission: PublicationPermission.Publish, waiting: toDecide },
    );
  }

  private async toPrepare(query: Query, actor: Actor): Promise<Waiting> {
    const last = Number(this.clock.today().slice(0, 4)) - 1;
    const params: unknown[] = [actor.keptPlaces(PublicationPermission.Prepare), last - YEARS + 1, last];
    const rows = await query<Row>(
      `SELECT f.province_id AS "provinceId", f.scope_id AS "scopeId", f.key, f.name, f.organisation_key AS "organisationKey", y.year, r.reason,
         (count(*) OVER ())::int AS count
       FROM fund AS f JOIN account_books AS b ON b.province_id = f.province_id AND b.organisation_key = f.organisation_key
       CROSS JOIN generate_series($2::int, $3::int) AS y(year)
       LEFT JOIN LATERAL (SELECT x.reason FROM ${PUBLICATIONS} WHERE n.province_id = f.province_id AND n.fund_key = f.key AND n.year = y.year
         ORDER BY n.prepared_at DESC LIMIT 1) AS r ON true
       WHERE ${inShardsOf(actor, 'f', params)} AND f.organisation_key = ANY($1::int[]) AND 'contribution' = ANY(f.sources)
         AND greatest(f.opened_on, b.opens_on) <= make_date(y.year, 12, 31) AND (f.closed_on IS NULL OR f.closed_on >= make_date(y.year, 1, 1))
         AND NOT EXISTS (SELECT 1 FROM period_act AS a WHERE a.province_id = b.province_id AND a.books_key = b.key AND a.kind = 'hand_over' AND a.closed_through < make_date(y.year, 1, 1))
         AND NOT EXISTS (SELECT 1 FROM ${PUBLICATIONS} WHERE n.province_id = f.province_id AND n.fund_key = f.key AND n.year = y.year
           AND (x.kind IS NULL OR x.kind = 'publish'))
       ORDER BY y.year, f.name COLLATE "vi-x-icu", f.key LIMIT ${PILE}`,
      params,
    );
    return {
      count: rows[0]?.count ?? 0,
      things: rows.map(({ key, name, year, reason, organisationKey, ...place }) => ({
        id: nodeId('Fund', key, place),
        kind: FUND_TO_PUBLISH,
        title: `${name}, ${year}`,
        subtitle: reason,
        day: dueOn(year),
        organisationKey,
        standing: null,
        record: null,
      })),
    };
  }
}

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  name: string;
  organisationKey: number;
  year: number;
  reason: string | null;
  count: number;
}

/** Of somebody else than who looks. */
async function toDecide(query: Query, actor: Actor): Promise<Waiting> {
  const params: unknown[] = [actor.keptPlaces(PublicationPermission.Publish), actor.standsFor];
  const rows = await query<Row>(
    `SELECT n.province_id AS "provinceId", n.scope_id AS "scopeId", n.key, f.name, n.organisation_key AS "organisationKey", n.year, n.reason,
       (count(*) OVER ())::int AS count
     FROM ${PUBLICATIONS} JOIN fund AS f ON f.province_id = n.province_id AND f.key = n.fund_key
     WHERE ${inShardsOf(actor, 'n', params)} AND n.organisation_key = ANY($1::int[]) AND x.key IS NULL AND n.maker_key <> ALL($2::uuid[])
     ORDER BY n.year, f.name COLLATE "vi-x-icu", n.key LIMIT ${PILE}`,
    params,
  );
  return {
    count: rows[0]?.count ?? 0,
    things: rows.map(({ key, name, year, reason, organisationKey, ...place }) => ({
      id: nodeId('FundPublication', key, place),
      kind: FUND_PUBLICATION,
      title: `${name}, ${year}`,
      subtitle: reason,
      day: dueOn(year),
      organisationKey,
      standing: null,
      record: null,
    })),
  };
}
