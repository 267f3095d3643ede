import type { BooksKept, Entry } from './books-kept.ts';
import * as gql from './documents.ts';
import type { Offices } from './offices.ts';

const BOX = 'Két tiền mặt';
const BANK = 'Tài khoản';
const PURSE = { fund: 'Quỹ Khuyến học', source: 'ASSOCIATION' };
const CONTRIBUTED = { fund: 'Quỹ Khuyến học', source: 'CONTRIBUTION' };
const INTEREST = 41_000;
const FEE = 11_000;
const HEADINGS = ['Ngày giao dịch', 'Ghi nợ', 'Ghi có', 'Số dư', 'Nội dung', 'Mã giao dịch'];
const NOTES = [500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000];
/** What the count of the box finds too little, in đồng. */
const MISSING = 50_000;

interface Proposal {
  amount: number;
  isSure: boolean;
  lines: { id: string }[];
}

/** September is closed, opened again by somebody else and closed once more; October is counted, compared with the bank and closed. */
export class ClosingStages {
  private readonly at: Offices;
  private readonly books: BooksKept;

  constructor(at: Offices) {
    this.at = at;
    this.books = at.associationBooks;
  }

  async closeSeptember(): Promise<string> {
    await this.at.world.itIs('2026-10-20T02:00:00Z');
    const { books } = this;
    const [treasurer, leader] = [await books.treasurer, await books.leader];
    const { id: organisationId } = books.office;
    await this.close('2026-09-30');
    const late = this.meeting('2026-09-25', 120_000);
    await books.refusedAtOnce(late, { code: 'VOUCHER_DAY_CLOSED', names: '2026-09-30' });
    const twice = await treasurer.fault(gql.CLOSE, { input: { organisationId, through: '2026-09-30' } });
    this.at.mustRefuse('closed again', twice, { code: 'PERIOD_CLOSED', names: '2026-09-30' });
    const reopening = { input: { organisationId, from: '2026-09-01', reason: 'Sót phiếu chi họp' } };
    const own = await treasurer.fault(gql.REOPEN, reopening);
    this.at.mustRefuse('whoever closed them opens them again', own, { code: 'FORBIDDEN', names: '' });
    const { reopenBooks } = await leader.ask<{ reopenBooks: { closedThrough: string | null } }>(gql.REOPEN, reopening);
    this.at.check(
      `open again from September on (${reopenBooks.closedThrough})`,
      reopenBooks.closedThrough === '2026-08-31',
    );
    await books.post(late);
    await this.close('2026-09-30');
    await books.refusedAtOnce(this.meeting('2026-09-30', 1), { code: 'VOUCHER_DAY_CLOSED', names: '2026-09-30' });
    return 'September closed, opened again by the head with a reason for one voucher, closed again; 4 attempts refused';
  }

  async count(): Promise<string> {
    await this.at.world.itIs('2026-11-02T02:00:00Z');
    const booked = this.books.model.places('2026-10-31').get(BOX)!;
    const counted = booked - MISSING;
    const pieces: { note: number; pieces: number }[] = [];
    let left = counted;
    for (const note of NOTES) {
      if (left >= note) pieces.push({ note, pieces: Math.floor(left / note) });
      left %= note;
    }
    const input = { placeId: this.books.places.get(BOX), day: '2026-10-31', seat: 'TREASURER', pieces };
    const treasurer = await this.books.treasurer;
    const { recordCashCount } = await treasurer.ask<{
      recordCashCount: { id: string; counted: number; booked: number; difference: number };
    }>(gql.COUNT, { input });
    this.at.check(
      `counted ${counted} of ${booked} (${JSON.stringify(recordCashCount)})`,
      recordCashCount.counted === counted &&
        recordCashCount.booked === booked &&
        recordCashCount.difference === -MISSING,
    );
    const { id } = recordCashCount;
    await (await this.books.leader).ask(gql.SIGN_COUNT, { id, seat: 'HEAD' });
    await treasurer.ask(gql.EXPLAIN_COUNT, { id, reason: 'Phiếu chi mua nước họp chưa ghi sổ' });
    await this.books.post(this.meeting('2026-10-30', MISSING));
    const again = { ...input, total: counted, pieces: undefined };
    const second = await treasurer.ask<{ recordCashCount: { id: string; difference: number } }>(gql.COUNT, {
      input: again,
    });
    this.at.check('counted again, nothing is missing', second.recordCashCount.difference === 0);
    await (await this.books.leader).ask(gql.SIGN_COUNT, { id: second.recordCashCount.id, seat: 'HEAD' });
    return `the box lacked ${MISSING}, was explained, booked and counted again`;
  }

  /** The bank says what the books say, and interest and a fee besides. */
  async compareBank(): Promise<string> {
    const treasurer = await this.books.treasurer;
    const placeId = this.books.places.get(BANK)!;
    const faulty = [['31/09/2026', '', '1.000', '20.001.000', 'Lai', 'FT0']];
    const refused = await this.take(faulty);
    this.at.check(
      `a statement with a day that is none is refused at its row (${JSON.stringify(refused.faults)})`,
      !refused.isWritten && refused.faults.some(({ row, code }) => row === 2 && code === 'BANK_LINE_DAY'),
    );
    const rows = [
      ['15/10/2026', '4.000.000', '', '16.000.000', 'Chi hoc bong', 'FT1'],
      ['25/10/2026', '', '41.000', '16.041.000', 'Lai tien gui', 'FT2'],
      ['25/10/2026', '11.000', '', '16.030.000', 'Phi dich vu', 'FT3'],
    ];
    const taken = await this.take(rows);
    this.at.check(
      `a statement of 3 lines (${taken.lines}, ${taken.closing})`,
      taken.isWritten && taken.lines === 3 && taken.closing === 16_030_000,
    );
    const again = await this.take(rows);
    this.at.check(
      'the same statement is not taken twice',
      !again.isWritten && again.faults[0]?.code === 'BANK_STATEMENT_KNOWN',
    );
    await this.reconciled(INTEREST - FEE);
    await this.books.post(this.atBank('BANK_RECEIPT', 'Lãi tiền gửi', 'income.interest', INTEREST));
    await this.books.post(this.atBank('BANK_PAYMENT', 'Phí dịch vụ', 'expenditure.management', FEE));
    const { bankMatchProposals } = await treasurer.ask<{ bankMatchProposals: Proposal[] }>(gql.PROPOSALS, {
      id: placeId,
    });
    const sure = bankMatchProposals.filter(({ isSure }) => isSure).length;
    const { acceptSureMatches } = await treasurer.ask<{ acceptSureMatches: number }>(gql.ACCEPT_SURE, { id: placeId });
    this.at.check(
      `each of 3 lines is surely a voucher (${sure}, ${acceptSureMatches})`,
      sure === 3 && acceptSureMatches === 3,
    );
    await this.reconciled(0);
    return '3 lines of the bank matched, interest and fee booked, nothing unexplained';
  }

  async closeOctober(): Promise<string> {
    await this.close('2026-10-31');
    return 'October closed';
  }

  private async close(through: string): Promise<void> {
    const input = { organisationId: this.books.office.id, through };
    const { closeBooks } = await (
      await this.books.treasurer
    ).ask<{ closeBooks: { closedThrough: string; periodActs: { kind: string; money: number }[] } }>(gql.CLOSE, {
      input,
    });
    const held = [...this.books.model.places(through).values()].reduce((sum, amount) => sum + amount, 0);
    const last = closeBooks.periodActs.filter(({ kind }) => kind === 'CLOSE').map(({ money }) => money);
    this.at.check(
      `closed through ${through} with ${held} (${last.join()})`,
      closeBooks.closedThrough === through && last.includes(held),
    );
  }

  /** Bank against books at the end of October, the difference explained to the last đồng. */
  private async reconciled(difference: number): Promise<void> {
    const { bankReconciliation } = await (
      await this.books.auditor
    ).ask<{
      bankReconciliation: { bank: number; books: number; difference: number; unexplained: number };
    }>(gql.RECONCILED, { id: this.books.places.get(BANK), on: '2026-10-31' });
    const wanted = {
      bank: 16_030_000,
      books: this.books.model.places('2026-10-31').get(BANK),
      difference,
      unexplained: 0,
    };
    const { bank, books, unexplained } = bankReconciliation;
    const said = { bank, books, difference: bankReconciliation.difference, unexplained };
    this.at.check(
      `bank against books ${JSON.stringify(wanted)} (${JSON.stringify(said)})`,
      JSON.stringify(said) === JSON.stringify(wanted),
    );
  }

  private async take(rows: readonly string[][]): Promise<{
    isWritten: boolean;
    lines: number;
    closing: number;
    faults: { row: number | null; code: string }[];
  }> {
    const input = {
      placeId: this.books.places.get(BANK),
      fileName: 'sao-ke-thang-10.xlsx',
      rows: [HEADINGS, ...rows].map((cells, at) => ({ row: at + 1, cells })),
      isRehearsal: false,
    };
    const answer = await (
      await this.books.treasurer
    ).ask<{ importBankStatement: Awaited<ReturnType<ClosingStages['take']>> }>(gql.IMPORT_STATEMENT, { input });
    return answer.importBankStatement;
  }

  private meeting(day: string, amount: number): Entry {
    const lines = [{ ...PURSE, account: 'expenditure.meeting', amount }];
    return { kind: 'CASH_PAYMENT', day, content: `Chi họp ${day}`, place: BOX, party: 'Cửa hàng Mẫu B', lines };
  }

  private atBank(kind: 'BANK_RECEIPT' | 'BANK_PAYMENT', content: string, account: string, amount: number): Entry {
    return {
      kind,
      day: '2026-10-25',
      content,
      place: BANK,
      party: 'Công ty Mẫu A',
      lines: [{ ...CONTRIBUTED, account, amount }],
    };
  }
}
