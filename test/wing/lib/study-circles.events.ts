import { event } from '@app/kernel';
import { StudyCirclePermission } from './study-circles.permissions';

const circle = {
  of: 'StudyCircle',
  reads: StudyCirclePermission.Read,
  payload: { organisationKey: 'number' },
} as const;

export const StudyCircleBegun = event('studyCircle.begun', circle);
export const StudyCircleAmended = event('studyCircle.amended', circle);
export const StudyCircleClosed = event('studyCircle.closed', circle);
