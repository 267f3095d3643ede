import { defineErrors, mapConstraints } from '@app/kernel';

export const SavedFilterError = defineErrors({
  SAVED_FILTER_NAME_TAKEN: {
    vi: 'Danh sách này đã có bộ lọc cùng tên. Hãy đặt tên khác.',
    en: 'This list already has a saved filter of that name. Choose another name.',
  },
  SAVED_FILTER_UNREADABLE: {
    vi: 'Nội dung bộ lọc không đúng định dạng.',
    en: 'What the filter holds has not the right form.',
  },
  SAVED_FILTER_OF_ANOTHER: {
    vi: 'Bộ lọc này do người khác lưu: bạn sửa, xóa hoặc ngừng dùng chung được, nhưng không chuyển sang dùng chung ở đơn vị khác.',
    en: 'Somebody else saved this filter: you may change it, delete it or end its sharing, but not share it with other people.',
  },
  SAVED_FILTERS_FULL: {
    vi: 'Đã lưu {max} bộ lọc, không lưu thêm được. Hãy xóa bộ lọc không còn dùng.',
    en: '{max} filters are saved already. Delete those that are no longer used.',
  },
});

const nameTaken = () =>
  SavedFilterError.SAVED_FILTER_NAME_TAKEN({}, [{ path: 'name', code: 'SAVED_FILTER_NAME_TAKEN' }]);

mapConstraints({ uq_saved_filter_own: nameTaken, uq_saved_filter_shared: nameTaken });
