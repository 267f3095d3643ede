import { defineErrors, mapConstraints } from '@app/kernel';

export const RewardError = defineErrors({
  REWARD_TAKEN: {
    vi: 'Tiền thưởng này đã được {office} nhận vào sổ: mỗi lần công nhận chỉ chi một lần.',
    en: 'This reward has been taken over by {office}: each recognition is paid once.',
  },
  REWARD_TAKEN_MEANWHILE: {
    vi: 'Tiền thưởng này vừa được nhận vào một sổ khác. Hãy tải lại.',
    en: 'This reward has just been taken over into other books. Reload.',
  },
  REWARD_REVOKED: {
    vi: 'Công nhận số {number} đã bị thu hồi: không chi thưởng.',
    en: 'Recognition number {number} was revoked: nothing is paid.',
  },
  REWARD_PAID_INSTEAD: {
    vi: 'Danh hiệu khác của cùng người nhận, cùng ngày được chi thay cho số {number}.',
    en: 'Another title of the same recipient and day is paid instead of number {number}.',
  },
  REWARD_UNSTATED: {
    vi: 'Chưa có văn bản đã xác minh nói mức thưởng của số {number}: ghi số tiền và văn bản quy định.',
    en: 'No confirmed text says what is paid for number {number}: state the amount and the text that says it.',
  },
  REWARD_REASON_NEEDED: {
    vi: 'Số tiền khác mức phải chi: ghi lý do hoặc văn bản quy định.',
    en: 'The amount differs from what is due: give the reason or the text that says it.',
  },
  REWARD_BEFORE_DECISION: {
    vi: 'Ngày nhận vào sổ phải từ ngày quyết định {day} trở đi.',
    en: 'It cannot be taken over before the day of the decision, {day}.',
  },
  REWARDS_NONE: {
    vi: 'Quyết định này không còn tiền thưởng nào để nhận vào sổ.',
    en: 'Nothing of this decision is left to be taken over.',
  },
  REWARDS_ELSEWHERE: {
    vi: 'Sổ này không nhận tiền thưởng của quyết định đó: chỉ cơ quan quyết định, cấp trên của cơ quan đó, hoặc hội cùng địa bàn chi.',
    en: 'These books take nothing of that decision over: the office that decided pays, one above it, or the other line of the same territory.',
  },
  REWARDS_TOO_MUCH: {
    vi: 'Tiền thưởng của một quyết định cộng lại vượt quá {most} đồng. Hãy xem lại số tiền đã ghi.',
    en: 'The rewards of one decision come to more than {most} đồng. Look at the amounts again.',
  },
  REWARD_STATED_TWICE: {
    vi: 'Một lần công nhận chỉ ghi một số tiền.',
    en: 'One amount is stated for one recognition.',
  },
  REWARD_STATED_UNCHOSEN: {
    vi: 'Số tiền được ghi cho một công nhận không được chọn.',
    en: 'An amount is stated for a recognition that was not chosen.',
  },
  REWARD_PAID: {
    vi: 'Tiền thưởng số {number} đã chi hoặc đã đòi lại: không trả lại được. Tiền đã chi được lấy lại bằng chứng từ.',
    en: 'The reward number {number} was paid or claimed: it is not given back. What was paid comes back by vouchers.',
  },
  REWARD_DRAFTED: {
    vi: 'Tiền thưởng số {number} đang nằm trong chứng từ chờ ký: bỏ chứng từ đó trước.',
    en: 'The reward number {number} is in a voucher that waits to be signed: discard that first.',
  },
  REWARD_ENDED: {
    vi: 'Tiền thưởng số {number} không còn phải chi.',
    en: 'The reward number {number} is no longer to be paid.',
  },
  REWARD_NOT_PAYABLE: {
    vi: 'Không chi "{content}": công nhận đã bị thu hồi hoặc đã chi cho danh hiệu khác.',
    en: '"{content}" is not paid: the recognition was revoked, or another is paid instead.',
  },
});

mapConstraints({
  uq_taken_reward_recognition: RewardError.REWARD_TAKEN_MEANWHILE,
  ck_taken_reward_reason: RewardError.REWARD_REASON_NEEDED,
});
