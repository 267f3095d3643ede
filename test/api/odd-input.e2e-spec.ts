import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { newKey, Role } from '@app/kernel';
import { buildSchema, getNamedType, type GraphQLField, isNullableType, isObjectType } from 'graphql';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

/** What the schema lets one ask without telling anything. */
const askedFreely = Object.values(
  buildSchema(readFileSync('schema.graphql', 'utf8')).getQueryType()!.getFields(),
).filter(({ args }) => args.length > 0 && args.every(({ type }) => isNullableType(type)));

function asking({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(type);
  const isPage = target.name.endsWith('Connection');
  const selection = isPage ? '{ totalCount edges { cursor } }' : isObjectType(target) ? '{ __typename }' : '';
  const told = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `query (${args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')}) { ${name}(${told}) ${selection} }`;
}

const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('input that nobody types', () => {
  let api: TestApi;
  let tree: TestTree;
  let reporter: TestPerson;
  let administrator: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    tree = await api.given.tree();
    reporter = await api.given.person(Role.Reporter, tree.school);
    administrator = await api.given.person(Role.Administrator, tree.province);
  }, 180_000);
  afterAll(() => api.close());

  it.each([
    ['a number', '{ organisations(after: "CURSOR") { edges { cursor } } }'],
    ['a date', '{ directives(after: "CURSOR") { edges { cursor } } }'],
    ['a key', '{ activities(after: "CURSOR") { edges { cursor } } }'],
  ])('is refused as a cursor where it should hold %s', async (_, query) => {
    const cursor = encoded('["a","b"]');
    expect(await api.refusal(reporter, query.replace('CURSOR', cursor))).toBe('INVALID_CURSOR');
  });

  it.each([
    ['query ($first: Int! = 2) { organisations(first: $first) { edges { cursor } } }'],
    ['query ($id: ID! = "SCHOOL") { organisation(id: $id) { name } }'],
    ['query ($day: Date! = "2024-10-05") { organisation(id: "SCHOOL", asOf: $day) { name } }'],
    ['query ($kinds: [OrganisationKind!]! = [MINISTRY]) { organisations(kinds: $kinds) { edges { cursor } } }'],
  ])('may be left to what a variable says by itself: %s', async (query) => {
    expect((await api.run(administrator, query.replace('SCHOOL', tree.school.id))).errors).toBeUndefined();
  });

  it('is refused as a date of the year 0', async () => {
    const query = 'query ($day: Date) { organisations(asOf: $day) { edges { cursor } } }';
    expect(await api.refusal(reporter, query, { day: '0000-01-01' })).toBe('BAD_USER_INPUT');
    expect(await api.refusal(reporter, query, { day: '0001-01-01' })).toBeNull();
  });

  it.each(askedFreely.map((field) => [field.name, field] as const))(
    'is none where every argument of %s is null',
    async (_, field) => {
      const nothing = Object.fromEntries(field.args.map(({ name }) => [name, null]));
      for (const person of [reporter, administrator]) {
        const [left, told] = [await api.run(person, asking(field)), await api.run(person, asking(field), nothing)];
        const codes = [left, told].map(({ errors }) => errors?.map(({ extensions }) => extensions.code));
        expect([codes[1], told.data]).toEqual([codes[0], left.data]);
      }
    },
  );

  it('is refused where what must be told is null or missing, also of what is measured by it', async () => {
    for (const query of [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'query ($ids: ID!) { bookEntries(organisationId: $ids, book: INCOMING, year: 2024, first: 5) { totalCount } }',
    ])
      for (const variables of [{}, { ids: null }, { ids: {} }])
        expect(await api.refusal(reporter, query, variables)).toBe('BAD_USER_INPUT');
  });

  it('is refused as an address that cannot be decoded, in both languages', async () => {
    const { status, body } = await api.http().get('/files/%E0%A4%A');
    expect(status).toBe(404);
    expect((body as { errors: { extensions: object }[] }).errors[0]!.extensions).toMatchObject({
      code: 'NOT_FOUND',
      messages: { vi: expect.any(String), en: expect.any(String) },
    });
  });

  it('is refused as an id whose scope is only a sign', async () => {
    const id = encoded(`Report:-:${newKey()}`);
    expect(await api.refusal(reporter, 'query ($id: ID!) { report(id: $id) { id } }', { id })).toBe('INVALID_ID');
  });

  it('is refused at its field as an id of another type, in the name that the schema gives it', async () => {
    const log = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
    const id = tree.school.id;
    const input = { organisationId: id, kindId: id, weekId: id, title: 'x', startsOn: '2024-10-02', mode: 'ONLINE' };
    const { errors } = await api.run(reporter, log, { input });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_ID',
      params: { id },
      fields: [
        { path: 'weekId', code: 'INVALID_ID' },
        { path: 'kindId', code: 'INVALID_ID' },
      ],
    });
  });

  it.each([
    ['a NUL character', 'Ngày hội\u0000sách'],
    ['half of a surrogate pair', 'Ngày hội \ud83d'],
  ])('is refused at its field when it holds %s', async (_, title) => {
    const { activityKinds } = await api.ok<{ activityKinds: { id: string }[] }>(reporter, '{ activityKinds { id } }');
    const input = {
      organisationId: tree.school.id,
      kindId: activityKinds[0]!.id,
      startsOn: '2024-10-02',
      mode: 'ONLINE',
    };
    const log = 'mutation ($input: LogActivityInput!) { logActivity(input: $input) { id } }';
    const { errors } = await api.run(reporter, log, { input: { ...input, title } });
    expect(errors![0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'input.title', code: 'FIELD_INVALID' }],
    });
    const search = 'query ($text: String) { administrativeUnits(search: $text) { edges { cursor } } }';
    expect(await api.refusal(reporter, search, { text: title })).toBe('INVALID_INPUT');
  });

  it('takes a file name whose last character would be cut in two', async () => {
    const upload = await api
      .http()
      .post('/files')
      .set({ Cookie: reporter.cookie, 'Idempotency-Key': randomUUID() })
      .attach('file', Buffer.from('Xin chào'), 'a.txt');
    const { url } = upload.body as { url: string };
    const name = encodeURIComponent(`${'a'.repeat(149)}😀😀.txt`);
    const file = await api.http().get(`${url}?name=${name}`).set('Cookie', reporter.cookie);
    expect(file.status).toBe(200);
    expect(file.text).toBe('Xin chào');
  });
});
