import { intIds } from '@app/kernel';

export const AdministrativeUnitIds = intIds('AdministrativeUnit');
