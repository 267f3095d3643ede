import { InboxPileKind, InboxSources } from '@app/inbox';
import { type Actor, Clock, inShardsOf, type IsoDate, nodeId, type Query, type RecordedThing } from '@app/kernel';
import { addMonths, NOTICE_MONTHS } from '@app/recognition-rules';
import { Injectable } from '@nestjs/common';
import { DECISION } from './decision-drafts';
import { RECOGNITION, RECOGNITION_ROUND } from './recognitions.kinds';
import { RecognitionPermission } from './recognitions.permissions';

const TO_APPRAISE = InboxPileKind.declare(
  'nominations_to_appraise',
  'Rounds of my office in which somebody waits to be appraised.',
);
const TO_ENTER = InboxPileKind.declare(
  'recognition_decisions_to_enter',
  'Decisions on recognitions that my office issued and nobody entered yet.',
);
const ENDING = InboxPileKind.declare(
  'recognitions_ending',
  'Recognitions of my organisation, or that it gave, which end soon.',
);

/** How many of each pile are listed. */
const PILE = 100;
/** A whole commune may end on one day: the first of them stand for the number. */
const FEW = 5;
/** Months before the end from which on it is called to mind. */
const AHEAD = Math.max(...NOTICE_MONTHS);

interface Row {
  id: string;
  title: string;
  subtitle: string | null;
  day: IsoDate | null;
  organisationKey: number;
  count: number;
}

const HONOUR = (alias: string, language: 'vi' | 'en'): string =>
  `coalesce((SELECT t.name_${language} FROM title AS t WHERE t.key = ${alias}.title_key), (SELECT w.name_${language} FROM award AS w WHERE w.key = ${alias}.award_key))`;

/** What waits in rounds, and what is about to end. */
@Injectable()
export class RecognitionInbox {
  constructor(
    sources: InboxSources,
    private readonly clock: Clock,
  ) {
    sources.register(
      {
        pile: TO_APPRAISE,
        listed: PILE,
        permission: RecognitionPermission.Appraise,
        waiting: (query, actor) => this.toAppraise(query, actor),
      },
      {
        pile: TO_ENTER,
        listed: PILE,
        permission: RecognitionPermission.Grant,
        waiting: (query, actor) => this.toEnter(query, actor),
      },
      {
        pile: ENDING,
        listed: FEW,
        permission: RecognitionPermission.Read,
        waiting: (query, actor) => this.ending(query, actor),
      },
    );
  }

  private async toAppraise(query: Query, actor: Actor) {
    const params: unknown[] = [actor.workplaces(RecognitionPermission.Appraise)];
    const rows = await query<Row>(
      `SELECT d.key AS id, ${HONOUR('d', actor.language)} || ' ' || d.year AS title, NULL AS subtitle, coalesce(d.decide_by, d.nominations_until) AS day,
         d.organisation_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM recognition_round AS d
       WHERE d.organisation_key = ANY($1::int[]) AND d.state IN ('open', 'closed') AND d.key IN (
         SELECT n.round_key FROM nomination AS n WHERE ${inShardsOf(actor, 'n', params)} AND n.state = 'proposed')
       ORDER BY coalesce(d.decide_by, d.nominations_until), d.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows, (key) => ({ id: nodeId('RecognitionRound', key), kind: RECOGNITION_ROUND }));
  }

  private async toEnter(query: Query, actor: Actor) {
    const params: unknown[] = [actor.workplaces(RecognitionPermission.Grant), DECISION];
    const rows = await query<Row>(
      `SELECT t.source_id AS id, d.subject AS title, d.code AS subtitle, d.issued_on AS day, d.keeper_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM directive AS d JOIN directive_draft AS t ON t.directive_key = d.key AND t.kind = $2
       WHERE d.keeper_key = ANY($1::int[]) AND d.state = 'registered' AND t.source_id IS NOT NULL AND d.key NOT IN (
         SELECT r.directive_key FROM recognition AS r WHERE ${inShardsOf(actor, 'r', params)} AND r.granted_by_key = ANY($1::int[]))
       ORDER BY d.issued_on, d.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows, (id) => ({ id, kind: RECOGNITION_ROUND }));
  }

  /** Of organisations by name; who the people are says the list. */
  private async ending(query: Query, actor: Actor) {
    const today = this.clock.today();
    const params: unknown[] = [actor.workplaces(RecognitionPermission.Read), today, addMonths(today, AHEAD)];
    const rows = await query<Row & { provinceId: number; scopeId: number }>(
      `SELECT r.province_id AS "provinceId", r.scope_id AS "scopeId", r.key AS id, ${HONOUR('r', actor.language)} || ' ' || r.year AS title,
         (SELECT p.name FROM organisation_period AS p WHERE p.organisation_key = r.organisation_key ORDER BY p.valid_from DESC LIMIT 1) AS subtitle,
         r.valid_until AS day, r.granted_by_key AS "organisationKey", (count(*) OVER ())::int AS count
       FROM recognition AS r
       WHERE ${inShardsOf(actor, 'r', params)} AND r.revoked_on IS NULL AND r.valid_until BETWEEN $2::date AND $3::date
         AND (r.granted_by_key = ANY($1::int[]) OR r.organisation_key = ANY($1::int[]))
       ORDER BY r.valid_until, r.key LIMIT ${FEW}`,
      params,
    );
    const placeOf = new Map(rows.map((row) => [row.id, row]));
    return waiting(rows, (key) => ({ id: nodeId('Recognition', key, placeOf.get(key)), kind: RECOGNITION }));
  }
}

function waiting(rows: readonly Row[], cardOf: (key: string) => Pick<RecordedThing, 'id' | 'kind'>) {
  const things = rows.map(({ id, title, subtitle, day, organisationKey }) => ({
    ...cardOf(id),
    title,
    subtitle,
    day,
    organisationKey,
    standing: null,
    record: null,
  }));
  return { count: rows[0]?.count ?? 0, things };
}
