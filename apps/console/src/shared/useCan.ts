import { usePermissionList } from '../session/sessionState';

/**
 * Whether the signed-in person holds a permission anywhere, `round.open`. The API asks again at the place concerned. `usePermissions` of react-admin draws
 * whoever asks anew with every step of its question; this one with another answer alone.
 */
export function useCan(): (permission: string) => boolean {
  const permissions = usePermissionList();
  return (permission) => permissions?.includes(permission) ?? false;
}
