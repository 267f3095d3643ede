import type { Keeping } from './keeping';

const COUNT = 'mutation ($input: RecordCashCountInput!) { recordCashCount(input: $input) { id } }';
const SIGN_COUNT = 'mutation ($id: ID!, $seat: CountSeat!) { signCashCount(id: $id, seat: $seat) { id } }';
const IMPORT =
  'mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { isWritten faults { message } } }';
const SURE = 'mutation ($placeId: ID!) { acceptSureMatches(placeId: $placeId) }';

/** A count with a difference that is explained, and a statement of which half is matched. */
export async function playReconciling(
  { session, treasurer, head }: Keeping,
  { box, bank, year }: { box: string; bank: string; year: number },
): Promise<void> {
  const { recordCashCount } = await session.run<{ recordCashCount: { id: string } }>(treasurer, COUNT, {
    input: {
      placeId: box,
      day: `${year}-08-31`,
      seat: 'TREASURER',
      pieces: [
        { note: 500_000, pieces: 26 },
        { note: 100_000, pieces: 10 },
        { note: 50_000, pieces: 2 },
        { note: 10_000, pieces: 5 },
      ],
      explanation: 'Thiếu 50.000 đồng: tiền gửi xe khi đi mua xe đạp, người mua chưa nộp vé để lập phiếu chi.',
      witnesses: [{ name: 'Người chứng kiến (minh hoạ)' }],
    },
  });
  await session.run(head, SIGN_COUNT, { id: recordCashCount.id, seat: 'HEAD' });
  const rows = [
    ['SAO KÊ TÀI KHOẢN (minh hoạ)'],
    ['Số tài khoản: 0000 0000 0001'],
    ['Ngày giao dịch', 'Ghi nợ', 'Ghi có', 'Số dư', 'Nội dung', 'Mã giao dịch'],
    ['', '', '', '87.400.000', 'Số dư đầu kỳ', ''],
    [`06/04/${year}`, '', '45.000.000', '132.400.000', 'NGAN SACH TINH CAP KINH PHI TUAN LE', 'FT0001'],
    [`30/06/${year}`, '11.000', '', '132.389.000', 'PHI QUAN LY TAI KHOAN', 'FT0002'],
    [`01/08/${year}`, '', '5.000.000', '137.389.000', 'NOP TIEN MAT VAO TAI KHOAN', 'FT0003'],
    [`25/08/${year}`, '', '132.000', '137.521.000', 'LAI TIEN GUI', 'FT0004'],
  ].map((cells, at) => ({ row: at + 1, cells }));
  const { importBankStatement } = await session.run<{
    importBankStatement: { isWritten: boolean; faults: { message: string }[] };
  }>(treasurer, IMPORT, { input: { placeId: bank, fileName: 'sao-ke-minh-hoa.xlsx', rows, isRehearsal: false } });
  if (!importBankStatement.isWritten) throw new Error(importBankStatement.faults.map(({ message }) => message).join());
  await session.run(treasurer, SURE, { placeId: bank });
}
