import { AssessmentRoundIds, AssessmentState, lastDay } from '@app/assessments';
import { InboxPileKind, type InboxSource, InboxSources } from '@app/inbox';
import { type Actor, Clock, inShardsOf, nodeId, type Permission, type RecordedThing } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { SUBJECT_ROUND } from './subject-assessments.kinds';
import { SubjectAssessmentPermission } from './subject-assessments.permissions';

const TO_REVIEW = InboxPileKind.declare(
  'subjects_to_review',
  'Assessments of people that were sent and wait for somebody who had no hand in them; a card for each round.',
);
const RETURNED = InboxPileKind.declare(
  'subjects_returned',
  'Assessments of people that came back with reasons; a card for each round.',
);

const DUE = InboxPileKind.declare(
  'subjects_due',
  'Rounds of whose last day the office was reminded, with how many of those whom it keeps had not sent that morning; a card for each round.',
);

/** Rounds that are listed; an office has a few. */
const PILE = 20;
/** Years before this one whose assessments are looked for. */
const YEARS = 2;

interface Row {
  roundKey: number;
  title: string;
  sets: string;
  year: number;
  count: number;
  day: string;
  all: number;
}

/** Assessments of those whom the own office keeps: as they come by the thousand, a round is one card. */
@Injectable()
export class SubjectAssessmentInbox {
  constructor(sources: InboxSources, clock: Clock) {
    const { Review, Enter } = SubjectAssessmentPermission;
    sources.register(
      pileOf(clock, TO_REVIEW, Review, AssessmentState.Submitted, 'NOT ($4::uuid = ANY(a.hands))'),
      pileOf(clock, RETURNED, Enter, AssessmentState.Returned, "d.state = 'open' AND $4::uuid IS NOT NULL"),
      dueOf(clock),
    );
  }
}

const pileOf = (
  clock: Clock,
  pile: InboxPileKind,
  permission: Permission,
  state: AssessmentState,
  condition: string,
): InboxSource => ({
  permission,
  pile,
  listed: PILE,
  waiting: async (query, actor: Actor) => {
    const year = Number(clock.today().slice(0, 4));
    const params: unknown[] = [actor.keptPlaces(permission), state, year - YEARS, actor.personId];
    const shards = inShardsOf(actor, 'a', params);
    const rows = await query<Row>(
      `SELECT d.key AS "roundKey", d.title, d.year, string_agg(DISTINCT s.title_vi, '; ') AS sets, count(*)::int AS count, min(${lastDay}) AS day,
              (sum(count(*)) OVER ())::int AS "all"
       FROM subject_assessment AS a JOIN assessment_round AS d ON d.key = a.round_key
       JOIN assessment_round_line AS l ON l.round_key = a.round_key AND l.line = a.line JOIN criteria_set AS s ON s.key = a.set_key
       WHERE ${shards} AND a.organisation_key = ANY($1::int[]) AND a.state = $2 AND a.year >= $3 AND ${condition}
       GROUP BY d.key, d.title, d.year ORDER BY min(${lastDay}), d.key LIMIT ${PILE}`,
      params,
    );
    return { count: rows[0]?.all ?? 0, things: rows.map((row) => cardOf(row, state)) };
  },
});

/** What the last reminder of each line said, until its last day is over. */
const dueOf = (clock: Clock): InboxSource => ({
  permission: SubjectAssessmentPermission.Enter,
  pile: DUE,
  listed: PILE,
  waiting: async (query, actor: Actor) => {
    const rows = await query<Row>(
      `WITH told AS (
         SELECT DISTINCT ON (r.organisation_key, r.round_key, r.line) r.round_key, r.line, r.last_day, r.not_begun + r.draft + r.returned AS count
         FROM subject_assessment_reminder AS r WHERE r.organisation_key = ANY($1::int[]) AND r.last_day >= $2
         ORDER BY r.organisation_key, r.round_key, r.line, r.reminded_on DESC, r.days_before)
       SELECT d.key AS "roundKey", d.title, d.year, string_agg(DISTINCT s.title_vi, '; ') AS sets, sum(told.count)::int AS count, min(told.last_day) AS day,
              (count(*) OVER ())::int AS "all"
       FROM told JOIN assessment_round AS d ON d.key = told.round_key AND d.state = 'open'
       JOIN assessment_round_line AS l ON l.round_key = told.round_key AND l.line = told.line AND ${lastDay} = told.last_day
       JOIN criteria_set AS s ON s.key = l.set_key
       GROUP BY d.key, d.title, d.year ORDER BY min(told.last_day), d.key LIMIT ${PILE}`,
      [actor.workplaces(SubjectAssessmentPermission.Enter), clock.today()],
    );
    return { count: rows[0]?.all ?? 0, things: rows.map((row) => cardOf(row, null)) };
  },
});

const cardOf = ({ roundKey, title, sets, year, count, day }: Row, state: AssessmentState | null): RecordedThing => ({
  id: nodeId(AssessmentRoundIds.type, String(roundKey)),
  kind: SUBJECT_ROUND,
  title,
  subtitle: `${sets} · ${year} (${count})`,
  day,
  organisationKey: null,
  standing: state?.toUpperCase() ?? null,
  record: null,
});
