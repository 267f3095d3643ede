import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: { DraftKind: { RECOGNITION_DECISION: 'Decision on recognitions' } },
  trail: {
    acts: {
      recognitionRound: {
        opened: 'Round of recognition opened',
        amended: 'Days of the round amended',
        closed: 'Nominations closed',
        reopened: 'Round opened again',
        cancelled: 'Round cancelled',
        decided: 'Round ended with its decision',
      },
      nomination: { made: 'Nominated', withdrawn: 'Nomination withdrawn', appraised: 'Nomination appraised' },
      recognition: { granted: 'Decision on a recognition entered', revoked: 'Recognition revoked' },
    },
    subjects: { RecognitionRound: 'Round of recognition', Nomination: 'Nomination', Recognition: 'Recognition' },
  },
};
