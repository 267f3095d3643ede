import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { Role } from '@app/kernel';
import {
  buildSchema,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { COST_OF_A_CALL } from '../../apps/api/src/calls';
import { measure } from '../../apps/api/src/limits';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';

const trusted = Object.values(
  JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')) as Record<string, string>,
);
const viewer = trusted.find((text) => text.startsWith('query Viewer'))!;

/** How many calls it costs to ask for the whole schema: more with every type of it. */
function callsOfIntrospection(): number {
  const [operation, ...fragments] = parse(getIntrospectionQuery()).definitions;
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
  const cost = measure(schema, operation as OperationDefinitionNode, fragments as FragmentDefinitionNode[], {});
  return Math.ceil(cost / COST_OF_A_CALL);
}

/** Ends when the server has closed a connection over which `head`, and then a drop now and again, is sent. */
async function cutConnection(port: number, head: string, drop = ''): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  // A write into a connection that was cut is an error, too.
  socket.on('error', () => undefined);
  socket.resume();
  if (head) socket.write(head);
  const dripping = drop ? setInterval(() => socket.write(drop), 100) : undefined;
  await new Promise<void>((done) => socket.once('close', () => done()));
  clearInterval(dripping);
}

/** Who has not signed in cannot keep the API busy, nor fill its memory, nor keep the neighbours out. */
describe('strangers', () => {
  let api: TestApi;
  /** The whole schema once, and not twice. */
  const MOST = Math.ceil(1.3 * callsOfIntrospection());
  const MOST_SIGNED = 20;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z', {
      unsignedPerMinute: MOST,
      signedPerMinute: MOST_SIGNED,
      trustedProxies: ['127.0.0.1'],
    });
  });
  afterAll(() => api.close());

  const from = (address: string, query: string) => api.run(null, query, {}, { 'X-Forwarded-For': address });
  const page = (path: string) => api.http().get(path).set('X-Forwarded-For', '198.51.100.9');

  it('are told to wait once they have asked much, and nobody else is', async () => {
    const codes: (string | undefined)[] = [];
    for (let at = 0; at <= MOST; at++)
      codes.push((await from('203.0.113.1', `{ a${at}: __typename }`)).errors?.[0]?.extensions.code);
    expect(codes.slice(0, MOST)).toEqual(Array(MOST).fill(undefined));
    expect(codes.at(-1)).toBe('TOO_MANY_CALLS');
    const refusal = await api
      .http()
      .post('/graphql')
      .set('X-Forwarded-For', '203.0.113.1')
      .send({ query: '{ __typename }' });
    expect(refusal.status).toBe(429);
    expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(0);
    expect((await from('203.0.113.2', '{ __typename }')).errors).toBeUndefined();
  });

  it('are counted for pages that anybody reads, too', async () => {
    for (let at = 0; at < MOST; at++) expect((await page(`/funds${at % 2 ? '/x/2024' : ''}`)).status).toBe(200);
    // However the address is written: letters may be encoded.
    const encoded = [
      '/%66unds',
      '/fund%73/x/2024.csv',
      '/%64isclosed',
      '/%63heck/x',
      '/%67raphql?query=%7B__typename%7D',
    ];
    for (const path of ['/funds', '/funds/x', '/funds/x/2024.csv', '/disclosed', ...encoded])
      expect((await page(path)).status).toBe(429);
  });

  it('keep nobody behind their address from working or signing in', async () => {
    const tree = await api.given.tree();
    const person = await api.given.person(Role.Officer, tree.department);
    for (let at = 0; at <= MOST; at++) await from('203.0.113.7', '{ __typename }');
    expect((await from('203.0.113.7', '{ __typename }')).status).toBe(429);
    expect((await from('203.0.113.7', viewer)).errors?.[0]?.extensions.code).not.toBe('TOO_MANY_CALLS');
    const signIn = trusted.find((text) => text.includes('signInWithPassword'))!;
    const answer = await api.run(
      null,
      signIn,
      { email: 'a@b.vn', password: 'x' },
      { 'X-Forwarded-For': '203.0.113.7' },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('SIGN_IN_REFUSED');
    const working = await api.run(person, '{ viewer { person { id } } }', {}, { 'X-Forwarded-For': '203.0.113.7' });
    expect(working.errors).toBeUndefined();
  });

  it('and who has signed in are counted apart: a person everything together, wherever it comes from, and nobody else', async () => {
    const tree = await api.given.tree();
    const [busy, other] = [
      await api.given.person(Role.Officer, tree.department),
      await api.given.person(Role.Officer, tree.department),
    ];
    const ask = (person: TestPerson, path: string, address: string) =>
      api.http().get(path).set({ Cookie: person.cookie, 'X-Forwarded-For': address });
    const statuses: number[] = [];
    for (let at = 0; at < MOST_SIGNED; at++)
      statuses.push((await ask(busy, `/files/${'0'.repeat(64)}`, `203.0.113.${20 + (at % 9)}`)).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    for (const path of [`/files/${'0'.repeat(64)}`, `/graphql?query=${encodeURIComponent(viewer)}`]) {
      const { status, headers, body } = await ask(busy, path, '203.0.113.21');
      expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
      expect(body).toMatchObject({
        errors: [
          { extensions: { code: 'TOO_MANY_REQUESTS', messages: { vi: expect.any(String), en: expect.any(String) } } },
        ],
      });
    }
    expect((await ask(other, `/files/${'0'.repeat(64)}`, '203.0.113.21')).status).toBe(404);
  });

  it('pay for what they ask, and many addresses of one line are one', async () => {
    expect((await from('2001:db8:1:1::1', getIntrospectionQuery())).errors).toBeUndefined();
    const { status, errors } = await from('2001:db8:1:1:2::2', getIntrospectionQuery());
    expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_CALLS']);
  });

  it('get no answer of more than two megabytes', async () => {
    const names = Array.from({ length: 59 }, (_, at) => `a${at}: description`).join(' ');
    const query = `{ __schema { types { fields { ${names} } } } }`;
    const answer = await api.http().post('/graphql').set('X-Forwarded-For', '203.0.113.9').send({ query });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] });
  });

  it('and everybody are told not to keep answers', async () => {
    const answer = await api.http().post('/graphql').send({ query: viewer });
    expect(answer.headers['cache-control']).toBe('no-store');
    const hash = createHash('sha256').update(viewer).digest('hex');
    const known = await api
      .http()
      .post('/graphql')
      .send({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    expect(known.headers['cache-control']).toBe('no-store');
  });

  it('hold no connection: one on which nothing moves is cut, and a body that comes by drops, also as a form of somebody who may send none', async () => {
    const impatient = await TestApi.start('2024-10-05T03:00:00Z', { patience: { bodyMs: 600, idleMs: 1_500 } });
    try {
      const { port } = new URL(await impatient.url());
      const idle = cutConnection(Number(port), '');
      const form = 'multipart/form-data; boundary=x';
      const dripping = [
        ['/graphql', 'application/json'],
        ['/graphql', form],
        ['/files', form],
      ].map(([path, type]) =>
        cutConnection(
          Number(port),
          `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 100000\r\n\r\n`,
          ' ',
        ),
      );
      await Promise.all([idle, ...dripping]);
      expect((await impatient.run(null, '{ __typename }')).errors).toBeUndefined();
    } finally {
      await impatient.close();
    }
  });

  it('are told nothing of the schema where introspection is off', async () => {
    const closed = await TestApi.start('2024-10-05T03:00:00Z', { introspection: false });
    try {
      for (const query of [
        '{ viewe { id } }',
        '{ viewer { persn { id } } }',
        'query ($a: Dat) { __typename }',
        '{ __schema { types { name } } }',
      ]) {
        const { errors } = await closed.run(null, query, {}, { 'Accept-Language': 'en' });
        expect(errors).toBeDefined();
        expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"viewer"|Viewer|"Date"/);
      }
    } finally {
      await closed.close();
    }
  });
});
