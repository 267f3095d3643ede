import { definePermissions, Role } from '@app/kernel';

export const GiftPaperPermission = definePermissions(
  'giftPaper',
  {
    /** Of those who draft for the own organisation, whoever reads what was given. */
    Thank: [Role.AssociationOfficer, Role.Leader],
  },
  { Thank: { vi: 'soạn thư cảm ơn người đóng góp', en: 'draft letters of thanks to givers' } },
);
