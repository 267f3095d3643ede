import { type Actor, type Connection, type FactKey, KernelError, pageOf, type Query, Transactions } from '@app/kernel';
import { belowProvince } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { obligationColumns, obligationOf, type ObligationRow } from './obligation-row';
import { type CellSum, type LiveCell, splitTotal, stateOf } from './totals.rules';
import { Contribution, Total } from './totals.view';
import { mayRead } from './obligation.rules';

interface Node extends FactKey {
  roundKey: number;
  year: number;
  path: string;
  /** 0 is the round's owner. */
  tier: number;
  consolidates: boolean;
}

import type { FigureArgs } from './totals.inputs';

/** What lies in the subtree ($1 round, $3 path). All of a round is below its owner, so nothing is compared for the nation's 200,000 rows. */
const below = (alias: string, { tier }: Node): string =>
  `${alias}.round_key = $1 AND ${tier === 0 ? `$3 <> ''` : `${alias}.node_path >= $3 AND ${alias}.node_path < left($3, -1) || '/'`}`;

/** Deltas that are not folded yet ($2 year), one row per cell. */
const unfolded = (node: Node, params: unknown[], columns: string): string => `
  SELECT d.province_id, ${columns}f.cell_key, f.sum, f.numbered, f.not_applicable
  FROM rollup_delta AS d, unnest(d.cell_keys, d.sums, d.numbered, d.not_applicable) AS f(cell_key, sum, numbered, not_applicable)
  WHERE ${belowProvince('d', node.provinceId, params)} AND d.year = $2 AND ${below('d', node)}`;

/** Stored roll-ups and unfolded deltas of a subtree: always exact, read at one moment, both in each shard. */
const live = (node: Node, params: unknown[]): string => `
  SELECT u.province_id, u.node_path, u.cell_key, u.sum, u.numbered, u.not_applicable FROM rollup AS u
  WHERE ${belowProvince('u', node.provinceId, params)} AND ${below('u', node)}
  UNION ALL ${unfolded(node, params, 'd.node_path, ')}`;

/** The same, the stored roll-ups added up in their shards: carrying each row through the UNION cost more than adding it. */
const liveByCell = (node: Node, params: unknown[]): string => `
  SELECT u.province_id, u.cell_key, sum(u.sum) AS sum, sum(u.numbered) AS numbered, sum(u.not_applicable) AS not_applicable FROM rollup AS u
  WHERE ${belowProvince('u', node.provinceId, params)} AND ${below('u', node)}
  GROUP BY u.province_id, u.cell_key
  UNION ALL ${unfolded(node, params, '')}`;

/** The own figures that count. A unit with nobody below has no roll-up of its own: they are its total. */
const OWN = `
  SELECT v.cell_key, v.value
  FROM report AS r JOIN report_value AS v
    ON v.province_id = r.province_id AND v.year = $2 AND v.report_key = r.key AND v.number = r.counted_number
  WHERE r.province_id = $4 AND r.obligation_key = $5`;

const OWN_AS_SUM = `
  SELECT cell_key, coalesce(value, 0) AS sum, (value IS NOT NULL)::int AS numbered, (value IS NULL)::int AS not_applicable FROM own
  WHERE $1 > 0 AND $3 <> ''`;

/** Live totals over the reporting tree. `own` is the own figure that counts: what was sent last and not returned. */
@Injectable()
export class Totals {
  constructor(private readonly transactions: Transactions) {}

  async totals(actor: Actor, obligationKey: FactKey): Promise<Total[]> {
    return this.transactions.read(actor, async (query) => {
      const cells = await liveCells(query, await readNode(query, actor, obligationKey));
      return cells.map((cell) => Object.assign(new Total(), { cellKey: cell.cellKey }, splitTotal(cell)));
    });
  }

  /** One number opened by one level: every direct child, also those of which nothing is in. */
  async contributions(
    actor: Actor,
    { obligationKey, cellKey, ...args }: FigureArgs,
  ): Promise<Connection<Contribution>> {
    const query = this.transactions.reading(actor);
    const node = await readNode(query, actor, obligationKey);
    const params: unknown[] = [node.roundKey, node.path];
    const below = belowProvince('o', node.provinceId, params);
    const page = await pageOf<ObligationRow>(
      query,
      {
        sql: `SELECT ${obligationColumns('o')} FROM obligation AS o WHERE ${below} AND o.round_key = $1 AND o.parent_path = $2`,
        params,
        sort: [{ expression: 'o.path', type: 'text' }],
      },
      args,
    );
    const sums = await childSums(
      query,
      node,
      cellKey,
      page.edges.map(({ node: child }) => child),
    );
    const edges = page.edges.map(({ cursor, node: child }) => ({
      cursor,
      node: contributionOf(child, sums.get(child.key)),
    }));
    return {
      edges,
      pageInfo: page.pageInfo,
      get totalCount() {
        return page.totalCount;
      },
    };
  }
}

async function readNode(query: Query, actor: Actor, { provinceId, key }: FactKey): Promise<Node> {
  const [node] = await query<Node & { organisationKey: number }>(
    `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, o.round_key AS "roundKey", d.year, o.path, o.tier, o.organisation_key AS "organisationKey",
            o.consolidates
     FROM obligation o JOIN round d ON d.key = o.round_key WHERE o.province_id = $1 AND o.key = $2`,
    [provinceId, key],
  );
  if (!node || !mayRead(actor, node)) throw KernelError.NOT_FOUND();
  return node;
}

/** Cells in which anything is in. */
export function liveCells(query: Query, node: Node): Promise<LiveCell[]> {
  const params: unknown[] = [node.roundKey, node.year, node.path, node.provinceId, node.key];
  return query<LiveCell>(
    `WITH own AS (${OWN}), live AS (${node.consolidates ? liveByCell(node, params) : OWN_AS_SUM}), summed AS (
       SELECT cell_key, sum(sum)::bigint AS sum, sum(numbered)::int AS numbered, sum(not_applicable)::int AS not_applicable
       FROM live GROUP BY cell_key HAVING sum(numbered) > 0 OR sum(not_applicable) > 0
     )
     SELECT s.cell_key AS "cellKey", own.value AS own, s.sum, s.numbered, s.not_applicable AS "notApplicable"
     FROM summed s LEFT JOIN own ON own.cell_key = s.cell_key
     ORDER BY s.cell_key`,
    params,
  );
}

async function childSums(
  query: Query,
  node: Node,
  cellKey: number,
  children: ObligationRow[],
): Promise<Map<string, CellSum>> {
  const levels = children.filter(({ consolidates }) => consolidates);
  const units = children.filter(({ consolidates }) => !consolidates);
  const params: unknown[] = [
    node.roundKey,
    node.year,
    node.path,
    cellKey,
    levels.map(({ key }) => key),
    levels.map(({ path }) => path),
    units.map(({ provinceId }) => provinceId),
    units.map(({ key }) => key),
  ];
  const rows = await query<CellSum & { key: string }>(
    `SELECT part.key, sum(part.sum)::bigint AS sum, sum(part.numbered)::int AS numbered, sum(part.not_applicable)::int AS "notApplicable"
     FROM (
       SELECT s.province_id, o.key, s.sum, s.numbered, s.not_applicable
       FROM unnest($5::uuid[], $6::text[]) AS o(key, path)
       JOIN (${live(node, params)}) AS s
         ON s.node_path COLLATE "C" >= o.path AND s.node_path COLLATE "C" < left(o.path, -1) || '/'
       WHERE s.cell_key = $4
       UNION ALL
       SELECT v.province_id, r.obligation_key, coalesce(v.value, 0), (v.value IS NOT NULL)::int, (v.value IS NULL)::int
       FROM report AS r JOIN report_value AS v
         ON v.province_id = r.province_id AND v.year = $2 AND v.report_key = r.key AND v.number = r.counted_number AND v.cell_key = $4
       WHERE r.province_id = ANY($7::int[]) AND r.obligation_key = ANY($8::uuid[])
     ) AS part
     GROUP BY part.key`,
    params,
  );
  return new Map(rows.map((row) => [row.key, row]));
}

function contributionOf(child: ObligationRow, sum: CellSum = { sum: 0, numbered: 0, notApplicable: 0 }): Contribution {
  return Object.assign(new Contribution(), {
    obligation: obligationOf(child),
    value: sum.numbered > 0 ? sum.sum : null,
    state: stateOf(sum),
    isSubtotal: child.consolidates,
  });
}
