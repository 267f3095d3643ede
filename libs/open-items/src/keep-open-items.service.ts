import { DirectivesService } from '@app/directives';
import { type Actor, type Transaction, Transactions, keyIn } from '@app/kernel';
import {
  type HeldBooks,
  LedgerError,
  LedgerPermission,
  lockBooks,
  type OpenItem,
  OpenItems,
  organisationOf,
  traitsOf,
} from '@app/ledger';
import { mustBeCounterpartyOf } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import type { CommitMoneyInput, OpenItemStepArgs } from './open-items.inputs';
import { OpenItemError } from './open-items.errors';
import { COMMITMENT } from './open-items.kinds';
import { ReadOpenItems } from './read-open-items.service';

/** Money that is promised, and what becomes of it but for what vouchers pay. */
@Injectable()
export class KeepOpenItems {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
    private readonly openItems: OpenItems,
    private readonly reading: ReadOpenItems,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, COUNTERPARTY_ELSEWHERE and what `OpenItems.open` throws. */
  async commit(actor: Actor, input: CommitMoneyInput): Promise<OpenItem> {
    if (input.directiveKey != null) await this.directives.byKey(actor, input.directiveKey);
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, input.organisationKey);
      const counterpartyKey = keyIn(books, input.counterpartyKey, 'counterpartyId');
      await mustBeCounterpartyOf(tx, books, counterpartyKey);
      return this.openItems.open(tx, books, {
        kind: COMMITMENT,
        causeKey: null,
        day: input.day,
        dueOn: input.dueOn ?? null,
        content: input.content.normalize('NFC').trim(),
        counterpartyKey,
        directiveKey: input.directiveKey ?? null,
        amount: input.amount,
        setAside: {
          fundKey: keyIn(books, input.fundKey, 'fundId'),
          source: input.source,
          purposeKey: keyIn(books, input.purposeKey, 'purposeId'),
        },
        budgetLineKey: keyIn(books, input.budgetLineKey, 'budgetLineId'),
      });
    });
    return this.reading.one(actor, made);
  }

  /** What is still open is given up. Throws NOT_FOUND, VERSION_CONFLICT and what `OpenItems.end` throws. */
  end(actor: Actor, args: OpenItemStepArgs): Promise<OpenItem> {
    return this.step(actor, args, (tx, books) => this.openItems.end(tx, books, args, args.reason.trim()));
  }

  /** What ended by mistake stands again. Throws NOT_FOUND, OPEN_ITEM_HANDED_OVER, VERSION_CONFLICT and what `OpenItems.resume` throws. */
  resume(actor: Actor, args: OpenItemStepArgs): Promise<OpenItem> {
    return this.step(actor, args, async (tx, books, { handedOver, content }) => {
      if (handedOver) throw OpenItemError.OPEN_ITEM_HANDED_OVER({ content });
      await this.openItems.resume(tx, books, args, args.reason.trim());
    });
  }

  private async step(
    actor: Actor,
    { key }: OpenItemStepArgs,
    act: (tx: Transaction, books: HeldBooks, seen: OpenItem) => Promise<void>,
  ): Promise<OpenItem> {
    await this.transactions.run(actor, async (tx) => {
      const { kind, content } = await this.reading.one(actor, key);
      if (traitsOf(kind).endsWithItsCause) throw LedgerError.OPEN_ITEM_OF_CAUSE({ content });
      const books = await lockBooks(tx, LedgerPermission.Keep, await organisationOf(tx, 'open_item', key));
      await act(tx, books, await this.reading.one(actor, key));
    });
    return this.reading.one(actor, key);
  }
}
