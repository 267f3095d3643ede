import { definePermissions, Role } from '@app/kernel';

export const SavedFilterPermission = definePermissions(
  'savedFilter',
  { Tidy: [Role.Administrator, Role.Leader] },
  {
    Tidy: {
      vi: 'sửa, xóa bộ lọc danh sách mà người khác đã chia sẻ trong đơn vị',
      en: 'change and delete list filters that others have shared in the organisation',
    },
  },
);
