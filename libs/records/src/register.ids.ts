import { uuidIds } from '@app/kernel';

export const RecordsFileIds = uuidIds('RecordsFile');
export const BookEntryIds = uuidIds('RegisterEntry');
