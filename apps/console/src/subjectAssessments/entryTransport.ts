import { type AnswerTransport, quietly, saving } from '../assessments/index.ts';
import { newKey } from '../dataProvider/idempotency';
import { request } from '../dataProvider/request';
import type { OnBehalf } from './entry.rules.ts';
import { SAVE_SUBJECT_ASSESSMENT, SUBJECT_ENTRY, type SubjectEntry } from './subjectAssessments.graphql.ts';

/** By which line of which round the first answers begin it. */
export interface Beginning {
  roundId: string;
  line: number;
}

/** How answers for somebody are stored; `beginning` is told with the first ones. */
export const answersFor = (beginning: Beginning | null): AnswerTransport<SubjectEntry, OnBehalf> => ({
  newKey,
  statedIn: ({ reason, consentOn, guardian, guardianRelation }) => ({ reason, consentOn, guardian, guardianRelation }),
  read: async (id) => (await request(SUBJECT_ENTRY, { id })).subjectAssessment,
  save: ({ stated, ...answered }, key) =>
    saving(async () => {
      const said = stated && {
        reason: stated.reason,
        consentOn: stated.consentOn,
        guardianId: stated.guardian?.id ?? null,
        guardianRelation: stated.guardian && stated.guardianRelation,
      };
      const input = { ...answered, ...said, ...(answered.version === 0 && beginning) };
      return (await request(SAVE_SUBJECT_ASSESSMENT, { input }, quietly(key))).saveSubjectAssessment;
    }),
});
