import { part, type Query, tableOf, type Transaction } from '@app/kernel';
import { belowProvince } from '@app/organisations';
import { ReportSnapshotSource } from './report.entity';
import type { HeldReport } from './report-row';
import type { SnapshotRow } from './report.loader';
import { ReportError } from './reporting.errors';

/** What was sent and not yet reviewed would be left out of the consolidated figures without anybody having decided so. */
export async function refuseUnreviewedChildren(tx: Transaction, report: HeldReport): Promise<void> {
  const params: unknown[] = [report.roundKey, report.path];
  const [{ count }] = (await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count
     FROM obligation AS o JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
     WHERE ${belowProvince('o', report.provinceId, params)} AND o.round_key = $1 AND o.parent_path = $2 AND r.state = 'submitted'`,
    params,
  )) as [{ count: number }];
  if (count > 0) throw ReportError.CHILDREN_UNREVIEWED({ count });
}

/** A child's accepted version, which never changes. */
const SOURCE = ['childProvinceId', 'childScopeId', 'childReportKey', 'childNumber'] as const;
type Child = Pick<ReportSnapshotSource, (typeof SOURCE)[number]> & { consolidates: boolean };

/**
 * Writes the consolidated figures of a version as sent: the level's own, and those of its direct children's accepted versions
 * (a child that consolidates: its snapshot), with the versions they came from. The children are read once, so the figures are of one moment.
 */
export async function writeSnapshot(tx: Transaction, report: HeldReport, number: number): Promise<void> {
  const children = await acceptedChildren(tx.query.bind(tx), report);
  const { provinceId, scopeId, key } = report;
  await tableOf(ReportSnapshotSource).insertAll(
    tx,
    children.map((child) => ({ provinceId, scopeId, reportKey: key, number, ...part(child, SOURCE) })),
    { answer: ['childReportKey'] },
  );
  await tx.query(WRITE, parametersOf(report, number, children));
}

type Consolidating = Pick<HeldReport, 'provinceId' | 'scopeId' | 'year' | 'key' | 'roundKey' | 'path'>;

/** What `writeSnapshot` would write at this moment. */
export async function figuresToSend(
  query: Query,
  report: Consolidating,
  number: number,
): Promise<Omit<SnapshotRow, 'total'>[]> {
  return query(CONSOLIDATED, parametersOf(report, number, await acceptedChildren(query, report)));
}

const parametersOf = ({ provinceId, scopeId, year, key }: Consolidating, number: number, children: Child[]) => [
  provinceId,
  scopeId,
  year,
  key,
  number,
  children.map(({ childProvinceId }) => childProvinceId),
  children.map(({ childReportKey }) => childReportKey),
  children.map(({ childNumber }) => childNumber),
  children.map(({ consolidates }) => consolidates),
];

function acceptedChildren(query: Query, report: Consolidating): Promise<Child[]> {
  const params: unknown[] = [report.roundKey, report.path];
  return query<Child>(
    `SELECT r.province_id AS "childProvinceId", r.scope_id AS "childScopeId", r.key AS "childReportKey",
            r.accepted_number AS "childNumber", o.consolidates
     FROM obligation AS o JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
     WHERE ${belowProvince('o', report.provinceId, params)} AND o.round_key = $1 AND o.parent_path = $2
       AND r.accepted_number IS NOT NULL`,
    params,
  );
}

const CONSOLIDATED = `
  WITH child AS (
    SELECT * FROM unnest($6::int[], $7::uuid[], $8::int[], $9::boolean[]) AS c(province_id, report_key, number, consolidates)
  ), part AS (
    SELECT v.province_id, v.cell_key, v.value AS own, NULL::bigint AS below, (v.value IS NOT NULL)::int AS numbered,
           (v.value IS NULL)::int AS not_applicable
    FROM report_value AS v WHERE v.province_id = $1 AND v.year = $3 AND v.report_key = $4 AND v.number = $5
    UNION ALL
    SELECT v.province_id, v.cell_key, NULL, v.value, (v.value IS NOT NULL)::int, (v.value IS NULL)::int
    FROM child AS c JOIN report_value AS v
      ON v.province_id = c.province_id AND v.year = $3 AND v.report_key = c.report_key AND v.number = c.number
    WHERE v.province_id = ANY($6::int[]) AND NOT c.consolidates
    UNION ALL
    SELECT s.province_id, s.cell_key, NULL, CASE WHEN s.numbered > 0 THEN coalesce(s.own, 0) + coalesce(s.below, 0) END, s.numbered,
           s.not_applicable
    FROM child AS c JOIN report_snapshot AS s
      ON s.province_id = c.province_id AND s.year = $3 AND s.report_key = c.report_key AND s.number = c.number
    WHERE s.province_id = ANY($6::int[]) AND c.consolidates
  )
  SELECT $1::int, $2::int, $3::int, $4::uuid, $5::int, cell_key AS "cellKey", sum(own)::bigint AS own, sum(below)::bigint AS below,
         sum(numbered)::int AS numbered, sum(not_applicable)::int AS "notApplicable"
  FROM part GROUP BY cell_key`;

const WRITE = `
  INSERT INTO report_snapshot (province_id, scope_id, year, report_key, number, cell_key, own, below, numbered, not_applicable)
  ${CONSOLIDATED} RETURNING cell_key`;
