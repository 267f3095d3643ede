import { intIds } from '@app/kernel';

export const CriteriaSetIds = intIds('CriteriaSet');
export const CriteriaVersionIds = intIds('CriteriaVersion');
