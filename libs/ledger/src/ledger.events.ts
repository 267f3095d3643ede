import { event } from '@app/kernel';
import { LedgerPermission } from './ledger.permissions';

const books = {
  of: 'AccountBooks',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number' },
} as const;

export const BooksOpened = event('accountBooks.opened', books);
export const BooksAmended = event('accountBooks.amended', books);

const period = {
  of: 'AccountBooks',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', closedThrough: 'day?' },
} as const;

export const BooksClosed = event('accountBooks.closed', period);
export const BooksReopened = event('accountBooks.reopened', period);

const fund = {
  of: 'Fund',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', kind: 'word' },
} as const;

export const FundOpened = event('fund.opened', fund);
export const FundAmended = event('fund.amended', fund);

const purpose = { of: 'FundPurpose', reads: LedgerPermission.Read, payload: { fundKey: 'key' } } as const;

export const PurposeAdded = event('fundPurpose.added', purpose);
export const PurposeAmended = event('fundPurpose.amended', purpose);

const place = {
  of: 'MoneyPlace',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', kind: 'word' },
} as const;

export const MoneyPlaceOpened = event('moneyPlace.opened', place);
export const MoneyPlaceAmended = event('moneyPlace.amended', place);

export const VoucherPosted = event('voucher.posted', {
  of: 'Voucher',
  reads: LedgerPermission.Read,
  payload: {
    organisationKey: 'number',
    kind: 'word',
    book: 'word',
    year: 'number',
    number: 'number',
    day: 'day',
    amount: 'number',
    reversesKey: 'key?',
  },
});

const openItem = {
  of: 'OpenItem',
  reads: LedgerPermission.Read,
  payload: { organisationKey: 'number', kind: 'word', amount: 'number', day: 'day' },
} as const;

export const OpenItemOpened = event('openItem.opened', openItem);
export const OpenItemEnded = event('openItem.ended', openItem);
export const OpenItemResumed = event('openItem.resumed', openItem);
