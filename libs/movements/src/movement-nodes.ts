import { type Actor, Clock, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Movement } from './movement.entity';
import { MovementIds } from './movement.ids';
import { MovementPermission } from './movements.permissions';
import { movementChain, movementColumns, toMovement, visibleMovements } from './movement.sql';

/** Movements within sight. */
@Injectable()
export class MovementNodes implements NodeSource<string> {
  readonly type = Movement;
  readonly ids = MovementIds;
  readonly permission = MovementPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: string[]): Promise<Movement[]> {
    const params: unknown[] = [keys];
    const visible = visibleMovements(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Movement[]>(
      `SELECT ${movementColumns} FROM ${movementChain} WHERE m.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(toMovement);
  }
}
