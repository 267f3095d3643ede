import { AssessmentState } from '@app/assessments';
import { type Actor, Clock, type Connection, KernelError, pageOf, type SortColumn, Transactions } from '@app/kernel';
import { belowUnit, visibleSubjects } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { readSubjects } from './assessed-subject';
import { covers, type OpenLine, seenLine } from './open-line';
import type { SubjectAssessment } from './subject-assessment.entity';
import type { SubjectAssessmentKey } from './subject-assessment.ids';
import {
  type SubjectAssessmentsArgs,
  SubjectAssessmentSorts,
  type SubjectToAssessArgs,
} from './subject-assessment.inputs';
import {
  columns,
  keyParams,
  ONE,
  subjectAssessmentOf,
  type SubjectAssessmentRow,
  visibleSubjectAssessments,
} from './subject-assessment-row';
import { SubjectAssessmentError } from './subject-assessments.errors';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';
import { unbegunOf } from './unbegun';
import { UnbegunSubjects } from './unbegun-subjects.service';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'a.year', descending: true, type: 'int' },
  { expression: 'a.set_key', type: 'int' },
  { expression: 'a.subject_key', type: 'uuid' },
];

/** Assessments of those who are no organisations, as far as the actor sees these. */
@Injectable()
export class SubjectAssessments {
  constructor(
    private readonly transactions: Transactions,
    private readonly unbegunSubjects: UnbegunSubjects,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: SubjectAssessmentKey): Promise<SubjectAssessment> {
    const found = await this.found(actor, key);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  /** That of a subject by a line, begun or not; stored with its first answers. Throws NOT_FOUND, SUBJECT_OF_ANOTHER_SET. */
  async toBegin(actor: Actor, { roundKey, line, subjectKey }: SubjectToAssessArgs): Promise<SubjectAssessment> {
    const asked = await this.transactions.read(actor, (query) =>
      seenLine(query, actor, { roundKey, line }, this.clock.today()),
    );
    if (asked.kind !== subjectKey.kind) throw SubjectAssessmentError.SUBJECT_OF_ANOTHER_SET();
    const { provinceId, scopeId, key } = subjectKey;
    const { year, setKey } = asked;
    const found = await this.found(actor, { provinceId, scopeId, year, setKey, subjectKey: key });
    return found ?? this.unbegun(actor, asked, subjectKey);
  }

  /** The latest year first; those who have not begun are no rows yet. */
  list(actor: Actor, args: SubjectAssessmentsArgs): Promise<Connection<SubjectAssessment>> {
    if (args.state === AssessmentState.NotBegun) return this.unbegunSubjects.list(actor, args);
    const params: unknown[] = [];
    const today = this.clock.today();
    const conditions = [visibleSubjectAssessments(actor, today, params)];
    const where = (sql: (parameter: string) => string, value: unknown): void => {
      if (value != null) conditions.push(sql(`$${params.push(value)}`));
    };
    where((is) => `a.round_key = ${is}`, args.roundKey);
    where((is) => `a.line = ${is}`, args.line);
    where((is) => `a.year = ${is}`, args.year);
    where((is) => `a.subject_kind = ${is}`, args.kind);
    where((is) => `a.state = ${is}`, args.state);
    where((is) => `a.outcome = ${is}`, args.outcome);
    where((is) => `a.community_key = ${is}`, args.communityKey?.key);
    where((is) => `a.subject_key = ${is}`, args.subjectKey?.key);
    conditions.push(...belowUnit(args.unitKey, today, params, 'a'));
    const sql = `SELECT ${columns} FROM subject_assessment AS a WHERE ${conditions.join(' AND ')}`;
    const sort = SubjectAssessmentSorts.columnsOf(args, LATEST_FIRST);
    return pageOf<SubjectAssessmentRow>(
      this.transactions.reading(actor),
      { sql, params, sort },
      args,
      subjectAssessmentOf,
    ) as Promise<Connection<SubjectAssessment>>;
  }

  /** Of at most 100 keys those that the actor sees. */
  seen(actor: Actor, keys: readonly SubjectAssessmentKey[]): Promise<SubjectAssessment[]> {
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ year }) => year),
      keys.map(({ setKey }) => setKey),
      keys.map(({ subjectKey }) => subjectKey),
    ];
    const visible = visibleSubjectAssessments(actor, this.clock.today(), params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<SubjectAssessmentRow>(
        `SELECT ${columns} FROM unnest($1::int[], $2::int[], $3::int[], $4::uuid[]) AS k(province_id, year, set_key, subject_key)
         JOIN subject_assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.set_key = k.set_key AND a.subject_key = k.subject_key
         WHERE a.year = ANY($2) AND ${visible}`,
        params,
      );
      return rows.map(subjectAssessmentOf);
    });
  }

  private found(actor: Actor, key: SubjectAssessmentKey): Promise<SubjectAssessment | null> {
    return this.transactions.read(actor, async (query) => {
      const params = keyParams(key);
      const visible = visibleSubjectAssessments(actor, this.clock.today(), params);
      const sql = `SELECT ${columns} FROM subject_assessment AS a WHERE ${ONE} AND ${visible}`;
      const [row] = await query<SubjectAssessmentRow>(sql, params);
      return row ? subjectAssessmentOf(row) : null;
    });
  }

  private async unbegun(
    actor: Actor,
    asked: OpenLine,
    { provinceId, key }: { provinceId: number; key: string },
  ): Promise<SubjectAssessment> {
    const today = this.clock.today();
    const { roundKey, kind, day } = asked;
    const within = (params: unknown[]) => visibleSubjects('s', actor, today, params, SubjectAssessmentPermission.Read);
    const subject = await this.transactions.read(actor, async (query) => {
      const found = (await readSubjects(query, kind, { provinceId, keys: [key], day, within })).get(key);
      if (!found || !(await covers(query, roundKey, found, today))) throw KernelError.NOT_FOUND();
      return found;
    });
    return unbegunOf(asked, subject, this.clock.now());
  }
}
