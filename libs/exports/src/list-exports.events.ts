import { trailEvent } from '@app/kernel';

const own = { of: 'ListExport', because: 'what somebody takes out of lists concerns nobody outside' };

export const ListExportAsked = trailEvent('listExport.asked', own);
export const ListExportWritten = trailEvent('listExport.written', own);
export const ListExportFailed = trailEvent('listExport.failed', own);
export const ListExportRemoved = trailEvent('listExport.removed', own);
