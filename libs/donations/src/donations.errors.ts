import { defineErrors, mapConstraints } from '@app/kernel';

export const DonationError = defineErrors({
  DONATION_DAY_AHEAD: { vi: 'Ngày nhận chưa đến.', en: 'The day lies ahead.' },
  DONATION_DAY_EARLY: {
    vi: 'Ngày nhận trước ngày mở sổ {opensOn}.',
    en: 'The day lies before the books, which begin on {opensOn}.',
  },
  DONATION_BEFORE_APPROVAL: {
    vi: 'Đợt vận động được duyệt ngày {approvedOn}; khoản nhận trước đó không thuộc đợt này.',
    en: 'The campaign was approved on {approvedOn}: what was given before is not for it.',
  },
  DONATION_GIVER_NEEDED: {
    vi: 'Chọn người cho, hoặc đánh dấu không nêu tên.',
    en: 'Say who gives, or that no name was said.',
  },
  DONATION_GIVER_ELSEWHERE: {
    vi: 'Người cho này thuộc sổ của đơn vị khác.',
    en: 'The giver stands in the books of another organisation.',
  },
  DONATION_AMOUNT_NEEDED: { vi: 'Ghi số tiền.', en: 'Say the amount.' },
  DONATION_QUANTITY_NEEDED: {
    vi: 'Hiện vật, ngày công cần số lượng, đơn vị và tên.',
    en: 'Goods and labour have a quantity, a unit and a name.',
  },
  DONATION_QUANTITY_LARGE: {
    vi: 'Số lượng từ 0,01 đến 10.000.000.',
    en: 'The quantity lies between 0.01 and 10,000,000.',
  },
  DONATION_NO_QUANTITY: { vi: 'Tiền không có số lượng, đơn vị.', en: 'Money has no quantity or unit.' },
  DONATION_CAMPAIGN: {
    vi: 'Đợt vận động này không nhận (chưa duyệt, đã kết thúc, hoặc của đơn vị khác).',
    en: 'The campaign takes nothing in: it is not approved, has ended, or is of another organisation.',
  },
  DONATION_IN_RECEIPT: {
    vi: 'Khoản này đã có phiếu thu; hãy bỏ hoặc ghi đảo phiếu trước.',
    en: 'It has a receipt; discard or reverse that first.',
  },
  DONATION_WITHDRAWN: { vi: 'Khoản này đã rút khỏi danh sách.', en: 'It was withdrawn.' },
  DONATION_NOT_MONEY: { vi: 'Chỉ lập phiếu thu cho tiền.', en: 'Receipts are made for money alone.' },
  RECEIPT_FUND_NEEDED: {
    vi: 'Khoản không thuộc đợt vận động nào cần chọn quỹ nhận.',
    en: 'What was given for no campaign names the fund that takes it.',
  },
  RECEIPT_DAY_EARLY: {
    vi: 'Phiếu thu không ghi trước ngày nhận {day}.',
    en: 'A receipt is not dated before {day}, when the money was given.',
  },
  RECEIPT_DIFFERS: {
    vi: 'Phiếu thu ghi {said} đ, các khoản đóng góp của nó là {given} đ (cùng quỹ, đợt vận động). Sửa lại, hoặc bỏ phiếu và lập phiếu mới.',
    en: 'The receipt says {said} đ; what was given for this fund and campaign comes to {given} đ. Mend it, or discard it and make another.',
  },
  RECEIPT_PAYER_NEEDED: {
    vi: 'Chọn người nộp tiền: phiếu chung, hoặc khoản không nêu tên.',
    en: 'Say who hands the money over: for one receipt of all, and where no name was said.',
  },
  STOCK_SHORT: {
    vi: 'Kho chỉ còn {remains} {unit} "{name}" vào ngày {day}.',
    en: 'There are only {remains} {unit} of “{name}” in the store on {day}.',
  },
  STOCK_BELOW_ZERO: { vi: 'Có ngày kho sẽ âm; không ghi được.', en: 'On some day the store would fall below zero.' },
  GIFT_LIST_EMPTY: { vi: 'Danh sách không có dòng nào nhận được.', en: 'No row of the list can be taken.' },
  GIFT_LIST_TOTAL: {
    vi: '"{label}" ghi {said} đ, các dòng cộng được {found} đ (lệch {difference} đ). Sửa dòng sai, hoặc ghi lý do lệch.',
    en: '“{label}” says {said} đ, the rows come to {found} đ (a difference of {difference} đ). Mend the row, or say why.',
  },
  GIFT_LIST_TOTAL_UNREAD: {
    vi: 'Chưa đọc được số của dòng "{label}". Sửa ô đó, hoặc ghi lý do.',
    en: 'The number of “{label}” cannot be read. Mend the cell, or say why.',
  },
  GIFT_LIST_TOTAL_WORDS: {
    vi: 'Số bằng chữ dưới "{label}" khác {said} đ. Sửa danh sách, hoặc ghi lý do.',
    en: 'The words below “{label}” say something else than {said} đ. Mend the list, or say why.',
  },
  GIFT_GIVER_UNSURE: {
    vi: 'Sổ đã có tên gần giống "{part}". Chọn đúng người, hoặc ghi là người mới.',
    en: 'The books know somebody called much like “{part}”. Choose, or say that it is somebody new.',
  },
  GIFT_GIVER_LONG: { vi: 'Tên người cho quá dài.', en: 'The name of the giver is too long.' },
  GIFT_DAY_AHEAD: { vi: 'Ngày của dòng này chưa đến.', en: 'The day of the row lies ahead.' },
  GIFT_DAY_EARLY: {
    vi: 'Ngày của dòng này trước ngày mở sổ {opensOn}.',
    en: 'The day of the row lies before {opensOn}, when the books begin.',
  },
  GIFT_BEFORE_APPROVAL: {
    vi: 'Ngày của dòng này trước ngày duyệt đợt vận động {approvedOn}.',
    en: 'The day of the row lies before {approvedOn}, when the campaign was approved.',
  },
  GIFT_ALREADY_THERE: {
    vi: 'Khoản này đã có trong sổ (cùng ngày, người cho, số lượng). Xác nhận đây là khoản khác, hoặc để lại dòng này.',
    en: 'It is recorded already: the same day, giver and gift. Confirm that this is another one, or leave the row out.',
  },
  GIFT_LIST_KNOWN: {
    vi: 'Mọi dòng của danh sách này đã có trong sổ.',
    en: 'Every row of this list is recorded already.',
  },
  GIFT_QUANTITY_LARGE: {
    vi: 'Số lượng của dòng này từ 0,01 đến 10.000.000.',
    en: 'The quantity of the row lies between 0.01 and 10,000,000.',
  },
  GIFT_UNIT_UNSAID: {
    vi: '"{part}" là đồng hay nghìn đồng? Chọn đơn vị của cả danh sách, hoặc ghi rõ ở dòng.',
    en: '“{part}”: đồng or thousands? Say what the list counts, or write it in the row.',
  },
  GIFT_UNIT_DOUBTFUL: {
    vi: '"{part}" ra số tiền lạ; ghi rõ số tiền.',
    en: '“{part}” comes to an odd amount; write it out.',
  },
  GIFT_NUMBER_UNCLEAR: {
    vi: 'Không rõ số trong "{part}" đếm gì; ghi lại tiền hoặc hiện vật.',
    en: 'It is unclear what the number in “{part}” counts; enter the money or the goods.',
  },
  GIFT_WHAT_UNCLEAR: {
    vi: 'Không rõ "{part}" là hiện vật gì; ghi số lượng, đơn vị, tên.',
    en: 'It is unclear what “{part}” is; enter quantity, unit and name.',
  },
  GIFT_QUANTITY_UNREADABLE: {
    vi: 'Chưa đọc được số lượng "{part}"; ghi lại.',
    en: 'The quantity “{part}” cannot be read; enter it.',
  },
  GIFT_QUANTITY_MISSING: { vi: '"{part}" thiếu số lượng.', en: '“{part}” has no quantity.' },
  GIFT_ROUGHLY: { vi: '"{part}" chỉ là khoảng; ghi số đúng.', en: '“{part}” is a rough number; enter the right one.' },
  GIFT_NOT_YET_GIVEN: {
    vi: 'Dòng ghi "{part}": mới hứa, chưa nhận. Ghi thành cam kết với hạn thực hiện, để lại dòng này, hoặc xác nhận đã nhận.',
    en: 'The row says “{part}”: promised, not given yet. Make a promise of it with a day, leave it out, or confirm that it was received.',
  },
  GIFT_PROMISE_NAMELESS: {
    vi: 'Chưa biết ai hứa; ghi tên, hoặc để lại dòng này.',
    en: 'Nobody is named who promised: enter a name, or leave it out.',
  },
  GIFT_PROMISE_DUE: {
    vi: 'Hạn thực hiện không được trước ngày hứa.',
    en: 'It is not due before it was promised.',
  },
  GIFT_TWO_GIVERS: {
    vi: 'Dòng có hai người cho; tách thành hai dòng.',
    en: 'The row has two givers; make two rows of it.',
  },
  GIFT_GIVER_MISSING: {
    vi: 'Thiếu tên người cho; ghi tên, hoặc đánh dấu không nêu tên.',
    en: 'Nobody is named; enter the name, or that none was said.',
  },
  GIFT_GIVER_TWICE: {
    vi: 'Trùng tên với dòng {row}. Xác nhận cùng người cho hai lần, hoặc để lại một dòng.',
    en: 'The same name stands in row {row}. Confirm that they gave twice, or leave one out.',
  },
  GIFT_NOTHING: { vi: 'Không thấy tiền hay hiện vật trong dòng.', en: 'The row has neither money nor goods.' },
  GIFT_LINE_LONG: { vi: 'Dòng quá dài để đọc; ghi lại.', en: 'The row is too long to be read; enter it.' },
  GIFT_CELL_BROKEN: {
    vi: 'Ô "{part}" bị lỗi công thức; ghi lại.',
    en: 'The cell “{part}” is a broken formula; enter it.',
  },
  GIFT_DAY_UNREADABLE: {
    vi: 'Chưa đọc được ngày "{part}"; ghi lại.',
    en: 'The day “{part}” cannot be read; enter it.',
  },
  GIFT_WORTH_UNCLEAR: {
    vi: 'Không rõ trị giá "{part}" của hiện vật nào.',
    en: 'It is unclear which goods are worth “{part}”.',
  },
  AMOUNT_MISSING: { vi: 'Chưa ghi số tiền.', en: 'The amount is missing.' },
  AMOUNT_UNREADABLE: {
    vi: 'Chưa đọc được số tiền "{part}"; ghi lại.',
    en: 'The amount “{part}” cannot be read; enter it.',
  },
  AMOUNT_NEGATIVE: { vi: 'Số tiền "{part}" âm.', en: 'The amount “{part}” is negative.' },
  AMOUNT_UNIT_MISSING: {
    vi: '"{part}" là nghìn hay triệu? Ghi rõ đơn vị.',
    en: '“{part}”: thousands or millions? Say the unit.',
  },
  AMOUNT_AMBIGUOUS: {
    vi: '"{part}" có thể hiểu hai cách; ghi rõ số tiền.',
    en: '“{part}” can mean two amounts; write it out.',
  },
  AMOUNT_GROUPS: {
    vi: 'Các nhóm số của "{part}" không đủ ba chữ số.',
    en: 'The digits of “{part}” are not in groups of three.',
  },
  AMOUNT_PART: { vi: '"{part}" không phải số đồng nguyên.', en: '“{part}” is no whole đồng.' },
  AMOUNT_TOO_LARGE: { vi: 'Số tiền "{part}" quá lớn.', en: 'The amount “{part}” is too large.' },
  AMOUNT_CURRENCY: {
    vi: '"{part}" không phải tiền đồng; ghi số tiền sau khi đổi.',
    en: '“{part}” is not đồng; enter what it was exchanged for.',
  },
});

mapConstraints({ ck_stock_balance_hundredths: DonationError.STOCK_BELOW_ZERO });
