export { useFamilyColumns } from './familyColumns';
