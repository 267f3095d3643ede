import { type Actor, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleError } from './people.errors';
import { PeopleDirectory } from './people-directory.service';
import { PersonErased } from './people.events';
import { PeoplePermission } from './people.permissions';
import type { PersonView } from './people.views';
import { PersonFollowers } from './person-followers';
import { lockPerson } from './person-lock';
import { PersonPlaces } from './person-places';

/**
 * Erases a person: the data key goes, and with it everything sealed under it; so do the boxes, the digests, and what other libraries keep.
 * What the person did stays under the pseudonymous key, and the trail still verifies.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: PeopleDirectory,
    private readonly places: PersonPlaces,
    private readonly followers: PersonFollowers,
  ) {}

  /** Errors: NOT_FOUND, PERSON_BEYOND_REACH, ERASES_ONESELF, VERSION_CONFLICT, PERSON_ERASED, PERSON_MUST_BE_KEPT. */
  async erase(actor: Actor, personKey: string, version: number, reason: string): Promise<PersonView> {
    if (personKey === actor.personId) throw PeopleError.ERASES_ONESELF();
    await this.transactions.run(actor, async (tx) => {
      const path = await this.places.mustHold(
        (sql, params) => tx.query(sql, params),
        actor,
        PeoplePermission.Erase,
        personKey,
      );
      await lockPerson(tx, personKey, version);
      const duty = await this.followers.dutyOf(tx, personKey);
      if (duty) throw PeopleError.PERSON_MUST_BE_KEPT({ citation: duty.citation, until: duty.until });
      await eraseRows(tx, personKey);
      const ended = await this.followers.erased(tx, personKey);
      tx.happened(PersonErased, { subject: personKey, path, after: ended, reason: reason.trim() });
    });
    return this.directory.get(personKey);
  }
}

async function eraseRows(tx: Transaction, personKey: string): Promise<void> {
  for (const table of ['person_key', 'person_field', 'person_digest'])
    await tx.query(`DELETE FROM ${table} WHERE person_key = $1`, [personKey]);
  // That consent was given, and for what, stays; the paper that shows who gave it is let go.
  await tx.query('UPDATE person_consent SET evidence = NULL WHERE person_key = $1 OR guardian_key = $1', [personKey]);
  await tx.query('UPDATE person SET erased_at = $2 WHERE key = $1', [personKey, tx.now]);
}
