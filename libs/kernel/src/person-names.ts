import { Injectable } from '@nestjs/common';
import type { RequestContext } from './request-context';

/** The name behind a pseudonym; null when there is none any more. One statement per request, however many are asked for. */
export type NameSource = (context: RequestContext, personKey: string) => Promise<string | null>;

/** Tables and trails hold pseudonyms. The library that knows people registers here; others ask without knowing it. */
@Injectable()
export class PersonNames {
  private source: NameSource = () => Promise.resolve(null);

  register(source: NameSource): void {
    this.source = source;
  }

  /** Whether the caller may know who it was is for the asking library to say. To a program nobody is named. */
  of(context: RequestContext, personKey: string | null): Promise<string | null> {
    return personKey === null || context.actor.given !== null ? Promise.resolve(null) : this.source(context, personKey);
  }
}
