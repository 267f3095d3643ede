import { intIds } from '@app/kernel';

export const FormVersionIds = intIds('FormVersion');
export const FormCellIds = intIds('FormCell');
export const FormRowIds = intIds('FormRow');
export const FormTextIds = intIds('FormText');
