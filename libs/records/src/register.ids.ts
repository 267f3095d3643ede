import { uuidIds } from '@app/kernel';

export const RecordsFileIds = uuidIds('RecordsFile');
export const RegisterEntryIds = uuidIds('RegisterEntry');
