import { type Actor, Clock, type Connection, type FactKey, KernelError, pageOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Advance } from './advance.entity';
import type { AdvanceSettlement, AdvanceSettlementLine } from './advance-settlement.entity';
import { type AdvancesArgs, AdvanceSorts } from './advances.inputs';
import {
  advanceColumns,
  ADVANCES,
  advances,
  overdue,
  settlementColumns,
  settlementLines,
  SETTLEMENTS,
  settlements,
  STATE,
  visibleAdvances,
} from './advances.sql';

/** Advances within reach, with the papers that settle them. */
@Injectable()
export class Advances {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Advance> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Advance[]> {
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ key }) => key),
      this.clock.today(),
    ];
    const visible = visibleAdvances(actor, params);
    const rows = await this.transactions.reading(actor)<Advance>(
      `SELECT ${advanceColumns(3)} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN (${ADVANCES}) ON a.province_id = k.province_id AND a.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(advances.toRow);
  }

  /** The latest first. */
  list(actor: Actor, args: AdvancesArgs): Promise<Connection<Advance>> {
    const params: unknown[] = [this.clock.today()];
    const conditions = [visibleAdvances(actor, params)];
    if (args.organisationKey != null) conditions.push(`a.organisation_key = $${params.push(args.organisationKey)}`);
    if (args.counterpartyKey != null)
      conditions.push(
        `a.province_id = $${params.push(args.counterpartyKey.provinceId)} AND a.counterparty_key = $${params.push(args.counterpartyKey.key)}`,
      );
    if (args.state != null) conditions.push(`${STATE} = $${params.push(args.state)}`);
    if (args.isOverdue != null) conditions.push(`${overdue(1)} = $${params.push(args.isOverdue)}`);
    const text = args.text?.trim();
    if (text) conditions.push(`a.content ILIKE $${params.push(`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`)}`);
    return pageOf<Advance>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${advanceColumns(1)} FROM ${ADVANCES} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: AdvanceSorts.columnsOf(args, [
          { expression: 'a.day', descending: true, type: 'date' },
          { expression: 'a.key', descending: true, type: 'uuid' },
        ]),
      },
      args,
      advances.toRow,
    );
  }

  /** Throws NOT_FOUND. */
  async settlement(actor: Actor, key: FactKey): Promise<AdvanceSettlement> {
    const [row] = await this.settlementsSeen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  async settlementsSeen(actor: Actor, keys: readonly FactKey[]): Promise<AdvanceSettlement[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleAdvances(actor, params);
    const rows = await this.transactions.reading(actor)<AdvanceSettlement>(
      `SELECT ${settlementColumns} FROM ${SETTLEMENTS} JOIN advance AS a ON a.province_id = s.province_id AND a.key = s.advance_key
       WHERE (s.province_id, s.key) IN (SELECT * FROM unnest($1::int[], $2::uuid[])) AND ${visible}`,
      params,
    );
    return rows.map(settlements.toRow);
  }

  /** Of advances that the actor sees, the first one first. */
  async settlementsOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, AdvanceSettlement[]>> {
    const rows = await this.transactions.reading(actor)<AdvanceSettlement>(
      `SELECT ${settlementColumns} FROM ${SETTLEMENTS}
       WHERE s.province_id = ANY($1::int[]) AND s.advance_key = ANY($2::uuid[]) ORDER BY s.advance_key, s.number`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(settlements.toRow), ({ advanceKey }) => advanceKey);
  }

  /** Of settlements that the actor sees, in their order. */
  async linesOf(actor: Actor, keys: readonly FactKey[]): Promise<Map<string, AdvanceSettlementLine[]>> {
    const rows = await this.transactions.reading(actor)<AdvanceSettlementLine>(
      `SELECT ${settlementLines.columns('l')} FROM advance_settlement_line AS l
       WHERE l.province_id = ANY($1::int[]) AND l.settlement_key = ANY($2::uuid[]) ORDER BY l.settlement_key, l.position`,
      [[...new Set(keys.map(({ provinceId }) => provinceId))], keys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(settlementLines.toRow), ({ settlementKey }) => settlementKey);
  }
}
