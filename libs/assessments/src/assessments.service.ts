import {
  type Actor,
  Clock,
  type Connection,
  KernelError,
  pageOf,
  type SortColumn,
  Transactions,
  under,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isCounted } from './assessment-board';
import type { Assessment } from './assessment.entity';
import type { AssessmentKey } from './assessment.ids';
import { type AssessmentsArgs, AssessmentSorts } from './assessment.inputs';
import {
  assessmentColumns,
  assessmentOf,
  type AssessmentRow,
  findAssessment,
  keyParams,
  visibleAssessments,
} from './assessment-row';

const USUAL: SortColumn[] = [
  { expression: '-a.year', type: 'int' },
  { expression: 'a.path', type: 'text' },
  { expression: 'a.key', type: 'uuid' },
];

/** Assessments to read. */
@Injectable()
export class Assessments {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  one(actor: Actor, key: AssessmentKey): Promise<Assessment> {
    return this.transactions.read(actor, async (query) => {
      const params = keyParams(key);
      const found = await findAssessment(query, params, visibleAssessments(actor, params));
      if (!found) throw KernelError.NOT_FOUND();
      return found;
    });
  }

  /** The latest year first, then by the tree. */
  async list(actor: Actor, args: AssessmentsArgs): Promise<Connection<Assessment>> {
    const params: unknown[] = [];
    const conditions = [visibleAssessments(actor, params)];
    if (args.roundKey != null) conditions.push(`a.round_key = $${params.push(args.roundKey)}`);
    if (args.line != null) conditions.push(`a.line = $${params.push(args.line)}`);
    if (args.year != null) conditions.push(`a.year = $${params.push(args.year)}`);
    if (args.outcome != null) conditions.push(`a.outcome = $${params.push(args.outcome)}`);
    if (args.count != null) conditions.push(isCounted(args.count, () => `$${params.push(this.clock.today())}::date`));
    if (args.areaKey != null)
      conditions.push(
        `a.scope_id IN (SELECT part.unit_key FROM administrative_unit_period AS part WHERE $${params.push(args.areaKey)}::int::text = ANY(string_to_array(part.path, '.')))`,
      );
    if (args.organisationKey != null) conditions.push(await this.below(args.organisationKey, params));
    return pageOf<AssessmentRow>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${assessmentColumns('a')} FROM assessment AS a
              JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line WHERE ${conditions.join(' AND ')}`,
        params,
        sort: AssessmentSorts.columnsOf(args, USUAL),
      },
      args,
      assessmentOf,
    ) as Promise<Connection<Assessment>>;
  }

  /** An organisation's facts stand under every place that it ever had in the tree. */
  private async below(organisationKey: number, params: unknown[]): Promise<string> {
    const places: { path: string }[] = await this.dataSource.query(
      'SELECT DISTINCT path FROM organisation_period WHERE organisation_key = $1',
      [organisationKey],
    );
    return under(
      'a.path',
      places.map(({ path }) => path),
      params,
    );
  }
}
