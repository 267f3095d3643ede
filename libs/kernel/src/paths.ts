import type { Actor } from './actor';

/** SQL condition on a fact: it stands in a province that the actor reaches. For whoever reaches the nation nothing is asked. Rights are asked beside it. */
export const inShardsOf = ({ provinces }: Actor, fact: string, params: unknown[]): string =>
  provinces === null ? 'true' : `${fact}.province_id = ANY($${params.push(provinces)}::int[])`;

/** SQL condition: the path begins with one of these. One LIKE per path, because only that form uses the index. */
export function under(column: string, paths: readonly string[], params: unknown[]): string {
  const likes = paths.map((path) => `${column} LIKE $${params.push(`${path}%`)}`);
  return likes.length === 0 ? 'false' : `(${likes.join(' OR ')})`;
}
