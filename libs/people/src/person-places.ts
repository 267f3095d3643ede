import { type Actor, Clock, KernelError, type Permission, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleError } from './people.errors';
import { isBeyond, isSeen, pathOfPerson, type PlaceOfPerson } from './person-place.rules';

/** Places of people by key; one statement. */
export type PlaceSource = (query: Query, personKeys: readonly string[]) => Promise<PlaceOfPerson[]>;

/** Whose a person is. Libraries through which people belong somewhere register here. */
@Injectable()
export class PersonPlaces {
  private readonly sources: PlaceSource[] = [(query, keys) => this.recorded(query, keys)];

  constructor(private readonly clock: Clock) {}

  register(source: PlaceSource): void {
    this.sources.push(source);
  }

  async of(query: Query, personKeys: readonly string[]): Promise<PlaceOfPerson[]> {
    const found: PlaceOfPerson[] = [];
    for (const source of this.sources) found.push(...(await source(query, personKeys)));
    return found;
  }

  /** Those of the people of whom the actor may know with this permission. */
  async seen(query: Query, actor: Actor, permission: Permission, personKeys: readonly string[]): Promise<Set<string>> {
    const places = Map.groupBy(await this.of(query, personKeys), ({ personKey }) => personKey);
    return new Set(personKeys.filter((key) => isSeen(actor, permission, places.get(key) ?? [])));
  }

  /**
   * For changing a person: none of the places that count today lies outside the actor's reach. Answers where the deed is filed in the
   * trail. Errors: NOT_FOUND, PERSON_BEYOND_REACH.
   */
  async mustHold(query: Query, actor: Actor, permission: Permission, personKey: string): Promise<string | null> {
    const places = await this.of(query, [personKey]);
    if (!isSeen(actor, permission, places)) throw KernelError.NOT_FOUND();
    if (isBeyond(actor, permission, places)) throw PeopleError.PERSON_BEYOND_REACH();
    return pathOfPerson(places);
  }

  /** Where the organisation that recorded them stands today, or stood last. */
  private recorded(query: Query, personKeys: readonly string[]): Promise<PlaceOfPerson[]> {
    return query<PlaceOfPerson>(
      `SELECT p.key AS "personKey", o.path, true AS "isRunning" FROM person AS p JOIN LATERAL (
         SELECT place.path FROM organisation_period AS place WHERE place.organisation_key = p.organisation_key
         ORDER BY (place.valid_from <= $2) DESC, place.valid_from DESC LIMIT 1) AS o ON true
       WHERE p.key = ANY($1::uuid[])`,
      [personKeys, this.clock.today()],
    );
  }
}
