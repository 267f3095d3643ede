import type { Type } from '@nestjs/common';
import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import { databaseErrorOf, KernelError } from './errors';
import { IntField, TextField } from './fields';
import { WholeNumberScalar } from './scalars';

export const MAX_PAGE = 100;
const DEFAULT_PAGE = 25;

/** Relay arguments; `before` with `last` is not offered: the console and partners walk forward. */
@ArgsType()
export class PageArgs {
  @IntField({ min: 1, nullable: true, description: `Rows wanted, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} unless told.` })
  first?: number | null;

  @TextField({ max: 1000, nullable: true, description: 'Cursor of the row after which the page begins.' })
  after?: string | null;
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
  toNode: (row: Row) => Row = withoutPlace,
): Promise<Connection<Row>> {
  const first = firstOf(args);
  const values = [...params];
  const after = args.after ? ` AND ${afterCondition(sort, decodeCursor(args.after, sort.length), values)}` : '';
  const place = sort.map(({ expression }) => `(${expression})::text`).join(', ');
  const withCursor = sql.replace(/^\s*SELECT\s/i, `SELECT json_build_array(${place})::text AS "cursorText", `);
  const found = await run<Placed<Row>>(
    `${withCursor}${after} ORDER BY ${orderOf(sort)} LIMIT ${first + 1}`,
    values,
  ).catch(refuseCursor(args));
  return connected(found, first, toNode, () => counted(run, sql, params));
}

/**
 * One page over several queries, asked in order until the page is full: the rows of an earlier one come before those of a later
 * one. A row belongs to one query only; all have the same sort.
 */
export async function pageInOrder<Row extends object>(
  run: Run,
  queries: (() => Promise<KeysetQuery>)[],
  args: PageArgs,
  toNode?: (row: Row) => Row,
): Promise<Connection<Row>> {
  const first = firstOf(args);
  const [, place = '0', after] = args.after ? (/^(\d{1,3})[.](.*)$/s.exec(args.after) ?? refuse()) : [];
  if (Number(place) >= queries.length) refuse();
  const edges: Edge<Row>[] = [];
  let hasNextPage = false;
  for (let at = Number(place); at < queries.length && !hasNextPage; at += 1) {
    // When the page is full already, one row tells that there is more.
    const wanted = Math.max(1, first - edges.length);
    const part = { first: wanted, ...(at === Number(place) && after ? { after } : {}) };
    const page = await pageOf<Row>(run, await queries[at]!(), part, toNode);
    hasNextPage = page.pageInfo.hasNextPage || (edges.length === first && page.edges.length > 0);
    if (edges.length < first)
      edges.push(...page.edges.map(({ node, cursor }) => ({ node, cursor: `${at}.${cursor}` })));
  }
  const count = async () => {
    const counts = await Promise.all(
      queries.map(async (query) => query().then(({ sql, params }) => counted(run, sql, params))),
    );
    return counts.reduce((sum, one) => sum + one, 0);
  };
  return {
    edges,
    pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return count();
    },
  };
}

/** One page of rows that are all at hand, since there can only be so many of them. */
export function pageOfAll<Row>(rows: readonly Row[], args: PageArgs): Connection<Row> {
  const from = args.after ? placeOf(args.after) : 0;
  const page = rows.slice(from, from + firstOf(args));
  const edges = page.map((node, at) => new PlacedEdge(node, JSON.stringify([String(from + at + 1)])));
  return {
    edges,
    pageInfo: { hasNextPage: from + page.length < rows.length, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: Promise.resolve(rows.length),
  };
}

function placeOf(cursor: string): number {
  const [place = ''] = decodeCursor(cursor, 1);
  return /^\d{1,9}$/.test(place) ? Number(place) : refuse();
}

/** A row with the values that place it, as a JSON array. */
type Placed<Row> = Row & { cursorText: string };

function firstOf(args: PageArgs): number {
  const first = args.first ?? DEFAULT_PAGE;
  if (first > MAX_PAGE || first < 1)
    throw KernelError.PAGE_TOO_LARGE({ max: MAX_PAGE }, [{ path: 'first', code: 'PAGE_TOO_LARGE' }]);
  return first;
}

const refuse = (): never => {
  throw KernelError.INVALID_CURSOR();
};

const orderOf = (sort: SortColumn[]): string =>
  sort.map(({ expression, descending }) => `${expression} ${descending ? 'DESC' : 'ASC'}`).join(', ');

const refuseCursor =
  ({ after }: PageArgs) =>
  (error: unknown): never => {
    throw after && isDataException(error) ? KernelError.INVALID_CURSOR() : error;
  };

/** What makes a node of a row takes what it knows; where nothing does, the row is the node. */
function withoutPlace<Row extends object>(row: Row): Row {
  const { cursorText: _place, ...node } = row as Placed<Row>;
  return node as unknown as Row;
}

/** Cursors are made when they are asked for: most pages need the last one only. */
class PlacedEdge<Row> implements Edge<Row> {
  constructor(
    readonly node: Row,
    private readonly place: string,
  ) {}

  get cursor(): string {
    return Buffer.from(this.place).toString('base64url');
  }
}

function connected<Row extends object>(
  found: Placed<Row>[],
  first: number,
  toNode: (row: Row) => Row,
  count: () => Promise<number>,
): Connection<Row> {
  const edges = found.slice(0, first).map((row) => new PlacedEdge(toNode(row), row.cursorText));
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
