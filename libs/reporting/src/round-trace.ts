import { intKey, nodeId } from '@app/kernel';
import { DIRECTIVE, directiveId } from '@app/directives';
import { type NewNode, type TraceReader, type TraceSource, TraceSources, type TraceStep } from '@app/trace';
import { Injectable } from '@nestjs/common';
import { ORDERED_BY, ROUND } from './reporting.kinds';
import { roundColumns, roundOf, visibleRounds } from './round-row';
import type { Round } from './round.entity';

/** A round hangs on the document that orders it, and on what it collects for: that has the id of the round. */
@Injectable()
export class RoundTrace implements TraceSource {
  readonly kind = ROUND;
  readonly share = 20;
  readonly hangsOn = [DIRECTIVE];
  readonly roots = { Round: root };

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async below(step: TraceStep): Promise<void> {
    const documents = step.found(DIRECTIVE).map(({ key }) => key);
    await addRounds(step, documents, step.wanted('Round'));
  }

  async above(step: TraceStep): Promise<void> {
    await addRounds(step, [], step.wanted('Round'));
  }
}

export const roundId = (key: number): string => nodeId('Round', key);

const nodeOf = (round: Round): NewNode => ({
  id: round.id,
  kind: ROUND,
  title: round.title,
  subtitle: String(round.year),
  day: round.endsOn,
  organisationKey: round.organisationKey,
  standing: round.state.toUpperCase(),
});

async function root(reader: TraceReader, id: string): Promise<string> {
  const key = intKey('Round', id);
  await addRounds(reader, [], [id]);
  return roundId(key);
}

const LOOKED_AT = 100;

/** Those that the documents order or that are named. One statement, none where there is neither. */
async function addRounds(
  { query, actor, today, graph }: TraceReader,
  documents: readonly string[],
  ids: readonly string[],
): Promise<void> {
  if (documents.length === 0 && ids.length === 0) return;
  const params: unknown[] = [documents, ids.map((id) => intKey('Round', id))];
  const visible = visibleRounds(actor, today, params);
  const rows = await query<Round>(
    `SELECT ${roundColumns} FROM round AS d WHERE (d.directive_key = ANY($1::uuid[]) OR d.key = ANY($2::int[])) AND ${visible}
     ORDER BY d.year DESC, d.key DESC LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const round of rows.map(roundOf)) {
    graph.add(nodeOf(round));
    if (round.directiveKey) graph.link(round.id, directiveId(round.directiveKey), ORDERED_BY);
  }
}
