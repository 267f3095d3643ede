import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Actor, factKey, Reactions, Role, Transactions } from '@app/kernel';
import { RewardFollowing, RewardSettling } from '@app/rewards';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { extractText, getDocumentProxy } from 'unpdf';
import { DRAFT, SIGN } from '../ledger/books-given';
import { REVOKE } from '../recognitions/recognitions-given';
import { download } from '../support/downloads';
import { startWorker } from '../support/worker';
import { PAY, type Reward, RewardWorld, TAKE } from './rewards-given';

const PAID = 7_590_000;
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject amount } } }';
const PILES = '{ inbox { kind count things { id title } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const OF_RECOGNITION =
  'query ($roundId: ID) { recognitions(roundId: $roundId, first: 1) { edges { node { reward { state amount paid holder openItem { id } takenBy { id } } } } } }';

const itemsOf = (rewards: readonly Reward[]): string[] => rewards.map(({ openItem }) => openItem!.id);

describe('rewards of recognitions in books', () => {
  let given: RewardWorld;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    given = await RewardWorld.make();
    worker = await startWorker(given.world.api);
  });
  afterAll(async () => {
    await worker?.close();
    await given?.world.api.close();
  });

  const api = () => given.world.api;
  const revoke = async (recognitionId: string): Promise<void> => {
    const [row] = await api().owner.query<{ version: number }[]>('SELECT version FROM recognition WHERE key = $1', [
      factKey('Recognition', recognitionId).key,
    ]);
    const input = { id: recognitionId, version: row!.version, ground: 'LATER_FINDING', reason: 'Phát hiện sau' };
    await api().ok(given.world.leader, REVOKE, { input });
  };
  /** What the worker does of its own. */
  const followed = async (): Promise<void> => {
    const reactions = worker.get(Reactions);
    await reactions.handOut();
    const lanes = await api().owner.query<{ name: string; lane: string }[]>(
      `SELECT DISTINCT name, lane FROM outbox_reaction WHERE name LIKE 'rewards.settle%'`,
    );
    for (const lane of lanes) await reactions.run(lane);
    const dead = await api().owner.query('SELECT error FROM outbox_reaction WHERE error IS NOT NULL');
    expect(dead).toEqual([]);
  };
  const faults = async (books = given.books) => {
    const { checkBooks } = await api().ok<{ checkBooks: { kind: string; faults: { amount: number }[] }[] }>(
      books.treasurer,
      CHECK,
      { id: books.organisation.id },
    );
    return checkBooks.filter(({ kind, faults: found }) => found.length > 0 && kind.startsWith('REWARD'));
  };
  const mustAddUp = async (books = given.books): Promise<void> => {
    const { checkBooks } = await api().ok<{ checkBooks: { kind: string; faults: unknown[] }[] }>(
      books.treasurer,
      CHECK,
      {
        id: books.organisation.id,
      },
    );
    const wrong = checkBooks.filter(
      ({ kind, faults: found }) => found.length > 0 && !['WITHOUT_FILE', 'WAITING_FOR_SIGNATURE'].includes(kind),
    );
    expect(wrong).toEqual([]);
  };
  const piles = async (by = given.books.treasurer) =>
    new Map(
      (await api().ok<{ inbox: { kind: string; count: number; things: { id: string }[] }[] }>(by, PILES)).inbox.map(
        ({ kind, ...pile }) => [kind, pile],
      ),
    );

  it('are taken over whole by a decision, with the money set aside, and paid by one voucher with a list of names', async () => {
    const { decisionId, directiveId } = await given.decided(3);
    const alone = await given.decided(1);
    const ofOne = await api().statements(() => given.rewards(alone.decisionId));
    const ofAll = await api().statements(() => given.rewards(decisionId));
    expect(ofAll).toEqual(ofOne);
    expect((await piles()).get('REWARDS_TO_TAKE_OVER')!.things.map(({ id }) => id)).toContain(decisionId);
    expect(await given.decision(decisionId, undefined, true)).toMatchObject({
      recognitions: 3,
      due: 3,
      dueAmount: 3 * PAID,
      owed: 0,
    });
    const outcome = { taken: 3, amount: 3 * PAID, left: 0, unstated: 0 };
    expect(await given.take(directiveId, { isRehearsal: true })).toEqual({ isWritten: false, ...outcome });
    expect((await given.rewards(decisionId)).map(({ state }) => state)).toEqual(['DUE', 'DUE', 'DUE']);
    expect(await given.take(directiveId)).toEqual({ isWritten: true, ...outcome });
    const rewards = await given.rewards(decisionId);
    expect(rewards[0]).toMatchObject({
      holder: 'Trường Đại học số 1',
      due: PAID,
      amount: PAID,
      reason: null,
      state: 'TAKEN_OVER',
      paid: 0,
      takenBy: { id: given.books.organisation.id },
      openItem: { state: 'OPEN', amount: PAID },
    });
    expect(rewards[0]!.openItem!.content).not.toContain('Trường');
    expect((await piles()).get('REWARDS_TO_TAKE_OVER')?.things.map(({ id }) => id) ?? []).not.toContain(decisionId);
    expect((await piles()).get('REWARDS_TO_PAY')!.things.map(({ id }) => id)).toContain(decisionId);
    const paid = await given.pay(itemsOf(rewards));
    expect(paid.amount).toBe(3 * PAID);
    expect((await given.rewards(decisionId)).map(({ state }) => state)).toEqual(['PAID', 'PAID', 'PAID']);
    expect(await given.decision(decisionId, undefined, false)).toMatchObject({ owed: 0, paidAmount: 3 * PAID });
    const pdf = await download(api(), given.books.treasurer, `/vouchers/print.pdf?ids=${paid.id}`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.body)), { mergePages: true });
    for (const { holder } of rewards) expect(text.replace(/\s+/g, ' ')).toContain(holder);
    await mustAddUp();
    expect((await given.refused(directiveId)).code).toBe('REWARD_TAKEN');
  });

  it('are each taken over once ever, whoever comes second is told who did, and two at once make one', async () => {
    const { decisionId, directiveId, given: all } = await given.decided(2);
    expect(await given.decision(decisionId, given.others.treasurer)).toMatchObject({ due: 2 });
    const recognitionIds = [all[0]!.id];
    await given.take(directiveId, { recognitionIds, fundId: null, source: null }, given.others);
    const second = await given.refused(directiveId, { recognitionIds });
    expect(second).toMatchObject({
      code: 'REWARD_TAKEN',
      params: { office: 'Hội Khuyến học tỉnh' },
      fields: [{ path: 'recognitionIds.0', code: 'REWARD_TAKEN' }],
    });
    const both = await Promise.all(
      [given.books, given.others].map((books) =>
        api().refusal(books.treasurer, TAKE, given.taking(directiveId, { recognitionIds: [all[1]!.id] }, books)),
      ),
    );
    expect(both).toHaveLength(2);
    expect(both).toEqual(expect.arrayContaining(['REWARD_TAKEN', null]));
    const rewards = await given.rewards(decisionId);
    expect(rewards.every(({ takenBy }) => takenBy !== null)).toBe(true);
    // Whoever keeps other books sees who took it over, and nothing of these books.
    expect(rewards[0]!.openItem).toBeNull();
    await expect(api().owner.query('INSERT INTO taken_reward SELECT * FROM taken_reward LIMIT 1')).rejects.toThrow(
      'pk_taken_reward',
    );
    await expect(
      api().owner.query(
        `INSERT INTO taken_reward SELECT (jsonb_populate_record(t, jsonb_build_object('key', gen_random_uuid()))).* FROM taken_reward AS t LIMIT 1`,
      ),
    ).rejects.toThrow('uq_taken_reward_recognition');
  });

  it('keep to what is due unless a reason is given, which is kept and shown', async () => {
    const {
      decisionId,
      directiveId,
      given: [one],
    } = await given.decided(1);
    const stated = { recognitionId: one!.id, amount: 8_000_000 };
    expect(await given.refused(directiveId, { stated: [stated] })).toMatchObject({
      code: 'REWARD_REASON_NEEDED',
      fields: [{ path: 'stated.0.reason', code: 'REWARD_REASON_NEEDED' }],
    });
    const twice = await given.refused(directiveId, { stated: [stated, stated] });
    expect(twice.code).toBe('REWARD_STATED_TWICE');
    const other = (await given.decided(1)).given[0]!;
    expect((await given.refused(directiveId, { stated: [{ ...stated, recognitionId: other.id }] })).code).toBe(
      'REWARD_STATED_UNCHOSEN',
    );
    expect((await given.refused(directiveId, { recognitionIds: [other.id] })).code).toBe('NOT_FOUND');
    const reason = 'Nghị quyết thử, Điều 2';
    await given.take(directiveId, { stated: [{ ...stated, reason }] });
    expect(await given.rewards(decisionId)).toMatchObject([{ due: PAID, amount: 8_000_000, reason }]);
    await expect(api().owner.query('UPDATE taken_reward SET reason = NULL WHERE amount = 8000000')).rejects.toThrow(
      'ck_taken_reward_reason',
    );
    await expect(api().app.get(DataSource).query('UPDATE taken_reward SET amount = 1')).rejects.toThrow(
      /permission denied/,
    );
    expect(await faults()).toEqual([]);
  });

  it('say where nothing confirmed says what is paid, and take what is stated with its text', async () => {
    const {
      decisionId,
      directiveId,
      given: [one, other],
    } = await given.decided(2, given.title('learning-unit/province/1'));
    expect((await given.rewards(decisionId)).map(({ due, state }) => [due, state])).toEqual([
      [null, 'UNSTATED'],
      [null, 'UNSTATED'],
    ]);
    expect((await given.refused(directiveId)).code).toBe('REWARDS_NONE');
    expect((await given.refused(directiveId, { recognitionIds: [one!.id] })).code).toBe('REWARD_UNSTATED');
    const stated = [{ recognitionId: one!.id, amount: 1_000_000, reason: 'Quyết định thử, Điều 3' }];
    expect(await given.take(directiveId, { stated })).toEqual({
      isWritten: true,
      taken: 1,
      amount: 1_000_000,
      left: 0,
      unstated: 1,
    });
    expect(other).toBeDefined();
  });

  it('are refused in days that are not open, before the decision, and beyond the money that is there', async () => {
    const { directiveId } = await given.decided(1);
    expect((await given.refused(directiveId, { day: '2027-01-09' })).code).toBe('REWARD_BEFORE_DECISION');
    expect((await given.refused(directiveId, { day: '2027-01-11' })).code).toBe('VOUCHER_DAY_AHEAD');
    const source = 'COMMUNE_BUDGET';
    expect((await given.refused(directiveId, { source })).code).toBe('HOLDING_COMMITTED');
    // Owed all the same, with no money set aside.
    await given.take(directiveId, { fundId: null, source: null });
  });

  it('end with a revocation that comes before the payment, and nothing is paid in between', async () => {
    const {
      decisionId,
      directiveId,
      given: [one],
    } = await given.decided(1);
    await given.take(directiveId);
    const [reward] = await given.rewards(decisionId);
    const draft = await given.draftPayment([reward!.openItem!.id]);
    await revoke(one!.id);
    expect(await api().refusal(given.books.treasurer, SIGN, { id: draft.id, version: draft.version })).toBe(
      'REWARD_NOT_PAYABLE',
    );
    expect(
      await api().refusal(given.books.treasurer, PAY, given.paying([reward!.openItem!.id], { day: '2027-01-10' })),
    ).toBe('OPEN_ITEMS_DONE');
    await followed();
    expect(await given.rewards(decisionId)).toMatchObject([
      { state: 'ENDED', openItem: { state: 'ENDED' }, claim: null },
    ]);
    expect((await given.refused(directiveId, { recognitionIds: [one!.id] })).code).toBe('REWARD_TAKEN');
    await mustAddUp();
  });

  it('are claimed when a recognition is revoked that was paid; a receipt pays the claim', async () => {
    const {
      decisionId,
      directiveId,
      given: [one],
    } = await given.decided(1);
    await given.take(directiveId);
    const [reward] = await given.rewards(decisionId);
    await given.pay([reward!.openItem!.id]);
    await revoke(one!.id);
    expect(await faults()).toMatchObject([{ kind: 'REWARD_UNCLAIMED', faults: [{ amount: PAID }] }]);
    await followed();
    const [claimed] = await given.rewards(decisionId);
    expect(claimed).toMatchObject({ state: 'TO_BE_RETURNED', claim: { state: 'OPEN', amount: PAID, open: PAID } });
    expect(await faults()).toEqual([]);
    expect((await piles()).get('REWARDS_TO_COME_BACK')!.things.map(({ id }) => id)).toContain(claimed!.claim!.id);
    await followed();
    await worker.get(RewardFollowing).settleAll();
    const receipt = {
      kind: 'CASH_RECEIPT',
      accountId: given.books.accounts.get('income.other') ?? given.books.accounts.get('expenditure.reward'),
    };
    const money = { fundId: given.books.funds.get('study'), source: 'CONTRIBUTION' };
    await given.pay([claimed!.claim!.id], { ...receipt, ...money });
    expect(await given.rewards(decisionId)).toMatchObject([
      { state: 'RETURNED', returned: PAID, claim: { state: 'PAID', paid: PAID } },
    ]);
    // What came back does not go out again through the claim.
    const line = { account: 'expenditure.reward', amount: PAID, openItemId: claimed!.claim!.id };
    const again = given.books.input({ kind: 'CASH_PAYMENT', day: '2027-01-10', lines: [line] });
    expect(await api().refusal(given.books.treasurer, DRAFT, { input: again })).toBe('REWARD_NOT_PAYABLE');
    await mustAddUp();
  });

  it('claim no more than what stays paid: once a payment is taken back the claim ends', async () => {
    const {
      decisionId,
      directiveId,
      given: [one],
    } = await given.decided(1);
    await given.take(directiveId);
    const [reward] = await given.rewards(decisionId);
    const paid = await given.pay([reward!.openItem!.id]);
    await revoke(one!.id);
    await followed();
    const input = { id: paid.id, day: '2027-01-10', reason: 'Chưa trao' };
    const { reverseVoucher } = await api().ok<{ reverseVoucher: { id: string; version: number } }>(
      given.books.treasurer,
      REVERSE,
      { input },
    );
    await given.books.postDraft(reverseVoucher);
    expect(await faults()).toMatchObject([{ kind: 'REWARD_UNCLAIMED' }]);
    await followed();
    expect(await worker.get(RewardFollowing).settleAll()).toBe(0);
    expect(await given.rewards(decisionId)).toMatchObject([{ state: 'ENDED', claim: { state: 'ENDED' } }]);
    await mustAddUp();
  });

  it('follow the highest of several titles of one day: the lower is claimed, and owed again when the higher is revoked', async () => {
    const at = (await given.world.university('Trường Đại học hai danh hiệu')).at;
    const lower = await given.decidedFor([at], given.title('advanced-collective'));
    await given.take(lower.directiveId);
    const [paid] = await given.rewards(lower.decisionId);
    await given.pay([paid!.openItem!.id]);
    const higher = await given.decidedFor([at], given.title('excellent-collective'));
    const settling = worker.get(RewardSettling);
    const transactions = worker.get(Transactions);
    const system = Actor.system();
    const seen = await settling.unsettled(transactions.reading(system), null);
    expect(seen).toHaveLength(1);
    expect(await settling.unsettled(transactions.reading(system), null, seen[0])).toEqual([]);
    await followed();
    expect(await worker.get(RewardFollowing).settleAll()).toBe(0);
    expect(await given.rewards(lower.decisionId)).toMatchObject([
      { state: 'TO_BE_RETURNED', claim: { state: 'OPEN', amount: 2_030_000 } },
    ]);
    expect(await given.rewards(higher.decisionId)).toMatchObject([{ state: 'DUE', due: 3_800_000 }]);
    await revoke(higher.given[0]!.id);
    await followed();
    // What was read before it stood again claims nothing: it is read once more when the books are held.
    await settling.settle(seen[0]!, (work) => transactions.run(system, work));
    expect(await given.rewards(lower.decisionId)).toMatchObject([{ state: 'PAID', claim: { state: 'ENDED' } }]);
    expect((await given.refused(higher.directiveId, { recognitionIds: [higher.given[0]!.id] })).code).toBe(
      'REWARD_REVOKED',
    );
    expect(await faults()).toEqual([]);
    await mustAddUp();
  });

  it('are seen by those who look after money there, and taken over by its treasurer alone', async () => {
    const {
      decisionId,
      directiveId,
      given: [one],
    } = await given.decided(1);
    const { tree, officer } = given.world;
    const elsewhere = await api().given.person(Role.Finance, tree.otherProvince);
    const auditor = await api().given.person(Role.Auditor, tree.province);
    const below = await api().given.person(Role.Finance, tree.commune);
    expect(await api().refusal(null, TAKE, given.taking(directiveId))).toBe('UNAUTHENTICATED');
    for (const [by, code] of [
      [elsewhere, 'NOT_FOUND'],
      [below, 'NOT_FOUND'],
      [auditor, 'FORBIDDEN'],
      [officer, 'FORBIDDEN'],
      [given.books.leader, 'FORBIDDEN'],
    ] as const)
      expect(await api().refusal(by, TAKE, given.taking(directiveId))).toBe(code);
    expect(await given.rewards(decisionId, auditor)).toHaveLength(1);
    for (const by of [elsewhere, below]) expect(await given.rewards(decisionId, by)).toEqual([]);
    // Whoever sees the recognition sees what became of its reward, and of the books nothing.
    await given.take(directiveId);
    const [{ round }] = (await api().owner.query(`SELECT round_key AS round FROM recognition WHERE key = $1`, [
      factKey('Recognition', one!.id).key,
    ])) as [{ round: string }];
    const roundId = Buffer.from(`RecognitionRound::${round}`).toString('base64url');
    const data = await api().ok<{ recognitions: { edges: { node: object }[] } }>(officer, OF_RECOGNITION, { roundId });
    expect(data.recognitions.edges[0]!.node).toEqual({
      reward: {
        state: 'TAKEN_OVER',
        amount: PAID,
        paid: 0,
        holder: `Trường Đại học số ${given.count}`,
        openItem: null,
        takenBy: { id: given.books.organisation.id },
      },
    });
  });

  it('spent without a decision are named by the check of the books', async () => {
    await given.books.post({
      kind: 'CASH_PAYMENT',
      day: '2027-01-10',
      lines: [{ account: 'expenditure.reward', amount: 50_000 }],
    });
    expect(await faults()).toMatchObject([{ kind: 'REWARD_WITHOUT_DECISION', faults: [{ amount: 50_000 }] }]);
  });
});
