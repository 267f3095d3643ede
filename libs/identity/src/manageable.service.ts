import { type Actor, Clock, KernelError, type Query, type Transaction } from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import { pathOfPerson, PeopleError } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IdentityPermission } from './identity.permissions';
import { placeOfRole } from './reach.sql';

export type Place = Pick<OrganisationPlace, 'path' | 'scopeId'>;

interface PlaceOfRole {
  personKey: string;
  path: string;
  isRunning: boolean;
  /** Somebody else's role, exercised in their place. */
  isDelegated: boolean;
}

/** What an administrator may touch: organisations below theirs, and people who hold roles there. */
@Injectable()
export class Manageable {
  constructor(private readonly clock: Clock) {}

  /** Where an organisation stands today. Refuses outside the actor's reach. */
  async organisation(tx: Transaction, actor: Actor, organisationKey: number): Promise<Place> {
    const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    actor.mustCover(IdentityPermission.ManagePeople, place.path);
    return place;
  }

  /** Where an organisation stands today, or where it stood last; for the programme itself, without asking for rights. */
  async placeOf(tx: Transaction, organisationKey: number): Promise<Place> {
    const [place] = await tx.query<Place>(
      `SELECT o.path, o.scope_id AS "scopeId" FROM (SELECT $1::int AS organisation_key) r ${placeOfRole('$2')}`,
      [organisationKey, this.clock.today()],
    );
    if (!place) throw KernelError.NOT_FOUND();
    return place;
  }

  /** A person who holds, held or will hold a role within the actor's reach. */
  async person(query: Query, actor: Actor, personKey: string): Promise<void> {
    if (!(await this.reaches(query, actor, personKey))) throw KernelError.NOT_FOUND();
  }

  async reaches(query: Query, actor: Actor, personKey: string): Promise<boolean> {
    return isReached(actor, await this.placesOf(query, personKey));
  }

  /** Those of the people whom the actor reaches; one statement for all. */
  async reached(query: Query, actor: Actor, personKeys: readonly string[]): Promise<Set<string>> {
    const places = Map.groupBy(await this.placesOfAll(query, personKeys), ({ personKey }) => personKey);
    return new Set(personKeys.filter((key) => isReached(actor, places.get(key) ?? [])));
  }

  /**
   * A person none of whose running roles, own and delegated, lies outside the actor's reach. Signing in as somebody, or locking them out, is
   * power over everything they may do. Answers `pathOf` the person.
   */
  async wholePerson(tx: Transaction, actor: Actor, personKey: string): Promise<string | null> {
    const places = await this.placesOf(inside(tx), personKey);
    if (!isReached(actor, places)) throw KernelError.NOT_FOUND();
    const isOutside = places.some(
      ({ path, isRunning }) => isRunning && !actor.covers(IdentityPermission.ManagePeople, path),
    );
    if (isOutside) throw PeopleError.PERSON_BEYOND_REACH();
    return pathOfPerson(places.filter(({ isDelegated }) => !isDelegated));
  }

  /** Where a person belongs in the trail; null for somebody without a role. */
  async pathOf(tx: Transaction, personKey: string): Promise<string | null> {
    const places = await this.placesOf(inside(tx), personKey);
    return pathOfPerson(places.filter(({ isDelegated }) => !isDelegated));
  }

  private placesOf(query: Query, personKey: string): Promise<PlaceOfRole[]> {
    return this.placesOfAll(query, [personKey]);
  }

  private placesOfAll(query: Query, personKeys: readonly string[]): Promise<PlaceOfRole[]> {
    return query<PlaceOfRole>(
      `SELECT r.person_key AS "personKey", o.path, r.revoked_at IS NULL AND (r.valid_to IS NULL OR r.valid_to >= $2) AS "isRunning", r."isDelegated"
       FROM (
         SELECT person_key, organisation_key, revoked_at, valid_to, false AS "isDelegated" FROM role_assignment WHERE person_key = ANY($1::uuid[])
         UNION ALL
         SELECT d.delegate_key, given.organisation_key, given.revoked_at, given.valid_to, true FROM role_delegation AS d JOIN role_assignment AS given ON given.key = d.assignment_key
         WHERE d.delegate_key = ANY($1::uuid[]) AND d.ended_at IS NULL AND d.valid_to >= $2
       ) AS r ${placeOfRole('$2')}`,
      [personKeys, this.clock.today()],
    );
  }
}

export const inside =
  (tx: Transaction): Query =>
  (sql, params) =>
    tx.query(sql, params);

const isReached = (actor: Actor, places: readonly PlaceOfRole[]): boolean =>
  places.some(({ path, isDelegated }) => !isDelegated && actor.covers(IdentityPermission.ManagePeople, path));
