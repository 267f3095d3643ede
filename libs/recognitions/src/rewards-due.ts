import { Rewards } from '@app/awards';
import { type IsoDate, tableOf, type Transaction } from '@app/kernel';
import { TitleKind } from '@app/titles';
import { Injectable } from '@nestjs/common';
import type { Recognition } from './recognition.entity';
import type { RecognitionRound } from './recognition-round.entity';
import { RewardDue } from './reward-due.entity';

export const dues = tableOf(RewardDue);

type Due = Pick<RewardDue, 'provinceId' | 'organisationKey' | 'subjectKey'>;

/**
 * Of the emulation titles that one subject holds by decisions of one day, the highest is paid, and of equal ones the first; the others say which (NĐ 152/2025/NĐ-CP
 * Điều 49: given at once; that this means the same day is our reading). `$1` provinces, `$2` organisations, `$3` subjects, `$4` day. A recognition that is being
 * written is not there yet.
 */
const HIGHEST_ALONE = `UPDATE reward_due AS d SET instead_key = nullif(p.paid, p.key)
  FROM (
    SELECT e.province_id, e.recognition_key AS key, first_value(e.recognition_key) OVER (
      PARTITION BY e.province_id, e.organisation_key, e.subject_key ORDER BY e.factor DESC, e.recognition_key) AS paid
    FROM (SELECT DISTINCT * FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, organisation_key, subject_key)) AS who
    JOIN reward_due AS e ON e.province_id = who.province_id AND e.granted_on = $4 AND e.is_emulation_title
      AND (e.organisation_key = who.organisation_key OR e.subject_key = who.subject_key)
    LEFT JOIN recognition AS r ON r.province_id = e.province_id AND r.key = e.recognition_key
    WHERE e.province_id = ANY($1::int[]) AND r.revoked_on IS NULL) AS p
  WHERE d.province_id = p.province_id AND d.province_id = ANY($1::int[]) AND d.recognition_key = p.key
    AND d.instead_key IS DISTINCT FROM nullif(p.paid, p.key)`;

/** What is to be paid follows from the decision, and is written with it. */
@Injectable()
export class RewardsDue {
  constructor(private readonly rewards: Rewards) {}

  /** For everybody of one decision. Answers what each is to be paid in đồng; null where no confirmed text says it. */
  async record(
    tx: Transaction,
    { titleKey, awardKey, subject }: Pick<RecognitionRound, 'titleKey' | 'awardKey' | 'subject'>,
    granted: readonly (Due & Pick<Recognition, 'scopeId' | 'key'>)[],
    grantedOn: IsoDate,
  ): Promise<number | null> {
    const query = tx.query.bind(tx);
    const reward = await this.rewards.ofIn(query, { titleKey, awardKey, kind: subject, on: grantedOn });
    if (reward === null) return null;
    const { readings, ...said } = reward;
    const householdOrder = readings.find(({ isUsed }) => isUsed)?.order ?? null;
    const isEmulationTitle = await isEmulation(tx, titleKey);
    await dues.insertAll(
      tx,
      granted.map(({ provinceId, scopeId, key: recognitionKey, organisationKey, subjectKey }) => {
        const whose = { provinceId, scopeId, recognitionKey, organisationKey, subjectKey };
        return { ...said, ...whose, grantedOn, isEmulationTitle, householdOrder };
      }),
    );
    if (isEmulationTitle) await this.payHighestAlone(tx, granted, grantedOn);
    return reward.amount;
  }

  /** Two decisions of one day wait for each other. */
  async payHighestAlone(tx: Transaction, granted: readonly Due[], grantedOn: IsoDate): Promise<void> {
    const provinces = [...new Set(granted.map(({ provinceId }) => provinceId))].toSorted((one, other) => one - other);
    for (const province of provinces)
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`reward/${province}/${grantedOn}`]);
    await tx.query(HIGHEST_ALONE, [
      granted.map(({ provinceId }) => provinceId),
      granted.map(({ organisationKey }) => organisationKey),
      granted.map(({ subjectKey }) => subjectKey),
      grantedOn,
    ]);
  }
}

async function isEmulation(tx: Transaction, titleKey: string | null): Promise<boolean> {
  if (titleKey === null) return false;
  const [title] = await tx.query<{ kind: TitleKind }>('SELECT kind FROM title WHERE key = $1', [titleKey]);
  return title!.kind === TitleKind.Emulation;
}
