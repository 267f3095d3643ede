import {
  type Actor,
  Clock,
  type Connection,
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
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Movement } from './movement.entity';
import type { LaunchMovementInput } from './movement.inputs';
import { movementColumns, visibleMovements } from './movement.sql';
import { type MovementsArgs, MovementSorts } from './movement.inputs';
import { MovementError } from './movements.errors';
import { MovementLaunched } from './movements.events';
import { MovementPermission } from './movements.permissions';

export type NewMovement = Pick<Movement, 'organisationKey' | 'directiveKey' | 'name' | 'startsOn' | 'endsOn'>;

const movements = tableOf(Movement);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'm.starts_on', descending: true, type: 'date' },
  { expression: 'm.key', descending: true, type: 'uuid' },
];

/** Emulation movements, each as one organisation carries it out. */
@Injectable()
export class Movements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
  ) {}

  /** Begins a movement by hand, with a document that the actor sees or without one. Throws as `launchIn`, and NOT_FOUND. */
  async launch(actor: Actor, input: LaunchMovementInput): Promise<Movement> {
    const { organisationKey, name, startsOn, endsOn = null, directiveKey = null } = input;
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    const key = await this.transactions.run(actor, (tx) =>
      this.launchIn(tx, { organisationKey, name, startsOn, endsOn, directiveKey }),
    );
    return this.byKey(actor, key);
  }

  /** Begins a movement inside another use case; answers the key. Throws MOVEMENT_EXISTS, MOVEMENT_DATES_ORDER, INVALID_INPUT. */
  async launchIn(tx: Transaction, movement: NewMovement): Promise<string> {
    const { organisationKey } = movement;
    const path = await this.mustLaunch(tx, organisationKey);
    const after = { ...movement, name: movement.name.normalize('NFC').trim() };
    mustBeSound(after);
    const key = newKey();
    await movements.insert(tx, { key, ...after });
    tx.happened(MovementLaunched, { subject: key, path, payload: after, after });
    return key;
  }

  async byKey(actor: Actor, key: string): Promise<Movement> {
    const params: unknown[] = [key];
    const visible = visibleMovements(actor, this.clock.today(), params);
    const [row] = await this.query<Movement>(
      `SELECT ${movementColumns} FROM movement AS m WHERE m.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return movements.toRow(row);
  }

  /** The latest first. */
  list(actor: Actor, args: MovementsArgs): Promise<Connection<Movement>> {
    const params: unknown[] = [];
    const visible = visibleMovements(actor, this.clock.today(), params);
    return pageOf<Movement>(
      this.query,
      {
        sql: `SELECT ${movementColumns} FROM movement AS m WHERE ${visible}`,
        params,
        sort: MovementSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      movements.toRow,
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);

  /** Path of an organisation of today for which the writer may begin a movement. */
  private async mustLaunch(tx: Transaction, organisationKey: number): Promise<string> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(MovementPermission.Launch, place.path);
    return place.path;
  }
}

function mustBeSound({ name, startsOn, endsOn }: NewMovement): void {
  if (name === '') throw KernelError.INVALID_INPUT({}, [{ path: 'name', code: 'FIELD_REQUIRED' }]);
  if (endsOn !== null && endsOn < startsOn)
    throw MovementError.MOVEMENT_DATES_ORDER({}, [{ path: 'endsOn', code: 'MOVEMENT_DATES_ORDER' }]);
}
