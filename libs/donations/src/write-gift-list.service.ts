import { newKey, type Transaction } from '@app/kernel';
import { type HeldBooks, OpenItems } from '@app/ledger';
import { giverKeys } from '@app/money-rules';
import { Name, RecordPeople } from '@app/people';
import { Counterparties } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { DonationKind } from './donation.entity';
import { GiftListTaken } from './donations.events';
import type { TakeGiftListInput } from './donations.inputs';
import { type ListedGift, listedGift } from './gift-list.rules';
import { givenOf } from './gift.rules';
import type { KnownGiver } from './known-givers';
import { keepAll, type KeptByList } from './list-promises';
import { makePledges, type Promised } from './making-pledges';
import { type CampaignOfGift, write, type Writing } from './writing';

/** By number of the line, whom it means. */
export type Matches = Record<number, string>;

interface Writable {
  input: TakeGiftListInput;
  wanted: readonly ListedGift[];
  matches: Matches;
  /** By number of the line, what each of its gifts keeps. */
  kept: ReadonlyMap<number, (KeptByList | null)[]>;
  known: readonly KnownGiver[];
  campaign: CampaignOfGift | null;
  leftOut: readonly ListedGift[];
}

const NOT_WRITTEN = { writtenAs: null, writtenKey: null };

/** A list that was judged sound is written: gifts, promises, and what gifts keep of earlier ones. */
@Injectable()
export class WriteGiftList {
  constructor(
    private readonly counterparties: Counterparties,
    private readonly people: RecordPeople,
    private readonly openItems: OpenItems,
  ) {}

  /** Throws, of money that was promised, what `OpenItems.openAll` throws. */
  async write(
    tx: Transaction,
    books: HeldBooks,
    { input, wanted, matches, kept, known, campaign, leftOut }: Writable,
  ): Promise<void> {
    const campaignKey = campaign?.key ?? null;
    const givers = await this.giversFor(tx, books, wanted, matches);
    const written = await this.writtenFor(tx, books, wanted, matches, known);
    const writing = wanted.flatMap((one, at): Writing[] =>
      one.promisedUntil !== null
        ? []
        : one.row.gifts.map((gift, place) => ({
            key: newKey(),
            campaignKey,
            pledgeKey: kept.get(one.row.at)?.[place]?.pledge.key ?? null,
            day: one.row.day ?? input.day,
            counterpartyKey: givers[at]!,
            // A wish not to be named that came with the promise stays.
            isAnonymous:
              givers[at] === null || one.isAnonymous || (kept.get(one.row.at)?.[place]?.pledge.isAnonymous ?? false),
            ...(givers[at] === null ? NOT_WRITTEN : written[at]!),
            note: null,
            ...givenOf(listedGift(gift)),
          })),
    );
    const promised = wanted.flatMap((one, at): Promised[] =>
      one.promisedUntil === null
        ? []
        : one.row.gifts.map((gift) => ({
            day: one.row.day ?? input.day,
            dueOn: one.promisedUntil!,
            counterpartyKey: givers[at]!,
            isAnonymous: one.isAnonymous,
            note: null,
            ...givenOf(listedGift(gift)),
          })),
    );
    const promises = await makePledges(tx, books, this.openItems, campaign, promised);
    const keeping = [...kept.values()].flatMap((of) => of.flatMap((one) => one ?? []));
    await keepAll(tx, books, keeping);
    await write(tx, books, writing);
    const amount = writing.reduce((sum, gift) => sum + (gift.kind === DonationKind.Money ? gift.amount! : 0), 0);
    const reasons = leftOut.map(({ row, mended }) => ({ row: row.at, reason: mended!.leftOutReason!.trim() }));
    const keys = writing.map(({ key }) => key);
    const said = {
      keys,
      promises: promises.map(({ key }) => key),
      reasons,
      totalReason: input.totalReason?.trim() ?? null,
    };
    tx.happened(GiftListTaken, toldOf(books, campaignKey, writing.length, leftOut.length, amount, said));
  }

  /** Of each row whoever gave; those whom the books do not know begin, each name once. */
  private async giversFor(
    tx: Transaction,
    books: HeldBooks,
    wanted: readonly ListedGift[],
    matches: Matches,
  ): Promise<(string | null)[]> {
    const unknown = new Map<string, { isPerson: boolean; name: string }>();
    const nameOf = ({ row, giver }: ListedGift): string | null =>
      giver === null || matches[row.at] !== undefined ? null : (giverKeys(giver)?.exact ?? null);
    for (const one of wanted) {
      const name = nameOf(one);
      const { giverKind } = one.row;
      // Whoever may be a person is kept as one: the vault holds the name.
      const isPerson = giverKind !== 'organisation' && giverKind !== 'group';
      if (name !== null && !unknown.has(name)) unknown.set(name, { isPerson, name: one.giver! });
    }
    const keys = await this.counterparties.addIn(tx, books, [...unknown.values()]);
    const begun = new Map([...unknown.keys()].map((name, at) => [name, keys[at]!]));
    return wanted.map((one) => matches[one.row.at] ?? begun.get(nameOf(one) ?? '') ?? null);
  }

  /** How a list writes whom the books call otherwise; of people the vault keeps it. */
  private async writtenFor(
    tx: Transaction,
    books: HeldBooks,
    wanted: readonly ListedGift[],
    matches: Matches,
    known: readonly KnownGiver[],
  ): Promise<Pick<Writing, 'writtenAs' | 'writtenKey'>[]> {
    const byKey = new Map(known.map((giver) => [giver.key, giver]));
    const others = wanted.map(({ row, giver }) => {
      const match = byKey.get(matches[row.at] ?? '');
      return match && giver !== null && match.name !== giver ? { name: giver, isPerson: match.isPerson } : null;
    });
    const names = others.flatMap((one) => (one?.isPerson ? [one.name] : []));
    const kept = names.map((name) => this.people.asKept([{ field: Name, text: name }]));
    const keys: string[] = [];
    for await (const some of this.people.recordMany(tx, books, kept)) keys.push(...some);
    return others.map((one) =>
      one === null
        ? NOT_WRITTEN
        : one.isPerson
          ? { writtenAs: null, writtenKey: keys.shift()! }
          : { writtenAs: one.name, writtenKey: null },
    );
  }
}

export const toldOf = (
  { key, provinceId, scopeId, path, organisationKey }: HeldBooks,
  campaignKey: string | null,
  count: number,
  leftOut: number,
  amount: number,
  said: object,
) => {
  const payload = { organisationKey, campaignKey, donations: count, leftOut, amount };
  return { subject: key, provinceId, scopeId, path, payload, after: { ...payload, ...said } };
};
