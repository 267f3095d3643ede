import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Jobs, Role } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const LIST = `{ listExports { id title format state rows total size url keptUntil failureCode failureText } }`;
const INBOX = '{ inbox { kind count things { kind title subtitle standing } } }';
const REMOVE = 'mutation ($id: ID!) { removeListExport(id: $id) }';
const ERASE = `mutation ($personId: ID!, $version: Int!) { erasePerson(personId: $personId, version: $version, reason: "theo yêu cầu") { isErased } }`;

interface Pile {
  kind: string;
  count: number;
  things: { kind: string; title: string; subtitle: string | null; standing: string }[];
}

interface Kept {
  id: string;
  title: string;
  state: string;
  rows: number;
  total: number | null;
  url: string | null;
  failureCode: string | null;
  failureText: string | null;
}

const documents = JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')) as Record<string, string>;
const documentOf = (query: string): string =>
  Object.entries(documents).find(([, text]) => text.includes(`query ${query}(`))![0];

const units = {
  document: documentOf('AdministrativeUnits'),
  variables: { level: 'COMMUNE' },
  title: 'Đơn vị',
  columns: [
    { heading: 'Mã', path: 'code', as: 'text' },
    { heading: 'Tên', path: 'name', as: 'text' },
  ],
  format: 'csv',
};
const organisations = { ...units, document: documentOf('Organisations'), variables: {} };

describe('a long list as a file', () => {
  let api: TestApi;
  let worker: INestApplicationContext;
  let tree: TestTree;
  let officer: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await startWorker(api);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.commune);
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });

  const ask = async (person: TestPerson | null, wanted: object = units, key: string = randomUUID()) => {
    const request = api.http().post('/exports/later').set('Idempotency-Key', key);
    const { body } = await (person ? request.set('Cookie', person.cookie) : request).send(wanted);
    return body as { id?: string; errors?: { extensions: { code: string } }[] };
  };
  const asked = async (person: TestPerson, wanted: object = units): Promise<string> => {
    const { id, errors } = await ask(person, wanted);
    expect(errors).toBeUndefined();
    return id!;
  };
  const codeOf = async (answer: ReturnType<typeof ask>) => (await answer).errors?.[0]?.extensions.code;
  const jobOf = (name: string, of = worker) =>
    of
      .get(Jobs)
      .all()
      .find((job) => job.name === name)!;
  const write = (of = worker, stopped?: AbortSignal) => jobOf('write-list-exports', of).run(null, stopped);
  const listed = async (person: TestPerson) => (await api.ok<{ listExports: Kept[] }>(person, LIST)).listExports;
  const one = async (person: TestPerson, id: string) => (await listed(person)).find((kept) => kept.id === id)!;
  const told = async (person: TestPerson) =>
    (await api.ok<{ inbox: Pile[] }>(person, INBOX)).inbox.find(({ kind }) => kind === 'LIST_EXPORTS_FINISHED')!;
  const fetched = (person: TestPerson, url: string) =>
    api.http().get(`${url}?name=Đơn vị.csv`).set('Cookie', person.cookie).responseType('blob');
  const later = (milliseconds: number) => api.clock.set(new Date(api.clock.now().getTime() + milliseconds));
  const clear = async (person: TestPerson) => {
    for (const { id } of await listed(person)) await api.ok(person, REMOVE, { id });
  };

  it('is written by the worker with every row, and is for whoever asked alone', async () => {
    const id = await asked(officer);
    const waiting = await one(officer, id);
    expect(waiting).toMatchObject({ state: 'WAITING', rows: 0, url: null });
    expect(waiting.total).toBeGreaterThan(5_000);
    expect(await told(officer)).toMatchObject({ count: 0, things: [] });
    await write();
    const card = { kind: 'LIST_EXPORT', title: 'Đơn vị', subtitle: null, standing: 'READY' };
    expect(await told(officer)).toMatchObject({ count: 1, things: [card] });
    const ready = await one(officer, id);
    expect(ready).toMatchObject({ state: 'READY', rows: waiting.total });
    const { status, body, headers } = await fetched(officer, ready.url!);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment.*[.]csv/);
    const [head, ...lines] = String(body).trimEnd().split('\r\n');
    expect(head).toBe('\uFEFFMã,Tên');
    expect(lines).toHaveLength(waiting.total!);
    expect(new Set(lines).size).toBe(waiting.total);

    const other = await api.given.person(Role.Administrator, tree.province);
    expect(await listed(other)).toEqual([]);
    expect(await told(other)).toMatchObject({ count: 0, things: [] });
    expect((await fetched(other, ready.url!)).status).toBe(404);
    expect(await api.refusal(other, REMOVE, { id })).toBe('NOT_FOUND');
    expect(await api.refusal(null, LIST)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(null, REMOVE, { id })).toBe('UNAUTHENTICATED');

    await api.ok(officer, REMOVE, { id });
    expect(await listed(officer)).toEqual([]);
    expect(await told(officer)).toMatchObject({ count: 0 });
    expect((await fetched(officer, ready.url!)).status).toBe(404);
    // What somebody typed to narrow it is not kept longer than it is needed.
    const kept = await api.owner.query<unknown[]>(`SELECT 1 FROM list_export WHERE variables <> '{}'`);
    expect(kept).toEqual([]);
  }, 60_000);

  it('is a workbook as well, and asking twice with one key asks once', async () => {
    const key = randomUUID();
    const wanted = { ...units, variables: { level: 'PROVINCE' }, format: 'xlsx' };
    const [first, again] = [await ask(officer, wanted, key), await ask(officer, wanted, key)];
    expect(again.id).toBe(first.id);
    await write();
    const { url, rows } = await one(officer, first.id!);
    const { body } = await fetched(officer, url!);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(body as ArrayBuffer);
    expect(book.worksheets[0]!.rowCount).toBe(rows + 1);
    await clear(officer);
  });

  it('shows what may be seen when it is written, not when it was asked for', async () => {
    const leaving = await api.given.person(Role.Reporter, tree.commune);
    const [narrowed, refused] = [await asked(leaving, organisations), await asked(leaving, organisations)];
    await write();
    expect(await one(leaving, narrowed)).toMatchObject({ state: 'READY' });
    await api.ok(leaving, REMOVE, { id: refused });
    const late = await asked(leaving, organisations);
    await api.owner.query('UPDATE role_assignment SET revoked_at = $2 WHERE person_key = $1', [
      leaving.key,
      api.clock.now(),
    ]);
    await write();
    const { state, failureCode, failureText } = await one(leaving, late);
    expect({ state, failureCode }).toEqual({ state: 'FAILED', failureCode: 'FORBIDDEN' });
    expect(failureText).toMatch(/^Vai trò của bạn không được/);
    expect((await told(leaving)).things).toContainEqual(
      expect.objectContaining({ standing: 'FAILED', subtitle: failureText }),
    );
    const closed = await api.given.person(Role.Reporter, tree.commune);
    await asked(closed, organisations);
    await api.owner.query('UPDATE person_account SET disabled_at = now() WHERE person_key = $1', [closed.key]);
    await write();
    const [row] = await api.owner.query<{ failure: { code: string } }[]>(
      'SELECT failure FROM list_export WHERE owner_key = $1',
      [closed.key],
    );
    expect(row!.failure.code).toBe('LIST_EXPORT_TICKET_ENDED');
  });

  it('is refused to strangers, for what the list refuses, for lists of people and beyond three at once', async () => {
    expect(await codeOf(ask(null))).toBe('UNAUTHENTICATED');
    expect(await codeOf(ask(officer, { ...units, document: '0'.repeat(64) }))).toBe('INVALID_INPUT');
    expect(await codeOf(ask(officer, { ...units, variables: { search: 'x'.repeat(201) } }))).toBe('INVALID_INPUT');
    expect(await codeOf(ask(officer, { ...units, title: 'x'.repeat(101) }))).toBe('INVALID_INPUT');
    const words = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`W${at}`, 'từ '.repeat(5)]));
    const wide = { ...units, columns: [{ heading: 'x', path: 'name', as: 'words', words }] };
    expect(await codeOf(ask(officer, wide))).toBe('LIST_EXPORT_TOO_LONG');
    const administrator = await api.given.person(Role.Administrator, tree.commune);
    const people = { ...units, document: documentOf('People'), variables: {} };
    expect(await codeOf(ask(administrator, people))).toBe('LIST_EXPORT_OF_PEOPLE');
    const key = await api
      .http()
      .post('/exports/later')
      .set('Cookie', officer.cookie)
      .send(units)
      .then(({ body }) => body as { errors: { extensions: { code: string } }[] });
    expect(key.errors[0]!.extensions.code).toBe('IDEMPOTENCY_KEY_REQUIRED');

    const both = await Promise.all(Array.from({ length: 5 }, () => ask(officer)));
    expect(both.filter(({ id }) => id)).toHaveLength(3);
    expect(await codeOf(ask(officer))).toBe('LIST_EXPORTS_UNDER_WAY');
    await clear(officer);
  });

  it('is given to nobody without the ticket of the worker that writes it', async () => {
    const id = await asked(officer);
    const [{ key }] = (await api.owner.query<{ key: string }[]>('SELECT key FROM list_export')) as [{ key: string }];
    const ticket = 'x'.repeat(43);
    const { body } = await api.http().post('/exports/pages').send({ key, ticket });
    expect((body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code).toBe(
      'LIST_EXPORT_TICKET_ENDED',
    );
    await api.ok(officer, REMOVE, { id });
  });

  it('is begun anew where a worker died or the API was away, and comes to nothing in the end', async () => {
    const id = await asked(officer, { ...units, variables: { level: 'PROVINCE' } });
    const address = await api.url();
    const lost = await startWorker(api, null, 'http://127.0.0.1:9');
    await expect(write(lost)).rejects.toThrow();
    expect(await one(officer, id)).toMatchObject({ state: 'RUNNING' });
    await write();
    expect(await one(officer, id)).toMatchObject({ state: 'RUNNING' });
    later(61_000);
    await write();
    expect(await one(officer, id)).toMatchObject({ state: 'READY' });
    expect(address).toMatch(/^http/);

    const hopeless = await asked(officer, { ...units, variables: { level: 'PROVINCE' } });
    for (let time = 0; time < 5; time++) {
      await expect(write(lost)).rejects.toThrow();
      later(61_000);
    }
    await write(lost);
    expect(await one(officer, hopeless)).toMatchObject({ state: 'FAILED', failureCode: 'LIST_EXPORT_BROKEN_OFF' });
    await lost.close();
    await clear(officer);
  });

  it('waits on when the worker is told to end', async () => {
    const id = await asked(officer);
    const stop = new AbortController();
    const written = write(worker, stop.signal);
    while ((await one(officer, id)).rows === 0) await new Promise((done) => setTimeout(done, 5));
    stop.abort();
    await written;
    expect(await one(officer, id)).toMatchObject({ state: 'WAITING' });
    await clear(officer);
  }, 30_000);

  it('stops where it is given up meanwhile, and leaves no file', async () => {
    const id = await asked(officer);
    const written = write();
    while ((await one(officer, id)).rows === 0) await new Promise((done) => setTimeout(done, 5));
    await api.ok(officer, REMOVE, { id });
    await written;
    expect(await listed(officer)).toEqual([]);
    const files = await api.owner.query<unknown[]>('SELECT 1 FROM stored_file');
    const kept = await api.owner.query<unknown[]>('SELECT 1 FROM list_export WHERE sha256 IS NOT NULL');
    expect(files.length).toBeGreaterThanOrEqual(kept.length);
  }, 30_000);

  it('goes after three days, and with the person who asked', async () => {
    const wanted = { ...units, variables: { level: 'PROVINCE' } };
    const id = await asked(officer, wanted);
    await write();
    const { url } = await one(officer, id);
    // Their session would be over by then.
    await api.owner.query('UPDATE list_export SET kept_until = $1', [api.clock.now()]);
    expect(await listed(officer)).toEqual([]);
    expect((await fetched(officer, url!)).status).not.toBe(200);
    await jobOf('forget-list-exports').run(null);
    expect(await api.owner.query('SELECT 1 FROM list_export WHERE owner_key = $1', [officer.key])).toEqual([]);

    const going = await api.given.person(Role.Officer, tree.commune);
    const administrator = await api.given.person(Role.Administrator, tree.province);
    await asked(going, wanted);
    await asked(going, wanted);
    const [{ version }] = (await api.owner.query<{ version: number }[]>('SELECT version FROM person WHERE key = $1', [
      going.key,
    ])) as [{ version: number }];
    await api.ok(administrator, ERASE, { personId: going.id, version });
    expect(await api.owner.query('SELECT 1 FROM list_export WHERE owner_key = $1', [going.key])).toEqual([]);
  });
});
