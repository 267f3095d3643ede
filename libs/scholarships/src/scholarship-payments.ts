import { type FactKey, type Query, type Transaction } from '@app/kernel';
import { type HeldBooks, OpenItems } from '@app/ledger';
import { draftedItems } from '@app/vouchers';
import { Injectable } from '@nestjs/common';
import { paymentState } from './payment.rules';
import { SCHOLARSHIP } from './scholarship-open-item';
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

  /** What has not been paid is given up; what was paid is to be returned. Throws VOUCHER_DAY_…. */
  async release(tx: Transaction, books: HeldBooks, grantKey: string, day: string, reason: string): Promise<void> {
    const [item] = await tx.query<FactKey & { isEnded: boolean }>(
      `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key, o.ended_on IS NOT NULL AS "isEnded" FROM open_item AS o
       WHERE o.province_id = $1 AND o.kind = $2 AND o.cause_key = $3`,
      [books.provinceId, SCHOLARSHIP, grantKey],
    );
    if (item && !item.isEnded) await this.openItems.end(tx, books, { key: item, day }, reason);
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
