import { Injectable } from '@nestjs/common';
import type { Actor } from './actor';
import type { Permission } from './permissions';
import type { Thing, ThingKind } from './thing';

/** Matches within sight that a source looks at: whoever sees a country and names a common word is not shown the best of a million. */
export const MOST_MATCHES = 2_000;

/** What a source found. */
export interface Found {
  /** The best first. */
  things: Thing[];
  /** It did not look at everything within sight: its bound came first. */
  isCut: boolean;
}

/** How the things of one kind are found by words. */
export interface SearchSource {
  readonly kind: ThingKind;
  /** Who searches the kind at all. */
  readonly permission: Permission;
  /**
   * At most so many that the actor may see, the best first. As many statements whatever is found, none of which reads a table that grows
   * with the country without an index or a bound.
   */
  find(actor: Actor, words: string, most: number): Promise<Found>;
}

/** Libraries register here what of theirs is found by the one search. */
@Injectable()
export class SearchSources {
  private readonly sources = new Map<ThingKind, SearchSource>();

  /** Throws where the kind has a source already. */
  register(source: SearchSource): void {
    if (this.sources.has(source.kind)) throw new Error(`the kind ${source.kind} is searched twice`);
    this.sources.set(source.kind, source);
  }

  /** Null for a kind that is not searched. */
  of(kind: ThingKind): SearchSource | null {
    return this.sources.get(kind) ?? null;
  }

  /** Every kind that is searched, in a stable order. */
  kinds(): ThingKind[] {
    return [...this.sources.keys()].toSorted();
  }
}
