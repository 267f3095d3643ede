import { type Actor, Clock, KernelError, type Query, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { codeKey, Directive, DirectiveLinks, DirectivesService, DirectiveState, DirectiveTwins } from '@app/directives';
import { BookEntries } from '@app/records';
import { DirectiveDraft } from './directive-draft.entity';
import { IssuingError } from './issuing.errors';
import { DirectiveApproved, DirectiveIssued, DirectiveReturned, DirectiveSubmitted } from './issuing.events';
import { OwnDocumentPermission } from './issuing.permissions';
import {
  ApprovalBar,
  approvalBar,
  codeOf,
  counterOf,
  type IssuingAct,
  nextFree,
  openPoints,
  type PaperLine,
  seriesOf,
  stateAfter,
  takenNumbers,
  withWriter,
} from './issuing.rules';
import { needsTwoPersons } from './office-issuing.service';
import { mayApprove, mayDraft, mayIssue, type Office, officeOf } from './offices';
import { partsOf, readDraft, type StoredDraft, writeWords } from './own-document.store';

interface Step {
  stored: StoredDraft;
  path: string;
  /** State that the act leads to. */
  next: DirectiveState;
}

const lines = tableOf(Directive);
const drafts = tableOf(DirectiveDraft);

/** From the draft to the numbered document. Amending the line locks it until commit, so that the state read before still holds. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly links: DirectiveLinks,
    private readonly twins: DirectiveTwins,
    private readonly registers: BookEntries,
  ) {}

  /** Waits for the leader. Throws DRAFT_HAS_OPEN_POINTS as approval would. */
  submit(actor: Actor, key: string, version: number): Promise<Directive> {
    return this.step(actor, key, 'submit', mayDraft, async (tx, { stored, path, next }) => {
      if (stored.draft.submittedAt !== null) throw IssuingError.DRAFT_ALREADY_SUBMITTED();
      mustBeWhole(stored);
      await lines.amend(tx, stored.directive, version, { state: next });
      await drafts.update(tx, stored.draft, {
        submittedBy: actor.mustBePerson,
        writers: withWriter(stored.draft.writers, actor.personId),
        submittedAt: tx.now,
        returnReason: null,
      });
      tx.happened(DirectiveSubmitted, said(stored, path, { state: next }));
    });
  }

  /** From here on nothing of it changes. Throws DRAFT_HAS_OPEN_POINTS with each of them. */
  approve(actor: Actor, key: string, version: number): Promise<Directive> {
    return this.step(actor, key, 'approve', mayApprove, async (tx, { stored, path, next }) => {
      const approvedFor = tx.actor.inPlaceOf(path);
      await mustBeOthersWork(tx, stored);
      mustBeWhole(stored);
      await lines.amend(tx, stored.directive, version, { state: next });
      const approval = { approvedBy: actor.mustBePerson, approvedFor, approvedAt: tx.now };
      await drafts.update(tx, stored.draft, { ...approval, submittedAt: null, returnReason: null });
      tx.happened(DirectiveApproved, said(stored, path, { state: next }));
    });
  }

  /** Back to whoever drafts, who sees why. */
  return(actor: Actor, key: string, version: number, reason: string): Promise<Directive> {
    return this.step(actor, key, 'return', mayApprove, async (tx, { stored, path, next }) => {
      const why = reason.trim();
      if (why === '') throw IssuingError.DRAFT_REASON_NEEDED({}, [{ path: 'reason', code: 'DRAFT_REASON_NEEDED' }]);
      await lines.amend(tx, stored.directive, version, { state: next });
      await drafts.update(tx, stored.draft, {
        approvedBy: null,
        approvedFor: null,
        approvedAt: null,
        submittedAt: null,
        returnReason: why,
      });
      tx.happened(DirectiveReturned, said(stored, path, { state: next }, why));
    });
  }

  /** Draws the number of the issuer, type and year and enters the document in the outgoing book, with today's date. */
  issue(actor: Actor, key: string, version: number): Promise<Directive> {
    return this.step(actor, key, 'issue', mayIssue, async (tx, { stored, path, next }) => {
      const { directive, draft } = stored;
      const { key, keeperKey, type, issuer } = directive;
      const issuedOn = this.clock.today();
      await lines.amend(tx, directive, version, { state: directive.state });
      // Before the numbers: whoever registers a document waits here, not with a number in hand.
      await this.links.lockRegister(tx, keeperKey);
      const line = await this.registers.outgoingLine(tx, {
        organisationKey: keeperKey,
        directiveKey: key,
        enteredOn: issuedOn,
      });
      const code = codeOf(await nextNumber(tx, directive, Number(issuedOn.slice(0, 4))), draft.symbol);
      await this.twins.mustBeNew(tx, { type, code, issuer, issuedOn, keeperKey, exceptKey: key }, true);
      const numbered = { state: next, code, originalCode: code, codeKey: codeKey(code), issuedOn };
      await lines.update(tx, directive, numbered);
      await writeWords(tx, key, issuer, partsOf(stored), code);
      await this.links.arrivedIn(tx, { key, keeperKey, type, issuer, code, issuedOn });
      await line.number();
      tx.happened(DirectiveIssued, said(stored, path, { state: next, code, issuedOn }));
    });
  }

  /** The code that `issue` would give at this moment; whoever issues in between takes its number. Throws NOT_FOUND for who may not issue it. */
  codeToCome(actor: Actor, key: string): Promise<string> {
    return this.transactions.read(actor, async (query) => {
      const { directive, draft } = await readDraft(query, actor, key, this.clock.today());
      if (!mayIssue(actor, { key: directive.keeperKey })) throw KernelError.NOT_FOUND();
      stateAfter(directive.state, 'issue');
      const year = Number(this.clock.today().slice(0, 4));
      const [counter] = await query<{ value: number }>('SELECT value FROM counter WHERE name = $1', [
        counterOf(directive.keeperKey, directive.type, year),
      ]);
      const taken = await numbersOnPaper(query, directive, year);
      return codeOf(nextFree((counter?.value ?? 0) + 1, taken), draft.symbol);
    });
  }

  /** One act of the state table by somebody who may do it at the issuer. */
  private async step(
    actor: Actor,
    directiveKey: string,
    act: IssuingAct,
    may: (actor: Actor, issuer: Pick<Office, 'key' | 'path'>) => boolean,
    work: (tx: Transaction, step: Step) => Promise<void>,
  ): Promise<Directive> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const stored = await readDraft(query, actor, directiveKey, this.clock.today());
      const { keeperKey, state } = stored.directive;
      const { path } = await officeOf(query, keeperKey, this.clock.today());
      if (!may(actor, { key: keeperKey, path })) throw KernelError.NOT_FOUND();
      await work(tx, { stored, path, next: stateAfter(state, act) });
      return stored.directive.key;
    });
    return this.directives.byKey(actor, key);
  }
}

function mustBeWhole(stored: StoredDraft): void {
  const open = openPoints(partsOf(stored));
  if (open.length > 0) throw IssuingError.DRAFT_HAS_OPEN_POINTS({ count: open.length }, open);
}

const BARRED = {
  [ApprovalBar.OwnAsDelegate]: IssuingError.DRAFT_OWN_AS_DELEGATE,
  [ApprovalBar.TwoPersons]: IssuingError.DRAFT_NEEDS_TWO_PERSONS,
};

async function mustBeOthersWork(tx: Transaction, { directive, draft }: StoredDraft): Promise<void> {
  const needed = await needsTwoPersons(tx.query.bind(tx), directive.keeperKey);
  const bar = approvalBar(draft.writers, tx.actor.personId, {
    givers: tx.actor.giversAt(OwnDocumentPermission.Approve, directive.keeperKey),
    needsTwoPersons: needed,
  });
  if (bar) throw BARRED[bar]();
}

/** The next number that the register does not hold yet. A constant number of statements. */
async function nextNumber(tx: Transaction, directive: Directive, year: number): Promise<number> {
  const taken = await numbersOnPaper(tx.query.bind(tx), directive, year);
  return tx.drawNumber(counterOf(directive.keeperKey, directive.type, year), (next) => nextFree(next, taken));
}

/**
 * Numbers that were given on paper and entered by hand are no gaps: they are passed over, which also lets an office begin in the middle of a
 * year.
 */
async function numbersOnPaper(
  query: Query,
  { keeperKey, issuer, type }: Directive,
  year: number,
): Promise<Set<number>> {
  const lines = await query<PaperLine>(
    `SELECT substring(code FROM '^\\d+')::int AS number, issuer, issuer_key AS "issuerKey", state = 'stub' AS "isStub" FROM directive
     WHERE keeper_key = $1 AND origin = 'received' AND type = ANY($2::text[]) AND code ~ '^\\d{1,6}/'
       AND issued_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)`,
    [keeperKey, seriesOf(type), year],
  );
  return takenNumbers(lines, { key: keeperKey, name: issuer });
}

/** What is told of a document that was decided upon. */
const said = <After extends object>(
  { directive }: StoredDraft,
  path: string,
  after: After,
  reason: string | null = null,
) => ({
  subject: directive.key,
  path,
  payload: after,
  before: { state: directive.state, code: directive.code },
  after,
  reason,
});
