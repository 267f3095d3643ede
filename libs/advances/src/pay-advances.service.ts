import { DirectivesService } from '@app/directives';
import { type Actor, type FactKey, type Transaction, Transactions } from '@app/kernel';
import { LedgerPermission, lockBooks, openOf, VoucherKind } from '@app/ledger';
import { draftedItems, Drafts, MakeVouchers, type VoucherDraft } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { advanceAccount, heldAdvance, itemOf, organisationOfAdvance, placeIn } from './advance-store';
import { AdvanceError } from './advances.errors';
import type { PayAdvanceInput } from './advances.inputs';

/** Handing out what was granted: a payment that debits the account of advances, and that others sign. */
@Injectable()
export class PayAdvances {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
    private readonly making: MakeVouchers,
    private readonly drafts: Drafts,
  ) {}

  /** What was not handed out and stands in no voucher. Throws NOT_FOUND, VOUCHER_PLACE_NEEDED, ADVANCE_NOT_GRANTED, ADVANCE_NOTHING_TO_PAY, and what making a voucher throws. */
  async draft(actor: Actor, { key, ...input }: PayAdvanceInput): Promise<VoucherDraft> {
    if (input.directiveKey != null) await this.directives.byKey(actor, input.directiveKey);
    const made = await this.transactions.run(actor, (tx) => this.draftIn(tx, key, input));
    return this.drafts.one(actor, made);
  }

  private async draftIn(
    tx: Transaction,
    key: FactKey,
    { day, placeKey, directiveKey = null }: Omit<PayAdvanceInput, 'key'>,
  ): Promise<FactKey> {
    const books = await lockBooks(tx, LedgerPermission.Keep, await organisationOfAdvance(tx, key));
    const advance = await heldAdvance(tx, key);
    const item = await itemOf(tx, advance);
    if (!item) throw AdvanceError.ADVANCE_NOT_GRANTED();
    const { provinceId } = books;
    const drafted = await draftedItems(tx.query.bind(tx), { provinceId, keys: [item.key] });
    const amount = item.isEnded ? 0 : openOf(item) - (drafted.get(item.key)?.outgoing ?? 0);
    if (amount <= 0) throw AdvanceError.ADVANCE_NOTHING_TO_PAY();
    const place = placeKey != null && directiveKey === null ? await placeIn(tx, books, placeKey) : null;
    const kind = place?.isCash === false ? VoucherKind.BankPayment : VoucherKind.CashPayment;
    const { fundKey, source, purposeKey } = item;
    const money = { fundKey, source, purposeKey, placeKey: null, budgetLineKey: null, quantities: null };
    return this.making.draftIn(
      tx,
      books,
      {
        kind: directiveKey === null ? kind : VoucherKind.Opening,
        day,
        content: `Tạm ứng: ${advance.content}`.slice(0, 1000),
        counterpartyKey: advance.counterpartyKey,
        directiveKey,
        placeKey: place?.key ?? null,
        lines: [{ ...money, accountKey: await advanceAccount(tx), amount, note: null, openItemKey: item.key }],
        files: [],
      },
      // Two advances of one amount on one day are two.
      { isTwinMeant: true },
    );
  }
}
