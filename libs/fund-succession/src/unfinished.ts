import { type Query, StaffedOffices } from '@app/kernel';
import { HandoverError } from './fund-succession.errors';
import { HandoverPermission } from './fund-succession.permissions';
import type { HandoverContent } from './handover-content';

const MOST_NAMED = 5;

/**
 * Whoever is left at the handing office ends its drafts and what waits there, since it does not go over; where nobody is left it ends with the office, told in the
 * protocol that the receiving head confirms. A publication is decided on afterwards, too. Throws HANDOVER_DRAFTS_WAIT, HANDOVER_UNFINISHED.
 */
export async function mustBeFinished(
  query: Query,
  offices: StaffedOffices,
  organisationKey: number,
  { drafts, lapsing }: HandoverContent,
): Promise<void> {
  const waiting = lapsing.filter(({ kind }) => kind !== 'publication');
  if (drafts === 0 && waiting.length === 0) return;
  if (!(await offices.has(query, HandoverPermission.Prepare, organisationKey))) return;
  if (drafts > 0) throw HandoverError.HANDOVER_DRAFTS_WAIT({ count: drafts });
  const names = waiting.slice(0, MOST_NAMED).map(({ name }) => name);
  throw HandoverError.HANDOVER_UNFINISHED({ names: names.join('; ') });
}
