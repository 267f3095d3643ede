import { type Actor, type Connection, type FactKey, KernelError, pageOf, type Query, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { obligationColumns, obligationOf, type ObligationRow } from './obligation-row';
import { type CellSum, type LiveCell, splitTotal, stateOf } from './totals.rules';
import { Contribution, Total } from './totals.view';
import { mayRead } from './obligation.rules';

interface Node {
  scopeId: number;
  key: string;
  roundKey: number;
  year: number;
  path: string;
  consolidates: boolean;
}

import type { FigureArgs } from './totals.inputs';

/** Stored roll-ups and unfolded deltas of a subtree ($1 round, $2 year, $3 path): always exact, read at one moment. */
const LIVE = `
  SELECT cell_key, sum, numbered, not_applicable FROM rollup
  WHERE round_key = $1 AND node_path >= $3 AND node_path < left($3, -1) || '/'
  UNION ALL
  SELECT f.cell_key, f.sum, f.numbered, f.not_applicable
  FROM rollup_delta d, unnest(d.cell_keys, d.sums, d.numbered, d.not_applicable) AS f(cell_key, sum, numbered, not_applicable)
  WHERE d.round_key = $1 AND d.year = $2 AND d.node_path >= $3 AND d.node_path < left($3, -1) || '/'`;

/** The own figures that count. A unit with nobody below has no roll-up of its own: they are its total. */
const OWN = `
  SELECT v.cell_key, v.value
  FROM report r JOIN report_value v
    ON v.scope_id = r.scope_id AND v.year = $2 AND v.report_key = r.key AND v.number = r.counted_number
  WHERE r.scope_id = $4 AND r.obligation_key = $5`;

const OWN_AS_SUM =
  'SELECT cell_key, coalesce(value, 0) AS sum, (value IS NOT NULL)::int AS numbered, (value IS NULL)::int AS not_applicable FROM own';

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
    // `totalCount` is asked for after this method has answered, so each statement opens its own reading.
    const query: Query = (sql, params) => this.transactions.read(actor, (run) => run(sql, params));
    const node = await readNode(query, actor, obligationKey);
    const page = await pageOf<ObligationRow>(
      query,
      {
        sql: `SELECT ${obligationColumns('o')} FROM obligation o WHERE o.round_key = $1 AND o.parent_path = $2`,
        params: [node.roundKey, node.path],
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

async function readNode(query: Query, actor: Actor, { scopeId, key }: FactKey): Promise<Node> {
  const [node] = await query<Node & { organisationKey: number }>(
    `SELECT o.scope_id AS "scopeId", o.key, o.round_key AS "roundKey", d.year, o.path, o.organisation_key AS "organisationKey",
            o.consolidates
     FROM obligation o JOIN round d ON d.key = o.round_key WHERE o.scope_id = $1 AND o.key = $2`,
    [scopeId, key],
  );
  if (!node || !mayRead(actor, node)) throw KernelError.NOT_FOUND();
  return node;
}

/** Cells in which anything is in. */
export const liveCells = (query: Query, node: Node): Promise<LiveCell[]> =>
  query<LiveCell>(
    `WITH own AS (${OWN}), live AS (${node.consolidates ? LIVE : `${OWN_AS_SUM} WHERE $1 > 0 AND $3 <> ''`}), summed AS (
       SELECT cell_key, sum(sum)::bigint AS sum, sum(numbered)::int AS numbered, sum(not_applicable)::int AS not_applicable
       FROM live GROUP BY cell_key HAVING sum(numbered) > 0 OR sum(not_applicable) > 0
     )
     SELECT s.cell_key AS "cellKey", own.value AS own, s.sum, s.numbered, s.not_applicable AS "notApplicable"
     FROM summed s LEFT JOIN own ON own.cell_key = s.cell_key
     ORDER BY s.cell_key`,
    [node.roundKey, node.year, node.path, node.scopeId, node.key],
  );

async function childSums(
  query: Query,
  node: Node,
  cellKey: number,
  children: ObligationRow[],
): Promise<Map<string, CellSum>> {
  const rows = await query<CellSum & { key: string }>(
    `SELECT o.key, sum(s.sum)::bigint AS sum, sum(s.numbered)::int AS numbered, sum(s.not_applicable)::int AS "notApplicable"
     FROM unnest($4::int[], $5::uuid[], $6::text[], $7::boolean[]) AS o(scope_id, key, path, consolidates)
     CROSS JOIN LATERAL (
       SELECT sum, numbered, not_applicable FROM rollup
       WHERE o.consolidates AND round_key = $1 AND cell_key = $3
         AND node_path COLLATE "C" >= o.path AND node_path COLLATE "C" < left(o.path, -1) || '/'
       UNION ALL
       SELECT f.sum, f.numbered, f.not_applicable
       FROM rollup_delta d, unnest(d.cell_keys, d.sums, d.numbered, d.not_applicable) AS f(cell_key, sum, numbered, not_applicable)
       WHERE o.consolidates AND d.round_key = $1 AND d.year = $2 AND f.cell_key = $3
         AND d.node_path COLLATE "C" >= o.path AND d.node_path COLLATE "C" < left(o.path, -1) || '/'
       UNION ALL
       SELECT coalesce(v.value, 0), (v.value IS NOT NULL)::int, (v.value IS NULL)::int
       FROM report r JOIN report_value v
         ON v.scope_id = r.scope_id AND v.year = $2 AND v.report_key = r.key AND v.number = r.counted_number AND v.cell_key = $3
       WHERE NOT o.consolidates AND r.scope_id = o.scope_id AND r.obligation_key = o.key
     ) AS s
     GROUP BY o.key`,
    [
      node.roundKey,
      node.year,
      cellKey,
      children.map(({ scopeId }) => scopeId),
      children.map(({ key }) => key),
      children.map(({ path }) => path),
      children.map(({ consolidates }) => consolidates),
    ],
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
