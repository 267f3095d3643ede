import { definePermissions, everyRole, Role } from '@app/kernel';

export const MovementPermission = definePermissions(
  'movement',
  {
    Read: everyRole,
    Launch: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    Lead: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    ReadRegistrations: [Role.Officer, Role.AssociationOfficer, Role.Leader, Role.Reporter],
    Register: [Role.Officer, Role.AssociationOfficer, Role.Leader, Role.Reporter],
    RegisterOthers: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    RegisterSubjects: [Role.Officer, Role.AssociationOfficer],
  },
  {
    Read: { vi: 'xem phong trào thi đua', en: 'look at movements' },
    Launch: { vi: 'phát động phong trào thi đua', en: 'launch movements' },
    Lead: { vi: 'chủ trì phong trào thi đua: sửa, kết thúc, mở lại', en: 'lead movements: amend, close, reopen' },
    ReadRegistrations: { vi: 'xem đăng ký tham gia phong trào', en: 'look at who takes part in movements' },
    Register: { vi: 'đăng ký tham gia phong trào', en: 'register in movements' },
    RegisterOthers: { vi: 'đăng ký thay đơn vị khác', en: 'register others in movements' },
    RegisterSubjects: {
      vi: 'đăng ký thay thôn, dòng họ, gia đình và công dân',
      en: 'register communities, clans, families and citizens in movements',
    },
  },
);

/** Whoever registers organisations, the own one and others on their behalf, and whoever registers subjects. */
export const REGISTERING = {
  own: MovementPermission.Register,
  others: MovementPermission.RegisterOthers,
  subjects: MovementPermission.RegisterSubjects,
};
