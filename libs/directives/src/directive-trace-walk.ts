import { type Upper, UPPER, uppers, TraceEdgeKind, type TraceGraph, type TraceReader } from '@app/trace';
import { addDirectives, directiveId } from './directive-nodes';
import { throughStubs } from './directive-stubs';
import { type Directive, DirectiveLinkKind } from './directive.entity';
import { DIRECTIVE } from './directive.kinds';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
import { sameDocuments } from './same-documents';

const EDGES = new Map(Object.values(DirectiveLinkKind).map((kind) => [kind, TraceEdgeKind.declare(kind)]));

export interface Walk {
  kinds: readonly DirectiveLinkKind[];
  /** Levels looked at in each direction. */
  levels: number;
  /** Documents shown one by one under one document; the rest is counted. */
  each: number;
}

type Related = Directive & { upperId: string; kinds: DirectiveLinkKind[]; total: number };

/** The rows that anything of the documents may hang on. One statement, none without documents. */
async function linesOf({ query, graph }: TraceReader, keys: readonly string[]): Promise<Upper[]> {
  if (keys.length === 0) return [];
  const own = keys.map((key) => ({ id: graph.idOf(directiveId(key)), key }));
  const same = await sameDocuments(query, keys);
  const others = same.map(({ key, other }) => ({ id: graph.idOf(directiveId(key)), key: other }));
  for (const { id, key } of others) graph.alias(directiveId(key), id);
  return [...own, ...others];
}

/** Documents that the given ones name, level by level: three statements each. */
export async function directivesAbove(reader: TraceReader, keys: readonly string[], walk: Walk): Promise<void> {
  let frontier = keys;
  for (let level = 0; level < walk.levels && frontier.length > 0; level++) {
    const lines = await linesOf(reader, frontier);
    const rows = await related(reader, lines, walk, { near: 'link.from_key', far: 'link.to_key' });
    const found = await throughStubs(reader.query, reader.actor, reader.today, rows.map(toDirective));
    frontier = addDirectives(reader.graph, found).map(({ key }) => key);
    for (const [at, { upperId, kinds }] of rows.entries())
      for (const kind of kinds) reader.graph.link(upperId, directiveId(found[at]!.key), EDGES.get(kind)!);
    countRest(reader.graph, rows, { each: walk.each, isAbove: true });
  }
}

/** Documents that name the given ones, level by level: two statements each. */
export async function directivesBelow(reader: TraceReader, keys: readonly string[], walk: Walk): Promise<void> {
  let frontier = await linesOf(reader, keys);
  for (let level = 0; level < walk.levels && frontier.length > 0; level++) {
    const rows = await related(reader, frontier, walk, { near: 'link.to_key', far: 'link.from_key' });
    const added = addDirectives(reader.graph, rows.map(toDirective));
    for (const { key, upperId, kinds } of rows)
      for (const kind of kinds) reader.graph.link(directiveId(key), upperId, EDGES.get(kind)!);
    countRest(reader.graph, rows, { each: walk.each, isAbove: false });
    frontier = await linesOf(
      reader,
      added.map(({ key }) => key),
    );
  }
}

interface Direction {
  near: string;
  far: string;
}

/** The first documents linked with each, the newest first, and how many there are. */
function related(
  reader: TraceReader,
  lines: readonly Upper[],
  { kinds, each }: Walk,
  { near, far }: Direction,
): Promise<Related[]> {
  const params: unknown[] = [...uppers(lines), kinds];
  const visible = visibleDirectives(reader.actor, reader.today, params);
  return reader.query<Related>(
    `SELECT * FROM (
       SELECT named.id AS "upperId", named.kinds, ${directiveColumns}, count(*) OVER (PARTITION BY named.id)::int AS total,
              row_number() OVER (PARTITION BY named.id ORDER BY d.issued_on DESC NULLS LAST, d.key) AS nth
       FROM (SELECT upper.id, ${far} AS key, array_agg(DISTINCT link.kind ORDER BY link.kind) AS kinds
             FROM ${UPPER('uuid')} JOIN directive_link AS link ON ${near} = upper.key
             WHERE link.kind = ANY($3::text[]) GROUP BY upper.id, ${far}) AS named
       JOIN directive AS d ON d.key = named.key
       WHERE ${visible}) AS placed
     WHERE nth <= ${each} ORDER BY nth, "upperId"`,
    params,
  );
}

function countRest(
  graph: TraceGraph,
  rows: readonly Related[],
  { each, isAbove }: { each: number; isAbove: boolean },
): void {
  for (const [parentId, [first]] of Map.groupBy(rows, ({ upperId }) => upperId)) {
    const { total, kinds } = first!;
    graph.addRest({ parentId, kind: DIRECTIVE, count: total - each, edge: EDGES.get(kinds[0]!)!, isAbove });
  }
}
