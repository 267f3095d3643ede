import { defineErrors, mapConstraints } from '@app/kernel';

export const AssessmentError = defineErrors({
  ASSESSMENT_ACT_NOT_ALLOWED: {
    vi: 'Không thể làm việc này ở trạng thái hiện tại của đánh giá. Hãy tải lại trang để xem trạng thái.',
    en: 'This cannot be done as the assessment stands now. Reload the page to see how it stands.',
  },
  ASSESSMENT_ROUND_CLOSED: { vi: 'Đợt đánh giá đã đóng.', en: 'The round of assessment is closed.' },
  ASSESSMENT_ROUND_OPEN: { vi: 'Đợt đánh giá đang mở.', en: 'The round of assessment is open.' },
  ASSESSMENT_OWN_AS_DELEGATE: {
    vi: 'Bạn đã trả lời hoặc gửi đánh giá này nên không xét được bằng vai trò được ủy quyền.',
    en: 'You answered or sent this assessment, so you cannot decide on it by a role that was delegated to you.',
  },
  ASSESSMENT_INCOMPLETE: {
    vi: 'Còn {count} chỉ tiêu chưa trả lời, chưa gửi được.',
    en: '{count} targets are not answered yet, so it cannot be sent.',
  },
  ASSESSMENT_NOT_MET: {
    vi: 'Kết quả tự đánh giá chưa đạt nên chưa lập được tờ trình đề nghị công nhận.',
    en: 'The assessment does not come out as met, so recognition cannot be asked for.',
  },
  ASSESSMENT_TEAM_NOT_ASKED: {
    vi: 'Văn bản của bộ tiêu chí này không yêu cầu lập Tổ đánh giá.',
    en: 'The text of these criteria asks for no assessing team.',
  },
  TARGET_UNANSWERED: { vi: 'Chưa trả lời.', en: 'Not answered yet.' },
  TARGET_UNKNOWN: { vi: 'Bộ tiêu chí không có chỉ tiêu này.', en: 'The criteria set has no such target.' },
  TARGET_NOT_APPLICABLE: {
    vi: 'Chỉ tiêu này không áp dụng cho đơn vị.',
    en: 'This target does not apply to the unit.',
  },
  TARGET_ANSWER_WRONG_KIND: {
    vi: 'Câu trả lời không đúng kiểu của chỉ tiêu.',
    en: 'The answer is not of the kind that the target asks for.',
  },
  TARGET_ANSWER_UNKNOWN_PART: { vi: 'Chỉ tiêu không có phần này.', en: 'The target has no such part.' },
  TARGET_ANSWER_NOT_WHOLE: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  TARGET_ANSWER_NEGATIVE: { vi: 'Không được là số âm.', en: 'Must not be negative.' },
  TARGET_ANSWER_TOO_LARGE: { vi: 'Số quá lớn.', en: 'The number is too large.' },
  TARGET_ANSWER_WHOLE_ZERO: { vi: 'Tổng số phải lớn hơn 0.', en: 'The whole must be more than 0.' },
  TARGET_ANSWER_PART_BEYOND_WHOLE: { vi: 'Số đạt lớn hơn tổng số.', en: 'The part is larger than the whole.' },
  TARGET_ANSWER_PART_BEYOND_OTHER: {
    vi: 'Số này là một phần của số kia nên không được lớn hơn.',
    en: 'This counts some of the other part and cannot be more.',
  },
  TARGET_ANSWER_WHOLES_DIFFER: {
    vi: 'Hai phần phải tính trên cùng một tổng số.',
    en: 'Both parts are of the same whole.',
  },
  TARGET_ANSWER_NOT_A_NUMBER: { vi: 'Phải là số.', en: 'Must be a number.' },
  TARGET_ANSWER_UNKNOWN_RANK: { vi: 'Không có mức này.', en: 'There is no such rank.' },
  TARGET_ANSWER_BEYOND_MAXIMUM: { vi: 'Điểm tối đa là {maximum}.', en: 'The maximum is {maximum} points.' },
  TARGET_ANSWER_OFF_STEP: { vi: 'Điểm phải theo bước {step}.', en: 'Points go in steps of {step}.' },
  TRAIT_FIXED: {
    vi: 'Đặc điểm này đã xác định theo loại đơn vị.',
    en: 'This follows from the kind of unit and is not stated.',
  },
  ASSESSMENT_REMARK_REQUIRED: {
    vi: 'Trả lại phải kèm ít nhất một lý do.',
    en: 'A return needs at least one reason.',
  },
});

export const AssessmentRoundError = defineErrors({
  ASSESSMENT_YEAR_TO_COME: {
    vi: 'Năm {year} chưa bắt đầu, chưa đánh giá được.',
    en: 'The year {year} has not begun and cannot be assessed.',
  },
  ASSESSMENT_LINES_MISSING: { vi: 'Cần ít nhất một bộ tiêu chí.', en: 'At least one criteria set is needed.' },
  ASSESSMENT_LINES_OVERLAP: {
    vi: 'Dòng {one} và dòng {other} cùng hỏi một loại đơn vị theo một bộ tiêu chí.',
    en: 'Lines {one} and {other} ask the same kind of unit by the same set.',
  },
  CRITERIA_SET_UNKNOWN: { vi: 'Không có bộ tiêu chí này.', en: 'There is no such criteria set.' },
  CRITERIA_SET_OF_OTHERS: {
    vi: 'Bộ tiêu chí này không dùng để đánh giá đơn vị: hãy bỏ trống loại đơn vị và cấp.',
    en: 'This criteria set does not assess units: leave kinds and levels empty.',
  },
  CRITERIA_NOT_IN_FORCE: {
    vi: 'Bộ tiêu chí này không có hiệu lực vào ngày {on}, không đánh giá được năm {year}.',
    en: 'This criteria set is not in force on {on}, so the year {year} cannot be assessed by it.',
  },
  CARRY_OVER_OTHER_VERSION: {
    vi: 'Phiên bản đang có hiệu lực không còn là phiên bản đã xem trước. Hãy xem trước lại.',
    en: 'The version in force is no longer the one that was previewed. Preview it again.',
  },
  ASSESSMENT_NOBODY_ASKED: {
    vi: 'Dòng {line} không có đơn vị nào: hãy chọn đơn vị mở đợt có cấp dưới, sửa loại đơn vị hoặc cấp, hoặc các đơn vị đã được đánh giá theo bộ này trong năm.',
    en: 'Line {line} asks nobody: choose an organisation with units below it, other kinds or levels, or all of them are being assessed by this set already.',
  },
});

export const EvidenceError = defineErrors({
  EVIDENCE_WITHDRAWN: { vi: 'Minh chứng này đã được rút.', en: 'This evidence was taken back.' },
  EVIDENCE_IN_USE_AS_SENT: {
    vi: 'Minh chứng đang được dùng trong một đánh giá đã gửi, chưa rút được.',
    en: 'This evidence is used in an assessment that was sent, so it cannot be taken back.',
  },
  EVIDENCE_PERIOD_ORDER: { vi: 'Ngày cuối phải từ ngày đầu trở đi.', en: 'It ends before it begins.' },
  EVIDENCE_NOT_OFFERED: {
    vi: 'Hệ thống không có mục này để làm minh chứng cho chỉ tiêu.',
    en: 'The system does not offer this as evidence for the target.',
  },
  EVIDENCE_USED_ALREADY: { vi: 'Chỉ tiêu đã có minh chứng này.', en: 'The target has this evidence already.' },
});

mapConstraints({ pk_assessment_evidence_use: EvidenceError.EVIDENCE_USED_ALREADY });
