import {
  type Actor,
  Clock,
  type FactKey,
  type IsoDate,
  KernelError,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
  keyIn,
} from '@app/kernel';
import { dongText, type HeldBooks, LedgerPermission, lockBooks, OpenItems } from '@app/ledger';
import { Counterparties, mustBeCounterpartyOf } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { type Advance, AdvanceState } from './advance.entity';
import { heldAdvance, organisationOfAdvance, tellAdvance } from './advance-store';
import { AdvanceError } from './advances.errors';
import { AdvanceAsked, AdvanceDeclined, AdvanceGranted } from './advances.events';
import type { AskAdvanceInput, DeclineAdvanceArgs, GrantAdvanceInput } from './advances.inputs';
import { ADVANCED } from './advances.kinds';
import { AdvancePermission } from './advances.permissions';
import { Advances } from './advances.service';
import { advances, unsettledOf } from './advances.sql';

/** Advances until they are handed out: asked for, and granted or declined by who keeps the books. */
@Injectable()
export class KeepAdvances {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reading: Advances,
    private readonly openItems: OpenItems,
    private readonly counterparties: Counterparties,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, COUNTERPARTY_ELSEWHERE, ADVANCE_FOR_OTHERS, ADVANCE_DAY, ADVANCE_DUE_EARLY, ADVANCE_UNSETTLED. */
  async ask(actor: Actor, input: AskAdvanceInput): Promise<Advance> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, AdvancePermission.Ask, input.organisationKey);
      this.mustBeDays(books, input);
      const counterpartyKey = await this.recipient(tx, books, input.counterpartyKey ?? null);
      const anotherReason = input.anotherReason?.trim() || null;
      await mustBeSettled(tx, books, { counterpartyKey, key: null, anotherReason });
      const { provinceId, scopeId, key: booksKey, organisationKey, path } = books;
      const where = { provinceId, scopeId, key: newKey(), booksKey, organisationKey, path };
      const { day, dueOn, amount } = input;
      const said = {
        counterpartyKey,
        day,
        dueOn,
        content: input.content.normalize('NFC').trim(),
        amount,
        anotherReason,
      };
      const none = { itemKey: null, declinedOn: null, declineReason: null, version: 1 };
      const row = { ...where, ...said, askedByKey: tx.actor.mustBePerson, ...none };
      await advances.insert(tx, row);
      const { counterpartyKey: _, ...told } = said;
      tellAdvance(tx, AdvanceAsked, row, { after: told, reason: anotherReason });
      return keyOfFact(row);
    });
    return this.reading.one(actor, made);
  }

  /**
   * Money is set aside, and committed on the line of the budget; a voucher then pays it. Throws NOT_FOUND, ADVANCE_DECIDED, ADVANCE_UNSETTLED,
   * ADVANCE_DUE_EARLY, VERSION_CONFLICT and what `OpenItems.open` throws.
   */
  async grant(actor: Actor, input: GrantAdvanceInput): Promise<Advance> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, await organisationOfAdvance(tx, input.key));
      const before = await heldAdvance(tx, input.key);
      if (before.state !== AdvanceState.Asked) throw AdvanceError.ADVANCE_DECIDED();
      const anotherReason = input.anotherReason?.trim() || before.anotherReason;
      const { counterpartyKey, content } = before;
      await mustBeSettled(tx, books, { counterpartyKey, key: before.key, anotherReason });
      const amount = input.amount ?? before.amount;
      const dueOn = input.dueOn ?? before.dueOn;
      mustBeDue(dueOn, input.day > before.day ? input.day : before.day);
      const item = await this.openItems.open(tx, books, {
        kind: ADVANCED,
        causeKey: before.key,
        day: input.day,
        dueOn,
        content,
        counterpartyKey,
        directiveKey: null,
        amount,
        setAside: {
          fundKey: keyIn(books, input.fundKey, 'fundId'),
          source: input.source,
          purposeKey: keyIn(books, input.purposeKey ?? null, 'purposeId'),
        },
        budgetLineKey: keyIn(books, input.budgetLineKey ?? null, 'budgetLineId'),
      });
      const change = await advances.amend(tx, before, input.version, {
        itemKey: item.key,
        amount,
        dueOn,
        anotherReason,
      });
      tellAdvance(tx, AdvanceGranted, Object.assign(before, { amount, day: input.day }), {
        ...change,
        reason: anotherReason,
      });
    });
    return this.reading.one(actor, input.key);
  }

  /** By who keeps the books, or taken back by who asked. Throws NOT_FOUND, ADVANCE_DECIDED, VERSION_CONFLICT. */
  async decline(actor: Actor, { key, version, reason }: DeclineAdvanceArgs): Promise<Advance> {
    await this.transactions.run(actor, async (tx) => {
      await lockBooks(tx, AdvancePermission.Ask, await organisationOfAdvance(tx, key));
      const before = await heldAdvance(tx, key);
      if (!mayDecline(tx.actor, before)) throw KernelError.NOT_FOUND();
      if (before.state !== AdvanceState.Asked) throw AdvanceError.ADVANCE_DECIDED();
      const after = { declinedOn: this.clock.today(), declineReason: reason.trim() };
      const change = await advances.amend(tx, before, version, after);
      tellAdvance(tx, AdvanceDeclined, before, { ...change, reason: after.declineReason });
    });
    return this.reading.one(actor, key);
  }

  /** Throws ADVANCE_DAY, ADVANCE_DUE_EARLY. */
  private mustBeDays({ opensOn }: HeldBooks, { day, dueOn }: { day: IsoDate; dueOn: IsoDate }): void {
    if (day < opensOn || day > this.clock.today())
      throw AdvanceError.ADVANCE_DAY({}, [{ path: 'day', code: 'ADVANCE_DAY' }]);
    mustBeDue(dueOn, day);
  }

  /** Whoever keeps the books says who it is; everybody else asks for themselves. Throws ADVANCE_FOR_OTHERS, COUNTERPARTY_ELSEWHERE. */
  private async recipient(tx: Transaction, books: HeldBooks, asked: FactKey | null): Promise<string> {
    if (asked === null) return this.counterparties.ofPersonIn(tx, books, tx.actor.mustBePerson);
    if (!tx.actor.worksAt(LedgerPermission.Keep, books.organisationKey))
      throw AdvanceError.ADVANCE_FOR_OTHERS({}, [{ path: 'counterpartyId', code: 'ADVANCE_FOR_OTHERS' }]);
    const key = keyIn(books, asked, 'counterpartyId');
    await mustBeCounterpartyOf(tx, books, key);
    return key;
  }
}

/** Throws ADVANCE_DUE_EARLY. */
function mustBeDue(dueOn: IsoDate, since: IsoDate): void {
  if (dueOn < since) throw AdvanceError.ADVANCE_DUE_EARLY({}, [{ path: 'dueOn', code: 'ADVANCE_DUE_EARLY' }]);
}

export const mayDecline = (actor: Actor, { organisationKey, askedByKey }: Advance): boolean =>
  actor.worksAt(LedgerPermission.Keep, organisationKey) ||
  (actor.personId === askedByKey && actor.worksAt(AdvancePermission.Ask, organisationKey));

/** Another one while one is not settled is asked back, and given with a reason. Throws ADVANCE_UNSETTLED. */
async function mustBeSettled(
  tx: Transaction,
  books: HeldBooks,
  { counterpartyKey, key, anotherReason }: Pick<Advance, 'counterpartyKey' | 'anotherReason'> & { key: string | null },
): Promise<void> {
  if (anotherReason !== null) return;
  const other = await unsettledOf(tx.query.bind(tx), books, counterpartyKey, key);
  if (!other) return;
  const params = { content: other.content, remains: dongText(other.remains), dueOn: other.dueOn };
  throw AdvanceError.ADVANCE_UNSETTLED(params, [{ path: 'anotherReason', code: 'ADVANCE_UNSETTLED', params }]);
}
