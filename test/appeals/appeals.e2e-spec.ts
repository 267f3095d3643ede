import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey, Role } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import type { TestPerson } from '../support/builders';
import { pileOf } from '../support/inbox';
import { type Nominated, RecognitionWorld } from '../recognitions/recognitions-given';

const APPEALS = `id version state reopenedOn canAppeal appeals { state text lodgedOn answer answeredOn version canWithdraw canAnswer canNameAlternate answererReason by { id } answerer { id } }`;
const LODGE = `mutation ($input: LodgeAppealInput!) { lodgeAppeal(input: $input) { ${APPEALS} } }`;
const WITHDRAW = `mutation ($input: WithdrawAppealInput!) { withdrawAppeal(input: $input) { ${APPEALS} } }`;
const ANSWER = `mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { ${APPEALS} } }`;
const NAME = `mutation ($input: NameAppealAlternateInput!) { nameAppealAlternate(input: $input) { ${APPEALS} } }`;
const ONE = `query ($id: ID!) { nomination(id: $id) { ${APPEALS} } }`;
const ROUND = 'query ($id: ID!) { recognitionRound(id: $id) { version state reopenedOn appealsUntil openAppeals } }';
const AMEND = 'mutation ($input: AmendRecognitionRoundInput!) { amendRecognitionRound(input: $input) { version } }';
const LETTER = `mutation ($id: ID!) { draftFrom(kind: RECOGNITION_REFUSAL, sourceId: $id) { id draft { addressees body { text } } } }`;

interface Appealed {
  id: string;
  version: number;
  state: string;
  reopenedOn: string | null;
  canAppeal: boolean;
  appeals: {
    state: string;
    answer: string | null;
    version: number;
    canWithdraw: boolean;
    canAnswer: boolean;
    canNameAlternate: boolean;
    answererReason: string | null;
    answerer: { id: string } | null;
  }[];
}
interface RoundNow {
  version: number;
  state: string;
  reopenedOn: string | null;
  openAppeals: number;
}

const answering = (id: string, version: number, isUpheld: boolean) => ({
  input: { id, version, isUpheld, answer: 'Đã xem lại hồ sơ' },
});

const byName = (all: readonly Nominated[], at: { id: string }): string =>
  all.find(({ organisation }) => organisation!.id === at.id)!.id;

describe('appeals', () => {
  let world: RecognitionWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => world.api.close());

  const one = async (id: string, by = world.officer): Promise<Appealed> =>
    (await world.api.ok<{ nomination: Appealed }>(by, ONE, { id })).nomination;
  const round = async (id: string): Promise<RoundNow> =>
    (await world.api.ok<{ recognitionRound: RoundNow }>(world.officer, ROUND, { id })).recognitionRound;
  const lodge = async (by: TestPerson, id: string): Promise<Appealed> =>
    (await world.api.ok<{ lodgeAppeal: Appealed }>(by, LODGE, { input: { id, text: 'Số liệu đã bổ sung' } }))
      .lodgeAppeal;

  it('upheld, open a decided round for that nomination alone, and leave what was granted', async () => {
    const { id: roundId } = await world.open();
    const [granted, refused, third] = [
      await world.university('Trường Đại học K'),
      await world.university('Trường Đại học L'),
      await world.university('Trường Đại học M'),
    ];
    for (const { at } of [granted, refused]) await world.assessed(at);
    await world.nominate(world.officer, roundId, [granted.at.id, refused.at.id, third.at.id]);
    const all = await world.nominations(roundId);
    const [first, second, other] = [byName(all, granted.at), byName(all, refused.at), byName(all, third.at)];
    await world.appraise([first], true);
    await world.appraise([second, other], false, 'Thiếu minh chứng');
    expect(await world.api.refusal(refused.reporter, LODGE, { input: { id: second, text: 'x' } })).toBe(
      'NOTHING_TO_APPEAL',
    );
    await world.close(roundId);
    const decision = await world.decision(roundId);
    await world.grant(roundId, decision.id);
    expect(await round(roundId)).toMatchObject({ state: 'DECIDED', openAppeals: 0 });

    const letter = await world.api.ok<{ draftFrom: { draft: { addressees: string[]; body: { text: string }[] } } }>(
      world.officer,
      LETTER,
      { id: second },
    );
    expect(letter.draftFrom.draft.addressees).toEqual(['Trường Đại học L']);
    expect(letter.draftFrom.draft.body[1]!.text).toContain('Thiếu minh chứng');
    expect(await world.api.refusal(world.officer, LETTER, { id: first })).toBe('NOTHING_TO_APPEAL');
    expect(await world.api.refusal(stranger, LETTER, { id: second })).toBe('NOT_FOUND');

    expect((await one(second, refused.reporter)).canAppeal).toBe(true);
    expect((await one(second)).canAppeal).toBe(true);
    expect((await one(first, granted.reporter)).canAppeal).toBe(false);
    const open = { id: second, text: 'x' };
    expect(await world.api.refusal(null, LODGE, { input: open })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(stranger, LODGE, { input: open })).toBe('NOT_FOUND');
    const lodged = await lodge(refused.reporter, second);
    expect(lodged.appeals).toMatchObject([{ state: 'OPEN', canWithdraw: true, canAnswer: false }]);
    expect(await world.api.refusal(refused.reporter, LODGE, { input: open })).toBe('APPEAL_OPEN_ALREADY');
    const pile = await pileOf(world.api, world.officer, 'APPEALS_TO_ANSWER', '__typename');
    expect(pile!.things).toMatchObject([{ id: roundId }]);

    expect((await one(second)).appeals[0]!.canAnswer).toBe(true);
    const refusedTo = (by: TestPerson | null) => world.api.refusal(by, ANSWER, answering(second, 1, true));
    expect(await refusedTo(null)).toBe('UNAUTHENTICATED');
    expect(await refusedTo(refused.reporter)).toBe('FORBIDDEN');
    expect(await refusedTo(stranger)).toBe('NOT_FOUND');
    const upheld = await world.api.ok<{ answerAppeal: Appealed }>(world.officer, ANSWER, answering(second, 1, true));
    expect(upheld.answerAppeal).toMatchObject({
      state: 'PROPOSED',
      reopenedOn: '2027-01-10',
      appeals: [{ state: 'UPHELD', answer: 'Đã xem lại hồ sơ' }],
    });
    expect(await round(roundId)).toMatchObject({ state: 'CLOSED', reopenedOn: '2027-01-10', openAppeals: 0 });

    expect((await world.appraise([other], false, 'Vẫn thiếu')).things[0]!.code).toBe('NOMINATION_STATE');
    await world.appraise([second], true);
    const later = await world.decision(roundId);
    expect(later.draft.body[1]!.rows).toEqual([['1', 'Trường Đại học L']]);
    expect(await world.grant(roundId, later.id)).toMatchObject({ granted: 1, failed: 0 });
    expect((await round(roundId)).state).toBe('DECIDED');
    expect((await world.recognitions(roundId)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('rejected, leave the result; taken back, wait for nobody; end on the day that the office set', async () => {
    const { id: roundId } = await world.open({ titleId: world.titles.get('learning-unit/province/2')! });
    const { at, reporter } = await world.university('Trường Đại học N');
    await world.nominate(reporter, roundId, [at.id]);
    const { id } = (await world.nominations(roundId))[0]!;
    await world.appraise([id], false, 'Chưa có đánh giá');
    const { version } = await world.close(roundId);
    const until = (day: string, now: number) =>
      world.api.refusal(world.officer, AMEND, { input: { id: roundId, version: now, appealsUntil: day } });
    expect(await until('2027-01-09', version)).toBe('APPEALS_PAST');
    const input = { id: roundId, version, appealsUntil: '2027-01-10' };
    await world.api.ok(world.officer, AMEND, { input });

    await lodge(reporter, id);
    await world.api.ok(reporter, WITHDRAW, { input: { id, version: 1 } });
    expect(await world.api.refusal(reporter, WITHDRAW, { input: { id, version: 2 } })).toBe('APPEAL_NOT_OPEN');
    await lodge(reporter, id);
    const both = await world.api.given.person(Role.Officer, world.tree.department);
    await world.api.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, $4, '2000-01-01')`,
      [newKey(), both.key, at.key, Role.Reporter],
    );
    expect(await world.api.refusal(both, ANSWER, answering(id, 1, false))).toBe('APPEAL_OWN_UNIT');
    const { answerAppeal } = await world.api.ok<{ answerAppeal: Appealed }>(
      world.officer,
      ANSWER,
      answering(id, 1, false),
    );
    expect(answerAppeal).toMatchObject({ state: 'NOT_RECOMMENDED', reopenedOn: null });
    expect(answerAppeal.appeals.map(({ state }) => state)).toEqual(['REJECTED', 'WITHDRAWN']);
    await world.api.owner.query(`UPDATE recognition_round SET appeals_until = '2027-01-09'`);
    expect(await world.api.refusal(reporter, LODGE, { input: { id, text: 'x' } })).toBe('APPEALS_ENDED');
  });

  /** One nomination that was not recommended, in a round that is closed, of an office. */
  const refusedIn = async (titleCode: string, organisationId: string): Promise<{ id: string; roundId: string }> => {
    const { id: roundId } = await world.open({ titleId: world.titles.get(titleCode)!, year: 2025 });
    await world.nominate(world.officer, roundId, [organisationId]);
    const { id } = (await world.nominations(roundId))[0]!;
    await world.appraise([id], false, 'Chưa đủ');
    await world.close(roundId);
    return { id, roundId };
  };
  const answer = (by: TestPerson, id: string, version = 1, isUpheld = false): Promise<string | null> =>
    world.api.refusal(by, ANSWER, answering(id, version, isUpheld));

  it('are not answered where they were lodged: the office above does', async () => {
    const { at } = await world.university('Trường Đại học P');
    const { id } = await refusedIn('learning-unit/province/1', at.id);
    const [lodged] = (await lodge(world.officer, id)).appeals;
    expect(lodged).toMatchObject({ answerer: { id: world.tree.province.id }, canAnswer: false });
    // Of the same office; of the committee for which it acts, and whoever lodged it.
    const colleague = await world.api.given.person(Role.Officer, world.tree.department);
    expect(await answer(colleague, id)).toBe('APPEAL_OWN_UNIT');
    expect(await answer(world.officer, id)).toBe('APPEAL_OWN_UNIT');
    expect((await pileOf(world.api, colleague, 'APPEALS_TO_ANSWER', '__typename'))!.things).toEqual([]);
    expect((await pileOf(world.api, world.leader, 'APPEALS_TO_ANSWER', '__typename'))!.things).toHaveLength(1);
    expect((await one(id, world.leader)).appeals[0]).toMatchObject({ canAnswer: true });
    const { answerAppeal } = await world.api.ok<{ answerAppeal: Appealed }>(
      world.leader,
      ANSWER,
      answering(id, 1, true),
    );
    expect(answerAppeal).toMatchObject({ state: 'PROPOSED', appeals: [{ state: 'UPHELD' }] });
  });

  it('of the office of the round itself go above it; where all above are party, an alternate is named with a reason', async () => {
    const { department, province, otherProvince } = world.tree;
    const own = await refusedIn('learning-unit/province/2', department.id);
    expect((await lodge(world.officer, own.id)).appeals[0]!.answerer).toEqual({ id: province.id });
    expect(await answer(world.officer, own.id)).toBe('APPEAL_OWN_UNIT');
    await world.api.ok(world.leader, ANSWER, answering(own.id, 1, false));

    const { id } = await refusedIn('advanced-collective', province.id);
    expect((await lodge(world.officer, id)).appeals[0]!.answerer).toEqual({ id: world.tree.government.id });
    await world.api.owner.query(`UPDATE appeal SET answerer_key = NULL WHERE state = 'open'`);
    const body = await world.api.given.organisation({ kind: OrganisationKind.Department, parent: province });
    const naming = (organisationId: string) => ({
      input: { id, version: 1, organisationId, reason: 'Không còn ai ở cấp trên' },
    });
    const colleague = await world.api.given.person(Role.Leader, department);
    const refusedTo = (by: TestPerson | null, to: string) => world.api.refusal(by, NAME, naming(to));
    expect(await refusedTo(null, body.id)).toBe('UNAUTHENTICATED');
    expect(await refusedTo(stranger, body.id)).toBe('NOT_FOUND');
    expect(await refusedTo(world.leader, body.id)).toBe('NOT_FOUND');
    expect(await refusedTo(world.officer, body.id)).toBe('NOT_FOUND');
    for (const party of [department, province, body, otherProvince])
      expect(await refusedTo(colleague, party.id)).toBe('APPEAL_ALTERNATE');
    expect((await one(id, colleague)).appeals[0]).toMatchObject({ canNameAlternate: true, answerer: null });
    const { nameAppealAlternate } = await world.api.ok<{ nameAppealAlternate: Appealed }>(
      colleague,
      NAME,
      naming(world.tree.government.id),
    );
    expect(nameAppealAlternate.appeals[0]).toMatchObject({
      answerer: { id: world.tree.government.id },
      answererReason: 'Không còn ai ở cấp trên',
      canNameAlternate: false,
    });
    const minister = await world.api.given.person(Role.Leader, world.tree.government);
    await world.api.ok(minister, ANSWER, answering(id, 2, false));
  });

  it('against one result are three, those withdrawn counted, also where no last day was set', async () => {
    const { at, reporter } = await world.university('Trường Đại học Q');
    const { id } = await refusedIn('excellent-collective', at.id);
    await lodge(reporter, id);
    await world.api.ok(reporter, WITHDRAW, { input: { id, version: 1 } });
    for (let turn = 0; turn < 2; turn++) {
      await lodge(reporter, id);
      expect(await world.api.refusal(reporter, LODGE, { input: { id, text: 'x' } })).toBe('APPEAL_OPEN_ALREADY');
      await world.api.ok(world.officer, ANSWER, answering(id, 1, false));
    }
    expect((await one(id, reporter)).canAppeal).toBe(false);
    expect(await world.api.refusal(reporter, LODGE, { input: { id, text: 'x' } })).toBe('APPEALS_EXHAUSTED');
  });
});
