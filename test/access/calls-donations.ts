import {
  type Args,
  type Call,
  dear,
  download,
  drawn,
  found,
  input,
  list,
  many,
  narrowed,
  nothing,
  own,
  place,
  staleInput,
} from './call';
import type { PlaceRelation } from './rule';
import type { Target } from './world';
import { ASKED } from './world-donations';

const OUTSIDE: readonly PlaceRelation[] = ['sibling', 'parent', 'other province'];
const at = ({ organisation }: Target) => ({ organisationId: organisation.id });
const history = (idOf: (target: Target) => string): Call => place((target) => ({ id: idOf(target) }));
const ELSEWHERE = ['DONATION_GIVER_ELSEWHERE'];

const plan = ({ organisation, fund }: Target, over: object = {}) => ({
  organisationId: organisation.id,
  name: ASKED,
  content: 'Sách',
  aim: 'Học sinh đến trường',
  beneficiaries: 'Học sinh khó khăn',
  activities: 'Trao trong Tuần lễ',
  estimate: 5,
  uses: [],
  startsOn: '2024-03-01',
  fundId: fund,
  ...over,
});
/** Labour needs nothing else and leaves nothing behind but itself. */
const giving = ({ organisation, counterparty }: Target, over: object = {}) => ({
  organisationId: organisation.id,
  kind: 'LABOUR',
  quantity: 1,
  unit: 'công',
  day: '2024-03-05',
  isAnonymous: false,
  counterpartyId: counterparty,
  ...over,
});
const DAYS = { from: '2024-01-01', to: '2024-12-31' };
const DAYS_ASKED = new URLSearchParams(DAYS).toString();
const promising = (over: Args): Call => ({
  ...input((target, world, actor) => {
    const { day: _, ...labour } = giving(own(world));
    return { ...labour, day: '2024-03-05', dueOn: '2024-04-01', ...over(target, world, actor) };
  }),
  hidden: ELSEWHERE,
});
const recording = (over: Args): Call => ({
  ...input((target, world, actor) => giving(own(world), over(target, world, actor))),
  hidden: ELSEWHERE,
});
/** Ends with the day, when everything that it names was found. */
const receipts = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      donationIds: [own(world).donation],
      mode: 'ONE',
      day: '2099-01-01',
      placeId: own(world).moneyPlace,
      fundId: own(world).fund,
      payerId: own(world).counterparty,
      ...over(target, world, actor),
    }),
    ['VOUCHER_DAY_AHEAD'],
  ),
  hidden: ELSEWHERE,
});
const taking = (over: Args): Call => ({
  ...input((target, world, actor) => ({
    ...at(own(world)),
    day: '2024-03-05',
    lines: [{ at: 1, cells: ['Công ty Mẫu A 200k'] }],
    mended: [],
    isRehearsal: true,
    ...over(target, world, actor),
  })),
  hidden: ELSEWHERE,
});
const handing = (over: Args): Call => ({
  ...input(
    (target, world, actor) => ({
      itemId: own(world).stockItem,
      day: '2024-03-05',
      quantity: 1_000_000,
      aim: 'thử',
      ...over(target, world, actor),
    }),
    ['STOCK_SHORT'],
  ),
  hidden: ELSEWHERE,
});
const ofList = (args: Args, idOf: (target: Target) => string): Call => narrowed(list(args, idOf), OUTSIDE, idOf);

export const donationsCalls: Record<string, Call> = {
  campaigns: list(
    () => ({}),
    ({ campaign }) => campaign,
  ),
  'campaigns (organisation)': ofList(at, ({ campaign }) => campaign),
  campaign: place(({ campaign }) => ({ id: campaign })),
  'node (campaign)': found(({ campaign }) => campaign),
  'history (campaign)': history(({ campaign }) => campaign),
  campaignUses: nothing(),
  campaignLaw: nothing(),
  planCampaign: input((target, world) => plan(own(world), at(target)), ['CAMPAIGN_EXISTS', 'CAMPAIGN_USE_NEEDED']),
  'planCampaign (fund)': input(
    ({ fund }, world) => plan(own(world), { fundId: fund }),
    ['CAMPAIGN_EXISTS', 'CAMPAIGN_USE_NEEDED'],
  ),
  amendCampaign: staleInput(({ plannedCampaign }) => ({ id: plannedCampaign, aim: 'Khác' })),
  'amendCampaign (fund)': staleInput(({ fund }, world) => ({ id: own(world).plannedCampaign, fundId: fund })),
  submitCampaign: staleInput(({ plannedCampaign }) => ({ id: plannedCampaign, isConfirmed: true })),
  returnCampaign: staleInput(({ submittedCampaign }) => ({ id: submittedCampaign, reason: 'thử' })),
  approveCampaign: staleInput(({ submittedCampaign }) => ({ id: submittedCampaign, approvedOn: '2024-03-02' })),
  'approveCampaign (directive)': staleInput(({ directive }, world) => ({
    id: own(world).submittedCampaign,
    approvedOn: '2024-03-02',
    directiveId: directive,
  })),
  postCampaign: input(
    ({ campaign }) => ({ id: campaign, version: 1, postedOn: '2024-03-03', postedAt: 'thử' }),
    ['CAMPAIGN_STATE'],
  ),
  finishCampaign: staleInput(({ campaign }) => ({ id: campaign, resultOn: '2024-03-10', result: 'thử' })),
  stopCampaign: staleInput(({ plannedCampaign }) => ({ id: plannedCampaign, reason: 'thử' })),

  donations: list(
    () => ({}),
    ({ donation }) => donation,
  ),
  'donations (organisation)': ofList(at, ({ donation }) => donation),
  'donations (campaign)': ofList(
    ({ campaign }) => ({ campaignId: campaign }),
    ({ campaignDonation }) => campaignDonation,
  ),
  'donations (giver)': ofList(
    ({ counterparty }) => ({ counterpartyId: counterparty }),
    ({ donation }) => donation,
  ),
  donation: place(({ donation }) => ({ id: donation })),
  'node (donation)': found(({ donation }) => donation),
  'history (donation)': history(({ donation }) => donation),
  recordDonation: recording(at),
  'recordDonation (campaign)': recording(({ campaign }) => ({ campaignId: campaign })),
  'recordDonation (giver)': recording(({ counterparty }) => ({ counterpartyId: counterparty })),
  amendDonation: staleInput(({ donation }) => ({ id: donation, note: 'thử' })),
  'amendDonation (giver)': {
    ...staleInput(({ counterparty }, world) => ({ id: own(world).donation, counterpartyId: counterparty })),
    hidden: ELSEWHERE,
  },
  withdrawDonation: staleInput(({ donation }) => ({ id: donation, reason: 'thử' })),
  draftReceipts: receipts(({ donation }) => ({ donationIds: [donation] })),
  'draftReceipts (place)': receipts(({ moneyPlace }) => ({ placeId: moneyPlace })),
  'draftReceipts (fund)': receipts(({ fund }) => ({ fundId: fund })),
  'draftReceipts (payer)': receipts(({ counterparty }) => ({ payerId: counterparty })),
  takeGiftList: taking(at),
  'takeGiftList (campaign)': taking(({ campaign }) => ({ campaignId: campaign })),
  'takeGiftList (giver)': taking(({ counterparty }) => ({ mended: [{ at: 1, counterpartyId: counterparty }] })),
  'donations (pledge)': ofList(
    ({ pledge }) => ({ pledgeId: pledge }),
    ({ keepingDonation }) => keepingDonation,
  ),
  'recordDonation (pledge)': recording(({ pledge }) => ({ pledgeId: pledge })),

  pledges: list(
    () => ({}),
    ({ pledge }) => pledge,
  ),
  'pledges (organisation)': ofList(at, ({ pledge }) => pledge),
  'pledges (campaign)': ofList(
    ({ campaign }) => ({ campaignId: campaign }),
    ({ pledge }) => pledge,
  ),
  'pledges (giver)': ofList(
    ({ counterparty }) => ({ counterpartyId: counterparty }),
    ({ pledge }) => pledge,
  ),
  pledge: place(({ pledge }) => ({ id: pledge })),
  'node (pledge)': found(({ pledge }) => pledge),
  'history (pledge)': history(({ pledge }) => pledge),
  makePledge: promising(at),
  'makePledge (campaign)': promising(({ campaign }) => ({ campaignId: campaign })),
  'makePledge (giver)': promising(({ counterparty }) => ({ counterpartyId: counterparty })),
  amendPledge: staleInput(({ pledge }) => ({ id: pledge, note: 'thử' })),
  giveUpPledge: staleInput(({ pledge }) => ({ id: pledge, day: '2024-03-05', reason: 'thử' })),
  resumePledge: staleInput(({ givenUpPledge }) => ({ id: givenUpPledge, day: '2024-03-05', reason: 'thử' })),

  sponsorBook: place(({ counterparty }) => ({ giverId: counterparty, ...DAYS })),
  sponsorTotals: place((target) => ({ ...at(target), ...DAYS })),
  'sponsorTotals (campaign)': place(({ campaign }, world) => ({ ...at(own(world)), campaignId: campaign, ...DAYS })),
  'GET /sponsor-books/:kind.pdf': drawn(
    ({ counterparty }) => `/sponsor-books/one.pdf?giver=${counterparty}&${DAYS_ASKED}`,
  ),
  'GET /sponsor-books/:kind.pdf (campaign)': dear({
    ...download(() => ''),
    ask: (world, target) => ({
      url: `/sponsor-books/all.pdf?organisation=${own(world).organisation.id}&campaign=${target!.campaign}&${DAYS_ASKED}`,
    }),
  }),
  'GET /sponsor-books/:kind.xlsx': drawn(
    ({ organisation }) => `/sponsor-books/all.xlsx?organisation=${organisation.id}&${DAYS_ASKED}`,
  ),
  'GET /donations/confirmation.pdf': drawn(
    ({ campaignDonation }) => `/donations/confirmation.pdf?ids=${campaignDonation}`,
  ),
  thankGivers: many(({ donation }) => ({ donationIds: [donation] })),
  'draftFrom (donation)': place(
    ({ donation }) => ({ kind: 'THANK_YOU_LETTER', sourceId: donation }),
    ['THANKS_UNRECEIVED'],
  ),
  'draftFrom (campaign)': place(
    ({ submittedCampaign }) => ({ kind: 'CAMPAIGN_RESULT', sourceId: submittedCampaign }),
    ['CAMPAIGN_RESULT_EARLY'],
  ),
  'GET /stock-books/:kind.pdf': drawn(({ stockItem }) => `/stock-books/one.pdf?item=${stockItem}&${DAYS_ASKED}`),
  'GET /stock-books/:kind.xlsx': drawn(
    ({ organisation }) => `/stock-books/all.xlsx?organisation=${organisation.id}&${DAYS_ASKED}`,
  ),
  stockBook: place(({ stockItem }) => ({ itemId: stockItem, ...DAYS })),
  stockTotals: place((target) => ({ ...at(target), ...DAYS })),

  stockItems: list(
    () => ({}),
    ({ stockItem }) => stockItem,
  ),
  'stockItems (organisation)': ofList(at, ({ stockItem }) => stockItem),
  'stockItems (campaign)': ofList(
    ({ campaign }) => ({ campaignId: campaign }),
    ({ stockItem }) => stockItem,
  ),
  stockItem: place(({ stockItem }) => ({ id: stockItem })),
  'node (stock item)': found(({ stockItem }) => stockItem),
  'history (stock item)': history(({ stockItem }) => stockItem),
  stockMoves: place(({ stockItem }) => ({ itemId: stockItem, first: 5 })),
  handOutGoods: handing(({ stockItem }) => ({ itemId: stockItem })),
  'handOutGoods (receiver)': handing(({ counterparty }) => ({ receiverId: counterparty })),
};
