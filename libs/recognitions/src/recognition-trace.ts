import { DIRECTIVE, directiveId } from '@app/directives';
import { factKey, nodeId, type Query, uuidKey } from '@app/kernel';
import { SubjectNames } from '@app/subjects';
import {
  addPlaced,
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
import type { Recognition } from './recognition.entity';
import type { RecognitionRound } from './recognition-round.entity';
import { roundId, roundThingsOf, thingsOf } from './recognition-things';
import { NOMINATION, RECOGNITION, RECOGNITION_ROUND } from './recognitions.kinds';
import {
  recognitionColumns,
  recognitions,
  roundColumns,
  rounds,
  visibleRecognitions,
  visibleRounds,
} from './recognitions.sql';

const DECIDED_BY = TraceEdgeKind.declare('decided_by', 'A recognition, by a decision.');
const REVOKED_BY = TraceEdgeKind.declare('revoked_by', 'A recognition, by the decision that revokes it.');
const GIVEN_UPON = TraceEdgeKind.declare('given_upon', 'A recognition, upon a nomination.');
const GIVEN_IN = TraceEdgeKind.declare('given_in', 'A recognition, in a round.');

/** It stands where the recognition does. */
const nominationIdOf = (row: Pick<Recognition, 'nominationKey' | 'provinceId' | 'scopeId'>): string =>
  nodeId('Nomination', row.nominationKey, row);

/** A round hangs on nothing. */
@Injectable()
export class RecognitionRoundTrace implements TraceSource {
  readonly kind = RECOGNITION_ROUND;
  readonly share = 10;
  readonly hangsOn = [];
  readonly types = ['RecognitionRound'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map((id) => uuidKey('RecognitionRound', id))];
    const visible = visibleRounds(actor, today, params);
    const rows = await query<RecognitionRound>(
      `SELECT ${roundColumns} FROM recognition_round AS d WHERE d.key = ANY($1::uuid[]) AND ${visible} ORDER BY d.key`,
      params,
    );
    for (const thing of await roundThingsOf(query, actor, rows.map(rounds.toRow))) graph.add(thing);
  }
}

/** A recognition hangs on the decision that gave it, on the one that revoked it, on its nomination, and on the round in which it was given. */
@Injectable()
export class RecognitionTrace implements TraceSource {
  readonly kind = RECOGNITION;
  readonly share = 60;
  readonly hangsOn = [DIRECTIVE, RECOGNITION_ROUND, NOMINATION];
  readonly types = ['Recognition'];

  constructor(
    sources: TraceSources,
    private readonly names: SubjectNames,
  ) {
    sources.register(this);
  }

  async add({ query, actor, today, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => factKey('Recognition', id));
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleRecognitions(actor, today, params);
    const rows = await query<Recognition>(
      `SELECT ${recognitionColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN recognition AS r ON r.province_id = k.province_id AND r.key = k.key WHERE ${visible} ORDER BY r.key`,
      params,
    );
    const found = rows.map(recognitions.toRow);
    const things = await thingsOf(this.names, actor, query, found, today);
    for (const [at, { directiveKey, revocationKey, roundKey }] of found.entries()) {
      const { id } = things[at]!;
      graph.add(things[at]!);
      graph.link(id, directiveId(directiveKey), DECIDED_BY);
      if (revocationKey !== null) graph.link(id, directiveId(revocationKey), REVOKED_BY);
      graph.link(id, roundId(roundKey), GIVEN_IN);
      graph.link(id, nominationIdOf(found[at]!), GIVEN_UPON);
    }
  }

  /** A statement for each of the ways, and the names of those that are shown: of a decision on thousands the first. */
  async below(step: TraceStep): Promise<void> {
    await this.addBelow(step, step.found(DIRECTIVE), DECIDED_BY, 'directive_key');
    await this.addBelow(step, step.found(DIRECTIVE), REVOKED_BY, 'revocation_key');
    await this.addBelow(step, step.found(RECOGNITION_ROUND), GIVEN_IN, 'round_key');
    await this.addBelow(step, step.found(NOMINATION), GIVEN_UPON, 'nomination_key');
  }

  private async addBelow(
    { query, actor, today, graph }: TraceStep,
    above: readonly Upper[],
    edge: TraceEdgeKind,
    column: 'directive_key' | 'revocation_key' | 'round_key' | 'nomination_key',
  ): Promise<void> {
    if (above.length === 0) return;
    const params: unknown[] = [...uppers(above)];
    const visible = visibleRecognitions(actor, today, params);
    const placed = await query<Placed<Recognition>>(
      `-- all shards: whoever was recognised by a decision, wherever they are
       SELECT * FROM (
         SELECT ${recognitionColumns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                row_number() OVER (PARTITION BY upper.id ORDER BY r.book_year, r.number, r.key) AS nth
         FROM ${UPPER('uuid')} JOIN recognition AS r ON r.${column} = upper.key WHERE ${visible}) AS placed
       WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
      params,
    );
    const named = await this.named(query, { actor, today }, placed);
    addPlaced(graph, placed, ({ key }) => named.get(key)!, edge);
    for (const row of placed) graph.linkFound(named.get(row.key)!.id, nominationIdOf(row), GIVEN_UPON);
  }

  private async named(
    query: Query,
    { actor, today }: Pick<TraceReader, 'actor' | 'today'>,
    placed: readonly Recognition[],
  ) {
    const rows = [...new Map(placed.map((row) => [row.key, recognitions.toRow(row)])).values()];
    const things = await thingsOf(this.names, actor, query, rows, today);
    return new Map(rows.map(({ key }, at) => [key, things[at]!]));
  }
}
