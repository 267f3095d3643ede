import { type FigureSource, FigureSources, type FigureTerms } from '@app/forms';
import { type SortColumn, tableOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { activityKindCodes } from './activity-kinds';
import { activityThing } from './activity-thing';
import { Activity } from './activity.entity';
import { activityKey } from './activity.ids';
import { activityColumns, visibleActivities } from './activity.sql';

/** Fills a report from what the unit itself has logged in the period; units below it send reports of their own. */
@Injectable()
export class ActivityFigures implements FigureSource {
  readonly kinds = activityKindCodes;
  readonly from = 'activity AS a JOIN activity_kind AS k ON k.key = a.kind_key';
  readonly quantities = {
    events: 'a.event_count',
    people: 'a.people_count',
    items: 'a.item_count',
    stateBudget: 'a.state_budget',
    otherFunding: 'a.other_funding',
  };
  readonly columns = activityColumns;
  readonly sort: readonly SortColumn[] = [
    { expression: 'a.starts_on', type: 'date' },
    { expression: 'a.key', type: 'uuid' },
  ];
  readonly visible = visibleActivities;
  readonly thing = (row: object) => activityThing(row as Activity);
  readonly record = tableOf(Activity).toRow;

  constructor(sources: FigureSources) {
    sources.register(this);
  }

  /** An activity counts in the period in which it began, and in the year of its partition. */
  counts({ organisationKey, provinceIds, startsOn, endsOn, takes, since }: FigureTerms): string {
    const shards = provinceIds === null ? 'true' : `a.province_id = ANY(${provinceIds})`;
    const stands =
      since === null
        ? 'a.withdrawn_at IS NULL'
        : `(a.withdrawn_at IS NULL OR (a.withdrawn_at > ${since} AND a.created_at <= ${since}))`;
    return `${shards} AND a.organisation_key = ${organisationKey} AND a.starts_on BETWEEN ${startsOn} AND ${endsOn} AND ${stands}
      AND a.year BETWEEN extract(year FROM ${startsOn}) AND extract(year FROM ${endsOn}) AND ${takes('k.code')}`;
  }

  change(since: string): string {
    return `CASE WHEN a.withdrawn_at > ${since} THEN 'withdrawn' WHEN a.created_at > ${since} THEN 'added' WHEN a.recounted_at > ${since} THEN 'amended' END`;
  }

  named(id: string, params: unknown[]): string {
    const { provinceId, year, key } = activityKey(id);
    return `a.province_id = $${params.push(provinceId)} AND a.year = $${params.push(year)} AND a.key = $${params.push(key)}`;
  }
}
