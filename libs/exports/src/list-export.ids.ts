import { uuidIds } from '@app/kernel';

export const ListExportIds = uuidIds('ListExport');
