import { type Actor, businessDate, Clock, nodeId, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import { type DispatchRecipient, DispatchStatus } from './dispatch.entity';
import { SENDING } from './dispatch.kinds';
import { DispatchPermission } from './dispatch.permissions';
import { ARRIVALS, recipientColumns, stillStands, toRecipient } from './dispatch.sql';

const ARRIVED = InboxPileKind.declare('dispatches_arrived', 'Arrived and not taken in yet; the latest first.');
const RECALLED = InboxPileKind.declare('dispatches_recalled', 'The sender asks for them back; the latest first.');

const REFUSED = InboxPileKind.declare(
  'dispatches_refused',
  'What the own workplaces sent and a recipient refused, or did not give back, in the last 30 days; the latest first. Not once it was sent there again.',
);

/** How many are listed; the list of what arrived shows the others. */
const LISTED = 5;

/** Documents that arrived at the own workplaces. */
@Injectable()
export class DispatchInbox {
  constructor(sources: InboxSources, clock: Clock) {
    const common = { permission: DispatchPermission.Receive, listed: LISTED };
    sources.register(
      { ...common, pile: ARRIVED, waiting: arrivals(DispatchStatus.Arrived) },
      { ...common, pile: RECALLED, waiting: arrivals(DispatchStatus.RecallRequested) },
      {
        pile: REFUSED,
        permission: DispatchPermission.Send,
        listed: LISTED,
        waiting: (query, actor) => refused(query, actor, clock.now()),
      },
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

type Refusal = Arrived & { who: string; why: string | null; statusAt: Date };

const DAYS_MS = 30 * 24 * 60 * 60_000;

/** Told to the office that sent: otherwise nobody would look at a sending again. */
async function refused(query: Query, actor: Actor, now: Date): Promise<Waiting> {
  const rows = await query<Refusal>(
    `SELECT ${recipientColumns}, (count(*) OVER ())::int AS count, d.subject, d.code, s.sent_at AS "sentAt", why.note AS why,
       (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = r.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS who
     FROM dispatch AS s JOIN dispatch_recipient AS r ON r.dispatch_key = s.key JOIN directive AS d ON d.key = s.directive_key
     LEFT JOIN LATERAL (
       SELECT e.note FROM dispatch_event AS e
       WHERE e.dispatch_key = r.dispatch_key AND e.organisation_key = r.organisation_key AND e.status = r.status
       ORDER BY e.occurred_at DESC LIMIT 1
     ) AS why ON true
     WHERE s.sender_key = ANY($1::int[]) AND r.status = ANY($2::text[]) AND r.status_at > $3 AND ${stillStands}
       AND NOT EXISTS (
         SELECT 1 FROM dispatch AS again JOIN dispatch_recipient AS there ON there.dispatch_key = again.key
         WHERE again.directive_key = s.directive_key AND again.sent_at > s.sent_at AND there.organisation_key = r.organisation_key)
     ORDER BY r.status_at DESC, r.dispatch_key DESC, r.organisation_key LIMIT ${LISTED}`,
    [
      actor.workplaces(DispatchPermission.Send),
      [DispatchStatus.Refused, DispatchStatus.RecallRefused],
      new Date(now.getTime() - DAYS_MS),
    ],
  );
  return { count: rows[0]?.count ?? 0, things: rows.map(refusal) };
}

const refusal = (row: Refusal): RecordedThing => ({
  id: nodeId('Dispatch', row.dispatchKey),
  kind: SENDING,
  title: row.code ?? row.subject,
  subtitle: row.why === null ? row.who : `${row.who}: ${row.why}`,
  day: businessDate(row.statusAt),
  standing: row.status === DispatchStatus.Refused ? 'REFUSED' : 'RECALL_REFUSED',
  organisationKey: row.organisationKey,
  record: toRecipient(row),
});
