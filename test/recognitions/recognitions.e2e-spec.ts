import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import { RecognitionRoundIds } from '@app/recognitions';
import type { TestPerson } from '../support/builders';
import { download } from '../support/downloads';
import { pileOf } from '../support/inbox';
import { DRAFT, GRANT, RecognitionWorld, REVOKE } from './recognitions-given';

const against = ({ eligibility }: { eligibility: { points: { reason: string; standing: string }[] } }) =>
  eligibility.points.filter(({ standing }) => standing === 'AGAINST').map(({ reason }) => reason);

describe('recognitions', () => {
  let world: RecognitionWorld;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    stranger = await world.api.given.person(Role.Officer, world.tree.otherProvince);
  });
  afterAll(() => world.api.close());

  const waitsFor = async (person: TestPerson, pile: string) => (await pileOf(world.api, person, pile, '__typename'))!;

  it('opens a round for one title or one award, of whom it is given to and in a year in which it stands', async () => {
    expect(await world.opening(null)).toBe('UNAUTHENTICATED');
    expect(await world.opening(stranger)).toBe('NOT_FOUND');
    expect(await world.opening(world.officer, { titleId: null })).toBe('HONOUR_REQUIRED');
    expect(await world.opening(world.officer, { subject: 'CITIZEN' })).toBe('HONOUR_NOT_FOR');
    expect(await world.opening(world.officer, { year: 2019 })).toBe('HONOUR_NOT_IN_YEAR');
    expect(await world.opening(world.officer, { awardKind: 'MERIT' })).toBe('AWARD_KIND_REQUIRED');
    expect(await world.opening(world.officer, { nominationsUntil: '2027-01-09' })).toBe('RECOGNITION_ROUND_DAYS');
    expect(await world.opening(world.officer, { decideBy: '2027-01-11' })).toBe('RECOGNITION_ROUND_DAYS');
    const round = await world.open({ titleId: world.titles.get('learning-unit/province/2')! });
    expect(round).toMatchObject({ state: 'OPEN', decider: { id: world.tree.province.id } });
    expect(round.authority!.citation).toContain('24/2023/TT-BGDĐT');
    expect(await world.opening(world.officer, { titleId: world.titles.get('learning-unit/province/2')! })).toBe(
      'RECOGNITION_ROUND_EXISTS',
    );
  });

  it('goes from nomination through appraisal and a decision to a numbered recognition, and is revoked', async () => {
    const round = await world.open();
    const [met, lacking] = [await world.university('Trường Đại học A'), await world.university('Trường Đại học B')];
    await world.assessed(met.at);
    // “Before 15 February”: the day before it is the last one.
    const unconcluded = async () =>
      (await waitsFor(world.officer, 'ASSESSMENTS_TO_CONCLUDE')).things.map(({ title, day }) => [title, day]);
    expect(await unconcluded()).toContainEqual(['Trường Đại học A', '2027-02-14']);
    expect(await waitsFor(met.reporter, 'ASSESSMENTS_TO_CONCLUDE')).toBeNull();
    world.api.clock.set('2026-12-20T03:00:00Z');
    expect(await unconcluded()).toEqual([]);
    world.api.clock.set('2027-01-10T03:00:00Z');
    expect(await world.nominate(met.reporter, round.id, [met.at.id])).toMatchObject({ isWritten: true });
    expect((await world.nominate(met.reporter, round.id, [met.at.id])).things[0]!.code).toBe('NOMINATED_ALREADY');
    expect((await world.nominate(met.reporter, round.id, [lacking.at.id])).things[0]!.code).toBe('NOT_FOUND');
    await world.nominate(world.officer, round.id, [lacking.at.id]);
    const known = new Map((await world.nominations(round.id)).map((one) => [one.organisation!.id, one]));
    const [first, second] = [known.get(met.at.id)!, known.get(lacking.at.id)!];
    expect(first.eligibility.isEligible).toBe(true);
    expect(against(second)).toEqual(['ASSESSMENT_MISSING']);
    expect((await waitsFor(world.officer, 'NOMINATIONS_TO_APPRAISE')).things).toMatchObject([{ id: round.id }]);
    expect(await world.nominations(round.id, stranger)).toEqual([]);

    expect((await world.appraise([first.id], true, null, met.reporter).catch(String)) as string).toContain('FORBIDDEN');
    expect((await world.appraise([first.id, second.id], true)).things.map((one) => one.code)).toEqual([
      null,
      'NOMINATION_NOT_ELIGIBLE',
    ]);
    await world.appraise([second.id], false, 'Chưa có đánh giá của năm');
    const closed = await world.close(round.id);
    expect(closed.counts).toEqual({ proposed: 0, recommended: 1, notRecommended: 1, granted: 0 });
    expect((await world.nominate(world.officer, round.id, [met.at.id])).things[0]!.code).toBe(
      'RECOGNITION_ROUND_STATE',
    );

    expect(await world.api.refusal(stranger, DRAFT, { id: round.id })).toBe('NOT_FOUND');
    const decision = await world.decision(round.id);
    const waits = (await waitsFor(world.officer, 'RECOGNITION_DECISIONS_TO_ENTER')).things;
    expect(waits).toMatchObject([{ id: round.id }]);
    expect(decision.draft.body[1]!.rows).toEqual([['1', 'Trường Đại học A']]);
    expect(decision.draft.bases[0]).toContain('Điều 11');
    const rehearsed = await world.grant(round.id, decision.id, { isRehearsal: true });
    expect(rehearsed).toEqual({ isWritten: false, granted: 1, failed: 0, failures: [] });
    expect(await world.api.refusal(null, GRANT, await world.granting(round.id, decision.id))).toBe('UNAUTHENTICATED');
    expect(await world.grant(round.id, decision.id)).toMatchObject({ isWritten: true, granted: 1 });
    const [given] = await world.recognitions(round.id);
    expect(given).toMatchObject({
      number: 1,
      bookYear: 2027,
      grantedOn: '2027-01-10',
      validity: 'UNTIL',
      validUntil: '2029-12-31',
      organisation: { id: met.at.id },
      decision: { id: decision.id, code: decision.code },
    });
    expect((await world.one(round.id)).state).toBe('DECIDED');
    expect(await unconcluded()).not.toContainEqual(['Trường Đại học A', '2027-02-14']);
    expect((await waitsFor(world.officer, 'RECOGNITION_DECISIONS_TO_ENTER')).count).toBe(0);
    const book = await download(
      world.api,
      world.officer,
      `/registers/recognitions.xlsx?${new URLSearchParams({ organisation: world.tree.province.id, year: '2027' })}`,
    );
    expect(book.status).toBe(200);
    world.api.clock.set('2029-07-01T03:00:00Z');
    const ending = (await waitsFor(await world.api.given.signIn(met.reporter.key), 'RECOGNITIONS_ENDING')).things;
    expect(ending).toMatchObject([{ id: given!.id, day: '2029-12-31' }]);
    world.api.clock.set('2027-01-10T03:00:00Z');

    const input = { id: given!.id, version: 1, ground: 'FALSE_DECLARATION', reason: 'Kê khai không đúng' };
    expect(await world.api.refusal(world.officer, REVOKE, { input })).toBe('FORBIDDEN');
    const revoked = await world.api.ok<{ revokeRecognition: object }>(world.leader, REVOKE, { input });
    expect(revoked.revokeRecognition).toMatchObject({ revokedOn: '2027-01-10', revocationGround: 'FALSE_DECLARATION' });
    expect(await world.api.refusal(world.leader, REVOKE, { input: { ...input, version: 2 } })).toBe(
      'RECOGNITION_REVOKED',
    );
  });

  it('lets level 2 follow level 1 after twelve months, and no day sooner', async () => {
    const { at, reporter } = await world.university('Trường Đại học C');
    await world.assessed(at, { code: 'learning-unit/province/2' });
    const held = await world.open({ year: 2025 });
    const grantedOn = async (day: string) =>
      world.api.owner.query(
        `INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, organisation_key, path, round_key, nomination_key, granted_by_key,
           directive_key, granted_on, book_year, number, validity, valid_until)
         SELECT $1, $2, gen_random_uuid(), d.title_key, 2025, 'title/' || d.title_key, 'organisation', $3, $4, d.key, gen_random_uuid(), $5,
           (SELECT key FROM directive LIMIT 1), $6, 2026, 900, 'until', '2028-12-31' FROM recognition_round AS d WHERE d.key = $7
         ON CONFLICT (province_id, granted_by_key, book_year, number) DO UPDATE SET granted_on = excluded.granted_on`,
        [at.provinceId, at.scopeId, at.key, at.path, world.tree.province.key, day, RecognitionRoundIds.read(held.id)],
      );
    const upper = (await world.api.owner.query<{ key: string }[]>(
      `SELECT d.key FROM recognition_round AS d JOIN title AS t ON t.key = d.title_key WHERE t.code = 'learning-unit/province/2'`,
    )) as { key: string }[];
    const roundId = nodeId('RecognitionRound', upper[0]!.key);
    await world.nominate(reporter, roundId, [at.id]);
    const standing = async () => {
      const [one] = await world.nominations(roundId);
      return {
        points: one!.eligibility.points.filter(({ reason }) => reason.startsWith('UPGRADE')),
        is: one!.eligibility.isEligible,
      };
    };
    await grantedOn('2026-01-11');
    expect(await standing()).toMatchObject({ is: false, points: [{ reason: 'UPGRADE_TOO_EARLY', on: '2027-01-11' }] });
    await grantedOn('2026-01-10');
    expect(await standing()).toMatchObject({ is: true, points: [{ reason: 'UPGRADE_DUE', on: '2027-01-10' }] });
  });

  it('shows a unit’s title as evidence of its assessment with number and day of the decision, until it is revoked', async () => {
    const { api, tree, officer, leader } = world;
    const { at, reporter } = await world.university('Trường Đại học D');
    const held = await world.open({ titleId: world.titles.get('learning-unit/province/1')!, year: 2024 });
    const [given] = await api.owner.query<{ key: string; code: string }[]>(
      `INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, organisation_key, path, round_key, nomination_key, granted_by_key,
         directive_key, granted_on, book_year, number, validity)
       SELECT $1, $2, gen_random_uuid(), t.key, 2026, 'title/' || t.key, 'organisation', $3, $4, $5, gen_random_uuid(), $6,
         (SELECT key FROM directive WHERE code IS NOT NULL LIMIT 1), '2026-12-03', 2026, 950, 'unlimited' FROM title AS t WHERE t.code = 'advanced-collective'
       RETURNING key, (SELECT d.code FROM directive AS d WHERE d.key = directive_key) AS code`,
      [at.provinceId, at.scopeId, at.key, at.path, RecognitionRoundIds.read(held.id), tree.province.key],
    );
    const recognitionId = nodeId('Recognition', given!.key, at);
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
      officer,
      '{ criteriaSets(first: 50) { edges { node { id code } } } }',
    );
    const setId = criteriaSets.edges.find(({ node }) => node.code === 'learning-unit/province/1')!.node.id;
    const line = { setId, kinds: ['UNIVERSITY'], levels: ['PROVINCE'], dueOn: '2027-01-15', dueBoundary: 'BEFORE' };
    const opener = await api.given.person(Role.Officer, tree.province);
    await api.ok(opener, 'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }', {
      input: { organisationId: tree.province.id, title: 'Đơn vị học tập', year: 2026, lines: [line] },
    });
    const { assessments } = await api.ok<{ assessments: { edges: { node: { id: string } }[] } }>(
      reporter,
      '{ assessments(first: 10) { edges { node { id } } } }',
    );
    const assessmentId = assessments.edges[0]!.node.id;
    const offered = async (target: string) =>
      (
        await api.ok<{ offeredEvidence: { thingId: string }[] }>(
          reporter,
          `query ($assessmentId: ID!, $target: String!) {
             offeredEvidence(assessmentId: $assessmentId, target: $target) { thingId thingKind title periodFrom share { part whole } } }`,
          { assessmentId, target },
        )
      ).offeredEvidence;
    const title = `Tập thể lao động tiên tiến: ${given!.code}, 03/12/2026`;
    expect(await offered('3.3')).toEqual([
      { thingId: recognitionId, thingKind: 'RECOGNITION', title, periodFrom: '2026-01-01', share: null },
    ]);
    expect(await offered('3.2')).toEqual([]);
    await api.ok(
      reporter,
      `mutation ($id: ID!, $version: Int!, $target: String!, $thing: String!) {
         takeOfferedEvidence(id: $id, version: $version, target: $target, thing: $thing) { version } }`,
      { id: assessmentId, version: 1, target: '3.3', thing: recognitionId },
    );
    const states = async () =>
      (
        await api.ok<{ assessment: { sheet: { targets: { code: string; evidence: object[] }[] } } }>(
          reporter,
          'query ($id: ID!) { assessment(id: $id) { sheet { targets { code evidence { state evidence { title } } } } } }',
          { id: assessmentId },
        )
      ).assessment.sheet.targets.find(({ code }) => code === '3.3')!.evidence;
    expect(await states()).toEqual([{ state: 'COUNTS', evidence: { title } }]);
    const input = { id: recognitionId, version: 1, ground: 'FALSE_DECLARATION', reason: 'Kê khai không đúng' };
    await api.ok(leader, REVOKE, { input });
    expect(await states()).toEqual([{ state: 'WITHDRAWN', evidence: { title } }]);
    expect(await offered('3.3')).toEqual([]);
  });

  it('is refused while no confirmed text says who decides', async () => {
    const { at, reporter } = await world.university('Trường Đại học D');
    const round = await world.open({ titleId: world.titles.get('excellent-collective')! });
    expect(round).toMatchObject({ decider: null, authority: null });
    await world.nominate(reporter, round.id, [at.id]);
    const [one] = await world.nominations(round.id);
    await world.appraise([one!.id], true);
    await world.close(round.id);
    expect(await world.api.refusal(world.officer, DRAFT, { id: round.id })).toBe('AUTHORITY_UNKNOWN');
  });
});
