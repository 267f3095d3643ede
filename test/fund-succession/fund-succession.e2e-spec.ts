import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, Role } from '@app/kernel';
import { EndedBooksWatch } from '@app/fund-succession';
import type { OrganisationKind } from '@app/organisations';
import pg from 'pg';
import { DonationsGiven } from '../donations/donations-given';
import { DRAFT } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const PREVIEW = `query ($organisationId: ID!, $toOrganisationId: ID!, $day: Date!, $fundIds: [ID!]) {
  fundHandoverPreview(organisationId: $organisationId, toOrganisationId: $toOrganisationId, day: $day, fundIds: $fundIds) { earliest needsReason needsFunds
    stays { stock pledges campaigns } content { total drafts money { fund source purpose place amount } places { placeId place booked } items { kind content open outstanding } } } }`;
const PREPARE = `mutation ($input: PrepareFundHandoverInput!) { prepareFundHandover(input: $input) { id state money reason canConfirm canWithdraw } }`;
const AGREE = 'mutation ($id: ID!) { agreeToFundHandover(id: $id) { state } }';
const CONFIRM = `mutation ($id: ID!) { confirmFundHandover(id: $id) { state closingVoucher { id kind } openingVoucher { id kind amount } } }`;
const RETURN = 'mutation ($id: ID!, $reason: String!) { returnFundHandover(id: $id, reason: $reason) { state } }';
const WITHDRAW = 'mutation ($id: ID!, $reason: String!) { withdrawFundHandover(id: $id, reason: $reason) { state } }';
const ONE =
  'query ($id: ID!) { fundHandover(id: $id) { state protocol { places { place booked counted explanation } } organisation { name } toOrganisation { name } } }';
const LIST = 'query ($id: ID) { fundHandovers(organisationId: $id) { edges { node { id state } } } }';
const WAITING = '{ booksToTakeOver { money lastDay isBeingHandedOver organisation { name } receiver { name } } }';
const INBOX = '{ inbox { kind count things { title } } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject amount } } }';
const BOOKS = 'query ($id: ID!) { accountBooks(id: $id) { handedOverOn canKeep periodActs { kind } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id } }';
const FIGURES =
  'query ($id: ID!) { fundPublicationPreview(fundId: $id, year: 2026) { income figures { section nameEn amount } } }';

const PLEDGE = 'mutation ($input: MakePledgeInput!) { makePledge(input: $input) { id version } }';
const GIVE_UP = 'mutation ($input: PledgeStepInput!) { giveUpPledge(input: $input) { id } }';
const STOCK = 'query ($id: ID) { stockItems(first: 5, organisationId: $id) { edges { node { id } } } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';

const TODAY = '2026-11-20';

interface Preview {
  earliest: string;
  needsReason: boolean;
  needsFunds: boolean;
  stays: { stock: string[]; pledges: string[]; campaigns: string[] };
  content: {
    total: number;
    money: { fund: string; source: string; purpose: string | null; place: string; amount: number }[];
    places: { placeId: string; place: string; booked: number }[];
  };
}

/** An office that ended with its books, and the one that goes on with its work. */
interface Pair {
  old: DonationsGiven;
  heir: DonationsGiven;
}

const between = ({ old, heir }: Pair, over: object = {}) => ({
  organisationId: old.organisation.id,
  toOrganisationId: heir.organisation.id,
  day: TODAY,
  ...over,
});
const counted = ({ content }: Preview) => content.places.map(({ placeId, booked }) => ({ placeId, counted: booked }));

describe('books of an office that ended', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let stranger: TestPerson;
  let app: pg.Client;
  let count = 0;

  beforeAll(async () => {
    api = await TestApi.start(`${TODAY}T03:00:00Z`);
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
    app = new pg.Client({ connectionString: api.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app?.end();
    await api.close();
  });

  const office = async (parent: TestOrganisation, name: string): Promise<DonationsGiven> => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent,
      name: `${name} ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    return new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
  };
  /** The office has ended and nobody works there, or is to end. */
  const succeed = async (old: DonationsGiven, heir: DonationsGiven, stands = false): Promise<void> => {
    const lastDay = stands ? '2026-12-31' : '2026-10-31';
    await api.owner.query('UPDATE organisation_period SET valid_to = $2 WHERE organisation_key = $1', [
      old.organisation.key,
      lastDay,
    ]);
    await api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, $3, 'QĐ thử')`,
      [old.organisation.key, heir.organisation.key, lastDay],
    );
  };
  const pair = async (
    stands = false,
    further: (old: DonationsGiven) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<Pair> => {
    const old = await office(tree.commune, 'Thư viện cũ');
    const heir = await office(tree.district, 'Thư viện mới');
    await old.receive(1_000_000, '2026-03-02');
    await old.purpose('study', 'Xe đạp').then((purposeId) => old.receive(300_000, '2026-03-03', { purposeId }));
    await further(old);
    await succeed(old, heir, stands);
    return { old, heir };
  };
  const preview = async (of: Pair, person = of.heir.treasurer): Promise<Preview> =>
    (await api.ok<{ fundHandoverPreview: Preview }>(person, PREVIEW, between(of))).fundHandoverPreview;
  const input = async (of: Pair, over: object = {}) => ({
    input: { ...between(of), counts: counted(await preview(of)), reason: 'Đơn vị cũ không còn người', ...over },
  });
  const prepare = async (of: Pair, over: object = {}, person = of.heir.treasurer): Promise<string> =>
    (await api.ok<{ prepareFundHandover: { id: string } }>(person, PREPARE, await input(of, over))).prepareFundHandover
      .id;
  const refused = async (person: TestPerson | null, query: string, variables: Record<string, unknown>) =>
    api.refusal(person, query, variables);
  const pile = async (person: TestPerson, kind: string) => {
    const { inbox } = await api.ok<{ inbox: { kind: string; things: { title: string }[] }[] }>(person, INBOX);
    return inbox.find((one) => one.kind === kind)?.things.length ?? 0;
  };
  const faultsOf = async (person: TestPerson, id: string) => {
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: object[] }[] }>(person, CHECK, { id });
    return checkBooks.flatMap(({ kind, faults }) => (faults.length > 0 ? [kind] : []));
  };
  /** Money by fund, source and purpose as it lies in the books of an organisation. */
  const holdingsOf = async (key: number): Promise<Record<string, number>> => {
    const rows = (await api.owner.query(
      `SELECT f.name || '/' || h.source || '/' || coalesce(p.name, '') AS name, sum(e.amount)::int AS amount FROM ledger_entry AS e
       JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key
       LEFT JOIN fund_purpose AS p ON p.province_id = h.province_id AND p.key = h.purpose_key
       WHERE f.organisation_key = $1 AND e.place_key IS NOT NULL GROUP BY 1 HAVING sum(e.amount) <> 0`,
      [key],
    )) as { name: string; amount: number }[];
    return Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));
  };

  it('go over by a protocol: emptied and filled in one act, closed for good, and told as handed over', async () => {
    const of = await pair();
    const { old, heir } = of;
    await heir.receive(50_000, '2026-02-01');
    // Books that hold nothing wait for nobody.
    await succeed(await office(tree.commune, 'Thư viện trống'), heir);
    expect(await pile(heir.treasurer, 'BOOKS_TO_TAKE_OVER')).toBe(1);
    expect((await api.ok<{ booksToTakeOver: object[] }>(heir.treasurer, WAITING)).booksToTakeOver).toEqual([
      {
        money: 1_300_000,
        lastDay: '2026-10-31',
        isBeingHandedOver: false,
        organisation: { name: expect.stringMatching(/^Thư viện cũ/) },
        receiver: { name: expect.stringMatching(/^Thư viện mới/) },
      },
    ]);
    expect(await faultsOf(auditor, old.organisation.id)).toContain('OFFICE_ENDED');
    const worker = await startWorker(api);
    expect(await worker.get(EndedBooksWatch).look()).toBeGreaterThanOrEqual(1);
    await worker.close();
    expect(await preview(of)).toMatchObject({
      earliest: '2026-03-03',
      needsReason: true,
      needsFunds: false,
      content: { total: 1_300_000 },
    });

    const id = await prepare(of, {
      counts: [{ ...counted(await preview(of))[0], counted: 1_299_000, explanation: 'Thiếu một tờ' }],
    });
    expect(await pile(heir.treasurer, 'BOOKS_TO_TAKE_OVER')).toBe(0);
    expect(await pile(heir.leader, 'HANDOVERS_TO_CONFIRM')).toBe(1);
    const { confirmFundHandover } = await api.ok<{
      confirmFundHandover: { state: string; openingVoucher: { id: string } };
    }>(heir.leader, CONFIRM, { id });
    expect(confirmFundHandover).toMatchObject({
      state: 'CONFIRMED',
      openingVoucher: { kind: 'TAKE_OVER', amount: 1_300_000 },
    });
    expect(await holdingsOf(old.organisation.key)).toEqual({});
    expect(await holdingsOf(heir.organisation.key)).toEqual({
      'Quỹ study/contribution/': 1_050_000,
      'Quỹ study/contribution/Xe đạp': 300_000,
    });
    const seen = await api.ok<{ fundHandover: object }>(auditor, ONE, { id });
    expect(seen.fundHandover).toMatchObject({
      protocol: { places: [{ booked: 1_300_000, counted: 1_299_000, explanation: 'Thiếu một tờ' }] },
      organisation: { name: expect.stringMatching(/^Thư viện cũ/) },
    });

    // The old books are closed for good, by the service and by the database.
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toEqual({
      handedOverOn: TODAY,
      canKeep: false,
      periodActs: [{ kind: 'HAND_OVER' }],
    });
    const { provinceId, scopeId, key } = factKey('AccountBooks', old.id);
    await app.query('BEGIN');
    await app.query(`SET LOCAL app.scopes = '{(,)}'`);
    await expect(
      app.query(
        `INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, voucher_key, day)
         SELECT $1, $2, $3, position + 1, position, closed_through, closed_through, gen_random_uuid(), 'infinity' FROM ledger_step
         WHERE province_id = $1 AND books_key = $3 ORDER BY position DESC LIMIT 1`,
        [provinceId, scopeId, key],
      ),
    ).rejects.toMatchObject({ constraint: expect.stringMatching(/^ck_ledger_step_(ended|open)$/) });
    await app.query('ROLLBACK');
    // Nobody makes such a voucher by hand, or takes one back.
    const reversal = { input: { id: confirmFundHandover.openingVoucher.id, day: TODAY, reason: 'Nhầm' } };
    expect(await refused(heir.treasurer, REVERSE, reversal)).toBe('VOUCHER_OF_HANDOVER');
    const made = {
      input: heir.input({ kind: 'TAKE_OVER', day: TODAY, lines: [{ account: 'income.contribution', amount: 1 }] }),
    };
    expect(await refused(heir.treasurer, DRAFT, made)).toBe('VOUCHER_OF_HANDOVER');

    // What was passed is neither given nor spent.
    const { fundPublicationPreview } = await api.ok<{
      fundPublicationPreview: { income: number; figures: { section: string; nameEn: string | null; amount: number }[] };
    }>(heir.treasurer, FIGURES, { id: heir.funds.get('study') });
    const passed = fundPublicationPreview.figures.filter(({ nameEn }) => nameEn === 'Taken over from the predecessor');
    expect(passed.map(({ section, amount }) => [section, amount])).toEqual([
      ['OTHER', 1_000_000],
      ['OTHER', 300_000],
    ]);
    expect(fundPublicationPreview.income).toBe(50_000);
    expect(await faultsOf(auditor, old.organisation.id)).toEqual([]);
    expect(await faultsOf(auditor, heir.organisation.id)).toEqual([]);
  });

  it('are agreed to by the head of the handing office, where it still has one; nobody confirms what they prepared', async () => {
    const of = await pair(true);
    const { old, heir } = of;
    const id = await prepare(of, { reason: null }, old.treasurer);
    expect(await refused(heir.leader, CONFIRM, { id })).toBe('HANDOVER_NOT_AGREED');
    expect(await refused(heir.leader, AGREE, { id })).toBe('NOT_FOUND');
    expect(await refused(old.leader, CONFIRM, { id })).toBe('NOT_FOUND');
    await api.ok(old.leader, AGREE, { id });
    expect(await refused(old.leader, AGREE, { id })).toBe('HANDOVER_AGREED');
    await api.given.role(old.treasurer, Role.Leader, heir.organisation);
    expect(await refused(old.treasurer, CONFIRM, { id })).toBe('HANDOVER_OWN');
    await api.ok(heir.leader, CONFIRM, { id });
    expect(await refused(heir.leader, CONFIRM, { id })).toBe('HANDOVER_DECIDED');
    const voucher = {
      input: old.input({ kind: 'CASH_RECEIPT', day: TODAY, lines: [{ account: 'income.contribution', amount: 1 }] }),
    };
    expect(await refused(old.treasurer, DRAFT, voucher)).toBe('BOOKS_HANDED_OVER');
  });

  it('are refused by name', async () => {
    const of = await pair();
    const { old, heir } = of;
    const asked = await input(of);
    const prepared = (over: object, person: TestPerson | null = heir.treasurer) =>
      refused(person, PREPARE, { input: { ...asked.input, ...over } });
    expect(await prepared({}, null)).toBe('UNAUTHENTICATED');
    expect(await prepared({}, heir.leader)).toBe('FORBIDDEN');
    expect(await prepared({}, stranger)).toBe('NOT_FOUND');
    expect(await refused(stranger, PREVIEW, between(of))).toBe('NOT_FOUND');
    const third = await office(tree.siblingCommune, 'Thư viện khác');
    expect(await prepared({ toOrganisationId: third.organisation.id })).toBe('NOT_FOUND');
    expect(await prepared({ toOrganisationId: third.organisation.id }, third.treasurer)).toBe('HANDOVER_NO_SUCCESSION');
    expect(await prepared({ day: '2026-03-02' })).toBe('HANDOVER_DAY');
    expect(await prepared({ day: '2026-11-21' })).toBe('HANDOVER_DAY');
    expect(await prepared({ counts: [] })).toBe('HANDOVER_COUNT_MISSING');
    expect(await prepared({ counts: [asked.input.counts[0], asked.input.counts[0]] })).toBe('HANDOVER_COUNT_UNKNOWN');
    expect(await prepared({ counts: [{ ...asked.input.counts[0], counted: 5 }] })).toBe('HANDOVER_COUNT_UNEXPLAINED');
    expect(await prepared({ reason: null })).toBe('HANDOVER_REASON_NEEDED');
    expect(await prepared({ fundIds: [old.funds.get('study')] })).toBe('HANDOVER_FUNDS_WHOLE');
    const id = await prepare(of);
    expect(await prepared({})).toBe('HANDOVER_WAITS');
    expect(await refused(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect(await refused(stranger, CONFIRM, { id })).toBe('FORBIDDEN');
    expect(await refused(null, CONFIRM, { id })).toBe('UNAUTHENTICATED');
    await api.ok(heir.leader, RETURN, { id, reason: 'Đếm lại két' });
    expect(await refused(heir.treasurer, WITHDRAW, { id, reason: 'Nhầm' })).toBe('HANDOVER_DECIDED');
    // What the books say when it is confirmed is what was signed.
    const standing = await pair(true);
    const next = await prepare(standing, { day: '2026-11-19' });
    await standing.old.receive(10_000, '2026-11-18');
    expect(await refused(standing.heir.leader, CONFIRM, { id: next })).toBe('HANDOVER_NOT_AGREED');
    await api.ok(standing.old.leader, AGREE, { id: next });
    expect(await refused(standing.heir.leader, CONFIRM, { id: next })).toBe('HANDOVER_STALE');
    await api.ok(standing.heir.treasurer, WITHDRAW, { id: next, reason: 'Lập lại' });
    await standing.old.draft({
      kind: 'CASH_RECEIPT',
      day: TODAY,
      lines: [{ account: 'income.contribution', amount: 1 }],
    });
    expect(await refused(standing.heir.treasurer, PREPARE, await input(standing))).toBe('HANDOVER_DRAFTS_WAIT');
    const list = await api.ok<{ fundHandovers: { edges: object[] } }>(heir.treasurer, LIST, {
      id: heir.organisation.id,
    });
    expect(list.fundHandovers.edges).toHaveLength(1);
  });

  it('wait while goods, promises of goods or campaigns are left, and name them', async () => {
    const of = await pair(true);
    const { old, heir } = of;
    await old.donation({ kind: 'GOODS', quantity: 5, unit: 'bộ', what: 'Sách' });
    const promised = { kind: 'GOODS', quantity: 2, unit: 'chiếc', what: 'Xe đạp', day: TODAY, dueOn: '2026-11-30' };
    const { makePledge } = await api.ok<{ makePledge: { id: string; version: number } }>(old.treasurer, PLEDGE, {
      input: { organisationId: old.organisation.id, counterpartyId: old.giver, isAnonymous: false, ...promised },
    });
    const campaign = await old.planned({ name: 'Xe đạp đến trường' });
    const { stays } = await preview(of);
    expect(stays).toEqual({ stock: ['Sách'], pledges: ['Xe đạp'], campaigns: ['Xe đạp đến trường'] });
    const wanted = async () => refused(heir.treasurer, PREPARE, await input(of));
    expect(await wanted()).toBe('HANDOVER_STOCK_LEFT');
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string } }[] } }>(old.treasurer, STOCK, {
      id: old.organisation.id,
    });
    const itemId = stockItems.edges[0]!.node.id;
    await api.ok(old.treasurer, HAND_OUT, { input: { itemId, quantity: 5, day: TODAY, aim: 'Trao học sinh' } });
    expect(await wanted()).toBe('HANDOVER_PLEDGES_OPEN');
    await api.ok(old.treasurer, GIVE_UP, { input: { ...makePledge, day: TODAY, reason: 'Ngừng hoạt động' } });
    expect(await wanted()).toBe('HANDOVER_CAMPAIGNS_OPEN');
    // What came after the protocol was prepared is asked for again when it is confirmed.
    await old.step('stop', campaign, { reason: 'Đơn vị kết thúc' });
    const id = await prepare(of);
    await api.ok(old.leader, AGREE, { id });
    await old.planned({ name: 'Vận động muộn' });
    expect(await refused(heir.leader, CONFIRM, { id })).toBe('HANDOVER_CAMPAIGNS_OPEN');
    // A draft made since then too, which the handing office ends.
    await old.draft({ kind: 'CASH_RECEIPT', day: TODAY, lines: [{ account: 'income.contribution', amount: 1 }] });
    expect(await refused(heir.leader, CONFIRM, { id })).toBe('HANDOVER_DRAFTS_WAIT');
    await api.ok(heir.treasurer, WITHDRAW, { id, reason: 'Lập lại' });
    // Money that was promised after the day of the protocol is open, and stays in no books that end.
    await api.ok(old.treasurer, PLEDGE, {
      input: {
        organisationId: old.organisation.id,
        counterpartyId: old.giver,
        isAnonymous: false,
        kind: 'MONEY',
        amount: 200_000,
        day: TODAY,
        dueOn: '2026-11-30',
      },
    });
    expect(await refused(heir.treasurer, PREPARE, await input(of, { day: '2026-11-19' }))).toBe('HANDOVER_OPEN_ITEMS');
  });

  it('go to several offices fund by fund, and are closed with the last one', async () => {
    const { old, heir } = await pair(false, async (books) => {
      await books.fund('talent', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
      await books.receive(70_000, '2026-05-01', { fund: 'talent' });
    });
    const second = await office(tree.district, 'Thư viện thứ hai');
    const whole = await prepare({ old, heir });
    await api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2026-10-31', 'QĐ thử')`,
      [old.organisation.key, second.organisation.key],
    );
    expect(await refused(heir.leader, CONFIRM, { id: whole })).toBe('HANDOVER_STALE');
    await api.ok(heir.treasurer, WITHDRAW, { id: whole, reason: 'Nay có hai đơn vị kế nhiệm' });
    const [ended] = (await api.owner.query('SELECT name FROM organisation_period WHERE organisation_key = $1', [
      old.organisation.key,
    ])) as { name: string }[];
    await heir.purpose('study', 'Xe đạp');
    await second.fund('talent', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    const heirs = [heir.organisation.key, second.organisation.key];
    await api.owner.query(
      `WITH closed AS (UPDATE fund SET closed_on = $2 WHERE kind = 'talent' AND organisation_key = ANY($1))
       UPDATE fund_purpose SET closed_on = $2 WHERE fund_key IN (SELECT f.key FROM fund AS f WHERE f.organisation_key = ANY($1))`,
      [heirs, TODAY],
    );
    const of = { old, heir };
    expect(await refused(heir.treasurer, PREPARE, await input(of))).toBe('HANDOVER_FUNDS_NEEDED');
    const part = async (to: DonationsGiven, fund: string, amount: number) => {
      const [first] = counted(await preview({ old, heir: to }));
      const over = { fundIds: [old.funds.get(fund)], counts: [{ ...first, counted: amount }] };
      const id = await prepare({ old, heir: to }, over);
      await api.ok(to.leader, CONFIRM, { id });
    };
    await part(heir, 'study', 1_300_000);
    expect(await holdingsOf(old.organisation.key)).toEqual({ 'Quỹ talent/contribution/': 70_000 });
    // What is closed receives nothing: beside it, a fund and a purpose say from whom they came.
    expect(await holdingsOf(heir.organisation.key)).toEqual({
      'Quỹ study/contribution/': 1_000_000,
      [`Quỹ study/contribution/Xe đạp (nhận từ ${ended!.name})`]: 300_000,
    });
    await part(second, 'talent', 70_000);
    expect(await holdingsOf(second.organisation.key)).toEqual({
      [`Quỹ talent (nhận từ ${ended!.name})/contribution/`]: 70_000,
    });
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toMatchObject({
      handedOverOn: TODAY,
    });
  });

  it.each([1, 2, 3])(
    'come to the same by fund, source and purpose before and after, whatever was in them (%i)',
    async (seed) => {
      let state = seed * 7919;
      const random = (most: number): number => (state = (state * 48271) % 2147483647) % most;
      const of = await pair(false, async (books) => {
        await books.fund('talent', {
          kind: 'TALENT',
          sources: ['CONTRIBUTION', 'ASSOCIATION'],
          openedOn: '2026-01-01',
        });
        const purposes = [undefined, await books.purpose('talent', 'Học bổng'), await books.purpose('talent', 'Sách')];
        for (let turn = 0; turn < 6; turn++) {
          const purposeId = purposes[random(3)];
          const source = purposeId ? 'CONTRIBUTION' : ['CONTRIBUTION', 'ASSOCIATION'][random(2)]!;
          const line = {
            account: 'income.contribution',
            fund: 'talent',
            source,
            purposeId,
            amount: 1 + random(900_000),
          };
          await books.post({ kind: ['CASH_RECEIPT', 'BANK_RECEIPT'][random(2)]!, day: '2026-04-01', lines: [line] });
        }
      });
      const { old, heir } = of;
      const before = await holdingsOf(old.organisation.key);
      const id = await prepare(of);
      await api.ok(heir.leader, CONFIRM, { id });
      expect(await holdingsOf(old.organisation.key)).toEqual({});
      expect(await holdingsOf(heir.organisation.key)).toEqual(before);
    },
  );
});
