import { factIds, uuidIds } from '@app/kernel';

export const TitleIds = uuidIds('Title');
export const TitleClosingIds = uuidIds('TitleClosing');
export const TitleRegistrationIds = factIds('TitleRegistration');
