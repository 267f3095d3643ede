import { definePermissions, Role } from '@app/kernel';

export const DisclosurePermission = definePermissions(
  'disclosure',
  {
    /** At the office that decided. */
    Publish: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  { Publish: { vi: 'công bố danh sách của quyết định công nhận, khen thưởng', en: 'publish lists of decisions' } },
);
