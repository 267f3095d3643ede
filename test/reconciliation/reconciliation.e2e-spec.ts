import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { BooksGiven, type Posted } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const COUNT = `mutation ($input: RecordCashCountInput!) { recordCashCount(input: $input) { id counted booked difference explanation isSigned canSign witnesses
  pieces { note pieces amount } acts { kind seat byName reason } } }`;
const SIGN_COUNT =
  'mutation ($id: ID!, $seat: CountSeat!) { signCashCount(id: $id, seat: $seat) { isSigned acts { kind seat } } }';
const EXPLAIN = 'mutation ($id: ID!, $reason: String!) { explainCashCount(id: $id, reason: $reason) { explanation } }';
const WITHDRAW =
  'mutation ($id: ID!, $reason: String!) { withdrawCashCount(id: $id, reason: $reason) { isWithdrawn } }';
const COUNTS = 'query ($id: ID) { cashCounts(organisationId: $id) { edges { node { id day difference } } } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind hinders faults { subject thingId amount } } }';
const INBOX = '{ inbox { kind count things { title } } }';
const IMPORT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { isWritten lines known columns from through opening closing faultCount
  faults { row column code message } statement { id lineCount } } }`;
const DISCARD = 'mutation ($id: ID!) { discardBankStatement(id: $id) }';
const LINES = `query ($id: ID!, $standing: BankLineStanding) { bankLines(placeId: $id, standing: $standing, first: 50) { edges { node { id amount content match { id amount
  moves { amount voucher { number } } lines { amount } byName } } } } }`;
const PROPOSALS =
  'query ($id: ID!) { bankMatchProposals(placeId: $id) { amount isSure reasons lines { id content } moves { amount voucher { id number } } } }';
const MATCH = 'mutation ($input: MatchBankLinesInput!) { matchBankLines(input: $input) { id amount } }';
const SURE = 'mutation ($id: ID!) { acceptSureMatches(placeId: $id) }';
const UNDO = 'mutation ($id: ID!) { undoBankMatch(id: $id) }';
const RECONCILED = `query ($id: ID!, $on: Date!) { bankReconciliation(placeId: $id, on: $on) { bank books difference openLineSum openLineCount openMoveSum openMoveCount
  unexplained openLines { content } openMoves { amount voucher { number } } } }`;

interface Line {
  id: string;
  amount: number;
  content: string;
  match: { id: string } | null;
}
interface Outcome {
  isWritten: boolean;
  lines: number;
  known: number;
  faults: { row: number | null; column: string | null; code: string; message: string }[];
  statement: { id: string } | null;
}

const HEADINGS = ['Ngày giao dịch', 'Ghi nợ', 'Ghi có', 'Số dư', 'Nội dung', 'Mã giao dịch'];
const rowsOf = (...rows: string[][]) => [HEADINGS, ...rows].map((cells, at) => ({ row: at + 1, cells }));

describe('counts and statements of banks', () => {
  let api: TestApi;
  let tree: TestTree;
  let stranger: TestPerson;
  let auditor: TestPerson;
  let books: BooksGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const kind = 'library' as OrganisationKind;
    const at = await api.given.organisation({ kind, parent: tree.commune, name: `Thư viện ${++count}` });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    books = await new BooksGiven(api, at, treasurer, leader).open('2026-01-01');
  });

  const faults = async () => {
    const id = books.organisation.id;
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: object[] }[] }>(books.treasurer, CHECK, {
      id,
    });
    return checkBooks.flatMap(({ kind, faults: found }) => (found.length > 0 ? [kind] : []));
  };
  const pile = async (person: TestPerson, kind: string) => {
    const { inbox } = await api.ok<{ inbox: { kind: string; things: { title: string }[] }[] }>(person, INBOX);
    return inbox.find((one) => one.kind === kind)?.things.map(({ title }) => title);
  };

  const counted = (over: object = {}) => ({
    input: { placeId: books.places.get('box'), day: '2026-10-31', seat: 'TREASURER', total: 900_000, ...over },
  });
  const bank = () => books.places.get('bank')!;
  const received = (amount: number, day: string): Promise<Posted> =>
    books.post({ kind: 'BANK_RECEIPT', day, lines: [{ account: 'income.contribution', amount }] });
  const paid = (amount: number, day: string): Promise<Posted> =>
    books.post({ kind: 'BANK_PAYMENT', day, lines: [{ account: 'expenditure.week', amount }] });

  const record = async (over: object = {}) =>
    (await api.ok<{ recordCashCount: { id: string } }>(books.treasurer, COUNT, counted(over))).recordCashCount;
  const take = async (rows: object[], over: object = {}) => {
    const input = { placeId: bank(), fileName: 'sao-ke.xlsx', rows, isRehearsal: false, ...over };
    return (await api.ok<{ importBankStatement: Outcome }>(books.treasurer, IMPORT, { input })).importBankStatement;
  };
  const linesOf = async (standing?: string) =>
    (
      await api.ok<{ bankLines: { edges: { node: Line }[] } }>(auditor, LINES, { id: bank(), standing })
    ).bankLines.edges.map(({ node }) => node);
  const reconciled = async (on: string) =>
    (await api.ok<{ bankReconciliation: object }>(auditor, RECONCILED, { id: bank(), on })).bankReconciliation;

  describe('a count of a cash box', () => {
    it('is compared with what the books hold, signed by two, and changes nothing', async () => {
      await books.receive(1_000_000, '2026-10-05');
      await books.receive(500_000, '2026-11-02');
      expect(await pile(books.treasurer, 'BOXES_TO_COUNT')).toEqual(['Nơi giữ box']);
      const made = await record({
        total: null,
        pieces: [
          { note: 500_000, pieces: 1 },
          { note: 100_000, pieces: 4 },
          { note: 50_000, pieces: 0 },
        ],
        witnesses: [{ name: 'Nguyễn Văn Mẫu' }],
      });
      expect(made).toMatchObject({
        counted: 900_000,
        booked: 1_000_000,
        difference: -100_000,
        explanation: null,
        isSigned: false,
        canSign: false,
        witnesses: ['Nguyễn Văn Mẫu'],
        pieces: [
          { note: 500_000, amount: 500_000 },
          { note: 100_000, pieces: 4 },
        ],
        acts: [{ kind: 'SIGN', seat: 'TREASURER' }],
      });
      expect(await pile(books.treasurer, 'BOXES_TO_COUNT')).toEqual([]);
      expect(await pile(books.leader, 'COUNTS_TO_SIGN')).toEqual(['Nơi giữ box']);
      expect(await faults()).toEqual(['COUNT_UNEXPLAINED']);
      expect(await api.ok(books.leader, SIGN_COUNT, { id: made.id, seat: 'HEAD' })).toMatchObject({
        signCashCount: { isSigned: true },
      });
      expect(await pile(books.leader, 'COUNTS_TO_SIGN')).toEqual([]);
      expect(await api.ok(books.treasurer, EXPLAIN, { id: made.id, reason: 'Phiếu chi chưa ghi sổ' })).toMatchObject({
        explainCashCount: { explanation: 'Phiếu chi chưa ghi sổ' },
      });
      expect(await faults()).toEqual([]);
      const list = await api.ok(auditor, COUNTS, { id: books.organisation.id });
      expect(list).toMatchObject({ cashCounts: { edges: [{ node: { id: made.id, difference: -100_000 } }] } });
      const paper = await api
        .http()
        .get(`/cash-counts/${encodeURIComponent(made.id)}/minutes.pdf`)
        .set('Cookie', auditor.cookie);
      expect([paper.status, paper.type]).toEqual([200, 'application/pdf']);
    });

    it('is refused with its code', async () => {
      const refused = (over: object, person = books.treasurer) => api.refusal(person, COUNT, counted(over));
      expect(await refused({ placeId: books.places.get('bank') })).toBe('COUNT_OF_CASH');
      expect(await refused({ day: '2026-11-21' })).toBe('COUNT_DAY');
      expect(await refused({ day: '2025-12-31' })).toBe('COUNT_DAY');
      expect(await refused({ total: null })).toBe('COUNT_NOTHING_SAID');
      expect(await refused({ pieces: [{ note: 500_000, pieces: 1 }] })).toBe('COUNT_TOTAL_DIFFERS');
      expect(await refused({ total: null, pieces: [{ note: 300, pieces: 1 }] })).toBe('COUNT_NOTE_UNKNOWN');
      expect(await refused({ seat: 'HEAD' })).toBe('NOT_FOUND');
      expect(await refused({}, stranger)).toBe('NOT_FOUND');
      expect(await refused({}, books.leader)).toBe('FORBIDDEN');
      const { id } = await record();
      expect(await api.refusal(books.treasurer, SIGN_COUNT, { id, seat: 'ACCOUNTANT' })).toBe('COUNT_SIGNED_TWICE');
      expect(await api.refusal(books.leader, SIGN_COUNT, { id, seat: 'TREASURER' })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, EXPLAIN, { id, reason: 'x' })).toBe('NOT_FOUND');
    });

    it('is withdrawn before two have signed, and then nothing more is done with it', async () => {
      const { id } = await record({ total: 0 });
      expect(await api.refusal(books.treasurer, EXPLAIN, { id, reason: 'x' })).toBe('COUNT_AGREES');
      expect(await api.ok(books.treasurer, WITHDRAW, { id, reason: 'Đếm nhầm' })).toMatchObject({
        withdrawCashCount: { isWithdrawn: true },
      });
      expect(await api.refusal(books.leader, SIGN_COUNT, { id, seat: 'WITNESS' })).toBe('COUNT_WITHDRAWN');
      const other = await record({ total: 0 });
      await api.ok(books.leader, SIGN_COUNT, { id: other.id, seat: 'WITNESS' });
      expect(await api.refusal(books.treasurer, WITHDRAW, { id: other.id, reason: 'x' })).toBe('COUNT_SIGNED');
    });

    it('is never changed or removed by the application', async () => {
      for (const table of ['cash_count', 'cash_count_act'])
        for (const right of ['UPDATE', 'DELETE']) {
          const [row] = await api.owner.query<{ may: boolean }[]>(
            `SELECT has_table_privilege('hieuhoc_app', '${table}', '${right}') AS may`,
          );
          expect(row!.may).toBe(false);
        }
    });
  });

  describe('a statement of a bank', () => {
    const april = rowsOf(
      ['05/04/2026', '', '5.000.000', '5.000.000', 'Cong ty Mau A ung ho', 'FT1'],
      ['08/04/2026', '1.200.000', '', '3.800.000', 'Mua sach', 'FT2'],
      ['09/04/2026', '11.000', '', '3.789.000', 'Phi dich vu', 'FT3'],
    );
    it('is taken in whole, once, and knows its lines again in another one', async () => {
      expect(await take(april, { isRehearsal: true })).toMatchObject({
        isWritten: false,
        lines: 3,
        faults: [],
        statement: null,
      });
      const first = await take(april);
      expect(first).toMatchObject({
        isWritten: true,
        lines: 3,
        known: 0,
        opening: 0,
        closing: 3_789_000,
        statement: { lineCount: 3 },
      });
      expect(await take(april, { fileName: 'other.csv' })).toMatchObject({
        isWritten: false,
        faults: [{ row: null, code: 'BANK_STATEMENT_KNOWN', message: expect.stringContaining('sao-ke.xlsx') }],
      });
      const longer = [...april, { row: 5, cells: ['12/04/2026', '', '1.000', '3.790.000', 'Lai', 'FT4'] }];
      const second = await take(longer);
      expect(second).toMatchObject({ isWritten: true, lines: 1, known: 3 });
      expect(await linesOf()).toHaveLength(4);
      expect(await api.refusal(stranger, DISCARD, { id: first.statement!.id })).toBe('NOT_FOUND');
      // The second one rests on its lines.
      const earlier = { id: first.statement!.id };
      expect(await api.refusal(books.treasurer, DISCARD, earlier)).toBe('BANK_STATEMENT_OVERLAPPED');
      await api.ok(books.treasurer, DISCARD, { id: second.statement!.id });
      await api.ok(books.treasurer, DISCARD, earlier);
      expect(await linesOf()).toEqual([]);
    });

    it('is refused at its line and column, and nothing of it stays', async () => {
      const faulty = rowsOf(
        ['05/04/2026', '', '5.000.000', '5.000.000', 'a', ''],
        ['31/04/2026', '1.200.000', '', '3.800.000', 'b', ''],
        ['09/04/2026', '', '1x', '', 'c', ''],
      );
      expect(await take(faulty)).toMatchObject({
        isWritten: false,
        faults: [
          { row: 3, column: 'day', code: 'BANK_LINE_DAY' },
          { row: 4, column: 'in', code: 'BANK_LINE_AMOUNT' },
        ],
      });
      expect((await take(rowsOf(['21/11/2026', '', '1.000', '', 'a', '']))).faults).toMatchObject([
        { row: 2, code: 'BANK_LINE_DAY_AHEAD' },
      ]);
      expect(await linesOf()).toEqual([]);
      const input = { placeId: books.places.get('box'), fileName: 'a.csv', rows: april, isRehearsal: false };
      expect(await api.refusal(books.treasurer, IMPORT, { input })).toBe('STATEMENT_OF_BANK');
      expect(await api.refusal(stranger, IMPORT, { input })).toBe('NOT_FOUND');
      expect(await api.refusal(null, IMPORT, { input })).toBe('UNAUTHENTICATED');
    });

    it('is matched with vouchers: what is sure at once, the rest one by one, undone again, never twice', async () => {
      const receipt = await received(5_000_000, '2026-04-06');
      const [one, other] = [await paid(700_000, '2026-04-07'), await paid(500_000, '2026-04-08')];
      await take(april);
      const { bankMatchProposals } = await api.ok<{
        bankMatchProposals: { isSure: boolean; lines: { id: string }[] }[];
      }>(books.treasurer, PROPOSALS, { id: bank() });
      expect(bankMatchProposals).toMatchObject([
        {
          isSure: true,
          amount: 5_000_000,
          reasons: ['AMOUNT', 'PARTY'],
          moves: [{ voucher: { number: receipt.number } }],
        },
        { isSure: false, amount: -1_200_000, moves: [{ amount: -700_000 }, { amount: -500_000 }] },
      ]);
      expect(await api.ok(books.treasurer, SURE, { id: bank() })).toEqual({ acceptSureMatches: 1 });
      expect(await api.refusal(books.treasurer, SURE, { id: bank() })).toBe('MATCH_NOTHING_SURE');
      const lineIds = bankMatchProposals[1]!.lines.map(({ id }) => id);
      const input = { placeId: bank(), lineIds, voucherIds: [one.id, other.id] };
      expect(await api.refusal(books.treasurer, MATCH, { input: { ...input, voucherIds: [one.id] } })).toBe(
        'MATCH_SUMS_DIFFER',
      );
      expect(await api.refusal(books.treasurer, MATCH, { input: { ...input, voucherIds: [] } })).toBe('MATCH_OF_ONE');
      const cash = await books.receive(10, '2026-04-01');
      expect(await api.refusal(books.treasurer, MATCH, { input: { ...input, voucherIds: [cash.id] } })).toBe(
        'MATCH_VOUCHER_ELSEWHERE',
      );
      expect(await api.refusal(stranger, MATCH, { input })).toBe('NOT_FOUND');
      const { matchBankLines } = await api.ok<{ matchBankLines: { id: string } }>(books.treasurer, MATCH, { input });
      expect(await api.refusal(books.treasurer, MATCH, { input })).toBe('MATCH_LINE_TAKEN');
      expect((await linesOf('OPEN')).map(({ content }) => content)).toEqual(['Phi dich vu']);
      expect((await linesOf('MATCHED'))[0]).toMatchObject({
        match: { id: matchBankLines.id, moves: [{}, {}], lines: [{}] },
      });
      expect(await faults()).toEqual(['WITHOUT_FILE']);
      expect(await api.refusal(stranger, UNDO, { id: matchBankLines.id })).toBe('NOT_FOUND');
      await api.ok(books.treasurer, UNDO, { id: matchBankLines.id });
      expect(await linesOf('OPEN')).toHaveLength(2);
      expect(await api.refusal(books.treasurer, UNDO, { id: matchBankLines.id })).toBe('NOT_FOUND');
    });

    it('is reconciled with the books on a day: each đồng between them has its line or voucher', async () => {
      await received(5_000_000, '2026-04-04');
      await take(april);
      await api.ok(books.treasurer, SURE, { id: bank() });
      const payment = await paid(1_200_000, '2026-04-30');
      expect(await reconciled('2026-04-30')).toMatchObject({
        bank: 3_789_000,
        books: 3_800_000,
        difference: -11_000,
        openLineSum: -1_211_000,
        openLineCount: 2,
        openMoveSum: -1_200_000,
        openMoves: [{ amount: -1_200_000, voucher: { number: payment.number } }],
        unexplained: 0,
      });
      expect(await reconciled('2026-04-04')).toMatchObject({
        bank: 0,
        books: 5_000_000,
        openMoveSum: 5_000_000,
        unexplained: 0,
      });
      const [line] = (await linesOf('OPEN')).filter(({ content }) => content === 'Mua sach');
      const input = { placeId: bank(), lineIds: [line!.id], voucherIds: [payment.id] };
      await api.ok(books.treasurer, MATCH, { input });
      expect(await reconciled('2026-04-30')).toMatchObject({ openLineSum: -11_000, openMoveSum: 0, unexplained: 0 });
      // In transit: the bank paid before the books say so.
      expect(await reconciled('2026-04-10')).toMatchObject({ openLineSum: -1_211_000, openMoveSum: 0, unexplained: 0 });
      const paper = await api
        .http()
        .get(`/money-places/${encodeURIComponent(bank())}/reconciliation.pdf?on=2026-04-30`)
        .set('Cookie', auditor.cookie);
      expect([paper.status, paper.type]).toEqual([200, 'application/pdf']);
    });

    it('finds what cancels in the books: a voucher with its reversal needs nothing of the bank', async () => {
      const receipt = await received(800_000, '2026-04-06');
      const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
      const input = { id: receipt.id, day: '2026-04-07', reason: 'Ghi nhầm' };
      const { reverseVoucher } = await api.ok<{ reverseVoucher: { id: string; version: number } }>(
        books.treasurer,
        REVERSE,
        { input },
      );
      const reversal = await books.postDraft(reverseVoucher);
      const match = { placeId: bank(), lineIds: [], voucherIds: [receipt.id, reversal.id] };
      expect(await api.ok(books.treasurer, MATCH, { input: match })).toMatchObject({ matchBankLines: { amount: 0 } });
    });
  });
});
