import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actor, addDays, ALL_SCOPES, DomainError, newKey, Role, Transactions } from '@app/kernel';
import {
  Books,
  BookVerifier,
  FundKind,
  KeepFunds,
  KeepMoneyPlaces,
  LedgerPermission,
  lockBooks,
  MoneyPlaceKind,
  MoneySource,
  Periods,
  type PostingLine,
  Postings,
  SigningStep,
  VoucherKind,
} from '@app/ledger';
import type { OrganisationKind } from '@app/organisations';
import fc from 'fast-check';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';
import { LedgerModel, type Moved } from './ledger-model';

/**
 * Random histories of books in which several people post, date back, move, reverse, close and open again at the same moment, against a model that stores no
 * balance. Two thousand of them, alone on the machine: `HISTORIES=2000 TEST_FILE_GIVE_UP_MS=3600000 node test/jest.ts -w 1 ledger/histories`.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 30);

const FIRST_DAY = '2026-01-01';
/** Days of the histories: three months. */
const DAYS = 90;
const MONTH_ENDS = [30, 58, 89];

const day = fc.nat(DAYS - 1);
const amount = fc.integer({ min: 1, max: 900 });
const cell = { place: fc.nat(1), holding: fc.nat(2) };
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('receive' as const), day, amount, ...cell }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('pay' as const), day, amount, ...cell }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('carry' as const), day, amount, ...cell }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reverse' as const), day, which: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), month: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), month: fc.nat(2) }) },
);
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;
const history = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 7 });

/** What an act would move; null where it moves nothing. */
function movesOf(one: Act, model: LedgerModel): Moved[] | null {
  switch (one.kind) {
    case 'receive':
      return [{ day: one.day, place: one.place, holding: one.holding, amount: one.amount }];
    case 'pay':
      return [{ day: one.day, place: one.place, holding: one.holding, amount: -one.amount }];
    case 'carry':
      return [
        { day: one.day, place: one.place, holding: one.holding, amount: -one.amount },
        { day: one.day, place: 1 - one.place, holding: one.holding, amount: one.amount },
      ];
    case 'reverse': {
      const taken = model.vouchers[one.which];
      return taken ? taken.moved.map((moved) => ({ ...moved, day: one.day, amount: -moved.amount })) : null;
    }
    default:
      return null;
  }
}

const dayOf = (at: number): string => addDays(FIRST_DAY, at);

interface World {
  organisation: TestOrganisation;
  keeper: Actor;
  leader: Actor;
  places: string[];
  holdings: Pick<PostingLine, 'fundKey' | 'source' | 'purposeKey'>[];
  keys: string[];
  model: LedgerModel;
}

const actor = (person: TestPerson, role: Role, { key, path }: { key: number; path: string }): Actor =>
  new Actor({
    principal: { kind: 'person', key: person.key },
    sessionId: null,
    grants: [{ role, organisationKeys: [key], roots: [path] }],
    scopes: ALL_SCOPES,
    provinces: null,
    language: 'vi',
  });

/** Whether what was refused had to be, in some order of those that came at once. */
function mustBeRight(said: {
  one: Act;
  code: string | null;
  moved: Moved[] | null;
  model: LedgerModel;
  came: Moved[];
  closedBefore: number;
  /** Days through which acts of the same moment closed. */
  closedNow: number[];
}): void {
  const { one, code, moved, model, came, closedBefore, closedNow } = said;
  const couldClose = Math.max(model.closedThrough, closedBefore, ...closedNow);
  if (code === 'MONEY_SHORT' || code === 'HOLDING_COMMITTED') {
    const without = new LedgerModel();
    without.vouchers.push(...model.vouchers.filter(({ moved: they }) => !came.some((each) => they.includes(each))));
    expect([one, without.wouldFall(moved!)]).toEqual([one, true]);
  } else if (code === 'VOUCHER_DAY_CLOSED') {
    expect((one as { day: number }).day).toBeLessThanOrEqual(couldClose);
  } else if (code === 'VOUCHER_REVERSAL_EARLY') {
    const { day: asked, which } = one as { day: number; which: number };
    expect(asked).toBeLessThan(model.vouchers[which]!.moved[0]!.day);
  } else if (code === 'VOUCHER_REVERSED') {
    expect(model.vouchers[(one as { which: number }).which]!.isReversed).toBe(true);
  } else if (code === 'VOUCHER_IS_REVERSAL') {
    expect(model.vouchers[(one as { which: number }).which]!.isReversal).toBe(true);
  } else {
    expect([null, 'PERIOD_CLOSED', 'PERIOD_NOT_CLOSED', 'PERIOD_SAME_PERSON']).toContain(code);
  }
}

describe('books in random histories', () => {
  let api: TestApi;
  let tree: TestTree;
  let people: TestPerson[];
  let accounts: Map<string, string>;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    people = [await api.given.person(Role.Finance, tree.commune), await api.given.person(Role.Leader, tree.commune)];
    const rows = await api.owner.query<{ code: string; key: string }[]>('SELECT code, key FROM ledger_account');
    accounts = new Map(rows.map(({ code, key }) => [code, key]));
  });
  afterAll(() => api.close());

  async function begin(): Promise<World> {
    const organisation = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Thư viện ${newKey()}`,
    });
    const [period] = await api.owner.query<{ path: string }[]>(
      'SELECT path FROM organisation_period WHERE organisation_key = $1',
      [organisation.key],
    );
    const at = { key: organisation.key, path: period!.path };
    const keeper = actor(people[0]!, Role.Finance, at);
    const organisationKey = organisation.key;
    await api.app.get(Books).open(keeper, {
      organisationKey,
      opensOn: FIRST_DAY,
      signingOrder: [SigningStep.Maker, SigningStep.Head],
    });
    const keep = api.app.get(KeepFunds);
    const fund = { organisationKey, openedOn: FIRST_DAY, kind: FundKind.StudyPromotion };
    const one = await keep.open(keeper, {
      ...fund,
      name: 'Một',
      sources: [MoneySource.Contribution, MoneySource.Association],
    });
    const other = await keep.open(keeper, { ...fund, name: 'Hai', sources: [MoneySource.Contribution] });
    const purpose = await keep.addPurpose(keeper, { fundKey: one, name: 'Sách' });
    const places = api.app.get(KeepMoneyPlaces);
    const place = { organisationKey, openedOn: FIRST_DAY, kind: MoneyPlaceKind.Cash };
    const boxes = [
      await places.open(keeper, { ...place, name: 'Két 1' }),
      await places.open(keeper, { ...place, name: 'Két 2' }),
    ];
    return {
      organisation,
      keeper,
      leader: actor(people[1]!, Role.Leader, at),
      places: boxes.map(({ key }) => key),
      holdings: [
        { fundKey: one.key, source: MoneySource.Contribution, purposeKey: purpose.key },
        { fundKey: one.key, source: MoneySource.Association, purposeKey: null },
        { fundKey: other.key, source: MoneySource.Contribution, purposeKey: null },
      ],
      keys: [],
      model: new LedgerModel(),
    };
  }

  /** Money against what it was for, and of what is carried both places. */
  function linesOf(world: World, moved: readonly Moved[]): PostingLine[] {
    const money = moved.map(({ place, holding, amount: sum }) => ({
      ...world.holdings[holding]!,
      accountKey: accounts.get('cash')!,
      placeKey: world.places[place]!,
      amount: sum,
      note: null,
      budgetLineKey: null,
      openItemKey: null,
      quantities: null,
      origin: null,
    }));
    if (moved.length > 1) return money;
    const counter = accounts.get(moved[0]!.amount > 0 ? 'income.other' : 'expenditure.other')!;
    return [...money, { ...money[0]!, accountKey: counter, placeKey: null, amount: -money[0]!.amount }];
  }

  async function post(world: World, one: Act, key: string): Promise<void> {
    const postings = api.app.get(Postings);
    await api.app.get(Transactions).run(world.keeper, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, world.organisation.key);
      const isReversal = one.kind === 'reverse';
      const reversesKey = isReversal ? world.keys[one.which]! : null;
      const kinds = { receive: VoucherKind.CashReceipt, pay: VoucherKind.CashPayment, carry: VoucherKind.Transfer };
      const kind = isReversal ? VoucherKind.Reversal : kinds[one.kind as keyof typeof kinds];
      const asked = isReversal ? [] : linesOf(world, movesOf(one, world.model)!);
      const { amount: total, lines } = isReversal
        ? await postings.reversing(tx, books.provinceId, reversesKey!)
        : { amount: Math.abs(asked[0]!.amount), lines: asked };
      const said = { content: one.kind, counterpartyKey: null, directiveKey: null, files: [], signatures: [] };
      const what = {
        key,
        kind,
        day: dayOf((one as { day: number }).day),
        reversesKey,
        reason: isReversal ? 'nhầm' : null,
      };
      return postings.post(tx, books, { ...what, ...said, amount: total, lines });
    });
  }

  const attempt = async (world: World, one: Act, key: string): Promise<string | null> => {
    const periods = api.app.get(Periods);
    const organisationKey = world.organisation.key;
    try {
      if (one.kind === 'close') {
        await periods.close(world.keeper, { organisationKey, through: dayOf(MONTH_ENDS[one.month]!) });
      } else if (one.kind === 'reopen') {
        const from = dayOf(one.month === 0 ? 0 : MONTH_ENDS[one.month - 1]! + 1);
        await periods.reopen(world.leader, { organisationKey, from, reason: 'sót' });
      } else {
        await post(world, one, key);
      }
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };

  /** All acts of a round begin at once. */
  async function round(world: World, acts: readonly Act[]): Promise<void> {
    const { model } = world;
    const tried = acts.filter((one) => one.kind !== 'reverse' || one.which < model.vouchers.length);
    const closedBefore = model.closedThrough;
    const asked = tried.map((one) => ({ one, key: newKey(), moved: movesOf(one, model) }));
    const answers = await Promise.all(asked.map(({ one, key }) => attempt(world, one, key)));
    const done = asked.map((each, at) => ({ ...each, code: answers[at]! }));
    for (const { one, code, key, moved } of done) {
      if (code !== null) continue;
      if (moved === null) {
        const after = one as Extract<Act, { month: number }>;
        model.closedThrough =
          after.kind === 'close' ? MONTH_ENDS[after.month]! : after.month === 0 ? -1 : MONTH_ENDS[after.month - 1]!;
        continue;
      }
      if (one.kind === 'reverse') {
        expect(one.day).toBeGreaterThanOrEqual(model.vouchers[one.which]!.moved[0]!.day);
        model.vouchers[one.which]!.isReversed = true;
      }
      model.vouchers.push({ moved, isReversed: false, isReversal: one.kind === 'reverse' });
      world.keys.push(key);
    }
    // Of several that closed and opened at once, the last act holds.
    if (done.filter(({ moved, code }) => moved === null && code === null).length > 1)
      model.closedThrough = await closedThrough(world);
    expect(model.wouldFall([])).toBe(false);
    const came = done.flatMap(({ moved, code }) =>
      code === null && moved?.every(({ amount: sum }) => sum > 0) ? moved : [],
    );
    const closedNow = done.flatMap(({ one, code }) =>
      code === null && one.kind === 'close' ? [MONTH_ENDS[one.month]!] : [],
    );
    const isQuiet = done.every(({ one }) => one.kind !== 'close' && one.kind !== 'reopen');
    for (const { one, code, moved } of done) {
      mustBeRight({ one, code, moved, model, came, closedBefore, closedNow });
      // Where nothing was closed or opened at the same moment, what was taken lies in open days.
      if (isQuiet && code === null) expect((one as { day: number }).day).toBeGreaterThan(closedBefore);
    }
  }

  async function closedThrough(world: World): Promise<number> {
    const [row] = await api.owner.query<{ at: number | null }[]>(
      `SELECT a.closed_through - $2::date AS at FROM account_books AS b JOIN period_act AS a ON a.province_id = b.province_id AND a.books_key = b.key
       WHERE b.organisation_key = $1 ORDER BY a.position DESC LIMIT 1`,
      [world.organisation.key, FIRST_DAY],
    );
    return row?.at ?? -1;
  }

  /** Balances, numbers and closings as the database has them, against the list of what was done. */
  async function mustAgree({ organisation, places, holdings, model }: World): Promise<void> {
    const rows = await api.owner.query<
      { placeKey: string; fundKey: string; source: MoneySource; day: number; amount: string }[]
    >(
      `SELECT m.place_key AS "placeKey", h.fund_key AS "fundKey", h.source, m.day - $2::date AS day, m.amount FROM money_place AS p
       JOIN money_balance AS m ON m.province_id = p.province_id AND m.place_key = p.key
       JOIN holding AS h ON h.province_id = m.province_id AND h.key = m.holding_key WHERE p.organisation_key = $1`,
      [organisation.key, FIRST_DAY],
    );
    for (const row of rows) {
      const holding = holdings.findIndex(({ fundKey, source }) => fundKey === row.fundKey && source === row.source);
      const name = `${places.indexOf(row.placeKey)}/${holding}`;
      expect([name, row.day, Number(row.amount)]).toEqual([name, row.day, model.balancesOn(row.day).get(name)]);
    }
    const cells = [...model.balancesOn(DAYS).keys()];
    expect(rows).toHaveLength(cells.flatMap((name) => model.daysOf(name)).length);
    const numbers = await api.owner.query<{ book: string; numbers: number[] }[]>(
      'SELECT book, array_agg(number ORDER BY number) AS numbers FROM voucher WHERE organisation_key = $1 GROUP BY book',
      [organisation.key],
    );
    for (const { numbers: drawn } of numbers) expect(drawn).toEqual(drawn.map((_, at) => at + 1));
    expect(numbers.flatMap(({ numbers: drawn }) => drawn)).toHaveLength(model.vouchers.length);
    const later = await api.owner.query(
      `SELECT a.position, c.count, a.protocol FROM account_books AS b
       JOIN LATERAL (SELECT * FROM period_act AS p WHERE p.province_id = b.province_id AND p.books_key = b.key ORDER BY p.position DESC LIMIT 1) AS a ON a.kind = 'close'
       CROSS JOIN LATERAL (SELECT count(*)::int FROM voucher AS v WHERE v.province_id = b.province_id AND v.books_key = b.key AND v.day <= a.closed_through) AS c
       WHERE b.organisation_key = $1 AND c.count <> coalesce((SELECT sum((k->>'count')::int) FROM jsonb_array_elements(a.protocol->'books') AS k), 0)`,
      [organisation.key],
    );
    expect(later).toEqual([]);
  }

  it(`never mix, lose or overdraw money in ${HISTORIES} histories, and keep closed what is closed`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (rounds) => {
        const world = await begin();
        for (const acts of rounds) await round(world, acts);
        await mustAgree(world);
      }),
      { numRuns: HISTORIES, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
    const worker = await startWorker(api);
    expect(await worker.get(BookVerifier).verify()).toBe(0);
    await worker.close();
  }, 3_600_000);
});
