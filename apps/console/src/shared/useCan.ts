import { usePermissions } from 'react-admin';

/** Whether the signed-in person holds a permission anywhere, `round.open`. The API asks again at the place concerned. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = usePermissions<readonly string[]>();
  return (permission) => permissions?.includes(permission) ?? false;
}
