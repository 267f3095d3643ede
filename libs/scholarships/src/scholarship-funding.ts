import { type Actor, Clock, KernelError, nodeId, type Query, Transactions } from '@app/kernel';
import type { MoneySource } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import type { ScholarshipFunding } from './scholarship.views';
import type { ScholarshipRound } from './scholarship-round.entity';
import { ScholarshipPermission } from './scholarships.permissions';

/** Of one office, told at once. */
const MOST = 200;

/** SQL: what a `holding AS h` has and is not set aside, at the end of its last day. */
const AVAILABLE = `coalesce((SELECT b.amount - b.pending FROM holding_balance AS b
  WHERE b.province_id = h.province_id AND b.holding_key = h.key ORDER BY b.day DESC LIMIT 1), 0)::bigint`;

interface Row {
  provinceId: number;
  scopeId: number;
  fundKey: string;
  fundName: string;
  source: MoneySource;
  purposeKey: string | null;
  purposeName: string | null;
  available: number;
}

/** From which money the rounds of an office can be paid. */
@Injectable()
export class ScholarshipFundings {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Open funds of the office with their sources, and with purposes that are still collected for. Throws NOT_FOUND. */
  async of(actor: Actor, organisationKey: number): Promise<ScholarshipFunding[]> {
    if (!actor.worksAt(ScholarshipPermission.Keep, organisationKey)) throw KernelError.NOT_FOUND();
    const rows = await this.transactions.reading(actor)<Row>(
      `-- all shards: funds of one office, wherever it stood
       SELECT f.province_id AS "provinceId", f.scope_id AS "scopeId", f.key AS "fundKey", f.name AS "fundName", s.source, p.key AS "purposeKey", p.name AS "purposeName",
         coalesce((SELECT ${AVAILABLE} FROM holding AS h WHERE h.province_id = f.province_id AND h.fund_key = f.key AND h.source = s.source
           AND h.purpose_key IS NOT DISTINCT FROM p.key), 0)::bigint AS available
       FROM fund AS f CROSS JOIN LATERAL unnest(f.sources) AS s(source)
       CROSS JOIN LATERAL (SELECT NULL::uuid AS key, NULL::text AS name UNION ALL
         SELECT q.key, q.name FROM fund_purpose AS q WHERE q.province_id = f.province_id AND q.fund_key = f.key AND s.source = 'contribution'
           AND (q.closed_on IS NULL OR q.closed_on >= $2::date)) AS p
       WHERE f.organisation_key = $1 AND (f.closed_on IS NULL OR f.closed_on >= $2::date)
       ORDER BY f.name COLLATE "vi-x-icu", f.key, s.source, p.name COLLATE "vi-x-icu" NULLS FIRST LIMIT ${MOST}`,
      [organisationKey, this.clock.today()],
    );
    return rows.map(({ provinceId, scopeId, fundKey, purposeKey, ...row }) => ({
      ...row,
      fundId: nodeId('Fund', fundKey, { provinceId, scopeId }),
      purposeId: purposeKey === null ? null : nodeId('FundPurpose', purposeKey, { provinceId, scopeId }),
    }));
  }
}

/** What the money chosen for a round comes to. */
export async function availableOf(
  query: Query,
  round: Pick<ScholarshipRound, 'fundKey' | 'source' | 'purposeKey'>,
): Promise<number> {
  const [row] = await query<{ available: number }>(
    `-- all shards: one holding
     SELECT ${AVAILABLE} AS available FROM holding AS h WHERE h.fund_key = $1 AND h.source = $2 AND h.purpose_key IS NOT DISTINCT FROM $3::uuid`,
    [round.fundKey, round.source, round.purposeKey],
  );
  return row?.available ?? 0;
}
