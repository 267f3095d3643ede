import { event, type FactKey, type Happening, trailEvent } from '@app/kernel';
import { AssessmentPermission, AssessmentRoundPermission } from './assessments.permissions';

const round = { of: 'AssessmentRound', reads: AssessmentRoundPermission.Read } as const;
const roundPayload = { organisationKey: 'number', year: 'number' } as const;

export const AssessmentRoundOpened = event('assessmentRound.opened', { ...round, payload: roundPayload });
export const AssessmentRoundClosed = event('assessmentRound.closed', { ...round, payload: roundPayload });
export const AssessmentRoundReopened = event('assessmentRound.reopened', { ...round, payload: roundPayload });
/** Its open assessments went over to a newer version of their criteria. */
export const AssessmentRoundCarried = event('assessmentRound.carried', { ...round, payload: roundPayload });

const assessment = {
  of: 'Assessment',
  reads: AssessmentPermission.Read,
  payload: { roundKey: 'number', organisationKey: 'number', versionKey: 'number', state: 'word', number: 'number' },
} as const;

export const AssessmentSaved = event('assessment.saved', assessment);
export const AssessmentSubmitted = event('assessment.submitted', assessment);
export const AssessmentReturned = event('assessment.returned', assessment);
export const AssessmentReviewed = event('assessment.reviewed', assessment);
export const AssessmentCarried = event('assessment.carried', assessment);
export const AssessmentEvidenceUsed = event('assessment.evidenceUsed', assessment);
export const AssessmentEvidenceDropped = event('assessment.evidenceDropped', assessment);

const evidence = {
  of: 'AssessmentEvidence',
  reads: AssessmentPermission.Read,
  payload: { organisationKey: 'number' },
} as const;

export const EvidenceFiled = event('assessmentEvidence.filed', evidence);
export const EvidenceWithdrawn = event('assessmentEvidence.withdrawn', evidence);

/** Units by mail, once a day. */
export const AssessmentsReminded = trailEvent('assessments.reminded', {
  of: 'AssessmentReminder',
  because: 'it tells of mails that went out',
});

interface Told extends FactKey {
  year: number;
  path: string;
  roundKey: number;
  organisationKey: number;
  versionKey: number;
  state: string;
  number: number;
}

/** What is told of an assessment whatever happens to it: its place, and how it stands afterwards. */
export function ofAssessment(
  told: Told,
  after: Partial<Pick<Told, 'state' | 'number'>> = {},
): Pick<Happening<(typeof assessment)['payload']>, 'subject' | 'provinceId' | 'scopeId' | 'path' | 'payload'> {
  const { key, year, provinceId, scopeId, path, roundKey, organisationKey, versionKey, state, number } = told;
  const payload = { roundKey, organisationKey, versionKey, state, number, ...after };
  return { subject: `${year}-${key}`, provinceId, scopeId, path, payload };
}
