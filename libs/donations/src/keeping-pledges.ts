import { type FactKey, KernelError, type Transaction } from '@app/kernel';
import type { HeldBooks } from '@app/ledger';
import type { Donation } from './donation.entity';
import { DonationAmended } from './donations.events';
import { pledgeColumns, pledges } from './donations.sql';
import type { Pledge } from './pledge.entity';
import { keptBy, promisedOf, promiseText, remainsOf } from './pledge.rules';
import { PledgeError } from './pledges.errors';

/** Once the books are locked. Throws NOT_FOUND. */
export async function heldPledge(
  tx: Transaction,
  { provinceId, key: booksKey }: Pick<HeldBooks, 'provinceId' | 'key'>,
  key: FactKey,
  path = '',
): Promise<Pledge> {
  const [row] = await tx.query<Pledge>(
    `SELECT ${pledgeColumns} FROM pledge AS p WHERE p.province_id = $1 AND p.books_key = $2 AND p.key = $3`,
    [provinceId, booksKey, key.key],
  );
  if (!row || key.provinceId !== provinceId) throw KernelError.NOT_FOUND({}, path ? [{ path, code: 'NOT_FOUND' }] : []);
  return pledges.toRow(row);
}

type Gift = Pick<Donation, 'kind' | 'amount' | 'hundredths' | 'unit' | 'day'>;

/** What is given counts for the promise. Throws PLEDGE_GIVEN_UP, PLEDGE_LATER, PLEDGE_OTHER_KIND, PLEDGE_EXCEEDED. */
export async function keep(tx: Transaction, pledge: Pledge, gift: Gift): Promise<void> {
  if (pledge.givenUpOn !== null) throw PledgeError.PLEDGE_GIVEN_UP({}, [{ path: 'pledgeId', code: 'PLEDGE_GIVEN_UP' }]);
  if (gift.day < pledge.day) {
    const params = { day: pledge.day };
    throw PledgeError.PLEDGE_LATER(params, [{ path: 'day', code: 'PLEDGE_LATER', params }]);
  }
  const much = keptBy(pledge, gift);
  if (much === null) {
    const params = { promised: promiseText(pledge, promisedOf(pledge)) };
    throw PledgeError.PLEDGE_OTHER_KIND(params, [{ path: 'pledgeId', code: 'PLEDGE_OTHER_KIND', params }]);
  }
  if (much > remainsOf(pledge)) {
    const params = { remains: promiseText(pledge, remainsOf(pledge)) };
    const path = pledge.hundredths === null ? 'amount' : 'quantity';
    throw PledgeError.PLEDGE_EXCEEDED(params, [{ path, code: 'PLEDGE_EXCEEDED', params }]);
  }
  await count(tx, pledge, much);
}

/** What was withdrawn counts no longer. */
export async function unkeep(
  tx: Transaction,
  pledge: Pledge,
  gift: Pick<Gift, 'amount' | 'hundredths'>,
): Promise<void> {
  await count(tx, pledge, -promisedOf(gift));
}

/** A wish not to be named holds for everything that was given for the promise. */
export async function hideGifts(tx: Transaction, { provinceId, key }: Pledge): Promise<void> {
  const hidden = await tx.query<Hidden>(
    `UPDATE donation SET is_anonymous = true, version = version + 1 WHERE province_id = $1 AND pledge_key = $2 AND NOT is_anonymous
     RETURNING key, province_id AS "provinceId", scope_id AS "scopeId", path, organisation_key AS "organisationKey", kind, day`,
    [provinceId, key],
  );
  for (const { key: subject, scopeId, path, organisationKey, kind, day } of hidden)
    tx.happened(DonationAmended, {
      subject,
      provinceId,
      scopeId,
      path,
      payload: { organisationKey, kind, day },
      before: { isAnonymous: false },
      after: { isAnonymous: true },
    });
}

type Hidden = Pick<Donation, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'kind' | 'day'>;

const count = (tx: Transaction, { provinceId, key }: Pledge, by: number): Promise<unknown> =>
  tx.query('UPDATE pledge SET given = given + $3, version = version + 1 WHERE province_id = $1 AND key = $2', [
    provinceId,
    key,
    by,
  ]);
