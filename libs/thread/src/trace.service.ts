import { type Actor, Clock, KernelError, Transactions, uuidKey } from '@app/kernel';
import { type Directive, directiveColumns, DirectiveLinkKind, toDirective, visibleDirectives } from '@app/directives';
import { Injectable } from '@nestjs/common';
import { addDocuments, documentId, documentsAbove, documentsBelow, FOLLOWING, type Walk } from './trace-documents';
import { SHOWN_EACH, TRACE_SHARES, TraceGraph } from './trace-graph.rules';
import type { TraceReader, Upper } from './trace-reader';
import { type Anchors, findRoot, visibleDirective } from './trace-roots';
import { addRounds, findRounds, reportsBelow } from './trace-rounds';
import { assignmentsBelow, deadlinesBelow, evidenceBelow } from './trace-tasks';
import { activitiesBelow, addWeeks, movementsBelow, weeksAbove, weeksBelow } from './trace-weeks';
import { Trace, TraceKind } from './trace.view';

const LEVELS = 4;
const THREAD: Walk = { kinds: FOLLOWING, levels: LEVELS, each: SHOWN_EACH };
const PLACES = 500;

/** What hangs on a document and what a thing hangs on, as far as the reader may see it. As many statements for one thing as for many. */
@Injectable()
export class TraceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From a document down to everything and up to its bases; from anything else up to the documents. Throws NOT_FOUND, INVALID_ID. */
  trace(actor: Actor, id: string): Promise<Trace> {
    return this.drawn(actor, new TraceGraph(TRACE_SHARES), async (reader) => {
      const anchors = await findRoot(reader, id);
      const documents = await this.above(reader, anchors);
      if (anchors.below.documents) await documentBelow(reader, documents);
      if (anchors.below.evidence) await evidenceBelow(reader);
      return anchors.rootId;
    });
  }

  /** Documents only, by every kind of link, `depth` levels up and down. Throws NOT_FOUND. */
  chain(actor: Actor, id: string, depth: number): Promise<Trace> {
    const walk: Walk = { kinds: Object.values(DirectiveLinkKind), levels: depth, each: 2 * SHOWN_EACH };
    return this.drawn(actor, new TraceGraph({ [TraceKind.Directive]: PLACES }), async (reader) => {
      const root = await visibleDirective(reader, uuidKey('Directive', id));
      addDocuments(reader.graph, [root]);
      await documentsAbove(reader, [root], walk);
      await documentsBelow(reader, [root], walk);
      return documentId(root.key);
    });
  }

  private drawn(actor: Actor, graph: TraceGraph, draw: (reader: TraceReader) => Promise<string>): Promise<Trace> {
    return this.transactions.read(actor, async (query) => {
      const rootId = await draw({ query, actor, today: this.clock.today(), graph });
      if (!graph.has(rootId)) throw KernelError.NOT_FOUND();
      return Object.assign(new Trace(), graph.finish(rootId));
    });
  }

  /** Weeks and rounds that the root hangs on, the documents that ordered these, and the documents above them. */
  private async above(
    reader: TraceReader,
    { documents, directiveKeys, weekKeys, roundKeys, below }: Anchors,
  ): Promise<Directive[]> {
    const weeks = below.weeks ? await weeksAround(reader, weekKeys) : await weeksOver(reader, weekKeys, roundKeys);
    const collected = weeks.filter(({ key }) => weekKeys.includes(key)).map(({ roundKey }) => roundKey);
    const wanted = [...roundKeys, ...(below.weeks ? collected : [])].filter((key) => key !== null);
    const rounds = addRounds(reader.graph, await findRounds(reader, [], wanted));
    if (below.weeks || below.reports) await reportsBelow(reader, rounds);
    const named = [...weeks, ...rounds].map(({ directiveKey }) => directiveKey);
    const found = await directivesByKey(reader, [...directiveKeys, ...named.filter((key) => key !== null)]);
    const all = [...documents, ...found];
    await documentsAbove(reader, addDocuments(reader.graph, all), THREAD);
    return all;
  }
}

async function weeksOver(reader: TraceReader, weekKeys: string[], roundKeys: number[]) {
  if (weekKeys.length === 0 && roundKeys.length === 0) return [];
  return addWeeks(reader.graph, await weeksAbove(reader, weekKeys, roundKeys));
}

/** A week with those above it and those that inherit from it, and what goes on in it and in these. */
async function weeksAround(reader: TraceReader, weekKeys: string[]) {
  const weeks = await weeksOver(reader, weekKeys, []);
  const under = addWeeks(reader.graph, await weeksBelow(reader, [], weekKeys));
  await activitiesBelow(reader, under);
  return [...weeks, ...under];
}

async function directivesByKey({ query, actor, today }: TraceReader, keys: string[]): Promise<Directive[]> {
  if (keys.length === 0) return [];
  const params: unknown[] = [keys];
  const visible = visibleDirectives(actor, today, params);
  const rows = await query<Directive>(
    `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
    params,
  );
  return rows.map(toDirective);
}

/** Documents under it, and the tasks, deadlines, weeks, rounds, movements, activities and reports of all of them. */
async function documentBelow(reader: TraceReader, documents: Directive[]): Promise<void> {
  const lines: Upper[] = await documentsBelow(reader, documents, THREAD);
  await assignmentsBelow(reader, lines);
  await evidenceBelow(reader);
  await deadlinesBelow(reader, lines);
  await movementsBelow(reader, lines);
  const weeks = addWeeks(reader.graph, await weeksBelow(reader, lines, []));
  const roundKeys = weeks.map(({ roundKey }) => roundKey).filter((key) => key !== null);
  const rounds = addRounds(reader.graph, await findRounds(reader, lines, roundKeys));
  await activitiesBelow(reader, weeks);
  await reportsBelow(reader, rounds);
}
