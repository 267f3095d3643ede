import {
  type Actor,
  Clock,
  type Connection,
  DomainError,
  type FieldError,
  KernelError,
  newKey,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { DirectivesService } from '@app/directives';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustHangOn } from './movement-parent';
import { mustCoverPlace, mustLead, visibleMovement } from './movement-rows';
import { type AskedTies, NO_TIES, readTies, storeTies, tieFaults, type Ties, tiesOf } from './movement-ties';
import { Movement } from './movement.entity';
import type { AmendMovementInput, LaunchMovementInput, MovementFields } from './movement.inputs';
import { type MovementsArgs, MovementSorts } from './movement.inputs';
import { ACTS, movementFaults } from './movement.rules';
import { movementChain, movementColumns, toMovement, visibleMovements } from './movement.sql';
import { MovementError } from './movements.errors';
import { MovementAmended, MovementLaunched } from './movements.events';
import { MovementPermission } from './movements.permissions';

/** What a movement itself says; of what is empty the movement above has the say. */
const OWN = [
  'name',
  'startsOn',
  'endsOn',
  'parentKey',
  'citation',
  'ownSlogan',
  'ownPhases',
  'ownParticipants',
  'ownTargets',
] as const satisfies (keyof Movement)[];
type OwnValues = Pick<Movement, (typeof OWN)[number]>;
const NOTHING = Object.fromEntries(OWN.map((name) => [name, null])) as unknown as OwnValues;

const movements = tableOf(Movement);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'm.starts_on', descending: true, type: 'date' },
  { expression: 'm.key', descending: true, type: 'uuid' },
];

/** Emulation movements, each as one body carries it out. */
@Injectable()
export class Movements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
  ) {}

  /** Begins a movement by hand, with documents that the actor sees or without. Throws as `launchIn`. */
  async launch(actor: Actor, input: LaunchMovementInput): Promise<Movement> {
    const key = await this.transactions.run(actor, (tx) => this.launchIn(tx, input));
    return this.byKey(actor, key);
  }

  /**
   * Begins a movement inside another use case; answers the key. Throws NOT_FOUND, MOVEMENT_EXISTS, MOVEMENT_DATES_ORDER, MOVEMENT_PARENT_NOT_ABOVE,
   * MOVEMENT_CHAIN_TOO_LONG, INVALID_INPUT with fields as `phases.0.startsOn`, `leadIds.1`.
   */
  async launchIn(tx: Transaction, input: LaunchMovementInput): Promise<string> {
    const { organisationKey } = input;
    const path = await mustCoverPlace(tx, MovementPermission.Launch, organisationKey, this.clock.today());
    const own = ownOf(NOTHING, input);
    const ties = tiesOf(NO_TIES, input);
    const key = newKey();
    await this.mustBeSound(tx, own, NO_TIES, ties);
    await mustHangOn(tx, { key, organisationKey, parentKey: own.parentKey }, this.clock.today());
    const movement = { organisationKey, ...own };
    await movements.insert(tx, { key, ...movement });
    await storeTies(tx, key, ties);
    const after = { ...movement, ...ties };
    tx.happened(MovementLaunched, { subject: key, path, payload: after, after });
    return key;
  }

  /** What is left out stays, null empties it. Whoever leads the movement may. Throws MOVEMENT_CLOSED, VERSION_CONFLICT, and as `launchIn`. */
  async amend(actor: Actor, input: AmendMovementInput): Promise<Movement> {
    const { key, version } = input;
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const { movement, path } = await mustLead(tx, MovementPermission.Lead, key, today);
      if (!ACTS.amend.from.includes(movement.state)) throw MovementError.MOVEMENT_CLOSED();
      const own = ownOf(movement, input);
      const held = await readTies(tx, key);
      const ties = tiesOf(held, input);
      await this.mustBeSound(tx, own, held, ties);
      const { organisationKey } = movement;
      if (own.parentKey !== movement.parentKey)
        await mustHangOn(tx, { key, organisationKey, parentKey: own.parentKey }, today);
      const change = await movements.amend(tx, movement, version, own);
      await storeTies(tx, key, ties);
      const before = { ...change.before, ...held };
      const after = { ...change.after, ...ties };
      tx.happened(MovementAmended, { subject: key, path, payload: { organisationKey, ...own }, before, after });
      return key;
    });
    return this.byKey(actor, key);
  }

  byKey(actor: Actor, key: string): Promise<Movement> {
    return visibleMovement(this.query, actor, key, this.clock.today());
  }

  /** The latest first. */
  list(actor: Actor, args: MovementsArgs): Promise<Connection<Movement>> {
    const params: unknown[] = [];
    const conditions = [visibleMovements(actor, this.clock.today(), params)];
    if (args.organisationKey != null) conditions.push(`m.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.parentKey != null) conditions.push(`m.parent_key = $${params.push(args.parentKey)}`);
    if (args.state != null) conditions.push(`m.state = $${params.push(args.state)}`);
    return pageOf<Movement>(
      this.query,
      {
        sql: `SELECT ${movementColumns} FROM ${movementChain} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: MovementSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      toMovement,
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  private async mustBeSound(tx: Transaction, own: OwnValues, before: Ties, after: Ties): Promise<void> {
    const faults = [
      ...movementFaults(own),
      ...(await tieFaults(tx, this.directives, before, after, this.clock.today())),
    ];
    if (faults.length > 0) throw refusal(faults);
  }
}

/** A fault that stands alone and has a name of its own is that; several are told together. */
function refusal(faults: FieldError[]): DomainError {
  const [first] = faults;
  if (faults.length === 1 && first!.code === 'MOVEMENT_DATES_ORDER')
    return MovementError.MOVEMENT_DATES_ORDER({}, faults);
  if (faults.every(({ code }) => code === 'NOT_FOUND')) return KernelError.NOT_FOUND({}, faults);
  return KernelError.INVALID_INPUT({}, faults);
}

type Asked = MovementFields & AskedTies & { name?: string | null; startsOn?: string | null };

const filled = <Part>(parts: Part[] | null | undefined): Part[] | null | undefined =>
  parts?.length === 0 ? null : parts;

/** What is asked for over what the movement says, under the names of the entity. */
function ownOf(before: OwnValues, { name, startsOn, endsOn, parentKey, citation, ...asked }: Asked): OwnValues {
  const own = movements.amended(before, OWN, {
    name,
    startsOn,
    endsOn,
    parentKey,
    citation,
    ownSlogan: asked.slogan,
    ownPhases: filled(
      asked.phases?.map(({ name: phase, startsOn: from, endsOn: to = null }) => ({
        name: phase,
        startsOn: from,
        endsOn: to,
      })),
    ),
    ownParticipants: asked.participants,
    ownTargets: filled(
      asked.targets?.map(({ what, year, measure, value = null, citation: by }) => ({
        what,
        year,
        measure,
        value,
        citation: by,
      })),
    ),
  });
  return {
    ...own,
    name: own.name.normalize('NFC').trim(),
    citation: own.citation?.trim() || null,
    ownSlogan: own.ownSlogan?.normalize('NFC').trim() || null,
  };
}
