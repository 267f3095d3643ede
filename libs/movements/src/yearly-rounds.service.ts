import {
  type Actor,
  Clock,
  KernelError,
  newKey,
  type Query,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { lastPlace } from '@app/organisations';
import { RoundPermission } from '@app/reporting';
import { Injectable } from '@nestjs/common';
import { visibleMovement } from './movement-rows';
import { type Movement, MovementState } from './movement.entity';
import { MovementError } from './movements.errors';
import { YearlyRoundPlanned, YearlyRoundSwitched } from './movements.events';
import { YearlyRound, type YearlyTier } from './yearly-round.entity';
import type { PlanYearlyRoundInput, SwitchYearlyRoundInput, YearlyTierInput } from './yearly-round.inputs';
import { movementChain, movementChainKeys } from './movement.sql';

const plans = tableOf(YearlyRound);

/** The form that ships for movements. */
const FORM = 'movement-year';

/** Rounds of a movement that open each year by themselves: planned, switched off and on. Who opens them is the worker. */
@Injectable()
export class YearlyRounds {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Whoever opens rounds at the organisation that collects plans them. Throws NOT_FOUND, MOVEMENT_CLOSED, YEARLY_ROUND_EXISTS, YEARLY_DAY_MISSING,
   * YEARLY_DEADLINE_UNKNOWN, YEARLY_TIERS_ORDER.
   */
  async plan(actor: Actor, input: PlanYearlyRoundInput): Promise<YearlyRound> {
    const key = await this.transactions.run(actor, async (tx) => {
      const { movementKey, organisationKey, opensDaysBefore } = input;
      const movement = await this.openMovement(tx, movementKey);
      const path = await this.mustOpenAt(tx, organisationKey);
      const tiers = await tiersOf(tx, movement, input.tiers);
      mustFollow(tiers);
      const formKey = await formOf(tx.query.bind(tx), input.formVersionKey ?? null);
      const after = { organisationKey, formKey, title: input.title.trim(), tiers, opensDaysBefore };
      const made = newKey();
      await plans.insert(tx, { key: made, movementKey, ...after });
      tx.happened(YearlyRoundPlanned, { subject: movementKey, path, payload: { organisationKey }, after });
      return made;
    });
    return this.one(actor, key);
  }

  /** Throws NOT_FOUND, VERSION_CONFLICT, YEARLY_REASON_MISSING, MOVEMENT_CLOSED. */
  async switch(actor: Actor, { key, version, isOn, reason }: SwitchYearlyRoundInput): Promise<YearlyRound> {
    const offReason = isOn ? null : reason?.trim() || null;
    if (!isOn && offReason === null)
      throw MovementError.YEARLY_REASON_MISSING({}, [{ path: 'reason', code: 'YEARLY_REASON_MISSING' }]);
    await this.transactions.run(actor, async (tx) => {
      const [row] = await tx.query<YearlyRound>(
        `SELECT ${plans.columns('y')} FROM movement_yearly_round AS y WHERE y.key = $1 FOR NO KEY UPDATE`,
        [key],
      );
      if (!row) throw KernelError.NOT_FOUND();
      await this.openMovement(tx, row.movementKey);
      const path = await this.mustOpenAt(tx, row.organisationKey);
      const change = await plans.amend(tx, row, version, { isOn, offReason, failureCode: null, failedOn: null });
      const { movementKey, organisationKey } = row;
      tx.happened(YearlyRoundSwitched, {
        subject: movementKey,
        path,
        payload: { organisationKey, isOn },
        ...change,
        reason: offReason,
      });
    });
    return this.one(actor, key);
  }

  private async one(actor: Actor, key: string): Promise<YearlyRound> {
    const [row] = await this.transactions.read(actor, (query) =>
      query<YearlyRound>(`SELECT ${plans.columns('y')} FROM movement_yearly_round AS y WHERE y.key = $1`, [key]),
    );
    return plans.toRow(row!);
  }

  private async openMovement(tx: Transaction, key: string): Promise<Movement> {
    const movement = await visibleMovement(tx.query.bind(tx), tx.actor, key, this.clock.today());
    if (movement.state === MovementState.Closed) throw MovementError.MOVEMENT_CLOSED();
    return movement;
  }

  private async mustOpenAt(tx: Transaction, organisationKey: number): Promise<string> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, this.clock.today());
    if (!place) throw KernelError.NOT_FOUND();
    tx.actor.mustCover(RoundPermission.Open, place.path);
    return place.path;
  }
}

/** The key of the form of a version, or of the one that ships. Throws NOT_FOUND. */
async function formOf(query: Query, version: number | null): Promise<number> {
  const [form] = await query<{ key: number }>(
    version === null
      ? 'SELECT f.key FROM form AS f WHERE f.code = $1'
      : 'SELECT v.form_key AS key FROM form_version AS v WHERE v.key = $1',
    [version ?? FORM],
  );
  if (!form) throw KernelError.NOT_FOUND();
  return form.key;
}

/** With the days of the deadlines that are named: yearly ones of a document that launches the movement, or one above it. */
async function tiersOf(tx: Transaction, { key }: Movement, tiers: readonly YearlyTierInput[]): Promise<YearlyTier[]> {
  const named = tiers.flatMap(({ deadlineKey }) => deadlineKey ?? []);
  const rows = await tx.query<Pick<YearlyTier, 'month' | 'day' | 'boundary'> & { key: string }>(
    `SELECT d.key, d.month, d.day, d.boundary FROM directive_deadline AS d
     WHERE d.key = ANY($2::uuid[]) AND d.month IS NOT NULL AND d.directive_key IN (
       SELECT t.directive_key FROM ${movementChain} JOIN movement_document AS t ON t.movement_key = ANY(${movementChainKeys}) WHERE m.key = $1)`,
    [key, named],
  );
  const known = new Map(rows.map((row) => [row.key, row]));
  return tiers.map(({ tier, kinds, levels, deadlineKey = null, month = null, day = null, boundary = null }, at) => {
    const path = `tiers.${at}`;
    if (deadlineKey !== null) {
      const found = known.get(deadlineKey);
      if (!found)
        throw MovementError.YEARLY_DEADLINE_UNKNOWN({}, [
          { path: `${path}.deadlineId`, code: 'YEARLY_DEADLINE_UNKNOWN' },
        ]);
      return { tier, kinds, levels, deadlineKey, month: found.month, day: found.day, boundary: found.boundary };
    }
    if (month === null || day === null || boundary === null)
      throw MovementError.YEARLY_DAY_MISSING({}, [{ path, code: 'YEARLY_DAY_MISSING' }]);
    return { tier, kinds, levels, deadlineKey: null, month, day, boundary };
  });
}

/** The level below is due first, in the same year. Throws YEARLY_TIERS_ORDER. */
function mustFollow(tiers: readonly YearlyTier[]): void {
  const ordered = tiers.toSorted((one, other) => one.tier - other.tier);
  const isOrdered = ordered.slice(1).every((lower, at) => {
    const upper = ordered[at]!;
    return lower.tier !== upper.tier && lower.month * 100 + lower.day <= upper.month * 100 + upper.day;
  });
  if (!isOrdered) throw MovementError.YEARLY_TIERS_ORDER({}, [{ path: 'tiers', code: 'YEARLY_TIERS_ORDER' }]);
}
