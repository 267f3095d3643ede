import { batch, Clock, type FactKey, type RequestContext, Transactions } from '@app/kernel';
import { visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

/** What may be done with statements. */
@Injectable()
export class ResultStatementLoader {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: Transactions,
  ) {}

  /** Whether the asker may state for its office: there, above it, or speaking for the territory. One statement for all. */
  async canState(context: RequestContext, { provinceId, key }: FactKey): Promise<boolean> {
    const found = await batch<string, true>(context, 'resultStatement.canState', async (places, actor) => {
      const split = places.map((place) => place.split(':'));
      const params: unknown[] = [split.map(([province]) => province), split.map(([, one]) => one)];
      const held = visibleSubjects('s', actor, this.clock.today(), params, SubjectAssessmentPermission.Enter);
      const rows = await this.transactions.reading(actor)<{ at: string }>(
        `SELECT s.province_id || ':' || s.key AS at FROM subject_result_statement AS s
         WHERE s.province_id = ANY($1::int[]) AND s.key = ANY($2::uuid[]) AND ${held}`,
        params,
      );
      return new Map(rows.map(({ at }) => [at, true]));
    }).load(`${provinceId}:${key}`);
    return found ?? false;
  }
}
