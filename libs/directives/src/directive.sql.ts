import type { Actor, IsoDate } from '@app/kernel';
import { Directive } from './directive.entity';
import { DirectivePermission } from './directives.permissions';
import { flowsDownTo } from './flows-down.rules';

/** Columns of `directive AS d` under the names of the entity. */
export const directiveColumns = `d.key, d.keeper_key AS "keeperKey", d.origin, d.type, d.code, d.code_key AS "codeKey",
  d.original_code AS "originalCode", d.issuer, d.issuer_key AS "issuerKey", d.place, d.issued_on AS "issuedOn", d.subject, d.state,
  d.signer_name AS "signerName", d.signer_position AS "signerPosition", d.signer_authority AS "signerAuthority", d.recipients,
  d.effective_on AS "effectiveOn", d.expires_on AS "expiresOn", d.created_at AS "createdAt", d.created_by AS "createdBy", d.version`;

export const toDirective = (row: Directive): Directive =>
  Object.assign(Object.create(Directive.prototype) as Directive, row);

/** SQL condition on `directive AS d`: no stub that nobody names any more, because its document arrived on a line of its own. */
export const namedOrMore = `(d.state <> 'stub' OR EXISTS (SELECT FROM directive_link AS naming WHERE naming.to_key = d.key))`;

/**
 * SQL condition on `directive AS d`: what is registered, or known as a stub, flows down, and is seen where it was sent; a draft stays
 * within reach of its register.
 */
export const visibleDirectives = (actor: Actor, today: IsoDate, params: unknown[]): string =>
  flowsDownTo(
    {
      actor,
      permission: DirectivePermission.Read,
      today,
      organisation: 'd.keeper_key',
      published: `d.state IN ('registered', 'stub')`,
      // Looked up once per statement, and only when a row comes that does not flow down.
      sent: `d.key IN (SELECT sent.directive_key FROM dispatch_recipient AS got JOIN dispatch AS sent ON sent.key = got.dispatch_key
        WHERE got.organisation_key = ANY($${params.push(actor.workplaces(DirectivePermission.Read))}::int[]))`,
    },
    params,
  );
