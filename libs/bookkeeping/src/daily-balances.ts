import { type FactPlace, type IsoDate, type Query, type Transaction } from '@app/kernel';

/** What of a balance moves, by the name of its column. */
export type Moves = Readonly<Record<string, number>>;

export interface Move<Key> {
  key: Key;
  by: Moves;
}

/** The least that a balance comes to on the day or on a later one, and when that is. */
export interface Lowest<Key> {
  key: Key;
  amount: number;
  day: IsoDate | null;
}

/**
 * Balances at the end of each day on which something moved: what is entered for a day moves that day and all later ones, so that the balance of any day is one
 * row. Who writes holds the lock of the books; a CHECK of the table refuses what falls below zero on any of these days.
 */
export class DailyBalances<Key extends object> {
  private readonly keys: string;

  /** `columns`: the keys beside province and day, with their SQL types. `measures`: what moves. */
  constructor(
    private readonly table: string,
    private readonly columns: { readonly [Name in keyof Key]: { sql: string; type: 'uuid' } },
    private readonly measures: readonly string[],
  ) {
    this.keys = this.names.map((name) => this.columns[name].sql).join(', ');
  }

  async move(tx: Transaction, place: FactPlace, day: IsoDate, moves: readonly Move<Key>[]): Promise<void> {
    if (moves.length === 0) return;
    const params = [place.provinceId, day, JSON.stringify(moves.map((move) => this.row(move)))];
    const before = this.measures.map((one) => `coalesce(b.${one}, 0)`).join(', ');
    await tx.query(
      `INSERT INTO ${this.table} (province_id, scope_id, ${this.keys}, day, ${this.measures.join(', ')})
       SELECT $1, $4, ${this.listed('m')}, $2, ${before} FROM ${this.given()}
       LEFT JOIN LATERAL (SELECT * FROM ${this.table} AS b WHERE b.province_id = $1 AND ${this.same('b', 'm')} AND b.day < $2
         ORDER BY b.day DESC LIMIT 1) AS b ON true
       ON CONFLICT DO NOTHING`,
      [...params, place.scopeId],
    );
    const sets = this.measures.map((one) => `${one} = b.${one} + coalesce(m.${one}, 0)`).join(', ');
    await tx.query(
      `UPDATE ${this.table} AS b SET ${sets} FROM ${this.given()}
       WHERE b.province_id = $1 AND ${this.same('b', 'm')} AND b.day >= $2`,
      params,
    );
  }

  /** `measure` is SQL over the columns of a balance `b`. A key that never moved has zero. */
  async lowest(
    query: Query,
    provinceId: number,
    from: IsoDate,
    keys: readonly Key[],
    measure: string,
  ): Promise<Lowest<Key>[]> {
    const rows = await query<{ at: number; amount: number; day: IsoDate | null }>(
      `SELECT (m.ordinal - 1)::int AS at, coalesce(l.amount, 0) AS amount, l.day
       FROM ${this.given('WITH ORDINALITY', 'ordinal')} LEFT JOIN LATERAL (
         SELECT days.* FROM (
           SELECT b.day, ${measure} AS amount FROM ${this.table} AS b WHERE b.province_id = $1 AND ${this.same('b', 'm')} AND b.day > $2
           UNION ALL (
             SELECT $2::date, ${measure} FROM ${this.table} AS b WHERE b.province_id = $1 AND ${this.same('b', 'm')} AND b.day <= $2
             ORDER BY b.day DESC LIMIT 1)
           UNION ALL (
             SELECT $2::date, 0 WHERE NOT EXISTS (
               SELECT FROM ${this.table} AS b WHERE b.province_id = $1 AND ${this.same('b', 'm')} AND b.day <= $2))) AS days
         ORDER BY days.amount, days.day LIMIT 1) AS l ON true`,
      [provinceId, from, JSON.stringify(keys.map((key) => this.row({ key, by: {} })))],
    );
    return rows.map(({ at, amount, day }) => ({ key: keys[at]!, amount, day }));
  }

  private get names(): (keyof Key & string)[] {
    return Object.keys(this.columns) as (keyof Key & string)[];
  }

  private row({ key, by }: Move<Key>): object {
    return { ...Object.fromEntries(this.names.map((name) => [this.columns[name].sql, key[name]])), ...by };
  }

  /** The moves of the third parameter as `m`. */
  private given(ordinality = '', ...further: string[]): string {
    const columns = [
      ...this.names.map((name) => `${this.columns[name].sql} ${this.columns[name].type}`),
      ...this.measures.map((one) => `${one} bigint`),
    ].join(', ');
    if (!ordinality) return `jsonb_to_recordset($3::jsonb) AS m(${columns})`;
    return `ROWS FROM (jsonb_to_recordset($3::jsonb) AS (${columns})) ${ordinality} AS m(${[...this.names.map((name) => this.columns[name].sql), ...this.measures, ...further].join(', ')})`;
  }

  private listed(alias: string): string {
    return this.names.map((name) => `${alias}.${this.columns[name].sql}`).join(', ');
  }

  private same(one: string, other: string): string {
    return this.names
      .map((name) => `${one}.${this.columns[name].sql} = ${other}.${this.columns[name].sql}`)
      .join(' AND ');
  }
}
