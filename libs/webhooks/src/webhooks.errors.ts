import { defineErrors } from '@app/kernel';

export const WebhookError = defineErrors({
  WEBHOOKS_FULL: {
    vi: 'Ứng dụng đã có {max} webhook. Hãy gỡ bớt.',
    en: 'The application has {max} webhooks. Remove one first.',
  },
  WEBHOOK_REMOVED: {
    vi: 'Webhook đã bị gỡ. Hãy đăng ký webhook mới.',
    en: 'The webhook was removed. Register a new one.',
  },
  WEBHOOK_STATE: {
    vi: 'Webhook không ở trạng thái cho phép việc này.',
    en: 'The webhook is not in a state that allows this.',
  },
  WEBHOOK_ADDRESS: {
    vi: 'Địa chỉ phải bắt đầu bằng https://, dùng cổng 443 và không chứa tên đăng nhập hay dấu #.',
    en: 'The address begins with https://, is of port 443 and holds neither a user name nor a #.',
  },
  WEBHOOK_ADDRESS_PRIVATE: {
    vi: 'Địa chỉ nằm trong mạng nội bộ hoặc dải dành riêng, không gửi tới được.',
    en: 'The address lies in a private or reserved network; nothing is sent there.',
  },
  WEBHOOK_EVENT_UNKNOWN: {
    vi: 'Ứng dụng không nghe được sự kiện "{event}": không có sự kiện này, hoặc chưa được cấp phạm vi quyền đọc tương ứng.',
    en: 'The application cannot hear of “{event}”: there is none, or the scope to read it was not given.',
  },
  WEBHOOK_SELECTION: {
    vi: 'Truy vấn không dùng được: {why}',
    en: 'The selection cannot be used: {why}',
  },
  WEBHOOK_SELECTION_SHAPE: {
    vi: 'Truy vấn phải là đúng một query, chỉ dùng hai biến $subject: ID! và $event: ID!.',
    en: 'The selection is exactly one query, with no variables but $subject: ID! and $event: ID!.',
  },
  WEBHOOK_SELECTION_COSTLY: {
    vi: 'Truy vấn quá nặng ({cost}, tối đa {max}).',
    en: 'The selection is too costly ({cost}, at most {max}).',
  },
  WEBHOOK_REPLAY_OLD: {
    vi: 'Chỉ gửi lại được sự kiện trong {days} ngày gần đây. Dùng query events để lấy sự kiện cũ hơn.',
    en: 'Only events of the last {days} days are replayed. Pull older ones by the query events.',
  },
  WEBHOOK_REPLAYING: {
    vi: 'Lần gửi lại trước chưa xong. Hãy đợi đến khi gửi hết.',
    en: 'The last replay is still under way. Wait until all of it was sent.',
  },
  WEBHOOK_DELIVERY_OVER: {
    vi: 'Lượt gửi này không còn hiệu lực.',
    en: 'This delivery is no longer due.',
  },
});
