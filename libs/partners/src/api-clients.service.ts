import { type Actor, Clock, type Connection, KernelError, pageOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ApiClient } from './api-client.entity';
import { clientColumns, clients, stateOn, visibleClients } from './api-client.sql';
import { type ApiClientsArgs, ApiClientSorts } from './api-clients.inputs';

/** Clients of organisations within the reach of an administrator. */
@Injectable()
export class ApiClients {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: string): Promise<ApiClient> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly string[]): Promise<ApiClient[]> {
    const params: unknown[] = [keys, this.clock.today()];
    const visible = visibleClients(actor, params);
    const rows = await this.dataSource.query<ApiClient[]>(
      `SELECT ${clientColumns('$2::date')} FROM api_client AS c WHERE c.key = ANY($1::uuid[]) AND ${visible}`,
      params,
    );
    return rows.map(clients.toRow);
  }

  /** In the order of the alphabet. */
  list(actor: Actor, args: ApiClientsArgs): Promise<Connection<ApiClient>> {
    const params: unknown[] = [this.clock.today()];
    const conditions = [visibleClients(actor, params)];
    if (args.organisationKey != null) conditions.push(`c.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.state != null) conditions.push(`${stateOn('$1::date')} = $${params.push(args.state)}`);
    return pageOf<ApiClient>(
      (sql, given) => this.dataSource.query(sql, given),
      {
        sql: `SELECT ${clientColumns('$1::date')} FROM api_client AS c WHERE ${conditions.join(' AND ')}`,
        params,
        sort: ApiClientSorts.columnsOf(args, [
          { expression: '(c.name COLLATE "vi-x-icu")', type: 'text' },
          { expression: 'c.key', type: 'uuid' },
        ]),
      },
      args,
      clients.toRow,
    );
  }
}
