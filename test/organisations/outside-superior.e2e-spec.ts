import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Actor, Jobs, Role, Transactions } from '@app/kernel';
import { insertOrganisations, OrganisationKind, organisationsOutsideSuperior, ReportingLine } from '@app/organisations';
import { Logger } from '@nestjs/common';
import { sayMisplaced } from '../../apps/api/src/setup/misplaced';
import { OPEN, roundInput } from '../reporting/support';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const draft = (parent: TestOrganisation | null, scopeId: number) => ({
  name: 'Trường lạc tỉnh',
  kind: OrganisationKind.PrimarySchool,
  line: ReportingLine.Government,
  parent,
  scopeId,
  validFrom: '2024-09-01',
});

/** An organisation whose unit lies in another province than that of its superior: totals of the superior would leave it out. */
describe('an organisation that lies outside the province of its superior', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start('2024-09-20T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => api.close());

  const insert = (...drafts: ReturnType<typeof draft>[]) =>
    api.app.get(Transactions).run(Actor.system(), async (tx) => {
      const made = await insertOrganisations(tx, drafts);
      await tx.query('SELECT 1');
      throw Object.assign(new Error('taken back'), { made: made.length });
    });
  const found = (most = 100) =>
    organisationsOutsideSuperior((sql, params) => api.owner.query(sql, params), api.clock.today(), most);

  it('is refused in whatever set it comes, by its place, and its neighbours are not', async () => {
    const { commune, government, otherProvince } = tree;
    const good = [
      draft(commune, commune.scopeId),
      draft(government, otherProvince.scopeId),
      draft(null, commune.scopeId),
    ];
    await expect(insert(...good)).rejects.toMatchObject({ made: 3 });
    const code = 'ORGANISATION_UNIT_OUTSIDE_PARENT';
    await expect(insert(draft(commune, otherProvince.scopeId))).rejects.toMatchObject({
      code,
      fields: [{ path: 'administrativeUnitId', code }],
    });
    await expect(insert(good[0]!, draft(commune, otherProvince.scopeId), good[1]!)).rejects.toMatchObject({
      code,
      fields: [{ path: '1.administrativeUnitId', code }],
    });
    await expect(insert(draft(commune, government.scopeId))).rejects.toMatchObject({ code });
  });

  describe('that was written by an earlier build', () => {
    let stray: TestOrganisation;
    let unit: { key: number; name: string };
    beforeAll(async () => {
      [unit] = (await api.owner.query(
        `SELECT p.unit_key AS key, p.name FROM administrative_unit_period p JOIN administrative_unit u ON u.key = p.unit_key AND u.level = 'commune'
         WHERE p.path LIKE $1 AND p.valid_from <= '2024-09-20' AND p.valid_to >= '2024-09-20' ORDER BY p.unit_key LIMIT 1`,
        [`1.${tree.otherProvince.scopeId}.%`],
      )) as [{ key: number; name: string }];
      stray = await api.given.organisation({
        kind: OrganisationKind.PrimarySchool,
        parent: tree.commune,
        scopeId: unit.key,
        name: 'Trường lạc tỉnh',
      });
    });

    it('is named, with both places, when the database is migrated', async () => {
      expect(await found()).toEqual([
        {
          organisationKey: stray.key,
          name: 'Trường lạc tỉnh',
          superior: 'UBND xã',
          unit: unit.name,
          superiorUnit: expect.any(String),
          day: '2024-09-20',
        },
      ]);
      const said: string[] = [];
      expect(await sayMisplaced(api.owner, (text) => said.push(text))).toBe(1);
      expect(said[0]).toContain('WARNING');
      expect(said[1]).toContain(`organisation ${stray.key} "Trường lạc tỉnh" (${unit.name}) below "UBND xã"`);
    });

    it('keeps a round from being opened over it, by name', async () => {
      const { errors } = await api.run(officer, OPEN, { input: roundInput(tree.province) });
      expect(errors![0]!.extensions).toMatchObject({
        code: 'ROUND_OUTSIDE_PROVINCE',
        params: { names: 'Trường lạc tỉnh' },
        fields: [{ path: 'organisationId', code: 'ROUND_OUTSIDE_PROVINCE' }],
      });
      expect(await api.owner.query('SELECT 1 FROM obligation')).toEqual([]);
    });

    it('is told every night beside the totals', async () => {
      const alarm = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
      const worker = await startWorker(api);
      const job = worker
        .get(Jobs)
        .all()
        .find(({ name }) => name === 'verify-rollups')!;
      await job.run(null);
      await worker.close();
      expect(alarm.mock.calls.flat().join(' ')).toContain('Trường lạc tỉnh');
    });

    it('is not named once it has ended below and stands where its unit is', async () => {
      await api.owner.query('UPDATE organisation_period SET parent_key = $2, path = $3 WHERE organisation_key = $1', [
        stray.key,
        tree.otherProvince.key,
        `${tree.otherProvince.path}${stray.key}.`,
      ]);
      expect(await found()).toEqual([]);
    });
  });
});
