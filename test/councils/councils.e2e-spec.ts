import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { download } from '../support/downloads';
import {
  AMEND,
  ATTEND,
  CANDIDATES,
  CAST,
  CLOSE,
  CouncilWorld,
  DISSOLVE,
  ONE,
  OPEN,
  RECUSE,
  salt,
  SET_UP,
} from './councils-given';

describe('councils', () => {
  let world: CouncilWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await CouncilWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.recognitions.tree.otherProvince);
  });
  afterAll(() => world.api.close());

  const person = (at: number) => world.seated[at]!.person;
  const refused = (by: TestPerson | null, roundId: string, over: object = {}) =>
    world.api.refusal(by, SET_UP, { input: { roundId, ...world.rule(over) } });

  it('are set up by the office of a round, of an odd number of people who work where they stand for', async () => {
    const { id, nominated } = await world.round(['Trường A1', 'Trường A2']);
    await world.recognitions.appraise([nominated[0]!.id], true);
    const { seats } = world.rule();
    const [first, ...others] = seats;
    expect(await refused(null, id)).toBe('UNAUTHENTICATED');
    expect(await refused(stranger, id)).toBe('NOT_FOUND');
    expect(await refused(person(2), id)).toBe('FORBIDDEN');
    expect(await refused(world.officer, id, { seats: seats.slice(1) })).toBe('COUNCIL_COMPOSITION');
    expect(await refused(world.officer, id, { seats: [{ ...first!, seat: 'MEMBER' }, ...others] })).toBe(
      'COUNCIL_COMPOSITION',
    );
    expect(
      await refused(world.officer, id, { seats: [first, ...others.slice(1), { ...first!, seat: 'MEMBER' }] }),
    ).toBe('COUNCIL_MEMBER_TWICE');
    expect(
      await refused(world.officer, id, {
        seats: [{ ...first!, organisationId: world.recognitions.tree.commune.id }, ...others],
      }),
    ).toBe('COUNCIL_MEMBER_UNKNOWN');
    expect(
      await refused(world.officer, id, {
        seats: [...others, { ...first!, personId: stranger.id }],
      }),
    ).toBe('COUNCIL_MEMBER_UNKNOWN');
    expect(await refused(world.officer, id, { quorumPart: 4 })).toBe('COUNCIL_RULE');

    const council = await world.setUp(id);
    expect(council).toMatchObject({ state: 'SITTING', canManage: true });
    expect(council.members.map(({ seat, isMe }) => [seat, isMe])).toEqual([
      ['CHAIR', true],
      ['SECRETARY', false],
      ['MEMBER', false],
      ['MEMBER', false],
      ['MEMBER', false],
    ]);
    expect(council.members[0]!.name).toBe('Người thử nghiệm');
    expect(await refused(world.officer, id)).toBe('COUNCIL_EXISTS');
    expect((await world.recognitions.nominations(id)).map(({ state }) => state)).toEqual(['PROPOSED', 'PROPOSED']);
    expect((await world.recognitions.appraise([nominated[0]!.id], true)).things[0]!.code).toBe('ROUND_HAS_COUNCIL');
    const RECOMMEND = 'mutation ($input: RecommendEligibleInput!) { recommendEligible(input: $input) { recommended } }';
    expect(await world.api.refusal(world.officer, RECOMMEND, { input: { roundId: id, isRehearsal: true } })).toBe(
      'ROUND_HAS_COUNCIL',
    );
    for (const who of [stranger, world.universities[0]!.reporter])
      expect(await world.api.refusal(who, ONE, { id: council.id })).toBe(who === stranger ? 'NOT_FOUND' : null);

    const candidates = (by: TestPerson, organisationId: string) =>
      world.api.run<{ councilCandidates: { personId: string }[] }>(by, CANDIDATES, { roundId: id, organisationId });
    const { tree } = world.recognitions;
    const found = await candidates(world.officer, world.universities[2]!.at.id);
    expect(found.data.councilCandidates.map(({ personId }) => personId)).toEqual([person(4).id]);
    expect((await candidates(world.officer, tree.otherProvince.id)).data.councilCandidates).toEqual([]);
    expect((await candidates(stranger, world.universities[2]!.at.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');

    const dissolving = { input: { id: council.id, version: council.version, reason: 'Lập nhầm' } };
    expect(await world.api.refusal(stranger, DISSOLVE, dissolving)).toBe('NOT_FOUND');
    expect(await world.api.refusal(world.officer, DISSOLVE, dissolving)).toBeNull();
    expect((await world.recognitions.appraise([nominated[0]!.id], true)).things[0]!.code).toBeNull();
  });

  it('find who works at a nominated organisation, below it, or acts for it; and take who leaves a case', async () => {
    const { tree, leader } = world.recognitions;
    const { id, nominated } = await world.round(['Trường B1']);
    const [university] = world.universities;
    await world.recognitions.nominate(world.officer, id, [university!.at.id]);
    await world.recognitions.nominate(leader, id, [tree.province.id]);
    const council = await world.setUp(id);
    const all = await world.recognitions.nominations(id);
    const idOf = (organisationId: string) => all.find((one) => one.organisation!.id === organisationId)!.id;
    const memberAt = new Map(council.members.map((one) => [one.organisation.id, one.id]));
    const grounds = (seen: typeof council, organisationId: string) =>
      Object.fromEntries(
        seen.conflicts
          .filter(({ nominationId }) => nominationId === idOf(organisationId))
          .map(({ member, ground }) => [world.seated.findIndex(({ at }) => memberAt.get(at.id) === member.id), ground]),
      );
    expect(grounds(council, university!.at.id)).toEqual({ 2: 'OWN_UNIT' });
    expect(grounds(council, tree.province.id)).toEqual({
      0: 'ACTS_FOR',
      1: 'OWN_UNIT',
      2: 'BELOW',
      3: 'BELOW',
      4: 'BELOW',
    });
    const recusing = (by: TestPerson, nominationId: string) =>
      world.api.refusal(by, RECUSE, { input: { councilId: council.id, nominationId, reason: 'Có quan hệ công tác' } });
    const elsewhere = await world.round(['Trường B2']);
    expect(await recusing(stranger, nominated[0]!.id)).toBe('NOT_FOUND');
    expect(await recusing(person(1), elsewhere.nominated[0]!.id)).toBe('NOT_FOUND');
    expect(await recusing(person(1), nominated[0]!.id)).toBeNull();
    const declared = (await world.one(council.id)).conflicts.find(({ ground }) => ground === 'DECLARED');
    expect(declared).toMatchObject({ nominationId: nominated[0]!.id, reason: 'Có quan hệ công tác' });
  });

  it('vote in secret: without quorum nothing is decided nor told, with it nominations stand as the count says', async () => {
    const { id, nominated } = await world.round(['Trường C1', 'Trường C2', 'Trường C3']);
    await world.recognitions.nominate(world.officer, id, [world.universities[0]!.at.id]);
    const council = await world.setUp(id, { directiveId: null });
    const opening = (over: object = {}) =>
      world.api.refusal(world.officer, OPEN, { input: { councilId: council.id, ...over } });
    expect(await opening()).toBe('COUNCIL_NOT_ESTABLISHED');
    expect(council.hasWaiting).toBe(true);
    const amending = { id: council.id, version: council.version, directiveId: world.directiveId };
    expect(await world.api.refusal(world.officer, AMEND, { input: amending })).toBeNull();
    expect(await opening({ dueOn: '2027-01-20' })).toBe('BALLOT_DUE');
    const keyOf = (at: number) => council.members.find((one) => one.organisation.id === world.seated[at]!.at.id)!.id;
    const first = await world.ballot(council.id, { presentIds: [keyOf(0), keyOf(4)] });
    expect(first).toMatchObject({ number: 1, state: 'OPEN', canVote: true, caseCount: 4 });
    expect(await opening()).toBe('COUNCIL_BALLOT_OPEN');
    expect(await world.casting(null, first.id)).toBe('UNAUTHENTICATED');
    expect(await world.casting(stranger, first.id)).toBe('NOT_FOUND');
    expect(await world.casting(person(1), first.id)).toBe('BALLOT_NOT_PRESENT');
    expect(await world.casting(person(0), first.id, { rest: null })).toBe('BALLOT_INCOMPLETE');
    await world.cast(person(0), first.id, 'IN_FAVOUR');
    await world.cast(person(4), first.id, 'IN_FAVOUR');
    expect(await world.casting(person(4), first.id)).toBe('BALLOT_VOTED');
    expect(await world.close(first.id)).toMatchObject({ state: 'CLOSED', passed: 0, notPassed: 0, undecided: 4 });
    for (const one of await world.cases(first.id))
      expect(one).toMatchObject({ standing: 'NO_QUORUM', present: 2, inFavour: null, against: null, measured: null });
    expect((await world.recognitions.nominations(id)).every(({ state }) => state === 'PROPOSED')).toBe(true);

    const second = await world.ballot(council.id, { presentIds: [0, 1, 2].map(keyOf) });
    const attending = (presentIds: string[]) =>
      world.api.refusal(world.officer, ATTEND, { input: { id: second.id, presentIds } });
    expect(await attending([0, 1, 2, 3, 4].map(keyOf))).toBeNull();
    const ids = new Map((await world.cases(second.id)).map((one) => [one.nominationId, one.id]));
    const caseOf = (at: number) => ids.get(nominated[at]!.id)!;
    const [own] = (await world.cases(second.id, person(2))).filter(({ ownConflict }) => ownConflict !== null);
    expect(own).toMatchObject({ ownConflict: 'OWN_UNIT', organisation: { id: world.universities[0]!.at.id } });
    expect(await world.casting(person(2), second.id, { votes: [{ caseId: own!.id, choice: 'IN_FAVOUR' }] })).toBe(
      'BALLOT_CONFLICT',
    );
    const recusing = { councilId: council.id, nominationId: nominated[0]!.id, reason: 'Từng công tác ở đó' };
    expect(await world.api.refusal(person(3), RECUSE, { input: recusing })).toBeNull();
    await world.cast(person(0), second.id, 'IN_FAVOUR');
    await world.cast(person(1), second.id, 'AGAINST', [{ caseId: caseOf(0), choice: 'IN_FAVOUR' }]);
    expect(await attending([2, 3, 4].map(keyOf))).toBe('BALLOT_PRESENCE');
    await world.cast(person(2), second.id, 'IN_FAVOUR', [{ caseId: caseOf(1), choice: 'ABSTAIN' }]);
    await world.cast(person(3), second.id, 'IN_FAVOUR');
    expect(await world.api.refusal(person(0), RECUSE, { input: recusing })).toBe('BALLOT_VOTED');
    for (const one of await world.cases(second.id)) expect(one).toMatchObject({ standing: null, inFavour: null });
    await world.cast(person(4), second.id, 'IN_FAVOUR');
    expect(await world.api.refusal(stranger, CLOSE, { input: { id: second.id } })).toBe('NOT_FOUND');
    expect(await world.close(second.id)).toMatchObject({ passed: 2, notPassed: 2, undecided: 0 });
    const came = new Map((await world.cases(second.id)).map((one) => [one.id, one]));
    expect(came.get(caseOf(0))).toMatchObject({
      standing: 'PASSED',
      entitled: 4,
      inFavour: 4,
      against: 0,
      measured: 4,
    });
    expect(came.get(caseOf(1))).toMatchObject({ standing: 'NOT_PASSED', inFavour: 3, against: 1, abstained: 1 });
    expect(came.get(caseOf(2))).toMatchObject({ standing: 'PASSED', inFavour: 4, against: 1, measured: 5 });
    expect(came.get(own!.id)).toMatchObject({ standing: 'NOT_PASSED', entitled: 4, inFavour: 3, against: 1 });
    const states = new Map((await world.recognitions.nominations(id)).map((one) => [one.id, one]));
    expect(states.get(nominated[0]!.id)).toMatchObject({ state: 'RECOMMENDED' });
    expect(came.get(caseOf(1))!.nomination).toMatchObject({
      state: 'NOT_RECOMMENDED',
      reason: 'Hội đồng biểu quyết: 3/5 phiếu đồng ý',
    });

    expect(await world.casting(person(0), second.id)).toBe('BALLOT_CLOSED');
    expect(await world.api.refusal(world.officer, CLOSE, { input: { id: second.id } })).toBe('BALLOT_CLOSED');
    expect(await opening()).toBe('BALLOT_NOTHING');
    const { version, hasWaiting } = await world.one(council.id);
    expect(hasWaiting).toBe(false);
    const rule = { input: { id: council.id, version, passingPart: 50 } };
    expect(await world.api.refusal(world.officer, AMEND, rule)).toBe('COUNCIL_HAS_VOTED');
    const dissolving = { input: { id: council.id, version, reason: 'Thôi' } };
    expect(await world.api.refusal(world.officer, DISSOLVE, dissolving)).toBe('COUNCIL_HAS_VOTED');
  });

  it('keep from everybody how a member voted: in fields, trail, feed, idempotency store and counters', async () => {
    const { api } = world;
    const { id } = await world.round(['Trường D1', 'Trường D2']);
    const council = await world.setUp(id);
    const presentIds = council.members.map((one) => one.id);
    const ballot = await world.ballot(council.id, { presentIds });
    const salts: string[] = [];
    const vote = (at: number, choice: string, key: string) => {
      salts.push(salt());
      const input = { id: ballot.id, salt: salts.at(-1), votes: [], rest: choice };
      return api.run<{ castBallot: object }>(person(at), CAST, { input }, { 'Idempotency-Key': key });
    };
    const urn = async () =>
      (
        await api.owner.query<{ size: number; sealed: string }[]>(
          `SELECT length(u.sealed) AS size, encode(u.sealed, 'hex') AS sealed FROM ballot_urn AS u JOIN ballot AS b ON b.key = u.ballot_key WHERE b.state = 'open'`,
        )
      )[0]!;
    const before = await urn();
    const key = randomUUID();
    const told = [await vote(0, 'AGAINST', key)];
    for (const at of [1, 2, 3]) told.push(await vote(at, 'IN_FAVOUR', randomUUID()));
    for (const one of told) expect(one.errors).toBeUndefined();

    const cases = await world.cases(ballot.id);
    expect(cases.every((one) => one.inFavour === null && one.standing === null && one.present === null)).toBe(true);
    const seen = await world.seen(ballot.id);
    expect(seen).toMatchObject({ passed: 0, notPassed: 0, undecided: 0 });
    expect(seen.seats.filter(({ hasVoted }) => hasVoted)).toHaveLength(4);
    const after = await urn();
    expect(after.size).toBe(before.size);
    expect(after.sealed).not.toBe(before.sealed);

    // Whatever stands anywhere in the database, whoever reads it.
    const tables = await api.owner.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition`,
    );
    const everything = (
      await Promise.all(
        tables.map(async ({ name }) => {
          const [{ text }] = (await api.owner.query(
            `SELECT coalesce(string_agg(t::text, E'\\n'), '') AS text FROM "${name}" AS t`,
          )) as [{ text: string }];
          return text;
        }),
      )
    ).join('\n');
    for (const one of salts) expect(everything).not.toContain(one);
    expect(everything).not.toMatch(/in_favour\b(?!_)|IN_FAVOUR|AGAINST|"rest"/);
    const trail = await api.owner.query<object[]>(
      `SELECT actor_id, session_id, before, after, reason, principal_kind FROM audit_event AS e WHERE action = 'ballot.cast' AND subject_key = $1`,
      [Buffer.from(ballot.id, 'base64url').toString().split(':').at(-1)],
    );
    expect(trail).toEqual(
      [0, 1, 2, 3].map(() => ({
        actor_id: null,
        session_id: null,
        before: null,
        after: null,
        reason: null,
        principal_kind: 'system',
      })),
    );
    const feed = await api.owner.query<{ topic: string }[]>(
      `SELECT topic FROM outbox_event WHERE topic = 'ballot.cast'`,
    );
    expect(feed).toEqual([]);
    const [stored] = await api.owner.query<{ principal: string; response: object }[]>(
      'SELECT principal, response FROM idempotency_key WHERE key = $1',
      [key],
    );
    const ballotKey = Buffer.from(ballot.id, 'base64url').toString().split(':').at(-1);
    expect(stored).toEqual({ principal: 'system', response: { answer: ballotKey } });
    const auditor = await api.owner.query<{ may: boolean }[]>(
      `SELECT has_table_privilege('hieuhoc_auditor', 'ballot_urn', 'SELECT') OR has_table_privilege('hieuhoc_worker', 'ballot_urn', 'SELECT') AS may`,
    );
    expect(auditor).toEqual([{ may: false }]);

    await world.cast(person(4), ballot.id, 'IN_FAVOUR');
    expect(await world.close(ballot.id)).toMatchObject({ passed: 2 });
    expect((await world.cases(ballot.id))[0]).toMatchObject({ inFavour: 4, against: 1, abstained: 0 });
    expect(await urn()).toBeUndefined();
  });

  it('answer a repeated vote with the same, and count it once', async () => {
    const { id } = await world.round(['Trường E1']);
    const council = await world.setUp(id);
    const ballot = await world.ballot(council.id, { presentIds: council.members.map((one) => one.id) });
    const input = { id: ballot.id, salt: salt(), votes: [], rest: 'AGAINST' };
    const headers = { 'Idempotency-Key': randomUUID() };
    for (const _ of [1, 2]) expect((await world.api.run(person(0), CAST, { input }, headers)).errors).toBeUndefined();
    const other = await world.api.run(person(0), CAST, { input: { ...input, rest: 'IN_FAVOUR' } }, headers);
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
    await Promise.all([1, 2, 3, 4].map((at) => world.cast(person(at), ballot.id, 'IN_FAVOUR')));
    await world.close(ballot.id);
    expect((await world.cases(ballot.id))[0]).toMatchObject({ standing: 'PASSED', inFavour: 4, against: 1 });
  });

  it('ask for opinions in writing until a day, and decide nothing where the count would tell who voted how', async () => {
    const { id } = await world.round(['Trường G1']);
    const council = await world.setUp(id, { mode: 'WRITTEN', quorumPart: 1, quorumWhole: 5 });
    const opening = (over: object) =>
      world.api.refusal(world.officer, OPEN, { input: { councilId: council.id, ...over } });
    expect(await opening({})).toBe('BALLOT_DUE');
    expect(await opening({ dueOn: '2027-01-10', presentIds: [council.members[0]!.id] })).toBe('BALLOT_PRESENCE');
    const first = await world.ballot(council.id, { dueOn: '2027-01-10' });
    await world.cast(person(0), first.id, 'IN_FAVOUR');
    await world.cast(person(1), first.id, 'IN_FAVOUR');
    const closing = () => world.api.refusal(world.officer, CLOSE, { input: { id: first.id } });
    expect(await closing()).toBe('BALLOT_NOT_OVER');
    await world.api.owner.query(`UPDATE ballot SET due_on = '2027-01-09' WHERE state = 'open'`);
    expect(await world.casting(person(2), first.id)).toBe('BALLOT_OVER');
    expect(await closing()).toBeNull();
    expect((await world.cases(first.id))[0]).toMatchObject({ standing: 'TOO_FEW', present: 2, inFavour: null });
    const second = await world.ballot(council.id, { dueOn: '2027-01-20' });
    for (const at of [0, 1, 2, 3, 4]) await world.cast(person(at), second.id, 'IN_FAVOUR');
    expect(await world.close(second.id)).toMatchObject({ passed: 1 });
    expect((await world.cases(second.id))[0]).toMatchObject({ inFavour: 5, measured: 5 });
  });

  it('wait in the inbox of who has to vote and of who can close, and write their papers from the data', async () => {
    const { api } = world;
    const { officer } = world;
    const { id } = await world.recognitions.open();
    for (const name of ['Trường Đại học K', 'Trường Đại học L']) {
      const { at } = await world.recognitions.university(name);
      await world.recognitions.assessed(at);
      await world.recognitions.nominate(officer, id, [at.id]);
    }
    await world.recognitions.nominate(officer, id, [world.universities[1]!.at.id]);
    await world.recognitions.assessed(world.universities[1]!.at);
    const council = await world.setUp(id, { directiveId: null });
    const draft = async (kind: string, sourceId: string) => {
      const asked = `mutation ($id: ID!) { draftFrom(kind: ${kind}, sourceId: $id) { id type subject draft { bases addressees body { kind text rows } } } }`;
      const { draftFrom } = await api.ok<{
        draftFrom: {
          id: string;
          type: string;
          subject: string;
          draft: { addressees: string[]; body: { text: string | null; rows: string[][] | null }[] };
        };
      }>(officer, asked, { id: sourceId });
      const texts = draftFrom.draft.body.map(({ text }) => text ?? '');
      const tables = draftFrom.draft.body.flatMap(({ rows }) => (rows === null ? [] : [rows]));
      return { ...draftFrom, text: texts.join('\n'), tables };
    };
    const decision = await draft('COUNCIL_DECISION', id);
    expect(decision.type).toBe('QĐ');
    expect(decision.tables[0]!.map((row) => row[3])).toEqual([
      'Chủ tịch Hội đồng',
      'Thư ký',
      'Ủy viên',
      'Ủy viên',
      'Ủy viên',
    ]);
    expect(decision.text).toContain('2/3');
    const amending = { id: council.id, version: council.version, directiveId: world.directiveId };
    expect(await api.refusal(officer, AMEND, { input: amending })).toBeNull();
    const again = 'mutation ($id: ID!) { draftFrom(kind: COUNCIL_DECISION, sourceId: $id) { id } }';
    expect(await api.refusal(officer, again, { id })).toBe('COUNCIL_ESTABLISHED');

    const inbox = async (by: TestPerson, kind: string) => {
      const data = await api.ok<{ inbox: { kind: string; count: number; things: { id: string; title: string }[] }[] }>(
        by,
        '{ inbox { kind count things { id title } } }',
      );
      return data.inbox.find((pile) => pile.kind === kind)?.things.map((thing) => thing.id) ?? [];
    };
    const ballot = await world.ballot(council.id, { presentIds: council.members.map((one) => one.id) });
    const MINUTES = 'mutation ($id: ID!) { draftFrom(kind: COUNCIL_MINUTES, sourceId: $id) { id } }';
    expect(await api.refusal(officer, MINUTES, { id: ballot.id })).toBe('BALLOT_STILL_OPEN');
    expect(await inbox(person(2), 'BALLOTS_TO_VOTE')).toContain(ballot.id);
    expect(await inbox(stranger, 'BALLOTS_TO_VOTE')).toEqual([]);
    for (const at of [0, 1, 2, 3, 4]) {
      expect(await inbox(officer, 'BALLOTS_TO_CLOSE')).not.toContain(ballot.id);
      await world.cast(person(at), ballot.id, 'IN_FAVOUR');
    }
    expect(await inbox(person(2), 'BALLOTS_TO_VOTE')).not.toContain(ballot.id);
    expect(await inbox(officer, 'BALLOTS_TO_CLOSE')).toContain(ballot.id);
    expect(await world.close(ballot.id)).toMatchObject({ passed: 3 });

    const minutes = await draft('COUNCIL_MINUTES', ballot.id);
    expect(minutes.type).toBe('BB');
    const [attendance, left, results] = minutes.tables;
    expect(attendance!.map((row) => row[4])).toEqual(Array(5).fill('Có mặt'));
    expect(left).toEqual([['1', 'Người thử nghiệm', 'Trường Hai', 'thuộc đơn vị được đề nghị']]);
    expect(results!.map((row) => row.slice(2))).toEqual(
      expect.arrayContaining([
        ['4', '4', '4', '0', '0', 'Đề nghị'],
        ['5', '5', '5', '0', '0', 'Đề nghị'],
      ]),
    );
    expect(minutes.text).toContain('Hội đồng đề nghị 03 trường hợp, không đề nghị 00 trường hợp.');
    const submission = await draft('AWARD_SUBMISSION', id);
    expect(submission).toMatchObject({ type: 'TTr', draft: { addressees: ['UBND tỉnh'] } });
    expect(submission.tables[0]).toHaveLength(3);
    expect(submission.tables[0]!.map((row) => row[2])).toContain('Hội đồng biểu quyết: 4/4 phiếu đồng ý');
    if (process.env.PRINTS)
      for (const [name, one] of Object.entries({ decision, minutes, submission })) {
        const { body } = await download(api, officer, `/directives/${one.id}/document.pdf`);
        await writeFile(`${process.env.PRINTS}/${name}.pdf`, body);
      }
  });
});
