import { defineErrors, mapConstraints } from '@app/kernel';

export const ReconciliationError = defineErrors({
  COUNT_OF_CASH: { vi: 'Chỉ kiểm kê két tiền mặt.', en: 'Only a cash box is counted.' },
  COUNT_DAY: {
    vi: 'Ngày kiểm kê nằm trong thời gian két mở, từ ngày mở sổ đến hôm nay.',
    en: 'The box was not open on that day, the books had not begun, or the day lies ahead.',
  },
  COUNT_NOTHING_SAID: {
    vi: 'Ghi số tờ theo mệnh giá hoặc tổng số tiền đếm được.',
    en: 'Say how many of each note there are, or the sum.',
  },
  COUNT_TOTAL_DIFFERS: {
    vi: 'Tổng số tiền khác tổng theo mệnh giá.',
    en: 'The sum is not what the notes come to.',
  },
  COUNT_NOTE_UNKNOWN: { vi: 'Không có mệnh giá này vào ngày kiểm kê.', en: 'There is no such note on that day.' },
  COUNT_NOTE_TWICE: { vi: 'Mệnh giá này đã ghi ở dòng trên.', en: 'The note stands in a line above.' },
  COUNT_SIGNED_TWICE: { vi: 'Bạn đã ký biên bản này.', en: 'You have signed these minutes.' },
  COUNT_SIGNED: {
    vi: 'Biên bản đã có hai chữ ký nên không hủy được.',
    en: 'Two have signed the minutes: they are not withdrawn.',
  },
  COUNT_WITHDRAWN: { vi: 'Biên bản này đã hủy.', en: 'The minutes were withdrawn.' },
  COUNT_AGREES: { vi: 'Số đếm bằng sổ, không cần giải thích.', en: 'Count and books agree: nothing is explained.' },
  STATEMENT_OF_BANK: {
    vi: 'Sao kê thuộc về tài khoản ngân hàng hoặc kho bạc.',
    en: 'A statement is of an account at a bank or the treasury.',
  },
  BANK_SHEET_HEADINGS: {
    vi: 'Không thấy dòng tiêu đề có ngày và số tiền (ghi nợ, ghi có hoặc số tiền).',
    en: 'No line is headed with a day and an amount (debit, credit or amount).',
  },
  BANK_SHEET_EMPTY: { vi: 'Sao kê không có dòng giao dịch nào.', en: 'The statement has no movement.' },
  BANK_SHEET_TOO_LONG: {
    vi: 'Sao kê dài hơn {most} dòng; hãy chia theo tháng.',
    en: 'The statement has more than {most} lines; send it by the month.',
  },
  BANK_SHEET_CLOSING: {
    vi: 'Số dư cuối ghi {found}, cộng các dòng được {expected}.',
    en: 'The closing balance says {found}; the lines come to {expected}.',
  },
  BANK_SHEET_ACCOUNT: {
    vi: 'Sao kê của tài khoản {found}, không phải {expected}.',
    en: 'The statement is of account {found}, not {expected}.',
  },
  BANK_LINE_DAY: { vi: '"{text}" không phải ngày.', en: '“{text}” is no day.' },
  BANK_LINE_DAY_AHEAD: { vi: 'Ngày {day} còn ở phía trước.', en: '{day} lies ahead.' },
  BANK_LINE_AMOUNT: { vi: '"{text}" không phải số tiền.', en: '“{text}” is no amount.' },
  BANK_LINE_BOTH: {
    vi: 'Cả ghi nợ và ghi có đều có số tiền.',
    en: 'Both debit and credit hold an amount.',
  },
  BANK_LINE_NOTHING: { vi: 'Dòng có ngày nhưng không có số tiền.', en: 'The line has a day and no amount.' },
  BANK_LINE_SIDE: {
    vi: '"{text}" không nói tiền vào hay tiền ra.',
    en: '“{text}” does not say whether money came in or went out.',
  },
  BANK_LINE_BALANCE: {
    vi: 'Số dư ghi {found}, tính từ dòng trước được {expected}: thiếu hoặc thừa một dòng.',
    en: 'The balance says {found}, and follows as {expected} from the line before: a line is missing or too many.',
  },
  BANK_LINE_TOO_LONG: { vi: 'Ô dài hơn {most} ký tự.', en: 'The cell has more than {most} characters.' },
  BANK_STATEMENT_KNOWN: {
    vi: 'Mọi dòng của sao kê này đã được nhập từ trước ({name}).',
    en: 'Every line of this statement is there already ({name}).',
  },
  BANK_STATEMENT_MATCHED: {
    vi: 'Sao kê có dòng đã đối chiếu; bỏ đối chiếu trước khi xóa.',
    en: 'Lines of the statement are matched; undo that before it is taken away.',
  },
  BANK_STATEMENT_OVERLAPPED: {
    vi: 'Sao kê nhập sau ({name}) có cùng những ngày này và dựa vào các dòng ở đây; hãy xóa sao kê đó trước.',
    en: 'A later statement ({name}) has the same days and rests on these lines; take that one away first.',
  },
  MATCH_NOTHING_SURE: { vi: 'Không có đề xuất nào chắc chắn.', en: 'No proposal is sure.' },
  MATCH_OF_ONE: { vi: 'Chọn ít nhất hai mục để đối chiếu.', en: 'Choose two at least.' },
  MATCH_MANY_TO_MANY: {
    vi: 'Một dòng sao kê với nhiều chứng từ, hoặc nhiều dòng với một chứng từ.',
    en: 'One line with several vouchers, or several lines with one voucher.',
  },
  MATCH_SUMS_DIFFER: {
    vi: 'Hai bên chênh {difference} đ.',
    en: 'The two sides differ by {difference} đ.',
  },
  MATCH_LINE_TAKEN: { vi: 'Dòng sao kê này đã đối chiếu.', en: 'The line is matched already.' },
  MATCH_VOUCHER_TAKEN: { vi: 'Chứng từ này đã đối chiếu.', en: 'The voucher is matched already.' },
  MATCH_VOUCHER_ELSEWHERE: {
    vi: 'Chứng từ này không làm thay đổi tiền của tài khoản.',
    en: 'The voucher does not move money of the account.',
  },
});

mapConstraints({
  uq_cash_count_act_signer: ReconciliationError.COUNT_SIGNED_TWICE,
  uq_cash_count_act_withdrawn: ReconciliationError.COUNT_WITHDRAWN,
  uq_bank_match_line: ReconciliationError.MATCH_LINE_TAKEN,
  uq_bank_match_voucher: ReconciliationError.MATCH_VOUCHER_TAKEN,
});
