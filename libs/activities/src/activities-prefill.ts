import type { Actor, Query } from '@app/kernel';
import {
  type Behind,
  type BehindRequest,
  type PrefillRequest,
  type PrefillSource,
  PrefillSources,
} from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { activityThing } from './activity-trace';
import type { Activity } from './activity.entity';
import { activityColumns, visibleActivities } from './activity.sql';

/** Fills a report from what the unit itself has logged in the period; units below it send reports of their own. */
@Injectable()
export class ActivitiesPrefill implements PrefillSource {
  constructor(sources: PrefillSources) {
    sources.register(this);
  }

  /** Sums by cell. An activity counts in the period in which it began. A cell without activities stays missing, it is not zero. */
  async prefill(query: Query, request: PrefillRequest): Promise<Map<number, number>> {
    const cells = request.cells.map(({ key, feed }) => ({ key, ...feed }));
    const rows = await query<{ cellKey: number; value: number }>(
      `SELECT cell.key AS "cellKey", sum(CASE cell.quantity
                WHEN 'events' THEN a.event_count WHEN 'people' THEN a.people_count WHEN 'items' THEN a.item_count
                WHEN 'stateBudget' THEN a.state_budget WHEN 'otherFunding' THEN a.other_funding END)::bigint AS value
       FROM jsonb_to_recordset($1::jsonb) AS cell (key int, kinds text[], quantity text)
       JOIN activity_kind AS k ON k.code = ANY(cell.kinds)
       JOIN activity AS a ON a.kind_key = k.key
       WHERE a.organisation_key = $2 AND a.starts_on BETWEEN $3 AND $4 AND a.withdrawn_at IS NULL
         AND a.year BETWEEN extract(year FROM $3::date) AND extract(year FROM $4::date)
       GROUP BY cell.key`,
      [JSON.stringify(cells), request.organisationKey, request.startsOn, request.endsOn],
    );
    return new Map(rows.map(({ cellKey, value }) => [cellKey, value]));
  }

  async behind(
    query: Query,
    actor: Actor,
    { organisationKey, startsOn, endsOn, lines, limit }: BehindRequest,
  ): Promise<Behind[]> {
    const fed = lines.map(({ key, feeds }, place) => ({ key, place, kinds: feeds.flatMap(({ kinds }) => kinds) }));
    const params: unknown[] = [JSON.stringify(fed), organisationKey, startsOn, endsOn];
    const visible = visibleActivities(actor, params);
    const rows = await query<Activity & { lineKey: number }>(
      `SELECT line.key AS "lineKey", ${activityColumns}
       FROM jsonb_to_recordset($1::jsonb) AS line (key int, place int, kinds text[])
       JOIN activity_kind AS k ON k.code = ANY(line.kinds)
       JOIN activity AS a ON a.kind_key = k.key
       WHERE a.organisation_key = $2 AND a.starts_on BETWEEN $3 AND $4 AND a.withdrawn_at IS NULL
         AND a.year BETWEEN extract(year FROM $3::date) AND extract(year FROM $4::date) AND ${visible}
       ORDER BY line.place, a.starts_on, a.key LIMIT $${params.push(limit)}`,
      params,
    );
    return rows.map(({ lineKey, ...activity }) => ({ lineKey, thing: activityThing(activity as Activity) }));
  }
}
