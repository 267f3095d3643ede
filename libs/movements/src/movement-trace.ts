import { nodeId, tableOf, type Thing, uuidKey } from '@app/kernel';
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
  type Upper,
  UPPER,
  uppers,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import { Movement } from './movement.entity';
import { MOVEMENT } from './movement.kinds';
import { ANCESTORS } from './movement.rules';
import { movementChain, movementChainKeys, visibleMovements } from './movement.sql';

const BEGUN_BY = TraceEdgeKind.declare('begun_by', 'A movement, by a document.');
const CARRIES_OUT = TraceEdgeKind.declare('carries_out', 'A movement, a movement above.');

const columns = tableOf(Movement).columns('m');

/** A movement with the documents that launch it. */
type FoundMovement = Movement & { directiveKeys: string[] };

const BEGUN = 'movement_document AS d ON d.directive_key = upper.key JOIN movement AS m ON m.key = d.movement_key';
const PARTS = 'movement AS m ON m.parent_key = upper.key';

const withDocuments = `${columns}, ARRAY(
  SELECT d.directive_key FROM movement_document AS d WHERE d.movement_key = m.key ORDER BY d.position) AS "directiveKeys"`;

/** A movement hangs on the documents that begin it, and on the movement above of which it is a part. */
@Injectable()
export class MovementTrace implements TraceSource {
  readonly kind = MOVEMENT;
  readonly share = 30;
  readonly hangsOn = [DIRECTIVE, MOVEMENT];
  readonly types = ['Movement'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  /** With all of which they are a part. One statement. */
  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('Movement', id))];
    const visible = visibleMovements(actor, today, params);
    const rows = await query<FoundMovement>(
      `SELECT ${withDocuments} FROM movement AS m
       WHERE m.key IN (SELECT unnest(${movementChainKeys}) FROM ${movementChain} WHERE m.key = ANY($1::uuid[])) AND ${visible} ORDER BY m.key`,
      params,
    );
    for (const movement of rows) {
      const node = movementThing(movement);
      graph.add(node);
      for (const key of movement.directiveKeys) graph.link(node.id, directiveId(key), BEGUN_BY);
      if (movement.parentKey) graph.linkFound(node.id, movementId(movement.parentKey), CARRIES_OUT);
    }
  }

  /** A statement for those that documents begin, and one for each level of their parts. */
  async below(step: TraceStep): Promise<void> {
    await addBelow(step, step.found(DIRECTIVE), BEGUN_BY, BEGUN);
    const asked = new Set<string>();
    for (let level = 0; level < ANCESTORS; level += 1) {
      const upper = step.found(MOVEMENT).filter(({ id }) => !asked.has(id));
      await addBelow(step, upper, CARRIES_OUT, PARTS);
      for (const { id } of upper) asked.add(id);
    }
  }
}

async function addBelow(
  { query, actor, today, graph }: TraceStep,
  above: readonly Upper[],
  edge: TraceEdgeKind,
  join: string,
): Promise<void> {
  if (above.length === 0) return;
  const params: unknown[] = [...uppers(above)];
  const visible = visibleMovements(actor, today, params);
  const rows = await query<Placed<Movement>>(
    `SELECT * FROM (
       SELECT ${columns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
              row_number() OVER (PARTITION BY upper.id ORDER BY m.starts_on DESC, m.key) AS nth
       FROM ${UPPER('uuid')} JOIN ${join} WHERE ${visible}) AS placed
     WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
    params,
  );
  addPlaced(graph, rows, movementThing, edge);
}

const movementId = (key: string): string => nodeId('Movement', key);

export const movementThing = (movement: Movement): Thing => ({
  id: movementId(movement.key),
  kind: MOVEMENT,
  title: movement.name,
  subtitle: joined([
    movement.launchedBy,
    movement.startsOn.slice(0, 4),
    movement.endsOn && movement.endsOn.slice(0, 4),
  ]),
  day: movement.startsOn,
  organisationKey: movement.organisationKey,
  standing: null,
});
