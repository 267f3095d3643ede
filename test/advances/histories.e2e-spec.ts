import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { BooksGiven } from '../ledger/books-given';
import { TestApi } from '../support/app';
import { type AdvanceSeen, AdvancesGiven, PAY, REVERSE, SETTLE, type SettlementSeen } from './advances-given';

const STANDINGS = `query ($id: ID!) { advanceStandings(organisationId: $id) { remains counterparty { id } } }`;
const ACCOUNTS = `query ($id: ID!, $from: Date!, $to: Date!) { accountStandings(organisationId: $id, from: $from, to: $to) { account { code } closing } }`;

const STEPS = Number(process.env['HISTORIES'] ?? 60);
const PEOPLE = 3;

/** What one posted act did to an advance: handed out above zero, accounted for or returned below. */
interface Done {
  voucher: string;
  amount: number;
  isUndone: boolean;
  /** What was paid beyond the advance together with it, and stands. */
  extra?: string | null;
}

/** Advances as somebody would keep them in a notebook: a list of what was done, added up anew each time. */
class Notebook {
  readonly advances = new Map<string, { person: string; amount: number; done: Done[] }>();

  remains(id: string): number {
    return this.advances.get(id)!.done.reduce((sum, { amount, isUndone }) => sum + (isUndone ? 0 : amount), 0);
  }

  /** May one act be taken back: what was handed out and is settled is not. */
  mayUndo(id: string, { amount }: Done): boolean {
    return this.remains(id) - amount >= 0;
  }

  byPerson(): Map<string, number> {
    const sums = new Map<string, number>();
    for (const [id, { person }] of this.advances) sums.set(person, (sums.get(person) ?? 0) + this.remains(id));
    return sums;
  }
}

/** The same history each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const codeOf = (answer: { errors?: { extensions?: Record<string, unknown> }[] }) =>
  answer.errors?.[0]?.extensions?.['code'];

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start('2026-11-20T03:00:00Z');
});
afterAll(() => api.close());

it('is what a notebook says, whatever is handed out, settled, returned and taken back', async () => {
  const tree = await api.given.tree();
  const at = await api.given.organisation({
    kind: 'library' as OrganisationKind,
    parent: tree.commune,
    name: 'Thư viện lịch sử tạm ứng',
  });
  const [treasurer, leader] = [await api.given.person(Role.Finance, at), await api.given.person(Role.Leader, at)];
  const books = await new BooksGiven(api, at, treasurer, leader).open('2026-01-01');
  await books.receive(1_000_000_000, '2026-01-05');
  const given = new AdvancesGiven(api, books);
  const people = await Promise.all(Array.from({ length: PEOPLE }, (_, of) => given.person(`Người ${of}`)));
  const notebook = new Notebook();
  const random = seeded(20_261_130);
  const pick = <One>(all: readonly One[]): One => all[random(all.length)]!;
  let refused = 0;

  const handOut = async () => {
    const person = pick(people);
    const amount = 1 + random(1_000_000);
    const advance = await given.granted(person, amount, { ask: { anotherReason: 'Việc khác' } });
    const voucher = await given.paid(advance);
    notebook.advances.set(advance.id, { person, amount, done: [{ voucher, amount, isUndone: false }] });
  };
  const settle = async (id: string) => {
    const remains = notebook.remains(id);
    const lines = Array.from({ length: random(3) }, () => ({ amount: 1 + random(600_000) }));
    const spent = lines.reduce((sum, { amount }) => sum + amount, 0);
    const returned = random(3) === 0 ? random(Math.max(remains, 2) + 1) : 0;
    const answer = await api.run(treasurer, SETTLE, given.settling({ id }, lines, { returned, day: '2026-04-01' }));
    const expected =
      remains === 0
        ? 'ADVANCE_NOT_PAID'
        : spent + returned === 0
          ? 'ADVANCE_SETTLES_NOTHING'
          : returned > 0 && spent + returned > remains
            ? 'ADVANCE_EXCEEDED'
            : undefined;
    expect(codeOf(answer)).toBe(expected);
    if (expected !== undefined) {
      refused++;
      return;
    }
    const settlement = (answer.data as { settleAdvance: SettlementSeen }).settleAdvance;
    expect(settlement).toMatchObject({
      returned,
      settled: Math.min(spent, remains),
      extra: Math.max(spent - remains, 0),
    });
    const { done } = notebook.advances.get(id)!;
    for (const draft of settlement.waiting) {
      const { id: voucher } = await books.postDraft(draft);
      const amount = { JOURNAL: -settlement.settled, CASH_RECEIPT: -returned }[draft.kind];
      if (amount === undefined) done.at(-1)!.extra = voucher;
      else done.push({ voucher, amount, isUndone: false });
    }
  };
  const undo = async (id: string) => {
    const done = pick(notebook.advances.get(id)!.done.filter(({ isUndone }) => !isUndone));
    if (!done) return;
    const input = { id: done.voucher, day: '2026-04-01', reason: 'Ghi nhầm' };
    if (done.extra) {
      expect(await api.refusal(treasurer, REVERSE, { input })).toBe('ADVANCE_EXTRA_PAID');
      await given.reversed(done.extra, input.day);
      done.extra = null;
      refused++;
    }
    const answer = await api.run(treasurer, REVERSE, { input });
    if (!notebook.mayUndo(id, done)) {
      expect(codeOf(answer)).toBe('OPEN_ITEM_RETURN_EXCEEDED');
      refused++;
      return;
    }
    await books.postDraft((answer.data as { reverseVoucher: { id: string; version: number } }).reverseVoucher);
    done.isUndone = true;
  };
  /** Handed out a second time after it was taken back; refused where it is out. */
  const handOutAgain = async (id: string) => {
    const { done, amount } = notebook.advances.get(id)!;
    const isOut = done.some((one) => one.amount > 0 && !one.isUndone);
    const answer = await api.run(treasurer, PAY, given.paying({ id }, { day: '2026-04-01' }));
    expect(codeOf(answer)).toBe(isOut ? 'ADVANCE_NOTHING_TO_PAY' : undefined);
    if (isOut) {
      refused++;
      return;
    }
    const { id: voucher } = await books.postDraft(
      (answer.data as { payAdvance: { id: string; version: number } }).payAdvance,
    );
    done.push({ voucher, amount, isUndone: false });
  };

  await handOut();
  for (let step = 0; step < STEPS; step++) {
    const id = pick([...notebook.advances.keys()]);
    const act = random(10);
    if (act < 2) await handOut();
    else if (act < 6) await settle(id);
    else if (act < 9) await undo(id);
    else await handOutAgain(id);
    const seen: AdvanceSeen = await given.seen({ id });
    expect(seen.remains).toBe(notebook.remains(id));
    expect(seen.remains).toBeGreaterThanOrEqual(0);
  }
  expect(refused).toBeGreaterThan(3);

  const { advanceStandings } = await api.ok<{ advanceStandings: { remains: number; counterparty: { id: string } }[] }>(
    treasurer,
    STANDINGS,
    { id: at.id },
  );
  const sums = notebook.byPerson();
  for (const { remains, counterparty } of advanceStandings) expect(remains).toBe(sums.get(counterparty.id) ?? 0);
  const { accountStandings } = await api.ok<{ accountStandings: { account: { code: string }; closing: number }[] }>(
    treasurer,
    ACCOUNTS,
    { id: at.id, from: '2026-01-01', to: '2026-12-31' },
  );
  const all = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  expect(accountStandings.find(({ account }) => account.code === 'advance')?.closing).toBe(all);
  const wrong = (await given.faults()).map(({ kind }) => kind).filter((kind) => kind !== 'ADVANCE_OVERDUE');
  expect(wrong).toEqual([]);
}, 120_000);
