import { definePermissions, everyRole, Role } from '@app/kernel';

const staff = [Role.Officer, Role.AssociationOfficer, Role.Leader];

export const DispatchPermission = definePermissions(
  'dispatch',
  {
    Read: everyRole,
    /** Sends, asks back and replaces in the name of the own organisation. */
    Send: staff,
    /** Says at the own organisation what becomes of a document; a school has nobody but its reporter. */
    Receive: [Role.Reporter, ...staff],
  },
  {
    Read: { vi: 'xem việc gửi nhận văn bản', en: 'look at what was sent' },
    Send: { vi: 'gửi, thu hồi văn bản của đơn vị mình', en: 'send and recall documents of the own office' },
    Receive: { vi: 'nhận văn bản gửi đến đơn vị mình', en: 'take in documents sent to the own office' },
  },
);
