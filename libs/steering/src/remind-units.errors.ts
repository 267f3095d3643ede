import { defineErrors } from '@app/kernel';

export const ReminderError = defineErrors({
  REMINDER_SENT_ALREADY: { vi: 'Đơn vị đã gửi báo cáo.', en: 'The unit has sent its report.' },
  REMINDED_TODAY: { vi: 'Hôm nay đã nhắc đơn vị này.', en: 'This unit has been reminded today.' },
  REMINDER_NO_ADDRESS: {
    vi: 'Thông tin liên hệ của đơn vị chưa có địa chỉ thư điện tử.',
    en: 'The contact line of the unit has no e-mail address.',
  },
  REMINDER_NO_MAIL: {
    vi: 'Hệ thống chưa nối với máy chủ thư, nên không gửi thư nhắc được.',
    en: 'No mail server is connected, so no reminder can be sent.',
  },
});
