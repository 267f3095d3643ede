import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditSequencer } from '@app/audit';
import { Actor, Reactions, Role, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { declaredFields } from '@app/people';
import { RollupFolder } from '@app/reporting';
import { AssignmentReminders } from '@app/tasks';
import type { INestApplicationContext } from '@nestjs/common';
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { schemaOf } from '../access/operations';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';
import { testEvent } from '../support/events';
import { startWorker } from '../support/worker';
import { type MarkedKind, Marks, tables } from './marks';
import { allowedPlaces, emptyColumns, listedFields } from './page';
import { takenTexts } from './taken-texts';
import { writeWorld } from './world';

/** Columns of texts that this world leaves empty, each with its reason on the page. A new one is written by the world, or read and added here. */
const NOT_WRITTEN_HERE = `
  citizen_import.trouble
  _private_job_queues.queue_name _private_job_queues.locked_by _private_jobs.last_error _private_jobs.locked_by _private_jobs.flags
  _private_known_crontabs.identifier scholarship_application.left_reason scholarship_grant.path scholarship_grant.revocation_reason taken_reward.give_back_reason taken_reward.reason
  scholarship_round.source list_export.title list_export.document list_export.variables list_export.columns list_export.language
  list_export.format list_export.state list_export.failure list_export.sha256 list_export.ticket_digest
  council_rule.abstention council_rule.citation council_rule.measured_by council_rule.method
  certificate.replaces_code certificate_key.id certificate_key.public_key certificate_batch.state certificate_batch.language certificate_batch.failure certificate_batch.sha256 certificate_batch.ticket_digest
  ledger_account.circular_number ledger_account.citation
  ledger_entry.quantities
  published_grant.kind published_grant.reference
  webhook.url webhook.events webhook.selection webhook.parked_because webhook_delivery.topic webhook_delivery.lane webhook_delivery.state webhook_delivery.fault webhook_delivery.ticket_digest
  api_assertion.jti_digest api_client.path api_client.scopes api_credential.kind api_credential.public_jwk api_credential.secret_digest api_credential.thumbprint
  answer_link.guardian_relation subject_assessment.guardian_relation movement_yearly_round.failure_code movement_yearly_round.tiers outbox_reaction.error assessment.band subject_assessment.band subject_assessment_loss.answers subject_assessment_loss.losses link_guess.key assessment_evidence.thing_id assessment_evidence.thing_kind dispatch.stated_sender_code dispatch.stated_document_id`;

describe('personal data', () => {
  let api: TestApi;
  let folder: string;
  let worker: INestApplicationContext;
  let allowed: Map<string, string[]>;
  const marks = new Marks();
  const logged: string[] = [];

  beforeAll(async () => {
    // What the programme logs goes through here: its own log to the descriptor, the framework's and the queue's to the stream.
    process.env.TEST_LOG = 'trace';
    for (const name of ['writeSync', 'write'] as const) {
      const original = fs[name].bind(fs) as (...args: unknown[]) => unknown;
      jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
        if (args[0] !== 1 && args[0] !== 2) return original(...args);
        logged.push(String(args[1]));
        return Buffer.byteLength(String(args[1]));
      }) as never);
    }
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
    api = await TestApi.start('2024-10-18T01:00:00Z');
    folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-mail-'));
    worker = await startWorker(api, pathToFileURL(folder).href);
    allowed = await allowedPlaces();
    const sendAgain = await writeWorld(api, marks);
    await worker.get(AssignmentReminders).remind();
    await worker.get(Reactions).handOut();
    await worker.get(AuditSequencer).seal();
    await worker.get(RollupFolder).fold();
    await sendAgain();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    delete process.env.TEST_LOG;
    await worker?.close();
    await api?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Columns in which a kind of mark stands that the page does not let stand there. */
  const leaks = async (): Promise<string[]> =>
    [...(await marks.inColumns(api.owner))].flatMap(([place, kinds]) =>
      kinds.filter((kind) => !(allowed.get(kind) ?? []).includes(place)).map((kind) => `${kind} in ${place}`),
    );

  it('stands where the page says, and in no other column of any table', async () => {
    expect(await leaks()).toEqual([]);
  });

  it('is looked for in a world that has some of every kind', async () => {
    const found = new Set([...(await marks.inColumns(api.owner)).values()].flat());
    expect([...found].toSorted()).toEqual([
      'book',
      'contact',
      'device',
      'document',
      'picture',
      'words',
    ] satisfies MarkedKind[]);
  });

  it('is proven absent from every other column by what stands there, but for a few of the queue’s', async () => {
    const listed = new Set([...allowed.values()].flat());
    const empty: string[] = [];
    for (const { schema, table, columns } of await tables(api.owner))
      for (const { name } of columns.filter((column) => !listed.has(`${table}.${column.name}`))) {
        const [row] = await api.owner.query<{ isFilled: boolean }[]>(
          `SELECT EXISTS (SELECT FROM "${schema}"."${table}" WHERE "${name}" IS NOT NULL) AS "isFilled"`,
        );
        if (!row!.isFilled) empty.push(`${table}.${name}`);
      }
    expect(empty.toSorted()).toEqual(NOT_WRITTEN_HERE.trim().split(/\s+/).toSorted());
  });

  it('is found where somebody lets it out: in the trail, in a new column, as bytes', async () => {
    const email = marks.word('person');
    const transactions = api.app.get(Transactions);
    await transactions.run(Actor.system(), async (tx) => {
      tx.happened(testEvent('person.leaked', 'Person'), { subject: 'x', path: null, after: { email } });
    });
    expect(await leaks()).toEqual(['person in audit_event.after']);
    await api.owner.query(`DELETE FROM audit_event WHERE action = 'person.leaked'`);
    await api.owner.query('CREATE TABLE seeded (nickname text[], picture bytea, words tsvector)');
    await api.owner.query(`INSERT INTO seeded VALUES (ARRAY[$1], convert_to($1, 'UTF8'), to_tsvector('simple', $1))`, [
      email,
    ]);
    expect(await leaks()).toEqual(['person in seeded.nickname', 'person in seeded.picture', 'person in seeded.words']);
    await api.owner.query('DROP TABLE seeded');
    expect(await leaks()).toEqual([]);
  });

  it('leaves the contact line for nobody but the server that takes the mail', async () => {
    const [job] = await api.owner.query<{ payload: Mail }[]>(
      `SELECT p.payload FROM graphile_worker.jobs AS j JOIN graphile_worker._private_jobs AS p USING (id) WHERE j.task_identifier = 'send-mail'`,
    );
    expect(marks.kindsIn(JSON.stringify(job))).toEqual(['document']);
    await worker.get(Mailer).send(job!.payload);
    const [name] = await readdir(folder);
    const mail = await readFile(join(folder, name!), 'utf8');
    expect(marks.kindsIn(mail.slice(0, mail.indexOf('\n\n')))).toEqual(['contact']);
  });

  it('is in no log, not even of an error that nobody foresaw', async () => {
    const contact = marks.word('contact');
    await api.owner.query(
      `ALTER TABLE organisation_period ADD CONSTRAINT ck_seeded CHECK (contact NOT LIKE '%${contact}%') NOT VALID`,
    );
    const tree = await api.given.organisation({ kind: 'primary_school' as never, scopeId: await api.given.unit('31') });
    const administrator: TestPerson = await api.given.person(Role.Administrator, tree);
    const amend = 'mutation ($input: AmendOrganisationInput!) { amendOrganisation(input: $input) { id } }';
    const input = { id: tree.id, version: 1, contact };
    expect(await api.refusal(administrator, amend, { input })).toBe('INTERNAL');
    const log = logged.join('\n');
    expect(log).toContain('ck_seeded');
    expect(marks.kindsIn(log)).toEqual([]);
    await api.owner.query('ALTER TABLE organisation_period DROP CONSTRAINT ck_seeded');
  });

  it('comes in by no text whose kind nobody has said', () => {
    const sorted = Object.values(takenTexts).flatMap((texts) => texts.trim().split(/\s+/));
    expect(new Set(sorted).size).toBe(sorted.length);
    expect(sorted.toSorted()).toEqual(textsTaken().toSorted());
  });

  it('has a page that says why each of the columns that the world leaves empty is', async () => {
    const listed = [...(await emptyColumns()).keys()];
    expect(listed.toSorted()).toEqual(NOT_WRITTEN_HERE.trim().split(/\s+/).toSorted());
  });

  it('has a page that names columns that are there, and every field that a library declares', async () => {
    const columns = new Set(
      (await tables(api.owner)).flatMap(({ table, columns: own }) => own.map(({ name }) => `${table}.${name}`)),
    );
    expect([...allowed.values()].flat().filter((place) => !columns.has(place))).toEqual([]);
    expect((await listedFields()).toSorted()).toEqual(declaredFields().map(({ name }) => name));
  });

  /** `Input.field` or `operation.argument` of every text that a mutation takes. */
  function textsTaken(): string[] {
    const found = new Set<string>();
    const seen = new Set<string>();
    const walk = (type: GraphQLInputType, place: string): void => {
      const named = getNamedType(type);
      if (named.name === 'String') found.add(place);
      if (!isInputObjectType(named) || seen.has(named.name)) return;
      seen.add(named.name);
      for (const field of Object.values(named.getFields())) walk(field.type, `${named.name}.${field.name}`);
    };
    for (const operation of Object.values(schemaOf(api.app).getMutationType()!.getFields()))
      for (const argument of operation.args) walk(argument.type, `${operation.name}.${argument.name}`);
    return [...found];
  }
});
