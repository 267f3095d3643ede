import { ACTIVITY, WEEK } from '@app/activities';
import { type IsoDate, nodeId, type Query } from '@app/kernel';
import { keysOnPaths } from '@app/organisations';
import { REPORT } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import {
  type EvidenceFor,
  type EvidenceSource,
  EvidenceSources,
  MOST_OFFERED,
  type OfferedThing,
} from './evidence-source';

interface Found {
  key: string;
  provinceId: number;
  scopeId: number;
  title: string | null;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** The week that holds for the unit: its own, then those of the levels above. Weeks flow down. */
const weeks: EvidenceSource = {
  code: 'week',
  offers: async (query, _actor, { path, year }) => {
    const rows = await query<Found>(
      `SELECT w.key, w.own_theme AS title, w.own_starts_on AS "from", w.own_ends_on AS "to"
       FROM week AS w WHERE w.organisation_key = ANY($1::int[]) AND w.year = $2
       ORDER BY array_position($1::int[], w.organisation_key) LIMIT ${MOST_OFFERED}`,
      [keysOnPaths([path]).toReversed(), year],
    );
    return rows.map(({ key, title, from, to }) => ({
      thingId: nodeId('Week', key),
      thingKind: WEEK,
      title: title ?? String(year),
      periodFrom: from,
      periodTo: to,
    }));
  },
};

/** What the unit itself did in the year; whoever sees its assessment sees it. */
const activities: EvidenceSource = {
  code: 'activities',
  offers: (query, _actor, of) =>
    offered(query, of, {
      sql: `SELECT a.key, a.province_id AS "provinceId", a.scope_id AS "scopeId", a.title, a.starts_on AS "from", a.ends_on AS "to"
            FROM activity AS a WHERE a.province_id = ANY($1::int[]) AND a.year = $2 AND a.organisation_key = $3 AND a.withdrawn_at IS NULL
            ORDER BY a.starts_on DESC, a.key LIMIT ${MOST_OFFERED}`,
      thing: (found) => ({ thingId: nodeId('Activity', `${of.year}-${found.key}`, found), thingKind: ACTIVITY }),
    }),
};

/** Reports of the unit of that year that were sent in time. */
const reports: EvidenceSource = {
  code: 'reports',
  offers: (query, _actor, of) =>
    offered(query, of, {
      sql: `SELECT r.key, r.province_id AS "provinceId", r.scope_id AS "scopeId", d.title, d.starts_on AS "from", d.ends_on AS "to"
            FROM report AS r JOIN round AS d ON d.key = r.round_key
            WHERE r.province_id = ANY($1::int[]) AND r.year = $2 AND r.organisation_key = $3 AND r.state IN ('submitted', 'accepted') AND NOT r.is_late
            ORDER BY r.submitted_at DESC, r.key LIMIT ${MOST_OFFERED}`,
      thing: (found) => ({ thingId: nodeId('Report', found.key, found), thingKind: REPORT }),
    }),
};

interface Offering {
  /** `$1` provinces, `$2` the year, `$3` the organisation. */
  sql: string;
  thing: (found: Found) => Pick<OfferedThing, 'thingId' | 'thingKind'>;
}

async function offered(
  query: Query,
  { provinceIds, year, organisationKey }: EvidenceFor,
  { sql, thing }: Offering,
): Promise<OfferedThing[]> {
  const rows = await query<Found>(sql, [provinceIds, year, organisationKey]);
  return rows.map((found) => ({
    ...thing(found),
    title: found.title ?? String(year),
    periodFrom: found.from,
    periodTo: found.to,
  }));
}

/** What weeks offer as evidence: the week with its plan, activities, and reports. */
@Injectable()
export class WeekEvidence {
  constructor(sources: EvidenceSources) {
    sources.register(weeks, activities, reports);
  }
}
