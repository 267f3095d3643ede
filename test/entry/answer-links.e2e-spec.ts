import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intKey, parseNodeId, Role } from '@app/kernel';
import { REVIEW, SUBMIT } from '../subject-assessments/subject-assessments-documents';
import { SubjectAssessmentWorld, tenOf } from '../subject-assessments/subject-assessments-given';

const MAKE = `mutation ($input: MakeAnswerLinksInput!) { makeAnswerLinks(input: $input) { citizenId code expiresAt } }`;
const LINKS = `query ($citizenId: ID!) { answerLinks(citizenId: $citizenId) { id citizenId usedAt withdrawnAt expiresAt } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawAnswerLink(id: $id) { id withdrawnAt } }`;
const FIELDS = `initial guardianInitial title { vi } year state version targets { code maximum step points }`;
const OPEN = `query ($code: String!) { linkedAnswers(code: $code) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveLinkedAnswersInput!) { saveLinkedAnswers(input: $input) { ${FIELDS} } }`;
const SEND = `mutation ($input: SendLinkedAnswersInput!) { sendLinkedAnswers(input: $input) { ${FIELDS} } }`;

interface Linked {
  initial: string;
  state: string;
  version: number;
  targets: { code: string; points: number | null }[];
}

describe('answering once through a link', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    roundId = await world.open();
  });
  afterAll(() => world.api.close());

  const make = async (citizenIds: string[], days = 7): Promise<{ code: string }[]> =>
    (
      await world.api.ok<{ makeAnswerLinks: { code: string }[] }>(world.officer, MAKE, {
        input: { roundId, line: 1, citizenIds, days },
      })
    ).makeAnswerLinks;
  const save = async (code: string, version: number, answers: object[]): Promise<Linked> =>
    (await world.api.ok<{ saveLinkedAnswers: Linked }>(null, SAVE, { input: { code, version, answers } }))
      .saveLinkedAnswers;

  it('opens what is asked and nothing of the person, saves as it goes, and sends once', async () => {
    const citizen = await world.citizen({ name: 'Nguyễn Thị Minh Hoạ', birthYear: 1980, nationalId: '079300000501' });
    const [{ code }] = (await make([citizen])) as [{ code: string }];
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const answer = await world.api.run<{ linkedAnswers: Linked }>(null, OPEN, { code });
    expect(answer.data.linkedAnswers).toMatchObject({ initial: 'H.', year: 2026, state: 'NOT_BEGUN', version: 0 });
    expect(answer.data.linkedAnswers.targets).toHaveLength(10);
    for (const secret of ['Minh', '1980', '501']) expect(JSON.stringify(answer.data)).not.toContain(secret);
    const response = await world.api.http().post('/graphql').send({ query: OPEN, variables: { code } });
    expect(response.headers['cache-control']).toBe('no-store');

    const begun = await save(code.toLowerCase().replaceAll('-', ' '), 0, tenOf(8).slice(0, 4));
    expect(begun).toMatchObject({ state: 'DRAFT', version: 1 });
    expect(await world.api.refusal(null, SAVE, { input: { code, version: 0, answers: [] } })).toBe('VERSION_CONFLICT');
    expect(await world.api.refusal(null, SEND, { input: { code, version: 1 } })).toBe('ASSESSMENT_INCOMPLETE');
    const wrong = { code, version: 1, answers: [{ target: '5', points: 11 }] };
    expect(await world.api.refusal(null, SAVE, { input: wrong })).toBe('INVALID_INPUT');
    const full = await save(code, 1, tenOf(9).slice(4));
    expect(full.targets.map(({ points }) => points)).toEqual([8, 8, 8, 8, 9, 9, 9, 9, 9, 9]);
    const sent = await world.api.ok<{ sendLinkedAnswers: Linked }>(null, SEND, { input: { code, version: 2 } });
    expect(sent.sendLinkedAnswers).toMatchObject({ state: 'SUBMITTED' });
    expect(await world.toAssess(roundId, citizen)).toMatchObject({ state: 'SUBMITTED', channel: 'LINK', answered: 10 });
    for (const document of [OPEN, SAVE, SEND]) {
      const variables =
        document === OPEN ? { code } : { input: { code, version: 3, ...(document === SAVE && { answers: [] }) } };
      expect(await world.api.refusal(null, document, variables)).toBe('ANSWER_LINK_VOID');
    }
    const kept = await world.api.owner.query<{ text: string }[]>(
      `SELECT coalesce(string_agg(t.text, ''), '') AS text FROM (
         SELECT l::text AS text FROM answer_link AS l UNION ALL SELECT e::text FROM audit_event AS e UNION ALL SELECT k::text FROM idempotency_key AS k) AS t`,
    );
    expect(kept[0]!.text).not.toContain(code);
    expect(kept[0]!.text).not.toContain(code.replaceAll('-', ''));
    const acts = await world.api.owner.query<{ action: string }[]>(
      `SELECT action FROM audit_event WHERE action LIKE 'answerLink.%' OR action LIKE 'subjectAssessment.%' ORDER BY occurred_at, key`,
    );
    expect(acts.map(({ action }) => action).toSorted()).toEqual([
      'answerLink.made',
      'answerLink.used',
      'subjectAssessment.saved',
      'subjectAssessment.saved',
      'subjectAssessment.submitted',
    ]);
  });

  it('ends where another is made, it is taken back, or its days are over; all look alike from outside', async () => {
    const citizens = [await world.citizen(), await world.citizen(), await world.citizen()];
    const [first, second, third] = await make(citizens);
    const [again] = await make([citizens[0]!]);
    const { answerLinks } = await world.api.ok<{ answerLinks: { id: string }[] }>(world.officer, LINKS, {
      citizenId: citizens[1],
    });
    await world.api.ok(world.officer, WITHDRAW, { id: answerLinks[0]!.id });
    expect(await world.api.refusal(world.officer, WITHDRAW, { id: answerLinks[0]!.id })).toBe('ANSWER_LINK_SPENT');
    await world.api.owner.query(
      `UPDATE answer_link SET created_at = created_at - interval '9 days', expires_at = expires_at - interval '8 days' WHERE subject_key = $1`,
      [parseNodeId(citizens[2]!).key],
    );
    const refusals = [];
    for (const code of [first!.code, second!.code, third!.code, '0000-0000-0000-0000', ''])
      refusals.push((await world.api.run(null, OPEN, { code })).errors?.[0]);
    expect(new Set(refusals.map((refusal) => JSON.stringify({ ...refusal, path: null }))).size).toBe(1);
    expect(refusals[0]!.extensions.code).toBe('ANSWER_LINK_VOID');
    expect(await world.api.refusal(null, OPEN, { code: again!.code })).toBeNull();
  });

  it('is made only by who keeps the citizen, for a round of citizens in which nothing is sent', async () => {
    const citizen = await world.citizen();
    const input = { roundId, line: 1, citizenIds: [citizen], days: 7 };
    const stranger = await world.api.given.person(Role.AssociationOfficer, world.tree.siblingCommune);
    expect(await world.api.refusal(stranger, MAKE, { input })).toBe('NOT_FOUND');
    expect(await world.api.refusal(null, MAKE, { input })).toBe('UNAUTHENTICATED');
    expect(await world.api.refusal(world.leader, MAKE, { input })).toBe('FORBIDDEN');
    expect(await world.api.refusal(world.officer, MAKE, { input: { ...input, line: 2 } })).toBe('NOT_FOUND');
    await make([citizen]);
    expect(await world.api.refusal(stranger, LINKS, { citizenId: citizen })).toBe('NOT_FOUND');
    const { answerLinks } = await world.api.ok<{ answerLinks: { id: string; citizenId: string }[] }>(
      world.officer,
      LINKS,
      { citizenId: citizen },
    );
    expect(answerLinks).toMatchObject([{ citizenId: citizen, usedAt: null, withdrawnAt: null }]);
    expect(await world.api.refusal(stranger, WITHDRAW, { id: answerLinks[0]!.id })).toBe('NOT_FOUND');
  });

  it('goes on where an office has begun, and answers 429 to who guesses', async () => {
    const citizen = await world.citizen();
    await world.save(roundId, citizen, { answers: tenOf(5).slice(0, 2) });
    const [{ code }] = (await make([citizen])) as [{ code: string }];
    const saved = await save(code, 1, [{ target: '1', points: 7 }]);
    expect(saved.targets.slice(0, 3).map(({ points }) => points)).toEqual([7, 5, null]);
    let status = 200;
    for (let tries = 0; tries < 40 && status !== 429; tries += 1) {
      const answer = await world.api.run(null, OPEN, { code: `guess-${tries}` });
      if (answer.errors![0]!.extensions.code === 'LINK_GUESSED_TOO_OFTEN') status = 429;
    }
    expect(status).toBe(429);
    // Whoever was given a code is not kept out by who guesses.
    expect(await world.api.refusal(null, OPEN, { code })).toBeNull();
  });

  it('is reviewed neither by who handed it out nor by who typed before, and consent is asked where the office sends', async () => {
    const colleague = await world.api.given.person(Role.Leader, world.association);
    const citizen = await world.citizen();
    await world.save(roundId, citizen, { answers: tenOf(5).slice(0, 2), reason: null, consentOn: null });
    const [{ code }] = (await make([citizen])) as [{ code: string }];
    const full = await save(code, 1, tenOf(7));
    const { id, version } = await world.toAssess(roundId, citizen);
    expect(version).toBe(full.version);
    const refused = JSON.stringify(await world.api.run(world.officer, SUBMIT, { id, version }));
    expect(refused).toContain('ON_BEHALF_CONSENT_REQUIRED');
    await world.api.ok(null, SEND, { input: { code, version } });
    const sent = { id, version: version + 1 };
    const [kept] = await world.api.owner.query<{ enteredBy: string; handedBy: string }[]>(
      'SELECT entered_by AS "enteredBy", handed_by AS "handedBy" FROM subject_assessment WHERE subject_key = $1',
      [parseNodeId(citizen).key],
    );
    expect(kept!.enteredBy).not.toBeNull();
    expect(kept!.handedBy).toBe(kept!.enteredBy);
    expect(await world.api.refusal(world.officer, REVIEW, sent)).not.toBeNull();
    await world.api.owner.query('UPDATE subject_assessment SET hands = ARRAY[$2::uuid] WHERE subject_key = $1', [
      parseNodeId(citizen).key,
      parseNodeId(colleague.id).key,
    ]);
    expect(await world.api.refusal(colleague, REVIEW, sent)).toBe('SUBJECT_ASSESSMENT_OWN');
    expect(await world.api.refusal(world.leader, REVIEW, sent)).toBeNull();
  });

  it('writes nothing where nothing changes, and tells one of two first answers that the other was first', async () => {
    const citizens = [await world.citizen(), await world.citizen(), await world.citizen(), await world.citizen()];
    for (const [at, { code }] of (await make(citizens)).entries()) {
      expect(await save(code, 0, [{ target: '1', points: null }])).toMatchObject({ state: 'NOT_BEGUN', version: 0 });
      const input = (points: number) => ({ input: { code, version: 0, answers: tenOf(points) } });
      const office = world.save(roundId, citizens[at]!, { answers: tenOf(4) }).then(
        () => true,
        () => false,
      );
      const told = [(await world.api.refusal(null, SAVE, input(6))) === null, await office];
      expect(told.filter((isTold) => isTold)).toHaveLength(1);
      const { version } = await world.toAssess(roundId, citizens[at]!);
      const same = await save(code, version, tenOf(told[0] ? 6 : 4));
      expect(same.version).toBe(version);
    }
    const [link] = await make([citizens[0]!]);
    // What was begun stays with its version, whatever the line asks by.
    const [line] = await world.api.owner.query<{ key: number }[]>(
      'SELECT version_key AS key FROM assessment_round_line WHERE round_key = $1',
      [intKey('AssessmentRound', roundId)],
    );
    const move = (key: string) =>
      world.api.owner.query(`UPDATE assessment_round_line SET version_key = ${key} WHERE round_key = $1`, [
        intKey('AssessmentRound', roundId),
      ]);
    await move(`(SELECT min(key) FROM criteria_version WHERE state = 'published' AND key <> ${line!.key})`);
    const opened = await world.api.ok<{ linkedAnswers: Linked }>(null, OPEN, { code: link!.code });
    await move(String(line!.key));
    expect(opened.linkedAnswers.targets).toHaveLength(10);
    expect(opened.linkedAnswers.targets.every(({ points }) => points !== null)).toBe(true);
    await world.api.owner.query('UPDATE answer_link SET saves = 500 WHERE subject_key = $1', [
      parseNodeId(citizens[0]!).key,
    ]);
    const worn = { code: link!.code, version: 1, answers: tenOf(1) };
    expect(await world.api.refusal(null, SAVE, { input: worn })).toBe('ANSWER_LINK_WORN');
  });

  it('keeps no answer with a repeated request, which is answered as it stands', async () => {
    const [{ code }] = (await make([await world.citizen()])) as [{ code: string }];
    const headers = { 'idempotency-key': '7d0e6a52-5a0b-4a5e-9a37-3c1e3b9c7a10' };
    const input = { code, version: 0, answers: tenOf(9.5) };
    const first = await world.api.run<{ saveLinkedAnswers: Linked }>(null, SAVE, { input }, headers);
    expect((await world.api.run(null, SAVE, { input }, headers)).data).toEqual(first.data);
    const [{ stored }] = (await world.api.owner.query<{ stored: string }[]>(
      'SELECT response::text AS stored FROM idempotency_key WHERE key = $1',
      [headers['idempotency-key']],
    )) as [{ stored: string }];
    expect(stored).not.toContain('9.5');
  });

  it('is one for each citizen, for nobody under age, and outlives neither citizen nor sending', async () => {
    const citizen = await world.citizen();
    expect(await make([citizen, citizen])).toHaveLength(1);
    await Promise.all([make([citizen]), make([citizen])]);
    const live = await world.api.owner.query(
      'SELECT 1 FROM answer_link WHERE subject_key = $1 AND used_at IS NULL AND withdrawn_at IS NULL',
      [parseNodeId(citizen).key],
    );
    expect(live).toHaveLength(1);
    const child = await world.citizen({ birthYear: 2015 });
    const input = { roundId, line: 1, citizenIds: [child], days: 7 };
    expect(await world.api.refusal(world.officer, MAKE, { input })).toBe('LINK_FOR_MINOR');
    const guardianId = await world.citizen({ birthDate: '1985-02-01', name: 'Phan Thị Giám Hộ' });
    const guarded = { ...input, guardianId, guardianRelation: 'MOTHER' };
    const many = { ...guarded, citizenIds: [...input.citizenIds, guardianId], consentOn: '2027-01-09' };
    expect(await world.api.refusal(world.officer, MAKE, { input: many })).toBe('LINK_FOR_MINOR');
    expect(await world.api.refusal(world.officer, MAKE, { input: guarded })).toBe('INVALID_INPUT');
    expect(await world.api.refusal(world.officer, MAKE, { input: { ...guarded, consentOn: '2027-02-01' } })).toBe(
      'ON_BEHALF_CONSENT_AHEAD',
    );
    const unsaid = { ...guarded, consentOn: '2027-01-09', guardianRelation: null };
    expect(JSON.stringify(await world.api.run(world.officer, MAKE, { input: unsaid }))).toContain(
      'GUARDIAN_RELATION_REQUIRED',
    );
    const own = { ...guarded, guardianId: input.citizenIds[0]!, consentOn: '2027-01-09' };
    expect(await world.api.refusal(world.officer, MAKE, { input: own })).toBe('GUARDIAN_UNFIT');
    const { makeAnswerLinks } = await world.api.ok<{ makeAnswerLinks: { code: string }[] }>(world.officer, MAKE, {
      input: { ...guarded, consentOn: '2027-01-09' },
    });
    const { code: minors } = makeAnswerLinks[0]!;
    // The trail says who agreed, and when.
    const told = await world.api.owner.query(
      `SELECT after FROM audit_event WHERE action = 'answerLink.made' ORDER BY key DESC LIMIT 1`,
    );
    expect(told).toEqual([
      {
        after: expect.objectContaining({
          guardianKey: parseNodeId(guardianId).key,
          guardianRelation: 'mother',
          consentOn: '2027-01-09',
        }),
      },
    ]);
    expect(await world.api.ok(null, OPEN, { code: minors })).toMatchObject({
      linkedAnswers: { guardianInitial: 'H.' },
    });
    await save(minors, 0, tenOf(8));
    await world.api.ok(null, SEND, { input: { code: minors, version: 1 } });
    expect(await world.toAssess(roundId, input.citizenIds[0]!)).toMatchObject({
      state: 'SUBMITTED',
      channel: 'LINK',
      consentOn: '2027-01-09',
      guardian: { name: 'Phan Thị Giám Hộ' },
      guardianRelation: 'MOTHER',
    });
    const [{ code }] = (await make([citizen])) as [{ code: string }];
    const saved = await world.save(roundId, citizen);
    await world.act(world.officer, SUBMIT, saved);
    expect(await world.api.refusal(null, OPEN, { code })).toBe('ANSWER_LINK_VOID');
    const [other] = await make([await world.citizen()]);
    await world.api.owner.query(
      `UPDATE citizen SET ends_on = starts_on, end_reason = 'died' WHERE key = (SELECT subject_key FROM answer_link ORDER BY created_at DESC, key DESC LIMIT 1)`,
    );
    expect(await world.api.refusal(null, OPEN, { code: other!.code })).toBe('ANSWER_LINK_VOID');
  });
});
