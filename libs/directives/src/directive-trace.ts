import {
  type Actor,
  type IsoDate,
  KernelError,
  parseNodeId,
  type Query,
  type RequestContext,
  uuidKey,
} from '@app/kernel';
import {
  SHOWN_EACH,
  type TraceNode,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { DirectiveLinksLoader } from './directive-links.loader';
import { addDirectives, directiveId } from './directive-nodes';
import { directivesAbove, directivesBelow, type Walk } from './directive-trace-walk';
import { Directive, DirectiveLinkKind, DirectiveState } from './directive.entity';
import { DIRECTIVE } from './directive.kinds';
import { directiveColumns, toDirective, visibleDirectives } from './directive.sql';

/** Links by which one document follows from another. */
const FOLLOWING: Walk = {
  kinds: [DirectiveLinkKind.BasedOn, DirectiveLinkKind.Implements, DirectiveLinkKind.Answers],
  levels: 4,
  each: SHOWN_EACH,
};

/** A document hangs on those that it names. */
@Injectable()
export class DirectiveTrace implements TraceSource {
  readonly kind = DIRECTIVE;
  readonly share = 150;
  readonly hangsOn = [];
  readonly types = ['Directive'];

  constructor(
    sources: TraceSources,
    private readonly links: DirectiveLinksLoader,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => uuidKey('Directive', id));
    addDirectives(reader.graph, await directivesByKey(reader, keys));
  }

  /** From a document, only what it names stands above: not what orders the weeks and rounds below it. */
  async root(reader: TraceReader, id: string): Promise<string> {
    const key = uuidKey('Directive', id);
    await this.add(reader, [id]);
    if (!reader.graph.has(directiveId(key))) throw KernelError.NOT_FOUND();
    await directivesAbove(reader, [key], FOLLOWING);
    return directiveId(key);
  }

  async below(step: TraceStep): Promise<void> {
    await directivesBelow(step, ownKeys(step), FOLLOWING);
  }

  async above(step: TraceStep): Promise<void> {
    await directivesAbove(step, ownKeys(step), FOLLOWING);
  }

  async standing(context: RequestContext, { record }: TraceNode): Promise<string | null> {
    if (!(record instanceof Directive)) return null;
    const { state } = record;
    return (state === DirectiveState.Registered ? await this.links.validity(context, record) : state).toUpperCase();
  }
}

const ownKeys = ({ found }: TraceStep): string[] =>
  found(DIRECTIVE)
    .filter(({ id, key }) => parseNodeId(id).key === key)
    .map(({ key }) => key);

/** A document within sight. Throws NOT_FOUND. */
export async function visibleDirective(
  reader: { query: Query; actor: Actor; today: IsoDate },
  key: string,
): Promise<Directive> {
  const [directive] = await directivesByKey(reader, [key]);
  if (!directive) throw KernelError.NOT_FOUND();
  return directive;
}

/** Those within sight. One statement, none without keys. */
async function directivesByKey(
  { query, actor, today }: { query: Query; actor: Actor; today: IsoDate },
  keys: readonly string[],
): Promise<Directive[]> {
  if (keys.length === 0) return [];
  const params: unknown[] = [keys];
  const visible = visibleDirectives(actor, today, params);
  const rows = await query<Directive>(
    `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = ANY($1::uuid[]) AND ${visible}`,
    params,
  );
  return rows.map(toDirective);
}
