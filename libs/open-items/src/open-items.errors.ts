import { defineErrors } from '@app/kernel';

export const OpenItemError = defineErrors({
  OPEN_ITEMS_ELSEWHERE: {
    vi: 'Các khoản phải thanh toán phải thuộc sổ của cùng một đơn vị.',
    en: 'The open items are of different books.',
  },
  OPEN_ITEMS_DONE: {
    vi: 'Không còn gì phải thanh toán: đã trả hết, đã kết thúc hoặc đang nằm trong chứng từ chờ ghi sổ.',
    en: 'Nothing is left to pay: it was paid, has ended, or stands in vouchers that wait to be posted.',
  },
  OPEN_ITEMS_OF_CAUSE: {
    vi: '"{content}" thu, chi ở nơi phát sinh ra nó, không lập chứng từ ở đây.',
    en: '“{content}” is paid from what it follows from, not from here.',
  },
  OPEN_ITEMS_DIRECTION: {
    vi: '"{content}" không đi cùng chiều với chứng từ: khoản thu được thu, khoản phải trả được chi, mỗi loại một chứng từ.',
    en: '“{content}” does not go the voucher’s way: what was promised is taken in, what is owed is paid, by a voucher each.',
  },
  OPEN_ITEM_HANDED_OVER: {
    vi: '"{content}" đã bàn giao cho đơn vị kế nhiệm; thực hiện ở sổ đơn vị đó.',
    en: '“{content}” was handed over to whoever goes on with the work, and goes on in their books.',
  },
  OPEN_ITEMS_MONEY: {
    vi: 'Chọn quỹ và nguồn cho khoản chưa giữ tiền.',
    en: 'Choose fund and source where no money is set aside.',
  },
});
