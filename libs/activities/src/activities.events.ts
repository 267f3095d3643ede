import { event } from '@app/kernel';
import { ActivityPermission, WeekPermission } from './activities.permissions';

const week = {
  of: 'Week',
  reads: WeekPermission.Read,
  payload: { organisationKey: 'number', year: 'number', roundKey: 'number?' },
} as const;

export const WeekPlanned = event('week.planned', week);
export const WeekAmended = event('week.amended', week);
export const RoundAttached = event('week.roundAttached', week);

const activity = {
  of: 'Activity',
  reads: ActivityPermission.Read,
  payload: { organisationKey: 'number', weekKey: 'key?', startsOn: 'day' },
} as const;

export const ActivityLogged = event('activity.logged', activity);
export const ActivityAmended = event('activity.amended', activity);
export const ActivityWithdrawn = event('activity.withdrawn', activity);
/** Evidence was added. */
export const ActivityEvidenced = event('activity.evidenced', activity);
