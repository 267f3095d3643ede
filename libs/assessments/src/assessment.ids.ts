import { type FactKey, factIds, type Ids, intIds, KernelError, parseNodeId } from '@app/kernel';

export interface AssessmentKey extends FactKey {
  year: number;
}

const YEAR_AND_KEY = /^(\d{4})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** As an activity's, the global id names province, scope and year: one shard, one partition. */
function assessmentKey(id: string): AssessmentKey {
  const { type, place, key } = parseNodeId(id);
  const found = YEAR_AND_KEY.exec(key);
  if (type !== 'Assessment' || place === null || !found) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { ...place, year: Number(found[1]), key: found[2]! };
}

export const AssessmentIds: Ids<AssessmentKey> = { type: 'Assessment', read: assessmentKey };
export const AssessmentRoundIds = intIds('AssessmentRound');
export const EvidenceIds = factIds('AssessmentEvidence');
