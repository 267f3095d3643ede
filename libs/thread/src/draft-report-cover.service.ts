import { type Actor, factKey, KernelError, Transactions } from '@app/kernel';
import { type Directive, DirectivesService } from '@app/directives';
import { DraftKind, OwnDocuments } from '@app/issuing';
import { ConsolidatedReports, ReportPermission } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { coverDispatch } from './draft-report-cover.rules';
import { DraftFromDataError } from './draft.errors';

/** Drafts the dispatch with which a sent report goes to its addressee. */
@Injectable()
export class ReportCoverDrafts {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ConsolidatedReports,
    private readonly ownDocuments: OwnDocuments,
    private readonly directives: DirectivesService,
  ) {}

  /** In the name of whoever owes the report, by whoever may send it. Throws NOT_FOUND, DRAFT_REPORT_NOT_SENT, DRAFT_REPORT_TO_NOBODY. */
  async draft(actor: Actor, reportId: string): Promise<Directive> {
    const report = await this.reports.read(actor, reportId);
    const { scopeId, key: reportKey } = factKey('Report', reportId);
    const key = await this.transactions.run(actor, async (tx) => {
      const [found] = await tx.query<{ organisationKey: number; directiveKey: string | null }>(
        `SELECT r.organisation_key AS "organisationKey", d.directive_key AS "directiveKey"
         FROM report AS r JOIN round AS d ON d.key = r.round_key WHERE r.scope_id = $1 AND r.key = $2`,
        [scopeId, reportKey],
      );
      if (!found || !actor.worksAt(ReportPermission.Submit, found.organisationKey)) throw KernelError.NOT_FOUND();
      if (report.isDraft) throw DraftFromDataError.DRAFT_REPORT_NOT_SENT();
      const { to } = report;
      if (to === null) throw DraftFromDataError.DRAFT_REPORT_TO_NOBODY();
      const office = await this.ownDocuments.mustDraftAt(tx, found.organisationKey);
      const bases = await this.ownDocuments.citable(tx, found.directiveKey ? [found.directiveKey] : []);
      const source = { kind: DraftKind.CoverLetter, sourceId: report.id };
      const basedOn = bases.map(({ id }) => id);
      return this.ownDocuments.draftIn(tx, office, source, coverDispatch(office, { ...report, to }), basedOn);
    });
    return this.directives.byKey(actor, key);
  }
}
