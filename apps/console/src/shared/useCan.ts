import { useQuery } from '@tanstack/react-query';
import { useAuthProvider } from 'react-admin';
import { sessionState } from '../session/sessionState';

/**
 * What the signed-in person may do anywhere. `usePermissions` of react-admin draws whoever asks anew with every step of the question; this one with another
 * answer alone.
 */
export function usePermissionList(): { permissions: readonly string[] | undefined; isPending: boolean } {
  const authProvider = useAuthProvider();
  const { data, isPending } = useQuery({
    queryKey: ['auth', 'permissions'],
    queryFn: async () => ((await authProvider?.getPermissions?.({})) ?? []) as readonly string[],
    // Whoever is at work was asked for a moment ago.
    initialData: () => sessionState().viewer?.permissions,
    staleTime: 5 * 60_000,
  });
  return { permissions: data, isPending };
}

/** Whether the signed-in person holds a permission anywhere, `round.open`. The API asks again at the place concerned. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = usePermissionList();
  return (permission) => permissions?.includes(permission) ?? false;
}
