import type { Actor } from '@app/kernel';
import { SHOWN_EACH, type Trace, Traces } from '@app/trace';
import { Injectable } from '@nestjs/common';
import { addDirectives, directiveId } from './directive-nodes';
import { visibleDirective } from './directive-trace';
import { directivesAbove, directivesBelow, type Walk } from './directive-trace-walk';
import { DirectiveLinkKind } from './directive.entity';
import { DIRECTIVE } from './directive.kinds';

const MOST_DOCUMENTS = 500;

/** Documents alone, with all that they do to each other. */
@Injectable()
export class DirectiveTraceService {
  constructor(private readonly traces: Traces) {}

  /** By every kind of link, `depth` levels up and down. Throws NOT_FOUND. */
  chain(actor: Actor, key: string, depth: number): Promise<Trace> {
    const walk: Walk = { kinds: Object.values(DirectiveLinkKind), levels: depth, each: 2 * SHOWN_EACH };
    return this.traces.draw(actor, new Map([[DIRECTIVE, MOST_DOCUMENTS]]), async (reader) => {
      addDirectives(reader.graph, [await visibleDirective(reader, key)]);
      await directivesAbove(reader, [key], walk);
      await directivesBelow(reader, [key], walk);
      return directiveId(key);
    });
  }
}
