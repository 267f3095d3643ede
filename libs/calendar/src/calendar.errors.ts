import { defineErrors } from '@app/kernel';

export const CalendarError = defineErrors({
  CALENDAR_DAY_BY_LAW: {
    vi: 'Ngày này có trong lịch kèm theo hệ thống nên không xoá được; hãy sửa loại ngày và ghi văn bản quy định.',
    en: 'This day comes with the programme and cannot be removed; change its kind and name the text that says so.',
  },
});
