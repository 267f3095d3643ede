import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Clock, Role } from '@app/kernel';
import { RenewalNotices } from '@app/renewals';
import type { TestOrganisation, TestPerson } from '../support/builders';
import { startWorker } from '../support/worker';
import { type Recognised, RecognitionWorld, REVOKE } from './recognitions-given';

const BOARD = `query ($withinId: ID, $months: Int!) { endingRecognitions(withinId: $withinId, months: $months) {
  month until kind count withoutReceiver title { code } award { code } } }`;
const LISTED = `query ($endsFrom: Date, $endsBy: Date) { recognitions(endsFrom: $endsFrom, endsBy: $endsBy, first: 10) { edges { node { id } } } }`;
const HISTORY = `query ($id: ID!) { recognitionHistory(holderId: $id) { on kind reason recognition { id } } }`;
const SEARCH = `query ($words: String!) { search(words: $words, kinds: [RECOGNITION]) { things { id kind title subtitle } } }`;
const TRACE = `query ($id: ID!) { trace(id: $id) { nodes { id kind title } edges { from to kind } } }`;

interface Things {
  search: { things: { id: string; title: string; subtitle: string }[] };
}
interface Traced {
  trace: { nodes: { id: string; kind: string; title: string }[]; edges: { kind: string }[] };
}

describe('recognitions that end', () => {
  let world: RecognitionWorld;
  let roundId: string;
  let directiveId: string;
  let stranger: TestPerson;
  let reporter: TestPerson;
  const at: TestOrganisation[] = [];
  let given: Recognised[];

  beforeAll(async () => {
    world = await RecognitionWorld.make();
    const { api, tree } = world;
    for (const name of ['Đại học Hết Hạn', 'Đại học Không Thư']) {
      const university = await world.university(name);
      at.push(university.at);
      reporter ??= university.reporter;
      await world.assessed(university.at);
    }
    stranger = await api.given.person(
      Role.Officer,
      await api.given.organisation({ kind: 'university' as never, parent: tree.province }),
    );
    roundId = (await world.open()).id;
    await world.nominate(
      world.officer,
      roundId,
      at.map(({ id }) => id),
    );
    await world.appraise(
      (await world.nominations(roundId)).map(({ id }) => id),
      true,
    );
    await world.close(roundId);
    directiveId = (await world.decision(roundId)).id;
    await world.grant(roundId, directiveId);
    given = await world.recognitions(roundId);
    for (const [key, contact] of [
      [at[0]!.key, 'DT 0213; truong@example.invalid'],
      [tree.province.key, 'vp@example.invalid'],
    ])
      await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [key, contact]);
  });
  afterAll(() => world.api.close());

  const ended = async ({ key }: TestOrganisation, lastDay: string, heir: TestOrganisation): Promise<void> => {
    await world.api.owner.query('UPDATE organisation_period SET valid_to = $2 WHERE organisation_key = $1', [
      key,
      lastDay,
    ]);
    await world.api.owner.query(
      `INSERT INTO organisation_succession (predecessor_key, successor_key, last_day, legal_basis) VALUES ($1, $2, $3, 'Quyết định ví dụ')`,
      [key, heir.key, lastDay],
    );
  };

  it('are told of 6, 3 and 1 months before, once each, also after a worker stood still, to the holder and to whoever decided', async () => {
    const { api, tree } = world;
    expect(given.map(({ validUntil }) => validUntil)).toEqual(['2029-12-31', '2029-12-31']);
    const worker = await startWorker(api, 'smtp://127.0.0.1:9');
    const notices = worker.get(RenewalNotices, { strict: false });
    let today = '2029-06-29';
    Object.assign(worker.get(Clock), { today: () => today });
    const stored = () =>
      api.owner.query<{ months: number; count: number }[]>(
        'SELECT months, count(*)::int AS count FROM renewal_notice GROUP BY months ORDER BY months DESC',
      );
    expect(await notices.notice()).toBe(0);
    today = '2029-06-30';
    // Each of the two to its holder and to the committee.
    const both = await Promise.all([notices.notice(), notices.notice()]);
    expect(both.toSorted()).toEqual([0, 4]);
    expect(await notices.notice()).toBe(0);
    // It stood still over the notice of three months: the one of one month is told, and nothing afterwards.
    today = '2029-12-05';
    expect(await notices.notice()).toBe(4);
    expect(await notices.notice()).toBe(0);
    today = '2030-01-01';
    expect(await notices.notice()).toBe(0);
    expect(await stored()).toEqual([
      { months: 6, count: 4 },
      { months: 1, count: 4 },
    ]);
    const mails = await api.owner.query<{ payload: { to: { key: number }; subject: string; text: string } }[]>(
      `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id)
       WHERE j.key LIKE 'renewal:%' ORDER BY j.id`,
    );
    // Whoever has no address is told by the inbox alone.
    const to = (payloads: typeof mails) =>
      payloads.map(({ payload }) => payload.to.key).toSorted((one, other) => one - other);
    const reached = [at[0]!.key, tree.province.key].toSorted((one, other) => one - other);
    expect(to(mails.slice(0, 2))).toEqual(reached);
    expect(to(mails.slice(2))).toEqual(reached);
    const own = mails.find(({ payload }) => payload.to.key === at[0]!.key)!.payload;
    expect(own.text).toContain('Đại học Hết Hạn');
    expect(own.text).not.toContain('Đại học Không Thư');
    expect(own.subject).toBe('Nhắc hạn công nhận: 1 công nhận sắp hết hiệu lực, sớm nhất ngày 31/12/2029');

    // One ends before its recognition does: whoever took over is told, by the name that was recognised.
    const heir = await api.given.organisation({
      kind: 'university' as never,
      parent: tree.province,
      name: 'Đại học Mới',
    });
    await ended(at[1]!, '2029-11-30', heir);
    await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
      heir.key,
      'moi@example.invalid',
    ]);
    today = '2029-12-06';
    expect(await notices.notice()).toBe(1);
    await worker.close();
    const [toHeir] = await api.owner.query<typeof mails>(
      `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id) WHERE j.key LIKE $1`,
      [`renewal:${heir.key}:%`],
    );
    expect(toHeir!.payload.text).toContain('Kính gửi: Đại học Mới');
    expect(toHeir!.payload.text).toContain('Đại học Không Thư');
  });

  it('stand on a board by month, each number leading to its list, of what one reaches alone', async () => {
    const { api } = world;
    const board = async (by: TestPerson, months = 48) =>
      (await api.ok<{ endingRecognitions: object[] }>(by, BOARD, { months })).endingRecognitions;
    const row = {
      month: '2029-12-01',
      until: '2029-12-31',
      kind: 'ORGANISATION',
      title: { code: 'learning-unit/province/1' },
      award: null,
    };
    expect(await board(world.officer)).toEqual([{ ...row, count: 2, withoutReceiver: 0 }]);
    expect(await board(world.officer, 35)).toEqual([]);
    expect(await board(reporter)).toEqual([{ ...row, count: 1, withoutReceiver: 0 }]);
    expect(await board(stranger)).toEqual([]);
    await api.owner.query(`UPDATE organisation_period SET valid_to = '2027-01-05' WHERE organisation_key = $1`, [
      at[1]!.key,
    ]);
    expect(await board(world.officer)).toEqual([{ ...row, count: 2, withoutReceiver: 1 }]);
    await api.owner.query(`UPDATE organisation_succession SET last_day = '2027-01-05' WHERE predecessor_key = $1`, [
      at[1]!.key,
    ]);
    expect(await board(world.officer)).toEqual([{ ...row, count: 2, withoutReceiver: 0 }]);
    expect(await api.refusal(null, BOARD, { months: 12 })).toBe('UNAUTHENTICATED');
    const listed = async (variables: Record<string, unknown>) =>
      (await api.ok<{ recognitions: { edges: object[] } }>(world.officer, LISTED, variables)).recognitions.edges.length;
    expect(await listed({ endsFrom: row.month, endsBy: row.until })).toBe(2);
    expect(await listed({ endsFrom: '2030-01-01', endsBy: '2030-01-31' })).toBe(0);
  });

  it('are found by their holder, their title and their number in the book, by whoever sees them', async () => {
    const { api } = world;
    const found = async (words: string, by = world.officer) =>
      (await api.ok<Things>(by, SEARCH, { words })).search.things.map(({ id }) => id);
    const [first, second] = given;
    expect(await found('hết hạn')).toEqual([first!.id]);
    expect((await found('đơn vị học tập 2026')).toSorted()).toEqual([first!.id, second!.id].toSorted());
    expect(await found('đơn vị học tập 2019')).toEqual([]);
    expect(await found(`${second!.number}/${second!.bookYear}`)).toEqual([second!.id]);
    expect(await found('hết hạn', stranger)).toEqual([]);
    expect(await found(`${second!.number}/${second!.bookYear}`, stranger)).toEqual([]);
  });

  it('hang in the trace on the decision, their nomination, what that rests on, and their round', async () => {
    const { api } = world;
    const kinds = async (id: string) => {
      const { trace } = await api.ok<Traced>(world.officer, TRACE, { id });
      return [trace.nodes.map(({ kind }) => kind).toSorted(), trace.edges.map(({ kind }) => kind).toSorted()];
    };
    expect(await kinds(given[0]!.id)).toEqual([
      ['ASSESSMENT', 'DIRECTIVE', 'NOMINATION', 'RECOGNITION', 'RECOGNITION_ROUND'],
      ['DECIDED_BY', 'GIVEN_IN', 'GIVEN_UPON', 'PUT_FORWARD_IN', 'RESTS_ON'],
    ]);
    for (const id of [directiveId, roundId])
      expect((await kinds(id))[0]!.filter((kind) => kind === 'RECOGNITION')).toHaveLength(2);
    expect(
      (await api.ok<Traced>(world.officer, TRACE, { id: given[0]!.id })).trace.nodes.map(({ title }) => title),
    ).toContain('Đơn vị học tập cấp tỉnh, mức độ 1: Đại học Hết Hạn');
  });

  it('have a history of their holder, as far as one sees it', async () => {
    const { api } = world;
    const history = async (id: string, by = world.officer) =>
      (
        await api.ok<{ recognitionHistory: { on: string; kind: string; reason: string | null }[] }>(by, HISTORY, { id })
      ).recognitionHistory.map(({ on, kind, reason }) => [on, kind, reason]);
    const [first] = given;
    expect(await history(at[0]!.id)).toEqual([[first!.grantedOn, 'RECOGNISED', null]]);
    expect(await history(at[0]!.id, stranger)).toEqual([]);
    expect(await api.refusal(world.officer, HISTORY, { id: roundId })).toBe('INVALID_ID');
    await api.ok(world.leader, REVOKE, {
      input: { id: first!.id, version: first!.version, ground: 'LATER_FINDING', reason: 'Số liệu sai' },
    });
    expect(await history(at[0]!.id)).toEqual([
      [first!.grantedOn, 'RECOGNISED', null],
      ['2027-01-10', 'REVOKED', 'Số liệu sai'],
    ]);
  });
});
