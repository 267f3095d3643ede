import { defineErrors, mapConstraints } from '@app/kernel';

export const WeekError = defineErrors({
  WEEK_EXISTS: { vi: 'Đơn vị này đã có Tuần lễ của năm đó.', en: 'This organisation already has a week in that year.' },
  WEEK_DATES_TOGETHER: {
    vi: 'Ngày bắt đầu và ngày kết thúc phải cùng nhập, hoặc cùng để trống để theo cấp trên.',
    en: 'Set both the first and the last day, or neither to inherit them.',
  },
  WEEK_DATES_ORDER: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'The last day lies before the first day.',
  },
  WEEK_OTHER_YEAR: { vi: 'Ngày phải nằm trong năm {year}.', en: 'The date must lie in {year}.' },
  WEEK_PARENT_NOT_ABOVE: {
    vi: 'Chỉ kế thừa được Tuần lễ cùng năm của cấp trên.',
    en: 'A week inherits only from a week of the same year above it.',
  },
  WEEK_CHAIN_TOO_LONG: {
    vi: 'Tuần lễ chỉ kế thừa qua tối đa {max} cấp.',
    en: 'A week inherits through {max} levels at most.',
  },
  WEEK_ROUND_OTHER_YEAR: {
    vi: 'Đợt báo cáo thuộc năm {year}, khác năm của Tuần lễ.',
    en: 'The reporting round belongs to {year}, not to the year of the week.',
  },
});

export const ActivityError = defineErrors({
  ACTIVITY_OUTSIDE_WEEK: {
    vi: 'Hoạt động của Tuần lễ phải diễn ra từ {from} đến {to}.',
    en: 'An activity of this week must take place between {from} and {to}.',
  },
  ACTIVITY_WEEK_ELSEWHERE: {
    vi: 'Tuần lễ này không phải của đơn vị hoặc của cấp trên của đơn vị.',
    en: 'This week belongs neither to the unit nor to a level above it.',
  },
  ACTIVITY_DATES_ORDER: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'The last day lies before the first day.',
  },
  ACTIVITY_YEAR_FIXED: {
    vi: 'Không chuyển được hoạt động sang năm khác năm {year}. Hãy rút lại và ghi hoạt động mới.',
    en: 'An activity cannot move out of {year}. Withdraw it and log a new one.',
  },
  ACTIVITY_ORGANISATION_CLOSED: {
    vi: 'Đơn vị không còn hoạt động nên không ghi được hoạt động mới.',
    en: 'The organisation is not in operation, so nothing new can be logged.',
  },
  ACTIVITY_TWIN: {
    vi: 'Đơn vị đã ghi hoạt động "{title}" cùng loại vào ngày {day}. Xem hoạt động đó; nếu là một hoạt động khác thì xác nhận để ghi thêm.',
    en: 'The unit has logged "{title}" of that kind on {day} already. Look at it; if this is another one, confirm to log it, too.',
  },
  ACTIVITY_FAR_DAY: {
    vi: 'Ngày {day} cách hôm nay hơn một năm. Xem lại năm; nếu đúng thì xác nhận.',
    en: '{day} lies more than a year from today. Check the year; if it is right, confirm.',
  },
  ACTIVITY_WITHDRAWN: { vi: 'Hoạt động đã được rút lại.', en: 'The activity has been withdrawn.' },
  ACTIVITY_KIND_UNKNOWN: { vi: 'Loại hoạt động không có trong danh mục.', en: 'The kind is not in the catalogue.' },
  EVIDENCE_EXISTS: {
    vi: 'Tệp này đã là minh chứng của hoạt động.',
    en: 'This file is already evidence of the activity.',
  },
});

mapConstraints({
  uq_week_organisation_year: WeekError.WEEK_EXISTS,
  fk_activity_kind: ActivityError.ACTIVITY_KIND_UNKNOWN,
});
