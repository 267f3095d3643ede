import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, nodeId, Role } from '@app/kernel';
import { DRAFT as DRAFT_CRITERIA, PUBLISH, SAVE as SAVE_CRITERIA } from '../criteria/criteria-documents';
import { AssessmentReminders } from '@app/assessments';
import { upload } from '../support/downloads';
import { pileOf } from '../support/inbox';
import { startWorker } from '../support/worker';
import type { TestPerson } from '../support/builders';
import { allMet, AssessmentWorld, ONE, OPEN, RETURN, REVIEW, SAVE, SUBMIT } from './assessments-given';

const PREVIEW = `query Preview($input: AssessmentRoundPreviewInput!) { assessmentRoundPreview(input: $input) {
  lines { line count already lastDay examples criteria { number textCode } } } }`;
const ROUND = `query Round($id: ID!) { assessmentRound(id: $id) { id state version organisation { id }
  board { line expected notBegun draft submitted returned reviewed overdue late met notMet unjudgeable }
  areas { unit { id } expected reviewed met notMet unjudgeable overdue } } }`;
const ROUNDS = `{ assessmentRounds(first: 100) { edges { node { id } } } }`;
const CLOSE = `mutation Close($id: ID!, $version: Int!) { closeAssessmentRound(id: $id, version: $version) { id state version } }`;
const REOPEN = `mutation Reopen($id: ID!, $version: Int!) { reopenAssessmentRound(id: $id, version: $version) { id state version } }`;
const LIST = `query List($roundId: ID, $areaId: ID, $count: AssessmentBoardCount, $outcome: AssessmentOutcome, $first: Int) {
  assessments(roundId: $roundId, areaId: $areaId, count: $count, outcome: $outcome, first: $first) { totalCount edges { node { id sheet { asked } organisation { name } } } } }`;
const FILE = `mutation File($input: FileAssessmentEvidenceInput!) { fileAssessmentEvidence(input: $input) { id version } }`;
const USE = `mutation Use($id: ID!, $version: Int!, $target: String!, $evidenceId: ID!) {
  useAssessmentEvidence(id: $id, version: $version, target: $target, evidenceId: $evidenceId) { id version } }`;
const DROP = `mutation Drop($id: ID!, $version: Int!, $target: String!, $evidenceId: ID!) {
  dropAssessmentEvidence(id: $id, version: $version, target: $target, evidenceId: $evidenceId) { id version } }`;
const WITHDRAW = `mutation Withdraw($evidenceId: ID!, $version: Int!) { withdrawAssessmentEvidence(evidenceId: $evidenceId, version: $version) { id withdrawnAt } }`;
const OFFERED = `query Offered($assessmentId: ID!, $target: String!) {
  offeredEvidence(assessmentId: $assessmentId, target: $target) { thingId thingKind title periodFrom } }`;
const TAKE = `mutation Take($id: ID!, $version: Int!, $target: String!, $thing: String!) {
  takeOfferedEvidence(id: $id, version: $version, target: $target, thing: $thing) { id version } }`;
const DRAFT = `mutation Draft($kind: DraftKind!, $id: ID!) { draftFrom(kind: $kind, sourceId: $id) { type subject draft { body { kind text rows } } } }`;
const DOSSIER = `query Dossier($id: ID!) { assessment(id: $id) { dossier { paper state directive { type } } lawDays { step to { vi } day isBefore lastDay citation { article clause point } } recognitionTerms { kind months citation } } }`;
const EVIDENCES = `query Evidences($organisationId: ID!) { assessmentEvidences(organisationId: $organisationId) { edges { node { id title } } } }`;

const OVERS = `query Overs($roundId: ID!) { assessmentCarryOvers(roundId: $roundId) { line open begun looked sent carried toReview lost
  criteria { id number } losses { target part why assessment { id } } } }`;
const CARRY = `mutation Carry($id: ID!, $version: Int!, $line: Int!, $criteriaId: ID!) {
  carryOverAssessments(id: $id, version: $version, line: $line, criteriaId: $criteriaId) { id version lines { criteria { number } } } }`;

type Board = Record<string, number>;

interface Content {
  criteria: {
    targets: { code: string; measure: { kind: string; parts: { thresholds: { value: number }[] }[] | null } }[];
  }[];
}
interface Draft {
  id: string;
  version: number;
  textCode: string;
  content: Content;
}
interface Over {
  open: number;
  criteria: { id: string; number: number };
}

describe('assessments', () => {
  let world: AssessmentWorld;

  beforeAll(async () => {
    world = await AssessmentWorld.make();
  });
  afterAll(() => world.api.close());

  const codes = (input: object) => world.api.refusal(world.officer, OPEN, { input: world.round(input) });
  const board = async (roundId: string): Promise<Board> =>
    (await world.api.ok<{ assessmentRound: { board: Board[] } }>(world.officer, ROUND, { id: roundId })).assessmentRound
      .board[0]!;
  const listed = async (by: TestPerson, variables: object) =>
    (
      await world.api.ok<{ assessments: { edges: { node: { id: string } }[] } }>(by, LIST, {
        first: 100,
        ...variables,
      })
    ).assessments.edges.map(({ node }) => node.id);

  const file = async (by: TestPerson, id: string, target: string, over: object = {}) => {
    const sha256 = await upload(world.api, by, `Minh chứng ${target} ${Math.random()}`);
    const { version } = await world.one(by, id);
    const input = { id, version, target, sha256, fileName: 'quyết-định.txt', ...over };
    return world.api.ok(by, FILE, { input });
  };

  const statements = (first: number) => world.api.statements(() => world.api.ok(world.officer, LIST, { first }));

  describe('a round', () => {
    it('is previewed with who is asked and by which version, and asks those and nobody twice', async () => {
      const { api, officer, tree } = world;
      const lines = [
        world.line(),
        world.line({ setId: world.sets.get('learning-community/commune/1')!, kinds: ['PEOPLES_COMMITTEE'] }),
      ];
      const input = { organisationId: tree.district.id, year: 2025, lines };
      const { assessmentRoundPreview } = await api.ok<{ assessmentRoundPreview: object }>(officer, PREVIEW, { input });
      expect(assessmentRoundPreview).toEqual({
        lines: [
          {
            line: 1,
            count: 1,
            already: 0,
            lastDay: '2027-01-14',
            examples: ['Trường Tiểu học số 1'],
            criteria: { number: 1, textCode: '24/2023/TT-BGDĐT' },
          },
          expect.objectContaining({
            line: 2,
            count: 2,
            criteria: expect.objectContaining({ textCode: '25/2023/TT-BGDĐT' }),
          }),
        ],
      });
      const opened = await api.ok<{ openAssessmentRound: { board: Board[] } }>(officer, OPEN, {
        input: { ...input, title: '  Đánh giá năm 2025  ' },
      });
      expect(opened.openAssessmentRound).toMatchObject({
        title: 'Đánh giá năm 2025',
        state: 'OPEN',
        lines: [{ line: 1, set: { code: 'learning-unit/province/1' } }, { line: 2 }],
        board: [
          { line: 1, expected: 1, notBegun: 1 },
          { line: 2, expected: 2, notBegun: 2 },
        ],
      });
      const again = await api.ok<{ assessmentRoundPreview: { lines: Board[] } }>(officer, PREVIEW, { input });
      expect(again.assessmentRoundPreview.lines).toMatchObject([
        { count: 0, already: 1 },
        { count: 0, already: 2 },
      ]);
      expect(await codes({ year: 2025, lines })).toBe('ASSESSMENT_NOBODY_ASKED');
    });

    it('is refused where it cannot be judged, and to whoever does not work above', async () => {
      expect(await codes({ year: 2028 })).toBe('ASSESSMENT_YEAR_TO_COME');
      expect(await codes({ lines: [] })).toBe('ASSESSMENT_LINES_MISSING');
      expect(await codes({ lines: [world.line(), world.line()] })).toBe('ASSESSMENT_LINES_OVERLAP');
      const closed = world.sets.get('learning-community/district/1')!;
      expect(await codes({ year: 2026, lines: [world.line({ setId: closed, kinds: ['PEOPLES_COMMITTEE'] })] })).toBe(
        'CRITERIA_NOT_IN_FORCE',
      );
      const citizens = [...world.sets].find(([code]) => code.includes('citizen'))![1];
      expect(await codes({ lines: [world.line({ setId: citizens })] })).toBe('CRITERIA_SET_OF_OTHERS');
      expect(await codes({ lines: [world.line({ kinds: ['MUSEUM'] })] })).toBe('ASSESSMENT_NOBODY_ASKED');
      const input = world.round();
      expect(await world.api.refusal(null, OPEN, { input })).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(world.stranger, OPEN, { input })).toBe('NOT_FOUND');
      expect(await world.api.refusal(world.stranger, PREVIEW, { input: { ...input, title: undefined } })).toBe(
        'NOT_FOUND',
      );
      const reporter = await world.api.given.person(Role.Reporter, world.tree.school);
      expect(await world.api.refusal(reporter, OPEN, { input })).toBe('FORBIDDEN');
    });

    it('flows down, is closed and opened again', async () => {
      const { api, officer, stranger } = world;
      const { id, reporter, roundId } = await world.asked();
      const seen = async (by: TestPerson) =>
        (
          await api.ok<{ assessmentRounds: { edges: { node: { id: string } }[] } }>(by, ROUNDS)
        ).assessmentRounds.edges.map(({ node }) => node.id);
      expect(await seen(reporter)).toContain(roundId);
      expect(await seen(stranger)).toEqual([]);
      expect(await api.refusal(null, ROUND, { id: roundId })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, ROUND, { id: roundId })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, CLOSE, { id: roundId, version: 1 })).toBe('NOT_FOUND');
      expect(await api.ok(officer, CLOSE, { id: roundId, version: 1 })).toMatchObject({
        closeAssessmentRound: { state: 'CLOSED', version: 2 },
      });
      expect(await api.refusal(officer, CLOSE, { id: roundId, version: 2 })).toBe('ASSESSMENT_ROUND_CLOSED');
      const input = { id, version: 1, answers: [{ target: '1.1', isMet: true }] };
      expect(await api.refusal(reporter, SAVE, { input })).toBe('ASSESSMENT_ROUND_CLOSED');
      expect(await api.refusal(officer, REOPEN, { id: roundId, version: 1 })).toBe('VERSION_CONFLICT');
      await api.ok(officer, REOPEN, { id: roundId, version: 2 });
      await api.ok(reporter, SAVE, { input });
    });
  });

  describe('answering', () => {
    it('waits in the inbox, and shows what applies to the unit and what its kind decides', async () => {
      const { api } = world;
      const { id, reporter, school } = await world.asked();
      const pile = await pileOf<{ id: string }>(api, reporter, 'ASSESSMENTS_DUE', '... on Assessment { id }');
      expect(pile).toMatchObject({
        count: 1,
        things: [{ id, day: '2027-01-14', standing: 'NOT_BEGUN', record: { id } }],
      });
      const one = await world.one(reporter, id);
      expect(one).toMatchObject({ state: 'NOT_BEGUN', version: 1, organisation: { id: school.id }, daysLeft: 4 });
      expect(one.traits).toContainEqual({ trait: 'HAS_LEARNERS', holds: false, isFixed: true });
      expect(one.traits).toContainEqual({ trait: 'PUBLIC_BODY', holds: false, isFixed: false });
      expect((await world.target(reporter, id, '1.3')).standing).toBe('NOT_APPLICABLE');
      expect((await world.target(reporter, id, '1.1')).standing).toBe('UNANSWERED');
    });

    it('keeps any part, says why a target stands as it does, and counts progress apart from the result', async () => {
      const { id, reporter } = await world.asked();
      const saved = await world.save(reporter, id, {
        '1.1': { isMet: true },
        '2.1': { shares: [{ code: 'members', part: 37, whole: 41 }] },
        '2.5': { shares: [{ code: 'members', part: 36, whole: 41 }] },
      });
      expect(saved).toMatchObject({ state: 'DRAFT', version: 2, answered: 3, asked: 12 });
      const met = await world.target(reporter, id, '2.1');
      expect(met.standing).toBe('WITHOUT_EVIDENCE');
      expect(met.reasons[0]).toMatchObject({ code: 'share_met' });
      expect(met.reasons[0]!.params).toContainEqual({ name: 'percent', value: '90.2' });
      const missed = await world.target(reporter, id, '2.5');
      expect(missed).toMatchObject({
        standing: 'NOT_MET',
        answer: { shares: [{ code: 'members', part: 36, whole: 41 }] },
      });
      await world.save(reporter, id, { '1.1': {} });
      expect((await world.target(reporter, id, '1.1')).answer).toBeNull();
    });

    it('states what the kind leaves open, and refuses what it decides', async () => {
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, {}, { stated: ['PUBLIC_BODY'] });
      expect((await world.target(reporter, id, '1.3')).standing).toBe('UNANSWERED');
      const input = { id, version: 2, stated: ['ECONOMIC'] };
      const { errors } = await world.api.run(reporter, SAVE, { input });
      expect(errors![0]!.extensions).toMatchObject({ fields: [{ path: 'stated.economic', code: 'TRAIT_FIXED' }] });
    });

    it('refuses what cannot be an answer at its target, and keeps nothing of it', async () => {
      const { id, reporter } = await world.asked();
      const answers = [
        { target: '1.1', isMet: true },
        { target: '2.1', shares: [{ code: 'members', part: 5, whole: 4 }] },
        { target: '9.9', isMet: true },
      ];
      const { errors } = await world.api.run(reporter, SAVE, { input: { id, version: 1, answers } });
      expect(errors![0]!.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        fields: [
          { path: 'answers.2.1', code: 'TARGET_ANSWER_PART_BEYOND_WHOLE' },
          { path: 'answers.9.9', code: 'TARGET_UNKNOWN' },
        ],
      });
      expect(await world.one(reporter, id)).toMatchObject({ state: 'NOT_BEGUN', version: 1 });
    });

    it('is the unit’s own: neither a stranger nor the level above writes, and two at once are told', async () => {
      const { api, officer, stranger } = world;
      const { id, reporter } = await world.asked();
      const input = { id, version: 1, answers: [{ target: '1.1', isMet: true }] };
      expect(await api.refusal(null, SAVE, { input })).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, SAVE, { input })).toBe('NOT_FOUND');
      expect(await api.refusal(officer, SAVE, { input })).toBe('NOT_FOUND');
      await api.ok(reporter, SAVE, { input });
      expect(await api.refusal(reporter, SAVE, { input })).toBe('VERSION_CONFLICT');
      expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
      expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
      expect(await listed(stranger, {})).toEqual([]);
    });

    it('shows what was answered for the year before', async () => {
      const { id, reporter, school } = await world.asked('museum');
      await world.save(reporter, id, { '1.1': { isMet: false } });
      await world.open({ year: 2025, lines: [world.line({ kinds: ['MUSEUM'] })] });
      const [before] = (await listed(reporter, {})).filter((one) => one !== id);
      await world.save(reporter, before!, { '1.1': { isMet: true }, '1.2': { isMet: true } });
      expect(await world.target(reporter, id, '1.1')).toMatchObject({
        answer: { isMet: false },
        lastYear: { isMet: true },
      });
      expect((await world.one(reporter, id)) as object).toMatchObject({ organisation: { id: school.id } });
    });
  });

  describe('evidence', () => {
    it('makes a target met, is used by many targets and dropped again', async () => {
      const { id, reporter, school } = await world.asked();
      await world.save(reporter, id, { '1.1': { isMet: true }, '1.2': { isMet: true } });
      await file(reporter, id, '1.1', { title: 'Kế hoạch học tập' });
      const target = await world.target(reporter, id, '1.1');
      expect(target).toMatchObject({
        standing: 'MET',
        evidence: [{ state: 'COUNTS', evidence: { title: 'Kế hoạch học tập' } }],
      });
      const evidenceId = target.evidence[0]!.evidence.id;
      const of = async () => ({ id, version: (await world.one(reporter, id)).version, target: '1.2', evidenceId });
      await world.api.ok(reporter, USE, await of());
      expect((await world.target(reporter, id, '1.2')).standing).toBe('MET');
      expect(await world.api.refusal(reporter, USE, await of())).toBe('EVIDENCE_USED_ALREADY');
      await world.api.ok(reporter, DROP, await of());
      expect((await world.target(reporter, id, '1.2')).standing).toBe('WITHOUT_EVIDENCE');
      expect(await world.api.refusal(reporter, DROP, await of())).toBe('NOT_FOUND');
      expect(await world.api.refusal(world.officer, USE, await of())).toBe('NOT_FOUND');
      const filed = await world.api.ok<{ assessmentEvidences: { edges: object[] } }>(world.officer, EVIDENCES, {
        organisationId: school.id,
      });
      expect(filed.assessmentEvidences.edges).toEqual([{ node: { id: evidenceId, title: 'Kế hoạch học tập' } }]);
      const hidden = await world.api.ok<{ assessmentEvidences: { edges: object[] } }>(world.stranger, EVIDENCES, {
        organisationId: school.id,
      });
      expect(hidden.assessmentEvidences.edges).toEqual([]);
      expect(await world.api.refusal(null, EVIDENCES, { organisationId: school.id })).toBe('UNAUTHENTICATED');
    });

    it('does not count where it has expired or is of another time, and says so', async () => {
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, { '1.1': { isMet: true } });
      await file(reporter, id, '1.1', { expiresOn: '2025-12-31' });
      await file(reporter, id, '1.1', { periodFrom: '2027-01-01' });
      const { standing, evidence } = await world.target(reporter, id, '1.1');
      expect(standing).toBe('WITHOUT_EVIDENCE');
      expect(evidence.map(({ state }) => state).toSorted()).toEqual(['EXPIRED', 'OTHER_PERIOD']);
      const sha256 = await upload(world.api, reporter, 'Minh chứng sai kỳ');
      const { version } = await world.one(reporter, id);
      const input = {
        id,
        version,
        target: '1.1',
        sha256,
        fileName: 'a.txt',
        periodFrom: '2026-02-01',
        periodTo: '2026-01-01',
      };
      expect(await world.api.refusal(reporter, FILE, { input })).toBe('EVIDENCE_PERIOD_ORDER');
      expect(await world.api.refusal(reporter, FILE, { input: { ...input, periodTo: null, target: '9.9' } })).toBe(
        'TARGET_UNKNOWN',
      );
    });

    it('offers itself where the system has it: the week, its activities and the report sent in time', async () => {
      const { api, tree, officer } = world;
      const reporter = await api.given.person(Role.Reporter, tree.commune);
      const line = world.line({ setId: world.sets.get('learning-community/commune/1')!, kinds: ['PEOPLES_COMMITTEE'] });
      const roundId = await world.open({ lines: [line] });
      const [assessmentId] = await listed(reporter, { roundId });
      // Communes are assessed in a meeting; their circular asks for no team.
      const team = { kind: 'ASSESSMENT_TEAM', id: assessmentId };
      expect(await api.refusal(reporter, DRAFT, team)).toBe('ASSESSMENT_TEAM_NOT_ASKED');
      await api.owner.query(
        `INSERT INTO week (key, organisation_key, year, own_theme, own_starts_on, own_ends_on) VALUES (gen_random_uuid(), $1, 2026, 'Đọc sách', '2026-10-01', '2026-10-07')`,
        [tree.district.key],
      );
      const { activityKinds } = await api.ok<{ activityKinds: { id: string }[] }>(reporter, '{ activityKinds { id } }');
      const activity = {
        organisationId: tree.commune.id,
        kindId: activityKinds[0]!.id,
        title: 'Tọa đàm',
        mode: 'ONLINE',
      };
      for (const startsOn of ['2026-10-02', '2025-10-02'])
        await api.ok(reporter, 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }', {
          input: { ...activity, startsOn, confirmed: ['FAR_DAY'] },
        });
      const of = { assessmentId, target: '1.3' };
      const { offeredEvidence } = await api.ok<{ offeredEvidence: { thingId: string }[] }>(reporter, OFFERED, of);
      expect(offeredEvidence).toMatchObject([
        { thingKind: 'WEEK', title: 'Đọc sách', periodFrom: '2026-10-01' },
        { thingKind: 'ACTIVITY', title: 'Tọa đàm', periodFrom: '2026-10-02' },
      ]);
      expect(await api.ok(officer, OFFERED, { ...of, target: '1.1' })).toEqual({ offeredEvidence: [] });
      expect(await api.refusal(world.stranger, OFFERED, of)).toBe('NOT_FOUND');
      const take = { id: assessmentId!, version: 1, target: '1.3', thing: offeredEvidence[0]!.thingId };
      expect(await api.refusal(reporter, TAKE, { ...take, target: '1.1' })).toBe('EVIDENCE_NOT_OFFERED');
      expect(await api.refusal(null, TAKE, take)).toBe('UNAUTHENTICATED');
      await api.ok(reporter, TAKE, take);
      await world.save(reporter, assessmentId!, { '1.3': { isMet: true } });
      const target = await world.target(reporter, assessmentId!, '1.3');
      expect(target).toMatchObject({
        standing: 'MET',
        evidence: [{ state: 'COUNTS', evidence: { title: 'Đọc sách' } }],
      });
    });

    it('is taken back while nothing that was sent rests on it', async () => {
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, allMet());
      await file(reporter, id, '1.1');
      const { evidence } = (await world.target(reporter, id, '1.1')).evidence[0]!;
      await world.act(reporter, SUBMIT, id);
      expect(await world.api.refusal(reporter, WITHDRAW, { evidenceId: evidence.id, version: 1 })).toBe(
        'EVIDENCE_IN_USE_AS_SENT',
      );
      await world.return(world.officer, id, [{ target: '1.1', message: 'Minh chứng cũ' }]);
      expect(await world.api.refusal(world.officer, WITHDRAW, { evidenceId: evidence.id, version: 1 })).toBe(
        'NOT_FOUND',
      );
      await world.api.ok(reporter, WITHDRAW, { evidenceId: evidence.id, version: 1 });
      expect(await world.api.refusal(reporter, WITHDRAW, { evidenceId: evidence.id, version: 2 })).toBe(
        'EVIDENCE_WITHDRAWN',
      );
      const target = await world.target(reporter, id, '1.1');
      expect(target).toMatchObject({ standing: 'WITHOUT_EVIDENCE', evidence: [{ state: 'WITHDRAWN' }] });
    });
  });

  /** A version that asks 97 instead of 95 of 2.1, counts what 1.1 only confirmed, and no longer asks 2.5. */
  const publishNewer = async (set: string): Promise<void> => {
    const { api, tree } = world;
    const root = await api.given.person(Role.Administrator, tree.government);
    const { draftCriteria } = await api.ok<{ draftCriteria: Draft }>(root, DRAFT_CRITERIA, {
      input: { setId: world.sets.get(set)! },
    });
    const { id, version, textCode, content } = draftCriteria;
    const confirmed = content.criteria[0]!.targets[0]!;
    const counted = { counted: { vi: 'kế hoạch', en: 'plans' }, thresholds: [{ value: 1 }] };
    confirmed.measure = Object.assign({ ...confirmed.measure, kind: 'COUNT' }, counted);
    const [, results] = content.criteria;
    results!.targets[0]!.measure.parts![0]!.thresholds[0]!.value = 97;
    results!.targets = results!.targets.filter(({ code }) => code !== '2.5');
    const saved = await api.ok<{ saveCriteriaDraft: Draft }>(root, SAVE_CRITERIA, {
      input: { id, version, textCode, content },
    });
    const of = saved.saveCriteriaDraft;
    await api.ok(root, PUBLISH, { input: { id: of.id, version: of.version, validFrom: '2026-12-01' } });
  };
  const carried = async (by: TestPerson, roundId: string) =>
    (await world.api.ok<{ assessmentCarryOvers: Over[] }>(by, OVERS, { roundId })).assessmentCarryOvers;

  describe('a newer version of the criteria', () => {
    it('takes over what is open, with what is filled; says what has no place, and leaves alone what was sent', async () => {
      const { api, officer, stranger, tree } = world;
      const set = 'learning-unit/province/2';
      const lines = [world.line({ setId: world.sets.get(set)!, kinds: ['LIBRARY'] })];
      const [waiting, begun, sent] = await Promise.all(
        ['chờ', 'đang làm', 'đã gửi'].map((name) =>
          api.given.organisation({ kind: 'library' as never, parent: tree.commune, name: `Thư viện ${name}` }),
        ),
      );
      const roundId = await world.open({ lines });
      expect(await carried(officer, roundId)).toEqual([]);
      const of = async (place: typeof begun) => {
        const reporter = await api.given.person(Role.Reporter, place!);
        const [id] = await listed(reporter, { roundId });
        return { reporter, id: id! };
      };
      const [one, other] = [await of(begun), await of(sent)];
      const said = { ...allMet(), '2.1': { shares: [{ code: 'members', part: 37, whole: 41 }] } };
      await world.save(one.reporter, one.id, said);
      await world.save(other.reporter, other.id, said);
      await file(one.reporter, one.id, '2.5');
      await world.act(other.reporter, SUBMIT, other.id);
      await publishNewer(set);

      const [over] = await carried(officer, roundId);
      expect(over).toMatchObject({
        line: 1,
        open: 2,
        begun: 1,
        looked: 1,
        sent: 1,
        carried: 10,
        toReview: ['2.1'],
        lost: 2,
        criteria: { number: 2 },
        losses: [
          { target: '1.1', part: null, why: 'MEASURED_OTHERWISE', assessment: { id: one.id } },
          { target: '2.5', part: null, why: 'TARGET_GONE', assessment: { id: one.id } },
        ],
      });
      const asked = { id: roundId, version: 1, line: 1, criteriaId: over!.criteria.id };
      expect(await api.refusal(null, CARRY, asked)).toBe('UNAUTHENTICATED');
      expect(await api.refusal(stranger, CARRY, asked)).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, OVERS, { roundId })).toBe('NOT_FOUND');
      expect(await api.refusal(one.reporter, CARRY, asked)).toBe('FORBIDDEN');
      expect(await api.refusal(officer, CARRY, { ...asked, version: 9 })).toBe('VERSION_CONFLICT');
      expect(await api.refusal(officer, CARRY, { ...asked, line: 2 })).toBe('NOT_FOUND');
      const older = { ...asked, criteriaId: nodeId('CriteriaVersion', 401) };
      expect(await api.refusal(officer, CARRY, older)).toBe('CARRY_OVER_OTHER_VERSION');
      expect(await api.ok(officer, CARRY, asked)).toMatchObject({
        carryOverAssessments: { version: 2, lines: [{ criteria: { number: 2 } }] },
      });
      expect(await carried(officer, roundId)).toMatchObject([]);

      expect(await world.target(one.reporter, one.id, '2.1')).toMatchObject({
        standing: 'NOT_MET',
        answer: { shares: [{ code: 'members', part: 37, whole: 41 }] },
      });
      expect(await world.target(one.reporter, one.id, '1.1')).toMatchObject({ standing: 'UNANSWERED', answer: null });
      const now = await world.one(one.reporter, one.id);
      expect(now).toMatchObject({ state: 'DRAFT', answered: 10, asked: 11 });
      expect(now.sheet.targets.map(({ code }) => code)).not.toContain('2.5');
      expect((await world.one(other.reporter, other.id)).sheet.targets.map(({ code }) => code)).toContain('2.5');
      const notBegun = await of(waiting);
      expect((await world.one(notBegun.reporter, notBegun.id)).sheet.targets.map(({ code }) => code)).not.toContain(
        '2.5',
      );
      // What was sent is open again once it is returned.
      await world.return(officer, other.id, [{ message: 'Theo tiêu chí mới' }]);
      expect(await carried(officer, roundId)).toMatchObject([{ open: 1, begun: 1, sent: 0, lost: 2 }]);
      await api.ok(officer, CARRY, { ...asked, version: 2 });
      expect((await world.one(other.reporter, other.id)).sheet.targets.map(({ code }) => code)).not.toContain('2.5');
    });
  });

  describe('sending and reviewing', () => {
    it('refuses what is incomplete with its targets', async () => {
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, { ...allMet(), '2.3': {}, '3.1': {} });
      const { errors } = await world.api.run(reporter, SUBMIT, { id, version: 2 });
      expect(errors![0]!.extensions).toMatchObject({
        code: 'ASSESSMENT_INCOMPLETE',
        fields: [
          { path: 'answers.2.3', code: 'TARGET_UNANSWERED' },
          { path: 'answers.3.1', code: 'TARGET_UNANSWERED' },
        ],
      });
      expect(await world.api.refusal(world.officer, REVIEW, { id, version: 2 })).toBe('ASSESSMENT_ACT_NOT_ALLOWED');
      expect(await world.api.refusal(null, SUBMIT, { id, version: 2 })).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(world.stranger, SUBMIT, { id, version: 2 })).toBe('NOT_FOUND');
    });

    it('returns at targets with reasons, shows what changed since, and ends with a result', async () => {
      const { api, officer } = world;
      const { id, reporter, roundId } = await world.asked();
      await world.save(reporter, id, allMet());
      await world.act(reporter, SUBMIT, id);
      const sent = await pileOf<{ id: string }>(api, officer, 'ASSESSMENTS_TO_REVIEW', '... on Assessment { id }');
      expect(sent!.things.map((thing) => thing.id)).toContain(id);
      expect(await api.refusal(officer, RETURN, { input: { id, version: 3, remarks: [] } })).toBe(
        'ASSESSMENT_REMARK_REQUIRED',
      );
      const wrong = { id, version: 3, remarks: [{ target: '9.9', message: 'Sai' }] };
      expect(await api.refusal(officer, RETURN, { input: wrong })).toBe('INVALID_INPUT');
      const returned = await world.return(officer, id, [
        { target: '2.5', message: 'Thiếu quyết định khen thưởng' },
        { message: 'Xem lại toàn bộ minh chứng' },
      ]);
      expect(returned).toMatchObject({ state: 'RETURNED', number: 2, outcome: null });
      expect(await pileOf(api, reporter, 'ASSESSMENTS_RETURNED', '... on Assessment { id }')).toMatchObject({
        count: 1,
      });
      await world.save(reporter, id, { '2.5': { shares: [{ code: 'members', part: 36, whole: 41 }] } });
      const one = await world.one(officer, id);
      expect(one.sheet.remarks).toMatchObject([{ message: 'Xem lại toàn bộ minh chứng' }]);
      const changed = one.sheet.targets.filter(({ hasChanged }) => hasChanged).map(({ code }) => code);
      expect(changed).toEqual(['2.5']);
      expect((await world.target(officer, id, '2.5')).remarks).toMatchObject([
        { message: 'Thiếu quyết định khen thưởng' },
      ]);
      await world.act(reporter, SUBMIT, id);
      expect(await api.refusal(reporter, REVIEW, { id, version: 6 })).toBe('FORBIDDEN');
      expect(await api.refusal(world.stranger, REVIEW, { id, version: 6 })).toBe('NOT_FOUND');
      expect(await api.refusal(null, REVIEW, { id, version: 6 })).toBe('UNAUTHENTICATED');
      expect(await world.act(officer, REVIEW, id)).toMatchObject({ state: 'REVIEWED', outcome: 'NOT_MET' });
      expect(await board(roundId)).toMatchObject({ expected: 1, reviewed: 1, notMet: 1, met: 0, overdue: 0 });
      for (const count of ['REVIEWED', 'NOT_MET', 'EXPECTED'])
        expect(await listed(officer, { roundId, count })).toEqual([id]);
      for (const count of ['MET', 'OVERDUE', 'DRAFT']) expect(await listed(officer, { roundId, count })).toEqual([]);
      expect(await listed(officer, { roundId, outcome: 'NOT_MET' })).toEqual([id]);
      const { assessmentRound } = await api.ok<{ assessmentRound: { areas: { unit: { id: string } }[] } }>(
        officer,
        ROUND,
        {
          id: roundId,
        },
      );
      expect(assessmentRound.areas).toMatchObject([{ expected: 1, reviewed: 1, notMet: 1, met: 0, overdue: 0 }]);
      const areaId = assessmentRound.areas[0]!.unit.id;
      expect(areaId).toBe(nodeId('AdministrativeUnit', world.tree.commune.scopeId));
      expect(await listed(officer, { roundId, areaId })).toEqual([id]);
      const elsewhere = nodeId('AdministrativeUnit', world.tree.siblingCommune.scopeId);
      expect(await listed(officer, { roundId, areaId: elsewhere })).toEqual([]);
    });

    it('writes the papers of the dossier from what was answered, the submission only where everything is met', async () => {
      const { api } = world;
      const { id, reporter } = await world.asked();
      const report = { kind: 'SELF_ASSESSMENT_REPORT', id };
      expect(await api.refusal(reporter, DRAFT, report)).toBe('ASSESSMENT_INCOMPLETE');
      // The team comes first, and its members are written into the draft.
      expect(await api.ok(reporter, DRAFT, { kind: 'ASSESSMENT_TEAM', id })).toMatchObject({
        draftFrom: {
          type: 'QĐ',
          subject: 'Về việc thành lập Tổ đánh giá “Đơn vị học tập” mức độ 1 năm 2026',
          draft: { body: [{ kind: 'PARAGRAPH' }, { kind: 'TABLE', rows: { length: 3 } }, {}, {}] },
        },
      });
      await world.save(reporter, id, allMet());
      for (const target of Object.keys(allMet()).slice(1)) await file(reporter, id, target);
      const submission = { kind: 'RECOGNITION_SUBMISSION', id };
      expect(await api.refusal(reporter, DRAFT, submission)).toBe('ASSESSMENT_NOT_MET');
      expect(await api.refusal(world.stranger, DRAFT, report)).toBe('NOT_FOUND');
      await file(reporter, id, '1.1');
      const { draftFrom } = await api.ok<{ draftFrom: { draft: { body: { kind: string; rows: string[][] }[] } } }>(
        reporter,
        DRAFT,
        report,
      );
      expect(draftFrom).toMatchObject({ type: 'BC', subject: 'Tự đánh giá “Đơn vị học tập” mức độ 1 năm 2026' });
      const { rows } = draftFrom.draft.body.find(({ kind }) => kind === 'TABLE')!;
      expect(rows.find(([code]) => code === '2.1')!.slice(2)).toEqual(['41/41 (100 %)', 'Đạt', 'quyết-định.txt']);
      expect(rows.find(([code]) => code === '1.3')!.slice(2)).toEqual(['', 'Không áp dụng', '']);
      const dossier = async (person: TestPerson) =>
        (await api.ok<{ assessment: { dossier: object[]; lawDays: object[] } }>(person, DOSSIER, { id })).assessment;
      expect(await dossier(reporter)).toMatchObject({
        dossier: [
          { paper: 'RECOGNITION_SUBMISSION', state: null, directive: null },
          { paper: 'SELF_ASSESSMENT_REPORT', state: 'DRAFT', directive: { type: 'BC' } },
          { paper: 'SUMMARY_TABLE', state: null, directive: null },
        ],
        lawDays: [
          {
            step: 'SUBMIT',
            to: { vi: 'Sở Giáo dục và Đào tạo' },
            day: '2027-01-15',
            isBefore: true,
            lastDay: '2027-01-14',
            citation: { article: '16', clause: '1', point: 'c' },
          },
          { step: 'CONCLUDE', day: '2027-02-15', citation: { article: '16', clause: '3', point: null } },
        ],
        recognitionTerms: expect.arrayContaining([
          { kind: 'KEPT_FOR', months: 36, citation: 'Thông tư 24/2023/TT-BGDĐT, Điều 11 khoản 4' },
        ]),
      });
      expect((await dossier(world.officer)).dossier[1]).toMatchObject({ state: 'DRAFT' });
      const pile = await pileOf(api, reporter, 'DOSSIERS_DUE', '... on Assessment { id }');
      expect(pile).toMatchObject({ count: 1, things: [{ id }] });
      expect(await api.ok(reporter, DRAFT, submission)).toMatchObject({ draftFrom: { type: 'TTr' } });
      expect((await dossier(reporter)).dossier[0]).toMatchObject({ state: 'DRAFT' });
      // The table is a paper of its own, from the same answers.
      const { draftFrom: table } = await api.ok<{
        draftFrom: { draft: { body: { kind: string; rows: string[][] }[] } };
      }>(reporter, DRAFT, { kind: 'SUMMARY_TABLE', id });
      expect(table.draft.body.filter(({ kind }) => kind === 'TABLE').map((block) => block.rows)).toEqual([rows]);
      expect((await dossier(reporter)).dossier).toMatchObject([{}, {}, { paper: 'SUMMARY_TABLE', state: 'DRAFT' }]);
    });

    it('reminds those who have not sent by mail, before the last day, once', async () => {
      const { api } = world;
      const idle = await world.asked();
      const sent = await world.asked();
      await world.save(sent.reporter, sent.id, allMet());
      await world.act(sent.reporter, SUBMIT, sent.id);
      for (const { school } of [idle, sent])
        await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
          school.key,
          `truong-${school.key}@example.invalid`,
        ]);
      const worker = await startWorker(api);
      const reminders = worker.get(AssessmentReminders);
      // 14 January is a Thursday: three working days before it is Monday.
      Object.assign(worker.get(Clock), { today: () => '2027-01-11' });
      const both = await Promise.all([reminders.remind(), reminders.remind()]);
      expect(both.toSorted()[0]).toBe(0);
      expect(both.toSorted()[1]).toBeGreaterThan(0);
      expect(await reminders.remind()).toBe(0);
      const of = (id: string) =>
        api.owner.query<{ daysBefore: number }[]>(
          `SELECT days_before AS "daysBefore" FROM assessment_reminder WHERE $1 LIKE '%' || assessment_key`,
          [Buffer.from(id, 'base64url').toString()],
        );
      expect(await of(idle.id)).toEqual([{ daysBefore: 3 }]);
      expect(await of(sent.id)).toEqual([]);
      await worker.close();
    });

    it('of a unit that ended go on with whoever took over: the reminder, the inbox, the answers; the board counts those that reach nobody', async () => {
      const { api, tree, officer } = world;
      const { id, school, roundId } = await world.asked();
      const end = (lastDay: string | null) =>
        api.owner.query('UPDATE organisation_period SET valid_to = $2 WHERE organisation_key = $1', [
          school.key,
          lastDay,
        ]);
      const unreached = async () => {
        const { assessmentRound, assessments } = await api.ok<{
          assessmentRound: { board: { unreached: number }[] };
          assessments: { edges: { node: { id: string } }[] };
        }>(
          officer,
          `query ($id: ID!) { assessmentRound(id: $id) { board { unreached } }
             assessments(roundId: $id, count: UNREACHED) { edges { node { id } } } }`,
          { id: roundId },
        );
        return [assessmentRound.board[0]!.unreached, assessments.edges.map(({ node }) => node.id)];
      };
      expect(await unreached()).toEqual([0, []]);
      await end('2027-01-05');
      expect(await unreached()).toEqual([1, [id]]);
      const worker = await startWorker(api, 'smtp://127.0.0.1:9');
      const reminders = worker.get(AssessmentReminders);
      Object.assign(worker.get(Clock), { today: () => '2027-01-13' });
      const remindedOf = () =>
        api.owner.query<object[]>(
          `SELECT days_before AS "daysBefore" FROM assessment_reminder WHERE $1 LIKE '%' || assessment_key`,
          [Buffer.from(id, 'base64url').toString()],
        );
      await reminders.remind();
      expect(await remindedOf()).toEqual([]);
      const heir = await api.given.organisation({
        kind: 'primary_school' as never,
        parent: tree.commune,
        name: 'Trường Tiếp Nhận',
      });
      const teacher = await api.given.person(Role.Reporter, heir);
      expect(await api.refusal(teacher, ONE, { id })).toBe('NOT_FOUND');
      await api.owner.query(
        `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2027-01-05', 'QĐ 1')`,
        [school.key, heir.key],
      );
      await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
        heir.key,
        'tiep-nhan@example.invalid',
      ]);
      expect(await unreached()).toEqual([0, []]);
      expect(await reminders.remind()).toBe(1);
      expect(await reminders.remind()).toBe(0);
      expect(await remindedOf()).toEqual([{ daysBefore: 1 }]);
      await worker.close();
      const [mail] = await api.owner.query<{ payload: { text: string } }[]>(
        `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id) WHERE j.key LIKE $1`,
        [`assessment-reminder:${heir.key}:%`],
      );
      expect(mail!.payload.text).toContain(`Kính gửi: Trường Tiếp Nhận`);
      expect(mail!.payload.text).toMatch(/đã kết thúc mà quý đơn vị tiếp nhận: Trường thử số/);
      expect(await pileOf(api, teacher, 'ASSESSMENTS_DUE', '... on Assessment { id }')).toMatchObject({
        count: 1,
        things: [{ id }],
      });
      await world.save(teacher, id, allMet());
      expect(await world.act(teacher, SUBMIT, id)).toMatchObject({ state: 'SUBMITTED' });
    });

    it('takes a finished review back with its reasons, and the result with it', async () => {
      const { officer } = world;
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, allMet());
      await world.act(reporter, SUBMIT, id);
      await world.act(officer, REVIEW, id);
      expect(await world.return(officer, id, [{ message: 'Tính nhầm' }])).toMatchObject({
        state: 'RETURNED',
        outcome: null,
      });
      const rows = await world.api.owner.query<{ number: number; outcome: string }[]>(
        `SELECT s.number, s.judgement->>'outcome' AS outcome FROM assessment_sending AS s WHERE s.assessment_key::text = $1`,
        [Buffer.from(id, 'base64url').toString().split(':')[2]!.slice(5)],
      );
      expect(rows).toEqual([{ number: 1, outcome: 'not_met' }]);
    });

    it('counts what is late and overdue on the day of asking', async () => {
      const { id, reporter, roundId } = await world.asked('primary_school', {
        lines: [world.line({ dueOn: '2027-01-05', dueBoundary: 'BY' })],
      });
      expect(await board(roundId)).toMatchObject({ expected: 1, notBegun: 1, overdue: 1, late: 0 });
      await world.save(reporter, id, allMet());
      expect(await world.act(reporter, SUBMIT, id)).toMatchObject({ isLate: true });
      expect(await board(roundId)).toMatchObject({ submitted: 1, overdue: 0, late: 1 });
    });

    it('is decided by nobody in whose place they answered it themselves', async () => {
      const { api, officer } = world;
      const { id, reporter } = await world.asked();
      await world.save(reporter, id, allMet());
      await world.act(reporter, SUBMIT, id);
      const other = await api.given.person(Role.Auditor, world.tree.school);
      expect(await api.refusal(other, ONE, { id })).toBe('FORBIDDEN');
      expect((await world.one(officer, id)).sheet.outcome).toBe('NOT_MET');
    });
  });

  it('asks the database as often for many as for one', async () => {
    for (let count = 0; count < 3; count += 1) await world.asked();
    expect(await statements(3)).toBe(await statements(1));
  });
});
