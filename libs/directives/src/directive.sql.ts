import type { Actor, IsoDate } from '@app/kernel';
import { Directive } from './directive.entity';
import { DirectivePermission } from './directives.permissions';
import { flowsDownTo } from './flows-down.rules';

/** Columns of `directive AS d` under the names of the entity. */
export const directiveColumns = `d.key, d.keeper_key AS "keeperKey", d.type, d.code, d.original_code AS "originalCode", d.issuer,
  d.issuer_key AS "issuerKey", d.issued_on AS "issuedOn", d.subject, d.state, d.created_at AS "createdAt", d.created_by AS "createdBy", d.version`;

export const toDirective = (row: Directive): Directive =>
  Object.assign(Object.create(Directive.prototype) as Directive, row);

/** SQL condition on `directive AS d`: a registered document flows down, a draft stays within reach of its register. */
export const visibleDirectives = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo(
    {
      actor,
      permission: DirectivePermission.Read,
      today,
      organisation: 'd.keeper_key',
      published: `d.state = 'registered'`,
    },
    params,
  );
