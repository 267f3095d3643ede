import { ApolloServer } from '@apollo/server';
import { Actor, defineErrors, type RequestContext } from '@app/kernel';
import { jest } from '@jest/globals';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import pino from 'pino';
import { formatError } from './graphql-errors';

const jit = await import('graphql-jit');
const compileQuery = jest.fn(jit.compileQuery);
jest.unstable_mockModule('graphql-jit', () => ({ ...jit, compileQuery }));
const { compiledExecution } = await import('./compiled-execution');
const { KeptDocuments } = await import('./kept-documents');

const TestError = defineErrors({ TEST_REFUSED: { vi: 'Không được: {what}.', en: 'Refused: {what}.' } });

const schema = buildSchema(`
  interface Node { id: ID! }
  type School implements Node { id: ID! name: String! pupils: Int friends: [School!]! strict: [School!] }
  type Library implements Node { id: ID! books: Int! later: Int }
  union Place = School | Library
  enum Tone { LOUD QUIET }
  input Wish { tone: Tone = QUIET times: Int! names: [String!] }
  type Query {
    node(id: ID!): Node  place(library: Boolean!): Place  places: [Place!]!  echo(wish: Wish): String
    tone(tone: Tone): Tone  refused: String  broken: String!  nothing: School!  lists: [[Int]]  school: School!
  }
  type Mutation { refuse: String!  touch: School }
`);

const school = (id: string, over = {}) => ({
  __typename: 'School',
  id,
  name: `Trường ${id}`,
  pupils: null,
  friends: [],
  ...over,
});
const library = { __typename: 'Library', id: '9', books: 3, later: () => Promise.resolve(5) };

/** As resolvers of the house: a field has a resolver, or its parent's property. */
const resolvers: Record<string, Record<string, (parent: unknown, args: never) => unknown>> = {
  Query: {
    node: (_, { id }: { id: string }) => (id === '9' ? library : id === '0' ? null : school(id)),
    place: (_, args: { library: boolean }) => Promise.resolve(args.library ? library : school('1')),
    places: () => [school('1'), Promise.resolve(library)],
    echo: (_, { wish }: { wish: unknown }) => JSON.stringify(wish),
    tone: (_, { tone }: { tone: string }) => tone,
    refused: () => Promise.reject(TestError.TEST_REFUSED({ what: 'x' }, [{ path: 'a.b', code: 'TEST_REFUSED' }])),
    broken: () => {
      throw new Error('secret');
    },
    nothing: () => null,
    lists: () => [[1, null], null, [Promise.resolve(2)]],
    school: () => school('1', { friends: [school('2'), school('3', { name: null })], strict: [school('4'), null] }),
  },
  Library: { later: () => Promise.resolve(5) },
  Mutation: {
    refuse: () => Promise.reject(TestError.TEST_REFUSED({ what: 'y' })),
    touch: () => Promise.resolve(school('1')),
  },
};
for (const [type, fields] of Object.entries(resolvers)) {
  for (const [name, resolve] of Object.entries(fields)) {
    (schema.getType(type) as GraphQLObjectType).getFields()[name]!.resolve = (parent, args) =>
      resolve(parent, args as never);
  }
}

const format = formatError(pino({ level: 'silent' }));
const settings = { schema, formatError: format, includeStacktraceInErrorResponses: false };
const compiled = new ApolloServer<RequestContext>({
  ...settings,
  plugins: [
    compiledExecution(
      format,
      (_context, _kind, work) => work(),
      () => false,
      new KeptDocuments(16 * 1024 * 1024),
    ),
  ],
});
const interpreted = new ApolloServer<RequestContext>(settings);

let asker = new Actor({
  principal: { kind: 'person', key: 'x' },
  sessionId: null,
  grants: [],
  scopes: '{}',
  provinces: [],
  language: 'vi',
});

async function answer(server: ApolloServer<RequestContext>, query: string, variables: Record<string, unknown> = {}) {
  const contextValue = { actor: asker, loaders: new Map() } as unknown as RequestContext;
  const { body, http } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('one answer');
  // An unforeseen error carries a reference of its own.
  const text = JSON.stringify(body.singleResult);
  return {
    status: http.status,
    text: text.includes('"INTERNAL"') ? text.replaceAll(/\b[0-9a-f]{8}\b/g, '<reference>') : text,
  };
}

const large = (at: number) => `{ ${Array.from({ length: 90 }, (_, field) => `a${at}_${field}: tone`).join(' ')} }`;

describe('compiled execution', () => {
  beforeEach(() => compileQuery.mockClear());
  afterAll(() => Promise.all([compiled.stop(), interpreted.stop()]));

  it.each([
    ['an interface', '{ node(id: "1") { id __typename ... on School { name } ... on Library { books } } }', {}],
    ['the other type of an interface', '{ node(id: "9") { id ... on Library { books later } } }', {}],
    ['a missing object', '{ node(id: "0") { id } }', {}],
    [
      'a union',
      'query ($l: Boolean!) { place(library: $l) { ... on Node { id } ...L } } fragment L on Library { books }',
      {
        l: true,
      },
    ],
    [
      'a list of a union',
      '{ places { __typename ... on School { id pupils friends { id } } ... on Library { later } } }',
      {},
    ],
    [
      'an input object with defaults',
      'query ($w: Wish) { echo(wish: $w) b: echo(wish: {times: 2, tone: LOUD}) c: echo(wish: null) d: echo }',
      { w: { times: 1, names: ['a', 'b'] } },
    ],
    ['an enum', 'query ($t: Tone = LOUD) { tone(tone: $t) a: tone b: tone(tone: QUIET) }', {}],
    ['a null for a variable with a default', 'query ($t: Tone = LOUD) { tone(tone: $t) }', { t: null }],
    ['lists of lists', '{ lists }', {}],
    ['an error with a code beside data', '{ tone(tone: LOUD) refused other: refused }', {}],
    ['an unforeseen error in a non-null field', '{ tone(tone: LOUD) broken }', {}],
    ['a null in a non-null field', '{ nothing { id } }', {}],
    ['nulls deep in lists', '{ school { id friends { id name } } tone(tone: LOUD) }', {}],
    ['a null element of a list that allows none', '{ school { id strict { id } } }', {}],
    [
      'skip and include',
      'query ($y: Boolean!, $n: Boolean!) { a: tone(tone: LOUD) @skip(if: $y) ... @include(if: $y) { lists } school { id @include(if: $n) name @skip(if: $n) } }',
      { y: true, n: false },
    ],
    [
      'fields asked for twice',
      '{ school { id } school { name friends { id } } ...S } fragment S on Query { lists }',
      {},
    ],
    ['a mutation that is refused', 'mutation { refuse }', {}],
    ['a mutation', 'mutation { touch { id name } }', {}],
    ['an argument that a null hides', 'query ($id: ID = "1") { node(id: $id) { id } }', { id: null }],
    ['a document that is not valid', '{ nobody }', {}],
  ])('answers %s as graphql-js does', async (_name, query, variables) => {
    const [one, other] = [await answer(compiled, query, variables), await answer(interpreted, query, variables)];
    expect(one).toEqual(other);
  });

  it('says nothing of what went wrong inside', async () => {
    for (const query of ['{ broken }', '{ nothing { id } }']) {
      const { text } = await answer(compiled, query);
      expect(text).toContain('"code":"INTERNAL"');
      expect(text).not.toMatch(/secret|non-nullable/);
    }
  });

  it('compiles a document once', async () => {
    for (let turn = 0; turn < 3; turn++) await answer(compiled, '{ once: lists }');
    expect(compileQuery).toHaveBeenCalledTimes(1);
  });

  it('compiles nothing that strangers invent', async () => {
    const before = asker;
    asker = Actor.anonymous('vi');
    await answer(compiled, '{ stranger: lists }');
    asker = before;
    expect(compileQuery).not.toHaveBeenCalled();
  });

  it('leaves to graphql-js what its fragments make too large to compile', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `fragment F${at} on School { id friends { ...F${at + 1} } strict { ...F${at + 1} } }`,
    );
    const query = `{ school { ...F0 } } ${levels.join(' ')} fragment F9 on School { id name }`;
    expect((await answer(compiled, query)).text).toBe((await answer(interpreted, query)).text);
    expect(compileQuery).not.toHaveBeenCalled();
  });

  it('forgets what was used least recently when it holds enough', async () => {
    await answer(compiled, '{ used: lists }');
    for (let at = 0; at < 20; at++) {
      await answer(compiled, large(at));
      await answer(compiled, '{ used: lists }');
    }
    compileQuery.mockClear();
    await answer(compiled, '{ used: lists }');
    await answer(compiled, large(19));
    expect(compileQuery).not.toHaveBeenCalled();
    await answer(compiled, large(0));
    expect(compileQuery).toHaveBeenCalledTimes(1);
  });
});
