import { type Actor, type FactKey, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { Figures, FormContents } from '@app/forms';
import { fillFigures } from './report-figures';
import { type Report, ReportVersion, ReportVersionKind } from './report.entity';
import { LARGEST_FIGURE } from '@app/form-rules';
import { mustBeOpen, reportColumns, reportOf, type HeldReport, type ReportRow } from './report-row';
import { ofReport, ReportStarted } from './reporting.events';
import { Obligation, Round } from './round.entity';
import { ReportPermission } from './reporting.permissions';

type Owed = Pick<
  HeldReport,
  | 'provinceId'
  | 'scopeId'
  | 'roundKey'
  | 'year'
  | 'organisationKey'
  | 'path'
  | 'closedOn'
  | 'roundState'
  | 'formVersionKey'
  | 'startsOn'
  | 'endsOn'
>;

/** A unit begins its report: version 1, with what its own activities already say. */
@Injectable()
export class ReportStart {
  constructor(
    private readonly transactions: Transactions,
    private readonly forms: FormContents,
    private readonly figures: Figures,
  ) {}

  async start(actor: Actor, { provinceId, key }: FactKey): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const owed = await readOwed(tx, provinceId, key);
      if (!owed || !actor.worksAt(ReportPermission.Edit, owed.organisationKey)) throw KernelError.NOT_FOUND();
      mustBeOpen(owed, 'start');
      const content = await this.forms.get(owed.formVersionKey, tx.manager);
      const query = tx.query.bind(tx);
      const of = { ...owed, provinceIds: await provincesOf(query, owed.organisationKey) };
      const figures = await this.figures.known(query, of, content, LARGEST_FIGURE);
      const report = await create(tx, key, owed, figures);
      const after = { number: 1, figures: Object.fromEntries(figures) };
      tx.happened(ReportStarted, { ...ofReport({ ...report, path: owed.path }), after });
      return report;
    });
    return reportOf(row);
  }
}

async function readOwed(tx: Transaction, provinceId: number, key: string): Promise<Owed | undefined> {
  const [owed] = await tx.query<Owed>(
    `SELECT ${tableOf(Obligation).columns('o', ['provinceId', 'scopeId', 'roundKey', 'organisationKey', 'path', 'closedOn'])},
            ${tableOf(Round).columns('d', ['year', 'formVersionKey', 'startsOn', 'endsOn'])}, d.state AS "roundState"
     FROM obligation o JOIN round d ON d.key = o.round_key
     WHERE o.province_id = $1 AND o.key = $2`,
    [provinceId, key],
  );
  return owed;
}

async function create(
  tx: Transaction,
  obligationKey: string,
  { provinceId, scopeId, roundKey, year, organisationKey }: Owed,
  figures: Map<number, number>,
): Promise<ReportRow> {
  const place = { provinceId, scopeId };
  const key = newKey();
  const [row] = await tx.query<ReportRow>(
    `INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', 1, $8) RETURNING ${reportColumns('report')}`,
    [provinceId, scopeId, key, obligationKey, roundKey, year, organisationKey, tx.now],
  );
  const version = { ...place, reportKey: key, number: 1 };
  await tableOf(ReportVersion).insert(tx, { ...version, kind: ReportVersionKind.Original });
  await fillFigures(tx, { ...version, year }, figures);
  return row!;
}
