import { defineErrors, mapConstraints } from '@app/kernel';

export const MovementError = defineErrors({
  MOVEMENT_EXISTS: {
    vi: 'Đơn vị này đã có phong trào cùng tên.',
    en: 'This organisation already carries out a movement of that name.',
  },
  MOVEMENT_DATES_ORDER: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'The last day lies before the first day.',
  },
});

mapConstraints({
  uq_movement_organisation_name: MovementError.MOVEMENT_EXISTS,
  ck_movement_order: MovementError.MOVEMENT_DATES_ORDER,
});
