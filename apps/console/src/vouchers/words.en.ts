import type { words as vi } from './words.vi.ts';

export const words: typeof vi = {
  enums: {
    VoucherKind: {
      CASH_RECEIPT: 'Cash receipt',
      CASH_PAYMENT: 'Cash payment',
      BANK_RECEIPT: 'Bank receipt',
      BANK_PAYMENT: 'Bank payment',
      JOURNAL: 'Journal voucher',
      TRANSFER: 'Transfer',
      OPENING: 'Opening balance',
      REVERSAL: 'Reversal',
    },
    VoucherBook: {
      CASH_RECEIPTS: 'Cash receipts',
      CASH_PAYMENTS: 'Cash payments',
      BANK_RECEIPTS: 'Bank receipts',
      BANK_PAYMENTS: 'Bank payments',
      JOURNAL: 'Journal',
    },
  },
  resources: {
    vouchers: {
      name: 'Posted vouchers',
      about: 'Vouchers with all signatures and a number; never changed, a reversal takes one back.',
      details: 'What it says',
      signatures: 'Signatures',
      entries: 'Entries',
      reversed: 'Reversed',
      empty: 'No voucher has been posted yet',
      emptyAdvice: 'A voucher is posted with the last signature of its order.',
      symbols: {
        CASH_RECEIPTS: 'PT',
        CASH_PAYMENTS: 'PC',
        BANK_RECEIPTS: 'GBC',
        BANK_PAYMENTS: 'UNC',
        JOURNAL: 'PKT',
      },
      fields: {
        number: 'Number',
        day: 'Day',
        kind: 'Kind',
        counterparty: 'Payer or payee',
        address: 'Address',
        content: 'What for',
        amount: 'Amount',
        organisation: 'Organisation',
        postedAt: 'Posted',
        directiveId: 'Document',
        reverses: 'Takes back',
        reversal: 'Taken back by',
        reason: 'Why it takes another back',
        files: 'Files',
        account: 'Account',
        place: 'Place',
        fundId: 'Fund',
        source: 'Source',
        purpose: 'Purpose',
        note: 'Note',
        debit: 'Debit',
        credit: 'Credit',
      },
      filters: {
        text: 'What for, or a number',
        kind: 'Kind',
        from: 'From',
        to: 'To',
        least: 'At least',
        fundId: 'Fund',
      },
      reverse: {
        label: 'Reverse',
        explanation:
          'A reversal of %{name} (%{amount}) is made. It is posted once it is signed like any other; the original stays as it is.',
        day: 'Day of the reversal',
        done: 'The reversal waits for signatures',
        isReversal: 'A reversal is not reversed',
        isReversed: 'It has been reversed',
        notYours: 'Only those who keep these books reverse it',
      },
    },
  },
  trail: {
    acts: {
      voucher: {
        posted: 'Post a voucher',
      },
    },
    subjects: {
      Voucher: 'Voucher',
    },
  },
};
