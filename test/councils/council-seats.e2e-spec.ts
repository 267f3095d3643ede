import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import {
  ALTERNATE,
  AMEND,
  CAST,
  CouncilWorld,
  END_RULE,
  ENTER_RULE,
  OPEN,
  RECUSE,
  REPLACE,
  salt,
  SET_UP,
  type CouncilSeen,
} from './councils-given';

describe('seats of councils, and how they vote', () => {
  let world: CouncilWorld;
  let stranger: TestPerson;
  let spare: TestPerson;
  let second: TestPerson;

  beforeAll(async () => {
    world = await CouncilWorld.make();
    const { given } = world.api;
    const { tree } = world.recognitions;
    stranger = await given.person(Role.Officer, tree.otherProvince);
    spare = await given.person(Role.Officer, tree.department);
    second = await given.person(Role.Leader, tree.department);
  });
  afterAll(() => world.api.close());

  const person = (at: number) => world.seated[at]!.person;
  const seatAt = (council: CouncilSeen, at: number) =>
    council.members.find(({ organisation }) => organisation.id === world.seated[at]!.at.id)!.id;
  const naming = (by: TestPerson | null, memberId: string, who = spare, organisationId?: string) =>
    world.api.refusal(by, ALTERNATE, {
      input: { memberId, personId: who.id, organisationId: organisationId ?? world.recognitions.tree.department.id },
    });
  const replacing = (by: TestPerson | null, memberId: string, who = spare) =>
    world.api.refusal(by, REPLACE, {
      input: {
        memberId,
        personId: who.id,
        organisationId: world.recognitions.tree.department.id,
        reason: 'Chuyển công tác',
      },
    });

  it('say everything that is wrong with who sits', async () => {
    const { id } = await world.round(['Trường S1']);
    const seats = world
      .rule()
      .seats.slice(0, 4)
      .map((one) => ({ ...one, seat: 'CHAIR' }));
    const input = { roundId: id, ...world.rule({ seats }) };
    const { errors } = await world.api.run(world.officer, SET_UP, { input });
    const { code, fields } = errors![0]!.extensions as unknown as {
      code: string;
      fields: { code: string; params: { count: number } }[];
    };
    expect(code).toBe('COUNCIL_COMPOSITION');
    expect(fields.map((one) => [one.code, one.params.count])).toEqual([
      ['COUNCIL_TOO_FEW', 4],
      ['COUNCIL_EVEN', 4],
      ['COUNCIL_CHAIRS', 4],
      ['COUNCIL_SECRETARIES', 0],
    ]);
  });

  it('pass on with a reason between ballots, and who sat stays recorded', async () => {
    const { id } = await world.round(['Trường S2']);
    const council = await world.setUp(id);
    const memberId = seatAt(council, 1);
    expect(await replacing(null, memberId)).toBe('UNAUTHENTICATED');
    expect(await replacing(stranger, memberId)).toBe('NOT_FOUND');
    expect(await replacing(person(2), memberId)).toBe('FORBIDDEN');
    expect(await replacing(world.officer, memberId, stranger)).toBe('COUNCIL_MEMBER_UNKNOWN');
    expect(await replacing(world.officer, memberId, world.officer)).toBe('COUNCIL_MEMBER_TWICE');
    expect(await naming(world.officer, memberId)).toBeNull();
    // The alternate takes the seat for good.
    expect(await replacing(world.officer, memberId)).toBeNull();
    const after = await world.one(council.id);
    expect(after.members).toHaveLength(5);
    const came = after.members.find(({ replaces }) => replaces !== null)!;
    expect(came).toMatchObject({ seat: 'MEMBER', replaces: { id: memberId }, standsFor: null });
    expect(after.formerMembers).toHaveLength(2);
    expect(after.formerMembers.find((one) => one.id === memberId)).toMatchObject({ leftReason: 'Chuyển công tác' });
    expect(await replacing(world.officer, memberId, second)).toBe('NOT_FOUND');
    const ballot = await world.ballot(council.id, { presentIds: [] });
    expect(ballot.seats).toHaveLength(5);
    expect(await replacing(world.officer, came.id, second)).toBe('COUNCIL_BALLOT_OPEN');
  });

  it('are taken by an alternate where the member may not decide, and nowhere else', async () => {
    const { id, nominated } = await world.round(['Trường S3']);
    await world.recognitions.nominate(world.officer, id, [world.universities[0]!.at.id]);
    const council = await world.setUp(id);
    const memberId = seatAt(council, 2);
    expect(await naming(null, memberId)).toBe('UNAUTHENTICATED');
    expect(await naming(stranger, memberId)).toBe('NOT_FOUND');
    expect(await naming(person(2), memberId)).toBe('FORBIDDEN');
    expect(await naming(world.officer, memberId, stranger)).toBe('COUNCIL_MEMBER_UNKNOWN');
    expect(await naming(world.officer, memberId)).toBeNull();
    expect(await naming(world.officer, memberId, second)).toBe('COUNCIL_ALTERNATE_NAMED');
    expect(await naming(world.officer, seatAt(council, 3), second)).toBeNull();
    const sitting = await world.one(council.id);
    expect(sitting.members.map(({ standsFor }) => standsFor?.id ?? null)).toEqual(
      expect.arrayContaining([memberId, seatAt(council, 3)]),
    );
    const [alternate] = sitting.members.filter(({ standsFor }) => standsFor?.id === memberId);
    expect(await naming(world.officer, alternate!.id, world.recognitions.leader)).toBe('COUNCIL_ALTERNATE');

    const ballot = await world.ballot(council.id, { presentIds: sitting.members.map((one) => one.id) });
    const cases = await world.cases(ballot.id, spare);
    const own = cases.find(({ ownConflict }) => ownConflict === null)!;
    expect(own.organisation).toEqual({ id: world.universities[0]!.at.id });
    expect(cases.filter(({ ownConflict }) => ownConflict === 'STANDS_BY')).toHaveLength(1);
    // The second one has no case at all until their member leaves one.
    expect((await world.seen(ballot.id, second)).canVote).toBe(false);
    expect(await world.casting(second, ballot.id)).toBe('BALLOT_CONFLICT');
    await world.cast(spare, ballot.id, 'AGAINST');
    const leaving = { councilId: council.id, nominationId: nominated[0]!.id, reason: 'Từng công tác ở đó' };
    expect(await world.api.refusal(person(3), RECUSE, { input: leaving })).toBeNull();
    expect((await world.seen(ballot.id, second)).canVote).toBe(true);
    // Whose alternate has voted leaves an empty seat: nobody is made to abstain.
    expect(await world.api.refusal(person(2), RECUSE, { input: leaving })).toBeNull();
    await world.cast(second, ballot.id, 'IN_FAVOUR');
    for (const at of [0, 1, 3, 4]) await world.cast(person(at), ballot.id, 'IN_FAVOUR');
    await world.close(ballot.id);
    const came = new Map((await world.cases(ballot.id)).map((one) => [one.id, one]));
    expect(came.get(own.id)).toMatchObject({ entitled: 5, present: 5, inFavour: 4, against: 1 });
    const [other] = [...came.values()].filter(({ id: key }) => key !== own.id);
    expect(other).toMatchObject({ entitled: 4, present: 4, inFavour: 4, against: 0 });
  });

  it('have papers whose look is seen before anything is decided, marked and without a code', async () => {
    const { nominated } = await world.round(['Trường S9']);
    const url = `/nominations/${encodeURIComponent(nominated[0]!.id)}/certificate-preview.pdf`;
    const asked = (by: TestPerson | null) => {
      const request = world.api.http().get(url).buffer(true);
      return by ? request.set('Cookie', by.cookie) : request;
    };
    expect((await asked(null)).status).toBe(401);
    expect((await asked(stranger)).status).toBe(404);
    const print = await asked(world.officer);
    expect([print.status, print.headers['content-type']]).toEqual([200, 'application/pdf']);
    if (process.env.PRINTS) await writeFile(`${process.env.PRINTS}/preview.pdf`, print.body as Buffer);
    expect(await world.api.owner.query('SELECT 1 FROM certificate')).toEqual([]);
  });

  it('give an award that keeps its name and its days while it is given', async () => {
    const root = await world.api.given.person(Role.Administrator, world.recognitions.tree.government);
    const code = [...world.recognitions.awards.keys()].find((one) => one.startsWith('commendation/'))!;
    const id = nodeId('Award', world.recognitions.awards.get(code)!);
    const { award } = await world.api.ok<{ award: { version: number } }>(
      root,
      'query ($id: ID!) { award(id: $id) { version } }',
      { id },
    );
    const AMENDED = 'mutation ($input: AmendAwardInput!) { amendAward(input: $input) { id } }';
    const CLOSED = 'mutation ($input: CloseAwardInput!) { closeAward(input: $input) { id } }';
    const asked = (operation: string, input: object) =>
      world.api.refusal(root, operation, { input: { id, version: award.version, ...input } });
    expect(await asked(AMENDED, { nameVi: 'Tên khác' })).toBe('AWARD_GIVEN');
    expect(await asked(AMENDED, { validFrom: '2028-01-01' })).toBe('AWARD_GIVEN');
    expect(await asked(CLOSED, { validTo: '2030-12-31', reason: 'thử' })).toBe('AWARD_ROUNDS_RUN');
    await world.api.owner.query(`UPDATE recognition_round SET state = 'decided' WHERE state IN ('open', 'closed')`);
    expect(await asked(CLOSED, { validTo: '2025-12-31', reason: 'thử' })).toBe('AWARD_GIVEN');
    expect(await asked(CLOSED, { validTo: '2030-12-31', reason: 'thử' })).toBeNull();
    await world.api.owner.query(`UPDATE recognition_round SET state = 'open' WHERE state = 'decided'`);
    await world.api.owner.query('UPDATE award SET valid_to = NULL');
  });

  it('give points within bounds, of which the rounded mean alone is told', async () => {
    const { id } = await world.round(['Trường S4', 'Trường S5']);
    const setUp = (over: object) =>
      world.api.refusal(world.officer, SET_UP, { input: { roundId: id, ...world.rule(over) } });
    expect(await setUp({ method: 'SCORES' })).toBe('COUNCIL_RULE_POINTS');
    expect(await setUp({ mostPoints: 10, digits: 1 })).toBe('COUNCIL_RULE_POINTS');
    expect(await setUp({ citation: null })).toBe('COUNCIL_RULE_MISSING');
    const council = await world.setUp(id, { method: 'SCORES', mostPoints: 10, digits: 1 });
    const ballot = await world.ballot(council.id, { presentIds: council.members.map((one) => one.id) });
    const [first, last] = await world.cases(ballot.id);
    const give = (by: TestPerson, points: number, rest: object) => ({
      by,
      input: { id: ballot.id, salt: salt(), votes: [{ caseId: first!.id, points }], ...rest },
    });
    const refused = ({ by, input }: ReturnType<typeof give>) => world.api.refusal(by, CAST, { input });
    expect(await refused(give(person(0), 11, { restPoints: 5 }))).toBe('BALLOT_POINTS');
    expect(await refused(give(person(0), 8, { rest: 'IN_FAVOUR' }))).toBe('BALLOT_POINTS');
    expect(await refused(give(person(0), 8, {}))).toBe('BALLOT_INCOMPLETE');
    for (const [at, points] of [8, 8, 8, 8].entries())
      expect(await refused(give(person(at), points, { restPoints: 9 - at }))).toBeNull();
    expect(await refused(give(person(4), 7, { rest: 'ABSTAIN' }))).toBeNull();
    const everything = await world.api.owner.query<{ text: string }[]>(
      `SELECT coalesce(string_agg(t::text, ' '), '') AS text FROM ballot_voter AS t UNION ALL SELECT string_agg(t::text, ' ') FROM audit_event AS t WHERE action = 'ballot.cast'`,
    );
    expect(everything.map(({ text }) => text).join(' ')).not.toContain('points');
    expect((await world.cases(ballot.id)).every(({ mean, measured }) => mean === null && measured === null)).toBe(true);
    await world.close(ballot.id);
    const came = new Map((await world.cases(ballot.id)).map((one) => [one.id, one]));
    // 39 of 5 are 7.8; 30 of 5, with one who gave none, are 6.
    expect(came.get(first!.id)).toMatchObject({ standing: 'NOT_PASSED', mean: 780, meanNeeded: 800, measured: 5 });
    expect(came.get(last!.id)).toMatchObject({ mean: 600, abstained: 1, inFavour: null, against: null });
    expect(came.get(first!.id)!.nomination!.reason).toBe('Hội đồng chấm điểm: trung bình 7,8 (cần 8)');
    const next = await world.round(['Trường S6']);
    const voting = await world.setUp(next.id);
    const votes = await world.ballot(voting.id, { presentIds: voting.members.map((one) => one.id) });
    expect(await world.casting(person(0), votes.id, { rest: null, restPoints: 3 })).toBe('BALLOT_NO_POINTS');
  });

  it('vote as their province has it, from when to when, and by their own rule where it has none', async () => {
    const { tree } = world.recognitions;
    const administrator = await world.api.given.person(Role.Administrator, tree.government);
    const { mode, directiveId, seats, ...voting } = world.rule();
    const rule = (over: object = {}) => ({
      input: {
        ...voting,
        method: 'VOTES',
        provinceId: nodeId('AdministrativeUnit', tree.province.provinceId),
        validFrom: '2027-01-01',
        ...over,
      },
    });
    expect(await world.api.refusal(null, ENTER_RULE, rule())).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.officer, ENTER_RULE, rule())).toBe('FORBIDDEN');
    expect(await world.api.refusal(administrator, ENTER_RULE, rule({ quorumPart: 4 }))).toBe('COUNCIL_RULE');
    expect(await world.api.refusal(administrator, ENTER_RULE, rule({ validTo: '2026-01-01' }))).toBe(
      'COUNCIL_RULE_ORDER',
    );
    const { enterCouncilRule } = await world.api.ok<{ enterCouncilRule: { id: string; version: number } }>(
      administrator,
      ENTER_RULE,
      rule({ passingPart: 90 }),
    );
    expect(await world.api.refusal(administrator, ENTER_RULE, rule({ validFrom: '2027-06-01' }))).toBe(
      'COUNCIL_RULE_OVERLAP',
    );
    const { id } = await world.round(['Trường S7']);
    expect(await world.api.refusal(world.officer, SET_UP, { input: { roundId: id, ...world.rule() } })).toBe(
      'COUNCIL_RULE_STANDS',
    );
    const asked = { roundId: id, mode, directiveId, seats };
    const { setUpCouncil } = await world.api.ok<{ setUpCouncil: CouncilSeen }>(world.officer, SET_UP, { input: asked });
    expect(setUpCouncil).toMatchObject({ passingPart: 90, prescribed: { citation: voting.citation } });
    const amending = (over: object) =>
      world.api.refusal(world.officer, AMEND, {
        input: { id: setUpCouncil.id, version: setUpCouncil.version, ...over },
      });
    expect(await amending({ passingPart: 50 })).toBe('COUNCIL_RULE_STANDS');
    const { id: ruleId, version } = enterCouncilRule;
    const ended = { id: ruleId, version, validTo: '2027-01-02', reason: 'Hết hiệu lực' };
    expect(await world.api.refusal(world.officer, END_RULE, { input: ended })).toBe('FORBIDDEN');
    expect(await world.api.refusal(administrator, END_RULE, { input: ended })).toBeNull();
    // A council keeps the rule under which it was set up; the next one says its own.
    expect(await amending({ mode: 'WRITTEN' })).toBeNull();
    expect(await world.api.refusal(world.officer, OPEN, { input: { councilId: setUpCouncil.id } })).toBe('BALLOT_DUE');
    const next = await world.round(['Trường S8']);
    expect(await world.setUp(next.id)).toMatchObject({ passingPart: 80, prescribed: null });
  });
});
