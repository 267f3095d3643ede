import { uuidIds } from '@app/kernel';

export const RecordsFileIds = uuidIds('RecordsFile');
/** The trail's sealed entries call it so. */
export const BookEntryIds = uuidIds('RegisterEntry');
