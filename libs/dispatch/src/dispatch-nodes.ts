import { type Actor, Clock, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Dispatch } from './dispatch.entity';
import { DispatchIds } from './dispatch.ids';
import { DispatchPermission } from './dispatch.permissions';
import { dispatchColumns, toDispatch, visibleDispatches } from './dispatch.sql';

/** Sendings within sight. */
@Injectable()
export class DispatchNodes implements NodeSource<string> {
  readonly type = Dispatch;
  readonly ids = DispatchIds;
  readonly permission = DispatchPermission.Read;
  readonly namedAs = ['dispatchKey', 'replacesKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: string[]): Promise<Dispatch[]> {
    const params: unknown[] = [keys];
    const visible = visibleDispatches(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Dispatch[]>(
      `SELECT ${dispatchColumns} FROM dispatch AS s WHERE s.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(toDispatch);
  }
}
