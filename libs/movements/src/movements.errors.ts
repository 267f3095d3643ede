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
  MOVEMENT_PHASES_ORDER: {
    vi: 'Giai đoạn phải bắt đầu sau khi giai đoạn trước kết thúc.',
    en: 'A phase begins after the one before it has ended.',
  },
  MOVEMENT_PHASE_OUTSIDE: {
    vi: 'Giai đoạn phải nằm trong thời gian của phong trào.',
    en: 'A phase lies within the time of the movement.',
  },
  MOVEMENT_PARENT_NOT_ABOVE: {
    vi: 'Phong trào cấp trên phải do cấp trên, hoặc do đơn vị khác của cùng địa bàn, phát động.',
    en: 'The movement above is one of a higher level, or of another body of the same territory.',
  },
  MOVEMENT_CHAIN_TOO_LONG: {
    vi: 'Phong trào chỉ nối tiếp qua tối đa {max} cấp.',
    en: 'A movement inherits through {max} levels at most.',
  },
  MOVEMENT_OVER: {
    vi: 'Phong trào đã hết thời gian từ ngày {endsOn}. Muốn nhận thêm đăng ký, đơn vị phát động lùi ngày kết thúc, hoặc kết thúc rồi mở lại phong trào.',
    en: 'The movement ended on {endsOn}. For further registrations whoever launched it moves its last day, or closes and reopens it.',
  },
  MOVEMENT_CLOSED: {
    vi: 'Phong trào đã kết thúc. Mở lại trước khi thay đổi.',
    en: 'The movement is closed. Reopen it before changing it.',
  },
  MOVEMENT_NOT_CLOSED: { vi: 'Phong trào đang diễn ra.', en: 'The movement is running.' },
  MOVEMENT_CLOSING_DAY: {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu {startsOn}, cũng không sau hôm nay.',
    en: 'A movement is closed on a day from {startsOn} to today.',
  },
  MOVEMENT_NOT_FOR: {
    vi: 'Phong trào không dành cho loại đối tượng này.',
    en: 'The movement is not for this kind of participant.',
  },
  MOVEMENT_ELSEWHERE: {
    vi: 'Đơn vị không thuộc địa bàn của phong trào.',
    en: 'The organisation does not lie in the territory of the movement.',
  },
  MOVEMENT_REGISTERED: {
    vi: 'Đã đăng ký trong phong trào "{name}" nên không đăng ký lần nữa.',
    en: 'It takes part in "{name}" already.',
  },
  REGISTRATION_ROW_TWIN: { vi: 'Trùng với dòng {row}.', en: 'Row {row} names the same.' },
  REGISTRATIONS_TOO_MANY: {
    vi: 'Danh sách in có tối đa {most} dòng; hãy xuất danh sách ra tệp.',
    en: 'A printed list has {most} lines at most; take the list as a file.',
  },
  YEARLY_ROUND_EXISTS: {
    vi: 'Phong trào đã có đợt báo cáo mở hằng năm của đơn vị này.',
    en: 'The movement has a yearly round of this organisation already.',
  },
  YEARLY_DAY_MISSING: {
    vi: 'Hãy nêu tháng, ngày và cách tính hạn, hoặc chọn thời hạn hằng năm của văn bản.',
    en: 'Say month, day and whether the day is in time, or choose a yearly deadline of a document.',
  },
  YEARLY_DEADLINE_UNKNOWN: {
    vi: 'Không phải thời hạn hằng năm của văn bản phát động phong trào.',
    en: 'That is no yearly deadline of a document that launches the movement.',
  },
  YEARLY_TIERS_ORDER: {
    vi: 'Mỗi cấp nêu một lần, và cấp dưới phải đến hạn trước cấp trên trong năm.',
    en: 'Each tier once, and whoever is below is due before whoever is above, in one year.',
  },
  YEARLY_REASON_MISSING: { vi: 'Hãy nêu lý do tắt.', en: 'Say why it is switched off.' },
  REGISTRATION_WITHDRAWN: { vi: 'Đăng ký này đã được rút.', en: 'The registration has been withdrawn.' },
});

mapConstraints({
  uq_movement_yearly_round: MovementError.YEARLY_ROUND_EXISTS,
  uq_movement_registration_organisation: MovementError.MOVEMENT_REGISTERED,
  uq_movement_registration_subject: MovementError.MOVEMENT_REGISTERED,
  uq_movement_organisation_name: MovementError.MOVEMENT_EXISTS,
  ck_movement_order: MovementError.MOVEMENT_DATES_ORDER,
});
