import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DRAFT } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { pileOf } from '../support/inbox';
import { DonationsGiven, PLAN, RECEIPTS, RECORD, STEP } from './donations-given';

const DONATION =
  'query ($id: ID!) { donation(id: $id) { standing amount giverName giverWritten giver { name } receipt { number } receiptDraftId } }';
const DONATIONS = `query ($organisationId: ID, $counterpartyId: ID) { donations(first: 50, organisationId: $organisationId, counterpartyId: $counterpartyId) {
  totalCount edges { node { id kind amount quantity unit what isAnonymous giverName giverWritten giver { name } standing } } } }`;
const CAMPAIGN = 'query ($id: ID!) { campaign(id: $id) { state received used usableFrom canPlan canApprove } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id remains } }';
const STOCK =
  'query ($organisationId: ID) { stockItems(first: 50, organisationId: $organisationId) { edges { node { id name unit remains campaign { id } } } } }';
const BOOK =
  'query ($itemId: ID!) { stockMoves(first: 50, itemId: $itemId) { edges { node { day quantity remains aim } } } }';
const WITHDRAW = 'mutation ($input: WithdrawDonationInput!) { withdrawDonation(input: $input) { standing } }';
const AMEND =
  'mutation ($input: AmendDonationInput!) { amendDonation(input: $input) { version isAnonymous giverName } }';
const ADD = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
const DISCARD = 'mutation ($id: ID!, $version: Int!) { discardVoucherDraft(id: $id, version: $version) }';
const DRAFTED = 'query ($id: ID!) { voucherDraft(id: $id) { version content lines { note } } }';
const SPONSORS =
  'query ($organisationId: ID!) { sponsorTotals(organisationId: $organisationId, from: "2026-01-01", to: "2026-12-31") { sponsors { giver { name } } } }';
const INBOX = '{ inbox { kind count things { title subtitle } } }';
const SEARCH =
  'query ($words: String!, $kinds: [ThingKind!]) { search(words: $words, kinds: $kinds) { things { id title subtitle } cut } }';
const HISTORY =
  'query ($id: ID!) { history(id: $id, first: 20) { edges { node { action changes { field rowName before after } } } } }';

interface Listed {
  donations: {
    totalCount: number;
    edges: {
      node: {
        amount: number | null;
        giverName: string | null;
        giver: unknown;
        standing: string;
        kind: string;
        isAnonymous: boolean;
      };
    }[];
  };
}

describe('campaigns and what is given', () => {
  let api: TestApi;
  let tree: TestTree;
  let auditor: TestPerson;
  let stranger: TestPerson;
  let officer: TestPerson;
  let given: DonationsGiven;

  beforeAll(async () => {
    api = await TestApi.start('2026-11-20T03:00:00Z');
    tree = await api.given.tree();
    auditor = await api.given.person(Role.Auditor, tree.district);
    stranger = await api.given.person(Role.Finance, tree.otherProvince);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    api.clock.set(new Date('2026-11-20T03:00:00Z'));
    given = await open('library');
    officer = await api.given.person(Role.AssociationOfficer, given.organisation);
  });

  let count = 0;
  async function open(kind: string): Promise<DonationsGiven> {
    const at = await api.given.organisation({
      kind: kind as OrganisationKind,
      parent: tree.commune,
      name: `Nơi nhận ${++count}`,
    });
    const { treasurer, leader } = await staff(at);
    return new DonationsGiven(api, at, treasurer, leader).open('2026-01-01');
  }
  const staff = async (at: TestOrganisation) => ({
    treasurer: await api.given.person(Role.Finance, at),
    leader: await api.given.person(Role.Leader, at),
  });
  const found = async (person: TestPerson, kind: string, words: string) =>
    (
      await api.ok<{ search: { things: { id: string }[]; cut: string[] } }>(person, SEARCH, { words, kinds: [kind] })
    ).search.things.map(({ id }) => id);
  const fault = async (person: TestPerson, query: string, variables: Record<string, unknown>) =>
    (await api.run(person, query, variables)).errors?.[0]?.extensions;
  const pay = (purposeId: string, day: string) =>
    given.input({ kind: 'CASH_PAYMENT', day, lines: [{ account: 'expenditure.week', amount: 100_000, purposeId }] });

  it('is planned, approved by somebody else, posted, used after the wait, and ended with its result', async () => {
    const wait = { waitDays: 3, waitBasis: 'Quy chế quỹ, Điều 4' };
    const planned = await given.planned(wait);
    expect(planned).toMatchObject({ regime: 'OWN', state: 'PLANNED' });
    const submitted = await given.step('submit', planned, { isConfirmed: true });
    expect(submitted.dueOn).toBeNull();
    // Who planned it does not approve it, though somebody else changed it since and though a head as well.
    const { treasurer } = given;
    await api.given.role(treasurer, Role.Leader, given.organisation);
    const both = await api.given.signIn(treasurer.key);
    const successor = await api.given.person(Role.Finance, given.organisation);
    const back = await given.step('return', submitted, { reason: 'Ghi rõ số suất' });
    const changed = await given.by({ treasurer: successor, leader: given.leader }).step('submit', back, {
      isConfirmed: true,
    });
    const seenBy = async (person: TestPerson) =>
      (await api.ok<{ campaign: { canApprove: boolean } }>(person, CAMPAIGN, { id: changed.id })).campaign.canApprove;
    expect([await seenBy(both), await seenBy(given.leader)]).toEqual([false, true]);
    const pile = async (person: TestPerson) =>
      (await pileOf<object>(api, person, 'CAMPAIGNS_TO_APPROVE', '__typename'))?.things.map(({ id }) => id);
    expect(await pile(both)).toEqual([]);
    expect(await pile(given.leader)).toEqual([changed.id]);
    expect(
      await api.refusal(both, STEP.approve, {
        input: { id: changed.id, version: changed.version, approvedOn: '2026-11-20' },
      }),
    ).toBe('CAMPAIGN_OWN_PLAN');
    const approved = await given.step('approve', changed, { approvedOn: '2026-11-20' });
    expect(approved).toMatchObject({ state: 'APPROVED', waitDays: 3 });
    const purposeId = approved.purpose!.id;
    const donation = await given.donation({ campaignId: approved.id, amount: 2_000_000 });
    await given.postAll(await given.receipts([donation.id]));
    expect(await fault(given.treasurer, DRAFT, { input: pay(purposeId, '2026-11-20') })).toMatchObject({
      code: 'CAMPAIGN_NOT_POSTED',
      fields: [{ path: 'lines.0.purposeId' }],
    });
    const posted = await given.step('post', approved, { postedOn: '2026-11-20', postedAt: 'Trụ sở Hội' });
    // Friday the 20th; Monday to Wednesday lie between.
    expect(posted.usableFrom).toBe('2026-11-26');
    expect(await fault(given.treasurer, DRAFT, { input: pay(purposeId, '2026-11-20') })).toMatchObject({
      code: 'CAMPAIGN_POSTED_RECENTLY',
      params: { usableFrom: '2026-11-26' },
    });
    api.clock.set(new Date('2026-11-26T03:00:00Z'));
    // Sessions of the week before have ended.
    given = given.by(await staff(given.organisation));
    await given.postDraft(
      await given.draft({
        kind: 'CASH_PAYMENT',
        day: '2026-11-26',
        lines: [{ account: 'expenditure.week', amount: 100_000, purposeId }],
      }),
    );
    const reader = await api.given.person(Role.Auditor, tree.district);
    expect(await api.ok(reader, CAMPAIGN, { id: posted.id })).toMatchObject({
      campaign: { received: 2_000_000, used: 100_000, canPlan: false, canApprove: false },
    });
    await given.step('finish', posted, { resultOn: '2026-11-26', result: 'Đã trao 5 suất' });
    expect(
      await api.refusal(given.treasurer, RECORD, {
        input: {
          organisationId: given.organisation.id,
          campaignId: posted.id,
          day: '2026-11-26',
          kind: 'MONEY',
          amount: 5,
          isAnonymous: true,
        },
      }),
    ).toBe('DONATION_CAMPAIGN');
  });

  it('is found by the one search with its fund and its vouchers, by whoever reads the books there and by nobody else', async () => {
    const campaign = await given.approved({ name: 'Áo ấm vùng cao' });
    await given.fund('Tiếp bước em tới trường', { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    const line = { account: 'income.contribution', amount: 1_000, fund: 'study' };
    const receipt = { kind: 'BANK_RECEIPT', day: '2026-11-20', content: 'Bà con góp sách giáo khoa', lines: [line] };
    const voucher = await given.post(receipt);
    for (const words of ['ao am', 'áo ấm vùng cao', 'vung'])
      expect(await found(auditor, 'CAMPAIGN', words)).toEqual([campaign.id]);
    expect(await found(given.leader, 'FUND_IN_BOOKS', 'tiep buoc')).toEqual([given.id]);
    // Who gave is a body, by its name; the number with its book, or alone.
    for (const words of [
      'gop sach',
      'sách giáo khoa cong ty mau',
      `GBC ${voucher.number}/2026`,
      `${voucher.number}/2026`,
    ])
      expect(await found(given.treasurer, 'VOUCHER', words)).toContain(voucher.id);
    expect(await found(given.treasurer, 'VOUCHER', `PC ${voucher.number}/2026`)).toEqual([]);
    for (const [kind, words] of [
      ['CAMPAIGN', 'ao am'],
      ['FUND_IN_BOOKS', 'tiep buoc'],
      ['VOUCHER', 'gop sach'],
      ['VOUCHER', `GBC ${voucher.number}/2026`],
    ])
      expect(await found(stranger, kind!, words!)).toEqual([]);
    expect(await found(officer, 'VOUCHER', 'gop sach')).toEqual([]);
  });

  it('of a school follows the circular: permitted uses, the paper that approves it, fifteen working days', async () => {
    const school = await open('primary_school');
    const refusedFor = (uses: string[]) => api.refusal(school.treasurer, PLAN, { input: school.plan({ uses }) });
    expect(await refusedFor([])).toBe('CAMPAIGN_USE_NEEDED');
    expect(await refusedFor(['works', 'security'])).toBe('CAMPAIGN_USE_FORBIDDEN');
    expect(await refusedFor(['cake'])).toBe('CAMPAIGN_USE_UNKNOWN');
    const planned = await school.planned({ uses: ['equipment'] });
    expect(planned.regime).toBe('SCHOOL');
    const unconfirmed = { input: { id: planned.id, version: planned.version, isConfirmed: false } };
    expect(await api.refusal(school.treasurer, STEP.submit, unconfirmed)).toBe('CAMPAIGN_UNCONFIRMED');
    const submitted = await school.step('submit', planned, { isConfirmed: true });
    expect(submitted.dueOn).toBe('2026-12-05');
    const { id, version } = submitted;
    const approving = { input: { id, version, approvedOn: '2026-11-20' } };
    expect(await api.refusal(school.leader, STEP.approve, approving)).toBe('CAMPAIGN_APPROVAL_PAPER');
    const own = { input: school.plan({ uses: ['works'], waitDays: 2, waitBasis: 'Quy chế' }) };
    expect(await api.refusal(school.treasurer, PLAN, own)).toBe('CAMPAIGN_WAIT_OF_LAW');
  });

  it('is not approved by whoever planned it, nor by strangers, and comes back with a reason', async () => {
    const both = await api.given.person(Role.Finance, given.organisation);
    await api.given.role(both, Role.Leader, given.organisation);
    const { planCampaign } = await api.ok<{ planCampaign: { id: string; version: number } }>(both, PLAN, {
      input: given.plan(),
    });
    const submitted = await api.ok<{ submitCampaign: { id: string; version: number } }>(both, STEP.submit, {
      input: { ...planCampaign, regime: undefined, state: undefined, isConfirmed: true },
    });
    const { id, version } = submitted.submitCampaign;
    const approving = { input: { id, version, approvedOn: '2026-11-20' } };
    expect(await api.refusal(both, STEP.approve, approving)).toBe('CAMPAIGN_OWN_PLAN');
    expect(await api.refusal(stranger, STEP.approve, approving)).toBe('FORBIDDEN');
    expect(await api.refusal(given.treasurer, STEP.approve, approving)).toBe('FORBIDDEN');
    expect(await api.refusal(null, STEP.approve, approving)).toBe('UNAUTHENTICATED');
    const returned = await given.step('return', { id, version }, { reason: 'Thiếu dự toán' });
    expect(returned.state).toBe('PLANNED');
    // Whoever planned it first does not approve it either where somebody else sends it again.
    const again = await given.step('submit', returned, { isConfirmed: true });
    const deciding = { input: { id: again.id, version: again.version, approvedOn: '2026-11-20' } };
    expect(await api.refusal(both, STEP.approve, deciding)).toBe('CAMPAIGN_OWN_PLAN');
  });

  it('makes one receipt of a list, or one each; what was discarded is noted again', async () => {
    const donations = await Promise.all([given.donation({ amount: 200_000 }), given.donation({ amount: 200_000 })]);
    const ids = donations.map(({ id }) => id);
    const input = { donationIds: ids, mode: 'EACH', day: '2026-11-20', placeId: given.places.get('box') };
    expect(await api.refusal(given.treasurer, RECEIPTS, { input })).toBe('RECEIPT_FUND_NEEDED');
    const fundId = given.funds.get('study');
    const [one] = await given.receipts(ids, { fundId });
    expect(await api.ok(given.treasurer, DONATION, { id: ids[0] })).toMatchObject({
      donation: { standing: 'IN_RECEIPT', receiptDraftId: one },
    });
    expect(await api.refusal(given.treasurer, RECEIPTS, { input: { ...input, fundId } })).toBe('DONATION_IN_RECEIPT');
    const { voucherDraft } = await api.ok<{ voucherDraft: { version: number; content: string } }>(
      given.treasurer,
      DRAFTED,
      { id: one },
    );
    expect(voucherDraft.content).toContain('2 khoản');
    await api.ok(given.treasurer, DISCARD, { id: one, version: voucherDraft.version });
    expect(await api.ok(given.treasurer, DONATION, { id: ids[0] })).toMatchObject({ donation: { standing: 'NOTED' } });
    const each = await given.receipts(ids, { mode: 'EACH', fundId });
    expect(each).toHaveLength(2);
    await given.postAll(each);
    expect(await api.ok(given.treasurer, DONATION, { id: ids[1] })).toMatchObject({
      donation: { standing: 'RECEIVED', receipt: { number: expect.any(Number) as unknown } },
    });
    const [{ version }] = donations;
    const taking = { input: { id: ids[0], version: version + 2, reason: 'Nhầm' } };
    expect(await api.refusal(given.treasurer, WITHDRAW, taking)).toBe('DONATION_IN_RECEIPT');
  });

  it('keeps goods in a store that is never below zero on any day', async () => {
    await given.donation({ kind: 'GOODS', quantity: 50, unit: 'bộ', what: 'Sách giáo khoa', day: '2026-11-10' });
    await given.donation({
      kind: 'GOODS',
      quantity: 2.5,
      unit: 'bộ',
      what: 'Sách giáo khoa',
      day: '2026-11-18',
      amount: 300_000,
    });
    await given.donation({ kind: 'LABOUR', quantity: 3, unit: 'công', day: '2026-11-18' });
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string; remains: number } }[] } }>(
      auditor,
      STOCK,
      {
        organisationId: given.organisation.id,
      },
    );
    expect(stockItems.edges.map(({ node }) => node.remains)).toEqual([52.5]);
    const itemId = stockItems.edges[0]!.node.id;
    const out = (quantity: number, day: string) => ({ input: { itemId, quantity, day, aim: 'Trao trong Tuần lễ' } });
    expect(await api.ok(given.treasurer, HAND_OUT, out(51, '2026-11-19'))).toMatchObject({
      handOutGoods: { remains: 1.5 },
    });
    // It would be there on the day, and be missing on a later one.
    expect(await fault(given.treasurer, HAND_OUT, out(10, '2026-11-12'))).toMatchObject({
      code: 'STOCK_SHORT',
      params: { remains: 1.5, day: '2026-11-19' },
    });
    expect(await api.refusal(stranger, HAND_OUT, out(1, '2026-11-19'))).toBe('NOT_FOUND');
    expect(await api.refusal(auditor, HAND_OUT, out(1, '2026-11-19'))).toBe('FORBIDDEN');
    expect(await api.ok(given.treasurer, BOOK, { itemId })).toMatchObject({
      stockMoves: {
        edges: [
          { node: { quantity: -51, remains: 1.5 } },
          { node: { quantity: 2.5, remains: 52.5 } },
          { node: { quantity: 50, remains: 50 } },
        ],
      },
    });
  });

  it('hides whoever wishes not to be named from all but readers of the books', async () => {
    const name = 'Nguyễn Thị Kín Đáo';
    const { addCounterparty } = await api.ok<{ addCounterparty: { id: string } }>(given.treasurer, ADD, {
      input: { organisationId: given.organisation.id, kind: 'PERSON', name },
    });
    const giver = addCounterparty.id;
    const hidden = await given.donation({ amount: 700_000, counterpartyId: giver, isAnonymous: true });
    await given.donation({ amount: 100_000 });
    const organisationId = given.organisation.id;
    for (const reader of [given.treasurer, given.leader, auditor]) {
      const { donations } = await api.ok<Listed>(reader, DONATIONS, { organisationId });
      expect(donations.edges.map(({ node }) => node.giverName)).toContain(name);
    }
    const answers = [
      await api.ok(officer, DONATIONS, { organisationId }),
      await api.ok(officer, DONATION, { id: hidden.id }),
      await api.ok(
        officer,
        'query ($id: ID!) { node(id: $id) { ... on Donation { giverName giverWritten giver { name } } } }',
        { id: hidden.id },
      ),
      await api.ok(officer, HISTORY, { id: hidden.id }),
      await api.ok(officer, INBOX, {}),
      await api.ok(given.treasurer, HISTORY, { id: hidden.id }),
      await api.ok(given.treasurer, INBOX, {}),
    ];
    expect(JSON.stringify(answers)).not.toContain(name);
    const { donations } = answers[0] as Listed;
    expect(donations.edges.map(({ node }) => node.amount)).toContain(700_000);
    expect(
      donations.edges.filter(({ node }) => node.isAnonymous).map(({ node }) => [node.giverName, node.giver]),
    ).toEqual([[null, null]]);
    // Whoever knows the id of the giver does not learn what they gave.
    expect(
      (await api.ok<Listed>(officer, DONATIONS, { organisationId, counterpartyId: giver })).donations.edges,
    ).toEqual([]);
    expect(await api.refusal(officer, SPONSORS, { organisationId })).toBe('FORBIDDEN');
    expect(JSON.stringify(await api.ok(auditor, SPONSORS, { organisationId }))).toContain(name);
    const { amendDonation } = await api.ok<{ amendDonation: { giverName: string } }>(given.treasurer, AMEND, {
      input: { id: hidden.id, version: hidden.version, isAnonymous: false },
    });
    expect(amendDonation.giverName).toBe(name);
  });

  it('refuses strangers, whoever only reads, and what says too little', async () => {
    const input = {
      organisationId: given.organisation.id,
      day: '2026-11-20',
      kind: 'MONEY',
      amount: 5,
      isAnonymous: false,
      counterpartyId: given.giver,
    };
    expect(await api.refusal(null, RECORD, { input })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, RECORD, { input })).toBe('NOT_FOUND');
    expect(await api.refusal(auditor, RECORD, { input })).toBe('FORBIDDEN');
    const refusedFor = (over: object) => api.refusal(given.treasurer, RECORD, { input: { ...input, ...over } });
    expect(await refusedFor({ counterpartyId: null })).toBe('DONATION_GIVER_NEEDED');
    expect(await refusedFor({ amount: null })).toBe('DONATION_AMOUNT_NEEDED');
    expect(await refusedFor({ quantity: 2 })).toBe('DONATION_NO_QUANTITY');
    expect(await refusedFor({ kind: 'GOODS', amount: null })).toBe('DONATION_QUANTITY_NEEDED');
    expect(await refusedFor({ day: '2026-11-21' })).toBe('DONATION_DAY_AHEAD');
    expect(await refusedFor({ day: '2025-12-31' })).toBe('DONATION_DAY_EARLY');
    const planned = await given.planned();
    expect(await refusedFor({ campaignId: planned.id })).toBe('DONATION_CAMPAIGN');
  });
});
