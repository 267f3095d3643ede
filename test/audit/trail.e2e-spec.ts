import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { AuditSequencer, TrailHeadJobs, type TrailReport, verifyTrail } from '@app/audit';
import { Actor, businessDate, Jobs, newKey, nodeId, Role, Transactions } from '@app/kernel';
import { Mailer, Recipients } from '@app/mail';
import { OrganisationKind } from '@app/organisations';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { testEvent } from '../support/events';
import { MailCatcher, readMail } from '../worker/mail-catcher';

const { privateKey } = generateKeyPairSync('ed25519');
const config = { privateKeyPem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() };
const publicKey = createPublicKey(privateKey);

/** A forged event, with a transaction of the forger's choice. */
const copied = (transaction: string) =>
  `INSERT INTO audit_event (key, occurred_at, action, subject_type, subject_key, transaction_id)
   SELECT gen_random_uuid(), occurred_at, action, subject_type, subject_key, ${transaction} FROM audit_event ORDER BY transaction_id LIMIT 1`;

describe('audit trail', () => {
  let api: TestApi;
  let worker: DataSource;
  let sequencer: AuditSequencer;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource(dataSourceOptions({ url: api.workerUrl, poolSize: 2 })).initialize();
    sequencer = new AuditSequencer(worker, api.clock, config);
  });

  afterAll(async () => {
    await worker?.destroy();
    await api?.close();
  });

  const happen = (count: number, path: string | null = null) =>
    api.app.get(Transactions).run(Actor.system(), async (tx) => {
      for (let at = 1; at <= count; at++) {
        tx.happened(testEvent('thing.done', 'Thing'), {
          subject: at,
          path,
          after: { at, money: 12_000_000, text: 'Lễ khai mạc' },
        });
      }
    });

  const verify = (known?: { batch: number; hash: string }): Promise<TrailReport> =>
    verifyTrail((sql, params) => api.owner.query(sql, params), publicKey, known);

  /** Transactions of other tests on the same server hold the horizon back for a moment. */
  async function sealAll(): Promise<void> {
    for (let turn = 0; turn < 100; turn++) {
      await sequencer.seal();
      if ((await verify()).unsealed === 0) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('the trail was not sealed in time');
  }

  /** Does something to the trail behind its back, looks, and puts everything back. */
  async function afterTampering(...statements: string[]): Promise<TrailReport> {
    const runner = api.owner.createQueryRunner();
    try {
      await runner.startTransaction();
      for (const statement of statements) await runner.query(statement);
      return await verifyTrail((sql, params) => runner.query(sql, params), publicKey);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('numbers what was committed without gaps, and verifies', async () => {
    await happen(3);
    await happen(4, '1.7.90.');
    await sealAll();
    await happen(2);
    await sealAll();
    const report = await verify();
    expect(report.fault).toBeNull();
    const [seals] = await api.owner.query<{ count: number; last: number }[]>(
      `SELECT count(*)::int AS count, max(sequence) AS last FROM audit_seal`,
    );
    expect(seals!.count).toBe(seals!.last);
    expect(report.records).toBe(seals!.last);
    expect(report.checkpoints).toBeGreaterThanOrEqual(2);
  });

  it('seals each event once when several workers seal at the same time', async () => {
    await happen(20);
    await Promise.all(Array.from({ length: 6 }, () => new AuditSequencer(worker, api.clock, config).seal()));
    await sealAll();
    expect((await verify()).fault).toBeNull();
  });

  it('leaves out what is younger than a running transaction', async () => {
    await sealAll();
    const runner = api.owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT pg_current_xact_id()');
    await happen(1);
    await sequencer.seal();
    expect((await verify()).unsealed).toBe(1);
    await runner.commitTransaction();
    await runner.release();
    await sealAll();
    expect((await verify()).fault).toBeNull();
  });

  it('names the first record whose content was changed', async () => {
    const { fault } = await afterTampering(
      `UPDATE audit_event SET after = '{"at":2}' WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = 4)`,
      `UPDATE audit_event SET reason = 'x' WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = 6)`,
    );
    expect(fault).toMatchObject({ kind: 'event-changed', sequence: 4 });
  });

  it('notices a place that was changed, given or taken', async () => {
    const sealed = `key = (SELECT event_key FROM audit_seal WHERE sequence = 5)`;
    for (const path of [`'1.7.9.'`, 'NULL']) {
      const { fault } = await afterTampering(`UPDATE audit_event SET path = ${path} WHERE ${sealed}`);
      expect(fault).toMatchObject({ kind: 'event-changed', sequence: 5 });
    }
  });

  it('notices a moment that was moved by a microsecond', async () => {
    const { fault } = await afterTampering(
      `UPDATE audit_event SET occurred_at = occurred_at + interval '1 microsecond' WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = 2)`,
    );
    expect(fault).toMatchObject({ kind: 'event-changed', sequence: 2 });
  });

  it('names a record that was deleted', async () => {
    const { fault } = await afterTampering(
      `DELETE FROM audit_event WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = 3)`,
    );
    expect(fault).toMatchObject({ kind: 'event-missing', sequence: 3 });
  });

  it('names a record whose seal was deleted with it', async () => {
    const { fault } = await afterTampering(
      `DELETE FROM audit_event WHERE key = (SELECT event_key FROM audit_seal WHERE sequence = 3)`,
      `DELETE FROM audit_seal WHERE sequence = 3`,
    );
    expect(fault).toMatchObject({ kind: 'seal-missing', sequence: 3 });
  });

  it('names a seal that was changed', async () => {
    const { fault } = await afterTampering(`UPDATE audit_seal SET hash = sha256('x') WHERE sequence = 5`);
    expect(fault).toMatchObject({ kind: 'seal-changed', sequence: 5 });
  });

  it('names two records that changed places', async () => {
    const { fault } = await afterTampering(
      `UPDATE audit_seal a SET event_key = '00000000-0000-7000-8000-000000000000' WHERE sequence = 1`,
      `INSERT INTO audit_event SELECT (jsonb_populate_record(e, '{"key": "00000000-0000-7000-8000-000000000000"}')).*
       FROM audit_event e JOIN audit_seal s ON s.event_key = e.key WHERE s.sequence = 2`,
    );
    expect(fault).toMatchObject({ kind: 'event-changed', sequence: 1 });
  });

  it('notices a checkpoint that was changed, removed or added', async () => {
    expect(
      (await afterTampering(`UPDATE audit_checkpoint SET root = sha256('x') WHERE batch = 1`)).fault,
    ).toMatchObject({
      kind: 'checkpoint-changed',
      batch: 1,
    });
    expect((await afterTampering(`DELETE FROM audit_checkpoint WHERE batch = 1`)).fault).toMatchObject({
      kind: 'checkpoint-missing',
      batch: 1,
    });
    const last = '(SELECT max(batch) FROM audit_checkpoint)';
    expect((await afterTampering(`DELETE FROM audit_checkpoint WHERE batch = ${last}`)).fault).toMatchObject({
      kind: 'seal-unsigned',
    });
  });

  it('notices a trail cut off at its end when its head was written down', async () => {
    const { head } = await verify();
    const runner = api.owner.createQueryRunner();
    await runner.startTransaction();
    await runner.query('DELETE FROM audit_seal WHERE batch = $1', [head!.batch]);
    await runner.query('DELETE FROM audit_checkpoint WHERE batch = $1', [head!.batch]);
    const report = await verifyTrail((sql, params) => runner.query(sql, params), publicKey, head);
    await runner.rollbackTransaction();
    await runner.release();
    expect(report.fault).toMatchObject({ kind: 'head-missing', batch: head!.batch });
    expect((await verify(head!)).fault).toBeNull();
  });

  it('names an event that was inserted before the head, or with a transaction that has not been', async () => {
    expect((await afterTampering(copied('transaction_id'))).fault).toMatchObject({ kind: 'event-unsealed' });
    expect((await afterTampering(copied('1000000000000'))).fault).toMatchObject({ kind: 'event-unsealed' });
  });

  it('notices a trail that was emptied when its head was written down', async () => {
    const [batch, hash] = (await sequencer.head())!.split(':') as [string, string];
    const known = { batch: Number(batch), hash };
    expect((await verify(known)).fault).toBeNull();
    const runner = api.owner.createQueryRunner();
    try {
      await runner.startTransaction();
      for (const table of ['audit_checkpoint', 'audit_seal', 'audit_event']) await runner.query(`DELETE FROM ${table}`);
      const report = await verifyTrail((sql, params) => runner.query(sql, params), publicKey, known);
      expect(report.fault).toMatchObject({ kind: 'head-missing', batch: known.batch });
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('has its head told to log, file and mail, and what they say finds out an emptied trail', async () => {
    await happen(1);
    await sealAll();
    const head = (await sequencer.head())!;
    const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-heads-'));
    const headFile = join(folder, 'heads');
    const catcher = await MailCatcher.start();
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const recipients = new Recipients();
    const mailer = new Mailer(recipients, { url: catcher.url, from: 'Hiếu học <no-reply@example.invalid>' });
    try {
      const jobs = new Jobs();
      void new TrailHeadJobs(jobs, recipients, sequencer, mailer, api.clock, {
        ...config,
        headFile,
        headMail: ['kiem-toan@example.invalid', 'thanh-tra@example.invalid'],
      });
      // A head that is told stands there once, however often it is looked at.
      for (const job of [...jobs.all(), ...jobs.all()]) await job.run(null);
      expect(said.mock.calls).toEqual([[`head of the audit trail: ${head}`]]);
      expect(await readFile(headFile, 'utf8')).toBe(`${api.clock.now().toISOString()} ${head}\n`);
      const [mail, again] = catcher.caught;
      expect(mail!.to).toEqual(['kiem-toan@example.invalid', 'thanh-tra@example.invalid']);
      expect(readMail(mail!).messageId).toBe(readMail(again!).messageId);
      const [, told] = /audit:verify -- (\S+)/.exec(readMail(mail!).text)!;
      expect(told).toBe(head);
      const [batch, hash] = told!.split(':');
      expect((await verify({ batch: Number(batch), hash: hash! })).fault).toBeNull();
      expect((await verify({ batch: Number(batch) + 1, hash: hash! })).fault).toMatchObject({ kind: 'head-missing' });
    } finally {
      said.mockRestore();
      mailer.onApplicationShutdown();
      await catcher.stop();
      await rm(folder, { recursive: true });
    }
  });

  it('has its head told to nobody by mail where nobody is named', async () => {
    const recipients = new Recipients();
    const mailer = new Mailer(recipients, { url: null, from: '' });
    const sent = jest.spyOn(mailer, 'send');
    const jobs = new Jobs();
    void new TrailHeadJobs(jobs, recipients, sequencer, mailer, api.clock, config);
    await jobs
      .all()
      .find(({ name }) => name === 'mail-head-of-trail')!
      .run(null);
    expect(sent).not.toHaveBeenCalled();
  });

  it('refuses a trail that was signed with another key', async () => {
    const report = await verifyTrail(
      (sql, params) => api.owner.query(sql, params),
      generateKeyPairSync('ed25519').publicKey,
    );
    expect(report.fault).toMatchObject({ kind: 'checkpoint-changed', batch: 1 });
  });

  it('is append-only for the application and the worker', async () => {
    const app = api.app.get(DataSource);
    for (const source of [app, worker]) {
      for (const table of ['audit_event', 'audit_seal', 'audit_checkpoint']) {
        await expect(source.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
        await expect(
          source.query(`UPDATE ${table} SET ${table === 'audit_event' ? 'reason = NULL' : 'batch = 1'}`),
        ).rejects.toThrow(/permission denied/);
      }
    }
    await expect(app.query(`INSERT INTO audit_checkpoint (batch) VALUES (1)`)).rejects.toThrow(/permission denied/);
  });
});

const EVENTS = `query ($subjectId: ID, $first: Int, $after: String) {
  auditEvents(subjectId: $subjectId, first: $first, after: $after) {
    edges { node { id sequence action subjectType subjectId actorName before after reason occurredAt } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

interface Events {
  auditEvents: {
    edges: { node: { action: string; subjectId: string; actorName: string | null; after: string | null } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}

const actorOf = (person: TestPerson): Actor =>
  new Actor({
    principal: { kind: 'person', key: person.key },
    sessionId: person.sessionKey,
    grants: [],
    scopes: '{}',
    provinces: [],
    language: 'vi',
  });

describe('auditEvents', () => {
  let api: TestApi;
  let tree: TestTree;
  let association: Record<'country' | 'province' | 'commune', TestOrganisation>;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    const person = await api.given.person(Role.Officer, tree.department, 'Nguyễn Thị Hoa');
    association = await associationIn(tree);
    const at = async (action: string, place: TestOrganisation | null, actor = Actor.system()) =>
      api.app.get(Transactions).run(actor, async (tx) => {
        tx.happened(testEvent(action, 'Thing'), {
          subject: newKey(),
          scopeId: place?.scopeId ?? null,
          path: place?.path ?? null,
          after: { note: 'Đã làm' },
          reason: 'vì cần',
        });
      });
    const officer = actorOf(person);
    await at('school.done', tree.school);
    await at('secondSchool.done', tree.secondSchool);
    await at('commune.done', tree.commune, officer);
    await at('sibling.done', tree.siblingCommune, officer);
    await at('province.done', tree.province, officer);
    await at('other.done', tree.otherProvince);
    await at('association.done', association.commune);
    await at('nowhere.done', null);
  });

  afterAll(() => api?.close());

  const actions = async (person: Parameters<TestApi['ok']>[0]) =>
    (await api.ok<Events>(person, EVENTS, { first: 100 })).auditEvents.edges.map(({ node }) => node.action).toSorted();

  const inCommune = ['commune.done', 'school.done', 'secondSchool.done'];

  /** The association of learning beside the authorities of the same province and commune. */
  async function associationIn({ province, commune }: TestTree): Promise<typeof association> {
    const kind = OrganisationKind.StudyPromotionAssociation;
    const country = await api.given.organisation({ kind, line: 'association' });
    const branch = (scopeId: number, parent: TestOrganisation) =>
      api.given.organisation({ kind, line: 'association', scopeId, parent });
    const ofProvince = await branch(province.scopeId, country);
    return { country, province: ofProvince, commune: await branch(commune.scopeId, ofProvince) };
  }

  it('refuses the anonymous, and people whose role does not read the trail', async () => {
    expect(await api.refusal(null, EVENTS)).toBe('UNAUTHENTICATED');
    expect(await api.refusal(await api.given.person(Role.Reporter, tree.school), EVENTS)).toBe('FORBIDDEN');
  });

  it("shows an auditor of a school that school, not its commune's trail nor the next school's in the same territory", async () => {
    expect(await actions(await api.given.person(Role.Auditor, tree.school))).toEqual(['school.done']);
  });

  it('shows an auditor of a commune the commune and its schools', async () => {
    expect(await actions(await api.given.person(Role.Auditor, tree.commune))).toEqual(inCommune);
  });

  it('shows an auditor of a province everything below it', async () => {
    const inProvince = [...inCommune, 'province.done', 'sibling.done'].toSorted();
    expect(await actions(await api.given.person(Role.Auditor, tree.province))).toEqual(inProvince);
    // The department acts for the province's committee.
    expect(await actions(await api.given.person(Role.Auditor, tree.department))).toEqual(inProvince);
  });

  it('shows an auditor at the Government everything of its line, but nothing that belongs to no organisation', async () => {
    const seen = await actions(await api.given.person(Role.Auditor, tree.government));
    expect(seen).toEqual(expect.arrayContaining([...inCommune, 'sibling.done', 'other.done']));
    expect(seen).not.toContain('association.done');
    expect(seen).not.toContain('nowhere.done');
  });

  it('keeps the lines apart, also where they work in the same territory', async () => {
    for (const place of [association.province, association.commune])
      expect(await actions(await api.given.person(Role.Auditor, place))).toEqual(['association.done']);
    expect(await actions(await api.given.person(Role.Auditor, association.country))).not.toContain('commune.done');
  });

  it('shows administrators what they did, wherever it was', async () => {
    const administrator = await api.given.person(Role.Administrator, tree.secondSchool);
    await api.app.get(Transactions).run(actorOf(administrator), async (tx) => {
      tx.happened(testEvent('own.done', 'Thing'), { subject: newKey(), path: tree.otherProvince.path });
      tx.happened(testEvent('own.password', 'Thing'), { subject: newKey(), path: null });
    });
    expect(await actions(administrator)).toEqual(['own.done', 'own.password', 'secondSchool.done']);
  });

  it('reaches no further than the role that reads the trail, whatever else the person is', async () => {
    const person = await api.given.person(Role.Auditor, tree.commune);
    await api.owner.query(
      `INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES (gen_random_uuid(), $1, $2, 'reporter', '2000-01-01')`,
      [person.key, tree.otherProvince.key],
    );
    expect(await actions(person)).toEqual(inCommune);
  });

  it('names the person and tells what changed and why', async () => {
    const auditor = await api.given.person(Role.Auditor, tree.commune);
    const { auditEvents } = await api.ok<Events>(auditor, EVENTS);
    expect(auditEvents.edges[0]!.node).toMatchObject({
      actorName: 'Nguyễn Thị Hoa',
      after: '{"note": "Đã làm"}',
      reason: 'vì cần',
      sequence: null,
    });
    const one = await api.ok<Events>(auditor, EVENTS, { subjectId: auditEvents.edges[0]!.node.subjectId });
    expect(one.auditEvents.totalCount).toBe(1);
  });

  it('walks page by page, with as many statements for twenty rows as for one', async () => {
    const auditor = await api.given.person(Role.Auditor, tree.government);
    const first = (await api.ok<Events>(auditor, EVENTS, { first: 1 })).auditEvents;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await api.ok<Events>(auditor, EVENTS, { first: 1, after: first.pageInfo.endCursor })).auditEvents;
    expect(second.edges[0]!.node.action).not.toBe(first.edges[0]!.node.action);
    const ofProvince = await api.given.person(Role.Auditor, tree.province);
    const forOne = await api.statements(() => api.ok(ofProvince, EVENTS, { first: 1 }));
    const forTwenty = await api.statements(() => api.ok(ofProvince, EVENTS, { first: 20 }));
    expect(forTwenty).toBe(forOne);
  });

  describe('narrowed', () => {
    const FILTERED = `query ($organisationId: ID, $actorId: ID, $actions: [String!], $from: Date, $to: Date) {
      auditEvents(organisationId: $organisationId, actorId: $actorId, actions: $actions, from: $from, to: $to, first: 100) {
        edges { node { action actorId } } } }`;
    const filtered = async (person: TestPerson, filter: Record<string, unknown>) =>
      (
        await api.ok<{ auditEvents: { edges: { node: { action: string; actorId: string | null } }[] } }>(
          person,
          FILTERED,
          filter,
        )
      ).auditEvents.edges.map(({ node }) => node);
    const names = async (person: TestPerson, filter: Record<string, unknown>) =>
      (await filtered(person, filter)).map(({ action }) => action).toSorted();
    let auditor: TestPerson;

    beforeAll(async () => {
      auditor = await api.given.person(Role.Auditor, tree.province);
    });

    it('to an organisation, shows what happened there and below, and nothing beyond reach', async () => {
      expect(await names(auditor, { organisationId: tree.commune.id })).toEqual(inCommune);
      expect(await names(auditor, { organisationId: tree.school.id })).toEqual(['school.done']);
      expect(await names(auditor, { organisationId: tree.otherProvince.id })).toEqual([]);
      expect(await api.refusal(auditor, FILTERED, { organisationId: nodeId('Week', newKey()) })).toBe('INVALID_ID');
    });

    it('to acts and to a person', async () => {
      expect(await names(auditor, { actions: ['school.done', 'other.done'] })).toEqual(['school.done']);
      const [one] = await filtered(auditor, { actions: ['commune.done'] });
      expect(await names(auditor, { actorId: one!.actorId })).toEqual([
        'commune.done',
        'province.done',
        'sibling.done',
      ]);
      expect(await names(auditor, { actorId: one!.actorId, organisationId: tree.commune.id })).toEqual([
        'commune.done',
      ]);
      expect(await api.refusal(auditor, FILTERED, { actorId: tree.commune.id })).toBe('INVALID_ID');
    });

    it('to days as they are counted here, the last one whole', async () => {
      const today = businessDate(api.clock.now());
      expect(await names(auditor, { from: today, to: today, actions: ['school.done'] })).toEqual(['school.done']);
      expect(await names(auditor, { to: '2000-01-01' })).toEqual([]);
      expect(await names(auditor, { from: '2999-01-01' })).toEqual([]);
    });
  });

  it('says how far it is sealed, and what it may tell of', async () => {
    const auditor = await api.given.person(Role.Auditor, tree.school);
    const STANDING = '{ trailSeal { sequence head sealedAt waiting } auditActs { name subjectType } }';
    interface Standing {
      trailSeal: { sequence: number | null; head: string | null; waiting: number };
      auditActs: { name: string; subjectType: string }[];
    }
    const { trailSeal, auditActs } = await api.ok<Standing>(auditor, STANDING);
    expect(trailSeal).toMatchObject({ sequence: null, head: null, sealedAt: null });
    expect(trailSeal.waiting).toBeGreaterThan(7);
    expect(auditActs).toContainEqual({ name: 'report.corrected', subjectType: 'Report' });
    const worker = await new DataSource(dataSourceOptions({ url: api.workerUrl, poolSize: 1 })).initialize();
    const sealer = new AuditSequencer(worker, api.clock, config);
    for (let turn = 0; turn < 100 && (await sealer.seal()) === 0; turn++)
      await new Promise((done) => setTimeout(done, 50));
    const after = (await api.ok<Standing>(auditor, STANDING)).trailSeal;
    expect(after).toMatchObject({ head: await sealer.head() });
    expect(after.sequence).toBeGreaterThan(7);
    await worker.destroy();
  });
});
