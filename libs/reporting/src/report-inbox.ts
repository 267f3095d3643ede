import { type Actor, Clock, inShardsOf, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, type InboxSource, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import {
  lastDay,
  obligationColumns,
  obligationOf,
  type ObligationRow,
  obligationsWithReports,
  standing,
} from './obligation-row';
import { overdueOn } from './obligations.service';
import { HELD, pendingBelow, SENT_COLUMNS } from './pending';
import { REPORT } from './reporting.kinds';
import { ReportPermission } from './reporting.permissions';

const DUE = InboxPileKind.declare('reports_due', 'Mine to send and not sent yet, the next deadline first.');
const RETURNED = InboxPileKind.declare('reports_returned', 'Came back to me with remarks.');
const TO_REVIEW = InboxPileKind.declare('reports_to_review', 'Sent to me and not reviewed yet.');
const SUPPLEMENTS = InboxPileKind.declare(
  'reports_to_supplement',
  'Mine, already sent up, while a report from below was accepted afterwards.',
);
const OVERDUE_BELOW = InboxPileKind.declare(
  'reports_overdue_below',
  'Owed to me and past their deadline; counted only.',
);

/** How many of each pile are listed. */
const PILE = 100;

/** SQL conditions on obligations; `$1` are the actor's workplaces. */
const OWN = 'o.organisation_key = ANY($1::int[])';

/** Nobody reviews the report of their own unit. */
const ADDRESSED_TO =
  '(o.to_key = ANY($1::int[]) OR o.through_key = ANY($1::int[])) AND o.organisation_key <> ALL($1::int[])';

/** Reports of open rounds that wait: with the unit, or with the level above. */
@Injectable()
export class ReportInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      pile(DUE, 'Submit', OWN, ['missing', 'draft']),
      pile(RETURNED, 'Submit', OWN, ['returned']),
      pile(TO_REVIEW, 'Review', ADDRESSED_TO, ['submitted']),
      { permission: ReportPermission.Submit, pile: SUPPLEMENTS, listed: PILE, waiting: supplements },
      {
        permission: ReportPermission.Review,
        pile: OVERDUE_BELOW,
        listed: 0,
        waiting: (query, actor) => this.overdueBelow(query, actor),
      },
    );
  }

  private async overdueBelow(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(ReportPermission.Review)];
    const [row] = await query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key AND d.state = 'open'
       WHERE ${inShardsOf(actor, 'o', params)} AND ${ADDRESSED_TO} AND ${overdueOn(this.clock.today(), params)}`,
      params,
    );
    return { count: row!.count, things: [] };
  }
}

/** Whose act it is has the pile; it is told that nothing waits. */
const pile = (kind: InboxPileKind, act: 'Submit' | 'Review', condition: string, standings: string[]): InboxSource => ({
  permission: ReportPermission[act],
  pile: kind,
  listed: PILE,
  waiting: (query, actor) => waiting(query, actor, condition, [actor.workplaces(ReportPermission[act]), standings]),
});

/** Own reports that stand as sent, under which something was accepted since. */
function supplements(query: Query, actor: Actor): Promise<Waiting> {
  const params: unknown[] = [actor.workplaces(ReportPermission.Submit), ['submitted', 'accepted']];
  const before = `WITH sent AS MATERIALIZED (
      SELECT ${SENT_COLUMNS} FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key AND d.state = 'open'
      WHERE ${inShardsOf(actor, 'o', params)} AND ${OWN} AND o.consolidates AND r.state = ANY($2::text[])
    ), ${HELD}, pending AS MATERIALIZED (SELECT DISTINCT sent.key ${pendingBelow(inShardsOf(actor, 'co', params))})`;
  return waiting(query, actor, `${OWN} AND r.key IN (SELECT key FROM pending)`, params, before);
}

type Listed = ObligationRow & { count: number; title: string; day: string; standing: string; reason: string | null };

/** Why the version at hand corrects what was accepted; null where it does not. */
const CORRECTS = `(SELECT v.reason FROM report_version AS v
  WHERE v.province_id = r.province_id AND v.report_key = r.key AND v.number = r.number AND v.kind = 'correction')`;

/** In open rounds, the next deadline first; the parameters are workplaces and standings. */
async function waiting(
  query: Query,
  actor: Actor,
  condition: string,
  params: unknown[],
  before = '',
): Promise<Waiting> {
  const shards = inShardsOf(actor, 'o', params);
  const rows = await query<Listed>(
    `${before} SELECT ${obligationColumns('o')}, d.title, ${lastDay} AS day, ${standing} AS standing, ${CORRECTS} AS reason, (count(*) OVER ())::int AS count
     FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key AND d.state = 'open'
     WHERE ${shards} AND ${condition} AND ${standing} = ANY($2::text[])
     ORDER BY ${lastDay}, o.path LIMIT ${PILE}`,
    params,
  );
  return { count: rows[0]?.count ?? 0, things: rows.map(thing) };
}

function thing(row: Listed): RecordedThing {
  const record = obligationOf(row);
  const { title, day, organisationKey } = row;
  return {
    id: record.id,
    kind: REPORT,
    title,
    subtitle: row.reason,
    day,
    organisationKey,
    standing: row.standing.toUpperCase(),
    record,
  };
}
