import { defineErrors } from '@app/kernel';

export const PrintError = defineErrors({
  PRINT_NOTHING: { vi: 'Chưa chọn chứng từ nào để in.', en: 'No voucher is chosen to be printed.' },
  PRINT_TOO_MANY: {
    vi: 'Mỗi lần in được nhiều nhất {most} chứng từ. Hãy chọn ít hơn rồi in làm nhiều lần.',
    en: 'At most {most} vouchers are printed at once. Choose fewer, and print several times.',
  },
  ACCOUNT_BOOK_TOO_LONG: {
    vi: 'Trong những ngày này sổ có hơn {most} dòng. Hãy lấy đến hết ngày {through}, rồi lấy tiếp từ ngày sau đó: số dư cuối của phần trước là số dư đầu của phần sau.',
    en: 'In these days the book has more than {most} lines. Take it through {through}, and go on from the day after: what remains at the end of one part is what the next begins with.',
  },
});
