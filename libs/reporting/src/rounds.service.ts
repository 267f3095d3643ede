import { type Actor, Clock, type Connection, pageOf, type SortColumn, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Round } from './round.entity';
import { type RoundsArgs, RoundSorts } from './round.inputs';
import { roundColumns, roundOf, visibleRound, visibleRounds } from './round-row';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'd.starts_on', descending: true, type: 'date' },
  { expression: 'd.key', descending: true, type: 'int' },
];

@Injectable()
export class Rounds {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  one(actor: Actor, key: number): Promise<Round> {
    return this.transactions.read(actor, (query) => visibleRound(query, actor, key, this.clock.today()));
  }

  /** The latest period first. */
  async list(actor: Actor, args: RoundsArgs): Promise<Connection<Round>> {
    const query = this.transactions.reading(actor);
    const params: unknown[] = [];
    const conditions = [visibleRounds(actor, this.clock.today(), params)];
    if (args.year != null) conditions.push(`d.year = $${params.push(args.year)}`);
    if (args.state != null) conditions.push(`d.state = $${params.push(args.state)}`);
    return pageOf<Round>(
      query,
      {
        sql: `SELECT ${roundColumns} FROM round AS d WHERE ${conditions.join(' AND ')}`,
        params,
        sort: RoundSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      roundOf,
    );
  }
}
