import { nodeId, parseNodeId } from '@app/kernel';
import { TraceEdge, TraceKind, TraceNode } from './trace.view';

/** Places of each kind, more than `SHOWN_EACH`: what there is most of must not push out the rest. 500 in all. */
export const TRACE_SHARES: Readonly<Record<TraceKind, number>> = {
  [TraceKind.Directive]: 150,
  [TraceKind.Assignment]: 80,
  [TraceKind.Deadline]: 40,
  [TraceKind.Week]: 40,
  [TraceKind.Round]: 20,
  [TraceKind.Movement]: 30,
  [TraceKind.Activity]: 50,
  [TraceKind.Report]: 50,
  [TraceKind.ReportLine]: 40,
};

/** What is shown one by one under one thing; the rest is counted. */
export const SHOWN_EACH = 20;

export type NewNode = Pick<TraceNode, 'id' | 'kind' | 'title'> &
  Partial<Pick<TraceNode, 'subtitle' | 'day' | 'organisationKey' | 'directive' | 'ownStanding' | 'count'>>;

/** More things of one kind and standing under a parent than are shown. */
export interface Rest {
  parentId: string;
  kind: TraceKind;
  standing: string | null;
  count: number;
  title: string;
  edge: string;
  /** The parent hangs on them, not they on the parent. */
  isAbove?: boolean;
}

/** Collects things and what hangs on what. Edges may come before their ends; those without both ends are left out. */
export class TraceGraph {
  private readonly nodes = new Map<string, TraceNode>();
  private readonly edges: TraceEdge[] = [];
  private readonly aliases = new Map<string, string>();
  private readonly used = new Map<TraceKind, number>();
  private isCut = false;

  constructor(private readonly shares: Readonly<Partial<Record<TraceKind, number>>>) {}

  /** Whether it is new here; false when it is there already or its kind has no place left. */
  add(node: NewNode): boolean {
    if (this.nodes.has(node.id)) return false;
    const used = this.used.get(node.kind) ?? 0;
    if (used >= (this.shares[node.kind] ?? 0)) {
      this.isCut = true;
      return false;
    }
    this.used.set(node.kind, used + 1);
    this.nodes.set(node.id, Object.assign(new TraceNode(), NOTHING_SAID, node));
    return true;
  }

  /** One node for all that is not shown one by one. */
  addRest({ parentId, kind, standing, count, title, edge, isAbove = false }: Rest): void {
    if (count <= 0) return;
    const key = [parseNodeId(parentId).key, kind, standing, isAbove && 'above'].filter(Boolean).join('-');
    const id = nodeId('TraceRest', key);
    if (!this.add({ id, kind, title, ownStanding: standing, count })) return;
    if (isAbove) this.link(parentId, id, edge);
    else this.link(id, parentId, edge);
  }

  link(from: string, to: string, kind: string): void {
    this.edges.push(Object.assign(new TraceEdge(), { from, to, kind: kind.toUpperCase() }));
  }

  /** Another line of a register that means the same document. */
  alias(id: string, of: string): void {
    if (id !== of) this.aliases.set(id, of);
  }

  /** More could be found, but nobody looked. */
  cut(): void {
    this.isCut = true;
  }

  idOf(id: string): string {
    return this.aliases.get(id) ?? id;
  }

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** Keys of the rows behind the nodes of a kind. */
  keysOf(kind: TraceKind): string[] {
    return this.all(kind).map(({ id }) => parseNodeId(id).key);
  }

  titleOf(id: string): string {
    return this.nodes.get(this.idOf(id))?.title ?? '';
  }

  all(kind: TraceKind): TraceNode[] {
    return [...this.nodes.values()].filter((node) => node.kind === kind && node.count === null);
  }

  /** Everything that is connected with the root, with its distance. */
  finish(rootId: string): { root: TraceNode; nodes: TraceNode[]; edges: TraceEdge[]; truncated: boolean } {
    const edges = this.wholeEdges();
    const depths = depthsFrom(rootId, edges);
    const nodes = [...this.nodes.values()]
      .filter(({ id }) => depths.has(id))
      .map((node) => Object.assign(node, { depth: depths.get(node.id)! }))
      .toSorted((one, other) => Math.abs(one.depth) - Math.abs(other.depth));
    const root = this.nodes.get(rootId)!;
    return {
      root,
      nodes: [root, ...nodes.filter((node) => node !== root)],
      edges: edges.filter(({ from, to }) => depths.has(from) && depths.has(to)),
      truncated: this.isCut,
    };
  }

  private wholeEdges(): TraceEdge[] {
    const whole = new Map<string, TraceEdge>();
    for (const edge of this.edges) {
      const [from, to] = [this.idOf(edge.from), this.idOf(edge.to)];
      if (from !== to && this.nodes.has(from) && this.nodes.has(to))
        whole.set(`${from} ${to} ${edge.kind}`, Object.assign(new TraceEdge(), { from, to, kind: edge.kind }));
    }
    return [...whole.values()];
  }
}

const NOTHING_SAID = {
  subtitle: null,
  day: null,
  organisationKey: null,
  directive: null,
  ownStanding: null,
  count: null,
  depth: 0,
};

/** Breadth first: what hangs on a thing is one deeper, what it hangs on one higher. */
function depthsFrom(rootId: string, edges: readonly TraceEdge[]): Map<string, number> {
  const below = Map.groupBy(edges, ({ to }) => to);
  const above = Map.groupBy(edges, ({ from }) => from);
  const depths = new Map([[rootId, 0]]);
  const queue = [rootId];
  for (let at = 0; at < queue.length; at++) {
    const id = queue[at]!;
    const depth = depths.get(id)!;
    const neighbours: [string, number][] = [
      ...(above.get(id) ?? []).map(({ to }): [string, number] => [to, depth - 1]),
      ...(below.get(id) ?? []).map(({ from }): [string, number] => [from, depth + 1]),
    ];
    for (const [next, step] of neighbours) {
      if (depths.has(next)) continue;
      depths.set(next, step);
      queue.push(next);
    }
  }
  return depths;
}
