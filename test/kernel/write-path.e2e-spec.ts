import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Actor,
  ALL_SCOPES,
  definePermissions,
  event,
  everyRole,
  newKey,
  nodeId,
  Role,
  scopesSetting,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { OrganisationKind } from '@app/organisations';
import pg from 'pg';
import { openRound, smallForm, type TestForm, type TestRound } from '../reporting/reports-given';
import { type Answer, TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { disablePerson } from '../support/endings';
import { testEvent } from '../support/events';

const LOG = 'mutation Log($input: LogActivityInput!) { logActivity(input: $input) { id title } }';
const SAVE = 'mutation Save($input: SaveReportInput!) { saveReport(input: $input) { id version } }';
const START = 'mutation Start($id: ID!) { startReport(obligationId: $id) { id version } }';

interface Logged {
  logActivity: { id: string; title: string } | null;
}

const { Read } = definePermissions('test', { Read: everyRole }, { Read: { vi: 'xem', en: 'look' } });
const Done = event('test.done', { of: 'Test', reads: Read, payload: { subject: 'key' } });

const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code ?? null;

describe('the write path', () => {
  let api: TestApi;
  let tree: TestTree;
  let form: TestForm;
  let round: TestRound;
  let reporter: TestPerson;
  let kindId: string;
  let transactions: Transactions;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    form = await smallForm(api.owner);
    round = await openRound(api.owner, form, [
      { organisation: tree.commune, to: tree.district },
      { organisation: tree.school, to: tree.commune },
      { organisation: tree.siblingCommune, to: tree.district },
    ]);
    reporter = await api.given.person(Role.Reporter, tree.school);
    const { activityKinds } = await api.ok<{ activityKinds: { id: string; code: string }[] }>(
      reporter,
      '{ activityKinds { id code } }',
    );
    kindId = activityKinds.find(({ code }) => code === 'talk')!.id;
    transactions = api.app.get(Transactions);
  });
  afterAll(() => api.close());

  const input = (over: Record<string, unknown> = {}) => ({
    organisationId: tree.school.id,
    kindId,
    title: `Tọa đàm ${randomUUID()}`,
    startsOn: '2024-10-02',
    mode: 'IN_PERSON',
    ...over,
  });
  const count = async (sql: string, params: unknown[] = []): Promise<number> =>
    (await api.owner.query<[{ count: number }]>(`SELECT count(*)::int AS count FROM ${sql}`, params))[0].count;

  describe('a repeated mutation', () => {
    it('has one effect and fifty identical answers when fifty arrive at once', async () => {
      const key = randomUUID();
      const asked = input();
      const answers = await storm(50, () =>
        api.run<Logged>(reporter, LOG, { input: asked }, { 'Idempotency-Key': key }),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]!.data.logActivity).toMatchObject({ title: asked.title });
      expect(await count('activity WHERE title = $1', [asked.title])).toBe(1);
      expect(await count(`audit_event WHERE action = 'activity.logged' AND after->>'title' = $1`, [asked.title])).toBe(
        1,
      );
      expect(await count('idempotency_key WHERE key = $1', [key])).toBe(1);
    });

    it('survives the storm when it is the first to need a form', async () => {
      const fresh = await smallForm(api.owner);
      const { keys, obligations } = await openRound(api.owner, fresh, [
        { organisation: tree.school, to: tree.commune },
      ]);
      const key = randomUUID();
      const answers = await storm(50, () =>
        api.run(reporter, START, { id: obligations[0] }, { 'Idempotency-Key': key }),
      );
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(codeOf(answers[0]!)).toBeNull();
      expect(await count('report WHERE obligation_key = $1', [keys[0]])).toBe(1);
    });

    it('has one effect among fifty different people who want the same thing', async () => {
      const { keys, obligations } = await openRound(api.owner, form, [{ organisation: tree.school, to: tree.commune }]);
      const answers = await storm(50, () => api.run(reporter, START, { id: obligations[0] }));
      expect(answers.filter((answer) => codeOf(answer) === null)).toHaveLength(1);
      expect(new Set(answers.map(codeOf))).toEqual(new Set([null, 'REPORT_ALREADY_STARTED']));
      expect(await count('report WHERE obligation_key = $1', [keys[0]])).toBe(1);
    });

    it('is refused when its key comes back with another body', async () => {
      const key = randomUUID();
      const first = await api.run<Logged>(reporter, LOG, { input: input() }, { 'Idempotency-Key': key });
      expect(codeOf(first)).toBeNull();
      const other = input();
      expect(codeOf(await api.run(reporter, LOG, { input: other }, { 'Idempotency-Key': key }))).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(await count('activity WHERE title = $1', [other.title])).toBe(0);
    });

    it('is another mutation when somebody else sends the key', async () => {
      const key = randomUUID();
      const colleague = await api.given.person(Role.Reporter, tree.school);
      const asked = input({ confirmed: ['TWIN'] });
      const answers = [reporter, colleague].map((person) =>
        api.run<Logged>(person, LOG, { input: asked }, { 'Idempotency-Key': key }),
      );
      const ids = (await Promise.all(answers)).map(({ data }) => data.logActivity!.id);
      expect(new Set(ids).size).toBe(2);
    });

    it('stores nothing when it fails, and works later under the same key', async () => {
      const key = randomUUID();
      const weekKey = newKey();
      const asked = input({ weekId: nodeId('Week', weekKey) });
      const send = () => api.run<Logged>(reporter, LOG, { input: asked }, { 'Idempotency-Key': key });
      expect(codeOf(await send())).toBe('ACTIVITY_WEEK_ELSEWHERE');
      expect(await count('idempotency_key WHERE key = $1', [key])).toBe(0);
      await api.owner.query(`INSERT INTO week (key, organisation_key, year) VALUES ($1, $2, 2024)`, [
        weekKey,
        tree.commune.key,
      ]);
      expect(codeOf(await send())).toBeNull();
      expect(await count('activity WHERE title = $1', [asked.title])).toBe(1);
    });
  });

  it.each([[undefined], ['short'], ['has a space in it']])('asks every mutation for a key (%s)', async (key) => {
    const asked = input();
    const request = api.http().post('/graphql').set('Cookie', reporter.cookie);
    if (key !== undefined) void request.set('Idempotency-Key', key);
    const response = await request.send({ query: LOG, variables: { input: asked } });
    expect(response.status).toBe(400);
    expect(codeOf(response.body as Answer<unknown>)).toBe('IDEMPOTENCY_KEY_REQUIRED');
    expect(await count('activity WHERE title = $1', [asked.title])).toBe(0);
  });

  it('lets one of ten writers pass who have read the same version, and tells the others the current one', async () => {
    const { startReport } = await api.ok<{ startReport: { id: string; version: number } }>(reporter, START, {
      id: round.obligations[1],
    });
    const save = (value: number) =>
      api.run(reporter, SAVE, {
        input: {
          reportId: startReport.id,
          version: startReport.version,
          figures: [{ cellId: nodeId('FormCell', form.cells[0]!), state: 'NUMBER', value }],
        },
      });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => save(index)));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused).toHaveLength(9);
    for (const { errors } of refused) {
      expect(errors![0]!.extensions).toMatchObject({
        code: 'VERSION_CONFLICT',
        params: { current: startReport.version + 1 },
      });
    }
  });

  describe('that waited for somebody else', () => {
    /** Holds what `LOG` waits for, until `meanwhile` is done. */
    async function whileWaiting(person: TestPerson, title: string, meanwhile: () => Promise<unknown>) {
      const runner = api.owner.createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query('LOCK TABLE activity IN ACCESS EXCLUSIVE MODE');
        const asked = api.run(person, LOG, {
          input: input({ title, organisationId: person === reporter ? tree.school.id : closing.id }),
        });
        await until(async () => (await count(WAITING)) > 0);
        await meanwhile();
        await runner.commitTransaction();
        return codeOf(await asked);
      } finally {
        await runner.release();
      }
    }

    const endings: [string, (person: TestPerson, administrator: TestPerson) => Promise<unknown>][] = [
      [
        'its role has ended',
        async ({ key }, administrator) => {
          const [role] = await api.owner.query<{ key: string }[]>(
            'SELECT key FROM role_assignment WHERE person_key = $1',
            [key],
          );
          const id = nodeId('RoleAssignment', role!.key);
          await api.ok(administrator, 'mutation ($id: ID!) { endRole(id: $id, lastDay: "2024-10-04") { id } }', { id });
        },
      ],
      ['the person is disabled', (person, administrator) => disablePerson(api, administrator, person)],
      ['the session has ended', (person) => api.ok(person, 'mutation { signOut }')],
      [
        'its organisation has closed',
        () =>
          api.owner.query(`UPDATE organisation_period SET valid_to = '2024-10-04' WHERE organisation_key = $1`, [
            closing.key,
          ]),
      ],
    ];
    let closing: TestOrganisation;

    it.each(endings)('is refused and undone when meanwhile %s', async (_, end) => {
      closing = await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune });
      const person = await api.given.person(Role.Reporter, closing);
      const administrator = await api.given.person(Role.Administrator, tree.commune);
      const title = `Chờ ${randomUUID()}`;
      const asked = await whileWaiting(person, title, () => end(person, administrator));
      expect(asked).toBe('RIGHTS_ENDED');
      expect(await count('activity WHERE title = $1', [title])).toBe(0);
    });

    it('is stored when only others’ rights have changed', async () => {
      const colleague = await api.given.person(Role.Reporter, tree.school);
      const administrator = await api.given.person(Role.Administrator, tree.commune);
      const title = `Chờ ${randomUUID()}`;
      expect(await whileWaiting(reporter, title, () => disablePerson(api, administrator, colleague))).toBeNull();
      expect(await count('activity WHERE title = $1', [title])).toBe(1);
    });
  });

  describe('a transaction', () => {
    const system = Actor.system();

    it('is refused and undone when it has written nothing into the trail', async () => {
      const name = `silent-${randomUUID()}`;
      await expect(transactions.run(system, (tx) => tx.drawNumber(name))).rejects.toThrow('without an event');
      expect(await count('counter WHERE name = $1', [name])).toBe(0);
    });

    it('writes the change, the trail and the feed together or not at all', async () => {
      const subject = randomUUID();
      const act = (fails: boolean) =>
        transactions.run(system, async (tx) => {
          tx.happened(Done, { subject, path: null, payload: { subject } });
          await tx.drawNumber(subject);
          if (fails) throw new Error('at the last moment');
        });
      const rows = async () => [
        await count('counter WHERE name = $1', [subject]),
        await count('audit_event WHERE subject_key = $1', [subject]),
        await count(`outbox_event WHERE payload->>'subject' = $1`, [subject]),
      ];
      await expect(act(true)).rejects.toThrow('at the last moment');
      expect(await rows()).toEqual([0, 0, 0]);
      await act(false);
      expect(await rows()).toEqual([1, 1, 1]);
    });

    it('draws its number last: what does not need the number is refused and undone, other numbers excepted', async () => {
      const name = `early-${randomUUID()}`;
      const after = (work: (tx: Transaction, number: number) => Promise<unknown>) =>
        transactions.run(system, async (tx) => {
          record(tx, name);
          await work(tx, await tx.drawNumber(name));
        });
      const early = /numbers are drawn last/;
      await expect(after((tx) => tx.query('SELECT 1'))).rejects.toThrow(early);
      await expect(after((tx) => tx.query('SELECT $1::uuid', [newKey()]))).rejects.toThrow(early);
      await expect(after((tx) => tx.enqueue('send-mail', [{ payload: {}, key: null }]))).rejects.toThrow(early);
      await expect(after(async (tx) => tx.manager)).rejects.toThrow(early);
      expect(await count('counter WHERE name = $1', [name])).toBe(0);
      await after((tx, number) => tx.query('SELECT $1::text', [`${number}/KH-UBND`]));
      await after((tx) => tx.drawNumber(`${name}-book`));
      expect(await count('counter WHERE name LIKE $1', [`${name}%`])).toBe(2);
    });

    it('gives back a number that was drawn in a part that is undone, and goes on as if none had been', async () => {
      const name = `part-${randomUUID()}`;
      const number = await transactions.run(system, async (tx) => {
        const refused = tx.part(async () => {
          await tx.drawNumber(name);
          throw new Error('refused');
        });
        await expect(refused).rejects.toThrow('refused');
        await tx.query('SELECT 1');
        record(tx, name);
        return tx.drawNumber(name);
      });
      expect(number).toBe(1);
    });

    it('draws two hundred numbers at once without a gap, those of undone transactions included', async () => {
      const name = `book-${randomUUID()}`;
      const drawn: number[] = [];
      await storm(200, async (index) => {
        const draw = transactions.run(system, async (tx) => {
          record(tx, name);
          const number = await tx.drawNumber(name);
          if (index % 3 === 0) throw new Error('undone');
          return number;
        });
        await draw.then(
          (number) => drawn.push(number),
          () => undefined,
        );
      });
      const kept = 200 - Math.ceil(200 / 3);
      expect(drawn.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: kept }, (_, index) => index + 1),
      );
    });

    it('is tried again after a deadlock, and both writers end', async () => {
      const names = [`a-${randomUUID()}`, `b-${randomUUID()}`];
      for (const name of names) await api.owner.query('INSERT INTO counter (name, value) VALUES ($1, 0)', [name]);
      let attempts = 0;
      const met = meeting(2);
      const draw = (order: string[]) =>
        transactions.run(system, async (tx) => {
          attempts += 1;
          record(tx, order[0]!);
          await tx.drawNumber(order[0]!);
          if (attempts <= 2) await met();
          return tx.drawNumber(order[1]!);
        });
      await Promise.all([draw(names), draw(names.toReversed())]);
      // On a busy machine PostgreSQL may find and end both.
      expect([3, 4]).toContain(attempts);
      const values = await api.owner.query<{ value: number }[]>('SELECT value FROM counter WHERE name = ANY($1)', [
        names,
      ]);
      expect(values.map(({ value }) => value)).toEqual([2, 2]);
    });

    it.each([
      ['40001', 3, 4, null],
      ['40P01', 1, 2, null],
      ['40001', 9, 4, 'CONFLICT'],
      ['55P03', 1, 1, 'other'],
    ])('after %s, %i times, ends at attempt %i', async (state, failures, wanted, refusal) => {
      const subject = randomUUID();
      let attempts = 0;
      const done = transactions.run(system, async (tx) => {
        attempts += 1;
        record(tx, subject);
        if (attempts <= failures)
          await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'seeded' USING ERRCODE = '${state}'; END $$`);
        return attempts;
      });
      if (refusal === null) expect(await done).toBe(wanted);
      else
        await expect(done).rejects.toMatchObject(
          refusal === 'CONFLICT' ? { code: 'CONFLICT' } : { driverError: { code: state } },
        );
      expect(attempts).toBe(wanted);
      expect(await count('audit_event WHERE subject_key = $1', [subject])).toBe(refusal === null ? 1 : 0);
    });
  });

  describe('the database login of the application', () => {
    let client: pg.Client;

    beforeAll(async () => {
      client = new pg.Client({ connectionString: api.appUrl });
      await client.connect();
    });
    afterAll(() => client.end());

    const stateOf = (sql: string): Promise<string | null> =>
      client.query(sql).then(
        () => null,
        (error: { code: string }) => error.code,
      );
    const withScopes = async <Found>(scopes: string | null, work: () => Promise<Found>): Promise<Found> => {
      await client.query('BEGIN');
      try {
        if (scopes !== null) await client.query(scopesSetting(scopes));
        return await work();
      } finally {
        await client.query('ROLLBACK');
      }
    };
    const scopesSeen = async (table: string): Promise<number[]> =>
      (await client.query<{ scope: number }>(`SELECT DISTINCT scope_id AS scope FROM ${table} ORDER BY 1`)).rows.map(
        ({ scope }) => scope,
      );
    const DENIED = '42501';

    it.each([
      'audit_event',
      'outbox_event',
      'report_remark',
      'report_snapshot',
      'report_snapshot_source',
      'rollup_delta',
      'stored_file',
    ])('can add to %s and never change or remove', async (table) => {
      const column = table === 'stored_file' ? 'sha256' : table.endsWith('event') ? 'key' : 'scope_id';
      expect(await stateOf(`UPDATE ${table} SET ${column} = ${column}`)).toBe(DENIED);
      expect(await stateOf(`DELETE FROM ${table}`)).toBe(DENIED);
      expect(await stateOf(`TRUNCATE ${table}`)).toBe(DENIED);
      const { rows } = await client.query<{ may: boolean }>(`SELECT has_table_privilege($1, 'INSERT') AS may`, [table]);
      expect(rows[0]!.may).toBe(true);
    });

    it('cannot write into a form', async () => {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relname ~ '^form(_|$)' AND relnamespace = 'public'::regnamespace`,
      );
      expect(tables.length).toBeGreaterThanOrEqual(7);
      for (const { name } of tables) {
        expect(await stateOf(`UPDATE ${name} SET key = key`)).toBe(DENIED);
        expect(await stateOf(`DELETE FROM ${name}`)).toBe(DENIED);
        expect(await stateOf(`INSERT INTO ${name} SELECT * FROM ${name} LIMIT 0`)).toBe(DENIED);
      }
    });

    it('owns nothing, may not change the schema and may not leave its role', async () => {
      const { rows } = await client.query<{ owned: number; superuser: boolean; bypass: boolean }>(
        `SELECT (SELECT count(*)::int FROM pg_class WHERE relowner = u.oid) AS owned, u.rolsuper AS superuser, u.rolbypassrls AS bypass
         FROM pg_roles u WHERE u.rolname = current_user`,
      );
      expect(rows[0]).toEqual({ owned: 0, superuser: false, bypass: false });
      expect(await stateOf('CREATE TABLE public.mine (key int)')).toBe(DENIED);
      expect(await stateOf('ALTER TABLE report DISABLE ROW LEVEL SECURITY')).toBe(DENIED);
      expect(await stateOf('SET ROLE hieuhoc_worker')).toBe(DENIED);
    });

    describe('and facts', () => {
      let own: number;
      let foreign: number;
      let tables: string[];

      beforeAll(async () => {
        own = tree.commune.scopeId;
        foreign = tree.siblingCommune.scopeId;
        tables = await seedFacts(api, form, round, [tree.commune, tree.siblingCommune]);
      });

      it('sees none without scopes', async () => {
        for (const scopes of [null, '{}']) {
          for (const table of tables)
            expect([table, await withScopes(scopes, () => scopesSeen(table))]).toEqual([table, []]);
        }
      });

      it('sees those of its one scope, and all with all', async () => {
        const all = [own, foreign].toSorted((one, other) => one - other);
        for (const table of tables) {
          expect([table, await withScopes(`{[${own},${own}]}`, () => scopesSeen(table))]).toEqual([table, [own]]);
          expect([table, await withScopes(ALL_SCOPES, () => scopesSeen(table))]).toEqual([table, all]);
        }
      });

      it('cannot go round the wall through a partition', async () => {
        const { rows } = await client.query<{ name: string }>(
          `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = ANY($1::text[]::regclass[])
             AND has_table_privilege(inhrelid, 'SELECT, INSERT, UPDATE, DELETE')`,
          [tables],
        );
        expect(rows).toEqual([]);
      });

      it('cannot write into a foreign scope', async () => {
        for (const table of tables) {
          const { rows } = await client.query<{ may: boolean }>(`SELECT has_table_privilege($1, 'INSERT') AS may`, [
            table,
          ]);
          if (!rows[0]!.may) continue;
          const code = await withScopes(`{[${own},${own}]}`, () =>
            stateOf(`INSERT INTO ${table} (scope_id) VALUES (${foreign})`),
          );
          // Row-level security is asked before any constraint of the table.
          expect([table, code]).toEqual([table, DENIED]);
        }
      });

      it('cannot move a fact into a foreign scope or touch one there', async () => {
        const within = `{[${own},${own}]}`;
        expect(await withScopes(within, () => stateOf(`UPDATE activity SET scope_id = ${foreign}`))).toBe(DENIED);
        const { rowCount } = await withScopes(within, () =>
          client.query(`UPDATE activity SET title = 'x' WHERE scope_id = ${foreign}`),
        );
        expect(rowCount).toBe(0);
      });
    });
  });
});

const record = (tx: Transaction, subjectKey: string) =>
  tx.happened(testEvent('test.recorded'), { subject: subjectKey, path: null });

/** Starts everything at once. */
const storm = <Found>(times: number, work: (index: number) => Promise<Found>): Promise<Found[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)));

/** Each who comes waits until as many have come. */
function meeting(size: number): () => Promise<void> {
  let open!: () => void;
  const complete = new Promise<void>((resolve) => (open = resolve));
  let arrived = 0;
  return () => {
    if (++arrived === size) open();
    return complete;
  };
}

/** A row of every fact table in each organisation's scope. Answers the tables. */
async function seedFacts(
  api: TestApi,
  form: TestForm,
  round: TestRound,
  places: TestOrganisation[],
): Promise<string[]> {
  const sha256 = 'a'.repeat(64);
  await api.owner.query(
    `INSERT INTO stored_file (sha256, media_type, size, created_at) VALUES ($1, 'text/plain', 1, now())`,
    [sha256],
  );
  const directive = newKey();
  await api.owner.query(
    `INSERT INTO directive (key, keeper_key, type, code, issuer, issued_on, subject, state, created_at)
     VALUES ($1, $2, 'KH', '1/KH', 'x', '2024-10-01', 'x', 'registered', now())`,
    [directive, places[0]!.key],
  );
  await api.owner.query('TRUNCATE activity, report CASCADE');
  for (const { provinceId, scopeId, key: organisation, path } of places) {
    const [{ key: obligation }] = await api.owner.query<[{ key: string }]>(
      'SELECT key FROM obligation WHERE round_key = $1 AND organisation_key = $2',
      [round.key, organisation],
    );
    const key = newKey();
    const rows: Record<string, Record<string, unknown>> = {
      report: {
        key,
        obligation_key: obligation,
        round_key: round.key,
        year: 2024,
        organisation_key: organisation,
        state: 'draft',
        number: 1,
        is_late: false,
        updated_at: '2024-10-05',
        version: 1,
      },
      report_version: { report_key: key, number: 1, kind: 'original' },
      report_value: {
        year: 2024,
        report_key: key,
        number: 1,
        cell_key: form.cells[0],
        state: 'number',
        value: 1,
        prefilled: false,
      },
      report_text: { year: 2024, report_key: key, number: 1, text_key: form.textKey, body: 'x' },
      report_remark: { key, report_key: key, number: 1, message: 'x', created_by: key, created_at: '2024-10-05' },
      report_snapshot: {
        year: 2024,
        report_key: key,
        number: 1,
        cell_key: form.cells[0],
        numbered: 0,
        not_applicable: 0,
      },
      report_snapshot_source: {
        report_key: key,
        number: 1,
        child_report_key: key,
        child_province_id: provinceId,
        child_scope_id: scopeId,
        child_number: 1,
      },
      rollup_delta: {
        year: 2024,
        key,
        round_key: round.key,
        node_path: path,
        cell_keys: [],
        sums: [],
        numbered: [],
        not_applicable: [],
        created_at: '2024-10-05',
      },
      rollup: {
        round_key: round.key,
        node_path: path,
        cell_key: form.cells[0],
        sum: 0,
        numbered: 0,
        not_applicable: 0,
      },
      activity: {
        year: 2024,
        key,
        organisation_key: organisation,
        path,
        kind_key: 1,
        title: 'x',
        search_text: 'x',
        starts_on: '2024-10-02',
        ends_on: '2024-10-02',
        mode: 'both',
        event_count: 0,
        people_count: 0,
        item_count: 0,
        state_budget: 0,
        other_funding: 0,
        created_at: '2024-10-05',
        version: 1,
      },
      activity_evidence: { year: 2024, activity_key: key, sha256, file_name: 'x' },
      records_file: {
        key,
        organisation_key: organisation,
        year: 2024,
        code: 'x',
        title: 'x',
        opened_on: '2024-10-05',
        version: 1,
      },
      register_entry: {
        key,
        organisation_key: organisation,
        book: 'incoming',
        year: 2024,
        number: 1,
        directive_key: directive,
        entered_on: '2024-10-05',
        version: 1,
      },
    };
    for (const [table, row] of Object.entries(rows)) {
      await api.owner.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [
        JSON.stringify({ province_id: provinceId, scope_id: scopeId, ...row }),
      ]);
    }
  }
  const tables = await api.owner.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relrowsecurity AND NOT relispartition AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  for (const { name } of tables) for (const place of places) await fill(api, name, place);
  return tables.map(({ name }) => name);
}

/** What was revoked stands beside others of the same achievement. */
const REVOKED = { revoked_on: '2024-10-05', revocation_ground: 'later_finding', revocation_reason: 'x' };

/** What checks want of the rows of other tables; the rest follows from their columns. */
const CHECKED: Record<string, Record<string, unknown>> = {
  campaign: { regime: 'own', state: 'planned' },
  donation: { kind: 'money', is_anonymous: true, amount: 1 },
  pledge: { kind: 'labour', hundredths: 1, unit: 'x', given: 0, amount: null },
  stock_move: { hundredths: 1, aim: 'x' },
  budget: { year: 2024 },
  budget_line_balance: { planned: 2, committed: 1, spent: 1 },
  open_item: { amount: 1, paid: 0, returned: 0, released: 0 },
  account_books: { signing_order: ['maker', 'head'] },
  period_act: { kind: 'close' },
  ledger_step: { position: 1, closed_before: '-infinity', closed_through: '-infinity', act_position: 1 },
  fund: { kind: 'talent', sources: ['contribution'] },
  money_place: { kind: 'cash' },
  counterparty: { kind: 'body', name: 'x' },
  voucher: { year: 2024, balanced: 0 },
  ledger_entry: { position: 1, sum_before: 0, amount: 1, sum_after: 1 },
  voucher_draft: { signing_order: ['maker', 'head'] },
  scholarship_application: { kind: 'pupil', state: 'entered', rank: null, amount: null, left_reason: null },
  scholarship_score: { points: [1] },
  scholarship_grant: { amount: 1 },
  cash_count_act: { kind: 'explain', reason: 'x' },
  advance_settlement: { settled: 0, returned: 1, extra: 0, receipt_key: newKey() },
  fund_publication: { year: 2023 },
  fund_handover: { state: 'prepared' },
  handed_thing: { kind: 'fund' },
  fund_publication_act: { kind: 'withdraw' },
  published_giver: { position: 1, amount: 0 },
  published_grant: { position: 1, amount: 1, kind: 'reward' },
  appeal: { state: 'open' },
  assessment: { state: 'draft', answered: 0 },
  assessment_evidence: { kind: 'thing', thing_id: 'x', thing_kind: 'x' },
  community: { kind: 'thon' },
  indicator_result: { state: 'draft' },
  movement_count: { kind: 'organisation' },
  movement_registration: { kind: 'organisation', organisation_key: 1 },
  nomination: { kind: 'organisation', organisation_key: 1, state: 'proposed' },
  nomination_paper: { standing: 'there' },
  recognition: {
    kind: 'organisation',
    organisation_key: 1,
    year: 2024,
    title_key: newKey(),
    validity: 'unverified',
    ...REVOKED,
  },
  recognition_count: { kind: 'organisation' },
  reward_due: { organisation_key: 1 },
  taken_reward: { reason: 'x' },
  title_registration: { kind: 'organisation', organisation_key: 1, year: 2024 },
  subject_assessment: { subject_kind: 'clan', state: 'draft', answered: 0, channel: 'file' },
  subject_count: { kind: 'clan' },
  subject_statement: { year: 2024, clans: 1 },
  subject_result_statement: { year: 2024, kind: 'clan', registered: 1, assessed: 1, met: 1 },
};

const ANY: Record<string, unknown> = {
  boolean: false,
  bigint: 1,
  bytea: '\\x00',
  date: '2024-10-05',
  jsonb: [],
  text: 'x',
  'text[]': [],
  'uuid[]': [],
  'timestamp with time zone': '2024-10-05',
};

/** A row in the scope of a place, unless there is one; what it refers to need not be there. */
async function fill(api: TestApi, table: string, { provinceId, scopeId }: TestOrganisation): Promise<void> {
  if ((await api.owner.query<unknown[]>(`SELECT FROM ${table} WHERE scope_id = $1`, [scopeId])).length > 0) return;
  const columns = await api.owner.query<{ name: string; type: string }[]>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND attnotnull AND NOT attisdropped`,
    [table],
  );
  const keys: Record<string, unknown> = { integer: scopeId, uuid: newKey() };
  const row = Object.fromEntries(columns.map(({ name, type }) => [name, keys[type] ?? ANY[type]]));
  await api.owner.transaction(async (owner) => {
    await owner.query('SET LOCAL session_replication_role = replica');
    await owner.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [
      JSON.stringify({ ...row, ...CHECKED[table], province_id: provinceId, scope_id: scopeId }),
    ]);
  });
}

const WAITING = `pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('it did not come to that');
}
