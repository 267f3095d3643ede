export const words = {
  enums: {
    OpenItemKind: {
      COMMITMENT: 'Commitment',
    },
    OpenItemState: {
      OPEN: 'Not paid',
      PART_PAID: 'Paid in part',
      PAID: 'Paid',
      ENDED: 'Ended',
    },
    ThingKind: {
      OPEN_ITEM: 'Open item',
    },
    TraceEdgeKind: { PAYS: 'Pays' },
    InboxPileKind: {
      OPEN_ITEMS_DUE: 'Due to be paid',
    },
    BookFaultKind: {
      OPEN_ITEM_DIFFERS: 'Open items agree with the entries',
      SET_ASIDE_DIFFERS: 'Money set aside agrees with what is open',
    },
    CapUnit: {
      PERSON: 'people',
      CLASS: 'classes',
      DAY: 'days',
      EVENT: 'events',
      TIME: 'times',
    },
  },
  resources: {
    openItems: {
      name: 'Open items',
      about: 'Commitments, rewards, scholarships, advances and pledges: open until vouchers have paid them.',
      details: 'Contents',
      all: 'See all',
      dueOn: 'Due on %{day}',
      inPreparation: 'Voucher in preparation',
      paidBy: 'Vouchers that pay it',
      empty: 'There is no open item yet',
      emptyAdvice: 'Enter a commitment when a contract is signed; its money is kept until it is paid.',
      setAside: {
        no: 'No money is set aside',
      },
      fields: {
        content: 'For what',
        kind: 'Kind',
        counterparty: 'Counterparty',
        day: 'Since',
        since: 'Since',
        dueOn: 'Due on',
        amount: 'Amount',
        paid: 'Paid',
        open: 'Still open',
        drafted: 'In vouchers that wait to be posted',
        returned: 'Returned or accounted for',
        outstanding: 'To be returned or accounted for',
        setAside: 'Money',
        budgetLine: 'Line of the budget',
        directive: 'Document',
        ended: 'Ended',
        state: 'State',
        organisation: 'Organisation',
      },
      commit: {
        label: 'Commit money',
        done: 'The money is set aside',
      },
      pay: {
        label: 'Make a payment voucher',
        explanation:
          'Makes a voucher that pays %{amount}. It is posted once everybody has signed. |||| Makes a voucher that pays %{amount} for %{smart_count} items, a line for each. It is posted once everybody has signed.',
        done: 'The voucher waits for signatures',
        isDrafted: 'A voucher for it waits to be posted',
        isDone: 'Nothing is left to be paid',
        bank: 'An account at a bank or the treasury',
        rows: 'What the voucher pays',
        total: 'Total',
        cap: 'At most %{amount} each',
        tooMany: 'One voucher has %{most} lines at most',
        notHere: 'Some of them are paid from what they follow from, or in books of others',
        elsewhere: 'They are of different books',
        direction: 'Some are taken in, others paid: a voucher for each',
      },
      receive: {
        label: 'Make a receipt voucher',
        explanation:
          'Makes a voucher that takes in %{amount}. It is posted once everybody has signed. |||| Makes a voucher that takes in %{amount} for %{smart_count} items, a line for each. It is posted once everybody has signed.',
      },
      end: {
        label: 'End',
        explanation: 'The remaining %{open} of “%{content}” are not paid; money set aside is free again.',
        done: 'Ended',
      },
      resume: {
        label: 'Resume',
        explanation: '%{open} of “%{content}”, ended by mistake, stand again; the money is set aside.',
        done: 'It stands again',
      },
    },
  },
  trail: {
    acts: {
      openItem: {
        opened: 'Open item recorded',
        ended: 'Open item ended',
        resumed: 'Open item resumed',
      },
    },
    subjects: {
      OpenItem: 'Open item',
    },
  },
};
