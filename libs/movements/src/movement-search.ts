import { type Actor, type SearchSource, SearchSources, type Thing } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { movementThing } from './movement-trace';
import { MOVEMENT } from './movement.kinds';
import { MovementPermission } from './movements.permissions';
import { Movements } from './movements.service';

/** Looked through; offices launch few, and older ones are found through their documents. */
const LATEST = 100;

/** The latest movements within sight, by name. */
@Injectable()
export class MovementSearch implements SearchSource {
  readonly kind = MOVEMENT;
  readonly permission = MovementPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly movements: Movements,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async find(actor: Actor, words: string, most: number): Promise<Thing[]> {
    const wanted = searchName(words);
    const { edges } = await this.movements.list(actor, { first: LATEST });
    return edges
      .filter(({ node }) => searchName(node.name).includes(wanted))
      .slice(0, most)
      .map(({ node }) => movementThing(node));
  }
}
