import { type Actor, KernelError, type SearchSource, SearchSources, type ThingKind } from '@app/kernel';
import { searchName, ThingView } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { bestFirst } from './search.rules';
import type { SearchArgs } from './search.inputs';

/** Of one kind; what there is most of must not push out the rest. */
const EACH = 20;
const FIRST = 25;

/** One search over the kinds that libraries have registered; each shows what its own library lets the actor see. */
@Injectable()
export class Search {
  constructor(private readonly sources: SearchSources) {}

  /** Throws INVALID_INPUT for a kind that is not searched. A kind that the actor may not search is left out. */
  async search(actor: Actor, { words, kinds, first }: SearchArgs): Promise<ThingView[]> {
    const asked = this.asked(kinds ?? this.sources.kinds()).filter(({ permission }) => actor.holds(permission));
    if (searchName(words) === '') return [];
    const most = first ?? FIRST;
    const found = await Promise.all(asked.map((source) => source.find(actor, words, Math.min(EACH, most))));
    return bestFirst(found.flat(), words)
      .slice(0, most)
      .map((thing) => ThingView.of({ ...thing, record: null }));
  }

  private asked(kinds: readonly ThingKind[]): SearchSource[] {
    return [...new Set(kinds)].map((kind) => {
      const source = this.sources.of(kind);
      if (!source) throw KernelError.INVALID_INPUT({}, [{ path: 'kinds', code: 'FIELD_INVALID' }]);
      return source;
    });
  }
}
