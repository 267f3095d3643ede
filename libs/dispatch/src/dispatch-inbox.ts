import { type Actor, businessDate, nodeId, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import { type DispatchRecipient, DispatchStatus } from './dispatch.entity';
import { SENDING } from './dispatch.kinds';
import { DispatchPermission } from './dispatch.permissions';
import { ARRIVALS, recipientColumns, toRecipient } from './dispatch.sql';

const ARRIVED = InboxPileKind.declare('dispatches_arrived', 'Arrived and not taken in yet; the latest first.');
const RECALLED = InboxPileKind.declare('dispatches_recalled', 'The sender asks for them back; the latest first.');

/** How many are listed; the list of what arrived shows the others. */
const LISTED = 5;

/** Documents that arrived at the own workplaces. */
@Injectable()
export class DispatchInbox {
  constructor(sources: InboxSources) {
    const common = { permission: DispatchPermission.Receive, listed: LISTED };
    sources.register(
      { ...common, pile: ARRIVED, waiting: arrivals(DispatchStatus.Arrived) },
      { ...common, pile: RECALLED, waiting: arrivals(DispatchStatus.RecallRequested) },
    );
  }
}

type Arrived = DispatchRecipient & { count: number; subject: string; code: string | null; sentAt: Date };

const arrivals =
  (status: DispatchStatus) =>
  async (query: Query, actor: Actor): Promise<Waiting> => {
    const rows = await query<Arrived>(
      `SELECT ${recipientColumns}, (count(*) OVER ())::int AS count, d.subject, d.code, s.sent_at AS "sentAt"
       FROM ${ARRIVALS} JOIN directive AS d ON d.key = s.directive_key
       ORDER BY r.dispatch_key DESC, r.organisation_key DESC LIMIT ${LISTED}`,
      [actor.workplaces(DispatchPermission.Receive), status],
    );
    return { count: rows[0]?.count ?? 0, things: rows.map(card) };
  };

/** What stands at one of these statuses is held by the office, so its document may be named. */
function card(row: Arrived): RecordedThing {
  return {
    id: nodeId('Dispatch', row.dispatchKey),
    kind: SENDING,
    title: row.code ?? row.subject,
    subtitle: row.code === null ? null : row.subject,
    day: businessDate(row.sentAt),
    standing: row.status === DispatchStatus.Arrived ? 'ARRIVED' : 'RECALL_REQUESTED',
    organisationKey: row.senderKey,
    record: toRecipient(row),
  };
}
