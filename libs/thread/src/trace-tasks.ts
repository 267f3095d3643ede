import { type IsoDate, nodeId } from '@app/kernel';
import {
  type Assignment,
  ASSIGNMENT_STATE,
  assignmentColumns,
  type DirectiveDeadline,
  lastDayOf,
  standingOf,
  visibleAssignments,
  visibleProgress,
} from '@app/tasks';
import { type Directive, directiveColumns, toDirective, visibleDirectives } from '@app/directives';
import { addDocuments, documentId } from './trace-documents';
import { lastDayOfDeadline } from './trace-deadline.rules';
import { type NewNode, SHOWN_EACH, type TraceGraph } from './trace-graph.rules';
import { type TraceReader, UPPER, type Upper, uppers } from './trace-reader';
import { TraceKind } from './trace.view';

type OfParties = { doneOn: IsoDate | null; namedAs: string[]; answeringKeys: number[] };
export type AssignmentRow = Pick<Assignment, 'key' | 'directiveKey' | 'section' | 'text' | 'dueOn' | 'dueBoundary'> &
  OfParties;
export type DeadlineRow = Pick<
  DirectiveDeadline,
  'key' | 'directiveKey' | 'dueOn' | 'month' | 'day' | 'boundary' | 'what' | 'fromNames' | 'toName' | 'fromKeys'
>;
export type Placed<Row> = Row & { upperId: string; total: number };

/** Columns of `AssignmentRow` over `assignment AS a` and `ASSIGNMENT_STATE`. */
export const tracedAssignment = `${assignmentColumns}, state.done_on AS "doneOn",
  ARRAY(SELECT DISTINCT named.named_as FROM assignment_party AS named WHERE named.assignment_key = a.key ORDER BY 1 LIMIT 5) AS "namedAs",
  ARRAY(SELECT head.organisation_key FROM assignment_party AS head WHERE head.assignment_key = a.key AND head.role <> 'coordinate'
        ORDER BY head.role = 'lead' DESC, head.organisation_key LIMIT 2) AS "answeringKeys"`;

/** Columns of `DeadlineRow` over `directive_deadline AS a`. */
export const tracedDeadline = `a.key, a.directive_key AS "directiveKey", a.due_on AS "dueOn", a.month, a.day, a.boundary, a.what,
  a.from_names AS "fromNames", a.to_name AS "toName", a.from_keys AS "fromKeys"`;

export function assignmentNode(row: AssignmentRow, today: IsoDate): NewNode {
  const lastDay = lastDayOf(row.dueOn, row.dueBoundary);
  return {
    id: nodeId('Assignment', row.key),
    kind: TraceKind.Assignment,
    title: row.text,
    subtitle: joined([row.section, ...row.namedAs]),
    day: lastDay,
    organisationKey: only(row.answeringKeys),
    ownStanding: standingOf(row.doneOn, lastDay, today),
  };
}

export const deadlineNode = (row: DeadlineRow, today: IsoDate): NewNode => ({
  id: nodeId('DirectiveDeadline', row.key),
  kind: TraceKind.Deadline,
  title: row.what,
  subtitle: joined([...row.fromNames, row.toName && `→ ${row.toName}`]),
  day: lastDayOfDeadline(row, today),
  organisationKey: only(row.fromKeys),
  ownStanding: row.dueOn === null ? 'yearly' : null,
});

const only = (keys: readonly number[]): number | null => (keys.length === 1 ? keys[0]! : null);
export const joined = (parts: readonly (string | null)[]): string | null => parts.filter(Boolean).join(' · ') || null;

/** Tasks that the documents give. One statement. */
export async function assignmentsBelow(
  { query, actor, today, graph }: TraceReader,
  documents: readonly Upper[],
): Promise<void> {
  const params: unknown[] = [...uppers(documents)];
  const visible = visibleAssignments(actor, today, params);
  const rows = await query<Placed<AssignmentRow>>(
    `SELECT ${tracedAssignment}, a."upperId", a.total
     FROM (SELECT a.*, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                  row_number() OVER (PARTITION BY upper.id ORDER BY a.position, a.key) AS nth
           FROM ${UPPER('uuid')} JOIN assignment AS a ON a.directive_key = upper.key WHERE ${visible}) AS a
     CROSS JOIN ${ASSIGNMENT_STATE}
     WHERE a.nth <= ${SHOWN_EACH} ORDER BY a.nth, a."upperId"`,
    params,
  );
  addPlaced(graph, rows, (row) => assignmentNode(row, today), 'assigned_by');
}

/** What the documents say is due, of those that the reader may see themselves. One statement. */
export async function deadlinesBelow(
  { query, actor, today, graph }: TraceReader,
  documents: readonly Upper[],
): Promise<void> {
  const params: unknown[] = [...uppers(documents)];
  const visible = visibleDirectives(actor, today, params);
  const rows = await query<Placed<DeadlineRow>>(
    `SELECT * FROM (
       SELECT ${tracedDeadline}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
              row_number() OVER (PARTITION BY upper.id ORDER BY a.position, a.key) AS nth
       FROM ${UPPER('uuid')} JOIN directive AS d ON d.key = upper.key JOIN directive_deadline AS a ON a.directive_key = d.key
       WHERE ${visible}) AS placed
     WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
    params,
  );
  addPlaced(graph, rows, (row) => deadlineNode(row, today), 'set_by');
}

/** Documents that were given as evidence of the tasks in the graph, the newest first. One statement. */
export async function evidenceBelow({ query, actor, today, graph }: TraceReader): Promise<void> {
  const tasks = graph.keysOf(TraceKind.Assignment).map((key) => ({ id: nodeId('Assignment', key), key }));
  if (tasks.length === 0) return;
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
  addDocuments(graph, rows.map(toDirective));
  for (const row of rows) graph.link(documentId(row.key), row.upperId, 'evidence');
  countPlaced(graph, rows, TraceKind.Directive, 'evidence');
}

/** Adds what is shown one by one, and one node for the rest under each upper thing. */
export function addPlaced<Row>(
  graph: TraceGraph,
  rows: readonly Placed<Row>[],
  nodeOf: (row: Row) => NewNode,
  edge: string,
): void {
  const nodes = rows.map(nodeOf);
  for (const [at, node] of nodes.entries()) {
    graph.add(node);
    graph.link(node.id, rows[at]!.upperId, edge);
  }
  if (nodes[0]) countPlaced(graph, rows, nodes[0].kind, edge);
}

function countPlaced(
  graph: TraceGraph,
  rows: readonly Pick<Placed<unknown>, 'upperId' | 'total'>[],
  kind: TraceKind,
  edge: string,
): void {
  for (const [parentId, under] of Map.groupBy(rows, ({ upperId }) => upperId)) {
    const count = under[0]!.total - under.length;
    graph.addRest({ parentId, kind, standing: null, count, title: graph.titleOf(parentId), edge });
  }
}
