import {
  type Actor,
  Clock,
  type Connection,
  type IsoDate,
  KernelError,
  newKey,
  type PageArgs,
  pageOf,
  type Query,
  type Transaction,
} from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Movement } from './movement.entity';
import { movementColumns, toMovement, visibleMovements } from './movement.sql';
import { MovementError } from './movements.errors';
import { MovementPermission } from './movements.permissions';

export interface NewMovement {
  organisationKey: number;
  /** The document that begins it. */
  directiveKey: string | null;
  name: string;
  startsOn: IsoDate;
  endsOn: IsoDate | null;
}

/** Emulation movements, each as one organisation carries it out. */
@Injectable()
export class Movements {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Begins a movement inside another use case; answers the key. Throws MOVEMENT_EXISTS, MOVEMENT_DATES_ORDER, INVALID_INPUT. */
  async launchIn(
    tx: Transaction,
    { organisationKey, directiveKey, name, startsOn, endsOn }: NewMovement,
  ): Promise<string> {
    const path = await this.mustLaunch(tx, organisationKey);
    const after = { organisationKey, directiveKey, name: name.normalize('NFC').trim(), startsOn, endsOn };
    mustBeSound(after);
    const key = newKey();
    await tx.query(
      `INSERT INTO movement (key, organisation_key, directive_key, name, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [key, organisationKey, directiveKey, after.name, startsOn, endsOn],
    );
    tx.record({ action: 'movement.launched', subjectType: 'Movement', subjectKey: key, path, after });
    tx.emit('movement.launched', { key, organisationKey });
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
    return toMovement(row);
  }

  /** The latest first. */
  list(actor: Actor, args: PageArgs): Promise<Connection<Movement>> {
    const params: unknown[] = [];
    const visible = visibleMovements(actor, this.clock.today(), params);
    return pageOf<Movement>(
      this.query,
      {
        sql: `SELECT ${movementColumns} FROM movement AS m WHERE ${visible}`,
        params,
        sort: [
          { expression: 'm.starts_on', descending: true, type: 'date' },
          { expression: 'm.key', descending: true, type: 'uuid' },
        ],
      },
      args,
      toMovement,
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
