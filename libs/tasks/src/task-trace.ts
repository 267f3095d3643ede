import { uuidKey } from '@app/kernel';
import {
  addDirectives,
  DIRECTIVE,
  type Directive,
  directiveColumns,
  directiveId,
  toDirective,
  visibleDirectives,
} from '@app/directives';
import {
  addPlaced,
  countPlaced,
  type Placed,
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  UPPER,
  type Upper,
  uppers,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { ASSIGNMENT_STATE, visibleAssignments, visibleProgress, visibleThroughDirective } from './assignment.sql';
import { TASK } from './task.kinds';
import { TASK_COLUMNS, taskId, type TaskRow, taskThing } from './task-thing';

const ASSIGNED_BY = TraceEdgeKind.declare('assigned_by', 'A task, by a document.');
const EVIDENCE = TraceEdgeKind.declare('evidence', 'A document, for a task.');

/** A task hangs on the document that gives it, and documents on the task for which they are evidence. */
@Injectable()
export class TaskTrace implements TraceSource {
  readonly kind = TASK;
  readonly share = 80;
  readonly hangsOn = [DIRECTIVE];
  readonly types = ['Assignment'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  /** Documents are shown also to those whom only the task brings to them. Two statements. */
  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('Assignment', id))];
    const visible = visibleAssignments(actor, today, params);
    const tasks = await query<TaskRow>(
      `SELECT ${TASK_COLUMNS} FROM assignment AS a CROSS JOIN ${ASSIGNMENT_STATE} WHERE a.key = ANY($1::uuid[]) AND ${visible} ORDER BY a.key`,
      params,
    );
    for (const task of tasks) {
      graph.add(taskThing(task, today));
      graph.link(taskId(task.key), directiveId(task.directiveKey), ASSIGNED_BY);
    }
    const given: unknown[] = [tasks.map(({ key }) => key)];
    const through = visibleThroughDirective(actor, today, given);
    const documents = await query<Directive>(
      `SELECT ${directiveColumns} FROM directive AS d WHERE EXISTS (
         SELECT FROM assignment AS a WHERE a.key = ANY($1::uuid[]) AND a.directive_key = d.key AND ${through}) ORDER BY d.key`,
      given,
    );
    addDirectives(graph, documents.map(toDirective));
  }

  async below(step: TraceStep): Promise<void> {
    const documents = step.found(DIRECTIVE);
    if (documents.length > 0) await tasksBelow(step, documents);
    const tasks = step.graph.all(TASK);
    if (tasks.length > 0) await evidenceBelow(step, step.graph.rowsOf(new Set(tasks.map(({ id }) => id))));
  }
}

/** Tasks that the documents give. One statement. */
async function tasksBelow({ query, actor, today, graph }: TraceReader, documents: readonly Upper[]): Promise<void> {
  const params: unknown[] = [...uppers(documents)];
  const visible = visibleAssignments(actor, today, params);
  const rows = await query<Placed<TaskRow>>(
    `SELECT ${TASK_COLUMNS}, a."upperId", a.total
     FROM (SELECT a.*, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                  row_number() OVER (PARTITION BY upper.id ORDER BY a.position, a.key) AS nth
           FROM ${UPPER('uuid')} JOIN assignment AS a ON a.directive_key = upper.key WHERE ${visible}) AS a
     CROSS JOIN ${ASSIGNMENT_STATE}
     WHERE a.nth <= ${SHOWN_EACH} ORDER BY a.nth, a."upperId"`,
    params,
  );
  addPlaced(graph, rows, (row) => taskThing(row, today), ASSIGNED_BY);
}

/** Documents that were given as evidence of the tasks, the newest first. One statement. */
async function evidenceBelow({ query, actor, today, graph }: TraceReader, tasks: readonly Upper[]): Promise<void> {
  const params: unknown[] = [...uppers(tasks)];
  const [mayRead, visible] = [visibleProgress(actor, today, params), visibleDirectives(actor, today, params)];
  const rows = await query<Placed<Directive>>(
    `SELECT * FROM (
       SELECT given.id AS "upperId", ${directiveColumns}, count(*) OVER (PARTITION BY given.id)::int AS total,
              row_number() OVER (PARTITION BY given.id ORDER BY d.issued_on DESC NULLS LAST, d.key) AS nth
       FROM (SELECT DISTINCT upper.id, n.directive_key
             FROM ${UPPER('uuid')} JOIN assignment_progress AS n ON n.assignment_key = upper.key WHERE ${mayRead}) AS given
       JOIN directive AS d ON d.key = given.directive_key
       WHERE ${visible}) AS placed
     WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
    params,
  );
  addDirectives(graph, rows.map(toDirective));
  for (const { key, upperId } of rows) graph.link(directiveId(key), upperId, EVIDENCE);
  countPlaced(graph, rows, DIRECTIVE, EVIDENCE);
}
