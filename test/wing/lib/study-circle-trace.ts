import { FigureSources } from '@app/forms';
import { factKey, KernelError } from '@app/kernel';
import { DIRECTIVE, directiveId } from '@app/directives';
import { addFedRows, REPORT_ROW } from '@app/reporting';
import {
  addPlaced,
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
import { circleThing, StudyCircleFigures } from './study-circle-figures';
import type { StudyCircle } from './study-circle.entity';
import { STUDY_CIRCLE } from './study-circle.kinds';
import { circleColumns, visibleCircles } from './study-circle.sql';

const ASKED_FOR_BY = TraceEdgeKind.declare('asked_for_by', 'A study circle, by a document.');

/** A circle hangs on the document that asks for it, and on the rows of its organisation's report in which it counts. */
@Injectable()
export class StudyCircleTrace implements TraceSource {
  readonly kind = STUDY_CIRCLE;
  readonly share = 20;
  readonly hangsOn = [DIRECTIVE, REPORT_ROW];
  readonly types = ['StudyCircle'];

  constructor(
    sources: TraceSources,
    private readonly figures: StudyCircleFigures,
    private readonly figureSources: FigureSources,
  ) {
    sources.register(this);
  }

  /** One statement. */
  async add({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => factKey('StudyCircle', id).key)];
    const visible = visibleCircles(actor, params);
    const rows = await query<StudyCircle>(
      `SELECT ${circleColumns} FROM study_circle AS c WHERE c.key = ANY($1::uuid[]) AND ${visible} ORDER BY c.key`,
      params,
    );
    for (const circle of rows) {
      const node = circleThing(circle);
      graph.add(node);
      if (circle.directiveKey) graph.link(node.id, directiveId(circle.directiveKey), ASKED_FOR_BY);
    }
  }

  /** With the rows in which it counts. */
  async root(reader: TraceReader, id: string): Promise<string> {
    await this.add(reader, [id]);
    if (!reader.graph.has(id)) throw KernelError.NOT_FOUND();
    await addFedRows(reader, this.figureSources, this.figures, id);
    return id;
  }

  /** One statement. */
  async below({ query, actor, graph, found }: TraceStep): Promise<void> {
    const documents = found(DIRECTIVE);
    if (documents.length === 0) return;
    const params: unknown[] = [...uppers(documents)];
    const visible = visibleCircles(actor, params);
    const rows = await query<Placed<StudyCircle>>(
      `SELECT * FROM (
         SELECT ${circleColumns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                row_number() OVER (PARTITION BY upper.id ORDER BY c.starts_on DESC, c.key) AS nth
         FROM ${UPPER('uuid')} JOIN study_circle AS c ON c.directive_key = upper.key WHERE ${visible}) AS placed
       WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
      params,
    );
    addPlaced(graph, rows, circleThing, ASKED_FOR_BY);
  }
}
