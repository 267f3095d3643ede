import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';
import { DonationsGiven } from './donations-given';

const SPONSOR = `query ($giverId: ID!, $from: Date!, $to: Date!) { sponsorBook(giverId: $giverId, from: $from, to: $to) {
  isWhole opening { count money worth } given { count money worth }
  lines { day kind what unit quantity quantitySum money worth moneySum receipt isAnonymous campaignName } } }`;
const SPONSORS = `query ($organisationId: ID!, $campaignId: ID, $from: Date!, $to: Date!) {
  sponsorTotals(organisationId: $organisationId, campaignId: $campaignId, from: $from, to: $to) {
    isWhole given { count money worth } sponsors { giver { id name } opening { money } given { count money worth } } } }`;
const STOCK = `query ($itemId: ID!, $from: Date!, $to: Date!) { stockBook(itemId: $itemId, from: $from, to: $to) {
  total { opening cameIn wentOut closing } lines { day quantity remains aim donationId receiver { id } } } }`;
const STOCKS = `query ($organisationId: ID!, $from: Date!, $to: Date!) { stockTotals(organisationId: $organisationId, from: $from, to: $to) {
  items { item { name unit } opening cameIn wentOut closing } } }`;
const ITEMS =
  'query ($organisationId: ID) { stockItems(first: 50, organisationId: $organisationId) { edges { node { id unit } } } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';

const NAME = 'Nguyễn Thị Kín Đáo';

interface Gift {
  day: string;
  kind: 'MONEY' | 'GOODS' | 'LABOUR';
  amount: number | null;
  quantity: number | null;
}

const sum = (of: readonly Gift[], part: (gift: Gift) => number | null): number =>
  of.reduce((all, gift) => all + (part(gift) ?? 0), 0);
const money = (gift: Gift) => (gift.kind === 'MONEY' ? gift.amount : null);
const worth = (gift: Gift) => (gift.kind === 'MONEY' ? null : gift.amount);
const quantity = (of: readonly Gift[]): number => sum(of, (gift) => gift.quantity);
const sums = (of: readonly Gift[]) => ({ count: of.length, money: sum(of, money), worth: sum(of, worth) });

const textOf = async (body: Buffer) =>
  (await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true })).text.replaceAll(/\s+/g, ' ');

describe('books of what was given', () => {
  let api: TestApi;
  let tree: TestTree;
  let given: DonationsGiven;
  let hidden: string;
  let items: Map<string, string>;
  let officer: TestPerson;
  let stranger: TestPerson;
  const gifts: Gift[] = [];

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: 'Nơi giữ sổ',
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    officer = await api.given.person(Role.AssociationOfficer, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
    const add = async (kind: string, name: string): Promise<string> =>
      (
        await api.ok<{ addCounterparty: { id: string } }>(treasurer, ADD, {
          input: { organisationId: at.id, kind, name },
        })
      ).addCounterparty.id;
    hidden = await add('PERSON', NAME);
    // What one sponsor gave on sixty days, and a part of it by the independent model of this test.
    for (let at = 0; at < 60; at += 1) {
      const day = new Date(Date.UTC(2026, 8, 1 + at)).toISOString().slice(0, 10);
      const kind = (['MONEY', 'GOODS', 'LABOUR'] as const)[at % 3]!;
      const gift: Gift = {
        day,
        kind,
        amount: kind === 'MONEY' ? (at + 1) * 100_000 : at % 2 === 0 ? 50_000 : null,
        quantity: kind === 'MONEY' ? null : (at % 5) + 0.5,
      };
      gifts.push(gift);
      const counted = kind === 'GOODS' ? { unit: 'bộ', what: 'Sách giáo khoa' } : { unit: 'công', what: 'Đóng kệ' };
      await given.donation({ ...gift, ...(kind === 'MONEY' ? {} : counted) });
    }
    await given.donation({ day: '2026-10-02', amount: 700_000, counterpartyId: hidden, isAnonymous: true });
    await given.donation({ day: '2026-10-03', amount: 30_000, counterpartyId: null, isAnonymous: true });
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string; unit: string } }[] } }>(
      treasurer,
      ITEMS,
      { organisationId: at.id },
    );
    items = new Map(stockItems.edges.map(({ node }) => [node.unit, node.id]));
    const out = { itemId: items.get('bộ'), receiverId: hidden, aim: 'Tủ sách thôn' };
    for (const [day, quantity] of [
      ['2026-09-20', 2.5],
      ['2026-10-10', 4],
    ] as const)
      await api.ok(treasurer, HAND_OUT, { input: { ...out, day, quantity } });
  });
  afterAll(() => api.close());

  const days = { from: '2026-10-01', to: '2026-10-31' };
  const before = (day: string) => day < days.from;
  const within = (day: string) => day >= days.from && day <= days.to;

  it('tell of a sponsor what was there, each line with its running sums, and what it came to', async () => {
    interface Book {
      sponsorBook: {
        isWhole: boolean;
        opening: object;
        given: object;
        lines: { day: string; quantitySum: number | null; moneySum: number; receipt: string | null }[];
      };
    }
    const { sponsorBook } = await api.ok<Book>(given.treasurer, SPONSOR, { giverId: given.giver, ...days });
    const [earlier, these] = [gifts.filter(({ day }) => before(day)), gifts.filter(({ day }) => within(day))];
    expect(sponsorBook).toMatchObject({ isWhole: true, opening: sums(earlier), given: sums(these) });
    for (const line of sponsorBook.lines) {
      const until = gifts.filter(({ day }) => day <= line.day);
      const gift = gifts.find(({ day }) => day === line.day)!;
      expect(line.moneySum).toBe(sum(until, money));
      const same = until.filter(({ kind }) => kind === gift.kind);
      expect(line.quantitySum).toBe(gift.quantity === null ? null : sum(same, ({ quantity }) => quantity));
    }
    expect(sponsorBook.lines.map(({ day }) => day)).toEqual(these.map(({ day }) => day));
    const [one] = await given.receipts([(await given.donation({ day: '2026-10-31', amount: 1000 })).id], {
      fundId: given.funds.get('study'),
    });
    await given.postAll([one!]);
    const again = await api.ok<Book>(given.treasurer, SPONSOR, { giverId: given.giver, ...days });
    expect(again.sponsorBook.lines.at(-1)!.receipt).toMatch(/^PT 1\/2026$/);
    gifts.push({ day: '2026-10-31', kind: 'MONEY', amount: 1000, quantity: null });
  });

  it('sum up all sponsors, with those who said no name on one line', async () => {
    interface Totals {
      sponsorTotals: {
        given: object;
        sponsors: {
          giver: { id: string; name: string } | null;
          opening: { money: number };
          given: { money: number };
        }[];
      };
    }
    const organisationId = given.organisation.id;
    const { sponsorTotals } = await api.ok<Totals>(given.leader, SPONSORS, { organisationId, ...days });
    const these = gifts.filter(({ day }) => within(day));
    expect(sponsorTotals.given).toEqual({
      count: these.length + 2,
      money: sum(these, money) + 730_000,
      worth: sum(these, worth),
    });
    expect(sponsorTotals.sponsors.map((one) => [one.giver?.id ?? null, one.opening.money, one.given.money])).toEqual([
      [
        given.giver,
        sum(
          gifts.filter(({ day }) => before(day)),
          money,
        ),
        sum(these, money),
      ],
      [hidden, 0, 700_000],
      [null, 0, 30_000],
    ]);
  });

  it('tell of goods what came in, went out and remains after each line, never below zero', async () => {
    interface Book {
      stockBook: { total: object; lines: { quantity: number; remains: number }[] };
    }
    const { stockBook } = await api.ok<Book>(given.treasurer, STOCK, { itemId: items.get('bộ'), ...days });
    const goods = gifts.filter(({ kind }) => kind === 'GOODS');
    const opening = quantity(goods.filter(({ day }) => before(day))) - 2.5;
    const cameIn = quantity(goods.filter(({ day }) => within(day)));
    const total = { opening, cameIn, wentOut: 4, closing: opening + cameIn - 4 };
    expect(stockBook.total).toEqual(total);
    let remains = opening;
    for (const line of stockBook.lines) expect(line.remains).toBe((remains += line.quantity));
    const { stockTotals } = await api.ok<{ stockTotals: { items: object[] } }>(officer, STOCKS, {
      organisationId: given.organisation.id,
      ...days,
    });
    expect(stockTotals.items).toEqual([{ item: { name: 'Sách giáo khoa', unit: 'bộ' }, ...total }]);
  });

  const address = (kind: string, asked: Record<string, string>) =>
    `/${kind}?${new URLSearchParams({ ...days, ...asked }).toString()}`;
  it('are printed and taken as workbooks: what was there, what runs, what it comes to', async () => {
    const book = address('sponsor-books/one.pdf', { giver: given.giver });
    const { status, body } = await download(api, given.treasurer, book);
    expect(status).toBe(200);
    const text = await textOf(body);
    expect(text).toContain('SỔ THEO NHÀ TÀI TRỢ');
    expect(text).toContain('Nhà tài trợ: Công ty Mẫu A');
    expect(text).toContain('Cộng mang sang trang sau');
    const last = sum(
      gifts.filter(({ day }) => day <= days.to),
      money,
    );
    expect(text).toContain(new Intl.NumberFormat('vi-VN').format(last));
    const own = await download(api, given.treasurer, address('sponsor-books/one.xlsx', { giver: given.giver }));
    const ownBook = new ExcelJS.Workbook();
    await ownBook.xlsx.load(own.body as unknown as ArrayBuffer);
    const opened = (ownBook.worksheets[0]!.getSheetValues() as unknown[][]).find((row) =>
      row?.includes('Lũy kế đầu kỳ'),
    )!;
    const earlier = gifts.filter(({ day }) => before(day));
    expect(opened.slice(-2)).toEqual([sum(earlier, worth), sum(earlier, money)]);
    const stock = await download(api, given.treasurer, address('stock-books/one.xlsx', { item: items.get('bộ')! }));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(stock.body as unknown as ArrayBuffer);
    const cells = workbook.worksheets[0]!.getSheetValues().flatMap((row) => row as unknown[]);
    expect(cells).toContain('SỔ KHO HIỆN VẬT');
    expect(cells).toContain('Đơn vị tính: bộ');
    expect(cells).toContain(`${NAME} · Tủ sách thôn`);
    for (const kind of [
      'sponsor-books/all.pdf',
      'sponsor-books/all.xlsx',
      'stock-books/all.pdf',
      'stock-books/all.xlsx',
    ])
      expect(
        (await download(api, given.treasurer, address(kind, { organisation: given.organisation.id }))).status,
      ).toBe(200);
  });

  it('name whoever asked not to be named to readers of the books alone, and nobody to strangers', async () => {
    const organisationId = given.organisation.id;
    const itemId = items.get('bộ');
    expect(await api.refusal(officer, SPONSOR, { giverId: hidden, ...days })).toBe('FORBIDDEN');
    expect(await api.refusal(officer, SPONSORS, { organisationId, ...days })).toBe('FORBIDDEN');
    const { body } = await download(api, officer, address('stock-books/one.pdf', { item: itemId! }));
    const text = await textOf(body);
    expect(text).toContain('Tủ sách thôn');
    expect(text).not.toContain(NAME);
    for (const kind of ['sponsor-books/one.pdf', 'sponsor-books/all.xlsx'])
      expect(
        (await download(api, officer, address(kind, { organisation: organisationId, giver: hidden }))).status,
      ).toBe(403);
    for (const [query, variables] of [
      [SPONSOR, { giverId: given.giver }],
      [SPONSORS, { organisationId }],
      [STOCK, { itemId }],
      [STOCKS, { organisationId }],
    ] as const) {
      expect(await api.refusal(null, query, { ...variables, ...days })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, query, { ...variables, ...days })).toBe('NOT_FOUND');
      expect(await api.refusal(given.treasurer, query, { ...variables, from: days.to, to: days.from })).toBe(
        'ENTRIES_RANGE',
      );
    }
    const asked = { organisation: organisationId, giver: given.giver, item: itemId! };
    for (const kind of [
      'sponsor-books/one.pdf',
      'sponsor-books/all.pdf',
      'stock-books/one.xlsx',
      'stock-books/all.xlsx',
    ])
      expect((await download(api, stranger, address(kind, asked))).status).toBe(404);
    expect((await download(api, given.treasurer, address('stock-books/cakes.pdf', asked))).status).toBe(404);
    expect((await download(api, given.treasurer, '/stock-books/all.pdf?from=2026-10-01')).status).toBe(400);
  });
});
