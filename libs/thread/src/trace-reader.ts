import type { Actor, IsoDate, Query } from '@app/kernel';
import type { TraceGraph } from './trace-graph.rules';

/** Who reads, when, through which transaction, and into which graph. */
export interface TraceReader {
  query: Query;
  actor: Actor;
  today: IsoDate;
  graph: TraceGraph;
}

/** A thing that others hang on, under the id of its node and the key of the row: a document may stand in several registers. */
export interface Upper<Key extends string | number = string> {
  id: string;
  key: Key;
}

/** Parameters for `UPPER`. */
export const uppers = <Key extends string | number>(above: readonly Upper<Key>[]): [string[], Key[]] => [
  above.map(({ id }) => id),
  above.map(({ key }) => key),
];

/** SQL: what is looked under; `$1` and `$2` are `uppers`. */
export const UPPER = (type: 'uuid' | 'int'): string => `unnest($1::text[], $2::${type}[]) AS upper (id, key)`;
