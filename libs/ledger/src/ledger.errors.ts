import { defineErrors, mapConstraints } from '@app/kernel';

export const LedgerError = defineErrors({
  BOOKS_EXIST: { vi: 'Đơn vị này đã mở sổ.', en: 'The organisation has books already.' },
  BOOKS_MISSING: {
    vi: 'Đơn vị này chưa mở sổ. Hãy mở sổ trước.',
    en: 'The organisation has no books yet. Open them first.',
  },
  BOOKS_HANDED_OVER: {
    vi: 'Sổ này đã bàn giao ngày {day} và khóa vĩnh viễn.',
    en: 'These books were handed over on {day} and are closed for good.',
  },
  VOUCHER_OF_HANDOVER: {
    vi: 'Chứng từ bàn giao chỉ lập theo biên bản bàn giao, không ghi đảo.',
    en: 'A voucher of a handover follows from its protocol alone, and is not reversed.',
  },
  BOOKS_OPEN_AHEAD: { vi: 'Ngày mở sổ không được sau hôm nay.', en: 'The first day of the books lies ahead.' },
  SIGNING_ORDER: {
    vi: 'Thứ tự ký bắt đầu bằng người lập, có thủ trưởng, mỗi chức danh một lần.',
    en: 'The maker signs first, the head is among those who sign, and nobody stands twice.',
  },
  FUND_EXISTS: { vi: 'Đơn vị đã có quỹ tên này.', en: 'The organisation has a fund of this name.' },
  FUND_CLOSED: { vi: 'Quỹ "{name}" không mở vào ngày {day}.', en: 'The fund “{name}” is not open on {day}.' },
  FUND_NOT_EMPTY: {
    vi: 'Quỹ "{name}" còn {remains} đ; hãy chuyển hoặc chi hết trước khi đóng.',
    en: 'The fund “{name}” still holds {remains} đ; spend or move it before the fund is closed.',
  },
  FUND_ORDER: { vi: 'Ngày đóng không được trước ngày mở.', en: 'The last day lies before the first.' },
  FUND_WITHOUT_SOURCE: {
    vi: 'Quỹ "{name}" không giữ nguồn tiền này.',
    en: 'The fund “{name}” does not keep money of this source.',
  },
  FUND_SOURCE_USED: {
    vi: 'Quỹ đã có tiền của nguồn vừa bỏ chọn; không bỏ nguồn đó được.',
    en: 'The fund has money of a source that is left out; the source stays.',
  },
  PURPOSE_EXISTS: { vi: 'Quỹ đã có mục đích tên này.', en: 'The fund has a purpose of this name.' },
  PURPOSE_OF_CONTRIBUTION: {
    vi: 'Chỉ tiền đóng góp, tài trợ mới gắn với mục đích của người cho.',
    en: 'Only contributions are bound to the purpose of whoever gave them.',
  },
  PURPOSE_ELSEWHERE: { vi: 'Mục đích này thuộc quỹ khác.', en: 'The purpose is of another fund.' },
  PURPOSE_CLOSED: {
    vi: 'Mục đích "{name}" đã đóng, không nhận thêm tiền.',
    en: 'The purpose “{name}” is closed and takes in nothing.',
  },
  MONEY_PLACE_EXISTS: { vi: 'Đơn vị đã có két hoặc tài khoản tên này.', en: 'There is a place of this name already.' },
  MONEY_PLACE_BANK: {
    vi: 'Tài khoản cần tên ngân hàng hoặc kho bạc; két tiền mặt thì không.',
    en: 'An account names its bank or treasury; a cash box does not.',
  },
  MONEY_PLACE_CLOSED: { vi: '"{name}" không mở vào ngày {day}.', en: '“{name}” is not open on {day}.' },
  MONEY_PLACE_NOT_EMPTY: {
    vi: '"{name}" còn {remains} đ; hãy chuyển hết trước khi đóng.',
    en: '“{name}” still holds {remains} đ; move it before the place is closed.',
  },
  MONEY_PLACE_KIND: {
    vi: 'Phiếu thu, phiếu chi dùng két tiền mặt; báo có, ủy nhiệm chi dùng tài khoản.',
    en: 'Cash vouchers name a cash box, bank vouchers an account.',
  },
  LEDGER_ACCOUNT_UNKNOWN: {
    vi: 'Không có tài khoản này trong hệ thống tài khoản.',
    en: 'The chart has no such account.',
  },
  LEDGER_ACCOUNT_ENDED: {
    vi: 'Tài khoản "{name}" không dùng vào ngày {day}.',
    en: 'The account “{name}” is not in use on {day}.',
  },
  LEDGER_ACCOUNT_NOT_HERE: {
    vi: 'Tài khoản "{name}" không dùng trong loại chứng từ này.',
    en: 'The account “{name}” does not stand in vouchers of this kind.',
  },
  VOUCHER_DAY_BEFORE_BOOKS: { vi: 'Sổ mở từ ngày {opensOn}.', en: 'The books begin on {opensOn}.' },
  VOUCHER_DAY_AHEAD: { vi: 'Ngày chứng từ không được sau hôm nay.', en: 'The day of a voucher does not lie ahead.' },
  VOUCHER_DAY_CLOSED: {
    vi: 'Sổ đã khóa đến hết ngày {closedThrough}. Ghi vào ngày sau đó, hoặc đề nghị mở lại sổ.',
    en: 'The books are closed through {closedThrough}. Take a later day, or ask for the books to be opened again.',
  },
  VOUCHER_UNBALANCED: {
    vi: 'Tổng Nợ và tổng Có lệch nhau {difference} đ.',
    en: 'Debit and credit differ by {difference} đ.',
  },
  VOUCHER_SUM_TOO_LARGE: { vi: 'Số tiền quá lớn.', en: 'The amount is too large.' },
  HOLDINGS_MIXED: {
    vi: 'Tiền của mỗi quỹ, nguồn và mục đích phải cân bằng riêng; muốn chuyển giữa các quỹ thì dùng tài khoản chuyển quỹ.',
    en: 'Debit and credit are equal for each fund, source and purpose; between own funds there is an account of its own.',
  },
  TRANSFER_CHANGES_PURPOSE: {
    vi: 'Chuyển giữa các quỹ phải giữ nguyên nguồn và mục đích của tiền.',
    en: 'Between own funds money keeps its source and its purpose.',
  },
  MONEY_SHORT: {
    vi: '"{place}" chỉ còn {remains} đ của quỹ "{fund}" ({source}{purpose}) vào ngày {day}; thiếu {short} đ.',
    en: '“{place}” has {remains} đ of “{fund}” ({source}{purpose}) on {day}; {short} đ are missing.',
  },
  HOLDING_COMMITTED: {
    vi: 'Quỹ "{fund}" ({source}{purpose}) còn {remains} đ chưa cam kết vào ngày {day}; thiếu {short} đ.',
    en: 'Of “{fund}” ({source}{purpose}) {remains} đ are not committed on {day}; {short} đ are missing.',
  },
  BALANCE_BELOW_ZERO: {
    vi: 'Có ngày số dư xuống dưới 0; không ghi được.',
    en: 'On some day a balance would fall below zero; nothing was posted.',
  },
  OPEN_ITEM_ELSEWHERE: {
    vi: 'Không có khoản phải thanh toán này trong sổ của đơn vị.',
    en: 'The books have no such open item.',
  },
  OPEN_ITEM_LATER: {
    vi: '"{content}" chỉ thanh toán hoặc kết thúc từ ngày {day}.',
    en: '“{content}” is paid or ended from {day} on.',
  },
  OPEN_ITEM_NOT_HERE: {
    vi: '"{content}" chỉ ghi ở dòng thu, chi của phiếu thu, phiếu chi, báo có, ủy nhiệm chi.',
    en: '“{content}” is named by lines of receipts and payments alone.',
  },
  OPEN_ITEM_OF_CAUSE: {
    vi: '"{content}" kết thúc hoặc mở lại ở nơi phát sinh ra nó, không kết thúc ở đây.',
    en: '“{content}” ends, and stands again, with what it follows from.',
  },
  BUDGET_LINE_REFUND: {
    vi: 'Dòng dự toán "{name}" mới chi {spent} đ; không ghi giảm nhiều hơn.',
    en: 'On the line “{name}” {spent} đ were spent; no more comes back.',
  },
  OPEN_ITEM_ENDED: {
    vi: '"{content}" đã kết thúc, không chi thêm.',
    en: '“{content}” has ended; nothing more is paid.',
  },
  OPEN_ITEM_EXCEEDED: {
    vi: '"{content}" chỉ còn {remains} đ phải chi.',
    en: 'Of “{content}” {remains} đ are open.',
  },
  OPEN_ITEM_RETURN_EXCEEDED: {
    vi: '"{content}" chỉ còn {remains} đ phải thu lại hoặc thanh toán.',
    en: 'Of “{content}” {remains} đ are to come back or to be accounted for.',
  },
  OPEN_ITEM_RETURN_EARLY: {
    vi: 'Tính đến ngày {day}, "{content}" mới chi chưa thu lại {remains} đ; không thu lại, thanh toán trước ngày chi.',
    en: 'Through {day} only {remains} đ of “{content}” have gone out and not come back; nothing comes back before it goes out.',
  },
  OPEN_ITEM_OTHER_MONEY: {
    vi: '"{content}" đã giữ tiền ở quỹ, nguồn hoặc mục đích khác.',
    en: 'Money of another fund, source or purpose is set aside for “{content}”.',
  },
  OPEN_ITEM_OTHER_LINE: {
    vi: '"{content}" thuộc dòng dự toán khác.',
    en: '“{content}” belongs to another line of the budget.',
  },
  OPEN_ITEM_EXISTS: {
    vi: 'Khoản này đã được ghi nhận, không ghi lần hai.',
    en: 'It is an open item already, and does not become one twice.',
  },
  OPEN_ITEM_STANDS: { vi: 'Khoản này chưa kết thúc.', en: 'It has not ended.' },
  OPEN_ITEM_DUE: { vi: 'Hạn không được trước ngày phát sinh.', en: 'It is not due before it begins.' },
  BUDGET_LINE_ELSEWHERE: {
    vi: 'Không có dòng dự toán này trong sổ của đơn vị.',
    en: 'The books have no such line of a budget.',
  },
  BUDGET_LINE_NOT_HERE: {
    vi: 'Dòng dự toán "{name}" chỉ ghi cho khoản chi.',
    en: 'Only expenditure is on the line “{name}” of the budget.',
  },
  BUDGET_LINE_HAS_PARTS: {
    vi: 'Dòng dự toán "{name}" gồm nhiều dòng nhỏ; hãy chọn một dòng nhỏ.',
    en: 'The line “{name}” adds others up; choose one of them.',
  },
  BUDGET_LINE_YEAR: {
    vi: 'Dòng dự toán "{name}" thuộc năm {year}.',
    en: 'The line “{name}” is of the year {year}.',
  },
  BUDGET_LINE_SOURCE: {
    vi: 'Dòng dự toán "{name}" chi bằng nguồn khác.',
    en: 'The line “{name}” is paid from another source.',
  },
  BUDGET_LINE_FUND: {
    vi: 'Dòng dự toán "{name}" chi từ quỹ khác.',
    en: 'The line “{name}” is paid from another fund.',
  },
  BUDGET_LINE_ITEM: {
    vi: 'Dòng dự toán "{name}" dành cho khoản mục khác.',
    en: 'The line “{name}” is for another item.',
  },
  BUDGET_LINE_SHORT: {
    vi: 'Dòng dự toán "{name}" chỉ còn {remains} đ vào ngày {day}; thiếu {short} đ.',
    en: 'The line “{name}” has {remains} đ left on {day}; {short} đ are missing.',
  },
  VOUCHER_REVERSED: { vi: 'Chứng từ này đã được ghi đảo.', en: 'The voucher has been reversed.' },
  VOUCHER_IS_REVERSAL: {
    vi: 'Không ghi đảo một chứng từ ghi đảo; hãy lập lại chứng từ đúng.',
    en: 'A reversal is not reversed; make the right voucher anew.',
  },
  OPENING_TAKES_AWAY: {
    vi: 'Số dư khi mở sổ chỉ ghi tiền đang có; không ghi số âm.',
    en: 'What the books begin with is money that is there; nothing is taken away.',
  },
  OPENING_DAY: {
    vi: 'Số dư khi mở sổ ghi vào ngày mở sổ {opensOn}.',
    en: 'The books begin on {opensOn}; so does what they begin with.',
  },
  OPENING_THERE: {
    vi: 'Đã có số dư mở sổ của "{place}"; muốn sửa thì ghi đảo chứng từ mở sổ cũ.',
    en: 'What “{place}” began with is posted already; reverse that voucher to correct it.',
  },
  PURPOSE_USED: {
    vi: 'Đã có tiền cho mục đích này nên không đổi tên; hãy đóng lại và đặt mục đích mới.',
    en: 'Money was taken in for the purpose, so its name stays; close it and add another one.',
  },
  CLOSING_DAY_USED: {
    vi: 'Đã có chứng từ đến ngày {day}; ngày đóng từ ngày đó đến hôm nay.',
    en: 'There are vouchers until {day}; the last day lies between that day and today.',
  },
  STATEMENT_OF_TWO: {
    vi: 'Chọn két, tài khoản giữ tiền hoặc tài khoản kế toán, không chọn cả hai.',
    en: 'Ask for a place of money or for an account of the chart, not for both.',
  },
  VOUCHER_REVERSAL_EARLY: {
    vi: 'Ghi đảo không được trước ngày {day} của chứng từ gốc.',
    en: 'A reversal does not come before {day}, the day of the voucher that it takes back.',
  },
  PERIOD_NOT_MONTH_END: { vi: 'Khóa sổ đến ngày cuối tháng.', en: 'Books are closed through the last day of a month.' },
  PERIOD_NOT_OVER: { vi: 'Tháng này chưa hết.', en: 'The month is not over.' },
  PERIOD_CLOSED: {
    vi: 'Sổ đã khóa đến hết ngày {closedThrough}.',
    en: 'The books are closed through {closedThrough}.',
  },
  PERIOD_NOT_CLOSED: { vi: 'Sổ không khóa đến ngày này.', en: 'The books are not closed through that day.' },
  PERIOD_SAME_PERSON: {
    vi: 'Người đã khóa sổ không tự mở lại; cần người khác.',
    en: 'Whoever closed the books does not open them again; somebody else does.',
  },
  PERIOD_HINDERED: {
    vi: 'Chưa khóa sổ được: {what}.',
    en: 'The books cannot be closed: {what}.',
  },
  ENTRIES_RANGE: { vi: 'Từ ngày phải trước hoặc bằng đến ngày.', en: 'The first day lies after the last.' },
});

mapConstraints({
  uq_account_books_organisation: LedgerError.BOOKS_EXIST,
  ck_account_books_signing: LedgerError.SIGNING_ORDER,
  uq_fund_name: LedgerError.FUND_EXISTS,
  ck_fund_order: LedgerError.FUND_ORDER,
  uq_fund_purpose_name: LedgerError.PURPOSE_EXISTS,
  ck_holding_purpose: LedgerError.PURPOSE_OF_CONTRIBUTION,
  uq_money_place_name: LedgerError.MONEY_PLACE_EXISTS,
  ck_money_place_bank: LedgerError.MONEY_PLACE_BANK,
  ck_money_place_order: LedgerError.FUND_ORDER,
  ck_money_balance_amount: LedgerError.BALANCE_BELOW_ZERO,
  ck_holding_balance_amount: LedgerError.BALANCE_BELOW_ZERO,
  ck_money_balance_exact: LedgerError.VOUCHER_SUM_TOO_LARGE,
  ck_holding_balance_exact: LedgerError.VOUCHER_SUM_TOO_LARGE,
  ck_account_balance_exact: LedgerError.VOUCHER_SUM_TOO_LARGE,
  ck_open_item_paid: LedgerError.BALANCE_BELOW_ZERO,
  ck_open_item_returned: LedgerError.BALANCE_BELOW_ZERO,
  ck_open_item_due: LedgerError.OPEN_ITEM_DUE,
  uq_open_item_cause: LedgerError.OPEN_ITEM_EXISTS,
  ck_budget_line_balance_amount: LedgerError.BALANCE_BELOW_ZERO,
  uq_voucher_reverses: LedgerError.VOUCHER_REVERSED,
});
