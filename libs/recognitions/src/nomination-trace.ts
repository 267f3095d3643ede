import { AssessmentIds } from '@app/assessments';
import { factKey, nodeId, type Query } from '@app/kernel';
import { namesOfAll } from '@app/participants';
import { SubjectNames } from '@app/subjects';
import {
  addPlaced,
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
import type { Nomination } from './nomination.entity';
import { roundId } from './recognition-things';
import { NOMINATION, RECOGNITION_ROUND } from './recognitions.kinds';
import { nominationColumns, nominations, visibleNominations } from './recognitions.sql';

const PUT_FORWARD_IN = TraceEdgeKind.declare('put_forward_in', 'A nomination, in a round.');
const RESTS_ON = TraceEdgeKind.declare(
  'rests_on',
  'A nomination, on the assessment of its year by the criteria of the title.',
);

type Traced = Nomination & { assessmentId: string | null };

interface Rested {
  key: string;
  provinceId: number;
  scopeId: number;
  year: number;
  assessmentKey: string;
}

/** A nomination hangs on its round, and on what the organisation was assessed as, where the title asks for that. */
@Injectable()
export class NominationTrace implements TraceSource {
  readonly kind = NOMINATION;
  readonly share = 40;
  readonly hangsOn = [RECOGNITION_ROUND];
  readonly types = ['Nomination'];

  constructor(
    sources: TraceSources,
    private readonly names: SubjectNames,
  ) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    const { query, actor, today, graph } = reader;
    const keys = ids.map((id) => factKey('Nomination', id));
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleNominations(actor, today, params);
    const rows = await query<Nomination>(
      `SELECT ${nominationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN nomination AS n ON n.province_id = k.province_id AND n.key = k.key WHERE ${visible} ORDER BY n.key`,
      params,
    );
    const found = await rested(query, rows.map(nominations.toRow));
    const nodes = await this.nodes(reader, found);
    for (const [at, { roundKey, assessmentId }] of found.entries()) {
      const node = nodes[at]!;
      graph.add(node);
      graph.link(node.id, roundId(roundKey), PUT_FORWARD_IN);
      if (assessmentId !== null) graph.link(node.id, assessmentId, RESTS_ON);
    }
  }

  /** A statement for all rounds, and the names of those that are shown. */
  async below(step: TraceStep): Promise<void> {
    const above = step.found(RECOGNITION_ROUND);
    if (above.length === 0) return;
    const { query, actor, today, graph } = step;
    const params: unknown[] = [...uppers(above)];
    const visible = visibleNominations(actor, today, params);
    const placed = await query<Placed<Nomination>>(
      `-- all shards: whoever is put forward in a round, wherever they are
       SELECT * FROM (
         SELECT ${nominationColumns}, upper.id AS "upperId", count(*) OVER (PARTITION BY upper.id)::int AS total,
                row_number() OVER (PARTITION BY upper.id ORDER BY n.key) AS nth
         FROM ${UPPER('uuid')} JOIN nomination AS n ON n.round_key = upper.key WHERE ${visible}) AS placed
       WHERE nth <= ${SHOWN_EACH} ORDER BY nth, "upperId"`,
      params,
    );
    const found = await rested(query, placed.map(nominations.toRow));
    const nodes = new Map((await this.nodes(step, found)).map((node, at) => [found[at]!.key, node]));
    addPlaced(graph, placed, ({ key }) => nodes.get(key)!, PUT_FORWARD_IN);
    for (const { id, assessmentId } of found) if (assessmentId !== null) graph.link(id, assessmentId, RESTS_ON);
  }

  private async nodes({ query, actor, today }: TraceReader, rows: readonly Nomination[]): Promise<NewNode[]> {
    const named = await namesOfAll(this.names, actor, query, rows, today);
    return rows.map((row) => ({
      id: row.id,
      kind: NOMINATION,
      title: named.get(row.key)!,
      day: row.nominatedOn,
      organisationKey: row.organisationKey ?? row.byKey,
    }));
  }
}

/** Of organisations alone: what people were assessed as belongs to those who keep them. */
async function rested(query: Query, rows: readonly Nomination[]): Promise<Traced[]> {
  const found = await query<Rested>(
    `SELECT k.key, a.province_id AS "provinceId", a.scope_id AS "scopeId", a.year, a.key AS "assessmentKey"
     FROM unnest($1::int[], $2::uuid[], $3::int[], $4::uuid[]) AS k(province_id, key, organisation_key, round_key)
     JOIN recognition_round AS d ON d.key = k.round_key JOIN title AS t ON t.key = d.title_key
     JOIN assessment AS a ON a.province_id = k.province_id AND a.year = d.year AND a.set_key = t.criteria_set_key AND a.organisation_key = k.organisation_key
     WHERE a.province_id = ANY($1::int[])`,
    [
      rows.map(({ provinceId }) => provinceId),
      rows.map(({ key }) => key),
      rows.map(({ organisationKey }) => organisationKey),
      rows.map(({ roundKey }) => roundKey),
    ],
  );
  const ids = new Map(
    found.map(({ key, year, assessmentKey, ...place }) => [
      key,
      nodeId(AssessmentIds.type, `${year}-${assessmentKey}`, place),
    ]),
  );
  return rows.map((row) => Object.assign(row, { assessmentId: ids.get(row.key) ?? null }));
}
