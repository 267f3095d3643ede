import { forgetFiles } from '@app/documents';
import { type Actor, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleError } from './people.errors';
import { PeopleDirectory } from './people-directory.service';
import { PersonErased } from './people.events';
import { PeoplePermission } from './people.permissions';
import type { PersonView } from './people.views';
import { PersonFollowers } from './person-followers';
import { lockPerson } from './person-lock';
import { pathOfPerson } from './person-place.rules';
import { PersonPlaces } from './person-places';
import { PersonVault } from './person-vault';
import { Photo, PHOTO_OF } from './personal-fields';

/** What goes with a person, in numbers but for the names of what was known. */
export interface Erasure {
  fields: string[];
  files: number;
  /** What other libraries ended: sessions, roles. */
  ended: Record<string, number>;
}

/** Thrown to undo what was only to be counted. */
class Undone extends Error {
  constructor(readonly erasure: Erasure) {
    super('undone');
  }
}

/**
 * Erases a person: the data key goes, and with it everything sealed under it; so do the boxes, the digests, the files that show consents or the
 * face, as far as nothing else refers to them, and what other libraries keep.
 * What the person did stays under the pseudonymous key, and the trail still verifies.
 */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly directory: PeopleDirectory,
    private readonly places: PersonPlaces,
    private readonly followers: PersonFollowers,
    private readonly vault: PersonVault,
  ) {}

  /** Errors: NOT_FOUND, PERSON_BEYOND_REACH, ERASES_ONESELF, VERSION_CONFLICT, PERSON_ERASED, PERSON_MUST_BE_KEPT. */
  async erase(actor: Actor, personKey: string, version: number, reason: string): Promise<PersonView> {
    if (personKey === actor.personId) throw PeopleError.ERASES_ONESELF();
    await this.transactions.run(actor, (tx) => this.eraseIn(tx, personKey, version, reason));
    return this.directory.get(personKey);
  }

  /** What `erase` would do now, found by doing it and undoing it. Nothing is erased. The same errors. */
  async preview(actor: Actor, personKey: string, version: number): Promise<Erasure> {
    try {
      return await this.transactions.run(actor, async (tx) => {
        throw new Undone(await this.eraseIn(tx, personKey, version, ''));
      });
    } catch (thrown) {
      if (thrown instanceof Undone) return thrown.erasure;
      throw thrown;
    }
  }

  private async eraseIn(tx: Transaction, personKey: string, version: number, reason: string): Promise<Erasure> {
    const path = await this.placeOf(tx, personKey);
    const wrapped = await lockPerson(tx, personKey, version);
    const duty = await this.followers.dutyOf(tx, personKey);
    if (duty) throw PeopleError.PERSON_MUST_BE_KEPT({ citation: duty.citation, until: duty.until });
    const photo = await this.photoOf(tx, personKey, wrapped);
    const fields = await eraseRows(tx, personKey);
    const files = new Set([...(await cutEvidence(tx, personKey)), ...(await this.ofNobodyElse(tx, photo))]);
    await forgetFiles(tx, [...files]);
    const ended = await this.followers.erased(tx, personKey);
    tx.happened(PersonErased, {
      subject: personKey,
      path,
      after: { ...ended, files: files.size },
      reason: reason.trim(),
    });
    return { fields, files: files.size, ended };
  }

  /** Where it is filed in the trail. Whoever runs the installation reaches everybody. */
  private async placeOf(tx: Transaction, personKey: string): Promise<string | null> {
    const query = tx.query.bind(tx);
    if (tx.actor.principal.kind === 'system') return pathOfPerson(await this.places.of(query, [personKey]));
    return this.places.mustHold(query, tx.actor, PeoplePermission.Erase, personKey);
  }

  private async photoOf(tx: Transaction, personKey: string, wrapped: Buffer): Promise<string | null> {
    const [box] = await tx.query<{ cipher: Buffer }>(
      'SELECT cipher FROM person_field WHERE person_key = $1 AND field = $2',
      [personKey, Photo],
    );
    return box ? this.vault.decrypt(personKey, this.vault.keyOf(personKey, wrapped), Photo, box.cipher) : null;
  }

  /** A picture that is nobody else's; no foreign key can say so of what is sealed. */
  private async ofNobodyElse(tx: Transaction, photo: string | null): Promise<string[]> {
    if (photo === null) return [];
    const others = await tx.query('SELECT 1 FROM person_digest WHERE lookup = $1 AND digest = $2 LIMIT 1', [
      PHOTO_OF.name,
      this.vault.kept(PHOTO_OF, photo),
    ]);
    return others.length === 0 ? [photo] : [];
  }
}

/** Answers the names of what was known. */
async function eraseRows(tx: Transaction, personKey: string): Promise<string[]> {
  for (const table of ['person_key', 'person_digest'])
    await tx.query(`DELETE FROM ${table} WHERE person_key = $1`, [personKey]);
  const fields = await tx.query<{ field: string }>('DELETE FROM person_field WHERE person_key = $1 RETURNING field', [
    personKey,
  ]);
  await tx.query('UPDATE person SET erased_at = $2 WHERE key = $1', [personKey, tx.now]);
  return fields.map(({ field }) => field).toSorted();
}

/** That consent was given, and for what, stays; the papers that show who gave it are let go. Answers them. */
async function cutEvidence(tx: Transaction, personKey: string): Promise<string[]> {
  const cut = await tx.query<{ evidence: string }>(
    `WITH shown AS (
       SELECT key, evidence FROM person_consent WHERE (person_key = $1 OR guardian_key = $1) AND evidence IS NOT NULL FOR UPDATE
     )
     UPDATE person_consent AS c SET evidence = NULL FROM shown WHERE c.key = shown.key RETURNING shown.evidence`,
    [personKey],
  );
  return cut.map(({ evidence }) => evidence);
}
