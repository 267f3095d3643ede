import type { Transaction } from '@app/kernel';
import type { SubjectKind } from '@app/subjects';

/** One recognition, as counts tell it apart. */
export interface CountedRecognition {
  provinceId: number;
  scopeId: number;
  year: number;
  titleKey: string | null;
  awardKey: string | null;
  kind: SubjectKind;
}

/** In the order in which all who count lock: by province, place, year, honour and kind. */
const MOVED = `
  INSERT INTO recognition_count AS c (province_id, scope_id, year, honour_key, kind, recognised)
  SELECT r.province_id, r.scope_id, r.year, r.honour_key, r.kind, count(*)
  FROM unnest($1::int[], $2::int[], $3::int[], $4::uuid[], $5::text[]) AS r(province_id, scope_id, year, honour_key, kind)
  GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (province_id, scope_id, year, honour_key, kind) DO UPDATE SET recognised = c.recognised + excluded.recognised
  RETURNING c.recognised`;

const columns = (rows: readonly CountedRecognition[]): unknown[] => [
  rows.map(({ provinceId }) => provinceId),
  rows.map(({ scopeId }) => scopeId),
  rows.map(({ year }) => year),
  rows.map(({ titleKey, awardKey }) => titleKey ?? awardKey),
  rows.map(({ kind }) => kind),
];

/** However many places, one statement; they stay locked until commit. */
export async function countRecognised(tx: Transaction, rows: readonly CountedRecognition[]): Promise<void> {
  if (rows.length > 0) await tx.query(MOVED, columns(rows));
}

export async function countRevoked(tx: Transaction, row: CountedRecognition): Promise<void> {
  await tx.query(
    `UPDATE recognition_count AS c SET recognised = c.recognised - 1
     WHERE c.province_id = $1 AND c.scope_id = $2 AND c.year = $3 AND c.honour_key = $4 AND c.kind = $5`,
    columns([row]).map((column) => (column as unknown[])[0]),
  );
}
