import { type Actor, batch, Clock, KernelError, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { OrganisationLoader, type OrganisationView } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BoardCount, type BoardLine } from './board';
import { isCounted } from './board.sql';
import { obligationsWithReports, standing, visibleObligations } from './obligation-row';
import { overdueOn } from './obligations.service';
import { RoundPermission } from './reporting.permissions';
import { type Round, RoundTier } from './round.entity';
import { roundColumns, roundOf, visibleRounds } from './round-row';

const TIERS = tableOf(RoundTier);

const COUNTED = { standing: 'standing', late: 'is_late', overdue: () => 'overdue' };
const COUNTS = Object.values(BoardCount)
  .map((count) => `count(*) FILTER (WHERE ${isCounted(count, COUNTED)})::int AS ${count}`)
  .join(', ');

/** Rounds as fields of other things, and the fields of rounds: one statement per field, however many rows ask. */
@Injectable()
export class RoundLoader {
  /** Of rounds that were read; the period of a round never changes. */
  private readonly periodEnds = new Map<number, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  /** The round of something that the caller sees. */
  async round(context: RequestContext, key: number): Promise<Round> {
    const found = await batch<number, Round>(context, 'round.byKey', async (keys) => {
      const rows: Round[] = await this.dataSource.query(
        `SELECT ${roundColumns} FROM round AS d WHERE d.key = ANY($1)`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, roundOf(row)]));
    }).load(key);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** A round that something names which flows further down than the round itself; null when the caller may not see it. */
  visible(context: RequestContext, key: number): Promise<Round | null> {
    return batch<number, Round>(context, 'round.visible', async (keys, actor) => {
      const params: unknown[] = [keys];
      const visible = visibleRounds(actor, this.clock.today(), params);
      const rows = await this.transactions.read(actor, (query) =>
        query<Round>(`SELECT ${roundColumns} FROM round AS d WHERE d.key = ANY($1) AND ${visible}`, params),
      );
      return new Map(rows.map((row) => [row.key, roundOf(row)]));
    }).load(key);
  }

  /** An organisation as it was at the end of the period reported on. */
  async organisationOf(context: RequestContext, roundKey: number, organisationKey: number): Promise<OrganisationView> {
    const endsOn = this.periodEnds.get(roundKey) ?? (await this.periodEnd(context, roundKey));
    return this.organisations.organisation(context, organisationKey, endsOn);
  }

  private async periodEnd(context: RequestContext, roundKey: number): Promise<string> {
    const { endsOn } = await this.round(context, roundKey);
    this.periodEnds.set(roundKey, endsOn);
    return endsOn;
  }

  async tiers(context: RequestContext, roundKey: number): Promise<RoundTier[]> {
    const found = await batch<number, RoundTier[]>(context, 'round.tiers', async (keys) => {
      const rows: RoundTier[] = await this.dataSource.query(
        `SELECT ${TIERS.columns('t')} FROM round_tier AS t WHERE t.round_key = ANY($1) ORDER BY t.tier`,
        [keys],
      );
      return Map.groupBy(rows.map(TIERS.toRow), ({ roundKey }) => roundKey);
    }).load(roundKey);
    return found ?? [];
  }

  /** Per tier, counted over what the caller reaches. */
  async board(context: RequestContext, roundKey: number): Promise<BoardLine[]> {
    const found = await batch<number, BoardLine[]>(context, 'round.board', async (keys, actor) =>
      Map.groupBy(await this.boards(actor, keys), (line) => line.roundKey),
    ).load(roundKey);
    return found ?? [];
  }

  private boards(actor: Actor, roundKeys: number[]): Promise<BoardLine[]> {
    const params: unknown[] = [roundKeys];
    const visible = visibleObligations(actor, RoundPermission.Read, params);
    const overdue = overdueOn(this.clock.today(), params);
    return this.transactions.read(actor, (query) =>
      query<BoardLine>(
        `SELECT "roundKey", tier, ${COUNTS}
         FROM (SELECT o.round_key AS "roundKey", o.tier, ${standing} AS standing, coalesce(r.is_late, false) AS is_late, (${overdue}) AS overdue
               FROM ${obligationsWithReports} WHERE o.round_key = ANY($1) AND ${visible}) AS counted
         GROUP BY "roundKey", tier ORDER BY "roundKey", tier`,
        params,
      ),
    );
  }
}
