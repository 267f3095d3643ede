import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    ThingKind: { MOVEMENT: 'Movement' },
    TraceEdgeKind: { BEGUN_BY: 'Begun by' },
  },
  resources: {
    movements: {
      name: 'Emulation movements',
      about: 'Movements that last for years, begun by a document.',
      details: 'The movement',
      empty: 'No movements yet',
      emptyAdvice: 'A movement is launched when the document that begins it is read.',
      fields: { name: 'Name', organisation: 'Launched by', period: 'Period', directiveId: 'Begun by' },
    },
  },
};
