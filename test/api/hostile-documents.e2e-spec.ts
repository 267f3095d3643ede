import { TestApi } from '../support/app';
import { cpuTimeOfAsync } from '../support/cpu-time';

const CPU_LIMIT_MS = 50;

/** Best of five: the machine is shared, and the limit is about our work, not about the neighbours'. */
async function cpuOf(send: () => PromiseLike<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) times.push(await cpuTimeOfAsync(send));
  return Math.min(...times);
}

const link = (at: number) => `fragment f${at} on Query{...f${at + 1} ...f${at + 1}}`;
const chain = (count: number) =>
  `{...f0}${Array.from({ length: count }, (_, at) => link(at)).join('')}fragment f${count} on Query{__typename}`;

/** Well-formed, 842 bytes at most, and 2^n selections in all: each fragment spreads the next one twice. */
function bomb(): string {
  let links = 0;
  while (chain(links + 1).length <= 842) links += 1;
  return chain(links);
}

/** Documents and bodies that are meant to hurt: refused early, as JSON, with a code. */
describe('hostile requests', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  const post = (body: string, type = 'application/json') =>
    api.http().post('/graphql').set('Content-Type', type).set('Accept', 'application/json').send(body);
  const ask = (query: string, variables: Record<string, unknown> = {}) => post(JSON.stringify({ query, variables }));

  // Written once: making it is the test's work, not the server's.
  const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(2 * 1024 * 1024)}` });
  const page = '{ directives(first: 1000000000) { edges { node { id } } } }';
  const cases: [string, () => PromiseLike<{ status: number; body: unknown; type: string }>, string | RegExp][] = [
    ['a bomb of fragments in 842 bytes', () => ask(bomb()), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'five thousand aliases',
      () => ask(`{${Array.from({ length: 5000 }, (_, at) => `a${at}:__typename`).join(' ')}}`),
      'GRAPHQL_PARSE_FAILED',
    ],
    ['a billion rows as a literal', () => ask(page), 'PAGE_TOO_LARGE_HERE'],
    [
      'a billion rows in exponent form',
      () => ask('{ directives(first: 1e9) { edges { node { id } } } }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a billion rows as a variable',
      () =>
        ask('query ($first: Int) { directives(first: $first) { edges { node { id } } } }', { first: 1_000_000_000 }),
      'PAGE_TOO_LARGE_HERE',
    ],
    ['malformed JSON', () => post('{"query": "{ __typename }'), 'MALFORMED_JSON'],
    ['a body of two megabytes', () => post(large), 'BODY_TOO_LARGE'],
    ['a type of content that is not JSON', () => post('<query/>', 'application/xml'), 'MEDIA_TYPE_NOT_SUPPORTED'],
    [
      'nesting without end',
      () => ask(`{ __schema { types ${'{ fields { type '.repeat(30)}{ name }${' } }'.repeat(30)} } }`),
      /./,
    ],
  ];

  it.each(cases)('refuses %s, as JSON with a code', async (_name, send, code) => {
    const response = await send();
    expect(response.type).toMatch(/json/);
    expect(response.status).toBeGreaterThanOrEqual(400);
    const { errors } = response.body as { errors: { extensions: { code: string } }[] };
    expect(errors[0]!.extensions.code).toEqual(code instanceof RegExp ? expect.stringMatching(code) : code);
  });

  it.each(cases)('spends less than 50 ms of CPU on %s', async (_name, send) => {
    await send();
    expect(await cpuOf(send)).toBeLessThan(CPU_LIMIT_MS);
  });

  it('refuses a mutation without its key, and two mutations in one request', async () => {
    expect((await ask('mutation { signOut }')).body).toMatchObject({
      errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_REQUIRED' } }],
    });
    expect(await api.refusal(null, 'mutation { a: signOut b: signOut }')).toBe('ONE_MUTATION_PER_REQUEST');
  });
});
