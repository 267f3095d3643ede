import type { FactPlace } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Scopes looked at in one go. */
const SCOPES = 200;

/**
 * Moves deltas into the stored roll-ups. For the worker. Nobody acts and no total changes, since reading adds both,
 * so this is the one write without a trail of its own.
 */
@Injectable()
export class RollupFolder {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Folds the deltas of scopes until `limit` are taken, and answers how many it took. A scope is one transaction in one shard: a reader
   * sees a delta or its fold, never both or neither. Folders may run side by side: within a scope they touch roll-ups in the same order,
   * so they cannot deadlock, and what one has taken the other finds gone.
   */
  async fold(limit = 1000): Promise<number> {
    const places = await this.dataSource.query<FactPlace[]>(
      `/* all shards: which scopes have deltas */ SELECT DISTINCT d.province_id AS "provinceId", d.scope_id AS "scopeId" FROM rollup_delta AS d LIMIT $1`,
      [SCOPES],
    );
    let taken = 0;
    for (const place of places) {
      taken += await this.foldScope(place);
      if (taken >= limit) break;
    }
    return taken;
  }

  private foldScope({ provinceId, scopeId }: FactPlace): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const [deltas] = await manager.query<[Delta[], number]>(TAKE, [provinceId, scopeId]);
      if (deltas.length > 0) await manager.query(FOLD, [provinceId, scopeId, JSON.stringify(deltas)]);
      return deltas.length;
    });
  }
}

interface Delta {
  roundKey: number;
  nodePath: string;
  cellKeys: number[];
  sums: number[];
  numbered: number[];
  notApplicable: number[];
}

const TAKE = `
  DELETE FROM rollup_delta WHERE province_id = $1 AND scope_id = $2
  RETURNING round_key AS "roundKey", node_path AS "nodePath", cell_keys AS "cellKeys", sums, numbered, not_applicable AS "notApplicable"`;

const FOLD = `
  INSERT INTO rollup AS r (province_id, scope_id, round_key, node_path, cell_key, sum, numbered, not_applicable)
  SELECT $1::int, $2::int, t."roundKey", t."nodePath", f.cell_key, sum(f.sum), sum(f.numbered), sum(f.not_applicable)
  FROM jsonb_to_recordset($3::jsonb)
      AS t("roundKey" int, "nodePath" text, "cellKeys" int[], sums bigint[], numbered int[], "notApplicable" int[]),
    unnest(t."cellKeys", t.sums, t.numbered, t."notApplicable") AS f(cell_key, sum, numbered, not_applicable)
  GROUP BY t."roundKey", t."nodePath", f.cell_key
  ORDER BY t."roundKey", t."nodePath" COLLATE "C", f.cell_key
  ON CONFLICT (province_id, scope_id, round_key, node_path, cell_key) DO UPDATE
  SET sum = r.sum + excluded.sum, numbered = r.numbered + excluded.numbered, not_applicable = r.not_applicable + excluded.not_applicable
  RETURNING r.cell_key`;
