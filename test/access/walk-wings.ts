import { newKey, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import { directiveKey } from './world-documents';
import type { Target } from './world';

/** The neighbour takes part in the commune's movement, which carries out the neighbour's and which the neighbour does not see. */
export const crossRegistrations = (api: TestApi, own: Target, { organisation }: Target): Promise<unknown> =>
  api.owner.query(
    `INSERT INTO movement_registration (province_id, scope_id, key, movement_key, kind, organisation_key, path, by_key, registered_on)
     VALUES ($1, $2, $3, $4, 'organisation', $5, $6, $5, '2024-09-02')`,
    [
      organisation.provinceId,
      organisation.scopeId,
      newKey(),
      uuidKey('Movement', own.movement),
      organisation.key,
      organisation.path,
    ],
  );

/** The commune's cluster stands on a document that its other member does not see; both have scored, and it is open since the last day. */
export async function crossClusters(api: TestApi, own: Target): Promise<void> {
  const cluster = uuidKey('Cluster', own.cluster);
  await api.owner.query(`UPDATE cluster SET directive_key = $2, scoring_due_on = '2024-10-01' WHERE key = $1`, [
    cluster,
    directiveKey(own.draftDirective),
  ]);
  await api.owner.query(
    `INSERT INTO cluster_score (key, cluster_key, by_key, of_key, points, scored_at)
     SELECT gen_random_uuid(), $1, member.key, head.key, '{30}', now()
     FROM cluster_member AS member, cluster_member AS head
     WHERE member.cluster_key = $1 AND head.cluster_key = $1 AND head.duty = 'head'`,
    [cluster],
  );
}

/** The commune's registrations were handed in by a document of its neighbour, which those above both see and the commune does not. */
export const crossTitles = (api: TestApi, own: Target, sibling: Target): Promise<unknown> =>
  api.owner.query(`UPDATE title_registration SET directive_key = $2 WHERE path = $1`, [
    own.organisation.path,
    directiveKey(sibling.directive),
  ]);

/** The commune's recognitions were revoked by a document of its neighbour; of one title it is known who decides. */
export async function crossRecognitions(api: TestApi, own: Target, sibling: Target): Promise<void> {
  await api.owner.query(
    `UPDATE recognition SET revoked_on = '2024-03-01', revocation_ground = 'later_finding', revocation_reason = 'thử', revocation_key = $2 WHERE path = $1`,
    [own.organisation.path, directiveKey(sibling.directive)],
  );
  await api.owner.query(
    `INSERT INTO authority (key, code, title_key, act, holder_kind, holder_level, valid_from, valid_to, citation)
     VALUES ($1, 'thử', $2, 'decide', 'ministry', 'country', '2000-01-01', '2025-06-30', 'thử')`,
    [newKey(), uuidKey('Title', own.titles.family)],
  );
}
