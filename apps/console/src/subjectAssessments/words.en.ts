import type { words as vietnamese } from './words.vi.ts';

export const words: typeof vietnamese = {
  enums: {
    EntryChannel: { ON_BEHALF: 'Entered by the office', LINK: 'Through a link', FILE: 'From a list' },
    OnBehalfReason: {
      ON_PAPER: 'Answered on paper or by word of mouth',
      WITHOUT_DEVICE: 'Has no device',
      NEEDS_HELP: 'Needs help',
      MINOR: 'Is a minor',
      MEETING: 'Assessed in a meeting',
    },
  },
  trail: {
    acts: {
      subjectAssessment: {
        saved: 'Entered an assessment of a citizen, family, clan or community',
        submitted: 'Sent an assessment of a citizen, family, clan or community',
        returned: 'Returned an assessment of a citizen, family, clan or community',
        reviewed: 'Finished the review of an assessment of a citizen, family, clan or community',
      },
    },
    subjects: { SubjectAssessment: 'Assessment of a citizen, family, clan or community' },
  },
};
