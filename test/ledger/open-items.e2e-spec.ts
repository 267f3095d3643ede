import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { BooksGiven, DRAFT, type Draft, SIGN } from './books-given';

const FIELDS = 'id version state amount paid open drafted returned released outstanding isSetAside canEnd endedOn';
const COMMIT = `mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { ${FIELDS} } }`;
const END = `mutation ($id: ID!, $version: Int!, $day: Date!, $reason: String!) { endOpenItem(id: $id, version: $version, day: $day, reason: $reason) { ${FIELDS} } }`;
const RESUME = `mutation ($id: ID!, $version: Int!, $day: Date!, $reason: String!) { resumeOpenItem(id: $id, version: $version, day: $day, reason: $reason) { ${FIELDS} } }`;
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version amount } }';
const ITEM = `query ($id: ID!) { openItem(id: $id) { ${FIELDS} } }`;
const ITEMS = 'query ($state: OpenItemState) { openItems(first: 50, state: $state) { edges { node { id } } } }';
const HELD = 'query ($id: ID!, $on: Date) { holdingStandings(organisationId: $id, on: $on) { amount pending } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';

interface Item {
  id: string;
  version: number;
  state: string;
  amount: number;
  paid: number;
  open: number;
  drafted: number;
  released: number;
  canEnd: boolean;
}

describe('money that is promised', () => {
  let api: TestApi;
  let tree: TestTree;
  let books: BooksGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Thư viện ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    books = await new BooksGiven(api, at, treasurer, leader).open('2026-01-01');
    await books.receive(1_000_000, '2026-03-10');
  });

  const entered = (amount: number, over: object = {}) => ({
    organisationId: books.organisation.id,
    day: '2026-03-12',
    content: 'Hợp đồng in sách',
    amount,
    fundId: books.funds.get('study'),
    source: 'CONTRIBUTION',
    counterpartyId: books.giver,
    ...over,
  });
  const commit = async (amount: number, over: object = {}): Promise<Item> =>
    (await api.ok<{ commitMoney: Item }>(books.treasurer, COMMIT, { input: entered(amount, over) })).commitMoney;
  const paying = (items: readonly Item[], over: object = {}) => ({
    input: {
      ids: items.map(({ id }) => id),
      kind: 'CASH_PAYMENT',
      day: '2026-03-20',
      placeId: books.places.get('box'),
      counterpartyId: books.giver,
      accountId: books.accounts.get('expenditure.week'),
      content: 'Chi theo hợp đồng',
      ...over,
    },
  });
  const pay = async (...items: Item[]): Promise<Draft> =>
    (await api.ok<{ payOpenItems: Draft }>(books.treasurer, PAY, paying(items))).payOpenItems;
  const seen = async ({ id }: Item, by: TestPerson = books.treasurer): Promise<Item> =>
    (await api.ok<{ openItem: Item }>(by, ITEM, { id })).openItem;
  const held = async (on: string): Promise<{ amount: number; pending: number }> => {
    const { holdingStandings } = await api.ok<{ holdingStandings: { amount: number; pending: number }[] }>(
      books.treasurer,
      HELD,
      { id: books.organisation.id, on },
    );
    return holdingStandings[0]!;
  };
  /** A line that pays so much of it. */
  const naming = ({ id }: Item, amount: number, over: object = {}) => {
    const input = books.input({
      kind: 'CASH_PAYMENT',
      day: '2026-03-20',
      lines: [{ account: 'expenditure.week', amount }],
    }) as { lines: object[] };
    return { input: { ...input, lines: input.lines.map((line) => ({ ...line, openItemId: id })), ...over } };
  };
  const post = async (draft: Pick<Draft, 'id' | 'version'>) => books.postDraft(draft);
  const mustAddUp = async (): Promise<void> => {
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: unknown[] }[] }>(books.treasurer, CHECK, {
      id: books.organisation.id,
    });
    const wrong = checkBooks.filter(
      ({ kind, faults }) => faults.length > 0 && !['WITHOUT_FILE', 'WAITING_FOR_SIGNATURE'].includes(kind),
    );
    expect(wrong).toEqual([]);
  };

  it('is set aside from its day on: nothing else is paid from it, what it was promised for is', async () => {
    const item = await commit(800_000);
    expect(item).toMatchObject({ state: 'OPEN', open: 800_000, isSetAside: true, canEnd: true });
    expect(await held('2026-03-11')).toEqual({ amount: 1_000_000, pending: 0 });
    expect(await held('2026-03-12')).toEqual({ amount: 1_000_000, pending: 800_000 });
    const other = await books.draft({
      kind: 'CASH_PAYMENT',
      day: '2026-03-15',
      lines: [{ account: 'expenditure.week', amount: 300_000 }],
    });
    await api.ok(books.treasurer, SIGN, { id: other.id, version: other.version });
    const signing = { id: other.id, version: other.version + 1 };
    expect(await api.refusal(books.leader, SIGN, signing)).toBe('HOLDING_COMMITTED');

    const draft = await pay(item);
    expect(draft.amount).toBe(800_000);
    expect(await seen(item)).toMatchObject({ state: 'OPEN', drafted: 800_000 });
    expect(await api.refusal(books.treasurer, PAY, paying([item]))).toBe('OPEN_ITEMS_DONE');
    // Money that is owed does not come in: each that does not go the voucher’s way is named at its place.
    const second = await commit(100_000);
    const wrongWay = await api.run(books.treasurer, PAY, paying([item, second], { kind: 'CASH_RECEIPT' }));
    expect(wrongWay.errors?.[0]?.extensions).toMatchObject({
      code: 'OPEN_ITEMS_DIRECTION',
      fields: [{ path: 'ids.0' }, { path: 'ids.1', params: { content: 'Hợp đồng in sách' } }],
    });
    const tooMany = Array.from({ length: 501 }, () => item);
    expect(await api.refusal(books.treasurer, PAY, paying(tooMany))).toBe('INVALID_INPUT');
    await api.ok(books.treasurer, END, { id: second.id, version: 1, day: '2026-03-13', reason: 'Nhầm' });
    await post(draft);
    expect(await seen(item)).toMatchObject({ state: 'PAID', paid: 800_000, open: 0, drafted: 0, canEnd: false });
    expect(await held('2026-03-20')).toEqual({ amount: 200_000, pending: 0 });
    const listed = await api.ok<{ openItems: { edges: { node: { id: string } }[] } }>(books.treasurer, ITEMS, {
      state: 'PAID',
    });
    expect(listed.openItems.edges.map(({ node }) => node.id)).toContain(item.id);
    await mustAddUp();
  });

  it('is paid in part, given up, and stands again where that was a mistake', async () => {
    const item = await commit(600_000);
    const { draftVoucher: part } = await api.ok<{ draftVoucher: Draft }>(books.treasurer, DRAFT, naming(item, 250_000));
    await post(part);
    const left = await seen(item);
    expect(left).toMatchObject({ state: 'PART_PAID', paid: 250_000, open: 350_000 });
    expect(await held('2026-03-20')).toEqual({ amount: 750_000, pending: 350_000 });
    const step = { id: item.id, version: left.version, day: '2026-03-25', reason: 'In ít hơn' };
    const early = { ...step, day: '2026-03-01' };
    expect(await api.refusal(books.treasurer, END, early)).toBe('OPEN_ITEM_LATER');
    const { endOpenItem: ended } = await api.ok<{ endOpenItem: Item }>(books.treasurer, END, step);
    expect(ended).toMatchObject({ state: 'ENDED', open: 0, released: 350_000 });
    expect(await held('2026-03-25')).toEqual({ amount: 750_000, pending: 0 });
    expect(await api.refusal(books.treasurer, DRAFT, naming(item, 10))).toBe('OPEN_ITEM_ENDED');
    await books.pay(600_000, '2026-03-26');
    const again = { ...step, version: ended.version, day: '2026-03-27' };
    expect(await api.refusal(books.treasurer, RESUME, again)).toBe('HOLDING_COMMITTED');
    await books.receive(500_000, '2026-03-27');
    const { resumeOpenItem } = await api.ok<{ resumeOpenItem: Item }>(books.treasurer, RESUME, again);
    expect(resumeOpenItem).toMatchObject({ state: 'PART_PAID', open: 350_000, released: 0 });
    expect(await api.refusal(books.treasurer, RESUME, { ...again, version: 9 })).toBe('OPEN_ITEM_STANDS');
    await mustAddUp();
  });

  it('is open again when what paid it is taken back; once it ended the money is free', async () => {
    for (const isEnded of [false, true]) {
      const item = await commit(300_000);
      const voucher = await post(await pay(item));
      if (isEnded) await books.receive(300_000, '2026-03-21');
      const { reverseVoucher } = await api.ok<{ reverseVoucher: Draft }>(books.treasurer, REVERSE, {
        input: { id: voucher.id, day: '2026-03-22', reason: 'Ghi nhầm' },
      });
      await post(reverseVoucher);
      const open = await seen(item);
      expect(open).toMatchObject({ state: 'OPEN', paid: 0, open: 300_000 });
      // Between the payment and its being taken back it was paid.
      const early = naming(item, 300_000, { day: '2026-03-21' });
      expect(await api.refusal(books.treasurer, DRAFT, early)).toBe('OPEN_ITEM_LATER');
      const step = { id: item.id, version: open.version, day: '2026-03-23', reason: 'Thôi' };
      await api.ok(books.treasurer, END, step);
    }
    expect((await held('2026-03-30')).pending).toBe(0);
    await mustAddUp();
  });

  it('does not come back before it went out, nor is a payment taken back that had come back meanwhile', async () => {
    const item = await commit(500_000);
    const paidOn = async (day: string, amount: number) =>
      post((await api.ok<{ draftVoucher: Draft }>(books.treasurer, DRAFT, naming(item, amount, { day }))).draftVoucher);
    const back = (day: string, amount: number) => ({
      input: { ...naming(item, amount, { day }).input, kind: 'CASH_RECEIPT' },
    });
    const first = await paidOn('2026-03-20', 300_000);
    const answer = await api.run(books.treasurer, DRAFT, back('2026-03-19', 1));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'OPEN_ITEM_RETURN_EARLY',
      fields: [{ path: 'day', params: { day: '2026-03-19', remains: '0' } }],
    });
    // Asked again when it is posted: between the two the payment may have been taken back, or another day's return posted.
    const { draftVoucher: waiting } = await api.ok<{ draftVoucher: Draft }>(
      books.treasurer,
      DRAFT,
      back('2026-03-22', 150_000),
    );
    await post(
      (await api.ok<{ draftVoucher: Draft }>(books.treasurer, DRAFT, back('2026-03-23', 200_000))).draftVoucher,
    );
    await paidOn('2026-03-28', 200_000);
    const signing = { id: waiting.id, version: waiting.version };
    expect(await api.refusal(books.treasurer, SIGN, signing)).toBe('OPEN_ITEM_RETURN_EARLY');
    const undoing = { input: { id: first.id, day: '2026-03-24', reason: 'Ghi nhầm' } };
    expect(await api.refusal(books.treasurer, REVERSE, undoing)).toBe('OPEN_ITEM_RETURN_EARLY');
    const later = { input: { ...undoing.input, day: '2026-03-28' } };
    await post((await api.ok<{ reverseVoucher: Draft }>(books.treasurer, REVERSE, later)).reverseVoucher);
    expect(await seen(item)).toMatchObject({ paid: 200_000, returned: 200_000 });
    await mustAddUp();
  });

  it('refuses what does not fit it, at the line', async () => {
    const item = await commit(400_000);
    expect(await api.refusal(books.treasurer, DRAFT, naming(item, 400_001))).toBe('OPEN_ITEM_EXCEEDED');
    expect(await api.refusal(books.treasurer, DRAFT, naming(item, 1, { day: '2026-03-11' }))).toBe('OPEN_ITEM_LATER');
    const of = (over: object) => {
      const { input } = naming(item, 5) as { input: { lines: object[] } };
      return { input: { ...input, lines: input.lines.map((line) => ({ ...line, ...over })) } };
    };
    expect(await api.refusal(books.treasurer, DRAFT, of({ source: 'ASSOCIATION' }))).toBe('OPEN_ITEM_OTHER_MONEY');
    await api.ok(books.treasurer, DRAFT, naming(item, 300_000));
    const answer = await api.run(books.treasurer, DRAFT, naming(item, 100_001));
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'OPEN_ITEM_DRAFTED',
      fields: [{ path: 'lines.0.openItemId', params: { remains: '100.000' } }],
    });
    // Of another fund, of money that nobody gave, and of what takes money in for nothing any more: at its line, the second here.
    await books.fund('other', { kind: 'TALENT', sources: ['CONTRIBUTION', 'ASSOCIATION'], openedOn: '2026-01-01' });
    const elsewhere = await books.purpose('other', 'Sách cho thư viện');
    for (const [over, code] of [
      [{ purposeId: elsewhere }, 'PURPOSE_ELSEWHERE'],
      [{ fundId: books.funds.get('other'), purposeId: elsewhere, source: 'ASSOCIATION' }, 'PURPOSE_OF_CONTRIBUTION'],
    ] as const) {
      const { input: plain } = naming(item, 5) as { input: { lines: object[] } };
      const [line] = plain.lines;
      const two = { ...plain, lines: [line, { ...line, openItemId: null, ...over }] };
      const refused = await api.run(books.treasurer, DRAFT, { input: two });
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code, fields: [{ path: 'lines.1.purposeId', code }] });
      const promised = await api.run(books.treasurer, COMMIT, { input: entered(5, over) });
      expect(promised.errors?.[0]?.extensions).toMatchObject({ code, fields: [{ path: 'purposeId' }] });
    }
    const moved = books.input({
      kind: 'TRANSFER',
      day: '2026-03-20',
      lines: [
        { placeId: 'box', amount: -5 },
        { placeId: 'bank', amount: 5 },
      ],
    }) as { lines: object[] };
    const named = {
      ...moved,
      lines: moved.lines.map((line, at) => (at === 1 ? { ...line, openItemId: item.id } : line)),
    };
    expect(await api.refusal(books.treasurer, DRAFT, { input: named })).toBe('OPEN_ITEM_NOT_HERE');
    const back = { ...naming(item, 5).input, kind: 'CASH_RECEIPT', placeId: books.places.get('box') };
    expect(await api.refusal(books.treasurer, DRAFT, { input: back })).toBe('OPEN_ITEM_RETURN_EXCEEDED');
    expect(await api.refusal(books.treasurer, COMMIT, { input: entered(600_001) })).toBe('HOLDING_COMMITTED');
    expect(await api.refusal(books.treasurer, COMMIT, { input: entered(5, { day: '2026-03-09' }) })).toBe(
      'HOLDING_COMMITTED',
    );
    expect(await api.refusal(books.treasurer, COMMIT, { input: entered(5, { dueOn: '2026-03-11' }) })).toBe(
      'OPEN_ITEM_DUE',
    );
    expect(await api.refusal(books.treasurer, COMMIT, { input: entered(5, { day: '2026-12-01' }) })).toBe(
      'VOUCHER_DAY_AHEAD',
    );
  });

  it('is never more than there is, however many promise at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => api.run(books.treasurer, COMMIT, { input: entered(150_000) })),
    );
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'done');
    expect(codes.filter((code) => code === 'done')).toHaveLength(6);
    expect(new Set(codes)).toEqual(new Set(['done', 'HOLDING_COMMITTED']));
    expect(await held('2026-03-12')).toEqual({ amount: 1_000_000, pending: 900_000 });
    await mustAddUp();
  });

  it('is seen where the books are, by nobody else, and kept by whoever keeps them', async () => {
    const item = await commit(100_000);
    const auditor = await api.given.person(Role.Auditor, tree.district);
    expect(await seen(item, auditor)).toMatchObject({ amount: 100_000, canEnd: false });
    const stranger = await api.given.person(Role.Finance, tree.otherProvince);
    expect(await api.refusal(stranger, ITEM, { id: item.id })).toBe('NOT_FOUND');
    expect(await api.refusal(books.leader, COMMIT, { input: entered(5) })).toBe('FORBIDDEN');
    expect(await api.refusal(null, ITEM, { id: item.id })).toBe('UNAUTHENTICATED');
  });
});
