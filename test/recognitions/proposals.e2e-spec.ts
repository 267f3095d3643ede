import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, nodeId } from '@app/kernel';
import { GRANT, RecognitionWorld } from './recognitions-given';

const PROPOSE = `mutation ($id: ID!) { draftFrom(kind: RECOGNITION_PROPOSAL, sourceId: $id) { id draft { addressees bases body { kind text rows } } } }`;
const ROUND = 'query ($id: ID!) { recognitionRound(id: $id) { state proposals { id } receivedDecisions { id code } } }';

interface Proposed {
  draftFrom: {
    id: string;
    draft: { addressees: string[]; bases: string[]; body: { text: string | null; rows: string[][] | null }[] };
  };
}
interface Now {
  recognitionRound: { state: string; proposals: { id: string }[]; receivedDecisions: { id: string; code: string }[] };
}

describe('proposals to a higher level', () => {
  let world: RecognitionWorld;

  beforeAll(async () => {
    world = await RecognitionWorld.make();
  });
  afterAll(() => world.api.close());

  /** As if it had come in by the register: a decision of another office, kept by the office of the round. */
  const received = async (code: string, issuerKey: number | null, type = 'QĐ'): Promise<string> => {
    const key = newKey();
    await world.api.owner.query(
      `INSERT INTO directive (key, keeper_key, type, code, original_code, issuer, issuer_key, issued_on, subject, state, signer_name, created_at)
       VALUES ($1, $2, $5, $3, $3, 'UBND tỉnh', $4, '2027-01-10', 'Công nhận', 'registered', 'Người Ký Thử', now())`,
      [key, world.tree.department.key, code, issuerKey, type],
    );
    return nodeId('Directive', key);
  };
  const now = async (id: string) => (await world.api.ok<Now>(world.officer, ROUND, { id })).recognitionRound;

  it('leave as a submission with the list, and come back as the decision of whoever decides', async () => {
    const { id } = await world.open();
    const { at } = await world.university('Trường Đại học P');
    await world.assessed(at);
    await world.nominate(world.officer, id, [at.id]);
    expect(await world.api.refusal(world.officer, PROPOSE, { id })).toBe('NOBODY_RECOMMENDED');
    await world.appraise([(await world.nominations(id))[0]!.id], true);
    await world.close(id);

    const { draftFrom } = await world.api.ok<Proposed>(world.officer, PROPOSE, { id });
    expect(draftFrom.draft.addressees).toEqual(['UBND tỉnh']);
    expect(draftFrom.draft.bases[0]).toContain('Điều 11');
    expect(draftFrom.draft.body[1]!.rows![0]!.slice(0, 2)).toEqual(['1', 'Trường Đại học P']);
    expect(draftFrom.draft.body[2]!.text).toContain('Báo cáo tự đánh giá');
    expect((await now(id)).proposals).toEqual([{ id: draftFrom.id }]);

    const stray = await received('7/QĐ-KHAC', world.tree.otherProvince.key);
    const unknown = await received('8/QĐ-KHAC', null);
    const decision = await received('9/QĐ-UBND', world.tree.province.key);
    expect((await now(id)).receivedDecisions).toEqual([{ id: decision, code: '9/QĐ-UBND' }]);
    const refusal = async (directiveId: string) =>
      world.api.refusal(world.officer, GRANT, await world.granting(id, directiveId));
    expect(await refusal(stray)).toBe('AUTHORITY_OTHER');
    expect(await refusal(unknown)).toBe('DECISION_NOT_ISSUED');
    expect(await world.grant(id, decision)).toMatchObject({ isWritten: true, granted: 1, failed: 0 });
    expect((await now(id)).state).toBe('DECIDED');
    const rows = await world.api.owner.query<{ by: number; number: number }[]>(
      `SELECT r.granted_by_key AS by, r.number FROM recognition AS r JOIN directive AS d ON d.key = r.directive_key WHERE d.code = '9/QĐ-UBND'`,
    );
    expect(rows).toEqual([{ by: world.tree.province.key, number: 1 }]);
  });
});
