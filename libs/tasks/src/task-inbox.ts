import { type Actor, Clock, type Permission, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import { type Assignment, AssignmentStanding } from './assignment.entity';
import { lastDayOf } from './assignment.rules';
import {
  ASSIGNMENT_STATE,
  assignmentColumns,
  BY_REGISTERED,
  LAST_DAY,
  PARTY_REACHED,
  standsAs,
  toAssignment,
} from './assignment.sql';
import { AssignmentReminderView } from './assignment.views';
import { AssignmentPermission } from './assignments.permissions';
import { TASK } from './task.kinds';

const DUE = InboxPileKind.declare(
  'tasks_due',
  'Open, and not yet done by the workplace itself; the next deadline first.',
);
const OVERDUE = InboxPileKind.declare('tasks_overdue', 'Overdue, and not yet done by the workplace itself.');
const REMINDERS = InboxPileKind.declare(
  'task_reminders',
  'Reminders of days still to come, of tasks that are not done; the latest first.',
);

/** How many tasks are listed; the list of tasks shows the others. */
const TASKS = 5;
const REMINDED = 100;

/** What documents ask of the own workplaces. */
@Injectable()
export class TaskInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    const permission: Permission = AssignmentPermission.Record;
    sources.register(
      { pile: DUE, permission, listed: TASKS, waiting: this.tasks(AssignmentStanding.Open) },
      { pile: OVERDUE, permission, listed: TASKS, waiting: this.tasks(AssignmentStanding.Overdue) },
      { pile: REMINDERS, permission, listed: REMINDED, waiting: (query, actor) => this.reminders(query, actor) },
    );
  }

  private tasks(standing: AssignmentStanding) {
    return async (query: Query, actor: Actor): Promise<Waiting> => {
      const params: unknown[] = [actor.workplaces(AssignmentPermission.Record)];
      const rows = await query<Assignment & { count: number }>(
        `SELECT ${assignmentColumns}, (count(*) OVER ())::int AS count FROM assignment AS a CROSS JOIN ${ASSIGNMENT_STATE}
         WHERE ${BY_REGISTERED} AND ${standsAs(standing, this.clock.today(), params)} AND EXISTS (
           SELECT FROM assignment_party AS party CROSS JOIN ${PARTY_REACHED}
           WHERE party.assignment_key = a.key AND party.organisation_key = ANY($1::int[]) AND reached.done_on IS NULL)
         ORDER BY ${LAST_DAY} NULLS LAST, a.key LIMIT ${TASKS}`,
        params,
      );
      return { count: rows[0]?.count ?? 0, things: rows.map((row) => taskCard(toAssignment(row), standing)) };
    };
  }

  private async reminders(query: Query, actor: Actor): Promise<Waiting> {
    const rows = await query<Reminded>(
      `SELECT r.assignment_key AS "assignmentKey", r.organisation_key AS "organisationKey", r.last_day AS "lastDay",
              r.days_before AS "daysBefore", r.reminded_on AS "remindedOn", ${assignmentColumns}, (count(*) OVER ())::int AS count
       FROM assignment_reminder AS r
       JOIN assignment AS a ON a.key = r.assignment_key AND ${LAST_DAY} = r.last_day
       JOIN assignment_party AS party ON party.assignment_key = r.assignment_key AND party.organisation_key = r.organisation_key
       CROSS JOIN ${PARTY_REACHED}
       WHERE r.organisation_key = ANY($1::int[]) AND r.last_day >= $2 AND reached.done_on IS NULL AND ${BY_REGISTERED}
       ORDER BY r.reminded_on DESC, r.last_day, r.assignment_key, r.organisation_key LIMIT ${REMINDED}`,
      [actor.workplaces(AssignmentPermission.Record), this.clock.today()],
    );
    return { count: rows[0]?.count ?? 0, things: rows.map(reminderCard) };
  }
}

type Reminded = AssignmentReminderView & Assignment & { count: number };

const taskCard = (task: Assignment, standing: AssignmentStanding | null, record: object = task): RecordedThing => ({
  id: task.id,
  kind: TASK,
  title: task.text,
  subtitle: task.section,
  day: lastDayOf(task.dueOn, task.dueBoundary),
  standing: standing?.toUpperCase() ?? null,
  organisationKey: null,
  record,
});

function reminderCard(row: Reminded): RecordedThing {
  const { assignmentKey, organisationKey, lastDay, daysBefore, remindedOn } = row;
  const reminder = { assignmentKey, organisationKey, lastDay, daysBefore, remindedOn };
  const record = Object.assign(new AssignmentReminderView(), reminder);
  return { ...taskCard(toAssignment(row), null, record), organisationKey };
}
