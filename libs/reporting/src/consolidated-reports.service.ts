import {
  type Actor,
  businessDate,
  type DeadlineBoundary,
  type FactPlace,
  factKey,
  type IsoDate,
  KernelError,
  nodeId,
  type Query,
  Transactions,
} from '@app/kernel';
import { type AdministrativeLevel, belowProvince, type OrganisationKind } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { FormContents, type OwnFigures } from '@app/forms';
import { heldBy } from './pending';
import { printedFigures } from './report-print.rules';
import { type PrintedChild, PrintedChildStanding, type PrintedOrganisation, type PrintedReport } from './report-print';
import type { ReportState, ReportVersionKind } from './report.entity';
import type { CellSum } from './totals.rules';
import { liveCells } from './totals.service';
import { mayRead } from './obligation.rules';

interface HeaderRow extends FactPlace {
  key: string;
  obligationKey: string;
  roundKey: number;
  year: number;
  path: string;
  tier: number;
  organisationKey: number;
  consolidates: boolean;
  state: ReportState;
  /** The version that counts, or the one in hand when none does. */
  number: number;
  isSent: boolean;
  versionKind: ReportVersionKind;
  sentAt: Date | null;
  formVersionKey: number;
  dueOn: IsoDate;
  dueBoundary: DeadlineBoundary;
  round: PrintedReport['round'];
  directive: PrintedReport['directive'];
  organisation: PrintedOrganisation;
  parent: PrintedOrganisation | null;
  to: PrintedOrganisation | null;
  through: PrintedOrganisation | null;
  unit: { name: string; kind: string; level: AdministrativeLevel };
}

/** Reports as they are printed. */
@Injectable()
export class ConsolidatedReports {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
  ) {}

  /** Throws NOT_FOUND. The number of statements does not depend on the size of the form or on the children. */
  async read(actor: Actor, reportId: string): Promise<PrintedReport> {
    const header = await this.header(actor, reportId);
    const form = await this.forms.get(header.formVersionKey);
    return this.transactions.read(actor, async (query) => {
      const own = await readOwn(query, header);
      const below = header.isSent ? await belowAsSent(query, header) : await belowNow(query, header);
      const texts = await readTexts(query, header);
      const children = header.consolidates ? await readChildren(query, header) : [];
      return { ...describe(header), form, figures: printedFigures(form, own, below), texts, children };
    });
  }

  private header(actor: Actor, reportId: string): Promise<HeaderRow> {
    const { provinceId, key } = factKey('Report', reportId);
    return this.transactions.read(actor, async (query) => {
      const [header] = await query<HeaderRow>(HEADER, [provinceId, key]);
      if (!header || !mayRead(actor, header)) throw KernelError.NOT_FOUND();
      return header;
    });
  }
}

const describe = (header: HeaderRow): Omit<PrintedReport, 'form' | 'figures' | 'texts' | 'children'> => ({
  id: nodeId('Report', header.key, header),
  state: header.state,
  number: header.number,
  versionKind: header.versionKind,
  isDraft: !header.isSent,
  sentOn: header.isSent && header.sentAt ? businessDate(header.sentAt) : null,
  round: header.round,
  directive: header.directive,
  due: { on: header.dueOn, boundary: header.dueBoundary },
  organisation: header.organisation,
  parent: header.parent,
  to: header.to,
  through: header.through,
  administrativeUnit: header.unit,
  consolidates: header.consolidates,
});

const parameters = ({ provinceId, year, key, number }: HeaderRow): unknown[] => [provinceId, year, key, number];

async function readOwn(query: Query, header: HeaderRow): Promise<OwnFigures> {
  const rows = await query<{ cellKey: number; value: number | null }>(
    `SELECT cell_key AS "cellKey", value FROM report_value WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = $4`,
    parameters(header),
  );
  return new Map(rows.map(({ cellKey, value }) => [cellKey, value]));
}

type Below = CellSum & { cellKey: number };
const byCell = (rows: Below[]): Map<number, CellSum> => new Map(rows.map((row) => [row.cellKey, row]));

/** The snapshot counts the own figure; here it is taken out again. */
const belowAsSent = async (query: Query, header: HeaderRow): Promise<Map<number, CellSum>> =>
  byCell(
    await query<Below>(
      `SELECT s.cell_key AS "cellKey", coalesce(s.below, 0) AS sum, s.numbered - (s.own IS NOT NULL)::int AS numbered,
              s.not_applicable - (v.cell_key IS NOT NULL AND v.value IS NULL)::int AS "notApplicable"
       FROM report_snapshot s
       LEFT JOIN report_value v ON v.province_id = s.province_id AND v.year = $2 AND v.report_key = s.report_key
         AND v.number = s.number AND v.cell_key = s.cell_key
       WHERE s.province_id = $1 AND s.year = $2 AND s.report_key = $3 AND s.number = $4`,
      parameters(header),
    ),
  );

/** Nothing of the report itself counts while it is a draft, so everything live is from below. */
async function belowNow(query: Query, header: HeaderRow): Promise<Map<number, CellSum>> {
  const { provinceId, scopeId, obligationKey, roundKey, year, path, tier, consolidates } = header;
  return byCell(
    await liveCells(query, { provinceId, scopeId, key: obligationKey, roundKey, year, path, tier, consolidates }),
  );
}

const readTexts = (query: Query, header: HeaderRow): Promise<PrintedReport['texts']> =>
  query(
    `SELECT text_key AS "textKey", body FROM report_text WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = $4
     ORDER BY text_key`,
    parameters(header),
  );

interface ChildRow {
  name: string;
  kind: OrganisationKind;
  isIn: boolean;
  isLate: boolean;
  isClosed: boolean;
}

async function readChildren(query: Query, header: HeaderRow): Promise<PrintedChild[]> {
  const { provinceId, number, roundKey, isSent, path } = header;
  // Children of the nation lie in other shards than what it has sent.
  const held = isSent ? await heldBy(query, header, number) : [];
  const params: unknown[] = [held, roundKey, isSent, path];
  const rows = await query<ChildRow>(
    `SELECT n.name, n.kind, co.closed_on IS NOT NULL AS "isClosed", coalesce(cr.is_late, false) AS "isLate",
            CASE WHEN $3 THEN coalesce(cr.key = ANY($1::uuid[]), false) ELSE cr.counted_number IS NOT NULL END AS "isIn"
     FROM obligation AS co
     JOIN round d ON d.key = co.round_key
     ${named('n', 'co.organisation_key')}
     LEFT JOIN report AS cr ON cr.province_id = co.province_id AND cr.obligation_key = co.key
     WHERE ${belowProvince('co', provinceId, params)} AND co.round_key = $2 AND co.parent_path = $4
     ORDER BY co.path`,
    params,
  );
  return rows.map((row) => ({ name: row.name, kind: row.kind, standing: standingOf(row) }));
}

function standingOf({ isIn, isLate, isClosed }: ChildRow): PrintedChildStanding {
  if (isIn) return isLate ? PrintedChildStanding.Late : PrintedChildStanding.Reporting;
  return isClosed ? PrintedChildStanding.Closed : PrintedChildStanding.Missing;
}

/** What the organisation was at the end of the period of round `d`, or as near to that as is known. */
function named(alias: string, key: string): string {
  return `LEFT JOIN LATERAL (
    SELECT p.name, p.kind, p.parent_key FROM organisation_period p WHERE p.organisation_key = ${key}
    ORDER BY (p.valid_from <= d.ends_on) DESC, abs(p.valid_from - d.ends_on) LIMIT 1
  ) AS ${alias} ON true`;
}

const asOrganisation = (alias: string): string =>
  `CASE WHEN ${alias}.name IS NOT NULL THEN json_build_object('name', ${alias}.name, 'kind', ${alias}.kind) END`;

const HEADER = `
  SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key, r.obligation_key AS "obligationKey", r.round_key AS "roundKey", r.year, o.path, o.tier,
         o.organisation_key AS "organisationKey", o.consolidates, r.state, n.number, r.counted_number IS NOT NULL AS "isSent", n.kind AS "versionKind", n.submitted_at AS "sentAt",
         d.form_version_key AS "formVersionKey", coalesce(o.extended_to, o.due_on) AS "dueOn",
         CASE WHEN o.extended_to IS NULL THEN o.due_boundary ELSE 'by' END AS "dueBoundary",
         json_build_object('title', d.title, 'year', d.year, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'isDemo', d.is_demo) AS round,
         CASE WHEN i.key IS NOT NULL THEN json_build_object('type', i.type, 'code', i.code, 'issuer', i.issuer,
           'issuedOn', i.issued_on, 'subject', i.subject) END AS directive,
         ${asOrganisation('self')} AS organisation, ${asOrganisation('parent')} AS parent,
         ${asOrganisation('addressee')} AS to, ${asOrganisation('through')} AS through,
         json_build_object('name', unit.name, 'kind', unit.kind, 'level', u.level) AS unit
  FROM report r
  JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key
  JOIN round d ON d.key = r.round_key
  JOIN report_version n ON n.province_id = r.province_id AND n.report_key = r.key AND n.number = coalesce(r.counted_number, r.number)
  LEFT JOIN directive i ON i.key = d.directive_key
  ${named('self', 'o.organisation_key')}
  ${named('parent', 'self.parent_key')}
  ${named('addressee', 'o.to_key')}
  ${named('through', 'o.through_key')}
  LEFT JOIN administrative_unit u ON u.key = r.scope_id
  LEFT JOIN LATERAL (
    SELECT p.name, p.kind FROM administrative_unit_period p WHERE p.unit_key = r.scope_id
    ORDER BY (p.valid_from <= d.ends_on) DESC, abs(p.valid_from - d.ends_on) LIMIT 1
  ) AS unit ON true
  WHERE r.province_id = $1 AND r.key = $2`;
