import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    communities: {
      name: 'Communities',
      about: 'Where citizens and families live, listed by the commune.',
      create: 'Record a community',
      details: 'The community',
      members: 'Citizens who live here',
      empty: 'No communities yet',
      emptyAdvice: 'Record the communities first, then families and citizens.',
      onlyDifficult: 'Difficult areas',
      nameHelp: 'Without the word of its kind: Đông, 5.',
      citationHelp: 'The decision that lists it as a difficult area.',
      fields: {
        kind: 'Kind',
        name: 'Name',
        organisationId: 'Kept by',
        startsOn: 'Since',
        difficult: 'Difficult area',
        difficultFrom: 'Difficult since',
        difficultTo: 'Difficult until',
        difficultCitation: 'By decision',
        familyCount: 'Families',
        memberCount: 'Citizens',
      },
    },
  },
};
