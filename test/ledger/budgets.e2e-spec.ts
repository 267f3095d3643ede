import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { BooksGiven, DRAFT, SIGN } from './books-given';

const MONEY = 'money { asked planned committed spent remains }';
const BUDGET = `id version state approvals remark ${MONEY} lines { id name asked planned ${MONEY} } acts { position changes { name before after } }`;
const DRAW_UP = `mutation ($input: DrawUpBudgetInput!) { drawUpBudget(input: $input) { ${BUDGET} } }`;
const PUT = `mutation ($input: PutBudgetLinesInput!) { putBudgetLines(input: $input) { ${BUDGET} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!, $remark: String) { submitBudget(id: $id, version: $version, remark: $remark) { ${BUDGET} } }`;
const RETURN = `mutation ($id: ID!, $version: Int!, $reason: String!) { returnBudget(id: $id, version: $version, reason: $reason) { ${BUDGET} } }`;
const APPROVE = `mutation ($input: ApproveBudgetInput!) { approveBudget(input: $input) { ${BUDGET} } }`;
const SEEN = `query ($id: ID!) { budget(id: $id) { ${BUDGET} } }`;
const TOTALS = `query ($year: Int!, $organisationId: ID) { budgetTotals(year: $year, organisationId: $organisationId) { budgets organisation { id } ${MONEY} } }`;
const SPENDABLE =
  'query ($id: ID!, $year: Int!) { spendableLines(organisationId: $id, year: $year) { name money { remains } } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id version } }';
const PAY_ITEMS = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version } }';
const STEP = '($id: ID!, $version: Int!, $day: Date!, $reason: String!)';
const SAID = '(id: $id, version: $version, day: $day, reason: $reason) { version open budgetLine { id } }';
const END = `mutation ${STEP} { endOpenItem${SAID} }`;
const RESUME = `mutation ${STEP} { resumeOpenItem${SAID} }`;
const ADD_CAP = 'mutation ($input: AddSpendingCapInput!) { addSpendingCap(input: $input) { id version } }';
const AMEND_CAP = 'mutation ($input: AmendSpendingCapInput!) { amendSpendingCap(input: $input) { id version } }';
const CAPS = '{ spendingCaps { id name isConfirmed validFrom citation } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject } } }';

interface Money {
  asked: number;
  planned: number;
  committed: number;
  spent: number;
  remains: number;
}

interface Budget {
  id: string;
  version: number;
  state: string;
  approvals: number;
  money: Money;
  lines: { id: string; name: string; planned: number; money: Money }[];
  acts: { position: number; changes: { name: string; before: number; after: number }[] }[];
}

const line = (name: string, asked: number, over: object = {}) => ({ name, asked, source: 'CONTRIBUTION', ...over });
const sum = (name: string) => ({ name, asked: 0 });
const named = ({ lines }: Budget, name: string) => lines.find((one) => one.name === name)!;
/** Week: of it prizes and banners; travel by itself. */
const asked = (prizes: number, banners: number, travel: number, ids: Budget['lines'] = []) => {
  const idOf = (name: string) => ids.find((one) => one.name === name)?.id;
  return [
    { ...sum('Tuần lễ'), id: idOf('Tuần lễ') },
    line('Giải thưởng', prizes, { parent: 1, id: idOf('Giải thưởng') }),
    line('Băng rôn', banners, { parent: 1, id: idOf('Băng rôn') }),
    line('Đi lại', travel, { id: idOf('Đi lại') }),
  ];
};

describe('what may be spent in a year', () => {
  let api: TestApi;
  let tree: TestTree;
  let books: BooksGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
  });
  afterAll(() => api.close());
  const begin = async (opensOn: string): Promise<void> => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Thư viện dự toán ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    books = await new BooksGiven(api, at, treasurer, leader).open(opensOn);
    await books.receive(5_000_000, `${opensOn.slice(0, 4)}-01-05`);
  };
  beforeEach(() => begin('2026-01-01'));

  const of = async (by: TestPerson, text: string, variables: object): Promise<Budget> =>
    Object.values(await api.ok<Record<string, Budget>>(by, text, variables as Record<string, unknown>))[0]!;
  const drawnUp = async (year = 2026): Promise<Budget> => {
    const input = { organisationId: books.organisation.id, year };
    const { id, version } = await of(books.treasurer, DRAW_UP, { input });
    return of(books.treasurer, PUT, { input: { id, version, lines: asked(1_000_000, 500_000, 300_000) } });
  };
  const approved = async (year = 2026): Promise<Budget> => {
    const { id, version } = await drawnUp(year);
    await of(books.treasurer, SUBMIT, { id, version });
    return of(books.leader, APPROVE, { input: { id, version: version + 1, day: `${year}-01-01` } });
  };
  const revise = async ({ id, version, lines }: Budget, next: ReturnType<typeof asked>): Promise<string | null> => {
    const put = await of(books.treasurer, PUT, { input: { id, version, lines: next } });
    expect(put.lines.map((one) => one.id)).toEqual(lines.map((one) => one.id));
    await of(books.treasurer, SUBMIT, { id, version: put.version, remark: 'Điều chỉnh' });
    return api.refusal(books.leader, APPROVE, { input: { id, version: put.version + 1, day: '2026-01-01' } });
  };
  const spending = (budget: Budget, name: string, amount: number, day = '2026-03-10', over: object = {}) => {
    const input = books.input({ kind: 'CASH_PAYMENT', day, lines: [{ account: 'expenditure.week', amount }] }) as {
      lines: object[];
    };
    const budgetLineId = named(budget, name).id;
    return { input: { ...input, lines: input.lines.map((one) => ({ ...one, budgetLineId, ...over })) } };
  };
  const spend = async (...args: Parameters<typeof spending>) => {
    const { draftVoucher } = await api.ok<{ draftVoucher: { id: string; version: number } }>(
      books.treasurer,
      DRAFT,
      spending(...args),
    );
    return books.postDraft(draftVoucher);
  };
  const seen = ({ id }: Budget, by = books.treasurer): Promise<Budget> => of(by, SEEN, { id });

  it('is drawn up, submitted, returned, and approved by somebody else', async () => {
    const drawn = await drawnUp();
    expect(drawn).toMatchObject({ state: 'ESTIMATE', money: { asked: 1_800_000, planned: 0, remains: 0 } });
    expect(named(drawn, 'Tuần lễ').money).toMatchObject({ asked: 1_500_000 });
    const again = { organisationId: books.organisation.id, year: 2026 };
    expect(await api.refusal(books.treasurer, DRAW_UP, { input: again })).toBe('BUDGET_EXISTS');
    const { id, version } = drawn;
    expect(await api.refusal(books.leader, APPROVE, { input: { id, version, day: '2026-01-01' } })).toBe(
      'BUDGET_NOT_SUBMITTED',
    );
    const sent = await of(books.treasurer, SUBMIT, { id, version });
    expect(sent.state).toBe('SUBMITTED');
    const put = { input: { id, version: sent.version, lines: [] } };
    expect(await api.refusal(books.treasurer, PUT, put)).toBe('BUDGET_SUBMITTED');
    const back = await of(books.leader, RETURN, { id, version: sent.version, reason: 'Thiếu dòng' });
    expect(back).toMatchObject({ state: 'ESTIMATE', remark: 'Thiếu dòng' });
    await of(books.treasurer, SUBMIT, { id, version: back.version });
    const of2027 = { input: { id, version: back.version + 1, day: '2027-01-01' } };
    expect(await api.refusal(books.leader, APPROVE, of2027)).toBe('BUDGET_DAY');
    const { approvals, state, acts, money } = await of(books.leader, APPROVE, {
      input: { id, version: back.version + 1, day: '2026-01-01' },
    });
    expect({ approvals, state, planned: money.planned }).toEqual({
      approvals: 1,
      state: 'APPROVED',
      planned: 1_800_000,
    });
    expect(acts[0]!.changes).toEqual([
      { name: 'Giải thưởng', before: 0, after: 1_000_000 },
      { name: 'Băng rôn', before: 0, after: 500_000 },
      { name: 'Đi lại', before: 0, after: 300_000 },
    ]);
    const both = await api.given.person(Role.Finance, books.organisation);
    expect(await api.refusal(both, SUBMIT, { id, version: back.version + 2 })).toBe('BUDGET_UNCHANGED');
  });

  it('keeps payments and commitments within each line, on any day, and names it with what remains', async () => {
    const budget = await approved();
    await spend(budget, 'Giải thưởng', 700_000);
    const commitment = {
      organisationId: books.organisation.id,
      day: '2026-03-12',
      content: 'Hợp đồng',
      amount: 200_000,
      fundId: books.funds.get('study'),
      source: 'CONTRIBUTION',
      budgetLineId: named(budget, 'Giải thưởng').id,
    };
    await api.ok(books.treasurer, COMMIT, { input: commitment });
    expect(named(await seen(budget), 'Giải thưởng').money).toMatchObject({
      planned: 1_000_000,
      committed: 200_000,
      spent: 700_000,
      remains: 100_000,
    });
    const { draftVoucher } = await api.ok<{ draftVoucher: { id: string; version: number } }>(
      books.treasurer,
      DRAFT,
      spending(budget, 'Giải thưởng', 100_001, '2026-02-01'),
    );
    await api.ok(books.treasurer, SIGN, { id: draftVoucher.id, version: draftVoucher.version });
    const { errors } = await api.run(books.leader, SIGN, { id: draftVoucher.id, version: draftVoucher.version + 1 });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'BUDGET_LINE_SHORT',
      fields: [{ path: 'lines.0.budgetLineId', params: { name: 'Giải thưởng', remains: '100.000', short: '1' } }],
    });
    expect(await api.refusal(books.treasurer, COMMIT, { input: { ...commitment, amount: 100_001 } })).toBe(
      'BUDGET_LINE_SHORT',
    );
    const wrong: [object, string][] = [
      [{ source: 'ASSOCIATION' }, 'BUDGET_LINE_SOURCE'],
      [{ budgetLineId: named(budget, 'Tuần lễ').id }, 'BUDGET_LINE_HAS_PARTS'],
    ];
    for (const [over, code] of wrong)
      expect(await api.refusal(books.treasurer, DRAFT, spending(budget, 'Đi lại', 5, '2026-03-10', over))).toBe(code);
    const { spendableLines } = await api.ok<{ spendableLines: { name: string; money: { remains: number } }[] }>(
      books.treasurer,
      SPENDABLE,
      { id: books.organisation.id, year: 2026 },
    );
    expect(spendableLines.map(({ name, money }) => [name, money.remains])).toEqual([
      ['Giải thưởng', 100_000],
      ['Băng rôn', 500_000],
      ['Đi lại', 300_000],
    ]);
  });

  it('is left by what is paid, or stands again, in a later year: on a line of that year, or on none', async () => {
    await begin('2025-01-01');
    const [old, next] = [await approved(2025), await approved(2026)];
    const prizes = 'Giải thưởng';
    const moneyOf = async (budget: Budget) => named(await seen(budget), prizes).money;
    const commit = async (amount: number): Promise<{ id: string; version: number }> => {
      const input = {
        organisationId: books.organisation.id,
        day: '2025-12-20',
        content: 'Hợp đồng cuối năm',
        amount,
        fundId: books.funds.get('study'),
        source: 'CONTRIBUTION',
        counterpartyId: books.giver,
        budgetLineId: named(old, prizes).id,
      };
      return (await api.ok<{ commitMoney: { id: string; version: number } }>(books.treasurer, COMMIT, { input }))
        .commitMoney;
    };
    const post = async (answer: Promise<Record<string, { id: string; version: number }>>) =>
      books.postDraft(Object.values(await answer)[0]!);
    const drafted = (variables: object) =>
      api.ok<Record<string, { id: string; version: number }>>(books.treasurer, DRAFT, { ...variables });
    const item = await commit(400_000);
    const paying = (amount: number, day: string, over: object) =>
      spending(next, prizes, amount, day, { openItemId: item.id, ...over });
    expect(await api.refusal(books.treasurer, DRAFT, paying(5, '2025-12-31', {}))).toBe('OPEN_ITEM_OTHER_LINE');
    const onOld = { budgetLineId: named(old, prizes).id };
    expect(await api.refusal(books.treasurer, DRAFT, paying(5, '2026-01-10', onOld))).toBe('BUDGET_LINE_YEAR');
    // December's own line follows by itself; in January none does.
    await post(drafted(paying(100_000, '2025-12-31', { budgetLineId: null })));
    expect(await moneyOf(old)).toMatchObject({ committed: 300_000, spent: 100_000 });
    await post(drafted(paying(50_000, '2026-01-10', {})));
    const none = await post(drafted(paying(150_000, '2026-01-11', { budgetLineId: null })));
    expect(await moneyOf(old)).toMatchObject({ committed: 100_000, spent: 100_000 });
    expect(await moneyOf(next)).toMatchObject({ committed: 0, spent: 50_000 });
    // Taken back, it is committed again; whoever pays what is open names no line.
    const undoing = { input: { id: none.id, day: '2026-01-12', reason: 'Ghi nhầm' } };
    await post(api.ok(books.treasurer, REVERSE, undoing));
    expect(await moneyOf(old)).toMatchObject({ committed: 250_000, spent: 100_000 });
    const input = {
      ids: [item.id],
      kind: 'CASH_PAYMENT',
      day: '2026-01-13',
      placeId: books.places.get('box'),
      counterpartyId: books.giver,
      accountId: books.accounts.get('expenditure.week'),
      content: 'Chi nốt',
    };
    await post(api.ok(books.treasurer, PAY_ITEMS, { input }));
    expect(await moneyOf(old)).toMatchObject({ committed: 0, spent: 100_000 });

    const ended = await commit(200_000);
    const step = { id: ended.id, version: ended.version, day: '2025-12-21', reason: 'Thôi' };
    const { endOpenItem } = await api.ok<{ endOpenItem: { version: number } }>(books.treasurer, END, step);
    const again = { ...step, version: endOpenItem.version, day: '2026-01-14' };
    const { resumeOpenItem } = await api.ok<{ resumeOpenItem: object }>(books.treasurer, RESUME, again);
    expect(resumeOpenItem).toMatchObject({ budgetLine: null, open: 200_000 });
    expect(await moneyOf(old)).toMatchObject({ committed: 0, spent: 100_000 });
    await post(drafted(spending(next, prizes, 200_000, '2026-01-15', { openItemId: ended.id })));
    expect(await moneyOf(next)).toMatchObject({ committed: 0, spent: 250_000 });
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: unknown[] }[] }>(books.treasurer, CHECK, {
      id: books.organisation.id,
    });
    expect(checkBooks.find(({ kind }) => kind === 'BUDGET_DIFFERS')!.faults).toEqual([]);
  });

  it('is revised with a reason; not below what is spent, and what was approved stays', async () => {
    const budget = await approved();
    const voucher = await spend(budget, 'Băng rôn', 400_000);
    expect(await revise(budget, asked(1_000_000, 399_999, 300_000, budget.lines))).toBe('BUDGET_LINE_SHORT');
    const returned = await of(books.leader, RETURN, {
      id: budget.id,
      version: budget.version + 2,
      reason: 'Không được',
    });
    expect(await revise(returned, asked(1_200_000, 400_000, 300_000, budget.lines))).toBeNull();
    const revised = await seen(budget);
    expect(revised).toMatchObject({ approvals: 2, money: { planned: 1_900_000, spent: 400_000, remains: 1_500_000 } });
    const input = { id: budget.id, version: revised.version };
    const { lines } = revised;
    const gone = asked(1_200_000, 400_000, 300_000, lines).filter(({ name }) => name !== 'Băng rôn');
    expect(await api.refusal(books.treasurer, PUT, { input: { ...input, lines: gone } })).toBe('BUDGET_LINE_KEPT');
    const other = asked(1_200_000, 400_000, 300_000, lines).map((one) =>
      one.name === 'Băng rôn' ? { ...one, source: 'ASSOCIATION' } : one,
    );
    expect(await api.refusal(books.treasurer, PUT, { input: { ...input, lines: other } })).toBe('BUDGET_LINE_FIXED');
    const later = [line('Trước', 5, { parent: 2 }), sum('Sau')];
    expect(await api.refusal(books.treasurer, PUT, { input: { ...input, lines: later } })).toBe('INVALID_INPUT');
    const refund = spending(budget, 'Băng rôn', 400_001).input;
    const receipt = { ...refund, kind: 'CASH_RECEIPT' };
    const { draftVoucher: comesBack } = await api.ok<{ draftVoucher: { id: string; version: number } }>(
      books.treasurer,
      DRAFT,
      { input: receipt },
    );
    await api.ok(books.treasurer, SIGN, { id: comesBack.id, version: comesBack.version });
    const signing = { id: comesBack.id, version: comesBack.version + 1 };
    expect(await api.refusal(books.leader, SIGN, signing)).toBe('BUDGET_LINE_REFUND');
    const huge = [line('Lớn', 10 ** 13), line('Nữa', 1)];
    expect(await api.refusal(books.treasurer, PUT, { input: { ...input, lines: huge } })).toBe('BUDGET_TOO_LARGE');
    const unknown = [line('Mục', 5, { accountId: books.accounts.get('income.other') })];
    expect(await api.refusal(books.treasurer, PUT, { input: { ...input, lines: unknown } })).toBe('NOT_FOUND');
    const { reverseVoucher } = await api.ok<{ reverseVoucher: { id: string; version: number } }>(
      books.treasurer,
      REVERSE,
      { input: { id: voucher.id, day: '2026-03-11', reason: 'Ghi nhầm' } },
    );
    await books.postDraft(reverseVoucher);
    expect((await seen(budget)).money).toMatchObject({ spent: 0, remains: 1_900_000 });
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: unknown[] }[] }>(books.treasurer, CHECK, {
      id: books.organisation.id,
    });
    expect(checkBooks.find(({ kind }) => kind === 'BUDGET_DIFFERS')!.faults).toEqual([]);
  });

  it('adds up at every level, with what hangs below', async () => {
    const budget = await approved();
    await spend(budget, 'Đi lại', 50_000);
    const above = await api.given.person(Role.Auditor, tree.district);
    const totals = async (organisationId?: string) => {
      const answer = await api.ok<{ budgetTotals: { budgets: number; organisation: { id: string }; money: Money }[] }>(
        above,
        TOTALS,
        { year: 2026, organisationId },
      );
      return answer.budgetTotals;
    };
    const whole = await totals(tree.district.id);
    const ofCommune = whole.find(({ organisation }) => organisation.id === tree.commune.id)!;
    const single = await totals();
    const sums = single.reduce((all, { money }) => all + money.spent, 0);
    expect(ofCommune.money.spent).toBe(sums);
    expect(ofCommune.budgets).toBe(single.length);
    const own = single.find(({ organisation }) => organisation.id === books.organisation.id)!;
    expect(own.money).toMatchObject({ planned: 1_800_000, spent: 50_000, remains: 1_750_000 });
  });

  it('refuses what is above a cap that somebody confirmed, by the line’s name and the text', async () => {
    const administrator = await api.given.person(Role.Administrator, tree.commune);
    const { spendingCaps } = await api.ok<{ spendingCaps: { isConfirmed: boolean; validFrom: string | null }[] }>(
      administrator,
      CAPS,
    );
    expect(spendingCaps.filter(({ isConfirmed, validFrom }) => isConfirmed || validFrom !== null)).toEqual([]);
    const said = { name: 'Giải thưởng', amount: 200_000, per: ['PERSON'], citation: 'Nghị quyết thử, Điều 3' };
    const territoryId = tree.commune.id;
    const refused = { ...said, territoryId, isConfirmed: true };
    expect(await api.refusal(administrator, ADD_CAP, { input: refused })).toBe('CAP_DAYS');
    expect(await api.refusal(administrator, ADD_CAP, { input: { ...said, isConfirmed: false } })).toBe('NOT_FOUND');
    const { addSpendingCap: cap } = await api.ok<{ addSpendingCap: { id: string; version: number } }>(
      administrator,
      ADD_CAP,
      { input: { ...said, territoryId, isConfirmed: false } },
    );
    const input = { organisationId: books.organisation.id, year: 2026 };
    const { id, version } = await of(books.treasurer, DRAW_UP, { input });
    const lines = [line('Giải thưởng', 1_000_000, { capId: cap.id })];
    const put = await of(books.treasurer, PUT, { input: { id, version, lines } });
    await of(books.treasurer, SUBMIT, { id, version: put.version });
    const budget = await of(books.leader, APPROVE, { input: { id, version: put.version + 1, day: '2026-01-01' } });
    // Not confirmed, it refuses nothing.
    await spend(budget, 'Giải thưởng', 300_000);
    const confirmed = { id: cap.id, version: cap.version, isConfirmed: true, validFrom: '2026-01-01' };
    await api.ok(administrator, AMEND_CAP, { input: confirmed });
    const amount = { id: cap.id, version: cap.version + 1, amount: 5 };
    expect(await api.refusal(administrator, AMEND_CAP, { input: amount })).toBe('CAP_USED');
    const counted = (total: number, people?: number) =>
      spending(budget, 'Giải thưởng', total, '2026-03-10', {
        quantities: people === undefined ? undefined : [{ unit: 'PERSON', count: people }],
      });
    expect(await api.refusal(books.treasurer, DRAFT, counted(300_000))).toBe('CAP_QUANTITY');
    const { errors } = await api.run(books.treasurer, DRAFT, counted(400_001, 2));
    expect(errors![0]!.extensions).toMatchObject({
      code: 'CAP_EXCEEDED',
      fields: [{ path: 'lines.0.amount', params: { most: '400.000', over: '1' } }],
    });
    await api.ok(books.treasurer, DRAFT, counted(400_000, 2));
    // Out of the list of open items: at the item that lacks its quantity, or is above the cap; what stands in a voucher is no line of this one.
    const budgetLineId = named(budget, 'Giải thưởng').id;
    const money = { fundId: books.funds.get('study'), source: 'CONTRIBUTION', day: '2026-03-11' };
    const at = { organisationId: books.organisation.id, content: 'Phần thưởng' };
    const commit = async (sum: number, over: object = {}) =>
      (
        await api.ok<{ commitMoney: { id: string } }>(books.treasurer, COMMIT, {
          input: { ...at, ...money, amount: sum, ...over },
        })
      ).commitMoney.id;
    const ids = [await commit(5), await commit(100_000, { budgetLineId }), await commit(150_000, { budgetLineId })];
    const paying = (people: (number | null)[]) => ({
      input: {
        ids,
        kind: 'CASH_PAYMENT',
        day: '2026-03-12',
        placeId: books.places.get('box'),
        counterpartyId: books.giver,
        accountId: books.accounts.get('expenditure.reward'),
        content: 'Chi thưởng',
        quantities: people.flatMap((count, index) =>
          count === null ? [] : [{ id: ids[index], quantities: [{ unit: 'PERSON', count }] }],
        ),
      },
    });
    const fault = async (people: (number | null)[]) =>
      (await api.run(books.treasurer, PAY_ITEMS, paying(people))).errors?.[0]?.extensions;
    expect(await fault([null, 1, null])).toMatchObject({
      code: 'CAP_QUANTITY',
      fields: [{ path: 'ids.2.quantities', params: { name: 'Giải thưởng' } }],
    });
    await api.ok(books.treasurer, PAY_ITEMS, paying([null, 1, 1]));
    const uncapped = [line('Giải thưởng', 1_000_000, { id: named(budget, 'Giải thưởng').id, capId: null })];
    const putting = { input: { id, version: budget.version, lines: uncapped } };
    expect(await api.refusal(books.treasurer, PUT, putting)).toBe('BUDGET_LINE_FIXED');
    await api.ok(administrator, AMEND_CAP, { input: { id: cap.id, version: cap.version + 1, validTo: '2026-03-01' } });
    expect(await api.refusal(books.treasurer, DRAFT, counted(100, 2))).toBe('CAP_OVER');
  });
});
