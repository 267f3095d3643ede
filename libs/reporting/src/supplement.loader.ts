import { batch, Transactions, type Actor, type Query, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { obligationColumns, obligationOf, type ObligationRow, visibleObligations } from './obligation-row';
import { ReportState, type Report } from './report.entity';
import { PendingSupplement, SupplementFigure } from './report.view';
import { RoundPermission } from './reporting.permissions';
import { IS_PENDING, SENT_AND_CHILDREN } from './snapshot';

/** A child whose accepted version is newer than the one that the parent's last sending holds. */
type PendingChild = ObligationRow & {
  parentKey: string;
  childKey: string;
  accepted: number;
  held: number | null;
  /** Who stands elsewhere by now may count and not be named. */
  isVisible: boolean;
};

interface Change {
  parentKey: string;
  cellKey: number;
  /** Null: no report gives a number. */
  before: number | null;
  after: number | null;
}

/** Only what stands as sent can be supplemented; a draft or a returned version takes everything in when it is sent. */
const isAsSent = ({ state }: Report): boolean => state === ReportState.Submitted || state === ReportState.Accepted;

@Injectable()
export class SupplementLoader {
  constructor(private readonly transactions: Transactions) {}

  async pending(context: RequestContext, report: Report): Promise<PendingSupplement | null> {
    if (!isAsSent(report)) return null;
    const load = (keys: string[], actor: Actor) =>
      this.transactions.read(actor, (query) => readPending(query, actor, keys));
    return batch(context, 'Report.pendingSupplement', load).load([report.scopeId, report.key, report.year].join(':'));
  }
}

async function readPending(query: Query, actor: Actor, keys: string[]): Promise<Map<string, PendingSupplement>> {
  const parts = keys.map((key) => key.split(':'));
  const params: unknown[] = [parts.map(([scopeId]) => scopeId), parts.map(([, key]) => key)];
  const visible = visibleObligations(actor, RoundPermission.Read, params, 'co');
  const children = await query<PendingChild>(
    `SELECT ${obligationColumns('co')}, ${visible} AS "isVisible", r.key AS "parentKey", cr.key AS "childKey", cr.accepted_number AS accepted, held.child_number AS held
     FROM unnest($1::int[], $2::uuid[]) AS k(scope_id, report_key)
     JOIN (${SENT_AND_CHILDREN}) ON r.scope_id = k.scope_id AND r.key = k.report_key
     WHERE ${IS_PENDING} ORDER BY co.path`,
    params,
  );
  if (children.length === 0) return new Map();
  const years = [...new Set(parts.map(([, , year]) => Number(year)))];
  const changes = await readChanges(query, children, years);
  return new Map(
    keys.flatMap((key, at) => {
      const isOwn = ({ parentKey }: { parentKey: string }) => parentKey === parts[at]![1];
      const own = children.filter(isOwn);
      return own.length > 0 ? [[key, pendingOf(own, changes.filter(isOwn))]] : [];
    }),
  );
}

/** Per parent and cell: the total as sent, and what it would be with the children's accepted versions of now. */
const readChanges = (query: Query, children: PendingChild[], years: number[]): Promise<Change[]> =>
  query<Change>(CHANGES, [
    years,
    children.map(({ parentKey }) => parentKey),
    children.map(({ scopeId }) => scopeId),
    children.map(({ childKey }) => childKey),
    children.map(({ consolidates }) => consolidates),
    children.map(({ accepted }) => accepted),
    children.map(({ held }) => held),
  ]);

const CHANGES = `
  WITH child AS (
    SELECT * FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::boolean[], $6::int[], $7::int[])
      AS c(parent_key, scope_id, report_key, consolidates, accepted, held)
  ), version AS (
    SELECT parent_key, scope_id, report_key, consolidates, accepted AS number, 1 AS sign FROM child
    UNION ALL
    SELECT parent_key, scope_id, report_key, consolidates, held, -1 FROM child WHERE held IS NOT NULL
  ), part AS (
    SELECT n.parent_key, v.cell_key, n.sign * coalesce(v.value, 0) AS sum, n.sign * (v.value IS NOT NULL)::int AS numbered
    FROM version n JOIN report_value v ON v.scope_id = n.scope_id AND v.report_key = n.report_key AND v.number = n.number
    WHERE NOT n.consolidates AND v.year = ANY($1)
    UNION ALL
    SELECT n.parent_key, s.cell_key, n.sign * (coalesce(s.own, 0) + coalesce(s.below, 0)), n.sign * s.numbered
    FROM version n JOIN report_snapshot s ON s.scope_id = n.scope_id AND s.report_key = n.report_key AND s.number = n.number
    WHERE n.consolidates AND s.year = ANY($1)
  ), change AS (
    SELECT parent_key, cell_key, sum(sum) AS sum, sum(numbered) AS numbered FROM part GROUP BY parent_key, cell_key
  ), compared AS (
    SELECT c.parent_key, c.cell_key,
           CASE WHEN s.numbered > 0 THEN coalesce(s.own, 0) + coalesce(s.below, 0) END AS before,
           CASE WHEN coalesce(s.numbered, 0) + c.numbered > 0
                THEN coalesce(s.own, 0) + coalesce(s.below, 0) + c.sum END::bigint AS after
    FROM change c
    JOIN report r ON r.key = c.parent_key
    LEFT JOIN report_snapshot s ON s.scope_id = r.scope_id AND s.year = r.year AND s.report_key = r.key
      AND s.number = r.counted_number AND s.cell_key = c.cell_key AND s.year = ANY($1)
  )
  SELECT parent_key AS "parentKey", cell_key AS "cellKey", before, after FROM compared
  WHERE before IS DISTINCT FROM after ORDER BY cell_key`;

const pendingOf = (children: PendingChild[], changes: Change[]): PendingSupplement =>
  Object.assign(new PendingSupplement(), {
    obligations: children.filter(({ isVisible }) => isVisible).map((child) => obligationOf(child)),
    figures: changes.map(({ cellKey, before, after }) =>
      Object.assign(new SupplementFigure(), { cellKey, before, after }),
    ),
  });
