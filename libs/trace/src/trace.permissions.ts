import { definePermissions, everyRole } from '@app/kernel';

/** Each source shows only what its own library lets the actor see. */
export const TracePermission = definePermissions(
  'trace',
  { Read: everyRole },
  { Read: { vi: 'xem truy vết', en: 'look at what things hang on' } },
);
