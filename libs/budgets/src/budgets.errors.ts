import { defineErrors, mapConstraints } from '@app/kernel';

export const BudgetError = defineErrors({
  BUDGET_EXISTS: { vi: 'Đơn vị đã có dự toán năm này.', en: 'There is a budget of that year already.' },
  BUDGET_SUBMITTED: {
    vi: 'Dự toán đang chờ duyệt; trả lại trước khi sửa.',
    en: 'The budget waits for approval; it is returned before it is changed.',
  },
  BUDGET_NOT_SUBMITTED: { vi: 'Dự toán chưa trình duyệt.', en: 'The budget does not wait for approval.' },
  BUDGET_EMPTY: { vi: 'Dự toán chưa có dòng nào có số tiền.', en: 'No line of the budget asks for money.' },
  BUDGET_UNCHANGED: {
    vi: 'Không có dòng nào đổi so với lần duyệt trước.',
    en: 'No line differs from what was approved.',
  },
  BUDGET_OWN: {
    vi: 'Người trình dự toán không tự duyệt; cần người khác.',
    en: 'Whoever submitted the budget does not approve it; somebody else does.',
  },
  BUDGET_REMARK_NEEDED: { vi: 'Ghi lý do điều chỉnh dự toán.', en: 'Say why the budget is revised.' },
  BUDGET_DAY: { vi: 'Ngày hiệu lực phải trong năm {year}.', en: 'The day lies in the year {year}.' },
  BUDGET_LINE_PARENT: {
    vi: 'Dòng cha phải đứng trước dòng con trong bảng.',
    en: 'A line that others hang on stands before them.',
  },
  BUDGET_LINE_ADDS_UP: {
    vi: 'Dòng "{name}" là tổng các dòng nhỏ, không ghi số tiền hay nguồn riêng.',
    en: 'The line “{name}” adds others up and has no amount or source of its own.',
  },
  BUDGET_LINE_SOURCE_NEEDED: { vi: 'Chọn nguồn cho dòng "{name}".', en: 'Choose the source of the line “{name}”.' },
  BUDGET_LINE_KEPT: {
    vi: 'Dòng "{name}" đã được duyệt hoặc đã chi, không bỏ được; đặt số tiền bằng 0 khi điều chỉnh.',
    en: 'The line “{name}” was approved or spent on and stays; ask for 0 in a revision.',
  },
  BUDGET_LINE_FIXED: {
    vi: 'Dòng "{name}" đã được duyệt: không đổi nguồn, quỹ, khoản mục, định mức đang có hiệu lực.',
    en: 'The line “{name}” was approved: its source, fund, item and a cap in force stay.',
  },
  CAP_OVER: {
    vi: 'Định mức của dòng "{name}" không có hiệu lực vào ngày {day}; chọn định mức thay thế cho dòng này.',
    en: 'The cap of the line “{name}” does not hold on {day}; choose the one that follows it.',
  },
  BUDGET_TOO_LARGE: { vi: 'Tổng dự toán quá lớn.', en: 'The budget is too large.' },
  BUDGET_DAY_CLOSED: {
    vi: 'Sổ đã khóa đến hết ngày {closedThrough}; điều chỉnh có hiệu lực từ ngày sau đó.',
    en: 'The books are closed through {closedThrough}; a revision holds from a later day on.',
  },
  CAP_QUANTITY: {
    vi: 'Dòng "{name}" có định mức theo {units}: ghi số lượng.',
    en: 'The line “{name}” has a cap by {units}: say for how many.',
  },
  CAP_EXCEEDED: {
    vi: 'Dòng "{name}" chỉ được chi tối đa {most} đ cho số lượng này ({citation}); vượt {over} đ.',
    en: 'On the line “{name}” at most {most} đ are permitted for so many ({citation}); {over} đ are too much.',
  },
  CAP_DAYS: {
    vi: 'Định mức đã xác minh cần ngày bắt đầu; ngày hết không trước ngày bắt đầu.',
    en: 'A confirmed cap has a first day; its last day does not lie before it.',
  },
  CAP_USED: {
    vi: 'Định mức đã xác minh không sửa số tiền; hãy ghi ngày hết và thêm định mức mới.',
    en: 'The amount of a confirmed cap stays; give it a last day and add another one.',
  },
});

mapConstraints({
  uq_budget_year: BudgetError.BUDGET_EXISTS,
  ck_spending_cap_order: BudgetError.CAP_DAYS,
  ck_spending_cap_confirmed: BudgetError.CAP_DAYS,
});
