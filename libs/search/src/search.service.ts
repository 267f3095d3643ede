import { type Actor, KernelError, type SearchSource, SearchSources, type Thing, type ThingKind } from '@app/kernel';
import { Organisations, searchName, ThingView } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { bestFirst } from './search.rules';
import type { SearchArgs } from './search.inputs';
import { SearchPermission } from './search.permissions';
import type { SearchResult } from './search.view';

/** Of one kind; what there is most of must not push out the rest. */
const EACH = 20;
const FIRST = 25;

/** One search over the kinds that libraries have registered; each shows what its own library lets the actor see. */
@Injectable()
export class Search {
  constructor(
    private readonly sources: SearchSources,
    private readonly organisations: Organisations,
  ) {}

  /** Throws INVALID_INPUT for a kind that is not searched. A kind that the actor may not search is left out. */
  async search(actor: Actor, { words, kinds, first }: SearchArgs): Promise<SearchResult> {
    const asked = this.asked(kinds ?? this.sources.kinds()).filter(({ permission }) => actor.holds(permission));
    if (searchName(words) === '') return { things: [], cut: [] };
    const most = first ?? FIRST;
    const each = Math.min(EACH, most);
    const found = await Promise.all(
      asked.map(async (source) => ({ kind: source.kind, ...(await source.find(actor, words, each + 1)) })),
    );
    const things = found.flatMap((one) => one.things.slice(0, each));
    const isOwn = await this.ownArea(actor, things);
    const shown = bestFirst(things, words, isOwn).slice(0, most);
    const missing = (kind: ThingKind, count: number) => shown.filter((thing) => thing.kind === kind).length < count;
    return {
      things: shown.map((thing) => ThingView.of({ ...thing, record: null })),
      cut: found.filter((one) => one.isCut || missing(one.kind, one.things.length)).map(({ kind }) => kind),
    };
  }

  /** Of the organisations below which the actor works. */
  private async ownArea(actor: Actor, things: readonly Thing[]): Promise<(thing: Thing) => boolean> {
    const keys = things.flatMap(({ organisationKey }) => organisationKey ?? []);
    const places = await this.organisations.viewsOf([...new Set(keys)]);
    return ({ organisationKey }) =>
      organisationKey !== null && actor.covers(SearchPermission.Read, places.get(organisationKey)?.path ?? '');
  }

  private asked(kinds: readonly ThingKind[]): SearchSource[] {
    return [...new Set(kinds)].map((kind) => {
      const source = this.sources.of(kind);
      if (!source) throw KernelError.INVALID_INPUT({}, [{ path: 'kinds', code: 'FIELD_INVALID' }]);
      return source;
    });
  }
}
