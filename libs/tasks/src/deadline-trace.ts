import { type IsoDate, nodeId, tableOf, uuidKey } from '@app/kernel';
import { DIRECTIVE, directiveId, visibleDirectives } from '@app/directives';
import {
  addPlaced,
  joined,
  type NewNode,
  type Placed,
  SHOWN_EACH,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
  UPPER,
  uppers,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { DirectiveDeadline } from './assignment.entity';
import { lastDayOfDeadline } from './deadline.rules';
import { DEADLINE } from './task.kinds';

const SET_BY = TraceEdgeKind.declare('set_by', 'A deadline, by a document.');

/** Columns of `directive_deadline AS a`. */
const COLUMNS = tableOf(DirectiveDeadline).columns('a');

/** A deadline hangs on the document that sets it; who sees the document sees it. */
@Injectable()
export class DeadlineTrace implements TraceSource {
  readonly kind = DEADLINE;
  readonly share = 40;
  readonly hangsOn = [DIRECTIVE];
  readonly types = ['DirectiveDeadline'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  /** One statement. */
  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('DirectiveDeadline', id))];
    const visible = visibleDirectives(actor, today, params);
    const rows = await query<DirectiveDeadline>(
      `SELECT ${COLUMNS} FROM directive_deadline AS a JOIN directive AS d ON d.key = a.directive_key
       WHERE a.key = ANY($1::uuid[]) AND ${visible} ORDER BY a.key`,
      params,
    );
    for (const row of rows) {
      const node = nodeOf(row, today);
      graph.add(node);
      graph.link(node.id, directiveId(row.directiveKey), SET_BY);
    }
  }

  /** One statement. */
  async below({ query, actor, today, graph, found }: TraceStep): Promise<void> {
    const documents = found(DIRECTIVE);
    if (documents.length === 0) return;
    const params: unknown[] = [...uppers(documents)];
    const visible = visibleDirectives(actor, today, params);
    const rows = await query<Placed<DirectiveDeadline>>(
      `SELECT * FROM (
         SELECT ${COLUMNS}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                row_number() OVER (PARTITION BY upper.id ORDER BY a.position, a.key) AS nth
         FROM ${UPPER('uuid')} JOIN directive AS d ON d.key = upper.key JOIN directive_deadline AS a ON a.directive_key = d.key
         WHERE ${visible}) AS placed
       WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
      params,
    );
    addPlaced(graph, rows, (row) => nodeOf(row, today), SET_BY);
  }
}

const nodeOf = (row: DirectiveDeadline, today: IsoDate): NewNode => ({
  id: nodeId('DirectiveDeadline', row.key),
  kind: DEADLINE,
  title: row.what,
  subtitle: joined([...row.fromNames, row.toName && `→ ${row.toName}`]),
  day: lastDayOfDeadline(row, today),
  organisationKey: row.fromKeys.length === 1 ? row.fromKeys[0]! : null,
  standing: row.dueOn === null ? 'YEARLY' : null,
});
