import { type Actor, Clock, type FactKey, type IsoDate, keyOfFact, type Transaction, Transactions } from '@app/kernel';
import { type HeldBooks, lockBooks, OpenItems } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { DonationError } from './donations.errors';
import { DonationPermission } from './donations.permissions';
import { pledges } from './donations.sql';
import { givenFaults, givenOf } from './gift.rules';
import { heldPledge, hideGifts } from './keeping-pledges';
import { makePledges } from './making-pledges';
import { type Pledge } from './pledge.entity';
import { remainsOf } from './pledge.rules';
import { PledgeError } from './pledges.errors';
import { PledgeAmended, PledgeGivenUp, PledgeResumed } from './pledges.events';
import type { AmendPledgeInput, MakePledgeInput, PledgeStepInput } from './pledges.inputs';
import { Pledges } from './pledges.service';
import { campaignIn, giverIn, organisationOfGift } from './writing';

/** Promises to give, and what becomes of them but for what donations keep of them. */
@Injectable()
export class KeepPledges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly openItems: OpenItems,
    private readonly pledges: Pledges,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, DONATION_…, PLEDGE_DUE, PLEDGE_DAY_AHEAD and, of money, what `OpenItems.open` throws. */
  async make(actor: Actor, input: MakePledgeInput): Promise<Pledge> {
    const promised = givenOf(input);
    const faults = givenFaults(promised);
    if (faults.length > 0) throw DonationError[faults[0]!.code as keyof typeof DonationError]({}, faults);
    const { day, dueOn, isAnonymous } = input;
    if (day > this.clock.today()) throw PledgeError.PLEDGE_DAY_AHEAD({}, [{ path: 'day', code: 'PLEDGE_DAY_AHEAD' }]);
    mustFollow(dueOn, day);
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, input.organisationKey);
      const counterpartyKey = (await giverIn(tx, books, input.counterpartyKey))!;
      const campaign = await campaignIn(tx, books, input.campaignKey ?? null);
      const note = input.note?.trim() || null;
      const said = { ...promised, day, dueOn, isAnonymous, note, counterpartyKey };
      const [row] = await makePledges(tx, books, this.openItems, campaign, [said]);
      return keyOfFact(row!);
    });
    return this.pledges.one(actor, made);
  }

  /** Until when, and whether whoever promised is named: a wish not to be holds for what was given for it. Throws NOT_FOUND, PLEDGE_GIVEN_UP, PLEDGE_DUE, VERSION_CONFLICT. */
  amend(actor: Actor, { key, version, dueOn, isAnonymous, note }: AmendPledgeInput): Promise<Pledge> {
    return this.change(actor, key, async (tx, _books, before) => {
      if (before.givenUpOn !== null) throw PledgeError.PLEDGE_GIVEN_UP();
      const after = {
        dueOn: dueOn ?? before.dueOn,
        isAnonymous: isAnonymous ?? before.isAnonymous,
        note: note === undefined ? before.note : note?.trim() || null,
      };
      mustFollow(after.dueOn, before.day);
      const change = await pledges.amend(tx, before, version, after);
      if (after.isAnonymous && !before.isAnonymous) await hideGifts(tx, before);
      tell(tx, PledgeAmended, Object.assign(before, after), change);
    });
  }

  /** The office no longer counts on the rest. Throws NOT_FOUND, PLEDGE_GIVEN_UP, PLEDGE_KEPT, PLEDGE_UNRECEIVED, VERSION_CONFLICT and what `OpenItems.end` throws. */
  giveUp(actor: Actor, { key, version, day, reason }: PledgeStepInput): Promise<Pledge> {
    return this.change(actor, key, async (tx, books, before) => {
      if (before.givenUpOn !== null) throw PledgeError.PLEDGE_GIVEN_UP();
      if (remainsOf(before) === 0) throw PledgeError.PLEDGE_KEPT();
      // What waits for its receipt could not be posted any more.
      if (before.openItemKey !== null && before.given > (before.paid ?? 0)) throw PledgeError.PLEDGE_UNRECEIVED();
      mustNotLieAhead(day, this.clock.today());
      const said = reason.trim();
      const item = itemOf(before);
      if (item) await this.openItems.end(tx, books, { key: item, day }, said);
      const after = { givenUpOn: day < before.day ? before.day : day, giveUpReason: said };
      const change = await pledges.amend(tx, before, version, after);
      tell(tx, PledgeGivenUp, before, { ...change, reason: said });
    });
  }

  /** What was given up by mistake, or is promised again, stands. Throws NOT_FOUND, PLEDGE_STANDS, PLEDGE_HANDED_OVER, VERSION_CONFLICT and what `OpenItems.resume` throws. */
  resume(actor: Actor, { key, version, day, reason }: PledgeStepInput): Promise<Pledge> {
    return this.change(actor, key, async (tx, books, before) => {
      if (before.givenUpOn === null) throw PledgeError.PLEDGE_STANDS();
      if (before.handedOver) throw PledgeError.PLEDGE_HANDED_OVER();
      mustNotLieAhead(day, this.clock.today());
      const said = reason.trim();
      const item = itemOf(before);
      if (item) await this.openItems.resume(tx, books, { key: item, day }, said);
      const change = await pledges.amend(tx, before, version, { givenUpOn: null, giveUpReason: null });
      tell(tx, PledgeResumed, before, { ...change, reason: said });
    });
  }

  private async change(
    actor: Actor,
    key: FactKey,
    act: (tx: Transaction, books: HeldBooks, before: Pledge) => Promise<void>,
  ): Promise<Pledge> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, await organisationOfGift(tx, 'pledge', key));
      await act(tx, books, await heldPledge(tx, books, key));
    });
    return this.pledges.one(actor, key);
  }
}

const itemOf = (pledge: Pledge): FactKey | null =>
  pledge.openItemKey === null ? null : { ...keyOfFact(pledge), key: pledge.openItemKey };

/** Throws PLEDGE_DUE. */
function mustFollow(dueOn: IsoDate, day: IsoDate): void {
  if (dueOn < day) throw PledgeError.PLEDGE_DUE({}, [{ path: 'dueOn', code: 'PLEDGE_DUE' }]);
}

/** Throws PLEDGE_DAY_AHEAD. */
function mustNotLieAhead(day: IsoDate, today: IsoDate): void {
  if (day > today) throw PledgeError.PLEDGE_DAY_AHEAD({}, [{ path: 'day', code: 'PLEDGE_DAY_AHEAD' }]);
}

/** Nobody who promised is named there. */
function tell(
  tx: Transaction,
  happened: typeof PledgeAmended,
  row: Pick<Pledge, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind' | 'dueOn'>,
  change: { before?: unknown; after: unknown; reason?: string },
): void {
  const { key, provinceId, scopeId, path, organisationKey, kind, dueOn } = row;
  tx.happened(happened, {
    subject: key,
    provinceId,
    scopeId,
    path,
    payload: { organisationKey, kind, dueOn },
    ...change,
  });
}
