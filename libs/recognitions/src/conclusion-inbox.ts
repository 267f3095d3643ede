import { AHEAD, ASSESSMENT, BEHIND, type Dated, lawDaysOf } from '@app/assessments';
import { DeadlineStep } from '@app/criteria';
import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, addDays, Clock, inShardsOf, nodeId, type Query } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { RecognitionPermission } from './recognitions.permissions';

const TO_CONCLUDE = InboxPileKind.declare(
  'assessments_to_conclude',
  'My office found them met; the day by which the law wants them recognised comes near or has passed, and nobody was.',
);

/** How many are listed. */
const PILE = 100;

interface Row extends Dated {
  provinceId: number;
  scopeId: number;
  key: string;
  year: number;
  organisationKey: number;
  unit: string;
  set: string;
  count: number;
}

/** SQL: the day by which the text of `criteria_version AS v` wants the year of `assessment AS a` concluded, as text; a text that sets none leaves nothing. */
const DAY = `(SELECT (a.year + (l ->> 'yearsAfter')::int) || '-' || lpad(l ->> 'month', 2, '0') || '-' || lpad(l ->> 'day', 2, '0')
  FROM jsonb_array_elements(v.deadlines) AS l WHERE l ->> 'step' = '${DeadlineStep.Conclude}' LIMIT 1)`;

/** Whoever assessed is reminded of the law's day to conclude; who decides may be another office, to which it then proposes. */
@Injectable()
export class ConclusionInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register({
      pile: TO_CONCLUDE,
      listed: PILE,
      permission: RecognitionPermission.Appraise,
      waiting: (query, actor) => this.waiting(query, actor),
    });
  }

  private async waiting(query: Query, actor: Actor): Promise<Waiting> {
    const today = this.clock.today();
    const params: unknown[] = [
      actor.workplaces(RecognitionPermission.Appraise),
      addDays(today, -BEHIND),
      addDays(today, AHEAD),
      [-1, 0].map((past) => Number(today.slice(0, 4)) + past),
    ];
    const rows = await query<Row>(
      `SELECT a.province_id AS "provinceId", a.scope_id AS "scopeId", a.key, a.year, a.organisation_key AS "organisationKey", v.deadlines, v.valid_from AS "validFrom",
         (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = a.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS unit,
         s.title_${actor.language} AS set, (count(*) OVER ())::int AS count
       FROM assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
       JOIN criteria_set AS s ON s.key = a.set_key JOIN criteria_version AS v ON v.key = a.version_key
       WHERE ${inShardsOf(actor, 'a', params)} AND d.organisation_key = ANY($1::int[]) AND a.year = ANY($4::int[]) AND a.state = 'reviewed' AND a.outcome = 'met'
         AND ${DAY} BETWEEN $2 AND $3 AND NOT EXISTS (
           SELECT 1 FROM nomination AS n JOIN recognition_round AS r ON r.key = n.round_key JOIN title AS t ON t.key = r.title_key
           WHERE n.province_id = a.province_id AND n.organisation_key = a.organisation_key AND n.state IN ('granted', 'not_recommended')
             AND r.year = a.year AND t.criteria_set_key = a.set_key)
       ORDER BY ${DAY}, a.path, a.key LIMIT ${PILE}`,
      params,
    );
    return { count: rows[0]?.count ?? 0, things: rows.map(thing) };
  }
}

function thing({
  key,
  year,
  unit,
  set,
  organisationKey,
  deadlines,
  validFrom,
  ...place
}: Row): Waiting['things'][number] {
  const days = lawDaysOf({ deadlines, validFrom }, year);
  return {
    id: nodeId('Assessment', `${year}-${key}`, place),
    kind: ASSESSMENT,
    title: unit,
    subtitle: `${set} · ${year}`,
    day: days.find(({ step }) => step === DeadlineStep.Conclude)?.lastDay ?? null,
    organisationKey,
    standing: null,
    record: null,
  };
}
