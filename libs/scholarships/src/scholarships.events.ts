import { event } from '@app/kernel';
import { ScholarshipPermission } from './scholarships.permissions';

const round = {
  of: 'ScholarshipRound',
  reads: ScholarshipPermission.Read,
  payload: { organisationKey: 'number', year: 'number', state: 'word' },
} as const;

export const ScholarshipRoundPlanned = event('scholarshipRound.planned', round);
export const ScholarshipRoundAmended = event('scholarshipRound.amended', round);
export const ScholarshipRoundChanged = event('scholarshipRound.changed', round);
export const ScholarshipRoundProposed = event('scholarshipRound.proposed', round);
export const ScholarshipRoundDecided = event('scholarshipRound.decided', round);

const application = {
  of: 'ScholarshipApplication',
  reads: ScholarshipPermission.ReadApplications,
  payload: { roundKey: 'key', organisationKey: 'number', kind: 'word', state: 'word' },
} as const;

export const ScholarshipApplicationEntered = event('scholarshipApplication.entered', application);
export const ScholarshipApplicationAmended = event('scholarshipApplication.amended', application);
export const ScholarshipApplicationChanged = event('scholarshipApplication.changed', application);
export const ScholarshipApplicationScored = event('scholarshipApplication.scored', application);

const grant = {
  of: 'ScholarshipGrant',
  reads: ScholarshipPermission.Read,
  payload: { roundKey: 'key', organisationKey: 'number', amount: 'number', grantedOn: 'day' },
} as const;

export const ScholarshipGranted = event('scholarshipGrant.granted', grant);
export const ScholarshipRevoked = event('scholarshipGrant.revoked', grant);
