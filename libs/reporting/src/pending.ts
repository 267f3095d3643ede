import type { Actor, FactKey, Query } from '@app/kernel';
import { NATION } from '@app/organisations';
import { obligationColumns, type ObligationRow, visibleObligations } from './obligation-row';
import { RoundPermission } from './reporting.permissions';

/** A report as it was sent last: what others below it have sent since is compared with this version. */
export interface SentReport extends FactKey {
  roundKey: number;
  /** Of its organisation in the round. */
  path: string;
  countedNumber: number | null;
}

/** A child whose accepted version is newer than the one that the parent's last sending holds. */
export type PendingChild = ObligationRow & {
  parentKey: string;
  childKey: string;
  accepted: number;
  held: number | null;
  /** Who stands elsewhere by now may count and not be named. */
  isVisible: boolean;
};

/** Columns of a CTE `sent` over `report AS r` and `obligation AS o`. */
export const SENT_COLUMNS = 'r.province_id, r.key, r.round_key, o.path, r.counted_number';

/** CTE after `sent`: which version of which child the sendings hold. Of its own, since parent and child may lie in different shards. */
export const HELD = `held AS MATERIALIZED (
  SELECT s.report_key, s.child_report_key, s.child_number
  FROM sent JOIN report_snapshot_source AS s
    ON s.province_id = sent.province_id AND s.report_key = sent.key AND s.number = sent.counted_number)`;

/** FROM and conditions over `sent` and `held`: `obligation AS co` with `report AS cr` accepted after the sending, or accepted anew. `shards`: of the children. */
export const pendingBelow = (shards: string): string => `
  FROM sent
  JOIN obligation AS co ON co.round_key = sent.round_key AND co.parent_path = sent.path
  JOIN report AS cr ON cr.province_id = co.province_id AND cr.obligation_key = co.key
  LEFT JOIN held ON held.report_key = sent.key AND held.child_report_key = cr.key
  WHERE ${shards} AND cr.accepted_number IS NOT NULL AND held.child_number IS DISTINCT FROM cr.accepted_number`;

/** Children accepted after the last sending of these reports, or accepted anew, in the order of the tree. */
export async function pendingChildren(
  query: Query,
  actor: Actor,
  parents: readonly SentReport[],
): Promise<PendingChild[]> {
  if (parents.length === 0) return [];
  const provinces = parents.map(({ provinceId }) => provinceId);
  const isWithin = !provinces.includes(NATION);
  const shards = isWithin ? 'co.province_id = ANY($1::int[])' : 'true';
  const params: unknown[] = [
    provinces,
    parents.map(({ key }) => key),
    parents.map(({ roundKey }) => roundKey),
    parents.map(({ path }) => path),
    parents.map(({ countedNumber }) => countedNumber),
  ];
  const visible = visibleObligations(actor, RoundPermission.Read, params, 'co');
  return query<PendingChild>(
    `WITH sent AS MATERIALIZED (
       SELECT * FROM unnest($1::int[], $2::uuid[], $3::int[], $4::text[], $5::int[]) AS k(province_id, key, round_key, path, counted_number)
     ), ${HELD}
     SELECT ${obligationColumns('co')}, ${visible} AS "isVisible", sent.key AS "parentKey", cr.key AS "childKey", cr.accepted_number AS accepted,
            held.child_number AS held ${pendingBelow(shards)} ORDER BY co.path`,
    params,
  );
}

/** Which children a sending holds. */
export const heldBy = async (
  query: Query,
  { provinceId, key }: Pick<SentReport, 'provinceId' | 'key'>,
  number: number,
): Promise<string[]> => {
  const rows = await query<{ key: string }>(
    `SELECT s.child_report_key AS key FROM report_snapshot_source AS s
     WHERE s.province_id = $1 AND s.report_key = $2 AND s.number = $3`,
    [provinceId, key, number],
  );
  return rows.map((row) => row.key);
};
