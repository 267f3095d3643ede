import { type Actor, type FactKey, type IsoDate, KernelError, type Transaction, Transactions } from '@app/kernel';
import { fundIn, type HeldBooks, lockBooks, MoneyPlaceKind, MoneySource, VoucherKind } from '@app/ledger';
import { MakeVouchers } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { type Donation, DonationKind, DonationStanding } from './donation.entity';
import { DonationError } from './donations.errors';
import { ReceiptsDrafted } from './donations.events';
import { type DraftReceiptsInput, ReceiptMode } from './donations.inputs';
import { DonationPermission } from './donations.permissions';
import { donationColumns, donations } from './donations.sql';
import { giverIn, organisationOfGift } from './writing';

/** The account that donations are booked to: shipped with the chart. */
const INCOME = 'income.contribution';

type Gift = Donation & {
  fundKey: string | null;
  purposeKey: string | null;
  campaignName: string | null;
  openItemKey: string | null;
};

/** Money that was given becomes receipts, which people sign; with the last signature it was received. */
@Injectable()
export class Receipts {
  constructor(
    private readonly transactions: Transactions,
    private readonly vouchers: MakeVouchers,
  ) {}

  /** Answers keys of the drafts. Throws NOT_FOUND, DONATION_NOT_MONEY, DONATION_IN_RECEIPT, DONATION_WITHDRAWN, RECEIPT_…, and what making a voucher throws. */
  draft(actor: Actor, input: DraftReceiptsInput): Promise<FactKey[]> {
    return this.transactions.run(actor, async (tx) => {
      const [first] = input.donationKeys;
      const books = await lockBooks(tx, DonationPermission.Keep, await organisationOfGift(tx, 'donation', first!));
      const gifts = await this.giftsOf(tx, books, input.donationKeys);
      const payerKey = await giverIn(tx, books, input.payerKey ?? null, 'payerId');
      mustNotPrecede(gifts, input.day);
      const place = await placeOf(tx, books, input.placeKey);
      const fundKey = input.fundKey ? (await fundIn(tx, books, inBooks(books, input.fundKey))).key : null;
      const account = await accountOf(tx);
      const parts = input.mode === ReceiptMode.One ? [gifts] : gifts.map((gift) => [gift]);
      const made: FactKey[] = [];
      for (const part of parts) {
        const counterpartyKey = input.mode === ReceiptMode.Each ? (part[0]!.counterpartyKey ?? payerKey) : payerKey;
        if (counterpartyKey === null)
          throw DonationError.RECEIPT_PAYER_NEEDED({}, [{ path: 'payerId', code: 'RECEIPT_PAYER_NEEDED' }]);
        const draft = await this.vouchers.draftIn(
          tx,
          books,
          {
            kind: place.kind === MoneyPlaceKind.Cash ? VoucherKind.CashReceipt : VoucherKind.BankReceipt,
            day: input.day,
            content: contentOf(part),
            counterpartyKey,
            directiveKey: null,
            placeKey: place.key,
            lines: linesOf(part, account, fundKey),
            files: [],
          },
          // Each is a gift of its own, also where somebody gave the same twice.
          { isTwinMeant: true },
        );
        await tx.query(
          'UPDATE donation SET receipt_key = $3, version = version + 1 WHERE province_id = $1 AND key = ANY($2::uuid[])',
          [books.provinceId, part.map(({ key }) => key), draft.key],
        );
        made.push(draft);
      }
      const { provinceId, scopeId, path, organisationKey } = books;
      const payload = { organisationKey, donations: gifts.length, vouchers: made.length };
      const after = { ...payload, keys: gifts.map(({ key }) => key), drafts: made.map(({ key }) => key) };
      tx.happened(ReceiptsDrafted, { subject: books.key, provinceId, scopeId, path, payload, after });
      return made;
    });
  }

  /** Money of these books that has no receipt. */
  private async giftsOf(
    tx: Transaction,
    { provinceId, key: booksKey }: HeldBooks,
    keys: readonly FactKey[],
  ): Promise<Gift[]> {
    const asked = [...new Set(keys.filter((key) => key.provinceId === provinceId).map(({ key }) => key))];
    const rows = await tx.query<Gift>(
      `SELECT ${donationColumns}, c.fund_key AS "fundKey", c.purpose_key AS "purposeKey", c.name AS "campaignName",
         p.open_item_key AS "openItemKey"
       FROM donation AS t LEFT JOIN campaign AS c ON c.province_id = t.province_id AND c.key = t.campaign_key
       LEFT JOIN pledge AS p ON p.province_id = t.province_id AND p.key = t.pledge_key
       WHERE t.province_id = $1 AND t.books_key = $2 AND t.key = ANY($3::uuid[]) ORDER BY t.day, t.key`,
      [provinceId, booksKey, asked],
    );
    if (rows.length !== new Set(keys.map(({ key }) => key)).size) throw KernelError.NOT_FOUND();
    for (const { kind, standing } of rows) {
      if (kind !== DonationKind.Money) throw DonationError.DONATION_NOT_MONEY();
      if (standing === DonationStanding.Withdrawn) throw DonationError.DONATION_WITHDRAWN();
      if (standing !== DonationStanding.Noted) throw DonationError.DONATION_IN_RECEIPT();
    }
    return rows.map(donations.toRow);
  }
}

/** Throws RECEIPT_DAY_EARLY. */
function mustNotPrecede(gifts: readonly Gift[], day: IsoDate): void {
  const last = gifts.at(-1)!.day;
  const params = { day: last };
  if (day < last) throw DonationError.RECEIPT_DAY_EARLY(params, [{ path: 'day', code: 'RECEIPT_DAY_EARLY', params }]);
}

/** Names nobody: whoever gave stands with each donation. */
function contentOf(gifts: readonly Gift[]): string {
  const names = [...new Set(gifts.flatMap(({ campaignName }) => campaignName ?? []))];
  const what = gifts.length === 1 ? 'Thu tiền đóng góp, tài trợ' : `Thu tiền đóng góp, tài trợ (${gifts.length} khoản)`;
  return names.length === 0 ? what : `${what}: ${names.join('; ')}`.slice(0, 1000);
}

/** A line for each fund, purpose and promise. Throws RECEIPT_FUND_NEEDED. */
function linesOf(gifts: readonly Gift[], accountKey: string, chosen: string | null) {
  const groups = Map.groupBy(gifts, ({ fundKey, purposeKey, openItemKey }) =>
    [fundKey, purposeKey, openItemKey].join('/'),
  );
  return [...groups.values()].map((part) => {
    const { purposeKey, openItemKey } = part[0]!;
    const fundKey = part[0]!.fundKey ?? chosen;
    if (fundKey === null)
      throw DonationError.RECEIPT_FUND_NEEDED({}, [{ path: 'fundId', code: 'RECEIPT_FUND_NEEDED' }]);
    const amount = part.reduce((sum, gift) => sum + gift.amount!, 0);
    const held = { accountKey, fundKey, source: MoneySource.Contribution, purposeKey, placeKey: null };
    return { ...held, amount, note: null, openItemKey };
  });
}

/** What is of another province is of other books. Throws NOT_FOUND. */
function inBooks({ provinceId }: HeldBooks, fund: FactKey): string {
  if (fund.provinceId !== provinceId) throw KernelError.NOT_FOUND({}, [{ path: 'fundId', code: 'NOT_FOUND' }]);
  return fund.key;
}

/** Of these books. Throws NOT_FOUND. */
async function placeOf(tx: Transaction, { provinceId, organisationKey }: HeldBooks, place: FactKey) {
  const [row] = await tx.query<{ key: string; kind: MoneyPlaceKind }>(
    'SELECT p.key, p.kind FROM money_place AS p WHERE p.province_id = $1 AND p.key = $2 AND p.organisation_key = $3',
    [provinceId, place.key, organisationKey],
  );
  if (!row || place.provinceId !== provinceId)
    throw KernelError.NOT_FOUND({}, [{ path: 'placeId', code: 'NOT_FOUND' }]);
  return row;
}

async function accountOf(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ key: string }>('SELECT a.key FROM ledger_account AS a WHERE a.code = $1', [INCOME]);
  return row!.key;
}
