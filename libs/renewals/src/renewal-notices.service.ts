import { Actor, Clock, type IsoDate, Jobs, type Query, type Transaction, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { receiversOf } from '@app/organisations';
import { addMonths, NOTICE_MONTHS, renewalNotice } from '@app/recognition-rules';
import { addressesIn, OFFICE } from '@app/tasks';
import { Injectable } from '@nestjs/common';
import { type EndingLine, renewalMail } from './renewal-mail.rules';
import { RenewalsNoticed } from './renewals.events';

/** Recognitions of a province that end on one day, and which notice that day asks for. */
interface Due {
  until: IsoDate;
  months: number;
}

type Notice = EndingLine & Due & { organisationKey: number; organisation: string; contact: string | null };

/** Nothing to tell of: the transaction is given up, so that the trail tells of acts only. */
const NOBODY = new Error('nobody to tell');

/** Tells whoever holds a recognition, or keeps its holder, and whoever gave it, 6, 3 and 1 months before it ends: by e-mail, each once ever. */
@Injectable()
export class RenewalNotices {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {
    // A worker that stood still for weeks tells, once it is back, the last notice that is due; those before it are not told afterwards.
    jobs.register({ name: 'notice-renewals', when: { dailyAt: '05:55' }, atStart: true, run: () => this.notice() });
  }

  /** How many notices went out. May run as often as it likes, in as many workers. A province is a transaction; throws what failed when all others were told. */
  async notice(): Promise<number> {
    const today = this.clock.today();
    const failures: unknown[] = [];
    let count = 0;
    for (const [provinceId, due] of await dueIn(this.transactions.reading(Actor.system()), today))
      try {
        count += await this.transactions.run(Actor.system(), (tx) => this.noticeIn(tx, provinceId, due, today));
      } catch (error) {
        if (error !== NOBODY) failures.push(error);
      }
    if (failures.length > 0) throw new AggregateError(failures, 'provinces that were not told');
    return count;
  }

  private async noticeIn(tx: Transaction, provinceId: number, due: readonly Due[], today: IsoDate): Promise<number> {
    const notices = await noticed(tx, provinceId, due, today);
    if (notices.length === 0) throw NOBODY;
    const reachable = notices.filter(({ contact }) => addressesIn(contact).length > 0);
    const mails = [...Map.groupBy(reachable, ({ organisationKey }) => organisationKey).values()];
    await this.mailer.postIn(
      tx,
      mails.map((own) => mailTo(own, provinceId, today)),
    );
    tx.happened(RenewalsNoticed, { subject: today, path: null, after: { provinceId, notices: notices.length } });
    return notices.length;
  }
}

/** What is told on a day is told once: the notices decide. */
function mailTo(own: Notice[], provinceId: number, today: IsoDate): Mail {
  const [{ organisationKey, organisation }] = own as [Notice];
  const key = `renewal:${organisationKey}:${provinceId}:${today}`;
  return { key, to: { kind: OFFICE, key: organisationKey }, ...renewalMail(organisation, own) };
}

/** By province, the days on which something ends and of which a notice is due. */
async function dueIn(query: Query, today: IsoDate): Promise<Map<number, Due[]>> {
  const rows = await query<{ provinceId: number; until: IsoDate }>(
    `-- all shards: whatever ends within half a year, in the whole country
     SELECT DISTINCT r.province_id AS "provinceId", r.valid_until AS until FROM recognition AS r
     WHERE r.revoked_on IS NULL AND r.valid_until BETWEEN $1::date AND $2::date ORDER BY 1, 2`,
    [today, addMonths(today, Math.max(...NOTICE_MONTHS) + 1)],
  );
  const due = rows.flatMap(({ provinceId, until }) => {
    const months = renewalNotice(until, [], today);
    return months === null ? [] : [{ provinceId, until, months }];
  });
  return Map.groupBy(due, ({ provinceId }) => provinceId);
}

/** The key of a notice decides between two workers. Whoever was recognised again meanwhile is told nothing; of an organisation that ended its successors are told. */
const noticed = (tx: Transaction, provinceId: number, due: readonly Due[], today: IsoDate): Promise<Notice[]> =>
  tx.query<Notice>(
    `WITH ending AS (
       SELECT r.key, r.year, r.kind, r.valid_until, r.title_key, r.award_key, r.organisation_key, due.months,
              ARRAY[coalesce(r.organisation_key, n.by_key), r.granted_by_key] AS told
       FROM jsonb_to_recordset($2::jsonb) AS due(until date, months int)
       JOIN recognition AS r ON r.province_id = $1 AND r.valid_until = due.until AND r.revoked_on IS NULL
       JOIN nomination AS n ON n.province_id = r.province_id AND n.key = r.nomination_key
       WHERE NOT EXISTS (
         SELECT 1 FROM recognition AS again WHERE again.province_id = $1 AND again.revoked_on IS NULL
           AND (again.organisation_key = r.organisation_key OR again.subject_key = r.subject_key)
           AND again.title_key = r.title_key AND again.valid_until > r.valid_until)),
     noticed AS (
       INSERT INTO renewal_notice (recognition_key, months, organisation_key, noticed_on)
       SELECT DISTINCT e.key, e.months, whom.key, $3::date FROM ending AS e CROSS JOIN unnest(e.told) AS was(key)
       CROSS JOIN LATERAL ${receiversOf('was.key', '$3::date')} AS whom
       WHERE was.key IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM renewal_notice AS given
         WHERE given.recognition_key = e.key AND given.organisation_key = whom.key AND given.months <= e.months)
       ON CONFLICT DO NOTHING RETURNING recognition_key, organisation_key)
     SELECT e.year, e.kind, e.valid_until AS "validUntil", e.valid_until AS until, e.months,
            coalesce(t.name_vi, w.name_vi) AS honour, holder.name AS holder,
            place.organisation_key AS "organisationKey", place.name AS organisation, place.contact
     FROM noticed JOIN ending AS e ON e.key = noticed.recognition_key
     LEFT JOIN title AS t ON t.key = e.title_key LEFT JOIN award AS w ON w.key = e.award_key
     LEFT JOIN LATERAL (
       SELECT was.name FROM organisation_period AS was WHERE was.organisation_key = e.organisation_key AND was.valid_from <= $3
       ORDER BY was.valid_from DESC LIMIT 1) AS holder ON true
     JOIN organisation_period AS place ON place.organisation_key = noticed.organisation_key
       AND place.valid_from <= $3 AND (place.valid_to IS NULL OR place.valid_to >= $3)
     ORDER BY place.organisation_key, e.valid_until, e.key`,
    [provinceId, JSON.stringify(due), today],
  );
