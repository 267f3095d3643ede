import { type Actor, batch, Clock, type Connection, KernelError, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Dispatch, DispatchRecipient } from './dispatch.entity';
import type { DispatchRecipientsArgs } from './dispatch.inputs';
import { recipientColumns, toRecipient, sendingsWithinReach } from './dispatch.sql';

const DEFAULT_PAGE = 25;

/** What all sendings of one request are asked for. */
interface Wanted {
  status: string | null;
  first: number;
  /** Key of the organisation after which the page begins; 0 for the first page. */
  after: number;
}

/** A page of recipients for every sending of a list, in one statement. Who does not reach the sender sees those within reach. */
@Injectable()
export class DispatchRecipientsLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async page(
    context: RequestContext,
    { key }: Dispatch,
    args: DispatchRecipientsArgs,
  ): Promise<Connection<DispatchRecipient>> {
    const wanted = wantedBy(args);
    const token = `dispatch.recipients:${JSON.stringify(wanted)}`;
    const load = (keys: string[], actor: Actor) => this.rows(actor, keys, wanted);
    const found = (await batch<string, DispatchRecipient[]>(context, token, load).load(key)) ?? [];
    const edges = found.slice(0, wanted.first).map((node) => ({ cursor: cursorOf(node), node }));
    const count = () => this.count(context, key, wanted);
    return {
      edges,
      pageInfo: { hasNextPage: found.length > wanted.first, endCursor: edges.at(-1)?.cursor ?? null },
      get totalCount() {
        return count();
      },
    };
  }

  private async count(context: RequestContext, key: string, { status }: Wanted): Promise<number> {
    const load = (keys: string[], actor: Actor) => this.counts(actor, keys, status);
    return (await batch<string, number>(context, `dispatch.recipientCount:${status}`, load).load(key)) ?? 0;
  }

  private async rows(
    actor: Actor,
    keys: string[],
    { status, first, after }: Wanted,
  ): Promise<Map<string, DispatchRecipient[]>> {
    const { params, sent, within } = this.scope(actor, keys, status);
    const rows = await this.dataSource.query<DispatchRecipient[]>(
      `${sent} SELECT r.* FROM sent AS s CROSS JOIN LATERAL (
         SELECT ${recipientColumns} FROM dispatch_recipient AS r
         WHERE ${within} AND r.organisation_key > $${params.push(after)}
         ORDER BY r.organisation_key LIMIT $${params.push(first + 1)}) AS r`,
      params,
    );
    return Map.groupBy(rows.map(toRecipient), ({ dispatchKey }) => dispatchKey);
  }

  private async counts(actor: Actor, keys: string[], status: string | null): Promise<Map<string, number>> {
    const { params, sent, within } = this.scope(actor, keys, status);
    const rows = await this.dataSource.query<{ key: string; count: number }[]>(
      `${sent} SELECT s.key, count(*)::int AS count FROM sent AS s JOIN dispatch_recipient AS r ON ${within} GROUP BY s.key`,
      params,
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  }

  private scope(
    actor: Actor,
    keys: string[],
    status: string | null,
  ): { params: unknown[]; sent: string; within: string } {
    const params: unknown[] = [keys, status];
    const sender = sendingsWithinReach(actor, this.clock.today(), 's.sender_key', params);
    const recipient = sendingsWithinReach(actor, this.clock.today(), 'r.organisation_key', params);
    return {
      params,
      sent: `WITH sent AS MATERIALIZED (
        SELECT s.key, s.sender_key, ${sender} AS is_all FROM dispatch AS s WHERE s.key = ANY($1::uuid[]))`,
      within: `r.dispatch_key = s.key AND ($2::text IS NULL OR r.status = $2) AND (s.is_all OR ${recipient})`,
    };
  }
}

const wantedBy = ({ status, first, after }: DispatchRecipientsArgs): Wanted => ({
  status: status ?? null,
  first: first ?? DEFAULT_PAGE,
  after: after ? keyOf(after) : 0,
});

const cursorOf = ({ organisationKey }: DispatchRecipient): string =>
  Buffer.from(String(organisationKey)).toString('base64url');

function keyOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{1,9}$/.test(text)) throw KernelError.INVALID_CURSOR();
  return Number(text);
}
