import { type QueryFunctionContext, useQuery } from '@tanstack/react-query';
import { currentViewer, forgetViewer } from '../session/authProvider';
import type { Viewer } from '../session/session.graphql.ts';
import type { Named } from './named.ts';

/** Who is signed in, with roles; undefined while it is being read. */
export const useViewer = (): Viewer | undefined =>
  useQuery({ queryKey: ['graphql', 'Viewer', {}], queryFn: askViewer, staleTime: 60_000 }).data;

/** After an act the roles may be others; the first time, the answer that let the page begin will do. */
function askViewer({ client, queryKey }: QueryFunctionContext): Promise<Viewer> {
  if (client.getQueryData(queryKey)) forgetViewer();
  return currentViewer();
}

/** The organisation of the person's first role: the default of every form. Undefined while loading, null without a role. */
export function useWorkplace(): Named | null | undefined {
  const viewer = useViewer();
  return viewer ? (viewer.roles[0]?.organisation ?? null) : undefined;
}
