import { type TraceReader, type TraceSource, TraceSources } from '@app/trace';
import { Injectable } from '@nestjs/common';
import { AssessmentIds } from './assessment.ids';
import { assessmentColumns, assessmentOf, type AssessmentRow, visibleAssessments } from './assessment-row';
import { ASSESSMENT } from './assessments.kinds';

/** An assessment hangs on nothing; what rests on it leads to it. */
@Injectable()
export class AssessmentTrace implements TraceSource {
  readonly kind = ASSESSMENT;
  readonly share = 30;
  readonly hangsOn = [];
  readonly types = [AssessmentIds.type];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add({ query, actor, graph }: TraceReader, ids: readonly string[]): Promise<void> {
    const keys = ids.map(AssessmentIds.read);
    const params: unknown[] = [
      keys.map(({ provinceId }) => provinceId),
      keys.map(({ year }) => year),
      keys.map(({ key }) => key),
    ];
    const visible = visibleAssessments(actor, params);
    const rows = await query<AssessmentRow & { unit: string; set: string }>(
      `SELECT ${assessmentColumns('a')}, s.title_${actor.language} AS set,
         (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = a.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS unit
       FROM unnest($1::int[], $2::int[], $3::uuid[]) AS k(province_id, year, key)
       JOIN assessment AS a ON a.province_id = k.province_id AND a.year = k.year AND a.key = k.key
       JOIN criteria_set AS s ON s.key = a.set_key WHERE a.year = ANY($2) AND ${visible} ORDER BY a.key`,
      params,
    );
    for (const { unit, set, ...row } of rows)
      graph.add({
        id: assessmentOf(row).id,
        kind: ASSESSMENT,
        title: unit,
        subtitle: `${set} · ${row.year}`,
        organisationKey: row.organisationKey,
        standing: row.state.toUpperCase(),
      });
  }
}
