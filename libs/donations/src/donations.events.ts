import { event } from '@app/kernel';
import { DonationPermission } from './donations.permissions';

/** Of nobody who gave: a trail cannot be emptied of a name. */
const donation = {
  of: 'Donation',
  reads: DonationPermission.Read,
  payload: { organisationKey: 'number', kind: 'word', day: 'day' },
} as const;

export const DonationRecorded = event('donation.recorded', donation);
export const DonationAmended = event('donation.amended', donation);
export const DonationWithdrawn = event('donation.withdrawn', donation);

export const GiftListTaken = event('giftList.taken', {
  of: 'AccountBooks',
  reads: DonationPermission.Read,
  payload: {
    organisationKey: 'number',
    campaignKey: 'key?',
    donations: 'number',
    leftOut: 'number',
    amount: 'number',
  },
});

export const ReceiptsDrafted = event('receipts.drafted', {
  of: 'AccountBooks',
  reads: DonationPermission.Read,
  payload: { organisationKey: 'number', donations: 'number', vouchers: 'number' },
});

export const StockHandedOut = event('stockItem.handedOut', {
  of: 'StockItem',
  reads: DonationPermission.Read,
  payload: { organisationKey: 'number', day: 'day' },
});
