import { type Actor, type Connection, pageOf, Transactions } from '@app/kernel';
import { visibleBooks } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { GiversArgs } from './donations.inputs';
import { GiverStanding } from './giver.view';

/** Who gave how much, for readers of the books. */
@Injectable()
export class Givers {
  constructor(private readonly transactions: Transactions) {}

  /** Whoever gave last comes first. */
  list(actor: Actor, args: GiversArgs): Promise<Connection<GiverStanding>> {
    const params: unknown[] = [args.organisationKey];
    const visible = visibleBooks('c', actor, params);
    return pageOf<GiverStanding>(
      this.transactions.reading(actor),
      {
        sql: `SELECT c.province_id AS "provinceId", c.scope_id AS "scopeId", c.key, g.count, g.amount, g.goods, g.last AS "lastOn"
              FROM counterparty AS c JOIN LATERAL (
                SELECT count(*)::int AS count, coalesce(sum(t.amount) FILTER (WHERE t.kind = 'money'), 0)::bigint AS amount,
                  (count(*) FILTER (WHERE t.kind <> 'money'))::int AS goods, max(t.day) AS last
                FROM donation AS t WHERE t.province_id = c.province_id AND t.counterparty_key = c.key AND t.withdrawn_on IS NULL
              ) AS g ON g.count > 0 WHERE c.organisation_key = $1 AND ${visible}`,
        params,
        sort: [
          { expression: 'g.last', type: 'date', descending: true },
          { expression: 'c.key', type: 'uuid', descending: true },
        ],
      },
      args,
      (row) => Object.assign(new GiverStanding(), row),
    );
  }
}
