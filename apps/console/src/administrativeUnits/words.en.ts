import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { ADMINISTRATIVE_UNIT: 'Administrative unit' },
    AdministrativeLevel: {
      COUNTRY: 'Country',
      PROVINCE: 'Province',
      DISTRICT: 'District (until 30/6/2025)',
      COMMUNE: 'Commune',
    },
    SuccessionExtent: { WHOLE: 'Whole', PART: 'Part' },
  },
  resources: {
    administrativeUnits: {
      name: 'Administrative units',
      about: 'The map as of any day, also before the district tier ended on 1/7/2025.',
      details: 'Details',
      predecessors: 'Formed from',
      noPredecessors: 'No predecessor on record.',
      successors: 'Now part of',
      noSuccessors: 'It has been neither merged nor split.',
      showBelow: 'Show the units below',
      empty: 'No administrative unit on this day',
      emptyAdvice: 'Try another day.',
      fields: {
        name: 'Name',
        code: 'Code',
        level: 'Level',
        parentId: 'Part of',
        valid: 'Valid',
        legalBasis: 'Legal basis',
        below: 'Below',
        on: 'Date',
        extent: 'Extent',
        asOf: 'As of',
        search: 'Search name, code',
      },
    },
  },
};
