import { type Args, type Call, drawn, found, input, list, narrowed, own, place, STALE, stale } from './call';
import type { PlaceRelation } from './rule';
import type { Target } from './world';

const DAYS_ASKED = 'from=2024-01-01&to=2024-12-31';
const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const pile = (idOf: (target: Target) => string): Call => ({
  ...place(() => ({})),
  select: 'things { id }',
  shows: (answer, target) =>
    (answer as { things: { id: string }[] }[]).some(({ things }) => things.some(({ id }) => id === idOf(target!))),
});
const asked = (over: Args, ends: readonly string[]): Call => ({
  ...input(
    (target, world, actor) => ({
      day: '2024-03-09',
      dueOn: '2024-04-09',
      content: 'Mua quà',
      amount: 100,
      ...over(target, world, actor),
    }),
    ends,
  ),
  hidden: ['COUNTERPARTY_ELSEWHERE', 'ADVANCE_FOR_OTHERS'],
});
/** More than there is: refused when everything that it names was found. */
const granted = (over: Args, ends = ['HOLDING_COMMITTED']): Call => ({
  ...input(
    (target, world, actor) => ({
      id: own(world).askedAdvance,
      version: STALE,
      day: '2024-03-08',
      amount: 10 ** 14,
      fundId: own(world).fund,
      source: 'CONTRIBUTION',
      purposeId: own(world).fundPurpose,
      anotherReason: 'thử',
      ...over(target, world, actor),
    }),
    ends,
  ),
  hidden: ['PURPOSE_ELSEWHERE', 'BUDGET_LINE_ELSEWHERE'],
});
/** Before it was granted: refused when everything that it names was found. */
const EARLY = '2024-03-07';
const paid = (over: Args): Call =>
  input(
    (target, world, actor) => ({
      id: own(world).grantedAdvance,
      day: EARLY,
      placeId: own(world).moneyPlace,
      ...over(target, world, actor),
    }),
    ['OPEN_ITEM_LATER'],
  );
const settled = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      id: own(world).paidAdvance,
      day: EARLY,
      placeId: own(world).moneyPlace,
      lines: [],
      returned: 100,
      ...over(target, world, actor),
    }),
    ['OPEN_ITEM_LATER'],
  ),
  hidden: ['BUDGET_LINE_ELSEWHERE', 'ACTIVITY_ELSEWHERE'],
});

export const advanceCalls: Record<string, Call> = {
  advances: list(
    () => ({}),
    ({ paidAdvance }) => paidAdvance,
  ),
  'advances (organisation)': narrowed(
    list(at, ({ paidAdvance }) => paidAdvance),
    OUTSIDE,
    ({ paidAdvance }) => paidAdvance,
  ),
  'advances (counterparty)': narrowed(
    list(
      ({ personCounterparty }) => ({ counterpartyId: personCounterparty }),
      ({ paidAdvance }) => paidAdvance,
    ),
    OUTSIDE,
    ({ paidAdvance }) => paidAdvance,
  ),
  advance: place(({ paidAdvance }) => ({ id: paidAdvance })),
  'node (advance)': found(({ paidAdvance }) => paidAdvance),
  'node (settlement of an advance)': found(({ advanceSettlement }) => advanceSettlement),
  'history (advance)': place(({ paidAdvance }) => ({ id: paidAdvance })),
  'inbox (advances asked for)': pile(({ askedAdvance }) => askedAdvance),
  'inbox (advances to pay)': pile(({ grantedAdvance }) => grantedAdvance),
  'inbox (advances overdue)': pile(({ paidAdvance }) => paidAdvance),
  advanceStandings: place(at),
  advanceStatement: place(({ personCounterparty }) => ({
    counterpartyId: personCounterparty,
    from: '2024-01-01',
    to: '2024-12-31',
  })),
  askAdvance: asked((target) => ({ ...at(target), day: '2023-12-31' }), ['ADVANCE_DAY']),
  'askAdvance (counterparty)': asked(
    ({ personCounterparty }, world) => ({ ...at(own(world)), counterpartyId: personCounterparty }),
    ['ADVANCE_UNSETTLED'],
  ),
  grantAdvance: granted(({ askedAdvance }) => ({ id: askedAdvance })),
  'grantAdvance (fund)': granted(({ fund }) => ({ fundId: fund })),
  'grantAdvance (purpose)': granted(({ fundPurpose }) => ({ purposeId: fundPurpose })),
  'grantAdvance (line of a budget)': granted(
    ({ budgetLine }) => ({ amount: 1000, budgetLineId: budgetLine }),
    ['BUDGET_LINE_SHORT'],
  ),
  declineAdvance: stale(({ askedAdvance }) => ({ id: askedAdvance, reason: 'thử' })),
  payAdvance: paid(({ grantedAdvance }) => ({ id: grantedAdvance })),
  'payAdvance (place)': paid(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'payAdvance (directive)': {
    ...paid(({ directive }) => ({ directiveId: directive })),
    ends: ['OPENING_DAY', 'OPEN_ITEM_LATER'],
  },
  settleAdvance: settled(({ paidAdvance }) => ({ id: paidAdvance })),
  'settleAdvance (place)': settled(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'settleAdvance (line of a budget)': settled(({ budgetLine }, world) => ({
    returned: 0,
    lines: [{ accountId: own(world).expenditureAccount, content: 'Mua quà', amount: 100, budgetLineId: budgetLine }],
  })),
  // On the day of the advance, of which no voucher tells: what it names is looked at before that.
  'settleAdvance (activity)': {
    ...settled(({ activity }, world) => ({
      day: '2024-03-08',
      returned: 0,
      lines: [100, 10 ** 14].map((amount) => ({
        accountId: own(world).expenditureAccount,
        content: 'Mua quà',
        amount,
        activityId: activity,
      })),
    })),
    ends: ['OPEN_ITEM_RETURN_EARLY'],
  },
  'settleAdvance (file)': settled(({ file }) => ({ files: [{ sha256: file, fileName: 'anh.txt' }] })),
  'GET /advance-settlements/:id/print.pdf': drawn(
    ({ advanceSettlement }) => `/advance-settlements/${advanceSettlement}/print.pdf`,
  ),
  'GET /advance-books/:kind.pdf': drawn(
    ({ personCounterparty }) => `/advance-books/one.pdf?person=${personCounterparty}&${DAYS_ASKED}`,
  ),
  'GET /advance-books/:kind.xlsx': drawn(
    ({ organisation }) => `/advance-books/all.xlsx?organisation=${organisation.id}&${DAYS_ASKED}`,
  ),
};
