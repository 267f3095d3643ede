export { useCitizenColumns } from './citizenColumns';
