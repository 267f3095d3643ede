import { intIds } from '@app/kernel';

export const OrganisationIds = intIds('Organisation');
