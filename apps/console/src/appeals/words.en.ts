import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    InboxPileKind: { APPEALS_TO_ANSWER: 'Appeals against results that wait for an answer' },
    AppealState: {
      OPEN: 'Waits for an answer',
      UPHELD: 'Upheld: judged anew',
      REJECTED: 'Rejected',
      WITHDRAWN: 'Withdrawn',
    },
    DraftKind: { RECOGNITION_REFUSAL: 'Letter that somebody is not recommended' },
  },
  resources: {
    appeals: {
      name: 'Appeals',
      text: 'What is objected to (names nobody)',
      fields: { organisationId: 'Who answers instead' },
      outcome: 'Outcome',
      answerText: 'Answer with its reason',
      byOn: '%{by}, %{on}',
      answered: 'Answered on %{on}: %{answer}',
      answerer: '%{name} answers.',
      noAnswerer: 'Every office above is party: it has to be named who answers instead.',
      because: 'Reason: %{reason}',
      letter: {
        label: 'Draft the letter on the result',
        explanation: 'A draft to whoever nominated, with the reasons why it is not recommended.',
      },
      lodge: {
        label: 'Appeal',
        explanation:
          'To the office of the round, or to the one above where that is party; it answers with a reason. Upheld, the nomination is judged anew.',
        done: 'Appeal sent',
      },
      withdraw: {
        label: 'Withdraw the appeal',
        explanation: 'It stays in the history; within the time one can appeal again.',
        done: 'Appeal withdrawn',
      },
      alternate: {
        label: 'Name who answers instead',
        explanation:
          'Where the office whose turn it is is party itself. Whoever answers instead is party to nothing, and whoever was put forward belongs to its area.',
        done: 'It was named who answers',
      },
      answer: {
        label: 'Answer the appeal',
        explanation:
          'Upheld, the nomination is appraised anew; a round that was decided is opened for it alone, and what was granted stays.',
        done: 'Appeal answered',
      },
    },
  },
  trail: {
    acts: {
      appeal: {
        lodged: 'Appeal lodged',
        withdrawn: 'Appeal withdrawn',
        answered: 'Appeal answered',
        reassigned: 'Named who answers an appeal instead',
      },
    },
  },
};
