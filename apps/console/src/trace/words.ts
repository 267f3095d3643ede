import { useTranslate } from 'react-admin';
import { useThings } from '../resource/things';
import type { TraceEdge, TraceNode } from './trace.graphql.ts';

/** What `from` has to do with `to`, in words. */
export function useEdgeWords(): (edge: Pick<TraceEdge, 'kind'>) => string {
  const translate = useTranslate();
  return ({ kind }) => translate(`enums.TraceEdgeKind.${kind}`);
}

/** Where the page of a thing is; null for what has none of its own. */
export function useWayTo(): (node: TraceNode) => string | null {
  const things = useThings();
  return ({ kind, id, count, standing }) => (count === null ? (things.get(kind)?.wayTo?.(id, standing) ?? null) : null);
}

/** How many steps from the root, and to which side. */
export function useDepthWords(): (depth: number) => string {
  const translate = useTranslate();
  return (depth) => {
    if (depth === 0) return translate('resources.trace.atRoot');
    const key = depth < 0 ? 'resources.trace.above' : 'resources.trace.below';
    return translate(key, { smart_count: Math.abs(depth) });
  };
}

/** The name of a node; one that stands for many says how many. */
export function useNodeTitle(): (node: TraceNode) => string {
  const translate = useTranslate();
  return ({ count, kind, title }) =>
    count === null
      ? title
      : translate('resources.trace.rest', {
          smart_count: count,
          kind: translate(`enums.ThingKind.${kind}`).toLowerCase(),
        });
}
