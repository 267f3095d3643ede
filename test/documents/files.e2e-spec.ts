import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { Agent, type IncomingMessage, request as ask } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOCUMENTS_CONFIG, type DocumentsConfig, FileAccessRegistry } from '@app/documents';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

/** The smallest image that a browser shows. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

const aText = (): Buffer => Buffer.from(`Tuần lễ hưởng ứng học tập suốt đời ${randomUUID()}\n`);

interface Uploaded {
  sha256: string;
  mediaType: string;
  size: number;
  url: string;
}

const codeOf = (response: { body: unknown }): string => {
  const body = Buffer.isBuffer(response.body) ? (JSON.parse(response.body.toString()) as unknown) : response.body;
  return (body as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
};

/** Sends a file over a connection of the agent. */
async function post(url: string, agent: Agent, person: TestPerson, content: Buffer) {
  const boundary = randomUUID();
  const sending = ask(url, {
    agent,
    method: 'POST',
    headers: {
      Cookie: person.cookie,
      'Idempotency-Key': randomUUID(),
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
    },
  });
  sending.write(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`);
  sending.write(content);
  sending.end(`\r\n--${boundary}--\r\n`);
  const answer = await new Promise<IncomingMessage>((done, failed) => sending.on('response', done).on('error', failed));
  const { statusCode: status, headers } = answer;
  return {
    status,
    retryAfter: headers['retry-after'],
    body: await json(answer),
    isSameConnection: sending.reusedSocket,
  };
}

describe('the file store', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let colleague: TestPerson;
  let auditor: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
    colleague = await api.given.person(Role.Reporter, tree.secondSchool);
    auditor = await api.given.person(Role.Auditor, tree.province);
  });
  afterAll(() => api.close());

  const send = (person: TestPerson | null, content: Buffer, fileName: string, key: string | null = randomUUID()) => {
    const request = api.http().post('/files');
    if (key) void request.set('Idempotency-Key', key);
    if (person) void request.set('Cookie', person.cookie);
    return request.attach('file', content, fileName);
  };
  const fetchFile = (person: TestPerson | null, url: string) => {
    const request = api.http().get(url);
    if (person) void request.set('Cookie', person.cookie);
    return request.buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  };
  const count = async (table: string, sha256: string): Promise<number> => {
    const [row] = (await api.owner.query(`SELECT count(*)::int AS count FROM ${table} WHERE sha256 = $1`, [
      sha256,
    ])) as [{ count: number }];
    return row.count;
  };

  it('takes an image and gives it back to the uploader with safe headers', async () => {
    const uploaded = await send(reporter, PNG, 'Khai mạc.png');
    expect(uploaded.status).toBe(201);
    const sha256 = createHash('sha256').update(PNG).digest('hex');
    expect(uploaded.body).toEqual({ sha256, mediaType: 'image/png', size: PNG.length, url: `/files/${sha256}` });
    const read = await fetchFile(reporter, `/files/${sha256}?name=${encodeURIComponent('Khai mạc.html')}`);
    expect(read.status).toBe(200);
    expect(read.body).toEqual(PNG);
    expect(read.headers['content-type']).toBe('image/png');
    expect(read.headers['x-content-type-options']).toBe('nosniff');
    expect(read.headers['content-disposition']).toBe(
      `inline; filename="Khai-mac.png"; filename*=UTF-8''Khai%20m%E1%BA%A1c.png`,
    );
  });

  it('hands text out as an attachment', async () => {
    const { url, mediaType } = (await send(reporter, aText(), 'ke-hoach.txt')).body as Uploaded;
    expect(mediaType).toBe('text/plain');
    const read = await fetchFile(reporter, url);
    expect(read.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(read.headers['content-disposition']).toMatch(/^attachment; filename="[0-9a-f]{16}\.txt"/);
  });

  it('refuses anonymous callers, both ways', async () => {
    expect(codeOf(await send(null, aText(), 'a.txt'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await fetchFile(null, `/files/${'0'.repeat(64)}`))).toBe('UNAUTHENTICATED');
  });

  it('refuses a role that only reads', async () => {
    expect(codeOf(await send(auditor, aText(), 'a.txt'))).toBe('FORBIDDEN');
  });

  it('refuses an upload without a key', async () => {
    expect(codeOf(await send(reporter, aText(), 'a.txt', null))).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('refuses what is too large and leaves nothing behind', async () => {
    const { directory, maxBytes } = api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG);
    const response = await send(reporter, Buffer.alloc(maxBytes + 1, 'a'), 'a.txt');
    expect(response.status).toBe(413);
    expect(codeOf(response)).toBe('FILE_TOO_LARGE');
    expect(await readdir(`${directory}/incoming`)).toEqual([]);
  });

  it('that is full says so, and the connection over which it was sent lives on', async () => {
    const folder = api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG).directory;
    const handle = await open(join(folder, 'x'), 'w');
    const prototype = Object.getPrototypeOf(handle) as { writeFile: unknown };
    await handle.close();
    const { writeFile } = prototype;
    prototype.writeFile = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const url = await api.url();
    try {
      const refused = await post(`${url}/files`, agent, reporter, randomBytes(900_000));
      expect([refused.status, Number(refused.retryAfter) > 0, codeOf(refused)]).toEqual([503, true, 'FILE_STORE_FULL']);
      prototype.writeFile = writeFile;
      const taken = await post(`${url}/files`, agent, reporter, aText());
      expect([taken.status, taken.isSameConnection]).toEqual([201, true]);
    } finally {
      prototype.writeFile = writeFile;
      agent.destroy();
    }
  });

  it('takes a file of exactly the limit', async () => {
    const { maxBytes } = api.app.get<DocumentsConfig>(DOCUMENTS_CONFIG);
    expect((await send(reporter, Buffer.alloc(maxBytes, 'a'), 'a.txt')).status).toBe(201);
  });

  it.each([
    ['a page that calls itself an image', HTML, 'anh.png'],
    ['a page that calls itself a text', HTML, 'a.txt'],
    ['an image that calls itself a document', Buffer.concat([PNG, randomBytes(8)]), 'bao-cao.docx'],
    ['a programme', Buffer.concat([Buffer.from('\u007fELF'), randomBytes(100)]), 'a.txt'],
    ['a type that is not on the list', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'a.gif'],
    ['bytes that are no text', randomBytes(300), 'a.txt'],
  ])('refuses %s', async (_, content, fileName) => {
    const response = await send(reporter, content, fileName);
    expect(codeOf(response)).toBe('FILE_TYPE_REFUSED');
    expect(await count('stored_file', createHash('sha256').update(content).digest('hex'))).toBe(0);
  });

  it('refuses an empty file and a form without one', async () => {
    expect(codeOf(await send(reporter, Buffer.alloc(0), 'a.txt'))).toBe('FILE_EMPTY');
    const noForm = await api
      .http()
      .post('/files')
      .set('Cookie', reporter.cookie)
      .set('Idempotency-Key', randomUUID())
      .send({});
    expect(codeOf(noForm)).toBe('INVALID_INPUT');
  });

  it.each([
    [
      'ends in the middle of the file',
      '--cut\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nNửa ch',
    ],
    ['has no parts', 'nothing'],
    ['has a field instead of a file', '--cut\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n--cut--\r\n'],
    [
      'names an inherited property',
      '--cut\r\nContent-Disposition: form-data; name="toString"; filename="a.txt"\r\n\r\nx\r\n--cut--\r\n',
    ],
  ])('refuses a form that %s', async (_, body) => {
    const response = await api
      .http()
      .post('/files')
      .set('Cookie', reporter.cookie)
      .set('Idempotency-Key', randomUUID())
      .set('Content-Type', 'multipart/form-data; boundary=cut')
      .send(body);
    expect([response.status, codeOf(response)]).toEqual([400, 'INVALID_INPUT']);
  });

  it('keeps the same content once, and both who sent it may read it', async () => {
    const content = aText();
    const first = (await send(reporter, content, 'a.txt')).body as Uploaded;
    expect((await fetchFile(colleague, first.url)).status).toBe(404);
    const second = (await send(colleague, content, 'b.txt')).body as Uploaded;
    expect(second).toEqual(first);
    expect(await count('stored_file', first.sha256)).toBe(1);
    expect(await count('file_upload', first.sha256)).toBe(2);
    expect((await fetchFile(colleague, first.url)).status).toBe(200);
  });

  it('replays the answer to a repeated key and refuses the key for other content', async () => {
    const [content, key] = [aText(), randomUUID()];
    const first = await send(reporter, content, 'a.txt', key);
    const again = await send(reporter, content, 'a.txt', key);
    expect(again.body).toEqual(first.body);
    const [audited] = (await api.owner.query(
      `SELECT count(*)::int AS count FROM audit_event WHERE action = 'file.uploaded' AND subject_key = $1`,
      [(first.body as Uploaded).sha256],
    )) as [{ count: number }];
    expect(audited.count).toBe(1);
    expect(codeOf(await send(reporter, aText(), 'a.txt', key))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('answers alike for a file of somebody else and for none', async () => {
    const { url } = (await send(reporter, aText(), 'a.txt')).body as Uploaded;
    const [foreign, none, nonsense] = await Promise.all([
      fetchFile(colleague, url),
      fetchFile(colleague, `/files/${'0'.repeat(64)}`),
      fetchFile(colleague, '/files/..%2f..%2fetc%2fpasswd'),
    ]);
    expect([foreign, none, nonsense].map((response) => response.status)).toEqual([404, 404, 404]);
    expect([foreign, none, nonsense].map(codeOf)).toEqual(['FILE_MISSING', 'FILE_MISSING', 'FILE_MISSING']);
  });

  it('opens a file to whom a library lets read what refers to it', async () => {
    const { url, sha256 } = (await send(reporter, aText(), 'a.txt')).body as Uploaded;
    api.app.get(FileAccessRegistry).register({
      canRead: async (actor, asked) => asked === sha256 && actor.personId === auditor.key,
    });
    expect((await fetchFile(auditor, url)).status).toBe(200);
    expect((await fetchFile(colleague, url)).status).toBe(404);
  });

  it('does not send again what the caller has', async () => {
    const { url, sha256 } = (await send(reporter, aText(), 'a.txt')).body as Uploaded;
    const answer = await api.http().get(url).set('Cookie', reporter.cookie).set('If-None-Match', `"${sha256}"`);
    expect(answer.status).toBe(304);
  });
});
