import { definePermissions, Role } from '@app/kernel';

export const PublicationPermission = definePermissions(
  'publication',
  {
    Read: [Role.Finance, Role.Leader, Role.Auditor],
    /** At the very organisation whose books they are. */
    Prepare: [Role.Finance],
    /** What others prepared. */
    Publish: [Role.Leader],
  },
  {
    Read: { vi: 'xem các lần công khai quỹ', en: 'look at publications of funds' },
    Prepare: { vi: 'lập bản công khai quỹ của đơn vị mình', en: 'prepare publications of own funds' },
    Publish: { vi: 'công khai quỹ của đơn vị mình', en: 'publish own funds' },
  },
);
