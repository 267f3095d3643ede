import { type FactKey, tableOf, type Transaction } from '@app/kernel';
import { EvidenceWithdrawn } from './assessments.events';
import { Evidence } from './evidence.entity';
import { evidenceColumns } from './evidence-row';
import { tellEvidence } from './tell-evidence';

/**
 * A thing of the system was taken back: evidence that rests on it shows nothing any more and says so, also where its assessment was sent already; what a review came to stays as it
 * was judged. Whoever changes a piece of evidence meanwhile is waited for. The thing is locked by then, and so are those who file it (`EvidenceSource.hold`).
 */
export async function withdrawThing(tx: Transaction, thingId: string, provinceIds: readonly number[]): Promise<void> {
  const found = await tx.query<Pick<FactKey, 'provinceId' | 'key'>>(
    `SELECT e.province_id AS "provinceId", e.key FROM assessment_evidence AS e
     WHERE e.province_id = ANY($1::int[]) AND e.thing_id = $2 AND e.withdrawn_at IS NULL ORDER BY e.key`,
    [provinceIds, thingId],
  );
  for (const { provinceId, key } of found) {
    const [row] = await tx.query<Evidence>(
      `SELECT ${evidenceColumns} FROM assessment_evidence AS e WHERE e.province_id = $1 AND e.key = $2 AND e.withdrawn_at IS NULL FOR UPDATE`,
      [provinceId, key],
    );
    if (!row) continue;
    const evidence = tableOf(Evidence).toRow(row);
    await tableOf(Evidence).amend(tx, evidence, evidence.version, { withdrawnAt: tx.now });
    tellEvidence(tx, EvidenceWithdrawn, evidence);
  }
}
