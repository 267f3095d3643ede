import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  type SortColumn,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AssessmentRound, AssessmentRoundState } from './assessment-round.entity';
import { AssessmentError } from './assessments.errors';
import { AssessmentRoundClosed, AssessmentRoundReopened } from './assessments.events';
import { AssessmentRoundPermission } from './assessments.permissions';
import { type AssessmentRoundActArgs, type AssessmentRoundsArgs, AssessmentRoundSorts } from './round.inputs';
import { roundColumns, roundUnder, visibleRounds } from './round-row';

const table = tableOf(AssessmentRound);

const LATEST_FIRST: SortColumn[] = [
  { expression: 'd.year', descending: true, type: 'int' },
  { expression: 'd.key', descending: true, type: 'int' },
];

/** Rounds of assessment, to read, to close and to open again. */
@Injectable()
export class AssessmentRounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: number): Promise<AssessmentRound> {
    const params: unknown[] = [key];
    const visible = visibleRounds(actor, this.clock.today(), params);
    const [row] = await this.transactions.read(actor, (query) =>
      query<AssessmentRound>(
        `SELECT ${roundColumns} FROM assessment_round AS d WHERE d.key = $1 AND ${visible}`,
        params,
      ),
    );
    if (!row) throw KernelError.NOT_FOUND();
    return table.toRow(row);
  }

  /** The latest year first. */
  list(actor: Actor, args: AssessmentRoundsArgs): Promise<Connection<AssessmentRound>> {
    const params: unknown[] = [];
    const conditions = [visibleRounds(actor, this.clock.today(), params)];
    if (args.year != null) conditions.push(`d.year = $${params.push(args.year)}`);
    if (args.state != null) conditions.push(`d.state = $${params.push(args.state)}`);
    const sort = AssessmentRoundSorts.columnsOf(args, LATEST_FIRST);
    const sql = `SELECT ${roundColumns} FROM assessment_round AS d WHERE ${conditions.join(' AND ')}`;
    return pageOf<AssessmentRound>(this.transactions.reading(actor), { sql, params, sort }, args, table.toRow);
  }

  /** Nothing is answered or sent any more; what was sent may still be reviewed. */
  async close(actor: Actor, args: AssessmentRoundActArgs): Promise<AssessmentRound> {
    await this.transactions.run(actor, (tx) => this.turn(tx, args, AssessmentRoundState.Closed));
    return this.one(actor, args.key);
  }

  async reopen(actor: Actor, args: AssessmentRoundActArgs): Promise<AssessmentRound> {
    await this.transactions.run(actor, (tx) => this.turn(tx, args, AssessmentRoundState.Open));
    return this.one(actor, args.key);
  }

  private async turn(tx: Transaction, { key, version }: AssessmentRoundActArgs, state: AssessmentRoundState) {
    const asked = { key, permission: AssessmentRoundPermission.Close, today: this.clock.today() };
    const { round, path } = await roundUnder(tx.query.bind(tx), tx.actor, asked);
    if (round.state === state) {
      throw state === AssessmentRoundState.Open
        ? AssessmentError.ASSESSMENT_ROUND_OPEN()
        : AssessmentError.ASSESSMENT_ROUND_CLOSED();
    }
    const change = await table.amend(tx, round, version, { state });
    const { organisationKey, year } = round;
    const event = state === AssessmentRoundState.Open ? AssessmentRoundReopened : AssessmentRoundClosed;
    tx.happened(event, { subject: key, path, payload: { organisationKey, year }, ...change });
  }
}
