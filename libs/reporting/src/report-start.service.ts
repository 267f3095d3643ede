import { type Actor, type FactKey, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Figures, FormContents } from '@app/forms';
import type { Report } from './report.entity';
import { LARGEST_FIGURE } from '@app/form-rules';
import { mustBeOpen, reportColumns, reportOf, type HeldReport, type ReportRow } from './report-row';
import { ofReport, ReportStarted } from './reporting.events';
import { Obligation, Round } from './round.entity';
import { ReportPermission } from './reporting.permissions';

type Owed = Pick<
  HeldReport,
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

  async start(actor: Actor, { scopeId, key }: FactKey): Promise<Report> {
    const row = await this.transactions.run(actor, async (tx) => {
      const owed = await readOwed(tx, scopeId, key);
      if (!owed || !actor.worksAt(ReportPermission.Edit, owed.organisationKey)) throw KernelError.NOT_FOUND();
      mustBeOpen(owed, 'start');
      const content = await this.forms.get(owed.formVersionKey, tx.manager);
      const figures = await this.figures.known((sql, params) => tx.query(sql, params), owed, content, LARGEST_FIGURE);
      const report = await create(tx, key, owed, figures);
      const after = { number: 1, figures: Object.fromEntries(figures) };
      tx.happened(ReportStarted, { ...ofReport({ ...report, path: owed.path }), after });
      return report;
    });
    return reportOf(row);
  }
}

async function readOwed(tx: Transaction, scopeId: number, key: string): Promise<Owed | undefined> {
  const [owed] = await tx.query<Owed>(
    `SELECT ${tableOf(Obligation).columns('o', ['scopeId', 'roundKey', 'organisationKey', 'path', 'closedOn'])},
            ${tableOf(Round).columns('d', ['year', 'formVersionKey', 'startsOn', 'endsOn'])}, d.state AS "roundState"
     FROM obligation o JOIN round d ON d.key = o.round_key
     WHERE o.scope_id = $1 AND o.key = $2`,
    [scopeId, key],
  );
  return owed;
}

async function create(
  tx: Transaction,
  obligationKey: string,
  owed: Owed,
  figures: Map<number, number>,
): Promise<ReportRow> {
  const [row] = await tx.query<ReportRow>(
    `WITH made AS (
       INSERT INTO report (scope_id, key, obligation_key, round_key, year, organisation_key, state, number, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'draft', 1, $7) RETURNING *
     ), version AS (
       INSERT INTO report_version (scope_id, report_key, number, kind) VALUES ($1, $2, 1, 'original')
     ), filled AS (
       INSERT INTO report_value (scope_id, year, report_key, number, cell_key, state, value, prefilled)
       SELECT $1, $5, $2, 1, cell_key, 'number', value, true FROM unnest($8::int[], $9::bigint[]) AS f(cell_key, value)
     )
     SELECT ${reportColumns('made')} FROM made`,
    [
      owed.scopeId,
      newKey(),
      obligationKey,
      owed.roundKey,
      owed.year,
      owed.organisationKey,
      tx.now,
      [...figures.keys()],
      [...figures.values()],
    ],
  );
  return row!;
}
