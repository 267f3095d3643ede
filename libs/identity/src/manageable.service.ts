import { type Actor, Clock, KernelError, type Query, type Transaction } from '@app/kernel';
import { type OrganisationPlace, placeOn } from '@app/organisations';
import { pathOfPerson, PeopleError } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IdentityPermission } from './identity.permissions';
import { placeOfRole } from './reach.sql';

export type Place = Pick<OrganisationPlace, 'path' | 'scopeId'>;

interface PlaceOfRole {
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
    return query<PlaceOfRole>(
      `SELECT o.path, r.revoked_at IS NULL AND (r.valid_to IS NULL OR r.valid_to >= $2) AS "isRunning", r."isDelegated"
       FROM (
         SELECT organisation_key, revoked_at, valid_to, false AS "isDelegated" FROM role_assignment WHERE person_key = $1
         UNION ALL
         SELECT given.organisation_key, given.revoked_at, given.valid_to, true FROM role_delegation AS d JOIN role_assignment AS given ON given.key = d.assignment_key
         WHERE d.delegate_key = $1 AND d.ended_at IS NULL AND d.valid_to >= $2
       ) AS r ${placeOfRole('$2')}`,
      [personKey, this.clock.today()],
    );
  }
}

export const inside =
  (tx: Transaction): Query =>
  (sql, params) =>
    tx.query(sql, params);

const isReached = (actor: Actor, places: readonly PlaceOfRole[]): boolean =>
  places.some(({ path, isDelegated }) => !isDelegated && actor.covers(IdentityPermission.ManagePeople, path));
