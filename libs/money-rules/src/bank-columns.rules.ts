import { folded, type LineTexts, type ListHeadings, type Places } from '../../nomination-sheets/src/index.ts';

export type BankColumn =
  'number' | 'day' | 'out' | 'in' | 'amount' | 'side' | 'balance' | 'reference' | 'content' | 'party';

/** Headings as banks and treasuries write them, folded; a bank owes its customer, so what it calls credit comes in. */
const ASKED: readonly (readonly [BankColumn, readonly string[]])[] = [
  // Before the others: `Nợ/Có` begins as `Nợ` does.
  [
    'side',
    ['no co', 'ghi no co', 'loai giao dich', 'loai phat sinh', 'chieu giao dich', 'dr cr', 'd c', 'cd', 'debit credit'],
  ],
  [
    'out',
    [
      'so tien ghi no',
      'tien ghi no',
      'phat sinh no',
      'so phat sinh no',
      'ps no',
      'ghi no',
      'so tien rut',
      'so tien chi',
      'tien ra',
      'chi ra',
      'rut ra',
      'debit amount',
      'debit',
      'withdrawal',
      'withdrawals',
      'no',
    ],
  ],
  [
    'in',
    [
      'so tien ghi co',
      'tien ghi co',
      'phat sinh co',
      'so phat sinh co',
      'ps co',
      'ghi co',
      'so tien gui',
      'so tien thu',
      'tien vao',
      'thu vao',
      'gui vao',
      'credit amount',
      'credit',
      'deposit',
      'deposits',
      'co',
    ],
  ],
  [
    'balance',
    ['so du', 'so du luy ke', 'so du cuoi', 'so du sau giao dich', 'running balance', 'available balance', 'balance'],
  ],
  [
    'reference',
    [
      'ma giao dich',
      'so giao dich',
      'so but toan',
      'ma but toan',
      'so chung tu',
      'so ct',
      'so tham chieu',
      'ma tham chieu',
      'transaction id',
      'transaction no',
      'reference number',
      'reference no',
      'reference',
      'ref no',
      'ref',
      'doc no',
    ],
  ],
  [
    'content',
    [
      'noi dung giao dich',
      'noi dung chi tiet',
      'noi dung',
      'dien giai',
      'mo ta giao dich',
      'mo ta',
      'chi tiet giao dich',
      'transaction description',
      'transaction details',
      'description',
      'details',
      'remarks',
      'narrative',
    ],
  ],
  [
    'party',
    [
      'ten nguoi chuyen',
      'nguoi chuyen nhan',
      'ten doi ung',
      'ten tai khoan doi ung',
      'don vi doi ung',
      'doi tac',
      'nguoi gui',
      'beneficiary name',
      'counterparty',
    ],
  ],
  [
    'day',
    [
      'ngay giao dich',
      'ngay hach toan',
      'ngay hieu luc',
      'ngay gio giao dich',
      'thoi gian giao dich',
      'thoi gian',
      'ngay ghi so',
      'ngay thang',
      'ngay',
      'transaction date',
      'posting date',
      'value date',
      'date',
    ],
  ],
  ['amount', ['so tien giao dich', 'so tien', 'transaction amount', 'amount']],
  ['number', ['stt', 'tt', 'so tt', 'so thu tu', 'no']],
];

const hasMoney = (places: Places<BankColumn>): boolean => places.has('amount') || places.has('out') || places.has('in');

export const BANK_HEADINGS: ListHeadings<BankColumn> = {
  asked: ASKED,
  number: 'number',
  isList: (places) => places.has('day') && hasMoney(places) && places.size > 2,
};

/** `No.` numbers rows unless what comes in is headed, too: without marks `Nợ` reads the same. */
export function withoutNumbers(places: Places<BankColumn>, texts: LineTexts): Places<BankColumn> {
  const isNumber = folded(texts.get(places.get('out') ?? -1) ?? '') === 'no' && !places.has('in');
  return isNumber ? new Map([...places].filter(([column]) => column !== 'out')) : places;
}
