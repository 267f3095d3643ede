import { type Actor, type SearchSource, SearchSources, type Thing } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { WEEK } from './activities.kinds';
import { WeekPermission } from './activities.permissions';
import { weekThing } from './week-trace';
import { WeeksService } from './weeks.service';

/** Looked through: the own reach may be a country, in which every commune plans a week each year. */
const FIRST = 100;

/** Weeks within sight by theme, as far as the first page of their list goes. */
@Injectable()
export class WeekSearch implements SearchSource {
  readonly kind = WEEK;
  readonly permission = WeekPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly weeks: WeeksService,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Thing[]> {
    const wanted = searchName(words);
    const { edges } = await this.weeks.list(actor, { first: FIRST });
    return edges
      .filter(({ node }) => searchName(node.theme ?? '').includes(wanted))
      .slice(0, most)
      .map(({ node }) => weekThing(node));
  }
}
