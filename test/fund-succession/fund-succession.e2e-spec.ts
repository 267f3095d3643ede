import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, nodeId, Role } from '@app/kernel';
import { EndedBooksWatch } from '@app/fund-succession';
import type { OrganisationKind } from '@app/organisations';
import pg from 'pg';
import { AdvancesGiven, ASK } from '../advances/advances-given';
import { DonationsGiven } from '../donations/donations-given';
import { DRAFT } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const PREVIEW = `query ($organisationId: ID!, $toOrganisationId: ID!, $day: Date!, $fundIds: [ID!]) {
  fundHandoverPreview(organisationId: $organisationId, toOrganisationId: $toOrganisationId, day: $day, fundIds: $fundIds) { earliest needsReason needsFunds
    funds { fundId fund } content { total drafts money { fund source purpose place amount } places { placeId place booked } items { kind content open outstanding }
      stock { itemId name booked counted explanation } pledges { what quantity isAnonymous } advances { content amount } campaigns { name state } lapsing { kind name } } } }`;
const PREPARE = `mutation ($input: PrepareFundHandoverInput!) { prepareFundHandover(input: $input) { id state money reason canConfirm canWithdraw } }`;
const AGREE = 'mutation ($id: ID!) { agreeToFundHandover(id: $id) { state } }';
const CONFIRM = `mutation ($id: ID!) { confirmFundHandover(id: $id) { state closingVoucher { id kind } openingVoucher { id kind amount } } }`;
const RETURN = 'mutation ($id: ID!, $reason: String!) { returnFundHandover(id: $id, reason: $reason) { state } }';
const WITHDRAW = 'mutation ($id: ID!, $reason: String!) { withdrawFundHandover(id: $id, reason: $reason) { state } }';
const ONE =
  'query ($id: ID!) { fundHandover(id: $id) { state agreedByName agreedInPlaceOfName protocol { places { place booked counted explanation } } organisation { name } toOrganisation { name } } }';
const LIST = 'query ($id: ID) { fundHandovers(organisationId: $id) { edges { node { id state } } } }';
const WAITING = '{ booksToTakeOver { money lastDay isBeingHandedOver organisation { name } receiver { name } } }';
const INBOX = '{ inbox { kind count things { title } } }';
const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject amount } } }';
const BOOKS = 'query ($id: ID!) { accountBooks(id: $id) { handedOverOn canKeep periodActs { kind } } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id } }';
const FIGURES =
  'query ($id: ID!) { fundPublicationPreview(fundId: $id, year: 2026) { income figures { section nameEn amount } } }';

const TRACE = 'query ($id: ID!) { trace(id: $id) { nodes { id kind } } }';
const SUBMIT_YEAR =
  'mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { id canPrepare } }';
const PUBLISH = 'mutation ($id: ID!) { publishFundPublication(id: $id) { state } }';
const PLEDGE = 'mutation ($input: MakePledgeInput!) { makePledge(input: $input) { id version } }';
const COMMIT = 'mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { id version } }';
const RESUME =
  'mutation ($id: ID!, $version: Int!, $day: Date!, $reason: String!) { resumeOpenItem(id: $id, version: $version, day: $day, reason: $reason) { id } }';
const RESUME_PLEDGE = 'mutation ($input: PledgeStepInput!) { resumePledge(input: $input) { id } }';
const ITEMS = `query ($id: ID!) { openItems(organisationId: $id, first: 50) { edges { node { id version kind content state amount paid returned open dueOn counterparty { name } } } } }`;
const ADVANCES = `query ($id: ID!) { advances(organisationId: $id, first: 20) { edges { node { id version content state amount paid returned remains } } } }`;
const PLEDGES = `query ($id: ID!) { pledges(organisationId: $id, first: 20) { edges { node { id version kind amount quantity what isAnonymous state campaign { name } } } } }`;
const CAMPAIGNS = `query ($id: ID!) { campaigns(organisationId: $id, first: 20) { edges { node { id version name state } } } }`;
const STOCK =
  'query ($id: ID) { stockItems(first: 5, organisationId: $id) { edges { node { id name remains campaign { name } } } } }';
const STATEMENT =
  'query ($id: ID!) { advanceStatement(counterpartyId: $id, from: "2026-01-01", to: "2026-12-31") { moves { amount advance { content } } } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id } }';

const TODAY = '2026-11-20';

interface Preview {
  earliest: string;
  needsReason: boolean;
  needsFunds: boolean;
  funds: { fundId: string; fund: string }[];
  content: {
    total: number;
    money: { fund: string; source: string; purpose: string | null; place: string; amount: number }[];
    places: { placeId: string; place: string; booked: number }[];
    items: object[];
    stock: { itemId: string; name: string; booked: number }[];
    lapsing: { kind: string; name: string }[];
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
const stocked = ({ content }: Preview) => content.stock.map(({ itemId, booked }) => ({ itemId, counted: booked }));

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

  const office = async (parent: TestOrganisation, name: string, opensOn = '2026-01-01'): Promise<DonationsGiven> => {
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent,
      name: `${name} ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    return new DonationsGiven(api, at, treasurer, leader).open(opensOn);
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
    input: { ...between(of), ...(await countsOf(of)), reason: 'Đơn vị cũ không còn người', ...over },
  });
  const countsOf = async (of: Pair) => {
    const seen = await preview(of);
    return { counts: counted(seen), stockCounts: stocked(seen) };
  };
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
    return checkBooks.flatMap(({ kind, faults }) => (faults.length > 0 && kind !== 'WITHOUT_FILE' ? [kind] : []));
  };
  /** The box that came along with money, of the receiving books. */
  const boxOf = async ({ organisation }: DonationsGiven): Promise<string> => {
    const rows = await api.owner.query(
      `SELECT p.province_id AS "provinceId", p.key FROM money_place AS p JOIN money_balance AS b ON b.province_id = p.province_id AND b.place_key = p.key
       WHERE p.organisation_key = $1 AND p.kind = 'cash' ORDER BY b.amount DESC LIMIT 1`,
      [organisation.key],
    );
    const { provinceId, key } = (rows as { provinceId: number; key: string }[])[0]!;
    return nodeId('MoneyPlace', key, { provinceId, scopeId: organisation.scopeId });
  };
  /** What both books come to together, told by names: money, what is still to be paid or to come back, by whom, goods and promises. */
  const totalsOf = async (both: DonationsGiven[]): Promise<Record<string, number>> => {
    const rows = (await api.owner.query(
      `SELECT x.name, sum(x.amount)::bigint::int AS amount FROM (
         SELECT 'tiền/' || f.name || '/' || h.source || '/' || coalesce(p.name, '') AS name, e.amount FROM ledger_entry AS e
           JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key
           LEFT JOIN fund_purpose AS p ON p.province_id = h.province_id AND p.key = h.purpose_key
           WHERE f.organisation_key = ANY($1) AND e.place_key IS NOT NULL
         UNION ALL SELECT a.code || '/' || h.source, e.amount FROM ledger_entry AS e JOIN ledger_account AS a ON a.key = e.account_key AND a.kind IN ('advance', 'claim', 'payable')
           JOIN holding AS h ON h.province_id = e.province_id AND h.key = e.holding_key JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key WHERE f.organisation_key = ANY($1)
         UNION ALL SELECT 'mở/' || o.kind || '/' || o.content || '/' || coalesce(c.name, c.person_key::text, ''), o.amount - o.paid - o.released FROM open_item AS o
           LEFT JOIN counterparty AS c ON c.province_id = o.province_id AND c.key = o.counterparty_key WHERE o.organisation_key = ANY($1)
         UNION ALL SELECT 'giữ/' || f.name || '/' || h.source, l.pending FROM holding AS h JOIN fund AS f ON f.province_id = h.province_id AND f.key = h.fund_key
           CROSS JOIN LATERAL (SELECT b.pending FROM holding_balance AS b WHERE b.province_id = h.province_id AND b.holding_key = h.key ORDER BY b.day DESC LIMIT 1) AS l
           WHERE f.organisation_key = ANY($1)
         UNION ALL SELECT 'kho/' || i.name || '/' || i.unit, m.hundredths FROM stock_item AS i JOIN stock_move AS m ON m.province_id = i.province_id AND m.item_key = i.key WHERE i.organisation_key = ANY($1)
         UNION ALL SELECT 'hứa/' || p.kind || '/' || coalesce(p.what, '') || '/' || p.is_anonymous || '/' || coalesce(c.name, ''),
           CASE WHEN p.given_up_on IS NULL THEN coalesce(p.hundredths, p.amount) - p.given ELSE 0 END FROM pledge AS p
           JOIN counterparty AS c ON c.province_id = p.province_id AND c.key = p.counterparty_key WHERE p.organisation_key = ANY($1)) AS x
       GROUP BY x.name HAVING sum(x.amount) <> 0`,
      [both.map(({ organisation }) => organisation.key)],
    )) as { name: string; amount: number }[];
    return Object.fromEntries(rows.map(({ name, amount }) => [name, amount]));
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

  /** Something of each kind, under way in the books of an office. */
  const underWay = async (old: DonationsGiven) => {
    const organisationId = old.organisation.id;
    const fundId = old.funds.get('study');
    const advances = new AdvancesGiven(api, old);
    const money = { organisationId, fundId, source: 'CONTRIBUTION' };
    const { commitMoney } = await api.ok<{ commitMoney: { id: string } }>(old.treasurer, COMMIT, {
      input: {
        ...money,
        day: '2026-03-05',
        dueOn: '2026-04-05',
        content: 'In giấy khen',
        counterpartyId: old.giver,
        amount: 200_000,
      },
    });
    await old.pay(50_000, '2026-03-06', { openItemId: commitMoney.id });
    const bearer = await advances.person('Nguyễn Văn Mẫu');
    const handed = await advances.handedOut(bearer, 100_000);
    await old.post({
      kind: 'CASH_RECEIPT',
      day: '2026-03-12',
      lines: [{ account: 'advance', openItemId: handed.openItem!.id, amount: 30_000 }],
    });
    await api.ok(
      old.treasurer,
      ASK,
      advances.asked(bearer, 40_000, { content: 'Mua phấn', anotherReason: 'Việc khác' }),
    );
    const campaign = await old.approved({ name: 'Xe đạp đến trường' });
    await old.donation({ kind: 'GOODS', quantity: 5, unit: 'bộ', what: 'Sách' });
    await old.donation({ kind: 'GOODS', quantity: 2.5, unit: 'kg', what: 'Gạo', campaignId: campaign.id });
    const pledge = (over: object) =>
      api.ok(old.treasurer, PLEDGE, {
        input: {
          organisationId,
          counterpartyId: old.giver,
          isAnonymous: false,
          day: TODAY,
          dueOn: '2026-11-30',
          ...over,
        },
      });
    await pledge({
      kind: 'GOODS',
      quantity: 2,
      unit: 'chiếc',
      what: 'Xe đạp',
      isAnonymous: true,
      campaignId: campaign.id,
    });
    await pledge({ kind: 'MONEY', amount: 500_000 });
    return { commitMoney, campaign, bearer };
  };
  const rowsOf = async <Row>(person: TestPerson, query: string, of: DonationsGiven): Promise<Row[]> => {
    const answer = await api.ok<Record<string, { edges: { node: Row }[] }>>(person, query, { id: of.organisation.id });
    return Object.values(answer)[0]!.edges.map(({ node }) => node);
  };

  it('take along what is owed, handed out, asked for, promised, in the store and under way; nothing is paid twice', async () => {
    let made!: Awaited<ReturnType<typeof underWay>>;
    const of = await pair(true, async (old) => {
      made = await underWay(old);
    });
    const { old, heir } = of;
    const seen = await preview(of);
    expect(seen).toMatchObject({
      earliest: TODAY,
      content: {
        items: [
          { kind: 'COMMITMENT', content: 'In giấy khen', open: 150_000, outstanding: 0 },
          { kind: 'ADVANCE', open: 0, outstanding: 70_000 },
          { kind: 'PLEDGE', open: 500_000 },
        ],
        stock: [
          { name: 'Gạo', booked: 2.5 },
          { name: 'Sách', booked: 5 },
        ],
        pledges: [{ what: 'Xe đạp', quantity: 2, isAnonymous: true }],
        advances: [{ content: 'Mua phấn', amount: 40_000 }],
        campaigns: [{ name: 'Xe đạp đến trường', state: 'APPROVED' }],
        lapsing: [],
      },
    });
    const prepared = async (over: object) => refused(heir.treasurer, PREPARE, await input(of, over));
    const [rice, books] = stocked(seen);
    expect(await prepared({ stockCounts: [rice] })).toBe('HANDOVER_STOCK_MISSING');
    expect(await prepared({ stockCounts: [rice, rice] })).toBe('HANDOVER_STOCK_UNKNOWN');
    expect(await prepared({ stockCounts: [rice, { ...books, counted: 4 }] })).toBe('HANDOVER_STOCK_UNEXPLAINED');
    expect(await prepared({ day: '2026-11-19' })).toBe('HANDOVER_DAY');
    // What waits at an office that has people is finished there.
    const gift = await old.donation({ amount: 10_000 });
    expect(await prepared({})).toBe('HANDOVER_UNFINISHED');
    await old.postAll(await old.receipts([gift.id], { fundId: old.funds.get('study') }));
    const before = await totalsOf([old, heir]);
    const id = await prepare(of, { stockCounts: [rice, { ...books, counted: 4, explanation: 'Mất một bộ' }] });
    await api.ok(old.leader, AGREE, { id });
    const { confirmFundHandover } = await api.ok<{ confirmFundHandover: object }>(heir.leader, CONFIRM, { id });
    expect(confirmFundHandover).toMatchObject({ state: 'CONFIRMED' });
    expect(await totalsOf([old, heir])).toEqual(before);
    expect(await holdingsOf(old.organisation.key)).toEqual({});
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toMatchObject({
      handedOverOn: TODAY,
    });

    type Item = { id: string; version: number; kind: string; amount: number; paid: number; open: number };
    const items = await rowsOf<Item>(heir.treasurer, ITEMS, heir);
    expect(items).toHaveLength(3);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'COMMITMENT',
          amount: 200_000,
          paid: 50_000,
          open: 150_000,
          dueOn: '2026-04-05',
          counterparty: { name: 'Công ty Mẫu A' },
        }),
        expect.objectContaining({ kind: 'ADVANCE', amount: 100_000, paid: 100_000, returned: 30_000, open: 0 }),
        expect.objectContaining({ kind: 'PLEDGE', amount: 500_000, paid: 0, open: 500_000 }),
      ]),
    );
    const ended = await rowsOf<Item>(auditor, ITEMS, old);
    expect(ended.every(({ open }) => open === 0)).toBe(true);
    // What was printed of an advance before says the same afterwards, and that it went over.
    type Moves = { advanceStatement: { moves: { amount: number; advance: { content: string } | null }[] } };
    const { advanceStatement } = await api.ok<Moves>(auditor, STATEMENT, { id: made.bearer });
    expect(advanceStatement.moves.map(({ amount }) => amount)).toEqual([100_000, -30_000, -70_000]);
    expect(advanceStatement.moves.every(({ advance }) => advance !== null)).toBe(true);
    expect(await rowsOf(heir.treasurer, ADVANCES, heir)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'PAID', paid: 100_000, returned: 30_000, remains: 70_000 }),
        expect.objectContaining({ state: 'ASKED', content: 'Mua phấn', amount: 40_000 }),
      ]),
    );
    expect(await rowsOf(heir.treasurer, PLEDGES, heir)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'GOODS',
          quantity: 2,
          isAnonymous: true,
          state: 'OPEN',
          campaign: { name: 'Xe đạp đến trường' },
        }),
        expect.objectContaining({ kind: 'MONEY', amount: 500_000, state: 'OPEN' }),
      ]),
    );
    type Stock = { id: string; name: string; remains: number; campaign: { name: string } | null };
    const stock = await rowsOf<Stock>(heir.treasurer, STOCK, heir);
    expect(stock).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Sách', remains: 5, campaign: null }),
        expect.objectContaining({ name: 'Gạo', remains: 2.5, campaign: { name: 'Xe đạp đến trường' } }),
      ]),
    );
    const [campaign] = await rowsOf<{ id: string; version: number; name: string; state: string }>(
      heir.treasurer,
      CAMPAIGNS,
      heir,
    );
    expect(campaign).toMatchObject({ name: 'Xe đạp đến trường', state: 'APPROVED' });

    // In the new books all goes on as it was, no further than it came to.
    const commitment = items.find(({ kind }) => kind === 'COMMITMENT')!;
    const paying = (amount: number) => ({
      kind: 'CASH_PAYMENT',
      day: TODAY,
      place: null,
      lines: [{ account: 'expenditure.week', openItemId: commitment.id, amount }],
    });
    heir.places.set('box', await boxOf(heir));
    const pay = (amount: number) =>
      refused(heir.treasurer, DRAFT, {
        input: { ...heir.input(paying(amount)), placeId: heir.places.get('box'), counterpartyId: heir.giver },
      });
    expect(await pay(150_001)).toBe('OPEN_ITEM_EXCEEDED');
    await heir.pay(150_000, TODAY, { openItemId: commitment.id });
    const advance = items.find(({ kind }) => kind === 'ADVANCE')!;
    await heir.post({
      kind: 'CASH_RECEIPT',
      day: TODAY,
      lines: [{ account: 'advance', openItemId: advance.id, amount: 70_000 }],
    });
    await api.ok(heir.treasurer, HAND_OUT, {
      input: { itemId: stock.find(({ name }) => name === 'Sách')!.id, quantity: 5, day: TODAY, aim: 'Trao học sinh' },
    });
    await heir.step('post', campaign!, { postedOn: TODAY, postedAt: 'Bảng tin' });
    const old200 = ended.find(({ kind }) => kind === 'COMMITMENT')!;
    expect(
      await refused(old.treasurer, RESUME, { id: old200.id, version: old200.version, day: TODAY, reason: 'Nhầm' }),
    ).toBe('BOOKS_HANDED_OVER');
    expect(made.commitMoney.id).toBe(old200.id);
    expect(await faultsOf(auditor, old.organisation.id)).toEqual([]);
    expect(await faultsOf(auditor, heir.organisation.id)).toEqual([]);
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

  it('are handed over whole or not at all: by a failure in the middle, and beside others who use both books', async () => {
    const of = await pair(true, underWay);
    const { old, heir } = of;
    const id = await prepare(of);
    await api.ok(old.leader, AGREE, { id });
    const [before, apart] = [await totalsOf([old, heir]), await totalsOf([old])];
    await api.owner.query('REVOKE INSERT ON stock_move FROM hieuhoc_app');
    expect(await refused(heir.leader, CONFIRM, { id })).toBe('INTERNAL');
    await api.owner.query('GRANT INSERT ON stock_move TO hieuhoc_app');
    expect(await totalsOf([old])).toEqual(apart);
    expect(await rowsOf(heir.treasurer, ITEMS, heir)).toEqual([]);
    const commit = (by: DonationsGiven) =>
      api.run(by.treasurer, COMMIT, {
        input: {
          organisationId: by.organisation.id,
          fundId: by.funds.get('study'),
          source: 'CONTRIBUTION',
          day: TODAY,
          content: 'Chen ngang',
          amount: 1_000,
        },
      });
    await heir.receive(5_000, TODAY);
    const [confirmed, asked] = await Promise.all([api.run(heir.leader, CONFIRM, { id }), commit(old), commit(heir)]);
    const codes = [confirmed, asked].map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'done');
    expect([
      ['done', 'BOOKS_HANDED_OVER'],
      ['HANDOVER_STALE', 'done'],
    ]).toContainEqual(codes);
    const { 'tiền/Quỹ study/contribution/': money, ...after } = await totalsOf([old, heir]);
    expect(money).toBe(before['tiền/Quỹ study/contribution/']! + 5_000);
    const { 'tiền/Quỹ study/contribution/': _, ...rest } = before;
    expect(after).toMatchObject(Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('giữ/'))));
  });

  it('of a division go fund by fund, also one in which nothing is, and what belongs to none to one of them', async () => {
    const { old, heir } = await pair(false, async (books) => {
      await underWay(books);
      await books.fund('empty', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    });
    const second = await office(tree.district, 'Thư viện thứ ba');
    await api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2026-10-31', 'QĐ thử')`,
      [old.organisation.key, second.organisation.key],
    );
    const to = (by: DonationsGiven, over: object) => prepare({ old, heir: by }, over, by.treasurer);
    expect((await preview({ old, heir: second })).funds.map(({ fund }) => fund)).toEqual(['Quỹ empty', 'Quỹ study']);
    const none = { counts: [], stockCounts: [] };
    const empty = await to(second, { ...none, fundIds: [old.funds.get('empty')] });
    await api.ok(second.leader, CONFIRM, { id: empty });
    expect((await preview({ old, heir: second })).funds.map(({ fund }) => fund)).toEqual(['Quỹ study']);
    const again = {
      input: { ...between({ old, heir: second }), ...none, fundIds: [old.funds.get('empty')], reason: 'Lại' },
    };
    expect(await refused(second.treasurer, PREPARE, again)).toBe('NOT_FOUND');
    const [rice, books] = stocked(await preview({ old, heir }));
    const rest = await to(second, { counts: [], stockCounts: [books], takesRest: true });
    await api.ok(second.leader, CONFIRM, { id: rest });
    expect(await rowsOf<{ name: string }>(second.treasurer, STOCK, second)).toMatchObject([{ name: 'Sách' }]);
    expect(await rowsOf(second.treasurer, PLEDGES, second)).toMatchObject([{ kind: 'MONEY' }]);
    const last = await to(heir, { fundIds: [old.funds.get('study')], stockCounts: [rice] });
    await api.ok(heir.leader, CONFIRM, { id: last });
    expect(await rowsOf<{ name: string }>(heir.treasurer, STOCK, heir)).toMatchObject([{ name: 'Gạo' }]);
    expect(await rowsOf(heir.treasurer, PLEDGES, heir)).toMatchObject([{ kind: 'GOODS', isAnonymous: true }]);
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toMatchObject({
      handedOverOn: TODAY,
    });
  });

  it('leave what went over closed in books that stand on for the rest, until every fund was chosen', async () => {
    const { old, heir } = await pair(true, async (books) => {
      await underWay(books);
      await books.fund('empty', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    });
    const received = await old.receive(7_000, TODAY);
    const second = await office(tree.district, 'Thư viện thứ tư');
    await api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2026-12-31', 'QĐ thử')`,
      [old.organisation.key, second.organisation.key],
    );
    const pass = async (by: DonationsGiven, over: object) => {
      const id = await prepare({ old, heir: by }, { reason: null, ...over }, by.treasurer);
      await api.ok(old.leader, AGREE, { id });
      await api.ok(by.leader, CONFIRM, { id });
    };
    const none = { counts: [], stockCounts: [] };
    const goods = async (name: string) => {
      const { content } = await preview({ old, heir });
      const one = content.stock.find((item) => item.name === name)!;
      return [{ itemId: one.itemId, counted: one.booked }];
    };
    await pass(second, { ...none, stockCounts: await goods('Sách'), takesRest: true });
    type Standing = { id: string; version: number; kind: string; name: string; remains: number };
    const again = { day: TODAY, reason: 'Nhầm' };
    const money = (await rowsOf<Standing>(old.treasurer, PLEDGES, old)).find(({ kind }) => kind === 'MONEY')!;
    expect(
      await refused(old.treasurer, RESUME_PLEDGE, { input: { id: money.id, version: money.version, ...again } }),
    ).toBe('PLEDGE_HANDED_OVER');
    // The store is there, and what comes into it goes over, too.
    await old.donation({ kind: 'GOODS', quantity: 3, unit: 'bộ', what: 'Sách' });
    await pass(second, { ...none, stockCounts: await goods('Sách'), takesRest: true });
    expect(await rowsOf<Standing>(second.treasurer, STOCK, second)).toMatchObject([{ name: 'Sách', remains: 8 }]);

    await pass(heir, { fundIds: [old.funds.get('study')], stockCounts: await goods('Gạo') });
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toMatchObject({
      handedOverOn: null,
    });
    const commitment = (await rowsOf<Standing>(old.treasurer, ITEMS, old)).find(({ kind }) => kind === 'COMMITMENT')!;
    expect(await refused(old.treasurer, RESUME, { id: commitment.id, version: commitment.version, ...again })).toBe(
      'OPEN_ITEM_HANDED_OVER',
    );
    const receipt = { kind: 'CASH_RECEIPT', day: TODAY, lines: [{ account: 'income.contribution', amount: 1 }] };
    expect(await refused(old.treasurer, DRAFT, { input: old.input(receipt) })).toBe('FUND_HANDED_OVER');
    expect(await refused(old.treasurer, REVERSE, { input: { id: received.id, ...again } })).toBe('FUND_HANDED_OVER');
    await pass(second, { ...none, fundIds: [old.funds.get('empty')] });
    expect((await api.ok<{ accountBooks: object }>(auditor, BOOKS, { id: old.id })).accountBooks).toMatchObject({
      handedOverOn: TODAY,
    });
  });

  it.each([1, 2, 3])(
    'come to the same by fund, source, purpose, counterparty, open item, goods and promise before and after, whatever was in them (%i)',
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
        if (random(2) === 0) await underWay(books);
        const organisationId = books.organisation.id;
        for (let turn = 0; turn < 4; turn++) {
          const day = '2026-11-20';
          const own = {
            organisationId,
            counterpartyId: books.giver,
            isAnonymous: random(2) === 0,
            day,
            dueOn: '2026-12-01',
          };
          const promise = [
            { kind: 'MONEY', amount: 1 + random(900_000) },
            { kind: 'GOODS', quantity: 1 + random(9), unit: 'bộ', what: ['Sách', 'Vở'][random(2)] },
            { kind: 'LABOUR', quantity: 1 + random(9), unit: 'công', what: 'Sửa bàn ghế' },
          ][random(3)];
          if (random(2) === 0) await api.ok(books.treasurer, PLEDGE, { input: { ...own, ...promise } });
          else
            await books.donation({
              kind: 'GOODS',
              quantity: (1 + random(900)) / 100,
              unit: 'kg',
              what: ['Gạo', 'Ngô'][random(2)],
            });
          const amount = 2 + random(90_000);
          const { commitMoney } = await api.ok<{ commitMoney: { id: string } }>(books.treasurer, COMMIT, {
            input: {
              organisationId,
              fundId: books.funds.get('study'),
              source: 'CONTRIBUTION',
              day: '2026-04-02',
              content: `Khoản ${turn}`,
              counterpartyId: random(2) === 0 ? books.giver : null,
              amount,
            },
          });
          if (random(2) === 0) await books.pay(1 + random(amount), '2026-04-03', { openItemId: commitMoney.id });
        }
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
      const [before, whole] = [await holdingsOf(old.organisation.key), await totalsOf([old])];
      const id = await prepare(of);
      await api.ok(heir.leader, CONFIRM, { id });
      expect(await totalsOf([old])).toEqual({});
      expect(await totalsOf([heir])).toEqual(whole);
      expect(await holdingsOf(heir.organisation.key)).toEqual(before);
      expect(await faultsOf(auditor, old.organisation.id)).toEqual([]);
      // An advance that is overdue is so in the new books, too.
      expect((await faultsOf(auditor, heir.organisation.id)).filter((kind) => kind !== 'ADVANCE_OVERDUE')).toEqual([]);
    },
  );

  it('publish their last year by whoever goes on with the work, and tell in a trace what went over', async () => {
    const old = await office(tree.commune, 'Thư viện cũ', '2025-01-01');
    const heir = await office(tree.district, 'Thư viện mới');
    const of = { old, heir };
    await old.receive(1_000_000, '2025-05-02');
    await old.receive(1_000_000, '2026-03-02');
    const made = await underWay(old);
    await succeed(old, heir);
    const id = await prepare(of);
    await api.ok(heir.leader, CONFIRM, { id });
    const { trace } = await api.ok<{ trace: { nodes: { id: string; kind: string }[] } }>(auditor, TRACE, {
      id: made.commitMoney.id,
    });
    expect(trace.nodes).toContainEqual(expect.objectContaining({ id, kind: 'FUND_HANDOVER' }));
    const third = await office(tree.siblingCommune, 'Thư viện khác');
    expect(await pile(heir.treasurer, 'FUNDS_TO_PUBLISH')).toBe(1);
    const year = { input: { organisationId: old.organisation.id, year: 2025 } };
    expect(await refused(third.treasurer, SUBMIT_YEAR, year)).toBe('NOT_FOUND');
    const { submitFundPublication } = await api.ok<{ submitFundPublication: { id: string; canPrepare: boolean }[] }>(
      heir.treasurer,
      SUBMIT_YEAR,
      year,
    );
    expect(submitFundPublication).toMatchObject([{ canPrepare: true }]);
    expect(await pile(heir.leader, 'PUBLICATIONS_TO_PUBLISH')).toBe(1);
    const publication = submitFundPublication[0]!.id;
    expect(await api.ok(heir.leader, PUBLISH, { id: publication })).toMatchObject({
      publishFundPublication: { state: 'PUBLISHED' },
    });
  });
});
