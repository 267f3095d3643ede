import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DRAFT } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { DonationsGiven, RECEIPTS, RECORD } from './donations-given';

const DONATION = 'query ($id: ID!) { donation(id: $id) { standing } }';
const DRAFTED = 'query ($id: ID!) { voucherDraft(id: $id) { version } }';
const AMEND_DRAFT = 'mutation ($input: AmendVoucherDraftInput!) { amendVoucherDraft(input: $input) { id } }';
const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id remains } }';
const STOCK =
  'query ($organisationId: ID) { stockItems(first: 50, organisationId: $organisationId) { edges { node { id } } } }';

describe('what was given, until it is used', () => {
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
      name: `Nơi dùng ${++count}`,
    });
    const treasurer = await api.given.person(Role.Finance, at);
    given = await new DonationsGiven(api, at, treasurer, await api.given.person(Role.Leader, at)).open('2026-01-01');
  });
  const fault = async (person: TestPerson, query: string, variables: Record<string, unknown>) =>
    (await api.run(person, query, variables)).errors?.[0]?.extensions;

  it('holds in a receipt what was given, and nothing else', async () => {
    const campaign = await given.approved();
    const early = { campaignId: campaign.id, amount: 5, day: '2026-11-19' };
    const recording = { organisationId: given.organisation.id, kind: 'MONEY', isAnonymous: true, ...early };
    expect(await api.refusal(given.treasurer, RECORD, { input: recording })).toBe('DONATION_BEFORE_APPROVAL');
    const one = await given.donation({ campaignId: campaign.id, amount: 200_000 });
    const input = { donationIds: [one.id], mode: 'EACH', day: '2026-11-19', placeId: given.places.get('box') };
    expect(await api.refusal(given.treasurer, RECEIPTS, { input })).toBe('RECEIPT_DAY_EARLY');
    const [id] = await given.receipts([one.id]);
    const { voucherDraft } = await api.ok<{ voucherDraft: { version: number } }>(given.treasurer, DRAFTED, { id });
    const lines = (amount: number, purposeId?: string) =>
      (
        given.input({
          kind: 'CASH_RECEIPT',
          day: '2026-11-20',
          lines: [{ account: 'income.contribution', amount, purposeId }],
        }) as { lines: object[] }
      ).lines;
    const amending = (said: object[]) => ({ input: { id, version: voucherDraft.version, lines: said } });
    const purposeId = campaign.purpose!.id;
    for (const wrong of [lines(200, purposeId), lines(200_000)])
      expect(await fault(given.treasurer, AMEND_DRAFT, amending(wrong))).toMatchObject({
        code: 'RECEIPT_DIFFERS',
        fields: [{ path: 'lines.0.amount' }],
      });
    await api.ok(given.treasurer, AMEND_DRAFT, amending([...lines(150_000, purposeId), ...lines(50_000, purposeId)]));
    await given.postAll([id!]);
    expect(await api.ok(given.treasurer, DONATION, { id: one.id })).toMatchObject({
      donation: { standing: 'RECEIVED' },
    });
  });

  it('of a campaign waits in the store, too, and is still posted once the campaign was stopped', async () => {
    const campaign = await given.approved({
      name: 'Giúp bạn đến trường',
      waitDays: 3,
      waitBasis: 'Quy chế quỹ, Điều 4',
    });
    await given.donation({ campaignId: campaign.id, kind: 'GOODS', quantity: 5, unit: 'bộ', what: 'Sách' });
    const money = await given.donation({ campaignId: campaign.id, amount: 200_000 });
    await given.postAll(await given.receipts([money.id]));
    const { stockItems } = await api.ok<{ stockItems: { edges: { node: { id: string } }[] } }>(auditor, STOCK, {
      organisationId: given.organisation.id,
    });
    const out = { input: { itemId: stockItems.edges[0]!.node.id, quantity: 1, day: '2026-11-20', aim: 'Trao' } };
    expect(await api.refusal(given.treasurer, HAND_OUT, out)).toBe('CAMPAIGN_GOODS_NOT_POSTED');
    // Nor does it go to a purpose of the same name elsewhere; within it money changes places.
    const fund = 'talent';
    await given.fund(fund, { kind: 'TALENT', sources: ['CONTRIBUTION'], openedOn: '2026-01-01' });
    const elsewhere = await given.purpose(fund, 'Giúp bạn đến trường');
    const transfer = (to: object) =>
      given.input({
        kind: 'TRANSFER',
        day: '2026-11-20',
        lines: [
          { placeId: 'box', amount: -1000, purposeId: campaign.purpose!.id },
          { placeId: 'box', amount: 1000, ...to },
        ],
      });
    const away = { input: transfer({ fund, purposeId: elsewhere }) };
    expect(await fault(given.treasurer, DRAFT, away)).toMatchObject({ code: 'CAMPAIGN_NOT_POSTED' });
    await api.ok(given.treasurer, DRAFT, { input: transfer({ placeId: 'bank', purposeId: campaign.purpose!.id }) });
    const stopped = await given.step('stop', campaign, { reason: 'Đủ rồi' });
    const purposeId = campaign.purpose!.id;
    // What goes back to whoever gave it waits for nothing.
    const back = { account: 'income.contribution', amount: 50_000, purposeId };
    await given.postDraft(await given.draft({ kind: 'CASH_PAYMENT', day: '2026-11-20', lines: [back] }));
    expect(await given.step('post', stopped, { postedOn: '2026-11-20', postedAt: 'Trụ sở Hội' })).toMatchObject({
      state: 'STOPPED',
      usableFrom: '2026-11-26',
    });
    expect(await api.refusal(given.treasurer, HAND_OUT, out)).toBe('CAMPAIGN_GOODS_POSTED_RECENTLY');
  });
});
