import { batch, Clock, type FactKey, type Query, type RequestContext, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { leadingPaths } from './movement-rows';
import { type Movement, MovementRole } from './movement.entity';
import { movementChain, movementColumns, toMovement, visibleMovements } from './movement.sql';
import { MovementPermission } from './movements.permissions';
import { withdrawable } from './registration.sql';

/** Movements as fields of other things, and what hangs on them. */
@Injectable()
export class MovementsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
  ) {}

  byKey(context: RequestContext, key: string | null): Promise<Movement | null> {
    if (key === null) return Promise.resolve(null);
    return batch<string, Movement>(context, 'movement.byKey', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleMovements(actor, this.clock.today(), params);
      const rows = await this.query<Movement>(
        `SELECT ${movementColumns} FROM ${movementChain} WHERE m.key = ANY($1::uuid[]) AND ${visible}`,
        params,
      );
      return new Map(rows.map((row) => [row.key, toMovement(row)]));
    }).load(key);
  }

  /** Keys of the documents that launch it, in order; whoever reads them asks for each. */
  async directiveKeys(context: RequestContext, key: string): Promise<string[]> {
    const found = await batch<string, string[]>(context, 'movement.documents', async (keys) => {
      const rows = await this.query<{ key: string; directiveKeys: string[] }>(
        `SELECT movement_key AS key, array_agg(directive_key ORDER BY position) AS "directiveKeys"
         FROM movement_document WHERE movement_key = ANY($1::uuid[]) GROUP BY movement_key`,
        [keys],
      );
      return new Map(rows.map(({ key: one, directiveKeys }) => [one, directiveKeys]));
    }).load(key);
    return found ?? [];
  }

  /** Keys of the organisations that have a role in it, in order. */
  async organisationKeys(context: RequestContext, key: string, role: MovementRole): Promise<number[]> {
    const found = await batch<string, { role: MovementRole; organisationKey: number }[]>(
      context,
      'movement.parties',
      async (keys) => {
        const rows = await this.query<{ key: string; role: MovementRole; organisationKey: number }>(
          `SELECT movement_key AS key, role, organisation_key AS "organisationKey"
           FROM movement_party WHERE movement_key = ANY($1::uuid[]) ORDER BY position`,
          [keys],
        );
        return Map.groupBy(rows, ({ key: one }) => one);
      },
    ).load(key);
    return (found ?? []).filter((party) => party.role === role).map(({ organisationKey }) => organisationKey);
  }

  /** Whether the asker may change it. */
  async mayLead(context: RequestContext, { key, organisationKey }: Movement): Promise<boolean> {
    const { actor } = context;
    if (organisationKey === null || !actor.holds(MovementPermission.Lead)) return false;
    const paths = await batch<string, string[]>(context, 'movement.leading', (keys) =>
      leadingPaths(this.query, keys, this.clock.today()),
    ).load(key);
    return (paths ?? []).some((path) => actor.covers(MovementPermission.Lead, path));
  }

  /** Whether the asker may withdraw it; one statement for all. */
  async canWithdraw(context: RequestContext, { provinceId, key }: FactKey): Promise<boolean> {
    const found = await batch<string, true>(context, 'movement.withdrawable', async (places, actor) => {
      const split = places.map((place) => place.split(':'));
      const params: unknown[] = [split.map(([province]) => province), split.map(([, one]) => one)];
      const rows = await this.transactions.reading(actor)<{ at: string }>(
        `SELECT r.province_id || ':' || r.key AS at FROM movement_registration AS r
         WHERE r.province_id = ANY($1::int[]) AND r.key = ANY($2::uuid[]) AND ${withdrawable(actor, this.clock.today(), params)}`,
        params,
      );
      return new Map(rows.map(({ at }) => [at, true]));
    }).load(`${provinceId}:${key}`);
    return found ?? false;
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
