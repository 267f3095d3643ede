import { defineErrors } from '@app/kernel';

export const SpendingError = defineErrors({
  ACTIVITY_NOT_HERE: {
    vi: 'Chỉ dòng chi mới ghi hoạt động; hãy bỏ hoạt động hoặc chọn khoản chi.',
    en: 'Only what is spent names an activity; leave it out or choose an item of expenditure.',
  },
  ACTIVITY_ELSEWHERE: {
    vi: 'Hoạt động này không phải của đơn vị giữ sổ; hãy chọn hoạt động của đơn vị mình.',
    en: 'The activity is not of the organisation whose books these are; choose one of its own.',
  },
  ACTIVITY_TAKEN_BACK: {
    vi: 'Hoạt động "{title}" đã bị rút; hãy chọn hoạt động khác.',
    en: 'The activity "{title}" was taken back; choose another one.',
  },
});
