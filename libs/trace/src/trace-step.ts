import type { ThingKind } from '@app/kernel';
import type { TraceReader, TraceSource, TraceStep } from './trace-source';

/** From the root down to everything that hangs on it: each source is asked once, after those of what its things hang on. */
export async function downwards(reader: TraceReader, rootId: string, sources: readonly TraceSource[]): Promise<void> {
  const found = new Set([rootId]);
  for (const source of sources) {
    await supply(reader, source, found, 'from');
    await marked(reader, source, found, () => source.below?.(stepOf(reader, found)));
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
    await supply(reader, source, found, 'to');
    await marked(reader, source, found, () => source.above?.(stepOf(reader, found)));
  }
}

/** Whoever owns a type supplies the things to which others have led by id. */
async function supply(reader: TraceReader, source: TraceSource, found: Set<string>, end: 'from' | 'to'): Promise<void> {
  const wanted = reader.graph.wanted(source.types, end);
  if (wanted.length > 0) await marked(reader, source, found, () => source.add(reader, wanted));
}

/** Remembers what a source adds of its own kind. */
async function marked(
  { graph }: TraceReader,
  { kind }: TraceSource,
  found: Set<string>,
  add: () => Promise<void> | undefined,
): Promise<void> {
  const before = graph.size;
  await add();
  for (const { id } of graph.all(kind, before)) found.add(id);
}

function stepOf(reader: TraceReader, found: ReadonlySet<string>): TraceStep {
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
  };
}
