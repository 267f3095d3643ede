import { type Actor, inShardsOf, type Query, type RecordedThing } from '@app/kernel';
import { InboxPileKind, type InboxSource, InboxSources, type Waiting } from '@app/inbox';
import { Injectable } from '@nestjs/common';
import { lastDay } from './assessment-board';
import { assessmentColumns, assessmentOf, type AssessmentRow } from './assessment-row';
import { ASSESSMENT } from './assessments.kinds';
import { AssessmentPermission } from './assessments.permissions';

const DUE = InboxPileKind.declare('assessments_due', 'Mine to answer and not sent yet, the next deadline first.');
const RETURNED = InboxPileKind.declare('assessments_returned', 'Came back to me with reasons.');
const TO_REVIEW = InboxPileKind.declare('assessments_to_review', 'Sent to me and not reviewed yet.');

/** How many of each pile are listed. */
const PILE = 100;

/** SQL conditions; `$1` are the actor's workplaces. */
const OWN = 'a.organisation_key = ANY($1::int[])';
/** Nobody reviews the assessment of their own unit. */
const ADDRESSED_TO = 'd.organisation_key = ANY($1::int[]) AND a.organisation_key <> ALL($1::int[])';

/** Assessments of open rounds that wait: with the unit, or with whoever opened the round. */
@Injectable()
export class AssessmentInbox {
  constructor(sources: InboxSources) {
    sources.register(
      pile(DUE, 'Answer', OWN, ['not_begun', 'draft']),
      pile(RETURNED, 'Answer', OWN, ['returned']),
      pile(TO_REVIEW, 'Review', ADDRESSED_TO, ['submitted']),
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
      actor.workplaces(AssessmentPermission[act]),
      states,
    ]),
});

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
