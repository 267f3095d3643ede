import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  trail: {
    acts: {
      council: {
        setUp: 'Council set up',
        amended: 'Council amended',
        dissolved: 'Council dissolved',
        recused: 'A case left',
      },
      ballot: {
        opened: 'Secret ballot opened',
        attended: 'Attendance recorded',
        cast: 'A vote was handed in',
        closed: 'Ballot closed with its result',
      },
    },
    subjects: { Council: 'Council', Ballot: 'Ballot' },
  },
};
