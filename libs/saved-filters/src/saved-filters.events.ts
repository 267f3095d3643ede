import { trailEvent } from '@app/kernel';

const own = { of: 'SavedFilter', because: 'how somebody arranges lists concerns nobody outside' };

export const FilterSaved = trailEvent('savedFilter.saved', own);
export const SavedFilterAmended = trailEvent('savedFilter.amended', own);
export const SavedFilterDeleted = trailEvent('savedFilter.deleted', own);
