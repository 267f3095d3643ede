import { type Actor, Clock, KernelError, parseNodeId, type ThingKind, Transactions } from '@app/kernel';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { TraceGraph } from './trace-graph.rules';
import { type TraceReader, type TraceSource, TraceSources } from './trace-source';
import { downwards, upwards } from './trace-step';
import { Trace } from './trace.view';

/** What hangs on a thing and what it hangs on, as far as the reader may see it. As many statements for one thing as for many. */
@Injectable()
export class Traces implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sources: TraceSources,
  ) {}

  /** Kinds that hang on each other, or find no place, end the start, not a request. */
  onApplicationBootstrap(): void {
    this.sources.inOrder();
    this.sources.places();
  }

  /** Down first: what was found there says what else stands above. Throws NOT_FOUND, and INVALID_ID for what cannot be traced. */
  trace(actor: Actor, id: string): Promise<Trace> {
    const source = this.sources.ofType(parseNodeId(id).type);
    if (!source) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
    const sources = this.sources.inOrder();
    return this.draw(actor, this.sources.places(), async (reader) => {
      const rootId = await rootOf(source, reader, id);
      const ids = reader.graph.ids();
      await downwards(reader, rootId, sources);
      await upwards(
        reader,
        ids,
        sources.filter((one) => one !== source),
      );
      return rootId;
    });
  }

  /** A graph of the given places, in one reading; `draw` fills it and answers the id of the root. Throws NOT_FOUND where that is missing. */
  draw(
    actor: Actor,
    places: ReadonlyMap<ThingKind, number>,
    draw: (reader: TraceReader) => Promise<string>,
  ): Promise<Trace> {
    const graph = new TraceGraph(places);
    return this.transactions.read(actor, async (query) => {
      const rootId = await draw({ query, actor, today: this.clock.today(), graph });
      if (!graph.has(rootId)) throw KernelError.NOT_FOUND();
      return Object.assign(new Trace(), graph.finish(rootId));
    });
  }
}

async function rootOf(source: TraceSource, reader: TraceReader, id: string): Promise<string> {
  if (source.root) return source.root(reader, id);
  await source.add(reader, [id]);
  return id;
}
