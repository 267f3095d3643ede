import { event } from '@app/kernel';
import { TitlePermission } from './titles.permissions';

const registration = {
  of: 'TitleRegistration',
  reads: TitlePermission.ReadRegistrations,
  payload: { year: 'number', titleKey: 'key', kind: 'word', organisationKey: 'number?', subjectKey: 'key?' },
} as const;

export const TitleRegistered = event('titleRegistration.made', registration);
export const TitleRegistrationAmended = event('titleRegistration.amended', registration);
export const TitleWithdrawn = event('titleRegistration.withdrawn', registration);

const title = {
  of: 'Title',
  reads: TitlePermission.Read,
  payload: { kind: 'word', subject: 'word', validFrom: 'day?', validTo: 'day?' },
} as const;

export const TitleDefined = event('title.defined', title);
export const TitleAmended = event('title.amended', title);
export const TitleClosed = event('title.closed', title);
export const TitleReopened = event('title.reopened', title);

export const TitleClosingSet = event('titleClosing.set', {
  of: 'TitleClosing',
  reads: TitlePermission.Read,
  payload: { organisationKey: 'number', year: 'number', closesOn: 'day?' },
});
