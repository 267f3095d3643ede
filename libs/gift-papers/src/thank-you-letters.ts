import { type Donation, DonationIds, Donations, DonationStanding, GiverNames } from '@app/donations';
import { longDate } from '@app/directives';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import {
  type Actor,
  type ActOutcome,
  type Asking,
  doEach,
  type FactKey,
  type Ids,
  KernelError,
  nodeId,
  ThingOutcome,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { ThankGiversInput } from './gift-letters.inputs';
import { GiftPaperError } from './gift-papers.errors';
import { thankYouLetter } from './thanks.rules';

const THANKS = DraftKind.declare('thank_you_letter', 'The letter that thanks whoever gave; from what they gave.');

/** Drafts letters of thanks. A letter lies in a register that many read: it names nobody who asked not to be named, whoever drafts it. */
@Injectable()
export class ThankYouLetters implements DraftProposer<FactKey, readonly Donation[]> {
  readonly kind = THANKS;
  readonly from: Ids<FactKey> = DonationIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly transactions: Transactions,
    private readonly donations: Donations,
    private readonly names: GiverNames,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  /** Throws NOT_FOUND. */
  async read(actor: Actor, key: FactKey): Promise<Donation[]> {
    return [await this.donations.one(actor, key)];
  }

  /** For gifts of one giver to one office. Throws NOT_FOUND, THANKS_UNRECEIVED. */
  async propose(tx: Asking, gifts: readonly Donation[]): Promise<DraftProposal> {
    const [first] = gifts;
    const office = await this.ownDocuments.mustDraftAt(tx, first!.organisationKey);
    if (gifts.some(({ standing }) => standing !== DonationStanding.Received)) throw GiftPaperError.THANKS_UNRECEIVED();
    const query = tx.query.bind(tx);
    const giver = gifts.some(({ isAnonymous }) => isAnonymous) ? null : await this.names.of(query, first!);
    const campaigns = await campaignNames(tx, gifts);
    const thanked = gifts.map((gift) => ({ ...saidOf(gift), campaign: campaigns.get(gift.campaignKey ?? '') ?? null }));
    return { office, parts: thankYouLetter(office, { giver, gifts: thanked }, longDate), basedOn: [] };
  }

  /** One letter for all that somebody gave to an office, of the gifts that were chosen. Of a gift: NOT_FOUND, THANKS_UNRECEIVED. */
  async thank(actor: Actor, { donationKeys, isRehearsal }: ThankGiversInput): Promise<ActOutcome> {
    const seen = new Map((await this.donations.seen(actor, donationKeys)).map((gift) => [gift.key, gift]));
    const groups = Map.groupBy(donationKeys, ({ key }) => groupOf(key, seen.get(key)));
    const things = [...groups.keys()];
    const outcome = await doEach(this.transactions, actor, { things, isRehearsal, keyOf: String }, (tx, group) => {
      const gifts = groups.get(group)!.flatMap(({ key }) => seen.get(key) ?? []);
      if (gifts.length === 0) throw KernelError.NOT_FOUND();
      return this.draftIn(tx, gifts);
    });
    const ofGroup = new Map(things.map((group, at) => [group, outcome.things[at]!]));
    const each = donationKeys.map(({ key }) => ofGroup.get(groupOf(key, seen.get(key)))!);
    return { isWritten: outcome.isWritten, things: each.map((one) => Object.assign(new ThingOutcome(), one)) };
  }

  private async draftIn(tx: Parameters<Parameters<typeof doEach>[3]>[0], gifts: readonly Donation[]): Promise<string> {
    const { office, parts, basedOn } = await this.propose(tx, gifts);
    const [first] = gifts;
    const source = { kind: this.kind, sourceId: nodeId('Donation', first!.key, first) };
    const keys = basedOn.map(({ key }) => key);
    return this.ownDocuments.draftIn(tx, office, source, parts, keys);
  }
}

/** Of one giver to one office; what has no giver by name, and what is not seen, stands alone. */
const groupOf = (key: string, gift: Donation | undefined): string =>
  gift?.counterpartyKey ? `${gift.organisationKey}/${gift.counterpartyKey}/${gift.isAnonymous}` : key;

const saidOf = ({ kind, day, amount, quantity, unit, what }: Donation) => ({ kind, day, amount, quantity, unit, what });

async function campaignNames(tx: Asking, gifts: readonly Donation[]): Promise<Map<string, string>> {
  const keys = gifts.flatMap(({ campaignKey }) => campaignKey ?? []);
  if (keys.length === 0) return new Map();
  const rows = await tx.query<{ key: string; name: string }>(
    'SELECT c.key, c.name FROM campaign AS c WHERE c.province_id = $1 AND c.key = ANY($2::uuid[])',
    [gifts[0]!.provinceId, keys],
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}
