import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { factKey, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { BirthDate, Name, RecordPeople } from '@app/people';
import ExcelJS from 'exceljs';
import pg from 'pg';
import { extractText, getDocumentProxy } from 'unpdf';
import { DonationsGiven } from '../donations/donations-given';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { download } from '../support/downloads';
import { givingStandard } from './giving-standard';

const FIGURES =
  'opening income expenditure other closing contributions unnamedGifts campaigns figures { section source purpose nameVi amount count } goods { what unit isLabour isShared given handedOut }';
const PUBLICATION = `id year state edition closedThrough reason returnReason url dueOn canPublish canPrepare makerName figures { ${FIGURES} }`;
const SUBMIT = `mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { ${PUBLICATION} } }`;
const PUBLISH = `mutation ($id: ID!) { publishFundPublication(id: $id) { ${PUBLICATION} } }`;
const RETURN = `mutation ($id: ID!, $reason: String!) { returnFundPublication(id: $id, reason: $reason) { ${PUBLICATION} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawFundPublication(id: $id) { ${PUBLICATION} } }`;
const PREVIEW = `query ($fundId: ID!, $year: Int!) { fundPublicationPreview(fundId: $fundId, year: $year) { ${FIGURES} } }`;
const LIST = `query ($id: ID, $state: PublicationState) { fundPublications(organisationId: $id, state: $state, first: 50) { edges { node { ${PUBLICATION} } } } }`;
const ONE = `query ($id: ID!) { fundPublication(id: $id) { ${PUBLICATION} } }`;
const INBOX = '{ inbox { kind things { title day } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
const CLOSE = 'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { id } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject } } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const AMEND = 'mutation ($input: AmendDonationInput!) { amendDonation(input: $input) { version } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';
const STOCK = 'query ($id: ID) { stockItems(first: 50, organisationId: $id) { edges { node { id name } } } }';

interface Figure {
  section: string;
  source: string;
  purpose: string | null;
  nameVi: string | null;
  amount: number;
  count: number | null;
}
interface Figures {
  opening: number;
  income: number;
  expenditure: number;
  other: number;
  closing: number;
  contributions: number;
  unnamedGifts: number;
  figures: Figure[];
  goods: { what: string; unit: string; given: number; handedOut: number; isLabour: boolean; isShared: boolean }[];
}
interface Publication {
  id: string;
  year: number;
  state: string;
  edition: number | null;
  closedThrough: string | null;
  reason: string | null;
  url: string | null;
  figures: Figures;
}

const dotted = (amount: number): string => new Intl.NumberFormat('vi-VN').format(amount);

const pathOf = ({ url }: Publication): string => new URL(url!).pathname + new URL(url!).search;

/** A small generator of its own, so that a case can be played again by its seed. */
const drawing = (seed: number) => {
  let state = seed;
  return (most: number) => Math.floor((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 65_536) % most;
};

describe('a year of a fund, published', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let stranger: TestPerson;
  let officer: TestPerson;
  let given: DonationsGiven;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start('2026-01-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Leader, tree.otherProvince);
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    api.clock.set('2026-01-20T03:00:00Z');
    const kind = 'library' as OrganisationKind;
    const at = await api.given.organisation({ kind, parent: tree.commune, name: `Hội thử ${++count}` });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    officer = await api.given.person(Role.Officer, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2024-01-01');
  });

  const fundId = (name = 'study') => given.funds.get(name)!;
  const asked = (over: object = {}) => ({
    input: { organisationId: given.organisation.id, fundId: fundId(), year: 2025, ...over },
  });
  const submit = async (over: object = {}): Promise<Publication> =>
    (await api.ok<{ submitFundPublication: Publication[] }>(given.treasurer, SUBMIT, asked(over)))
      .submitFundPublication[0]!;
  const publish = async ({ id }: Publication): Promise<Publication> =>
    (await api.ok<{ publishFundPublication: Publication }>(given.leader, PUBLISH, { id })).publishFundPublication;
  const preview = async (year = 2025, name = 'study'): Promise<Figures> =>
    (await api.ok<{ fundPublicationPreview: Figures }>(given.treasurer, PREVIEW, { fundId: fundId(name), year }))
      .fundPublicationPreview;
  const pile = async (person: TestPerson, kind: string) => {
    const { inbox } = await api.ok<{ inbox: { kind: string; things: { title: string; day: string }[] }[] }>(
      person,
      INBOX,
    );
    return inbox.find((one) => one.kind === kind)?.things.map(({ title, day }) => `${title}: ${day}`);
  };
  const differing = async (): Promise<string[]> => {
    const id = given.organisation.id;
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: { subject: string }[] }[] }>(
      auditor,
      CHECK,
      { id },
    );
    return checkBooks.flatMap(({ kind, faults }) =>
      kind === 'PUBLICATION_DIFFERS' ? faults.map(({ subject }) => subject) : [],
    );
  };
  const close = (through: string) =>
    api.ok(given.treasurer, CLOSE, { input: { organisationId: given.organisation.id, through } });
  const person = async (name: string, over: object = {}): Promise<string> => {
    const input = { organisationId: given.organisation.id, kind: 'PERSON', name, address: 'Bản Kín', ...over };
    return (await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, { input })).addCounterparty.id;
  };
  const page = async (path: string, language = 'vi') => api.http().get(path).set('Accept-Language', language);
  /** Money that was received, with its donation. */
  const gift = async (amount: number, over: object = {}): Promise<{ id: string; version: number }> => {
    const one = await given.donation({ amount, day: '2025-05-05', ...over });
    const fund = 'campaignId' in over ? {} : { fundId: fundId() };
    await given.postAll(await given.receipts([one.id], { day: '2025-05-06', ...fund }));
    return one;
  };

  it('comes to what the books came to, computed otherwise from what was posted', async () => {
    const bicycles = await given.purpose('study', 'Xe đạp');
    await given.fund('second', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2024-01-01' });
    const draw = drawing(20_250_101);
    const expected = new Map<string, number>();
    const money = new Map<string, { before: number; after: number }>();
    const add = (key: string, amount: number) => expected.set(key, (expected.get(key) ?? 0) + amount);
    const moved = (source: string, purpose: string | null, day: string, amount: number) => {
      const key = `${source}/${purpose ?? ''}`;
      const held = money.get(key) ?? { before: 0, after: 0 };
      if (day < '2025-01-01') held.before += amount;
      if (day <= '2025-12-31') held.after += amount;
      money.set(key, held);
    };
    const days = ['2024-06-15', '2025-01-01', '2025-07-01', '2025-12-31', '2026-01-02'];
    for (let at = 0; at < 14; at++) {
      const source = ['CONTRIBUTION', 'ASSOCIATION', 'PROVINCE_BUDGET'][at % 3]!;
      const purpose = source === 'CONTRIBUTION' && draw(2) === 0 ? 'Xe đạp' : null;
      const purposeId = purpose === null ? undefined : bicycles;
      const income = ['income.contribution', 'income.association', 'income.budget'][at % 3]!;
      const day = days[at % days.length]!;
      const amount = 1_000_000 + draw(9_000_000);
      await given.receive(amount, day, { account: income, source, purposeId });
      moved(source, purpose, day, amount);
      const inYear = day.startsWith('2025');
      if (inYear) add(`INCOME/${source}/${purpose ?? ''}/${income}`, amount);
      const spent = 1 + draw(amount - 500_000);
      const account = ['expenditure.week', 'expenditure.scholarship', 'expenditure.support'][draw(3)]!;
      const paid = await given.pay(spent, day, { account, source, purposeId });
      if (at % 5 === 4) {
        const input = { id: paid.id, day: '2026-01-05', reason: 'Nhầm' };
        await given.postDraft(
          (await api.ok<{ reverseVoucher: { id: string; version: number } }>(given.treasurer, REVERSE, { input }))
            .reverseVoucher,
        );
      }
      moved(source, purpose, day, -spent);
      if (inYear) add(`EXPENDITURE/${source}/${purpose ?? ''}/${account}`, spent);
    }
    // What was owed before, and money that goes to another own fund: neither came in nor was spent.
    await given.pay(100_000, '2025-12-31', { account: 'payable.other' });
    add('OTHER/CONTRIBUTION//payable.other', -100_000);
    moved('CONTRIBUTION', null, '2025-12-31', -100_000);
    await given.post({
      kind: 'TRANSFER',
      day: '2025-12-31',
      lines: [
        { placeId: 'box', amount: -50_000 },
        { fund: 'second', placeId: 'box', amount: 50_000 },
        { account: 'transfer', amount: 50_000 },
        { account: 'transfer', fund: 'second', amount: -50_000 },
      ],
    });
    add('OTHER/CONTRIBUTION//transfer', -50_000);
    moved('CONTRIBUTION', null, '2025-12-31', -50_000);

    const figures = await preview();
    const names = new Map(
      (await api.owner.query<{ code: string; name_vi: string }[]>('SELECT code, name_vi FROM ledger_account')).map(
        ({ code, name_vi }) => [name_vi, code],
      ),
    );
    const told = (sections: string[]) =>
      new Map(
        figures.figures.flatMap(({ section, source, purpose, nameVi, amount }) =>
          sections.includes(section) ? [[`${section}/${source}/${purpose ?? ''}/${names.get(nameVi!)}`, amount]] : [],
        ),
      );
    expect(told(['INCOME', 'EXPENDITURE', 'OTHER'])).toEqual(expected);
    const held = (section: string) =>
      new Map(
        figures.figures.flatMap((one) =>
          one.section === section ? [[`${one.source}/${one.purpose ?? ''}`, one.amount] as const] : [],
        ),
      );
    const model = (end: 'before' | 'after') =>
      new Map([...money].flatMap(([key, ends]) => (ends[end] === 0 ? [] : [[key, ends[end]] as const])));
    expect(held('OPENING')).toEqual(model('before'));
    expect(held('CLOSING')).toEqual(model('after'));
    const sum = (sections: string) =>
      [...expected].reduce((all, [key, amount]) => (key.startsWith(sections) ? all + amount : all), 0);
    expect(figures).toMatchObject({
      income: sum('INCOME'),
      expenditure: sum('EXPENDITURE'),
      other: sum('OTHER'),
      contributions: [...expected].reduce(
        (all, [key, amount]) => (key.endsWith('income.contribution') ? all + amount : all),
        0,
      ),
    });
    expect(figures.opening + figures.income - figures.expenditure + figures.other).toBe(figures.closing);
    // What another fund was given is the other side of the same.
    expect((await preview(2025, 'second')).figures).toMatchObject([
      { section: 'OTHER', amount: 50_000 },
      { section: 'CLOSING', amount: 50_000 },
    ]);
  });

  it('is prepared by one, published by another, and then stands for anybody', async () => {
    await given.receive(5_000_000, '2025-03-01');
    expect(await pile(given.treasurer, 'FUNDS_TO_PUBLISH')).toEqual([
      'Quỹ study, 2024: 2025-03-31',
      'Quỹ study, 2025: 2026-03-31',
    ]);
    for (const [who, code] of [
      [null, 'UNAUTHENTICATED'],
      [officer, 'FORBIDDEN'],
      [auditor, 'FORBIDDEN'],
    ] as const)
      expect(await api.refusal(who, SUBMIT, asked())).toBe(code);
    expect(await api.refusal(given.treasurer, SUBMIT, asked({ year: 2026 }))).toBe('PUBLICATION_YEAR_NOT_OVER');
    expect(await api.refusal(given.treasurer, SUBMIT, asked({ year: 2023 }))).toBe('PUBLICATION_YEAR_BEFORE');
    const made = await submit();
    expect(made).toMatchObject({
      state: 'SUBMITTED',
      edition: null,
      url: null,
      closedThrough: null,
      dueOn: '2026-03-31',
      canPublish: false,
      canPrepare: true,
    });
    expect(await api.refusal(given.treasurer, SUBMIT, asked())).toBe('PUBLICATION_WAITS');
    expect(await pile(given.treasurer, 'FUNDS_TO_PUBLISH')).toEqual(['Quỹ study, 2024: 2025-03-31']);
    expect(await pile(given.leader, 'PUBLICATIONS_TO_PUBLISH')).toEqual(['Quỹ study, 2025: 2026-03-31']);
    expect(await api.refusal(given.treasurer, PUBLISH, { id: made.id })).toBe('FORBIDDEN');
    expect(await api.refusal(stranger, PUBLISH, { id: made.id })).toBe('NOT_FOUND');
    expect(await api.refusal(stranger, ONE, { id: made.id })).toBe('NOT_FOUND');
    // Somebody who holds both roles does not publish their own.
    const both = await api.given.person(Role.Leader, given.organisation);
    await api.owner.query('UPDATE fund_publication SET maker_key = $1', [both.key]);
    expect(await api.refusal(both, PUBLISH, { id: made.id })).toBe('PUBLICATION_OWN');
    await api.owner.query('UPDATE fund_publication SET maker_key = $1', [given.treasurer.key]);

    for (const path of ['page', 'report.pdf', 'data.csv'])
      expect((await download(api, stranger, `/fund-publications/${made.id}/${path}`)).status).toBe(404);
    const published = await publish(made);
    expect(published).toMatchObject({
      state: 'PUBLISHED',
      edition: 1,
      figures: { income: 5_000_000, closing: 5_000_000 },
    });
    expect(await api.refusal(given.leader, PUBLISH, { id: made.id })).toBe('PUBLICATION_DECIDED');
    expect(await api.refusal(given.treasurer, WITHDRAW, { id: made.id })).toBe('PUBLICATION_DECIDED');
    expect(await pile(given.leader, 'PUBLICATIONS_TO_PUBLISH')).toEqual([]);
    const seen = await page(pathOf(published));
    expect(seen.status).toBe(200);
    expect(seen.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(seen.text).toContain('Công khai thu, chi năm 2025');
    expect(seen.text).toContain('5.000.000');
    expect(seen.text).toContain('Sổ của năm này chưa khóa');
    expect(seen.text).not.toContain('<script');
    expect(Buffer.byteLength(seen.text)).toBeLessThan(15_000);
    expect((await page(pathOf(published), 'en')).text).toContain('Money of the fund in 2025');
    expect((await page('/funds')).text).toContain('Quỹ study');
    for (const nowhere of [
      '/funds/000000000000',
      '/funds/x',
      pathOf(published).replace('2025', '2024'),
      pathOf(published).replace('2025', 'abc'),
    ]) {
      const { status, text } = await page(nowhere);
      expect([nowhere, status, text.includes('Không có gì ở đây')]).toEqual([nowhere, 200, true]);
    }
    expect((await page('/funds/000000000000/2025.csv')).status).toBe(404);
    const { fundPublications } = await api.ok<{ fundPublications: { edges: { node: Publication }[] } }>(auditor, LIST, {
      id: given.organisation.id,
      state: 'PUBLISHED',
    });
    expect(fundPublications.edges.map(({ node }) => node.id)).toEqual([made.id]);
  });

  it('is never overwritten: what was wrong is published anew, with a reason', async () => {
    await given.receive(5_000_000, '2025-03-01');
    const returned = await submit();
    await api.ok(given.leader, RETURN, { id: returned.id, reason: 'Thiếu khoản thu tháng 4' });
    const withdrawn = await submit();
    await api.ok(given.treasurer, WITHDRAW, { id: withdrawn.id });
    await close('2025-06-30');
    const first = await publish(await submit());
    expect(first).toMatchObject({ edition: 1, closedThrough: '2025-06-30', reason: null });
    expect((await page(pathOf(first))).text).toContain('sổ đã khóa đến hết ngày 30/06/2025. Các tháng sau ngày đó');
    expect(await api.refusal(given.treasurer, SUBMIT, asked())).toBe('PUBLICATION_REASON_NEEDED');
    await given.receive(1_500_000, '2025-09-01');
    // What stands differs from the books until it is corrected.
    expect(await differing()).toEqual(['Quỹ study, 2025']);
    const stale = await submit({ reason: 'Bổ sung khoản thu tháng 9' });
    await given.receive(7_000, '2025-10-01');
    expect(await api.refusal(given.leader, PUBLISH, { id: stale.id })).toBe('PUBLICATION_STALE');
    await api.ok(given.leader, RETURN, { id: stale.id, reason: 'Sổ đã đổi' });
    await close('2025-12-31');
    const second = await publish(await submit({ reason: 'Bổ sung khoản thu từ tháng 9' }));
    expect(await differing()).toEqual([]);
    expect(second).toMatchObject({ edition: 2, closedThrough: '2025-12-31', figures: { income: 6_507_000 } });
    const { text } = await page(pathOf(second).split('?')[0]!);
    expect(text).toContain('6.507.000');
    expect(text).toContain('Bổ sung khoản thu từ tháng 9');
    expect(text).toContain('lần 2 (đính chính)');
    expect((await page(pathOf(first))).text).toContain('5.000.000');
    // The application itself cannot change what stands.
    const application = new pg.Client({ connectionString: api.appUrl });
    await application.connect();
    application.on('error', () => undefined);
    await application.query(`SELECT set_config('app.scopes', '{(,)}', false)`);
    const columns = {
      fund_publication: 'content',
      fund_publication_act: 'edition',
      published_giver: 'amount',
      published_grant: 'amount',
      fund_page: 'code',
    };
    for (const [table, column] of Object.entries(columns))
      for (const sql of [
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET ${column} = ${column}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(application.query(sql)).rejects.toMatchObject({ code: '42501' });
    await application.end();
  });

  it('publishes every fund of the year that is left, at once', async () => {
    await given.fund('second', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2025-02-01' });
    await submit();
    const rest = (
      await api.ok<{ submitFundPublication: Publication[] }>(given.treasurer, SUBMIT, asked({ fundId: null }))
    ).submitFundPublication;
    expect(rest).toHaveLength(1);
    expect(await api.refusal(given.treasurer, SUBMIT, asked({ fundId: null }))).toBe('PUBLICATION_NOTHING_LEFT');
  });

  it('names who gave, but nobody who asked not to be, no person without a donation, no minor: nowhere', async () => {
    const open = await person('Nguyễn Thị Công Khai');
    const hidden = await person('Trần Văn Giấu Tên');
    const later = await person('Lê Thị Đổi Ý');
    const child = await person('Bé Chưa Lớn');
    const payer = await person('Phạm Nộp Thẳng');
    await gift(2_000_000, { counterpartyId: open });
    await gift(3_000_001, { counterpartyId: hidden, isAnonymous: true });
    const wish = await gift(400_000, { counterpartyId: later });
    await gift(55_000, { counterpartyId: child });
    await gift(10_000_000, { counterpartyId: given.giver });
    given.giver = payer;
    await given.receive(66_000, '2025-06-01');
    await given.donation({
      kind: 'GOODS',
      day: '2025-07-01',
      counterpartyId: open,
      what: 'Sách =1+1',
      unit: 'bộ',
      quantity: 50,
    });
    await given.donation({
      kind: 'GOODS',
      day: '2025-07-02',
      counterpartyId: hidden,
      isAnonymous: true,
      what: 'Xe đạp',
      unit: 'chiếc',
      quantity: 1,
    });
    await given.donation({
      kind: 'LABOUR',
      day: '2025-07-03',
      counterpartyId: open,
      what: 'Đóng kệ',
      unit: 'công',
      quantity: 2.5,
    });
    await birth(child, '2012-04-05');
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string; name: string } }[] } }>(
      given.treasurer,
      STOCK,
      { id: given.organisation.id },
    );
    const bicycle = stockItems.edges.find(({ node }) => node.name === 'Xe đạp')!.node.id;
    await api.ok(given.treasurer, HAND_OUT, {
      input: { itemId: bicycle, day: '2025-08-01', quantity: 1, aim: 'Trao học sinh' },
    });

    const published = await publish(await submit());
    expect(published.figures).toMatchObject({ contributions: 15_521_001, unnamedGifts: 4 });
    expect(published.figures.goods).toEqual(
      expect.arrayContaining([
        { what: 'Sách =1+1', unit: 'bộ', given: 50, handedOut: 0, isLabour: false, isShared: true },
        { what: 'Xe đạp', unit: 'chiếc', given: 1, handedOut: 1, isLabour: false, isShared: true },
        { what: 'Đóng kệ', unit: 'công', given: 2.5, handedOut: 0, isLabour: true, isShared: true },
      ]),
    );
    const path = pathOf(published);
    const base = path.split('?')[0]!;
    const everywhere = async (): Promise<string> => {
      const pages = await Promise.all(
        ['figures', 'givers', 'campaigns'].flatMap((show) =>
          ['vi', 'en'].map((lang) => page(`${base}?show=${show}&lang=${lang}`)),
        ),
      );
      const kept = await download(api, given.leader, `/fund-publications/${published.id}/page?show=givers`);
      const csv = await download(api, null, `${base}.csv`);
      const own = await download(api, auditor, `/fund-publications/${published.id}/data.csv`);
      const xlsx = await download(api, null, `${base}.xlsx`);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(new Uint8Array(xlsx.body).buffer);
      const cells: string[] = [];
      book.eachSheet((sheet) => sheet.eachRow((row) => cells.push(JSON.stringify(row.values))));
      const pdf = await download(api, given.leader, `/fund-publications/${published.id}/report.pdf`);
      expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.body)), { mergePages: true });
      const json = await page(`${base}.json`);
      return [
        ...pages.map((one) => one.text),
        kept.body.toString(),
        csv.body.toString(),
        own.body.toString(),
        ...cells,
        text.replaceAll(/\s+/g, ' '),
        json.text,
      ].join('\n');
    };
    const before = await everywhere();
    for (const name of ['Nguyễn Thị Công Khai', 'Lê Thị Đổi Ý', 'Công ty Mẫu A']) expect(before).toContain(name);
    for (const name of ['Trần Văn Giấu Tên', 'Bé Chưa Lớn', 'Phạm Nộp Thẳng', 'Bản Kín', '3.000.001', '3000001'])
      expect(before).not.toContain(name);
    expect(before).toContain('12.400.000');
    // Four gifts are too few to be counted out; what they come to is what remains.
    expect(before).toContain(dotted(3_121_001));
    expect(before).not.toContain('4 lượt');
    // Cells that a sheet would carry out are texts.
    const csv = (await download(api, null, `${base}.csv`)).body.toString();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('Nguyễn Thị Công Khai');

    // Who changes their mind is named no more, in the edition that stands.
    await api.ok(given.treasurer, AMEND, { input: { id: wish.id, version: wish.version + 1, isAnonymous: true } });
    expect(await everywhere()).not.toContain('Lê Thị Đổi Ý');
    // So is who is known as a minor only now; the sums are those of the edition, which is said.
    await birth(open, '2012-04-05');
    const grown = await everywhere();
    expect(grown).not.toContain('Nguyễn Thị Công Khai');
    expect(grown).not.toContain('Bé Chưa Lớn');
    expect(grown).toContain(dotted(12_000_000));
    expect(grown).toContain('Các tổng số giữ như bản công khai lần 1');
    // And who is erased.
    await api.owner.query('DELETE FROM person_field');
    expect(await everywhere()).not.toContain('Nguyễn Thị Công Khai');
  });

  it('writes what was granted as 360Giving data in the form of the standard', async () => {
    await given.receive(50_000_000, '2025-03-01');
    const child = await person('Em Được Nhận');
    given.giver = child;
    await given.pay(4_500_000, '2025-06-15', { account: 'expenditure.scholarship' });
    const taken = await given.pay(1_000_000, '2025-06-16', { account: 'expenditure.scholarship' });
    const input = { id: taken.id, day: '2025-06-20', reason: 'Trả lại' };
    await given.postDraft(
      (await api.ok<{ reverseVoucher: { id: string; version: number } }>(given.treasurer, REVERSE, { input }))
        .reverseVoucher,
    );
    await given.pay(300_000, '2025-07-15', { account: 'expenditure.reward' });
    const organisationId = given.organisation.id;
    const school = { organisationId, kind: 'ORGANISATION', partyId: tree.school.id };
    given.giver = (
      await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, { input: school })
    ).addCounterparty.id;
    await given.pay(8_000_000, '2025-08-01', { account: 'expenditure.support' });
    const shop = { organisationId, kind: 'BODY', name: 'Cửa hàng sách' };
    given.giver = (
      await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, { input: shop })
    ).addCounterparty.id;
    await given.pay(9_000_000, '2025-08-02', { account: 'expenditure.support' });
    const published = await publish(await submit());
    expect(published.figures.figures.filter(({ count: many }) => many !== null)).toMatchObject([
      { nameVi: 'Chi khen thưởng', amount: 300_000, count: 1 },
      { nameVi: 'Chi học bổng', amount: 4_500_000, count: 1 },
    ]);
    const { status, headers, text } = await page(`${pathOf(published).split('?')[0]!}.json`);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    const data = JSON.parse(text) as { grants: Record<string, unknown>[] };
    const validate = givingStandard();
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(
      data.grants.map((grant) => [grant['amountAwarded'], grant['awardDate'], 'recipientIndividual' in grant]),
    ).toEqual([
      [4_500_000, '2025-06-15', true],
      [300_000, '2025-07-15', true],
      [8_000_000, '2025-08-01', false],
    ]);
    for (const grant of data.grants.slice(0, 2))
      expect(grant['recipientIndividual']).toMatchObject({ name: 'Individual Recipient' });
    for (const hidden of ['Em Được Nhận', 'Cửa hàng sách']) expect(text).not.toContain(hidden);
    // A check that has never failed protects nothing.
    const broken = structuredClone(data);
    delete broken.grants[0]!['fundingOrganization'];
    expect(validate(broken)).toBe(false);
    expect(validate({ ...data, grants: [] })).toBe(false);
    await given.fund('empty', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2025-02-01' });
    const none = await publish(await submit({ fundId: fundId('empty') }));
    expect((await page(`${pathOf(none).split('?')[0]!}.json`)).body).toMatchObject({
      errors: [{ extensions: { code: 'PUBLICATION_NO_GRANTS' } }],
    });
  });

  it('shows campaigns with their plan, posting and result', async () => {
    api.clock.set('2025-05-04T03:00:00Z');
    const campaign = await given.step(
      'post',
      await given.approved(
        { name: 'Sách cho bản xa', startsOn: '2025-05-01', waitDays: 1, waitBasis: 'Quy chế quỹ' },
        '2025-05-04',
      ),
      {
        postedOn: '2025-05-04',
        postedAt: 'Bảng tin xã',
      },
    );
    api.clock.set('2026-01-20T03:00:00Z');
    await gift(7_000_000, { campaignId: campaign.id });
    await given.step('finish', campaign, { resultOn: '2026-01-19', result: 'Đã trao 30 bộ sách' });
    const published = await publish(await submit());
    const { text } = await page(`${pathOf(published)}&show=campaigns`);
    for (const said of [
      'Sách cho bản xa',
      '04/05/2025, Bảng tin xã',
      'thu 7.000.000 đ, chi 0 đ',
      'Đã trao 30 bộ sách (19/01/2026)',
      '50.000.000 đ',
    ])
      expect(text).toContain(said);
    expect(published.figures.figures).toContainEqual(
      expect.objectContaining({ section: 'INCOME', purpose: 'Sách cho bản xa', amount: 7_000_000 }),
    );
    // However long their plans are, no page is above 15 KB, and each word of them stands on one.
    const texts = {
      content: 'sữa '.repeat(500).trim(),
      aim: 'điện '.repeat(400).trim(),
      activities: 'nước '.repeat(800).trim(),
    };
    api.clock.set('2025-05-04T03:00:00Z');
    for (const name of ['Đợt dài một', 'Đợt dài hai'])
      await given.approved({ name, startsOn: '2025-05-01', ...texts }, '2025-05-04');
    api.clock.set('2026-01-20T03:00:00Z');
    const again = await publish(await submit({ reason: 'Bổ sung đợt vận động' }));
    const pages: string[] = [];
    for (let at = 1; at === 1 || pages.at(-1)!.includes(`page=${at}`); at += 1)
      pages.push((await page(`${pathOf(again)}&show=campaigns&page=${at}`)).text);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((one) => Buffer.byteLength(one) > 15_000)).toEqual([]);
    expect(pages.join('').split('nước').length - 1).toBe(2 * texts.activities.split(' ').length);
    expect(pages.join('')).toContain('Đợt dài một (tiếp theo)');
  });

  it('costs as one reader however many ask at once, and is not sent again to who has it', async () => {
    await gift(2_000_000, { counterpartyId: await person('Người Nêu Tên') });
    const path = pathOf(await publish(await submit()));
    const first = await page(path);
    const known = await api.http().get(path).set('Accept-Language', 'vi').set('If-None-Match', first.headers['etag']!);
    expect([first.status, known.status, known.text]).toEqual([200, 304, '']);
    const base = path.split('?')[0]!;
    const texts = async (at: string) => {
      const many = await Promise.all(Array.from({ length: 40 }, () => page(at)));
      return new Set(many.map(({ status, text }) => `${status} ${text}`));
    };
    expect(await texts(path)).toEqual(new Set([`200 ${first.text}`]));
    // Files go out a few at a time; the others wait for them.
    expect([...(await texts(`${base}.csv`))]).toEqual([expect.stringMatching(/^200 /)]);
  });

  /** Somebody whom a list of pupils knows, too. */
  async function birth(counterpartyId: string, text: string): Promise<void> {
    const people = api.app.get(RecordPeople);
    const data = people.asKept([
      { field: Name, text: 'Bé Chưa Lớn' },
      { field: BirthDate, text },
    ]);
    const [key] = await people.write(api.owner, [{ data, organisationKey: given.organisation.key }], api.clock.now());
    await api.owner.query('UPDATE counterparty SET person_key = $1 WHERE key = $2', [
      key,
      factKey('Counterparty', counterpartyId).key,
    ]);
  }
});
