import {
  Administrator,
  AssociationOfficer,
  Auditor,
  Finance,
  Leader,
  Officer,
  Reporter,
  rule,
  type Rule,
} from './rule';

const readers = [Finance, Leader, Auditor, AssociationOfficer];
const read = rule(readers, 'subtree');
const found = [...read, ...rule([Reporter, Officer, Administrator], 'nothing')];
const narrowing = rule(readers, 'narrowing');
/** Whoever reads what was given, and drafts for the office. */
const drafted = rule([AssociationOfficer, Leader], 'subtree');
/** Whoever drafts other things finds no gift to draft from, unless another role reads what was given. */
const draftFrom = [...drafted, ...rule([Officer, Reporter], 'what another role reads')];
const books = rule([Finance, Leader, Auditor], 'subtree');
const kept = rule([Finance], 'workplace');
const approved = rule([Leader], 'workplace');

/** Campaigns, what was given, and the store: who keeps money writes at the own office, whoever planned nothing approves. Who gave is told to readers of the books. */
export const donationsPolicy: Record<string, Rule[]> = {
  campaigns: read,
  'campaigns (organisation)': narrowing,
  campaign: read,
  'node (campaign)': found,
  'history (campaign)': read,
  campaignUses: rule(readers, 'reference'),
  campaignLaw: rule(readers, 'reference'),
  planCampaign: kept,
  'planCampaign (fund)': kept,
  amendCampaign: kept,
  'amendCampaign (fund)': kept,
  submitCampaign: kept,
  returnCampaign: approved,
  approveCampaign: approved,
  'approveCampaign (directive)': rule([Leader], 'flows down'),
  postCampaign: kept,
  finishCampaign: kept,
  stopCampaign: kept,

  donations: read,
  'donations (organisation)': narrowing,
  'donations (campaign)': narrowing,
  'donations (giver)': narrowing,
  donation: read,
  'node (donation)': found,
  'history (donation)': read,
  recordDonation: kept,
  'recordDonation (campaign)': kept,
  'recordDonation (giver)': kept,
  amendDonation: kept,
  'amendDonation (giver)': kept,
  withdrawDonation: kept,
  draftReceipts: kept,
  'draftReceipts (place)': kept,
  'draftReceipts (fund)': kept,
  'draftReceipts (payer)': kept,
  takeGiftList: kept,
  'takeGiftList (campaign)': kept,
  'takeGiftList (giver)': kept,
  'donations (pledge)': narrowing,
  'recordDonation (pledge)': kept,

  pledges: read,
  'pledges (organisation)': narrowing,
  'pledges (campaign)': narrowing,
  'pledges (giver)': narrowing,
  pledge: read,
  'node (pledge)': found,
  'history (pledge)': read,
  makePledge: kept,
  'makePledge (campaign)': kept,
  'makePledge (giver)': kept,
  amendPledge: kept,
  giveUpPledge: kept,
  resumePledge: kept,

  sponsorBook: books,
  sponsorTotals: books,
  'sponsorTotals (campaign)': rule([Finance, Leader, Auditor], 'workplace'),
  'GET /sponsor-books/:kind.pdf': books,
  'GET /sponsor-books/:kind.pdf (campaign)': rule([Finance, Leader, Auditor], 'workplace'),
  'GET /sponsor-books/:kind.xlsx': books,
  'GET /donations/confirmation.pdf': books,
  thankGivers: drafted,
  'draftFrom (donation)': draftFrom,
  'draftFrom (campaign)': draftFrom,
  'GET /stock-books/:kind.pdf': read,
  'GET /stock-books/:kind.xlsx': read,
  stockBook: read,
  stockTotals: read,

  stockItems: read,
  'stockItems (organisation)': narrowing,
  'stockItems (campaign)': narrowing,
  stockItem: read,
  'node (stock item)': found,
  'history (stock item)': read,
  stockMoves: read,
  handOutGoods: kept,
  'handOutGoods (receiver)': kept,
};
