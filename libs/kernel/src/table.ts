import type { Type } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';
import { KernelError } from './errors';
import { snakeCase } from './naming';
import { isFact } from './table-class';
import type { Transaction } from './transaction';

type Name<Row> = keyof Row & string;
type Part<Row> = { [Column in keyof Row]?: Row[Column] };

type Chosen<Row> = readonly Name<Row>[] | { but: readonly Name<Row>[] };

/** What trail and feed say of a change. */
export interface Changed<Columns> {
  before: Columns;
  after: Columns;
}

interface Inserting<Row, Answer> {
  /** Columns of which the database makes something, in SQL over the row given as `r`: `{ position: 'r.position + 1' }`. */
  made?: { [Column in keyof Row]?: string };
  /** `DO NOTHING`, where the row may be there. */
  onConflict?: string;
  /** Columns to answer; asks for the right to read the row. */
  answer?: readonly Answer[];
}

interface Runs {
  query: (sql: string, params?: unknown[]) => Promise<unknown>;
}

interface StoredColumn {
  property: string;
  /** As SQL writes it. */
  sql: string;
  isKey: boolean;
  isNullable: boolean;
  /** False: stored to be looked for, never read; `select: false` at the entity. */
  isRead: boolean;
  isJson: boolean;
}

/**
 * The table of an entity, for statements by hand: columns are named at the entity and nowhere else. Rows stay plain; a statement
 * depends on which columns are given, never on their values, and is made once.
 */
class Table<Row extends object> {
  readonly name: string;
  private readonly told: string;
  private readonly stored: ReadonlyMap<string, StoredColumn>;
  private readonly statements = new Map<string, string>();

  constructor(private readonly entity: Type<Row>) {
    this.name = nameOf(entity);
    this.told = isFact(entity) ? ' RETURNING 1' : '';
    this.stored = new Map(columnsOf(entity).map((column) => [column.property, column]));
  }

  /** For SELECT and RETURNING: all columns that are read, those named or the others, of a table or CTE under the given name. */
  columns(alias: string, chosen?: Chosen<Row>): string {
    return this.shown(chosen)
      .map(({ property, sql }) => `${alias}.${sql} AS "${property}"`)
      .join(', ');
  }

  /** The same as one object of JSON, where instants are text. */
  json(alias: string, chosen?: Chosen<Row>): string {
    const pairs = this.shown(chosen).map(({ property, sql }) => `'${property}', ${alias}.${sql}`);
    return `json_build_object(${pairs.join(', ')})`;
  }

  /** A plain row with what its class computes. */
  readonly toRow = <Found extends object>(row: Found): Row & Found => viewOf(this.entity as Type<Row & Found>, row);

  /** Answers the columns asked for as the database has them now; nothing where `onConflict` left the row away. */
  async insert<Answer extends Name<Row> = never>(
    runs: Runs,
    row: Part<Row>,
    { onConflict, answer = [] }: Omit<Inserting<Row, Answer>, 'made'> = {},
  ): Promise<Pick<Row, Answer> | undefined> {
    const given = this.given(row);
    const sql = this.made(`insert ${names(given)} ${onConflict ?? ''} ${answer.join()}`, () => {
      const values = given.map((_, at) => `$${at + 1}`).join(', ');
      return `INSERT INTO ${this.name} (${list(given)}) VALUES (${values})${this.ending({ onConflict, answer })}`;
    });
    const [made] = (await runs.query(sql, paramsOf(given, row))) as Pick<Row, Answer>[];
    return made;
  }

  /**
   * One statement for any number of rows. What only some of them name is null in the others. Not for bytes. Facts answer something, whether it is asked for or
   * not: an engine that spreads them copies rows of which nothing is told, and copying knows no row-level security.
   */
  async insertAll<Answer extends Name<Row> = never>(
    runs: Runs,
    rows: readonly Part<Row>[],
    said: Inserting<Row, Answer> = {},
  ): Promise<Pick<Row, Answer>[]> {
    if (rows.length === 0) return [];
    const given = [...new Set(rows.flatMap((row) => this.given(row)))];
    const taken = given.map(({ property, sql }) => said.made?.[property as Name<Row>] ?? `r.${sql}`).join(', ');
    const sql = `INSERT INTO ${this.name} (${list(given)})
      SELECT ${taken} FROM jsonb_populate_recordset(NULL::${this.name}, $1::jsonb) AS r${this.ending(said) || this.told}`;
    const json = rows.map((row) =>
      Object.fromEntries(given.map(({ property, sql: column }) => [column.slice(1, -1), row[property as Name<Row>]])),
    );
    return (await runs.query(sql, [JSON.stringify(json)])) as Pick<Row, Answer>[];
  }

  /** `ON CONFLICT` of a catalogue that is brought up to the rows given: whatever is no key is overwritten. */
  overwriting(): string {
    const columns = [...this.stored.values()];
    const keys = columns.filter(({ isKey }) => isKey);
    const others = columns.filter(({ isKey }) => !isKey).map(({ sql }) => `${sql} = excluded.${sql}`);
    return `(${list(keys)}) DO UPDATE SET ${others.join(', ')}`;
  }

  /** Changes the row of a key. Answers whether it was there under the condition, which is SQL over the bare columns. */
  async update(tx: Transaction, key: Part<Row>, after: Part<Row>, condition?: string): Promise<boolean> {
    const given = this.given(after);
    const sql = this.made(`update ${names(given)} ${condition ?? ''}`, () => this.updating(given, [], condition));
    const changed = await tx.query(sql, [...this.keyOf(key), ...paramsOf(given, after)]);
    return changed.length > 0;
  }

  /**
   * Changes a row that nobody else has changed since it was read as `version`, and counts the version up. Answers what the trail says of
   * it. Throws VERSION_CONFLICT, also where the row no longer meets the condition, or the asker saw a later version than was read here.
   */
  async amend<Column extends Name<Row>>(
    tx: Transaction,
    before: Part<Row> & { version: number },
    version: number,
    after: Pick<Row, Column>,
    condition?: string,
  ): Promise<Changed<Pick<Row, Column>>> {
    const given = this.given(after);
    const sql = this.made(`amend ${names(given)} ${condition ?? ''}`, () =>
      this.updating(given, ['version'], condition),
    );
    const isCurrent = version === before.version;
    const changed = isCurrent ? await tx.query(sql, [...this.keyOf(before), version, ...paramsOf(given, after)]) : [];
    if (changed.length === 0) throw KernelError.VERSION_CONFLICT({ current: before.version });
    return { before: part(before as Pick<Row, Column>, Object.keys(after) as Column[]), after };
  }

  /** What was asked for over what is there: what is left out stays, null empties only what may be empty. */
  amended<Column extends Name<Row>>(
    before: Pick<Row, Column>,
    columns: readonly Column[],
    asked: { [Asked in Column]?: Row[Asked] | null },
  ): Pick<Row, Column> {
    const after = part(before, columns);
    for (const name of columns) {
      const value = asked[name];
      if (value === undefined || (value === null && !this.column(name).isNullable)) continue;
      after[name] = value as Row[Column];
    }
    return after;
  }

  private updating(given: StoredColumn[], compared: string[], condition: string | undefined): string {
    const keys = this.keys();
    const first = keys.length + compared.length + 1;
    const sets = [
      ...given.map(({ sql }, at) => `${sql} = $${first + at}`),
      ...compared.map((one) => `${one} = ${one} + 1`),
    ];
    const held = [...keys.map(({ sql }) => sql), ...compared].map((column, at) => `${column} = $${at + 1}`);
    if (condition) held.push(condition);
    return `UPDATE ${this.name} SET ${sets.join(', ')} WHERE ${held.join(' AND ')} RETURNING ${keys[0]!.sql}`;
  }

  private ending({ onConflict, answer = [] }: Inserting<Row, Name<Row>>): string {
    const conflict = onConflict ? ` ON CONFLICT ${onConflict}` : '';
    return answer.length > 0 ? `${conflict} RETURNING ${this.columns(this.name, answer)}` : conflict;
  }

  private shown(chosen: Chosen<Row> = { but: [] }): StoredColumn[] {
    if (!('but' in chosen)) return chosen.map((name) => this.column(name));
    const left = chosen.but.map((name) => this.column(name));
    return [...this.stored.values()].filter((column) => column.isRead && !left.includes(column));
  }

  private keys(): StoredColumn[] {
    return [...this.stored.values()].filter(({ isKey }) => isKey);
  }

  private keyOf(row: Part<Row>): unknown[] {
    return this.keys().map(({ property }) => {
      const value = row[property as Name<Row>];
      if (value === undefined || value === null) throw new Error(`a key of ${this.name} without its ${property}`);
      return value;
    });
  }

  private given(row: object): StoredColumn[] {
    return Object.entries(row).flatMap(([name, value]) => (value === undefined ? [] : [this.column(name)]));
  }

  private column(name: string): StoredColumn {
    const column = this.stored.get(name);
    if (!column) throw new Error(`${this.name} has no column for ${name}`);
    return column;
  }

  private made(what: string, make: () => string): string {
    const known = this.statements.get(what);
    if (known) return known;
    const sql = make();
    this.statements.set(what, sql);
    return sql;
  }
}

const tables = new Map<object, Table<object>>();

/** The table of an entity; asked for as often as it is wanted. */
export function tableOf<Row extends object>(entity: Type<Row>): Table<Row> {
  const known = tables.get(entity) ?? new Table<Row>(entity);
  tables.set(entity, known as Table<object>);
  return known as Table<Row>;
}

/** Plain values with what a class computes of them. */
export const viewOf = <View extends object>(type: Type<View>, ...values: object[]): View =>
  Object.assign(Object.create(type.prototype as object) as View, ...values) as View;

/** Some columns of a row. */
export const part = <Row extends object, Column extends keyof Row>(
  row: Row,
  columns: readonly Column[],
): Pick<Row, Column> => Object.fromEntries(columns.map((name) => [name, row[name]])) as Pick<Row, Column>;

const names = (columns: StoredColumn[]): string => columns.map(({ property }) => property).join();
const list = (columns: StoredColumn[]): string => columns.map(({ sql }) => sql).join(', ');

const paramsOf = (columns: StoredColumn[], row: object): unknown[] =>
  columns.map(({ property, isJson }) => {
    const value = (row as Record<string, unknown>)[property];
    return isJson && value !== null ? JSON.stringify(value) : value;
  });

function nameOf(entity: object): string {
  const said = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  if (!said?.name) throw new Error('no table of this entity');
  return said.name;
}

/** Those of the classes above come first. */
function columnsOf(entity: object): StoredColumn[] {
  const above = Object.getPrototypeOf(entity) as object | null;
  const inherited = above && above !== Function.prototype ? columnsOf(above) : [];
  const own = getMetadataArgsStorage().filterColumns(entity as () => void);
  return [
    ...inherited,
    ...own.map(({ propertyName, options }) => ({
      property: propertyName,
      sql: `"${options.name ?? snakeCase(propertyName)}"`,
      isKey: options.primary === true,
      isNullable: options.nullable === true,
      isRead: options.select !== false,
      isJson: options.type === 'jsonb' || options.type === 'json',
    })),
  ];
}
