import { type IsoDate, newKey, type Transaction } from '@app/kernel';
import type { HeldBooks, OpenItems } from '@app/ledger';
import { DonationKind } from './donation.entity';
import { PLEDGED_MONEY } from './donations.kinds';
import { pledges } from './donations.sql';
import type { Given } from './gift.rules';
import { type Pledge } from './pledge.entity';
import { PledgeMade } from './pledges.events';
import type { CampaignOfGift } from './writing';

/** What somebody promised. */
export interface Promised extends Given {
  day: IsoDate;
  dueOn: IsoDate;
  counterpartyKey: string;
  isAnonymous: boolean;
  note: string | null;
}

type Made = Omit<Pledge, 'id' | 'quantity' | 'state' | 'paid'>;

/** Promises begin; of money the books count as open until receipts come in. In order. Throws, of money, what `OpenItems.openAll` throws. */
export async function makePledges(
  tx: Transaction,
  books: HeldBooks,
  openItems: OpenItems,
  campaign: CampaignOfGift | null,
  promised: readonly Promised[],
): Promise<Made[]> {
  const { provinceId, scopeId, path, organisationKey, key: booksKey } = books;
  const keyed = promised.map((one) => ({ ...one, key: newKey() }));
  const items = await itemsOpened(tx, books, openItems, campaign, keyed);
  const rows = keyed.map((one): Made => {
    const place = { provinceId, scopeId, path, organisationKey, booksKey };
    const none = { given: 0, givenUpOn: null, giveUpReason: null, handedOver: false, version: 1 };
    return { ...place, ...one, campaignKey: campaign?.key ?? null, openItemKey: items.get(one.key) ?? null, ...none };
  });
  await pledges.insertAll(tx, rows);
  for (const { key, kind, day, dueOn, isAnonymous, note, campaignKey, amount, hundredths, unit, what } of rows) {
    const after = { campaignKey, day, dueOn, isAnonymous, note, kind, amount, hundredths, unit, what };
    const payload = { organisationKey, kind, dueOn };
    // Nobody who promised is named there.
    tx.happened(PledgeMade, { subject: key, provinceId, scopeId, path, payload, after });
  }
  return rows;
}

/** By key of the promise; each day's at once. What stands there names nobody. */
async function itemsOpened(
  tx: Transaction,
  books: HeldBooks,
  openItems: OpenItems,
  campaign: CampaignOfGift | null,
  promised: readonly (Promised & { key: string })[],
): Promise<Map<string, string>> {
  const content = campaign === null ? 'Tài trợ đã hứa' : `Tài trợ đã hứa: ${campaign.name}`.slice(0, 1000);
  const opened = new Map<string, string>();
  const money = promised.filter(({ kind }) => kind === DonationKind.Money);
  for (const [day, same] of Map.groupBy(money, (one) => one.day)) {
    // By when it is due stands with the promise, which has a pile of its own.
    const alike = { kind: PLEDGED_MONEY, day, dueOn: null, directiveKey: null, setAside: null, budgetLineKey: null };
    const each = same.map(({ key: causeKey, counterpartyKey, amount }) => ({
      causeKey,
      content,
      counterpartyKey,
      amount: amount!,
    }));
    const items = await openItems.openAll(tx, books, alike, each);
    for (const [at, { key }] of items.entries()) opened.set(same[at]!.key, key);
  }
  return opened;
}
