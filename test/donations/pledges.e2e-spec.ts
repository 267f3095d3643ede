import { factKey, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { DonationsGiven, RECORD } from './donations-given';

const FIELDS = `id version state kind day dueOn amount quantity unit what givenAmount givenQuantity received isOverdue isAnonymous
  giverName publicGiverName canKeep canResume giver { id } openItem { id amount paid open state canPay }`;
const MAKE = `mutation ($input: MakePledgeInput!) { makePledge(input: $input) { ${FIELDS} } }`;
const AMEND = `mutation ($input: AmendPledgeInput!) { amendPledge(input: $input) { ${FIELDS} } }`;
const GIVE_UP = `mutation ($input: PledgeStepInput!) { giveUpPledge(input: $input) { ${FIELDS} } }`;
const RESUME = `mutation ($input: PledgeStepInput!) { resumePledge(input: $input) { ${FIELDS} } }`;
const ONE = `query ($id: ID!) { pledge(id: $id) { ${FIELDS} } }`;
const LIST = `query ($campaignId: ID, $isOverdue: Boolean, $counterpartyId: ID) {
  pledges(first: 50, campaignId: $campaignId, isOverdue: $isOverdue, counterpartyId: $counterpartyId) { edges { node { id } } } }`;
const CAMPAIGN =
  'query ($id: ID!) { campaign(id: $id) { estimate received promises { count promised given overdue } } }';
const WITHDRAW = 'mutation ($input: WithdrawDonationInput!) { withdrawDonation(input: $input) { standing } }';
const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version nextStep } }';
const DONATION = 'query ($id: ID!) { donation(id: $id) { standing isAnonymous pledge { id } receipt { id } } }';
const INBOX = '{ inbox { kind count things { title } } }';
const PAY = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const CHECK =
  'query ($organisationId: ID!) { checkBooks(organisationId: $organisationId) { kind faults { subject } } }';

interface Pledge {
  id: string;
  version: number;
  state: string;
  given: number;
  openItem: { id: string; paid: number } | null;
}

const step = ({ id, version }: Pledge, over: object = {}) => ({
  input: { id, version, day: '2026-11-20', reason: 'Công ty ngừng hoạt động', ...over },
});

describe('what is promised', () => {
  let api: TestApi;
  let tree: TestTree;
  let given: DonationsGiven;
  let stranger: TestPerson;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
  });
  afterAll(() => api.close());

  let count = 0;
  beforeEach(async () => {
    api.clock.set(new Date('2026-11-20T03:00:00Z'));
    const at = await api.given.organisation({
      kind: 'library' as OrganisationKind,
      parent: tree.commune,
      name: `Nơi hứa ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    const leader = await api.given.person(Role.Leader, at);
    given = await new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
    officer = await api.given.person(Role.AssociationOfficer, at);
  });

  const input = (over: object = {}) => ({
    organisationId: given.organisation.id,
    kind: 'MONEY',
    day: '2026-11-10',
    dueOn: '2026-11-30',
    counterpartyId: given.giver,
    isAnonymous: false,
    ...over,
  });
  const make = async (over: object = {}): Promise<Pledge> =>
    (await api.ok<{ makePledge: Pledge }>(given.treasurer, MAKE, { input: input(over) })).makePledge;
  const one = async (id: string): Promise<Pledge> =>
    (await api.ok<{ pledge: Pledge }>(given.treasurer, ONE, { id })).pledge;
  const fault = async (query: string, variables: Record<string, unknown>, person = given.treasurer) =>
    (await api.run(person, query, variables)).errors?.[0]?.extensions;

  it('of money is open in the books, and kept in parts by receipts for donations that name it', async () => {
    const campaign = await given.approved();
    const pledge = await make({ campaignId: campaign.id, amount: 5_000_000 });
    expect(pledge).toMatchObject({
      state: 'OPEN',
      givenAmount: 0,
      givenQuantity: null,
      received: 0,
      openItem: { amount: 5_000_000, open: 5_000_000, state: 'OPEN', canPay: false },
    });
    const first = await given.donation({ campaignId: campaign.id, pledgeId: pledge.id, amount: 2_000_000 });
    expect(await one(pledge.id)).toMatchObject({ state: 'PART_GIVEN', givenAmount: 2_000_000, received: 0 });
    const [receipt] = await given.receipts([first.id]);
    await given.postAll([receipt!]);
    expect(await one(pledge.id)).toMatchObject({ received: 2_000_000, openItem: { paid: 2_000_000, open: 3_000_000 } });
    // Giver and campaign are those of the promise.
    const second = await given.donation({ counterpartyId: null, pledgeId: pledge.id, amount: 3_000_000 });
    await given.postAll(await given.receipts([second.id]));
    expect(await one(pledge.id)).toMatchObject({ state: 'KEPT', openItem: { state: 'PAID', open: 0 }, canKeep: false });
    expect(await api.ok(given.treasurer, CAMPAIGN, { id: campaign.id })).toMatchObject({
      campaign: { received: 5_000_000, promises: { count: 1, promised: 5_000_000, given: 5_000_000, overdue: 0 } },
    });
    // Taken back by a reversal it is open again, and the check finds nothing to say.
    const { donation } = await api.ok<{ donation: { receipt: { id: string } } }>(given.treasurer, DONATION, {
      id: second.id,
    });
    const { reverseVoucher } = await api.ok<{ reverseVoucher: { id: string } }>(given.treasurer, REVERSE, {
      input: { id: donation.receipt.id, day: '2026-11-20', reason: 'Ghi nhầm két' },
    });
    await given.postAll([reverseVoucher.id]);
    expect(await one(pledge.id)).toMatchObject({ state: 'KEPT', received: 2_000_000, openItem: { open: 3_000_000 } });
    const { checkBooks } = await api.ok<{ checkBooks: { kind: string; faults: unknown[] }[] }>(given.treasurer, CHECK, {
      organisationId: given.organisation.id,
    });
    expect(checkBooks.find(({ kind }) => kind === 'PLEDGE_DIFFERS')).toMatchObject({ faults: [] });
  });

  it('is kept by nothing else: another kind, unit, giver, campaign, day, or more than remains', async () => {
    const pledge = await make({ kind: 'GOODS', quantity: 50, unit: 'bộ', what: 'Sách giáo khoa lớp 5' });
    const gift = { kind: 'GOODS', quantity: 30.5, unit: 'Bộ', what: 'SGK lớp 5', pledgeId: pledge.id };
    const refused = (over: object) =>
      fault(RECORD, {
        input: {
          organisationId: given.organisation.id,
          day: '2026-11-20',
          isAnonymous: false,
          counterpartyId: given.giver,
          ...gift,
          ...over,
        },
      });
    expect(await refused({ unit: 'quyển' })).toMatchObject({
      code: 'PLEDGE_OTHER_KIND',
      params: { promised: '50 bộ Sách giáo khoa lớp 5' },
    });
    expect(await refused({ kind: 'LABOUR' })).toMatchObject({ code: 'PLEDGE_OTHER_KIND' });
    const { addCounterparty: other } = await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, {
      input: { organisationId: given.organisation.id, kind: 'BODY', name: 'Công ty khác' },
    });
    expect(await refused({ counterpartyId: other.id })).toMatchObject({ code: 'PLEDGE_OTHER_GIVER' });
    expect(await refused({ day: '2026-11-09' })).toMatchObject({ code: 'PLEDGE_LATER', params: { day: '2026-11-10' } });
    const campaign = await given.approved();
    expect(await refused({ campaignId: campaign.id })).toMatchObject({ code: 'PLEDGE_OTHER_CAMPAIGN' });
    const donation = await given.donation(gift);
    expect(await refused({})).toMatchObject({
      code: 'PLEDGE_EXCEEDED',
      params: { remains: '19,5 bộ Sách giáo khoa lớp 5' },
      fields: [{ path: 'quantity' }],
    });
    expect(await one(pledge.id)).toMatchObject({ state: 'PART_GIVEN', givenQuantity: 30.5, openItem: null });
    await api.ok(given.treasurer, WITHDRAW, { input: { ...donation, standing: undefined, reason: 'Ghi nhầm' } });
    expect(await one(pledge.id)).toMatchObject({ state: 'OPEN', givenQuantity: 0 });
  });

  it('is never kept beyond what was promised by many at once', async () => {
    const pledge = await make({ kind: 'LABOUR', quantity: 10, unit: 'công' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.run(given.treasurer, RECORD, {
          input: {
            organisationId: given.organisation.id,
            day: '2026-11-20',
            kind: 'LABOUR',
            quantity: 3,
            unit: 'công',
            isAnonymous: false,
            pledgeId: pledge.id,
          },
        }),
      ),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(3);
    expect(await one(pledge.id)).toMatchObject({ givenQuantity: 9, state: 'PART_GIVEN' });
  });

  it('is given up with a reason once nothing of it waits for a receipt, and stands again', async () => {
    const pledge = await make({ amount: 900_000 });
    const fundId = given.funds.get('study');
    const donation = await given.donation({ pledgeId: pledge.id, amount: 400_000 });
    expect(await fault(GIVE_UP, step(await one(pledge.id)))).toMatchObject({ code: 'PLEDGE_UNRECEIVED' });
    await given.postAll(await given.receipts([donation.id], { fundId }));
    expect(await fault(GIVE_UP, step(pledge))).toMatchObject({ code: 'VERSION_CONFLICT' });
    const { giveUpPledge } = await api.ok<{ giveUpPledge: Pledge }>(
      given.treasurer,
      GIVE_UP,
      step(await one(pledge.id)),
    );
    expect(giveUpPledge).toMatchObject({ state: 'GIVEN_UP', openItem: { state: 'ENDED', open: 0 }, canResume: true });
    const again = {
      organisationId: given.organisation.id,
      day: '2026-11-20',
      kind: 'MONEY',
      amount: 1000,
      isAnonymous: false,
      pledgeId: pledge.id,
    };
    expect(await fault(RECORD, { input: again })).toMatchObject({ code: 'PLEDGE_GIVEN_UP' });
    expect(
      await fault(AMEND, { input: { id: pledge.id, version: giveUpPledge.version, dueOn: '2026-12-31' } }),
    ).toMatchObject({ code: 'PLEDGE_GIVEN_UP' });
    const { resumePledge } = await api.ok<{ resumePledge: Pledge }>(given.treasurer, RESUME, step(giveUpPledge));
    expect(resumePledge).toMatchObject({ state: 'PART_GIVEN', openItem: { open: 500_000 } });
    expect(await fault(RESUME, step(resumePledge))).toMatchObject({ code: 'PLEDGE_STANDS' });
    const kept = await given.donation({ pledgeId: pledge.id, amount: 500_000 });
    await given.postAll(await given.receipts([kept.id], { fundId }));
    expect(await fault(GIVE_UP, step(await one(pledge.id)))).toMatchObject({ code: 'PLEDGE_KEPT' });
  });

  it('is received by receipts for donations alone, and lies in a pile once it is late', async () => {
    const pledge = await make({ amount: 700_000, dueOn: '2026-11-18' });
    expect(await api.ok(given.treasurer, INBOX)).toMatchObject({
      inbox: expect.arrayContaining([
        { kind: 'PLEDGES_OVERDUE', count: 1, things: [{ title: '700.000 đ' }] },
      ]) as unknown,
    });
    const ids = async (isOverdue: boolean) =>
      (
        await api.ok<{ pledges: { edges: { node: { id: string } }[] } }>(given.treasurer, LIST, { isOverdue })
      ).pledges.edges.map(({ node }) => node.id);
    expect(await ids(true)).toEqual([pledge.id]);
    expect(await ids(false)).toEqual([]);
    const openItemId = pledge.openItem!.id;
    const paying = {
      ids: [openItemId],
      kind: 'CASH_RECEIPT',
      day: '2026-11-20',
      placeId: given.places.get('box'),
      counterpartyId: given.giver,
      accountId: given.accounts.get('income.contribution'),
      content: 'Thu',
      fundId: given.funds.get('study'),
      source: 'CONTRIBUTION',
    };
    expect(await fault(PAY, { input: paying })).toMatchObject({ code: 'OPEN_ITEMS_OF_CAUSE' });
    const drafted = await given.draft({
      kind: 'CASH_RECEIPT',
      day: '2026-11-20',
      lines: [{ account: 'income.contribution', amount: 700_000, openItemId }],
    });
    await expect(given.postDraft(drafted)).rejects.toThrow(/PLEDGE_BY_DONATION/);
    const { amendPledge } = await api.ok<{ amendPledge: Pledge }>(given.treasurer, AMEND, {
      input: { id: pledge.id, version: pledge.version, dueOn: '2026-12-31', note: 'Hẹn cuối năm' },
    });
    expect(amendPledge).toMatchObject({ dueOn: '2026-12-31', isOverdue: false });
    expect(await ids(true)).toEqual([]);
  });

  it('is refused where it makes no sense, and of strangers', async () => {
    expect(await fault(MAKE, { input: input({ amount: 5, dueOn: '2026-11-01' }) })).toMatchObject({
      code: 'PLEDGE_DUE',
      fields: [{ path: 'dueOn' }],
    });
    expect(await fault(MAKE, { input: input({ amount: 5, day: '2026-11-21' }) })).toMatchObject({
      code: 'PLEDGE_DAY_AHEAD',
    });
    expect(await fault(MAKE, { input: input() })).toMatchObject({ code: 'DONATION_AMOUNT_NEEDED' });
    expect(await fault(MAKE, { input: input({ kind: 'GOODS', quantity: 2 }) })).toMatchObject({
      code: 'DONATION_QUANTITY_NEEDED',
    });
    expect(await fault(MAKE, { input: input({ amount: 5, day: '2025-12-31' }) })).toMatchObject({
      code: 'VOUCHER_DAY_BEFORE_BOOKS',
    });
    const pledge = await make({ amount: 100_000 });
    for (const query of [MAKE, AMEND, GIVE_UP, RESUME]) {
      const variables = query === MAKE ? { input: input({ amount: 5 }) } : step(pledge);
      if (query === AMEND) variables.input = { id: pledge.id, version: pledge.version } as never;
      expect(await api.refusal(null, query, variables)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, query, variables)).toMatch(/FORBIDDEN|NOT_FOUND/);
      expect(await api.refusal(given.leader, query, variables)).toBe('FORBIDDEN');
    }
    expect(await api.refusal(stranger, ONE, { id: pledge.id })).toBe('NOT_FOUND');
  });

  it('names nobody who asked not to be named but to readers of the books, nor what is given for it', async () => {
    const pledge = await make({ amount: 100_000, isAnonymous: true });
    expect(pledge).toMatchObject({ publicGiverName: null, giver: { id: given.giver } });
    const seen = { giverName: null, publicGiverName: null, giver: null, openItem: null };
    expect(await api.ok(officer, ONE, { id: pledge.id })).toMatchObject({ pledge: seen });
    const asked = { counterpartyId: given.giver };
    expect(await api.ok(officer, LIST, asked)).toEqual({ pledges: { edges: [] } });
    expect(await api.ok(given.leader, LIST, asked)).toMatchObject({
      pledges: { edges: [{ node: { id: pledge.id } }] },
    });
    const donation = await given.donation({ pledgeId: pledge.id, amount: 100_000, isAnonymous: false });
    expect(await api.ok(given.treasurer, DONATION, { id: donation.id })).toMatchObject({
      donation: { isAnonymous: true, pledge: { id: pledge.id } },
    });
    // A wish that comes later holds for what was given before, too.
    const open = await make({ amount: 100_000 });
    const before = await given.donation({ pledgeId: open.id, amount: 60_000 });
    const input = { id: open.id, version: (await one(open.id)).version, isAnonymous: true };
    await api.ok(given.treasurer, AMEND, { input });
    expect(await api.ok(given.treasurer, DONATION, { id: before.id })).toMatchObject({
      donation: { isAnonymous: true },
    });
    const told = await api.owner.query<{ after: object }[]>(
      `SELECT a.after FROM audit_event AS a WHERE a.action = 'donation.amended' AND a.subject_key = $1`,
      [factKey('Donation', before.id).key],
    );
    expect(told).toEqual([{ after: { isAnonymous: true } }]);
  });
});
