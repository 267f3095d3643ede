import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    families: {
      name: 'Families',
      about: 'Households by community.',
      create: 'Record a family',
      details: 'The family',
      members: 'Members',
      empty: 'No families yet',
      emptyAdvice: 'Record households one by one, or send in a list of citizens with a column of households.',
      codeHelp: 'Its number in the list of the community; nobody’s name.',
      move: {
        label: 'Move the family',
        explanation:
          'From the day on, the family and everybody in it belong to the other community; where they lived is kept in the history.',
        movedOn: 'First day there',
        done: 'The family has moved',
      },
      fields: {
        code: 'Number',
        organisationId: 'Kept by',
        communityId: 'Community',
        clanId: 'Clan',
        head: 'Head',
        startsOn: 'Since',
        memberCount: 'People',
      },
    },
  },
};
