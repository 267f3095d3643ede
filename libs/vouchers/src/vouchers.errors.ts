import { defineErrors, mapConstraints } from '@app/kernel';

export const VoucherError = defineErrors({
  VOUCHER_WITHOUT_LINES: { vi: 'Chứng từ cần ít nhất một dòng tiền.', en: 'A voucher has at least one line.' },
  VOUCHER_AMOUNT_NEEDED: { vi: 'Số tiền phải lớn hơn 0.', en: 'The amount is above zero.' },
  VOUCHER_ACCOUNT_NEEDED: { vi: 'Chọn nội dung thu hoặc chi.', en: 'Choose what it came from or was for.' },
  VOUCHER_PLACE_NEEDED: { vi: 'Chọn két hoặc tài khoản.', en: 'Choose a cash box or an account.' },
  VOUCHER_PLACE_TOO_MUCH: {
    vi: 'Loại chứng từ này không chọn két hoặc tài khoản ở đây.',
    en: 'A voucher of this kind names no place here.',
  },
  VOUCHER_COUNTERPARTY_NEEDED: {
    vi: 'Ghi người nộp hoặc người nhận tiền.',
    en: 'Say who pays or is paid.',
  },
  VOUCHER_OPENING_PAPER: {
    vi: 'Số dư khi mở sổ cần văn bản hoặc tệp làm căn cứ.',
    en: 'What the books begin with needs a document or a file.',
  },
  VOUCHER_TWIN: {
    vi: 'Đã có chứng từ cùng loại, ngày, số tiền và người: {subject}. Nếu không phải một lần thu chi ghi hai lần, hãy xác nhận.',
    en: 'There is a voucher of this kind, day, amount and counterparty: {subject}. Confirm if it is not the same one twice.',
  },
  VOUCHER_BEING_SIGNED: {
    vi: 'Chứng từ đang ký; trả lại người lập trước khi sửa.',
    en: 'The voucher is being signed; return it to its maker before it is changed.',
  },
  VOUCHER_NOT_BEING_SIGNED: { vi: 'Chứng từ chưa trình ký.', en: 'The voucher is not being signed.' },
  VOUCHER_SIGNED_OUT_OF_TURN: {
    vi: 'Chưa đến lượt bạn ký chứng từ này.',
    en: 'It is not your turn to sign this voucher.',
  },
  VOUCHER_NOT_MAKER: { vi: 'Chỉ người lập mới ký với tư cách người lập.', en: 'Only its maker signs as the maker.' },
  VOUCHER_SIGNED_TWICE: {
    vi: 'Mỗi người chỉ ký một chức danh; người lập không tự duyệt.',
    en: 'Nobody signs twice, and the maker does not approve.',
  },
  VOUCHER_REVERSAL_DRAFTED: {
    vi: 'Đã lập chứng từ ghi đảo cho chứng từ này, đang chờ ký.',
    en: 'A reversal of this voucher is waiting for signatures.',
  },
  VOUCHER_REVERSAL_FIXED: {
    vi: 'Chứng từ ghi đảo chỉ sửa được ngày, lý do và tệp kèm theo.',
    en: 'Of a reversal only the day, the reason and the files are changed.',
  },
  OPEN_ITEM_DRAFTED: {
    vi: '"{content}" đã nằm trong chứng từ khác đang chờ ghi sổ; chỉ còn {remains} đ.',
    en: '“{content}” stands in another voucher that waits to be posted; {remains} đ are left.',
  },
  COUNTERPARTY_NEEDS_NAME: { vi: 'Ghi tên.', en: 'Enter the name.' },
  COUNTERPARTY_NEEDS_ORGANISATION: { vi: 'Chọn đơn vị.', en: 'Choose the organisation.' },
  COUNTERPARTY_EXISTS: { vi: 'Đã có trong sổ của đơn vị.', en: 'The books have it already.' },
  COUNTERPARTY_ELSEWHERE: {
    vi: 'Người này thuộc sổ của đơn vị khác.',
    en: 'That is of the books of another organisation.',
  },
  VOUCHERS_WAIT: {
    vi: 'còn chứng từ của kỳ này chờ ký',
    en: 'vouchers of these days wait for signatures',
  },
});

mapConstraints({
  uq_voucher_draft_reverses: VoucherError.VOUCHER_REVERSAL_DRAFTED,
  uq_counterparty_organisation: VoucherError.COUNTERPARTY_EXISTS,
  uq_counterparty_body: VoucherError.COUNTERPARTY_EXISTS,
});
