import { type Actor, batch, Clock, type RequestContext, tableOf, viewOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Directive, DirectivePermission, type DirectiveState } from '@app/directives';
import { DirectiveDraft } from './directive-draft.entity';
import { OwnDocumentPermission } from './issuing.permissions';
import { approvalBar, mayDo } from './issuing.rules';
import { mayApprove, mayDraft, mayIssue } from './offices';
import { DirectiveDraftView } from './directive-draft.view';

interface DraftRow extends DirectiveDraft {
  keeperKey: number;
  path: string;
  state: DirectiveState;
  createdBy: string | null;
  needsTwoPersons: boolean;
}

/** The document's reader reads its parts; nothing more is asked. */
const DRAFTS = `
  SELECT ${tableOf(DirectiveDraft).columns('t')}, d.keeper_key AS "keeperKey", d.state, place.path,
    coalesce(rule.needs_two_persons, false) AS "needsTwoPersons"
  FROM directive_draft AS t
  JOIN directive AS d ON d.key = t.directive_key
  LEFT JOIN office_issuing AS rule ON rule.organisation_key = d.keeper_key
  CROSS JOIN LATERAL (
    SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = d.keeper_key AND p.valid_from <= $2
    ORDER BY p.valid_from DESC LIMIT 1
  ) AS place
  WHERE t.directive_key = ANY($1::uuid[])`;

@Injectable()
export class OwnDocumentLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  draftOf(context: RequestContext, { key }: Directive): Promise<DirectiveDraftView | null> {
    return batch<string, DirectiveDraftView>(context, 'directive.draft', async (keys, actor) => {
      const rows: DraftRow[] = await this.dataSource.query(DRAFTS, [keys, this.clock.today()]);
      return new Map(rows.map((row) => [row.directiveKey, shown(row, actor)]));
    }).load(key);
  }
}

function shown(
  { keeperKey, path, state, body, approvedBy, approvedFor, ...row }: DraftRow,
  actor: Actor,
): DirectiveDraftView {
  const mayDecide = mayApprove(actor, { key: keeperKey });
  const givers = actor.giversAt(OwnDocumentPermission.Approve, keeperKey);
  const { needsTwoPersons } = row;
  const bar = mayDecide ? approvalBar(row.writers, actor.personId, { givers, needsTwoPersons }) : null;
  const seesWho = actor.covers(DirectivePermission.Read, path);
  return viewOf(DirectiveDraftView, row, {
    blocks: body,
    approverKey: seesWho ? approvedBy : null,
    approvedForKey: seesWho ? approvedFor : null,
    canEdit: mayDo(state, 'amend') && mayDraft(actor, { key: keeperKey, path }),
    canSubmit: mayDo(state, 'submit') && row.submittedAt === null && mayDraft(actor, { key: keeperKey, path }),
    canApprove: mayDo(state, 'approve') && mayDecide && bar === null,
    approvalBar: mayDo(state, 'approve') ? bar : null,
    canReturn: mayDo(state, 'return') && mayDecide,
    canIssue: mayDo(state, 'issue') && mayIssue(actor, { key: keeperKey }),
  });
}
