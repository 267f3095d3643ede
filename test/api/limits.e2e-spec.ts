import { Role } from '@app/kernel';
import { getIntrospectionQuery } from 'graphql';
import { MAX_ALIASES, MAX_COST, MAX_DEPTH, MAX_SELECTIONS } from '../../apps/api/src/limits';
import { TestApi } from '../support/app';
import { cpuTimeOfAsync } from '../support/cpu-time';
import type { TestPerson } from '../support/builders';

const nested = (levels: number) =>
  `{ organisations { edges { node { ${'parent { '.repeat(levels)} id ${'} '.repeat(levels)} } } } }`;

const types = (levels: number) =>
  `{ __schema { types ${'{ fields { type '.repeat(levels)}{ name }${' } }'.repeat(levels)} } }`;

const aliases = (count: number) => Array.from({ length: count }, (_, at) => `a${at}: __typename`).join(' ');

/** What one request may ask for, whoever asks, and what it is told to have cost. */
describe('limits of a query', () => {
  let api: TestApi;
  let person: TestPerson;

  beforeAll(async () => {
    api = await TestApi.start();
    const tree = await api.given.tree();
    person = await api.given.person(Role.Officer, tree.department);
  });
  afterAll(() => api.close());

  const costOf = async (query: string, variables: Record<string, unknown> = {}): Promise<number | undefined> => {
    const answer = await api.run(person, query, variables);
    expect(answer.errors).toBeUndefined();
    return (answer as unknown as { extensions?: { cost: number } }).extensions?.cost;
  };
  const refused = async (query: string, variables: Record<string, unknown> = {}) => {
    const { status, errors } = await api.run(person, query, variables);
    return { status, code: errors?.[0]?.extensions.code, params: errors?.[0]?.extensions.params };
  };

  it('goes fourteen levels deep and no further', async () => {
    // The list, its edges, the node and the leaf are four of them.
    expect(await costOf(nested(MAX_DEPTH - 4))).toBeGreaterThan(0);
    const found = await refused(nested(MAX_DEPTH - 3));
    expect(found).toMatchObject({ status: 400, code: 'QUERY_TOO_DEEP', params: { max: MAX_DEPTH } });
  });

  it('counts the levels of fragments', async () => {
    const fragments = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Organisation { parent { ${at < 11 ? `...F${at + 1}` : 'id'} } }`,
    );
    const found = await refused(`{ organisations { edges { node { ...F0 } } } } ${fragments.join(' ')}`);
    expect(found).toMatchObject({ code: 'QUERY_TOO_DEEP' });
  });

  it('counts introspection like other fields: what every tool asks is let through, what multiplies is not', async () => {
    const whole = await costOf(getIntrospectionQuery());
    expect(whole).toBeGreaterThan(5_000);
    // A third of the limit is kept as room for what the schema will grow by.
    expect(whole).toBeLessThan((MAX_COST * 2) / 3);
    expect(await costOf('{ __type(name: "Query") { fields { name } } }')).toBeGreaterThan(50);
    expect(await costOf(types(2))).toBeGreaterThan(5_000);
    const wide = Array.from(
      { length: 50 },
      (_, at) =>
        `a${at}: __type(name: "Query") { fields { args { type { name } } type { fields { name args { name type { name } } type { name } } } } }`,
    );
    expect(await refused(`{ ${wide.join(' ')} }`)).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(await refused(types(3))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('takes sixty aliases and no more, also when a fragment repeats them', async () => {
    expect(await costOf(`{ ${aliases(MAX_ALIASES)} }`)).toBe(0);
    expect(await refused(`{ ${aliases(MAX_ALIASES + 1)} }`)).toMatchObject({ status: 400, code: 'TOO_MANY_ALIASES' });
    const spread = `query { forms { ...A } rounds { edges { node { ...B } } } } fragment A on FormVersion { ${aliases(40)} } fragment B on Round { ${aliases(40)} }`;
    expect(await refused(spread)).toMatchObject({ code: 'TOO_MANY_ALIASES' });
  });

  it('refuses fragments that multiply before walking through them', async () => {
    const levels = Math.ceil(Math.log2(MAX_SELECTIONS)) + 10;
    const fragments = Array.from(
      { length: levels },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const multiplied = `{ ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { __typename }`;
    const spent = await cpuTimeOfAsync(async () => {
      expect(await refused(multiplied)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    });
    // Walking through them takes longer than the age of the machine; refusing, some milliseconds.
    expect(spent).toBeLessThan(2_000);
  });

  const PAGES = `query ($first: Int, $inner: Int) { rounds(first: $first) { edges { node { obligations: id } } }
    organisations(first: $inner) { edges { node { id } } } }`;

  it('multiplies by the page asked for, as a literal and as a variable alike', async () => {
    const literal = await costOf('{ rounds(first: 40) { edges { node { id } } } }');
    expect(await costOf('query ($n: Int) { rounds(first: $n) { edges { node { id } } } }', { n: 40 })).toBe(literal);
    expect(await costOf('query ($n: Int = 40) { rounds(first: $n) { edges { node { id } } } }')).toBe(literal);
    expect(await costOf('{ rounds(first: 20) { edges { node { id } } } }')).toBeLessThan(literal!);
    expect(await costOf(PAGES, { first: 40, inner: 1 })).toBeGreaterThan(literal!);
  });

  it('takes the default page where none is named', async () => {
    expect(await costOf('{ rounds { edges { node { id } } } }')).toBe(
      await costOf('{ rounds(first: 25) { edges { node { id } } } }'),
    );
  });

  it.each([1, 100])('lets a page have %i rows', async (first) => {
    expect(
      await costOf('query ($n: Int) { rounds(first: $n) { totalCount edges { node { id } } } }', { n: first }),
    ).toBeGreaterThan(0);
  });

  it('lets no page be larger, as a literal, a variable or a default', async () => {
    for (const [query, variables] of [
      ['{ rounds(first: 101) { totalCount } }', {}],
      ['query ($n: Int) { rounds(first: $n) { totalCount } }', { n: 101 }],
      ['query ($n: Int = 101) { rounds(first: $n) { totalCount } }', {}],
    ] as const) {
      expect(await refused(query, variables)).toMatchObject({
        status: 400,
        code: 'PAGE_TOO_LARGE_HERE',
        params: { max: 100 },
      });
    }
  });

  it('refuses many pages that add up past the limit', async () => {
    const place = 'parent { '.repeat(6) + 'id' + ' }'.repeat(6);
    const pages = Array.from(
      { length: 50 },
      (_, at) => `a${at}: organisations(first: $n) { edges { node { ${place} } } }`,
    );
    const query = `query ($n: Int) { ${pages.join(' ')} }`;
    expect(await refused(query, { n: 100 })).toMatchObject({ status: 400, code: 'QUERY_TOO_COSTLY' });
    expect(await costOf(query, { n: 2 })).toBe(850);
  });

  it('tells the cost of a refused operation too, once it was measured', async () => {
    const answer = await api.run(null, '{ rounds(first: 10) { edges { node { id } } } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }], extensions: { cost: 21 } });
  });
});
