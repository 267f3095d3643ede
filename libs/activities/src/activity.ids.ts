import { type Ids, intIds } from '@app/kernel';
import { type ActivityKey, activityKey } from './activity.rules';

export const ActivityKindIds = intIds('ActivityKind');
export const ActivityIds: Ids<ActivityKey> = { type: 'Activity', read: activityKey };
