import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { DonationsGiven } from './donations-given';

const TAKE = `mutation ($input: TakeGiftListInput!) { takeGiftList(input: $input) { isWritten taken promised leftOut amount promisedAmount unit passedOver
  rows { at giver match { id name } isAnonymous isLeftOut gifts { kind amount quantity unit what keeps { id } } }
  totals { label said found isRight } faults { at column code message candidates { id name } } } }`;
const DONATIONS = `query ($organisationId: ID) { donations(first: 50, organisationId: $organisationId, sort: AMOUNT) {
  edges { node { kind amount quantity unit what isAnonymous giverName giverWritten } } } }`;
const PLEDGES = `query ($organisationId: ID!) { pledges(first: 50, organisationId: $organisationId) {
  edges { node { id kind amount day dueOn state givenAmount givenQuantity giverName openItem { open } } } } }`;
const STOCK =
  'query ($organisationId: ID) { stockItems(first: 50, organisationId: $organisationId) { edges { node { name unit remains } } } }';

interface Outcome {
  isWritten: boolean;
  taken: number;
  leftOut: number;
  amount: number;
  rows: { at: number; giver: string | null; match: { id: string; name: string } | null }[];
  totals: { said: number; found: number; isRight: boolean }[];
  faults: { at: number | null; code: string; message: string; candidates: { id: string; name: string }[] }[];
}

/** As the office of a commune wrote it, with what is usually wrong with one. */
const LIST = [
  'DANH SÁCH ỦNG HỘ QUỸ KHUYẾN HỌC',
  'Anh Ba (xóm 2) 200',
  'GĐ bà N. 1tr',
  'Công ty Mẫu A: 50 bộ sách',
  'Nhà hảo tâm giấu tên 500k',
  'Anh Ba (xóm 2) 100',
  'Ông Tư 3 công lao động',
  'Chị Năm hứa 300k',
  'Tổng cộng: 1.600.000',
];

const codes = ({ faults }: Outcome) => faults.map(({ at, code }) => `${at} ${code}`);

describe('a list of gifts from a file', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let given: DonationsGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Nơi nhận ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
  });

  const input = (over: object = {}, lines: string[] = LIST) => ({
    organisationId: given.organisation.id,
    day: '2026-11-20',
    lines: lines.map((text, at) => ({ at: at + 1, cells: [text] })),
    mended: [],
    isRehearsal: true,
    ...over,
  });
  const take = async (over: object = {}, lines: string[] = LIST): Promise<Outcome> =>
    (await api.ok<{ takeGiftList: Outcome }>(given.treasurer, TAKE, { input: input(over, lines) })).takeGiftList;

  const shown = async (mended: object[], text: string) => (await take({ mended }, [text])).rows[0];

  it('names every row that is not understood, with what to do, and takes nothing', async () => {
    const outcome = await take({ isRehearsal: false });
    expect(outcome.isWritten).toBe(false);
    const codes = outcome.faults.map(({ at, code }) => `${at} ${code}`);
    expect(codes).toEqual(
      expect.arrayContaining(['2 GIFT_UNIT_UNSAID', '6 GIFT_GIVER_TWICE', '8 GIFT_NOT_YET_GIVEN', '9 GIFT_LIST_TOTAL']),
    );
    expect(outcome.faults.every(({ message }) => message.length > 10)).toBe(true);
    expect(outcome.rows.find(({ at }) => at === 4)!.match?.name).toBe('Công ty Mẫu A');
    const kept = await api.ok<{ donations: { edges: unknown[] } }>(auditor, DONATIONS, {
      organisationId: given.organisation.id,
    });
    expect(kept.donations.edges).toEqual([]);
  });

  it('is taken whole once it is mended: rows, sums, the same giver once', async () => {
    const mended = [
      { at: 6, isMeant: true },
      { at: 8, leftOutReason: 'Mới hứa' },
    ];
    const short = await take({ unit: 1000, mended });
    // What was promised is in the sum of the list: 1,800,000 and 300,000 more are found.
    expect(short.faults.map(({ code }) => code)).toEqual(['GIFT_LIST_TOTAL']);
    expect(short.totals).toMatchObject([{ said: 1_600_000, isRight: false }]);
    const outcome = await take({ unit: 1000, mended, totalReason: 'Tổng trên giấy cộng sót', isRehearsal: false });
    expect(outcome).toMatchObject({ isWritten: true, leftOut: 1, taken: 6, amount: 1_800_000 });
    const organisationId = given.organisation.id;
    const { donations } = await api.ok<{ donations: { edges: { node: Record<string, unknown> }[] } }>(
      auditor,
      DONATIONS,
      { organisationId },
    );
    const said = donations.edges.map(({ node }) => [node.kind, node.amount ?? node.quantity, node.giverName]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['MONEY', 200_000, 'Anh Ba (xóm 2)'],
        ['MONEY', 100_000, 'Anh Ba (xóm 2)'],
        ['MONEY', 1_000_000, 'GĐ bà N.'],
        ['MONEY', 500_000, null],
        ['GOODS', 50, 'Công ty Mẫu A'],
        ['LABOUR', 3, 'Ông Tư'],
      ]),
    );
    expect(await api.ok(auditor, STOCK, { organisationId })).toMatchObject({
      stockItems: { edges: [{ node: { name: 'sách', unit: 'bộ', remains: 50 } }] },
    });
    // The same list again finds its givers.
    const again = await take({ unit: 1000, mended, totalReason: 'Tổng trên giấy cộng sót', isRehearsal: false });
    expect(again.isWritten).toBe(false);
    expect(again.faults.filter(({ code }) => code === 'GIFT_ALREADY_THERE').map(({ at }) => at)).toEqual([
      2, 3, 4, 5, 7,
    ]);
    expect(again.rows.filter(({ giver, match, at }) => at !== 8 && giver !== null && match === null)).toEqual([]);
  });

  it('is not taken twice: what is there is named, is taken where it is meant, and a list with nothing new is refused', async () => {
    const two = ['Bà Sáu 300k', 'Nhà hảo tâm giấu tên 500k'];
    expect(await take({ isRehearsal: false }, two)).toMatchObject({ isWritten: true });
    const again = await take({ isRehearsal: false }, two);
    expect([again.isWritten, codes(again)]).toEqual([
      false,
      ['null GIFT_LIST_KNOWN', '1 GIFT_ALREADY_THERE', '2 GIFT_ALREADY_THERE'],
    ]);
    const grown = [...two, 'Ông Chín 100k'];
    expect(codes(await take({}, grown))).toEqual(['1 GIFT_ALREADY_THERE', '2 GIFT_ALREADY_THERE']);
    const mended = [
      { at: 1, leftOutReason: 'Đã ghi' },
      { at: 2, isMeant: true },
    ];
    expect(await take({ mended, isRehearsal: false }, grown)).toMatchObject({ isWritten: true, taken: 2 });
    // Another day is another gift.
    expect(codes(await take({ day: '2026-11-19' }, two))).toEqual([]);
  });

  it('hides whoever asks for it, also under a corrected name, until somebody says no', async () => {
    const wish = 'Nguyễn Văn A (giấu tên) 500k';
    expect(await shown([], wish)).toMatchObject({ giver: 'Nguyễn Văn A', isAnonymous: true });
    expect(await shown([{ at: 1, giver: 'Nguyễn Văn An' }], wish)).toMatchObject({ isAnonymous: true });
    expect(await shown([{ at: 1, giver: 'Bà Sáu' }], 'Nhà hảo tâm giấu tên 500k')).toMatchObject({
      giver: 'Bà Sáu',
      isAnonymous: true,
    });
    expect(await shown([{ at: 1, isAnonymous: false }], wish)).toMatchObject({ isAnonymous: false });
  });

  it('names a row with more than anybody counts', async () => {
    const gifts = [{ kind: 'GOODS', quantity: 10_000_000, unit: 'bộ', what: 'Sách' }];
    expect(await take({ mended: [{ at: 1, gifts }] }, ['Bà Sáu 2 cái'])).toMatchObject({ faults: [] });
    const many = await take({}, ['Bà Sáu 999.999.999 bộ sách']);
    expect(many.faults.map(({ at }) => at)).toContain(1);
  });

  it('asks whom a row means that is written much like somebody, and keeps how it was written', async () => {
    await take({ unit: 1000, isRehearsal: false }, ['Ông Bảy Đước 300k']);
    const unsure = await take({}, ['Ong Bay Duoc 200k']);
    expect(unsure.faults).toMatchObject([{ at: 1, code: 'GIFT_GIVER_UNSURE', candidates: [{ name: 'Ông Bảy Đước' }] }]);
    const counterpartyId = unsure.faults[0]!.candidates[0]!.id;
    expect(
      await take({ mended: [{ at: 1, counterpartyId }], isRehearsal: false }, ['Ong Bay Duoc 200k']),
    ).toMatchObject({ isWritten: true });
    const { donations } = await api.ok<{ donations: { edges: { node: Record<string, unknown> }[] } }>(
      auditor,
      DONATIONS,
      {
        organisationId: given.organisation.id,
      },
    );
    expect(donations.edges.map(({ node }) => [node.amount, node.giverName, node.giverWritten])).toEqual(
      expect.arrayContaining([
        [300_000, 'Ông Bảy Đước', null],
        [200_000, 'Ông Bảy Đước', 'Ong Bay Duoc'],
      ]),
    );
    const [{ clear }] = await api.owner.query<[{ clear: string }]>(
      'SELECT json_agg(d)::text AS clear FROM donation AS d',
    );
    expect(clear).not.toMatch(/Duoc|Đước/);
  });

  it('makes promises of what was only promised, and what is given later keeps them', async () => {
    const organisationId = given.organisation.id;
    const pledges = async () => {
      const { pledges: of } = await api.ok<{ pledges: { edges: { node: Record<string, unknown> }[] } }>(
        given.treasurer,
        PLEDGES,
        { organisationId },
      );
      return of.edges.map(({ node }) => node);
    };
    const list = [
      'Chị Năm hứa 300k',
      'Công ty Mẫu A đăng ký ủng hộ 20 bộ sách',
      'Bà Sáu 50k',
      'Nhà hảo tâm giấu tên sẽ ủng hộ 1tr',
    ];
    const until = { promisedUntil: '2026-12-31' };
    const wrong = [
      { at: 1, promisedUntil: '2026-11-01' },
      { at: 2, ...until },
      { at: 4, ...until },
    ];
    expect(codes(await take({ mended: wrong, day: '2026-11-19' }, list))).toEqual([
      '1 GIFT_PROMISE_DUE',
      '4 GIFT_PROMISE_NAMELESS',
    ]);
    const mended = [
      { at: 1, ...until },
      { at: 2, ...until },
      { at: 4, leftOutReason: 'Chưa rõ ai' },
    ];
    const on = { day: '2026-11-19', mended, isRehearsal: false };
    expect(await take(on, list)).toMatchObject({
      isWritten: true,
      taken: 1,
      promised: 2,
      amount: 50_000,
      promisedAmount: 300_000,
    });
    expect(codes(await take(on, list))).toEqual([
      'null GIFT_LIST_KNOWN',
      '1 GIFT_ALREADY_THERE',
      '2 GIFT_ALREADY_THERE',
      '3 GIFT_ALREADY_THERE',
    ]);
    expect(await pledges()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ amount: 300_000, dueOn: '2026-12-31', state: 'OPEN', openItem: { open: 300_000 } }),
        expect.objectContaining({ kind: 'GOODS', state: 'OPEN', openItem: null }),
      ]),
    );
    // Two parts of it, one beside it, and one that is more than what is left.
    const parts = ['Chị Năm 100k', 'Chị Năm 150k', 'Chị Năm 10k', 'Chị Năm 90k', 'Công ty Mẫu A 20 bộ sách'];
    const beside = [2, 3, 4].map((at) => ({ at, isMeant: true, isBesidePromises: at === 3 }));
    const kept = await take({ mended: beside, isRehearsal: false }, parts);
    expect(kept).toMatchObject({ isWritten: true, taken: 5, promised: 0 });
    const keeps = (kept as unknown as { rows: { gifts: { keeps: unknown }[] }[] }).rows.map(
      ({ gifts }) => gifts[0]!.keeps !== null,
    );
    expect(keeps).toEqual([true, true, false, false, true]);
    expect(
      (await pledges()).map((one) => [one.kind, one.state, one.givenAmount ?? one.givenQuantity, one.giverName]),
    ).toEqual(
      expect.arrayContaining([
        ['MONEY', 'PART_GIVEN', 250_000, 'Chị Năm'],
        ['GOODS', 'KEPT', 20, 'Công ty Mẫu A'],
      ]),
    );
    // A whole list of promises, but for the row of which it is said that it was given.
    const all = await take({ ...until, mended: [{ at: 2, isMeant: true }] }, ['Ông Mười 500k', 'Ông Mười Một 200k']);
    expect(all).toMatchObject({ taken: 1, promised: 1, amount: 200_000, promisedAmount: 500_000 });
  });

  it('is mended in place, and refuses whoever does not keep the books', async () => {
    const gifts = [{ kind: 'GOODS', quantity: 2, unit: 'chiếc', what: 'Xe đạp' }];
    const outcome = await take({ mended: [{ at: 1, giver: 'Bà Sáu', gifts }], isRehearsal: false }, [
      '??? 2 cái gì đó',
    ]);
    expect(outcome).toMatchObject({ isWritten: true, taken: 1 });
    expect(await api.refusal(auditor, TAKE, { input: input() })).toBe('FORBIDDEN');
    expect(await api.refusal(null, TAKE, { input: input() })).toBe('UNAUTHENTICATED');
    const stranger = await api.given.person(Role.Finance, tree.otherProvince);
    expect(await api.refusal(stranger, TAKE, { input: input() })).toBe('NOT_FOUND');
  });
});
