import { batch, Transactions, type Actor, type Query, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { obligationOf } from './obligation-row';
import { type PendingChild, pendingChildren, type SentReport } from './pending';
import { ReportState, type Report } from './report.entity';
import { PendingSupplement, SupplementFigure } from './report.view';

/** A cell of a parent with what it would be with the children's accepted versions of now. */
interface Change {
  parentKey: string;
  cellKey: number;
  /** Null: no report gives a number. */
  before: number | null;
  after: number | null;
}

/** A cell's sum with the number of reports that give one. */
interface Part {
  parentKey: string;
  cellKey: number;
  sum: number;
  numbered: number;
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
    return batch(context, 'Report.pendingSupplement', load).load(
      [report.provinceId, report.key, report.year].join(':'),
    );
  }
}

async function readPending(query: Query, actor: Actor, keys: string[]): Promise<Map<string, PendingSupplement>> {
  const parts = keys.map((key) => key.split(':'));
  const parents = await query<SentReport>(
    `SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.round_key AS "roundKey", o.path,
            r.counted_number AS "countedNumber"
     FROM unnest($1::int[], $2::uuid[]) AS k(province_id, report_key)
     JOIN report AS r ON r.province_id = k.province_id AND r.key = k.report_key
     JOIN obligation AS o ON o.province_id = r.province_id AND o.key = r.obligation_key
     WHERE r.province_id = ANY($1::int[])`,
    [parts.map(([provinceId]) => provinceId), parts.map(([, key]) => key)],
  );
  const children = await pendingChildren(query, actor, parents);
  if (children.length === 0) return new Map();
  const years = [...new Set(parts.map(([, , year]) => Number(year)))];
  const changes = changesOf(await readSent(query, parents, years), await readDifferences(query, children, years));
  return new Map(
    keys.flatMap((key, at) => {
      const isOwn = ({ parentKey }: { parentKey: string }) => parentKey === parts[at]![1];
      const own = children.filter(isOwn);
      return own.length > 0 ? [[key, pendingOf(own, changes.filter(isOwn))]] : [];
    }),
  );
}

/** What the parents' last sendings hold, per cell. */
const readSent = (query: Query, parents: SentReport[], years: number[]): Promise<Part[]> =>
  query<Part>(
    `SELECT s.report_key AS "parentKey", s.cell_key AS "cellKey", coalesce(s.own, 0) + coalesce(s.below, 0) AS sum, s.numbered
     FROM unnest($2::int[], $3::uuid[], $4::int[]) AS sent (province_id, key, number)
     JOIN report_snapshot AS s ON s.province_id = sent.province_id AND s.report_key = sent.key AND s.number = sent.number
     WHERE s.province_id = ANY($2::int[]) AND s.year = ANY($1)`,
    [
      years,
      parents.map(({ provinceId }) => provinceId),
      parents.map(({ key }) => key),
      parents.map(({ countedNumber }) => countedNumber),
    ],
  );

/** Per parent and cell: what the children's accepted versions of now give more than those that the sending holds. */
const readDifferences = (query: Query, children: PendingChild[], years: number[]): Promise<Part[]> =>
  query<Part>(DIFFERENCES, [
    years,
    children.map(({ parentKey }) => parentKey),
    children.map(({ provinceId }) => provinceId),
    children.map(({ childKey }) => childKey),
    children.map(({ consolidates }) => consolidates),
    children.map(({ accepted }) => accepted),
    children.map(({ held }) => held),
  ]);

const DIFFERENCES = `
  WITH child AS (
    SELECT * FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::boolean[], $6::int[], $7::int[])
      AS c(parent_key, province_id, report_key, consolidates, accepted, held)
  ), version AS (
    SELECT parent_key, province_id, report_key, consolidates, accepted AS number, 1 AS sign FROM child
    UNION ALL
    SELECT parent_key, province_id, report_key, consolidates, held, -1 FROM child WHERE held IS NOT NULL
  ), part AS (
    SELECT v.province_id, n.parent_key, v.cell_key, n.sign * coalesce(v.value, 0) AS sum, n.sign * (v.value IS NOT NULL)::int AS numbered
    FROM version AS n JOIN report_value AS v ON v.province_id = n.province_id AND v.report_key = n.report_key AND v.number = n.number
    WHERE v.province_id = ANY($3::int[]) AND NOT n.consolidates AND v.year = ANY($1)
    UNION ALL
    SELECT s.province_id, n.parent_key, s.cell_key, n.sign * (coalesce(s.own, 0) + coalesce(s.below, 0)), n.sign * s.numbered
    FROM version AS n JOIN report_snapshot AS s ON s.province_id = n.province_id AND s.report_key = n.report_key AND s.number = n.number
    WHERE s.province_id = ANY($3::int[]) AND n.consolidates AND s.year = ANY($1)
  )
  SELECT parent_key AS "parentKey", cell_key AS "cellKey", sum(sum)::bigint AS sum, sum(numbered)::int AS numbered
  FROM part GROUP BY parent_key, cell_key ORDER BY cell_key`;

/** The cells whose total would be another. */
function changesOf(sent: readonly Part[], differences: readonly Part[]): Change[] {
  const cell = ({ parentKey, cellKey }: Part): string => `${parentKey}:${cellKey}`;
  const known = new Map(sent.map((part) => [cell(part), part]));
  return differences
    .map((difference) => {
      const { parentKey, cellKey } = difference;
      const { sum, numbered } = known.get(cell(difference)) ?? { sum: 0, numbered: 0 };
      const before = numbered > 0 ? sum : null;
      const after = numbered + difference.numbered > 0 ? sum + difference.sum : null;
      return { parentKey, cellKey, before, after };
    })
    .filter(({ before, after }) => before !== after);
}

const pendingOf = (children: PendingChild[], changes: Change[]): PendingSupplement =>
  Object.assign(new PendingSupplement(), {
    obligations: children.filter(({ isVisible }) => isVisible).map((child) => obligationOf(child)),
    figures: changes.map(({ cellKey, before, after }) =>
      Object.assign(new SupplementFigure(), { cellKey, before, after }),
    ),
  });
