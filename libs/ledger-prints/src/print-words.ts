import { CapUnit, MoneySource, SigningStep, VoucherKind } from '@app/ledger';

/** What stands on paper is Vietnamese, whoever prints it. */
export const SOURCES: Readonly<Record<MoneySource, string>> = {
  [MoneySource.CentralBudget]: 'Ngân sách trung ương',
  [MoneySource.ProvinceBudget]: 'Ngân sách tỉnh',
  [MoneySource.CommuneBudget]: 'Ngân sách xã',
  [MoneySource.Association]: 'Kinh phí của Hội',
  [MoneySource.Contribution]: 'Đóng góp, tài trợ',
};

/** For how many something is spent. */
export const UNITS: Readonly<Record<CapUnit, string>> = {
  [CapUnit.Person]: 'người',
  [CapUnit.Class]: 'lớp',
  [CapUnit.Day]: 'ngày',
  [CapUnit.Event]: 'cuộc',
  [CapUnit.Time]: 'lần',
};

export const ROLES: Readonly<Record<SigningStep, string>> = {
  [SigningStep.Maker]: 'Người lập',
  [SigningStep.Accountant]: 'Phụ trách kế toán',
  [SigningStep.Head]: 'Thủ trưởng',
  [SigningStep.Treasurer]: 'Thủ quỹ',
};

export const HINTS: Readonly<Record<SigningStep, string>> = {
  [SigningStep.Maker]: 'Ký, họ tên',
  [SigningStep.Accountant]: 'Ký, họ tên',
  [SigningStep.Head]: 'Ký, họ tên, đóng dấu',
  [SigningStep.Treasurer]: 'Ký, họ tên',
};

const JOURNAL = 'Phiếu kế toán';

export const TITLES: Readonly<Record<VoucherKind, string>> = {
  [VoucherKind.CashReceipt]: 'Phiếu thu',
  [VoucherKind.CashPayment]: 'Phiếu chi',
  [VoucherKind.BankReceipt]: 'Giấy báo có',
  [VoucherKind.BankPayment]: 'Ủy nhiệm chi',
  [VoucherKind.Journal]: JOURNAL,
  [VoucherKind.Transfer]: JOURNAL,
  [VoucherKind.Opening]: JOURNAL,
  [VoucherKind.Reversal]: JOURNAL,
  [VoucherKind.HandOver]: JOURNAL,
  [VoucherKind.TakeOver]: JOURNAL,
};

/** As a voucher is called in the register. */
export const KINDS: Readonly<Record<VoucherKind, string>> = {
  ...TITLES,
  [VoucherKind.Transfer]: 'Chuyển tiền',
  [VoucherKind.Opening]: 'Số dư mở sổ',
  [VoucherKind.Reversal]: 'Ghi đảo',
  [VoucherKind.HandOver]: 'Bàn giao quỹ',
  [VoucherKind.TakeOver]: 'Nhận bàn giao quỹ',
};

/** A bank and the treasury take their own forms alone. */
export const OF_THE_OFFICE = 'Chứng từ của đơn vị, không thay mẫu của ngân hàng, kho bạc';

/** Of the faults that money-rules find, those that whoever prints can still mend. */
export const LACKING: Readonly<Record<string, string>> = {
  VOUCHER_MAKER_ADDRESS_MISSING: 'địa chỉ đơn vị lập',
  VOUCHER_RECEIVER_MISSING: 'tên người nộp, người nhận',
  VOUCHER_RECEIVER_ADDRESS_MISSING: 'địa chỉ người nộp, người nhận',
  VOUCHER_CONTENT_MISSING: 'nội dung',
  VOUCHER_LINES_MISSING: 'khoản và số tiền',
  VOUCHER_AMOUNT_MISSING: 'số tiền của khoản',
  VOUCHER_TOTAL_DIFFERS: 'tổng số tiền khớp với các khoản',
};
