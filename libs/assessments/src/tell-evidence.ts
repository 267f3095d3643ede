import type { Transaction } from '@app/kernel';
import type { EvidenceFiled } from './assessments.events';
import type { Evidence } from './evidence.entity';

export function tellEvidence(
  tx: Transaction,
  event: typeof EvidenceFiled,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
  }: Pick<Evidence, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey'>,
  after?: unknown,
): void {
  tx.happened(event, { subject: key, provinceId, scopeId, path, payload: { organisationKey }, after });
}
