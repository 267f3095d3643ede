import {
  type Actor,
  Clock,
  type Connection,
  type EventType,
  type FactKey,
  type FactPlace,
  KernelError,
  type PageArgs,
  pageOf,
  type Query,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { heldScopes, placeOn } from '@app/organisations';
import { PersonVault } from '@app/people';
import { Injectable, type Type } from '@nestjs/common';
import type { SubjectColumns } from './subject-columns';
import { visibleSubjects } from './subject.sql';
import { SubjectError } from './subjects.errors';
import { SubjectPermission } from './subjects.permissions';

/** A subject of any kind as its table holds it. */
export type SubjectRow = SubjectColumns & { provinceId: number; key: string; id: string };

export interface Listing {
  conditions: string[];
  params: unknown[];
  sort: SortColumn[];
}

type SubjectEvent = EventType<{ readonly organisationKey: 'number' }>;

/** What subjects of every kind share: who sees them, who may change them, what is told of it. */
@Injectable()
export class SubjectStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
  ) {}

  /** For requests that carry what is known of people: their hash tells nothing. */
  secretly(actor: Actor): Actor {
    return this.vault.withSecretRequest(actor);
  }

  /** Throws NOT_FOUND. */
  async one<Row extends SubjectRow>(actor: Actor, type: Type<Row>, key: FactKey): Promise<Row> {
    const [row] = await this.seen(actor, type, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  /** Those within sight; one statement. */
  seen<Row extends SubjectRow>(actor: Actor, type: Type<Row>, keys: readonly FactKey[]): Promise<Row[]> {
    return this.transactions.read(actor, (query) => this.seenIn(query, actor, type, keys));
  }

  async seenIn<Row extends SubjectRow>(
    query: Query,
    actor: Actor,
    type: Type<Row>,
    keys: readonly FactKey[],
  ): Promise<Row[]> {
    const table = tableOf(type);
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleSubjects('s', actor, this.clock.today(), params);
    const rows = await query<Row>(
      `SELECT ${table.columns('s')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN ${table.name} AS s ON s.province_id = k.province_id AND s.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map((row) => table.toRow(row));
  }

  list<Row extends SubjectRow>(
    actor: Actor,
    type: Type<Row>,
    { conditions, params, sort }: Listing,
    args: PageArgs,
  ): Promise<Connection<Row>> {
    const table = tableOf(type);
    const where = [visibleSubjects('s', actor, this.clock.today(), params), ...conditions].join(' AND ');
    const sql = `SELECT ${table.columns('s')} FROM ${table.name} AS s WHERE ${where}`;
    return pageOf<Row>(this.transactions.reading(actor), { sql, params, sort }, args, (row) => table.toRow(row));
  }

  /** Where the organisation stands today, for what is recorded there; the actor works there. Throws NOT_FOUND. */
  async placeOf(tx: Transaction, organisationKey: number): Promise<FactPlace & { path: string }> {
    if (!tx.actor.worksAt(SubjectPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
    const place = await placeOn(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    return place;
  }

  /** One that the actor keeps, locked, and still going on. Throws NOT_FOUND, SUBJECT_ENDED. */
  async own<Row extends SubjectRow>(tx: Transaction, type: Type<Row>, { provinceId, key }: FactKey): Promise<Row> {
    const table = tableOf(type);
    const [row] = await tx.query<Row>(
      `SELECT ${table.columns('s')} FROM ${table.name} AS s WHERE s.province_id = $1 AND s.key = $2 FOR NO KEY UPDATE`,
      [provinceId, key],
    );
    if (!row || !tx.actor.keeps(SubjectPermission.Keep, row.organisationKey)) throw KernelError.NOT_FOUND();
    if (row.endsOn !== null) throw SubjectError.SUBJECT_ENDED();
    return table.toRow(row);
  }

  /**
   * One that something is to belong to: within sight, going on, of the same area or one that went into it, and it stays so until commit. Throws NOT_FOUND, SUBJECT_ELSEWHERE,
   * SUBJECT_ENDED.
   */
  async mustBelong<Row extends SubjectRow>(
    tx: Transaction,
    type: Type<Row>,
    key: FactKey,
    { provinceId, scopeId }: FactPlace,
  ): Promise<Row> {
    const [row] = await this.seenIn(tx.query.bind(tx), tx.actor, type, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    const isOfArea =
      row.scopeId === scopeId ||
      (await tx.query(`SELECT 1 WHERE $2 IN (${heldScopes('$1', '$3')})`, [scopeId, row.scopeId, this.clock.today()]))
        .length > 0;
    if (row.provinceId !== provinceId || !isOfArea) throw SubjectError.SUBJECT_ELSEWHERE();
    await tx.query(`SELECT s.key FROM ${tableOf(type).name} AS s WHERE s.province_id = $1 AND s.key = $2 FOR UPDATE`, [
      provinceId,
      key.key,
    ]);
    if (row.endsOn !== null) throw SubjectError.SUBJECT_ENDED();
    return row;
  }

  /** Throws SUBJECT_DAYS where the day lies ahead. */
  past(day: string | null | undefined, path: string): string {
    const today = this.clock.today();
    if (day && day > today) throw SubjectError.SUBJECT_DAYS({}, [{ path, code: 'SUBJECT_DAYS' }]);
    return day ?? today;
  }

  /** Keys and numbers alone: what a citizen is called never comes here. */
  tell(
    tx: Transaction,
    happened: SubjectEvent,
    {
      provinceId,
      scopeId,
      key,
      path,
      organisationKey,
    }: Pick<SubjectRow, 'provinceId' | 'scopeId' | 'key' | 'path' | 'organisationKey'>,
    change: { before?: unknown; after?: unknown; reason?: string | null },
  ): void {
    tx.happened(happened, {
      subject: key,
      provinceId,
      scopeId,
      path,
      payload: { organisationKey },
      ...change,
    });
  }
}
