import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, inShardsOf, nodeId, type Query } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { BUDGET } from './budgets.kinds';

const TO_APPROVE = InboxPileKind.declare('budgets_to_approve', 'Budgets that wait for approval at the own office.');
const RETURNED = InboxPileKind.declare('budgets_returned', 'Budgets that came back before they were approved.');

const PILE = 100;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  year: number;
  day: string | null;
  remark: string | null;
  organisationKey: number;
  count: number;
}

/** Budgets that wait for somebody at the own office. */
@Injectable()
export class BudgetInbox {
  constructor(sources: InboxSources) {
    sources.register(
      {
        listed: PILE,
        pile: TO_APPROVE,
        permission: LedgerPermission.Approve,
        waiting: (query, actor) =>
          budgets(query, actor, actor.workplaces(LedgerPermission.Approve), 'b.submitted_by_key <> $2::uuid'),
      },
      {
        listed: PILE,
        pile: RETURNED,
        permission: LedgerPermission.Keep,
        waiting: (query, actor) =>
          budgets(
            query,
            actor,
            actor.workplaces(LedgerPermission.Keep),
            'b.submitted_by_key IS NULL AND b.remark IS NOT NULL AND $2::uuid IS NOT NULL',
          ),
      },
    );
  }
}

async function budgets(query: Query, actor: Actor, at: readonly number[], condition: string): Promise<Waiting> {
  const params: unknown[] = [at, actor.personId];
  const rows = await query<Row>(
    `SELECT b.province_id AS "provinceId", b.scope_id AS "scopeId", b.key, b.year, b.submitted_at::date AS day, b.remark,
       b.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
     FROM budget AS b WHERE ${inShardsOf(actor, 'b', params)} AND b.organisation_key = ANY($1::int[]) AND ${condition}
     ORDER BY b.year, b.key LIMIT ${PILE}`,
    params,
  );
  return {
    count: rows[0]?.count ?? 0,
    things: rows.map(({ key, year, day, remark, organisationKey, ...place }) => ({
      id: nodeId('Budget', key, place),
      kind: BUDGET,
      title: String(year),
      subtitle: remark,
      day,
      organisationKey,
      standing: null,
      record: null,
    })),
  };
}
