import { uuidIds } from '@app/kernel';

export const DisclosureIds = uuidIds('Disclosure');
