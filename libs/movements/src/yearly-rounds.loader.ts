import { batch, type RequestContext, tableOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { YearlyRound, YearOpening } from './yearly-round.entity';

/** Plans as fields of their movement, and what was opened by them: a statement per request. */
@Injectable()
export class YearlyRoundsLoader {
  constructor(private readonly dataSource: DataSource) {}

  async ofMovement(context: RequestContext, movementKey: string): Promise<YearlyRound[]> {
    const table = tableOf(YearlyRound);
    const found = await batch<string, YearlyRound[]>(context, 'movement.yearly', async (keys) => {
      const rows: YearlyRound[] = await this.dataSource.query(
        `SELECT ${table.columns('y')} FROM movement_yearly_round AS y WHERE y.movement_key = ANY($1::uuid[]) ORDER BY y.key`,
        [keys],
      );
      return Map.groupBy(
        rows.map((row) => table.toRow(row)),
        (row) => row.movementKey,
      );
    }).load(movementKey);
    return found ?? [];
  }

  /** The latest first. */
  async openings(context: RequestContext, planKey: string): Promise<YearOpening[]> {
    const table = tableOf(YearOpening);
    const found = await batch<string, YearOpening[]>(context, 'movement.yearOpenings', async (keys) => {
      const rows: YearOpening[] = await this.dataSource.query(
        `SELECT ${table.columns('o')} FROM movement_year_opening AS o WHERE o.plan_key = ANY($1::uuid[]) ORDER BY o.year DESC`,
        [keys],
      );
      return Map.groupBy(
        rows.map((row) => table.toRow(row)),
        (row) => row.planKey,
      );
    }).load(planKey);
    return found ?? [];
  }
}
