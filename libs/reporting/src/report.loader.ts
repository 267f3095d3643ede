import {
  type Actor,
  batch,
  inShardsOf,
  prepared,
  type Query,
  type RequestContext,
  tableOf,
  Transactions,
} from '@app/kernel';
import { codedCell, ofOneForm, type OwnFigures } from '@app/forms';
import { Injectable } from '@nestjs/common';
import { FigureState, type Report, ReportRemark, type ReportFigure, ReportVersion } from './report.entity';
import type { VersionFigures } from './report.rules';
import type { SnapshotFigure } from './report.view';

export type FigureRow = Pick<ReportFigure, 'cellKey' | 'state' | 'value' | 'comment' | 'prefilled'>;
export type SnapshotRow = Pick<SnapshotFigure, 'cellKey' | 'own' | 'below' | 'total' | 'numbered' | 'notApplicable'>;

/** What names a report, or a report's version, among loader keys. */
export type ReportKey = Pick<Report, 'provinceId' | 'key' | 'year'>;

export const ownFigures = (rows: FigureRow[]): OwnFigures =>
  new Map(rows.map(({ cellKey, value }) => [cellKey, value]));

const keyOf = ({ provinceId, year, key }: ReportKey, number = 0): string => [provinceId, year, key, number].join(':');

/**
 * Loader keys as columns `k(province_id, year, report_key, number, at)`, `at` its place among them; `HERE` lets the planner leave out shards and
 * partitions.
 */
const KEYS =
  'unnest($1::int[], $2::int[], $3::uuid[], $4::int[], $5::int[]) AS k(province_id, year, report_key, number, at)';
const HERE = 'v.province_id = ANY($1::int[]) AND v.year = ANY($2)';

/** Fewer say nothing about what is usual. */
const PEERS_AT_LEAST = 5;

/** What the organisation of a report is compared by. */
interface Peered {
  at: number;
  key: string;
  roundKey: number;
  parentPath: string;
  tier: number;
  kind: string;
}

const kindOf = (obligation: string): string =>
  `(SELECT p.kind FROM organisation_period AS p WHERE p.organisation_key = ${obligation}.organisation_key ORDER BY p.valid_from DESC LIMIT 1)`;

const PEERED = `
  SELECT k.at, own.key, own.round_key AS "roundKey", own.parent_path AS "parentPath", own.tier, ${kindOf('own')} AS kind
  FROM ${KEYS}
  JOIN report AS self ON self.province_id = k.province_id AND self.key = k.report_key
  JOIN obligation AS own ON own.province_id = self.province_id AND own.key = self.obligation_key
  WHERE self.province_id = ANY($1::int[]) AND self.year = ANY($2) AND own.parent_path IS NOT NULL`;

/** Others may lie in other shards than the one that they are compared with, so that one is read before. */
const peersOf = (shards: string): string => `
  SELECT own.at, v.cell_key AS "cellKey", percentile_disc(0.5) WITHIN GROUP (ORDER BY v.value) AS median
  FROM unnest($1::int[], $2::uuid[], $3::int[], $4::text[], $5::int[], $6::text[]) AS own(at, key, round_key, parent_path, tier, kind)
  JOIN obligation AS peer ON peer.round_key = own.round_key AND peer.parent_path = own.parent_path AND peer.tier = own.tier
    AND peer.key <> own.key AND ${kindOf('peer')} = own.kind
  JOIN report AS r ON r.province_id = peer.province_id AND r.obligation_key = peer.key
  JOIN report_value AS v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.counted_number
  WHERE ${shards} AND v.year = ANY($7) AND v.state = 'number'
  GROUP BY own.at, v.cell_key HAVING count(*) >= ${PEERS_AT_LEAST}`;

const placesOf = (keys: string[]): number[] => keys.map((_, at) => at);

function columnsOf(keys: string[]): unknown[][] {
  const parts = keys.map((key) => key.split(':'));
  return [...[0, 1, 2, 3].map((at) => parts.map((part) => part[at])), placesOf(keys)];
}

const versions = tableOf(ReportVersion);
const remarks = tableOf(ReportRemark);

type Reading = <Row extends object>(query: Query, actor: Actor, keys: string[]) => Promise<(Row & { at: number })[]>;

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
           ON v.province_id = k.province_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
         WHERE ${HERE} GROUP BY k.at`,
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
         ON v.province_id = k.province_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
       WHERE ${HERE} ORDER BY v.text_key`,
    );
  }

  async versions(context: RequestContext, report: ReportKey): Promise<ReportVersion[]> {
    const rows = await this.many<ReportVersion>(
      context,
      'Report.versions',
      keyOf(report),
      `SELECT k.at, ${versions.columns('v', { but: ['provinceId', 'scopeId', 'reportKey'] })}
       FROM ${KEYS} JOIN report_version v ON v.province_id = k.province_id AND v.report_key = k.report_key
       WHERE v.province_id = ANY($1::int[]) ORDER BY v.number`,
    );
    return rows.map(versions.toRow);
  }

  async remarks(context: RequestContext, report: ReportKey): Promise<ReportRemark[]> {
    const rows = await this.many<ReportRemark>(
      context,
      'Report.remarks',
      keyOf(report),
      `SELECT k.at, ${remarks.columns('v', { but: ['provinceId', 'scopeId', 'reportKey', 'createdBy'] })}
       FROM ${KEYS} JOIN report_remark v ON v.province_id = k.province_id AND v.report_key = k.report_key
       WHERE v.province_id = ANY($1::int[]) ORDER BY v.number DESC, v.key`,
    );
    return rows.map(remarks.toRow);
  }

  /** The figures as sent: the snapshot, or a unit's own figures when nobody reports to it. Nothing for a version that was not sent. */
  snapshot(context: RequestContext, report: ReportKey, number: number): Promise<SnapshotRow[]> {
    return this.many<SnapshotRow>(context, 'Report.snapshot', keyOf(report, number), SNAPSHOT);
  }

  /** What is compared of a version. */
  async version(context: RequestContext, report: ReportKey, number: number): Promise<VersionFigures> {
    const [rows, sent, versions] = await Promise.all([
      this.figures(context, report, number),
      this.snapshot(context, report, number),
      this.versions(context, report),
    ]);
    const isSent = versions.some((version) => version.number === number && version.submittedAt !== null);
    return {
      own: ownFigures(rows),
      totals: isSent ? new Map(sent.map(({ cellKey, total }) => [cellKey, total])) : null,
    };
  }

  /** Last year's accepted figures of the same organisation and form, by the code of the cell. */
  async previous(
    context: RequestContext,
    { key, provinceId, year, organisationKey, roundKey }: Report,
  ): Promise<Map<string, number>> {
    const rows = await this.many<{ code: string; value: number }>(
      context,
      'Report.previous',
      [provinceId, year, key, organisationKey, roundKey].join(':'),
      (query, actor, keys) => {
        const parts = keys.map((id) => id.split(':'));
        const years = parts.map(([, at]) => Number(at) - 1);
        const params: unknown[] = [years, parts.map((part) => part[3]), parts.map((part) => part[4]), placesOf(keys)];
        return query(previousFor(inShardsOf(actor, 'o', params)), params);
      },
    );
    return new Map(rows.map(({ code, value }) => [code, value]));
  }

  /** Median of what others of the same kind and tier under the same addressee have sent, per cell; only where enough of them gave a number. */
  async peers(context: RequestContext, report: ReportKey): Promise<Map<number, number>> {
    const rows = await this.many<{ cellKey: number; median: number }>(
      context,
      'Report.peers',
      keyOf(report),
      async (query, actor, keys) => {
        const columns = columnsOf(keys);
        const own = await query<Peered>(PEERED, columns);
        const params: unknown[] = (['at', 'key', 'roundKey', 'parentPath', 'tier', 'kind'] as const).map((name) =>
          own.map((one) => one[name]),
        );
        params.push(columns[1]);
        return query(peersOf(inShardsOf(actor, 'peer', params)), params);
      },
    );
    return new Map(rows.map(({ cellKey, median }) => [cellKey, median]));
  }

  private async many<Row extends object>(
    context: RequestContext,
    token: string,
    key: string,
    read: string | Reading,
  ): Promise<Row[]> {
    const reading: Reading = typeof read === 'string' ? (query, _, keys) => query(read, columnsOf(keys)) : read;
    const load = async (keys: string[], actor: Actor) => {
      const rows = await this.transactions.read(actor, (query) => reading<Row>(query, actor, keys));
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
  SELECT at, "cellKey", own, below, numbered, "notApplicable", total FROM (
  SELECT s.province_id, k.at, s.cell_key AS "cellKey", s.own, s.below, s.numbered, s.not_applicable AS "notApplicable",
         CASE WHEN s.numbered > 0 THEN coalesce(s.own, 0) + coalesce(s.below, 0) END AS total
  FROM ${KEYS} JOIN report_snapshot s
    ON s.province_id = k.province_id AND s.year = k.year AND s.report_key = k.report_key AND s.number = k.number
  WHERE s.province_id = ANY($1::int[]) AND s.year = ANY($2)
  UNION ALL
  SELECT v.province_id, k.at, v.cell_key, v.value, NULL, (v.value IS NOT NULL)::int, (v.value IS NULL)::int, v.value
  FROM ${KEYS}
  JOIN report r ON r.province_id = k.province_id AND r.key = k.report_key
  JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key AND NOT o.consolidates
  JOIN report_version n ON n.province_id = k.province_id AND n.report_key = k.report_key AND n.number = k.number
  JOIN report_value v ON v.province_id = k.province_id AND v.year = k.year AND v.report_key = k.report_key AND v.number = k.number
  WHERE n.submitted_at IS NOT NULL AND ${HERE}
  ) AS sent`;

/** The last round of the year before on the same form; a form's versions keep the codes of cells that mean the same. */
const previousFor = (shards: string): string => `
  SELECT last.at, cell.code, v.value
  FROM (
    SELECT DISTINCT ON (k.at) k.at, k.year, r.province_id, r.key, r.accepted_number
    FROM unnest($1::int[], $2::int[], $3::int[], $4::int[]) AS k(year, organisation_key, round_key, at)
    JOIN round AS now_round ON now_round.key = k.round_key
    JOIN obligation AS o ON o.organisation_key = k.organisation_key
    JOIN round AS d ON d.key = o.round_key AND d.year = k.year AND ${ofOneForm('now_round.form_version_key', 'd.form_version_key')}
    JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key AND r.accepted_number IS NOT NULL
    WHERE ${shards}
    ORDER BY k.at, d.starts_on DESC
  ) AS last
  JOIN report_value AS v ON v.province_id = last.province_id AND v.year = last.year AND v.report_key = last.key
    AND v.number = last.accepted_number
  JOIN ${codedCell('v.cell_key')}
  WHERE v.year = ANY($1) AND v.value IS NOT NULL`;
