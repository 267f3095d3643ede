import { type Actor, Clock, type Connection, KernelError, pageOf, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withinReach } from '@app/organisations';
import { type Assignment, AssignmentStanding } from './assignment.entity';
import type { AssignmentsArgs } from './assignment.inputs';
import {
  ASSIGNMENT_STATE,
  assignmentColumns,
  LAST_DAY,
  PARTY_REACHED,
  partyWithinReach,
  standsAs,
  toAssignment,
  visibleAssignments,
} from './assignment.sql';
import { AssignmentInbox, type AssignmentReminderView, PILE } from './assignment.views';
import { AssignmentPermission } from './assignments.permissions';

interface Pile {
  listed: Assignment[];
  count: number;
}

/** Tasks to read: one, those of an area or of a document, and what waits for the own workplaces. */
@Injectable()
export class AssignmentListService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, key: string): Promise<Assignment> {
    const params: unknown[] = [key];
    const visible = visibleAssignments(actor, this.clock.today(), params);
    const [row] = await this.query<Assignment>(
      `SELECT ${assignmentColumns} FROM assignment AS a WHERE a.key = $1 AND ${visible}`,
      params,
    );
    if (!row) throw KernelError.NOT_FOUND();
    return toAssignment(row);
  }

  /** Of a document: all that may be seen. Otherwise of organisations within reach, by registered documents. */
  list(actor: Actor, args: AssignmentsArgs): Promise<Connection<Assignment>> {
    const params: unknown[] = [];
    const today = this.clock.today();
    const conditions = [visibleAssignments(actor, today, params)];
    if (args.directiveKey) conditions.push(`a.directive_key = $${params.push(args.directiveKey)}`);
    else conditions.push(BY_REGISTERED, partyWithinReach(actor, today, params));
    if (args.organisationKey != null) conditions.push(this.givenTo(actor, args.organisationKey, params));
    if (args.standing) conditions.push(standsAs(args.standing, today, params));
    const state = args.standing ? `CROSS JOIN ${ASSIGNMENT_STATE}` : '';
    return pageOf<Assignment>(
      this.query,
      {
        sql: `SELECT ${assignmentColumns} FROM assignment AS a ${state} WHERE ${conditions.join(' AND ')}`,
        params,
        sort: [
          { expression: `coalesce(${LAST_DAY}, 'infinity'::date)`, type: 'date' },
          { expression: 'a.key', type: 'uuid' },
        ],
      },
      args,
      toAssignment,
    );
  }

  /** Three statements, however much waits. */
  async inbox(actor: Actor): Promise<AssignmentInbox> {
    const workplaces = actor.workplaces(AssignmentPermission.Record);
    const due = await this.pile(AssignmentStanding.Open, workplaces);
    const overdue = await this.pile(AssignmentStanding.Overdue, workplaces);
    const reminders = await this.reminders(workplaces);
    return Object.assign(new AssignmentInbox(), {
      due: due.listed,
      dueCount: due.count,
      overdue: overdue.listed,
      overdueCount: overdue.count,
      reminders,
    });
  }

  private givenTo(actor: Actor, organisationKey: number, params: unknown[]): string {
    const key = `$${params.push(organisationKey)}::int`;
    const reach = { actor, permission: AssignmentPermission.Read, today: this.clock.today(), organisation: key };
    return `EXISTS (SELECT FROM assignment_party AS named WHERE named.assignment_key = a.key AND named.organisation_key = ${key})
      AND ${withinReach(reach, params)}`;
  }

  private async pile(standing: AssignmentStanding, workplaces: number[]): Promise<Pile> {
    const params: unknown[] = [workplaces];
    const rows = await this.query<Assignment & { count: number }>(
      `SELECT ${assignmentColumns}, (count(*) OVER ())::int AS count FROM assignment AS a CROSS JOIN ${ASSIGNMENT_STATE}
       WHERE ${BY_REGISTERED} AND ${standsAs(standing, this.clock.today(), params)} AND EXISTS (
         SELECT FROM assignment_party AS party CROSS JOIN ${PARTY_REACHED}
         WHERE party.assignment_key = a.key AND party.organisation_key = ANY($1::int[]) AND reached.done_on IS NULL)
       ORDER BY ${LAST_DAY} NULLS LAST, a.key LIMIT ${PILE}`,
      params,
    );
    return { listed: rows.map(toAssignment), count: rows[0]?.count ?? 0 };
  }

  private reminders(workplaces: number[]): Promise<AssignmentReminderView[]> {
    return this.query<AssignmentReminderView>(
      `SELECT r.assignment_key AS "assignmentKey", r.organisation_key AS "organisationKey", r.last_day AS "lastDay",
              r.days_before AS "daysBefore", r.reminded_on AS "remindedOn"
       FROM assignment_reminder AS r
       JOIN assignment AS a ON a.key = r.assignment_key AND ${LAST_DAY} = r.last_day
       JOIN assignment_party AS party ON party.assignment_key = r.assignment_key AND party.organisation_key = r.organisation_key
       CROSS JOIN ${PARTY_REACHED}
       WHERE r.organisation_key = ANY($1::int[]) AND r.last_day >= $2 AND reached.done_on IS NULL AND ${BY_REGISTERED}
       ORDER BY r.reminded_on DESC, r.last_day, r.assignment_key, r.organisation_key LIMIT ${PILE}`,
      [workplaces, this.clock.today()],
    );
  }

  private readonly query: Query = (sql, params) => this.dataSource.query(sql, params as unknown[]);
}

/** What a draft says binds nobody yet. */
const BY_REGISTERED = `EXISTS (SELECT FROM directive AS given WHERE given.key = a.directive_key AND given.state = 'registered')`;
