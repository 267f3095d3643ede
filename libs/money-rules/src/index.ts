export { amountInWords, LARGEST_AMOUNT, numberInWords, saysAmount } from './amount-in-words.rules.ts';
export { sameAccount } from './bank-cells.rules.ts';
export { type BankLine, type BankSheet, MOST_BANK_ROWS, readBankSheet } from './bank-sheet.rules.ts';
export { type Cap, capFaults, type CapFaultCode, capOn, type CapUnit, mostFor, remainingAfter } from './caps.rules.ts';
export { type GiftLine, readGiftLine } from './gift-line.rules.ts';
export { type GiftRow } from './gift-row.rules.ts';
export { type GiftSheet, MOST_GIFT_LINES, readGiftSheet } from './gift-sheet.rules.ts';
export { type AmountFaultCode, type AmountUnit, typedAmount } from './typed-amount.rules.ts';
export { type VoucherFaultCode, voucherFaults, type VoucherFields } from './voucher-fields.rules.ts';
