import { type Actor, batch, prepared, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { codedCell, ofOneForm } from '@app/forms';
import { Injectable } from '@nestjs/common';
import { FigureState, type Report, ReportRemark, type ReportFigure, ReportVersion } from './report.entity';
import type { SnapshotFigure } from './report.view';

export type FigureRow = Pick<ReportFigure, 'cellKey' | 'state' | 'value' | 'comment' | 'prefilled'>;
export type SnapshotRow = Pick<SnapshotFigure, 'cellKey' | 'own' | 'below' | 'total' | 'numbered' | 'notApplicable'>;

/** What names a report, or a report's version, among loader keys. */
export type ReportKey = Pick<Report, 'scopeId' | 'key' | 'year'>;

const keyOf = ({ scopeId, year, key }: ReportKey, number = 0): string => [scopeId, year, key, number].join(':');

/** Loader keys as columns `k(scope_id, year, report_key, number, at)`, `at` its place among them; the years alone let the planner leave out partitions. */
const KEYS =
  'unnest($1::int[], $2::int[], $3::uuid[], $4::int[], $5::int[]) AS k(scope_id, year, report_key, number, at)';

/** Fewer say nothing about what is usual. */
const PEERS_AT_LEAST = 5;

const kindOf = (obligation: string): string =>
  `(SELECT o.kind FROM organisation_period o WHERE o.organisation_key = ${obligation}.organisation_key ORDER BY o.valid_from DESC LIMIT 1)`;

const PEERS = `
  SELECT k.at, v.cell_key AS "cellKey", percentile_disc(0.5) WITHIN GROUP (ORDER BY v.value) AS median
  FROM ${KEYS}
  JOIN report self ON self.scope_id = k.scope_id AND self.key = k.report_key
  JOIN obligation own ON own.scope_id = self.scope_id AND own.key = self.obligation_key
  JOIN obligation peer ON peer.round_key = own.round_key AND peer.parent_path = own.parent_path AND peer.tier = own.tier
    AND peer.key <> own.key AND ${kindOf('peer')} = ${kindOf('own')}
  JOIN report r ON r.scope_id = peer.scope_id AND r.obligation_key = peer.key
  JOIN report_value v ON v.scope_id = r.scope_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.counted_number
  WHERE v.year = ANY($2) AND v.state = 'number'
  GROUP BY k.at, v.cell_key HAVING count(*) >= ${PEERS_AT_LEAST}`;

const placesOf = (keys: string[]): number[] => keys.map((_, at) => at);

function columnsOf(keys: string[]): unknown[][] {
  const parts = keys.map((key) => key.split(':'));
  return [...[0, 1, 2, 3].map((at) => parts.map((part) => part[at])), placesOf(keys)];
}

const versions = tableOf(ReportVersion);
const remarks = tableOf(ReportRemark);

/** One statement for a request's many reports. Row-level security keeps out what the actor may not reach. */
@Injectable()
export class ReportLoader {
  constructor(private readonly transactions: Transactions) {}

  /** In the order of the form. One row for each report: a page of twenty has more than a thousand figures. */
  async figures(context: RequestContext, report: ReportKey, number: number): Promise<FigureRow[]> {
    const [packed] = await this.many<PackedFigures>(
      context,
      'Report.figures',
      keyOf(report, number),
      prepared(
        `SELECT k.at, array_agg(v.cell_key ORDER BY v.cell_key)::text AS cells, array_agg(v.value ORDER BY v.cell_key)::text AS figures,
           array_agg(v.cell_key) FILTER (WHERE v.prefilled)::text AS prefilled,
           json_object_agg(v.cell_key, v.comment) FILTER (WHERE v.comment IS NOT NULL) AS comments
         FROM ${KEYS} JOIN report_value v
           ON v.scope_id = k.scope_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
         WHERE v.year = ANY($2) GROUP BY k.at`,
      ),
    );
    return packed ? unpacked(packed) : [];
  }

  texts(context: RequestContext, report: ReportKey, number: number): Promise<{ textKey: number; body: string }[]> {
    return this.many(
      context,
      'Report.texts',
      keyOf(report, number),
      `SELECT k.at, v.text_key AS "textKey", v.body
       FROM ${KEYS} JOIN report_text v
         ON v.scope_id = k.scope_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
       WHERE v.year = ANY($2) ORDER BY v.text_key`,
    );
  }

  async versions(context: RequestContext, report: ReportKey): Promise<ReportVersion[]> {
    const rows = await this.many<ReportVersion>(
      context,
      'Report.versions',
      keyOf(report),
      `SELECT k.at, ${versions.columns('v', ['number', 'kind', 'reason', 'submittedAt', 'returnedAt', 'acceptedAt'])}
       FROM ${KEYS} JOIN report_version v ON v.scope_id = k.scope_id AND v.report_key = k.report_key
       ORDER BY v.number`,
    );
    return rows.map(versions.toRow);
  }

  async remarks(context: RequestContext, report: ReportKey): Promise<ReportRemark[]> {
    const rows = await this.many<ReportRemark>(
      context,
      'Report.remarks',
      keyOf(report),
      `SELECT k.at, ${remarks.columns('v', { but: ['scopeId', 'reportKey', 'createdBy'] })}
       FROM ${KEYS} JOIN report_remark v ON v.scope_id = k.scope_id AND v.report_key = k.report_key
       ORDER BY v.number DESC, v.key`,
    );
    return rows.map(remarks.toRow);
  }

  /** The figures as sent: the snapshot, or a unit's own figures when nobody reports to it. Nothing for a version that was not sent. */
  snapshot(context: RequestContext, report: ReportKey, number: number): Promise<SnapshotRow[]> {
    return this.many<SnapshotRow>(context, 'Report.snapshot', keyOf(report, number), SNAPSHOT);
  }

  /** Last year's accepted figures of the same organisation and form, by the code of the cell. */
  async previous(
    context: RequestContext,
    { key, scopeId, year, organisationKey, roundKey }: Report,
  ): Promise<Map<string, number>> {
    const rows = await this.many<{ code: string; value: number }>(
      context,
      'Report.previous',
      [scopeId, year, key, organisationKey, roundKey].join(':'),
      PREVIOUS,
      (keys) => {
        const parts = keys.map((id) => id.split(':'));
        return [
          parts.map(([, at]) => Number(at) - 1),
          parts.map((part) => part[3]),
          parts.map((part) => part[4]),
          placesOf(keys),
        ];
      },
    );
    return new Map(rows.map(({ code, value }) => [code, value]));
  }

  /** Median of what others of the same kind and tier under the same addressee have sent, per cell; only where enough of them gave a number. */
  async peers(context: RequestContext, report: ReportKey): Promise<Map<number, number>> {
    const rows = await this.many<{ cellKey: number; median: number }>(context, 'Report.peers', keyOf(report), PEERS);
    return new Map(rows.map(({ cellKey, median }) => [cellKey, median]));
  }

  private async many<Row extends object>(
    context: RequestContext,
    token: string,
    key: string,
    sql: string,
    params: (keys: string[]) => unknown[] = columnsOf,
  ): Promise<Row[]> {
    const load = async (keys: string[], actor: Actor) => {
      const rows = await this.transactions.read(actor, (query) => query<Row & { at: number }>(sql, params(keys)));
      return Map.groupBy(rows, ({ at }) => keys[at]!);
    };
    return (await batch(context, token, load).load(key)) ?? [];
  }
}

/** Arrays of PostgreSQL as text, in one order; a figure without a value is "not applicable". */
interface PackedFigures {
  cells: string;
  figures: string;
  prefilled: string | null;
  comments: Record<string, string> | null;
}

function unpacked({ cells, figures, prefilled, comments }: PackedFigures): FigureRow[] {
  const values = numbersOf(figures);
  const given = prefilled === null ? null : new Set(numbersOf(prefilled));
  return (numbersOf(cells) as number[]).map((cellKey, at) => {
    const value = values[at]!;
    return {
      cellKey,
      state: value === null ? FigureState.NotApplicable : FigureState.Number,
      value,
      comment: comments?.[cellKey] ?? null,
      prefilled: given?.has(cellKey) ?? false,
    };
  });
}

/** `{1,NULL,3}`. */
const numbersOf = (array: string): (number | null)[] =>
  JSON.parse(`[${array.slice(1, -1).replaceAll('NULL', 'null')}]`) as (number | null)[];

const SNAPSHOT = `
  SELECT k.at, s.cell_key AS "cellKey", s.own, s.below, s.numbered, s.not_applicable AS "notApplicable",
         CASE WHEN s.numbered > 0 THEN coalesce(s.own, 0) + coalesce(s.below, 0) END AS total
  FROM ${KEYS} JOIN report_snapshot s
    ON s.scope_id = k.scope_id AND s.year = k.year AND s.report_key = k.report_key AND s.number = k.number
  WHERE s.year = ANY($2)
  UNION ALL
  SELECT k.at, v.cell_key, v.value, NULL, (v.value IS NOT NULL)::int, (v.value IS NULL)::int, v.value
  FROM ${KEYS}
  JOIN report r ON r.scope_id = k.scope_id AND r.key = k.report_key
  JOIN obligation o ON o.scope_id = r.scope_id AND o.key = r.obligation_key AND NOT o.consolidates
  JOIN report_version n ON n.scope_id = k.scope_id AND n.report_key = k.report_key AND n.number = k.number
  JOIN report_value v ON v.scope_id = k.scope_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
  WHERE n.submitted_at IS NOT NULL AND v.year = ANY($2)`;

/** The last round of the year before on the same form; a form's versions keep the codes of cells that mean the same. */
const PREVIOUS = `
  SELECT k.at, found.code, found.value
  FROM unnest($1::int[], $2::int[], $3::int[], $4::int[]) AS k(year, organisation_key, round_key, at)
  CROSS JOIN LATERAL (
    SELECT r.scope_id, r.key, r.accepted_number
    FROM round now_round
    JOIN obligation o ON o.organisation_key = k.organisation_key
    JOIN round d ON d.key = o.round_key AND d.year = k.year AND ${ofOneForm('now_round.form_version_key', 'd.form_version_key')}
    JOIN report r ON r.scope_id = o.scope_id AND r.obligation_key = o.key AND r.accepted_number IS NOT NULL
    WHERE now_round.key = k.round_key
    ORDER BY d.starts_on DESC LIMIT 1
  ) AS last
  CROSS JOIN LATERAL (
    SELECT cell.code, v.value FROM report_value v JOIN ${codedCell('v.cell_key')}
    WHERE v.scope_id = last.scope_id AND v.year = k.year AND v.year = ANY($1) AND v.report_key = last.key
      AND v.number = last.accepted_number AND v.value IS NOT NULL
  ) AS found`;
