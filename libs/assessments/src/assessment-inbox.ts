import { DeadlineStep } from '@app/criteria';
import { type Actor, Clock, inShardsOf, type IsoDate, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, type InboxSource, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import { lastDay } from './assessment-board';
import { assessmentColumns, assessmentOf, type AssessmentRow } from './assessment-row';
import { ASSESSMENT } from './assessments.kinds';
import { DossierPaperKind } from './dossier';
import { type Dated, isTold, lawDaysOf } from './law-days';
import { AssessmentPermission } from './assessments.permissions';

const DUE = InboxPileKind.declare('assessments_due', 'Mine to answer and not sent yet, the next deadline first.');
const RETURNED = InboxPileKind.declare('assessments_returned', 'Came back to me with reasons.');
const TO_REVIEW = InboxPileKind.declare('assessments_to_review', 'Sent to me and not reviewed yet.');

const DOSSIERS = InboxPileKind.declare(
  'dossiers_due',
  'The law’s day for the dossier comes near, or has passed, and the submission is not registered.',
);

/** How many of each pile are listed. */
const PILE = 100;

/** SQL conditions; `$1` are the actor's workplaces. */
const OWN = 'a.organisation_key = ANY($1::int[])';
/** Nobody reviews the assessment of their own unit. */
const ADDRESSED_TO = 'd.organisation_key = ANY($1::int[]) AND a.organisation_key <> ALL($1::int[])';

/** Assessments of open rounds that wait: with the unit, or with whoever opened the round. */
@Injectable()
export class AssessmentInbox {
  constructor(sources: InboxSources, clock: Clock) {
    sources.register(
      pile(DUE, 'Answer', OWN, ['not_begun', 'draft']),
      pile(RETURNED, 'Answer', OWN, ['returned']),
      pile(TO_REVIEW, 'Review', ADDRESSED_TO, ['submitted']),
      dossiers(clock),
    );
  }
}

/** Whose act it is has the pile. */
const pile = (kind: InboxPileKind, act: 'Answer' | 'Review', condition: string, states: string[]): InboxSource => ({
  permission: AssessmentPermission[act],
  pile: kind,
  listed: PILE,
  waiting: (query, actor) =>
    waiting(query, actor, act === 'Review' ? 'unit' : 'title', condition, [
      act === 'Answer' ? actor.keptPlaces(AssessmentPermission.Answer) : actor.workplaces(AssessmentPermission.Review),
      states,
    ]),
});

/** SQL: the global id of `assessment AS a`, by which a draft names what it came from. */
const ID = `translate(encode(convert_to('Assessment:' || a.province_id || '.' || a.scope_id || ':' || a.year || '-' || a.key, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Own assessments of which nothing is returned, and whose submission has not gone out: those answered by the unit, of the two years that a day can concern. */
const dossiers = (clock: Clock): InboxSource => ({
  permission: AssessmentPermission.Answer,
  pile: DOSSIERS,
  listed: PILE,
  waiting: async (query, actor) => {
    const today = clock.today();
    const year = Number(today.slice(0, 4));
    const params: unknown[] = [
      actor.workplaces(AssessmentPermission.Answer),
      [year - 1, year - 2],
      DossierPaperKind.RecognitionSubmission,
    ];
    const shards = inShardsOf(actor, 'a', params);
    const rows = await query<Omit<Listed, 'count' | 'day'> & Dated>(
      `SELECT ${assessmentColumns('a')}, d.title, ${NAME} AS unit, s.title_vi AS set, v.deadlines, v.valid_from AS "validFrom"
       FROM assessment AS a JOIN assessment_round AS d ON d.key = a.round_key JOIN criteria_set AS s ON s.key = a.set_key
       JOIN criteria_version AS v ON v.key = a.version_key
       WHERE ${shards} AND ${OWN} AND a.year = ANY($2::int[]) AND a.outcome IS DISTINCT FROM 'not_met'
         AND a.state NOT IN ('not_begun', 'returned') AND ${ID} NOT IN (
           SELECT t.source_id FROM directive_draft AS t JOIN directive AS gone ON gone.key = t.directive_key
           WHERE t.kind = $3 AND t.source_id IS NOT NULL AND gone.state = 'registered' AND gone.keeper_key = ANY($1::int[]))`,
      params,
    );
    return dueOf(rows, today);
  },
});

function dueOf(rows: readonly (Omit<Listed, 'count' | 'day'> & Dated)[], today: IsoDate): Waiting {
  const due = rows.flatMap(({ deadlines, validFrom, ...row }) => {
    const days = lawDaysOf({ deadlines, validFrom }, row.year);
    const day = days.find(({ step }) => step === DeadlineStep.Submit)?.lastDay;
    const isNear = day !== undefined && isTold(day, today);
    return isNear ? [thing({ ...row, day, count: 0 }, 'title')] : [];
  });
  const sorted = due.toSorted((one, other) => one.day!.localeCompare(other.day!) || one.id.localeCompare(other.id));
  return { count: sorted.length, things: sorted.slice(0, PILE) };
}

type Listed = AssessmentRow & { count: number; title: string; unit: string; set: string; day: string };

/** What an organisation was called last. */
const NAME = `(SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = a.organisation_key ORDER BY p.valid_from DESC LIMIT 1)`;

/** What was sent is reviewed also when its round is closed. */
async function waiting(
  query: Query,
  actor: Actor,
  head: 'unit' | 'title',
  condition: string,
  params: unknown[],
): Promise<Waiting> {
  const shards = inShardsOf(actor, 'a', params);
  const rows = await query<Listed>(
    `SELECT ${assessmentColumns('a')}, d.title, ${NAME} AS unit, s.title_vi AS set, ${lastDay} AS day, (count(*) OVER ())::int AS count
     FROM assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
     JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line
     JOIN criteria_set AS s ON s.key = a.set_key
     WHERE ${shards} AND ${condition} AND a.state = ANY($2::text[]) AND (d.state = 'open' OR a.state = 'submitted')
     ORDER BY ${lastDay}, a.path, a.key LIMIT ${PILE}`,
    params,
  );
  return { count: rows[0]?.count ?? 0, things: rows.map((row) => thing(row, head)) };
}

/** Who reviews looks for the unit, who answers for what is asked. */
function thing({ count: _count, title, unit, set, day, ...row }: Listed, head: 'unit' | 'title'): RecordedThing {
  const record = assessmentOf(row);
  return {
    id: record.id,
    kind: ASSESSMENT,
    title: head === 'unit' ? unit : title,
    subtitle: `${set} · ${row.year}`,
    day,
    organisationKey: row.organisationKey,
    standing: row.state.toUpperCase(),
    record,
  };
}
