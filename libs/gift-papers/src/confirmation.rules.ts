import { dayText, type VoucherSheet } from '@app/documents';
import { DonationKind } from '@app/donations';
import type { IsoDate } from '@app/kernel';
import type { Party } from '@app/ledger-prints';
import { amountInWords } from '@app/money-rules';

export interface ConfirmedGift {
  day: IsoDate;
  kind: DonationKind;
  amount: number | null;
  quantity: number | null;
  unit: string | null;
  what: string | null;
  campaign: string | null;
  /** Number of the posted receipt, of money. */
  receipt: string | null;
}

/** What one giver gave to one office. */
export interface Confirmed {
  office: Party;
  /** Null of whoever said no name. */
  giver: Party | null;
  gifts: readonly ConfirmedGift[];
}

const KINDS: Readonly<Record<DonationKind, string>> = {
  [DonationKind.Money]: 'Tiền',
  [DonationKind.Goods]: 'Hiện vật',
  [DonationKind.Labour]: 'Ngày công',
};

/** What was received, for whoever gave it: in figures and in words. It replaces no voucher of the books. */
export function confirmationSheet({ office, giver, gifts }: Confirmed, today: IsoDate): VoucherSheet {
  const money = gifts.reduce((sum, { kind, amount }) => sum + (kind === DonationKind.Money ? amount! : 0), 0);
  const worth = gifts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return {
    organisation: office.name,
    address: office.address,
    title: 'Giấy xác nhận đóng góp, tài trợ',
    subtitle: 'Giấy này gửi người đóng góp, không thay phiếu thu',
    number: null,
    dateLine: `Ngày ${today.slice(8)} tháng ${today.slice(5, 7)} năm ${today.slice(0, 4)}`,
    mark: null,
    facts: [
      { label: 'Người đóng góp', text: giver?.name ?? 'Nhà hảo tâm không nêu tên' },
      ...(giver === null ? [] : [{ label: 'Địa chỉ', text: giver.address }]),
    ],
    table: {
      columns: [
        { title: 'Ngày', as: 'text', share: 1.1 },
        { title: 'Đóng góp', as: 'text', share: 3.4 },
        { title: 'Số lượng', as: 'text', share: 1.2 },
        { title: 'Phiếu thu', as: 'text', share: 1.2 },
        { title: 'Số tiền, trị giá (đồng)', as: 'amount' },
      ],
      rows: gifts.map(({ day, kind, amount, quantity, unit, what, campaign, receipt }) => [
        dayText(day),
        [[KINDS[kind], what].filter(Boolean).join(': '), campaign].filter(Boolean).join(' · '),
        quantity === null ? null : `${new Intl.NumberFormat('vi-VN').format(quantity)} ${unit ?? ''}`.trim(),
        receipt,
        amount,
      ]),
      totals: [worth],
    },
    amount: money > 0 ? money : null,
    words: amountInWords(money, 'vi'),
    papers: [],
    confirmations: [],
    lacks: null,
    places: [
      { role: 'Người đóng góp', hint: 'Ký, họ tên', name: null, signedAt: null },
      { role: 'Người lập', hint: 'Ký, họ tên', name: null, signedAt: null },
      { role: 'Thủ trưởng', hint: 'Ký, họ tên, đóng dấu', name: null, signedAt: null },
    ],
    recipients: null,
  };
}
