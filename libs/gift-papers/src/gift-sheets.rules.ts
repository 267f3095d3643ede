import { type AccountBookSheet, dayText, type MoneyColumn } from '@app/documents';
import { DonationKind } from '@app/donations';
import type { Party } from '@app/ledger-prints';
import type { IsoDate } from '@app/kernel';
import type { SponsorBook, SponsorLine, SponsorTotal, SponsorTotals, StockBook, StockTotals } from './gift-books.views';

/** Whose book it is, and of which days. */
export interface GiftBookHead {
  office: Party;
  from: IsoDate;
  to: IsoDate;
}

export const NAMELESS = 'Nhà hảo tâm không nêu tên';

const KINDS: Readonly<Record<DonationKind, string>> = {
  [DonationKind.Money]: 'Tiền',
  [DonationKind.Goods]: 'Hiện vật',
  [DonationKind.Labour]: 'Ngày công',
};

const headOf = ({ office, from, to }: GiftBookHead) => ({
  organisation: office.name,
  address: office.address,
  period: `Từ ngày ${dayText(from)} đến ngày ${dayText(to)}`,
});

const DAY: MoneyColumn = { title: 'Ngày', as: 'day' };
const text = (title: string, share: number): MoneyColumn => ({ title, as: 'text', share });
const sum = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'sum' });
const last = (title: string): MoneyColumn => ({ title, as: 'amount', carry: 'last' });
const counted = (title: string): MoneyColumn => ({ title, as: 'amount', isCount: true });

/** What a line is about: what was given, for which campaign, and that its giver is not named in public. */
function contentOf({ kind, what, campaignName, isAnonymous }: SponsorLine): string {
  const gift = kind === DonationKind.Money ? KINDS[kind] : [KINDS[kind], what].filter(Boolean).join(': ');
  return [gift, campaignName, isAnonymous && '(không nêu tên công khai)'].filter(Boolean).join(' · ');
}

/** The book of one sponsor: running sums of money, and of each kind of goods and labour. */
export const sponsorSheet = (head: GiftBookHead, giver: string, book: SponsorBook): AccountBookSheet => ({
  ...headOf(head),
  title: 'Sổ theo nhà tài trợ',
  notes: [`Nhà tài trợ: ${giver}`],
  columns: [
    DAY,
    text('Phiếu thu', 1.4),
    text('Diễn giải', 4),
    text('Đơn vị', 0.9),
    counted('Số lượng'),
    counted('Lũy kế số lượng'),
    sum('Tiền'),
    sum('Trị giá hiện vật, công'),
    last('Lũy kế tiền'),
  ],
  opening: { title: 'Lũy kế đầu kỳ', amounts: [null, null, null, book.opening.worth, book.opening.money] },
  rows: book.lines.map((line) => [
    line.day,
    line.kind === DonationKind.Money ? (line.receipt ?? 'chưa có phiếu thu') : null,
    contentOf(line),
    line.unit,
    line.quantity,
    line.quantitySum,
    line.money,
    line.worth,
    line.moneySum,
  ]),
  closing: [
    {
      title: `Cộng ${book.given.count} khoản trong kỳ`,
      amounts: [null, null, book.given.money, book.given.worth, null],
    },
    {
      title: 'Lũy kế cuối kỳ',
      amounts: [null, null, null, book.opening.worth + book.given.worth, book.opening.money + book.given.money],
    },
  ],
  signers: [],
});

/** What each sponsor gave. */
export function sponsorsSheet(
  head: GiftBookHead,
  totals: SponsorTotals,
  nameOf: (total: SponsorTotal) => string,
): AccountBookSheet {
  const openingOf = totals.sponsors.reduce((all, { opening }) => all + opening.money, 0);
  const { count, money, worth } = totals.given;
  return {
    ...headOf(head),
    title: 'Bảng tổng hợp theo nhà tài trợ',
    notes: totals.campaignName === null ? [] : [`Đợt vận động: ${totals.campaignName}`],
    columns: [
      text('Nhà tài trợ', 4),
      sum('Tiền trước kỳ'),
      { ...sum('Số khoản trong kỳ'), isCount: true },
      sum('Tiền trong kỳ'),
      sum('Trị giá hiện vật, công trong kỳ'),
      sum('Lũy kế tiền'),
    ],
    opening: null,
    rows: totals.sponsors.map((total) => [
      nameOf(total),
      total.opening.money,
      total.given.count,
      total.given.money,
      total.given.worth,
      total.opening.money + total.given.money,
    ]),
    closing: [
      {
        title: `Cộng ${totals.sponsors.length} nhà tài trợ`,
        amounts: [openingOf, count, money, worth, openingOf + money],
      },
    ],
    signers: [],
  };
}

/** Whoever keeps goods signs for them. */
const KEEPERS = ['Người lập', 'Thủ kho', 'Thủ trưởng'];

/** The stock book of one item: in, out, what remains. */
export const stockSheet = (
  head: GiftBookHead,
  { total, lines }: StockBook,
  saidOf: (line: StockBook['lines'][number]) => string,
): AccountBookSheet => ({
  ...headOf(head),
  title: 'Sổ kho hiện vật',
  notes: [`Hiện vật: ${total.name}`, ...(total.campaignName === null ? [] : [`Đợt vận động: ${total.campaignName}`])],
  unit: total.unit,
  columns: [
    DAY,
    text('Diễn giải', 4),
    ...['Nhập', 'Xuất'].map((title) => ({ ...sum(title), isCount: true })),
    { ...last('Tồn'), isCount: true },
  ],
  opening: { title: 'Tồn đầu kỳ', amounts: [null, null, total.opening] },
  rows: lines.map((line) => [
    line.day,
    saidOf(line),
    line.quantity > 0 ? line.quantity : null,
    line.quantity < 0 ? -line.quantity : null,
    line.remains,
  ]),
  closing: [
    { title: 'Cộng trong kỳ', amounts: [total.cameIn, total.wentOut, null] },
    { title: 'Tồn cuối kỳ', amounts: [null, null, total.closing] },
  ],
  signers: KEEPERS,
});

/** All items of a store; quantities of different units are not added up. */
export const stocksSheet = (head: GiftBookHead, { items }: StockTotals): AccountBookSheet => ({
  ...headOf(head),
  title: 'Bảng nhập, xuất, tồn hiện vật',
  notes: [],
  unit: null,
  columns: [
    text('Hiện vật', 3),
    text('Đơn vị', 0.9),
    text('Đợt vận động', 2.4),
    ...['Tồn đầu kỳ', 'Nhập', 'Xuất', 'Tồn cuối kỳ'].map(counted),
  ],
  opening: null,
  rows: items.map(({ name, unit, campaignName, opening, cameIn, wentOut, closing }) => [
    name,
    unit,
    campaignName,
    opening,
    cameIn,
    wentOut,
    closing,
  ]),
  closing: [],
  signers: KEEPERS,
});
