import type { Actor } from '@app/kernel';
import type { OrganisationView } from './organisation.entity';
import { OrganisationPermission } from './organisation.permissions';

type Place = Pick<OrganisationView, 'path'>;

/** One sees the subtrees of the own roles and the organisations above them. */
export const maySee = (actor: Actor, { path }: Place): boolean =>
  actor.roots(OrganisationPermission.Read).some((root) => path.startsWith(root) || root.startsWith(path));

/** What an organisation says of itself; to others, who find it named at something that they see, nothing. */
export const toldTo = <Value>(actor: Actor, place: Place, value: Value): Value | null =>
  maySee(actor, place) ? value : null;
