import { event } from '@app/kernel';
import { DirectivePermission } from './directives.permissions';

const directive = { of: 'Directive', reads: DirectivePermission.Read };
const standing = { state: 'word', issuedOn: 'day?' } as const;

export const DirectiveDrafted = event('directive.drafted', { ...directive, payload: standing });
export const DirectiveRegistered = event('directive.registered', { ...directive, payload: standing });
/** What was only named has arrived. */
export const DirectiveCompleted = event('directive.completed', { ...directive, payload: standing });
export const DirectiveAmended = event('directive.amended', { ...directive, payload: standing });
/** A line for a document that nobody has registered yet. */
export const DirectiveNamed = event('directive.named', directive);
export const DirectiveLinked = event('directive.linked', directive);
export const DirectiveUnlinked = event('directive.unlinked', directive);
