import { event, trailEvent } from '@app/kernel';
import { DirectivePermission } from '@app/directives';

const directive = { of: 'Directive', reads: DirectivePermission.Read };
const decided = { ...directive, payload: { state: 'word' } } as const;

/** Whether drafting and approving need two persons. */
export const IssuingRuleSet = trailEvent('organisation.issuingRuleSet', {
  of: 'Organisation',
  because: 'how an office works within is told to those who manage it',
});
/** Waits for the leader of the issuer. */
export const DirectiveSubmitted = event('directive.submitted', decided);
export const DirectiveApproved = event('directive.approved', decided);
export const DirectiveReturned = event('directive.returned', decided);
/** Has its number, and stands in the outgoing book. */
export const DirectiveIssued = event('directive.issued', {
  ...directive,
  payload: { state: 'word', code: 'text', issuedOn: 'day' },
});
