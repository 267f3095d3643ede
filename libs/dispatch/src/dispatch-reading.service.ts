import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  type Query,
  type SortColumn,
  TIME_ZONE,
} from '@app/kernel';
import { foundIn } from '@app/records';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Dispatch, DispatchRecipient } from './dispatch.entity';
import { ArrivalSorts, type DispatchInboxArgs, SendingSorts, type SentDispatchesArgs } from './dispatch.inputs';
import { DispatchPermission } from './dispatch.permissions';
import {
  ARRIVALS,
  dispatchColumns,
  recipientColumns,
  toDispatch,
  toRecipient,
  visibleDispatches,
  sendingsWithinReach,
} from './dispatch.sql';

/** A UUIDv7 begins with the instant of sending. */
const LATEST_FIRST: SortColumn[] = [
  { expression: 'r.dispatch_key', descending: true, type: 'uuid' },
  { expression: 'r.organisation_key', descending: true, type: 'int' },
];

const LATEST_SENDING_FIRST: SortColumn[] = [{ expression: 's.key', descending: true, type: 'uuid' }];

/** SQL: the first instant of a day in Vietnam, given as a parameter, or of the day after it. */
const midnight = (param: number, later = 0): string =>
  `(($${param}::date + ${later})::timestamp AT TIME ZONE '${TIME_ZONE}')`;

/** What was sent, and what arrived. */
@Injectable()
export class DispatchReading {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  byKey(actor: Actor, key: string): Promise<Dispatch> {
    return this.find(this.query, actor, key);
  }

  /** `byKey` by the caller's own connection. Throws NOT_FOUND. */
  async find(query: Query, actor: Actor, key: string): Promise<Dispatch> {
    const params: unknown[] = [key];
    const visible = visibleDispatches(actor, this.clock.today(), params);
    const [row] = await query<Dispatch>(
      `SELECT ${dispatchColumns} FROM dispatch AS s WHERE s.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toDispatch(row);
  }

  /** Where a sending stands with one recipient; for who reaches the sender or that recipient. Throws NOT_FOUND. */
  async recipient(actor: Actor, dispatchKey: string, organisationKey: number): Promise<DispatchRecipient> {
    const params: unknown[] = [dispatchKey, organisationKey];
    const today = this.clock.today();
    const sender = sendingsWithinReach(actor, today, 's.sender_key', params);
    const recipient = sendingsWithinReach(actor, today, 'r.organisation_key', params);
    const [row] = await this.query<DispatchRecipient>(
      `SELECT ${recipientColumns} FROM dispatch_recipient AS r JOIN dispatch AS s ON s.key = r.dispatch_key
       WHERE r.dispatch_key = $1 AND r.organisation_key = $2 AND (${sender} OR ${recipient})`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toRecipient(row);
  }

  /** What arrived at the actor's workplaces, the latest first. A sending that was replaced has left the inbox. */
  inbox(actor: Actor, args: DispatchInboxArgs): Promise<Connection<DispatchRecipient>> {
    const params: unknown[] = [actor.workplaces(DispatchPermission.Read), args.status ?? null];
    return pageOf<DispatchRecipient>(
      this.query,
      {
        sql: `SELECT ${recipientColumns} FROM ${ARRIVALS} WHERE true`,
        params,
        sort: ArrivalSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      toRecipient,
    );
  }

  /** What the actor's workplaces sent, the latest first. */
  sent(actor: Actor, { status, search, sentFrom, sentTo, ...args }: SentDispatchesArgs): Promise<Connection<Dispatch>> {
    const params: unknown[] = [actor.workplaces(DispatchPermission.Read)];
    const conditions = ['s.sender_key = ANY($1::int[])'];
    if (status)
      conditions.push(
        `EXISTS (SELECT FROM dispatch_recipient AS r WHERE r.dispatch_key = s.key AND r.status = $${params.push(status)})`,
      );
    if (search) conditions.push(foundIn('s.directive_key', search, params));
    if (sentFrom) conditions.push(`s.sent_at >= ${midnight(params.push(sentFrom))}`);
    if (sentTo) conditions.push(`s.sent_at < ${midnight(params.push(sentTo), 1)}`);
    const sql = `SELECT ${dispatchColumns} FROM dispatch AS s WHERE ${conditions.join(' AND ')}`;
    return pageOf<Dispatch>(
      this.query,
      { sql, params, sort: SendingSorts.columnsOf(args, LATEST_SENDING_FIRST) },
      args,
      toDispatch,
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}
