import { FigureSources } from '@app/forms';
import { KernelError } from '@app/kernel';
import { addFedRows, REPORT_ROW } from '@app/reporting';
import {
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  UPPER,
  type Upper,
  uppers,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { ACTIVITY, WEEK } from './activities.kinds';
import { ActivityFigures } from './activity-figures';
import { activityId, activityThing } from './activity-thing';
import type { Activity } from './activity.entity';
import { activityKey } from './activity.ids';
import { activityColumns, visibleActivities } from './activity.sql';
import { weekId } from './week-trace';

const PART_OF = TraceEdgeKind.declare('part_of', 'An activity, in a week.');

/** An activity hangs on its week, and on the lines of its organisation's report that it feeds. */
@Injectable()
export class ActivityTrace implements TraceSource {
  readonly kind = ACTIVITY;
  readonly share = 50;
  readonly hangsOn = [WEEK, REPORT_ROW];
  readonly types = ['Activity'];

  constructor(
    sources: TraceSources,
    private readonly figures: ActivityFigures,
    private readonly figureSources: FigureSources,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    await addActivities(reader, ids);
  }

  /** With the lines that it feeds. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const [activity] = await addActivities(reader, [id]);
    if (!activity) throw KernelError.NOT_FOUND();
    await addFedRows(reader, this.figureSources, this.figures, activityId(activity));
    return activityId(activity);
  }

  async below(step: TraceStep): Promise<void> {
    const weeks = step.found(WEEK);
    if (weeks.length > 0) await activitiesBelow(step, weeks);
  }
}

/** By their ids. One statement. */
async function addActivities({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<Activity[]> {
  const keys = ids.map((id) => activityKey(id));
  const columns = [keys.map(({ provinceId }) => provinceId), keys.map(({ year }) => year), keys.map(({ key }) => key)];
  const params: unknown[] = [...columns];
  const visible = visibleActivities(actor, params);
  const rows = await query<Activity>(
    `SELECT ${activityColumns}
     FROM unnest($1::int[], $2::int[], $3::uuid[]) AS named(province_id, year, key)
     JOIN activity AS a ON a.province_id = named.province_id AND a.year = named.year AND a.key = named.key
     WHERE ${visible} ORDER BY a.starts_on, a.key`,
    params,
  );
  for (const row of rows) {
    graph.add(activityThing(row));
    if (row.weekKey) graph.link(activityId(row), weekId(row.weekKey), PART_OF);
  }
  return rows;
}

/**
 * The activities of each week that were logged last, and how many there are. Two statements. By key and only in weeks that have
 * any: for an order by day the planner may read all activities of the country once per week.
 */
async function activitiesBelow(reader: TraceReader, weeks: readonly Upper[]): Promise<void> {
  const { query, graph } = reader;
  const counts = await activityCounts(reader, weeks);
  const totals = new Map(counts.map(({ upperId, total }) => [upperId, total]));
  const params: unknown[] = [...uppers(weeks.filter(({ id }) => totals.has(id)))];
  const rows = await query<Activity & { upperId: string }>(
    `SELECT upper.id AS "upperId", a.* FROM ${UPPER('uuid')} CROSS JOIN LATERAL (
       SELECT ${activityColumns} FROM activity AS a WHERE ${activitiesOf(reader, params)}
       ORDER BY a.key DESC LIMIT ${SHOWN_EACH}) AS a
     ORDER BY a."startsOn", a.key`,
    params,
  );
  for (const row of rows) {
    graph.add(activityThing(row));
    graph.link(activityId(row), row.upperId, PART_OF);
  }
  const shown = Map.groupBy(rows, ({ upperId }) => upperId);
  for (const { upperId, total } of counts) {
    const count = total - (shown.get(upperId)?.length ?? 0);
    graph.addRest({ parentId: upperId, kind: ACTIVITY, count, edge: PART_OF });
  }
}

/** SQL: `activity AS a` goes on in the week `upper`. */
const activitiesOf = ({ actor }: TraceReader, params: unknown[]): string =>
  `a.week_key = upper.key AND a.withdrawn_at IS NULL AND ${visibleActivities(actor, params)}`;

function activityCounts(reader: TraceReader, weeks: readonly Upper[]): Promise<{ upperId: string; total: number }[]> {
  const params: unknown[] = [...uppers(weeks)];
  return reader.query(
    `SELECT upper.id AS "upperId", count(*)::int AS total
     FROM ${UPPER('uuid')} JOIN activity AS a ON ${activitiesOf(reader, params)} GROUP BY upper.id`,
    params,
  );
}
