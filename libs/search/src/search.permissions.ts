import { definePermissions, everyRole } from '@app/kernel';

/** Each source names the permission that its own kind asks for. */
export const SearchPermission = definePermissions(
  'search',
  { Read: everyRole },
  { Read: { vi: 'tìm kiếm', en: 'search' } },
);
