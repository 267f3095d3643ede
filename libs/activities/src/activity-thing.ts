import { nodeId, type Thing } from '@app/kernel';
import { ACTIVITY } from './activities.kinds';
import type { Activity } from './activity.entity';

export const activityId = ({
  year,
  key,
  ...place
}: Pick<Activity, 'provinceId' | 'scopeId' | 'year' | 'key'>): string => nodeId('Activity', `${year}-${key}`, place);

export const activityThing = (activity: Activity): Thing => ({
  id: activityId(activity),
  kind: ACTIVITY,
  title: activity.title,
  subtitle: activity.place,
  day: activity.startsOn,
  organisationKey: activity.organisationKey,
  standing: null,
});
