import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, newKey, nodeId } from '@app/kernel';
import { DataSource } from 'typeorm';
import type { TestOrganisation } from '../support/builders';
import { RecognitionWorld, REVOKE } from './recognitions-given';

const DUES = `query ($roundId: ID) { recognitions(roundId: $roundId, first: 100) { edges { node { id version organisation { id }
  rewardDue { factor isHousehold base unrounded amount householdOrder factorCitation baseCitation roundingCitation unverified { vi } readings { order amount isUsed }
    paidInstead { id title { code } } } } } } }`;

interface Due {
  id: string;
  version: number;
  organisation: { id: string };
  rewardDue: { amount: number; base: number; paidInstead: { id: string; title: { code: string } } | null } | null;
}

/** The base salary of 2027-01-10 is 2,530,000 đồng. */
describe('what is to be paid with recognitions', () => {
  let world: RecognitionWorld;
  let school: TestOrganisation;
  /** What the last decision said as it was drafted. */
  let said: string;

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    school = (await world.university('Trường Đại học A')).at;
    for (const [table, code] of [
      ['title', 'advanced-collective'],
      ['title', 'excellent-collective'],
      ['award', 'merit/province'],
    ])
      await world.api.owner.query(
        `INSERT INTO authority (key, code, ${table}_key, act, province_key, holder_kind, holder_level, valid_from, citation)
         SELECT $1, $2, h.key, 'decide', $3, 'peoples_committee', 'province', '2026-01-01', 'Điều 1 của văn bản thử' FROM ${table} AS h WHERE h.code = $2`,
        [newKey(), code, world.tree.province.provinceId],
      );
  });
  afterAll(() => world.api.close());

  const granted = async (honour: object): Promise<Due> => {
    const round = await world.open(honour);
    await world.nominate(world.officer, round.id, [school.id]);
    const [nominated] = await world.nominations(round.id);
    await world.appraise([nominated!.id], true);
    await world.close(round.id);
    const { id, draft } = await world.decision(round.id);
    said = draft.body.map(({ text }) => text).join('\n');
    expect(await world.grant(round.id, id)).toMatchObject({ isWritten: true, granted: 1 });
    return due(round.id);
  };
  const due = async (roundId: string): Promise<Due> => {
    const data = await world.api.ok<{ recognitions: { edges: { node: Due & { round?: string } }[] } }>(
      world.officer,
      DUES,
      { roundId },
    );
    return data.recognitions.edges[0]!.node;
  };
  const title = (code: string) => ({ titleId: world.titles.get(code)! });
  const dueOf = async (recognitionId: string) =>
    (
      await world.api.owner.query<object[]>(
        'SELECT amount::int, instead_key AS instead FROM reward_due WHERE recognition_key = $1',
        [factKey('Recognition', recognitionId).key],
      )
    )[0];

  it('is said where somebody is put forward: for two emulation titles, and twice for one achievement', async () => {
    const there = (await world.university('Trường Đại học B')).at;
    const reasonsIn = async (over: object): Promise<string[]> => {
      const round = await world.open({ year: 2025, ...over });
      await world.nominate(world.officer, round.id, [there.id]);
      const [nominated] = await world.nominations(round.id);
      return nominated!.eligibility.points.map(({ reason }) => reason);
    };
    const first = await reasonsIn(title('advanced-collective'));
    expect(first).not.toContain('HIGHEST_PAID_ALONE');
    expect(first).not.toContain('NOMINATED_ELSEWHERE');
    expect(await reasonsIn(title('excellent-collective'))).toContain('HIGHEST_PAID_ALONE');
    const awardId = nodeId('Award', world.awards.get('merit/province')!);
    const award = { titleId: null, awardId, awardKind: 'MOVEMENT', theme: 'Tuần lễ' };
    expect(await reasonsIn(award)).not.toContain('NOMINATED_ELSEWHERE');
    expect(await reasonsIn({ ...award, theme: 'tuần  LỄ' })).toContain('NOMINATED_ELSEWHERE');
  });

  it('is written with the recognition, with everything that it follows from, and cannot be changed after', async () => {
    const awardId = nodeId('Award', world.awards.get('merit/province')!);
    const { id, rewardDue } = await granted({ titleId: null, awardId, awardKind: 'MERIT' });
    expect(rewardDue).toEqual({
      factor: 300,
      isHousehold: false,
      base: 2_530_000,
      unrounded: 7_590_000,
      amount: 7_590_000,
      householdOrder: null,
      factorCitation: 'Nghị định 152/2025/NĐ-CP, Điều 54',
      baseCitation: 'Nghị định 161/2026/NĐ-CP',
      roundingCitation: 'Nghị định 152/2025/NĐ-CP, Điều 49',
      unverified: { vi: expect.any(String) },
      readings: [],
      paidInstead: null,
    });
    expect(said).toContain(
      'Tiền thưởng kèm theo là 7.590.000 đồng cho mỗi tập thể (Nghị định 152/2025/NĐ-CP, Điều 54;',
    );
    const application = world.api.app.get(DataSource);
    for (const change of ['amount = amount + 10000', 'factor = 1', `base_citation = ''`])
      await expect(application.query(`UPDATE reward_due SET ${change}`)).rejects.toThrow(/permission denied/);
    await expect(application.query('DELETE FROM reward_due')).rejects.toThrow(/permission denied/);
    await expect(
      world.api.owner.query(`INSERT INTO reward_due SELECT * FROM reward_due WHERE recognition_key = $1`, [
        factKey('Recognition', id).key,
      ]),
    ).rejects.toThrow('pk_reward_due');
  });

  it('is nothing where no confirmed text says what is paid', async () => {
    await world.assessed(school);
    const { rewardDue } = await granted(title('learning-unit/province/1'));
    expect(rewardDue).toBeNull();
    expect(said).not.toContain('Tiền thưởng');
  });

  it('is paid for the highest of several emulation titles of one day, and for the next when that is revoked', async () => {
    const lower = await granted(title('advanced-collective'));
    expect(lower.rewardDue).toMatchObject({ amount: 2_030_000, paidInstead: null });
    const higher = await granted(title('excellent-collective'));
    expect(higher.rewardDue).toMatchObject({ amount: 3_800_000, paidInstead: null });
    expect(await dueOf(lower.id)).toEqual({ amount: 2_030_000, instead: factKey('Recognition', higher.id).key });
    const input = { id: higher.id, version: higher.version, ground: 'LATER_FINDING', reason: 'Phát hiện sau' };
    await world.api.ok(world.leader, REVOKE, { input });
    expect(await dueOf(lower.id)).toEqual({ amount: 2_030_000, instead: null });
  });
});
