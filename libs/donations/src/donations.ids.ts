import { factIds } from '@app/kernel';

export const DonationIds = factIds('Donation');
export const StockItemIds = factIds('StockItem');
export const PledgeIds = factIds('Pledge');
