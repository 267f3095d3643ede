import { useTranslate } from 'react-admin';
import type { TraceEdge, TraceNode } from './thread.types';

const LINKS = new Set(['BASED_ON', 'IMPLEMENTS', 'AMENDS', 'REPLACES', 'REPEALS', 'ANSWERS', 'MENTIONS']);

/** What `from` has to do with `to`, in words. */
export function useEdgeWords(): (edge: Pick<TraceEdge, 'kind'>) => string {
  const translate = useTranslate();
  return ({ kind }) =>
    LINKS.has(kind) ? translate(`enums.linkKind.${kind}`) : translate(`resources.thread.edge.${kind}`);
}

/** Where the page of a thing is; null for what has none of its own. */
export function pathOf({ kind, id, count, standing }: TraceNode): string | null {
  if (count !== null) return null;
  const key = encodeURIComponent(id);
  // Of a report that nobody has begun the node has the id of the obligation.
  if (kind === 'REPORT') return standing === 'MISSING' ? `/obligations/${key}/report` : `/trace/${key}/report`;
  const resource = RESOURCES[kind];
  return resource ? `/${resource}/${key}/show` : null;
}

const RESOURCES: Partial<Record<TraceNode['kind'], string>> = {
  DIRECTIVE: 'directives',
  ASSIGNMENT: 'assignments',
  WEEK: 'weeks',
  ROUND: 'rounds',
  ACTIVITY: 'activities',
  MOVEMENT: 'movements',
};

/** How many steps from the root, and to which side. */
export function useDepthWords(): (depth: number) => string {
  const translate = useTranslate();
  return (depth) => {
    if (depth === 0) return translate('resources.thread.atRoot');
    const key = depth < 0 ? 'resources.thread.above' : 'resources.thread.below';
    return translate(key, { smart_count: Math.abs(depth) });
  };
}

/** The name of a node; one that stands for many says how many. */
export function useNodeTitle(): (node: TraceNode) => string {
  const translate = useTranslate();
  return ({ count, kind, title }) =>
    count === null
      ? title
      : translate('resources.thread.rest', {
          smart_count: count,
          kind: translate(`resources.thread.kind.${kind}`).toLowerCase(),
        });
}
