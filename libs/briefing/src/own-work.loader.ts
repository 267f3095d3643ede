import { type Actor, batch, type RequestContext, Transactions } from '@app/kernel';
import { FIGURES_WRITTEN, mayReview, type Obligation, type Report, ReportPermission } from '@app/reporting';
import { Injectable } from '@nestjs/common';

/** By the condition under which accepting and returning are refused (`report-review.service.ts` of _reporting_). */
const OWN_WORK = `
  SELECT r.key FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
  JOIN report AS r ON r.province_id = k.province_id AND r.key = k.key
  WHERE r.province_id = ANY($1::int[]) AND (
    EXISTS (SELECT 1 FROM report_version AS own
      WHERE own.province_id = r.province_id AND own.report_key = r.key AND own.number = r.number AND own.submitted_by = $3)
    OR r.key::text IN (SELECT e.subject_key FROM audit_event AS e
      WHERE e.subject_type = 'Report' AND e.subject_key = ANY($2::uuid[]::text[]) AND e.actor_id = $3 AND e.action = ANY($4::text[])))`;

/** Whether somebody may decide on a report in another's place alone, and has worked on it. */
@Injectable()
export class OwnWorkLoader {
  constructor(private readonly transactions: Transactions) {}

  /** Asks nothing for those to whom nothing is delegated. */
  async isBarred(context: RequestContext, report: Report, obligation: Obligation): Promise<boolean> {
    if (!decidesInPlace(context.actor, obligation)) return false;
    const found = batch<string, true>(context, 'Report.ownWork', async (ids, actor) => {
      const parts = ids.map((id) => id.split(':'));
      const params = [
        parts.map(([province]) => province),
        parts.map(([, key]) => key),
        actor.personId,
        FIGURES_WRITTEN,
      ];
      const rows = await this.transactions.read(actor, (query) => query<{ key: string }>(OWN_WORK, params));
      const own = new Set(rows.map(({ key }) => key));
      return new Map(ids.filter((_, at) => own.has(parts[at]![1]!)).map((id) => [id, true as const]));
    });
    return (await found.load(`${report.provinceId}:${report.key}`)) ?? false;
  }
}

/** By no role of their own. */
function decidesInPlace(actor: Actor, { organisationKey, toKey, throughKey }: Obligation): boolean {
  if (actor.grants.every(({ delegation }) => !delegation)) return false;
  const parties = { organisationKey, toKey, throughKey };
  if (!mayReview(actor, parties)) return false;
  const at = [toKey, throughKey].filter((key) => key !== null && actor.worksAt(ReportPermission.Review, key));
  return at.every((key) => actor.giversAt(ReportPermission.Review, key!).length > 0);
}
