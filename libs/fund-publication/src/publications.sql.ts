import { type Actor, inShardsOf, tableOf, under } from '@app/kernel';
import { FundPage, FundPublication, FundPublicationAct } from './fund-publication.entity';
import { PublicationPermission } from './publications.permissions';

export const publications = tableOf(FundPublication);
export const publicationActs = tableOf(FundPublicationAct);
export const fundPages = tableOf(FundPage);

/** `fund_publication AS n` with what became of it. */
export const PUBLICATIONS = `fund_publication AS n
  LEFT JOIN fund_publication_act AS x ON x.province_id = n.province_id AND x.publication_key = n.key`;

export const STATE = `CASE x.kind WHEN 'publish' THEN 'published' WHEN 'return' THEN 'returned' WHEN 'withdraw' THEN 'withdrawn' ELSE 'submitted' END`;

/** Its figures are asked for themselves. */
export const publicationColumns = `${publications.columns('n', { but: ['content'] })}, ${STATE} AS state, x.edition, x.done_at AS "decidedAt",
  x.by_key AS "deciderKey", x.reason AS "returnReason"`;

/** SQL condition on `fund_publication AS n`: within reach, or of an office whose work the actor goes on with. */
export function visiblePublications(actor: Actor, params: unknown[]): string {
  const shards = inShardsOf(actor, 'n', params);
  const below = under('n.path', actor.roots(PublicationPermission.Read), params);
  const kept = `$${params.push(actor.keptPlaces(PublicationPermission.Read))}::int[]`;
  return `(${shards} AND (${below} OR n.organisation_key = ANY(${kept})))`;
}
