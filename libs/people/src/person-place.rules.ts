import type { Actor, Permission } from '@app/kernel';

/** Where a person belongs: recorded there, or holding a role. */
export interface PlaceOfPerson {
  personKey: string;
  path: string;
  /** False for what is over: it still lets somebody see the person, and keeps nobody from acting. */
  isRunning: boolean;
  /** Asked for at this place instead of the permission of the deed: an account is not every officer's to change. */
  needs?: Permission;
}

/** One place within the actor's reach is enough for seeing. */
export const isSeen = (actor: Actor, permission: Permission, places: readonly PlaceOfPerson[]): boolean =>
  places.some(({ path, needs }) => actor.covers(needs ?? permission, path));

/** Whether some place that counts today lies outside the actor's reach. */
export const isBeyond = (actor: Actor, permission: Permission, places: readonly PlaceOfPerson[]): boolean =>
  places.some(({ path, isRunning, needs }) => isRunning && !actor.covers(needs ?? permission, path));

/** The place that holds the others a person has, or had last: one organisation as a rule, the nearest above when there are several. */
export function pathOfPerson(places: readonly { path: string; isRunning: boolean }[]): string | null {
  const running = places.filter(({ isRunning }) => isRunning);
  return commonPath((running.length > 0 ? running : places).map(({ path }) => path));
}

/** The longest path that all paths begin with; null when there is none. */
export function commonPath(paths: readonly string[]): string | null {
  const [first = [], ...others] = paths.map((path) => path.split('.').slice(0, -1));
  const differing = first.findIndex((key, depth) => others.some((other) => other[depth] !== key));
  const common = differing < 0 ? first : first.slice(0, differing);
  return common.length > 0 ? `${common.join('.')}.` : null;
}
