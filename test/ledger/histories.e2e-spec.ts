import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actor, ALL_SCOPES, DomainError, newKey, Role, Transactions } from '@app/kernel';
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
  type OpenItemKind,
  OpenItems,
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
import {
  type Act,
  dayOf,
  effectsOf,
  FIRST_DAY,
  history,
  MONTH_ENDS,
  mustBeRight,
  note,
  onLineOf,
  PLANNED,
  possible,
} from './history-acts';
import { closedThrough, type Kept, mustAgree } from './history-agreement';
import { type Effects, LedgerModel, NOTHING } from './ledger-model';

/**
 * Random histories of books in which several people post, date back, move, promise, pay in part, give up, spend on a line of the budget, reverse, close and open
 * again at the same moment, against a model that stores no balance. Two thousand of them, alone on the machine: `HISTORIES=2000 TEST_FILE_GIVE_UP_MS=3600000 node test/jest.ts -w 1 ledger/histories`.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 30);

interface World extends Kept {
  organisation: TestOrganisation;
  keeper: Actor;
  leader: Actor;
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
    const lineKey = newKey();
    await api.owner.query(
      `WITH books AS (SELECT * FROM account_books WHERE organisation_key = $1), budget AS (
         INSERT INTO budget (province_id, scope_id, key, books_key, organisation_key, path, year, approvals)
         SELECT province_id, scope_id, $2, key, organisation_key, path, 2026, 1 FROM books
       ), line AS (
         INSERT INTO budget_line (province_id, scope_id, key, budget_key, position, name, source, asked, planned)
         SELECT province_id, scope_id, $3, $2, 1, 'Dòng', 'contribution', $4, $4 FROM books
       ) INSERT INTO budget_line_balance (province_id, scope_id, budget_line_key, day, planned, committed, spent)
         SELECT province_id, scope_id, $3, $5, $4, 0, 0 FROM books`,
      [organisationKey, newKey(), lineKey, PLANNED, FIRST_DAY],
    );
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
      lineKey,
      keys: [],
      itemKeys: [],
      model: new LedgerModel(PLANNED),
    };
  }

  /** Money against what it was for, and of what is carried both places. */
  function linesOf(world: World, one: Act, { moved, spent }: Effects): PostingLine[] {
    const money = moved.map(({ place, holding, amount: total }) => ({
      ...world.holdings[holding]!,
      accountKey: accounts.get('cash')!,
      placeKey: world.places[place]!,
      amount: total,
      note: null,
      budgetLineKey: null,
      openItemKey: null,
      activityYear: null,
      activityKey: null,
      quantities: null,
      origin: null,
    }));
    if (moved.length > 1) return money;
    const accountKey = accounts.get(moved[0]!.amount > 0 ? 'income.other' : 'expenditure.other')!;
    const budgetLineKey = spent.length > 0 ? world.lineKey : null;
    const openItemKey = one.kind === 'settle' ? world.itemKeys[one.which]! : null;
    return [
      ...money,
      { ...money[0]!, accountKey, placeKey: null, amount: -money[0]!.amount, budgetLineKey, openItemKey },
    ];
  }

  async function post(world: World, one: Act, effects: Effects, key: string): Promise<void> {
    const postings = api.app.get(Postings);
    await api.app.get(Transactions).run(world.keeper, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, world.organisation.key);
      const isReversal = one.kind === 'reverse';
      const reversesKey = isReversal ? world.keys[one.which]! : null;
      const kinds: Partial<Record<Act['kind'], VoucherKind>> = {
        receive: VoucherKind.CashReceipt,
        pay: VoucherKind.CashPayment,
        settle: VoucherKind.CashPayment,
        carry: VoucherKind.Transfer,
      };
      const kind = isReversal ? VoucherKind.Reversal : kinds[one.kind]!;
      const asked = isReversal ? [] : linesOf(world, one, effects);
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

  /** Answers the key of what was promised. */
  async function promise(world: World, one: Extract<Act, { kind: 'commit' | 'end' | 'resume' }>): Promise<string> {
    const openItems = api.app.get(OpenItems);
    return api.app.get(Transactions).run(world.keeper, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, world.organisation.key);
      const on = dayOf(one.day);
      if (one.kind !== 'commit') {
        const key = world.itemKeys[one.which]!;
        await openItems[one.kind](
          tx,
          books,
          { key: { provinceId: books.provinceId, scopeId: books.scopeId, key }, day: on },
          'thôi',
        );
        return key;
      }
      const nobody = { causeKey: null, dueOn: null, counterpartyKey: null, directiveKey: null };
      const { key } = await openItems.open(tx, books, {
        kind: 'commitment' as OpenItemKind,
        content: 'hứa',
        day: on,
        amount: one.amount,
        setAside: world.holdings[one.holding]!,
        budgetLineKey: onLineOf(one) ? world.lineKey : null,
        ...nobody,
      });
      return key;
    });
  }

  /** The code with which it was refused; of a promise that was made its key takes the place of the one that was asked for. */
  const attempt = async (
    world: World,
    asked: { one: Act; key: string; effects: Effects | null },
  ): Promise<string | null> => {
    const { one, key } = asked;
    const periods = api.app.get(Periods);
    const organisationKey = world.organisation.key;
    try {
      if (one.kind === 'close') {
        await periods.close(world.keeper, { organisationKey, through: dayOf(MONTH_ENDS[one.month]!) });
      } else if (one.kind === 'reopen') {
        const from = dayOf(one.month === 0 ? 0 : MONTH_ENDS[one.month - 1]! + 1);
        await periods.reopen(world.leader, { organisationKey, from, reason: 'sót' });
      } else if (one.kind === 'commit' || one.kind === 'end' || one.kind === 'resume') {
        asked.key = await promise(world, one);
      } else {
        await post(world, one, asked.effects!, key);
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
    const closedBefore = model.closedThrough;
    const itemsBefore = structuredClone(model.items);
    const asked = possible(acts, model).map((one) => ({ one, key: newKey(), effects: effectsOf(one, model) }));
    const answers = await Promise.all(asked.map((each) => attempt(world, each)));
    const done = asked.map((each, at) => ({ ...each, code: answers[at]! }));
    for (const each of done) if (each.code === null) note(world, each);
    // Of several that closed and opened at once, the last act holds.
    if (done.filter(({ effects, code }) => effects === null && code === null).length > 1)
      model.closedThrough = await closedThrough(api, world);
    expect(model.wouldFall(NOTHING)).toBe(false);
    expect(model.wouldOverspend(NOTHING)).toBe(false);
    const taken = done.flatMap(({ effects, code }) => (code === null && effects ? [effects] : []));
    const came = {
      moved: taken.flatMap(({ moved }) => moved.filter(({ amount: into }) => into > 0)),
      promised: taken.flatMap(({ promised }) => promised.filter(({ amount: aside }) => aside < 0)),
      spent: taken.flatMap(({ spent }) => spent.filter(({ amount: used }) => used < 0)),
    };
    const closedNow = done.flatMap(({ one, code }) =>
      code === null && one.kind === 'close' ? [MONTH_ENDS[one.month]!] : [],
    );
    const isQuiet = done.every(({ one }) => one.kind !== 'close' && one.kind !== 'reopen');
    for (const tried of done) {
      mustBeRight({ tried, model, came, itemsBefore, closedBefore, closedNow });
      // Where nothing was closed or opened at the same moment, what was taken lies in open days.
      if (isQuiet && tried.code === null) expect((tried.one as { day: number }).day).toBeGreaterThan(closedBefore);
    }
  }

  it(`never mix, lose or overdraw money in ${HISTORIES} histories, and keep closed what is closed`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (rounds) => {
        const world = await begin();
        for (const acts of rounds) await round(world, acts);
        await mustAgree(api, world);
      }),
      { numRuns: HISTORIES, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
    const worker = await startWorker(api);
    expect(await worker.get(BookVerifier).verify()).toBe(0);
    await worker.close();
  }, 3_600_000);
});
