import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { nodeId, Role } from '@app/kernel';
import {
  buildSchema,
  getOperationAST,
  GraphQLInputObjectType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  type GraphQLSchema,
} from 'graphql';
import { KeptDocuments } from '../../apps/api/src/kept-documents';
import { openRound } from '../reporting/support';
import { TestApi } from '../support/app';
import type { TestPerson, TestTree } from '../support/builders';

/** Documents that end with the mark are kept as ones that cannot be compiled, so the same API executes them with graphql-js. */
const BY_GRAPHQL_JS = '# executed by graphql-js';
const executed = { compiled: 0, left: 0 };

function leaveMarkedToGraphqlJs(): void {
  const keep = Reflect.get(KeptDocuments.prototype, 'keep');
  const keepCompiled = Reflect.get(KeptDocuments.prototype, 'keepCompiled');
  jest.spyOn(KeptDocuments.prototype, 'keep').mockImplementation(function (
    this: KeptDocuments,
    hash,
    document,
    trusted,
  ) {
    const kept = keep.call(this, hash, document, trusted);
    const name = getOperationAST(document)?.name?.value ?? '';
    if (document.loc?.source.body.endsWith(BY_GRAPHQL_JS) && !kept.compiled.has(name)) {
      kept.compiled.set(name, null);
      executed.left += 1;
    }
    return kept;
  });
  jest.spyOn(KeptDocuments.prototype, 'keepCompiled').mockImplementation(function (this: KeptDocuments, ...kept) {
    const [, , compiled] = kept;
    executed[compiled ? 'compiled' : 'left'] += 1;
    keepCompiled.apply(this, kept);
  });
}

const documents = Object.entries(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../apps/console/trusted-documents.json'), 'utf8')) as Record<
    string,
    string
  >,
).map(([hash, text]) => ({ hash, text, name: /(?:query|mutation) (\w+)/.exec(text)?.[1] ?? hash }));
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

const extensions = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

/** Every answer must be what graphql-js would have said, byte for byte. */
describe('compiled execution', () => {
  let api: TestApi;
  let tree: TestTree;
  let officer: TestPerson;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    leaveMarkedToGraphqlJs();
    api = await TestApi.start('2024-10-05T03:00:00Z');
    tree = await api.given.tree();
    officer = await api.given.person(Role.Officer, tree.department);
    const reporter = await api.given.person(Role.Reporter, tree.school);
    const round = await openRound(api, officer, tree.province);
    const { obligations } = await api.ok<{
      obligations: { edges: { node: { id: string; organisation: { id: string } } }[] };
    }>(
      officer,
      'query ($id: ID!) { obligations(roundId: $id, first: 100) { edges { node { id organisation { id } } } } }',
      { id: round.id },
    );
    const obligation = obligations.edges.find(({ node }) => node.organisation.id === tree.school.id)!.node.id;
    const { startReport: report } = await api.ok<{ startReport: { id: string; version: number } }>(
      reporter,
      'mutation ($id: ID!) { startReport(obligationId: $id) { id version } }',
      { id: obligation },
    );
    const { forms } = await api.ok<{ forms: { id: string; rows: { cells: { id: string }[] }[] }[] }>(
      reporter,
      '{ forms { id rows { cells { id } } } }',
    );
    const form = forms.find(({ id }) => id === nodeId('FormVersion', 2))!;
    const [cell, other] = form.rows.flatMap(({ cells }) => cells) as [{ id: string }, { id: string }];
    await api.ok(reporter, 'mutation ($input: SaveReportInput!) { saveReport(input: $input) { version } }', {
      input: {
        reportId: report.id,
        version: report.version,
        figures: [
          { cellId: cell.id, state: 'NUMBER', value: 0, comment: 'Không tổ chức' },
          { cellId: other.id, state: 'NOT_APPLICABLE' },
        ],
      },
    });
    const { registerDirective } = await api.ok<{ registerDirective: { id: string } }>(
      officer,
      'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }',
      {
        input: {
          keeperId: tree.province.id,
          type: 'CV',
          code: '12/CV',
          issuer: 'Bộ',
          issuedOn: '2024-09-01',
          subject: 'Tuần lễ',
        },
      },
    );
    Object.assign(ids, {
      round: round.id,
      obligation,
      report: report.id,
      form: form.id,
      cell: cell.id,
      organisation: tree.district.id,
      unit: nodeId('AdministrativeUnit', tree.district.scopeId),
      person: officer.id,
      directive: registerDirective.id,
      malformed: 'không phải mã',
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.close();
  });

  /** The same question to both executors; both answers as they went over the wire. */
  async function both(person: TestPerson | null, query: string, variables: Record<string, unknown> = {}) {
    const before = { ...executed };
    const ask = async (text: string) => {
      const headers = { 'Idempotency-Key': '12345678', ...(person && { Cookie: person.cookie }) };
      const response = await api.post('/graphql', { query: text, variables }, headers);
      return {
        status: response.status,
        type: response.headers['content-type'],
        body: withoutReference(response.text),
      };
    };
    const compiled = await ask(query);
    const interpreted = await ask(`${query}\n${BY_GRAPHQL_JS}`);
    return {
      compiled,
      interpreted,
      executions: { compiled: executed.compiled - before.compiled, left: executed.left - before.left },
    };
  }

  const queries = documents.filter(({ text }) => text.startsWith('query'));
  const mutations = documents.filter(({ text }) => text.startsWith('mutation'));

  it('has the documents of the console to compare', () => {
    expect(queries.length).toBeGreaterThan(0);
    expect(mutations.length).toBeGreaterThan(0);
  });

  it.each(queries.map(({ name, text }) => [name, text]))('answers %s as graphql-js does', async (_name, text) => {
    for (const [at, variables] of variablesFor(text, schema, ids).entries()) {
      const { compiled, interpreted, executions } = await both(officer, text, variables);
      expect(compiled).toEqual(interpreted);
      if (at === 0) expect(executions).toEqual({ compiled: 1, left: 1 });
    }
    const { compiled, interpreted } = await both(null, text, variablesFor(text, schema, ids)[0]);
    expect(compiled).toEqual(interpreted);
  });

  it.each(mutations.map(({ name, text }) => [name, text]))('refuses %s as graphql-js does', async (_name, text) => {
    const [variables] = variablesFor(text, schema, { malformed: ids.malformed! });
    for (const person of /\(/.test(text.split('\n')[0]!) ? [null, officer] : [null]) {
      const { compiled, interpreted } = await both(person, text, variables);
      expect(compiled).toEqual(interpreted);
      const { errors } = JSON.parse(compiled.body) as { errors: { extensions: { code: string } }[] };
      expect(errors[0]!.extensions.code).toMatch(/^[A-Z_]+$/);
    }
  });

  const cases: [string, string, Record<string, unknown>?][] = [
    [
      'aliases and nested fragments',
      '{ a: forms { ...F } b: forms { id ... on FormVersion { code } } } fragment F on FormVersion { id rows { ...R } } fragment R on FormRow { kind cells { id valueKind } }',
    ],
    [
      'skip and include',
      'query ($yes: Boolean!, $no: Boolean!) { viewer { person { id @skip(if: $yes) name @include(if: $yes) } ... @include(if: $no) { roles: __typename } } }',
      { yes: true, no: false },
    ],
    [
      'a default of a variable',
      'query ($first: Int = 1) { rounds(first: $first) { edges { node { id title state } cursor } pageInfo { hasNextPage endCursor } totalCount } }',
    ],
    [
      'an enum as a variable',
      'query ($state: RoundState) { rounds(state: $state) { totalCount } }',
      { state: 'CLOSED' },
    ],
    [
      'an enum that does not exist',
      'query ($state: RoundState) { rounds(state: $state) { totalCount } }',
      { state: 'closed' },
    ],
    ['a variable of the wrong type', 'query ($id: ID!) { round(id: $id) { id } }', { id: { a: 1 } }],
    ['a missing variable', 'query ($id: ID!) { round(id: $id) { id } }'],
    [
      'a missing object and an error beside data',
      'query ($id: ID!) { a: round(id: $id) { id } viewer { person { id } } }',
      { id: nodeId('Round', 999_999) },
    ],
    ['an error of a list argument', '{ rounds(first: 0) { totalCount } viewer { person { id } } }'],
    ['a malformed cursor', '{ rounds(after: "x") { totalCount } }'],
    [
      'an introspection',
      '{ __schema { queryType { name } types { name kind enumValues { name } } } __type(name: "Report") { fields { name type { name ofType { name } } } } }',
    ],
    ['type names', '{ __typename forms { __typename rows { __typename } } }'],
  ];

  it.each(cases.map(([name, query, variables = {}]) => [name, query, variables] as const))(
    'answers %s as graphql-js does',
    async (_name, query, variables) => {
      for (const person of [officer, null]) {
        const { compiled, interpreted } = await both(person, query, variables);
        expect(compiled).toEqual(interpreted);
      }
    },
  );

  it('refuses what is too deep or too large before it compiles anything', async () => {
    const { compiled, executions } = await both(
      officer,
      'query ($first: Int) { rounds(first: $first) { totalCount } }',
      { first: 1_000_000_000 },
    );
    expect(JSON.parse(compiled.body)).toMatchObject({ errors: [{ extensions: { code: 'PAGE_TOO_LARGE_HERE' } }] });
    expect(executions).toEqual({ compiled: 0, left: 0 });
  });

  const post = (body: unknown) =>
    api
      .http()
      .post('/graphql')
      .set('Cookie', officer.cookie)
      .set('Content-Type', 'application/json')
      .send(JSON.stringify(body));

  describe('trusted documents', () => {
    it('answers a known hash as it answers its text', async () => {
      const viewer = documents.find(({ name }) => name === 'Viewer')!;
      const byHash = await post({ extensions: extensions(viewer.hash) });
      expect(byHash.text).toBe((await post({ query: viewer.text })).text);
      expect((byHash.body as { data: { viewer: { person: { id: string } } } }).data.viewer.person.id).toBe(officer.id);
    });

    it('does not know a hash that no build has made', async () => {
      const { body } = await post({ extensions: extensions('0'.repeat(64)) });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    });

    it('does not learn a document from a client', async () => {
      const query = '{ viewer { person { id } } __typename }';
      const hash = createHash('sha256').update(query).digest('hex');
      const offered = await post({ query, extensions: extensions(hash) });
      expect(offered.status).toBe(200);
      const { body } = await post({ extensions: extensions(hash) });
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    });
  });
});

/** Unforeseen errors carry a random reference. */
const withoutReference = (text: string): string =>
  text.replaceAll(/\b[0-9a-f]{8}\b(?=["\s.).,]|\\)/g, (word) => (text.includes('"INTERNAL"') ? '<reference>' : word));

/** One set of variables for every id known, so that each document meets what it asks for and what it does not. */
function variablesFor(text: string, schema: GraphQLSchema, ids: Record<string, string>): Record<string, unknown>[] {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the operation comes first in a trusted document');
  const definitions = operation.variableDefinitions ?? [];
  const asksForId = definitions.some(({ type }) => print(type) === 'ID!');
  return (asksForId ? Object.values(ids) : Object.values(ids).slice(-1)).map((id) => {
    const value = (type: string): unknown => {
      const bare = type.replace(/!$/, '');
      if (bare.startsWith('[')) return [];
      if (bare === 'ID') return id;
      if (bare === 'Boolean') return true;
      if (bare === 'Int') return 1;
      if (bare === 'Date') return '2024-10-05';
      const named = schema.getType(bare);
      if (isEnumType(named)) return named.getValues()[0]!.name;
      if (named instanceof GraphQLInputObjectType) {
        const required = Object.values(named.getFields()).filter((field) => isNonNullType(field.type));
        return Object.fromEntries(
          required.map((field) => [field.name, isListType(field.type) ? [] : value(String(field.type))]),
        );
      }
      return 'x';
    };
    return Object.fromEntries(
      definitions.flatMap(({ variable, type }) =>
        type.kind === Kind.NON_NULL_TYPE ? [[variable.name.value, value(print(type))]] : [],
      ),
    );
  });
}
