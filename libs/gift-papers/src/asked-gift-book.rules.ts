import { CampaignIds } from '@app/campaigns';
import { StockItemIds } from '@app/donations';
import { intKey, isIsoDate, type IsoDate, KernelError } from '@app/kernel';
import { CounterpartyIds } from '@app/vouchers';
import type { SponsorBookArgs, SponsorTotalsArgs, StockBookArgs, StockTotalsArgs } from './gift-books.inputs';

/** What the address of a book says. */
export interface GiftBookAddress {
  organisation?: unknown;
  from?: unknown;
  to?: unknown;
  giver?: unknown;
  campaign?: unknown;
  item?: unknown;
}

export type AskedSponsorBook = ({ kind: 'one' } & SponsorBookArgs) | ({ kind: 'all' } & SponsorTotalsArgs);
export type AskedStockBook = ({ kind: 'one' } & StockBookArgs) | ({ kind: 'all' } & StockTotalsArgs);

const daysOf = ({ from, to }: GiftBookAddress) => ({ from: dayOf(from, 'from'), to: dayOf(to, 'to') });
const officeOf = ({ organisation }: GiftBookAddress): number =>
  intKey('Organisation', wanted(organisation, 'organisation'));

/** Of one sponsor, or of all of an organisation. Throws NOT_FOUND, INVALID_INPUT, INVALID_ID. */
export function askedSponsorBook(kind: string, address: GiftBookAddress): AskedSponsorBook {
  if (kind === 'one')
    return { kind, giverKey: CounterpartyIds.read(wanted(address.giver, 'giver')), ...daysOf(address) };
  if (kind !== 'all') throw KernelError.NOT_FOUND();
  return { kind, organisationKey: officeOf(address), campaignKey: campaignOf(address), ...daysOf(address) };
}

/** Of one item, or of all of an organisation. Throws NOT_FOUND, INVALID_INPUT, INVALID_ID. */
export function askedStockBook(kind: string, address: GiftBookAddress): AskedStockBook {
  if (kind === 'one') return { kind, itemKey: StockItemIds.read(wanted(address.item, 'item')), ...daysOf(address) };
  if (kind !== 'all') throw KernelError.NOT_FOUND();
  return { kind, organisationKey: officeOf(address), ...daysOf(address) };
}

const campaignOf = ({ campaign }: GiftBookAddress) =>
  campaign === undefined || campaign === '' ? null : CampaignIds.read(wanted(campaign, 'campaign'));

const fault = (path: string, code: 'FIELD_REQUIRED' | 'FIELD_INVALID'): Error =>
  KernelError.INVALID_INPUT({}, [{ path, code }]);

function wanted(value: unknown, path: string): string {
  if (value === undefined || value === '') throw fault(path, 'FIELD_REQUIRED');
  if (typeof value !== 'string') throw fault(path, 'FIELD_INVALID');
  return value;
}

function dayOf(value: unknown, path: string): IsoDate {
  const day = wanted(value, path);
  if (!isIsoDate(day)) throw fault(path, 'FIELD_INVALID');
  return day;
}
