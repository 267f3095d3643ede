import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs, nodeId, Role } from '@app/kernel';
import { RecognitionCountVerifier } from '@app/recognitions';
import type { TestOrganisation } from '../support/builders';
import { startWorker } from '../support/worker';
import { RecognitionWorld, REVOKE } from './recognitions-given';

const COUNTS = `query ($year: Int!, $unitId: ID) { recognitionCounts(year: $year, unitId: $unitId) { isWhole unit { id name }
  figures { code isTitle subject recognised of comparison gap target { year value textCode unit { name } } } } }`;

interface Counts {
  isWhole: boolean;
  unit: { id: string };
  figures: {
    code: string;
    isTitle: boolean;
    subject: string;
    recognised: number | null;
    of: number | null;
    comparison: string | null;
  }[];
}

describe('how many were recognised', () => {
  let world: RecognitionWorld;
  const schools: TestOrganisation[] = [];
  let recognised: { id: string; version: number }[];

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    const round = await world.open();
    for (const name of ['A', 'B', 'C']) {
      const { at } = await world.university(`Trường Đại học ${name}`);
      await world.assessed(at);
      schools.push(at);
    }
    await world.nominate(
      world.officer,
      round.id,
      schools.map(({ id }) => id),
    );
    const nominated = await world.nominations(round.id);
    await world.appraise(
      nominated.map(({ id }) => id),
      true,
    );
    await world.close(round.id);
    const { id } = await world.decision(round.id);
    await world.grant(round.id, id);
    recognised = await world.recognitions(round.id);
  });
  afterAll(() => world.api.close());

  const counts = async (by = world.officer, year = 2026, unitId: string | null = null) =>
    (await world.api.ok<{ recognitionCounts: Counts[] }>(by, COUNTS, { year, unitId })).recognitionCounts;

  it('is told by territory, title and kind, without what was revoked, and of other years nothing', async () => {
    const [whole] = await counts();
    const figure = {
      code: 'learning-unit/province/1',
      isTitle: true,
      subject: 'ORGANISATION',
      recognised: 3,
      of: null,
    };
    expect(whole).toMatchObject({ isWhole: true, figures: [figure] });
    const input = { id: recognised[0]!.id, version: recognised[0]!.version, ground: 'LATER_FINDING', reason: 'Thử' };
    await world.api.ok(world.leader, REVOKE, { input });
    expect((await counts())[0]!.figures).toMatchObject([{ ...figure, recognised: 2 }]);
    expect((await counts(world.officer, 2025))[0]!.figures).toEqual([]);
  });

  it('stands beside the target of its territory, with the text that sets it, and is compared where both are known', async () => {
    expect((await counts())[0]!.figures[0]).toMatchObject({
      comparison: 'NO_TARGET',
      gap: null,
      target: { year: 2030, value: null, textCode: '387/QĐ-TTg' },
    });
    await world.api.owner.query(
      `INSERT INTO area_target (key, indicator_key, unit_key, year, value, text_code, state, valid_from)
       VALUES (gen_random_uuid(), 24, $1, 2027, 8000, '1/KH', 'in_force', '2027-01-01')`,
      [world.tree.province.scopeId],
    );
    // Nobody counts how many units there are.
    expect((await counts())[0]!.figures[0]).toMatchObject({
      comparison: 'NO_BASE',
      gap: null,
      target: { year: 2027, value: 8000 },
    });
  });

  it('is told of nothing outside the territory, and to nobody without the right', async () => {
    const { api, tree } = world;
    const far = await api.given.person(Role.Officer, tree.otherProvince);
    const here = nodeId('AdministrativeUnit', tree.province.scopeId);
    expect((await counts(far, 2026, here)).flatMap(({ figures }) => figures)).toEqual([]);
    expect(await api.refusal(null, COUNTS, { year: 2026 })).toBe('UNAUTHENTICATED');
    const auditor = await api.given.person(Role.Auditor, tree.province);
    expect(await api.refusal(auditor, COUNTS, { year: 2026 })).toBe('FORBIDDEN');
    expect(await api.refusal(world.officer, COUNTS, { year: 1999 })).toBe('INVALID_INPUT');
  });

  it('is compared with the recognitions at night, and counted anew', async () => {
    const { api } = world;
    const worker = await startWorker(api);
    const verifier = worker.get(RecognitionCountVerifier, { strict: false });
    try {
      expect(await verifier.verify()).toEqual([]);
      await api.owner.query('UPDATE recognition_count SET recognised = recognised + 2');
      expect(await verifier.verify()).toEqual([expect.objectContaining({ year: 2026, listed: 2, counted: 4 })]);
      await new RecognitionCountVerifier(new Jobs(), api.owner).rebuild();
      expect(await verifier.verify()).toEqual([]);
      await api.owner.query('DELETE FROM recognition_count');
      expect(await verifier.verify()).toEqual([expect.objectContaining({ year: 2026, listed: 2, counted: 0 })]);
      await new RecognitionCountVerifier(new Jobs(), api.owner).rebuild();
      expect(await verifier.verify()).toEqual([]);
    } finally {
      await worker.close();
    }
  });
});
