import { definePermissions, Role } from '@app/kernel';

const offices = [Role.Officer, Role.AssociationOfficer, Role.Leader];

export const CertificatePermission = definePermissions(
  'certificate',
  {
    /** Of what the asker sees among recognitions. */
    Print: [Role.Reporter, ...offices],
    /** At the office that decided. */
    Replace: offices,
    /** At whoever holds it. */
    Publish: [Role.Reporter, ...offices],
    PublishOthers: offices,
    PublishSubjects: [Role.Officer, Role.AssociationOfficer],
  },
  {
    Print: { vi: 'in giấy chứng nhận, giấy khen, bằng khen', en: 'print certificates' },
    Replace: { vi: 'cấp lại giấy chứng nhận, giấy khen, bằng khen', en: 'replace certificates' },
    Publish: {
      vi: 'công bố chứng nhận điện tử của đơn vị mình',
      en: 'publish credentials of the own organisation',
    },
    PublishOthers: {
      vi: 'công bố chứng nhận điện tử theo lựa chọn của đơn vị khác',
      en: 'publish credentials as other organisations choose',
    },
    PublishSubjects: {
      vi: 'công bố chứng nhận điện tử theo lựa chọn của thôn, dòng họ, gia đình và công dân',
      en: 'publish credentials as communities, clans, families and citizens choose',
    },
  },
);

/** Who says what the holder chose: the organisation itself, or the office that keeps the subject. */
export const PUBLISHING = {
  own: CertificatePermission.Publish,
  others: CertificatePermission.PublishOthers,
  subjects: CertificatePermission.PublishSubjects,
};
