import { type Actor, Clock, KernelError, type Transaction } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { IdentityError } from './identity.errors';
import { IdentityPermission } from './identity.permissions';
import { onDay, placeOfRole } from './reach.sql';

export interface Place {
  path: string;
  scopeId: number;
}

/** What an administrator may touch: organisations below theirs, and people who hold roles there. */
@Injectable()
export class Manageable {
  constructor(private readonly clock: Clock) {}

  /** Where an organisation stands today. Refuses outside the actor's reach. */
  async organisation(tx: Transaction, actor: Actor, organisationKey: number): Promise<Place> {
    const [place] = await tx.query<Place>(
      `SELECT path, scope_id AS "scopeId" FROM organisation_period o WHERE organisation_key = $1 AND ${onDay('o', '$2')}`,
      [organisationKey, this.clock.today()],
    );
    if (!place) throw KernelError.NOT_FOUND();
    actor.mustCover(IdentityPermission.ManagePeople, place.path);
    return place;
  }

  /** A person who holds, held or will hold a role within the actor's reach. */
  async person(tx: Transaction, actor: Actor, personKey: string): Promise<void> {
    await this.placesOf(tx, actor, personKey);
  }

  /**
   * A person none of whose running roles lies outside the actor's reach. Signing in as somebody, or locking them out, is
   * power over everything they may do.
   */
  async wholePerson(tx: Transaction, actor: Actor, personKey: string): Promise<void> {
    const places = await this.placesOf(tx, actor, personKey);
    const isOutside = places.some(
      ({ path, isRunning }) => isRunning && !actor.covers(IdentityPermission.ManagePeople, path),
    );
    if (isOutside) throw IdentityError.PERSON_BEYOND_REACH();
  }

  private async placesOf(
    tx: Transaction,
    actor: Actor,
    personKey: string,
  ): Promise<{ path: string; isRunning: boolean }[]> {
    const places = await tx.query<{ path: string; isRunning: boolean }>(
      `SELECT o.path, r.revoked_at IS NULL AND (r.valid_to IS NULL OR r.valid_to >= $2) AS "isRunning"
       FROM role_assignment r ${placeOfRole('$2')} WHERE r.person_key = $1`,
      [personKey, this.clock.today()],
    );
    if (!places.some(({ path }) => actor.covers(IdentityPermission.ManagePeople, path))) throw KernelError.NOT_FOUND();
    return places;
  }
}
