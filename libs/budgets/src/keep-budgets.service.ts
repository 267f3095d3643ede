import { DirectivesService } from '@app/directives';
import { type Actor, type FactKey, KernelError, keyOfFact, newKey, type Transaction, Transactions } from '@app/kernel';
import {
  type Budget,
  type BudgetChange,
  budgetBalances,
  dongText,
  type HeldBooks,
  LedgerError,
  LedgerPermission,
  lockBooks,
  organisationOf,
} from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { lineFaults } from './budget-lines.rules';
import { type Line, linesOf, linesToBe, mustKeep, writeLines } from './budget-lines-store';
import { BudgetError } from './budgets.errors';
import { BudgetAmended, BudgetApproved, BudgetDrawnUp, BudgetReturned, BudgetSubmitted } from './budgets.events';
import type {
  ApproveBudgetInput,
  DrawUpBudgetInput,
  PutBudgetLinesInput,
  ReturnBudgetArgs,
  SubmitBudgetArgs,
} from './budgets.inputs';
import { acts, budgets } from './budgets.sql';
import { ReadBudgets } from './read-budgets.service';

/** Of one budget, in đồng: those of all communes can still be added up exactly. */
const MOST_ASKED = 10 ** 13;

/** Budgets: drawn up by whoever keeps the books, approved by somebody else, revised in the same way. */
@Injectable()
export class KeepBudgets {
  constructor(
    private readonly transactions: Transactions,
    private readonly directives: DirectivesService,
    private readonly reading: ReadBudgets,
  ) {}

  /** Throws NOT_FOUND, BOOKS_MISSING, BUDGET_EXISTS. */
  async drawUp(actor: Actor, { organisationKey, year }: DrawUpBudgetInput): Promise<Budget> {
    const made = await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, LedgerPermission.Keep, organisationKey);
      const { provinceId, scopeId, path, key: booksKey } = books;
      const row = { provinceId, scopeId, key: newKey(), booksKey, organisationKey, path, year };
      const begun = {
        amendedByKey: null,
        submittedByKey: null,
        submittedAt: null,
        remark: null,
        approvals: 0,
        version: 1,
      };
      await budgets.insert(tx, { ...row, ...begun });
      tell(tx, BudgetDrawnUp, row, { after: { year } });
      return keyOfFact(row);
    });
    return this.reading.one(actor, made);
  }

  /** All lines at once. What was approved or spent on stays. Throws NOT_FOUND, BUDGET_SUBMITTED, BUDGET_LINE_…, VERSION_CONFLICT. */
  async putLines(actor: Actor, { key, version, lines: asked }: PutBudgetLinesInput): Promise<Budget> {
    const faults = lineFaults(
      asked.map(({ name, parent, source, asked: sum }) => ({
        name,
        parent: parent ?? null,
        source: source ?? null,
        asked: sum,
      })),
    );
    if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
    const whole = asked.reduce((sum, line) => sum + line.asked, 0);
    if (whole > MOST_ASKED) throw BudgetError.BUDGET_TOO_LARGE({}, [{ path: 'lines', code: 'BUDGET_TOO_LARGE' }]);
    await this.step(actor, key, LedgerPermission.Keep, async (tx, books, before) => {
      if (before.submittedAt !== null) throw BudgetError.BUDGET_SUBMITTED();
      const there = await linesOf(tx, before);
      const next = await linesToBe(tx, books, before, asked, there);
      mustKeep(there, next, asked);
      await writeLines(tx, before, there, next);
      await budgets.amend(tx, before, version, { amendedByKey: tx.actor.mustBePerson });
      tell(tx, BudgetAmended, before, { before: said(there), after: said(next) });
    });
    return this.reading.one(actor, key);
  }

  /** Throws NOT_FOUND, BUDGET_SUBMITTED, BUDGET_EMPTY, BUDGET_UNCHANGED, BUDGET_REMARK_NEEDED, VERSION_CONFLICT. */
  async submit(actor: Actor, { key, version, remark }: SubmitBudgetArgs): Promise<Budget> {
    const why = remark?.trim() || null;
    await this.step(actor, key, LedgerPermission.Keep, async (tx, _, before) => {
      if (before.submittedAt !== null) throw BudgetError.BUDGET_SUBMITTED();
      const of = await linesOf(tx, before);
      if (of.every(({ asked, planned }) => asked === 0 && planned === 0)) throw BudgetError.BUDGET_EMPTY();
      if (of.every(({ asked, planned }) => asked === planned)) throw BudgetError.BUDGET_UNCHANGED();
      if (before.approvals > 0 && why === null)
        throw BudgetError.BUDGET_REMARK_NEEDED({}, [{ path: 'remark', code: 'BUDGET_REMARK_NEEDED' }]);
      const after = { submittedByKey: tx.actor.mustBePerson, submittedAt: tx.now, remark: why };
      await budgets.amend(tx, before, version, after);
      tell(tx, BudgetSubmitted, before, {
        after: { asked: of.reduce((sum, { asked }) => sum + asked, 0) },
        reason: why,
      });
    });
    return this.reading.one(actor, key);
  }

  /** By whoever approves, or takes it back. Throws NOT_FOUND, BUDGET_NOT_SUBMITTED, VERSION_CONFLICT. */
  async returnBack(actor: Actor, { key, version, reason }: ReturnBudgetArgs): Promise<Budget> {
    const approves = (await this.reading.one(actor, key)).organisationKey;
    const permission = actor.workplaces(LedgerPermission.Approve).includes(approves)
      ? LedgerPermission.Approve
      : LedgerPermission.Keep;
    await this.step(actor, key, permission, async (tx, _, before) => {
      if (before.submittedAt === null) throw BudgetError.BUDGET_NOT_SUBMITTED();
      await budgets.amend(tx, before, version, { submittedByKey: null, submittedAt: null, remark: reason.trim() });
      tell(tx, BudgetReturned, before, { reason: reason.trim() });
    });
    return this.reading.one(actor, key);
  }

  /**
   * From the day on what is asked for may be spent; less than is spent or committed already is refused by the line's name. Throws NOT_FOUND, BUDGET_NOT_SUBMITTED, BUDGET_OWN,
   * BUDGET_DAY, BUDGET_LINE_SHORT, VERSION_CONFLICT.
   */
  async approve(actor: Actor, { key, version, day, directiveKey = null }: ApproveBudgetInput): Promise<Budget> {
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    await this.step(actor, key, LedgerPermission.Approve, async (tx, books, before) => {
      if (before.submittedAt === null) throw BudgetError.BUDGET_NOT_SUBMITTED();
      const byKey = tx.actor.mustBePerson;
      const makers = [before.submittedByKey, before.amendedByKey];
      if (makers.some((maker) => maker !== null && (maker === byKey || tx.actor.standsFor.includes(maker))))
        throw BudgetError.BUDGET_OWN();
      const { year } = before;
      if (Number(day.slice(0, 4)) !== year)
        throw BudgetError.BUDGET_DAY({ year }, [{ path: 'day', code: 'BUDGET_DAY', params: { year } }]);
      const { closedThrough } = books;
      // What was planned in closed months stays what it was; before the first approval nothing was.
      if (before.approvals > 0 && closedThrough !== null && day <= closedThrough)
        throw BudgetError.BUDGET_DAY_CLOSED({ closedThrough }, [
          { path: 'day', code: 'BUDGET_DAY_CLOSED', params: { closedThrough } },
        ]);
      const of = await linesOf(tx, before);
      const changes = of.flatMap(({ key: lineKey, name, asked, planned }): BudgetChange[] =>
        asked === planned ? [] : [{ lineKey, name, before: planned, after: asked }],
      );
      await plan(tx, books, day, changes);
      await tx.query(
        'UPDATE budget_line SET planned = asked WHERE province_id = $1 AND budget_key = $2 AND planned <> asked',
        [before.provinceId, before.key],
      );
      const { provinceId, scopeId, key: budgetKey, remark } = before;
      const position = before.approvals + 1;
      await acts.insert(tx, {
        provinceId,
        scopeId,
        budgetKey,
        position,
        day,
        directiveKey,
        remark,
        byKey,
        doneAt: tx.now,
        changes,
      });
      const after = { submittedByKey: null, submittedAt: null, remark: null, approvals: position };
      await budgets.amend(tx, before, version, after);
      tell(tx, BudgetApproved, before, { after: { day, changes }, reason: remark });
    });
    return this.reading.one(actor, key);
  }

  private async step(
    actor: Actor,
    key: FactKey,
    permission: (typeof LedgerPermission)['Keep'],
    act: (tx: Transaction, books: HeldBooks, before: Budget) => Promise<void>,
  ): Promise<void> {
    await this.transactions.run(actor, async (tx) => {
      const books = await lockBooks(tx, permission, await organisationOf(tx, 'budget', key));
      await act(tx, books, await held(tx, key));
    });
  }
}

/** Moves what may be spent, and names the line that would fall below what is spent or committed. Throws BUDGET_LINE_SHORT. */
async function plan(tx: Transaction, books: HeldBooks, day: string, changes: readonly BudgetChange[]): Promise<void> {
  const less = changes.filter(({ before, after }) => after < before);
  const left = await budgetBalances.lowest(
    tx.query.bind(tx),
    books.provinceId,
    day,
    less.map(({ lineKey }) => ({ budgetLineKey: lineKey })),
    'b.planned - b.committed - b.spent',
  );
  for (const [at, { name, before, after }] of less.entries()) {
    const { amount, day: on } = left[at]!;
    if (amount >= before - after) continue;
    const params = { name, remains: dongText(amount), short: dongText(before - after - amount), day: on ?? day };
    throw LedgerError.BUDGET_LINE_SHORT(params);
  }
  const moves = changes.map(({ lineKey, before, after }) => ({
    key: { budgetLineKey: lineKey },
    by: { planned: after - before, committed: 0, spent: 0 },
  }));
  const inOrder = moves.toSorted((one, other) => (one.key.budgetLineKey < other.key.budgetLineKey ? -1 : 1));
  await budgetBalances.move(tx, books, day, inOrder);
}

/** Throws NOT_FOUND. */
async function held(tx: Transaction, { provinceId, key }: FactKey): Promise<Budget> {
  const [row] = await tx.query<Budget>(
    `SELECT ${budgets.columns('b')} FROM budget AS b WHERE b.province_id = $1 AND b.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return budgets.toRow(row);
}

const said = (of: readonly Line[]) => of.map(({ name, asked, capKey }) => ({ name, asked, capKey }));

function tell(
  tx: Transaction,
  happened: typeof BudgetDrawnUp,
  {
    key,
    provinceId,
    scopeId,
    path,
    organisationKey,
    year,
  }: Pick<Budget, 'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'year'>,
  change: { before?: unknown; after?: unknown; reason?: string | null },
): void {
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload: { organisationKey, year }, ...change });
}
