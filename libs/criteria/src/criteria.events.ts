import { event, trailEvent } from '@app/kernel';
import { CriteriaPermission } from './criteria.permissions';

const because = 'a draft is no criteria yet; what is published is told';

export const CriteriaDrafted = trailEvent('criteria.drafted', { of: 'CriteriaVersion', because });
export const CriteriaDraftSaved = trailEvent('criteria.saved', { of: 'CriteriaVersion', because });
export const CriteriaDraftDiscarded = trailEvent('criteria.discarded', { of: 'CriteriaVersion', because });
export const CriteriaPublished = event('criteria.published', {
  of: 'CriteriaVersion',
  reads: CriteriaPermission.Read,
  payload: { setKey: 'number', number: 'number', validFrom: 'day' },
});
