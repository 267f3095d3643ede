import { defineErrors } from '@app/kernel';

/** What a check of a report finds; the codes travel in `Report.checks` and in the refusal to send. */
export const CheckError = defineErrors({
  CHECK_FIGURE_MISSING: {
    vi: 'Chưa có số liệu: nhập số (có thể là 0) hoặc chọn "không áp dụng".',
    en: 'Missing: enter a number (zero counts) or choose "not applicable".',
  },
  CHECK_TEXT_MISSING: { vi: 'Chưa viết phần này.', en: 'This part is not written yet.' },
  CHECK_SUM_EQUALS: {
    vi: 'Phải bằng tổng các dòng chi tiết: {expected}, đang ghi {actual}.',
    en: 'Must equal the sum of its lines: {expected}, it says {actual}.',
  },
  CHECK_SUM_AT_LEAST: {
    vi: 'Không được nhỏ hơn tổng các dòng chi tiết: {expected}, đang ghi {actual}.',
    en: 'Must not be less than the sum of its lines: {expected}, it says {actual}.',
  },
  CHECK_TOTAL_NOT_APPLICABLE: {
    vi: 'Ghi "không áp dụng" nhưng các dòng chi tiết có số liệu (tổng {expected}).',
    en: 'Says "not applicable" while its lines have figures (sum {expected}).',
  },
  CHECK_NOT_LESS_THAN: {
    vi: 'Không được nhỏ hơn {other} ({expected}), đang ghi {actual}.',
    en: 'Must not be less than {other} ({expected}), it says {actual}.',
  },
  CHECK_OTHER_THAN_BOOKS: {
    vi: 'Sổ kế toán của đơn vị ghi {kept}, báo cáo ghi {actual}: hãy lấy lại số từ sổ, hoặc ghi chú giải trình ở ô này.',
    en: 'The books of the unit say {kept}, the report {actual}: take the figure from the books, or explain it in a comment on the cell.',
  },
  CHECK_FAR_FROM_PREVIOUS: {
    vi: 'Chênh lệch lớn so với năm trước ({previous}). Hãy kiểm tra lại.',
    en: 'Far from last year ({previous}). Please check.',
  },
  CHECK_FAR_FROM_PEERS: {
    vi: 'Cao hơn hẳn các đơn vị cùng loại (trung vị {median}). Hãy kiểm tra lại.',
    en: 'Far above units of its kind (median {median}). Please check.',
  },
});
