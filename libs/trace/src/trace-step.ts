import type { ThingKind } from '@app/kernel';
import type { TraceReader, TraceSource, TraceStep } from './trace-source';

/** From the root down to everything that hangs on it: each source is asked once, after those of what its things hang on. */
export async function downwards(reader: TraceReader, rootId: string, sources: readonly TraceSource[]): Promise<void> {
  const found = new Set([rootId]);
  for (const source of sources) {
    const before = reader.graph.size;
    await source.below?.(stepOf(reader, found, 'from'));
    for (const { id } of reader.graph.all(source.kind, before)) found.add(id);
  }
}

/** From the root, and what was added with it, up to everything on which it hangs: each source is asked once, the other way round. */
export async function upwards(
  reader: TraceReader,
  ids: readonly string[],
  sources: readonly TraceSource[],
): Promise<void> {
  const found = new Set(ids);
  for (const source of sources.toReversed()) {
    const before = reader.graph.size;
    await source.above?.(stepOf(reader, found, 'to'));
    for (const { id } of reader.graph.all(source.kind, before)) found.add(id);
  }
}

function stepOf(reader: TraceReader, found: ReadonlySet<string>, end: 'from' | 'to'): TraceStep {
  const { graph } = reader;
  return {
    ...reader,
    found: (kind: ThingKind) =>
      graph.rowsOf(
        new Set(
          graph
            .all(kind)
            .filter(({ id }) => found.has(id))
            .map(({ id }) => id),
        ),
      ),
    wanted: (type) => graph.wanted(type, end),
  };
}
