import { type Actor, type IsoDate, KernelError, type Query } from '@app/kernel';
import { keysOnPaths, lastPlace } from '@app/organisations';
import { DirectivePermission } from './directives.permissions';

/** An organisation that keeps a register. */
export interface Keeper {
  key: number;
  path: string;
}

/** The keeper within the actor's reach; one that has ceased keeps its register. Throws NOT_FOUND. */
export async function mustKeep(query: Query, actor: Actor, key: number, today: IsoDate): Promise<Keeper> {
  const place = await lastPlace(query, key, today);
  if (!place) throw KernelError.NOT_FOUND();
  actor.mustCover(DirectivePermission.Register, place.path);
  return { key, path: place.path };
}

/** SQL condition on `directive AS d`: it stands in the keeper's register or in one above, or with a body that acts there. */
export function keptAtOrAbove(keeper: Keeper, params: unknown[]): string {
  const keys = `$${params.push(keysOnPaths([keeper.path]))}::int[]`;
  return `(d.keeper_key = ANY(${keys}) OR EXISTS (
    SELECT FROM organisation_period AS acting WHERE acting.organisation_key = d.keeper_key AND acting.acts_for_key = ANY(${keys})))`;
}

/** 0 the own register, then the nearer one first. */
export function distance(keeper: Keeper, registerKey: number): number {
  const way = keysOnPaths([keeper.path]).toReversed();
  const at = way.indexOf(registerKey);
  return at === -1 ? way.length : at;
}
