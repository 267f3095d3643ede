import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    clans: {
      name: 'Clans',
      about: 'Clans of the area, listed by the commune.',
      create: 'Record a clan',
      details: 'The clan',
      empty: 'No clans yet',
      emptyAdvice: 'Record clans to relate families to them.',
      nameHelp: 'As people call it; no name of somebody who lives.',
      fields: {
        name: 'Name',
        organisationId: 'Kept by',
        communityId: 'House of worship at',
        startsOn: 'Since',
        familyCount: 'Families',
      },
    },
  },
};
