import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Actor, type FactKey, newKey, nodeId, Role, Transactions } from '@app/kernel';
import { Mailer } from '@app/mail';
import { ObligationChanges } from '@app/reporting';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { testEvent } from '../support/events';
import { inboxQuery, pileOf } from '../support/inbox';
import { closeOpenRounds, closeRound } from '../support/endings';
import { keyOf, openRound, uuidOf } from './support';

const FIELDS = `id tier consolidates dueOn dueBoundary extendedTo extensionReason closedOn closingReason standing isOverdue daysLeft
  canEdit canSubmit canReview round { id title } organisation { id name } to { id } through { id } parent { id } report { id state }`;
const LIST = `query List($roundId: ID!, $first: Int, $after: String, $parentId: ID, $tier: Int, $standing: ObligationStanding, $overdue: Boolean, $counted: BoardCount, $search: String) {
  obligations(roundId: $roundId, first: $first, after: $after, parentId: $parentId, tier: $tier, standing: $standing, overdue: $overdue, counted: $counted, search: $search) {
    edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } totalCount } }`;
const ONE = `query One($id: ID!) { obligation(id: $id) { ${FIELDS} } }`;
const EXTEND = `mutation Extend($input: ExtendDeadlineInput!) { extendDeadline(input: $input) { ${FIELDS} } }`;
const CLOSE = `mutation Close($input: CloseObligationInput!) { closeObligation(input: $input) { ${FIELDS} } }`;
const REMINDED = `query ($id: ID!) { obligation(id: $id) { remindedOn } }`;
const OWED = `... on Obligation { ${FIELDS} }`;
const INBOX = inboxQuery(OWED);

interface Obligation {
  id: string;
  standing: string;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  extendedTo: string | null;
  closedOn: string | null;
  organisation: { id: string; name: string };
  parent: { id: string } | null;
}
interface Page {
  obligations: {
    edges: { node: Obligation }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}
const extension = (id: string, over: Record<string, unknown> = {}) => ({
  input: { obligationId: id, to: '2024-10-18', reason: 'Mưa lũ chia cắt đường', ...over },
});
const closing = (id: string) => ({
  input: { obligationId: id, on: '2024-10-10', reason: 'Sáp nhập vào trường khác' },
});

describe('obligations', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  let districtOfficer: TestPerson;
  let communeLeader: TestPerson;
  let reporter: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    // 14 October: schools were due before the 13th, communes are due by the 15th, districts before the 20th.
    api = await TestApi.start('2024-10-14T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    districtOfficer = await api.given.person(Role.Officer, tree.districtOffice);
    communeLeader = await api.given.person(Role.Leader, tree.commune);
    reporter = await api.given.person(Role.Reporter, tree.school);
    stranger = await api.given.person(Role.Officer, tree.otherProvince);
  });
  afterAll(() => api.close());

  /** A round of its own for each case. */
  const round = async (): Promise<string> => (await openRound(api, officer, tree.province)).id;

  const owed = async (roundId: string, at: TestOrganisation): Promise<string> => {
    const [row] = (await api.owner.query(
      'SELECT province_id AS "provinceId", scope_id AS "scopeId", key FROM obligation WHERE round_key = $1 AND organisation_key = $2',
      [keyOf(roundId), at.key],
    )) as FactKey[];
    return nodeId('Obligation', row!.key, row);
  };

  /** A report in some state, as if its unit had written it. */
  const reported = async (obligationId: string, state: string, { late = false } = {}): Promise<string> => {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO report (province_id, scope_id, key, obligation_key, round_key, year, organisation_key, state, number, counted_number, accepted_number, is_late, updated_at)
       SELECT province_id, scope_id, $2, key, round_key, 2024, organisation_key, $3, 1, CASE WHEN $3 IN ('submitted', 'accepted') THEN 1 END,
              CASE WHEN $3 = 'accepted' THEN 1 END, $4, now()
       FROM obligation WHERE key = $1`,
      [uuidOf(obligationId), key, state, late],
    );
    return key;
  };

  const list = async (person: TestPerson, roundId: string, over: Record<string, unknown> = {}) =>
    (await api.ok<Page>(person, LIST, { roundId, first: 50, ...over })).obligations;
  const names = async (person: TestPerson, roundId: string, over: Record<string, unknown> = {}) =>
    (await list(person, roundId, over)).edges.map(({ node }) => node.organisation.name);
  const one = async (person: TestPerson, id: string) =>
    (await api.ok<{ obligation: Obligation }>(person, ONE, { id })).obligation;

  it('are refused to anonymous callers and not there for another province', async () => {
    const roundId = await round();
    const id = await owed(roundId, tree.school);
    expect(await api.refusal(null, LIST, { roundId })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, ONE, { id })).toBe('UNAUTHENTICATED');
    expect(await api.refusal(stranger, ONE, { id })).toBe('NOT_FOUND');
    expect((await list(stranger, roundId)).totalCount).toBe(0);
  });

  it('are listed level by level within reach: a school sees its own and not its neighbour', async () => {
    const roundId = await round();
    expect(await names(officer, roundId)).toEqual([
      'UBND tỉnh',
      'UBND huyện',
      'UBND xã',
      'Trường Tiểu học số 1',
      'Trường THCS số 2',
      'UBND xã bên',
    ]);
    expect(await names(reporter, roundId)).toEqual(['Trường Tiểu học số 1']);
    expect(await api.refusal(reporter, ONE, { id: await owed(roundId, tree.secondSchool) })).toBe('NOT_FOUND');
  });

  it('hide the level above from the unit: its parent is null', async () => {
    const roundId = await round();
    const id = await owed(roundId, tree.school);
    expect((await one(reporter, id)).parent).toBeNull();
    expect((await one(communeLeader, id)).parent).toEqual({ id: await owed(roundId, tree.commune) });
  });

  it('are filtered by parent, tier, standing, lateness and name without diacritics', async () => {
    const roundId = await round();
    await reported(await owed(roundId, tree.school), 'submitted');
    await reported(await owed(roundId, tree.siblingCommune), 'draft');
    expect(await names(officer, roundId, { parentId: await owed(roundId, tree.district) })).toEqual([
      'UBND xã',
      'UBND xã bên',
    ]);
    expect(await names(officer, roundId, { tier: 3 })).toEqual(['Trường Tiểu học số 1', 'Trường THCS số 2']);
    expect(await names(officer, roundId, { standing: 'SUBMITTED' })).toEqual(['Trường Tiểu học số 1']);
    expect(await names(officer, roundId, { standing: 'DRAFT' })).toEqual(['UBND xã bên']);
    expect(await names(officer, roundId, { overdue: true })).toEqual(['Trường THCS số 2']);
    expect(await names(officer, roundId, { overdue: false, tier: 3 })).toEqual(['Trường Tiểu học số 1']);
    expect(await names(officer, roundId, { search: 'THCS số' })).toEqual(['Trường THCS số 2']);
  });

  it('say in the field what the filter says: standing and lateness agree', async () => {
    const roundId = await round();
    for (const [at, state] of [
      [tree.school, 'returned'],
      [tree.secondSchool, 'accepted'],
      [tree.commune, 'draft'],
    ] as const) {
      await reported(await owed(roundId, at), state);
    }
    const all = (await list(officer, roundId)).edges.map(({ node }) => node);
    for (const standing of ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED']) {
      const wanted = all.filter((node) => node.standing === standing).map(({ organisation }) => organisation.name);
      expect([standing, await names(officer, roundId, { standing })]).toEqual([standing, wanted]);
    }
    for (const overdue of [true, false]) {
      const wanted = all.filter(({ isOverdue }) => isOverdue === overdue).map(({ organisation }) => organisation.name);
      expect(await names(officer, roundId, { overdue })).toEqual(wanted);
    }
  });

  it('behind a number of the board are as many as the number says', async () => {
    const roundId = await round();
    for (const [at, state] of [
      [tree.school, 'submitted'],
      [tree.secondSchool, 'returned'],
      [tree.commune, 'draft'],
      [tree.siblingCommune, 'accepted'],
    ] as const)
      await reported(await owed(roundId, at), state);
    const counts = ['expected', 'draft', 'submitted', 'returned', 'accepted', 'missing', 'late', 'overdue', 'closed'];
    const { round: seen } = await api.ok<{ round: { board: Record<string, number>[] } }>(
      officer,
      `query Board($id: ID!) { round(id: $id) { board { tier ${counts.join(' ')} } } }`,
      { id: roundId },
    );
    for (const { tier, ...line } of seen.board)
      for (const [count, number] of Object.entries(line)) {
        const behind = await names(officer, roundId, { tier, counted: count.toUpperCase() });
        expect([tier, count, behind.length]).toEqual([tier, count, number]);
      }
  });

  it('are paged by cursor, with as many statements for five as for one', async () => {
    const roundId = await round();
    await reported(await owed(roundId, tree.school), 'submitted');
    const page = (first: number, after?: string) => list(officer, roundId, { first, after });
    const begin = await page(2);
    const rest = await page(50, begin.pageInfo.endCursor!);
    expect([begin.edges.length, rest.edges.length, begin.totalCount]).toEqual([2, 4, 6]);
    // The owner itself has no parent to ask for, so the one row is the district's.
    const afterOwner = (await page(1)).pageInfo.endCursor!;
    const statements = await api.statements(() => page(1, afterOwner));
    expect(await api.statements(() => page(5, afterOwner))).toBe(statements);
  });

  it('may be edited by the unit itself and reviewed by the level above only', async () => {
    const id = await owed(await round(), tree.commune);
    const rights = async (person: TestPerson) => {
      const { canEdit, canSubmit, canReview } = await one(person, id);
      return [canEdit, canSubmit, canReview];
    };
    expect(await rights(communeLeader)).toEqual([true, true, false]);
    expect(await rights(districtOfficer)).toEqual([false, false, true]);
    expect(await rights(officer)).toEqual([false, false, false]);
  });

  /** Whether the field and the list say so on another day; sessions end meanwhile, so both sign in again. */
  const overdueOn = async (day: string, roundId: string, id: string) => {
    const today = api.clock.now();
    api.clock.set(`${day}T03:00:00Z`);
    const [unit, above] = [await api.given.signIn(reporter.key), await api.given.signIn(officer.key)];
    const found = [
      (await one(unit, id)).isOverdue,
      (await names(above, roundId, { overdue: true })).includes('Trường Tiểu học số 1'),
    ];
    api.clock.set(today);
    return found;
  };

  describe('with more time', () => {
    it('are no longer overdue until the extension has passed, its last day included', async () => {
      const roundId = await round();
      const id = await owed(roundId, tree.school);
      expect((await one(reporter, id)).isOverdue).toBe(true);
      const { extendDeadline } = await api.ok<{ extendDeadline: Obligation }>(communeLeader, EXTEND, extension(id));
      expect(extendDeadline).toMatchObject({
        extendedTo: '2024-10-18',
        extensionReason: 'Mưa lũ chia cắt đường',
        isOverdue: false,
        daysLeft: 4,
      });
      expect(await overdueOn('2024-10-18', roundId, id)).toEqual([false, false]);
      expect(await overdueOn('2024-10-19', roundId, id)).toEqual([true, true]);
    });

    it('are refused to the unit itself, to strangers, without a reason, and for an earlier day', async () => {
      const id = await owed(await round(), tree.commune);
      expect(await api.refusal(null, EXTEND, extension(id))).toBe('UNAUTHENTICATED');
      expect(await api.refusal(reporter, EXTEND, extension(id))).toBe('FORBIDDEN');
      expect(await api.refusal(communeLeader, EXTEND, extension(id))).toBe('NOT_FOUND');
      expect(await api.refusal(stranger, EXTEND, extension(id))).toBe('NOT_FOUND');
      expect(await api.refusal(districtOfficer, EXTEND, extension(id, { reason: ' ' }))).toBe('REASON_REQUIRED');
      expect(await api.refusal(districtOfficer, EXTEND, extension(id, { to: '2024-10-15' }))).toBe(
        'EXTENSION_NOT_LATER',
      );
      expect(await api.refusal(officer, EXTEND, extension(id))).toBeNull();
    });
  });

  describe('of a unit that has ceased', () => {
    it('are closed by the level above and leave the count of the missing', async () => {
      const roundId = await round();
      const id = await owed(roundId, tree.school);
      expect(await api.refusal(null, CLOSE, closing(id))).toBe('UNAUTHENTICATED');
      expect(await api.refusal(reporter, CLOSE, closing(id))).toBe('FORBIDDEN');
      expect(await api.refusal(stranger, CLOSE, closing(id))).toBe('NOT_FOUND');
      const { closeObligation } = await api.ok<{ closeObligation: Obligation }>(communeLeader, CLOSE, closing(id));
      expect(closeObligation).toMatchObject({ standing: 'CLOSED', isOverdue: false, closedOn: '2024-10-10' });
      expect(await api.refusal(communeLeader, CLOSE, closing(id))).toBe('OBLIGATION_CLOSED');
      const { round: found } = await api.ok<{ round: { board: object[] } }>(
        officer,
        `query Board($id: ID!) { round(id: $id) { board { tier expected missing overdue closed } } }`,
        { id: roundId },
      );
      expect(found.board[3]).toEqual({ tier: 3, expected: 1, missing: 1, overdue: 1, closed: 1 });
    });

    it('are not closed on a day to come, nor while others report through the unit', async () => {
      const roundId = await round();
      const later = { input: { ...closing(await owed(roundId, tree.school)).input, on: '2030-01-01' } };
      expect(await api.refusal(communeLeader, CLOSE, later)).toBe('CLOSING_IN_FUTURE');
      expect(await api.refusal(districtOfficer, CLOSE, closing(await owed(roundId, tree.commune)))).toBe(
        'OBLIGATION_HAS_CHILDREN',
      );
    });

    it('stay as they are in a closed round', async () => {
      const roundId = await round();
      const id = await owed(roundId, tree.school);
      await closeRound(api, officer, roundId);
      expect(await api.refusal(communeLeader, CLOSE, closing(id))).toBe('ROUND_CLOSED');
      expect((await one(reporter, id)).isOverdue).toBe(true);
    });

    it('close by themselves when the organisation does, except what was already due or has been sent', async () => {
      const roundId = await round();
      const [school, sibling, commune] = [
        await owed(roundId, tree.school),
        await owed(roundId, tree.siblingCommune),
        await owed(roundId, tree.commune),
      ];
      await reported(commune, 'submitted');
      const changes = api.app.get(ObligationChanges);
      await api.app.get(Transactions).run(Actor.system(), async (tx) => {
        for (const { key } of [tree.school, tree.siblingCommune, tree.commune]) {
          await changes.closeObligationsOf(tx, key, '2024-10-14', 'Nghị quyết sắp xếp');
        }
        tx.happened(testEvent('test.closed'), { subject: 1, path: null });
        return true;
      });
      expect((await one(officer, sibling)).standing).toBe('CLOSED');
      expect((await one(officer, school)).standing).toBe('MISSING');
      expect((await one(officer, commune)).standing).toBe('SUBMITTED');
    });
  });

  /** By pile the ids that are listed, or the count where nothing is. */
  async function piles(person: TestPerson): Promise<Record<string, string[] | number>> {
    const { inbox } = await api.ok<{ inbox: { kind: string; count: number; things: { id: string }[] }[] }>(
      person,
      INBOX,
    );
    return Object.fromEntries(
      inbox.map(({ kind, count, things }) => [
        kind,
        kind === 'REPORTS_OVERDUE_BELOW' ? count : things.map(({ id }) => id),
      ]),
    );
  }

  const mails = () =>
    api.owner.query<{ payload: { subject: string; to: object } }[]>(
      `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id)
       WHERE j.task_identifier = 'send-mail' AND j.key LIKE 'report-reminder:%'`,
    );

  describe('are reminded of by mail', () => {
    const REMIND = `mutation ($input: RemindUnitsInput!) { remindUnits(input: $input) { isWritten things { code } } }`;
    interface Reminded {
      remindUnits: { isWritten: boolean; things: { code: string | null }[] };
    }
    const remind = async (person: TestPerson, obligationIds: string[], isRehearsal = false) => {
      const { remindUnits } = await api.ok<Reminded>(person, REMIND, { input: { obligationIds, isRehearsal } });
      return [remindUnits.isWritten, ...remindUnits.things.map(({ code }) => code)];
    };

    it('from above, once a day, where they have not sent and can be reached', async () => {
      const roundId = await round();
      const [school, second, commune] = [
        await owed(roundId, tree.school),
        await owed(roundId, tree.secondSchool),
        await owed(roundId, tree.commune),
      ];
      expect(await remind(communeLeader, [school])).toEqual([false, 'REMINDER_NO_ADDRESS']);
      await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = ANY($1::int[])', [
        [tree.school.key, tree.secondSchool.key],
        'ĐT 0213; truong@example.invalid',
      ]);
      expect(await remind(communeLeader, [school])).toEqual([false, 'REMINDER_NO_MAIL']);
      const server = jest.spyOn(api.app.get(Mailer), 'isOn', 'get').mockReturnValue(true);
      try {
        await reported(second, 'submitted');
        const codes = [null, 'REMINDER_SENT_ALREADY', 'NOT_FOUND'];
        expect(await remind(communeLeader, [school, second, commune], true)).toEqual([false, ...codes]);
        expect(await mails()).toEqual([]);
        expect(await remind(communeLeader, [school, second, commune])).toEqual([true, ...codes]);
        expect(await mails()).toMatchObject([{ payload: { to: { kind: 'office', key: tree.school.key } } }]);
        expect(await remind(districtOfficer, [school])).toEqual([false, 'REMINDED_TODAY']);
        const { obligation } = await api.ok<{ obligation: object }>(reporter, REMINDED, { id: school });
        expect(obligation).toEqual({ remindedOn: '2024-10-14' });
        await closeRound(api, officer, roundId);
        expect(await remind(districtOfficer, [commune])).toEqual([false, 'ROUND_CLOSED']);
      } finally {
        server.mockRestore();
      }
      expect(await remind(stranger, [school])).toEqual([false, 'NOT_FOUND']);
      const input = { obligationIds: [school], isRehearsal: true };
      expect(await api.refusal(reporter, REMIND, { input })).toBe('FORBIDDEN');
      expect(await api.refusal(null, REMIND, { input })).toBe('UNAUTHENTICATED');
      const none = await api.run(officer, REMIND, { input: { obligationIds: [], isRehearsal: true } });
      expect(none.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'obligationIds', code: 'FIELD_INVALID' }]);
    });
  });

  describe('in the inbox', () => {
    it('are refused to anonymous callers', async () => {
      expect(await api.refusal(null, INBOX)).toBe('UNAUTHENTICATED');
    });

    it('stand where they wait: with the unit, or with the level above', async () => {
      await closeOpenRounds(api, officer);
      const roundId = await round();
      const [school, second] = [await owed(roundId, tree.school), await owed(roundId, tree.secondSchool)];
      const due = await pileOf<Obligation>(api, reporter, 'REPORTS_DUE', OWED);
      expect(due).toMatchObject({ count: 1, things: [{ id: school, kind: 'REPORT', standing: 'MISSING' }] });
      expect(due!.things[0]!.record).toMatchObject({ id: school, standing: 'MISSING' });
      // Nothing is said of acts that are not the reader's.
      expect(Object.keys(await piles(reporter))).not.toContain('REPORTS_TO_REVIEW');
      expect(await piles(communeLeader)).toMatchObject({
        REPORTS_DUE: [await owed(roundId, tree.commune)],
        REPORTS_OVERDUE_BELOW: 2,
      });
      await reported(school, 'submitted');
      await reported(second, 'returned');
      expect(await piles(reporter)).toMatchObject({
        REPORTS_DUE: [],
        REPORTS_RETURNED: [],
      });
      expect(await piles(communeLeader)).toMatchObject({ REPORTS_TO_REVIEW: [school], REPORTS_OVERDUE_BELOW: 1 });
      expect(await piles(districtOfficer)).toMatchObject({
        REPORTS_TO_REVIEW: [],
        REPORTS_DUE: [await owed(roundId, tree.district)],
      });
      const secondReporter = await api.given.person(Role.Reporter, tree.secondSchool);
      expect(await piles(secondReporter)).toMatchObject({ REPORTS_DUE: [], REPORTS_RETURNED: [second] });
    });

    it('ask for a supplement when a report from below was accepted after sending up', async () => {
      await closeOpenRounds(api, officer);
      const roundId = await round();
      const commune = await owed(roundId, tree.commune);
      await reported(commune, 'submitted');
      expect(await piles(communeLeader)).toMatchObject({ REPORTS_TO_SUPPLEMENT: [] });
      await reported(await owed(roundId, tree.school), 'accepted');
      expect(await piles(communeLeader)).toMatchObject({ REPORTS_TO_SUPPLEMENT: [commune] });
    });

    it('take as many statements for many as for one', async () => {
      await closeOpenRounds(api, officer);
      await round();
      const ask = () => api.ok(reporter, INBOX);
      await ask();
      const statements = await api.statements(ask);
      for (let more = 0; more < 5; more++) await round();
      expect(await api.statements(ask)).toBe(statements);
    });
  });
});
