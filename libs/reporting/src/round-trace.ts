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
  readonly types = ['Round'];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    return addRounds(reader, 'd.key = ANY($1::int[])', [ids.map((id) => intKey('Round', id))]);
  }

  async below(step: TraceStep): Promise<void> {
    const documents = step.found(DIRECTIVE).map(({ key }) => key);
    if (documents.length > 0) await addRounds(step, 'd.directive_key = ANY($1::uuid[])', [documents]);
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

const LOOKED_AT = 100;

/** Those under a condition on `round AS d`. One statement. */
async function addRounds(
  { query, actor, today, graph }: TraceReader,
  condition: string,
  given: readonly unknown[],
): Promise<void> {
  const params = [...given];
  const visible = visibleRounds(actor, today, params);
  const rows = await query<Round>(
    `SELECT ${roundColumns} FROM round AS d WHERE ${condition} AND ${visible}
     ORDER BY d.year DESC, d.key DESC LIMIT ${LOOKED_AT}`,
    params,
  );
  if (rows.length === LOOKED_AT) graph.cut();
  for (const round of rows.map(roundOf)) {
    graph.add(nodeOf(round));
    if (round.directiveKey) graph.link(round.id, directiveId(round.directiveKey), ORDERED_BY);
  }
}
