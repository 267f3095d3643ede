import { dayText, type VoucherSheet } from '@app/documents';
import { dongText } from '@app/ledger';
import { amountInWords } from '@app/money-rules';
import type { Advance } from './advance.entity';
import { type AdvanceSettlement, type AdvanceSettlementLine, SettlementState } from './advance-settlement.entity';

interface Party {
  name: string;
  address: string | null;
}

/** What stands on the paper. */
export interface SettlementPaper {
  settlement: Pick<AdvanceSettlement, 'number' | 'day' | 'outstanding' | 'settled' | 'returned' | 'extra' | 'state'>;
  advance: Pick<Advance, 'content' | 'amount' | 'day'>;
  office: Party;
  recipient: Party | null;
  lines: readonly (Pick<AdvanceSettlementLine, 'content' | 'amount' | 'paperNumber' | 'paperDay'> & {
    account: string;
    /** What it paid for. */
    activity: string | null;
  })[];
  /** Numbers of the vouchers that carried it into the books. */
  vouchers: readonly string[];
}

const MARKS: Readonly<Record<SettlementState, string | null>> = {
  [SettlementState.Waiting]: 'Chưa ghi sổ',
  [SettlementState.Posted]: null,
  [SettlementState.Partly]: 'Đã hủy một phần',
  [SettlementState.Void]: 'Đã hủy',
};

const PLACES = ['Người thanh toán', 'Kế toán thanh toán', 'Phụ trách kế toán', 'Thủ trưởng'];

/** Giấy thanh toán tạm ứng. Units design it themselves (TT 24/2024 Điều 4, TT 41/2022); here it says what was advanced, spent, returned or paid in addition, and remains. */
export function settlementSheet(said: SettlementPaper, gap: 'linh' | 'lẻ'): VoucherSheet {
  const { settlement, advance, office, recipient, lines, vouchers } = said;
  const { number, day, outstanding, settled, returned, extra, state } = settlement;
  const spent = settled + extra;
  const isOfActivities = lines.some(({ activity }) => activity !== null);
  return {
    organisation: office.name,
    address: office.address,
    title: 'Giấy thanh toán tạm ứng',
    subtitle: `Lần ${number}`,
    number: null,
    dateLine: `Ngày ${day.slice(8)} tháng ${day.slice(5, 7)} năm ${day.slice(0, 4)}`,
    mark: MARKS[state],
    facts: [
      { label: 'Người thanh toán', text: recipient?.name ?? null },
      { label: 'Địa chỉ', text: recipient?.address ?? null },
      { label: 'Nội dung tạm ứng', text: advance.content },
      { label: 'Số tạm ứng', text: `${dongText(advance.amount)} đồng, đề nghị ngày ${dayText(advance.day)}` },
      { label: 'Còn phải thanh toán', text: `${dongText(outstanding)} đồng` },
      ...(returned > 0 ? [{ label: 'Nộp lại', text: inWords(returned, gap) }] : []),
      ...(extra > 0 ? [{ label: 'Chi bù phần thiếu', text: inWords(extra, gap) }] : []),
      { label: 'Còn lại sau lần này', text: `${dongText(outstanding - settled - returned)} đồng` },
      ...(vouchers.length > 0 ? [{ label: 'Đã ghi sổ', text: vouchers.join('; ') }] : []),
    ],
    table: {
      columns: [
        { title: 'STT', as: 'count' },
        { title: 'Chứng từ gốc', as: 'text', share: 3 },
        { title: 'Nội dung chi', as: 'text', share: 4 },
        { title: 'Khoản chi', as: 'text', share: 3 },
        ...(isOfActivities ? [{ title: 'Hoạt động', as: 'text' as const, share: 3 }] : []),
        { title: 'Số tiền (đồng)', as: 'amount' },
      ],
      rows: lines.map(({ content, amount, paperNumber, paperDay, account, activity }, at) => [
        String(at + 1),
        [paperNumber, paperDay === null ? null : dayText(paperDay)].filter((text) => text !== null).join(', '),
        content,
        account,
        ...(isOfActivities ? [activity] : []),
        amount,
      ]),
      totals: [spent],
    },
    amount: spent,
    words: amountInWords(spent, 'vi', { gap }),
    papers: [],
    confirmations: [],
    lacks: null,
    places: PLACES.map((role) => ({ role, hint: 'Ký, họ tên', name: null, signedAt: null })),
    recipients: null,
  };
}

const inWords = (amount: number, gap: 'linh' | 'lẻ'): string =>
  `${dongText(amount)} đồng (${amountInWords(amount, 'vi', { gap })})`;
