import { type Actor, Clock, MOST_MATCHES, type SearchSource, SearchSources, tableOf, type Found } from '@app/kernel';
import { holdsWords, wordsIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { movementThing } from './movement-trace';
import { Movement } from './movement.entity';
import { MOVEMENT } from './movement.kinds';
import { visibleMovements } from './movement.sql';
import { MovementPermission } from './movements.permissions';

/** Movements within sight by name, the latest first. */
@Injectable()
export class MovementSearch implements SearchSource {
  readonly kind = MOVEMENT;
  readonly permission = MovementPermission.Read;

  constructor(
    sources: SearchSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  /** One statement, by index; of more than so many matches any are looked at. */
  async find(actor: Actor, words: string, most: number): Promise<Found> {
    const params: unknown[] = [];
    const conditions = [
      holdsWords(wordsIn('m.name'), words, params),
      visibleMovements(actor, this.clock.today(), params),
    ];
    const found: Movement[] = await this.dataSource.query(
      `SELECT ${tableOf(Movement).columns('m')} FROM (
         SELECT m.* FROM movement AS m WHERE ${conditions.join(' AND ')} LIMIT ${MOST_MATCHES}) AS m
       ORDER BY m.starts_on DESC, m.key DESC LIMIT $${params.push(most)}`,
      params,
    );
    return { things: found.map((row) => movementThing(tableOf(Movement).toRow(row))), isCut: false };
  }
}
