import { definePermissions, everyRole, Role } from '@app/kernel';

export const AreaTargetPermission = definePermissions(
  'areaTarget',
  {
    Read: everyRole,
    Set: [Role.Officer, Role.AssociationOfficer, Role.Administrator],
  },
  {
    Read: { vi: 'xem mục tiêu và kết quả', en: 'look at targets and results' },
    Set: { vi: 'đặt mục tiêu của địa bàn', en: 'set targets of a territory' },
  },
);

export const IndicatorResultPermission = definePermissions(
  'indicatorResult',
  {
    Record: [Role.Reporter, Role.Officer, Role.AssociationOfficer],
    Confirm: [Role.Officer, Role.AssociationOfficer, Role.Leader],
  },
  {
    Record: { vi: 'ghi kết quả chỉ tiêu của địa bàn', en: 'record results of a territory' },
    Confirm: { vi: 'xác nhận kết quả chỉ tiêu của địa bàn', en: 'confirm results of a territory' },
  },
);
