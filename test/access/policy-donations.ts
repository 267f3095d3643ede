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
  givers: rule([Finance, Leader, Auditor], 'subtree'),

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
