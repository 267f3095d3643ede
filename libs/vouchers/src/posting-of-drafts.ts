import type { Transaction } from '@app/kernel';
import { type HeldBooks, MoneyPlaceKind, type Posting, Postings } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { amountOf, type OwnAccounts, postingLines } from './draft-lines.rules';
import type { DraftEntry } from './voucher-draft.entity';

/** Accounts that follow from what is done: the shipped ones of their kinds. */
const CODES = {
  [MoneyPlaceKind.Cash]: 'cash',
  [MoneyPlaceKind.Bank]: 'bank',
  transfer: 'transfer',
  opening: 'balance.opening',
};

/** What a draft comes to in the books. */
@Injectable()
export class PostingOfDrafts {
  constructor(private readonly postings: Postings) {}

  async of(
    tx: Transaction,
    books: HeldBooks,
    draft: DraftEntry & { key: string },
  ): Promise<Omit<Posting, 'signatures'>> {
    const { key, kind, day, content, counterpartyKey, directiveKey, reversesKey, reason, files } = draft;
    const { amount, lines } =
      reversesKey === null
        ? { amount: amountOf(draft), lines: postingLines(draft, await ownAccounts(tx, books)) }
        : await this.postings.reversing(tx, books.provinceId, reversesKey);
    return { key, kind, day, content, counterpartyKey, directiveKey, reversesKey, reason, files, amount, lines };
  }
}

async function ownAccounts(tx: Transaction, { provinceId, organisationKey }: HeldBooks): Promise<OwnAccounts> {
  const [accounts, places] = await Promise.all([
    tx.query<{ code: string; key: string }>(
      'SELECT a.code, a.key FROM ledger_account AS a WHERE a.code = ANY($1::text[])',
      [Object.values(CODES)],
    ),
    tx.query<{ key: string; kind: MoneyPlaceKind }>(
      'SELECT p.key, p.kind FROM money_place AS p WHERE p.province_id = $1 AND p.organisation_key = $2',
      [provinceId, organisationKey],
    ),
  ]);
  const keyOf = new Map(accounts.map(({ code, key }) => [code, key]));
  const kindOf = new Map(places.map(({ key, kind }) => [key, kind]));
  return {
    // A place of other books is refused where the line is posted, as one that is not there.
    ofPlace: (placeKey) => keyOf.get(CODES[kindOf.get(placeKey) ?? MoneyPlaceKind.Cash])!,
    transfer: keyOf.get(CODES.transfer)!,
    opening: keyOf.get(CODES.opening)!,
  };
}
