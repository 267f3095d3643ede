import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Role } from '@app/kernel';
import { getIntrospectionQuery } from 'graphql';
import { TestApi } from '../support/app';

const trusted = Object.values(
  JSON.parse(readFileSync('apps/console/trusted-documents.json', 'utf8')) as Record<string, string>,
);
const viewer = trusted.find((text) => text.startsWith('query Viewer'))!;

/** Who has not signed in cannot keep the API busy, nor fill its memory, nor keep the neighbours out. */
describe('strangers', () => {
  let api: TestApi;
  const MOST = 100;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z', { unsignedPerMinute: MOST, trustedProxies: ['127.0.0.1'] });
  });
  afterAll(() => api.close());

  const from = (address: string, query: string) => api.run(null, query, {}, { 'X-Forwarded-For': address });

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

  it('pay for what they ask, and many addresses of one line are one', async () => {
    expect((await from('2001:db8:1:1::1', getIntrospectionQuery())).errors).toBeUndefined();
    const { status, errors } = await from('2001:db8:1:1:2::2', getIntrospectionQuery());
    expect([status, errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_CALLS']);
  });

  it('get no answer of more than a megabyte', async () => {
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
