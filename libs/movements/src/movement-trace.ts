import { nodeId, type Thing, uuidKey } from '@app/kernel';
import { DIRECTIVE, directiveId } from '@app/directives';
import {
  addPlaced,
  joined,
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
import type { Movement } from './movement.entity';
import { MOVEMENT } from './movement.kinds';
import { movementColumns, visibleMovements } from './movement.sql';

const BEGUN_BY = TraceEdgeKind.declare('begun_by', 'A movement, by a document.');

/** A movement hangs on the document that began it. */
@Injectable()
export class MovementTrace implements TraceSource {
  readonly kind = MOVEMENT;
  readonly share = 30;
  readonly hangsOn = [DIRECTIVE];
  readonly types = ['Movement'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  /** One statement. */
  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('Movement', id))];
    const visible = visibleMovements(actor, today, params);
    const rows = await query<Movement>(
      `SELECT ${movementColumns} FROM movement AS m WHERE m.key = ANY($1::uuid[]) AND ${visible} ORDER BY m.key`,
      params,
    );
    for (const movement of rows) {
      const node = movementThing(movement);
      graph.add(node);
      if (movement.directiveKey) graph.link(node.id, directiveId(movement.directiveKey), BEGUN_BY);
    }
  }

  /** One statement. */
  async below({ query, actor, today, graph, found }: TraceStep): Promise<void> {
    const documents = found(DIRECTIVE);
    if (documents.length === 0) return;
    const params: unknown[] = [...uppers(documents)];
    const visible = visibleMovements(actor, today, params);
    const rows = await query<Placed<Movement>>(
      `SELECT * FROM (
         SELECT ${movementColumns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                row_number() OVER (PARTITION BY upper.id ORDER BY m.starts_on DESC, m.key) AS nth
         FROM ${UPPER('uuid')} JOIN movement AS m ON m.directive_key = upper.key WHERE ${visible}) AS placed
       WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
      params,
    );
    addPlaced(graph, rows, movementThing, BEGUN_BY);
  }
}

export const movementThing = (movement: Movement): Thing => ({
  id: nodeId('Movement', movement.key),
  kind: MOVEMENT,
  title: movement.name,
  subtitle: joined([movement.startsOn.slice(0, 4), movement.endsOn && movement.endsOn.slice(0, 4)]),
  day: movement.startsOn,
  organisationKey: movement.organisationKey,
  standing: null,
});
