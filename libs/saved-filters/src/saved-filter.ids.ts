import { uuidIds } from '@app/kernel';

export const SavedFilterIds = uuidIds('SavedFilter');
