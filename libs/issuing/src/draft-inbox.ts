import {
  DirectivePermission,
  DirectiveState,
  directiveColumns,
  directiveThing,
  toDirective,
  type Directive,
} from '@app/directives';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import {
  type Actor,
  addDays,
  Clock,
  type IsoDate,
  type Message,
  type Permission,
  type Query,
  StaffedOffices,
} from '@app/kernel';
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

/** A returned draft comes to all who draft for the office once whoever submitted it, or began it where nobody did, has left. */
const LEFT: Message = { vi: 'người trình không còn ở cơ quan', en: 'whoever submitted it has left the office' };

/** Own documents on their way from whoever drafts to the leader, back, and to the number. */
@Injectable()
export class DraftInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
    private readonly offices: StaffedOffices,
  ) {
    const { Draft, Approve, Issue } = OwnDocumentPermission;
    sources.register(
      { pile: TO_APPROVE, permission: Approve, listed: LISTED, waiting: pile(Approve, WAITS, 't.submitted_at, d.key') },
      { pile: RETURNED, permission: Draft, listed: LISTED, waiting: (query, actor) => this.returned(query, actor) },
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
        waiting: (query, actor) => issuedSince(query, actor, addDays(this.clock.today(), -DAYS)),
      },
    );
  }

  /**
   * Those submitted, or begun where nobody did, by the caller or by somebody in whose place the caller acts, wherever the caller drafts; at the own
   * workplaces also those of somebody who drafts there no more.
   */
  private async returned(query: Query, actor: Actor): Promise<Waiting> {
    const { Draft } = OwnDocumentPermission;
    const { Register } = DirectivePermission;
    const writer = 'coalesce(t.submitted_by, d.created_by)';
    const place = {
      organisation: 'd.keeper_key',
      path: 'place.path',
      atRoles: '$3::text[]',
      aboveRoles: '$5::text[]',
    };
    const rows = await query<Drafted & { isLeft: boolean }>(
      `SELECT ${directiveColumns}, t.return_reason AS why, is_left AS "isLeft", (count(*) OVER ())::int AS count
       FROM directive_draft AS t JOIN directive AS d ON d.key = t.directive_key
       JOIN LATERAL (SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = d.keeper_key AND p.valid_from <= $4::date
         ORDER BY p.valid_from DESC LIMIT 1) AS place ON true
       CROSS JOIN LATERAL (SELECT ${writer} IS NULL OR NOT ${this.offices.isThere(writer, place, '$4::date')} AS is_left) AS gone
       WHERE ${CAME_BACK} AND (${writer} = ANY($2::uuid[]) AND (d.keeper_key = ANY($1::int[]) OR place.path LIKE ANY($6::text[]))
         OR d.keeper_key = ANY($1::int[]) AND is_left)
       ORDER BY d.key DESC LIMIT ${LISTED}`,
      [
        actor.workplaces(Draft),
        actor.standsFor,
        [...Draft.roles],
        this.clock.today(),
        [...Register.roles],
        actor.patterns(Register),
      ],
    );
    const told = new Map(
      rows.map(({ key, why, isLeft: hasLeft }) => [key, [why, hasLeft ? LEFT[actor.language] : null]]),
    );
    return waiting(rows, ({ key, subject }) => ({
      title: subject,
      subtitle: told
        .get(key)!
        .filter((text) => text !== null)
        .join(' · '),
    }));
  }
}

const pile =
  (permission: Permission, condition: string, order: string) =>
  async (query: Query, actor: Actor): Promise<Waiting> => {
    const rows = await query<Drafted>(
      `SELECT ${directiveColumns}, t.return_reason AS why, (count(*) OVER ())::int AS count
       FROM directive AS d JOIN directive_draft AS t ON t.directive_key = d.key
       WHERE d.keeper_key = ANY($1::int[]) AND ${condition} ORDER BY ${order} LIMIT ${LISTED}`,
      [actor.workplaces(permission)],
    );
    return waiting(rows, (row) => ({ title: row.subject, subtitle: row.issuer }));
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
