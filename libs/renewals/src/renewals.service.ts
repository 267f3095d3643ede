import { type Actor, Clock, KernelError, Transactions, type TypedKey } from '@app/kernel';
import { receiversOf } from '@app/organisations';
import { addMonths } from '@app/recognition-rules';
import { type Recognition, recognitionColumns, recognitions, visibleRecognitions } from '@app/recognitions';
import { Injectable } from '@nestjs/common';
import { type Held, type Replacement, stepsOf } from './history.rules';
import type { EndingRecognitionsArgs } from './renewals.inputs';
import type { EndingRecognitions, RecognitionStep } from './renewals.views';

/** Rows of the board at most: months times titles and awards. */
const MOST_ENDING = 2_000;
/** Recognitions of one subject at most. */
const MOST_HELD = 500;

/** The title one level below, by the sets of criteria that both are judged by. */
const LOWER = `(SELECT lower.key FROM title AS upper JOIN criteria_set AS s ON s.key = upper.criteria_set_key AND s.code LIKE '%/2'
  JOIN criteria_set AS below ON below.code = regexp_replace(s.code, '/2$', '/1')
  JOIN title AS lower ON lower.criteria_set_key = below.key WHERE upper.key = r.title_key LIMIT 1)`;

/** What ends when, and what became of the recognitions of one subject. */
@Injectable()
export class Renewals {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Counts of what is within sight, by month and by title or award, the nearest first. */
  ending(actor: Actor, { withinKey = null, months }: EndingRecognitionsArgs): Promise<EndingRecognitions[]> {
    const today = this.clock.today();
    const params: unknown[] = [today, addMonths(`${today.slice(0, 7)}-01`, months)];
    const visible = visibleRecognitions(actor, today, params);
    const within = withinKey === null ? 'true' : `('.' || r.path) LIKE $${params.push(`%.${withinKey}.%`)}`;
    return this.transactions.reading(actor)<EndingRecognitions>(
      `-- all shards: whatever ends within reach, wherever its holders are
       WITH ending AS (
         SELECT date_trunc('month', r.valid_until)::date AS month, r.title_key, r.award_key, r.kind, coalesce(r.organisation_key, n.by_key) AS receiver
         FROM recognition AS r LEFT JOIN nomination AS n ON n.province_id = r.province_id AND n.key = r.nomination_key
         WHERE r.revoked_on IS NULL AND r.valid_until >= $1::date AND r.valid_until < $2::date AND ${visible} AND ${within}),
       gone AS (
         SELECT one.receiver FROM (SELECT DISTINCT e.receiver FROM ending AS e WHERE e.receiver IS NOT NULL) AS one
         WHERE NOT EXISTS (SELECT 1 FROM ${receiversOf('one.receiver', '$1::date')} AS whom))
       SELECT e.month, (e.month + interval '1 month - 1 day')::date AS until, e.title_key AS "titleKey", e.award_key AS "awardKey", e.kind,
              count(*)::int AS count, count(gone.receiver)::int AS "withoutReceiver"
       FROM ending AS e LEFT JOIN gone ON gone.receiver = e.receiver
       GROUP BY e.month, e.title_key, e.award_key, e.kind ORDER BY 1, 3, 4, 5 LIMIT ${MOST_ENDING}`,
      params,
    );
  }

  /** Of an organisation, community, clan, family or citizen, as far as it is within sight, the earliest first. Throws INVALID_ID. */
  async history(actor: Actor, holder: TypedKey): Promise<RecognitionStep[]> {
    const column = HOLDERS[holder.type];
    if (!column) throw KernelError.INVALID_ID({ id: holder.type });
    const today = this.clock.today();
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [holder.key];
      const visible = visibleRecognitions(actor, today, params);
      const placed = holder.place === null ? 'true' : `r.province_id = $${params.push(holder.place.provinceId)}`;
      const found = await query<Recognition & { lower: string | null }>(
        `-- all shards: an organisation may have stood in several provinces
         SELECT ${recognitionColumns}, ${LOWER} AS lower FROM recognition AS r
         WHERE r.${column} = $1 AND ${placed} AND ${visible} ORDER BY r.granted_on, r.key LIMIT ${MOST_HELD}`,
        params,
      );
      const rows = found.map((row) => ({ lower: row.lower, row: recognitions.toRow(row) }));
      const byKey = new Map(rows.map(({ row }) => [row.key, row]));
      const replaced = await query<Replacement>(
        `SELECT c.recognition_key AS key, c.replaced_on AS on, c.replacement_reason AS reason FROM certificate AS c
         WHERE c.province_id = ANY($1::int[]) AND c.recognition_key = ANY($2::uuid[]) AND c.replaced_on IS NOT NULL`,
        [rows.map(({ row }) => row.provinceId), [...byKey.keys()]],
      );
      const held = rows.map(({ lower, row }): Held => ({
        key: row.key,
        honour: row.titleKey ?? row.awardKey!,
        lower,
        grantedOn: row.grantedOn,
        validUntil: row.validUntil,
        revokedOn: row.revokedOn,
        revocationReason: row.revocationReason,
      }));
      return stepsOf(held, replaced, today).map(({ key, ...step }) => ({ ...step, recognition: byKey.get(key)! }));
    });
  }
}

const HOLDERS: Partial<Record<string, 'organisation_key' | 'subject_key'>> = {
  Organisation: 'organisation_key',
  Community: 'subject_key',
  Clan: 'subject_key',
  Family: 'subject_key',
  Citizen: 'subject_key',
};
