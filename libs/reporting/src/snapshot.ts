import type { Transaction } from '@app/kernel';
import type { HeldReport } from './report-row';
import { ReportError } from './reporting.errors';

/** What was sent and not yet reviewed would be left out of the consolidated figures without anybody having decided so. */
export async function refuseUnreviewedChildren(tx: Transaction, report: HeldReport): Promise<void> {
  const [{ count }] = (await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count
     FROM obligation o JOIN report r ON r.scope_id = o.scope_id AND r.obligation_key = o.key
     WHERE o.round_key = $1 AND o.parent_path = $2 AND r.state = 'submitted'`,
    [report.roundKey, report.path],
  )) as [{ count: number }];
  if (count > 0) throw ReportError.CHILDREN_UNREVIEWED({ count });
}

/**
 * Writes the consolidated figures of a version as sent: the level's own, and those of its direct children's accepted versions
 * (a child that consolidates: its snapshot), with the versions they came from. One statement, so one moment.
 */
export async function writeSnapshot(tx: Transaction, report: HeldReport, number: number): Promise<void> {
  await tx.query(
    `WITH child AS (
       SELECT r.scope_id, r.key, r.accepted_number AS number, o.consolidates
       FROM obligation o JOIN report r ON r.scope_id = o.scope_id AND r.obligation_key = o.key
       WHERE o.round_key = $5 AND o.parent_path = $6 AND r.accepted_number IS NOT NULL
     ), source AS (
       INSERT INTO report_snapshot_source (scope_id, report_key, number, child_report_key, child_scope_id, child_number)
       SELECT $1, $3, $4, key, scope_id, number FROM child
     ), part AS (
       SELECT cell_key, value AS own, NULL::bigint AS below, (value IS NOT NULL)::int AS numbered, (value IS NULL)::int AS not_applicable
       FROM report_value WHERE scope_id = $1 AND year = $2 AND report_key = $3 AND number = $4
       UNION ALL
       SELECT v.cell_key, NULL, v.value, (v.value IS NOT NULL)::int, (v.value IS NULL)::int
       FROM child c JOIN report_value v
         ON v.scope_id = c.scope_id AND v.year = $2 AND v.report_key = c.key AND v.number = c.number
       WHERE NOT c.consolidates
       UNION ALL
       SELECT s.cell_key, NULL, CASE WHEN s.numbered > 0 THEN coalesce(s.own, 0) + coalesce(s.below, 0) END, s.numbered, s.not_applicable
       FROM child c JOIN report_snapshot s
         ON s.scope_id = c.scope_id AND s.year = $2 AND s.report_key = c.key AND s.number = c.number
       WHERE c.consolidates
     )
     INSERT INTO report_snapshot (scope_id, year, report_key, number, cell_key, own, below, numbered, not_applicable)
     SELECT $1, $2, $3, $4, cell_key, sum(own), sum(below), sum(numbered), sum(not_applicable) FROM part GROUP BY cell_key`,
    [report.scopeId, report.year, report.key, number, report.roundKey, report.path],
  );
}

/**
 * Direct children (`co` obligation, `cr` report) of report `r`, with the version that its latest sending holds of each.
 * Those under `IS_PENDING` were accepted after that sending, or accepted anew.
 */
export const SENT_AND_CHILDREN = `report r
  JOIN obligation o ON o.scope_id = r.scope_id AND o.key = r.obligation_key
  JOIN obligation co ON co.round_key = r.round_key AND co.parent_path = o.path
  JOIN report cr ON cr.scope_id = co.scope_id AND cr.obligation_key = co.key
  LEFT JOIN report_snapshot_source held
    ON held.scope_id = r.scope_id AND held.report_key = r.key AND held.number = r.counted_number AND held.child_report_key = cr.key`;

export const IS_PENDING = `r.state IN ('submitted', 'accepted') AND cr.accepted_number IS NOT NULL
  AND held.child_number IS DISTINCT FROM cr.accepted_number`;
