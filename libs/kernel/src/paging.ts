import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { databaseErrorOf, KernelError } from './errors';
import { WholeNumberScalar } from './scalars';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 25;

/** Relay arguments; `before` with `last` is not offered: the console and partners walk forward. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `Rows wanted, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} unless told.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  first?: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the row after which the page begins.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Edge<Row> {
  node: Row;
  cursor: string;
}

export interface Connection<Row> {
  edges: Edge<Row>[];
  pageInfo: PageInfo;
  /** A getter that counts: it runs only when a caller selects the field. */
  readonly totalCount: Promise<number>;
}

/** The Relay connection type of a node type; a class `XView` is the type `X`. */
export function connectionOf<Row extends object>(node: Type<Row>): Type<Connection<Row>> {
  const name = node.name.replace(/View$/, '');

  @ObjectType(`${name}Edge`)
  class NodeEdge {
    @Field(() => node)
    node: Row;

    @Field(() => String)
    cursor: string;
  }

  @ObjectType(`${name}Connection`)
  class NodeConnection {
    @Field(() => [NodeEdge])
    edges: NodeEdge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => WholeNumberScalar, { description: 'Rows in all; counted only when asked for.' })
    readonly totalCount: Promise<number>;
  }
  return NodeConnection;
}

export interface SortColumn {
  /** SQL expression, never from a caller. Must not be null: coalesce it. */
  expression: string;
  descending?: boolean;
  /** SQL type that the cursor's text is cast to. */
  type: 'text' | 'int' | 'bigint' | 'date' | 'timestamptz' | 'uuid' | 'boolean';
}

export interface KeysetQuery {
  /** `SELECT … FROM … WHERE …` without ORDER BY; must have a WHERE. */
  sql: string;
  params: unknown[];
  /** In order of importance; the last one is unique. */
  sort: SortColumn[];
}

type Run = <Row>(sql: string, params?: unknown[]) => Promise<Row[]>;

/** One page by keyset: the two-thousandth page costs what the first one costs. */
export async function pageOf<Row extends object>(
  run: Run,
  { sql, params, sort }: KeysetQuery,
  args: PageArgs,
  toNode: (row: Row) => Row = (row) => row,
): Promise<Connection<Row>> {
  const first = firstOf(args);
  const values = [...params];
  const after = args.after ? ` AND ${afterCondition(sort, decodeCursor(args.after, sort.length), values)}` : '';
  const cursor = sort.map(({ expression }) => `(${expression})::text`).join(', ');
  const withCursor = sql.replace(/^\s*SELECT\s/i, `SELECT json_build_array(${cursor}) AS "cursorValues", `);
  const found = await run<Placed<Row>>(
    `${withCursor}${after} ORDER BY ${orderOf(sort)} LIMIT ${first + 1}`,
    values,
  ).catch(refuseCursor(args));
  return connected(found, first, toNode, () => counted(run, sql, params));
}

export interface BranchedQuery extends Omit<KeysetQuery, 'sql'> {
  /** `WITH …` that all branches may use. */
  prefix: string;
  /** Each a `KeysetQuery.sql` with the same columns. A row belongs to one branch only. */
  branches: string[];
}

/** One page over several queries in one statement: the rows of an earlier branch come before those of a later one. */
export async function pageOfBranches<Row extends object>(
  run: Run,
  { prefix, branches, params, sort }: BranchedQuery,
  args: PageArgs,
  toNode: (row: Row) => Row = (row) => row,
): Promise<Connection<Row>> {
  const first = firstOf(args);
  const values = [...params];
  const [passed = '0', ...cursor] = args.after ? decodeCursor(args.after, sort.length + 1) : [];
  const from = branches.findIndex((_, index) => String(index) === passed);
  if (from < 0) throw KernelError.INVALID_CURSOR();
  const columns = sort.map(({ expression }, at) => `${expression} AS "sort${at}"`).join(', ');
  const parts = branches.slice(from).map((sql, at) => {
    const after = at === 0 && cursor.length > 0 ? ` AND ${afterCondition(sort, cursor, values)}` : '';
    const withPlace = sql.replace(/^\s*SELECT\s/i, `SELECT ${from + at} AS "branch", ${columns}, `);
    return `(${withPlace}${after} ORDER BY ${orderOf(sort)} LIMIT ${first + 1})`;
  });
  const places = sort.map((column, at) => ({ ...column, expression: `"sort${at}"` }));
  const found = await run<Placed<Row>>(
    `${prefix} SELECT page.*, json_build_array("branch"::text, ${places.map(({ expression }) => `${expression}::text`).join(', ')}) AS "cursorValues"
     FROM (${parts.join(' UNION ALL ')}) AS page ORDER BY "branch", ${orderOf(places)} LIMIT ${first + 1}`,
    values,
  ).catch(refuseCursor(args));
  return connected(found, first, toNode, () =>
    counted(run, `${prefix} SELECT * FROM (${branches.join(' UNION ALL ')}) AS every`, params),
  );
}

/** A row with the values that place it. */
type Placed<Row> = Row & { cursorValues: string[] };

function firstOf({ first = DEFAULT_PAGE }: PageArgs): number {
  if (first > MAX_PAGE || first < 1)
    throw KernelError.PAGE_TOO_LARGE({ max: MAX_PAGE }, [{ path: 'first', code: 'PAGE_TOO_LARGE' }]);
  return first;
}

const orderOf = (sort: SortColumn[]): string =>
  sort.map(({ expression, descending }) => `${expression} ${descending ? 'DESC' : 'ASC'}`).join(', ');

const refuseCursor =
  ({ after }: PageArgs) =>
  (error: unknown): never => {
    throw after && isDataException(error) ? KernelError.INVALID_CURSOR() : error;
  };

function connected<Row extends object>(
  found: Placed<Row>[],
  first: number,
  toNode: (row: Row) => Row,
  count: () => Promise<number>,
): Connection<Row> {
  const edges = found.slice(0, first).map(({ cursorValues, ...row }) => ({
    cursor: encodeCursor(cursorValues),
    node: toNode(row as unknown as Row),
  }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    // Nest's field resolvers read the property and do not call it.
    get totalCount() {
      return count();
    },
  };
}

const counted = async (run: Run, sql: string, params: unknown[]): Promise<number> => {
  const [row] = await run<{ count: number }>(`SELECT count(*)::int AS count FROM (${sql}) AS counted`, params);
  return row!.count;
};

/** SQLSTATE class 22: a cursor that somebody made up holds what its column's type does not take. */
const isDataException = (error: unknown): boolean => databaseErrorOf(error)?.code?.startsWith('22') ?? false;

function afterCondition(sort: SortColumn[], cursor: string[], values: unknown[]): string {
  // One row comparison is a range of the index; alternatives would be a filter over everything before the page.
  if (new Set(sort.map(({ descending = false }) => descending)).size === 1) {
    const bounds = sort.map(({ type }, at) => bound(values, cursor[at]!, type));
    return `(${sort.map(({ expression }) => expression).join(', ')}) ${sort[0]!.descending ? '<' : '>'} (${bounds.join(', ')})`;
  }
  const alternatives = sort.map((column, depth) => {
    const equal = sort
      .slice(0, depth)
      .map((earlier, at) => `${earlier.expression} = ${bound(values, cursor[at]!, earlier.type)}`);
    const comparison = `${column.expression} ${column.descending ? '<' : '>'} ${bound(values, cursor[depth]!, column.type)}`;
    return `(${[...equal, comparison].join(' AND ')})`;
  });
  return `(${alternatives.join(' OR ')})`;
}

function bound(values: unknown[], value: string, type: SortColumn['type']): string {
  values.push(value);
  return `$${values.length}::${type}`;
}

const encodeCursor = (values: string[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

function decodeCursor(cursor: string, length: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string'))
      return values;
  } catch {
    /* reported below like any other malformed cursor */
  }
  throw KernelError.INVALID_CURSOR();
}
