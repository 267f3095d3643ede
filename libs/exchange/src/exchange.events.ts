import { event } from '@app/kernel';
import { DirectivePermission } from '@app/directives';

/** Came by a message of the national exchange; that it was registered is told besides. */
export const DirectiveImported = event('directive.imported', {
  of: 'Directive',
  reads: DirectivePermission.Read,
  payload: { keeperKey: 'number' },
});
