import { Files } from '@app/documents';
import {
  type Actor,
  DomainError,
  type FactKey,
  keyIn,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
} from '@app/kernel';
import {
  AccountKind,
  dongText,
  type HeldBooks,
  LedgerError,
  LedgerPermission,
  lockBooks,
  outstandingOf,
  VoucherKind,
} from '@app/ledger';
import { MakeVouchers } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { Advance } from './advance.entity';
import { advanceAccount, type AdvanceItem, heldAdvance, itemOf, organisationOfAdvance, placeIn } from './advance-store';
import type { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';
import { AdvanceError } from './advances.errors';
import { AdvanceSettled } from './advances.events';
import type { SettleAdvanceInput, SpentInput } from './advances.inputs';
import { Advances } from './advances.service';
import { settlementLines, settlements, waitingReturns } from './advances.sql';
import { mustBeOtherPapers } from './settled-papers';
import { type Settling, settling, type SpentPart, sharesOf } from './settlement.rules';

type Line = Omit<AdvanceSettlementLine, 'provinceId' | 'scopeId' | 'settlementKey' | 'position'>;

/** What a settlement becomes in the books. */
interface Vouched {
  advance: Advance;
  item: AdvanceItem;
  lines: readonly Line[];
  day: string;
  files: { sha256: string; fileName: string }[];
}

/** Papers by which somebody accounts for an advance: a journal of what was spent, and a receipt of what is returned or a payment of what lacks. */
@Injectable()
export class SettleAdvances {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
    private readonly making: MakeVouchers,
    private readonly reading: Advances,
  ) {}

  /**
   * Throws NOT_FOUND, ADVANCE_NOT_PAID, ADVANCE_SETTLES_NOTHING, ADVANCE_EXCEEDED, ADVANCE_PLACE_NEEDED, ADVANCE_PAPER_…, and what making a voucher throws, told at the
   * line.
   */
  async settle(actor: Actor, input: SettleAdvanceInput): Promise<AdvanceSettlement> {
    const files = input.files ?? [];
    if (files.length > 0)
      await this.files.mustRead(
        actor,
        files.map(({ sha256 }) => sha256),
      );
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, await organisationOfAdvance(tx, input.key));
      const advance = await heldAdvance(tx, input.key);
      const item = await itemOf(tx, advance);
      if (!item) throw AdvanceError.ADVANCE_NOT_PAID();
      const open = outstandingOf(item) - (await waitingReturns(tx.query.bind(tx), books, item.key));
      const lines = input.lines.map((line, at) => lineOf(books, line, at, lineDue(item, input.day)));
      const returned = input.returned ?? 0;
      const spent = lines.reduce((sum, { amount }) => sum + amount, 0);
      // Beyond it a sum is no longer exact.
      if (!Number.isSafeInteger(spent + returned))
        throw LedgerError.VOUCHER_SUM_TOO_LARGE({}, [{ path: 'lines', code: 'VOUCHER_SUM_TOO_LARGE' }]);
      const { settled, extra } = settlingOf({ spent, returned, open });
      await mustBeExpenditure(tx, lines);
      const paperReason = input.paperReason?.trim() || null;
      await mustBeOtherPapers(tx, books, lines, { day: input.day, isOther: paperReason !== null });
      const place = input.placeKey && returned + extra > 0 ? await placeIn(tx, books, input.placeKey) : null;
      if (returned + extra > 0 && !place)
        throw AdvanceError.ADVANCE_PLACE_NEEDED({}, [{ path: 'placeId', code: 'ADVANCE_PLACE_NEEDED' }]);
      const said = {
        advance,
        item,
        lines,
        day: input.day,
        files: files.map(({ sha256, fileName }) => ({ sha256, fileName })),
      };
      const shares = sharesOf(lines, settled);
      const keys = {
        journalKey: settled > 0 ? await this.journal(tx, books, said, shares.settled) : null,
        receiptKey: returned > 0 ? await this.receipt(tx, books, said, { place: place!, returned }) : null,
        paymentKey: extra > 0 ? await this.payment(tx, books, said, { place: place!, parts: shares.extra }) : null,
      };
      return this.write(tx, said, { settled, returned, extra, outstanding: open, paperReason, ...keys });
    });
    return this.reading.settlement(actor, made);
  }

  private async write(
    tx: Transaction,
    { advance, lines, day }: Vouched,
    sums: Pick<
      AdvanceSettlement,
      'settled' | 'returned' | 'extra' | 'outstanding' | 'paperReason' | 'journalKey' | 'receiptKey' | 'paymentKey'
    >,
  ): Promise<FactKey> {
    const { provinceId, scopeId, organisationKey, path, key: advanceKey } = advance;
    const [last] = await tx.query<{ number: number }>(
      `SELECT coalesce(max(s.number), 0) AS number FROM advance_settlement AS s WHERE s.province_id = $1 AND s.advance_key = $2`,
      [provinceId, advanceKey],
    );
    const number = last!.number + 1;
    const where = { provinceId, scopeId, key: newKey(), organisationKey, path, advanceKey };
    const row = { ...where, number, day, ...sums, byKey: tx.actor.mustBePerson, madeAt: tx.now };
    await settlements.insert(tx, row);
    await settlementLines.insertAll(
      tx,
      lines.map((line, at) => ({ provinceId, scopeId, settlementKey: row.key, position: at + 1, ...line })),
    );
    const { settled, returned, extra } = sums;
    const payload = { organisationKey, day, spent: settled + extra, returned, extra };
    const after = { ...payload, number, settlement: row.key };
    tx.happened(AdvanceSettled, {
      subject: advanceKey,
      provinceId,
      scopeId,
      path,
      payload,
      after,
      reason: sums.paperReason,
    });
    return keyOfFact(row);
  }

  /** What was spent out of the advance. */
  private async journal(
    tx: Transaction,
    books: HeldBooks,
    said: Vouched,
    parts: readonly SpentPart[],
  ): Promise<string> {
    const sum = parts.reduce((all, { amount }) => all + amount, 0);
    const lines = [...spentLines(said, parts), { ...(await handedOut(tx, said)), amount: -sum }];
    return this.make(tx, books, said, {
      kind: VoucherKind.Journal,
      title: 'Thanh toán tạm ứng',
      placeKey: null,
      lines,
    });
  }

  private async receipt(
    tx: Transaction,
    books: HeldBooks,
    said: Vouched,
    { place, returned }: { place: { key: string; isCash: boolean }; returned: number },
  ): Promise<string> {
    return this.make(tx, books, said, {
      kind: place.isCash ? VoucherKind.CashReceipt : VoucherKind.BankReceipt,
      title: 'Hoàn tạm ứng',
      placeKey: place.key,
      lines: [{ ...(await handedOut(tx, said)), amount: returned }],
    });
  }

  /** What was spent beyond the advance; its lines are told by their place in the settlement. */
  private async payment(
    tx: Transaction,
    books: HeldBooks,
    said: Vouched,
    { place, parts }: { place: { key: string; isCash: boolean }; parts: readonly SpentPart[] },
  ): Promise<string> {
    const kind = place.isCash ? VoucherKind.CashPayment : VoucherKind.BankPayment;
    const lines = spentLines(said, parts);
    try {
      return await this.make(tx, books, said, { kind, title: 'Chi bù tạm ứng', placeKey: place.key, lines });
    } catch (error) {
      if (error instanceof DomainError) throw movedBy(error, parts[0]!.at);
      throw error;
    }
  }

  private async make(
    tx: Transaction,
    books: HeldBooks,
    { advance, day, files }: Vouched,
    { title, ...entry }: { kind: VoucherKind; title: string; placeKey: string | null; lines: DraftedLine[] },
  ): Promise<string> {
    const { counterpartyKey, content } = advance;
    const whole = {
      ...entry,
      day,
      content: `${title}: ${content}`.slice(0, 1000),
      counterpartyKey,
      directiveKey: null,
      files,
    };
    const { key } = await this.making.draftIn(tx, books, whole, { isTwinMeant: true });
    return key;
  }
}

type DraftedLine = Parameters<MakeVouchers['draftIn']>[2]['lines'][number];

const moneyOf = ({ fundKey, source, purposeKey }: AdvanceItem) => ({ fundKey, source, purposeKey, placeKey: null });

const spentLines = ({ item, lines }: Vouched, parts: readonly SpentPart[]): DraftedLine[] =>
  parts.map(({ at, amount }) => {
    const { accountKey, budgetLineKey, activityYear, activityKey, quantities, content, paperNumber } = lines[at]!;
    const why = { budgetLineKey, openItemKey: null, activityYear, activityKey, quantities };
    const note = (paperNumber === null ? content : `${content} (${paperNumber})`).slice(0, 500);
    return { ...moneyOf(item), accountKey, amount, note, ...why };
  });

async function handedOut(tx: Transaction, { item }: Vouched): Promise<Omit<DraftedLine, 'amount'>> {
  const accountKey = await advanceAccount(tx);
  return { ...moneyOf(item), accountKey, note: null, budgetLineKey: null, openItemKey: item.key, quantities: null };
}

/** The line of the budget on which it is spent where nobody says another, or that it is none. */
const lineDue = ({ budgetLineKey, budgetLineYear }: AdvanceItem, day: string): string | null =>
  budgetLineYear === Number(day.slice(0, 4)) ? budgetLineKey : null;

function lineOf(
  books: HeldBooks,
  { accountKey, content, amount, ...line }: SpentInput,
  at: number,
  due: string | null,
): Line {
  return {
    accountKey,
    content: content.normalize('NFC').trim(),
    amount,
    budgetLineKey:
      line.budgetLineKey === undefined ? due : keyIn(books, line.budgetLineKey, `lines.${at}.budgetLineId`),
    activityYear: line.activityKey?.year ?? null,
    activityKey: keyIn(books, line.activityKey ?? null, `lines.${at}.activityId`),
    paperNumber: line.paperNumber?.normalize('NFC').trim() || null,
    paperDay: line.paperDay ?? null,
    quantities: line.quantities?.length
      ? Object.fromEntries(line.quantities.map(({ unit, count }) => [unit, count]))
      : null,
  };
}

/** Throws ADVANCE_LINE_ACCOUNT. */
async function mustBeExpenditure(tx: Transaction, lines: readonly Line[]): Promise<void> {
  const rows = await tx.query<{ key: string }>(
    'SELECT a.key FROM ledger_account AS a WHERE a.key = ANY($1::uuid[]) AND a.kind = $2',
    [lines.map(({ accountKey }) => accountKey), AccountKind.Expenditure],
  );
  const spendable = new Set(rows.map(({ key }) => key));
  const other = lines.findIndex(({ accountKey }) => !spendable.has(accountKey));
  if (other >= 0)
    throw AdvanceError.ADVANCE_LINE_ACCOUNT({}, [{ path: `lines.${other}.accountId`, code: 'ADVANCE_LINE_ACCOUNT' }]);
}

/** Throws ADVANCE_NOT_PAID, ADVANCE_SETTLES_NOTHING, ADVANCE_EXCEEDED. */
function settlingOf(said: Settling): { settled: number; extra: number } {
  const found = settling(said);
  if (found === 'nothing_open') throw AdvanceError.ADVANCE_NOT_PAID();
  if (found === 'says_nothing')
    throw AdvanceError.ADVANCE_SETTLES_NOTHING({}, [{ path: 'lines', code: 'ADVANCE_SETTLES_NOTHING' }]);
  if (found !== 'exceeds') return found;
  const params = { remains: dongText(said.open) };
  throw AdvanceError.ADVANCE_EXCEEDED(params, [{ path: 'returned', code: 'ADVANCE_EXCEEDED', params }]);
}

/** The same fault, told so many lines further down. */
function movedBy({ code, text, params, fields }: DomainError, by: number): DomainError {
  const moved = fields.map((field) => ({
    ...field,
    path: field.path.replace(/^lines\.(\d+)/, (_, at: string) => `lines.${Number(at) + by}`),
  }));
  return new DomainError(code, text, params, moved);
}
