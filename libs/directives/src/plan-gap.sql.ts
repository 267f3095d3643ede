import type { Actor, IsoDate } from '@app/kernel';
import { addressees } from './addressees';
import { visibleDirectives } from './directive.sql';
import { DirectivePermission } from './directives.permissions';
import { OrganisationKind } from '@app/organisations';
import type { PlanGapCountsArgs } from './plan-gap.inputs';

/** What is looked for, with the rows that mean the document or one between it and a plan. */
export interface PlanGapQuestion extends Pick<PlanGapCountsArgs, 'kinds' | 'levels' | 'types'> {
  actor: Actor;
  today: IsoDate;
  /** Lines of registers that mean the document. */
  directiveKeys: string[];
  /** Those, and the lines of every document that follows from it. */
  basisKeys: string[];
  /** Path of the area of the organisation that keeps the document. */
  area: string;
}

const PLAN = 'KH';

/** SQL: every organisation that should have a plan as `p`, within reach and as of today, with its first plan as `plan`. */
export function planGapSource(question: PlanGapQuestion, params: unknown[]): string {
  const { actor, today } = question;
  const reach = `$${params.push(actor.patterns(DirectivePermission.Read))}::text[]`;
  const day = `$${params.push(today)}::date`;
  return `organisation_period AS p LEFT JOIN (${plansOf(question, params)}) AS plan ON plan.unit = p.organisation_key
    WHERE p.valid_from <= ${day} AND (p.valid_to IS NULL OR p.valid_to >= ${day}) AND p.path LIKE ANY(${reach})
      AND ${expected(question, params)}`;
}

/** SQL: the document stands in the unit's register or in one above, or with a body that acts there; nobody beside says what it issues. */
const KEPT_FOR_UNIT = `EXISTS (
  SELECT FROM organisation_period AS unit JOIN organisation_period AS keeper ON keeper.organisation_key = d.keeper_key
  WHERE unit.organisation_key = maker.unit
    AND ARRAY[keeper.organisation_key, keeper.acts_for_key] && string_to_array(rtrim(unit.path, '.'), '.')::int[])`;

/** The first plan of each unit: issued by it, or by itself from its own register. */
function plansOf({ actor, today, basisKeys, types }: PlanGapQuestion, params: unknown[]): string {
  const bases = `$${params.push(basisKeys)}::uuid[]`;
  const kinds = `$${params.push(types?.length ? types : [PLAN])}::text[]`;
  const visible = visibleDirectives(actor, today, params);
  return `SELECT DISTINCT ON (maker.unit) maker.unit, d.key, d.issued_on
    FROM directive AS d CROSS JOIN LATERAL (
      SELECT d.issuer_key AS unit UNION SELECT d.keeper_key WHERE d.origin = 'own' AND d.issuer_key IS NULL) AS maker
    WHERE maker.unit IS NOT NULL AND d.state = 'registered' AND d.type = ANY(${kinds}) AND ${visible}
      AND ${KEPT_FOR_UNIT}
      AND d.key IN (SELECT link.from_key FROM directive_link AS link
                    WHERE link.to_key = ANY(${bases}) AND link.kind IN ('based_on', 'implements'))
    ORDER BY maker.unit, d.issued_on, d.key`;
}

function expected({ directiveKeys, kinds, levels, area }: PlanGapQuestion, params: unknown[]): string {
  if (kinds?.length || levels?.length) {
    const conditions = [`p.path LIKE $${params.push(`${area}_%`)}`];
    if (kinds?.length) conditions.push(`p.kind = ANY($${params.push(kinds)}::text[])`);
    if (levels?.length) conditions.push(`unit.level = ANY($${params.push(levels)}::text[])`);
    return `EXISTS (SELECT FROM administrative_unit AS unit WHERE unit.key = p.scope_id AND ${conditions.join(' AND ')})`;
  }
  const documents = `ANY($${params.push(directiveKeys)}::uuid[])`;
  return `p.kind = '${OrganisationKind.PeoplesCommittee}' AND p.organisation_key IN (${addressees.union(() => documents)})`;
}
