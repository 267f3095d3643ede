import { nodeId, parseNodeId, type ThingKind } from '@app/kernel';
import { TraceEdge, type TraceEdgeKind, TraceNode } from './trace.view';

/** What is shown one by one under one thing; the rest is counted. */
export const SHOWN_EACH = 20;

export type NewNode = Pick<TraceNode, 'id' | 'kind' | 'title'> &
  Partial<Pick<TraceNode, 'subtitle' | 'day' | 'organisationKey' | 'record' | 'standing' | 'count'>>;

/** More things of one kind and standing under a parent than are shown. */
export interface Rest {
  parentId: string;
  kind: ThingKind;
  standing?: string | null;
  count: number;
  edge: TraceEdgeKind;
  /** The parent hangs on them, not they on the parent. */
  isAbove?: boolean;
}

/** A thing that others hang on, under the id of its node and the key of a row: a document may stand in several registers. */
export interface Upper {
  id: string;
  key: string;
}

type Link = Pick<TraceEdge, 'from' | 'to' | 'kind'> & { isWanted: boolean };

/** Collects things and what hangs on what. Edges may come before their ends; those without both ends are left out. */
export class TraceGraph {
  private readonly nodes = new Map<string, TraceNode>();
  private readonly links: Link[] = [];
  private readonly aliases = new Map<string, string>();
  private readonly used = new Map<ThingKind, number>();
  private readonly refused = new Set<string>();
  private isCut = false;

  constructor(private readonly places: ReadonlyMap<ThingKind, number>) {}

  /** Whether it is new here; false when it is there already or its kind has no place left. */
  add(node: NewNode): boolean {
    if (this.nodes.has(node.id)) return false;
    const used = this.used.get(node.kind) ?? 0;
    if (used >= (this.places.get(node.kind) ?? 0)) {
      this.isCut = true;
      this.refused.add(node.id);
      return false;
    }
    this.used.set(node.kind, used + 1);
    this.nodes.set(node.id, Object.assign(new TraceNode(), NOTHING_SAID, node));
    return true;
  }

  /** One node for all that is not shown one by one; called like the thing under which they stand. */
  addRest({ parentId, kind, standing = null, count, edge, isAbove = false }: Rest): void {
    if (count <= 0) return;
    const { type, place, key: parent } = parseNodeId(parentId);
    const key = [type, place?.scopeId, parent, kind, standing, isAbove && 'above']
      .filter((part) => part !== undefined && part !== null && part !== false)
      .join('-');
    const id = nodeId('TraceRest', key);
    if (!this.add({ id, kind, title: this.titleOf(parentId), standing, count })) return;
    if (isAbove) this.link(parentId, id, edge);
    else this.link(id, parentId, edge);
  }

  /** `from` hangs on `to`. An end that is not there is asked for at the source that owns its type. */
  link(from: string, to: string, kind: TraceEdgeKind): void {
    this.links.push({ from, to, kind, isWanted: true });
  }

  /** As `link`, where both ends are found on other ways. */
  linkFound(from: string, to: string, kind: TraceEdgeKind): void {
    this.links.push({ from, to, kind, isWanted: false });
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

  get size(): number {
    return this.nodes.size;
  }

  ids(): string[] {
    return [...this.nodes.keys()];
  }

  /** Things of a kind, without those that stand for many; from the given place on in the order in which they were added. */
  all(kind: ThingKind, since = 0): TraceNode[] {
    return [...this.nodes.values()].slice(since).filter((node) => node.kind === kind && node.count === null);
  }

  /** Every row behind the things: their own, and those that are known to mean the same. */
  rowsOf(ids: ReadonlySet<string>): Upper[] {
    const own = [...ids].filter((id) => this.nodes.has(id)).map((id) => ({ id, key: parseNodeId(id).key }));
    const others = [...this.aliases].filter(([, of]) => ids.has(of));
    return [...own, ...others.map(([id, of]) => ({ id: of, key: parseNodeId(id).key }))];
  }

  /** Ids of the types that links lead to and that are not there, save those that found no place. */
  wanted(types: readonly string[], end: 'from' | 'to'): string[] {
    const ids = new Set(this.links.filter(({ isWanted }) => isWanted).map((link) => link[end]));
    const missing = [...ids].filter((id) => !this.nodes.has(this.idOf(id)) && !this.refused.has(id));
    return missing.filter((id) => types.includes(parseNodeId(id).type));
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

  private titleOf(id: string): string {
    return this.nodes.get(this.idOf(id))?.title ?? '';
  }

  private wholeEdges(): TraceEdge[] {
    const whole = new Map<string, TraceEdge>();
    for (const link of this.links) {
      const [from, to, { kind }] = [this.idOf(link.from), this.idOf(link.to), link];
      if (from !== to && this.nodes.has(from) && this.nodes.has(to))
        whole.set(`${from} ${to} ${kind}`, Object.assign(new TraceEdge(), { from, to, kind }));
    }
    return [...whole.values()];
  }
}

const NOTHING_SAID = {
  subtitle: null,
  day: null,
  organisationKey: null,
  record: null,
  standing: null,
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
