import type { CreateParams, DataProvider, GetListParams, GetOneParams, RaRecord, UpdateParams } from 'react-admin';
import buildGraphQLProvider, { type BuildQuery } from 'ra-data-graphql';
import { client } from './client';
import { type Connection, Pages } from './pages';
import { type ResourceOperations, present } from './operations';
import { operations } from './resources';
import { translateError } from './errors';
import { newKey } from './idempotency';
import { request } from './request';

type Method = keyof ResourceOperations;
type Variables = Record<string, unknown>;

function operation<M extends Method>(resource: string, method: M): NonNullable<ResourceOperations[M]> {
  const found = operations[resource]?.[method];
  if (!found) throw new Error(`${resource} has no operation ${method}`);
  return found;
}

const METHODS: Record<string, Exclude<Method, 'list'>> = { GET_ONE: 'one', CREATE: 'create', UPDATE: 'update' };

/** Names the document of a react-admin call; nothing is guessed from a schema, nothing is introspected. */
const buildQuery: BuildQuery = (method, resource, params: GetOneParams & { data?: Variables; id: string }) => {
  const known = METHODS[method];
  if (!known) throw new Error(`${resource}: ${method} is not offered`);
  const { document, field } = operation(resource, known);
  const variables =
    known === 'one' ? { id: params.id } : operation(resource, known).variables({ ...params.data, id: params.id });
  return {
    query: document,
    variables,
    parseResponse: ({ data }) => ({ data: (data as Variables)[field] as RaRecord }),
  };
};

const graphql = buildGraphQLProvider({ client, introspection: false, buildQuery: () => buildQuery });

/** Runs what `buildQuery` names through our own `request`, which translates errors and repeats after a lost network. */
async function run(method: string, resource: string, params: unknown, options: Parameters<typeof request>[2]) {
  const { query, variables, parseResponse } = buildQuery(method, resource, params);
  const data = await request<Variables>(query, variables ?? {}, options);
  const answer = parseResponse({ data, loading: false, networkStatus: 7 }) as { data: RaRecord };
  if (!answer.data) throw notFound();
  return answer;
}

const notFound = () => translateError({ graphQLErrors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });

const pages = new Pages();

async function getList(resource: string, params: GetListParams) {
  const { document, field, variables } = operation(resource, 'list');
  const sort = params.sort ?? { field: 'id', order: 'ASC' };
  const filter = present(params.filter as Variables);
  const chosen = variables ? variables(filter, sort) : filter;
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const key = JSON.stringify([resource, chosen]);
  const { nodes, total } = await pages.get(key, { page, perPage }, async (window) => {
    const data = await request<Record<string, Connection<RaRecord>>>(
      document,
      { ...chosen, ...window },
      { signal: params.signal },
    );
    return data[field]!;
  });
  // react-admin takes rows of a list for whole records; forms wait for the whole one when they see the mark.
  return { data: nodes.map((node) => ({ ...node, isListRow: true })), total };
}

const keyOf = (params: CreateParams | UpdateParams): string =>
  (params.meta as { idempotencyKey?: string } | undefined)?.idempotencyKey ?? newKey();

/** The API offers no bulk reads by id and no deletes: records are withdrawn, closed or amended by named acts. */
export const dataProvider = {
  ...graphql,
  getList,
  getOne: (resource: string, params: GetOneParams) => run('GET_ONE', resource, params, { signal: params.signal }),
  getMany: async (resource: string, { ids }: { ids: unknown[] }) => ({
    data: await Promise.all(ids.map(async (id) => (await run('GET_ONE', resource, { id }, {})).data)),
  }),
  create: (resource: string, params: CreateParams) =>
    run('CREATE', resource, params, { idempotencyKey: keyOf(params) }),
  update: (resource: string, params: UpdateParams) =>
    run('UPDATE', resource, params, { idempotencyKey: keyOf(params) }),
} as unknown as DataProvider;
