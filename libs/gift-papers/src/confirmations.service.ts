import { renderVouchers } from '@app/documents';
import { type Donation, DonationIds, Donations, DonationStanding } from '@app/donations';
import { type Actor, Clock, type FactKey, KernelError, Transactions } from '@app/kernel';
import { PartyNames } from '@app/ledger-prints';
import { Injectable } from '@nestjs/common';
import { type ConfirmedGift, confirmationSheet } from './confirmation.rules';
import { GiftPaperError } from './gift-papers.errors';

/** Gifts of one file. */
const MOST = 100;

interface Printed {
  fileName: string;
  content: Buffer;
}

/** Papers that whoever gave takes home: for all that they gave of what was chosen, one paper each. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly transactions: Transactions,
    private readonly donations: Donations,
    private readonly names: PartyNames,
    private readonly clock: Clock,
  ) {}

  /** For readers of the books. Throws NOT_FOUND, INVALID_ID, CONFIRMATION_NOTHING, CONFIRMATION_TOO_MANY, THANKS_UNRECEIVED, RENDER_…. */
  async print(actor: Actor, ids: unknown): Promise<Printed> {
    const keys = keysIn(ids);
    const gifts = await this.donations.seen(actor, keys);
    if (gifts.length < keys.length) throw KernelError.NOT_FOUND();
    if (gifts.some(({ standing }) => standing !== DonationStanding.Received)) throw GiftPaperError.THANKS_UNRECEIVED();
    const today = this.clock.today();
    const givers = gifts.flatMap(({ counterpartyKey, provinceId, scopeId }): FactKey[] =>
      counterpartyKey === null ? [] : [{ provinceId, scopeId, key: counterpartyKey }],
    );
    const [parties, offices, said] = await Promise.all([
      this.names.parties(actor, givers, today, true),
      this.names.offices(
        actor,
        gifts.map(({ organisationKey: key }) => ({ key, day: today })),
      ),
      this.saidOf(actor, gifts),
    ]);
    const papers = Map.groupBy(gifts, (gift) => `${gift.organisationKey}/${gift.counterpartyKey ?? gift.key}`);
    const sheets = [...papers.values()].map((part) => {
      const { organisationKey, counterpartyKey } = part[0]!;
      const office = offices.get(`${organisationKey}@${today}`)!;
      const giver = counterpartyKey === null ? null : (parties.get(counterpartyKey) ?? null);
      return confirmationSheet({ office, giver, gifts: part.map((gift) => said.get(gift.key)!) }, today);
    });
    const title = sheets.length === 1 ? sheets[0]!.title : `${sheets.length} giấy xác nhận đóng góp`;
    return { fileName: `${title}.pdf`, content: await renderVouchers(title, 'a5', sheets) };
  }

  /** With campaigns and receipts, a statement for all of them. */
  private async saidOf(actor: Actor, gifts: readonly Donation[]): Promise<Map<string, ConfirmedGift>> {
    const rows = await this.transactions.reading(actor)<{
      key: string;
      campaign: string | null;
      receipt: string | null;
    }>(
      `SELECT t.key, c.name AS campaign, v.book || ' ' || v.number || '/' || v.year AS receipt
       FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key) JOIN donation AS t ON t.province_id = k.province_id AND t.key = k.key
       LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
       LEFT JOIN voucher AS v ON v.province_id = t.province_id AND v.key = t.receipt_key`,
      [gifts.map(({ provinceId }) => provinceId), gifts.map(({ key }) => key)],
    );
    const found = new Map(rows.map((row) => [row.key, row]));
    return new Map(
      gifts.map(({ key, day, kind, amount, quantity, unit, what }) => {
        const { campaign = null, receipt = null } = found.get(key) ?? {};
        return [key, { day, kind, amount, quantity, unit, what, campaign, receipt }];
      }),
    );
  }
}

/** Ids with commas between. Throws CONFIRMATION_NOTHING, CONFIRMATION_TOO_MANY, INVALID_ID. */
function keysIn(ids: unknown): FactKey[] {
  const told = typeof ids === 'string' ? [...new Set(ids.split(',').filter((id) => id !== ''))] : [];
  if (told.length === 0) throw GiftPaperError.CONFIRMATION_NOTHING();
  if (told.length > MOST) throw GiftPaperError.CONFIRMATION_TOO_MANY({ most: MOST });
  return told.map((id) => DonationIds.read(id));
}
