import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** One sum of the roll-ups that is not what the reports say. */
export interface RollupDifference {
  roundKey: number;
  scopeId: number;
  nodePath: string;
  cellKey: number;
  stored: RollupSum;
  recomputed: RollupSum;
}

interface RollupSum {
  sum: number;
  numbered: number;
  notApplicable: number;
}

export type RecomputedSum = Omit<RollupDifference, 'stored' | 'recomputed'> & RollupSum;

/** What the live totals must be: the own figures of every version that counts. The year leaves out other partitions. */
const RECOMPUTED = `
  /* all shards: a round is compared whole */ SELECT r.province_id, r.round_key, o.scope_id, o.node_path, v.cell_key, sum(coalesce(v.value, 0))::bigint AS sum,
         count(v.value)::int AS numbered, count(*) FILTER (WHERE v.value IS NULL)::int AS not_applicable
  FROM report r
  JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key
  JOIN report_value v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.counted_number
  WHERE r.round_key = $1 AND v.year = $2
  GROUP BY r.province_id, r.round_key, o.scope_id, o.node_path, v.cell_key`;

const STORED = `
  /* all shards: a round is compared whole */ SELECT province_id, round_key, scope_id, node_path, cell_key, sum(sum)::bigint AS sum, sum(numbered)::int AS numbered,
         sum(not_applicable)::int AS not_applicable
  FROM (
    SELECT province_id, round_key, scope_id, node_path, cell_key, sum, numbered, not_applicable FROM rollup WHERE round_key = $1
    UNION ALL
    SELECT d.province_id, d.round_key, d.scope_id, d.node_path, f.*
    FROM rollup_delta d, unnest(d.cell_keys, d.sums, d.numbered, d.not_applicable) AS f
    WHERE d.round_key = $1 AND d.year = $2
  ) AS part
  GROUP BY province_id, round_key, scope_id, node_path, cell_key`;

/** A missing row is a sum of nothing. */
const triple = (name: string) =>
  `json_build_object('sum', coalesce(${name}.sum, 0), 'numbered', coalesce(${name}.numbered, 0),
                     'notApplicable', coalesce(${name}.not_applicable, 0))`;

/** Compares roll-ups with the reports behind them. It alarms; it never repairs. */
@Injectable()
export class RollupVerifier {
  constructor(private readonly dataSource: DataSource) {}

  /** The totals of a round from its reports alone. */
  async recompute(roundKey: number): Promise<RecomputedSum[]> {
    return this.dataSource.query<RecomputedSum[]>(
      `SELECT round_key AS "roundKey", scope_id AS "scopeId", node_path AS "nodePath", cell_key AS "cellKey",
              sum, numbered, not_applicable AS "notApplicable"
       FROM (${RECOMPUTED}) AS recomputed ORDER BY scope_id, node_path, cell_key`,
      [roundKey, await this.yearOf(roundKey)],
    );
  }

  /** Stored and unfolded sums of one round, or of all, that differ from the reports; empty when all is well. */
  async verify(roundKey?: number): Promise<RollupDifference[]> {
    const rounds = roundKey === undefined ? await this.allRounds() : [roundKey];
    const differences: RollupDifference[] = [];
    for (const key of rounds) differences.push(...(await this.compare(key)));
    return differences;
  }

  private async compare(roundKey: number): Promise<RollupDifference[]> {
    return this.dataSource.query<RollupDifference[]>(
      `SELECT round_key AS "roundKey", scope_id AS "scopeId", node_path AS "nodePath", cell_key AS "cellKey",
              ${triple('s')} AS stored, ${triple('c')} AS recomputed
       FROM (${STORED}) AS s FULL JOIN (${RECOMPUTED}) AS c USING (province_id, round_key, scope_id, node_path, cell_key)
       WHERE (coalesce(s.sum, 0), coalesce(s.numbered, 0), coalesce(s.not_applicable, 0))
         <> (coalesce(c.sum, 0), coalesce(c.numbered, 0), coalesce(c.not_applicable, 0))
       ORDER BY scope_id, node_path, cell_key`,
      [roundKey, await this.yearOf(roundKey)],
    );
  }

  private async allRounds(): Promise<number[]> {
    const rows = await this.dataSource.query<{ key: number }[]>('SELECT key FROM round ORDER BY key');
    return rows.map(({ key }) => key);
  }

  private async yearOf(roundKey: number): Promise<number> {
    const [round] = await this.dataSource.query<[{ year: number }]>('SELECT year FROM round WHERE key = $1', [
      roundKey,
    ]);
    return round.year;
  }
}
