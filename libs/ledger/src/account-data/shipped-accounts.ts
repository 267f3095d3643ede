import type { LedgerAccount } from '../account.entity';
import { AccountKind } from '../account.entity';

type Shipped = Pick<LedgerAccount, 'code' | 'kind' | 'nameVi' | 'nameEn'>;

const { Advance, Balance, Bank, Cash, Claim, Expenditure, Handover, Income, Payable, Transfer } = AccountKind;

/**
 * Units design their own vouchers and books (TT 24/2024/TT-BTC Điều 4; TT 41/2022/TT-BTC); which numbers the charts of these circulars give to what stands here was
 * not confirmed, so none is shipped.
 */
export const shippedAccounts: readonly Shipped[] = [
  { code: 'cash', kind: Cash, nameVi: 'Tiền mặt', nameEn: 'Cash' },
  { code: 'bank', kind: Bank, nameVi: 'Tiền gửi ngân hàng, kho bạc', nameEn: 'Money at a bank or the treasury' },
  { code: 'advance', kind: Advance, nameVi: 'Tạm ứng', nameEn: 'Advances' },
  { code: 'claim.return', kind: Claim, nameVi: 'Phải thu hồi', nameEn: 'To be returned' },
  { code: 'payable.reward', kind: Payable, nameVi: 'Tiền thưởng phải trả', nameEn: 'Rewards payable' },
  { code: 'payable.scholarship', kind: Payable, nameVi: 'Học bổng phải trả', nameEn: 'Scholarships payable' },
  { code: 'payable.supplier', kind: Payable, nameVi: 'Phải trả người bán', nameEn: 'Suppliers payable' },
  { code: 'payable.other', kind: Payable, nameVi: 'Phải trả khác', nameEn: 'Other payables' },
  { code: 'balance.opening', kind: Balance, nameVi: 'Số dư khi mở sổ', nameEn: 'Balance when the books began' },
  { code: 'income.budget', kind: Income, nameVi: 'Ngân sách nhà nước cấp', nameEn: 'Granted by the state budget' },
  { code: 'income.association', kind: Income, nameVi: 'Kinh phí của Hội', nameEn: 'Money of the association' },
  { code: 'income.contribution', kind: Income, nameVi: 'Đóng góp, ủng hộ, tài trợ', nameEn: 'Contributions' },
  { code: 'income.interest', kind: Income, nameVi: 'Lãi tiền gửi', nameEn: 'Interest' },
  { code: 'income.other', kind: Income, nameVi: 'Thu khác', nameEn: 'Other income' },
  { code: 'expenditure.communication', kind: Expenditure, nameVi: 'Chi tuyên truyền', nameEn: 'Communication' },
  { code: 'expenditure.week', kind: Expenditure, nameVi: 'Chi Tuần lễ học tập suốt đời', nameEn: 'The learning week' },
  { code: 'expenditure.meeting', kind: Expenditure, nameVi: 'Chi hội nghị', nameEn: 'Meetings' },
  { code: 'expenditure.travel', kind: Expenditure, nameVi: 'Chi công tác phí, kiểm tra', nameEn: 'Travel, inspection' },
  { code: 'expenditure.training', kind: Expenditure, nameVi: 'Chi tập huấn', nameEn: 'Training' },
  { code: 'expenditure.literacy', kind: Expenditure, nameVi: 'Chi xóa mù chữ', nameEn: 'Literacy' },
  { code: 'expenditure.reward', kind: Expenditure, nameVi: 'Chi khen thưởng', nameEn: 'Rewards' },
  { code: 'expenditure.scholarship', kind: Expenditure, nameVi: 'Chi học bổng', nameEn: 'Scholarships' },
  { code: 'expenditure.support', kind: Expenditure, nameVi: 'Chi hỗ trợ người học', nameEn: 'Support of learners' },
  { code: 'expenditure.books', kind: Expenditure, nameVi: 'Chi mua sách, tài liệu', nameEn: 'Books and papers' },
  { code: 'expenditure.management', kind: Expenditure, nameVi: 'Chi quản lý quỹ', nameEn: 'Management of a fund' },
  { code: 'expenditure.other', kind: Expenditure, nameVi: 'Chi khác', nameEn: 'Other expenditure' },
  { code: 'transfer', kind: Transfer, nameVi: 'Chuyển giữa các quỹ của đơn vị', nameEn: 'Between own funds' },
  {
    code: 'handover.out',
    kind: Handover,
    nameVi: 'Bàn giao cho đơn vị kế nhiệm',
    nameEn: 'Handed over to the successor',
  },
  {
    code: 'handover.in',
    kind: Handover,
    nameVi: 'Nhận bàn giao từ đơn vị trước',
    nameEn: 'Taken over from the predecessor',
  },
];
