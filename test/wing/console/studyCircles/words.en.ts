import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { STUDY_CIRCLE: 'Study circle' },
    DraftKind: { STUDY_CIRCLE_DECISION: 'Decision that founds a study circle' },
    InboxPileKind: { STUDY_CIRCLES_WITHOUT_MEMBERS: 'Study circles without members counted' },
    TraceEdgeKind: { ASKED_FOR_BY: 'Asked for by' },
  },
  resources: {
    studyCircles: {
      name: 'Study circles',
      about: 'People who learn together regularly at an organisation.',
      create: 'Begin a study circle',
      details: 'The circle',
      empty: 'No study circles yet',
      emptyAdvice: 'Begin a circle to note how many people take part.',
      close: {
        label: 'Close the circle',
        explanation: 'It ends today and cannot be changed afterwards.',
        done: 'Circle closed',
      },
      decision: {
        label: 'Draft the founding decision',
        explanation: 'A decision is drafted from what is known of the circle, to be corrected and approved.',
      },
      fields: {
        name: 'Name',
        organisationId: 'Organisation',
        startsOn: 'First day',
        memberCount: 'Members',
        closedOn: 'Closed on',
        directiveId: 'Asked for by',
      },
    },
  },
  trail: {
    acts: {
      studyCircle: { begun: 'Study circle begun', amended: 'Study circle corrected', closed: 'Study circle closed' },
    },
    subjects: { StudyCircle: 'Study circle' },
  },
};
