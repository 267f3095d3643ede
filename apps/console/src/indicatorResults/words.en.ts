import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    IndicatorResultState: { DRAFT: 'To be confirmed', CONFIRMED: 'Confirmed' },
    ResultSource: { ENTERED: 'Entered by the territory' },
  },
  resources: {
    indicatorResults: {
      name: 'Results of indicators',
      about: 'What each indicator came to by territory and year, always with part and whole.',
      create: 'Record a result',
      details: 'The figure',
      empty: 'No figures yet',
      emptyAdvice: 'Record what your territory came to; it is added up once it is confirmed.',
      emptyToReaders: 'Figures of your territory and of those below will stand here.',
      unitHelp: 'Leave empty for the territory of today. For years before the merger choose the earlier unit.',
      confirm: {
        label: 'Confirm the figure',
        explanation: 'From now on it counts in the results of the levels above.',
        done: 'Figure confirmed',
      },
      amend: {
        label: 'Amend the figure',
        explanation: 'The new numbers take the place of those to be confirmed.',
        ofConfirmed: 'A confirmed figure is to be confirmed again, and counts nowhere until then. Say why.',
        done: 'Figure amended',
      },
      fields: {
        indicatorId: 'Indicator',
        organisationId: 'Recorded by',
        unitId: 'Territory',
        year: 'Year',
        numerator: 'Part',
        denominator: 'Whole',
        numbers: 'Part / whole',
        value: 'Result',
        state: 'State',
        source: 'Source',
        recordedAt: 'Recorded at',
      },
    },
  },
  trail: {
    acts: {
      indicatorResult: {
        recorded: 'Result recorded',
        amended: 'Result amended',
        confirmed: 'Result confirmed',
      },
    },
    subjects: { IndicatorResult: 'Result of an indicator' },
  },
};
