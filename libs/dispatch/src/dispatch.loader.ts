import { type Actor, batch, Clock, type RequestContext, tableOf } from '@app/kernel';
import { searchName } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Dispatch, DispatchEvent, type DispatchRecipient } from './dispatch.entity';
import { dispatchColumns, toDispatch, toEvent, visibleDispatches, sendingsWithinReach } from './dispatch.sql';
import { DispatchCount } from './dispatch.views';

/** Sendings shown at a document, steps shown at a recipient; the others are counted. */
const SHOWN = 200;

interface Shown<Row> {
  count: number;
  rows: Row[];
}

type Counted<Row> = Row & { total: number };

const NONE = { count: 0, rows: [] };

/** Fields of sendings and their recipients, one statement per request and field. */
@Injectable()
export class DispatchLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Of a recipient that the caller sees already; nothing more is asked. */
  async ofRecipient(context: RequestContext, { dispatchKey }: DispatchRecipient): Promise<Dispatch> {
    const found = await batch<string, Dispatch>(context, 'dispatch.byKey', async (keys) =>
      byKey(
        await this.run<Dispatch>(`SELECT ${dispatchColumns} FROM dispatch AS s WHERE s.key = ANY($1::uuid[])`, [keys]),
      ),
    ).load(dispatchKey);
    if (!found) throw new Error(`a recipient without its dispatch: ${dispatchKey}`);
    return found;
  }

  /** The sending that it replaces; null when there is none within sight. */
  replaced(context: RequestContext, { replacesKey }: Dispatch): Promise<Dispatch | null> {
    if (replacesKey === null) return Promise.resolve(null);
    return batch<string, Dispatch>(context, 'dispatch.replaced', async (keys, actor) =>
      byKey(await this.visible(actor, 's.key = ANY($1::uuid[])', keys)),
    ).load(replacesKey);
  }

  /** The sending that took its place. */
  replacedBy(context: RequestContext, { key }: Dispatch): Promise<Dispatch | null> {
    return batch<string, Dispatch>(context, 'dispatch.replacedBy', async (keys, actor) => {
      const rows = await this.visible(actor, `s.replaces_key = ANY($1::uuid[]) AND s.purpose = 'replace'`, keys);
      return new Map(rows.map((row) => [row.replacesKey!, toDispatch(row)]));
    }).load(key);
  }

  /** Whether the name that a sender outside states is that of an office of today. */
  async isNamesake(context: RequestContext, { statedSender }: Dispatch): Promise<boolean> {
    if (statedSender === null) return false;
    const load = (names: string[]) => this.namesakes(names);
    return (await batch<string, boolean>(context, 'dispatch.isNamesake', load).load(statedSender)) ?? false;
  }

  /** Sendings of a document within sight, the latest first, and how many there are. */
  async ofDirective(context: RequestContext, directiveKey: string): Promise<Shown<Dispatch>> {
    const load = (keys: string[], actor: Actor) => this.sent(actor, keys);
    return (await batch<string, Shown<Dispatch>>(context, 'directive.dispatches', load).load(directiveKey)) ?? NONE;
  }

  async counts(context: RequestContext, { key }: Dispatch): Promise<DispatchCount[]> {
    const load = (keys: string[], actor: Actor) => this.counted(actor, keys);
    return (await batch<string, DispatchCount[]>(context, 'dispatch.counts', load).load(key)) ?? [];
  }

  /** The latest steps of one recipient, the first one first, and how many there are. */
  async events(
    context: RequestContext,
    { dispatchKey, organisationKey }: DispatchRecipient,
  ): Promise<Shown<DispatchEvent>> {
    const load = (keys: string[], actor: Actor) => this.told(actor, keys);
    const key = `${dispatchKey}_${organisationKey}`;
    return (await batch<string, Shown<DispatchEvent>>(context, 'dispatchRecipient.events', load).load(key)) ?? NONE;
  }

  private async namesakes(names: string[]): Promise<Map<string, boolean>> {
    const rows = await this.run<{ name: string }>(
      `SELECT DISTINCT p.search_name AS name FROM organisation_period AS p
       WHERE p.search_name = ANY($1::text[]) AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)`,
      [names.map(searchName), this.clock.today()],
    );
    const known = new Set(rows.map(({ name }) => name));
    return new Map(names.map((name) => [name, known.has(searchName(name))]));
  }

  private visible(actor: Actor, condition: string, keys: string[]): Promise<Dispatch[]> {
    const params: unknown[] = [keys];
    const within = visibleDispatches(actor, this.clock.today(), params);
    return this.run(`SELECT ${dispatchColumns} FROM dispatch AS s WHERE ${condition} AND ${within}`, params);
  }

  private async sent(actor: Actor, keys: string[]): Promise<Map<string, Shown<Dispatch>>> {
    const params: unknown[] = [keys];
    const within = visibleDispatches(actor, this.clock.today(), params);
    const rows = await this.run<Counted<Dispatch>>(
      `SELECT * FROM (
         SELECT ${dispatchColumns}, count(*) OVER one::int AS total, row_number() OVER (one ORDER BY s.key DESC) AS nth
         FROM dispatch AS s WHERE s.directive_key = ANY($1::uuid[]) AND ${within} WINDOW one AS (PARTITION BY s.directive_key)
       ) AS placed WHERE nth <= ${SHOWN} ORDER BY nth`,
      params,
    );
    return shownBy(rows, toDispatch, ({ directiveKey }) => directiveKey);
  }

  /** Who reaches the sender counts all, others those within their reach. */
  private async counted(actor: Actor, keys: string[]): Promise<Map<string, DispatchCount[]>> {
    const params: unknown[] = [keys];
    const sender = sendingsWithinReach(actor, this.clock.today(), 's.sender_key', params);
    const recipient = sendingsWithinReach(actor, this.clock.today(), 'r.organisation_key', params);
    const rows = await this.run<DispatchCount & { key: string }>(
      `WITH sent AS MATERIALIZED (SELECT s.key, ${sender} AS is_all FROM dispatch AS s WHERE s.key = ANY($1::uuid[]))
       SELECT r.dispatch_key AS key, r.status, count(*)::int AS count
       FROM sent JOIN dispatch_recipient AS r ON r.dispatch_key = sent.key
       WHERE sent.is_all OR ${recipient} GROUP BY r.dispatch_key, r.status ORDER BY r.status`,
      params,
    );
    return Map.groupBy(rows, ({ key }) => key);
  }

  /** A name is for those who reach the office where that person acted; the rest of the trail is for both sides. */
  private async told(actor: Actor, keys: string[]): Promise<Map<string, Shown<DispatchEvent>>> {
    const params: unknown[] = [keys];
    const acting = `CASE WHEN e.status IN ('01', '13') THEN s.sender_key ELSE e.organisation_key END`;
    const named = sendingsWithinReach(actor, this.clock.today(), `(${acting})`, params);
    const rows = await this.run<Counted<DispatchEvent>>(
      `SELECT * FROM (
       SELECT ${tableOf(DispatchEvent).columns('e', { but: ['actorId'] })}, CASE WHEN ${named} THEN e.actor_id END AS "actorId",
         count(*) OVER one::int AS total, row_number() OVER (one ORDER BY e.occurred_at DESC, e.key DESC) AS nth
       FROM unnest($1::text[]) AS wanted(key)
       JOIN dispatch_event AS e ON e.dispatch_key = split_part(wanted.key, '_', 1)::uuid
         AND e.organisation_key = split_part(wanted.key, '_', 2)::int
       JOIN dispatch AS s ON s.key = e.dispatch_key
       WINDOW one AS (PARTITION BY e.dispatch_key, e.organisation_key)) AS placed
       WHERE nth <= ${SHOWN} ORDER BY nth DESC`,
      params,
    );
    return shownBy(rows, toEvent, (row) => `${row.dispatchKey}_${row.organisationKey}`);
  }

  private run<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, params);
  }
}

function shownBy<Row>(
  rows: Counted<Row>[],
  toView: (row: Row) => Row,
  keyOf: (row: Row) => string,
): Map<string, Shown<Row>> {
  const groups = [...Map.groupBy(rows, keyOf)];
  return new Map(groups.map(([key, group]) => [key, { count: group[0]!.total, rows: group.map(toView) }]));
}

const byKey = (rows: Dispatch[]): Map<string, Dispatch> => new Map(rows.map((row) => [row.key, toDispatch(row)]));
