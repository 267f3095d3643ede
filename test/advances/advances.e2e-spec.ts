import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { BooksGiven, DRAFT, type Draft, SIGN } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';
import {
  ADVANCE,
  AdvancesGiven,
  type AdvanceSeen,
  ASK,
  DECLINE,
  GRANT,
  PAY,
  REVERSE,
  SETTLE,
  type SettlementSeen,
} from './advances-given';

const STATEMENT = `query ($id: ID!, $from: Date!, $to: Date!) { advanceStatement(counterpartyId: $id, from: $from, to: $to) {
  opening paid returned closing moves { day amount running voucher { kind } advance { id } } } }`;
const STANDINGS = `query ($id: ID!) { advanceStandings(organisationId: $id) { advances remains overdue dueOn counterparty { id } } }`;
const LIST = `query ($state: AdvanceState, $overdue: Boolean) { advances(first: 50, state: $state, isOverdue: $overdue) { edges { node { id } } } }`;
const HELD = 'query ($id: ID!, $on: Date) { holdingStandings(organisationId: $id, on: $on) { amount pending } }';
const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';
const BUDGET = 'id version lines { id money { planned committed spent remains } }';
const DRAW_UP = `mutation ($input: DrawUpBudgetInput!) { drawUpBudget(input: $input) { ${BUDGET} } }`;
const PUT = `mutation ($input: PutBudgetLinesInput!) { putBudgetLines(input: $input) { ${BUDGET} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitBudget(id: $id, version: $version) { ${BUDGET} } }`;
const APPROVE = `mutation ($input: ApproveBudgetInput!) { approveBudget(input: $input) { ${BUDGET} } }`;
const YEAR = `query ($id: ID!) { budget(id: $id) { ${BUDGET} } }`;

interface Year {
  id: string;
  version: number;
  lines: { id: string; money: Record<'planned' | 'committed' | 'spent' | 'remains', number> }[];
}

const address = (file: string, asked: Record<string, string>) =>
  `/advance-books/${file}?${new URLSearchParams({ from: '2026-03-12', to: '2026-12-31', ...asked }).toString()}`;

describe('money that is handed to somebody who accounts for it', () => {
  let api: TestApi;
  let tree: TestTree;
  let books: BooksGiven;
  let given: AdvancesGiven;
  let hoa: string;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Thư viện tạm ứng ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    books = await new BooksGiven(api, at, treasurer, leader).open('2026-01-01');
    await books.receive(10_000_000, '2026-01-05');
    given = new AdvancesGiven(api, books);
    hoa = await given.person('Nguyễn Thị Hoa');
  });

  let year = '';
  /** Two lines of 1,000,000 and 500,000 đồng. */
  const budget = async (): Promise<Year> => {
    const run = async (by: TestPerson, text: string, variables: object): Promise<Year> =>
      Object.values(await api.ok<Record<string, Year>>(by, text, variables as Record<string, unknown>))[0]!;
    const input = { organisationId: books.organisation.id, year: 2026 };
    const { id, version } = await run(books.treasurer, DRAW_UP, { input });
    const lines = [
      { name: 'Quà', asked: 1_000_000, source: 'CONTRIBUTION' },
      { name: 'Băng rôn', asked: 500_000, source: 'CONTRIBUTION' },
    ];
    const put = await run(books.treasurer, PUT, { input: { id, version, lines } });
    const sent = await run(books.treasurer, SUBMIT, { id, version: put.version });
    year = id;
    return run(books.leader, APPROVE, { input: { id, version: sent.version, day: '2026-01-01' } });
  };
  const held = async (on: string) => {
    const { holdingStandings } = await api.ok<{ holdingStandings: { amount: number; pending: number }[] }>(
      books.treasurer,
      HELD,
      { id: books.organisation.id, on },
    );
    return holdingStandings[0]!;
  };

  it('is asked for, granted, handed out by a voucher that others sign, and settled by papers', async () => {
    const { askAdvance: asked } = await api.ok<{ askAdvance: object }>(
      books.treasurer,
      ASK,
      given.asked(hoa, 3_000_000),
    );
    expect(asked).toMatchObject({ state: 'ASKED', paid: 0, remains: 0, openItem: null, canGrant: true, canPay: false });
    const advance = await given.granted(hoa, 2_000_000);
    expect(advance).toMatchObject({ state: 'GRANTED', canPay: true, canGrant: false, canSettle: false });
    expect(await held('2026-03-10')).toEqual({ amount: 10_000_000, pending: 2_000_000 });
    expect(await api.refusal(books.treasurer, SETTLE, given.settling(advance, [{ amount: 5 }]))).toBe(
      'ADVANCE_NOT_PAID',
    );
    await given.paid(advance);
    expect(await api.refusal(books.treasurer, PAY, given.paying(advance))).toBe('ADVANCE_NOTHING_TO_PAY');
    expect(await held('2026-03-11')).toEqual({ amount: 8_000_000, pending: 0 });
    expect(await given.seen(advance)).toMatchObject({
      state: 'PAID',
      paid: 2_000_000,
      remains: 2_000_000,
      isOverdue: true,
    });

    const first = await given.settled(advance, [
      { amount: 700_000, paperNumber: 'HĐ 01', paperDay: '2026-03-15' },
      { amount: 300_000, paperNumber: 'HĐ 02', account: 'expenditure.books' },
    ]);
    expect(first).toMatchObject({ number: 1, state: 'WAITING', settled: 1_000_000, returned: 0, extra: 0 });
    expect(first.waiting.map(({ kind }) => kind)).toEqual(['JOURNAL']);
    // What waits counts: nothing is settled twice.
    const beyond = given.settling(advance, [{ amount: 900_000 }], { returned: 200_000 });
    expect(await api.refusal(books.treasurer, SETTLE, beyond)).toBe('ADVANCE_EXCEEDED');
    const second = await given.settled(advance, [{ amount: 600_000, paperNumber: 'HĐ 03' }], { returned: 400_000 });
    expect(second.waiting.map(({ kind }) => kind)).toEqual(['JOURNAL', 'CASH_RECEIPT']);
    await given.posted(second);
    await given.posted(first);
    const done = await given.seen(advance);
    expect(done).toMatchObject({ state: 'SETTLED', returned: 2_000_000, remains: 0, isOverdue: false });
    expect(done.settlements.map(({ state }) => state)).toEqual(['POSTED', 'POSTED']);
    expect(await held('2026-03-20')).toEqual({ amount: 8_400_000, pending: 0 });
    expect(await api.refusal(books.treasurer, SETTLE, given.settling(advance, [{ amount: 1 }]))).toBe(
      'ADVANCE_NOT_PAID',
    );
    expect(await given.faults()).toEqual([]);
  });

  it('pays in addition what was spent beyond it, and tells a fault at the line of the settlement', async () => {
    const advance = await given.handedOut(hoa, 500_000);
    const lines = [{ amount: 300_000 }, { amount: 400_000, account: 'expenditure.books' }];
    const nowhere = given.settling(advance, lines, { placeId: null });
    expect(await api.refusal(books.treasurer, SETTLE, nowhere)).toBe('ADVANCE_PLACE_NEEDED');
    const wrong = given.settling(advance, [{ amount: 600_000 }, { amount: 5, account: 'income.interest' }]);
    const answer = await api.run(books.treasurer, SETTLE, wrong);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'ADVANCE_LINE_ACCOUNT',
      fields: [{ path: 'lines.1.accountId' }],
    });
    const old = given.settling(advance, [{ amount: 500_000 }, { amount: 5, budgetLineId: books.funds.get('study') }]);
    expect(await api.refusal(books.treasurer, SETTLE, old)).toBe('INVALID_ID');
    const settlement = await given.settled(advance, lines);
    expect(settlement).toMatchObject({ settled: 500_000, extra: 200_000 });
    expect(settlement.waiting.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['JOURNAL', 500_000],
      ['CASH_PAYMENT', 200_000],
    ]);
    const [journal, extra] = settlement.waiting;
    expect(await given.refusedToPost(extra!)).toBe('ADVANCE_EXTRA_EARLY');
    const { id: settled } = await books.postDraft(journal!);
    const { signVoucher } = await api.ok<{ signVoucher: { voucher: { id: string } } }>(books.leader, SIGN, {
      id: extra!.id,
      version: extra!.version + 1,
    });
    expect(await given.seen(advance)).toMatchObject({ state: 'SETTLED', remains: 0 });
    expect(await given.faults()).toEqual([]);
    // Else the advance would pay once more what was paid beyond it.
    const undoing = { input: { id: settled, day: '2026-03-25', reason: 'Ghi nhầm' } };
    expect(await api.refusal(books.treasurer, REVERSE, undoing)).toBe('ADVANCE_EXTRA_PAID');
    await given.reversed(signVoucher.voucher.id, '2026-03-25');
    await given.reversed(settled, '2026-03-25');
    expect(await given.seen(advance)).toMatchObject({ state: 'PAID', remains: 500_000 });
    // A sum that a double would round is refused: here what is paid in addition would be off by one đồng.
    const huge = [...Array.from({ length: 9 }, () => 10 ** 15), 7_199_254_740_993].map((amount) => ({ amount }));
    expect(await api.refusal(books.treasurer, SETTLE, given.settling(advance, huge))).toBe('VOUCHER_SUM_TOO_LARGE');
    expect(await held('2026-03-20')).toEqual({ amount: 9_300_000, pending: 0 });
  });

  it('asks back a second one while the first is not settled, and takes it with a reason', async () => {
    await given.handedOut(hoa, 500_000);
    const again = given.asked(hoa, 100_000);
    const answer = await api.run(books.treasurer, ASK, again);
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'ADVANCE_UNSETTLED',
      fields: [{ path: 'anotherReason', params: { remains: '500.000', dueOn: '2026-04-10' } }],
    });
    const reason = { anotherReason: 'Hai việc khác nhau' };
    const second = await given.granted(hoa, 100_000, { ask: reason });
    expect(second).toMatchObject({ state: 'GRANTED', anotherReason: reason.anotherReason });
    // Somebody else is asked nothing.
    await given.granted(await given.person('Trần Văn Bình'), 100_000);
    // Two that were asked for before either was granted: the second grant is asked back.
    const an = await given.person('Lê An');
    const [one, other] = await Promise.all(
      [1, 2].map(
        async () =>
          (await api.ok<{ askAdvance: { id: string; version: number } }>(books.treasurer, ASK, given.asked(an, 50_000)))
            .askAdvance,
      ),
    );
    await api.ok(books.treasurer, GRANT, given.granting(one!));
    expect(await api.refusal(books.treasurer, GRANT, given.granting(other!))).toBe('ADVANCE_UNSETTLED');
    await api.ok(books.treasurer, GRANT, given.granting(other!, reason));
  });

  it('commits a line of a budget until it is spent, on whichever line', async () => {
    const { lines } = await budget();
    const [gifts, banners] = lines.map(({ id }) => id);
    const money = async () =>
      (await api.ok<{ budget: Year }>(books.treasurer, YEAR, { id: year })).budget.lines.map((one) => one.money);
    const advance = await given.granted(hoa, 800_000, { grant: { budgetLineId: gifts } });
    expect(await money()).toMatchObject([{ committed: 800_000, spent: 0, remains: 200_000 }, { committed: 0 }]);
    await given.paid(advance);
    expect(await money()).toMatchObject([{ committed: 800_000, spent: 0, remains: 200_000 }, { committed: 0 }]);
    const settlement = await given.settled(
      advance,
      [
        // Where nobody says another, the line on which it is committed.
        { amount: 300_000 },
        { amount: 200_000, budgetLineId: banners },
      ],
      { returned: 100_000 },
    );
    await given.posted(settlement);
    expect(await money()).toMatchObject([
      { committed: 200_000, spent: 300_000, remains: 500_000 },
      { committed: 0, spent: 200_000, remains: 300_000 },
    ]);
    // Beyond the line: what is committed for it is free for it, and no more.
    const beyond = given.settling(advance, [
      { amount: 200_000, budgetLineId: null },
      { amount: 600_000, budgetLineId: gifts },
    ]);
    const { settleAdvance } = await api.ok<{ settleAdvance: SettlementSeen }>(books.treasurer, SETTLE, beyond);
    const [, extra] = settleAdvance.waiting;
    expect(await given.refusedToPost(extra!)).toBe('ADVANCE_EXTRA_EARLY');
    await given.posted({ waiting: settleAdvance.waiting.slice(0, 1) });
    expect(await money()).toMatchObject([{ committed: 0, spent: 300_000, remains: 700_000 }, { spent: 200_000 }]);
    // Taken back, it is committed again; not once the line was used up meanwhile.
    const [first] = (await given.seen(advance)).settlements;
    const journal = first!.posted.find(({ kind }) => kind === 'JOURNAL')!;
    await given.reversed(journal.id, '2026-03-25');
    expect(await money()).toMatchObject([
      { committed: 500_000, spent: 0, remains: 500_000 },
      { committed: 0, spent: 0 },
    ]);
    const found = (await given.faults()).map(({ kind }) => kind);
    expect(found).toEqual(['ADVANCE_OVERDUE']);
  });

  it('is not returned before it went out, nor due before it is granted', async () => {
    const { askAdvance } = await api.ok<{ askAdvance: { id: string; version: number } }>(
      books.treasurer,
      ASK,
      given.asked(hoa, 5_000_000),
    );
    for (const [day, dueOn] of [
      ['2026-03-05', '2026-03-07'],
      ['2026-03-12', '2026-03-11'],
    ]) {
      const answer = await api.run(books.treasurer, GRANT, given.granting(askAdvance, { day, dueOn }));
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'ADVANCE_DUE_EARLY', fields: [{ path: 'dueOn' }] });
    }
    await api.ok(books.treasurer, GRANT, given.granting(askAdvance));
    await given.paid(askAdvance, { day: '2026-03-20' });
    const back = (day: string) => given.settling(askAdvance, [], { returned: 5_000_000, day });
    expect(await api.refusal(books.treasurer, SETTLE, back('2026-03-12'))).toBe('OPEN_ITEM_RETURN_EARLY');
    const spent = given.settling(askAdvance, [{ amount: 1 }], { day: '2026-03-19' });
    expect(await api.refusal(books.treasurer, SETTLE, spent)).toBe('OPEN_ITEM_RETURN_EARLY');
    await api.ok(books.treasurer, SETTLE, back('2026-03-20'));
  });

  it('settles a paper once: the same number and amount are asked back', async () => {
    const advance = await given.handedOut(hoa, 500_000);
    const paper = { amount: 100_000, paperNumber: 'HĐ 77' };
    const double = given.settling(advance, [paper, paper]);
    expect(await api.refusal(books.treasurer, SETTLE, double)).toBe('ADVANCE_PAPER_DOUBLE');
    const late = given.settling(advance, [{ ...paper, paperDay: '2026-03-21' }]);
    expect(await api.refusal(books.treasurer, SETTLE, late)).toBe('ADVANCE_PAPER_DAY');
    const first = await given.settled(advance, [paper]);
    const other = await given.handedOut(await given.person('Trần Văn Bình'), 300_000);
    expect(await api.refusal(books.treasurer, SETTLE, given.settling(other, [paper]))).toBe('ADVANCE_PAPER_TWICE');
    await given.settled(other, [paper], { paperReason: 'Hóa đơn của cửa hàng khác' });
    // One whose vouchers were discarded was not settled.
    const [draft] = first.waiting;
    const DISCARD = 'mutation ($id: ID!, $version: Int!) { discardVoucherDraft(id: $id, version: $version) }';
    await api.ok(books.treasurer, DISCARD, { id: draft!.id, version: draft!.version });
    expect((await given.seen(advance)).settlements[0]!.state).toBe('VOID');
  });

  it('has vouchers that say what the settlement says, and an account that names each advance', async () => {
    const advance = await given.handedOut(hoa, 500_000);
    const settlement = await given.settled(advance, [{ amount: 400_000 }]);
    const AMEND = 'mutation ($input: AmendVoucherDraftInput!) { amendVoucherDraft(input: $input) { id version } }';
    const { openItem } = await given.seen(advance);
    const fund = { fundId: books.funds.get('study'), source: 'CONTRIBUTION' };
    const lines = (amount: number) => [
      { accountId: books.accounts.get('expenditure.week'), amount, ...fund },
      { accountId: books.accounts.get('advance'), amount: -amount, ...fund, openItemId: openItem!.id },
    ];
    const [draft] = settlement.waiting;
    const amending = (amount: number) => ({ input: { id: draft!.id, version: draft!.version, lines: lines(amount) } });
    expect(await api.refusal(books.treasurer, AMEND, amending(450_000))).toBe('ADVANCE_VOUCHER_DIFFERS');
    await api.ok(books.treasurer, AMEND, amending(400_000));
    const bare = books.input({ kind: 'CASH_PAYMENT', day: '2026-03-20', lines: [{ account: 'advance', amount: 5 }] });
    expect(await api.refusal(books.treasurer, DRAFT, { input: bare })).toBe('ADVANCE_UNNAMED');
    const other = await given.granted(await given.person('Trần Văn Bình'), 300_000);
    const elsewhere = books.input({
      kind: 'CASH_PAYMENT',
      day: '2026-03-20',
      lines: [{ account: 'expenditure.week', amount: 5, openItemId: other.openItem!.id }],
    });
    expect(await api.refusal(books.treasurer, DRAFT, { input: elsewhere })).toBe('ADVANCE_ACCOUNT');
  });

  it('is open again when its settlement is taken back; not handed back while it is settled', async () => {
    const advance = await given.granted(hoa, 500_000);
    const payment = await given.paid(advance);
    const settlement = await given.settled(advance, [{ amount: 500_000 }]);
    await given.posted(settlement);
    const { settlements } = await given.seen(advance);
    const undoing = { input: { id: payment, day: '2026-03-25', reason: 'Ghi nhầm' } };
    expect(await api.refusal(books.treasurer, REVERSE, undoing)).toBe('OPEN_ITEM_RETURN_EXCEEDED');
    await given.reversed(settlements[0]!.posted[0]!.id, '2026-03-25');
    expect(await given.seen(advance)).toMatchObject({
      state: 'PAID',
      remains: 500_000,
      settlements: [{ state: 'VOID' }],
    });
    await given.reversed(payment, '2026-03-26');
    expect(await given.seen(advance)).toMatchObject({ state: 'GRANTED', paid: 0, remains: 0 });
    expect(await given.faults()).toEqual([]);
  });

  it('is told by person, waits in the inbox, and is found in the books when overdue', async () => {
    const advance = await given.handedOut(hoa, 500_000);
    await given.posted(await given.settled(advance, [{ amount: 200_000 }], { returned: 50_000 }));
    const { advanceStatement } = await api.ok<{ advanceStatement: { moves: object[] } }>(books.leader, STATEMENT, {
      id: hoa,
      from: '2026-03-12',
      to: '2026-12-31',
    });
    expect(advanceStatement).toMatchObject({ opening: 500_000, paid: 0, returned: 250_000, closing: 250_000 });
    expect(advanceStatement.moves).toHaveLength(2);
    expect(advanceStatement.moves.at(-1)).toMatchObject({ running: 250_000, advance: { id: advance.id } });
    const { advanceStandings } = await api.ok<{ advanceStandings: object[] }>(books.leader, STANDINGS, {
      id: books.organisation.id,
    });
    expect(advanceStandings).toEqual([
      { advances: 1, remains: 250_000, overdue: 250_000, dueOn: '2026-04-10', counterparty: { id: hoa } },
    ]);
    expect(await given.faults()).toMatchObject([{ kind: 'ADVANCE_OVERDUE', faults: [{ thingId: advance.id }] }]);
    const pile = async (kind: string) =>
      (
        await api.ok<{ inbox: { kind: string; count: number }[] }>(books.treasurer, '{ inbox { kind count } }')
      ).inbox.find((one) => one.kind === kind)?.count;
    expect(await pile('ADVANCES_OVERDUE')).toBe(1);
    expect(await pile('ADVANCES_ASKED')).toBe(0);
    const an = await given.person('Lê An');
    const { askAdvance } = await api.ok<{ askAdvance: { id: string; version: number } }>(
      books.treasurer,
      ASK,
      given.asked(an, 5),
    );
    expect(await pile('ADVANCES_ASKED')).toBe(1);
    await api.ok(books.treasurer, GRANT, given.granting(askAdvance));
    expect(await pile('ADVANCES_ASKED')).toBe(0);
    expect(await pile('ADVANCES_TO_PAY')).toBe(1);
    await api.ok(books.treasurer, PAY, given.paying(askAdvance));
    expect(await pile('ADVANCES_TO_PAY')).toBe(0);
    const ids = async (variables: object) =>
      (
        await api.ok<{ advances: { edges: { node: { id: string } }[] } }>(books.treasurer, LIST, { ...variables })
      ).advances.edges.map(({ node }) => node.id);
    expect(await ids({ overdue: true })).toEqual([advance.id]);
    expect(await ids({ state: 'GRANTED' })).toEqual([askAdvance.id]);
  });

  it('is asked for by somebody of the office for themselves, and by nobody elsewhere', async () => {
    const officer = await api.given.person(Role.Officer, books.organisation);
    expect(await api.refusal(officer, ASK, given.asked(hoa, 50_000))).toBe('ADVANCE_FOR_OTHERS');
    const { askAdvance } = await api.ok<{ askAdvance: { id: string; version: number } }>(
      officer,
      ASK,
      given.asked(null, 50_000),
    );
    expect(askAdvance).toMatchObject({ state: 'ASKED', canGrant: false, canDecline: true, canPay: false });
    expect(await given.seen(askAdvance as never, officer)).toMatchObject({ state: 'ASKED' });
    const other = await given.granted(hoa, 20_000);
    expect(await api.refusal(officer, ADVANCE, { id: other.id })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, GRANT, given.granting(askAdvance))).toBe('FORBIDDEN');
    expect(await api.refusal(null, ADVANCE, { id: other.id })).toBe('UNAUTHENTICATED');
    const stranger = await api.given.person(Role.Finance, tree.otherProvince);
    for (const [text, variables] of [
      [ADVANCE, { id: other.id }],
      [ASK, given.asked(hoa, 5)],
      [GRANT, given.granting(askAdvance)],
      [PAY, given.paying(other)],
      [SETTLE, given.settling(other, [{ amount: 5 }])],
      [DECLINE, { ...askAdvance, reason: 'Thử' }],
    ] as const)
      expect(await api.refusal(stranger, text, variables as Record<string, unknown>)).toBe('NOT_FOUND');
    const { id, version } = askAdvance;
    const { declineAdvance } = await api.ok<{ declineAdvance: object }>(officer, DECLINE, {
      id,
      version,
      reason: 'Không cần nữa',
    });
    expect(declineAdvance).toMatchObject({ state: 'DECLINED' });
    expect(await api.refusal(books.treasurer, GRANT, given.granting({ id, version: version + 1 }))).toBe(
      'ADVANCE_DECIDED',
    );
    const owed = async (by: TestPerson) =>
      (
        await api.ok<{ inbox: { kind: string; count: number; things: { id: string; day: string }[] }[] }>(
          by,
          '{ inbox { kind count things { id day } } }',
        )
      ).inbox.find(({ kind }) => kind === 'ADVANCES_OWED');
    const { askAdvance: own } = await api.ok<{ askAdvance: AdvanceSeen }>(officer, ASK, given.asked(null, 50_000));
    await api.ok(books.treasurer, GRANT, given.granting(own));
    expect(await owed(officer)).toMatchObject({ count: 0 });
    await given.paid(own);
    expect(await owed(officer)).toMatchObject({ count: 1, things: [{ id: own.id, day: '2026-04-10' }] });
    const colleague = await api.given.person(Role.Officer, books.organisation);
    for (const somebody of [colleague, books.treasurer]) expect(await owed(somebody)).toMatchObject({ count: 0 });
    await given.posted(await given.settled(own, [{ amount: 50_000 }]));
    expect(await owed(officer)).toMatchObject({ count: 0 });
  });

  it('was handed out before the books began: by the opening and its document', async () => {
    const input = books.input({ kind: 'OPENING', day: '2026-01-01', lines: [{ placeId: 'box', amount: 900_000 }] });
    const officer = await api.given.person(Role.Officer, books.organisation);
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(officer, REGISTER, {
      input: {
        keeperId: books.organisation.id,
        code: '01/BB-TV',
        type: 'BB',
        subject: 'Bàn giao số dư',
        issuer: 'Thư viện tạm ứng',
        issuedOn: '2026-01-01',
      },
    });
    const directiveId = registerDirective.id;
    const { draftVoucher } = await api.ok<{ draftVoucher: Draft }>(books.treasurer, DRAFT, {
      input: { ...input, directiveId },
    });
    await books.postDraft(draftVoucher);
    const before = { day: '2026-01-01', dueOn: '2026-02-01' };
    const advance = await given.granted(hoa, 700_000, { ask: before, grant: { day: '2026-01-01' } });
    const nowhere = given.paying(advance, { placeId: null });
    expect(await api.refusal(books.treasurer, PAY, nowhere)).toBe('INVALID_INPUT');
    const opening = (day: string) => given.paying(advance, { placeId: null, directiveId, day });
    expect(await api.refusal(books.treasurer, PAY, opening('2026-01-06'))).toBe('OPENING_DAY');
    const { payAdvance } = await api.ok<{ payAdvance: Draft }>(books.treasurer, PAY, opening('2026-01-01'));
    await books.postDraft(payAdvance);
    expect(await given.seen(advance)).toMatchObject({ state: 'PAID', remains: 700_000 });
    // No money of the books went out.
    expect(await held('2026-01-01')).toEqual({ amount: 900_000, pending: 0 });
    await given.posted(await given.settled(advance, [{ amount: 600_000 }], { returned: 100_000, day: '2026-01-20' }));
    expect(await given.seen(advance)).toMatchObject({ state: 'SETTLED' });
    expect(await given.faults()).toEqual([]);
  });

  it('is printed as the book of one and of all, with what was there, what runs and what remains', async () => {
    const advance = await given.handedOut(hoa, 500_000);
    await given.posted(await given.settled(advance, [{ amount: 200_000 }], { returned: 50_000 }));
    const an = await given.person('Lê An');
    await given.handedOut(an, 70_000);
    const { status, body } = await download(api, books.leader, address('one.pdf', { person: hoa }));
    expect(status).toBe(200);
    const { text: read } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
    const page = read.replaceAll(/\s+/g, ' ');
    for (const text of ['SỔ CHI TIẾT TẠM ỨNG', 'Nguyễn Thị Hoa', '500.000', '200.000', '50.000', '250.000'])
      expect(page).toContain(text);
    const organisation = books.organisation.id;
    const all = await download(api, books.leader, address('all.xlsx', { organisation }));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(all.body as unknown as ArrayBuffer);
    const rows = workbook.worksheets[0]!.getSheetValues() as unknown[][];
    const rowOf = (name: string) => rows.find((row) => row?.includes(name))?.slice(-4);
    expect(rowOf('Nguyễn Thị Hoa')).toEqual([500_000, 0, 250_000, 250_000]);
    expect(rowOf('Lê An')?.at(-1)).toBe(70_000);
    expect(rowOf('Cộng 2 người')?.at(-1)).toBe(320_000);
    const wrong = async (file: string, asked: Record<string, string>) =>
      (await download(api, books.leader, address(file, asked))).status;
    expect(await wrong('one.pdf', { person: hoa, from: '2026-12-31', to: '2026-01-01' })).toBe(400);
    expect(await wrong('one.pdf', {})).toBe(400);
    expect(await wrong('some.pdf', { organisation })).toBe(404);
    const stranger = await api.given.person(Role.Finance, tree.otherProvince);
    expect((await download(api, stranger, address('one.pdf', { person: hoa }))).status).toBe(404);
    expect((await download(api, stranger, address('all.pdf', { organisation }))).status).toBe(404);
  });

  it('is listed with as many statements for many as for few, and printed', async () => {
    const first = await given.handedOut(hoa, 100_000);
    const settlement = await given.settled(first, [{ amount: 30_000, paperNumber: 'HĐ 1' }], { returned: 20_000 });
    const ROWS = `{ advances(first: 8) { edges { node { id content state counterparty { name } openItem { drafted }
      settlements { id lines { account { code } budgetLine { name } } waiting { id } posted { id } } } } } }`;
    const asked = () => api.ok(books.leader, ROWS);
    const few = await api.statements(asked);
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) {
      const other = await given.handedOut(await given.person(`Người ${name}`), 100_000);
      await given.settled(other, [{ amount: 10_000 }, { amount: 20_000 }]);
    }
    expect(await api.statements(asked)).toBeLessThanOrEqual(few + 2);
    const url = `/advance-settlements/${settlement.id}/print.pdf?paper=a5`;
    const { status, headers, body } = await download(api, books.leader, url);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    const { text: read } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
    const page = read.replaceAll(/\s+/g, ' ');
    for (const text of [
      'GIẤY THANH TOÁN TẠM ỨNG',
      'Nguyễn Thị Hoa',
      'HĐ 1',
      '30.000',
      'Ba mươi nghìn đồng',
      'Hai mươi nghìn đồng',
      'Chưa ghi sổ',
    ])
      expect(page).toContain(text);
    const stranger = await api.given.person(Role.Finance, tree.otherProvince);
    expect((await download(api, stranger, url)).status).toBe(404);
  });
});
