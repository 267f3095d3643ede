import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  pageOf,
  type Query,
  type SortColumn,
  Transactions,
} from '@app/kernel';
import { searchPatterns } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { countedIn } from './board.sql';
import {
  lastDay,
  obligationColumns,
  obligationOf,
  type ObligationRow,
  obligationsWithReports,
  standing,
  visibleObligations,
} from './obligation-row';
import { type ObligationsArgs, ObligationSorts } from './obligation.inputs';
import { OWING } from './obligation.rules';
import { RoundPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';

const IN_TREE: SortColumn[] = [
  { expression: 'o.path', type: 'text' },
  { expression: 'o.key', type: 'uuid' },
];

/** Who owes what in a round, as far as the caller reaches. */
@Injectable()
export class Obligations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  get(actor: Actor, key: FactKey): Promise<Obligation> {
    return this.transactions.read(actor, (query) => visibleObligation(query, actor, key));
  }

  /** In the order of the reporting tree: a level before those who report to it. */
  async list(actor: Actor, args: ObligationsArgs): Promise<Connection<Obligation>> {
    const query = this.transactions.reading(actor);
    const params: unknown[] = [args.roundKey];
    const conditions = [
      'o.round_key = $1',
      visibleObligations(actor, RoundPermission.Read, params),
      ...(args.parentKey ? [childrenOf(args.parentKey, params)] : []),
      ...this.filters(args, params),
    ];
    return pageOf<Obligation>(
      query,
      {
        sql: `SELECT ${obligationColumns('o')} FROM ${obligationsWithReports} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: ObligationSorts.columnsOf(args, IN_TREE),
      },
      args,
      obligationOf,
    );
  }

  private filters(args: ObligationsArgs, params: unknown[]): string[] {
    const { tier, standing: wanted, overdue, counted, search } = args;
    const conditions: string[] = [];
    if (counted != null) conditions.push(countedIn(counted, () => overdueOn(this.clock.today(), params)));
    if (tier != null) conditions.push(`o.tier = $${params.push(tier)}`);
    if (wanted != null) conditions.push(`${standing} = $${params.push(wanted)}`);
    if (overdue != null) conditions.push(`(${overdueOn(this.clock.today(), params)}) = $${params.push(overdue)}`);
    const patterns = searchPatterns(search);
    if (patterns !== null) conditions.push(named(patterns, params));
    return conditions;
  }
}

/** SQL condition on `obligation AS o` and `report AS r`: owed and past the deadline on a day. */
export const overdueOn = (today: string, params: unknown[]): string =>
  `${standing} = ANY($${params.push(OWING)}::text[]) AND $${params.push(today)}::date > ${lastDay}`;

/** Reports to the given obligation; one that the caller may not see has no children for them either. */
function childrenOf({ provinceId, key }: FactKey, params: unknown[]): string {
  return `o.parent_path = (SELECT parent.path FROM obligation AS parent
    WHERE parent.province_id = $${params.push(provinceId)} AND parent.key = $${params.push(key)} AND parent.round_key = $1)`;
}

/** Any name that the organisation has had. */
const named = (patterns: string[], params: unknown[]): string =>
  `o.organisation_key IN (SELECT n.organisation_key FROM organisation_period AS n WHERE n.search_name LIKE ANY($${params.push(patterns)}::text[]))`;

/** An obligation within the actor's reach. Throws NOT_FOUND. */
export async function visibleObligation(query: Query, actor: Actor, { provinceId, key }: FactKey): Promise<Obligation> {
  const params: unknown[] = [provinceId, key];
  const visible = visibleObligations(actor, RoundPermission.Read, params);
  const [row] = await query<ObligationRow>(
    `SELECT ${obligationColumns('o')} FROM obligation AS o WHERE o.province_id = $1 AND o.key = $2 AND ${visible}`,
    params,
  );
  if (!row) throw KernelError.NOT_FOUND();
  return obligationOf(row);
}
