import { factKey, intKey, KernelError, nodeId, parseNodeId, uuidKey } from '@app/kernel';
import { type Activity, activityColumns, activityKey, toActivity, visibleActivities } from '@app/activities';
import { ASSIGNMENT_STATE, visibleAssignments, visibleThroughDirective } from '@app/tasks';
import { directiveColumns, type Directive, toDirective, visibleDirectives } from '@app/directives';
import { type Movement, movementColumns, visibleMovements } from '@app/movements';
import { obligationsWithReports, ReportPermission, visibleObligations } from '@app/reporting';
import type { TraceReader } from './trace-reader';
import { addLine, findLine, lineId, linesAbove, linesBelow, type ReportOf } from './trace-lines';
import { addReport, type OwedReport, owedReport, reportId, roundId } from './trace-rounds';
import {
  type AssignmentRow,
  assignmentNode,
  type DeadlineRow,
  deadlineNode,
  tracedAssignment,
  tracedDeadline,
} from './trace-tasks';
import { activityId, activityNode, movementNode, weekId } from './trace-weeks';
import { documentId } from './trace-documents';

/** What the root hangs on, and what is looked under. Documents that are known by the root itself come as rows. */
export interface Anchors {
  rootId: string;
  directiveKeys: string[];
  documents: Directive[];
  weekKeys: string[];
  roundKeys: number[];
  /** The root itself, where others hang on it. */
  below: { documents?: true; weeks?: true; reports?: true; evidence?: true };
}

type Root = Partial<Omit<Anchors, 'rootId'>> & { rootId: string };

/** Adds the thing that an id names to the graph. Throws NOT_FOUND, and INVALID_ID for what cannot be traced. */
export async function findRoot(reader: TraceReader, id: string): Promise<Anchors> {
  const { type } = parseNodeId(id);
  const find = Object.hasOwn(ROOTS, type) ? ROOTS[type] : undefined;
  if (!find) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return { directiveKeys: [], documents: [], weekKeys: [], roundKeys: [], below: {}, ...(await find(reader, id)) };
}

const ROOTS: Readonly<Record<string, (reader: TraceReader, id: string) => Promise<Root>>> = {
  Directive: directiveRoot,
  Assignment: assignmentRoot,
  DirectiveDeadline: deadlineRoot,
  Movement: movementRoot,
  Week: (_, id) => {
    const key = uuidKey('Week', id);
    return Promise.resolve({ rootId: weekId(key), weekKeys: [key], below: { weeks: true } });
  },
  Round: (_, id) => {
    const key = intKey('Round', id);
    return Promise.resolve({ rootId: roundId(key), roundKeys: [key], below: { reports: true } });
  },
  Activity: activityRoot,
  Report: (reader, id) => owedRoot(reader, 'r.scope_id = $1 AND r.key = $2', factKey('Report', id)),
  Obligation: (reader, id) => owedRoot(reader, 'o.scope_id = $1 AND o.key = $2', factKey('Obligation', id)),
  ReportLine: lineRoot,
};

const mustBeThere = <Row>(row: Row | undefined | null): Row => {
  if (!row) throw KernelError.NOT_FOUND();
  return row;
};

async function directiveRoot(reader: TraceReader, id: string): Promise<Root> {
  const document = await visibleDirective(reader, uuidKey('Directive', id));
  return { rootId: documentId(document.key), documents: [document], below: { documents: true } };
}

/** A document within sight. Throws NOT_FOUND. */
export async function visibleDirective(
  { query, actor, today }: Omit<TraceReader, 'graph'>,
  key: string,
): Promise<Directive> {
  const params: unknown[] = [key];
  const visible = visibleDirectives(actor, today, params);
  const [row] = await query<Directive>(
    `SELECT ${directiveColumns} FROM directive AS d WHERE d.key = $1 AND ${visible}`,
    params,
  );
  return toDirective(mustBeThere(row));
}

/** Its document is shown also to those whom only the task brings to it. */
async function assignmentRoot({ query, actor, today, graph }: TraceReader, id: string): Promise<Root> {
  const params: unknown[] = [uuidKey('Assignment', id)];
  const visible = visibleAssignments(actor, today, params);
  const [row] = await query<AssignmentRow>(
    `SELECT ${tracedAssignment} FROM assignment AS a CROSS JOIN ${ASSIGNMENT_STATE} WHERE a.key = $1 AND ${visible}`,
    params,
  );
  const task = mustBeThere(row);
  const node = assignmentNode(task, today);
  graph.add(node);
  graph.link(node.id, documentId(task.directiveKey), 'assigned_by');
  const given: unknown[] = [task.key];
  const through = visibleThroughDirective(actor, today, given);
  const documents = await query<Directive>(
    `SELECT ${directiveColumns} FROM assignment AS a JOIN directive AS d ON d.key = a.directive_key WHERE a.key = $1 AND ${through}`,
    given,
  );
  return { rootId: node.id, documents: documents.map(toDirective), below: { evidence: true } };
}

async function deadlineRoot({ query, actor, today, graph }: TraceReader, id: string): Promise<Root> {
  const params: unknown[] = [uuidKey('DirectiveDeadline', id)];
  const visible = visibleDirectives(actor, today, params);
  const [row] = await query<DeadlineRow>(
    `SELECT ${tracedDeadline} FROM directive_deadline AS a JOIN directive AS d ON d.key = a.directive_key WHERE a.key = $1 AND ${visible}`,
    params,
  );
  const deadline = mustBeThere(row);
  const node = deadlineNode(deadline, today);
  graph.add(node);
  graph.link(node.id, documentId(deadline.directiveKey), 'set_by');
  return { rootId: node.id, directiveKeys: [deadline.directiveKey] };
}

async function movementRoot({ query, actor, today, graph }: TraceReader, id: string): Promise<Root> {
  const params: unknown[] = [uuidKey('Movement', id)];
  const visible = visibleMovements(actor, today, params);
  const [row] = await query<Movement>(
    `SELECT ${movementColumns} FROM movement AS m WHERE m.key = $1 AND ${visible}`,
    params,
  );
  const movement = mustBeThere(row);
  const node = movementNode(movement);
  graph.add(node);
  if (!movement.directiveKey) return { rootId: node.id };
  graph.link(node.id, documentId(movement.directiveKey), 'begun_by');
  return { rootId: node.id, directiveKeys: [movement.directiveKey] };
}

async function activityRoot(reader: TraceReader, id: string): Promise<Root> {
  const { scopeId, year, key } = activityKey(id);
  const params: unknown[] = [scopeId, year, key];
  const visible = visibleActivities(reader.actor, params);
  const [row] = await reader.query<Activity>(
    `SELECT ${activityColumns} FROM activity AS a WHERE a.scope_id = $1 AND a.year = $2 AND a.key = $3 AND ${visible}`,
    params,
  );
  const activity = toActivity(mustBeThere(row));
  reader.graph.add(activityNode(activity));
  if (activity.weekKey) reader.graph.link(activityId(activity), weekId(activity.weekKey), 'part_of');
  const reports = await linesAbove(reader, activity);
  return {
    rootId: activityId(activity),
    weekKeys: activity.weekKey ? [activity.weekKey] : [],
    roundKeys: reports.map(({ roundKey }) => roundKey),
  };
}

async function owedRoot(
  reader: TraceReader,
  condition: string,
  { scopeId, key }: { scopeId: number; key: string },
): Promise<Root> {
  const params: unknown[] = [scopeId, key];
  const visible = visibleObligations(reader.actor, ReportPermission.Read, params);
  const [row] = await reader.query<OwedReport>(
    `SELECT ${owedReport} FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key WHERE ${condition} AND ${visible}`,
    params,
  );
  const owed = mustBeThere(row);
  addReport(reader.graph, owed);
  if (owed.reportKey) await linesBelow(reader, owed as ReportOf, null);
  return { rootId: reportId(owed), roundKeys: [owed.roundKey] };
}

const LINE_KEY = /^(.{36})-(\d{1,9})$/;

async function lineRoot(reader: TraceReader, id: string): Promise<Root> {
  const { scopeId, key } = parseNodeId(id);
  const [, of = '', row = ''] = LINE_KEY.exec(key) ?? [];
  const report = factKey('Report', nodeId('Report', of, scopeId));
  const line = mustBeThere(await findLine(reader, report.scopeId, report.key, Number(row)));
  addReport(reader.graph, line);
  addLine(reader.graph, line, line);
  await linesBelow(reader, line, line.rowKey);
  return { rootId: lineId(line, line.rowKey), roundKeys: [line.roundKey] };
}
