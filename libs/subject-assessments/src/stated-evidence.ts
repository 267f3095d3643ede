import { type EvidenceSource, EvidenceSources, MOST_OFFERED, type OfferedThing } from '@app/assessments';
import { type FactPlace, nodeId, parseNodeId, ThingKind } from '@app/kernel';
import { heldScopes, speaksForTerritory } from '@app/organisations';
import { ofAssociation } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { ResultStatementIds } from './result-statement.inputs';

const STATED_RESULTS = ThingKind.declare(
  'stated_results',
  'Results of citizens that a commune states as counts, without a list.',
);

interface Found extends FactPlace {
  key: string;
  source: string;
  part: number | null;
  /** The commune that stated it, where it went into that of the office: it stands for itself alone, without a share. */
  predecessor: string | null;
  /** Citizens of the year that the commune states, as `subjectCounts` takes them. */
  whole: number | null;
}

/** With what its predecessors stated, whenever it is known that they went into it. */
const AREA = heldScopes('(SELECT area.scope_id FROM area)', "'infinity'::date");

/** Of the commune for which the organisation speaks: who meets the criteria by its counts, of all citizens that are stated for the year. A list is not asked: the two never mix. */
const ofArea: EvidenceSource = {
  code: 'stated citizens of the area',
  offers: async (query, _actor, { organisationKey, year, provinceIds }) => {
    const rows = await query<Found>(
      `WITH area AS (
         SELECT place.scope_id FROM organisation_period AS place
         WHERE place.organisation_key = $2 AND place.valid_from <= $3 AND ${speaksForTerritory} ORDER BY place.valid_from DESC LIMIT 1)
       SELECT s.province_id AS "provinceId", s.scope_id AS "scopeId", s.key, s.source, s.met AS part,
         CASE WHEN s.scope_id <> (SELECT area.scope_id FROM area) THEN
           (SELECT p.name FROM administrative_unit_period AS p WHERE p.unit_key = s.scope_id ORDER BY p.valid_from DESC LIMIT 1) END AS predecessor,
         (SELECT t.citizens FROM subject_statement AS t
          WHERE t.province_id = s.province_id AND t.scope_id = s.scope_id AND t.year = s.year AND t.citizens IS NOT NULL
          ORDER BY ${ofAssociation('t')}, t.key LIMIT 1) AS whole
       FROM subject_result_statement AS s JOIN criteria_set AS c ON c.key = s.set_key AND c.code = 'learning-citizen'
       WHERE s.province_id = ANY($4::int[]) AND s.year = $1 AND s.scope_id IN (${AREA}) AND s.withdrawn_on IS NULL AND s.met IS NOT NULL
       ORDER BY s.key LIMIT ${MOST_OFFERED}`,
      [year, organisationKey, `${year}-12-31`, provinceIds],
    );
    return rows.map((found) => thingOf(year, found));
  },
  hold: async (query, thingId) => {
    if (parseNodeId(thingId).type !== ResultStatementIds.type) return;
    const { provinceId, key } = ResultStatementIds.read(thingId);
    await query('SELECT 1 FROM subject_result_statement AS s WHERE s.province_id = $1 AND s.key = $2 FOR UPDATE', [
      provinceId,
      key,
    ]);
  },
};

/** Without the whole it is still shown, and no share is filled in; nor from the counts of a commune that is a part of today's. */
function thingOf(year: number, { key, source, part, whole, predecessor, ...place }: Found): OfferedThing {
  const isShare = predecessor === null && part !== null && whole !== null && whole > 0 && part <= whole;
  return {
    thingId: nodeId('SubjectResultStatement', key, place),
    thingKind: STATED_RESULTS,
    title: predecessor === null ? source : `${predecessor}: ${source}`,
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
    ...(isShare && { share: { part, whole } }),
  };
}

/** What a commune states of its citizens offers itself beside what its list comes to, and says that it is a count. */
@Injectable()
export class StatedEvidence {
  constructor(sources: EvidenceSources) {
    sources.register(ofArea);
  }
}
