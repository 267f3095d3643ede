import type { IsoDate, Query } from '@app/kernel';
import { printedSignature } from '@app/issuing';
import type { Recognition } from '@app/recognitions';
import type { Certificate } from './certificate.entity';

type OfCertificate = Pick<
  Certificate,
  'code' | 'provinceId' | 'recognitionKey' | 'statusIndex' | 'issuedOn' | 'replacedOn' | 'publishedOn'
>;
type OfRecognition = Pick<
  Recognition,
  | 'scopeId'
  | 'kind'
  | 'organisationKey'
  | 'subjectKey'
  | 'year'
  | 'grantedByKey'
  | 'grantedOn'
  | 'bookYear'
  | 'number'
  | 'validUntil'
  | 'revokedOn'
  | 'revocationGround'
>;

/** A certificate with all that its paper and its check say, but for who holds it. */
export interface Certified extends OfCertificate, OfRecognition {
  honourKey: string;
  honourCode: string;
  honour: string;
  honourEn: string;
  isAward: boolean;
  theme: string | null;
  /** As it was called on the day of the decision. */
  issuer: string;
  /** Last day of the office that decided, where it has ceased. */
  issuerEndedOn: IsoDate | null;
  decision: string | null;
  datedAt: string | null;
  signatureLines: string[];
  signer: string | null;
  /** Units of the scope as they were then, the smallest first. */
  place: string | null;
}

interface Row extends Certified {
  signerPosition: string | null;
}

const on = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= ${day})`;

/** Units of the place of `recognition AS r` as they were called on the day of the decision, the smallest first. */
export const placeOf = `(SELECT string_agg(named.name, ', ' ORDER BY length(named.path) DESC) FROM administrative_unit_period AS here
  CROSS JOIN LATERAL unnest(string_to_array(rtrim(here.path, '.'), '.')::int[]) AS above(key)
  JOIN administrative_unit_period AS named ON named.unit_key = above.key AND ${on('named', 'r.granted_on')}
  JOIN administrative_unit AS unit ON unit.key = above.key AND unit.level <> 'country'
  WHERE here.unit_key = r.scope_id AND ${on('here', 'r.granted_on')})`;

/** Units of a place as they are called on a day, the smallest first. */
export async function placeText(query: Query, scopeId: number, day: IsoDate): Promise<string | null> {
  const [row] = await query<{ place: string | null }>(
    `SELECT ${placeOf} AS place FROM (SELECT $1::int AS scope_id, $2::date AS granted_on) AS r`,
    [scopeId, day],
  );
  return row!.place;
}

const ISSUER = `(SELECT o.name FROM organisation_period AS o WHERE o.organisation_key = r.granted_by_key AND o.valid_from <= r.granted_on
  ORDER BY o.valid_from DESC LIMIT 1)`;

const ISSUER_ENDED = `(SELECT nullif(max(coalesce(o.valid_to, 'infinity')), 'infinity')::text FROM organisation_period AS o WHERE o.organisation_key = r.granted_by_key)`;

const SELECT = `SELECT c.code, c.province_id AS "provinceId", c.recognition_key AS "recognitionKey", c.status_index AS "statusIndex", c.issued_on AS "issuedOn",
    c.replaced_on AS "replacedOn", c.published_on AS "publishedOn", r.scope_id AS "scopeId", r.kind, r.organisation_key AS "organisationKey",
    r.subject_key AS "subjectKey", r.year, r.granted_by_key AS "grantedByKey", r.granted_on AS "grantedOn", r.book_year AS "bookYear", r.number,
    r.valid_until AS "validUntil", r.revoked_on AS "revokedOn", r.revocation_ground AS "revocationGround",
    coalesce(t.key, a.key) AS "honourKey", coalesce(t.code, a.code) AS "honourCode", coalesce(t.name_vi, a.name_vi) AS honour, coalesce(t.name_en, a.name_en) AS "honourEn",
    r.award_key IS NOT NULL AS "isAward", round.theme, ${ISSUER} AS issuer, ${ISSUER_ENDED} AS "issuerEndedOn", d.code AS decision, d.place AS "datedAt",
    coalesce(draft.signature_lines, '{}') AS "signatureLines", d.signer_position AS "signerPosition", d.signer_name AS signer, ${placeOf} AS place`;

/** The one certificate of a code, or those of recognitions that stand today. No rights are asked. */
const BY_CODE = `${SELECT}
  FROM certificate AS c JOIN recognition AS r ON r.province_id = c.province_id AND r.key = c.recognition_key
  JOIN recognition_round AS round ON round.key = r.round_key JOIN directive AS d ON d.key = r.directive_key
  LEFT JOIN directive_draft AS draft ON draft.directive_key = d.key LEFT JOIN title AS t ON t.key = r.title_key LEFT JOIN award AS a ON a.key = r.award_key
  WHERE c.code = $1`;

const BY_RECOGNITIONS = `${SELECT}
  FROM unnest($1::int[], $2::uuid[]) AS asked(province_id, key) JOIN recognition AS r ON r.province_id = asked.province_id AND r.key = asked.key
  JOIN certificate AS c ON c.province_id = r.province_id AND c.recognition_key = r.key AND c.replaced_on IS NULL
  JOIN recognition_round AS round ON round.key = r.round_key JOIN directive AS d ON d.key = r.directive_key
  LEFT JOIN directive_draft AS draft ON draft.directive_key = d.key LEFT JOIN title AS t ON t.key = r.title_key LEFT JOIN award AS a ON a.key = r.award_key
  ORDER BY r.book_year, r.number, r.key`;

export async function certifiedByCode(query: Query, code: string): Promise<Certified | null> {
  const [row] = await query<Row>(BY_CODE, [code]);
  return row ? certified(row) : null;
}

/** In the order of the book. */
export async function certifiedOf(
  query: Query,
  keys: readonly { provinceId: number; key: string }[],
): Promise<Certified[]> {
  if (keys.length === 0) return [];
  const rows = await query<Row>(BY_RECOGNITIONS, [
    keys.map(({ provinceId }) => provinceId),
    keys.map(({ key }) => key),
  ]);
  return rows.map(certified);
}

const certified = ({ signerPosition, ...row }: Row): Certified => ({
  ...row,
  signatureLines: printedSignature(row.signatureLines, signerPosition),
});
