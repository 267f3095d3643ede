import type { Actor, IsoDate, Query, RequestContext, ThingKind } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { TraceGraph, Upper } from './trace-graph.rules';
import { inOrder, placesOf } from './trace-order.rules';
import type { TraceNode } from './trace.view';

/** Who reads, when, through which transaction, and into which graph. */
export interface TraceReader {
  query: Query;
  actor: Actor;
  today: IsoDate;
  graph: TraceGraph;
}

/** The reader on its way from the root in one direction. */
export interface TraceStep extends TraceReader {
  /** What the way has led to so far, the root among it: every row behind the things of a kind. */
  found: (kind: ThingKind) => Upper[];
}

/**
 * How the things of one kind hang together with others. Each step takes as many statements for one thing as for many, and none where
 * nothing was found; it adds only what the actor may see.
 */
export interface TraceSource {
  readonly kind: ThingKind;
  /** How many of its things one trace shows; what there is most of must not push out the rest. All kinds share `MOST_PLACES`. */
  readonly share: number;
  /** Kinds on whose things its own hang: asked after them on the way down, before them on the way up. Its own may be among them. */
  readonly hangsOn: readonly ThingKind[];
  /** Kinds of libraries before its own whose things hang on its own. */
  readonly carries?: readonly ThingKind[];
  /** Types of the global ids of its things. */
  readonly types: readonly string[];
  /** Adds the things that the ids name, and links them to what they hang on: that is asked for at its own source. Throws INVALID_ID. */
  add(reader: TraceReader, ids: readonly string[]): Promise<void>;
  /**
   * Where more than `add` is to be done for the thing from which a trace begins: with what stands above it of its own kind, or with
   * what is only shown under the root. Answers the id of its node. Throws NOT_FOUND, INVALID_ID.
   */
  root?(reader: TraceReader, id: string): Promise<string>;
  /** Adds its things that hang on what was found. What it adds of other kinds is shown and not followed. */
  below?(step: TraceStep): Promise<void>;
  /** Adds its things on which hangs what was found. Not asked for a root of its own. */
  above?(step: TraceStep): Promise<void>;
  /** Where the standing is read only when somebody asks for it: for many nodes at once. In CONSTANT_CASE. */
  standing?(context: RequestContext, node: TraceNode): Promise<string | null>;
}

/** Places of all kinds together: a trace is read by a person and answered within a page's time. */
export const MOST_PLACES = 1000;

/** Libraries register here how their things hang together; the trace knows none of them. */
@Injectable()
export class TraceSources {
  private readonly sources = new Map<ThingKind, TraceSource>();
  private readonly types = new Map<string, TraceSource>();

  /** Throws where the kind or a type of id has a source already. */
  register(source: TraceSource): void {
    if (this.sources.has(source.kind)) throw new Error(`the kind ${source.kind} is traced twice`);
    this.sources.set(source.kind, source);
    for (const type of source.types) {
      if (this.types.has(type)) throw new Error(`the type ${type} is traced twice`);
      this.types.set(type, source);
    }
  }

  of(kind: ThingKind): TraceSource | null {
    return this.sources.get(kind) ?? null;
  }

  ofType(type: string): TraceSource | null {
    return this.types.get(type) ?? null;
  }

  /** Each after those on whose things its own hang. */
  inOrder(): TraceSource[] {
    return inOrder([...this.sources.values()]);
  }

  /** How many things of each kind one trace shows. */
  places(): Map<ThingKind, number> {
    return placesOf([...this.sources.values()], MOST_PLACES);
  }
}
