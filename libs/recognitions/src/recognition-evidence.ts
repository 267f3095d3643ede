import {
  type EvidenceFor,
  type EvidenceSource,
  EvidenceSources,
  MOST_OFFERED,
  type OfferedThing,
} from '@app/assessments';
import { DIRECTIVE, directiveId } from '@app/directives';
import { type FactPlace, type IsoDate, nodeId, parseNodeId } from '@app/kernel';
import { heldScopes, speaksForTerritory } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { RecognitionIds } from './recognitions.ids';
import { RECOGNITION } from './recognitions.kinds';

interface Given extends FactPlace {
  key: string;
  title: string;
  code: string | null;
  grantedOn: IsoDate;
  validUntil: IsoDate | null;
}

/** Titles of emulation that the unit itself holds for the year: each recognition, with number and day of its decision. */
const ofUnit: EvidenceSource = {
  code: 'recognitions of the unit',
  offers: async (query, _actor, { organisationKey, provinceIds, year }) => {
    const rows = await query<Given>(
      `SELECT r.key, r.province_id AS "provinceId", r.scope_id AS "scopeId", t.name_vi AS title, d.code, r.granted_on AS "grantedOn", r.valid_until AS "validUntil"
       FROM recognition AS r JOIN title AS t ON t.key = r.title_key AND t.kind = 'emulation' JOIN directive AS d ON d.key = r.directive_key
       WHERE r.province_id = ANY($1::int[]) AND r.organisation_key = $2 AND r.year = $3 AND r.revoked_on IS NULL
       ORDER BY r.granted_on DESC, r.key LIMIT ${MOST_OFFERED}`,
      [provinceIds, organisationKey, year],
    );
    return rows.map(({ title, code, grantedOn, validUntil, ...fact }) => ({
      thingId: nodeId('Recognition', fact.key, fact),
      thingKind: RECOGNITION,
      title: `${title}: ${decided(code, grantedOn)}`,
      ...wholeYear(year),
      expiresOn: validUntil,
    }));
  },
  hold: async (query, thingId) => {
    if (parseNodeId(thingId).type !== RecognitionIds.type) return;
    const { provinceId, key } = RecognitionIds.read(thingId);
    await query('SELECT 1 FROM recognition AS r WHERE r.province_id = $1 AND r.key = $2 FOR UPDATE', [provinceId, key]);
  },
};

interface Decision {
  key: string;
  title: string;
  code: string | null;
  grantedOn: IsoDate;
  named: number;
  part: number;
  whole: number;
}

/** `$2` the organisation. */
const MEMBERS = 's.organisation_key = $2';
/** With what its predecessors recorded, whenever it is known that they went into it. */
const CITIZENS = `s.scope_id IN (${heldScopes('(SELECT area.scope_id FROM area)', "'infinity'::date")})`;
const LEARNING_CITIZEN = `t.code = 'learning-citizen'`;
/** The law orders them: whoever holds a higher one is more than an advanced worker. */
const EMULATION = `t.kind = 'emulation' AND t.subject = 'citizen'`;

/**
 * Decisions that recognised some of those who go on in a list today: the thing is the decision, the share is of all decisions of the year, in which
 * everybody counts once, whoever recognised them and with how many titles.
 */
const decisions = (code: string, who: string, titles: string): EvidenceSource => ({
  code,
  offers: async (query, _actor, { organisationKey, provinceIds, year }) => {
    const rows = await query<Decision>(
      `WITH area AS (
         SELECT place.scope_id FROM organisation_period AS place
         WHERE place.organisation_key = $2 AND place.valid_from <= $4 AND ${speaksForTerritory} ORDER BY place.valid_from DESC LIMIT 1),
       listed AS MATERIALIZED (
         SELECT s.province_id, s.key FROM citizen AS s WHERE s.province_id = ANY($3::int[]) AND ${who} AND s.ends_on IS NULL),
       given AS MATERIALIZED (
         SELECT r.directive_key, r.granted_on, r.subject_key, t.name_vi FROM listed
         JOIN recognition AS r ON r.province_id = listed.province_id AND r.subject_key = listed.key JOIN title AS t ON t.key = r.title_key AND ${titles}
         WHERE r.province_id = ANY($3::int[]) AND r.year = $1 AND r.revoked_on IS NULL)
       SELECT d.key, min(given.name_vi) AS title, d.code, max(given.granted_on) AS "grantedOn", count(DISTINCT given.subject_key)::int AS named,
         (SELECT count(DISTINCT once.subject_key) FROM given AS once)::int AS part, (SELECT count(*) FROM listed)::int AS whole
       FROM given JOIN directive AS d ON d.key = given.directive_key
       GROUP BY d.key, d.code ORDER BY max(given.granted_on) DESC, d.key LIMIT ${MOST_OFFERED}`,
      [year, organisationKey, provinceIds, `${year}-12-31`],
    );
    return rows.map((row) => thingOf(row, year));
  },
});

function thingOf(
  { key, title, code, grantedOn, named, part, whole }: Decision,
  year: EvidenceFor['year'],
): OfferedThing {
  const shown = `${title}: ${decided(code, grantedOn)} (${named})`;
  return { thingId: directiveId(key), thingKind: DIRECTIVE, title: shown, ...wholeYear(year), share: { part, whole } };
}

/** `45/QĐ-UBND, 03/12/2026`: as papers name a decision. */
const decided = (code: string | null, on: IsoDate): string =>
  [code, on.split('-').toReversed().join('/')].filter((one) => one !== null).join(', ');

const wholeYear = (year: number) => ({ periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` });

/** A title that a decision granted shows that it is held, without a file. */
@Injectable()
export class RecognitionEvidence {
  constructor(sources: EvidenceSources) {
    sources.register(
      ofUnit,
      decisions('decisions on learning citizens of the area', CITIZENS, LEARNING_CITIZEN),
      decisions('decisions on learning citizens of the unit', MEMBERS, LEARNING_CITIZEN),
      decisions('decisions on titles of members', MEMBERS, EMULATION),
    );
  }
}
