import { tableOf, type Transaction } from '@app/kernel';
import { EvidenceWithdrawn } from './assessments.events';
import { Evidence } from './evidence.entity';
import { evidenceColumns } from './evidence-row';
import { tellEvidence } from './tell-evidence';

/**
 * A thing of the system was taken back: evidence that rests on it shows nothing any more and says so, also where its assessment was sent already; what a review came to stays as it
 * was judged.
 */
export async function withdrawThing(tx: Transaction, thingId: string, provinceIds: readonly number[]): Promise<void> {
  const found = await tx.query<Evidence>(
    `SELECT ${evidenceColumns} FROM assessment_evidence AS e
     WHERE e.province_id = ANY($1::int[]) AND e.thing_id = $2 AND e.withdrawn_at IS NULL ORDER BY e.key`,
    [provinceIds, thingId],
  );
  for (const evidence of found.map((row) => tableOf(Evidence).toRow(row))) {
    await tableOf(Evidence).amend(tx, evidence, evidence.version, { withdrawnAt: tx.now });
    tellEvidence(tx, EvidenceWithdrawn, evidence);
  }
}
