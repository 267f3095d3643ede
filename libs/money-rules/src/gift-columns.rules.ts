import { folded, type LineTexts, type ListHeadings } from '../../nomination-sheets/src/index.ts';
import type { AmountUnit } from './typed-amount.rules.ts';

export type GiftColumn =
  | 'number'
  | 'giver'
  | 'place'
  | 'phone'
  | 'amount'
  /** Money, goods or both in words. */
  | 'gifts'
  | 'goods'
  | 'quantity'
  | 'unit'
  | 'worth'
  | 'day'
  | 'purpose'
  | 'note';

/** Folded, each before those that it begins with: `đơn vị tính` is no `đơn vị`. */
const ASKED: readonly (readonly [GiftColumn, readonly string[]])[] = [
  ['number', ['stt', 'tt', 'so tt', 'so thu tu', 'no']],
  ['unit', ['don vi tinh', 'dvt', 'd v t', 'unit']],
  ['phone', ['so dien thoai', 'dien thoai', 'sdt', 'so dt', 'phone']],
  ['worth', ['tri gia', 'gia tri', 'gia tri quy doi', 'quy ra tien', 'worth']],
  ['quantity', ['so luong', 'sl', 'quantity']],
  ['goods', ['hien vat', 'ten hien vat', 'ung ho hien vat', 'vat pham', 'qua tang', 'goods']],
  [
    'amount',
    [
      'so tien',
      'so tien ung ho',
      'so tien dong gop',
      'tien mat',
      'muc ung ho',
      'muc dong gop',
      'thanh tien',
      'tien',
      'amount',
    ],
  ],
  [
    'giver',
    [
      'ho va ten',
      'ho ten',
      'nguoi ung ho',
      'ten nguoi ung ho',
      'ho ten nguoi ung ho',
      'nguoi dong gop',
      'nha tai tro',
      'nha hao tam',
      'ten nha hao tam',
      'don vi ca nhan',
      'ten don vi ca nhan',
      'ca nhan don vi',
      'to chuc ca nhan',
      'ca nhan to chuc',
      'ten don vi',
      'don vi ung ho',
      'don vi',
      'ten',
      'giver',
      'donor',
      'name',
    ],
  ],
  ['purpose', ['muc dich', 'muc dich ung ho', 'ung ho cho', 'purpose']],
  ['gifts', ['noi dung ung ho', 'noi dung dong gop', 'ung ho', 'dong gop', 'noi dung', 'gifts']],
  ['place', ['dia chi', 'noi o', 'thon xom', 'thon', 'xom', 'to dan pho', 'khu dan cu', 'address']],
  ['day', ['ngay', 'ngay thang', 'ngay nop', 'ngay ung ho', 'thoi gian', 'date', 'day']],
  ['note', ['ghi chu', 'note', 'notes']],
];

export const GIFT_HEADINGS: ListHeadings<GiftColumn> = {
  asked: ASKED,
  number: 'number',
  isList: (places, texts) => places.has('giver') && (places.size > 1 || texts.size === 1),
};

const THOUSANDS = /(?:^| )(?:nghin|ngan|ng|1 ?000)(?: ?(?:d|dong|vnd|vn dong))?(?: |$)/;
const MILLIONS = /(?:^| )(?:trieu|tr)(?: ?(?:d|dong|vnd|vn dong))?(?: |$)/;
const DONG = /(?:^| )(?:d|dong|vnd|vn dong|viet nam dong)(?: |$)/;

/** What numbers below a heading count, where it says so: `Số tiền (1.000đ)`. */
export function unitIn(heading: string): AmountUnit | null {
  const said = folded(heading);
  if (MILLIONS.test(said)) return 1_000_000;
  if (THOUSANDS.test(said)) return 1_000;
  return DONG.test(said) ? 1 : null;
}

/** The same in a line above the table: `Đơn vị tính: nghìn đồng`. */
export function unitAbove(lines: readonly LineTexts[]): AmountUnit | null {
  for (const texts of lines)
    for (const text of texts.values())
      if (/(?:^| )(?:don vi tinh|don vi|dvt) /.test(folded(text)) && /:/.test(text)) {
        const unit = unitIn(text.slice(text.indexOf(':') + 1));
        if (unit !== null) return unit;
      }
  return null;
}
