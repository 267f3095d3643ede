import { type Actor, type KindValue, OpenKind, type Permission, type Query, type RecordedThing } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** Which of the things that wait lie together. The library that fills a pile declares it. */
export const InboxPileKind = new OpenKind('InboxPileKind');
export type InboxPileKind = KindValue<'InboxPileKind'>;

export interface Waiting {
  /** How many wait. */
  count: number;
  /** The most urgent of them, at most as many as the source lists. */
  things: RecordedThing[];
}

/** A pile of the inbox: what waits for a person at the own workplaces. */
export interface InboxSource {
  readonly pile: InboxPileKind;
  /** Who has the pile at all; null: everybody. At which workplaces, `waiting` asks itself. */
  readonly permission: Permission | null;
  /** How many things are listed, at most 100; 0 for a pile that is only counted. */
  readonly listed: number;
  /** In one statement through `query`. */
  waiting(query: Query, actor: Actor): Promise<Waiting>;
}

export const MOST_LISTED = 100;

/** Libraries register their piles here; the inbox knows none of them. */
@Injectable()
export class InboxSources {
  private readonly sources = new Map<InboxPileKind, InboxSource>();

  /** Throws when the pile has a source already, or lists too much. */
  register(...sources: InboxSource[]): void {
    for (const source of sources) {
      if (this.sources.has(source.pile)) throw new Error(`the pile ${source.pile} is filled twice`);
      if (source.listed > MOST_LISTED) throw new Error(`the pile ${source.pile} lists more than ${MOST_LISTED}`);
      this.sources.set(source.pile, source);
    }
  }

  /** Those that the actor may have, in a stable order. */
  of(actor: Actor): InboxSource[] {
    return [...this.sources.values()]
      .filter(({ permission }) => permission === null || actor.holds(permission))
      .toSorted((one, other) => (one.pile < other.pile ? -1 : 1));
  }
}
