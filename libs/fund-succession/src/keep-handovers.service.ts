import {
  type Actor,
  Clock,
  type FactKey,
  KernelError,
  keyOfFact,
  newKey,
  StaffedOffices,
  type Transaction,
  Transactions,
  viewOf,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type FundHandover, HandoverState, type PlaceCount, type StockCount } from './fund-handover.entity';
import { HandoverError } from './fund-succession.errors';
import { HandoverAgreed, HandoverPrepared, HandoverReturned, HandoverWithdrawn } from './fund-succession.events';
import type { FundHandoverPreviewArgs, PrepareFundHandoverInput } from './fund-succession.inputs';
import { HandoverPermission } from './fund-succession.permissions';
import { handovers } from './fund-succession.sql';
import { contentView } from './handover-content.view';
import { contentOf } from './handover-content';
import {
  heirsBetween,
  earliestDay,
  fundsLeft,
  lockHanding,
  lockSides,
  mustBeCounted,
  mustBeLeft,
  mustBeStocked,
  mustBeHandoverDay,
  mustHoldSomething,
  scopeChosen,
  sidesRead,
} from './handover-sides';
import { heldHandover, stepped, tellHandover } from './handover-store';
import { FundToHand, HandoverPreview } from './handover.view';
import { Handovers } from './handovers.service';
import { WHOLE } from './handover-things';
import { mustBeFinished } from './unfinished';

/** Protocols from their preparation to before their confirmation. */
@Injectable()
export class KeepHandovers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly handovers: Handovers,
    private readonly offices: StaffedOffices,
  ) {}

  /** What would go over. Throws NOT_FOUND, HANDOVER_NO_SUCCESSION, BOOKS_MISSING, BOOKS_HANDED_OVER, HANDOVER_FUNDS_WHOLE. */
  async preview(actor: Actor, args: FundHandoverPreviewArgs): Promise<HandoverPreview> {
    return this.transactions.read(actor, async (query) => {
      const heirs = await heirsBetween(query, actor, args, this.clock.today());
      const sides = await sidesRead(query, args);
      const isSplit = heirs.length > 1;
      const scope = isSplit && !args.fundKeys?.length ? WHOLE : scopeChosen(sides.from, heirs, args);
      const content = await contentOf(query, sides.from, args.day, scope);
      return Object.assign(new HandoverPreview(), {
        day: args.day,
        earliest: await earliestDay(query, sides),
        content: contentView(content, null, sides.from),
        funds: (isSplit ? await fundsLeft(query, sides.from) : []).map(({ name, ...fund }) =>
          viewOf(FundToHand, { ...fund, fund: name }),
        ),
        needsReason: !(await this.offices.has(query, HandoverPermission.Prepare, args.organisationKey)),
        needsFunds: isSplit,
      });
    });
  }

  /**
   * By whoever keeps the books of either side. Throws NOT_FOUND, HANDOVER_NO_SUCCESSION, BOOKS_MISSING, BOOKS_HANDED_OVER, HANDOVER_DAY, HANDOVER_FUNDS_…, HANDOVER_COUNT_…,
   * HANDOVER_STOCK_…, HANDOVER_NOTHING, HANDOVER_DRAFTS_WAIT, HANDOVER_UNFINISHED, HANDOVER_REASON_NEEDED, HANDOVER_WAITS.
   */
  async prepare(actor: Actor, input: PrepareFundHandoverInput): Promise<FundHandover> {
    const today = this.clock.today();
    const { organisationKey, toOrganisationKey, day } = input;
    const made = await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      if (!tx.actor.worksAt(HandoverPermission.Prepare, toOrganisationKey, organisationKey))
        throw KernelError.NOT_FOUND();
      const heirs = await heirsBetween(query, tx.actor, input, today);
      const isReceiving = tx.actor.worksAt(HandoverPermission.Prepare, toOrganisationKey);
      const sides = isReceiving ? await lockSides(tx, input) : { from: await lockHanding(tx, input), to: null };
      const { from } = sides;
      await mustBeHandoverDay(query, sides, day, today);
      const scope = scopeChosen(from, heirs, input);
      const { fundKeys } = scope;
      await mustBeLeft(query, from, fundKeys);
      const content = await contentOf(query, from, day, scope);
      mustHoldSomething(content, fundKeys);
      const counts = countsOf(from.provinceId, input);
      const stockCounts = stockCountsOf(from.provinceId, input);
      mustBeCounted(content, counts);
      mustBeStocked(content, stockCounts);
      const reason = input.reason?.trim() || null;
      const hasPeople = await this.offices.has(query, HandoverPermission.Prepare, organisationKey);
      await mustBeFinished(query, this.offices, organisationKey, content);
      if (!hasPeople && reason === null)
        throw HandoverError.HANDOVER_REASON_NEEDED({}, [{ path: 'reason', code: 'HANDOVER_REASON_NEEDED' }]);
      const row = {
        provinceId: from.provinceId,
        scopeId: from.scopeId,
        key: newKey(),
        booksKey: from.key,
        organisationKey,
        path: from.path,
        toOrganisationKey,
        toPath: await pathOf(tx, toOrganisationKey),
        day,
        state: HandoverState.Prepared,
        fundKeys: fundKeys === null ? null : [...fundKeys],
        takesRest: scope.takesRest,
        counts,
        stockCounts,
        content,
        reason: hasPeople ? null : reason,
        makerKey: tx.actor.mustBePerson,
        preparedAt: tx.now,
        version: 1,
      };
      await handovers.insert(tx, row);
      tellHandover(tx, HandoverPrepared, handovers.toRow(row), {
        after: { day: row.day, counts, stockCounts, fundKeys },
        reason: row.reason,
      });
      return keyOfFact(row);
    });
    return this.handovers.one(actor, made);
  }

  /** The head of the handing office. Throws NOT_FOUND, HANDOVER_OWN, HANDOVER_AGREED, HANDOVER_DECIDED. */
  agree(actor: Actor, key: FactKey): Promise<FundHandover> {
    return this.step(actor, key, async (tx, handover) => {
      if (!tx.actor.worksAt(HandoverPermission.Confirm, handover.organisationKey)) throw KernelError.NOT_FOUND();
      if (handover.state === HandoverState.Agreed) throw HandoverError.HANDOVER_AGREED();
      const state = stepped(handover, 'agree');
      if (tx.actor.standsFor.includes(handover.makerKey)) throw HandoverError.HANDOVER_OWN();
      const agreed = { agreedByKey: tx.actor.mustBePerson, agreedAt: tx.now };
      const after = { state, ...agreed, agreedInPlaceOf: tx.actor.inPlaceOf(handover.path) };
      await handovers.amend(tx, handover, handover.version, after);
      tellHandover(tx, HandoverAgreed, handover, { after: { state: after.state } });
    });
  }

  /** By a head of either side, to whoever prepared it. Throws NOT_FOUND, HANDOVER_DECIDED. */
  returnIt(actor: Actor, key: FactKey, reason: string): Promise<FundHandover> {
    return this.end(actor, key, 'return', reason.trim());
  }

  /** By who keeps the books of either side. Throws NOT_FOUND, HANDOVER_DECIDED. */
  withdraw(actor: Actor, key: FactKey, reason: string): Promise<FundHandover> {
    return this.end(actor, key, 'withdraw', reason.trim());
  }

  private end(actor: Actor, key: FactKey, act: 'return' | 'withdraw', reason: string): Promise<FundHandover> {
    const right = act === 'return' ? HandoverPermission.Confirm : HandoverPermission.Prepare;
    return this.step(actor, key, async (tx, handover) => {
      if (!tx.actor.worksAt(right, handover.organisationKey, handover.toOrganisationKey)) throw KernelError.NOT_FOUND();
      const decided = { decidedByKey: tx.actor.mustBePerson, decidedAt: tx.now, decisionReason: reason };
      const after = { state: stepped(handover, act), ...decided };
      await handovers.amend(tx, handover, handover.version, after);
      const happened = act === 'return' ? HandoverReturned : HandoverWithdrawn;
      tellHandover(tx, happened, handover, { after: { state: after.state }, reason });
    });
  }

  /** Once the books wait. Throws NOT_FOUND, HANDOVER_DECIDED. */
  private async step(
    actor: Actor,
    key: FactKey,
    work: (tx: Transaction, handover: FundHandover) => Promise<void>,
  ): Promise<FundHandover> {
    const seen = await this.handovers.one(actor, key);
    await this.transactions.run(actor, async (tx) => {
      await lockHanding(tx, seen);
      await work(tx, await heldHandover(tx, key));
    });
    return this.handovers.one(actor, key);
  }
}

const countsOf = (provinceId: number, { counts }: PrepareFundHandoverInput): PlaceCount[] =>
  counts.map(({ placeKey, counted, explanation }) => ({
    placeKey: placeKey.provinceId === provinceId ? placeKey.key : '',
    counted,
    explanation: explanation?.trim() || null,
  }));

const stockCountsOf = (provinceId: number, { stockCounts }: PrepareFundHandoverInput): StockCount[] =>
  (stockCounts ?? []).map(({ itemKey, counted, explanation }) => ({
    itemKey: itemKey.provinceId === provinceId ? itemKey.key : '',
    counted: Math.round(counted * 100),
    explanation: explanation?.trim() || null,
  }));

async function pathOf(tx: Transaction, organisationKey: number): Promise<string> {
  const [row] = await tx.query<{ path: string }>(
    'SELECT p.path FROM organisation_period AS p WHERE p.organisation_key = $1 ORDER BY p.valid_from DESC LIMIT 1',
    [organisationKey],
  );
  return row!.path;
}
