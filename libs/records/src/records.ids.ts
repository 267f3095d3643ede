import { factIds } from '@app/kernel';

export const RecordsFileIds = factIds('RecordsFile');
/** The trail's sealed entries call it so. */
export const BookEntryIds = factIds('RegisterEntry');
