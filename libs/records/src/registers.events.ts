import { event } from '@app/kernel';
import { RegisterPermission } from './registers.permissions';

const line = { of: 'RegisterEntry', reads: RegisterPermission.Read };
const file = { of: 'RecordsFile', reads: RegisterPermission.Read };

export const BookEntryEntered = event('registerEntry.entered', {
  ...line,
  payload: { organisationKey: 'number', directiveKey: 'key', book: 'word', year: 'number', number: 'number' },
});
export const BookEntryHandled = event('registerEntry.handled', {
  ...line,
  payload: { organisationKey: 'number', directiveKey: 'key', handleBy: 'day?', handledOn: 'day?' },
});
export const BookEntryFiled = event('registerEntry.filed', {
  ...line,
  payload: { organisationKey: 'number', directiveKey: 'key', fileKey: 'key?' },
});
export const RecordsFileOpened = event('recordsFile.opened', {
  ...file,
  payload: { organisationKey: 'number', year: 'number' },
});
export const RecordsFileClosed = event('recordsFile.closed', {
  ...file,
  payload: { organisationKey: 'number', year: 'number' },
});
