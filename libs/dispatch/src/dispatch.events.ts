import { event } from '@app/kernel';
import { DispatchPermission } from './dispatch.permissions';

const dispatch = { of: 'Dispatch', reads: DispatchPermission.Read };
const sent = { directiveKey: 'key', senderKey: 'number?', recipients: 'number' } as const;

export const DirectiveDispatched = event('directive.dispatched', { ...dispatch, payload: sent });
/** Sent in the place of an earlier sending. */
export const DispatchReplaced = event('dispatch.replaced', { ...dispatch, payload: { ...sent, replacesKey: 'key' } });
export const DispatchStatusSet = event('dispatch.statusSet', {
  ...dispatch,
  payload: { organisationKey: 'number', status: 'word' },
});
export const DispatchRecalled = event('dispatch.recalled', { ...dispatch, payload: { organisationKeys: 'numbers' } });
