import type { Named } from '../shared/types';

export type TraceKind = string;

/** One thing of the thread. */
export interface TraceNode {
  id: string;
  kind: TraceKind;
  title: string;
  subtitle: string | null;
  day: string | null;
  /** Steps from the root: below it positive, above it negative. */
  depth: number;
  /** Not null: that many more of its kind, which are not shown one by one. */
  count: number | null;
  standing: string | null;
  organisation: Named | null;
}

/** `from` hangs on `to`. */
export interface TraceEdge {
  from: string;
  to: string;
  kind: string;
}

export interface Trace {
  root: TraceNode;
  nodes: TraceNode[];
  edges: TraceEdge[];
  truncated: boolean;
}
