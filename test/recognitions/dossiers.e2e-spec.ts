import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { type Outcome, RecognitionWorld } from './recognitions-given';

const CHECK = `mutation ($input: CheckPapersInput!) { checkNominationPapers(input: $input) { isWritten things { isDone code } } }`;
const DOSSIERS = `query ($id: ID!) { recognitionRound(id: $id) { version completeDossiers papers { code basis name { vi } } papersUnverified { vi } } }`;
const PAPERS = `query ($id: ID!) { nomination(id: $id) { papers { paper { code } standing checkedOn checkedBy }
  eligibility { isEligible points { reason standing message } } } }`;
const AMEND = `mutation ($input: AmendRecognitionRoundInput!) { amendRecognitionRound(input: $input) { version papers { code } } }`;

interface Dossiers {
  version: number;
  completeDossiers: number | null;
  papers: { code: string; basis: string }[];
  papersUnverified: { vi: string } | null;
}
interface Papers {
  papers: { paper: { code: string }; standing: string | null; checkedOn: string | null; checkedBy: string | null }[];
  eligibility: { isEligible: boolean | null; points: { reason: string; standing: string; message: string }[] };
}

const points = ({ eligibility }: Papers) =>
  eligibility.points
    .filter(({ reason }) => reason.startsWith('PAPER'))
    .map(({ reason, standing, message }) => [reason, standing, message]);

describe('dossiers of nominations', () => {
  let world: RecognitionWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => world.api.close());

  const dossiers = async (id: string): Promise<Dossiers> =>
    (await world.api.ok<{ recognitionRound: Dossiers }>(world.officer, DOSSIERS, { id })).recognitionRound;
  const papersOf = async (id: string, by = world.officer): Promise<Papers> =>
    (await world.api.ok<{ nomination: Papers }>(by, PAPERS, { id })).nomination;
  const check = async (ids: string[], papers: string[], standing: string): Promise<(string | null)[]> => {
    const input = { ids, checks: papers.map((paper) => ({ paper, standing })), isRehearsal: false };
    const data = await world.api.ok<{ checkNominationPapers: Outcome }>(world.officer, CHECK, { input });
    return data.checkNominationPapers.things.map(({ code }) => code);
  };

  it('are made of what the circular asks for; a paper that is missing keeps back, with its name', async () => {
    const round = await world.open();
    const [one, other] = [await world.university('Trường Đại học E'), await world.university('Trường Đại học G')];
    await world.assessed(one.at);
    await world.assessed(other.at);
    await world.nominate(world.officer, round.id, [one.at.id, other.at.id]);
    const ids = new Map((await world.nominations(round.id)).map(({ id, organisation }) => [organisation!.id, id]));
    const [first, second] = [ids.get(one.at.id)!, ids.get(other.at.id)!];

    const asked = await dossiers(round.id);
    expect(asked).toMatchObject({ completeDossiers: 0, papersUnverified: null });
    expect(asked.papers.map(({ code }) => code)).toEqual([
      'recognition_submission',
      'self_assessment_report',
      'summary_table',
    ]);
    expect(asked.papers[0]!.basis).toContain('Điều 16');
    expect(points(await papersOf(first))).toMatchObject([['PAPERS_UNCHECKED', 'TOLD', expect.any(String)]]);

    const all = asked.papers.map(({ code }) => code);
    expect(await check([first, second], all, 'THERE')).toEqual([null, null]);
    expect((await dossiers(round.id)).completeDossiers).toBe(2);
    expect(await check([second], ['summary_table'], 'MISSING')).toEqual([null]);
    const found = await papersOf(second);
    expect(found.papers.map(({ standing }) => standing)).toEqual(['THERE', 'THERE', 'MISSING']);
    expect(found.papers[0]).toMatchObject({ checkedOn: '2027-01-10', checkedBy: expect.any(String) });
    expect((await papersOf(second, other.reporter)).papers[0]!.checkedBy).toBeNull();
    expect(points(found)).toEqual([
      ['PAPER_MISSING', 'AGAINST', 'Hồ sơ thiếu: Bản tổng hợp kết quả theo tiêu chí, chỉ tiêu.'],
    ]);
    expect(found.eligibility.isEligible).toBe(false);
    expect((await dossiers(round.id)).completeDossiers).toBe(1);
    expect((await world.appraise([first, second], true)).things.map(({ code }) => code)).toEqual([
      null,
      'NOMINATION_NOT_ELIGIBLE',
    ]);
    await check([second], ['summary_table'], 'NOT_APPLICABLE');
    expect((await papersOf(second)).eligibility.isEligible).toBe(true);
    expect((await dossiers(round.id)).completeDossiers).toBe(2);

    expect(await check([first], ['Xác nhận'], 'THERE')).toEqual(['PAPER_UNKNOWN']);
    const checks = all.map((paper) => ({ paper, standing: 'THERE' }));
    const input = { ids: [first], checks, isRehearsal: false };
    expect(await world.api.refusal(null, CHECK, { input })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(one.reporter, CHECK, { input })).toBe('FORBIDDEN');
    const { checkNominationPapers } = await world.api.ok<{ checkNominationPapers: Outcome }>(stranger, CHECK, {
      input,
    });
    expect(checkNominationPapers.things[0]!.code).toBe('NOT_FOUND');
  });

  it('are open where no confirmed text names the papers: the office names its own', async () => {
    const { at } = await world.university('Trường Đại học H');
    const award = { titleId: null, awardId: world.award('merit/province'), awardKind: 'MERIT', theme: 'Chuyển đổi số' };
    const round = await world.open({
      ...award,
      ownPapers: [' Xác nhận của cơ quan thuế ', 'Xác nhận của cơ quan thuế'],
    });
    await world.nominate(world.officer, round.id, [at.id]);
    const { id } = (await world.nominations(round.id))[0]!;
    const asked = await dossiers(round.id);
    expect(asked.papers).toMatchObject([{ code: 'Xác nhận của cơ quan thuế', basis: '' }]);
    expect(asked.papersUnverified!.vi).toContain('Chưa có văn bản');
    await check([id], ['Xác nhận của cơ quan thuế'], 'MISSING');
    expect(points(await papersOf(id))).toMatchObject([['PAPER_MISSING_UNVERIFIED', 'OPEN', expect.any(String)]]);
    expect((await papersOf(id)).eligibility.isEligible).toBeNull();
    const input = { id: round.id, version: asked.version, ownPapers: ['Báo cáo thành tích'] };
    const { amendRecognitionRound } = await world.api.ok<{ amendRecognitionRound: Dossiers }>(world.officer, AMEND, {
      input,
    });
    expect(amendRecognitionRound.papers).toEqual([{ code: 'Báo cáo thành tích' }]);
    expect(points(await papersOf(id))).toMatchObject([['PAPERS_UNCHECKED', 'TOLD', expect.any(String)]]);
  });
});
