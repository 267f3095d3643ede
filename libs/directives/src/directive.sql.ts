import { type Actor, type IsoDate, tableOf, under } from '@app/kernel';
import { flowsDownTo, keysOnPaths } from '@app/organisations';
import { Directive } from './directive.entity';
import { DirectivePermission } from './directives.permissions';
import { seenBy } from './sight';

/** Columns of `directive AS d`. */
export const directiveColumns = tableOf(Directive).columns('d');

export const toDirective = tableOf(Directive).toRow;

/** SQL condition on `directive AS d`: no stub that nobody names any more, because its document arrived on a line of its own. */
export const namedOrMore = `(d.state <> 'stub' OR EXISTS (SELECT FROM directive_link AS naming WHERE naming.to_key = d.key))`;

const PUBLISHED = `d.state IN ('registered', 'stub')`;

/**
 * SQL condition on `directive AS d`: what is registered, or known as a stub, flows down, and is seen where it was sent and by whom it gives a task; a draft
 * stays within reach of its register.
 */
export function visibleDirectives(actor: Actor, today: IsoDate, params: unknown[]): string {
  const permission = DirectivePermission.Read;
  const roots = actor.roots(permission);
  const isSent = sentTo(actor.workplaces(permission), params);
  // Who reaches a whole tree sees nearly every row: asking for each is done after a page, a list of the tree is long.
  if (roots.some((root) => keysOnPaths([root]).length === 1)) {
    const flows = flowsDownTo({ actor, permission, today, organisation: 'd.keeper_key', published: PUBLISHED }, params);
    return `(${flows} OR ${isSent})`;
  }
  // Others see few: these lists are short, made once per statement, and a row that is not theirs costs next to nothing.
  const day = `$${params.push(today)}::date`;
  const above = `$${params.push(keysOnPaths(roots))}::int[]`;
  const own = standing(under('place.path', roots, params), day);
  const over = standing(`(place.organisation_key = ANY(${above}) OR place.acts_for_key = ANY(${above}))`, day);
  return `(d.keeper_key IN (${own}) OR ${PUBLISHED} AND d.keeper_key IN (${over}) OR ${isSent})`;
}

/** Organisations that stand, or stood last, as the condition on `place` says. */
const standing = (condition: string, day: string): string =>
  `SELECT place.organisation_key FROM organisation_period AS place
   WHERE ${condition} AND place.valid_from <= ${day} AND NOT EXISTS (
     SELECT FROM organisation_period AS later
     WHERE later.organisation_key = place.organisation_key AND later.valid_from > place.valid_from AND later.valid_from <= ${day})`;

const sentTo = (organisations: number[], params: unknown[]): string =>
  `d.state = 'registered' AND d.key IN (${seenBy(organisations, params)})`;
