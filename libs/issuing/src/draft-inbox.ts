import { DirectiveState, directiveColumns, directiveThing, toDirective, type Directive } from '@app/directives';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, addDays, Clock, type IsoDate, type Permission, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { OwnDocumentPermission } from './issuing.permissions';

const TO_APPROVE = InboxPileKind.declare(
  'drafts_to_approve',
  'Submitted for approval at the own workplaces; the longest waiting first.',
);
const RETURNED = InboxPileKind.declare(
  'drafts_returned',
  'Returned by the leader to whoever submitted them; the latest first.',
);
const TO_ISSUE = InboxPileKind.declare('drafts_to_issue', 'Approved at the own workplaces, without a number yet.');
const ISSUED = InboxPileKind.declare(
  'documents_issued_lately',
  'What the own workplaces issued in the last seven days, for whoever approves; the latest first.',
);

/** How many days back count as lately, today included. */
const DAYS = 7;

/** How many are listed; the list of documents shows the others. */
const LISTED = 10;

/** SQL conditions on `directive AS d` and `directive_draft AS t`; the keeper is asked besides. */
const WAITS = `d.state = '${DirectiveState.Draft}' AND t.submitted_at IS NOT NULL`;
const CAME_BACK = `d.state = '${DirectiveState.Draft}' AND t.submitted_at IS NULL AND t.return_reason IS NOT NULL`;
const HAS_NO_NUMBER = `d.state = '${DirectiveState.Approved}'`;

type Drafted = Directive & { count: number; why: string | null };

/** Own documents on their way from whoever drafts to the leader, back, and to the number. */
@Injectable()
export class DraftInbox {
  constructor(sources: InboxSources, clock: Clock) {
    const { Draft, Approve, Issue } = OwnDocumentPermission;
    sources.register(
      { pile: TO_APPROVE, permission: Approve, listed: LISTED, waiting: pile(Approve, WAITS, 't.submitted_at, d.key') },
      { pile: RETURNED, permission: Draft, listed: LISTED, waiting: pile(Draft, CAME_BACK, 'd.key DESC', true) },
      {
        pile: TO_ISSUE,
        permission: Issue,
        listed: LISTED,
        waiting: pile(Issue, HAS_NO_NUMBER, 't.approved_at, d.key'),
      },
      {
        pile: ISSUED,
        permission: Approve,
        listed: LISTED,
        waiting: (query, actor) => issuedSince(query, actor, addDays(clock.today(), -DAYS)),
      },
    );
  }
}

/** `isOwn`: those submitted, or begun where nobody did, by the caller or somebody in whose place the caller acts. */
const pile =
  (permission: Permission, condition: string, order: string, isOwn = false) =>
  async (query: Query, actor: Actor): Promise<Waiting> => {
    const params: unknown[] = [actor.workplaces(permission), ...(isOwn ? [actor.standsFor] : [])];
    const own = isOwn ? 'AND coalesce(coalesce(t.submitted_by, d.created_by) = ANY($2::uuid[]), true)' : '';
    const rows = await query<Drafted>(
      `SELECT ${directiveColumns}, t.return_reason AS why, (count(*) OVER ())::int AS count
       FROM directive AS d JOIN directive_draft AS t ON t.directive_key = d.key
       WHERE d.keeper_key = ANY($1::int[]) AND ${condition} ${own} ORDER BY ${order} LIMIT ${LISTED}`,
      params,
    );
    return waiting(rows, (row) => ({ title: row.subject, subtitle: row.why ?? row.issuer }));
  };

/** What became of what was approved: leaders look here before they are asked. */
async function issuedSince(query: Query, actor: Actor, after: IsoDate): Promise<Waiting> {
  const rows = await query<Drafted>(
    `SELECT ${directiveColumns}, NULL AS why, (count(*) OVER ())::int AS count
     FROM directive AS d JOIN directive_draft AS t ON t.directive_key = d.key
     WHERE d.keeper_key = ANY($1::int[]) AND d.state = '${DirectiveState.Registered}' AND d.issued_on > $2::date
     ORDER BY d.issued_on DESC, t.approved_at DESC, d.key DESC LIMIT ${LISTED}`,
    [actor.workplaces(OwnDocumentPermission.Approve), after],
  );
  return waiting(rows, (row) => ({ title: row.code ?? row.subject, subtitle: row.subject }));
}

const waiting = (rows: Drafted[], words: (row: Drafted) => { title: string; subtitle: string | null }): Waiting => ({
  count: rows[0]?.count ?? 0,
  things: rows.map((row) => ({ ...directiveThing(toDirective(row)), ...words(row), record: null })),
});
