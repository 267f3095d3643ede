import {
  type Actor,
  type Connection,
  type PageArgs,
  pageOf,
  type Query,
  type RecordedThing,
  type Thing,
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

/** What the registered sources know: figures, and what they are made of. One statement for each source that is concerned. */
@Injectable()
export class Figures {
  constructor(private readonly sources: FigureSources) {}

  /** Sums by the key of the cell, none above `largest`. A cell for which nothing counts is missing, it is not zero. */
  async known(query: Query, of: FiguresOf, content: FormContent, largest: number): Promise<Map<number, number>> {
    const fed = content.cells.flatMap(({ key, feed }) => (feed ? [{ key, feed }] : []));
    const figures = new Map<number, number>();
    for (const [source, cells] of this.bySource(fed)) {
      for (const { cellKey, value } of await sums(query, source, of, cells))
        if (value !== null && value >= 0 && value <= largest) figures.set(cellKey, value);
    }
    return figures;
  }

  /** As far as the actor may see it; of each source by row, then in its own order. */
  async behind(query: Query, actor: Actor, request: BehindRequest): Promise<Behind[]> {
    const fed = request.rows.flatMap(({ key, feeds }) => feeds.map((feed) => ({ key, feed })));
    const things: Behind[] = [];
    for (const [source, cells] of this.bySource(fed))
      things.push(...(await thingsBehind(query, actor, source, request, cells)));
    return things;
  }

  /** Behind one figure, as far as the actor may see it, the latest first. Nothing where nobody knows the kinds of the feed. */
  async page(query: Query, actor: Actor, of: FiguresOf, feed: CellFeed | null, args: PageArgs): Promise<ThingPage> {
    const source = feed && this.sources.of(feed);
    if (!source) return NOTHING;
    const params: unknown[] = [feed.kinds, of.organisationKey, of.startsOn, of.endsOn, of.provinceIds];
    const counts = source.counts({ ...TERMS, takes: (code) => `${code} = ANY($1::text[])` });
    const visible = source.visible(actor, params);
    const keyset = {
      sql: `SELECT ${source.columns} FROM ${source.from} WHERE $5::int[] IS NOT NULL AND ${counts} AND ${visible}`,
      params,
      sort: source.sort.map((column) => ({ ...column, descending: !column.descending })),
    };
    return pageOf<RecordedThing>(query, keyset, args, (row: object) => ({
      ...source.thing(row),
      record: source.record?.(row) ?? null,
    }));
  }

  private bySource(fed: Fed[]): Map<FigureSource, Fed[]> {
    const groups = new Map<FigureSource, Fed[]>();
    for (const one of fed) {
      const source = this.sources.of(one.feed);
      if (source) groups.set(source, [...(groups.get(source) ?? []), one]);
    }
    return groups;
  }
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
     WHERE $5::int[] IS NOT NULL AND ${source.counts({ ...TERMS, takes: (code) => `${code} = ANY(cell.kinds)` })}
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
     WHERE $5::int[] IS NOT NULL AND ${source.counts({ ...TERMS, takes: (code) => `${code} = ANY(line.kinds)` })}
     AND ${visible} ORDER BY line.place, ${orderOf(source)} LIMIT $${params.push(limit)}`,
    params,
  );
  return found.map(({ rowKey, ...row }) => ({ rowKey, thing: source.thing(row) }));
}
