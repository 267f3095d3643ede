import { nodeId, type Thing } from '@app/kernel';
import { ACTIVITY } from './activities.kinds';
import type { Activity } from './activity.entity';

export const activityId = ({ scopeId, year, key }: Pick<Activity, 'scopeId' | 'year' | 'key'>): string =>
  nodeId('Activity', `${year}-${key}`, scopeId);

export const activityThing = (activity: Activity): Thing => ({
  id: activityId(activity),
  kind: ACTIVITY,
  title: activity.title,
  subtitle: activity.place,
  day: activity.startsOn,
  organisationKey: activity.organisationKey,
  standing: null,
});
