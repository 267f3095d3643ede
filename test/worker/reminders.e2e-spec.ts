import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newKey, Role } from '@app/kernel';
import { AssignmentReminders } from '@app/tasks';
import { type Mail, Mailer } from '@app/mail';
import { OrganisationKind } from '@app/organisations';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readWorkerConfig } from '../../apps/worker/src/config';
import { JobRunner } from '../../apps/worker/src/job-runner';
import { GivenTasks } from '../support/tasks-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { pileOf } from '../support/inbox';
import { startWorker } from '../support/worker';
import { MailCatcher, readMail } from './mail-catcher';

const REMINDER = '... on AssignmentReminder { lastDay daysBefore remindedOn assignment { text } organisation { id } }';
/** A Friday: one working day before the coming Saturday, Sunday and Monday. */
const FRIDAY = '2024-10-18T01:00:00Z';

describe('reminders of tasks', () => {
  let api: TestApi;
  let given: GivenTasks;
  let tree: TestTree;
  let officer: TestPerson;
  let catcher: MailCatcher;
  const workers: INestApplicationContext[] = [];

  beforeAll(async () => {
    api = await TestApi.start(FRIDAY);
    given = new GivenTasks(api);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    catcher = await MailCatcher.start();
  });
  afterAll(async () => {
    await catcher.stop();
    await api.close();
  });
  beforeEach(() => {
    api.clock.set(FRIDAY);
    // The queue tells the console about every job.
    for (const level of ['info', 'error'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    catcher.caught.length = 0;
    await api.owner.query('DELETE FROM graphile_worker._private_jobs');
  });

  const worker = async (smtpUrl: string | null = catcher.url) => {
    const app = await startWorker(api, smtpUrl);
    workers.push(app);
    return app;
  };
  const remind = async (app?: INestApplicationContext) => (app ?? (await worker())).get(AssignmentReminders).remind();
  const school = async (contact: string | null = null): Promise<TestOrganisation> => {
    const made = await api.given.organisation({ kind: OrganisationKind.PrimarySchool, parent: tree.commune });
    await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
      made.key,
      contact,
    ]);
    return made;
  };
  const task = async (dueOn: string, parties: Parameters<GivenTasks['task']>[1]['parties'], state = 'registered') =>
    given.task(await given.directive(tree.province, state), { dueOn, parties });
  const remindedOf = async (key: string) =>
    (await api.owner.query(
      'SELECT organisation_key, days_before FROM assignment_reminder WHERE assignment_key = $1 ORDER BY 1, 2',
      [key],
    )) as { organisation_key: number; days_before: number }[];
  /** How many reminders each entry of the trail tells of. */
  const entries = async () => {
    const rows: { after: { reminders: number } }[] = await api.owner.query(
      `SELECT after FROM audit_event WHERE action = 'assignment.reminded'`,
    );
    return rows.map(({ after }) => after.reminders);
  };
  const waiting = async (): Promise<{ key: string; payload: Mail }[]> =>
    api.owner.query(
      `SELECT j.key, p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id)
       WHERE j.task_identifier = 'send-mail' ORDER BY j.id`,
    );

  it('go out 7, 3 and 1 working days before the last day in time, and on no other day', async () => {
    const at = await school();
    const dueOn = '2024-10-29';
    const key = await given.task(await given.directive(tree.province), {
      dueOn,
      dueBoundary: 'before',
      parties: [{ at }],
    });
    const app = await worker();
    const days: string[] = [];
    for (let day = 14; day <= 29; day++) {
      api.clock.set(`2024-10-${day}T01:00:00Z`);
      const before = (await remindedOf(key)).length;
      await remind(app);
      if ((await remindedOf(key)).length > before) days.push(api.clock.today());
    }
    expect(days).toEqual(['2024-10-17', '2024-10-23', '2024-10-25']);
    expect((await remindedOf(key)).map(({ days_before }) => days_before)).toEqual([1, 3, 7]);
  });

  it('go out once, however many workers remind at the same moment', async () => {
    const at = await school('van-phong@example.invalid');
    const keys = await Promise.all(['2024-10-19', '2024-10-20', '2024-10-21'].map((day) => task(day, [{ at }])));
    const [first, second] = [await worker(), await worker()];
    const counts = await Promise.all([remind(first), remind(second), remind(first), remind(second)]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    for (const key of keys) expect(await remindedOf(key)).toHaveLength(1);
    const mails = await waiting();
    expect(mails.flatMap(({ payload }) => payload.text.match(/^\d+\. /gm) ?? [])).toHaveLength(3);
  });

  it('go out later where no worker ran on their day, the nearest only, and say how many days are left', async () => {
    const at = await school('truong-d@example.invalid');
    const key = await task('2024-10-29', [{ at }]);
    const app = await worker();
    // 18 and 24 October were theirs.
    api.clock.set('2024-10-25T01:00:00Z');
    await remind(app);
    expect(await remindedOf(key)).toEqual([{ organisation_key: at.key, days_before: 3 }]);
    const mails = await waiting();
    expect(mails.map(({ payload }) => payload.text).join('')).toContain('29/10/2024 (còn 2 ngày làm việc)');
    await remind(app);
    expect(await remindedOf(key)).toHaveLength(1);
  });

  it('write nothing into the trail when there is nothing to remind of', async () => {
    const app = await worker();
    await task('2024-10-21', [{ at: await school() }]);
    await remind(app);
    const before = await entries();
    expect(await remind(app)).toBe(0);
    expect(await entries()).toEqual(before);
    expect(before).not.toContain(0);
  });

  it('queue the mails of many organisations with as many statements as that of one', async () => {
    const app = await worker();
    await remind(app);
    const run = async (count: number) => {
      for (let at = 0; at < count; at++)
        await task('2024-10-21', [{ at: await school(`truong-${count}-${at}@example.invalid`) }]);
      const before = (await waiting()).length;
      const sent = await statementsOf(app, () => remind(app));
      expect((await waiting()).length - before).toBe(count);
      return sent;
    };
    expect(await run(5)).toBe(await run(1));
  });

  it('leave out who is done, what is done, and what only a draft says', async () => {
    const [done, open, late] = [await school(), await school(), await school()];
    const key = await task('2024-10-21', [{ at: done }, { at: open }]);
    const whole = await task('2024-10-21', [{ at: done }, { at: late, role: 'coordinate' }]);
    const draft = await task('2024-10-21', [{ at: open }], 'draft');
    const plan = await given.directive(tree.commune);
    for (const assignment of [key, whole])
      await api.owner.query(
        `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, directive_key, recorded_at, recorded_on)
         VALUES ($1, $2, $3, 100, $4, '2024-10-17T01:00:00Z', '2024-10-17')`,
        [newKey(), assignment, done.key, plan],
      );
    await remind();
    expect(await remindedOf(key)).toEqual([{ organisation_key: open.key, days_before: 1 }]);
    expect(await remindedOf(whole)).toEqual([]);
    expect(await remindedOf(draft)).toEqual([]);
  });

  it('stand in the inbox of the workplace until it is done or the day has passed', async () => {
    const at = await school();
    const writer = await api.given.person(Role.Reporter, at);
    await task('2024-10-21', [{ at }]);
    await remind();
    const reminders = async (person: TestPerson) =>
      (await pileOf(api, person, 'TASK_REMINDERS', REMINDER))!.things.map(({ record }) => record);
    expect(await reminders(writer)).toEqual([
      {
        lastDay: '2024-10-21',
        daysBefore: 1,
        remindedOn: '2024-10-18',
        assignment: { text: 'Tổ chức lễ khai mạc' },
        organisation: { id: at.id },
      },
    ]);
    expect(await reminders(officer)).toEqual([]);
    api.clock.set('2024-10-22T01:00:00Z');
    expect(await reminders(await api.given.signIn(writer.key))).toEqual([]);
  });

  it('arrive by e-mail, one for each organisation that has an address, when the worker starts', async () => {
    const written = await school('ĐT 0213 000 000; E-mail: truong-a@example.invalid');
    const silent = await school('ĐT 0213 000 001');
    await task('2024-10-20', [{ at: written, role: 'lead' }, { at: silent }]);
    await task('2024-10-21', [{ at: written, role: 'coordinate' }]);
    const app = await worker();
    const jobs = app.get(JobRunner);
    await jobs.start();
    try {
      await until(() => catcher.caught.length > 0);
      await sleep(300);
    } finally {
      await jobs.stop();
    }
    expect(catcher.caught).toHaveLength(1);
    expect(catcher.caught[0]!.to).toEqual(['truong-a@example.invalid']);
    const { subject, text } = readMail(catcher.caught[0]!);
    expect(subject).toBe('Nhắc việc: 2 nhiệm vụ sắp đến hạn, sớm nhất ngày 20/10/2024');
    expect(text).toContain('Vai trò: chủ trì');
    expect(text).toContain('Vai trò: phối hợp');
    expect(await waiting()).toEqual([]);
  });

  it('wait in the queue while the server refuses them, and arrive once under one Message-ID', async () => {
    const at = await school('truong-b@example.invalid');
    await task('2024-10-21', [{ at }]);
    const app = await worker();
    await remind(app);
    const [mail] = await waiting();
    catcher.refuseNext = 1;
    const jobs = app.get(JobRunner);
    await jobs.start();
    try {
      await until(async () => {
        const [job] = await api.owner.query(
          `SELECT attempts, last_error AS error FROM graphile_worker.jobs WHERE task_identifier = 'send-mail'`,
        );
        expect(job?.error ?? '').not.toContain('@');
        return job?.attempts === 1 && catcher.refuseNext === 0;
      });
      expect(catcher.caught).toEqual([]);
      await api.owner.query(`UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 second'`);
      await until(() => catcher.caught.length > 0);
      await sleep(300);
    } finally {
      await jobs.stop();
    }
    expect(catcher.caught).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    await app.get(Mailer).send(mail!.payload);
    expect(readMail(catcher.caught[1]!).messageId).toBe(readMail(catcher.caught[0]!).messageId);
  });

  it('send no mail without a server, and write files where the setting names a folder', async () => {
    const at = await school('truong-c@example.invalid');
    await task('2024-10-21', [{ at }]);
    await remind(await worker(null));
    expect(await waiting()).toEqual([]);
    const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-mail-'));
    try {
      const app = await worker(pathToFileURL(folder).href);
      await app
        .get(Mailer)
        .send({ key: 'a', to: { kind: 'office', key: at.key }, subject: 'Nhắc việc', text: 'Kính gửi' });
      const [name] = await readdir(folder);
      expect(name).toMatch(/^[0-9a-f]{40}\.eml$/);
      expect(await readFile(join(folder, name!), 'utf8')).toContain('To: truong-c@example.invalid');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('hold no address while they wait: who it is is looked up when it is sent', async () => {
    const at = await school('truong-e@example.invalid');
    await task('2024-10-21', [{ at }]);
    const app = await worker();
    await remind(app);
    const [mail] = await waiting();
    expect(JSON.stringify(mail)).not.toContain('@');
    await api.owner.query('UPDATE organisation_period SET contact = $2 WHERE organisation_key = $1', [
      at.key,
      'truong-f@example.invalid',
    ]);
    await app.get(Mailer).send(mail!.payload);
    expect(catcher.caught.map(({ to }) => to)).toEqual([['truong-f@example.invalid']]);
    await api.owner.query('UPDATE organisation_period SET contact = NULL WHERE organisation_key = $1', [at.key]);
    await app.get(Mailer).send(mail!.payload);
    expect(catcher.caught).toHaveLength(1);
  });

  it('are sent, too, where an earlier build has queued them with their addresses', async () => {
    const app = await worker();
    await app.get(Mailer).send({ key: 'a', to: ['cu@example.invalid'], subject: 'Nhắc việc', text: 'Kính gửi' });
    expect(catcher.caught.map(({ to }) => to)).toEqual([['cu@example.invalid']]);
  });

  it('refuse settings that cannot send', () => {
    const settings = {
      DATABASE_WORKER_URL: 'x',
      DATABASE_URL: 'x',
      AUDIT_PRIVATE_KEY: 'x',
      FILES_DIRECTORY: 'x',
      API_URL: 'http://127.0.0.1:3000',
      MAIL_FROM: 'a@example.invalid',
    };
    expect(readWorkerConfig(settings)).toMatchObject({ mail: { url: null } });
    expect(readWorkerConfig({ ...settings, SMTP_URL: 'smtp://h' })).toMatchObject({ mail: { url: 'smtp://h' } });
    expect(() => readWorkerConfig({ ...settings, API_URL: 'api:3000' })).toThrow('API_URL');
    expect(() => readWorkerConfig({ ...settings, SMTP_URL: 'h:25' })).toThrow('SMTP_URL');
    expect(() => readWorkerConfig({ ...settings, SMTP_URL: 'smtp://h', MAIL_FROM: '' })).toThrow('MAIL_FROM');
  });
});

/** SQL statements that a worker sends while something runs. */
async function statementsOf(worker: INestApplicationContext, work: () => Promise<unknown>): Promise<number> {
  const dataSource = worker.get(DataSource);
  let count = 0;
  const original = dataSource.createQueryRunner.bind(dataSource);
  dataSource.createQueryRunner = (mode) => {
    const runner = original(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    runner.query = (async (...args: unknown[]) => {
      count += 1;
      return query(...args);
    }) as typeof runner.query;
    return runner;
  };
  try {
    await work();
  } finally {
    dataSource.createQueryRunner = original;
  }
  return count;
}

async function until(happened: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(25)) if (await happened()) return;
  throw new Error('it did not happen in time');
}
