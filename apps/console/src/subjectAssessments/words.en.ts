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
  resources: {
    subjectAssessments: {
      name: 'Assessments of people',
      about: 'Citizens, families, clans and communities of the area, each once a year by a criteria set.',
      empty: 'No assessments yet',
      emptyAdvice: 'One begins with its first answer: from a list of scores, through a link, or entered by the office.',
      notNow: 'It is not the time for this, or you entered it yourself.',
      difficult: 'difficult area',
      submitMany: {
        label: 'Send for review',
        explanation: 'Sends those that are answered in full; what was sent is changed only once it is returned.',
        done: '%{smart_count} assessment sent |||| %{smart_count} assessments sent',
      },
      reviewMany: {
        label: 'Finish the review',
        explanation: 'The result follows from the criteria and is kept; not met is a result, too.',
        done: '%{smart_count} assessment reviewed |||| %{smart_count} assessments reviewed',
      },
      entry: {
        title: 'Assessment',
        noRound: 'No open round assesses this one.',
        begin: 'Enter on behalf',
        goOn: 'Go on entering',
        look: 'Look',
        onBehalf: 'Entered on behalf',
        about: 'The office enters it for whom it is about: say why, and on which day they agreed.',
        ahead: 'Consent cannot lie ahead.',
        nobody: 'Nobody found. Type the whole name.',
        guardianHelp: 'Another citizen of the area who is of age; type the whole name to find them.',
        explanation:
          'Once it is sent, somebody else of the office reviews it; it is changed only if it is returned. The result as it stands: %{outcome}.',
        unsaid: {
          reason: 'It is not said why it is entered on behalf.',
          consent: 'The day of consent is missing.',
          guardian: 'No guardian is chosen.',
        },
      },
      fields: {
        reason: 'Why on behalf',
        subject: 'Person, family, clan, community',
        kind: 'Kind',
        state: 'State',
        outcome: 'Result',
        year: 'Year',
        communityId: 'Community',
        keeper: 'Kept by',
        channel: 'Entered',
        consentOn: 'Agreed on',
        guardian: 'Guardian',
        remark: 'Why it was returned',
        target: 'Indicator',
        lastYear: 'The year before',
      },
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
