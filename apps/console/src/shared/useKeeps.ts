import { useViewer } from './useWorkplace';

/** Roles that keep lists of communities, clans, families and citizens. */
export const KEEPERS: readonly string[] = ['OFFICER', 'ASSOCIATION_OFFICER'];

/** Whether the person keeps the lists of an office: whoever reads them from above answers for nobody there. */
export const useKeeps = (organisationId: string): boolean =>
  useViewer()?.roles.some(({ role, organisation }) => KEEPERS.includes(role) && organisation.id === organisationId) ??
  false;
