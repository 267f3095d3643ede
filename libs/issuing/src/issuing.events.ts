import { event } from '@app/kernel';
import { DirectivePermission } from '@app/directives';

const directive = { of: 'Directive', reads: DirectivePermission.Read };
const decided = { ...directive, payload: { state: 'word' } } as const;

/** Waits for the leader of the issuer. */
export const DirectiveSubmitted = event('directive.submitted', decided);
export const DirectiveApproved = event('directive.approved', decided);
export const DirectiveReturned = event('directive.returned', decided);
/** Has its number, and stands in the outgoing book. */
export const DirectiveIssued = event('directive.issued', {
  ...directive,
  payload: { state: 'word', code: 'text', issuedOn: 'day' },
});
