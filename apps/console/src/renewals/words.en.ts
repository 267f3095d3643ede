import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    RecognitionStepKind: {
      RECOGNISED: 'Recognised',
      RECOGNISED_AGAIN: 'Recognised again',
      UPGRADED: 'Upgraded',
      LAPSED: 'Lapsed',
      REVOKED: 'Revoked',
      REPLACED: 'Certificate replaced',
    },
  },
  trail: {
    subjects: { RenewalNotice: 'Notice before recognitions end' },
    acts: { recognition: { renewalNoticed: 'Told by e-mail that recognitions end' } },
  },
  resources: {
    renewals: {
      name: 'Ending soon',
      about:
        'Which recognitions end in which month. Whoever holds them and whoever gave them is told by e-mail 6, 3 and 1 months before, once each, at the address of the office; for one that has ended, whoever took over.',
      ahead: 'Look ahead',
      months: '%{smart_count} month |||| %{smart_count} months',
      inMonth: '%{month}/%{year}: %{count}',
      withoutReceiver: 'Nobody is told of %{count}: the organisation has ended, and none took over its work.',
      empty: 'No recognition ends in this time',
      emptyAdvice: 'Choose a longer time to look further.',
      history: 'History of recognitions',
    },
  },
};
