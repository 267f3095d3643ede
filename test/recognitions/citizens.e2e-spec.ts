import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, newKey, nodeId, Role } from '@app/kernel';
import type { TestPerson } from '../support/builders';
import { SubjectAssessmentWorld } from '../subject-assessments/subject-assessments-given';
import { DRAFT, GRANT } from './recognitions-given';

const ROUND = 'id version state counts { proposed recommended granted }';
const OPEN = `mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { ${ROUND} } }`;
const ONE = `query ($id: ID!) { recognitionRound(id: $id) { ${ROUND} } }`;
const POSITIONS = 'query ($id: ID!) { recognitionRound(id: $id) { recommendedPositions { recommended leaders } } }';
const CLOSE = `mutation ($input: RecognitionRoundStepInput!) { closeRecognitionRound(input: $input) { ${ROUND} } }`;
const ALL_MET =
  'mutation ($input: NominateAllMetInput!) { nominateAllMet(input: $input) { isWritten nominated leftOut hasMore } }';
const RECOMMEND =
  'mutation ($input: RecommendEligibleInput!) { recommendEligible(input: $input) { isWritten recommended leftOut } }';
const AMEND = 'mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { id version } }';
const APPROVE = 'mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { id version } }';
const ISSUE = 'mutation ($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { id version } }';
const RECOGNITIONS =
  'query ($roundId: ID) { recognitions(roundId: $roundId, first: 100) { edges { node { number citizen { id } } } totalCount } }';

interface Round {
  id: string;
  version: number;
  counts: { proposed: number; recommended: number; granted: number };
}

/** Citizens of a commune's list, each with a reviewed assessment of the year; the association decides by a text that was entered. */
describe('recognitions of citizens, many at once', () => {
  let world: SubjectAssessmentWorld;
  let titleId: string;
  let stranger: TestPerson;
  let auditor: TestPerson;
  const MANY = 12;
  const citizens: string[] = [];

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    const { api, tree, association } = world;
    stranger = await api.given.person(Role.AssociationOfficer, await world.commune('Bên'));
    auditor = await api.given.person(Role.Auditor, tree.commune);
    const [title] = await api.owner.query<{ key: string; set: number }[]>(
      `SELECT key, criteria_set_key AS set FROM title WHERE code = 'learning-citizen'`,
    );
    titleId = nodeId('Title', title!.key);
    const roundId = await world.open();
    const [line] = await api.owner.query<{ key: number; version: number }[]>(
      'SELECT round_key AS key, version_key AS version FROM assessment_round_line ORDER BY round_key DESC LIMIT 1',
    );
    for (let at = 0; at < MANY; at++) citizens.push(await world.citizen());
    for (const [at, citizen] of citizens.entries())
      await api.owner.query(
        `INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, round_key, line, version_key, state,
           answered, asked, outcome, points, channel, updated_at)
         VALUES ($1, $2, 2026, $3, $4, 'citizen', $5, $6, $7, 1, $8, 'reviewed', 10, 10, $9, 90, 'on_behalf', now())`,
        [
          association.provinceId,
          association.scopeId,
          title!.set,
          factKey('Citizen', citizen).key,
          association.key,
          association.path,
          line!.key,
          line!.version,
          at === 0 ? 'not_met' : 'met',
        ],
      );
    expect(roundId).toBeTruthy();
    await api.owner.query(
      `INSERT INTO authority (key, code, title_key, act, holder_kind, holder_level, valid_from, citation)
       VALUES ($1, 'thử', $2, 'decide', 'study_promotion_association', 'commune', '2026-01-01', 'Điều lệ thử')`,
      [newKey(), title!.key],
    );
  });
  afterAll(() => world.api.close());

  const one = async (id: string) =>
    (await world.api.ok<{ recognitionRound: Round }>(world.officer, ONE, { id })).recognitionRound;
  const input = () => ({
    organisationId: world.association.id,
    titleId,
    subject: 'CITIZEN',
    year: 2026,
    nominationsUntil: '2027-01-20',
  });
  const recognised = async (by: TestPerson, roundId: string) =>
    (
      await world.api.ok<{
        recognitions: { edges: { node: { number: number; citizen: { id: string } | null } }[]; totalCount: number };
      }>(by, RECOGNITIONS, { roundId })
    ).recognitions;

  it('puts forward whoever meets the criteria, decides on all, and numbers them without gaps', async () => {
    const { api, officer, leader } = world;
    const { openRecognitionRound: round } = await api.ok<{ openRecognitionRound: Round }>(officer, OPEN, {
      input: input(),
    });
    const nominating = { roundId: round.id, organisationId: world.association.id };
    const all = (isRehearsal: boolean) =>
      api.ok<{ nominateAllMet: object }>(officer, ALL_MET, { input: { ...nominating, isRehearsal } });
    expect((await all(true)).nominateAllMet).toEqual({
      isWritten: false,
      nominated: MANY - 1,
      leftOut: 0,
      hasMore: false,
    });
    expect((await one(round.id)).counts.proposed).toBe(0);
    expect((await all(false)).nominateAllMet).toMatchObject({ isWritten: true, nominated: MANY - 1 });
    expect(await api.refusal(officer, ALL_MET, { input: { ...nominating, isRehearsal: false } })).toBe('NOBODY_MEETS');
    expect(await api.refusal(stranger, ALL_MET, { input: { ...nominating, isRehearsal: false } })).toBe('NOT_FOUND');
    const recommending = { input: { roundId: round.id, isRehearsal: false } };
    const { recommendEligible } = await api.ok<{ recommendEligible: object }>(officer, RECOMMEND, recommending);
    expect(recommendEligible).toEqual({ isWritten: true, recommended: MANY - 1, leftOut: 0 });
    const positions = async (by: TestPerson) =>
      (await api.ok<{ recognitionRound: { recommendedPositions: object | null } }>(by, POSITIONS, { id: round.id }))
        .recognitionRound.recommendedPositions;
    expect(await positions(officer)).toEqual({ recommended: MANY - 1, leaders: 0 });
    await api.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from)
       SELECT $1, z.person_key, $2, 'leader', '2026-01-01' FROM citizen AS z WHERE z.key = $3`,
      [newKey(), world.association.key, factKey('Citizen', citizens[1]!).key],
    );
    expect(await positions(officer)).toEqual({ recommended: MANY - 1, leaders: 1 });
    await api.ok(officer, CLOSE, { input: { id: round.id, version: (await one(round.id)).version } });

    const { draftFrom } = await api.ok<{ draftFrom: { id: string; version: number } }>(officer, DRAFT, {
      id: round.id,
    });
    const signed = { signatureLines: ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH'], signerName: 'Người Ký Thử' };
    const { amendDraft } = await api.ok<{ amendDraft: Round }>(officer, AMEND, {
      input: { id: draftFrom.id, version: draftFrom.version, ...signed },
    });
    const { approveDirective } = await api.ok<{ approveDirective: Round }>(leader, APPROVE, { ...amendDraft });
    const { issueDirective } = await api.ok<{ issueDirective: Round }>(officer, ISSUE, { ...approveDirective });
    // Twenty at once: one of them enters it, and nobody is recognised twice.
    const { version } = await one(round.id);
    const granting = {
      roundId: round.id,
      version,
      directiveId: issueDirective.id,
      isPartial: false,
      isRehearsal: false,
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        api.run<{ grantRecognitions: { isWritten: boolean } | null }>(officer, GRANT, { input: granting }),
      ),
    );
    expect(answers.filter(({ data }) => data?.grantRecognitions?.isWritten)).toHaveLength(1);
    const codes = new Set(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? []));
    expect(
      [...codes].filter((code) => !['RECOGNITION_ROUND_STATE', 'VERSION_CONFLICT', 'CONFLICT'].includes(code)),
    ).toEqual([]);
    const { edges, totalCount } = await recognised(officer, round.id);
    expect(totalCount).toBe(MANY - 1);
    expect(edges.map(({ node }) => node.number).toSorted((first, second) => first - second)).toEqual(
      Array.from({ length: MANY - 1 }, (_, at) => at + 1),
    );
    expect(new Set(edges.map(({ node }) => node.citizen!.id))).toEqual(new Set(citizens.slice(1)));
  });

  it('show by their decision how many citizens of the commune hold the title, each counted once; a unit’s list says how many its members are', async () => {
    const { api, tree } = world;
    const committee = await api.given.person(Role.Reporter, tree.commune);
    const province = await api.given.person(Role.Officer, tree.province);
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
      province,
      '{ criteriaSets(first: 50) { edges { node { id code } } } }',
    );
    const lines = ['learning-community/commune/1', 'learning-unit/district/1'].map((code) => ({
      setId: criteriaSets.edges.find(({ node }) => node.code === code)!.node.id,
      kinds: ['PEOPLES_COMMITTEE'],
      levels: ['COMMUNE'],
      dueOn: '2027-02-28',
      dueBoundary: 'BEFORE',
    }));
    await api.ok(
      province,
      'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
      {
        input: { organisationId: tree.province.id, title: 'Cộng đồng và đơn vị học tập', year: 2026, lines },
      },
    );
    const { assessments } = await api.ok<{ assessments: { edges: { node: { id: string; set: { code: string } } }[] } }>(
      committee,
      '{ assessments(first: 10) { edges { node { id set { code } } } } }',
    );
    const offered = async (code: string, target: string, kind: string) =>
      (
        await api.ok<{ offeredEvidence: { thingKind: string; thingId: string; title: string }[] }>(
          committee,
          `query ($assessmentId: ID!, $target: String!) {
             offeredEvidence(assessmentId: $assessmentId, target: $target) { thingId thingKind title share { part whole } } }`,
          { assessmentId: assessments.edges.find(({ node }) => node.set.code === code)!.node.id, target },
        )
      ).offeredEvidence.filter(({ thingKind }) => thingKind === kind);
    const [decision] = await api.owner.query<{ id: string; code: string }[]>(
      `SELECT d.key AS id, d.code FROM directive AS d WHERE d.key = (SELECT directive_key FROM recognition LIMIT 1)`,
    );
    const given = (name: string) => ({
      thingId: nodeId('Directive', decision!.id),
      thingKind: 'DIRECTIVE',
      title: `${name}: ${decision!.code}, 10/01/2027 (${MANY - 1})`,
      share: { part: MANY - 1, whole: MANY },
    });
    const ofCommune = () => offered('learning-community/commune/1', '5.1', 'DIRECTIVE');
    expect(await ofCommune()).toEqual([given('Công dân học tập')]);
    // Once more recognised, by another title of the same year: somebody counts once. Who left is not counted at all.
    await api.owner.query(
      `INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, subject_key, path, round_key, nomination_key, granted_by_key,
         directive_key, granted_on, book_year, number, validity)
       SELECT r.province_id, r.scope_id, gen_random_uuid(), t.key, r.year, 'title/' || t.key, r.kind, r.subject_key, r.path, r.round_key, gen_random_uuid(), r.granted_by_key,
         r.directive_key, r.granted_on, r.book_year, 100 + r.number + CASE t.code WHEN 'advanced-worker' THEN 0 ELSE 100 END, 'unlimited'
       FROM recognition AS r JOIN title AS t ON t.code IN ('advanced-worker', 'fighter/base') WHERE r.subject_key IS NOT NULL`,
    );
    expect(await offered('learning-unit/district/1', '2.1', 'MEMBER_LIST')).toEqual([]);
    await api.owner.query('UPDATE citizen SET organisation_key = $1', [tree.commune.key]);
    const ofMembers = (target: string) => offered('learning-unit/district/1', target, 'DIRECTIVE');
    expect(await ofMembers('2.5')).toEqual([given('Chiến sĩ thi đua cơ sở')]);
    expect(await ofMembers('3.1')).toEqual([given('Công dân học tập')]);
    for (const target of ['2.1', '2.2', '2.3', '2.4', '2.5', '3.1'])
      expect(await offered('learning-unit/district/1', target, 'MEMBER_LIST')).toMatchObject([
        { share: { part: null, whole: MANY } },
      ]);
    await api.owner.query(`UPDATE citizen SET ends_on = '2027-01-10', end_reason = 'moved' WHERE key = $1`, [
      factKey('Citizen', citizens[1]!).key,
    ]);
    expect(await ofCommune()).toMatchObject([{ share: { part: MANY - 2, whole: MANY - 1 } }]);
    await api.owner.query('UPDATE citizen SET ends_on = NULL, end_reason = NULL, organisation_key = $1', [
      world.association.key,
    ]);
    await api.owner.query('DELETE FROM recognition WHERE number > 100');
  });

  it('shows a citizen to nobody of the sibling commune and to no auditor of money', async () => {
    const { api, officer } = world;
    const { recognitionRounds } = await api.ok<{ recognitionRounds: { edges: { node: Round }[] } }>(
      officer,
      '{ recognitionRounds(first: 1) { edges { node { id } } } }',
    );
    expect((await recognised(stranger, recognitionRounds.edges[0]!.node.id)).totalCount).toBe(0);
    expect(await api.refusal(auditor, RECOGNITIONS, {})).toBe('FORBIDDEN');
  });
});
