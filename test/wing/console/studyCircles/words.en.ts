import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { STUDY_CIRCLE: 'Study circle' },
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
};
