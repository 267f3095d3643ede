import {
  ActOutcome,
  type Actor,
  Clock,
  type Connection,
  doEach,
  KernelError,
  newKey,
  pageOf,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { mustBeChangeable } from '@app/participants';
import { SubjectKind } from '@app/subjects';
import { DataSource } from 'typeorm';
import { cascadeOf } from './movement-cascade';
import { visibleMovement } from './movement-rows';
import { type Movement } from './movement.entity';
import { takesPart } from './movement.rules';
import { mustTakeRegistrations } from './open-movement';
import { MovementError } from './movements.errors';
import { MovementRegistered } from './movements.events';
import { REGISTERING } from './movements.permissions';
import { move } from './registration-count';
import { MovementRegistration } from './registration.entity';
import type { RegisterOrganisationsInput, WithdrawRegistrationInput } from './registration.inputs';
import { type RegistrationsArgs, RegistrationSorts } from './registration.inputs';
import { type Registrable, registrable } from './registrable';
import { registrationColumns, toRegistration, visibleRegistrations } from './registration.sql';
import { withdrawIn } from './withdrawal';

const registrations = tableOf(MovementRegistration);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'r.registered_on', descending: true, type: 'date' },
  { expression: 'r.key', descending: true, type: 'uuid' },
];

/** Locked in the order of their keys: two offices that register the same ones would wait for each other. */
const keyOf = (key: number): string => String(key).padStart(10, '0');

type NewRegistration = Pick<RegisterOrganisationsInput, 'movementKey' | 'commitment'> & { organisationKey: number };

/** Who takes part in movements. */
@Injectable()
export class Registrations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Each organisation registers itself, or is registered on its behalf. Of a thing: NOT_FOUND, MOVEMENT_NOT_FOR, MOVEMENT_ELSEWHERE,
   * MOVEMENT_REGISTERED. Of all: NOT_FOUND, MOVEMENT_CLOSED, MOVEMENT_OVER.
   */
  async register(
    actor: Actor,
    { movementKey, organisationKeys, commitment, isRehearsal }: RegisterOrganisationsInput,
  ): Promise<ActOutcome> {
    const things = [...new Set(organisationKeys)];
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, (tx, organisationKey) =>
      this.registerIn(tx, { movementKey, organisationKey, commitment }),
    );
  }

  /** One organisation, inside another use case; answers the key. */
  async registerIn(tx: Transaction, { movementKey, organisationKey, commitment }: NewRegistration): Promise<string> {
    const today = this.clock.today();
    const movement = await visibleMovement(tx.query.bind(tx), tx.actor, movementKey, today);
    mustTakeRegistrations(movement, today);
    const who = await registrable(tx, movement, organisationKey, today);
    await mustTakePart(tx, movement, who);
    const key = newKey();
    const { provinceId, scopeId, path, byKey } = who;
    const place = { provinceId, scopeId, movementKey, kind: SubjectKind.Organisation };
    const said = { registeredOn: today, commitment: commitment?.trim() || null };
    await registrations.insert(tx, { ...place, key, organisationKey, path, byKey, ...said });
    await move(tx, place, 1);
    tx.happened(MovementRegistered, {
      subject: key,
      provinceId,
      scopeId,
      path,
      payload: { movementKey, kind: place.kind, organisationKey, subjectKey: null, byKey, registeredOn: today },
      after: { movementKey, organisationKey, byKey, ...said },
    });
    return key;
  }

  /** Whoever may register it may. Throws NOT_FOUND, REGISTRATION_WITHDRAWN, VERSION_CONFLICT. */
  async withdraw(
    actor: Actor,
    { key: asked, version, reason }: WithdrawRegistrationInput,
  ): Promise<MovementRegistration> {
    const why = reason.trim();
    if (why === '') throw KernelError.INVALID_INPUT({}, [{ path: 'reason', code: 'FIELD_REQUIRED' }]);
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const params: unknown[] = [asked.provinceId, asked.key];
      const visible = visibleRegistrations(actor, today, params);
      const [row] = await tx.query<MovementRegistration>(
        `SELECT ${registrationColumns} FROM movement_registration AS r WHERE r.province_id = $1 AND r.key = $2 AND ${visible} FOR NO KEY UPDATE`,
        params,
      );
      if (!row) throw KernelError.NOT_FOUND();
      await mustBeChangeable(tx, row, REGISTERING, today);
      if (row.withdrawnOn !== null) throw MovementError.REGISTRATION_WITHDRAWN();
      await withdrawIn(tx, row, { version, today, reason: why });
    });
    return this.one(actor, asked);
  }

  /** Throws NOT_FOUND. */
  one(actor: Actor, { provinceId, key }: { provinceId: number; key: string }): Promise<MovementRegistration> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [provinceId, key];
      const visible = visibleRegistrations(actor, this.clock.today(), params);
      const [row] = await query<MovementRegistration>(
        `SELECT ${registrationColumns} FROM movement_registration AS r WHERE r.province_id = $1 AND r.key = $2 AND ${visible}`,
        params,
      );
      if (!row) throw KernelError.NOT_FOUND();
      return toRegistration(row);
    });
  }

  /** The latest first. */
  async list(actor: Actor, args: RegistrationsArgs): Promise<Connection<MovementRegistration>> {
    const today = this.clock.today();
    const query = this.transactions.reading(actor);
    await visibleMovement(query, actor, args.movementKey, today);
    const params: unknown[] = [await cascadeOf(query, args.movementKey)];
    const conditions = ['r.movement_key = ANY($1::uuid[])', visibleRegistrations(actor, today, params)];
    conditions.push(args.isWithdrawn === true ? 'r.withdrawn_on IS NOT NULL' : 'r.withdrawn_on IS NULL');
    if (args.kind != null) conditions.push(`r.kind = $${params.push(args.kind)}`);
    if (args.withinKey != null) conditions.push(`('.' || r.path) LIKE $${params.push(`%.${args.withinKey}.%`)}`);
    return pageOf<MovementRegistration>(
      query,
      {
        sql: `SELECT ${registrationColumns} FROM movement_registration AS r WHERE ${conditions.join(' AND ')}`,
        params,
        sort: RegistrationSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      toRegistration,
    );
  }
}

/** Of whom the movement is, and only once along its cascade; the organisation is locked, so two registrations of it wait for each other. */
async function mustTakePart(tx: Transaction, movement: Movement, who: Registrable): Promise<void> {
  if (!takesPart(movement.participants, SubjectKind.Organisation, who.kind)) throw MovementError.MOVEMENT_NOT_FOR();
  await tx.query('SELECT key FROM organisation WHERE key = $1 FOR NO KEY UPDATE', [who.organisationKey]);
  const along = await cascadeOf(tx.query.bind(tx), movement.key, true);
  const params: unknown[] = [who.organisationKey, along, who.provinceIds];
  const [there] = await tx.query<{ name: string }>(
    `SELECT m.name FROM movement_registration AS r JOIN movement AS m ON m.key = r.movement_key
     WHERE r.province_id = ANY($3::int[]) AND r.organisation_key = $1 AND r.movement_key = ANY($2::uuid[]) AND r.withdrawn_on IS NULL LIMIT 1`,
    params,
  );
  if (there) throw MovementError.MOVEMENT_REGISTERED({ name: there.name });
}
