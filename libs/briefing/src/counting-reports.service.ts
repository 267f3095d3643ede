import { type FigureSource, FigureSources, type FigureTerms, ROW_CELLS, ROW_ORDER, rowsOf, rowTakes } from '@app/forms';
import { type Actor, type FactKey, type Query, Transactions } from '@app/kernel';
import { NATION } from '@app/organisations';
import {
  obligationColumns,
  obligationOf,
  type ObligationRow,
  ReportPermission,
  visibleObligations,
} from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { CountingReport } from './counting-report.view';
import { SENT } from './sent.sql';

/** Rows looked at; one thing counts in few. */
const LOOKED_AT = 200;

/** The version that counts, of a report with its place in the tree. */
interface Counted extends Pick<FactKey, 'provinceId' | 'key'> {
  roundKey: number;
  number: number;
  parentPath: string | null;
}

interface CountingRow extends ObligationRow {
  label: string;
  sentAt: Date;
  reportKey: string;
  number: number;
}

/** Reports that were sent and count something that a unit did, asked before it is changed or taken back. */
@Injectable()
export class CountingReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly sources: FigureSources,
  ) {}

  /** The latest round first, as far as the actor may see them. One statement, and one for each level above. */
  of(actor: Actor, source: FigureSource, thingId: string): Promise<CountingReport[]> {
    return this.transactions.read(actor, async (query) => {
      const rows = await countingRows(query, actor, this.sources, source, thingId);
      const reports = [...Map.groupBy(rows, ({ key }) => key).values()];
      return Promise.all(
        reports.map(async (found) => {
          const { label: _, sentAt, reportKey, number, ...obligation } = found[0]!;
          const { provinceId, roundKey, parentPath } = obligation;
          return Object.assign(new CountingReport(), {
            obligation: obligationOf(obligation),
            sentAt,
            rows: found.map(({ label }) => label),
            holderKeys: await holders(query, { provinceId, key: reportKey, roundKey, number, parentPath }),
          });
        }),
      );
    });
  }
}

/** The organisation and the period of a report. What was taken back since is counted in it, too. */
const OF_ROW: Omit<FigureTerms, 'takes'> = {
  organisationKey: 'o.organisation_key',
  provinceIds: null,
  startsOn: 'd.starts_on',
  endsOn: 'd.ends_on',
  since: 'sent.at',
};

/** How many figures a row `line` has in the version of `report AS r` that counts. */
const FIGURES = `LATERAL (
  SELECT count(v.value) AS count FROM ${ROW_CELLS}
  JOIN report_value AS v ON v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.counted_number AND v.cell_key = cell.key
) AS figure`;

function countingRows(
  query: Query,
  actor: Actor,
  sources: FigureSources,
  source: FigureSource,
  thingId: string,
): Promise<CountingRow[]> {
  const params: unknown[] = [source.kinds];
  const filled = sources.fills(source, { ...OF_ROW, provinceIds: 'ARRAY[o.province_id]' });
  const takes = (code: string) => rowTakes(code, '$1::text[]', filled);
  const named = source.named(thingId, params);
  const visible = visibleObligations(actor, ReportPermission.Read, params);
  const isNew = source.change ? `${source.change('sent.at')} IS NOT DISTINCT FROM 'added'` : 'false';
  return query<CountingRow>(
    `SELECT ${obligationColumns('o')}, line.label, sent.at AS "sentAt", r.key AS "reportKey", r.counted_number AS number
     FROM ${source.from} CROSS JOIN (obligation AS o JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key)
     JOIN round AS d ON d.key = o.round_key
     JOIN ${rowsOf('d.form_version_key')}
     CROSS JOIN LATERAL ${SENT}
     CROSS JOIN ${FIGURES}
     WHERE ${named} AND ${source.counts({ ...OF_ROW, takes })} AND r.counted_number IS NOT NULL AND NOT (${isNew}) AND figure.count > 0 AND ${visible}
     ORDER BY d.ends_on DESC, o.key, ${ROW_ORDER} LIMIT ${LOOKED_AT}`,
    params,
  );
}

/** Whose sent reports hold this version, upwards while one does. */
async function holders(query: Query, { provinceId, key, roundKey, number, parentPath }: Counted): Promise<number[]> {
  if (parentPath === null) return [];
  const [above] = await query<Counted & { organisationKey: number }>(
    `SELECT o.organisation_key AS "organisationKey", o.province_id AS "provinceId", r.key, o.round_key AS "roundKey",
            r.counted_number AS number, o.parent_path AS "parentPath"
     FROM obligation AS o JOIN report AS r ON r.province_id = o.province_id AND r.obligation_key = o.key
     JOIN report_snapshot_source AS s ON s.province_id = r.province_id AND s.report_key = r.key AND s.number = r.counted_number
     WHERE o.province_id = ANY($1::int[]) AND o.round_key = $2 AND o.path = $3 AND s.child_report_key = $4 AND s.child_number = $5`,
    [[provinceId, NATION], roundKey, parentPath, key, number],
  );
  return above ? [above.organisationKey, ...(await holders(query, above))] : [];
}
