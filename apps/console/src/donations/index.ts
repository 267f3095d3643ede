export { CampaignField } from './CampaignField';
export { useDonationColumns, useGift, useGiver } from './columns';
export { emptyGift, type EnteredGift, giftNeeds, quantityOf, saidGift } from './gift.rules.ts';
export { GiftFields } from './GiftFields';
