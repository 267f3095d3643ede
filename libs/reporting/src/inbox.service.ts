import { type Actor, Clock, type Query, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Inbox, PILE } from './inbox';
import {
  lastDay,
  obligationColumns,
  obligationOf,
  type ObligationRow,
  obligationsWithReports,
  standing,
} from './obligation-row';
import { overdueOn } from './obligations.service';
import { ReportPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';
import { IS_PENDING, SENT_AND_CHILDREN } from './snapshot';

interface Pile {
  listed: Obligation[];
  count: number;
}

/** The first screen: five statements, however much waits. */
@Injectable()
export class InboxService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  inbox(actor: Actor): Promise<Inbox> {
    return this.transactions.read(actor, async (query) => {
      const own = actor.workplaces(ReportPermission.Submit);
      const reviewing = actor.workplaces(ReportPermission.Review);
      const due = await pile(query, OWN, ['missing', 'draft'], [own]);
      const returned = await pile(query, OWN, ['returned'], [own]);
      const toReview = await pile(query, ADDRESSED_TO, ['submitted'], [reviewing]);
      const supplements = await pile(query, `${OWN} AND ${HAS_PENDING}`, ['submitted', 'accepted'], [own]);
      return Object.assign(new Inbox(), {
        due: due.listed,
        dueCount: due.count,
        returned: returned.listed,
        returnedCount: returned.count,
        toReview: toReview.listed,
        toReviewCount: toReview.count,
        supplements: supplements.listed,
        supplementsCount: supplements.count,
        overdueBelow: await this.countOverdue(query, reviewing),
      });
    });
  }

  private async countOverdue(query: Query, reviewing: number[]): Promise<number> {
    const params: unknown[] = [reviewing];
    const [row] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key AND d.state = 'open'
       WHERE ${ADDRESSED_TO} AND ${overdueOn(this.clock.today(), params)}`,
      params,
    );
    return row!.count;
  }
}

const OWN = 'o.organisation_key = ANY($1::int[])';

/** Nobody reviews the report of their own unit. */
const ADDRESSED_TO =
  '(o.to_key = ANY($1::int[]) OR o.through_key = ANY($1::int[])) AND o.organisation_key <> ALL($1::int[])';

const HAS_PENDING = `(r.scope_id, r.key) IN (SELECT r.scope_id, r.key FROM ${SENT_AND_CHILDREN}
  WHERE o.organisation_key = ANY($1::int[]) AND ${IS_PENDING})`;

/** In open rounds, the next deadline first. */
async function pile(query: Query, condition: string, standings: string[], params: unknown[]): Promise<Pile> {
  const values = [...params, standings];
  const rows = await query<ObligationRow & { count: number }>(
    `SELECT ${obligationColumns('o')}, (count(*) OVER ())::int AS count
     FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key AND d.state = 'open'
     WHERE ${condition} AND ${standing} = ANY($${values.length}::text[])
     ORDER BY ${lastDay}, o.path LIMIT ${PILE}`,
    values,
  );
  return { listed: rows.map(obligationOf), count: rows[0]?.count ?? 0 };
}
