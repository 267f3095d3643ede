import {
  type Actor,
  businessDate,
  type FactKey,
  type IsoDate,
  KernelError,
  lastDayInTime,
  type Permission,
  Reactions,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { belowProvince, lastPlace, OrganisationClosed } from '@app/organisations';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { lastDay, obligationColumns, type ObligationRow } from './obligation-row';
import type { CloseObligationInput, ExtendDeadlineInput } from './obligation.inputs';
import { deadlineOf, isAbove } from './obligation.rules';
import { Obligations } from './obligations.service';
import { ReportError, RoundError } from './reporting.errors';
import { ObligationClosed, ObligationExtended } from './reporting.events';
import { RoundPermission } from './reporting.permissions';
import { Obligation, RoundState } from './round.entity';

type HeldObligation = ObligationRow & { roundState: RoundState };

/** The level above gives more time by name, or lets a unit off that has ceased. */
@Injectable()
export class ObligationChanges implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly obligations: Obligations,
    private readonly reactions: Reactions,
  ) {}

  async extendDeadline(actor: Actor, input: ExtendDeadlineInput): Promise<Obligation> {
    const reason = mustHaveReason(input.reason);
    await this.transactions.run(actor, async (tx) => {
      const obligation = await hold(tx, input.obligationKey, RoundPermission.ExtendDeadline);
      const current = lastDayInTime(deadlineOf(obligation));
      if (input.to <= current)
        throw RoundError.EXTENSION_NOT_LATER({ current }, [{ path: 'to', code: 'EXTENSION_NOT_LATER' }]);
      const { key, extendedTo } = obligation;
      await tableOf(Obligation).update(tx, obligation, { extendedTo: input.to, extensionReason: reason });
      const after = { extendedTo: input.to };
      tx.happened(ObligationExtended, { ...ofObligation(obligation, after), before: { extendedTo }, after, reason });
      return key;
    });
    return this.obligations.get(actor, input.obligationKey);
  }

  async close(actor: Actor, input: CloseObligationInput): Promise<Obligation> {
    const reason = mustHaveReason(input.reason);
    await this.transactions.run(actor, async (tx) => {
      const obligation = await hold(tx, input.obligationKey, RoundPermission.CloseObligation);
      await mustBeClosable(tx, obligation, input.on);
      await tableOf(Obligation).update(tx, obligation, { closedOn: input.on, closingReason: reason });
      tellClosed(tx, obligation, input.on, reason);
      return obligation.key;
    });
    return this.obligations.get(actor, input.obligationKey);
  }

  onModuleInit(): void {
    this.reactions.register(OrganisationClosed, 'reporting.closeObligations', (tx, closed) =>
      this.closeObligationsOf(tx, closed.organisationKey, closed.lastDay, closed.legalBasis),
    );
  }

  /**
   * An organisation ceases: what it owes after its last day is closed. What was due before stays, overdue if need be, and what
   * it has sent stays in the totals.
   */
  async closeObligationsOf(tx: Transaction, organisationKey: number, on: IsoDate, reason: string): Promise<void> {
    const place = await lastPlace(tx.query.bind(tx), organisationKey, on);
    const closed = await tx.query<ObligationRow>(
      `UPDATE obligation AS o SET closed_on = $2, closing_reason = $3
       FROM round AS d
       WHERE o.province_id = ANY($4::int[]) AND d.key = o.round_key AND d.state = 'open' AND o.organisation_key = $1 AND o.closed_on IS NULL
         AND ${lastDay} > $2::date
         AND NOT EXISTS (SELECT 1 FROM report AS r WHERE r.province_id = o.province_id AND r.obligation_key = o.key
                         AND r.state IN ('submitted', 'accepted'))
       RETURNING ${obligationColumns('o')}`,
      [organisationKey, on, reason, place?.provinceIds ?? []],
    );
    for (const obligation of closed) tellClosed(tx, obligation, on, reason);
  }
}

function mustHaveReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw ReportError.REASON_REQUIRED({}, [{ path: 'reason', code: 'FIELD_REQUIRED' }]);
  return trimmed;
}

/** A duty ends on a day that has come, and not while others still report through it: their figures would belong to nobody. */
async function mustBeClosable(
  tx: Transaction,
  { provinceId, path, roundKey, consolidates }: HeldObligation,
  on: IsoDate,
): Promise<void> {
  const today = businessDate(tx.now);
  if (on > today) throw RoundError.CLOSING_IN_FUTURE({ today }, [{ path: 'on', code: 'CLOSING_IN_FUTURE' }]);
  if (!consolidates) return;
  const params: unknown[] = [roundKey, path];
  const [open] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM obligation AS o
     WHERE ${belowProvince('o', provinceId, params)} AND o.round_key = $1 AND o.parent_path = $2 AND o.closed_on IS NULL`,
    params,
  );
  if (open!.count > 0) throw RoundError.OBLIGATION_HAS_CHILDREN({ count: open!.count });
}

/** Locks an obligation that the actor stands above, while it is open. */
async function hold(tx: Transaction, { provinceId, key }: FactKey, permission: Permission): Promise<HeldObligation> {
  const [obligation] = await tx.query<HeldObligation>(
    `SELECT ${obligationColumns('o')}, d.state AS "roundState" FROM obligation AS o JOIN round AS d ON d.key = o.round_key
     WHERE o.province_id = $1 AND o.key = $2 FOR UPDATE OF o`,
    [provinceId, key],
  );
  if (!obligation || !isAbove(tx.actor, permission, obligation)) throw KernelError.NOT_FOUND();
  if (obligation.roundState === RoundState.Closed) throw ReportError.ROUND_CLOSED();
  if (obligation.closedOn !== null) throw ReportError.OBLIGATION_CLOSED({ on: obligation.closedOn });
  return obligation;
}

const ofObligation = <Change extends object>(
  { provinceId, scopeId, path, key, roundKey, organisationKey }: ObligationRow,
  change: Change,
) => ({ subject: key, provinceId, scopeId, path, payload: { roundKey, organisationKey, ...change } });

function tellClosed(tx: Transaction, obligation: ObligationRow, closedOn: IsoDate, reason: string): void {
  const after = { closedOn };
  tx.happened(ObligationClosed, { ...ofObligation(obligation, after), before: { closedOn: null }, after, reason });
}
