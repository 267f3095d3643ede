import { event } from '@app/kernel';
import { BookPermission } from './records.permissions';

const line = { of: 'RegisterEntry', reads: BookPermission.Read };
const file = { of: 'RecordsFile', reads: BookPermission.Read };

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
