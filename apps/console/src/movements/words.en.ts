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
      emptyAdvice: 'A movement is launched when the document that begins it is read, or here.',
      emptyToReaders: 'Movements that your unit or a level above launches will stand here.',
      create: 'Enter a movement',
      launch: 'Launch',
      endsOnHelp: 'Leave empty if no end is set yet.',
      directiveHelp: 'Leave empty if no document of the register begins it.',
      fields: {
        organisationId: 'Launched by',
        startsOn: 'First day',
        endsOn: 'Last day',
        name: 'Name',
        organisation: 'Launched by',
        period: 'Period',
        directiveId: 'Begun by',
      },
    },
  },
};
