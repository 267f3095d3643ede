import {
  type Actor,
  type Connection,
  type PageArgs,
  pageOf,
  type Query,
  type RecordedThing,
  type Thing,
  type ThingChange,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type FigureSource, FigureSources, type FiguresOf } from './figure-source';
import type { FormContent } from './form-content';
import type { CellFeed } from './form.entity';

interface Fed {
  key: number;
  feed: CellFeed;
}

/** What stands behind the figures of which rows. */
export interface BehindRequest extends FiguresOf {
  /** In the order of the form, with what fills their cells. */
  rows: readonly { key: number; feeds: readonly CellFeed[] }[];
  /** Of one source. */
  limit: number;
}

/** A thing that counts in a row's figures. */
export interface Behind {
  rowKey: number;
  thing: Thing;
}

/** One figure: when the report that it stands in was sent; null before. */
export interface BehindFigure extends FiguresOf {
  since: Date | null;
}

type Changed = object & { change?: ThingChange | null };

/** What the registered sources know: figures, and what they are made of. One statement for each source that is concerned. */
@Injectable()
export class Figures {
  constructor(private readonly sources: FigureSources) {}

  /** Sums by the key of the cell, none above `largest`. A cell for which nothing counts is missing, it is not zero. */
  async known(query: Query, of: FiguresOf, content: FormContent, largest: number): Promise<Map<number, number>> {
    const fed = content.cells.flatMap(({ key, feed }) => (feed ? [{ key, feed }] : []));
    const figures = new Map<number, number>();
    for (const [source, cells] of await this.bySource(query, of, fed)) {
      for (const { cellKey, value } of await sums(query, source, of, cells))
        if (value !== null && value >= 0 && value <= largest) figures.set(cellKey, value);
    }
    return figures;
  }

  /** Some units keep what cells of the form ask for. */
  mayBeKept({ cells }: FormContent): boolean {
    return cells.some(({ feed }) => feed !== null && this.sources.keeperOf(feed) !== null);
  }

  /**
   * What those who keep it say, by the key of the cell; cells for which nobody keeps anything are left out. Zero where nothing counts, below zero where more came back
   * than went out. One statement, and one for each source that keeps.
   */
  async kept(query: Query, of: FiguresOf, content: FormContent): Promise<Map<number, number>> {
    const fed = content.cells.flatMap(({ key, feed }) => (feed && this.sources.keeperOf(feed) ? [{ key, feed }] : []));
    const figures = new Map<number, number>();
    for (const [source, cells] of await this.bySource(query, of, fed)) {
      if (!source.inPlaceFor) continue;
      for (const { key } of cells) figures.set(key, 0);
      for (const { cellKey, value } of await sums(query, source, of, cells)) figures.set(cellKey, value ?? 0);
    }
    return figures;
  }

  /** As far as the actor may see it; of each source by row, then in its own order. */
  async behind(query: Query, actor: Actor, request: BehindRequest): Promise<Behind[]> {
    const fed = request.rows.flatMap(({ key, feeds }) => feeds.map((feed) => ({ key, feed })));
    const things: Behind[] = [];
    for (const [source, cells] of await this.bySource(query, request, fed))
      things.push(...(await thingsBehind(query, actor, source, request, cells)));
    return things;
  }

  /** How many things behind the cells were recorded, changed or taken back since a moment, by the key of the cell; cells of which nothing was are left out. */
  async changed(query: Query, of: FiguresOf, content: FormContent, since: Date): Promise<Map<number, number>> {
    const fed = content.cells.flatMap(({ key, feed }) => (feed ? [{ key, feed }] : []));
    const counts = new Map<number, number>();
    for (const [source, cells] of await this.bySource(query, of, fed)) {
      if (!source.change) continue;
      for (const { cellKey, count } of await changes(query, source, of, cells, since)) counts.set(cellKey, count);
    }
    return counts;
  }

  /**
   * Behind one figure, as far as the actor may see it, the latest first. Nothing where nobody knows the kinds of the feed. Since `since`, the
   * sending, each says what became of it, and what was taken back is still there.
   */
  async page(query: Query, actor: Actor, of: BehindFigure, feed: CellFeed | null, args: PageArgs): Promise<ThingPage> {
    if (!feed) return NOTHING;
    const [[source] = []] = await this.bySource(query, of, [{ key: 0, feed }]);
    if (!source) return NOTHING;
    const params: unknown[] = [feed.kinds, of.organisationKey, of.startsOn, of.endsOn, of.provinceIds];
    const since = of.since === null ? null : `$${params.push(of.since)}::timestamptz`;
    const counts = source.counts({ ...TERMS, takes: (code) => `${code} = ANY($1::text[])`, since });
    const visible = source.visible(actor, params);
    // A source that knows no changes names the moment too, or PostgreSQL would not know its type.
    const change = since === null ? 'NULL' : (source.change?.(since) ?? `nullif(${since}, ${since})`);
    const keyset = {
      sql: `SELECT ${source.columns}, ${change} AS change FROM ${source.from} WHERE $5::int[] IS NOT NULL AND ${counts} AND ${visible}`,
      params,
      sort: source.sort.map((column) => ({ ...column, descending: !column.descending })),
    };
    return pageOf<RecordedThing>(query, keyset, args, ({ change: became, ...row }: Changed) => ({
      ...source.thing(row),
      record: source.record?.(row) ?? null,
      change: became ?? null,
    }));
  }

  /** Each cell with whoever fills it for them. Asks who keeps what only where somebody could. */
  private async bySource(query: Query, of: FiguresOf, fed: readonly Fed[]): Promise<Map<FigureSource, Fed[]>> {
    const keepers = [...new Set(fed.flatMap(({ feed }) => this.sources.keeperOf(feed) ?? []))];
    const keeping = await keepingOf(query, of, keepers);
    const groups = new Map<FigureSource, Fed[]>();
    for (const one of fed) {
      const keeper = this.sources.keeperOf(one.feed);
      const source = keeper && keeping.has(keeper) ? keeper : this.sources.of(one.feed);
      if (source) groups.set(source, [...(groups.get(source) ?? []), one]);
    }
    return groups;
  }
}

/** Those that count for them in place of others. At most one statement. */
async function keepingOf(
  query: Query,
  { organisationKey, provinceIds, startsOn }: FiguresOf,
  keepers: readonly FigureSource[],
): Promise<Set<FigureSource>> {
  if (keepers.length === 0) return new Set();
  const terms = { organisationKey: '$1::int', provinceIds: '$2::int[]', startsOn: '$3::date' };
  const asked = [...new Set(keepers.map(({ inPlaceFor }) => inPlaceFor!(terms)))];
  const [row] = await query<{ keeps: boolean[] }>(`SELECT ARRAY[${asked.join(', ')}] AS keeps`, [
    organisationKey,
    provinceIds,
    startsOn,
  ]);
  return new Set(keepers.filter(({ inPlaceFor }) => row!.keeps[asked.indexOf(inPlaceFor!(terms))]));
}

type ThingPage = Connection<RecordedThing>;

const NOTHING: ThingPage = {
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: Promise.resolve(0),
};

const orderOf = ({ sort }: FigureSource): string =>
  sort.map(({ expression, descending }) => `${expression} ${descending ? 'DESC' : 'ASC'}`).join(', ');

const TERMS = { organisationKey: '$2::int', startsOn: '$3::date', endsOn: '$4::date', provinceIds: '$5::int[]' };

const takenBy = (alias: string) => (code: string) => `${code} = ANY(${alias}.kinds)`;

function changes(
  query: Query,
  source: FigureSource,
  { organisationKey, startsOn, endsOn, provinceIds }: FiguresOf,
  fed: Fed[],
  since: Date,
): Promise<{ cellKey: number; count: number }[]> {
  const cells = fed.map(({ key, feed: { kinds } }) => ({ key, kinds }));
  const counts = source.counts({ ...TERMS, takes: takenBy('cell'), since: '$6::timestamptz' });
  return query(
    `SELECT cell.key AS "cellKey", count(*)::int AS count
     FROM jsonb_to_recordset($1::jsonb) AS cell (key int, kinds text[]) CROSS JOIN ${source.from}
     WHERE $5::int[] IS NOT NULL AND ${counts} AND ${source.change?.('$6::timestamptz') ?? 'NULL'} IS NOT NULL
     GROUP BY cell.key`,
    [JSON.stringify(cells), organisationKey, startsOn, endsOn, provinceIds, since],
  );
}

function sums(
  query: Query,
  source: FigureSource,
  { organisationKey, startsOn, endsOn, provinceIds }: FiguresOf,
  fed: Fed[],
): Promise<{ cellKey: number; value: number | null }[]> {
  const cells = fed.map(({ key, feed }) => ({ key, ...feed }));
  const cases = Object.entries(source.quantities).map(([quantity, value]) => `WHEN '${quantity}' THEN ${value}`);
  return query(
    `SELECT cell.key AS "cellKey", sum(CASE cell.quantity ${cases.join(' ')} END)::bigint AS value
     FROM jsonb_to_recordset($1::jsonb) AS cell (key int, kinds text[], quantity text)
     CROSS JOIN ${source.from}
     WHERE $5::int[] IS NOT NULL AND ${source.counts({ ...TERMS, takes: takenBy('cell'), since: null })}
     GROUP BY cell.key`,
    [JSON.stringify(cells), organisationKey, startsOn, endsOn, provinceIds],
  );
}

async function thingsBehind(
  query: Query,
  actor: Actor,
  source: FigureSource,
  { organisationKey, startsOn, endsOn, provinceIds, limit }: BehindRequest,
  fed: Fed[],
): Promise<Behind[]> {
  const rows = [...Map.groupBy(fed, ({ key }) => key)].map(([key, cells], place) => ({
    key,
    place,
    kinds: cells.flatMap(({ feed }) => feed.kinds),
  }));
  const params: unknown[] = [JSON.stringify(rows), organisationKey, startsOn, endsOn, provinceIds];
  const visible = source.visible(actor, params);
  const found = await query<{ rowKey: number }>(
    `SELECT line.key AS "rowKey", ${source.columns}
     FROM jsonb_to_recordset($1::jsonb) AS line (key int, place int, kinds text[])
     CROSS JOIN ${source.from}
     WHERE $5::int[] IS NOT NULL AND ${source.counts({ ...TERMS, takes: takenBy('line'), since: null })}
     AND ${visible} ORDER BY line.place, ${orderOf(source)} LIMIT $${params.push(limit)}`,
    params,
  );
  return found.map(({ rowKey, ...row }) => ({ rowKey, thing: source.thing(row) }));
}
