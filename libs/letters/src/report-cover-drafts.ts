import { type Actor, type Asking, type FactKey, KernelError, nodeId } from '@app/kernel';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { Injectable } from '@nestjs/common';
import { ConsolidatedReports, type PrintedReport, ReportIds, ReportPermission } from '@app/reporting';
import { coverDispatch } from './report-cover.rules';
import { LetterError } from './letters.errors';

const COVER = DraftKind.declare('cover_letter', 'The letter that goes with a sent report; from the report.');

interface Sent {
  key: FactKey;
  report: PrintedReport;
}

/** The dispatch with which a sent report goes to its addressee: in the name of whoever owes the report, by whoever may send it. */
@Injectable()
export class ReportCoverDrafts implements DraftProposer<FactKey, Sent> {
  readonly kind = COVER;
  readonly from = ReportIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly reports: ConsolidatedReports,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  async read(actor: Actor, key: FactKey): Promise<Sent> {
    return { key, report: await this.reports.read(actor, nodeId('Report', key.key, key)) };
  }

  /** Throws NOT_FOUND, DRAFT_REPORT_NOT_SENT, DRAFT_REPORT_TO_NOBODY. */
  async propose(tx: Asking, { key, report }: Sent): Promise<DraftProposal> {
    const [found] = await tx.query<{ organisationKey: number; directiveKey: string | null }>(
      `SELECT r.organisation_key AS "organisationKey", d.directive_key AS "directiveKey"
       FROM report AS r JOIN round AS d ON d.key = r.round_key WHERE r.province_id = $1 AND r.key = $2`,
      [key.provinceId, key.key],
    );
    if (!found || !tx.actor.worksAt(ReportPermission.Submit, found.organisationKey)) throw KernelError.NOT_FOUND();
    if (report.isDraft) throw LetterError.DRAFT_REPORT_NOT_SENT();
    const { to } = report;
    if (to === null) throw LetterError.DRAFT_REPORT_TO_NOBODY();
    const office = await this.ownDocuments.mustDraftAt(tx, found.organisationKey);
    const basedOn = await this.ownDocuments.citable(tx, found.directiveKey ? [found.directiveKey] : []);
    return { office, parts: coverDispatch(office, { ...report, to }), basedOn };
  }
}
