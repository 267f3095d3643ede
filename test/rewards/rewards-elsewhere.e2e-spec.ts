import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, Role } from '@app/kernel';
import { BooksGiven } from '../ledger/books-given';
import { RewardWorld, TAKE } from './rewards-given';

const PAID = 7_590_000;
const MOST = 10 ** 12;

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
});
