import { DirectivePermission } from '@app/directives';
import { event } from '@app/kernel';

const told = {
  of: 'Directive',
  reads: DirectivePermission.Read,
  payload: { organisationKey: 'number', shownFrom: 'day', shownUntil: 'day?' },
} as const;

/** Published, or changed while it is shown. */
export const DisclosurePublished = event('disclosure.published', told);
export const DisclosureWithdrawn = event('disclosure.withdrawn', told);
