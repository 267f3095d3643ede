import type { ThingKind } from '@app/kernel';
import type { NewNode, TraceGraph, Upper } from './trace-graph.rules';
import type { TraceEdgeKind } from './trace.view';

/** Parameters for `UPPER`. */
export const uppers = (above: readonly Upper[]): [string[], string[]] => [
  above.map(({ id }) => id),
  above.map(({ key }) => key),
];

/** SQL: what is looked under; `$1` and `$2` are `uppers`. */
export const UPPER = (type: 'uuid' | 'int'): string => `unnest($1::text[], $2::${type}[]) AS upper (id, key)`;

/** A row under the id of what it hangs on, and how many there are under the same. */
export type Placed<Row> = Row & { upperId: string; total: number };

/** Adds what is shown one by one, and one node for the rest under each upper thing. */
export function addPlaced<Row>(
  graph: TraceGraph,
  rows: readonly Placed<Row>[],
  nodeOf: (row: Row) => NewNode,
  edge: TraceEdgeKind,
): void {
  const nodes = rows.map(nodeOf);
  for (const [at, node] of nodes.entries()) {
    graph.add(node);
    graph.link(node.id, rows[at]!.upperId, edge);
  }
  if (nodes[0]) countPlaced(graph, rows, nodes[0].kind, edge);
}

/** One node for the rest under each upper thing. */
export function countPlaced(
  graph: TraceGraph,
  rows: readonly Pick<Placed<unknown>, 'upperId' | 'total'>[],
  kind: ThingKind,
  edge: TraceEdgeKind,
): void {
  for (const [parentId, under] of Map.groupBy(rows, ({ upperId }) => upperId))
    graph.addRest({ parentId, kind, count: under[0]!.total - under.length, edge });
}

/** Parts of a subtitle; null when none says anything. */
export const joined = (parts: readonly (string | null)[]): string | null => parts.filter(Boolean).join(' · ') || null;
