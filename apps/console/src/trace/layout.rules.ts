import type { TraceEdge, TraceNode } from './trace.graphql.ts';

type Placed = Pick<TraceNode, 'id' | 'depth'>;
type Joined = Pick<TraceEdge, 'from' | 'to'>;

export interface Place {
  x: number;
  y: number;
}

export const NODE_WIDTH = 264;
export const NODE_HEIGHT = 116;
const COLUMN = NODE_WIDTH + 180;
const ROW = NODE_HEIGHT + 28;

/**
 * A column for each step from the root, bases at the left, what follows at the right. Within a column things stand beside
 * what they hang on: each at the mean place of its neighbours in the column nearer to the root.
 */
export function placesOf(nodes: readonly Placed[], edges: readonly Joined[]): Map<string, Place> {
  const columns = columnsOf(nodes);
  const neighbours = neighboursOf(edges);
  const rows = new Map<string, number>();
  const outward = [...columns.keys()].toSorted((one, other) => Math.abs(one) - Math.abs(other));
  for (const depth of outward) {
    const wish = ({ id }: Placed) => mean((neighbours.get(id) ?? []).flatMap((other) => rows.get(other) ?? []));
    const wishes = new Map(columns.get(depth)!.map((node) => [node.id, wish(node)]));
    const ordered = columns.get(depth)!.toSorted((one, other) => wishes.get(one.id)! - wishes.get(other.id)!);
    ordered.forEach(({ id }, at) => rows.set(id, at - (ordered.length - 1) / 2));
  }
  return new Map(nodes.map(({ id, depth }) => [id, { x: depth * COLUMN, y: rows.get(id)! * ROW }]));
}

function columnsOf(nodes: readonly Placed[]): Map<number, Placed[]> {
  const columns = new Map<number, Placed[]>();
  for (const node of nodes) columns.set(node.depth, [...(columns.get(node.depth) ?? []), node]);
  return columns;
}

function neighboursOf(edges: readonly Joined[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const note = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { from, to } of edges) {
    note(from, to);
    note(to, from);
  }
  return neighbours;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
