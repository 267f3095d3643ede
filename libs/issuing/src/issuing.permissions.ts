import { definePermissions, Role } from '@app/kernel';

export const OwnDocumentPermission = definePermissions(
  'ownDocument',
  {
    /** Writes drafts in the name of the own organisation; a reporter drafts the letter that goes with the unit's report. */
    Draft: [Role.Reporter, Role.Officer, Role.AssociationOfficer, Role.Leader],
    /** The head of the issuer alone: approves, or returns with a reason. */
    Approve: [Role.Leader],
    /** Draws the number of what is approved. */
    Issue: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    /** Whether drafting and approving need two persons. */
    SetRule: [Role.Administrator],
  },
  {
    Draft: { vi: 'soạn và trình văn bản của đơn vị mình', en: 'draft and submit documents of the own office' },
    Approve: { vi: 'duyệt hoặc trả lại dự thảo của đơn vị mình', en: 'approve or return drafts of the own office' },
    Issue: { vi: 'cấp số, ban hành văn bản đã duyệt', en: 'number and issue approved documents' },
    SetRule: {
      vi: 'quy định người soạn và người duyệt phải là hai người',
      en: 'say whether drafting and approving need two persons',
    },
  },
);
