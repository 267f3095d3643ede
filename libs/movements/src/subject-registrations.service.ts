import {
  ActOutcome,
  type Actor,
  Clock,
  doEach,
  type FactKey,
  type ImportOutcome,
  type RowFault,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Community, SubjectFinder, SubjectKind, SubjectStore } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { visibleMovement } from './movement-rows';
import { MovementState } from './movement.entity';
import { MovementError } from './movements.errors';
import { MovementRegistered, MovementSubjectsRegistered } from './movements.events';
import { livingIn, type PersonalKind, registeringOffice } from './subject-office';
import { type Became, type Registering, registerSubjects } from './subject-registration';
import type {
  ImportRegistrationsInput,
  RegisterCommunityInput,
  RegisteringFields,
  RegisterSubjectsInput,
} from './subject-registration.inputs';
import type { CommunityRegistered } from './subject-registration.views';
import { leftOutError } from './left-out';
import { byRow, leftOutRows, rowsOf, spoken } from './registration-rows';

/** As they are stored with the request: what became of each key. */
type Outcomes = [string, Became][];
type Choose = (tx: Transaction) => Promise<{
  registering: Registering;
  keys: string[];
  isWanted: (outcomes: Outcomes) => boolean;
}>;

/** Undoes what was written; the outcome is answered all the same. */
class Undone extends Error {
  constructor(readonly outcomes: Outcomes) {
    super('undone');
  }
}

/** Communities, clans, families and citizens in movements, registered on their behalf by the office that keeps their lists. */
@Injectable()
export class SubjectRegistrations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly store: SubjectStore,
    private readonly finder: SubjectFinder,
  ) {}

  /**
   * Many that were chosen, each with its own outcome. Of a thing: NOT_FOUND, SUBJECT_ENDED, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE, MOVEMENT_REGISTERED,
   * MOVEMENT_CLOSED.
   */
  register(actor: Actor, input: RegisterSubjectsInput): Promise<ActOutcome> {
    const things = chosen(input);
    const { isRehearsal } = input;
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, async (tx, { kind, key }) => {
      const registering = await this.begin(tx, input, kind);
      const found = await registerSubjects(tx, registering, [key.key]);
      const one = found.get(key.key)!;
      if (!('registration' in one)) throw leftOutError(one);
      const { office, movement, today } = registering;
      const { organisationKey: byKey, ...place } = office;
      const told = { movementKey: movement.key, organisationKey: null, byKey, registeredOn: today };
      tx.happened(MovementRegistered, {
        subject: one.registration,
        ...place,
        payload: { ...told, kind, subjectKey: key.key },
        after: { ...told, kind, subjectKey: key.key, commitment: registering.commitment },
      });
    });
  }

  /** Everybody who lives in a community today. Throws NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE. */
  async registerCommunity(actor: Actor, input: RegisterCommunityInput): Promise<CommunityRegistered> {
    const { communityKey, isRehearsal } = input;
    const outcomes = await this.atOnce(actor, isRehearsal, async (tx) => {
      const registering = await this.begin(tx, input, SubjectKind.Citizen);
      await this.store.mustBelong(tx, Community, communityKey, registering.office);
      return { registering, keys: await livingIn(tx, registering.office, communityKey), isWanted: () => true };
    });
    const registered = outcomes.filter(([, one]) => 'registration' in one).length;
    return { isWritten: !isRehearsal && registered > 0, registered, leftOut: outcomes.length - registered };
  }

  /**
   * Those whom the rows of a file name, all of them or nobody. Faults of rows are answered, not thrown: FIELD_REQUIRED, SUBJECT_UNKNOWN,
   * SUBJECT_AMBIGUOUS, SUBJECT_DISAGREES, SUBJECT_ENDED, MOVEMENT_REGISTERED, REGISTRATION_ROW_TWIN. Throws NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE.
   */
  async import(actor: Actor, input: ImportRegistrationsInput): Promise<ImportOutcome> {
    const { rows, isRehearsal } = input;
    const kind = personal(input.kind);
    let faults: RowFault[] = [];
    await this.atOnce(this.store.secretly(actor), isRehearsal, async (tx) => {
      const registering = await this.begin(tx, input, kind);
      const named = await this.finder.find(tx.query.bind(tx), kind, { actor, place: registering.office }, rows);
      const { rowOf, wrong } = rowsOf(named);
      const judged = (outcomes: Outcomes) => [...wrong, ...leftOutRows(outcomes, rowOf)];
      return {
        registering,
        keys: [...rowOf.keys()],
        isWanted: (outcomes) => {
          faults = judged(outcomes).map((fault) => spoken(fault, actor.language));
          return faults.length === 0;
        },
      };
    });
    return { isWritten: !isRehearsal && faults.length === 0, rows: rows.length, faults: faults.toSorted(byRow) };
  }

  /** One write for all, told once; a rehearsal, and what is not wanted as it came out, leave nothing. */
  private async atOnce(actor: Actor, isRehearsal: boolean, choose: Choose): Promise<Outcomes> {
    try {
      return await this.transactions.run(actor, async (tx) => {
        const { registering, keys, isWanted } = await choose(tx);
        const outcomes = [...(await registerSubjects(tx, registering, keys))];
        const registered = outcomes.filter(([, one]) => 'registration' in one).length;
        if (!isWanted(outcomes) || isRehearsal || registered === 0) throw new Undone(outcomes);
        const { movement, office, kind } = registering;
        const { organisationKey, ...place } = office;
        const told = { organisationKey, kind, registered };
        tx.happened(MovementSubjectsRegistered, { subject: movement.key, ...place, payload: told, after: told });
        return outcomes;
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
      return error.outcomes;
    }
  }

  private async begin(
    tx: Transaction,
    { movementKey, organisationKey, commitment }: RegisteringFields,
    kind: PersonalKind,
  ): Promise<Registering> {
    const today = this.clock.today();
    const movement = await visibleMovement(tx.query.bind(tx), tx.actor, movementKey, today);
    const office = await registeringOffice(tx, movement, organisationKey, today);
    if (movement.state === MovementState.Closed) throw MovementError.MOVEMENT_CLOSED();
    return { movement, office, kind, commitment: commitment?.trim() || null, today };
  }
}

interface Chosen {
  kind: PersonalKind;
  key: FactKey;
}
const keyOf = ({ key }: Chosen): string => key.key;

/** Throws NOBODY_CHOSEN. */
function chosen({ communityKeys, clanKeys, familyKeys, citizenKeys }: RegisterSubjectsInput): Chosen[] {
  const lists: [PersonalKind, FactKey[] | null | undefined][] = [
    [SubjectKind.Community, communityKeys],
    [SubjectKind.Clan, clanKeys],
    [SubjectKind.Family, familyKeys],
    [SubjectKind.Citizen, citizenKeys],
  ];
  const all = lists.flatMap(([kind, keys]) => (keys ?? []).map((key) => ({ kind, key })));
  if (all.length === 0) throw MovementError.NOBODY_CHOSEN();
  return [...new Map(all.map((one) => [one.key.key, one])).values()];
}

/** Throws MOVEMENT_NOT_FOR: organisations are no rows of such a file. */
function personal(kind: SubjectKind): PersonalKind {
  if (kind === SubjectKind.Organisation) throw MovementError.MOVEMENT_NOT_FOR();
  return kind;
}
