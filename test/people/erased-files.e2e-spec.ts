import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENTS_CONFIG, type DocumentsConfig } from '@app/documents';
import { Jobs, Role } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';
import { startWorker } from '../support/worker';

const RECORD = 'mutation ($input: RecordPersonInput!) { recordPerson(input: $input) { id } }';
const AGREE = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
const ERASE = `mutation ($personId: ID!) { erasePerson(personId: $personId, version: 1, reason: "theo yêu cầu") { isErased } }`;

const text = () => `Phiếu đồng ý ${randomUUID()}`;

describe('the files of an erased person', () => {
  let api: TestApi;
  let worker: INestApplicationContext;
  let tree: TestTree;
  let officer: TestPerson;
  let administrator: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await startWorker(api);
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.commune);
    administrator = await api.given.person(Role.Administrator, tree.province);
  });
  afterAll(async () => {
    await worker?.close();
    await api?.close();
  });

  const send = async (content: string): Promise<string> => {
    const answer = await api
      .http()
      .post('/files')
      .set('Cookie', officer.cookie)
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from(content), 'phieu.txt');
    return (answer.body as { sha256: string }).sha256;
  };
  const record = async (photo: string | null = null): Promise<string> => {
    const data = [{ field: 'NAME', text: 'Lê Văn Tám' }, ...(photo ? [{ field: 'PHOTO', text: photo }] : [])];
    const input = { organisationId: tree.commune.id, data };
    return (await api.ok<{ recordPerson: { id: string } }>(officer, RECORD, { input })).recordPerson.id;
  };
  const agree = (personId: string, evidence: string, guardianId: string | null = null) =>
    api.run(officer, AGREE, {
      input: { personId, guardianId, purpose: 'ENTRY_ON_BEHALF', textVersion: '1', evidence },
    });
  /** As the worker does what waits for it. */
  const work = async () => {
    const job = worker
      .get(Jobs)
      .all()
      .find(({ name }) => name === 'forget-file')!;
    const waiting = await api.owner.query<{ payload: unknown }[]>(
      `DELETE FROM graphile_worker._private_jobs WHERE key LIKE 'forget-file/%' RETURNING payload`,
    );
    const [payloads] = waiting as unknown as [{ payload: unknown }[]];
    for (const { payload } of payloads) await job.run(payload);
    for (const { payload } of payloads) await job.run(payload);
  };
  const erase = async (personId: string) => {
    await api.ok(administrator, ERASE, { personId });
    await work();
  };
  /** Whether the row and the content are there; they never differ. */
  const isKept = async (sha256: string): Promise<boolean> => {
    const { directory } = api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG);
    const content = (await readdir(join(directory, sha256.slice(0, 2))).catch((): string[] => [])).includes(sha256);
    const rows = await api.owner.query<unknown[]>('SELECT 1 FROM stored_file WHERE sha256 = $1', [sha256]);
    expect(content).toBe(rows.length > 0);
    return content;
  };

  it('go with the person: what shows a consent, what the guardian signed, the picture', async () => {
    const [own, signed, picture] = [await send(text()), await send(text()), await send(text())];
    const person = await record(picture);
    await agree(person, own);
    const child = await record();
    await agree(child, signed, person);
    await erase(person);
    expect([await isKept(own), await isKept(signed), await isKept(picture)]).toEqual([false, false, false]);
    const [told] = await api.owner.query<{ after: object }[]>(
      `SELECT after FROM audit_event WHERE action = 'person.erased' ORDER BY key DESC LIMIT 1`,
    );
    expect(told!.after).toMatchObject({ files: 3 });
    const forgotten = await api.owner.query<{ key: string }[]>(
      `SELECT subject_key AS key FROM audit_event WHERE action = 'file.forgotten' ORDER BY 1`,
    );
    expect(forgotten.map(({ key }) => key)).toEqual([own, signed, picture].toSorted());
  });

  it('stay while they are of somebody else, too, and go with the last', async () => {
    const [list, picture] = [await send(text()), await send(text())];
    const [one, other] = [await record(picture), await record(picture)];
    for (const person of [one, other]) await agree(person, list);
    await erase(one);
    expect([await isKept(list), await isKept(picture)]).toEqual([true, true]);
    await erase(other);
    expect([await isKept(list), await isKept(picture)]).toEqual([false, false]);
  });

  it('stay where a record refers to them', async () => {
    const sha256 = await send(text());
    const { activityKinds } = await api.ok<{ activityKinds: { id: string }[] }>(officer, '{ activityKinds { id } }');
    const input = {
      organisationId: tree.commune.id,
      kindId: activityKinds[0]!.id,
      title: 'Tọa đàm',
      startsOn: '2024-10-02',
      mode: 'IN_PERSON',
    };
    const { logActivity } = await api.ok<{ logActivity: { id: string; version: number } }>(
      officer,
      'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id version } }',
      { input },
    );
    await api.ok(
      officer,
      'mutation ($input: AddActivityEvidenceInput!) { addActivityEvidence(input: $input) { id } }',
      {
        input: { activityId: logActivity.id, version: logActivity.version, sha256, fileName: 'phieu.txt' },
      },
    );
    const person = await record();
    await agree(person, sha256);
    await erase(person);
    expect(await isKept(sha256)).toBe(true);
  });

  it('may be sent in again, while they are being forgotten as well', async () => {
    const content = text();
    for (let attempt = 0; attempt < 5; attempt++) {
      const sha256 = await send(content);
      const person = await record();
      await agree(person, sha256);
      await api.ok(administrator, ERASE, { personId: person });
      await Promise.all([work(), send(content), send(content)]);
      await isKept(sha256);
    }
    expect(await isKept(await send(content))).toBe(true);
    const { directory } = api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG);
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect((await readFile(join(directory, sha256.slice(0, 2), sha256))).toString()).toBe(content);
  });

  it('are opened by whoever sees any of those whose consent they show, and show a thousand at most', async () => {
    const sha256 = await send(text());
    const last = await record();
    await agree(last, sha256);
    // Of a commune beside, whose keys come before: only the last of many is within reach.
    await api.owner.query(
      `WITH made AS (
         INSERT INTO person (key, organisation_key, created_at)
         SELECT overlay(gen_random_uuid()::text PLACING '0000' FROM 1 FOR 4)::uuid, $2, now() FROM generate_series(1, 998) RETURNING key
       )
       INSERT INTO person_consent (key, person_key, purpose, text_version, given_on, evidence, recorded_at)
       SELECT gen_random_uuid(), key, 'entry_on_behalf', '1', '2024-10-01', $1, now() FROM made`,
      [sha256, tree.siblingCommune.key],
    );
    const reader = await api.given.person(Role.Officer, tree.commune);
    const stranger = await api.given.person(Role.Officer, tree.otherProvince);
    const status = async (by: TestPerson) => (await api.http().get(`/files/${sha256}`).set('Cookie', by.cookie)).status;
    expect([await status(reader), await status(stranger)]).toEqual([200, 404]);
    await agree(await record(), sha256);
    const { errors } = await agree(await record(), sha256);
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONSENT_EVIDENCE_SHARED', params: { most: 1000 } });
  });
});
