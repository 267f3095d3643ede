export { useCitizenColumns } from './citizenColumns';
export { UploadButton } from './UploadButton';
export { sendList } from './uploadList';
