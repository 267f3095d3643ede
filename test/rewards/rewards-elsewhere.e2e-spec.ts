import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, newKey, nodeId, Role } from '@app/kernel';
import { BooksGiven } from '../ledger/books-given';
import { openRound } from '../reporting/reports-given';
import type { TestPerson } from '../support/builders';
import { RewardWorld, TAKE } from './rewards-given';

const PAID = 7_590_000;
const MOST = 10 ** 12;
const LOG = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const START =
  'mutation ($id: ID!) { startReport(obligationId: $id) { id version figures { cellId value prefilled } } }';
const SAVE =
  'mutation ($input: SaveReportInput!) { saveReport(input: $input) { id version checks { code severity cellId } } }';
const SUBMIT = 'mutation ($id: ID!, $version: Int!) { submitReport(reportId: $id, version: $version) { id version } }';
const ACCEPT = 'mutation ($id: ID!, $version: Int!) { acceptReport(reportId: $id, version: $version) { id } }';
const TOTALS = 'query ($id: ID!) { totals(obligationId: $id) { cellId total } }';
const BRIEF = `query ($id: ID!) { reportBrief(reportId: $id) { kept { cellId value }
  shifts { cellId reported now isTyped isKept comment } } }`;
const BEHIND = `query ($obligationId: ID!, $cellId: ID!) { thingsBehind(obligationId: $obligationId, cellId: $cellId, first: 100) {
  edges { node { id kind record { ... on SpentLine { voucherId amount } } } } } }`;
const TRACE = 'query ($id: ID!) { trace(id: $id) { nodes { id kind } } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject amount thingId } } }';

/** The second version of the form of 2022, whose lines 8.1 to 8.3 ask for rewards. */
const FORM = 4;
type Code = '8.1' | '8.2' | '8.3';
interface Report {
  id: string;
  version: number;
  figures: { cellId: string; value: number | null; prefilled: boolean }[];
}
interface Activity {
  id: string;
  startsOn: string;
}
/** A line that a test posted, as it remembers it. */
interface Line {
  books: BooksGiven;
  item: string | null;
  amount: number;
  day: string;
  isOfWeekFund: boolean;
  activity: Activity | null;
  isReward: boolean;
  voucher: string;
  isReversed: boolean;
}

describe('rewards that are taken over by mistake, or by others', () => {
  let given: RewardWorld;

  beforeAll(async () => {
    given = await RewardWorld.make();
  });
  afterAll(async () => {
    await given?.world.api.close();
  });

  const api = () => given.world.api;
  const pending = async (): Promise<number> => {
    const [row] = await api().owner.query<{ pending: string }[]>(
      `SELECT coalesce(sum(o.amount - o.paid - o.released), 0) AS pending FROM open_item AS o WHERE o.organisation_key = $1 AND o.holding_key IS NOT NULL`,
      [given.books.organisation.key],
    );
    const [kept] = await api().owner.query<{ pending: string }[]>(
      `SELECT DISTINCT ON (b.holding_key) b.pending FROM holding_balance AS b JOIN holding AS h ON h.province_id = b.province_id AND h.key = b.holding_key
       JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key WHERE f.organisation_key = $1 AND h.source = 'contribution' ORDER BY b.holding_key, b.day DESC`,
      [given.books.organisation.key],
    );
    expect(Number(kept!.pending)).toBe(Number(row!.pending));
    return Number(kept!.pending);
  };

  it('are not carried into the books of an office that neither decided nor lies above nor across', async () => {
    const { directiveId } = await given.decided(1);
    const { otherProvince, province } = given.world.tree;
    const treasurer = await api().given.person(Role.Finance, otherProvince);
    const leader = await api().given.person(Role.Leader, otherProvince);
    const there = await new BooksGiven(api(), otherProvince, treasurer, leader).open('2027-01-01');
    await api().given.role(treasurer, Role.Finance, province);
    const unset = { fundId: null, source: null };
    expect(await given.refused(directiveId, unset, there)).toMatchObject({
      code: 'REWARDS_ELSEWHERE',
      fields: [{ path: 'organisationId', code: 'REWARDS_ELSEWHERE' }],
    });
    const here = given.taking(directiveId, { ...unset, isRehearsal: true });
    expect(await api().refusal(treasurer, TAKE, here)).toBeNull();
  });

  it('are given back while nothing is paid: the money is free, and they are taken over again, by anybody', async () => {
    const { decisionId, directiveId, given: all } = await given.decided(2);
    const [one, other] = all.map(({ id }) => id);
    const before = await pending();
    const reason = 'Gõ nhầm';
    await given.take(directiveId, { stated: [{ recognitionId: one, amount: PAID, reason }] });
    expect(await pending()).toBe(before + 2 * PAID);
    const [first, second] = await given.rewards(decisionId);
    const draft = await given.draftPayment([first!.openItem!.id]);
    expect(await given.giveBack([other!, one!])).toMatchObject({
      code: 'REWARD_DRAFTED',
      fields: [{ path: 'recognitionIds.1', code: 'REWARD_DRAFTED' }],
    });
    expect((await given.rewards(decisionId)).map(({ state }) => state)).toEqual(['TAKEN_OVER', 'TAKEN_OVER']);
    await given.books.postDraft(draft);
    expect((await given.giveBack([one!])).code).toBe('REWARD_PAID');
    expect((await given.giveBack([other!], { day: '2027-01-09' })).code).toBe('OPEN_ITEM_LATER');
    expect(await given.giveBack([other!])).toEqual({ givenBack: 1, amount: PAID });
    expect(await pending()).toBe(before);
    expect(await given.rewards(decisionId)).toMatchObject([{ state: 'PAID' }, { state: 'DUE', openItem: null }]);
    expect((await given.giveBack([other!])).code).toBe('NOT_FOUND');
    const [item] = await api().owner.query('SELECT end_reason, released FROM open_item WHERE key = $1', [
      factKey('OpenItem', second!.openItem!.id).key,
    ]);
    expect(item).toMatchObject({ end_reason: 'Nhầm', released: PAID });
    // The same office once more, with another amount; given back by it, the other line.
    await given.take(directiveId, {
      recognitionIds: [other],
      stated: [{ recognitionId: other, amount: 1000, reason }],
    });
    expect(await given.rewards(decisionId)).toMatchObject([{}, { state: 'TAKEN_OVER', amount: 1000 }]);
    expect((await given.refused(directiveId, { recognitionIds: [other] }, given.others)).code).toBe('REWARD_TAKEN');
    await given.giveBack([other!]);
    await given.take(directiveId, { recognitionIds: [other] }, given.others);
    expect((await given.rewards(decisionId))[1]!.takenBy!.id).toBe(given.association.id);
  });

  it('are given back by the treasurer of these very books alone', async () => {
    const { directiveId, given: all } = await given.decided(1);
    const ids = all.map(({ id }) => id);
    await given.take(directiveId, { fundId: null, source: null });
    const auditor = await api().given.person(Role.Auditor, given.world.tree.province);
    expect((await given.giveBack(ids, {}, auditor)).code).toBe('FORBIDDEN');
    expect((await given.giveBack(ids, {}, given.others.treasurer)).code).toBe('NOT_FOUND');
    expect((await given.giveBack(ids, { organisationId: given.association.id }, given.others.treasurer)).code).toBe(
      'NOT_FOUND',
    );
    expect(await given.giveBack(ids)).toMatchObject({ givenBack: 1 });
  });

  it('are refused where their amounts cannot be told exactly', async () => {
    const { decisionId, directiveId, given: all } = await given.decided(2);
    const [one, other] = all.map(({ id }) => id);
    const unset = { fundId: null, source: null, recognitionIds: [one] };
    const stated = [{ recognitionId: one, amount: MOST + 1, reason: 'thử' }];
    expect((await given.refused(directiveId, { ...unset, stated })).fields).toMatchObject([
      { path: 'stated.0.amount' },
    ]);
    await given.take(directiveId, { ...unset, stated: [{ ...stated[0], amount: MOST }] });
    expect(await given.decision(decisionId)).toMatchObject({ owedAmount: MOST });
    await api().owner.query('UPDATE taken_reward SET amount = $1 WHERE amount = $2', [Number.MAX_SAFE_INTEGER, MOST]);
    const rest = { fundId: null, source: null, recognitionIds: [other] };
    expect(await given.refused(directiveId, rest)).toMatchObject({ code: 'REWARDS_TOO_MUCH' });
    await api().owner.query('UPDATE taken_reward SET amount = $2 WHERE amount = $1', [Number.MAX_SAFE_INTEGER, MOST]);
    await given.take(directiveId, rest);
  });

  it('are listed as to be paid from the own books, a part too, unless a voucher waits for them', async () => {
    const { decisionId, directiveId } = await given.decided(3);
    await given.take(directiveId);
    const items = (await given.rewards(decisionId)).map(({ openItem }) => openItem!.id);
    const line = { account: 'expenditure.reward', amount: 90_000, openItemId: items[0]! };
    await given.books.post({ kind: 'CASH_PAYMENT', day: '2027-01-10', lines: [line] });
    await given.draftPayment([items[1]!]);
    const payable = await given.rewards(decisionId, undefined, { isPayable: true });
    expect(payable.map(({ state, openItem }) => [state, openItem!.id])).toEqual([
      ['PART_PAID', items[0]],
      ['TAKEN_OVER', items[2]],
    ]);
    expect(await given.rewards(decisionId, undefined, { isPayable: false })).toHaveLength(1);
    expect(await given.rewards(decisionId, given.others.treasurer, { isPayable: true })).toEqual([]);
    expect(await given.rewards(decisionId, given.others.treasurer)).toHaveLength(3);
  });

  it('are not shown as owed to whoever decided where they are in books out of its reach', async () => {
    const { decisionId, directiveId, given: all } = await given.decided(1);
    const { commune } = given.world.tree;
    const { key } = factKey('Recognition', all[0]!.id);
    // As if the commune had decided, on somebody of its own; who lies above it pays.
    for (const sql of [
      'UPDATE reward_due SET scope_id = $2 WHERE recognition_key = $1 AND $3::int IS NOT NULL',
      'UPDATE recognition SET scope_id = $2, granted_by_key = $3 WHERE key = $1',
    ])
      await api().owner.query(sql, [key, commune.scopeId, commune.key]);
    await given.take(directiveId, { fundId: null, source: null });
    const below = await api().given.person(Role.Finance, commune);
    expect(await given.rewards(decisionId, below)).toMatchObject([
      {
        state: 'IN_OTHER_BOOKS',
        amount: PAID,
        paid: null,
        openItem: null,
        takenBy: { id: given.books.organisation.id },
      },
    ]);
    const told = await given.decision(decisionId, below, false);
    expect(told).toMatchObject({ inOtherBooks: 1, owed: 0, owedAmount: 0, paidAmount: 0 });
    expect(await given.decision(decisionId)).toMatchObject({ inOtherBooks: 0, owed: 1, owedAmount: PAID });
  });

  it('fill the lines of rewards of a report from the books: who was rewarded and with how much, whatever was reversed or came back, opened to the voucher', async () => {
    const { tree } = given.world;
    const both = [given.books, given.others];
    const decided = new Map<BooksGiven, string>();
    for (const books of both) {
      const { directiveId, given: all } = await given.decided(books === given.books ? 8 : 4);
      // Every other one as if a citizen had been recognised.
      for (const { id } of all.filter((_, at) => at % 2 === 1))
        await api().owner.query(
          `UPDATE recognition SET kind = 'citizen', organisation_key = NULL, subject_key = $2 WHERE key = $1`,
          [factKey('Recognition', id).key, newKey()],
        );
      await given.take(directiveId, { fundId: null, source: null }, books);
      decided.set(books, directiveId);
    }
    api().clock.set('2027-10-20T03:00:00Z');
    await api().owner.query(
      `UPDATE person_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day'`,
      ['2027-10-20T03:00:00Z'],
    );
    const above = await api().given.person(Role.Officer, tree.government);
    const cells = await api().owner.query<{ key: number; code: string }[]>(
      'SELECT key, code FROM form_cell WHERE form_version_key = $1',
      [FORM],
    );
    const cellId = (code: Code): string =>
      nodeId('FormCell', cells.find((cell) => cell.code === `${code}/result`)!.key);
    const texts = await api().owner.query<{ key: number }[]>('SELECT key FROM form_text WHERE form_version_key = $1', [
      FORM,
    ]);
    const [kind] = await api().owner.query<{ key: number }[]>(
      `SELECT key FROM activity_kind WHERE code = 'award_ceremony'`,
    );
    const lines: Line[] = [];
    const persons = new Set<string>();
    const reporters = new Map<BooksGiven, TestPerson>();
    const activities = new Map<BooksGiven, Activity[]>();
    let seed = 20271020;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)]!;

    for (const books of both) {
      const at = books.organisation;
      const role = books === given.books ? Role.Officer : Role.AssociationOfficer;
      reporters.set(books, await api().given.person(role, at));
      await books.fund('week', { kind: 'WEEK', sources: ['CONTRIBUTION'], openedOn: '2027-01-01' });
      for (const fund of ['study', 'week'])
        await books.post({
          kind: 'CASH_RECEIPT',
          day: '2027-01-05',
          lines: [{ account: 'income.other', fund, amount: 900_000_000 }],
        });
      const logged = [];
      for (const startsOn of ['2027-10-05', '2027-09-20']) {
        const { logActivity } = await api().ok<{ logActivity: { id: string } }>(reporters.get(books)!, LOG, {
          input: {
            organisationId: at.id,
            kindId: nodeId('ActivityKind', kind!.key),
            title: `Trao thưởng ${startsOn}`,
            startsOn,
            mode: 'IN_PERSON',
            eventCount: 1,
          },
        });
        logged.push({ ...logActivity, startsOn });
      }
      activities.set(books, logged);
    }

    interface Wish {
      item: string | null;
      amount: number;
      day: string;
      fund: string;
      activity: Activity | null;
      account: string;
      isBack?: boolean;
    }
    const pay = async (books: BooksGiven, wish: Wish): Promise<Line> => {
      const { item, amount, day, fund, activity, account, isBack = false } = wish;
      const { id } = await books.post({
        kind: isBack ? 'CASH_RECEIPT' : 'CASH_PAYMENT',
        day,
        lines: [{ account, fund, amount, openItemId: item ?? undefined, activityId: activity?.id }],
      });
      const line = {
        books,
        item,
        amount: isBack ? -amount : amount,
        day,
        isOfWeekFund: fund === 'week',
        activity,
        isReward: item !== null || account === 'expenditure.reward',
        voucher: id,
        isReversed: false,
      };
      lines.push(line);
      return line;
    };
    const reverse = async (line: Line): Promise<void> => {
      const { reverseVoucher } = await api().ok<{ reverseVoucher: { id: string; version: number } }>(
        line.books.treasurer,
        REVERSE,
        { input: { id: line.voucher, day: '2027-10-19', reason: 'Ghi nhầm' } },
      );
      const { id } = await line.books.postDraft(reverseVoucher);
      line.isReversed = true;
      lines.push({ ...line, amount: -line.amount, day: '2027-10-19', voucher: id });
    };

    for (const books of both) {
      const rows = await api().owner.query<{ item: string; scope_id: number; province_id: number; kind: string }[]>(
        `SELECT o.key AS item, o.scope_id, o.province_id, r.kind FROM taken_reward AS t JOIN open_item AS o ON o.key = t.open_item_key
         JOIN recognition AS r ON r.key = t.recognition_key WHERE t.directive_key = $1 ORDER BY r.number`,
        [factKeyOfDecision(decided.get(books)!)],
      );
      for (const [turn, row] of rows.entries()) {
        const item = nodeId('OpenItem', row.item, { provinceId: row.province_id, scopeId: row.scope_id });
        if (row.kind === 'citizen') persons.add(item);
        const wish = (): Wish => ({
          item,
          amount: 100_000 + next(2_000_000),
          day: `2027-${pick(['02-15', '09-28', '10-06'])}`,
          fund: pick(['study', 'week', 'week']),
          activity: pick([null, ...activities.get(books)!]),
          account: pick(['expenditure.reward', 'expenditure.week']),
        });
        // Some count for sure.
        const one = { ...wish(), ...(turn % 4 === 0 || turn % 4 === 3 ? { fund: 'week', activity: null } : {}) };
        const line = await pay(books, one);
        if (turn % 4 === 1) await reverse(line);
        // Nothing is paid of a reward before what moved last.
        const second = wish();
        const day = turn % 4 === 1 ? '2027-10-19' : [line.day, second.day].toSorted().at(-1)!;
        if (turn % 4 !== 0) await pay(books, { ...second, day });
        if (turn === 7)
          await pay(books, { ...one, amount: line.amount, day: '2027-10-18', isBack: true, activity: null });
        if (turn === 6) for (const paid of lines.filter((each) => each.item === item)) await reverse(paid);
      }
      // Of no recognition: as a reward, and as something else.
      await pay(books, { ...NO_ITEM, amount: 330_000, account: 'expenditure.reward' });
      await pay(books, { ...NO_ITEM, amount: 990_000, account: 'expenditure.week' });
    }

    const isOfWeek = ({ activity, isOfWeekFund, day }: Line): boolean =>
      activity ? activity.startsOn >= '2027-10-01' && activity.startsOn <= '2027-10-07' : isOfWeekFund && day < '2028';
    const model = (books: BooksGiven, code: Code): number => {
      const own = lines.filter((line) => line.books === books);
      if (code === '8.3')
        return own.filter((line) => line.isReward && isOfWeek(line)).reduce((sum, { amount }) => sum + amount, 0);
      const items = new Set(own.flatMap(({ item }) => item ?? []));
      return [...items].filter((item) => {
        const moved = own.filter((line) => line.item === item);
        const [first] = moved
          .filter((line) => line.amount > 0 && !line.isReversed && (line.activity !== null || line.isOfWeekFund))
          .toSorted((one, other) => one.day.localeCompare(other.day));
        const stays = moved.reduce((sum, { amount }) => sum + amount, 0) > 0;
        return persons.has(item) === (code === '8.2') && stays && first !== undefined && isOfWeek(first);
      }).length;
    };

    const [one, other] = both as [BooksGiven, BooksGiven];
    const round = await openRound(
      api().owner,
      { key: FORM, cells: [], textKey: 0 },
      [
        { organisation: tree.province, to: tree.government },
        { organisation: given.association, to: tree.province },
      ],
      2027,
    );
    const [ofProvince, ofAssociation] = round.obligations as [string, string];
    const start = async (books: BooksGiven, id: string): Promise<Report> =>
      (await api().ok<{ startReport: Report }>(reporters.get(books)!, START, { id })).startReport;
    const save = async (
      books: BooksGiven,
      report: Report,
      over: Partial<Record<Code, { value: number; comment?: string }>> = {},
    ) => {
      const filled = new Set(report.figures.map((figure) => figure.cellId));
      const zero = cells
        .map(({ key }) => nodeId('FormCell', key))
        .filter((id) => !filled.has(id))
        .map((id) => ({ cellId: id, state: 'NUMBER', value: 0 }));
      const typed = Object.entries(over).map(([code, said]) => ({
        cellId: cellId(code as Code),
        state: 'NUMBER',
        ...said,
      }));
      const input = {
        reportId: report.id,
        version: report.version,
        figures: [...zero, ...typed],
        texts: texts.map(({ key }) => ({ textId: nodeId('FormText', key), body: 'Đã thực hiện.' })),
      };
      const { saveReport } = await api().ok<{
        saveReport: { id: string; version: number; checks: { code: string; severity: string; cellId: string }[] };
      }>(reporters.get(books)!, SAVE, { input });
      return saveReport;
    };
    const figure = (report: Report, code: Code) => report.figures.find((each) => each.cellId === cellId(code));
    for (const [books, id] of [
      [other, ofAssociation],
      [one, ofProvince],
    ] as const) {
      const report = await start(books, id);
      for (const code of ['8.1', '8.2', '8.3'] as const)
        expect([code, figure(report, code)]).toEqual([
          code,
          { cellId: cellId(code), value: model(books, code), prefilled: true },
        ]);
      expect(Math.min(...(['8.1', '8.2', '8.3'] as const).map((code) => model(books, code)))).toBeGreaterThan(0);
      if (books === other) {
        const sent = await save(books, report);
        await api().ok(reporters.get(books)!, SUBMIT, { id: sent.id, version: sent.version });
        await api().ok(reporters.get(one)!, ACCEPT, { id: sent.id, version: sent.version + 1 });
        continue;
      }
      // One person more than the books know: only with a reason, which the level above reads with both.
      const typed = { value: model(books, '8.2') + 1 };
      const bare = await save(books, report, { '8.2': typed });
      expect(bare.checks.filter(({ severity }) => severity === 'ERROR')).toEqual([
        { code: 'CHECK_OTHER_THAN_BOOKS', severity: 'ERROR', cellId: cellId('8.2') },
      ]);
      const comment = 'Doanh nghiệp thưởng thẳng một người.';
      const said = await save(books, { ...report, version: bare.version }, { '8.2': { ...typed, comment } });
      await api().ok(reporters.get(books)!, SUBMIT, { id: said.id, version: said.version });
      const { reportBrief } = await api().ok<{ reportBrief: { shifts: { cellId: string; isKept: boolean }[] } }>(
        above,
        BRIEF,
        { id: said.id },
      );
      expect(reportBrief.shifts.filter(({ isKept }) => isKept)).toEqual([
        { cellId: cellId('8.2'), reported: typed.value, now: typed.value - 1, isTyped: true, isKept: true, comment },
      ]);
      const { checkBooks } = await api().ok<{
        checkBooks: { kind: string; faults: { subject: string; amount: number | null; thingId: string }[] }[];
      }>(books.treasurer, CHECK, { id: books.organisation.id });
      expect(checkBooks.find(({ kind: of }) => of === 'REPORT_DIFFERS')!.faults).toEqual([
        {
          subject: expect.stringContaining(`Số cá nhân được khen thưởng: ${typed.value} – ${typed.value - 1}`),
          amount: null,
          thingId: said.id,
        },
      ]);
    }
    const { totals } = await api().ok<{ totals: { cellId: string; total: number }[] }>(above, TOTALS, {
      id: ofProvince,
    });
    const total = (code: Code) => totals.find((each) => each.cellId === cellId(code))!.total;
    expect([total('8.1'), total('8.2'), total('8.3')]).toEqual([
      model(one, '8.1') + model(other, '8.1'),
      model(one, '8.2') + model(other, '8.2') + 1,
      model(one, '8.3') + model(other, '8.3'),
    ]);
    // Opened to the vouchers by who reads the books: lines that come to the money, and one for each who was rewarded.
    const behind = async (code: Code, by = one.leader) => {
      const { thingsBehind } = await api().ok<{
        thingsBehind: { edges: { node: { id: string; kind: string; record: { amount: number } | null } }[] };
      }>(by, BEHIND, { obligationId: ofProvince, cellId: cellId(code) });
      return thingsBehind.edges.map(({ node }) => node);
    };
    const money = await behind('8.3');
    expect(money.every((thing) => thing.kind === 'VOUCHER')).toBe(true);
    expect(money.reduce((sum, { record }) => sum + record!.amount, 0)).toBe(model(one, '8.3'));
    const traced = async (id: string) => {
      const { trace } = await api().ok<{ trace: { nodes: { kind: string }[] } }>(one.leader, TRACE, { id });
      return [...new Set(trace.nodes.map((node) => node.kind))];
    };
    const paid = lines.find(({ books, item }) => books === one && item !== null)!;
    for (const id of [paid.voucher, paid.item!])
      expect(await traced(id)).toEqual(
        expect.arrayContaining(['VOUCHER', 'OPEN_ITEM', 'RECOGNITION_REWARD', 'RECOGNITION']),
      );
    expect(await behind('8.1')).toHaveLength(model(one, '8.1'));
    expect(await behind('8.3', reporters.get(one))).toEqual([]);
  }, 240_000);
});

const NO_ITEM = { item: null, day: '2027-10-06', fund: 'week', activity: null };

const factKeyOfDecision = (id: string): string => Buffer.from(id, 'base64url').toString().split(':').at(-1)!;
