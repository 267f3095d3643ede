import { type FactKey, type Query, type Transaction } from '@app/kernel';
import { type HeldBooks, heldBooks, OpenItems } from '@app/ledger';
import { draftedItems } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { paymentState } from './payment.rules';
import { SCHOLARSHIP } from './scholarship-open-item';
import { ScholarshipError } from './scholarships.errors';
import type { ScholarshipPayment } from './scholarship.views';
import type { ScholarshipGrant } from './scholarship-grant.entity';
import type { ScholarshipRound } from './scholarship-round.entity';

interface Row {
  provinceId: number;
  key: string;
  causeKey: string;
  amount: number;
  paid: number;
  returned: number;
  isEnded: boolean;
}

type Owed = FactKey & { organisationKey: number; isEnded: boolean; isPaid: boolean };

/** In whatever books it is; null where they are out of reach. */
async function owedFor(tx: Transaction, grantKey: string): Promise<Owed | null> {
  const [item] = await tx.query<Owed>(
    `-- all shards: what is owed for one grant, in the books of its office or of whoever goes on with its work
     SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, o.organisation_key AS "organisationKey",
       o.ended_on IS NOT NULL AS "isEnded", o.paid = o.amount AS "isPaid"
     FROM open_item AS o WHERE o.kind = $1 AND o.cause_key = $2`,
    [SCHOLARSHIP, grantKey],
  );
  return item ?? null;
}

type Owing = Pick<ScholarshipGrant, 'key' | 'number' | 'amount' | 'directiveKey'>;

/** Each grant is owed in the books of its office: an open item, of which the grant is the cause, so that it is paid once ever. */
@Injectable()
export class ScholarshipPayments {
  constructor(private readonly openItems: OpenItems) {}

  /** Money of the round's fund is set aside for each. Throws HOLDING_COMMITTED, VOUCHER_DAY_…, FUND_WITHOUT_SOURCE, PURPOSE_ELSEWHERE. */
  async owe(
    tx: Transaction,
    books: HeldBooks,
    round: ScholarshipRound,
    grants: readonly Owing[],
    day: string,
  ): Promise<void> {
    const { fundKey, source, purposeKey, name, year } = round;
    const setAside = { fundKey: fundKey!, source: source!, purposeKey };
    for (const { key, number, amount, directiveKey } of grants)
      await this.openItems.open(tx, books, {
        kind: SCHOLARSHIP,
        causeKey: key,
        day,
        dueOn: null,
        // Names nobody: who it is says the payment list.
        content: `Học bổng “${name}” năm ${year}, suất số ${number}`,
        counterpartyKey: null,
        directiveKey,
        amount,
        setAside,
        budgetLineKey: null,
      });
  }

  /**
   * What has not been paid is given up, in the books in which it is owed by now; what was paid is to be returned. Rights are asked before. Throws SCHOLARSHIP_BOOKS_ELSEWHERE,
   * VOUCHER_DAY_….
   */
  async release(tx: Transaction, grantKey: string, day: string, reason: string): Promise<void> {
    const seen = await owedFor(tx, grantKey);
    if (!seen) throw ScholarshipError.SCHOLARSHIP_BOOKS_ELSEWHERE();
    const books = await heldBooks(tx, seen.organisationKey);
    // Once the books wait: it may have been paid, or gone over, meanwhile.
    const item = await owedFor(tx, grantKey);
    if (item?.organisationKey !== seen.organisationKey) throw ScholarshipError.SCHOLARSHIP_BOOKS_ELSEWHERE();
    // Of what was paid whole nothing is given up, also where its books have been handed over since.
    if (!item.isEnded && !(item.isPaid && books.handedOverOn !== null))
      await this.openItems.end(tx, books, { key: item, day }, reason);
  }

  /** By the key of the grant, as far as the reader reaches the books. */
  async of(query: Query, grantKeys: readonly string[]): Promise<Map<string, ScholarshipPayment>> {
    const rows = await query<Row>(
      `-- all shards: what is owed for grants, in the books of their office
       SELECT o.province_id AS "provinceId", o.key, o.cause_key AS "causeKey", o.amount, o.paid, o.returned, o.ended_on IS NOT NULL AS "isEnded"
       FROM open_item AS o WHERE o.kind = $1 AND o.cause_key = ANY($2::uuid[])`,
      [SCHOLARSHIP, grantKeys],
    );
    const drafted = new Map<string, number>();
    for (const [provinceId, ofProvince] of Map.groupBy(rows, (row) => row.provinceId))
      for (const [key, { outgoing }] of await draftedItems(query, {
        provinceId,
        keys: ofProvince.map(({ key }) => key),
      }))
        drafted.set(key, outgoing);
    return new Map(
      rows.map(({ key, causeKey, ...row }) => {
        const state = paymentState({ ...row, drafted: drafted.get(key) ?? 0 });
        return [causeKey, { state, paid: row.paid, returned: row.returned }];
      }),
    );
  }

  /** How many grants of a round are not settled: something is to be paid, or to come back, or came back of a grant that stands. */
  async unsettled(query: Query, roundKey: string): Promise<number> {
    const [row] = await query<{ count: number }>(
      `-- all shards: grants of a round, and what is owed for them in the books of its office
       SELECT count(*)::int AS count FROM scholarship_grant AS g JOIN open_item AS o ON o.kind = $2 AND o.cause_key = g.key
       WHERE g.round_key = $1 AND (o.paid + o.released < o.amount OR CASE WHEN g.revoked_on IS NULL THEN o.returned > 0 ELSE o.returned < o.paid END)`,
      [roundKey, SCHOLARSHIP],
    );
    return row!.count;
  }
}
