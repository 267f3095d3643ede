import { type Actor, Clock, KernelError, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from './people-directory.service';
import { PeopleRecorded, PersonCorrected, PersonRecorded } from './people.events';
import type { CorrectPersonInput, RecordPersonInput } from './people.inputs';
import { PeoplePermission } from './people.permissions';
import type { PersonView } from './people.views';
import { entered, type EnteredDatum, firstData } from './personal-data.rules';
import type { PersonalField } from './personal-field';
import { PersonFollowers } from './person-followers';
import { lockPerson } from './person-lock';
import { PersonPlaces } from './person-places';
import {
  insertPeople,
  MOST_AT_ONCE,
  type NewPerson,
  type PersonalData,
  removeFields,
  replaceFields,
  type Runs,
} from './person-rows';
import { PersonVault } from './person-vault';

/** Writing down people, one or a million. */
@Injectable()
export class RecordPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
    private readonly directory: PeopleDirectory,
    private readonly places: PersonPlaces,
    private readonly followers: PersonFollowers,
  ) {}

  /** A new person at an organisation within the actor's reach. Errors: NOT_FOUND, PERSON_NEEDS_NAME, PERSONAL_FIELD_INVALID. */
  async record(actor: Actor, { organisationKey, data }: RecordPersonInput): Promise<PersonView> {
    const key = await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      const path = await this.mustReach(tx, actor, organisationKey);
      const known = firstData(data);
      const [personKey] = await this.write(tx, [{ data: known, organisationKey }], tx.now);
      tx.happened(PersonRecorded, { subject: personKey!, path, after: { fields: [...known.keys()] } });
      return personKey!;
    });
    return this.directory.get(key);
  }

  /**
   * For other libraries, after asking for their own rights: many people at one organisation, part of a wider change. Answers keys round
   * by round, so that neither the people nor the keys need to be in memory together. One entry of the trail for each round.
   */
  async *recordMany(
    tx: Transaction,
    place: { organisationKey: number; path: string },
    people: Iterable<PersonalData> | AsyncIterable<PersonalData>,
  ): AsyncGenerator<string[]> {
    let round: NewPerson[] = [];
    for await (const data of people) {
      round.push({ data, organisationKey: place.organisationKey });
      if (round.length < MOST_AT_ONCE) continue;
      yield await this.recordRound(tx, place, round);
      round = [];
    }
    if (round.length > 0) yield await this.recordRound(tx, place, round);
  }

  /** Rows alone, without a trail: part of a change that says itself what it did. At most `MOST_AT_ONCE`. */
  write(db: Runs, people: readonly NewPerson[], now: Date): Promise<string[]> {
    return insertPeople(db, this.vault, people, now);
  }

  /** What was entered, as it is kept. Throws PERSON_NEEDS_NAME, PERSONAL_FIELD_INVALID. */
  readonly asKept = (data: readonly EnteredDatum[]): PersonalData => firstData(data);

  /**
   * For other libraries, after asking for their own rights: part of a change that says itself what it did. Answers the names of what changed. Throws
   * PERSON_ERASED, PERSONAL_FIELD_INVALID.
   */
  async correctIn(tx: Transaction, personKey: string, data: readonly EnteredDatum[]): Promise<PersonalField[]> {
    const wrapped = await lockPerson(tx, personKey, null);
    const known = entered(data);
    await this.replace(tx, personKey, wrapped, known);
    await this.followers.corrected(tx, personKey, known);
    return [...known.keys()].toSorted();
  }

  /** Errors: NOT_FOUND, PERSON_BEYOND_REACH, VERSION_CONFLICT, PERSON_ERASED, PERSONAL_FIELD_INVALID. */
  async correct(actor: Actor, { personKey, version, data }: CorrectPersonInput): Promise<PersonView> {
    await this.transactions.run(this.vault.withSecretRequest(actor), async (tx) => {
      const path = await this.places.mustHold(
        (sql, params) => tx.query(sql, params),
        actor,
        PeoplePermission.Record,
        personKey,
      );
      const wrapped = await lockPerson(tx, personKey, version);
      const known = entered(data);
      await this.replace(tx, personKey, wrapped, known);
      await this.followers.corrected(tx, personKey, known);
      // Neither the old value nor the new one: the trail cannot be erased.
      const after = { fields: [...known.keys()].toSorted() };
      tx.happened(PersonCorrected, { subject: personKey, path, after });
    });
    return this.directory.get(personKey);
  }

  private async replace(
    tx: Transaction,
    personKey: string,
    wrapped: Buffer,
    data: ReadonlyMap<PersonalField, string | null>,
  ): Promise<void> {
    const kept = [...data].flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]));
    const removed = [...data].flatMap(([field, text]) => (text === null ? [field] : []));
    await removeFields(tx, personKey, removed);
    await replaceFields(tx, this.vault, personKey, this.vault.keyOf(personKey, wrapped), new Map(kept));
  }

  private async recordRound(
    tx: Transaction,
    place: { organisationKey: number; path: string },
    people: NewPerson[],
  ): Promise<string[]> {
    const keys = await this.write(tx, people, tx.now);
    tx.happened(PeopleRecorded, {
      subject: place.organisationKey,
      path: place.path,
      after: { people: keys.length, first: keys[0], last: keys.at(-1) },
    });
    return keys;
  }

  private async mustReach(tx: Transaction, actor: Actor, organisationKey: number): Promise<string> {
    const [place] = await tx.query<{ path: string }>(
      `SELECT path FROM organisation_period WHERE organisation_key = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2)`,
      [organisationKey, this.clock.today()],
    );
    if (!place) throw KernelError.NOT_FOUND();
    actor.mustCover(PeoplePermission.Record, place.path);
    return place.path;
  }
}
