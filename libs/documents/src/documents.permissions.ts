import { definePermissions, Role } from '@app/kernel';

export const DocumentPermission = definePermissions(
  'document',
  {
    Upload: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader, Role.Administrator, Role.Finance],
  },
  { Upload: { vi: 'tải tệp lên', en: 'upload files' } },
);
