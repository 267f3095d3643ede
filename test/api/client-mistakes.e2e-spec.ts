import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

interface Refusal {
  message: string;
  extensions: {
    code: string;
    fields: { path: string; code: string; messages: { vi: string; en: string } }[];
    messages: { vi: string; en: string };
  };
}

/** Texts of graphql-js and Apollo, and of what lies below them. */
const FOREIGN =
  /Variable "|Field "|Expected|cannot represent|Unknown|Syntax Error|was provided|Unexpected|header check|Must/;

const log = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
const persisted = (query: string, hash: string, version = 1) => ({
  query,
  extensions: { persistedQuery: { version, sha256Hash: hash } },
});
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const viewer = '{ viewer { person { id } } }';

function isToldWell({ status, message, extensions: { messages, fields, code } }: Refusal & { status: number }): void {
  expect(status).toBeLessThan(500);
  expect(code).not.toBe('INTERNAL');
  expect([message, messages.vi, ...fields.map((field) => field.messages.vi)].join('\n')).not.toMatch(FOREIGN);
  expect(messages.en).not.toBe(messages.vi);
  expect(messages.en).not.toMatch(FOREIGN);
  for (const field of fields) expect(field.messages.en).not.toBe(field.messages.vi);
}

/** What a client gets wrong is told to it with a code, a place and in both languages; nothing of it is an internal error. */
describe('mistakes of clients', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
  });
  afterAll(() => api.close());

  async function refused(body: object, headers: Record<string, string> = {}): Promise<Refusal & { status: number }> {
    const response = await api
      .http()
      .post('/graphql')
      .set({ Cookie: reporter.cookie, 'Idempotency-Key': randomUUID(), ...headers })
      .send(body);
    const { errors } = response.body as { errors: Refusal[] };
    return { status: response.status, ...errors[0]! };
  }

  const good = () => ({
    organisationId: tree.school.id,
    kindId: tree.school.id,
    title: 'Ngày hội sách',
    startsOn: '2024-10-02',
    mode: 'ONLINE',
  });

  it.each<[string, object, string]>([
    [
      'an operation that is not there',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'one of two that is not named',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a document of fragments', { query: 'fragment A on Query { __typename }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', { query: 'subscription { reports }' }, 'SUBSCRIPTIONS_NOT_OFFERED'],
    ['a hash of something else', persisted(viewer, '0'.repeat(64)), 'PERSISTED_QUERY_REFUSED'],
    ['another version of hashes', persisted(viewer, sha(viewer), 2), 'PERSISTED_QUERY_REFUSED'],
    [
      'an unknown hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
    ['nothing', { variables: {} }, 'BAD_REQUEST'],
    ['a query that is a number', { query: 7 }, 'BAD_REQUEST'],
    ['variables as a text', { query: viewer, variables: '{}' }, 'BAD_REQUEST'],
    ['a field that is not there', { query: '{ viewer { nobody } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['what is no GraphQL', { query: '{ viewer {' }, 'GRAPHQL_PARSE_FAILED'],
    ['half a thing with an id', { query: 'query ($id: ID) { report(id: $id) { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no variable where one is needed', { query: 'query ($id: ID!) { report(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    [
      'a default hidden by null',
      { query: 'query ($id: ID = "x") { report(id: $id) { id } }', variables: { id: null } },
      'BAD_USER_INPUT',
    ],
  ])('tell of %s', async (_, body, code) => {
    const found = await refused(body);
    expect(found.extensions.code).toBe(code);
    isToldWell(found);
  });

  it.each<[string, object, string, string]>([
    ['a part of a count', { eventCount: 1.25 }, 'input.eventCount', 'FIELD_NOT_WHOLE'],
    ['a count in words', { eventCount: 'mười' }, 'input.eventCount', 'FIELD_NOT_WHOLE'],
    ['a count past the column', { eventCount: 3e9 }, 'input.eventCount', 'FIELD_TOO_LARGE'],
    ['a day that is none', { startsOn: '2024-02-30' }, 'input.startsOn', 'FIELD_NOT_A_DAY'],
    ['a day as a number', { startsOn: 20241002 }, 'input.startsOn', 'FIELD_NOT_A_DAY'],
    ['a way that is not offered', { mode: 'NOWHERE' }, 'input.mode', 'FIELD_INVALID'],
    ['a field left out', { title: undefined }, 'input.title', 'FIELD_REQUIRED'],
    ['a field that is null', { title: null }, 'input.title', 'FIELD_REQUIRED'],
    ['a field that is not there', { tittle: 'x' }, 'input.tittle', 'FIELD_UNKNOWN'],
    ['a text that is a list', { title: ['x'] }, 'input.title', 'FIELD_INVALID'],
  ])('name the place of %s', async (_, over, path, code) => {
    const found = await refused({ query: log, variables: { input: { ...good(), ...over } } });
    isToldWell(found);
    expect(found.status).toBe(400);
    expect(found.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path, code }] });
    expect(found.message).toContain(path);
  });

  it('name the place of a literal, too', async () => {
    const found = await refused({
      query: `mutation { logActivity(input: { organisationId: "x", eventCount: 1.25 }) { id } }`,
    });
    isToldWell(found);
    expect(found.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(found.extensions.fields[0]!.path).toMatch(/^logActivity\.input/);
  });

  it('stop counting at fifty', async () => {
    const names = Array.from({ length: 80 }, (_, at) => `v${at}`);
    const query = `query (${names.map((name) => `$${name}: Int!`).join(' ')}) { ${names
      .map((name) => `${name}: organisations(first: $${name}) { totalCount }`)
      .slice(0, 60)
      .join(' ')} }`;
    const found = await refused({ query, variables: Object.fromEntries(names.map((name) => [name, 'x'])) });
    isToldWell(found);
    const list = await refused({
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 80 }, () => ({})) },
    });
    isToldWell(list);
    expect(list.extensions.fields).toHaveLength(50);
  });

  it('are told in the words of GraphQL to readers of English only', async () => {
    const query = '{ viewer { nobody } }';
    expect((await refused({ query }, { 'Accept-Language': 'en' })).extensions.messages.en).toMatch(
      /Cannot query field "nobody"/,
    );
  });

  it.each<[string, Record<string, string>, Buffer | string, number]>([
    ['says gzip and is none', { 'Content-Encoding': 'gzip' }, '{"query":"{ __typename }"}', 400],
    ['is cut off', { 'Content-Encoding': 'gzip' }, gzipSync('{"query":"{ __typename }"}').subarray(0, 20), 400],
    ['is packed in a way nobody knows', { 'Content-Encoding': 'snappy' }, '{}', 415],
    ['is empty', {}, '', 400],
    ['is a list', {}, '[]', 400],
    ['is not text', {}, Buffer.from([0xff, 0xfe, 0x00]), 400],
  ])('tell of a body that %s', async (_, headers, body, status) => {
    const url = await api.url();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: new Uint8Array(Buffer.from(body)),
    });
    const { errors } = (await response.json()) as { errors: Refusal[] };
    isToldWell({ status: response.status, ...errors[0]! });
    expect(response.status).toBe(status);
  });
});
