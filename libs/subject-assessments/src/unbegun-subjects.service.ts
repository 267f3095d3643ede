import { type Actor, Clock, type Connection, KernelError, pageOf, Transactions } from '@app/kernel';
import { belowUnit, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type AssessedSubject, assessedSubjects, HOME, type Kind } from './assessed-subject';
import { askedUnits, type OpenLine, seenLine } from './open-line';
import type { SubjectAssessment } from './subject-assessment.entity';
import type { SubjectAssessmentsArgs } from './subject-assessment.inputs';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { hasNotBegun } from './subject-results.service';
import { unbegunOf } from './unbegun';

type Row = AssessedSubject & Pick<SubjectAssessment, 'id'>;

/** Those whom a line of a round asks and who have no answers, as far as the actor sees them. */
@Injectable()
export class UnbegunSubjects {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** All stand alike, so they come in the order in which they were recorded. Throws INVALID_INPUT without round and line, NOT_FOUND. */
  async list(actor: Actor, args: SubjectAssessmentsArgs): Promise<Connection<SubjectAssessment>> {
    const { roundKey, line } = args;
    if (roundKey == null || line == null)
      throw KernelError.INVALID_INPUT({}, [{ path: roundKey == null ? 'roundId' : 'line', code: 'FIELD_REQUIRED' }]);
    const today = this.clock.today();
    const asked = await this.transactions.read(actor, (query) => seenLine(query, actor, { roundKey, line }, today));
    const kind = asked.kind as Kind;
    const params: unknown[] = [asked.day, asked.year, asked.setKey, asked.roundKey, today];
    const { columns, from } = assessedSubjects(kind, '$1');
    const conditions = [
      visibleSubjects('s', actor, today, params, SubjectAssessmentPermission.Read),
      hasNotBegun('$2', '$3'),
      `s.scope_id IN (${askedUnits('$4', '$5')})`,
      ...belowUnit(args.unitKey, today, params),
      ...narrowed(args, asked, params),
    ];
    const sql = `SELECT ${columns} FROM ${from} WHERE ${conditions.join(' AND ')}`;
    const sort = [{ expression: 's.key', type: 'uuid' as const }];
    const now = this.clock.now();
    return pageOf<Row>(
      this.transactions.reading(actor),
      { sql, params, sort },
      args,
      (row) => unbegunOf(asked, row, now) as unknown as Row,
    ) as unknown as Promise<Connection<SubjectAssessment>>;
  }
}

/** What else the list was asked for; nobody who has not begun has a result. */
function narrowed(
  { year, kind, outcome, communityKey, subjectKey }: SubjectAssessmentsArgs,
  line: OpenLine,
  params: unknown[],
): string[] {
  const conditions: string[] = [];
  const isElsewhere = (kind ?? line.kind) !== line.kind || (year ?? line.year) !== line.year || outcome != null;
  if (isElsewhere) conditions.push('false');
  if (communityKey) conditions.push(`${HOME[line.kind as Kind]} = $${params.push(communityKey.key)}`);
  if (subjectKey) conditions.push(`s.key = $${params.push(subjectKey.key)}`);
  return conditions;
}
