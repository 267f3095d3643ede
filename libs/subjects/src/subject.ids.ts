import { factIds, uuidIds } from '@app/kernel';

export const CommunityIds = factIds('Community');
export const ClanIds = factIds('Clan');
export const FamilyIds = factIds('Family');
export const CitizenIds = factIds('Citizen');
export const CitizenImportIds = uuidIds('CitizenImport');
