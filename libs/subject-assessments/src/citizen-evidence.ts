import {
  type EvidenceFor,
  type EvidenceSource,
  EvidenceSources,
  MOST_OFFERED,
  type OfferedThing,
} from '@app/assessments';
import { inShardsOf, nodeId, ThingKind } from '@app/kernel';
import { heldScopes, speaksForTerritory } from '@app/organisations';
import { Injectable } from '@nestjs/common';

const CITIZEN_RESULTS = ThingKind.declare(
  'citizen_results',
  'What a round of assessments of citizens came to in a territory.',
);
const MEMBER_RESULTS = ThingKind.declare(
  'member_results',
  'What it came to among those whom a unit itself keeps in its list.',
);

const MEMBER_LIST = ThingKind.declare('member_list', 'The list of its members that a unit keeps itself.');

/** The set by which citizens are judged. */
const SET = 'learning-citizen';

interface Found {
  roundKey: number;
  title: string;
  part: number;
  whole: number;
}

/** Lines of the year that judge citizens. `$1` the year. */
const LINES = `SELECT d.key AS round_key, l.line, d.title FROM assessment_round AS d
  JOIN assessment_round_line AS l ON l.round_key = d.key JOIN criteria_set AS s ON s.key = l.set_key AND s.code = '${SET}'
  WHERE d.year = $1`;

/** With what its predecessors recorded, whenever it is known that they went into it. */
const AREA = heldScopes('(SELECT area.scope_id FROM area)', "'infinity'::date");

/** Of the territory for which the organisation speaks: those who meet the criteria by the results that are in, of all citizens who go on today by its lists. */
const ofArea: EvidenceSource = {
  code: 'citizens of the area',
  offers: async (query, actor, { organisationKey, year, provinceIds }) => {
    const params: unknown[] = [year, organisationKey, `${year}-12-31`, provinceIds];
    const counted = (table: string) =>
      `SELECT c.province_id, c.round_key, c.line, c.met FROM ${table} AS c
       WHERE c.province_id = ANY($4::int[]) AND c.scope_id IN (${AREA}) AND ${inShardsOf(actor, 'c', params)}`;
    const listed = (table: string, count: string) =>
      `SELECT c.province_id, c.${count} AS count FROM ${table} AS c WHERE c.kind = 'citizen' AND c.province_id = ANY($4::int[])
         AND c.scope_id IN (${AREA}) AND ${inShardsOf(actor, 'c', params)}`;
    const rows = await query<Found>(
      `WITH line AS (${LINES}), area AS (
         SELECT place.scope_id FROM organisation_period AS place
         WHERE place.organisation_key = $2 AND place.valid_from <= $3 AND ${speaksForTerritory} ORDER BY place.valid_from DESC LIMIT 1),
       result AS (${counted('subject_result_total')} UNION ALL ${counted('subject_result_delta')}),
       list AS (${listed('subject_count', 'count')} UNION ALL ${listed('subject_delta', 'change')})
       SELECT line.round_key AS "roundKey", line.title, sum(result.met)::int AS part, (SELECT coalesce(sum(list.count), 0) FROM list)::int AS whole
       FROM line JOIN result ON result.round_key = line.round_key AND result.line = line.line
       GROUP BY line.round_key, line.title ORDER BY line.round_key DESC LIMIT ${MOST_OFFERED}`,
      params,
    );
    return rows.filter(isFigure).map(thingOf(year, CITIZEN_RESULTS));
  },
};

/** Of those whom the organisation itself keeps in its list today, which for a unit are its members. */
const ofUnit: EvidenceSource = {
  code: 'citizens of the unit',
  offers: async (query, _actor, { organisationKey, year, provinceIds }) => {
    const rows = await query<Found>(
      `WITH line AS (${LINES}), member AS (
         SELECT s.province_id, s.key FROM citizen AS s
         WHERE s.province_id = ANY($3::int[]) AND s.organisation_key = $2 AND s.ends_on IS NULL)
       SELECT line.round_key AS "roundKey", line.title, count(*) FILTER (WHERE a.outcome = 'met')::int AS part, (SELECT count(*) FROM member)::int AS whole
       FROM line JOIN subject_assessment AS a ON a.round_key = line.round_key AND a.line = line.line AND a.year = $1 AND a.province_id = ANY($3::int[])
       JOIN member ON member.province_id = a.province_id AND member.key = a.subject_key
       GROUP BY line.round_key, line.title ORDER BY line.round_key DESC LIMIT ${MOST_OFFERED}`,
      [year, organisationKey, provinceIds],
    );
    return rows.filter(isFigure).map(thingOf(year, MEMBER_RESULTS));
  },
};

/** The list itself: how many stand in it today. Whoever works at the unit without standing in it is not counted. */
const listOfUnit: EvidenceSource = {
  code: 'members of the unit',
  offers: async (query, _actor, { organisationKey, year, provinceIds }) => {
    const [listed] = await query<{ name: string; whole: number }>(
      `SELECT place.name, (SELECT count(*) FROM citizen AS s WHERE s.province_id = ANY($2::int[]) AND s.organisation_key = $1 AND s.ends_on IS NULL)::int AS whole
       FROM organisation_period AS place WHERE place.organisation_key = $1 ORDER BY place.valid_from DESC LIMIT 1`,
      [organisationKey, provinceIds],
    );
    if (!listed || listed.whole === 0) return [];
    return [
      {
        thingId: nodeId('MemberList', `${year}`),
        thingKind: MEMBER_LIST,
        title: `${listed.name} (${listed.whole})`,
        ...wholeYear(year),
        share: { part: null, whole: listed.whole },
      },
    ];
  },
};

/** A share without anybody behind it says nothing, and one above the whole has lists that are behind. */
const isFigure = ({ part, whole }: Found): boolean => whole > 0 && part <= whole;

const wholeYear = (year: number) => ({ periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` });

const thingOf =
  (year: EvidenceFor['year'], thingKind: ThingKind) =>
  ({ roundKey, title, part, whole }: Found): OfferedThing => ({
    // One thing is filed once by an organisation: a commune may take both kinds of one round.
    thingId: nodeId(thingKind === CITIZEN_RESULTS ? 'AssessmentRound' : 'AssessmentRoundMembers', roundKey),
    thingKind,
    // Filed once, whatever the figures are by then: those stand in the answer and in the offer.
    title,
    ...wholeYear(year),
    share: { part, whole },
  });

/** What citizens came to offers itself where a circular asks how many of them are learning citizens. */
@Injectable()
export class CitizenEvidence {
  constructor(sources: EvidenceSources) {
    sources.register(ofArea, ofUnit, listOfUnit);
  }
}
