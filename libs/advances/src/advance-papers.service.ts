import { activityTitles } from '@app/activities';
import { renderVouchers } from '@app/documents';
import { type Actor, type FactKey, KernelError, Transactions } from '@app/kernel';
import { LedgerPermission, Vouchers } from '@app/ledger';
import { PartyNames } from '@app/ledger-prints';
import { Injectable } from '@nestjs/common';
import type { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';
import { Advances } from './advances.service';
import { type SettlementPaper, settlementSheet } from './settlement-sheet.rules';

/** What the address of a paper says. */
export interface AskedPaper {
  paper?: unknown;
  gap?: unknown;
}

/** Settlements on paper, as their offices keep and sign them. */
@Injectable()
export class AdvancePapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly advances: Advances,
    private readonly vouchers: Vouchers,
    private readonly parties: PartyNames,
  ) {}

  /** For readers of the books. Throws NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async settlement(actor: Actor, key: FactKey, asked: AskedPaper): Promise<{ fileName: string; content: Buffer }> {
    const settlement = await this.advances.settlement(actor, key);
    const { provinceId, scopeId, day, organisationKey, advanceKey } = settlement;
    if (!actor.roots(LedgerPermission.Read).some((root) => settlement.path.startsWith(root)))
      throw KernelError.NOT_FOUND();
    const advance = await this.advances.one(actor, { provinceId, scopeId, key: advanceKey });
    const lines = (await this.advances.linesOf(actor, [key])).get(key.key) ?? [];
    const whom = { provinceId, scopeId, key: advance.counterpartyKey };
    const [recipient, offices, accounts, activities, posted] = await Promise.all([
      this.parties.parties(actor, [whom], day, true),
      this.parties.offices(actor, [{ key: organisationKey, day }]),
      this.accountNames(actor, lines),
      activityTitles(this.transactions.reading(actor), actor, lines),
      this.vouchers.seen(actor, vouchersOf(settlement)),
    ]);
    const said: SettlementPaper = {
      settlement,
      advance,
      office: offices.get(`${organisationKey}@${day}`)!,
      recipient: recipient.get(advance.counterpartyKey) ?? null,
      lines: lines.map(({ content, amount, paperNumber, paperDay, accountKey, activityKey }) => {
        const account = accounts.get(accountKey) ?? '';
        const activity = (activityKey !== null && activities.get(activityKey)) || null;
        return { content, amount, paperNumber, paperDay, account, activity };
      }),
      vouchers: posted.map(({ book, number, year }) => `${book} ${number}/${year}`),
    };
    const sheet = settlementSheet(said, asked.gap === 'le' ? 'lẻ' : 'linh');
    const content = await renderVouchers(sheet.title, asked.paper === 'a5' ? 'a5' : 'a4', [sheet]);
    return { fileName: `Giấy thanh toán tạm ứng ${day}.pdf`, content };
  }

  private async accountNames(actor: Actor, lines: readonly AdvanceSettlementLine[]): Promise<Map<string, string>> {
    const rows = await this.transactions.reading(actor)<{ key: string; name: string }>(
      'SELECT a.key, a.name_vi AS name FROM ledger_account AS a WHERE a.key = ANY($1::uuid[])',
      [lines.map(({ accountKey }) => accountKey)],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }
}

const vouchersOf = ({ provinceId, scopeId, journalKey, receiptKey, paymentKey }: AdvanceSettlement): FactKey[] =>
  [journalKey, receiptKey, paymentKey].flatMap((key) => (key === null ? [] : [{ provinceId, scopeId, key }]));
