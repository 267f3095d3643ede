import {
  type Args,
  type Call,
  dear,
  download,
  drawn,
  found,
  input,
  list,
  narrowed,
  nothing,
  own,
  place,
  STALE,
  stale,
  staleInput,
} from './call';
import { BOX, COMPANY, FUND, PURPOSE, RECEIPT } from './world-ledger';
import { type PlaceRelation, placeRelations } from './rule';
import type { Target } from './world';

const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const OTHERS = placeRelations.filter((relation) => relation !== 'own');
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const days = { from: '2024-01-01', to: '2024-12-31' };

/** A list that is told at once. */
const told = (args: Args, idOf: (target: Target) => string, select = 'id'): Call => ({
  ...place(args),
  select,
  shows: (answer, target) => JSON.stringify(answer).includes(JSON.stringify(idOf(target!))),
});
const history = (idOf: (target: Target) => string): Call => place((target) => ({ id: idOf(target) }));

const line = ({ fund, fundPurpose, incomeAccount }: Target, over: object = {}) => ({
  accountId: incomeAccount,
  fundId: fund,
  source: 'CONTRIBUTION',
  purposeId: fundPurpose,
  amount: RECEIPT.amount,
  ...over,
});
/** The receipt of the own books once more: it is asked back when everything that it names was found, and nothing is kept. */
const twin = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      ...at(own(world)),
      kind: RECEIPT.kind,
      day: RECEIPT.day,
      content: 'Tiền ủng hộ',
      counterpartyId: own(world).counterparty,
      placeId: own(world).moneyPlace,
      lines: [line(own(world))],
      ...over(target, world, actor),
    }),
    ['VOUCHER_TWIN'],
  ),
  hidden: ['COUNTERPARTY_ELSEWHERE', 'PURPOSE_ELSEWHERE'],
});
const amending = (over: Args): Call => ({
  ...staleInput((target, world, actor) => ({
    id: own(world).voucherDraft,
    confirmed: ['TWIN'],
    ...over(target, world, actor),
  })),
  hidden: ['COUNTERPARTY_ELSEWHERE', 'PURPOSE_ELSEWHERE'],
});
/** Money within one place: of the same source, or turned into another, which is refused last of all. */
const moved = (mine: Target, placeId: string, turned: object = {}) => [
  line(mine, { accountId: null, placeId, amount: -5 }),
  line(mine, { accountId: null, placeId, amount: 5, ...turned }),
];
const TURNED = { source: 'ASSOCIATION', purposeId: null };
const files = (sha256: string) => ({ files: [{ sha256, fileName: 'anh.txt' }] });

/** A receipt is on no line of a budget, and that of the open item neither: said once the thing was found. */
const naming = (asking: (over: Args) => Call, field: 'budgetLineId' | 'openItemId'): Call => ({
  ...asking(({ budgetLine, openItem }, world) => ({
    day: '2024-03-08',
    lines: [line(own(world), { [field]: field === 'budgetLineId' ? budgetLine : openItem })],
  })),
  ends: ['BUDGET_LINE_NOT_HERE'],
  hidden: ['BUDGET_LINE_ELSEWHERE', 'OPEN_ITEM_ELSEWHERE'],
});
/** Nor does it pay for an activity. */
const forActivity = (asking: (over: Args) => Call): Call => ({
  ...asking(({ activity }, world) => ({
    day: '2024-03-08',
    lines: [line(own(world), { activityId: activity })],
  })),
  ends: ['ACTIVITY_NOT_HERE'],
  hidden: ['ACTIVITY_ELSEWHERE'],
});
const committed = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      ...at(own(world)),
      day: '2024-03-08',
      content: 'Hợp đồng in sách',
      amount: 10 ** 14,
      fundId: own(world).fund,
      source: 'CONTRIBUTION',
      purposeId: own(world).fundPurpose,
      ...over(target, world, actor),
    }),
    ['HOLDING_COMMITTED'],
  ),
  hidden: ['COUNTERPARTY_ELSEWHERE', 'PURPOSE_ELSEWHERE', 'BUDGET_LINE_ELSEWHERE'],
});
/** From a purpose that is paid from contributions alone: refused when everything that it names was found. */
const paid = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      ids: [own(world).openItem],
      kind: 'CASH_PAYMENT',
      day: '2024-03-01',
      placeId: own(world).moneyPlace,
      counterpartyId: own(world).counterparty,
      accountId: own(world).incomeAccount,
      content: 'Chi theo hợp đồng',
      fundId: own(world).fund,
      source: 'CONTRIBUTION',
      purposeId: own(world).fundPurpose,
      ...over(target, world, actor),
    }),
    ['OPEN_ITEM_LATER'],
  ),
  hidden: ['COUNTERPARTY_ELSEWHERE', 'PURPOSE_ELSEWHERE', 'ACTIVITY_ELSEWHERE'],
});

/** Of a cap that comes with the programme, the same for all. */
const ofCap = (args: (id: string) => Record<string, unknown>): Call => ({
  about: 'nothing',
  ask: (world) => ({ args: args(own(world).spendingCap) }),
});
/** A line as a budget asks for it. */
const asking = (over: object) => ({ name: 'Tuần lễ', source: 'CONTRIBUTION', asked: 0, ...over });
const asked = (over: Args): Call =>
  staleInput((target, world, actor) => ({ id: own(world).budget, ...over(target, world, actor) }));
/** Confirmed without a day: refused when the territory was found, and nothing is kept. */
const CAP = { name: 'Giải thưởng', amount: 500_000, per: ['PERSON'], citation: 'thử' };

const statement = (args: Args): Call =>
  place((target, world, actor) => ({ ...at(own(world)), ...days, first: 100, ...args(target, world, actor) }));
const bookUrl = ({ organisation }: Target, kind: string): string =>
  `/account-books/${kind}?organisation=${organisation.id}&from=${days.from}&to=${days.to}`;
/** A book of the own office, of a thing that may be of another. */
const narrowedBook = (asks: (target: Target) => string): Call =>
  dear({
    ...download(() => ''),
    ask: (world, target) => ({ url: `${bookUrl(own(world), 'statement.pdf')}&${asks(target!)}` }),
  });
const waiting = (answer: unknown): string[] =>
  (answer as { things: { id: string }[] }[]).flatMap(({ things }) => things.map(({ id }) => id));

export const ledgerCalls: Record<string, Call> = {
  accountBooksList: list(
    () => ({}),
    ({ books }) => books,
  ),
  'accountBooksList (organisation)': narrowed(
    list(at, ({ books }) => books),
    OUTSIDE,
    ({ books }) => books,
  ),
  accountBooks: place(({ books }) => ({ id: books })),
  'node (books)': found(({ books }) => books),
  'history (books)': history(({ books }) => books),
  openBooks: input(
    (target) => ({ ...at(target), opensOn: '2024-01-01', signingOrder: ['MAKER', 'HEAD'] }),
    ['BOOKS_EXIST'],
  ),
  amendBooks: staleInput(({ books }) => ({ id: books, signingOrder: ['MAKER', 'HEAD'] })),
  closeBooks: input((target) => ({ ...at(target), through: '2024-03-30' }), ['PERIOD_NOT_MONTH_END']),
  reopenBooks: input((target) => ({ ...at(target), from: '2024-03-02', reason: 'thử' }), ['PERIOD_NOT_MONTH_END']),
  checkBooks: place(at),
  ledgerAccounts: nothing(),

  fundsOf: told(at, ({ fund }) => fund),
  fund: place(({ fund }) => ({ id: fund })),
  'node (fund)': found(({ fund }) => fund),
  'history (fund)': history(({ fund }) => fund),
  openFund: input(
    (target) => ({
      ...at(target),
      kind: 'STUDY_PROMOTION',
      name: FUND,
      sources: ['CONTRIBUTION'],
      openedOn: '2024-01-01',
    }),
    ['FUND_EXISTS'],
  ),
  amendFund: staleInput(({ fund }) => ({ id: fund, name: 'Quỹ khác' })),
  'node (purpose)': found(({ fundPurpose }) => fundPurpose),
  'history (purpose)': history(({ fundPurpose }) => fundPurpose),
  addFundPurpose: input(({ fund }) => ({ fundId: fund, name: PURPOSE }), ['PURPOSE_EXISTS']),
  amendFundPurpose: staleInput(({ fundPurpose }) => ({ id: fundPurpose, closedOn: '2030-12-31' })),
  holdingStandings: told(at, ({ fund }) => fund, 'fund { id }'),

  moneyPlacesOf: told(at, ({ moneyPlace }) => moneyPlace),
  moneyPlace: place(({ moneyPlace }) => ({ id: moneyPlace })),
  'node (money place)': found(({ moneyPlace }) => moneyPlace),
  'history (money place)': history(({ moneyPlace }) => moneyPlace),
  openMoneyPlace: input(
    (target) => ({ ...at(target), kind: 'CASH', name: BOX, openedOn: '2024-01-01' }),
    ['MONEY_PLACE_EXISTS'],
  ),
  amendMoneyPlace: staleInput(({ moneyPlace }) => ({ id: moneyPlace, name: 'Két khác' })),
  moneyStandings: told(at, ({ moneyPlace }) => moneyPlace, 'place { id }'),

  accountStandings: place((target) => ({ ...at(target), ...days })),
  ledgerStatement: {
    ...statement(at),
    select: 'lines { edges { node { voucher { id } } } }',
    shows: (answer, target) => JSON.stringify(answer).includes(target!.voucher),
  },
  'ledgerStatement (place)': statement(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'ledgerStatement (fund)': statement(({ fund }) => ({ fundId: fund })),
  'ledgerStatement (purpose)': narrowed(
    {
      ...statement(({ fundPurpose }) => ({ purposeId: fundPurpose })),
      select: 'lines { edges { node { voucher { id } } } }',
    },
    OTHERS,
    ({ voucher }) => voucher,
  ),
  postedVouchers: list(
    () => ({}),
    ({ voucher }) => voucher,
  ),
  'postedVouchers (organisation)': narrowed(
    list(at, ({ voucher }) => voucher),
    OUTSIDE,
    ({ voucher }) => voucher,
  ),
  'postedVouchers (fund)': narrowed(
    list(
      ({ fund }) => ({ fundId: fund }),
      ({ voucher }) => voucher,
    ),
    OUTSIDE,
    ({ voucher }) => voucher,
  ),
  'postedVouchers (open item)': narrowed(
    list(
      ({ openItem }) => ({ openItemId: openItem }),
      ({ voucher }) => voucher,
    ),
    OUTSIDE,
    ({ voucher }) => voucher,
  ),
  'postedVouchers (line of a budget)': narrowed(
    list(
      ({ budgetLine }) => ({ budgetLineId: budgetLine }),
      ({ voucher }) => voucher,
    ),
    OUTSIDE,
    ({ voucher }) => voucher,
  ),
  'postedVouchers (activity)': narrowed(
    list(
      ({ activity }) => ({ activityId: activity }),
      ({ voucher }) => voucher,
    ),
    OUTSIDE,
    ({ voucher }) => voucher,
  ),
  activitiesToPay: narrowed(
    { ...place((target) => ({ ...at(target), day: '2024-10-05' })), select: 'id' },
    OUTSIDE,
    ({ activity }) => activity,
  ),
  voucher: place(({ voucher }) => ({ id: voucher })),
  'node (voucher)': found(({ voucher }) => voucher),
  'history (voucher)': history(({ voucher }) => voucher),
  'GET /files/:sha256 (voucher)': download(({ voucherFile }) => `/files/${voucherFile}`),

  'GET /vouchers/print.pdf': drawn(({ voucher }) => `/vouchers/print.pdf?ids=${voucher}`),
  'GET /voucher-drafts/print.pdf': drawn(({ voucherDraft }) => `/voucher-drafts/print.pdf?ids=${voucherDraft}`),
  'GET /account-books/:kind.pdf': drawn((target) => bookUrl(target, 'vouchers.pdf')),
  'GET /account-books/:kind.pdf (place)': narrowedBook(({ moneyPlace }) => `place=${moneyPlace}`),
  'GET /account-books/:kind.pdf (fund)': narrowedBook(({ fund }) => `fund=${fund}`),
  'GET /account-books/:kind.pdf (purpose)': narrowedBook(({ fundPurpose }) => `purpose=${fundPurpose}`),
  'GET /account-books/:kind.xlsx': drawn((target) => bookUrl(target, 'balance.xlsx')),

  voucherDrafts: list(
    () => ({}),
    ({ voucherDraft }) => voucherDraft,
  ),
  'voucherDrafts (organisation)': narrowed(
    list(at, ({ voucherDraft }) => voucherDraft),
    OUTSIDE,
    ({ voucherDraft }) => voucherDraft,
  ),
  voucherDraft: place(({ voucherDraft }) => ({ id: voucherDraft })),
  'node (draft of a voucher)': found(({ voucherDraft }) => voucherDraft),
  'history (draft of a voucher)': history(({ voucherDraft }) => voucherDraft),
  'inbox (vouchers to sign)': {
    ...place(() => ({})),
    select: 'things { id }',
    shows: (answer, target) => waiting(answer).includes(target!.signedDraft),
  },
  draftVoucher: twin(at),
  'draftVoucher (counterparty)': twin(({ counterparty }) => ({ counterpartyId: counterparty })),
  'draftVoucher (directive)': twin(({ directive }) => ({ directiveId: directive })),
  'draftVoucher (place)': twin(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'draftVoucher (fund)': twin(({ fund }, world) => ({ lines: [line(own(world), { fundId: fund })] })),
  'draftVoucher (purpose)': twin(({ fundPurpose }, world) => ({
    lines: [line(own(world), { purposeId: fundPurpose })],
  })),
  'draftVoucher (place of a line)': {
    ...twin(({ moneyPlace }, world) => ({
      kind: 'TRANSFER',
      counterpartyId: null,
      placeId: null,
      lines: moved(own(world), moneyPlace, TURNED),
    })),
    ends: ['TRANSFER_CHANGES_PURPOSE'],
  },
  'draftVoucher (file)': twin(({ file }) => files(file)),
  amendVoucherDraft: amending(({ voucherDraft }) => ({ id: voucherDraft, content: 'Khác' })),
  'amendVoucherDraft (counterparty)': amending(({ counterparty }) => ({ counterpartyId: counterparty })),
  'amendVoucherDraft (directive)': amending(({ directive }) => ({ directiveId: directive })),
  'amendVoucherDraft (place)': amending(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'amendVoucherDraft (fund)': amending(({ fund }, world) => ({ lines: [line(own(world), { fundId: fund })] })),
  'amendVoucherDraft (purpose)': amending(({ fundPurpose }, world) => ({
    lines: [line(own(world), { purposeId: fundPurpose })],
  })),
  'amendVoucherDraft (place of a line)': amending(({ moneyPlace }, world) => ({
    id: own(world).transferDraft,
    lines: moved(own(world), moneyPlace),
  })),
  'amendVoucherDraft (file)': amending(({ file }) => files(file)),
  'draftVoucher (line of a budget)': naming(twin, 'budgetLineId'),
  'draftVoucher (open item)': naming(twin, 'openItemId'),
  'amendVoucherDraft (line of a budget)': naming(amending, 'budgetLineId'),
  'amendVoucherDraft (open item)': naming(amending, 'openItemId'),
  'draftVoucher (activity)': forActivity(twin),
  'amendVoucherDraft (activity)': forActivity(amending),
  'node (line of a budget)': found(({ budgetLine }) => budgetLine),

  openItems: list(
    () => ({}),
    ({ openItem }) => openItem,
  ),
  'openItems (organisation)': narrowed(
    list(at, ({ openItem }) => openItem),
    OUTSIDE,
    ({ openItem }) => openItem,
  ),
  openItem: place(({ openItem }) => ({ id: openItem })),
  'node (open item)': found(({ openItem }) => openItem),
  'history (open item)': history(({ openItem }) => openItem),
  commitMoney: committed(at),
  'commitMoney (counterparty)': committed(({ counterparty }) => ({ counterpartyId: counterparty })),
  'commitMoney (directive)': committed(({ directive }) => ({ directiveId: directive })),
  'commitMoney (fund)': committed(({ fund }, world) => ({ fundId: fund, purposeId: own(world).fundPurpose })),
  'commitMoney (purpose)': committed(({ fundPurpose }) => ({ purposeId: fundPurpose })),
  'commitMoney (line of a budget)': {
    ...committed(({ budgetLine }) => ({ amount: 1000, budgetLineId: budgetLine })),
    ends: ['BUDGET_LINE_SHORT'],
  },
  endOpenItem: place(
    ({ openItem }) => ({ id: openItem, version: STALE, day: '2024-03-08', reason: 'thử' }),
    ['VERSION_CONFLICT'],
  ),
  resumeOpenItem: place(
    ({ openItem }) => ({ id: openItem, version: STALE, day: '2024-03-08', reason: 'thử' }),
    ['OPEN_ITEM_STANDS'],
  ),
  payOpenItems: paid(({ openItem }) => ({ ids: [openItem] })),
  'payOpenItems (counted)': paid(({ openItem }, world) => ({
    ids: [own(world).openItem],
    quantities: [{ id: openItem, quantities: [{ unit: 'PERSON', count: 1 }] }],
  })),
  'payOpenItems (place)': paid(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'payOpenItems (counterparty)': paid(({ counterparty }) => ({ counterpartyId: counterparty })),
  'payOpenItems (fund)': paid(({ fund }) => ({ fundId: fund })),
  'payOpenItems (purpose)': paid(({ fundPurpose }) => ({ purposeId: fundPurpose })),
  // The own one is refused for its account, or the item would be paid for all that follow; that of others for itself.
  'payOpenItems (activity)': {
    ...paid((target, world) => ({
      day: '2024-03-08',
      accountId: target === own(world) ? target.incomeAccount : own(world).expenditureAccount,
      activityId: target.activity,
    })),
    ends: ['BUDGET_LINE_NOT_HERE'],
  },

  budgets: list(
    () => ({}),
    ({ budget }) => budget,
  ),
  'budgets (organisation)': narrowed(
    list(at, ({ budget }) => budget),
    OUTSIDE,
    ({ budget }) => budget,
  ),
  budget: place(({ budget }) => ({ id: budget })),
  'node (budget)': found(({ budget }) => budget),
  'history (budget)': history(({ budget }) => budget),
  spendableLines: narrowed(
    { ...place((target) => ({ ...at(target), year: 2024 })), select: 'id' },
    OUTSIDE,
    ({ budgetLine }) => budgetLine,
  ),
  budgetTotals: {
    ...place(() => ({ year: 2024 })),
    select: 'organisation { id }',
    shows: (answer, target) => JSON.stringify(answer).includes(JSON.stringify(target!.organisation.id)),
  },
  'budgetTotals (organisation)': narrowed(
    { ...place((target) => ({ ...at(target), year: 2024 })), select: 'organisation { id }' },
    OUTSIDE,
    ({ organisation }) => organisation.id,
  ),
  drawUpBudget: input((target) => ({ ...at(target), year: 2024 }), ['BUDGET_EXISTS']),
  putBudgetLines: { ...asked(({ budget }) => ({ id: budget, lines: [] })), ends: ['BUDGET_LINE_KEPT'] },
  'putBudgetLines (line)': asked(({ budgetLine }) => ({ lines: [asking({ id: budgetLine })] })),
  'putBudgetLines (fund)': {
    ...asked(({ fund }, world) => ({ lines: [asking({ id: own(world).budgetLine, fundId: fund })] })),
    ends: ['BUDGET_LINE_FIXED'],
  },
  submitBudget: place(({ budget }) => ({ id: budget, version: STALE }), ['BUDGET_EMPTY']),
  returnBudget: place(({ budget }) => ({ id: budget, version: STALE, reason: 'thử' }), ['BUDGET_NOT_SUBMITTED']),
  approveBudget: input(({ budget }) => ({ id: budget, version: STALE, day: '2024-01-01' }), ['BUDGET_NOT_SUBMITTED']),
  'approveBudget (directive)': input(
    ({ directive }, world) => ({ id: own(world).budget, version: STALE, day: '2024-01-01', directiveId: directive }),
    ['BUDGET_NOT_SUBMITTED'],
  ),
  spendingCaps: nothing(),
  addSpendingCap: input((target) => ({ ...CAP, territoryId: target.organisation.id, isConfirmed: true }), ['CAP_DAYS']),
  amendSpendingCap: ofCap((id) => ({ input: { id, version: STALE, name: 'Khác' } })),
  'node (spending cap)': { ...ofCap((id) => ({ id })), select: 'id' },
  'history (spending cap)': ofCap((id) => ({ id })),

  discardVoucherDraft: stale(({ voucherDraft }) => ({ id: voucherDraft })),
  signVoucher: stale(({ voucherDraft }) => ({ id: voucherDraft })),
  returnVoucherDraft: place(
    ({ voucherDraft }) => ({ id: voucherDraft, version: STALE, reason: 'thử' }),
    ['VOUCHER_NOT_BEING_SIGNED'],
  ),
  reverseVoucher: input(
    ({ reversedVoucher }) => ({ id: reversedVoucher, day: '2024-03-08', reason: 'thử' }),
    ['VOUCHER_REVERSED'],
  ),

  counterparties: told(at, ({ counterparty }) => counterparty),
  'counterparties (person)': told(at, ({ personCounterparty }) => personCounterparty, 'id name address'),
  counterparty: place(({ counterparty }) => ({ id: counterparty })),
  'counterparty (person)': {
    ...place(({ personCounterparty }) => ({ id: personCounterparty })),
    select: 'name',
    shows: (answer) => (answer as { name: string | null }).name !== null,
  },
  'node (counterparty)': found(({ personCounterparty }) => personCounterparty),
  'history (counterparty)': history(({ personCounterparty }) => personCounterparty),
  addCounterparty: input((target) => ({ ...at(target), kind: 'BODY', name: COMPANY }), ['COUNTERPARTY_EXISTS']),
  'addCounterparty (party)': {
    ...input(
      ({ organisation }, world) => ({ ...at(own(world)), kind: 'ORGANISATION', partyId: organisation.id }),
      ['COUNTERPARTY_EXISTS'],
    ),
    mayBeDone: true,
  },
};
