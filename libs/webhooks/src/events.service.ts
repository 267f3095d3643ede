import { type Actor, declaredEvents, KernelError, MAX_PAGE, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audibleTo } from './event-reading';
import { EVENT_COLUMNS, type EventConnection, type EventRow, eventView } from './event.view';
import type { EventsArgs } from './webhooks.inputs';

const USUAL_PAGE = 25;
/** Places of the feed looked at for one page, however few of them the asker may hear of. */
const LOOKED_AT = 20_000;
/** A cursor that stands for the end of the feed as it is. */
const NOW = 'now';

/**
 * The feed, for whoever pulls. Places are given after the commit, under a lock and in one transaction for all that was committed by then: whoever has seen a
 * place has seen all before it, and what commits late gets a later one. So nobody who goes on from a cursor misses anything. Gaps between places mean nothing.
 */
@Injectable()
export class Events {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sources: NodeSources,
  ) {}

  /** The oldest first. Throws INVALID_CURSOR, INVALID_INPUT at `types`. */
  async page(actor: Actor, { types, first, after }: EventsArgs): Promise<EventConnection> {
    if (first != null && first > MAX_PAGE) throw KernelError.PAGE_TOO_LARGE({ max: MAX_PAGE });
    if (types) mustBeDeclared(types);
    const most = first ?? USUAL_PAGE;
    const last = await this.last();
    const from = after == null ? 0 : after === NOW ? last : placeOf(after);
    const end = Math.min(from + LOOKED_AT, Math.max(last, from));
    const params: unknown[] = [from, end, most + 1];
    const rows = await this.dataSource.query<EventRow[]>(
      `SELECT ${EVENT_COLUMNS} FROM outbox_event AS e
       WHERE e.place > $1 AND e.place <= $2 AND ${audibleTo(actor, params, types)} ORDER BY e.place LIMIT $3`,
      params,
    );
    const shown = rows.slice(0, most);
    const isFull = rows.length > most;
    return {
      edges: shown.map((row) => ({ cursor: cursorOf(row.place), node: eventView(this.sources, row) })),
      pageInfo: { hasNextPage: isFull || end < last, endCursor: cursorOf(isFull ? shown.at(-1)!.place : end) },
    };
  }

  private async last(): Promise<number> {
    const [row] = await this.dataSource.query<{ place: number }[]>(
      'SELECT coalesce(max(place), 0) AS place FROM outbox_event',
    );
    return row!.place;
  }
}

const cursorOf = (place: number): string => Buffer.from(`event:${place}`).toString('base64url');

function placeOf(cursor: string): number {
  const match = /^event:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (!match) throw KernelError.INVALID_CURSOR({}, [{ path: 'after', code: 'INVALID_CURSOR' }]);
  return Number(match[1]);
}

function mustBeDeclared(types: readonly string[]): void {
  const known = new Set(declaredEvents().flatMap(({ name, reads }) => (reads === null ? [] : [name])));
  const faults = types.flatMap((name, at) => (known.has(name) ? [] : [{ path: `types.${at}`, code: 'FIELD_INVALID' }]));
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}
