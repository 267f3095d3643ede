import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factKey, newKey, nodeId, Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { BooksGiven, DRAFT as VOUCHER } from '../ledger/books-given';
import type { TestPerson } from '../support/builders';
import {
  AMEND,
  AMEND_ROUND,
  type Applied,
  CHANGE,
  DECIDE,
  ENTER,
  JUDGE,
  PLAN,
  PROPOSE,
  REVOKE,
  ScholarshipWorld,
  SCORE,
  WITHDRAW,
} from './scholarships-given';

const NUMBER = '012345678901';

const row = (over: object) => ({ kind: 'PUPIL', name: 'Vàng A Mẫu', birth: '2011', ...over });
const points = (applied: Applied, given: number[]) => ({ [applied.id]: given });

const numbered = (from: number, many: number) =>
  Array.from({ length: many }, (_, at) =>
    row({ number: String(300_000_000_000 + from + at), name: `Người thứ ${from + at}` }),
  );

describe('rounds of scholarships', () => {
  let world: ScholarshipWorld;
  let auditor: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    world = await ScholarshipWorld.make();
    auditor = await world.api.given.person(Role.Auditor, world.office);
    stranger = await world.api.given.person(Role.AssociationOfficer, world.tree.otherProvince);
  });
  afterAll(() => world.api.close());

  const planning = (by: TestPerson | null, over: object = {}) =>
    world.api.refusal(by, PLAN, { input: world.input(over) });
  const entering = (by: TestPerson | null, roundId: string, over: object = {}) =>
    world.api.refusal(by, ENTER, { input: world.applicant(roundId, over) });

  describe('rules', () => {
    it('are planned by the office, which alone sees them until it opens the round', async () => {
      const { id, state, fundName, acts } = await world.plan({ name: 'Chắp cánh ước mơ' });
      expect({ state, fundName, acts }).toEqual({
        state: 'PLANNED',
        fundName: 'Quỹ study',
        acts: ['OPEN', 'CANCEL'],
      });
      expect(await world.api.refusal(world.commune, '{ scholarshipRound(id: "' + id + '") { id } }')).toBe('NOT_FOUND');
      const found = async (person: TestPerson) =>
        (
          await world.api.ok<{ search: { things: { id: string; title: string }[] } }>(
            person,
            '{ search(words: "chap canh 2024", kinds: [SCHOLARSHIP_ROUND]) { things { id title } } }',
          )
        ).search.things;
      expect(await found(world.commune)).toEqual([]);
      expect(await found(world.officer)).toEqual([{ id, title: 'Chắp cánh ước mơ' }]);
      await world.change(id, 'OPEN');
      expect((await found(world.commune)).map((one) => one.id)).toEqual([id]);
      expect(await found(stranger)).toEqual([]);
      expect((await world.one(id, world.commune)).acts).toEqual([]);
    });

    it('are refused to anonymous callers, other offices and roles that do not keep rounds', async () => {
      expect(await planning(null)).toBe('UNAUTHENTICATED');
      expect(await planning(stranger)).toBe('NOT_FOUND');
      expect(await planning(world.commune)).toBe('FORBIDDEN');
    });

    it('are refused where they contradict themselves, each with its code', async () => {
      const twice = { name: 'Hoàn cảnh', aspect: 'NEED', mostPoints: 1 };
      expect(await planning(world.officer, { criteria: [twice, twice] })).toBe('SCHOLARSHIP_CRITERIA');
      const steps = [
        { fromPoints: 5, amount: 2 },
        { fromPoints: 6, amount: 1 },
      ];
      expect(await planning(world.officer, { steps })).toBe('SCHOLARSHIP_STEPS');
      expect(await planning(world.officer, { steps: [{ fromPoints: 21, amount: 1 }] })).toBe('SCHOLARSHIP_STEPS');
      expect(await planning(world.officer, { applicationsUntil: '2024-11-19' })).toBe('SCHOLARSHIP_DAYS');
      expect(await planning(world.officer, { fundId: nodeId('Fund', newKey(), world.office) })).toBe(
        'SCHOLARSHIP_FUND',
      );
      await world.plan({ name: 'Một tên' });
      expect(await planning(world.officer, { name: 'Một tên' })).toBe('SCHOLARSHIP_ROUND_EXISTS');
    });

    it('stay once somebody can apply; means and days may still change', async () => {
      const { id, version } = await world.open();
      const amend = (over: object) =>
        world.api.refusal(world.officer, AMEND_ROUND, { input: { id, version, ...over } });
      expect(await amend({ kinds: ['PUPIL'] })).toBe('SCHOLARSHIP_RULES_FIXED');
      expect(await amend({ means: 9_000_000, applicationsUntil: '2024-12-05' })).toBe(null);
      expect(await amend({ means: 1 })).toBe('VERSION_CONFLICT');
    });

    it('lead only where the table of states leads, and back with a reason', async () => {
      const { id } = await world.open();
      const change = async (act: string, reason: string | null = null) => {
        const { version } = await world.one(id);
        return world.api.refusal(world.officer, CHANGE, { input: { id, version, act, reason } });
      };
      expect(await change('CLOSE')).toBe('SCHOLARSHIP_ROUND_STATE');
      expect(await change('PROPOSE')).toBe('SCHOLARSHIP_ROUND_STATE');
      expect(await change('END_APPLICATIONS')).toBe(null);
      expect(await change('REOPEN')).toBe('SCHOLARSHIP_REASON_NEEDED');
      expect(await change('REOPEN', 'Thiếu một xã')).toBe(null);
      expect(await change('CANCEL', 'Không đủ tiền')).toBe(null);
      expect(await change('OPEN')).toBe('SCHOLARSHIP_ROUND_STATE');
    });
  });

  describe('applications', () => {
    it('are entered by the unit; what is known of people stands in the vault alone', async () => {
      const { id } = await world.open();
      const applied = await world.apply(id, { number: NUMBER, birth: '1/2/2012' });
      expect(applied).toMatchObject({
        state: 'ENTERED',
        birth: '2012-02-01',
        number: '•••901',
        need: 'Gia đình khó khăn',
      });
      const [row] = await world.api.owner.query<object[]>(
        'SELECT a.* FROM scholarship_application AS a ORDER BY key DESC LIMIT 1',
      );
      expect(JSON.stringify(row)).not.toMatch(/Lò Thị|khó khăn|THCS/);
      expect((await world.list(id)).map(({ name }) => name)).toEqual(['Lò Thị Mẫu']);
      expect(await world.list(id, world.sibling)).toEqual([]);
      expect(await world.list(id, world.school)).toEqual([]);
    });

    it('are refused to anonymous callers, out of scope, for kinds of others, after the last day, and with faults at their fields', async () => {
      const { id } = await world.open({ personLimit: 2_000_000 });
      expect(await entering(null, id)).toBe('UNAUTHENTICATED');
      expect(await entering(world.sibling, id)).toBe('NOT_FOUND');
      expect(await entering(auditor, id)).toBe('FORBIDDEN');
      const other = await world.api.given.person(Role.Officer, world.tree.otherProvince);
      expect(await entering(other, id, { organisationId: world.tree.otherProvince.id })).toBe('NOT_FOUND');
      expect(await entering(world.commune, id, { kind: 'TEACHER' })).toBe('SCHOLARSHIP_NOT_FOR_KIND');
      expect(await entering(world.commune, id, { birth: 'năm Tý' })).toBe('SCHOLARSHIP_BIRTH_ODD');
      expect(await entering(world.commune, id, { birth: '2025' })).toBe('SCHOLARSHIP_BIRTH_ODD');
      expect(await entering(world.commune, id, { name: '  ' })).toBe('SCHOLARSHIP_NAME_NEEDED');
      expect(await entering(world.commune, id, { number: '123' })).toBe('SCHOLARSHIP_NUMBER_ODD');
      expect(await entering(world.commune, id)).toBe('SCHOLARSHIP_NUMBER_NEEDED');
      await world.change(id, 'END_APPLICATIONS');
      expect(await entering(world.commune, id, { number: NUMBER })).toBe('SCHOLARSHIP_ROUND_STATE');
    });

    it('stand once in the list of a unit; whoever is only called the same is asked back', async () => {
      const { id } = await world.open();
      await world.apply(id, { number: NUMBER });
      expect(await entering(world.commune, id, { number: NUMBER, name: 'Tên Khác' })).toBe('SCHOLARSHIP_APPLIED');
      expect(await entering(world.commune, id, { name: 'LÒ thị  mẫu' })).toBe('SCHOLARSHIP_TWIN');
      expect(await entering(world.commune, id, { name: 'Lò Thị Mẫu', isOther: true })).toBe(null);
      expect(await entering(world.commune, id, { name: 'Lò Thị Mẫu', number: '012345678902' })).toBe(
        'SCHOLARSHIP_TWIN',
      );
    });

    it('are corrected and withdrawn by their unit while the round takes them', async () => {
      const { id } = await world.open();
      const { id: key, version } = await world.apply(id);
      const amended = { id: key, version, need: 'Mồ côi', number: NUMBER };
      expect(await world.api.refusal(world.sibling, AMEND, { input: amended })).toBe('NOT_FOUND');
      await world.api.ok(world.commune, AMEND, { input: amended });
      // What is found by has followed.
      expect(await entering(world.commune, id, { number: NUMBER, name: 'Tên Khác' })).toBe('SCHOLARSHIP_APPLIED');
      const input = { id: key, version: version + 1, reason: 'Chuyển đi' };
      expect(await world.api.refusal(null, WITHDRAW, { input })).toBe('UNAUTHENTICATED');
      expect(await world.api.refusal(world.commune, WITHDRAW, { input })).toBe(null);
      expect(await entering(world.commune, id, { number: NUMBER })).toBe(null);
      expect(await world.api.refusal(world.commune, AMEND, { input: { ...amended, version: version + 2 } })).toBe(
        'SCHOLARSHIP_APPLICATION_STATE',
      );
    });

    it('are looked for again when somebody becomes another by a correction', async () => {
      const { id } = await world.open({ personLimit: 2_000_000 });
      const { id: key, version } = await world.apply(id, { number: NUMBER });
      const amend = (over: object) => world.api.refusal(world.commune, AMEND, { input: { id: key, version, ...over } });
      expect(await amend({ number: null })).toBe('SCHOLARSHIP_NUMBER_NEEDED');
      await world.apply(id, { number: '012345678902', name: 'Tên Khác' });
      expect(await amend({ number: '012345678902' })).toBe('SCHOLARSHIP_APPLIED');
      expect(await amend({ need: 'Mồ côi' })).toBe(null);
      const free = await world.open();
      await world.apply(free.id, { number: NUMBER });
      const second = await world.apply(free.id, { number: '012345678902' });
      const nameless = { id: second.id, version: second.version, number: null };
      expect(await world.api.refusal(world.commune, AMEND, { input: nameless })).toBe('SCHOLARSHIP_TWIN');
      expect(await world.api.refusal(world.commune, AMEND, { input: { ...nameless, isOther: true } })).toBe(null);
    });

    it('come in from a list all together or not at all, each fault at its row and column', async () => {
      const { id } = await world.open();
      const rows = [
        row({ number: '111111111111' }),
        row({ name: '', birth: '' }),
        row({ number: '111111111111', name: 'Giàng A Thử' }),
        row({ number: '12' }),
        row({ kind: 'TEACHER', name: 'Cô Giáo Mẫu' }),
        row({}),
      ];
      const failed = await world.import(id, rows);
      expect(failed.isWritten).toBe(false);
      expect(failed.faults.map(({ row: at, field, code }) => [at, field, code])).toEqual([
        [1, 'name', 'SCHOLARSHIP_NAME_NEEDED'],
        [1, 'birth', 'SCHOLARSHIP_BIRTH_NEEDED'],
        [2, 'number', 'SCHOLARSHIP_APPLIED'],
        [3, 'number', 'SCHOLARSHIP_NUMBER_ODD'],
        [4, 'kind', 'SCHOLARSHIP_NOT_FOR_KIND'],
        [5, 'isOther', 'SCHOLARSHIP_TWIN'],
      ]);
      expect(await world.list(id)).toEqual([]);
      const mended = [rows[0]!, row({ isOther: 'x' })];
      expect((await world.import(id, mended, { isRehearsal: true })).faults).toEqual([]);
      expect(await world.list(id)).toEqual([]);
      expect(await world.import(id, mended)).toEqual({ isWritten: true, rows: 2, faults: [] });
      expect(await world.list(id)).toHaveLength(2);
    });
  });

  describe('from points to grants', () => {
    it('finds whoever applied in two communes, and asks back who may be the same', async () => {
      const { id } = await world.open();
      const at = { organisationId: world.tree.siblingCommune.id };
      const first = await world.apply(id, { number: NUMBER });
      const second = await world.apply(id, { ...at, number: NUMBER, name: 'Lò Thị Mẫu' }, world.sibling);
      // That the school calls it somebody else says nothing of those whom others entered.
      const namesake = await world.apply(id, { organisationId: world.tree.school.id, isOther: true }, world.school);
      await world.change(id, 'END_APPLICATIONS');
      for (const one of [first, second, namesake]) await world.score(id, points(one, [5, 5]));
      const { doubles, doubleCount } = await world.standing(id);
      expect(doubleCount).toBe(3);
      expect(new Set(doubles.map(({ kind }) => kind))).toEqual(new Set(['SAME', 'POSSIBLE']));
      const { version } = await world.one(id);
      const input = { id, version };
      expect(await world.api.refusal(world.officer, PROPOSE, { input })).toBe('SCHOLARSHIP_DOUBLES');
      const judge = (over: object) => world.api.refusal(world.officer, JUDGE, { input: over });
      expect(await judge({ id: second.id, version: second.version, act: 'EXCLUDE' })).toBe('SCHOLARSHIP_REASON_NEEDED');
      expect(await judge({ id: second.id, version: second.version, act: 'GRANT' })).toBe(
        'SCHOLARSHIP_APPLICATION_STATE',
      );
      expect(await judge({ id: second.id, version: second.version, act: 'EXCLUDE', reason: 'Trùng đơn' })).toBe(null);
      expect(await judge({ id: namesake.id, version: namesake.version, isOther: true })).toBe(null);
      expect((await world.standing(id)).doubleCount).toBe(0);
      expect(await world.api.refusal(world.officer, PROPOSE, { input })).toBe(null);
    });

    it('takes points within bounds from as many members as the round says, each unseen until one gave their own', async () => {
      const { id } = await world.open({ scorers: 2 });
      const one = await world.apply(id);
      const code = async (given: number[], by: TestPerson | null = world.officer) => {
        const input = { roundId: id, scores: [{ id: one.id, points: given }] };
        return world.api.refusal(by, SCORE, { input });
      };
      expect(await code([5, 5])).toBe('SCHOLARSHIP_ROUND_STATE');
      await world.change(id, 'END_APPLICATIONS');
      expect(await code([5, 5], null)).toBe('UNAUTHENTICATED');
      expect(await code([5, 5], world.commune)).toBe('NOT_FOUND');
      expect(await code([5, 11])).toBe('SCHOLARSHIP_POINTS');
      expect(await code([5])).toBe('SCHOLARSHIP_POINTS_COUNT');
      expect(await code([9, 9])).toBe(null);
      expect(await code([8, 8])).toBe(null);
      expect((await world.list(id, world.secondOfficer))[0]!.scores).toEqual([]);
      expect((await world.standing(id)).unscored).toBe(1);
      expect(await code([7, 7], world.secondOfficer)).toBe(null);
      expect(await code([7, 7], world.leader)).toBe('SCHOLARSHIP_SCORED_ENOUGH');
      const [seen] = await world.list(id);
      expect(seen!.ownPoints).toEqual([8, 8]);
      expect(seen!.scores).toHaveLength(2);
      expect((await world.list(id, world.commune))[0]!.scores).toEqual([]);
    });

    it('proposes within the means, is decided by the leader alone, and shows money without need', async () => {
      const { id } = await world.open();
      const at = { organisationId: world.tree.siblingCommune.id };
      const high = await world.apply(id, { name: 'Bậc Nhất', number: '111111111111' });
      const adult = await world.apply(id, { name: 'Người Lớn Mẫu', birth: '1980', kind: 'ADULT' });
      const low = await world.apply(id, { ...at, name: 'Bậc Ba' }, world.sibling);
      const none = await world.apply(id, { ...at, name: 'Dưới Mức' }, world.sibling);
      await world.change(id, 'END_APPLICATIONS');
      const { version } = await world.one(id);
      expect(await world.api.refusal(world.officer, PROPOSE, { input: { id, version } })).toBe(
        'SCHOLARSHIP_NOT_SCORED',
      );
      const given = {
        ...points(high, [9, 9]),
        ...points(adult, [5, 5]),
        ...points(low, [4, 5]),
        ...points(none, [1, 1]),
      };
      expect((await world.score(id, given)).errors).toBeUndefined();
      expect(await world.propose(id)).toMatchObject({ state: 'PROPOSED', counts: { proposed: 2, notProposed: 2 } });
      expect(
        (await world.list(id)).map(({ name, rank, amount, leftReason }) => [name, rank, amount, leftReason]),
      ).toEqual([
        ['Bậc Nhất', 1, 2_000_000, null],
        ['Người Lớn Mẫu', 2, 1_000_000, null],
        ['Bậc Ba', 3, null, 'MEANS_SPENT'],
        ['Dưới Mức', 4, null, 'POINTS_SHORT'],
      ]);
      const draft = await world.decision(id);
      // A minor by an initial, nothing of need, school or address.
      const table = draft.draft.body.find(({ kind }) => kind === 'TABLE');
      expect(table!.rows!.map((row) => row.slice(0, 2))).toEqual([
        ['1', 'N.'],
        ['2', 'Người Lớn Mẫu'],
      ]);
      const decide = async (by: TestPerson | null, directiveId = draft.id) => {
        const { version: current } = await world.one(id);
        return world.api.refusal(by, DECIDE, { input: { id, version: current, directiveId } });
      };
      expect(await decide(null)).toBe('UNAUTHENTICATED');
      expect(await decide(world.officer)).toBe('FORBIDDEN');
      expect(await decide(await world.api.given.person(Role.Leader, world.tree.province))).toBe('NOT_FOUND');
      expect(await world.decide(id, draft.id)).toMatchObject({
        state: 'DECIDED',
        counts: { granted: 2, notProposed: 2 },
      });
      expect(await decide(world.leader)).toBe('SCHOLARSHIP_ROUND_STATE');
      expect((await world.grants(id, auditor)).map(({ number, amount }) => [number, amount])).toEqual([
        [1, 2_000_000],
        [2, 1_000_000],
      ]);
      expect(await world.grants(id, world.sibling)).toEqual([]);
      const hidden = `{ scholarshipApplications(roundId: "${id}") { edges { node { need } } } }`;
      expect(await world.api.refusal(auditor, hidden)).toBe('FORBIDDEN');
      // Whoever was granted something in the year has that much less to have.
      const next = await world.open({ personLimit: 2_500_000 });
      const again = await world.apply(next.id, { name: 'Bậc Nhất', number: '111111111111' });
      await world.change(next.id, 'END_APPLICATIONS');
      await world.score(next.id, points(again, [9, 9]));
      expect((await world.standing(next.id)).ranked).toMatchObject([{ amount: 500_000 }]);
    });

    it('gives nobody more than the limit of the year, though two rounds were proposed before either was decided', async () => {
      const proposed = async () => {
        const { id } = await world.open({ personLimit: 2_000_000 });
        const one = await world.apply(id, { number: '444444444444', birth: '1980', kind: 'ADULT' });
        await world.change(id, 'END_APPLICATIONS');
        await world.score(id, points(one, [9, 9]));
        expect(await world.propose(id)).toMatchObject({ counts: { proposed: 1 } });
        return { id, directiveId: (await world.decision(id)).id };
      };
      const [first, second] = [await proposed(), await proposed()];
      await world.decide(first.id, first.directiveId);
      const { version } = await world.one(second.id);
      expect(await world.api.refusal(world.leader, DECIDE, { input: { ...second, version } })).toBe(
        'SCHOLARSHIP_LIMIT_EXCEEDED',
      );
      await world.change(second.id, 'RECONSIDER', 'Đã nhận ở đợt khác');
      expect((await world.standing(second.id)).ranked).toMatchObject([{ amount: 0, left: 'PERSON_LIMIT' }]);
    });

    it('proposes no more than one decision grants', async () => {
      const { id } = await world.open({ means: 900_000_000_000 });
      await world.apply(id, { birth: '1980', kind: 'ADULT' });
      await world.api.owner.query(
        `INSERT INTO scholarship_application SELECT (jsonb_populate_record(a, jsonb_build_object('key', gen_random_uuid(), 'twin_digest', null))).*
         FROM scholarship_application AS a JOIN scholarship_round AS r ON r.key = a.round_key, generate_series(1, 500)
         WHERE r.key = (SELECT b.round_key FROM scholarship_application AS b ORDER BY b.key DESC LIMIT 1)`,
      );
      await world.change(id, 'END_APPLICATIONS');
      await world.api.owner.query(
        `INSERT INTO scholarship_score (province_id, scope_id, application_key, member_key, points, scored_on)
         SELECT a.province_id, a.scope_id, a.key, a.person_key, '{9, 9}'::int[], '2024-11-20'::date FROM scholarship_application AS a
         WHERE a.round_key = (SELECT b.round_key FROM scholarship_application AS b GROUP BY b.round_key HAVING count(*) = 501)`,
      );
      const { version } = await world.one(id);
      expect(await world.api.refusal(world.officer, PROPOSE, { input: { id, version } })).toBe(
        'SCHOLARSHIP_GRANTS_MANY',
      );
    });

    it('costs as many statements for many applications as for few', async () => {
      const { id } = await world.open({ means: 100_000_000 });
      await world.import(id, numbered(0, 1));
      const read = () =>
        world.api.statements(async () => {
          await world.list(id);
          await world.standing(id);
        });
      await read();
      const few = await read();
      await world.import(id, numbered(1, 12));
      expect(await read()).toBe(few);
      await world.change(id, 'END_APPLICATIONS');
      const all = await world.list(id);
      await world.score(id, Object.fromEntries(all.map((one) => [one.id, [9, 9]])));
      await world.propose(id);
      const { id: directiveId } = await world.decision(id);
      await world.decide(id, directiveId);
      expect(await world.grants(id, auditor)).toHaveLength(13);
      const ofMany = await world.api.statements(() => world.grants(id, auditor));
      expect(ofMany).toBeLessThan(8);
    });

    it('is owed in the books, paid once by vouchers, and done when nothing is left to be paid or to come back', async () => {
      const { id } = await world.open({ means: 5_000_000 });
      const first = await world.apply(id, { name: 'Người Thứ Nhất', birth: '1980', kind: 'ADULT' });
      const second = await world.apply(id, { name: 'Người Thứ Hai', birth: '1981', kind: 'ADULT' });
      await world.change(id, 'END_APPLICATIONS');
      await world.score(id, { ...points(first, [9, 9]), ...points(second, [5, 5]) });
      await world.propose(id);
      const before = new Set(await world.owed());
      const { id: directiveId } = await world.decision(id);
      await world.decide(id, directiveId);
      const owed = (await world.owed()).filter((item) => !before.has(item));
      const states = async () => (await world.grants(id, world.treasurer)).map(({ payment }) => payment?.state);
      expect(owed).toHaveLength(2);
      expect(await states()).toEqual(['UNPAID', 'UNPAID']);
      /** The highest first. */
      const itemsOf = async (ids: string[]) => {
        const asked = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OpenItem { id amount } } }';
        const { nodes } = await world.api.ok<{ nodes: { id: string; amount: number }[] }>(world.treasurer, asked, {
          ids,
        });
        return nodes.toSorted((one, next) => next.amount - one.amount).map((node) => node.id);
      };
      const close = async () => {
        const { version } = await world.one(id);
        return world.api.refusal(world.officer, CHANGE, { input: { id, version, act: 'CLOSE' } });
      };
      expect(await close()).toBe('SCHOLARSHIP_UNPAID');
      const print = await world.api
        .http()
        .get(`/scholarship-rounds/${id}/payment-list.pdf`)
        .set('Cookie', world.treasurer.cookie);
      expect([print.status, print.headers['content-type']]).toEqual([200, 'application/pdf']);
      const draft = await world.drafting(owed);
      expect(await states()).toEqual(['IN_PREPARATION', 'IN_PREPARATION']);
      await world.books.postDraft(draft);
      expect(await states()).toEqual(['PAID', 'PAID']);
      const [one] = await world.grants(id, world.treasurer);
      const revoke = (by: TestPerson | null) =>
        world.api.refusal(by, REVOKE, { input: { id: one!.id, version: one!.version, reason: 'Khai không đúng' } });
      expect(await revoke(null)).toBe('UNAUTHENTICATED');
      expect(await revoke(world.officer)).toBe('FORBIDDEN');
      expect(await revoke(world.leader)).toBe(null);
      expect(await revoke(world.leader)).toBe('SCHOLARSHIP_REVOKED');
      expect(await states()).toEqual(['TO_BE_RETURNED', 'PAID']);
      expect(await close()).toBe('SCHOLARSHIP_UNPAID');
      // Nobody was there to take it: the money of one comes back, of the other the scholarship is taken back with it.
      const bringBack = (openItemId: string, amount: number) =>
        world.books.post({
          kind: 'CASH_RECEIPT',
          day: '2024-11-20',
          lines: [{ account: 'expenditure.scholarship', amount, openItemId }],
        });
      const [more, less] = await itemsOf(owed);
      await bringBack(more!, 2_000_000);
      expect(await states()).toEqual(['TAKEN_BACK', 'PAID']);
      await bringBack(less!, 1_000_000);
      expect(await states()).toEqual(['TAKEN_BACK', 'RETURNED']);
      expect(await close()).toBe('SCHOLARSHIP_UNPAID');
      const other = (await world.grants(id, world.treasurer))[1]!;
      const input = { id: other.id, version: other.version, reason: 'Không đến nhận' };
      expect(await world.api.refusal(world.leader, REVOKE, { input })).toBe(null);
      expect(await close()).toBe(null);
    });

    it('is not decided beyond what the fund has', async () => {
      const { id } = await world.open({ means: 900_000_000, steps: [{ fromPoints: 1, amount: 800_000_000 }] });
      const one = await world.apply(id, { birth: '1980', kind: 'ADULT' });
      await world.change(id, 'END_APPLICATIONS');
      await world.score(id, points(one, [9, 9]));
      await world.propose(id);
      const { id: directiveId } = await world.decision(id);
      const { version } = await world.one(id);
      expect(await world.api.refusal(world.leader, DECIDE, { input: { id, version, directiveId } })).toBe(
        'HOLDING_COMMITTED',
      );
      expect(await world.one(id)).toMatchObject({ state: 'PROPOSED' });
    });

    it('is never decided by whoever proposed, nor without a fund or by a document of others', async () => {
      const { id } = await world.open({ fundId: null, source: null });
      const one = await world.apply(id, { birth: '1980', kind: 'ADULT' });
      await world.change(id, 'END_APPLICATIONS');
      await world.score(id, points(one, [9, 9]));
      await world.api.given.role(world.officer, Role.Leader, world.office);
      await world.propose(id);
      const draft = await world.decision(id);
      const { version } = await world.one(id);
      const decide = (by: TestPerson) =>
        world.api.refusal(by, DECIDE, { input: { id, version, directiveId: draft.id } });
      expect(await decide(world.officer)).toBe('SCHOLARSHIP_OWN_PROPOSAL');
      expect(await decide(world.leader)).toBe('SCHOLARSHIP_FUND_NEEDED');
      await world.change(id, 'RECONSIDER', 'Chưa chọn quỹ');
      expect(await world.list(id)).toMatchObject([{ state: 'ENTERED', rank: null, amount: null }]);
    });

    it('keeps what was granted when the person is erased', async () => {
      const { id } = await world.open();
      const one = await world.apply(id, { birth: '1980', kind: 'ADULT', number: '222222222222' });
      await world.change(id, 'END_APPLICATIONS');
      await world.score(id, points(one, [9, 9]));
      await world.propose(id);
      const { id: directiveId } = await world.decision(id);
      await world.decide(id, directiveId);
      const [row] = await world.api.owner.query<{ key: string; version: number }[]>(
        `SELECT p.key, p.version FROM scholarship_grant AS g JOIN scholarship_round AS r ON r.key = g.round_key JOIN person AS p ON p.key = g.person_key
         WHERE r.directive_key IS NOT NULL ORDER BY g.key DESC LIMIT 1`,
      );
      const admin = await world.api.given.person(Role.Administrator, world.tree.government);
      const erased = await world.api.run(
        admin,
        'mutation ($personId: ID!, $version: Int!) { erasePerson(personId: $personId, version: $version, reason: "Theo yêu cầu") { id } }',
        { personId: nodeId('Person', row!.key), version: row!.version },
      );
      expect(erased.errors).toBeUndefined();
      expect(await world.grants(id, auditor)).toMatchObject([{ number: 1, amount: 2_000_000, name: '—' }]);
      const left = await world.api.owner.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM scholarship_application WHERE person_key = $1 AND (number_digest IS NOT NULL OR twin_digest IS NOT NULL)',
        [row!.key],
      );
      expect(left).toEqual([{ count: 0 }]);
    });

    it('goes over with the books: what is to come back stays so, and whoever goes on with the work takes it back', async () => {
      const { api } = world;
      const day = '2024-11-20';
      const { id } = await world.open({ means: 9_000_000 });
      const applied = [
        await world.apply(id, { name: 'Người Một', birth: '1980', kind: 'ADULT' }),
        await world.apply(id, { name: 'Người Hai', birth: '1981', kind: 'ADULT' }),
        await world.apply(id, { name: 'Người Ba', birth: '1982', kind: 'ADULT' }),
      ];
      await world.change(id, 'END_APPLICATIONS');
      await world.score(id, Object.fromEntries(applied.map((one) => [one.id, [9, 9]])));
      await world.propose(id);
      const before = new Set(await world.owed());
      const { id: directiveId } = await world.decision(id);
      await world.decide(id, directiveId);
      const [paid] = (await world.owed()).filter((item) => !before.has(item));
      const line = { account: 'expenditure.scholarship', amount: 500_000, openItemId: paid! };
      await world.books.post({ kind: 'CASH_PAYMENT', day, lines: [line] });
      const of = async (state: string, by = auditor) =>
        (await world.grants(id, by)).filter(({ payment }) => payment?.state === state);
      const revoking = ({ id: grantId, version }: { id: string; version: number }, by: TestPerson) =>
        api.refusal(by, REVOKE, { input: { id: grantId, version, reason: 'Khai không đúng' } });
      const [partPaid] = await of('PART_PAID');
      expect(await revoking(partPaid!, world.leader)).toBe(null);

      const heir = await api.given.organisation({
        kind: 'study_promotion_association' as OrganisationKind,
        line: 'association',
        scopeId: world.tree.province.scopeId,
        name: 'Hội Khuyến học tỉnh mới',
      });
      const leader = await api.given.person(Role.Leader, heir);
      const treasurer = await api.given.person(Role.Finance, heir);
      const books = await new BooksGiven(api, heir, treasurer, leader).open('2024-01-01');
      await api.owner.query('UPDATE organisation_period SET valid_to = $2 WHERE organisation_key = $1', [
        world.office.key,
        '2024-11-19',
      ]);
      await api.owner.query(
        `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, '2024-11-19', 'QĐ thử')`,
        [world.office.key, heir.key],
      );
      const between = { organisationId: world.office.id, toOrganisationId: heir.id, day };
      type Preview = { fundHandoverPreview: { content: { places: { placeId: string; booked: number }[] } } };
      const { fundHandoverPreview } = await api.ok<Preview>(
        treasurer,
        'query ($organisationId: ID!, $toOrganisationId: ID!, $day: Date!) { fundHandoverPreview(organisationId: $organisationId, toOrganisationId: $toOrganisationId, day: $day) { content { places { placeId booked } } } }',
        between,
      );
      const counts = fundHandoverPreview.content.places.map(({ placeId, booked }) => ({ placeId, counted: booked }));
      const { prepareFundHandover } = await api.ok<{ prepareFundHandover: { id: string } }>(
        treasurer,
        'mutation ($input: PrepareFundHandoverInput!) { prepareFundHandover(input: $input) { id } }',
        { input: { ...between, counts, reason: 'Đơn vị cũ không còn người' } },
      );
      await api.ok(leader, 'mutation ($id: ID!) { confirmFundHandover(id: $id) { state } }', {
        id: prepareFundHandover.id,
      });

      const carried = await api.owner.query<object[]>(
        `SELECT o.amount::int, o.paid::int, o.released::int, o.ended_on IS NOT NULL AS ended FROM open_item AS o WHERE o.organisation_key = $1 AND o.cause_key = $2`,
        [heir.key, factKey('ScholarshipGrant', partPaid!.id).key],
      );
      expect(carried).toEqual([{ amount: 2_000_000, paid: 500_000, released: 1_500_000, ended: true }]);
      expect(await of('TO_BE_RETURNED', leader)).toMatchObject([{ id: partPaid!.id }]);
      const [one, other] = await of('UNPAID', leader);
      expect(await revoking(one!, leader)).toBe(null);
      const key = factKey('ScholarshipGrant', other!.id).key;
      const [item] = await api.owner.query<{ provinceId: number; scopeId: number; key: string }[]>(
        `SELECT o.province_id AS "provinceId", o.scope_id AS "scopeId", o.key FROM open_item AS o WHERE o.organisation_key = $1 AND o.cause_key = $2`,
        [heir.key, key],
      );
      await api.owner.query(
        `UPDATE scholarship_grant SET revoked_on = '2024-11-20', revocation_reason = 'Thử' WHERE key = $1`,
        [key],
      );
      const paying = {
        account: 'expenditure.scholarship',
        amount: 1,
        openItemId: nodeId('OpenItem', item!.key, item),
      };
      const input = books.input({ kind: 'CASH_PAYMENT', day, lines: [paying] });
      expect(await api.refusal(treasurer, VOUCHER, { input })).toBe('SCHOLARSHIP_NOT_PAYABLE');
    });
  });
});
