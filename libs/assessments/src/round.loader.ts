import { type Actor, batch, Clock, KernelError, type RequestContext, tableOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AREA, AREA_COUNTS, type AssessmentArea, WITH_AREA } from './assessment-area';
import { type AssessmentBoardLine, BoardCount, isCounted } from './assessment-board';
import type { Assessment } from './assessment.entity';
import { visibleAssessments } from './assessment-row';
import { AssessmentRound, AssessmentRoundLine } from './assessment-round.entity';
import { roundColumns, rowsOfSeenRounds } from './round-row';

const LINES = tableOf(AssessmentRoundLine);

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** SQL: each number under its name in the schema. */
const countsOf = (counts: readonly BoardCount[], today: string): string =>
  counts
    .map((count) => `count(*) FILTER (WHERE ${isCounted(count, () => today)})::int AS "${camelCase(count)}"`)
    .join(', ');

/** Rounds as fields of other things, and the fields of rounds: one statement per field, however many rows ask. */
@Injectable()
export class AssessmentRoundLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The round of an assessment that the caller sees. */
  async round(context: RequestContext, key: number): Promise<AssessmentRound> {
    const found = await batch<number, AssessmentRound>(context, 'assessmentRound.byKey', async (keys) => {
      const rows: AssessmentRound[] = await this.dataSource.query(
        `SELECT ${roundColumns} FROM assessment_round AS d WHERE d.key = ANY($1)`,
        [keys],
      );
      return new Map(rows.map((row) => [row.key, tableOf(AssessmentRound).toRow(row)]));
    }).load(key);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** A round that something else names; null where it does not come down to the caller. */
  async seen(context: RequestContext, key: number): Promise<AssessmentRound | null> {
    const load = (keys: number[], actor: Actor) => this.seenRounds(actor, keys);
    return (await batch(context, 'assessmentRound.seen', load).load(key)) ?? null;
  }

  async lines(context: RequestContext, roundKey: number): Promise<AssessmentRoundLine[]> {
    const found = await batch<number, AssessmentRoundLine[]>(context, 'assessmentRound.lines', async (keys) => {
      const rows: AssessmentRoundLine[] = await this.dataSource.query(
        `SELECT ${LINES.columns('l')} FROM assessment_round_line AS l WHERE l.round_key = ANY($1) ORDER BY l.line`,
        [keys],
      );
      return Map.groupBy(rows.map(LINES.toRow), ({ roundKey: key }) => key);
    }).load(roundKey);
    return found ?? [];
  }

  /** Until when an assessment is in time. */
  async lastDay(context: RequestContext, { roundKey, line }: Pick<Assessment, 'roundKey' | 'line'>): Promise<string> {
    const lines = await this.lines(context, roundKey);
    return lines.find((one) => one.line === line)!.lastDay;
  }

  /** Per line, counted over what the caller reaches. */
  async board(context: RequestContext, roundKey: number): Promise<AssessmentBoardLine[]> {
    const found = await batch<number, AssessmentBoardLine[]>(context, 'assessmentRound.board', async (keys, actor) =>
      Map.groupBy(await this.boards(actor, keys), (line) => line.roundKey),
    ).load(roundKey);
    return found ?? [];
  }

  /** Results by area, within what the caller reaches. */
  async areas(context: RequestContext, roundKey: number): Promise<AssessmentArea[]> {
    const found = await batch<number, AssessmentArea[]>(context, 'assessmentRound.areas', async (keys, actor) =>
      Map.groupBy(await this.areasOf(actor, keys), (area) => area.roundKey),
    ).load(roundKey);
    return found ?? [];
  }

  private seenRounds(actor: Actor, keys: number[]): Promise<Map<number, AssessmentRound>> {
    return this.transactions.read(actor, async (query) => {
      const rows = await rowsOfSeenRounds(actor, this.clock.today(), keys, (left, visible) => {
        const params: unknown[] = [left];
        const sql = `SELECT ${roundColumns}, d.key AS "roundKey" FROM assessment_round AS d WHERE d.key = ANY($1::int[]) AND ${visible(params)}`;
        return query<AssessmentRound & { roundKey: number }>(sql, params);
      });
      return new Map(rows.map(({ roundKey, ...row }) => [roundKey, tableOf(AssessmentRound).toRow(row)]));
    });
  }

  private areasOf(actor: Actor, roundKeys: number[]): Promise<AssessmentArea[]> {
    const params: unknown[] = [roundKeys];
    const today = `$${params.push(this.clock.today())}::date`;
    const visible = visibleAssessments(actor, params);
    return this.transactions.read(actor, (query) =>
      query<AssessmentArea>(
        `SELECT a.round_key AS "roundKey", ${AREA} AS "unitKey", ${countsOf(AREA_COUNTS, today)}
         FROM ${WITH_AREA} WHERE a.round_key = ANY($1) AND ${visible} GROUP BY 1, 2 ORDER BY 1, 2`,
        params,
      ),
    );
  }

  private boards(actor: Actor, roundKeys: number[]): Promise<AssessmentBoardLine[]> {
    const params: unknown[] = [roundKeys];
    const today = `$${params.push(this.clock.today())}::date`;
    const visible = visibleAssessments(actor, params);
    return this.transactions.read(actor, (query) =>
      query<AssessmentBoardLine>(
        `SELECT a.round_key AS "roundKey", a.line, ${countsOf(Object.values(BoardCount), today)}
         FROM assessment AS a JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line
         WHERE a.round_key = ANY($1) AND ${visible}
         GROUP BY a.round_key, a.line ORDER BY a.round_key, a.line`,
        params,
      ),
    );
  }
}
