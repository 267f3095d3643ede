import type { Actor } from './actor';
import { KernelError } from './errors';
import { type Permission, permissionNamed } from './permissions';

/** Names of permissions that are asked about: at the very place, and at the place or above it. */
export interface AskedRights {
  at?: readonly string[] | null;
  over?: readonly string[] | null;
}

/** Those of the permissions asked about that the actor holds for what belongs to an organisation. Throws INVALID_INPUT at a name that is none. */
export function rightsFor(
  actor: Actor,
  { key, path }: { key: number; path: string },
  { at, over }: AskedRights,
): string[] {
  const ofWork = named('at', at);
  const ofReach = named('over', over);
  const held = [
    ...ofWork.filter((permission) => actor.worksAt(permission, key)),
    ...ofReach.filter((permission) => actor.covers(permission, path)),
  ];
  return held.map(({ name }) => name);
}

function named(field: string, names: readonly string[] | null | undefined): Permission[] {
  return (names ?? []).map((name, at) => {
    const permission = permissionNamed(name);
    if (!permission) throw KernelError.INVALID_INPUT({}, [{ path: `${field}.${at}`, code: 'FIELD_INVALID' }]);
    return permission;
  });
}
