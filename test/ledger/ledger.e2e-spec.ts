import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import { upload } from '../support/downloads';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { BooksGiven, DRAFT, type Draft, SIGN } from './books-given';

const STANDINGS = `query ($id: ID!, $on: Date) { holdingStandings(organisationId: $id, on: $on) { source amount pending fund { id name } purpose { name } }
  moneyStandings(organisationId: $id, on: $on) { amount place { name } } }`;
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind hinders faults { subject thingId } } }';
const CLOSE =
  'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { closedThrough periodActs { kind closedThrough reason } } }';
const REOPEN =
  'mutation ($input: ReopenBooksInput!) { reopenBooks(input: $input) { closedThrough periodActs { kind closedThrough reason } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version amount } }';
const AMEND_PURPOSE = 'mutation ($input: AmendFundPurposeInput!) { amendFundPurpose(input: $input) { id } }';
const AMEND_FUND = 'mutation ($input: AmendFundInput!) { amendFund(input: $input) { id } }';
const AMEND_DRAFT = 'mutation ($input: AmendVoucherDraftInput!) { amendVoucherDraft(input: $input) { id } }';
const AMEND_BOOKS = 'mutation ($input: AmendBooksInput!) { amendBooks(input: $input) { id } }';
const RETURN =
  'mutation ($id: ID!, $version: Int!, $reason: String!) { returnVoucherDraft(id: $id, version: $version, reason: $reason) { version returnReason nextStep } }';
const VOUCHER = `query ($id: ID!) { voucher(id: $id) { number book amount content counterparty { name } signatures { step name }
  entries { amount account { code } place { name } fund { name } source purpose { name } } reversal { number } reverses { number } } }`;
const STATEMENT = `query ($id: ID!, $placeId: ID, $accountId: ID, $from: Date!, $to: Date!, $first: Int, $after: String) {
  ledgerStatement(organisationId: $id, placeId: $placeId, accountId: $accountId, from: $from, to: $to, first: $first, after: $after) {
    opening debit credit closing lines { edges { node { amount running voucher { number } } } pageInfo { endCursor hasNextPage } } } }`;

interface Standings {
  holdingStandings: { source: string; amount: number; pending: number; purpose: { name: string } | null }[];
  moneyStandings: { amount: number; place: { name: string } }[];
}

interface Statement {
  opening: number;
  debit: number;
  credit: number;
  closing: number;
  lines: {
    edges: { node: { amount: number; running: number } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

describe('the books of an organisation', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let stranger: TestPerson;
  let books: BooksGiven;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    books = await open();
  });

  let count = 0;
  async function open(signingOrder?: string[]): Promise<BooksGiven> {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Thư viện ${++count}`,
    });
    return opened(at, signingOrder);
  }
  async function opened(at: TestOrganisation, signingOrder?: string[]): Promise<BooksGiven> {
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    return new BooksGiven(api, at, treasurer, leader).open('2026-01-01', signingOrder);
  }
  const standings = (on?: string) => api.ok<Standings>(books.treasurer, STANDINGS, { id: books.organisation.id, on });
  const refused = async (entered: Parameters<BooksGiven['draft']>[0]) =>
    api.refusal(books.treasurer, DRAFT, { input: books.input(entered) });
  /** Refused with the last signature. */
  const refusedAtPosting = async ({ id, version }: Draft) => {
    await api.ok(books.treasurer, SIGN, { id, version });
    return api.refusal(books.leader, SIGN, { id, version: version + 1 });
  };
  const faults = async () => {
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: object[] }[] }>(books.treasurer, CHECK, {
      id: books.organisation.id,
    });
    return checkBooks.filter(({ faults: found }) => found.length > 0).map(({ kind }) => kind);
  };

  it('hold receipts and payments with both sides, numbers without gaps and what remains on any day', async () => {
    const first = await books.receive(1_500_000, '2026-03-02');
    const second = await books.receive(500_000, '2026-03-01');
    const payment = await books.pay(700_000, '2026-03-05');
    expect([first, second, payment].map(({ book, number }) => [book, number])).toEqual([
      ['CASH_RECEIPTS', 1],
      ['CASH_RECEIPTS', 2],
      ['CASH_PAYMENTS', 1],
    ]);
    expect((await standings('2026-03-01')).holdingStandings).toEqual([
      expect.objectContaining({ source: 'CONTRIBUTION', amount: 500_000 }),
    ]);
    expect((await standings('2026-03-04')).moneyStandings.map(({ amount }) => amount)).toEqual([2_000_000, 0]);
    expect((await standings()).holdingStandings[0]!.amount).toBe(1_300_000);
    const { voucher } = await api.ok<{ voucher: object }>(auditor, VOUCHER, { id: payment.id });
    expect(voucher).toMatchObject({
      amount: 700_000,
      counterparty: { name: 'Công ty Mẫu A' },
      signatures: [{ step: 'MAKER' }, { step: 'HEAD' }],
      entries: [
        { amount: -700_000, account: { code: 'cash' }, source: 'CONTRIBUTION' },
        { amount: 700_000, account: { code: 'expenditure.week' }, place: null },
      ],
    });
    expect(await faults()).toEqual(['WITHOUT_FILE']);
  });

  it('let no money fall below zero on any day, and say where, when and by how much', async () => {
    await books.receive(1_000_000, '2026-03-10');
    await books.pay(900_000, '2026-03-20');
    const early = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-03-05',
      lines: [{ account: 'expenditure.week', amount: 1 }],
    });
    expect(await refusedAtPosting(early)).toBe('MONEY_SHORT');
    const back = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-03-12',
      lines: [{ account: 'expenditure.week', amount: 100_001 }],
    });
    await api.ok(books.treasurer, SIGN, { id: back.id, version: back.version });
    const { errors } = await api.run(books.leader, SIGN, { id: back.id, version: back.version + 1 });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'MONEY_SHORT',
      params: { remains: '100.000', short: '1', day: '2026-03-20' },
    });
    await books.pay(100_000, '2026-03-12');
    expect((await standings()).holdingStandings).toEqual([]);
    expect((await standings('2026-03-19')).holdingStandings[0]!.amount).toBe(900_000);
  });

  it('decide between fifty payments at once: what is there is paid out, and nothing more', async () => {
    await books.receive(1_000_000, '2026-03-10');
    const drafts = await Promise.all(
      Array.from({ length: 50 }, () =>
        books.draft({
          kind: 'CASH_PAYMENT',
          day: '2026-03-15',
          lines: [{ account: 'expenditure.week', amount: 100_000 }],
        }),
      ),
    );
    await Promise.all(drafts.map(({ id, version }) => api.ok(books.treasurer, SIGN, { id, version })));
    const answers = await Promise.all(
      drafts.map(({ id, version }) => api.run(books.leader, SIGN, { id, version: version + 1 })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(10);
    expect((await standings()).holdingStandings).toEqual([]);
    expect(await faults()).toEqual(['WAITING_FOR_SIGNATURE', 'WITHOUT_FILE']);
  });

  it('keep what was given for a purpose to that purpose', async () => {
    const purposeId = await books.purpose('study', 'Xe đạp cho học sinh');
    await books.receive(2_000_000, '2026-03-10', { purposeId });
    const other = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-03-15',
      lines: [{ account: 'expenditure.week', amount: 1 }],
    });
    expect(await refusedAtPosting(other)).toBe('MONEY_SHORT');
    await books.pay(1_500_000, '2026-03-15', { purposeId, account: 'expenditure.support' });
    await books.fund('talent', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    const moved = (to: object) => ({
      kind: 'TRANSFER',
      day: '2026-03-16',
      lines: [
        { placeId: 'box', amount: -500_000, purposeId },
        { placeId: 'box', amount: 500_000, fund: 'talent', ...to },
      ],
    });
    expect(await refused(moved({}))).toBe('TRANSFER_CHANGES_PURPOSE');
    const same = await books.purpose('talent', 'Xe đạp cho học sinh');
    await books.post(moved({ purposeId: same }));
    expect((await standings()).holdingStandings).toEqual([
      expect.objectContaining({ amount: 500_000, fund: expect.objectContaining({ name: 'Quỹ talent' }) }),
    ]);
    expect(await faults()).toEqual(['WAITING_FOR_SIGNATURE', 'WITHOUT_FILE']);
  });

  it('take a voucher back side by side, once, and in an open month', async () => {
    const receipt = await books.receive(800_000, '2026-03-10');
    const input = { id: receipt.id, day: '2026-03-11', reason: 'Ghi nhầm quỹ' };
    expect(await api.refusal(books.treasurer, REVERSE, { input: { ...input, day: '2026-03-09' } })).toBe(
      'VOUCHER_REVERSAL_EARLY',
    );
    const { reverseVoucher } = await api.ok<{ reverseVoucher: Draft }>(books.treasurer, REVERSE, { input });
    expect(reverseVoucher.amount).toBe(800_000);
    expect(await api.refusal(books.treasurer, REVERSE, { input })).toBe('VOUCHER_REVERSAL_DRAFTED');
    const reversal = await books.postDraft(reverseVoucher);
    expect(reversal).toMatchObject({ book: 'JOURNAL', number: 1, amount: 800_000 });
    expect((await standings()).holdingStandings).toEqual([]);
    expect((await standings('2026-03-10')).holdingStandings[0]!.amount).toBe(800_000);
    expect(await api.refusal(books.treasurer, REVERSE, { input })).toBe('VOUCHER_REVERSED');
    expect(await api.refusal(books.treasurer, REVERSE, { input: { ...input, id: reversal.id } })).toBe(
      'VOUCHER_IS_REVERSAL',
    );
  });

  it('are closed by the month, and opened again by somebody else with a reason', async () => {
    const organisationId = books.organisation.id;
    await books.receive(800_000, '2026-03-10');
    const close = (through: string) => ({ input: { organisationId, through } });
    expect(await api.refusal(books.treasurer, CLOSE, close('2026-03-30'))).toBe('PERIOD_NOT_MONTH_END');
    expect(await api.refusal(books.treasurer, CLOSE, close('2026-11-30'))).toBe('PERIOD_NOT_OVER');
    expect(await api.refusal(books.leader, CLOSE, close('2026-03-31'))).toBe('FORBIDDEN');
    const waiting = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-03-15',
      lines: [{ account: 'expenditure.week', amount: 5 }],
    });
    await api.ok(books.treasurer, SIGN, { id: waiting.id, version: waiting.version });
    expect(await api.refusal(books.treasurer, CLOSE, close('2026-03-31'))).toBe('PERIOD_HINDERED');
    await api.ok(books.leader, RETURN, { id: waiting.id, version: waiting.version + 1, reason: 'Thiếu hóa đơn' });
    const { closeBooks } = await api.ok<{ closeBooks: { closedThrough: string } }>(
      books.treasurer,
      CLOSE,
      close('2026-03-31'),
    );
    expect(closeBooks.closedThrough).toBe('2026-03-31');
    expect(
      await refused({ kind: 'CASH_RECEIPT', day: '2026-03-31', lines: [{ account: 'income.other', amount: 5 }] }),
    ).toBe('VOUCHER_DAY_CLOSED');
    expect(await api.refusal(books.treasurer, SIGN, { id: waiting.id, version: waiting.version + 2 })).toBe(
      'VOUCHER_DAY_CLOSED',
    );
    const again = { input: { organisationId, from: '2026-03-01', reason: 'Sót phiếu thu' } };
    expect(await api.refusal(books.treasurer, REOPEN, again)).toBe('FORBIDDEN');
    const { reopenBooks } = await api.ok<{ reopenBooks: { closedThrough: string; periodActs: object[] } }>(
      books.leader,
      REOPEN,
      again,
    );
    expect(reopenBooks).toMatchObject({
      closedThrough: '2026-02-28',
      periodActs: [{ kind: 'REOPEN', reason: 'Sót phiếu thu' }, { kind: 'CLOSE' }],
    });
    expect(await api.refusal(books.leader, REOPEN, again)).toBe('PERIOD_NOT_CLOSED');
  });

  it('are signed in their order, by different people', async () => {
    books = await open(['MAKER', 'ACCOUNTANT', 'HEAD', 'TREASURER']);
    const second = await api.given.person(Role.Finance, books.organisation);
    const third = await api.given.person(Role.Finance, books.organisation);
    const both = await api.given.person(Role.Finance, books.organisation);
    await api.given.role(both, Role.Leader, books.organisation);
    const { id, version } = await books.draft({
      kind: 'CASH_RECEIPT',
      day: '2026-03-10',
      lines: [{ account: 'income.other', amount: 5 }],
    });
    expect(await api.refusal(second, SIGN, { id, version })).toBe('VOUCHER_NOT_MAKER');
    expect(await api.refusal(stranger, SIGN, { id, version })).toBe('NOT_FOUND');
    await api.ok(books.treasurer, SIGN, { id, version });
    expect(await api.refusal(books.treasurer, SIGN, { id, version: version + 1 })).toBe('VOUCHER_SIGNED_TWICE');
    expect(await api.refusal(books.leader, SIGN, { id, version: version + 1 })).toBe('VOUCHER_SIGNED_OUT_OF_TURN');
    await api.ok(both, SIGN, { id, version: version + 1 });
    expect(await api.refusal(both, SIGN, { id, version: version + 2 })).toBe('VOUCHER_SIGNED_TWICE');
    await api.ok(books.leader, SIGN, { id, version: version + 2 });
    const { signVoucher } = await api.ok<{ signVoucher: { draft: null; voucher: object } }>(third, SIGN, {
      id,
      version: version + 3,
    });
    expect(signVoucher).toMatchObject({ draft: null, voucher: { number: 1 } });
  });

  it('say of every line what remains after it, on every page', async () => {
    const amounts = [500_000, -200_000, 300_000, -50_000, 75_000];
    for (const [at, amount] of amounts.entries()) {
      const day = `2026-04-0${1 + Math.floor(at / 2)}`;
      if (amount > 0) await books.receive(amount, day);
      else await books.pay(-amount, day);
    }
    const page = {
      id: books.organisation.id,
      placeId: books.places.get('box'),
      from: '2026-04-02',
      to: '2026-04-30',
      first: 2,
    };
    const one = (await api.ok<{ ledgerStatement: Statement }>(auditor, STATEMENT, page)).ledgerStatement;
    expect(one).toMatchObject({ opening: 300_000, debit: 375_000, credit: 50_000, closing: 625_000 });
    expect(one.lines.edges.map(({ node }) => node.running)).toEqual([600_000, 550_000]);
    const two = (
      await api.ok<{ ledgerStatement: Statement }>(auditor, STATEMENT, { ...page, after: one.lines.pageInfo.endCursor })
    ).ledgerStatement;
    expect(two.lines.edges.map(({ node }) => node.running)).toEqual([625_000]);
    const account = {
      ...page,
      placeId: undefined,
      accountId: books.accounts.get('expenditure.week'),
      from: '2026-01-01',
    };
    const spent = (await api.ok<{ ledgerStatement: Statement }>(auditor, STATEMENT, account)).ledgerStatement;
    expect(spent).toMatchObject({ opening: 0, closing: 250_000 });
  });

  it('begin with what was there, by a document', async () => {
    const lines = [
      { placeId: 'box', amount: 4_000_000 },
      { placeId: 'bank', amount: 6_000_000, source: 'COMMUNE_BUDGET' },
    ];
    expect(await refused({ kind: 'OPENING', day: '2026-01-01', lines })).toBe('INVALID_INPUT');
    const file = await upload(api, books.treasurer, 'Biên bản bàn giao');
    await books.post({
      kind: 'OPENING',
      day: '2026-01-01',
      lines,
      files: [{ sha256: file, fileName: 'ban-giao.pdf' }],
    });
    expect((await standings()).moneyStandings.map(({ amount }) => amount)).toEqual([4_000_000, 6_000_000]);
    expect(await faults()).toEqual([]);
  });

  it('refuse what is not theirs, is mixed, or is entered twice', async () => {
    const line = { account: 'income.other', amount: 5 };
    const entered = { kind: 'CASH_RECEIPT', day: '2026-03-10', lines: [line] };
    const elsewhere = await api.run(books.treasurer, DRAFT, { input: books.input({ ...entered, place: 'bank' }) });
    expect(elsewhere.errors![0]!.extensions).toMatchObject({ code: 'MONEY_PLACE_KIND', fields: [{ path: 'placeId' }] });
    expect(await refused({ ...entered, day: '2025-12-31' })).toBe('VOUCHER_DAY_BEFORE_BOOKS');
    expect(await refused({ ...entered, day: '2026-11-21' })).toBe('VOUCHER_DAY_AHEAD');
    expect(await refused({ ...entered, lines: [{ ...line, amount: -5 }] })).toBe('INVALID_INPUT');
    expect(await refused({ ...entered, lines: [{ ...line, amount: 2 ** 53 }] })).toBe('BAD_USER_INPUT');
    const wrong = { ...entered, lines: [line, { ...line, account: 'balance.opening' }] };
    const { errors } = await api.run(books.treasurer, DRAFT, { input: books.input(wrong) });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'LEDGER_ACCOUNT_NOT_HERE',
      fields: [{ path: 'lines.1.accountId' }],
    });
    expect(await refused({ ...entered, kind: 'REVERSAL' })).toBe('INVALID_INPUT');
    const journal = {
      kind: 'JOURNAL',
      day: '2026-03-10',
      lines: [
        { account: 'income.other', amount: -5 },
        { account: 'expenditure.other', amount: 6 },
      ],
    };
    expect(await refused(journal)).toBe('VOUCHER_UNBALANCED');
    const mixed = {
      ...journal,
      lines: [
        { account: 'income.other', amount: -5 },
        { account: 'expenditure.other', amount: 5, source: 'ASSOCIATION' },
      ],
    };
    expect(await refused(mixed)).toBe('HOLDINGS_MIXED');
    await books.post(entered);
    expect(await refused({ ...entered, confirmed: [] })).toBe('VOUCHER_TWIN');
    const others = await open();
    expect(await api.refusal(others.treasurer, DRAFT, { input: books.input(entered) })).toBe('NOT_FOUND');
    expect(await api.refusal(auditor, DRAFT, { input: books.input(entered) })).toBe('FORBIDDEN');
    expect(await api.refusal(null, DRAFT, { input: books.input(entered) })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, STANDINGS, { id: books.organisation.id })).toBe('NOT_FOUND');
  });

  it('begin once, on their first day, with what is there', async () => {
    const sha256 = await upload(api, books.treasurer, 'Biên bản bàn giao');
    const files = [
      { sha256, fileName: 'ban-giao.pdf' },
      { sha256, fileName: 'ban-giao-2.pdf' },
    ];
    const opening = (amount: number, day = '2026-01-01') => ({
      kind: 'OPENING',
      day,
      files,
      lines: [{ placeId: 'box', amount }],
    });
    expect(await refused(opening(5, '2026-03-01'))).toBe('OPENING_DAY');
    expect(await refused(opening(-5))).toBe('OPENING_TAKES_AWAY');
    const posted = await books.post(opening(4_000_000));
    expect(await refused(opening(4_000_000))).toBe('OPENING_THERE');
    const input = { id: posted.id, day: '2026-01-01', reason: 'Đếm lại' };
    await books.postDraft(
      (await api.ok<{ reverseVoucher: Draft }>(books.treasurer, REVERSE, { input })).reverseVoucher,
    );
    await books.post(opening(3_000_000));
    expect((await standings()).moneyStandings[0]!.amount).toBe(3_000_000);
  });

  it('keep the name of a purpose once money was given for it, and end no fund before its last voucher', async () => {
    const purposeId = await books.purpose('study', 'Xe đạp');
    const rename = (version: number) => ({ input: { id: purposeId, version, name: 'Chi quản lý' } });
    await books.receive(1_000_000, '2026-03-10', { purposeId });
    expect(await api.refusal(books.treasurer, AMEND_PURPOSE, rename(1))).toBe('PURPOSE_USED');
    await books.pay(1_000_000, '2026-03-12', { purposeId });
    const close = (closedOn: string) => ({ input: { id: books.funds.get('study'), version: 1, closedOn } });
    expect(await api.refusal(books.treasurer, AMEND_FUND, close('2026-03-11'))).toBe('CLOSING_DAY_USED');
    expect(await api.refusal(books.treasurer, AMEND_FUND, close('2026-12-31'))).toBe('CLOSING_DAY_USED');
    await api.ok(books.treasurer, AMEND_FUND, close('2026-03-12'));
    expect(
      await refused({ kind: 'CASH_RECEIPT', day: '2026-03-13', lines: [{ account: 'income.other', amount: 5 }] }),
    ).toBe('FUND_CLOSED');
  });

  it('are never approved by their maker, nor in the place of their maker, nor by whoever changed them', async () => {
    const both = await api.given.person(Role.Finance, books.organisation);
    await api.given.role(both, Role.Leader, books.organisation);
    const delegate = await api.given.person(Role.Auditor, books.organisation);
    const [role] = await api.owner.query<{ key: string }[]>(
      `SELECT key FROM role_assignment WHERE person_key = $1 AND role = 'leader'`,
      [both.key],
    );
    await api.given.delegation({ roleKey: role!.key, delegateKey: delegate.key });
    const input = books.input({
      kind: 'CASH_RECEIPT',
      day: '2026-03-10',
      lines: [{ account: 'income.other', amount: 5 }],
    });
    const { draftVoucher: own } = await api.ok<{ draftVoucher: Draft }>(both, DRAFT, { input });
    await api.ok(both, SIGN, { id: own.id, version: 1 });
    expect(await api.refusal(both, SIGN, { id: own.id, version: 2 })).toBe('VOUCHER_SIGNED_TWICE');
    expect(await api.refusal(delegate, SIGN, { id: own.id, version: 2 })).toBe('VOUCHER_SIGNED_TWICE');
    await api.ok(books.leader, SIGN, { id: own.id, version: 2 });
    const changed = await books.draft({
      kind: 'CASH_RECEIPT',
      day: '2026-03-11',
      lines: [{ account: 'income.other', amount: 5 }],
    });
    await api.ok(both, AMEND_DRAFT, { input: { id: changed.id, version: 1, content: 'Khác' } });
    expect(await api.refusal(books.treasurer, SIGN, { id: changed.id, version: 2 })).toBe('VOUCHER_NOT_MAKER');
    await api.ok(both, SIGN, { id: changed.id, version: 2 });
    expect(await api.refusal(delegate, SIGN, { id: changed.id, version: 3 })).toBe('VOUCHER_SIGNED_TWICE');
    expect(
      await api.refusal(books.treasurer, AMEND_BOOKS, {
        input: { id: books.id, version: 1, signingOrder: ['MAKER', 'HEAD'] },
      }),
    ).toBe('FORBIDDEN');
  });

  it('say of a transfer between funds what arrives, and of one book at a time what it holds', async () => {
    await books.fund('talent', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    await books.receive(9_000_000, '2026-03-10');
    const posted = await books.post({
      kind: 'TRANSFER',
      day: '2026-03-16',
      lines: [
        { placeId: 'box', amount: -5_000_000 },
        { placeId: 'bank', amount: 5_000_000, fund: 'talent' },
      ],
    });
    expect(posted.amount).toBe(5_000_000);
    const { id } = books.organisation;
    const days = { id, from: '0001-01-01', to: '2026-04-30' };
    const of = async (asked: object) =>
      (await api.ok<{ ledgerStatement: Statement }>(auditor, STATEMENT, { ...days, ...asked })).ledgerStatement;
    expect(await of({ placeId: books.places.get('bank') })).toMatchObject({
      opening: 0,
      debit: 5_000_000,
      closing: 5_000_000,
    });
    expect(await of({ accountId: books.accounts.get('transfer') })).toMatchObject({
      debit: 5_000_000,
      credit: 5_000_000,
      closing: 0,
    });
    expect(await of({})).toMatchObject({ closing: 9_000_000 });
    const two = { ...days, placeId: books.places.get('bank'), accountId: books.accounts.get('bank') };
    expect(await api.refusal(auditor, STATEMENT, two)).toBe('STATEMENT_OF_TWO');
  });
});
