import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askedIds, newKey, nodeId } from '@app/kernel';
import { idsWithoutCell } from '../access/ids-with-cells';
import { accessMatrixFrom, allRoles } from '../access/matrix';
import { operationsOf, schemaOf } from '../access/operations';
import { operationOf } from '../access/policy';
import { buildWorld, type World } from '../access/world';
import type { TestApi } from '../support/app';
import { studyCircleCalls } from './access/calls';
import { studyCirclePolicy } from './access/policy';
import { startWithWing } from './circles-given';

/** Every target of the matrix, with a circle. */
async function withCircles(api: TestApi, world: World): Promise<World> {
  for (const target of Object.values(world.targets)) {
    const { key: organisationKey, provinceId, scopeId, path } = target.organisation;
    const key = newKey();
    await api.owner.query(
      `INSERT INTO study_circle (province_id, scope_id, key, organisation_key, path, name, starts_on, member_count)
       VALUES ($1, $2, $3, $4, $5, 'Nhóm học tập', '2024-10-01', 1)`,
      [provinceId, scopeId, key, organisationKey, path],
    );
    Object.assign(target, { circle: nodeId('StudyCircle', key, { provinceId, scopeId }) });
  }
  return world;
}

accessMatrixFrom('commune', allRoles, {
  policy: studyCirclePolicy,
  calls: studyCircleCalls,
  start: startWithWing,
  build: async (api, standpoint) => withCircles(api, await buildWorld(api, standpoint)),
});

describe('the lines of the wing', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startWithWing();
  });
  afterAll(() => api.close());

  it('decide on each of its operations, and on every id that these ask for', async () => {
    const own = operationsOf(schemaOf(api.app)).filter((name) => /StudyCircle|^draftFrom$|^node$/i.test(name));
    expect([...new Set(Object.keys(studyCirclePolicy).map(operationOf))].toSorted()).toEqual(own.toSorted());
    expect(Object.keys(studyCircleCalls)).toEqual(Object.keys(studyCirclePolicy));
    const asked = askedIds(schemaOf(api.app)).filter(({ operation }) => own.includes(operation));
    expect(asked.length).toBeGreaterThan(5);
    expect(await idsWithoutCell(asked, studyCircleCalls)).toEqual([]);
  });
});
