import { DispatchError } from './dispatch.errors';

/** The reason without blanks around it. Throws DISPATCH_REASON_NEEDED at the field. */
export function mustHaveReason(text: string | null | undefined, path = 'reason'): string {
  const reason = text?.trim();
  if (!reason) throw DispatchError.DISPATCH_REASON_NEEDED({}, [{ path, code: 'DISPATCH_REASON_NEEDED' }]);
  return reason;
}
