import { nodeId, type Thing, uuidKey } from '@app/kernel';
import { DIRECTIVE, directiveId } from '@app/directives';
import { ORDERED_BY, ROUND, roundId } from '@app/reporting';
import {
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceGraph,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { WEEK } from './activities.kinds';
import type { Week } from './week.entity';
import { toWeek, visibleWeeks, weekChain, weekChainKeys, weekColumns } from './week.sql';

const INHERITS = TraceEdgeKind.declare('inherits', 'A week, from a week above.');
const COLLECTS = TraceEdgeKind.declare('collects', 'A round, for a week.');

/** A week hangs on the document that orders it and on the week from which it inherits; the round that collects for it hangs on it. */
@Injectable()
export class WeekTrace implements TraceSource {
  readonly kind = WEEK;
  readonly share = 40;
  readonly hangsOn = [DIRECTIVE, WEEK];
  readonly carries = [ROUND];
  readonly types = ['Week'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  /** With all from which they inherit. */
  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => uuidKey('Week', id));
    addWeeks(reader.graph, await weeksAbove(reader, keys, []), () => false);
  }

  /** Those that the documents order and all that inherit from these; from a week its own round only. */
  async below(step: TraceStep): Promise<void> {
    const documents = step.found(DIRECTIVE).map(({ key }) => key);
    const weeks = step.found(WEEK).map(({ key }) => key);
    if (documents.length === 0 && weeks.length === 0) return;
    const isOrdered = documents.length > 0;
    addWeeks(step.graph, await weeksBelow(step, documents, weeks), ({ key }) => isOrdered || weeks.includes(key));
  }

  /** Those for which the rounds collect, and all from which these inherit. */
  async above(step: TraceStep): Promise<void> {
    const rounds = step.found(ROUND).map(({ key }) => Number(key));
    if (rounds.length > 0) addWeeks(step.graph, await weeksAbove(step, [], rounds), () => false);
  }
}

export const weekId = (key: string): string => nodeId('Week', key);

export const weekThing = (week: Week): Thing => ({
  id: week.id,
  kind: WEEK,
  title: week.theme ?? String(week.year),
  subtitle: String(week.year),
  day: week.startsOn,
  organisationKey: week.organisationKey,
  standing: null,
});

/** A week with how many of those that inherit from the same one were found. */
type FoundWeek = Week & { siblings: number };

/** What is not in the graph leads nowhere. */
function addWeeks(graph: TraceGraph, weeks: readonly FoundWeek[], showsRound: (week: Week) => boolean): void {
  for (const week of weeks) {
    graph.add(weekThing(week));
    if (week.directiveKey) graph.link(week.id, directiveId(week.directiveKey), ORDERED_BY);
    if (week.parentKey) graph.linkFound(week.id, weekId(week.parentKey), INHERITS);
    if (week.roundKey === null) continue;
    if (showsRound(week)) graph.link(roundId(week.roundKey), week.id, COLLECTS);
    else graph.linkFound(roundId(week.roundKey), week.id, COLLECTS);
  }
  const shown = weeks.filter(({ id }) => graph.has(id));
  for (const [parentKey, under] of Map.groupBy(shown, (week) => week.parentKey)) {
    const count = under[0]!.siblings - under.length;
    if (count > 0 && parentKey !== null && graph.has(weekId(parentKey)))
      graph.addRest({ parentId: weekId(parentKey), kind: WEEK, count, edge: INHERITS });
    else if (count > 0) graph.cut();
  }
}

const LOOKED_AT = 200;

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

/** The weeks, those for which the rounds collect, and all from which these inherit. */
const weeksAbove = (
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
const weeksBelow = (
  reader: TraceReader,
  directiveKeys: readonly string[],
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
    [directiveKeys, weekKeys],
  );
