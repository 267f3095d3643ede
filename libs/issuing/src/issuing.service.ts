import { type Actor, Clock, KernelError, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import {
  codeKey,
  type Directive,
  DirectiveLinks,
  DirectivesService,
  DirectiveState,
  DirectiveTwins,
} from '@app/directives';
import { RegistersService } from '@app/records';
import { IssuingError } from './issuing.errors';
import {
  codeOf,
  counterOf,
  type IssuingAct,
  nextFree,
  openPoints,
  type PaperLine,
  stateAfter,
  takenNumbers,
} from './issuing.rules';
import { mayApprove, mayIssue, officeOf } from './offices';
import { partsOf, readDraft, type StoredDraft, writeWords } from './own-document.store';

interface Step {
  stored: StoredDraft;
  path: string;
  /** State that the act leads to. */
  next: DirectiveState;
}

/** From the draft to the numbered document. */
@Injectable()
export class IssuingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly links: DirectiveLinks,
    private readonly twins: DirectiveTwins,
    private readonly registers: RegistersService,
  ) {}

  /** From here on nothing of it changes. Throws INVALID_INPUT with every point that is still open. */
  approve(actor: Actor, key: string, version: number): Promise<Directive> {
    return this.step(actor, key, 'approve', mayApprove, async (tx, { stored, path, next }) => {
      const open = openPoints(partsOf(stored));
      if (open.length > 0) throw KernelError.INVALID_INPUT({}, open);
      await move(tx, stored.directive, version, next);
      await tx.query(
        'UPDATE directive_draft SET approved_by = $2, approved_at = $3, return_reason = NULL WHERE directive_key = $1',
        [stored.directive.key, actor.mustBePerson, tx.now],
      );
      record(tx, 'approved', stored, path, { state: next });
    });
  }

  /** Back to whoever drafts, who sees why. */
  return(actor: Actor, key: string, version: number, reason: string): Promise<Directive> {
    return this.step(actor, key, 'return', mayApprove, async (tx, { stored, path, next }) => {
      const why = reason.trim();
      if (why === '') throw IssuingError.DRAFT_REASON_NEEDED({}, [{ path: 'reason', code: 'DRAFT_REASON_NEEDED' }]);
      await move(tx, stored.directive, version, next);
      await tx.query(
        'UPDATE directive_draft SET approved_by = NULL, approved_at = NULL, return_reason = $2 WHERE directive_key = $1',
        [stored.directive.key, why],
      );
      record(tx, 'returned', stored, path, { state: next }, why);
    });
  }

  /** Draws the number of the issuer, type and year and enters the document in the outgoing book, with today's date. */
  issue(actor: Actor, key: string, version: number): Promise<Directive> {
    return this.step(actor, key, 'issue', mayIssue, async (tx, { stored, path, next }) => {
      const { directive, draft } = stored;
      const issuedOn = this.clock.today();
      await move(tx, directive, version, directive.state);
      // Before the numbers: whoever registers a document waits here, not with a number in hand.
      await this.links.lockRegister(tx, directive.keeperKey);
      const code = codeOf(await nextNumber(tx, directive, Number(issuedOn.slice(0, 4))), draft.symbol);
      const { key, keeperKey, type, issuer } = directive;
      await this.twins.mustBeNew(tx, { type, code, issuer, issuedOn, keeperKey, exceptKey: key }, true);
      await tx.query(
        `UPDATE directive SET state = $2, code = $3, original_code = $3, code_key = $4, issued_on = $5 WHERE key = $1`,
        [directive.key, next, code, codeKey(code), issuedOn],
      );
      await writeWords(tx, directive.key, directive.issuer, partsOf(stored), code);
      await this.links.arrivedIn(tx, { key, keeperKey, type, issuer, code, issuedOn });
      await this.registers.enterOutgoingIn(tx, {
        organisationKey: directive.keeperKey,
        directiveKey: directive.key,
        enteredOn: issuedOn,
      });
      record(tx, 'issued', stored, path, { state: next, code, issuedOn });
      tx.emit('directive.registered', { key: directive.key });
    });
  }

  /** One act of the state table by somebody who may do it at the issuer. */
  private async step(
    actor: Actor,
    directiveKey: string,
    act: IssuingAct,
    may: (actor: Actor, issuerKey: number) => boolean,
    work: (tx: Transaction, step: Step) => Promise<void>,
  ): Promise<Directive> {
    const key = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const stored = await readDraft(query, actor, directiveKey, this.clock.today());
      const { keeperKey, state } = stored.directive;
      if (!may(actor, keeperKey)) throw KernelError.NOT_FOUND();
      const { path } = await officeOf(query, keeperKey, this.clock.today());
      await work(tx, { stored, path, next: stateAfter(state, act) });
      return stored.directive.key;
    });
    return this.directives.byKey(actor, key);
  }
}

/** Throws VERSION_CONFLICT. The row stays locked until commit, so that the state read before still holds. */
async function move(tx: Transaction, before: Directive, version: number, state: DirectiveState): Promise<void> {
  const changed = await tx.query(
    'UPDATE directive SET state = $3, version = version + 1 WHERE key = $1 AND version = $2 RETURNING key',
    [before.key, version, state],
  );
  if (changed.length === 0 || version !== before.version)
    throw KernelError.VERSION_CONFLICT({ current: before.version });
}

/**
 * The next number that the register does not hold yet. Numbers that were given on paper and entered by hand are no gaps: they
 * are passed over, which also lets an office begin in the middle of a year. A constant number of statements.
 */
async function nextNumber(tx: Transaction, { keeperKey, issuer, type }: Directive, year: number): Promise<number> {
  const lines = await tx.query<PaperLine>(
    `SELECT substring(code FROM '^\\d+')::int AS number, issuer, issuer_key AS "issuerKey", state = 'stub' AS "isStub" FROM directive
     WHERE keeper_key = $1 AND origin = 'received' AND type = $2 AND code ~ '^\\d{1,6}/'
       AND issued_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)`,
    [keeperKey, type, year],
  );
  const counter = counterOf(keeperKey, type, year);
  const first = await tx.drawNumber(counter);
  const number = nextFree(first, takenNumbers(lines, { key: keeperKey, name: issuer }));
  if (number > first)
    await tx.query('UPDATE counter SET value = greatest(value, $2) WHERE name = $1', [counter, number]);
  return number;
}

function record(
  tx: Transaction,
  done: string,
  { directive }: StoredDraft,
  path: string,
  after: Record<string, unknown>,
  reason: string | null = null,
): void {
  tx.record({
    action: `directive.${done}`,
    subjectType: 'Directive',
    subjectKey: directive.key,
    path,
    before: { state: directive.state, code: directive.code },
    after,
    reason,
  });
}
