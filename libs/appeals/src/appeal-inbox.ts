import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, inShardsOf, nodeId, type Query } from '@app/kernel';
import { RECOGNITION_ROUND, RecognitionPermission } from '@app/recognitions';
import { Injectable } from '@nestjs/common';

const TO_ANSWER = InboxPileKind.declare(
  'appeals_to_answer',
  'Rounds with an appeal that my office answers, or for which it names who does.',
);

const PILE = 100;

interface Row {
  key: string;
  title: string;
  day: string;
  organisationKey: number;
  count: number;
}

/** Rounds of which somebody objects to a result. */
@Injectable()
export class AppealInbox {
  constructor(sources: InboxSources) {
    sources.register({
      pile: TO_ANSWER,
      listed: PILE,
      permission: RecognitionPermission.Appraise,
      waiting: (query, actor) => toAnswer(query, actor),
    });
  }
}

async function toAnswer(query: Query, actor: Actor) {
  const params: unknown[] = [actor.workplaces(RecognitionPermission.Appraise), actor.standsFor];
  const parties = `$${params.push(actor.workplaces(RecognitionPermission.Nominate))}::int[]`;
  const isMine = `p.answerer_key = ANY($1::int[]) AND p.by_key <> ALL(${parties}) AND coalesce(p.lodged_at_key <> ALL(${parties}), true)
    OR p.answerer_key IS NULL AND given.organisation_key = ANY($1::int[])`;
  const rows = await query<Row>(
    `SELECT d.key, coalesce(t.name_${actor.language}, w.name_${actor.language}) || ' ' || d.year AS title, waits.day,
       d.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
     FROM (
       SELECT p.round_key, min(p.lodged_on) AS day FROM appeal AS p JOIN recognition_round AS given ON given.key = p.round_key
       WHERE ${inShardsOf(actor, 'p', params)} AND p.state = 'open' AND coalesce(p.lodged_by_key <> ALL($2::uuid[]), true) AND (${isMine})
       GROUP BY p.round_key) AS waits
     JOIN recognition_round AS d ON d.key = waits.round_key
     LEFT JOIN title AS t ON t.key = d.title_key LEFT JOIN award AS w ON w.key = d.award_key
     ORDER BY waits.day, d.key LIMIT ${PILE}`,
    params,
  );
  const things = rows.map(({ key, title, day, organisationKey }) => ({
    id: nodeId('RecognitionRound', key),
    kind: RECOGNITION_ROUND,
    title,
    subtitle: null,
    day,
    organisationKey,
    standing: null,
    record: null,
  }));
  return { count: rows[0]?.count ?? 0, things };
}
