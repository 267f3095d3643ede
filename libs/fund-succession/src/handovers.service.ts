import { type Actor, Clock, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { waitingBooks } from './waiting-books';
import { Injectable } from '@nestjs/common';
import type { FundHandover } from './fund-handover.entity';
import { type FundHandoversArgs, FundHandoverSorts } from './fund-succession.inputs';
import { HandoverPermission } from './fund-succession.permissions';
import { handoverColumns, handovers, visibleHandovers } from './fund-succession.sql';
import type { WaitingBooks } from './handover.view';

/** Reads protocols by which books went over, and tells whose books wait. */
@Injectable()
export class Handovers {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<FundHandover> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<FundHandover[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleHandovers(actor, params);
    const rows = await this.transactions.reading(actor)<FundHandover>(
      `SELECT ${handoverColumns(`$${params.push(this.clock.today())}::date`)} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN fund_handover AS h ON h.province_id = k.province_id AND h.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(handovers.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: FundHandoversArgs): Promise<Connection<FundHandover>> {
    const params: unknown[] = [];
    const conditions = [visibleHandovers(actor, params)];
    const { organisationKey, state } = args;
    if (organisationKey != null) {
      const office = `$${params.push(organisationKey)}`;
      conditions.push(`(h.organisation_key = ${office} OR h.to_organisation_key = ${office})`);
    }
    if (state != null) conditions.push(`h.state = $${params.push(state)}`);
    return pageOf<FundHandover>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${handoverColumns(`$${params.push(this.clock.today())}::date`)} FROM fund_handover AS h WHERE ${conditions.join(' AND ')}`,
        params,
        sort: FundHandoverSorts.columnsOf(args, [
          { expression: 'h.day', descending: true, type: 'date' },
          { expression: 'h.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      handovers.toRow,
    );
  }

  /** Books of offices that ended, which wait to be taken over where the actor keeps or confirms. */
  waiting(actor: Actor): Promise<WaitingBooks[]> {
    const offices = [HandoverPermission.Prepare, HandoverPermission.Confirm].flatMap((right) =>
      actor.workplaces(right),
    );
    return waitingBooks(this.transactions.reading(actor), [...new Set(offices)], this.clock.today());
  }
}
