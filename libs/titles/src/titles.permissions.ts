import { definePermissions, everyRole, Role } from '@app/kernel';

export const TitlePermission = definePermissions(
  'title',
  {
    Read: everyRole,
    ReadRegistrations: [Role.Officer, Role.AssociationOfficer, Role.Leader, Role.Reporter],
    Register: [Role.Officer, Role.AssociationOfficer, Role.Leader, Role.Reporter],
    RegisterOthers: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    RegisterSubjects: [Role.Officer, Role.AssociationOfficer],
    /** At the root of the government line: titles are the whole country's. */
    Keep: [Role.Administrator],
    /** Of the own office, for those below and in its territory. */
    SetClosing: [Role.Officer, Role.AssociationOfficer],
  },
  {
    Read: { vi: 'xem danh hiệu và hạn đăng ký', en: 'look at titles and closing days' },
    ReadRegistrations: { vi: 'xem đăng ký danh hiệu', en: 'look at registrations of titles' },
    Register: { vi: 'đăng ký danh hiệu của đơn vị mình', en: 'register titles for the own organisation' },
    RegisterOthers: { vi: 'đăng ký danh hiệu thay đơn vị khác', en: 'register titles for other organisations' },
    RegisterSubjects: {
      vi: 'đăng ký danh hiệu thay thôn, dòng họ, gia đình và công dân',
      en: 'register titles for communities, clans, families and citizens',
    },
    Keep: {
      vi: 'đặt, sửa và kết thúc danh hiệu dùng chung cả nước',
      en: 'define, amend and close titles of the whole country',
    },
    SetClosing: { vi: 'đặt hạn đăng ký danh hiệu', en: 'set the closing day for titles' },
  },
);

/** Whoever registers organisations, the own one and others on their behalf, and whoever registers subjects. */
export const REGISTERING = {
  own: TitlePermission.Register,
  others: TitlePermission.RegisterOthers,
  subjects: TitlePermission.RegisterSubjects,
};
