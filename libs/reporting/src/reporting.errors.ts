import { defineErrors, mapConstraints } from '@app/kernel';

export const ReportError = defineErrors({
  REPORT_ALREADY_STARTED: { vi: 'Báo cáo này đã được lập.', en: 'This report has already been started.' },
  REPORT_ACT_NOT_ALLOWED: {
    vi: 'Không thể làm việc này ở trạng thái hiện tại của báo cáo. Hãy tải lại trang để xem trạng thái.',
    en: 'This cannot be done as the report stands now. Reload the page to see how it stands.',
  },
  REPORT_OWN_AS_DELEGATE: {
    vi: 'Bạn đã nhập số liệu hoặc gửi báo cáo này nên không duyệt hoặc trả lại được bằng vai trò được ủy quyền.',
    en: 'You wrote figures of this report or sent it, so you cannot decide on it by a role that was delegated to you.',
  },
  ROUND_CLOSED: { vi: 'Đợt báo cáo đã đóng.', en: 'The round is closed.' },
  OBLIGATION_CLOSED: {
    vi: 'Đơn vị đã kết thúc nghĩa vụ báo cáo trong đợt này từ ngày {on}.',
    en: 'The unit’s duty to report in this round ended on {on}.',
  },
  REFILL_OUTDATED: {
    vi: 'Số từ hoạt động vừa thay đổi sau khi bạn xem: hãy mở lại danh sách và chọn lại.',
    en: 'The figures from activities have changed since you looked: open the list again and choose anew.',
  },
  REPORT_HAS_ERRORS: { vi: 'Báo cáo còn lỗi, chưa gửi được.', en: 'The report has errors and cannot be sent yet.' },
  CHILDREN_UNREVIEWED: {
    vi: 'Còn {count} báo cáo cấp dưới đã gửi mà chưa duyệt: hãy chấp nhận hoặc trả lại trước khi gửi lên.',
    en: '{count} reports from below were sent and not reviewed: accept or return them before sending up.',
  },
  NOTHING_TO_SUPPLEMENT: {
    vi: 'Không có báo cáo cấp dưới nào mới được chấp nhận sau lần gửi trước.',
    en: 'No report from below was accepted after the last sending.',
  },
  REMARK_REQUIRED: { vi: 'Trả lại phải kèm ít nhất một nhận xét.', en: 'A return needs at least one remark.' },
  REMARK_PLACE_INVALID: {
    vi: 'Nhận xét phải đặt ở một dòng, một ô hoặc một mục của biểu mẫu này.',
    en: 'A remark stands at one row, cell or text of this form.',
  },
  REASON_REQUIRED: { vi: 'Phải nêu lý do.', en: 'A reason is required.' },
  CELL_NOT_IN_FORM: { vi: 'Ô này không thuộc biểu mẫu.', en: 'This cell is not in the form.' },
  TEXT_NOT_IN_FORM: { vi: 'Mục này không thuộc biểu mẫu.', en: 'This text is not in the form.' },
  FIGURE_NOT_WHOLE: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  FIGURE_NEGATIVE: { vi: 'Không được là số âm.', en: 'Must not be negative.' },
  FIGURE_TOO_LARGE: { vi: 'Số lớn nhất được nhập là {max}.', en: 'The largest figure is {max}.' },
  FIGURE_VALUE_UNEXPECTED: {
    vi: 'Ô trống hoặc “không phát sinh” thì không kèm số.',
    en: 'A cell that is empty or not applicable carries no number.',
  },
});

export const RoundError = defineErrors({
  CLOSING_IN_FUTURE: {
    vi: 'Ngày kết thúc không được sau hôm nay ({today}).',
    en: 'The day of ending may not be later than today ({today}).',
  },
  OBLIGATION_HAS_CHILDREN: {
    vi: 'Còn {count} đơn vị báo cáo qua đơn vị này; hãy kết thúc nghĩa vụ của họ trước.',
    en: '{count} units still report through this one; end their duties first.',
  },
  ROUND_PERIOD_ORDER: {
    vi: 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.',
    en: 'The period ends before it begins.',
  },
  ROUND_YEAR_MISMATCH: {
    vi: 'Năm {year} không nằm trong kỳ báo cáo.',
    en: 'The year {year} is not in the period reported on.',
  },
  ROUND_FORM_NOT_VALID: {
    vi: 'Biểu mẫu chỉ có hiệu lực từ {validFrom}, sau ngày cuối kỳ báo cáo.',
    en: 'The form is valid from {validFrom} only, after the end of the period.',
  },
  ROUND_FORM_SUPERSEDED: {
    vi: 'Biểu mẫu đã có phiên bản mới hơn (số {number}) cho kỳ này.',
    en: 'A newer version of the form (number {number}) is valid in this period.',
  },
  ROUND_FORM_UNKNOWN: { vi: 'Không có biểu mẫu này.', en: 'There is no such form.' },
  ROUND_DIRECTIVE_UNKNOWN: { vi: 'Không có văn bản này.', en: 'There is no such directive.' },
  ROUND_TIERS_MISSING: { vi: 'Cần ít nhất một cấp báo cáo.', en: 'At least one tier is needed.' },
  ROUND_TIER_REPEATED: { vi: 'Cấp {tier} được khai hai lần.', en: 'Tier {tier} is given twice.' },
  ROUND_TIERS_OVERLAP: {
    vi: 'Cấp {tier} và cấp {other} cùng nhận một loại đơn vị.',
    en: 'Tiers {tier} and {other} take the same kind of unit.',
  },
  ROUND_TIER_DUE_ORDER: {
    vi: 'Hạn của cấp {lower} phải không muộn hơn hạn của cấp {upper}.',
    en: 'Tier {lower} must not be due later than tier {upper}.',
  },
  ROUND_TIER_EMPTY: {
    vi: 'Không có đơn vị nào thuộc cấp {tier} vào ngày {on}. Hãy chọn đơn vị thu báo cáo có cấp dưới (thường là ủy ban nhân dân mà cơ quan giúp việc), hoặc sửa loại đơn vị của cấp này.',
    en: 'No unit belongs to tier {tier} on {on}. Choose an owner with units below it (usually the committee for which the office works), or other kinds of units for the tier.',
  },
  ROUND_OUTSIDE_PROVINCE: {
    vi: 'Địa bàn của các đơn vị sau nằm ngoài tỉnh của cấp nhận báo cáo, nên số tổng hợp sẽ thiếu: {names}.',
    en: 'The units of these lie outside the province of the level they report to, so its totals would miss them: {names}.',
  },
  EXTENSION_NOT_LATER: {
    vi: 'Hạn mới phải sau hạn hiện tại ({current}).',
    en: 'The new deadline must be later than the present one ({current}).',
  },
});

mapConstraints({
  uq_report_obligation: ReportError.REPORT_ALREADY_STARTED,
  fk_round_form_version: RoundError.ROUND_FORM_UNKNOWN,
  fk_round_directive: RoundError.ROUND_DIRECTIVE_UNKNOWN,
});
