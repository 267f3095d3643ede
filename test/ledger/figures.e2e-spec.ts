import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { AdvancesGiven, SETTLE } from '../advances/advances-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { openRound, type TestRound } from '../reporting/reports-given';
import { BooksGiven, DRAFT, type Draft, type Posted } from './books-given';

const KINDS = '{ activityKinds { id code } }';
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id version } }';
const WITHDRAW =
  'mutation ($id: ID!, $version: Int!, $reason: String!) { withdrawActivity(id: $id, version: $version, reason: $reason) { id } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const REPORT = 'id version number';
const FIGURES = 'figures { cellId value prefilled comment }';
const START = `mutation ($id: ID!) { startReport(obligationId: $id) { ${REPORT} ${FIGURES} } }`;
const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { ${REPORT} checks { code severity cellId message } } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { ${REPORT} } }`;
const ACCEPT = `mutation ($id: ID!, $version: Int!) { acceptReport(reportId: $id, version: $version) { ${REPORT} } }`;
const TOTALS = 'query ($id: ID!) { totals(obligationId: $id) { cellId own below total } }';
const BRIEF = `query ($id: ID!) { reportBrief(reportId: $id) { kept { cellId value }
  shifts { cellId reported now changeCount isTyped isKept comment } } }`;
const BEHIND = `query ($obligationId: ID!, $cellId: ID!) { thingsBehind(obligationId: $obligationId, cellId: $cellId, first: 100) {
  totalCount edges { node { id kind title change record { ... on SpentLine { voucherId amount source activity day } ... on Activity { id } } } } } }`;
const TRACE = 'query ($id: ID!) { trace(id: $id) { nodes { id kind } } }';
const SPENDING =
  'query ($id: ID!) { activity(id: $id) { stateBudget spending { stateBudget otherFunding voucherCount stateBudgetDifference otherFundingDifference } } }';
const OF_ACTIVITY =
  'query ($id: ID) { postedVouchers(activityId: $id) { edges { node { id entries { activity { id title } } } } } }';
const TO_PAY = 'query ($id: ID!, $day: Date!) { activitiesToPay(organisationId: $id, day: $day) { id title } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind hinders faults { subject amount thingId } } }';

/** The form of 2024, whose lines 10.1 and 10.2 ask for money. */
const FORM = 2;
const BUDGET = new Set(['CENTRAL_BUDGET', 'PROVINCE_BUDGET', 'COMMUNE_BUDGET']);

interface Report {
  id: string;
  version: number;
  figures: { cellId: string; value: number | null; prefilled: boolean }[];
  checks: { code: string; severity: string; cellId: string }[];
}
interface Activity {
  id: string;
  version: number;
  startsOn: string;
}
/** What a test remembers of a line that it posted. */
interface Spent {
  at: TestOrganisation;
  source: string;
  amount: number;
  isWeekFund: boolean;
  day: string;
  activity: Activity | null;
}

const seen = ({ id, version }: Pick<Report, 'id' | 'version'>) => ({ id, version });

describe('lines of reports that ask for money', () => {
  let api: TestApi;
  let tree: TestTree;
  let kinds: Map<string, string>;
  let cells: { key: number; code: string; valueKind: string }[];
  let texts: number[];
  const spent: Spent[] = [];
  const books = new Map<TestOrganisation, BooksGiven>();
  const reporters = new Map<TestOrganisation, TestPerson>();
  const activities = new Map<TestOrganisation, Activity[]>();

  const cellId = (code: string): string => nodeId('FormCell', cells.find((cell) => cell.code === `${code}/count`)!.key);

  beforeAll(async () => {
    api = await TestApi.start('2026-10-20T03:00:00Z');
    tree = await api.given.tree();
    cells = await api.owner.query(
      `SELECT key, code, value_kind AS "valueKind" FROM form_cell WHERE form_version_key = $1 ORDER BY key`,
      [FORM],
    );
    const parts: { key: number }[] = await api.owner.query('SELECT key FROM form_text WHERE form_version_key = $1', [
      FORM,
    ]);
    texts = parts.map(({ key }) => key);
    for (const at of [tree.province, tree.commune, tree.school, tree.secondSchool]) {
      reporters.set(at, await api.given.person(Role.Officer, at));
      if (at === tree.secondSchool) continue;
      const given = new BooksGiven(
        api,
        at,
        await api.given.person(Role.Finance, at),
        await api.given.person(Role.Leader, at),
      );
      books.set(at, await given.open('2026-01-01'));
      const sources = [...BUDGET, 'ASSOCIATION', 'CONTRIBUTION'];
      await given.fund('week', { kind: 'WEEK', sources, openedOn: '2026-01-01' });
      const lines = ['study', 'week'].flatMap((fund) =>
        sources.map((source) => ({ account: 'income.other', fund, source, amount: 900_000_000 })),
      );
      await given.post({ kind: 'CASH_RECEIPT', day: '2026-01-05', lines });
    }
    const [of] = reporters.values();
    const catalogue = await api.ok<{ activityKinds: { id: string; code: string }[] }>(of!, KINDS);
    kinds = new Map(catalogue.activityKinds.map(({ id, code }) => [code, id]));
    for (const at of reporters.keys())
      activities.set(at, [await log(at, 'talk', '2026-10-02'), await log(at, 'banner', '2026-09-20')]);
  }, 240_000);
  afterAll(() => api.close());

  let count = 0;
  async function log(at: TestOrganisation, kind: string, startsOn: string, typed = 0): Promise<Activity> {
    const input = { organisationId: at.id, kindId: kinds.get(kind), title: `Hoạt động ${++count}`, startsOn };
    const money = { mode: 'IN_PERSON', eventCount: 1, stateBudget: 7_000_000 + typed, otherFunding: 3_000_000 };
    const { logActivity } = await api.ok<{ logActivity: Activity }>(reporters.get(at)!, LOG, {
      input: { ...input, ...money },
    });
    return { ...logActivity, startsOn };
  }

  interface Wish {
    amount: number;
    day: string;
    source?: string;
    fund?: string;
    activity?: Activity | null;
    account?: string;
    isBack?: boolean;
  }
  async function pay(at: TestOrganisation, wish: Wish): Promise<Posted> {
    const { amount, day, source = 'COMMUNE_BUDGET', fund = 'study', activity = null, isBack = false } = wish;
    const account = wish.account ?? 'expenditure.week';
    const line = { account, fund, source, amount, activityId: activity?.id };
    const kind = isBack ? 'CASH_RECEIPT' : 'CASH_PAYMENT';
    const voucher = await books.get(at)!.post({ kind, day, lines: [line] });
    if (account.startsWith('expenditure'))
      spent.push({ at, source, amount: isBack ? -amount : amount, isWeekFund: fund === 'week', day, activity });
    return voucher;
  }
  async function reverse(at: TestOrganisation, voucher: Posted, day: string, taken: Spent): Promise<Posted> {
    const input = { id: voucher.id, day, reason: 'Ghi nhầm' };
    const { treasurer } = books.get(at)!;
    const { reverseVoucher } = await api.ok<{ reverseVoucher: Draft }>(treasurer, REVERSE, { input });
    spent.push({ ...taken, amount: -taken.amount, day });
    return books.get(at)!.postDraft(reverseVoucher);
  }

  /** Handed out in the week and settled in part: what was spent counts where its activity does, what was handed out nowhere. */
  async function advance(at: TestOrganisation): Promise<void> {
    const given = new AdvancesGiven(api, books.get(at)!);
    const [inWeek, before] = activities.get(at)!;
    const one = await given.granted(await given.person('Người tạm ứng'), 3_000_000, {
      ask: { day: '2026-10-01', dueOn: '2026-10-15' },
      grant: { day: '2026-10-01' },
    });
    await given.paid(one, { day: '2026-10-02' });
    const lines = [
      { amount: 1_200_000, activityId: inWeek!.id },
      { amount: 500_000, activityId: before!.id },
      { amount: 400_000 },
    ];
    const over = { day: '2026-10-12', returned: 300_000 };
    await given.posted(await given.settled(one, lines, over));
    for (const [nth, { amount }] of lines.entries()) {
      const activity = [inWeek!, before!, null][nth]!;
      spent.push({ at, source: 'CONTRIBUTION', amount, isWeekFund: false, day: over.day, activity });
    }
    const { trace } = await api.ok<{ trace: { nodes: { kind: string }[] } }>(books.get(at)!.leader, TRACE, {
      id: one.id,
    });
    expect(trace.nodes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ADVANCE', 'OPEN_ITEM', 'ADVANCE_SETTLEMENT', 'VOUCHER', 'ACTIVITY']),
    );
    const elsewhere = activities.get(at === tree.school ? tree.commune : tree.school)![0]!.id;
    const { errors } = await api.run(books.get(at)!.treasurer, SETTLE, {
      ...given.settling(one, [{ amount: 100_000 }, { amount: 100_000, activityId: elsewhere }], { day: '2026-10-13' }),
    });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'ACTIVITY_ELSEWHERE',
      fields: [{ path: 'lines.1.activityId' }],
    });
  }

  /** By the contract of `docs/decisions.md`, over what the test remembers. */
  function model(of: (at: TestOrganisation) => boolean, code: '10.1' | '10.2'): number {
    return spent
      .filter(({ at, source }) => of(at) && BUDGET.has(source) === (code === '10.1'))
      .filter(({ activity, day, isWeekFund }) =>
        activity
          ? activity.startsOn >= '2026-10-01' && activity.startsOn <= '2026-10-07'
          : isWeekFund && day.startsWith('2026-'),
      )
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  const roundOfAll = (): Promise<TestRound> =>
    openRound(
      api.owner,
      { key: FORM, cells: [], textKey: 0 },
      [
        { organisation: tree.province, to: tree.government },
        { organisation: tree.commune, to: tree.province },
        { organisation: tree.school, to: tree.commune },
        { organisation: tree.secondSchool, to: tree.commune },
      ],
      2026,
    );

  const start = async (at: TestOrganisation, obligationId: string): Promise<Report> =>
    (await api.ok<{ startReport: Report }>(reporters.get(at)!, START, { id: obligationId })).startReport;

  /** All that was not filled is zero, and every text says something; `over` by the code of a line. */
  async function save(
    at: TestOrganisation,
    report: Report,
    over: Record<string, { value: number; comment?: string }> = {},
  ): Promise<Report> {
    const filled = new Set(report.figures.map((figure) => figure.cellId));
    const zero = cells
      .map(({ key, code }) => ({ id: nodeId('FormCell', key), code }))
      .filter(({ id, code }) => !filled.has(id) && !(code.replace('/count', '') in over))
      .map(({ id }) => ({ cellId: id, state: 'NUMBER', value: 0 }));
    const typed = Object.entries(over).map(([code, said]) => ({ cellId: cellId(code), state: 'NUMBER', ...said }));
    const input = {
      reportId: report.id,
      version: report.version,
      figures: [...zero, ...typed],
      texts: texts.map((key) => ({ textId: nodeId('FormText', key), body: 'Đã thực hiện.' })),
    };
    return (await api.ok<{ saveReport: Report }>(reporters.get(at)!, SAVE, { input })).saveReport;
  }
  const submit = async (at: TestOrganisation, report: Report): Promise<Report> =>
    (await api.ok<{ submitReport: Report }>(reporters.get(at)!, SUBMIT, seen(report))).submitReport;
  const accept = async (by: TestOrganisation, report: Report): Promise<Report> =>
    (await api.ok<{ acceptReport: Report }>(reporters.get(by)!, ACCEPT, seen(report))).acceptReport;
  const figure = (report: Report, code: string) =>
    report.figures.find((one) => one.cellId === cellId(code)) ?? { value: null, prefilled: false };

  interface Shift {
    cellId: string;
    reported: number | null;
    now: number | null;
    changeCount: number;
    isTyped: boolean;
    isKept: boolean;
    comment: string | null;
  }
  const brief = async (by: TestPerson, { id }: Report) =>
    (await api.ok<{ reportBrief: { kept: { cellId: string; value: number }[]; shifts: Shift[] } }>(by, BRIEF, { id }))
      .reportBrief;

  interface Behind {
    totalCount: number;
    edges: {
      node: {
        id: string;
        kind: string;
        change: string | null;
        record: { voucherId?: string; amount?: number; activity?: string | null } | null;
      };
    }[];
  }
  const behind = async (by: TestPerson, obligationId: string, code: string): Promise<Behind> =>
    (await api.ok<{ thingsBehind: Behind }>(by, BEHIND, { obligationId, cellId: cellId(code) })).thingsBehind;

  it('are the sum of the ledgers of a province, whatever was paid, came back or was reversed, and open to the voucher', async () => {
    let seed = 20261130;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!;
    for (const at of books.keys()) {
      const own = activities.get(at)!;
      for (let turn = 0; turn < 10; turn += 1) {
        const fund = pick(['study', 'week']);
        const wish = {
          amount: 100_000 + next(9_000_000),
          day: `2026-${pick(['08-15', '09-28', '10-03', '10-18'])}`,
          source: pick(['CENTRAL_BUDGET', 'PROVINCE_BUDGET', 'COMMUNE_BUDGET', 'ASSOCIATION', 'CONTRIBUTION']),
          fund,
          activity: pick([null, ...own]),
          account: pick(['expenditure.week', 'expenditure.communication']),
        };
        const voucher = await pay(at, wish);
        if (turn % 4 === 1) await reverse(at, voucher, '2026-10-19', spent.at(-1)!);
        if (turn % 4 === 2) await pay(at, { ...wish, amount: 50_000, day: '2026-10-19', isBack: true });
      }
      // What settles a debt was spent when it was owed.
      await pay(at, { amount: 5_000_000, day: '2026-10-03', fund: 'week', account: 'payable.supplier' });
      await advance(at);
      // At least something of each source, in the week and named.
      await pay(at, { amount: 400_000_000, day: '2026-10-18', activity: own[0]! });
      await pay(at, { amount: 300_000_000, day: '2026-09-30', fund: 'week', source: 'CONTRIBUTION' });
    }
    const round = await roundOfAll();
    const [ofProvince, ofCommune, ofSchool, ofSecond] = round.obligations as [string, string, string, string];

    const second = await start(tree.secondSchool, ofSecond);
    // Keeps no books: what is typed at its activities.
    expect([figure(second, '10.1').value, figure(second, '10.2').value]).toEqual([7_000_000, 3_000_000]);
    const school = await start(tree.school, ofSchool);
    for (const code of ['10.1', '10.2'] as const)
      expect(figure(school, code)).toMatchObject({ value: model((at) => at === tree.school, code), prefilled: true });
    await accept(tree.commune, await submit(tree.secondSchool, await save(tree.secondSchool, second)));
    const sentSchool = await accept(tree.commune, await submit(tree.school, await save(tree.school, school)));
    const commune = await start(tree.commune, ofCommune);
    await accept(tree.province, await submit(tree.commune, await save(tree.commune, commune)));
    const province = await start(tree.province, ofProvince);
    await submit(tree.province, await save(tree.province, province));

    const viewer = books.get(tree.province)!.leader;
    const { totals } = await api.ok<{ totals: { cellId: string; total: number; own: number }[] }>(viewer, TOTALS, {
      id: ofProvince,
    });
    const total = (code: string) => totals.find((one) => one.cellId === cellId(code))!.total;
    expect(total('10.1')).toBe(model(() => true, '10.1') + 7_000_000);
    expect(total('10.2')).toBe(model(() => true, '10.2') + 3_000_000);

    // Opened down to the vouchers, by the level above: each line with its amount, and they come to the figure.
    const things = await behind(viewer, ofSchool, '10.1');
    const lines = things.edges.map(({ node }) => node);
    expect(lines.every(({ kind }) => kind === 'VOUCHER')).toBe(true);
    expect(lines.reduce((sum, { record }) => sum + record!.amount!, 0)).toBe(figure(school, '10.1').value);
    expect(lines.some(({ record }) => record!.amount! < 0)).toBe(true);
    expect((await behind(viewer, ofSecond, '10.1')).edges[0]!.node.kind).toBe('ACTIVITY');
    // Whoever reads reports and no books sees the figure and not the vouchers.
    const outsider = reporters.get(tree.school)!;
    expect((await behind(outsider, ofSchool, '10.1')).totalCount).toBe(0);

    const named = lines.find(({ record }) => record!.activity !== null)!;
    const { trace } = await api.ok<{ trace: { nodes: { id: string; kind: string }[] } }>(viewer, TRACE, {
      id: named.id,
    });
    expect(trace.nodes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['VOUCHER', 'ACTIVITY', 'REPORT_ROW', 'REPORT']),
    );

    // The books of who sent agree, until an entry with an earlier day comes.
    const { treasurer, organisation } = books.get(tree.school)!;
    const faulty = async () => {
      const { checkBooks } = await api.ok<{
        checkBooks: {
          kind: string;
          hinders: boolean;
          faults: { subject: string; amount: number; thingId: string }[];
        }[];
      }>(treasurer, CHECK, { id: organisation.id });
      return checkBooks.find(({ kind }) => kind === 'REPORT_DIFFERS')!;
    };
    expect(await faulty()).toEqual({ kind: 'REPORT_DIFFERS', hinders: false, faults: [] });
    expect((await brief(viewer, sentSchool)).shifts.filter(({ isKept }) => isKept)).toEqual([]);
    api.clock.set('2026-10-20T05:00:00Z');
    const late = await pay(tree.school, {
      amount: 1_500_000,
      day: '2026-10-03',
      activity: activities.get(tree.school)![0]!,
    });
    const { kept, shifts } = await brief(viewer, sentSchool);
    expect(kept).toContainEqual({ cellId: cellId('10.1'), value: figure(school, '10.1').value! + 1_500_000 });
    expect(shifts.filter(({ isKept }) => isKept)).toEqual([
      {
        cellId: cellId('10.1'),
        reported: figure(school, '10.1').value,
        now: model((at) => at === tree.school, '10.1'),
        changeCount: 1,
        isTyped: false,
        isKept: true,
        comment: null,
      },
    ]);
    const added = (await behind(viewer, ofSchool, '10.1')).edges.find(({ node }) => node.id === late.id)!;
    expect(added.node.change).toBe('ADDED');
    expect((await faulty()).faults).toEqual([
      { subject: expect.stringContaining('10.1. Ngân sách nhà nước'), amount: -1_500_000, thingId: sentSchool.id },
    ]);
    // Taken back: the books agree again, and what came since is still told.
    await reverse(tree.school, late, '2026-10-20', spent.at(-1)!);
    expect((await faulty()).faults).toEqual([]);
    expect((await brief(viewer, sentSchool)).shifts.filter(({ isKept }) => isKept)).toMatchObject([
      { reported: figure(school, '10.1').value, now: figure(school, '10.1').value, changeCount: 2 },
    ]);
  }, 240_000);

  it('take another figure than that of the books with an explanation only, which the level above reads with both', async () => {
    const round = await roundOfAll();
    const reporter = reporters.get(tree.school)!;
    const begun = await start(tree.school, round.obligations[2]!);
    const books101 = figure(begun, '10.1').value!;
    const bare = await save(tree.school, begun, { '10.1': { value: books101 + 1 } });
    expect(bare.checks.filter(({ severity }) => severity === 'ERROR')).toEqual([
      {
        code: 'CHECK_OTHER_THAN_BOOKS',
        severity: 'ERROR',
        cellId: cellId('10.1'),
        message: expect.stringContaining('Sổ kế toán'),
      },
    ]);
    const refused = await api.run(reporter, SUBMIT, seen(bare));
    expect(refused.errors![0]!.extensions).toMatchObject({
      code: 'REPORT_HAS_ERRORS',
      fields: [{ path: 'figures.10.1/count', code: 'CHECK_OTHER_THAN_BOOKS' }],
    });
    const comment = 'Huyện trả thẳng 1 đồng.';
    const explained = await save(
      tree.school,
      { ...begun, version: bare.version },
      { '10.1': { value: books101 + 1, comment } },
    );
    expect(explained.checks.map(({ code, severity }) => [code, severity])).toContainEqual([
      'CHECK_OTHER_THAN_BOOKS',
      'WARNING',
    ]);
    const sent = await submit(tree.school, explained);
    const above = reporters.get(tree.commune)!;
    expect((await brief(above, sent)).shifts.find((shift) => shift.cellId === cellId('10.1'))).toMatchObject({
      reported: books101 + 1,
      now: books101,
      isTyped: true,
      isKept: true,
      comment,
    });
  });

  it('let a voucher name an activity of its own office alone, of what is spent, that stands', async () => {
    const own = activities.get(tree.commune)![0]!;
    const given = books.get(tree.commune)!;
    const line = { account: 'expenditure.week', source: 'COMMUNE_BUDGET', amount: 1000 };
    const fault = async (activityId: string, over: object = {}, kind = 'CASH_PAYMENT') => {
      const input = given.input({ kind, day: '2026-10-05', lines: [{ ...line, activityId, ...over }] });
      const { errors } = await api.run(given.treasurer, DRAFT, { input });
      return errors?.[0]?.extensions;
    };
    expect(await fault(activities.get(tree.school)![0]!.id)).toMatchObject({
      code: 'ACTIVITY_ELSEWHERE',
      fields: [{ path: 'lines.0.activityId' }],
    });
    expect(await fault(own.id, { account: 'payable.supplier' })).toMatchObject({ code: 'ACTIVITY_NOT_HERE' });
    const taken = await log(tree.commune, 'talk', '2026-10-04');
    const paid = await pay(tree.commune, { amount: 250_000, day: '2026-10-05', activity: taken });
    expect(await fault(nodeId('Voucher', '00000000-0000-7000-8000-000000000000'))).toMatchObject({
      code: 'INVALID_ID',
    });
    await api.ok(reporters.get(tree.commune)!, WITHDRAW, { id: taken.id, version: taken.version, reason: 'Hoãn' });
    expect(await fault(taken.id)).toMatchObject({ code: 'ACTIVITY_TAKEN_BACK' });
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: { thingId: string }[] }[] }>(
      given.treasurer,
      CHECK,
      { id: tree.commune.id },
    );
    expect(checkBooks.find(({ kind }) => kind === 'ACTIVITY_WITHDRAWN')!.faults).toMatchObject([{ thingId: paid.id }]);

    const offered = await api.ok<{ activitiesToPay: { id: string }[] }>(given.treasurer, TO_PAY, {
      id: tree.commune.id,
      day: '2026-10-05',
    });
    expect(offered.activitiesToPay.map(({ id }) => id)).toEqual([own.id, activities.get(tree.commune)![1]!.id]);
    const call = { id: tree.commune.id, day: '2026-10-05' };
    expect(await api.refusal(null, TO_PAY, call)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(reporters.get(tree.commune)!, TO_PAY, call)).toBe('FORBIDDEN');
    expect(await api.ok(books.get(tree.school)!.treasurer, TO_PAY, call)).toEqual({ activitiesToPay: [] });
  });

  it('stand beside what an activity was said to cost, for those who read the books', async () => {
    const own = activities.get(tree.province)![0]!;
    const { leader } = books.get(tree.province)!;
    const sum = (isBudget: boolean) =>
      spent
        .filter(({ activity, source }) => activity === own && BUDGET.has(source) === isBudget)
        .reduce((total, { amount }) => total + amount, 0);
    const { activity } = await api.ok<{ activity: object }>(leader, SPENDING, { id: own.id });
    expect(activity).toMatchObject({
      stateBudget: 7_000_000,
      spending: {
        stateBudget: sum(true),
        otherFunding: sum(false),
        stateBudgetDifference: sum(true) - 7_000_000,
        otherFundingDifference: sum(false) - 3_000_000,
      },
    });
    const { postedVouchers } = await api.ok<{
      postedVouchers: { edges: { node: { id: string; entries: { activity: { id: string } | null }[] } }[] };
    }>(leader, OF_ACTIVITY, { id: own.id });
    expect(postedVouchers.edges.length).toBeGreaterThan(0);
    for (const { node } of postedVouchers.edges)
      expect(node.entries.flatMap((entry) => entry.activity?.id ?? [])).toContain(own.id);
    const reader = reporters.get(tree.province)!;
    expect(await api.ok(reader, SPENDING, { id: own.id })).toMatchObject({ activity: { spending: null } });
    const none = activities.get(tree.secondSchool)![0]!;
    expect(await api.ok(leader, SPENDING, { id: none.id })).toMatchObject({ activity: { spending: null } });
  });
});
