import { type Actor, Clock, type Connection, pageOf, type Query, tableOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { ReportError } from './reporting.errors';
import { RoundClosed } from './reporting.events';
import { RoundPermission } from './reporting.permissions';
import { Round, RoundState } from './round.entity';
import type { CloseRoundArgs, RoundsArgs } from './round.inputs';
import { roundColumns, roundOf, visibleRound, visibleRounds } from './round-row';

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
        sort: [
          { expression: 'd.starts_on', descending: true, type: 'date' },
          { expression: 'd.key', descending: true, type: 'int' },
        ],
      },
      args,
      roundOf,
    );
  }

  /** Nothing is sent any more; what is overdue stays overdue. */
  async close(actor: Actor, { key, version }: CloseRoundArgs): Promise<Round> {
    await this.transactions.run(actor, async (tx) => {
      const query: Query = (sql, params) => tx.query(sql, params);
      const round = await visibleRound(query, actor, key, this.clock.today());
      const [owner] = await tx.query<{ path: string }>(
        'SELECT path FROM organisation_period WHERE organisation_key = $1 ORDER BY valid_from DESC LIMIT 1',
        [round.organisationKey],
      );
      actor.mustCover(RoundPermission.Close, owner!.path);
      if (round.state === RoundState.Closed) throw ReportError.ROUND_CLOSED();
      const change = await tableOf(Round).amend(tx, round, version, { state: RoundState.Closed });
      const { organisationKey, year } = round;
      tx.happened(RoundClosed, { subject: key, path: owner!.path, payload: { organisationKey, year }, ...change });
      return key;
    });
    return this.one(actor, key);
  }
}
