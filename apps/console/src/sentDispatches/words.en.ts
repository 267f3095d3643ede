import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  resources: {
    sentDispatches: {
      name: 'Sent documents',
      about: 'What your office has sent: to whom, how far each is, who refused it and why.',
      empty: 'The office has sent nothing yet',
      emptyAdvice: 'Open a document that is issued or registered and use “Send the document”.',
      more: 'and %{smart_count} more',
      noReason: 'no reason given',
      fields: {
        directive: 'Document',
        sentAt: 'Sent at',
        sender: 'Sender',
        counts: 'Where it stands',
        all: 'Recipients',
        refusals: 'Refusals, reasons',
        refusers: 'Refused by',
        reasons: 'Reasons',
        note: 'Note',
        search: 'Find number, subject',
        status: 'Some recipient stands at',
        sentFrom: 'Sent from',
        sentTo: 'Sent until',
      },
    },
  },
};
