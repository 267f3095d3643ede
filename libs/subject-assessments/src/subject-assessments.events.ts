import { event, type FactPlace, type Happening, trailEvent } from '@app/kernel';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

const assessment = {
  of: 'SubjectAssessment',
  reads: SubjectAssessmentPermission.Read,
  payload: { roundKey: 'number', organisationKey: 'number', versionKey: 'number', state: 'word', number: 'number' },
} as const;

export const SubjectAssessmentSaved = event('subjectAssessment.saved', assessment);
export const SubjectAssessmentSubmitted = event('subjectAssessment.submitted', assessment);
export const SubjectAssessmentReturned = event('subjectAssessment.returned', assessment);
export const SubjectAssessmentReviewed = event('subjectAssessment.reviewed', assessment);
/** With what is answered, to a newer version of its criteria. */
export const SubjectAssessmentCarried = event('subjectAssessment.carried', assessment);

/** All open ones of a line. */
export const SubjectAssessmentsCarried = trailEvent('subjectAssessments.carried', {
  of: 'SubjectCarryOver',
  because: 'each of them tells of itself',
});

const statement = {
  of: 'SubjectResultStatement',
  reads: SubjectAssessmentPermission.Read,
  payload: { organisationKey: 'number', year: 'number', setKey: 'number', kind: 'word' },
} as const;

export const SubjectResultsStated = event('subjectResults.stated', statement);
export const SubjectResultsAmended = event('subjectResults.amended', statement);
export const SubjectResultsWithdrawn = event('subjectResults.withdrawn', statement);

/** Offices by mail, once a day: how many of whom they keep, never who. */
export const SubjectsReminded = trailEvent('subjectAssessments.reminded', {
  of: 'SubjectAssessmentReminder',
  because: 'it tells of mails that went out',
});

interface Told extends FactPlace {
  year: number;
  setKey: number;
  subjectKey: string;
  path: string;
  roundKey: number;
  organisationKey: number;
  versionKey: number;
  state: string;
  number: number;
}

/** Its place, and how it stands afterwards. What somebody answered, and what it came to, is told to nobody. */
export function ofSubjectAssessment(
  told: Told,
  after: Partial<Pick<Told, 'state' | 'number'>> = {},
): Pick<Happening<(typeof assessment)['payload']>, 'subject' | 'provinceId' | 'scopeId' | 'path' | 'payload'> {
  const { year, setKey, subjectKey, provinceId, scopeId, path, roundKey, organisationKey, versionKey } = told;
  const { state, number } = told;
  const payload = { roundKey, organisationKey, versionKey, state, number, ...after };
  return { subject: `${year}-${setKey}-${subjectKey}`, provinceId, scopeId, path, payload };
}
