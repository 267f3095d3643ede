import { type Actor, type FactKey, inShardsOf, type Query, tableOf, under } from '@app/kernel';
import { AssessmentPermission } from './assessments.permissions';
import { Evidence } from './evidence.entity';

export const evidenceColumns = tableOf(Evidence).columns('e');

/** SQL condition on `assessment_evidence AS e`: of the own reach, or of a workplace whose place in the tree has changed since, or of one that ended and whose work goes on there. */
export function visibleEvidence(actor: Actor, params: unknown[]): string {
  const shards = inShardsOf(actor, 'e', params);
  const below = under('e.path', actor.roots(AssessmentPermission.Read), params);
  return `(${shards} AND (${below} OR e.organisation_key = ANY($${params.push(actor.keptPlaces(AssessmentPermission.Read))}::int[])))`;
}

export async function findEvidence(query: Query, { provinceId, key }: FactKey): Promise<Evidence | null> {
  const [row] = await query<Evidence>(
    `SELECT ${evidenceColumns} FROM assessment_evidence AS e WHERE e.province_id = $1 AND e.key = $2`,
    [provinceId, key],
  );
  return row ? tableOf(Evidence).toRow(row) : null;
}
