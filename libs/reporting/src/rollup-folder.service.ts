import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Moves deltas into the stored roll-ups. For the worker. Nobody acts and no total changes, since reading adds both,
 * so this is the one write without a trail of its own.
 */
@Injectable()
export class RollupFolder {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Folds up to `limit` deltas and answers how many it took. One statement: a reader sees a delta or its fold, never both or neither.
   * Folders may run side by side: each takes what no other holds, and touches roll-ups in the same order, so they cannot deadlock.
   */
  async fold(limit = 1000): Promise<number> {
    const [row] = await this.dataSource.query<[{ taken: number }]>(
      `WITH chosen AS (
         SELECT scope_id, year, key FROM rollup_delta LIMIT $1 FOR UPDATE SKIP LOCKED
       ), taken AS (
         DELETE FROM rollup_delta d USING chosen c
         WHERE d.scope_id = c.scope_id AND d.year = c.year AND d.key = c.key
         RETURNING d.scope_id, d.round_key, d.node_path, d.cell_keys, d.sums, d.numbered, d.not_applicable
       ), folded AS (
         INSERT INTO rollup AS r (scope_id, round_key, node_path, cell_key, sum, numbered, not_applicable)
         SELECT t.scope_id, t.round_key, t.node_path, f.cell_key, sum(f.sum), sum(f.numbered), sum(f.not_applicable)
         FROM taken t, unnest(t.cell_keys, t.sums, t.numbered, t.not_applicable) AS f(cell_key, sum, numbered, not_applicable)
         GROUP BY t.scope_id, t.round_key, t.node_path, f.cell_key
         ORDER BY t.scope_id, t.round_key, t.node_path, f.cell_key
         ON CONFLICT (scope_id, round_key, node_path, cell_key) DO UPDATE
         SET sum = r.sum + excluded.sum, numbered = r.numbered + excluded.numbered,
             not_applicable = r.not_applicable + excluded.not_applicable
       )
       SELECT count(*)::int AS taken FROM taken`,
      [limit],
    );
    return row.taken;
  }
}
