import { defineErrors, mapConstraints } from '@app/kernel';

export const ScholarshipError = defineErrors({
  SCHOLARSHIP_ROUND_EXISTS: {
    vi: 'Năm này đã có đợt học bổng cùng tên.',
    en: 'There is a round of that name in this year.',
  },
  SCHOLARSHIP_ROUND_STATE: {
    vi: 'Trạng thái của đợt học bổng không cho làm việc này.',
    en: 'The state of the round does not allow this.',
  },
  SCHOLARSHIP_REASON_NEEDED: { vi: 'Ghi lý do.', en: 'Give a reason.' },
  SCHOLARSHIP_RULES_FIXED: {
    vi: 'Đợt đã mở: chỉ sửa được hạn nộp, số tiền được chi, nguồn chi và điều kiện bằng lời.',
    en: 'The round is open: only its last day, its means, its fund and its conditions in words can be changed.',
  },
  SCHOLARSHIP_DAYS: {
    vi: 'Hạn nộp đơn phải từ hôm nay trở đi.',
    en: 'The last day for applications must not be past.',
  },
  SCHOLARSHIP_CRITERIA: {
    vi: 'Mỗi tiêu chí cần một tên khác nhau và điểm tối đa từ 1.',
    en: 'Each criterion needs a name of its own and at least one point.',
  },
  SCHOLARSHIP_STEPS: {
    vi: 'Các mức phải khác nhau, điểm cao hơn được nhiều tiền hơn, và không mức nào vượt tổng điểm của các tiêu chí.',
    en: 'Steps must differ, more points must give more money, and no step may ask for more points than there are.',
  },
  SCHOLARSHIP_FUND: {
    vi: 'Quỹ không phải của cơ quan này, đã đóng, hoặc không giữ nguồn, mục đích này.',
    en: 'The fund is not of this office, is closed, or does not keep this source or purpose.',
  },
  SCHOLARSHIP_FUND_NEEDED: {
    vi: 'Chưa chọn quỹ và nguồn chi của đợt học bổng.',
    en: 'The fund and the source from which it is paid have not been chosen.',
  },
  SCHOLARSHIP_NOT_FOR_UNIT: {
    vi: 'Đợt học bổng không dành cho đơn vị này.',
    en: 'The round is not for this unit.',
  },
  SCHOLARSHIP_NOT_FOR_KIND: {
    vi: 'Đợt học bổng không dành cho đối tượng này.',
    en: 'The round is not for applicants of this kind.',
  },
  SCHOLARSHIP_APPLICATIONS_ENDED: { vi: 'Đã hết hạn nộp đơn.', en: 'Applications have ended.' },
  SCHOLARSHIP_TEXT_LONG: { vi: 'Dài quá 400 ký tự.', en: 'Longer than 400 characters.' },
  SCHOLARSHIP_NAME_NEEDED: { vi: 'Thiếu họ và tên.', en: 'The name is missing.' },
  SCHOLARSHIP_BIRTH_NEEDED: { vi: 'Thiếu ngày hoặc năm sinh.', en: 'The day or year of birth is missing.' },
  SCHOLARSHIP_BIRTH_ODD: { vi: 'Không đọc được ngày, năm sinh.', en: 'The day or year of birth cannot be read.' },
  SCHOLARSHIP_NUMBER_ODD: {
    vi: 'Số định danh phải có 12 chữ số (hoặc 9 chữ số của chứng minh nhân dân).',
    en: 'An identity number has 12 digits (or 9 of the former card).',
  },
  SCHOLARSHIP_NUMBER_NEEDED: {
    vi: 'Đợt này giới hạn số tiền mỗi người trong năm nên cần số định danh.',
    en: 'The round limits what one person may have in the year, so an identity number is needed.',
  },
  SCHOLARSHIP_APPLIED: {
    vi: 'Đơn vị đã nhập đơn của người này (cùng số định danh).',
    en: 'The unit has entered an application of this person (the same identity number).',
  },
  SCHOLARSHIP_TWIN: {
    vi: 'Có thể là người đã có đơn: cùng tên và năm sinh. Nếu là người khác, nói rõ.',
    en: 'Perhaps somebody who has applied: the same name and year of birth. If it is somebody else, say so.',
  },
  SCHOLARSHIP_TOO_MANY: {
    vi: 'Đợt này đã có {most} đơn, không nhận thêm.',
    en: 'The round has {most} applications and takes no more.',
  },
  SCHOLARSHIP_APPLICATION_STATE: {
    vi: 'Trạng thái của đơn hoặc của đợt không cho làm việc này.',
    en: 'The state of the application or of its round does not allow this.',
  },
  SCHOLARSHIP_POINTS: {
    vi: 'Điểm phải từ 0 đến điểm tối đa của tiêu chí ({most}).',
    en: 'Points go from 0 to what the criterion allows ({most}).',
  },
  SCHOLARSHIP_POINTS_COUNT: { vi: 'Mỗi tiêu chí cần một điểm.', en: 'Each criterion needs its points.' },
  SCHOLARSHIP_SCORED_ENOUGH: {
    vi: 'Đã đủ số người chấm cho đơn này.',
    en: 'Enough members have scored this application.',
  },
  SCHOLARSHIP_NOT_SCORED: {
    vi: 'Còn {count} đơn chưa đủ người chấm.',
    en: '{count} applications have not been scored by enough members.',
  },
  SCHOLARSHIP_DOUBLES: {
    vi: 'Còn {count} cặp đơn trùng hoặc có thể trùng chưa xử lý.',
    en: '{count} pairs of double or possibly double applications are unsettled.',
  },
  SCHOLARSHIP_NOBODY: { vi: 'Không có ai để đề xuất.', en: 'There is nobody to propose.' },
  SCHOLARSHIP_GRANTED_TWICE: {
    vi: 'Một người có hai đơn được đề xuất trong đợt này.',
    en: 'One person has two proposed applications in this round.',
  },
  SCHOLARSHIP_OWN_PROPOSAL: {
    vi: 'Người lập đề xuất không tự quyết định.',
    en: 'Whoever made the proposal does not decide on it.',
  },
  SCHOLARSHIP_GRANTS_MANY: {
    vi: 'Một quyết định cấp nhiều nhất {most} suất.',
    en: 'One decision grants {most} scholarships at most.',
  },
  SCHOLARSHIP_LIMIT_EXCEEDED: {
    vi: '{count} người sẽ được quá mức một người được nhận trong năm, vì đợt khác đã được quyết định sau khi đề xuất: xét lại.',
    en: '{count} people would have more than one person may have in the year, since another round was decided after the proposal: score again.',
  },
  SCHOLARSHIP_UNPAID: {
    vi: 'Còn {count} suất chưa chi hết, hoặc tiền đã hoàn về mà chưa thu hồi suất, hoặc chưa thu lại đủ tiền.',
    en: '{count} scholarships have not been paid, or the money came back and the scholarship stands, or has not been returned.',
  },
  SCHOLARSHIP_REVOKED: { vi: 'Suất học bổng này đã được thu hồi.', en: 'The scholarship has been taken back.' },
  SCHOLARSHIP_NOT_PAYABLE: {
    vi: '"{content}" đã được thu hồi, không chi nữa.',
    en: '“{content}” has been taken back and is not paid.',
  },
  SCHOLARSHIP_BOOKS_ELSEWHERE: {
    vi: 'Suất học bổng này nay chi từ sổ của đơn vị kế nhiệm, ngoài địa bàn của bạn; lãnh đạo đơn vị đó thu hồi.',
    en: 'It is paid from the books of whoever goes on with the work, out of your reach: their head takes it back.',
  },
  SCHOLARSHIP_LIST_EMPTY: { vi: 'Không có suất nào để chi.', en: 'There is nothing to be paid.' },
  SCHOLARSHIP_DECISION: {
    vi: 'Văn bản phải là quyết định đã ban hành hoặc đã vào sổ của cơ quan mở đợt, không ghi ngày sau hôm nay.',
    en: 'The document must be issued by, or registered with, the office of the round, and not be dated ahead.',
  },
});

mapConstraints({
  uq_scholarship_round_name: ScholarshipError.SCHOLARSHIP_ROUND_EXISTS,
  uq_scholarship_application_number: ScholarshipError.SCHOLARSHIP_GRANTED_TWICE,
  uq_scholarship_grant_application: ScholarshipError.SCHOLARSHIP_APPLICATION_STATE,
});
