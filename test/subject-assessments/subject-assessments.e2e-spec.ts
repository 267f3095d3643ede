import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Criteria } from '@app/criteria';
import { Actor, Clock, intKey, nodeId, Role, Transactions } from '@app/kernel';
import {
  EntryChannel,
  openLine,
  readSubjects,
  recordIn,
  SubjectCarrier,
  SubjectReminders,
  SubjectResultFolder,
} from '@app/subject-assessments';
import { DRAFT as DRAFT_CRITERIA, PUBLISH, SAVE as SAVE_CRITERIA } from '../criteria/criteria-documents';
import type { TestPerson } from '../support/builders';
import { testEvent } from '../support/events';
import { pileOf as inboxPile } from '../support/inbox';
import { startWorker } from '../support/worker';
import {
  ONE,
  RETURN,
  REVIEW,
  REVIEW_MANY,
  SAVE,
  SUBMIT,
  SUBMIT_MANY,
  TO_ASSESS,
} from './subject-assessments-documents';
import { type One, SubjectAssessmentWorld, tenOf } from './subject-assessments-given';

const RESULTS = `query ($roundId: ID!, $unitId: ID!) { subjectResults(roundId: $roundId, line: 1, unitId: $unitId) {
  isWhole subjects notBegun draft submitted returned reviewed met notMet unjudgeable } }`;
const BY_COMMUNITY = `query ($roundId: ID!, $unitId: ID) { communityResults(roundId: $roundId, line: 1, unitId: $unitId) {
  community { id name } subjects notBegun draft submitted returned reviewed met } }`;
const LIST = `query ($roundId: ID, $line: Int, $state: AssessmentState, $communityId: ID, $kind: SubjectKind, $subjectId: ID, $outcome: AssessmentOutcome, $first: Int = 100, $after: String) {
  subjectAssessments(roundId: $roundId, line: $line, state: $state, communityId: $communityId, kind: $kind, subjectId: $subjectId, outcome: $outcome, first: $first, after: $after) {
    totalCount edges { cursor node { id state version canEnter citizen { name } } } } }`;

const OVERS = `query ($roundId: ID!) { subjectCarryOvers(roundId: $roundId) { line isInUse open looked sent toReview criteria { id number }
  losses { target part why count } progress { carried withLosses finishedAt } } }`;
const CARRY = `mutation ($id: ID!, $version: Int!, $line: Int!, $criteriaId: ID!) {
  carryOverSubjectAssessments(id: $id, version: $version, line: $line, criteriaId: $criteriaId) { version lines { criteria { number } } } }`;
const LOSSES = `query ($id: ID!) { subjectAssessment(id: $id) { state version answered asked criteria { number }
  sheet { targets { code hasChanged answer { points } } } carriedLosses { target part why answer { points } } } }`;

interface Over {
  open: number | null;
  criteria: { id: string };
}
interface CriteriaDraft {
  id: string;
  version: number;
  textCode: string;
  content: { criteria: { targets: { code: string; measure: { maximum: number } }[] }[] };
}

const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;

describe('assessments of citizens', () => {
  let world: SubjectAssessmentWorld;
  let roundId: string;

  beforeAll(async () => {
    world = await SubjectAssessmentWorld.make();
    roundId = await world.open();
  });
  afterAll(() => world.api.close());

  const listed = async (variables: Record<string, unknown>, by = world.officer) =>
    (
      await world.api.ok<{ subjectAssessments: { edges: { node: { id: string } }[] } }>(by, LIST, variables)
    ).subjectAssessments.edges.map(({ node }) => node.id);
  const refusal = (mutation: string, variables: object, by = world.officer) =>
    world.api.refusal(by, mutation, variables as never);

  const codes = (line: object) =>
    refusal(
      'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
      { input: { ...world.round(), lines: [{ ...world.round().lines[0], ...line }] } },
      world.opener,
    );
  const statements = (variables: Record<string, unknown>) =>
    world.api.statements(() => world.api.ok(world.officer, LIST, variables));

  /** Without indicator 10, and 5 points at most for the first. */
  const publishNewer = async (): Promise<void> => {
    const { api, tree, setId } = world;
    const root = await api.given.person(Role.Administrator, tree.government);
    const { draftCriteria } = await api.ok<{ draftCriteria: CriteriaDraft }>(root, DRAFT_CRITERIA, {
      input: { setId },
    });
    const { id, version, textCode, content } = draftCriteria;
    content.criteria[0]!.targets[0]!.measure.maximum = 5;
    for (const one of content.criteria) one.targets = one.targets.filter(({ code }) => code !== '10');
    const { saveCriteriaDraft } = await api.ok<{ saveCriteriaDraft: CriteriaDraft }>(root, SAVE_CRITERIA, {
      input: { id, version, textCode, content },
    });
    await api.ok(root, PUBLISH, {
      input: { id: saveCriteriaDraft.id, version: saveCriteriaDraft.version, validFrom: '2026-12-01' },
    });
  };
  const overs = async (id: string, by = world.opener) =>
    (await world.api.ok<{ subjectCarryOvers: Over[] }>(by, OVERS, { roundId: id })).subjectCarryOvers;
  const seen = async ({ id }: Pick<One, 'id'>) =>
    (await world.api.ok<{ subjectAssessment: One & { carriedLosses: object[] } }>(world.officer, LOSSES, { id }))
      .subjectAssessment;

  it('are begun with the first answer, sent, returned at a target, corrected and reviewed', async () => {
    const subjectId = await world.citizen({ birthYear: 1980 });
    const fresh = await world.toAssess(roundId, subjectId);
    expect(fresh).toMatchObject({ state: 'NOT_BEGUN', version: 0, answered: 0, canEnter: true, channel: 'ON_BEHALF' });
    expect(await listed({ roundId, subjectId })).toEqual([]);
    expect(await refusal(ONE, { id: fresh.id })).toBe('NOT_FOUND');

    const begun = await world.save(roundId, subjectId, {
      answers: tenOf(8).slice(0, 3),
      reason: null,
      consentOn: null,
    });
    expect(begun).toMatchObject({ id: fresh.id, state: 'DRAFT', version: 1, answered: 3, asked: 10, outcome: null });
    expect(begun.sheet.outcome).toBe('INCOMPLETE');
    expect(await refusal(SUBMIT, { id: begun.id, version: 1 })).toBe('ASSESSMENT_INCOMPLETE');
    const full = await world.save(roundId, subjectId, { reason: null, consentOn: null });
    expect(full).toMatchObject({ version: 2, answered: 10 });
    const missing = await world.api.run(world.officer, SUBMIT, { id: full.id, version: 2 });
    expect(JSON.stringify(missing)).toContain('ON_BEHALF_REASON_REQUIRED');
    expect(JSON.stringify(missing)).toContain('ON_BEHALF_CONSENT_REQUIRED');
    const said = await world.save(roundId, subjectId);
    const sent = await world.act(world.officer, SUBMIT, said);
    expect(sent).toMatchObject({ state: 'SUBMITTED', canReview: false });
    expect(await refusal(REVIEW, { id: sent.id, version: sent.version })).toBe('SUBJECT_ASSESSMENT_OWN');
    expect(await refusal(SAVE, { input: { id: sent.id, version: sent.version, answers: [] } })).toBe(
      'ASSESSMENT_ACT_NOT_ALLOWED',
    );

    const reasons = [{ target: '5', message: 'Chưa có minh chứng' }];
    expect(await refusal(RETURN, { input: { id: sent.id, version: sent.version, remarks: [] } }, world.leader)).toBe(
      'ASSESSMENT_REMARK_REQUIRED',
    );
    const returned = await world.return(world.leader, sent, reasons);
    expect(returned).toMatchObject({ state: 'RETURNED', number: 2 });
    expect(returned.sheet.targets[4]).toMatchObject({ remarks: [{ message: 'Chưa có minh chứng', number: 1 }] });
    const corrected = await world.save(roundId, subjectId, { answers: [{ target: '5', points: 4 }] });
    expect(corrected.sheet.targets.map(({ hasChanged }) => hasChanged)).toEqual(
      tenOf(8).map(({ target }) => target === '5'),
    );
    const again = await world.act(world.officer, SUBMIT, corrected);
    // Nine times eight and four: under five is not met however many points there are, and that is a result.
    const reviewed = await world.act(world.leader, REVIEW, again);
    expect(reviewed).toMatchObject({ state: 'REVIEWED', outcome: 'NOT_MET', points: 76, canReview: true });
    expect(await refusal(RETURN, { input: { id: reviewed.id, version: reviewed.version, remarks: reasons } })).toBe(
      'SUBJECT_ASSESSMENT_OWN',
    );
    const back = await world.return(world.leader, reviewed, [{ message: 'Xét lại' }]);
    expect(back).toMatchObject({ state: 'RETURNED', outcome: null, points: null, number: 3 });
  });

  it('show last year beside, are found by round, state, community and result, and count each citizen once', async () => {
    const before = await world.open({ year: 2025 });
    const subjectId = await world.citizen();
    await world.save(before, subjectId, { answers: tenOf(9) });
    const { sheet } = await world.toAssess(roundId, subjectId);
    expect(sheet.targets[0]).toMatchObject({ answer: null, lastYear: { points: 9 } });
    const saved = await world.save(roundId, subjectId);
    expect(await listed({ subjectId })).toHaveLength(2);
    expect(await listed({ subjectId, roundId, state: 'DRAFT', communityId: world.community })).toEqual([saved.id]);
    expect(await listed({ subjectId, kind: 'FAMILY' })).toEqual([]);
    expect(await listed({ subjectId, outcome: 'MET' })).toEqual([]);
    const other = await world.open({ title: 'Đợt khác' });
    const input = { id: saved.id, version: 1, roundId: other, line: 1, answers: [] };
    expect(await refusal(SAVE, { input })).toBe('SUBJECT_ASSESSED_ELSEWHERE');
    const late = { ...input, roundId, version: 0 };
    expect(await refusal(SAVE, { input: late })).toBe('VERSION_CONFLICT');
    const strange = { ...late, id: saved.id.replace(/.$/, '') };
    expect(await refusal(SAVE, { input: strange })).not.toBe('');
  });

  it('are reviewed by nobody who had a hand in them, and wait on the first screen of whoever may', async () => {
    const { api, association } = world;
    const colleague = await api.given.person(Role.AssociationOfficer, association);
    const subjectId = await world.citizen();
    const typed = await world.save(roundId, subjectId);
    const sent = await world.act(colleague, SUBMIT, typed);
    interface Piles {
      inbox: { kind: string; count: number; things: { kind: string; subtitle: string; standing: string }[] }[];
    }
    const pileOf = async (by: TestPerson, kind: string) =>
      (await api.ok<Piles>(by, '{ inbox { kind count things { kind title subtitle standing } } }')).inbox.find(
        (pile) => pile.kind === kind,
      );
    const before = {
      mine: await pileOf(world.officer, 'SUBJECTS_TO_REVIEW'),
      theirs: await pileOf(world.leader, 'SUBJECTS_TO_REVIEW'),
    };
    expect(before.theirs!.count).toBeGreaterThan(before.mine!.count);
    expect(before.theirs!.things[0]).toMatchObject({
      kind: 'SUBJECT_ROUND',
      standing: 'SUBMITTED',
      subtitle: expect.stringContaining(`(${before.theirs!.count})`),
    });
    const act = { id: sent.id, version: sent.version };
    for (const one of [world.officer, colleague]) {
      expect(await refusal(REVIEW, act, one)).toBe('SUBJECT_ASSESSMENT_OWN');
      expect(await api.ok(one, ONE, { id: sent.id })).toMatchObject({ subjectAssessment: { canReview: false } });
    }
    const returned = await world.return(world.leader, sent, [{ message: 'Bổ sung' }]);
    expect(await pileOf(world.officer, 'SUBJECTS_RETURNED')).toMatchObject({ count: expect.any(Number), things: [{}] });
    expect(await pileOf(world.leader, 'SUBJECTS_RETURNED')).toBeUndefined();
    // Who typed first stays named, whoever corrects and sends it now.
    const again = await world.save(roundId, subjectId, { version: returned.version }, colleague);
    const resent = await world.act(colleague, SUBMIT, again);
    expect(await refusal(REVIEW, { id: resent.id, version: resent.version })).toBe('SUBJECT_ASSESSMENT_OWN');
    const reviewed = await world.act(world.leader, REVIEW, resent);
    expect(reviewed).toMatchObject({ state: 'REVIEWED' });
    await world.return(world.leader, reviewed, [{ message: 'Xét lại' }]);
  });

  it('of a minor need a guardian who is of age and lives there', async () => {
    const minor = await world.citizen({ birthYear: 2012 });
    const fresh = await world.toAssess(roundId, minor);
    const nobody = { id: fresh.id, version: 0, roundId, line: 1, answers: tenOf(8) };
    const refused = await world.api.run(world.officer, SAVE, { input: nobody });
    expect(JSON.stringify(refused)).toContain('GUARDIAN_REQUIRED');
    const full = await world.save(roundId, minor, { answers: [] });
    const child = await world.citizen({ birthYear: 2011 });
    const save = (guardianId: string) => ({ input: { id: full.id, version: full.version, guardianId } });
    expect(await refusal(SAVE, save(child))).toBe('GUARDIAN_UNFIT');
    expect(await refusal(SAVE, save(minor))).toBe('GUARDIAN_UNFIT');
    const guardianId = await world.citizen({ birthDate: '1985-02-01', name: 'Người Giám Hộ' });
    const guarded = await world.save(roundId, minor, { guardianId });
    expect(guarded).toMatchObject({ guardian: { name: 'Người Giám Hộ' } });
    const ahead = { ...save(guardianId).input, version: guarded.version, consentOn: '2027-02-01' };
    expect(await refusal(SAVE, { input: ahead })).toBe('ON_BEHALF_CONSENT_AHEAD');
    const unsaid = await world.api.run(world.officer, SUBMIT, { id: guarded.id, version: guarded.version });
    expect(JSON.stringify(unsaid)).toContain('GUARDIAN_RELATION_REQUIRED');
    const related = await world.save(roundId, minor, { guardianId, guardianRelation: 'APPOINTED' });
    expect(related).toMatchObject({ guardianRelation: 'APPOINTED' });
    // What was said of one guardian is not said of the next.
    const other = await world.citizen({ birthDate: '1984-02-01', name: 'Người Giám Hộ Khác' });
    expect(await world.save(roundId, minor, { guardianId: other })).toMatchObject({ guardianRelation: null });
    const said = await world.save(roundId, minor, { guardianId, guardianRelation: 'FATHER' });
    expect(await world.act(world.officer, SUBMIT, said)).toMatchObject({
      state: 'SUBMITTED',
      guardianRelation: 'FATHER',
    });
  });

  it('are sent and reviewed many at once, each as if alone', async () => {
    const citizens = [await world.citizen(), await world.citizen(), await world.citizen()];
    const saved: One[] = [];
    for (const [at, citizen] of citizens.entries())
      saved.push(await world.save(roundId, citizen, at === 2 ? { answers: tenOf(8).slice(1) } : {}));
    const input = (isRehearsal: boolean, past: number) => ({
      input: { assessments: saved.map(({ id, version }) => ({ id, version: version + past })), isRehearsal },
    });
    const things = [{ isDone: true }, { isDone: true }, { isDone: false, code: 'TARGET_UNANSWERED' }];
    expect(await world.api.ok(world.officer, SUBMIT_MANY, input(true, 0))).toMatchObject({
      submitSubjectAssessments: { isWritten: false, things },
    });
    expect(await world.api.ok(world.officer, SUBMIT_MANY, input(false, 0))).toMatchObject({
      submitSubjectAssessments: { isWritten: true, things },
    });
    expect(await world.api.ok(world.leader, REVIEW_MANY, input(false, 1))).toMatchObject({
      reviewSubjectAssessments: { isWritten: true, things: [{ isDone: true }, { isDone: true }, { isDone: false }] },
    });
    expect((await listed({ roundId, outcome: 'MET' })).toSorted()).toEqual([saved[0]!.id, saved[1]!.id].toSorted());
  });

  it('are begun many in one statement and counted once, from a list or through a link', async () => {
    const citizens = [await world.citizen(), await world.citizen(), await world.citizen()];
    const known = await world.save(roundId, citizens[0]!);
    const keys = citizens.map(keyOf);
    const { provinceId } = world.association;
    const said = [EntryChannel.File, EntryChannel.Link, EntryChannel.File];
    const record = () =>
      world.api.app.get(Transactions).run(Actor.system(), async (tx) => {
        tx.happened(testEvent('subjectAssessments.listed', 'SubjectAssessment'), { subject: 'x', path: null });
        const query = tx.query.bind(tx);
        const line = await openLine(query, { roundKey: intKey('AssessmentRound', roundId), line: 1 }, '2027-01-10');
        const { content } = (await world.api.app.get(Criteria).published([line.versionKey], query)).get(
          line.versionKey,
        )!;
        const subjects = await readSubjects(query, line.kind, { provinceId, keys, day: line.day });
        const answers = Object.fromEntries(
          tenOf(9).map(({ target, points }) => [target, { kind: 'points', points } as const]),
        );
        const all = keys.map((key, at) => ({
          subject: subjects.get(key)!,
          answers,
          isSent: true,
          said: { channel: said[at]! },
        }));
        return [...(await recordIn(tx, line, content, all))];
      });
    expect((await record()).toSorted()).toEqual(keys.slice(1).toSorted());
    expect(await record()).toEqual([]);
    const [first, second, third] = await Promise.all(citizens.map((citizen) => world.toAssess(roundId, citizen)));
    expect(first).toMatchObject({ version: known.version, state: 'DRAFT', channel: 'ON_BEHALF' });
    expect([second, third]).toMatchObject([
      { state: 'SUBMITTED', channel: 'LINK', answered: 10, canReview: true },
      { state: 'SUBMITTED', channel: 'FILE', answered: 10, canReview: true },
    ]);
  });

  it('are the business of nobody beyond the own commune, and say nothing of anybody in the trail', async () => {
    const subjectId = await world.citizen({ name: 'Bí Mật Đánh Giá' });
    const saved = await world.save(roundId, subjectId, { answers: tenOf(9.5) });
    const { api, tree } = world;
    const strangers = [
      await api.given.person(Role.Officer, tree.siblingCommune),
      await api.given.person(Role.Officer, tree.school),
    ];
    const variables = { roundId, line: 1, subjectId };
    const act = { id: saved.id, version: saved.version };
    for (const stranger of strangers) {
      expect(await listed({ roundId }, stranger)).toEqual([]);
      expect(await api.refusal(stranger, ONE, { id: saved.id })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, TO_ASSESS, variables)).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, SAVE, { input: { ...act, roundId, line: 1, answers: [] } })).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, SUBMIT, act)).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, REVIEW, act)).toBe('NOT_FOUND');
    }
    // The committee of the same territory sees them; the association that keeps them answers for them.
    const committee = await api.given.person(Role.Officer, tree.commune);
    expect(await listed({ subjectId }, committee)).toEqual([saved.id]);
    expect(await api.refusal(committee, SUBMIT, act)).toBe('NOT_FOUND');
    for (const role of [Role.Auditor, Role.Finance, Role.Reporter])
      expect(await api.refusal(await api.given.person(role, world.association), ONE, { id: saved.id })).toBe(
        'FORBIDDEN',
      );
    for (const operation of [ONE, SUBMIT, REVIEW])
      expect(await api.refusal(null, operation, act)).toBe('UNAUTHENTICATED');
    const [told] = await api.owner.query<{ text: string }[]>(
      `SELECT string_agg(e::text, '') AS text FROM audit_event AS e WHERE e.subject_type = 'SubjectAssessment'`,
    );
    expect(told!.text).not.toContain('Bí Mật');
    expect(told!.text).not.toContain('9.5');
  });

  it('are counted by territory, folded or not, and never told where so few would be recognised', async () => {
    const { api, tree, association } = world;
    const results = async (by: TestPerson, scopeId: number) =>
      (
        await api.ok<{ subjectResults: Record<string, number | null>[] }>(by, RESULTS, {
          roundId,
          unitId: nodeId('AdministrativeUnit', scopeId),
        })
      ).subjectResults[0]!;
    const before = await results(world.officer, association.scopeId);
    const [row] = await api.owner.query<Record<string, number>[]>(
      `SELECT count(*) FILTER (WHERE state = 'draft')::int AS draft, count(*) FILTER (WHERE state = 'submitted')::int AS submitted,
         count(*) FILTER (WHERE state = 'returned')::int AS returned, count(*) FILTER (WHERE state = 'reviewed')::int AS reviewed,
         count(*) FILTER (WHERE outcome = 'met')::int AS met FROM subject_assessment WHERE round_key = $1`,
      [intKey('AssessmentRound', roundId)],
    );
    expect(before).toMatchObject({ isWhole: true, ...row });
    expect(before['met']).toBe(2);
    const worker = await startWorker(api);
    const folder = worker.get(SubjectResultFolder, { strict: false });
    expect(await folder.fold()).toBeGreaterThan(0);
    expect(await folder.verify()).toEqual([]);
    await worker.close();
    expect(await results(world.officer, association.scopeId)).toEqual(before);
    // The nation's association works elsewhere: two of a commune are not told.
    expect(await results(world.opener, association.scopeId)).toMatchObject({ subjects: before['subjects'], met: null });
    const stranger = await api.given.person(Role.Officer, tree.siblingCommune);
    const variables = { roundId, unitId: nodeId('AdministrativeUnit', association.scopeId) };
    // The nation's round is everybody's; of a territory that is not the stranger's nobody is counted.
    expect(await results(stranger, association.scopeId)).toMatchObject({ subjects: 0, notBegun: 0, draft: 0, met: 0 });
    expect(await api.refusal(null, RESULTS, variables)).toBe('UNAUTHENTICATED');
  });

  it('are asked by either line of the territory: the association sees the round of the committee, its board and its lists, and nobody beyond', async () => {
    const { api, tree, association, officer, national } = world;
    const committee = await api.given.person(Role.Officer, tree.commune);
    const opened = async (lines: object[]): Promise<string> => {
      const input = { ...world.round(), organisationId: tree.commune.id, title: 'Đợt của xã', year: 2025, lines };
      return (
        await api.ok<{ openAssessmentRound: { id: string } }>(
          committee,
          'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
          { input },
        )
      ).openAssessmentRound.id;
    };
    const [people] = world.round().lines;
    const ofPeople = await opened([people!]);
    const [units] = (
      await api.ok<{ criteriaSets: { edges: { node: { id: string } }[] } }>(
        committee,
        '{ criteriaSets(subject: ORGANISATION, inForceOn: "2025-12-31", first: 1) { edges { node { id } } } }',
      )
    ).criteriaSets.edges;
    const ofUnits = await opened([
      { ...people, setId: units!.node.id, kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'] },
    ]);
    const seenBy = async (by: TestPerson) =>
      (
        await api.ok<{ assessmentRounds: { edges: { node: { id: string } }[] } }>(
          by,
          '{ assessmentRounds(year: 2025, first: 100) { edges { node { id title lines { line lastDay } board { expected } areas { expected } } } } }',
        )
      ).assessmentRounds.edges.map(({ node }) => node.id);
    const asks = async (by: TestPerson) => (await seenBy(by)).filter((id) => [ofPeople, ofUnits].includes(id));
    expect(await asks(officer)).toEqual([ofPeople]);
    expect((await asks(committee)).toSorted()).toEqual([ofPeople, ofUnits].toSorted());
    expect(await asks(world.opener)).toEqual([ofPeople]);
    const beside = { kind: 'study_promotion_association' as never, line: 'association' as const, parent: national };
    const neighbours = await api.given.organisation({
      ...beside,
      scopeId: tree.siblingCommune.scopeId,
      name: 'Hội bên',
    });
    const neighbour = await api.given.person(Role.AssociationOfficer, neighbours);
    expect(await asks(neighbour)).toEqual([]);
    const teacher = await api.given.person(Role.Reporter, tree.school);
    const ONE_ROUND = 'query ($id: ID!) { assessmentRound(id: $id) { title } node(id: $id) { id } }';
    expect(await api.refusal(neighbour, ONE_ROUND, { id: ofPeople })).toBe('NOT_FOUND');
    expect(await api.refusal(officer, ONE_ROUND, { id: ofUnits })).toBe('NOT_FOUND');
    // A school speaks for no territory: of what the association asks people nothing comes to it.
    expect(await api.refusal(teacher, ONE_ROUND, { id: roundId })).toBe('NOT_FOUND');
    expect(await api.ok(committee, ONE_ROUND, { id: roundId })).toMatchObject({ node: { id: roundId } });
    expect(await api.ok(officer, ONE_ROUND, { id: ofPeople })).toMatchObject({ node: { id: ofPeople } });

    // Whom the association keeps it answers for in the committee's round, and counts there.
    const subjectId = await world.citizen({ name: 'Người của đợt xã' });
    const begun = await world.save(ofPeople, subjectId);
    expect(begun).toMatchObject({ state: 'DRAFT', canEnter: true });
    const asked = { roundId: ofPeople, unitId: nodeId('AdministrativeUnit', association.scopeId) };
    const board = async (by: TestPerson) =>
      (await api.ok<{ subjectResults: Record<string, number | null>[] }>(by, RESULTS, asked)).subjectResults[0];
    expect(await board(officer)).toMatchObject({ isWhole: true, draft: 1 });
    expect(await board(committee)).toEqual(await board(officer));
    expect(await api.refusal(neighbour, RESULTS, asked)).toBe('NOT_FOUND');
    expect(await listed({ roundId: ofPeople, line: 1, state: 'NOT_BEGUN' })).not.toContain(begun.id);
    const CLOSE = 'mutation ($id: ID!, $version: Int!) { closeAssessmentRound(id: $id, version: $version) { state } }';
    expect(await api.refusal(officer, CLOSE, { id: ofPeople, version: 1 })).toBe('NOT_FOUND');
    const ROUND_OF = 'query ($id: ID!) { subjectAssessment(id: $id) { round { id organisation { name } } } }';
    expect(await api.ok(officer, ROUND_OF, { id: begun.id })).toMatchObject({
      subjectAssessment: { round: { id: ofPeople } },
    });
  });

  it('are counted by community, and every number is the length of its list; who has not begun is listed too', async () => {
    const { api, association } = world;
    const unitId = nodeId('AdministrativeUnit', association.scopeId);
    const { recordCommunity: west } = await api.ok<{ recordCommunity: { id: string } }>(
      world.officer,
      'mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }',
      { input: { organisationId: association.id, kind: 'THON', name: 'Đoài' } },
    );
    const here = { communityId: west.id };
    const [one, two, three, gone] = [
      await world.citizen(here),
      await world.citizen(here),
      await world.citizen(here),
      await world.citizen(here),
    ];
    await world.save(roundId, one);
    await api.ok(world.officer, 'mutation ($id: ID!) { endCitizen(id: $id, version: 1, reason: DIED) { id } }', {
      id: gone,
    });
    type Row = Record<string, number | null> & { community: { id: string } | null };
    const byCommunity = async (by = world.officer) =>
      (await api.ok<{ communityResults: Row[] }>(by, BY_COMMUNITY, { roundId, unitId })).communityResults;
    const rows = await byCommunity();
    const found = rows.find(({ community }) => community?.id === west.id);
    expect(found).toMatchObject({ community: { name: 'Đoài' }, subjects: 3, notBegun: 2, draft: 1, submitted: 0 });
    const { subjectResults } = await api.ok<{ subjectResults: Row[] }>(world.officer, RESULTS, { roundId, unitId });
    for (const name of ['subjects', 'notBegun', 'draft', 'submitted', 'returned', 'reviewed', 'met'])
      expect(rows.reduce((sum, row) => sum + row[name]!, 0)).toBe(subjectResults[0]![name]);

    const unbegun = { roundId, line: 1, state: 'NOT_BEGUN', communityId: west.id };
    const ids = [await world.toAssess(roundId, two), await world.toAssess(roundId, three)].map(({ id }) => id);
    expect(await listed(unbegun)).toEqual(ids);
    expect(await listed({ roundId, line: 1, state: 'DRAFT', communityId: west.id })).toHaveLength(1);
    expect(await listed({ ...unbegun, kind: 'FAMILY' })).toEqual([]);
    expect(await listed({ ...unbegun, outcome: 'MET' })).toEqual([]);
    expect(await listed({ ...unbegun, subjectId: three })).toEqual([ids[1]]);
    interface Page {
      subjectAssessments: { totalCount: number; edges: { cursor: string; node: object }[] };
    }
    const first = await api.ok<Page>(world.officer, LIST, { ...unbegun, first: 1 });
    expect(first.subjectAssessments).toMatchObject({
      totalCount: 2,
      edges: [{ node: { state: 'NOT_BEGUN', version: 0, canEnter: true, citizen: { name: expect.any(String) } } }],
    });
    const { cursor } = first.subjectAssessments.edges[0]!;
    expect(await listed({ ...unbegun, after: cursor })).toEqual([ids[1]]);
    expect(await statements({ ...unbegun, first: 1 })).toEqual(await statements({ ...unbegun, first: 2 }));
    expect(await refusal(LIST, { state: 'NOT_BEGUN' })).toBe('INVALID_INPUT');

    // Two and one of a hamlet are recognised from above.
    const [above] = (await byCommunity(world.opener)).filter(({ community }) => community?.id === west.id);
    expect(above).toMatchObject({ subjects: 3, notBegun: null, draft: null });
    const teacher = await api.given.person(Role.Officer, world.tree.school);
    expect(await api.refusal(teacher, BY_COMMUNITY, { roundId, unitId })).toBe('NOT_FOUND');
    expect(await api.refusal(teacher, LIST, unbegun)).toBe('NOT_FOUND');
    // The nation's round is the neighbours' as well, who is asked in it here is not.
    const neighbour = await api.given.person(Role.Officer, world.tree.siblingCommune);
    expect(await byCommunity(neighbour)).toEqual([]);
    expect(await listed(unbegun, neighbour)).toEqual([]);
    expect(await api.refusal(null, BY_COMMUNITY, { roundId, unitId })).toBe('UNAUTHENTICATED');
    const reporter = await api.given.person(Role.Reporter, association);
    expect(await api.refusal(reporter, BY_COMMUNITY, { roundId, unitId })).toBe('FORBIDDEN');
  });

  it('remind the office that keeps them before the last day, once: how many, and nobody by name', async () => {
    const { api, association } = world;
    await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
      association.key,
      'hoi@example.invalid',
    ]);
    const worker = await startWorker(api, 'smtp://127.0.0.1:9');
    const reminders = worker.get(SubjectReminders, { strict: false });
    // 14 January is a Thursday: three working days before it is Monday.
    Object.assign(worker.get(Clock), { today: () => '2027-01-11' });
    // Of another round of the same day nothing can be written: it takes nobody else's reminders away, and is asked again.
    const failing = await world.open({ title: 'Đợt hỏng' });
    const failingKey = intKey('AssessmentRound', failing);
    const failed = 'ck_subject_assessment_reminder_failing';
    await api.owner.query(
      `ALTER TABLE subject_assessment_reminder ADD CONSTRAINT ${failed} CHECK (round_key <> ${failingKey})`,
    );
    await expect(reminders.remind()).rejects.toThrow('offices that were not reminded');
    const remindedOf = (key: number) =>
      api.owner.query<object[]>('SELECT 1 FROM subject_assessment_reminder WHERE round_key = $1', [key]);
    expect(await remindedOf(intKey('AssessmentRound', roundId))).toHaveLength(1);
    await api.owner.query(`ALTER TABLE subject_assessment_reminder DROP CONSTRAINT ${failed}`);
    const both = await Promise.all([reminders.remind(), reminders.remind()]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await remindedOf(failingKey)).toHaveLength(1);
    expect(await reminders.remind()).toBe(0);
    await worker.close();
    const mails = await api.owner.query<{ payload: { to: object; subject: string; text: string } }[]>(
      `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id)
       WHERE j.key LIKE 'subject-reminder:%' ORDER BY j.id`,
    );
    expect(mails.map(({ payload }) => payload.to)).toEqual(mails.map(() => ({ kind: 'office', key: association.key })));
    expect(mails).toHaveLength(2);
    for (const { payload: mail } of mails) {
      expect(Object.keys(mail).toSorted()).toEqual(['key', 'subject', 'text', 'to']);
      expect(mail.text).toContain('Chưa bắt đầu:');
    }
    const people = await api.ok<{ citizens: { edges: { node: { name: string } }[] } }>(
      world.officer,
      '{ citizens(first: 100) { edges { node { name } } } }',
    );
    expect(people.citizens.edges.length).toBeGreaterThan(5);
    for (const { node } of people.citizens.edges) expect(JSON.stringify(mails)).not.toContain(node.name);
    const told = await api.owner.query<object[]>(
      `SELECT organisation_key AS office, days_before AS "daysBefore", not_begun AS "notBegun", draft, returned
       FROM subject_assessment_reminder WHERE round_key = $1`,
      [intKey('AssessmentRound', roundId)],
    );
    const unitId = nodeId('AdministrativeUnit', association.scopeId);
    const { subjectResults } = await api.ok<{ subjectResults: Record<string, number>[] }>(world.officer, RESULTS, {
      roundId,
      unitId,
    });
    const { notBegun, draft, returned } = subjectResults[0]!;
    expect(notBegun).toBeGreaterThan(0);
    expect(told).toEqual([{ office: association.key, daysBefore: 3, notBegun, draft, returned }]);
    const pile = await inboxPile(api, world.officer, 'SUBJECTS_DUE', '__typename');
    const card = pile!.things.find(({ id }) => id === roundId);
    expect(card).toMatchObject({ kind: 'SUBJECT_ROUND', day: '2027-01-14', standing: null });
    const stranger = await api.given.person(Role.AssociationOfficer, world.tree.siblingCommune);
    expect((await inboxPile(api, stranger, 'SUBJECTS_DUE', '__typename'))?.things ?? []).toEqual([]);
  });

  it('of an office that ended are recalled to whoever goes on with its work; the board counts offices whose reminder reaches nobody', async () => {
    const { api, opener } = world;
    const ending = await world.commune('Xã Hết');
    const keeper = await api.given.person(Role.AssociationOfficer, ending);
    const { recordCommunity } = await api.ok<{ recordCommunity: { id: string } }>(
      keeper,
      'mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }',
      { input: { organisationId: ending.id, kind: 'THON', name: 'Hết' } },
    );
    await api.ok(keeper, 'mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }', {
      input: { organisationId: ending.id, communityId: recordCommunity.id, name: 'Người Thôn Hết', birthYear: 1980 },
    });
    const unitId = nodeId('AdministrativeUnit', ending.scopeId);
    const gone = async (unit = unitId) =>
      (
        await api.ok<{ subjectResults: { isWhole: boolean; officesGone: number | null }[] }>(
          opener,
          'query ($roundId: ID!, $unitId: ID) { subjectResults(roundId: $roundId, line: 1, unitId: $unitId) { isWhole officesGone } }',
          { roundId, unitId: unit },
        )
      ).subjectResults.map(({ isWhole, officesGone }) => (isWhole ? officesGone : `part ${officesGone}`));
    const provinceId = nodeId('AdministrativeUnit', world.tree.province.scopeId);
    expect(await gone()).toEqual([0]);
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2027-01-08' WHERE organisation_key = $1`, [
      ending.key,
    ]);
    expect(await gone()).toEqual([1]);
    expect((await gone(provinceId)).slice(0, 2)).toEqual([1, 'part null']);
    const worker = await startWorker(api, 'smtp://127.0.0.1:9');
    const reminders = worker.get(SubjectReminders, { strict: false });
    Object.assign(worker.get(Clock), { today: () => '2027-01-13' });
    const told = () =>
      api.owner.query<object[]>(
        `SELECT organisation_key AS office, not_begun AS "notBegun", draft, returned FROM subject_assessment_reminder
         WHERE round_key = $1 AND days_before = 1 AND organisation_key <> $2`,
        [intKey('AssessmentRound', roundId), world.association.key],
      );
    await reminders.remind();
    expect(await told()).toEqual([]);
    const heir = await world.commune('Xã Nối');
    await api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2027-01-08', 'NQ 1')`,
      [ending.key, heir.key],
    );
    expect(await gone()).toEqual([0]);
    // Who was reminded of a line today is not asked again; of the next day in time everybody is.
    await api.owner.query('DELETE FROM subject_assessment_reminder WHERE days_before = 1');
    await reminders.remind();
    await worker.close();
    expect(await told()).toEqual([{ office: heir.key, notBegun: 1, draft: 0, returned: 0 }]);
  });

  it('offer themselves to the commune that is assessed, as a share with both numbers', async () => {
    const { api, tree } = world;
    const province = await api.given.person(Role.Officer, tree.province);
    const commune = await api.given.person(Role.Reporter, tree.commune);
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
      province,
      '{ criteriaSets(first: 50) { edges { node { id code } } } }',
    );
    const setOf = (code: string) => criteriaSets.edges.find(({ node }) => node.code === code)!.node.id;
    const line = { kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], dueOn: '2027-02-28', dueBoundary: 'BEFORE' };
    const input = {
      organisationId: tree.province.id,
      title: 'Cộng đồng và đơn vị học tập',
      year: 2026,
      lines: ['learning-community/commune/1', 'learning-unit/district/1'].map((code) => ({
        ...line,
        setId: setOf(code),
      })),
    };
    await api.ok(
      province,
      'mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }',
      {
        input,
      },
    );
    const { assessments } = await api.ok<{ assessments: { edges: { node: { id: string; set: { code: string } } }[] } }>(
      commune,
      '{ assessments(first: 10) { edges { node { id set { code } } } } }',
    );
    const offered = async (code: string, target: string) =>
      (
        await api.ok<{ offeredEvidence: { thingId: string }[] }>(
          commune,
          `query ($assessmentId: ID!, $target: String!) {
             offeredEvidence(assessmentId: $assessmentId, target: $target) { thingId thingKind title share { part whole } } }`,
          { assessmentId: assessments.edges.find(({ node }) => node.set.code === code)!.node.id, target },
        )
      ).offeredEvidence;
    const [counted] = await api.owner.query<{ part: number; whole: number }[]>(
      `SELECT (SELECT count(*)::int FROM subject_assessment AS a WHERE a.outcome = 'met' AND a.scope_id = $1 AND a.year = 2026) AS part,
              (SELECT count(*)::int FROM citizen AS c WHERE c.scope_id = $1 AND c.ends_on IS NULL) AS whole`,
      [tree.commune.scopeId],
    );
    const things = await offered('learning-community/commune/1', '5.1');
    expect(things).toEqual([
      {
        thingId: roundId,
        thingKind: 'CITIZEN_RESULTS',
        title: 'Công dân học tập',
        share: counted,
      },
    ]);
    expect(await offered('learning-community/commune/1', '5.2')).toEqual([]);
    // The committee keeps no list of its own members: the association's is of the commune.
    expect(await offered('learning-unit/district/1', '3.1')).toEqual([]);
    await api.owner.query('UPDATE citizen SET organisation_key = $1 WHERE scope_id = $2', [
      tree.commune.key,
      tree.commune.scopeId,
    ]);
    expect(await offered('learning-unit/district/1', '3.1')).toMatchObject([
      { thingKind: 'MEMBER_RESULTS', share: counted },
      { thingKind: 'MEMBER_LIST', share: { part: null, whole: counted!.whole } },
    ]);
    const take = `mutation ($id: ID!, $version: Int!, $target: String!, $thing: String!) {
      takeOfferedEvidence(id: $id, version: $version, target: $target, thing: $thing) { version } }`;
    const one = assessments.edges.find(({ node }) => node.set.code === 'learning-community/commune/1')!.node;
    await api.ok(commune, take, { id: one.id, version: 1, target: '5.1', thing: things[0]!.thingId });
  });

  it('are asked by lines without kinds and levels alone', async () => {
    expect(await codes({ kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'] })).toBe('CRITERIA_SET_OF_OTHERS');
    expect(await codes({ kinds: [], levels: ['COMMUNE'] })).toBe('CRITERIA_SET_OF_OTHERS');
    const { title: _title, ...plan } = world.round();
    const { assessmentRoundPreview } = await world.api.ok<{ assessmentRoundPreview: { lines: { count: number }[] } }>(
      world.opener,
      'query ($input: AssessmentRoundPreviewInput!) { assessmentRoundPreview(input: $input) { lines { count already } } }',
      { input: plan },
    );
    const [recorded] = await world.api.owner.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM citizen WHERE ends_on IS NULL',
    );
    expect(assessmentRoundPreview.lines).toEqual([{ count: recorded!.count, already: 0 }]);
    expect(await statements({ roundId, state: 'DRAFT' })).toEqual(await statements({ roundId }));
  });

  it('go over by the worker in batches with what is filled; what has no place is told and kept, and what was sent stays', async () => {
    const { api, officer, leader, opener } = world;
    const id = await world.open({ title: 'Theo bộ mới' });
    const drafts: One[] = [];
    for (let at = 0; at < 6; at++)
      drafts.push(await world.save(id, await world.citizen(), { answers: tenOf(at === 0 ? 5 : 8) }));
    const sent = await world.act(officer, SUBMIT, await world.save(id, await world.citizen()));
    const returned = await world.return(
      leader,
      await world.act(officer, SUBMIT, await world.save(id, await world.citizen())),
      [{ target: '1', message: 'Chưa đúng' }],
    );
    expect(await overs(id)).toEqual([]);
    await publishNewer();
    const [over] = await overs(id);
    expect(over).toMatchObject({
      line: 1,
      isInUse: false,
      open: 7,
      looked: 7,
      // One is so few that it would be recognised.
      sent: null,
      toReview: ['1'],
      criteria: { number: 3 },
      losses: [
        { target: '10', part: null, why: 'TARGET_GONE', count: 7 },
        { target: '1', part: null, why: 'REFUSED', count: 6 },
      ],
      progress: null,
    });
    const asked = { id, version: 1, line: 1, criteriaId: over!.criteria.id };
    const stranger = await api.given.person(Role.AssociationOfficer, await world.commune('Bên cạnh'));
    expect(await api.refusal(null, OVERS, { roundId: id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, OVERS, { roundId: id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, CARRY, asked)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, CARRY, asked)).toBe('NOT_FOUND');
    expect(await api.refusal(officer, CARRY, asked)).toBe('NOT_FOUND');
    expect(await api.refusal(opener, CARRY, { ...asked, version: 9 })).toBe('VERSION_CONFLICT');
    expect(await api.refusal(opener, CARRY, { ...asked, line: 2 })).toBe('NOT_FOUND');
    const older = { ...asked, criteriaId: nodeId('CriteriaVersion', 1101) };
    expect(await api.refusal(opener, CARRY, older)).toBe('CARRY_OVER_OTHER_VERSION');
    expect(await api.ok(opener, CARRY, asked)).toMatchObject({
      carryOverSubjectAssessments: { version: 2, lines: [{ criteria: { number: 3 } }] },
    });
    expect(await overs(id)).toMatchObject([{ isInUse: true, progress: { carried: 0, finishedAt: null } }]);
    // Whoever begins meanwhile begins by the newer one.
    const fresh = await world.save(id, await world.citizen(), { answers: tenOf(5).slice(0, 9) });
    expect(fresh).toMatchObject({ answered: 9, asked: 9 });

    const counted = () =>
      api.owner.query(
        `SELECT sum(draft)::int AS draft, sum(returned)::int AS returned FROM (SELECT draft, returned, round_key FROM subject_result_delta
             UNION ALL SELECT draft, returned, round_key FROM subject_result_count) AS f WHERE round_key = $1`,
        [Number(keyOf(id))],
      );
    const before = await counted();
    // A worker that is ended after its first batch, and two that go on at once.
    const first = await startWorker(api);
    expect(await first.get(SubjectCarrier).turn(2)).toBe(2);
    await first.close();
    expect(await overs(id)).toMatchObject([{ progress: { carried: null, finishedAt: null } }]);
    const [one, other] = [await startWorker(api), await startWorker(api)];
    const both = await Promise.all([one, other].map((worker) => worker.get(SubjectCarrier).carryAll()));
    expect(both.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(await one.get(SubjectCarrier).turn()).toBeNull();
    expect(await overs(id)).toMatchObject([
      { isInUse: true, open: 0, losses: [], progress: { carried: 7, withLosses: 7, finishedAt: expect.any(String) } },
    ]);
    expect(await counted()).toEqual(before);

    const five = await seen(drafts[0]!);
    expect(five).toMatchObject({
      state: 'DRAFT',
      version: 2,
      answered: 9,
      asked: 9,
      criteria: { number: 3 },
      carriedLosses: [{ target: '10', part: null, why: 'TARGET_GONE', answer: { points: 5 } }],
    });
    const eight = await seen(drafts[1]!);
    expect(eight).toMatchObject({ answered: 8, asked: 9 });
    expect(eight.sheet.targets.map(({ answer }) => answer)).toEqual([
      null,
      ...tenOf(8)
        .slice(0, 8)
        .map(({ points }) => ({ points })),
    ]);
    expect(eight.carriedLosses).toMatchObject([
      { target: '1', why: 'REFUSED', answer: { points: 8 } },
      { target: '10' },
    ]);
    expect(await refusal(SAVE, { input: { id: drafts[1]!.id, version: 1, answers: [] } })).toBe('VERSION_CONFLICT');
    // What was returned is compared with what was returned, by the newer places.
    const back = await seen(returned);
    expect(back).toMatchObject({ state: 'RETURNED', criteria: { number: 3 } });
    expect(back.sheet.targets.every(({ hasChanged }) => hasChanged === false)).toBe(true);
    expect(await seen(sent)).toMatchObject({
      state: 'SUBMITTED',
      version: sent.version,
      asked: 10,
      carriedLosses: [],
    });
    const told = await api.owner.query<{ said: string }[]>(
      `SELECT coalesce(before::text, '') || coalesce(after::text, '') AS said FROM audit_event WHERE action = 'subjectAssessment.carried'`,
    );
    expect(told).toHaveLength(7);
    for (const { said } of told) expect(said).not.toMatch(/points|answers/);

    // What was sent by the older version is carried once it came back, when it is asked again.
    await world.return(leader, sent, [{ message: 'Theo bộ mới' }]);
    expect(await overs(id)).toMatchObject([{ open: null, looked: null }]);
    await api.ok(opener, CARRY, { ...asked, version: 2 });
    expect(await one.get(SubjectCarrier).carryAll()).toBe(1);
    expect(await seen(sent)).toMatchObject({ criteria: { number: 3 }, answered: 8, asked: 9 });
    for (const worker of [one, other]) await worker.close();
  });
});
