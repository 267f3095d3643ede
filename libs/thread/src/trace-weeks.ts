import { nodeId } from '@app/kernel';
import {
  type Activity,
  activityColumns,
  toWeek,
  visibleActivities,
  visibleWeeks,
  type Week,
  weekChain,
  weekChainKeys,
  weekColumns,
} from '@app/activities';
import { type Movement, movementColumns, visibleMovements } from '@app/movements';
import { documentId } from './trace-documents';
import { type NewNode, SHOWN_EACH, type TraceGraph } from './trace-graph.rules';
import { type TraceReader, UPPER, type Upper, uppers } from './trace-reader';
import { addPlaced, joined, type Placed } from './trace-tasks';
import { TraceKind } from './trace.view';

export const weekId = (key: string): string => nodeId('Week', key);

export const activityId = ({ scopeId, year, key }: Pick<Activity, 'scopeId' | 'year' | 'key'>): string =>
  nodeId('Activity', `${year}-${key}`, scopeId);

const weekNode = (week: Week): NewNode => ({
  id: week.id,
  kind: TraceKind.Week,
  title: week.theme ?? String(week.year),
  subtitle: String(week.year),
  day: week.startsOn,
  organisationKey: week.organisationKey,
});

export const activityNode = (activity: Activity): NewNode => ({
  id: activityId(activity),
  kind: TraceKind.Activity,
  title: activity.title,
  subtitle: activity.place,
  day: activity.startsOn,
  organisationKey: activity.organisationKey,
});

/** A week with how many of those that inherit from the same one were found. */
export type FoundWeek = Week & { siblings: number };

/** Answers the weeks that are in the graph: what goes on in others leads nowhere. */
export function addWeeks(graph: TraceGraph, weeks: readonly FoundWeek[]): FoundWeek[] {
  for (const week of weeks) {
    graph.add(weekNode(week));
    if (week.directiveKey) graph.link(week.id, documentId(week.directiveKey), 'ordered_by');
    if (week.parentKey) graph.link(week.id, weekId(week.parentKey), 'inherits');
    if (week.roundKey !== null) graph.link(nodeId('Round', week.roundKey), week.id, 'collects');
  }
  const shown = weeks.filter(({ id }) => graph.has(id));
  for (const [parentKey, under] of Map.groupBy(shown, (week) => week.parentKey)) {
    const count = under[0]!.siblings - under.length;
    if (count > 0 && parentKey !== null && graph.has(weekId(parentKey))) addOtherWeeks(graph, weekId(parentKey), count);
    else if (count > 0) graph.cut();
  }
  return shown;
}

const addOtherWeeks = (graph: TraceGraph, parentId: string, count: number): void =>
  graph.addRest({
    parentId,
    kind: TraceKind.Week,
    standing: null,
    count,
    title: graph.titleOf(parentId),
    edge: 'inherits',
  });

/** Weeks under a condition on `week AS w`, from the highest down, not too many that inherit from the same one. One statement. */
async function weeksWhere(
  { query, actor, today, graph }: TraceReader,
  condition: string,
  given: unknown[],
): Promise<FoundWeek[]> {
  const params = [...given];
  const visible = visibleWeeks(actor, today, params);
  const rows = await query<FoundWeek>(
    `SELECT * FROM (
       SELECT ${weekColumns}, num_nonnulls(w1.key, w2.key, w3.key) AS level,
              count(*) OVER (PARTITION BY w.parent_key)::int AS siblings,
              row_number() OVER (PARTITION BY w.parent_key ORDER BY w.year DESC, w.key) AS nth
       FROM ${weekChain} WHERE ${condition} AND ${visible}) AS found
     WHERE nth <= ${SHOWN_EACH} ORDER BY level, nth, key LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  return rows.map((row) => Object.assign(toWeek(row), { siblings: row.siblings }));
}

const LOOKED_AT = 200;

/** The weeks, those that a round collects for, and all that these inherit from. */
export const weeksAbove = (
  reader: TraceReader,
  weekKeys: readonly string[],
  roundKeys: readonly number[],
): Promise<FoundWeek[]> =>
  weeksWhere(
    reader,
    `w.key IN (SELECT unnest(${weekChainKeys}) FROM ${weekChain} WHERE w.key = ANY($1::uuid[]) OR w.round_key = ANY($2::int[]))`,
    [weekKeys, roundKeys],
  );

/** The weeks that the documents order or that are given, and the three levels that inherit from them. */
export const weeksBelow = (
  reader: TraceReader,
  documents: readonly Upper[],
  weekKeys: readonly string[],
): Promise<FoundWeek[]> =>
  weeksWhere(
    reader,
    `w.key IN (
       WITH top AS (SELECT key FROM week WHERE directive_key = ANY($1::uuid[]) OR key = ANY($2::uuid[])),
            one AS (SELECT key FROM week WHERE parent_key IN (SELECT key FROM top)),
            two AS (SELECT key FROM week WHERE parent_key IN (SELECT key FROM one))
       SELECT key FROM top UNION SELECT key FROM one UNION SELECT key FROM two
       UNION SELECT key FROM week WHERE parent_key IN (SELECT key FROM two))`,
    [documents.map(({ key }) => key), weekKeys],
  );

/**
 * The activities of each week that were logged last, and how many there are. Two statements. By key and only in weeks that have
 * any: for an order by day the planner may read all activities of the country once per week.
 */
export async function activitiesBelow(reader: TraceReader, weeks: readonly Upper[]): Promise<void> {
  if (weeks.length === 0) return;
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
  const shown = Map.groupBy(rows, ({ upperId }) => upperId);
  for (const row of rows) {
    graph.add(activityNode(row));
    graph.link(activityId(row), row.upperId, 'part_of');
  }
  for (const { upperId, total } of counts) {
    const count = total - (shown.get(upperId)?.length ?? 0);
    graph.addRest({
      parentId: upperId,
      kind: TraceKind.Activity,
      standing: null,
      count,
      title: graph.titleOf(upperId),
      edge: 'part_of',
    });
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

export const movementNode = (movement: Movement): NewNode => ({
  id: nodeId('Movement', movement.key),
  kind: TraceKind.Movement,
  title: movement.name,
  subtitle: joined([movement.startsOn.slice(0, 4), movement.endsOn && movement.endsOn.slice(0, 4)]),
  day: movement.startsOn,
  organisationKey: movement.organisationKey,
});

/** Movements that the documents began. One statement. */
export async function movementsBelow(
  { query, actor, today, graph }: TraceReader,
  documents: readonly Upper[],
): Promise<void> {
  const params: unknown[] = [...uppers(documents)];
  const visible = visibleMovements(actor, today, params);
  const rows = await query<Placed<Movement>>(
    `SELECT * FROM (
       SELECT ${movementColumns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
              row_number() OVER (PARTITION BY upper.id ORDER BY m.starts_on DESC, m.key) AS nth
       FROM ${UPPER('uuid')} JOIN movement AS m ON m.directive_key = upper.key WHERE ${visible}) AS placed
     WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
    params,
  );
  addPlaced(graph, rows, movementNode, 'begun_by');
}
