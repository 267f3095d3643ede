import {
  type ActOutcome,
  type Actor,
  Clock,
  DomainError,
  type ImportOutcome,
  type RowFault,
  type Transaction,
  Transactions,
  writtenIf,
} from '@app/kernel';
import { chosenSubjects, type CommunityRegistered, livingIn, type PersonalKind } from '@app/participants';
import { Community, SubjectFinder, SubjectKind, SubjectStore } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { visibleMovement } from './movement-rows';
import { mustTakeRegistrations } from './open-movement';
import { MovementError } from './movements.errors';
import { MovementSubjectsRegistered } from './movements.events';
import { registeringOffice } from './subject-office';
import {
  type Became,
  countRegistered,
  type Registered,
  registeredIn,
  type Registering,
  registerSubjects,
} from './subject-registration';
import type {
  ImportRegistrationsInput,
  RegisterCommunityInput,
  RegisteringFields,
  RegisterSubjectsInput,
} from './subject-registration.inputs';

import { thingOutcome } from './left-out';
import { byRow, leftOutRows, rowsOf, spoken } from './registration-rows';

/** As they are stored with the request: what became of each key. */
type Outcomes = [string, Became][];
type Choose = (tx: Transaction) => Promise<{
  registering: Registering;
  keys: string[];
  /** Where everybody of one community is meant. */
  communityKey: string | null;
  isWanted: (outcomes: Outcomes) => boolean;
}>;

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
   * MOVEMENT_CLOSED, MOVEMENT_OVER. Throws NOBODY_CHOSEN, CHOSEN_TOO_MANY.
   */
  async register(actor: Actor, input: RegisterSubjectsInput): Promise<ActOutcome> {
    const things = chosenSubjects(input);
    const { isRehearsal } = input;
    const isWanted = ({ registered }: { registered: number }): boolean => !isRehearsal && registered > 0;
    const { isWritten, answer } = await writtenIf(this.transactions, actor, isWanted, async (tx) => {
      const became = new Map<string, Became | DomainError>();
      const counts: [Registering, number][] = [];
      for (const [kind, ofKind] of Map.groupBy(things, (thing) => thing.kind)) {
        const keys = ofKind.map(({ key }) => key.key);
        const found = await this.ofKind(tx, input, kind, keys);
        for (const key of keys) became.set(key, 'found' in found ? found.found.get(key)! : found.refusal);
        if ('found' in found) counts.push([found.registering, registeredIn(found.found)]);
      }
      for (const [registering, by] of counts) await countRegistered(tx, registering, by);
      const outcomes = things.map(({ key }) => thingOutcome(became.get(key.key)!, actor.language));
      return { outcomes, registered: counts.reduce((sum, [, by]) => sum + by, 0) };
    });
    return { isWritten, things: answer.outcomes };
  }

  /** Those of one kind, or why the whole kind is refused. */
  private async ofKind(
    tx: Transaction,
    input: RegisteringFields,
    kind: PersonalKind,
    keys: readonly string[],
  ): Promise<{ registering: Registering; found: Registered } | { refusal: DomainError }> {
    try {
      return await tx.part(async () => {
        const registering = await this.begin(tx, input, kind);
        return { registering, found: await registerSubjects(tx, registering, keys) };
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { refusal: error };
    }
  }

  /** Everybody who lives in a community today. Throws NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_OVER, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE. */
  async registerCommunity(actor: Actor, input: RegisterCommunityInput): Promise<CommunityRegistered> {
    const { communityKey, isRehearsal } = input;
    const outcomes = await this.atOnce(actor, isRehearsal, async (tx) => {
      const registering = await this.begin(tx, input, SubjectKind.Citizen);
      await this.store.mustBelong(tx, Community, communityKey, registering.office);
      return {
        registering,
        keys: await livingIn(tx, registering.office, communityKey),
        communityKey: communityKey.key,
        isWanted: () => true,
      };
    });
    const leftOut = outcomes.flatMap(([, one]) => ('code' in one ? one : []));
    const registered = outcomes.length - leftOut.length;
    const already = leftOut.filter(({ code }) => code === 'MOVEMENT_REGISTERED').length;
    return { isWritten: !isRehearsal && registered > 0, registered, leftOut: leftOut.length, already };
  }

  /**
   * Those whom the rows of a file name, all of them or nobody. Faults of rows are answered, not thrown: FIELD_REQUIRED, SUBJECT_UNKNOWN,
   * SUBJECT_AMBIGUOUS, SUBJECT_DISAGREES, SUBJECT_ENDED, MOVEMENT_REGISTERED, REGISTRATION_ROW_TWIN. Throws NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_OVER, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE.
   */
  async import(actor: Actor, input: ImportRegistrationsInput): Promise<ImportOutcome> {
    const { rows, isRehearsal } = input;
    const kind = personal(input.kind);
    let faults: RowFault[] = [];
    await this.atOnce(this.store.secretly(actor), isRehearsal, async (tx) => {
      const registering = await this.begin(tx, input, kind);
      const { office } = registering;
      const asking = { actor, organisationKey: office.organisationKey, place: office };
      const named = await this.finder.find(tx.query.bind(tx), kind, asking, rows);
      const { rowOf, wrong } = rowsOf(named);
      const judged = (outcomes: Outcomes) => [...wrong, ...leftOutRows(outcomes, rowOf)];
      return {
        registering,
        keys: [...rowOf.keys()],
        communityKey: null,
        isWanted: (outcomes) => {
          faults = judged(outcomes).map((fault) => spoken(fault, actor.language));
          return faults.length === 0;
        },
      };
    });
    return { isWritten: !isRehearsal && faults.length === 0, rows: rows.length, faults: faults.toSorted(byRow) };
  }

  /** One write for all; a rehearsal, and what is not wanted as it came out, leave nothing. */
  private async atOnce(actor: Actor, isRehearsal: boolean, choose: Choose): Promise<Outcomes> {
    const isKept = ({ isWanted, registered }: { isWanted: boolean; registered: number }): boolean =>
      isWanted && !isRehearsal && registered > 0;
    const { answer } = await writtenIf(this.transactions, actor, isKept, async (tx) => {
      const { registering, keys, communityKey, isWanted } = await choose(tx);
      const found = await registerSubjects(tx, registering, keys);
      const outcomes: Outcomes = [...found];
      const registered = registeredIn(found);
      const { movement, office, kind, commitment } = registering;
      const { organisationKey, ...place } = office;
      const told = { organisationKey, kind, registered, communityKey };
      tx.happened(MovementSubjectsRegistered, {
        subject: movement.key,
        ...place,
        payload: told,
        after: { ...told, commitment },
      });
      await countRegistered(tx, registering, registered);
      return { outcomes, registered, isWanted: isWanted(outcomes) };
    });
    return answer.outcomes;
  }

  private async begin(
    tx: Transaction,
    { movementKey, organisationKey, commitment }: RegisteringFields,
    kind: PersonalKind,
  ): Promise<Registering> {
    const today = this.clock.today();
    const movement = await visibleMovement(tx.query.bind(tx), tx.actor, movementKey, today);
    const office = await registeringOffice(tx, movement, organisationKey, today);
    mustTakeRegistrations(movement, today);
    return { movement, office, kind, commitment: commitment?.trim() || null, today };
  }
}

/** Throws MOVEMENT_NOT_FOR: organisations are no rows of such a file. */
function personal(kind: SubjectKind): PersonalKind {
  if (kind === SubjectKind.Organisation) throw MovementError.MOVEMENT_NOT_FOR();
  return kind;
}
