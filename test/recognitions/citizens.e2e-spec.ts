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
