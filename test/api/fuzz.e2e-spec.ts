import { readFileSync } from 'node:fs';
import { newKey, nodeId, Role } from '@app/kernel';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { buildWorld, type World } from '../access/world';
import { TestApi } from '../support/app';
import type { TestPerson } from '../support/builders';

/**
 * `FUZZ_CALLS=20000` asks that often, about the things of the access matrix, and does every act three times at once; the suite asks a part, about ids of nothing.
 */
const CALLS = Number(process.env.FUZZ_CALLS ?? 600);
const IN_A_WORLD = process.env.FUZZ_CALLS !== undefined;
/** A race is one between this many. */
const AT_ONCE = IN_A_WORLD ? 3 : 1;
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);

/** What graphql-js, its compiler and Apollo say in English. */
const FOREIGN =
  /Variable "\$|Argument "|Field "\w+"|Cannot (?:query|represent|return)|cannot represent|Expected (?:type|value|non-null)|Syntax Error|got invalid value|was not provided|Unknown (?:type|argument|operation|fragment)/;

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const operations = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type, kind) =>
  Object.values(type.getFields()).map((field) => ({ kind: kind === 0 ? 'query' : 'mutation', field })),
);

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const draw = random(SEED);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)]!;

/** Types whose ids are asked for, besides organisations and people. */
const TYPES = [
  'Directive',
  'Report',
  'Round',
  'Activity',
  'Week',
  'Obligation',
  'BookEntry',
  'RecordsFile',
  'Assignment',
  'Dispatch',
  'Movement',
  'MovementRegistration',
  'AdministrativeUnit',
  'Community',
  'Clan',
  'Family',
  'Citizen',
  'CitizenImport',
  'SubjectStatement',
  'SubjectResultStatement',
  'CriteriaSet',
  'CriteriaVersion',
  'AssessmentRound',
  'Assessment',
  'Cluster',
  'AreaTarget',
  'IndicatorResult',
  'Indicator',
  'ListExport',
  'CertificateBatch',
  'SavedFilter',
  'RoleAssignment',
  'Consent',
];

const ODD: unknown[] = [
  null,
  undefined,
  '',
  ' ',
  'x',
  '\u0000',
  '\ud83d',
  'x'.repeat(5_000),
  0,
  -1,
  1.25,
  3e9,
  1e300,
  true,
  [],
  {},
  [null],
  [[]],
  '2024-02-30',
  '9999-12-31',
  '0001-01-01',
  "'; DROP TABLE person; --",
  '%',
  '\\',
  '{{}}',
  'Tuần lễ',
  '\u202e',
  [1, 'x', null],
];

/** Ids by type, and what are none. */
type Ids = ReadonlyMap<string, readonly string[]>;

/** Mostly one of the type that the words ask for: `communityId`, or `id` of `endFamily`; else any. */
function anId(ids: Ids, place: string): string {
  const said = place.toLowerCase();
  const meant = [...ids.keys()]
    .filter((type) => said.includes(type.toLowerCase()))
    .toSorted((a, b) => b.length - a.length);
  const type = meant[0] !== undefined && draw() < 0.8 ? meant[0] : oneOf([...ids.keys()]);
  return oneOf(ids.get(type)!);
}

function value(type: GraphQLInputType, ids: Ids, place: string): unknown {
  if (draw() < 0.06) return oneOf(ODD);
  if (!isNonNullType(type) && draw() < 0.3) return draw() < 0.5 ? undefined : null;
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: Math.floor(draw() * 3) }, () => value(bare.ofType, ids, place));
  if (isEnumType(bare)) return oneOf(bare.getValues()).name;
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields()).map(({ name, type: of }) => [
      name,
      value(of, ids, placeOf(name, place)),
    ]);
    return Object.fromEntries(fields) as unknown;
  }
  switch (getNamedType(bare).name) {
    case 'ID':
      return anId(ids, place);
    case 'Int':
    case 'WholeNumber':
    case 'Dong':
      return oneOf([0, 1, 2, 5, 100, 2024, -1, 2_147_483_647]);
    case 'Date':
      return oneOf(['2024-10-02', '2024-10-05', '2025-01-01', '1990-01-01', '2099-12-31']);
    case 'Boolean':
      return draw() < 0.5;
    default:
      return oneOf(['x', 'Tuần lễ hưởng ứng', '12/CV', 'a@b.vn', '["a"]', 'bW9kZQ', '0'.repeat(64)]);
  }
}

/** The word that says of what type an id is: its own, or that of the operation. */
const placeOf = (name: string, above: string): string => (/^(id|ids|input)$/.test(name) ? above : name);

function document({ kind, field }: { kind: string; field: GraphQLField<unknown, unknown> }): string {
  const target = getNamedType(field.type);
  const selection = isCompositeType(target) ? '{ __typename }' : '';
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const told = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return declared
    ? `${kind} (${declared}) { ${field.name}(${told}) ${selection} }`
    : `${kind} { ${field.name} ${selection} }`;
}

/** Cut, doubled or spoiled: a document that no client meant. */
const spoiled = (text: string): string =>
  oneOf([
    (whole: string) => whole.slice(0, Math.floor(draw() * whole.length)),
    (whole: string) => whole.replace('{', '{ nobody '),
    (whole: string) => whole.replace(/\$(\w+)/, '$$other'),
    (whole: string) => whole.replace(/: \$\w+/, ': 1.25'),
    (whole: string) => `${whole} ${whole}`,
    (whole: string) => whole.replace(/^(query|mutation)/, 'subscription'),
  ])(text);

/** One level deep: what a target of the matrix holds. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).filter((inner) => typeof inner === 'string')
      : [];

/** Random calls of all operations as people of all kinds: each is answered or refused by name, in the reader's language. */
describe('a fuzz', () => {
  let api: TestApi;
  let people: (TestPerson | null)[];
  /** Some calls end sessions and disable people; who is signed out comes again. */
  let makers: (() => Promise<TestPerson | null>)[];
  const ids = new Map<string, string[]>([['none', ['không phải mã', '', 'x']]]);

  beforeAll(async () => {
    api = await TestApi.start();
    const tree = await api.given.tree();
    makers = [
      () => Promise.resolve(null),
      ...[Role.Administrator, Role.Officer, Role.Leader, Role.Auditor].map(
        (role) => () => api.given.person(role, tree.province),
      ),
      () => api.given.person(Role.Officer, tree.commune),
      () => api.given.person(Role.Reporter, tree.school),
    ];
    people = await Promise.all(makers.map((make) => make()));
    ids.set(
      'Organisation',
      Object.values(tree).map(({ id }) => id),
    );
    ids.set(
      'Person',
      people.flatMap((person) => (person ? [person.id] : [])),
    );
    for (const type of TYPES)
      ids.set(type, [nodeId(type, newKey()), nodeId(type, newKey(), { provinceId: 1, scopeId: 1 }), nodeId(type, 1)]);
    if (IN_A_WORLD) fillFrom(await buildWorld(api, 'commune'));
  }, 300_000);
  afterAll(() => api.close());

  /** Its people ask, and whatever of it is an id is asked for. */
  function fillFrom({ actors, targets }: World): void {
    const subjects = Object.values(actors);
    people.push(...subjects.map(({ person }) => person));
    makers.push(
      ...subjects.map(
        ({ person }) =>
          () =>
            api.given.signIn(person.key),
      ),
    );
    const texts = [targets.own, targets.child].flatMap((target) => Object.values(target).flatMap(textsIn));
    for (const text of texts) {
      const [, type] = /^([A-Z]\w+):(?:\d+\.\d+)?:[\w-]+$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
      if (type) ids.set(type, [...(ids.get(type) ?? []), text, text, text]);
    }
  }

  it(
    `of ${CALLS} calls finds no internal error, and no English of GraphQL for readers of Vietnamese`,
    async () => {
      const wrong = new Map<string, unknown>();
      const codes = new Map<string, number>();
      for (let call = 0; call < CALLS; call++) {
        const operation = oneOf(operations);
        const text = document(operation);
        const query = draw() < 0.1 ? spoiled(text) : text;
        const variables = Object.fromEntries(
          operation.field.args.map(({ name, type }) => [name, value(type, ids, placeOf(name, operation.field.name))]),
        );
        const who = Math.floor(draw() * people.length);
        const times = operation.kind === 'mutation' ? AT_ONCE : 1;
        const answers = await Promise.all(Array.from({ length: times }, () => api.run(people[who]!, query, variables)));
        const status = Math.max(...answers.map((answer) => answer.status));
        const errors = answers.flatMap((answer) => answer.errors ?? []);
        if (errors.length < answers.length) codes.set('done', (codes.get('done') ?? 0) + 1);
        if (errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) people[who] = await makers[who]!();
        for (const { message, extensions } of errors) {
          const said = extensions as unknown as {
            code: string;
            messages: { vi: string };
            fields: { messages?: { vi: string } }[];
          };
          codes.set(said.code, (codes.get(said.code) ?? 0) + 1);
          const texts = [message, said.messages.vi, ...said.fields.map((field) => field.messages?.vi ?? '')];
          if (status >= 500 || said.code === 'INTERNAL' || texts.some((one) => FOREIGN.test(one)))
            wrong.set(`${operation.field.name} ${said.code} ${status}`, { query, variables, message });
        }
      }
      if (process.env.FUZZ_CALLS) console.log(Object.fromEntries([...codes].toSorted((a, b) => b[1] - a[1])));
      expect(Object.fromEntries(wrong)).toEqual({});
    },
    CALLS * (IN_A_WORLD ? 500 : 100) + 60_000,
  );
});
