import {
  type Actor,
  Clock,
  type FactKey,
  type IsoDate,
  keyOfFact,
  newKey,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { type HeldBooks, lockBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { type Donation, DonationKind, DonationStanding } from './donation.entity';
import { DonationError } from './donations.errors';
import { DonationAmended, DonationRecorded, DonationWithdrawn } from './donations.events';
import type { AmendDonationInput, RecordDonationInput, WithdrawDonationInput } from './donations.inputs';
import { DonationPermission } from './donations.permissions';
import { Donations } from './donations.service';
import { donations, stockBalances, stockMoves } from './donations.sql';
import { givenFaults, givenOf } from './gift.rules';
import { heldPledge, keep, unkeep } from './keeping-pledges';
import type { Pledge } from './pledge.entity';
import { PledgeError } from './pledges.errors';
import { mustHaveIn } from './stock-levels';
import { campaignIn, giverIn, heldDonation, organisationOfGift, write } from './writing';

/** Writes down what was given, one by one. */
@Injectable()
export class KeepDonations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly donations: Donations,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, DONATION_…, PLEDGE_…. */
  async record(actor: Actor, input: RecordDonationInput): Promise<Donation> {
    const given = givenOf(input);
    const faults = givenFaults(given);
    if (faults.length > 0) throw DonationError[faults[0]!.code as keyof typeof DonationError]({}, faults);
    const { day } = input;
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, input.organisationKey);
      mustBeDay(books, day, this.clock.today());
      const pledge = input.pledgeKey ? await heldPledge(tx, books, input.pledgeKey, 'pledgeId') : null;
      const counterpartyKey =
        (await giverIn(tx, books, input.counterpartyKey ?? null)) ?? pledge?.counterpartyKey ?? null;
      // A wish not to be named that came with the promise stays until an explicit no.
      const isAnonymous = input.isAnonymous || (pledge?.isAnonymous ?? false);
      if (counterpartyKey === null && !isAnonymous)
        throw DonationError.DONATION_GIVER_NEEDED({}, [{ path: 'counterpartyId', code: 'DONATION_GIVER_NEEDED' }]);
      const campaign = await campaignIn(tx, books, input.campaignKey ?? campaignOf(pledge));
      if (pledge) {
        mustBeItsOwn(pledge, counterpartyKey, campaign?.key ?? null);
        await keep(tx, pledge, { ...given, day });
      }
      if (campaign && day < campaign.approvedOn) {
        const params = { approvedOn: campaign.approvedOn };
        throw DonationError.DONATION_BEFORE_APPROVAL(params, [
          { path: 'day', code: 'DONATION_BEFORE_APPROVAL', params },
        ]);
      }
      const campaignKey = campaign?.key ?? null;
      const note = input.note?.trim() || null;
      const who = { counterpartyKey, isAnonymous, writtenAs: null, writtenKey: null };
      const { provinceId, scopeId, path, organisationKey } = books;
      const pledgeKey = pledge?.key ?? null;
      const row = {
        provinceId,
        scopeId,
        path,
        organisationKey,
        key: newKey(),
        campaignKey,
        pledgeKey,
        day,
        note,
        ...given,
      };
      const { provinceId: _, scopeId: __, path: ___, organisationKey: ____, ...writing } = row;
      await write(tx, books, [{ ...writing, ...who }]);
      tell(tx, DonationRecorded, row, { after: { campaignKey, pledgeKey, day, note, isAnonymous, ...given } });
      return keyOfFact(row);
    });
    return this.donations.one(actor, made);
  }

  /** Who gave, and whether that is told. Throws NOT_FOUND, DONATION_WITHDRAWN, DONATION_IN_RECEIPT, DONATION_GIVER_…, VERSION_CONFLICT. */
  async amend(
    actor: Actor,
    { key, version, counterpartyKey, isAnonymous, note }: AmendDonationInput,
  ): Promise<Donation> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, await organisationOfGift(tx, 'donation', key));
      const before = await heldDonation(tx, key);
      if (before.withdrawnOn !== null) throw DonationError.DONATION_WITHDRAWN();
      const giver = counterpartyKey == null ? before.counterpartyKey : await giverIn(tx, books, counterpartyKey);
      const isOther = giver !== before.counterpartyKey;
      // The voucher names whoever it was received from.
      if (isOther && before.kind === DonationKind.Money) mustBeFree(before);
      if (isOther && before.pledgeKey !== null)
        throw PledgeError.PLEDGE_OTHER_GIVER({}, [{ path: 'counterpartyId', code: 'PLEDGE_OTHER_GIVER' }]);
      const after = {
        isAnonymous: isAnonymous ?? before.isAnonymous,
        note: note === undefined ? before.note : note?.trim() || null,
      };
      if (giver === null && !after.isAnonymous)
        throw DonationError.DONATION_GIVER_NEEDED({}, [{ path: 'isAnonymous', code: 'DONATION_GIVER_NEEDED' }]);
      const change = await donations.amend(tx, before, version, { ...after, counterpartyKey: giver });
      const { counterpartyKey: _was, ...was } = change.before;
      const { counterpartyKey: _is, ...is } = change.after;
      tell(tx, DonationAmended, before, {
        before: was,
        after: isOther ? { ...is, isOtherGiver: true } : is,
      });
    });
    return this.donations.one(actor, key);
  }

  /** What was entered by mistake; goods leave the store again. Throws NOT_FOUND, DONATION_WITHDRAWN, DONATION_IN_RECEIPT, STOCK_SHORT, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version, reason }: WithdrawDonationInput): Promise<Donation> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, DonationPermission.Keep, await organisationOfGift(tx, 'donation', key));
      const before = await heldDonation(tx, key);
      if (before.withdrawnOn !== null) throw DonationError.DONATION_WITHDRAWN();
      if (before.kind === DonationKind.Money) mustBeFree(before);
      const after = { withdrawnOn: this.clock.today(), withdrawalReason: reason.trim() };
      const change = await donations.amend(tx, before, version, after);
      if (before.kind === DonationKind.Goods) await takeBack(tx, books, before);
      if (before.pledgeKey !== null) await unkeep(tx, await heldPledge(tx, books, pledgeOf(before)), before);
      tell(tx, DonationWithdrawn, before, { ...change, reason: after.withdrawalReason });
    });
    return this.donations.one(actor, key);
  }
}

/** On the day on which they came in, as if they had not. */
async function takeBack(tx: Transaction, books: HeldBooks, { day, key, itemKey, hundredths }: Donation): Promise<void> {
  const { provinceId, scopeId } = books;
  const out = -hundredths!;
  await mustHaveIn(tx, books, { itemKey: itemKey!, day, hundredths: hundredths! }, '');
  await stockBalances.move(tx, books, day, [{ key: { itemKey: itemKey! }, by: { hundredths: out } }]);
  const move = {
    key: newKey(),
    itemKey: itemKey!,
    day,
    hundredths: out,
    donationKey: key,
    receiverKey: null,
    aim: null,
  };
  await stockMoves.insert(tx, { provinceId, scopeId, ...move });
}

/** Throws DONATION_DAY_AHEAD, DONATION_DAY_EARLY. */
function mustBeDay({ opensOn }: HeldBooks, day: IsoDate, today: IsoDate): void {
  if (day > today) throw DonationError.DONATION_DAY_AHEAD({}, [{ path: 'day', code: 'DONATION_DAY_AHEAD' }]);
  const params = { opensOn };
  if (day < opensOn)
    throw DonationError.DONATION_DAY_EARLY(params, [{ path: 'day', code: 'DONATION_DAY_EARLY', params }]);
}

const campaignOf = (pledge: Pledge | null): FactKey | null =>
  pledge?.campaignKey ? { ...keyOfFact(pledge), key: pledge.campaignKey } : null;

const pledgeOf = (donation: Donation): FactKey => ({ ...keyOfFact(donation), key: donation.pledgeKey! });

/** Throws PLEDGE_OTHER_GIVER, PLEDGE_OTHER_CAMPAIGN. */
function mustBeItsOwn(pledge: Pledge, giver: string | null, campaign: string | null): void {
  if (giver !== pledge.counterpartyKey)
    throw PledgeError.PLEDGE_OTHER_GIVER({}, [{ path: 'counterpartyId', code: 'PLEDGE_OTHER_GIVER' }]);
  if (campaign !== pledge.campaignKey)
    throw PledgeError.PLEDGE_OTHER_CAMPAIGN({}, [{ path: 'campaignId', code: 'PLEDGE_OTHER_CAMPAIGN' }]);
}

/** Throws DONATION_IN_RECEIPT. */
function mustBeFree({ standing }: Donation): void {
  if (standing !== DonationStanding.Noted) throw DonationError.DONATION_IN_RECEIPT();
}

/** Nobody who gave is named there. */
function tell(
  tx: Transaction,
  happened: typeof DonationRecorded,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    kind,
    day,
  }: Pick<Donation, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind' | 'day'>,
  change: { before?: unknown; after: unknown; reason?: string },
): void {
  tx.happened(happened, {
    subject: key,
    provinceId,
    scopeId,
    path,
    payload: { organisationKey, kind, day },
    ...change,
  });
}
