import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

const activities = '{ activities(first: 1) { edges { node { id } } } }';
const log = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';

/** A database that is locked, read-only or away: a code that says so, in time, and reading goes on where it can. */
describe('trouble with the database', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let input: object;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
    const { activityKinds } = await api.ok<{ activityKinds: { id: string }[] }>(reporter, '{ activityKinds { id } }');
    const kindId = activityKinds[0]!.id;
    input = { organisationId: tree.school.id, kindId, title: 'Ngày hội', startsOn: '2024-10-02', mode: 'ONLINE' };
  });
  afterAll(() => api.close());

  const ask = (query: string, variables = {}) =>
    api
      .http()
      .post('/graphql')
      .set({ Cookie: reporter.cookie, 'Idempotency-Key': Math.random().toString(36).slice(2).padEnd(8, 'x') })
      .send({ query, variables });

  async function isUnavailable(answer: ReturnType<typeof ask>, code: string): Promise<void> {
    const { status, headers, body } = await answer;
    expect(body).toMatchObject({
      errors: [{ extensions: { code, messages: { vi: expect.any(String), en: expect.any(String) } } }],
    });
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }

  async function whileLocked(table: string, work: () => Promise<void>): Promise<void> {
    const runner = api.owner.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      await work();
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('of a forgotten lock ends reading and writing in time', async () => {
    await whileLocked('activity', async () => {
      await Promise.all([
        isUnavailable(ask(activities), 'DATABASE_BUSY'),
        isUnavailable(ask(log, { input }), 'DATABASE_BUSY'),
      ]);
      expect((await api.http().get('/ready')).status).toBe(200);
    });
    expect((await ask(activities)).status).toBe(200);
  });

  // Whoever waited for the lock would wait until the test is given up.
  it('of a lock that stops every request is told by readiness', async () => {
    await whileLocked('person_session', async () => {
      const ready = await api.http().get('/ready');
      expect(ready.status).toBe(503);
      await isUnavailable(ask(activities), 'DATABASE_BUSY');
      expect((await api.http().get('/live')).status).toBe(200);
    });
    expect((await api.http().get('/ready')).status).toBe(200);
  });

  /** Connections of before keep their settings, so they are ended. */
  async function withDatabase(setting: string, back: string, work: () => Promise<void>): Promise<void> {
    const [{ name }] = await api.owner.query<[{ name: string }]>('SELECT current_database() AS name');
    const login = new URL(api.appUrl).username;
    const change = async (how: string) => {
      await api.owner.query(how.replace('$database', name).replace('$login', login));
      await api.owner.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = $2',
        [name, login],
      );
      await new Promise((done) => setTimeout(done, 100));
    };
    await change(setting);
    try {
      await work();
    } finally {
      await change(back);
    }
  }

  it('that can only be read lets people read, also those whose last use would be noted', async () => {
    await withDatabase(
      'ALTER DATABASE $database SET default_transaction_read_only = on',
      'ALTER DATABASE $database RESET default_transaction_read_only',
      async () => {
        api.clock.set('2024-10-05T03:20:00Z');
        const answer = await ask(activities);
        expect(answer.body).not.toHaveProperty('errors');
        await isUnavailable(ask(log, { input }), 'DATABASE_READ_ONLY');
        const ready = await api.http().get('/ready');
        expect([ready.status, ready.body]).toMatchObject([503, { writable: false, migrated: true }]);
      },
    );
    expect((await ask(log, { input })).body).not.toHaveProperty('errors');
  });

  it('that is away is said to be', async () => {
    await withDatabase('ALTER ROLE $login NOLOGIN', 'ALTER ROLE $login LOGIN', async () => {
      await isUnavailable(ask(activities), 'DATABASE_AWAY');
      const file = await api
        .http()
        .get(`/files/${'0'.repeat(64)}`)
        .set('Cookie', reporter.cookie);
      expect([file.status, Number(file.headers['retry-after'])]).toEqual([503, 5]);
      expect((await api.http().get('/ready')).status).toBe(503);
      expect((await api.http().get('/live')).status).toBe(200);
    });
    expect((await ask(activities)).body).not.toHaveProperty('errors');
  });
});
