import type {
  CreateParams,
  DataProvider,
  GetListParams,
  GetManyParams,
  GetOneParams,
  Identifier,
  RaRecord,
  UpdateParams,
} from 'react-admin';
import { translateError } from './errors';
import { newKey } from './idempotency';
import { stillAsked } from './known.rules.ts';
import { type ResourceOperations, pick, present } from './operations';
import { type Connection, Pages } from './pages';
import { carry, type RequestOptions } from './request';
import type { TrustedDocument } from './trusted.ts';

type Variables = Record<string, unknown>;
/** Those of all folders; they come with the pages behind the first screen. */
type Operations = () => Promise<Record<string, ResourceOperations>>;
type Method = Exclude<keyof ResourceOperations, 'asks' | 'namesPeople'>;

/**
 * react-admin's calls over the documents that the folders name. ra-data-graphql is not used: it drops the context of a mutation
 * (the idempotency key), wraps every error anew without its code and fields, and knows one request for a list where a page needs several.
 * The API offers no deletes: records are withdrawn, closed or amended by named acts.
 */
export function dataProviderOf(operations: Operations): DataProvider {
  const pages = new Pages();
  const getOne = async (resource: string, id: Identifier, options: RequestOptions) =>
    recordOf(await documentOf(operations, resource, 'one'), { id }, options);
  const write = async (resource: string, method: 'create' | 'update', params: CreateParams | UpdateParams) => {
    const document = await documentOf(operations, resource, method);
    const id = 'id' in params ? { id: params.id as unknown } : {};
    const input = pick({ ...(params.data as Variables), ...id }, document.input ?? []);
    return recordOf(document, { input }, { idempotencyKey: keyOf(params) });
  };
  return {
    getList: (resource: string, params: GetListParams) => getList(pages, resource, operations, params),
    getOne: (resource: string, { id, signal }: GetOneParams) => getOne(resource, id, { signal }),
    getMany: (resource: string, { ids, signal }: GetManyParams) => getMany(operations, resource, ids, { signal }),
    create: (resource: string, params: CreateParams) => write(resource, 'create', params),
    update: (resource: string, params: UpdateParams) => write(resource, 'update', params),
    getManyReference: notOffered,
    updateMany: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
  } as DataProvider;
}

async function documentOf(operations: Operations, resource: string, method: Method): Promise<TrustedDocument> {
  const found = (await operations())[resource]?.[method];
  if (!found) throw new Error(`${resource} has no operation ${method}`);
  return found;
}

const notOffered = (resource: string): Promise<never> =>
  Promise.reject(new Error(`${resource}: the API does not offer that`));

async function recordOf(
  document: TrustedDocument,
  variables: Variables,
  options: RequestOptions,
): Promise<{ data: RaRecord }> {
  const answer = (await carry(document, variables, options)) as Record<string, RaRecord | null>;
  const data = answer[document.field];
  if (!data) throw notFound();
  return { data };
}

/** Most ids that the API takes at once. */
const MOST_IDS = 100;

/** What is out of sight is left out. */
async function getMany(
  operations: Operations,
  resource: string,
  ids: readonly Identifier[],
  options: RequestOptions,
): Promise<{ data: RaRecord[] }> {
  const document = await documentOf(operations, resource, 'many');
  const pages = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, at) =>
    carry(document, { ids: ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS) }, options),
  );
  const answers = (await Promise.all(pages)) as Record<string, Many>[];
  const records = answers.flatMap((answer) => rowsOf(answer[document.field]!).filter((record) => record !== null));
  // react-admin takes these for whole records too; of what is named elsewhere only the name was asked.
  return { data: records.map((record) => ({ ...record, isNamed: true })) };
}

type Many = (RaRecord | null)[] | Pick<Connection<RaRecord>, 'edges'>;

const rowsOf = (found: Many): (RaRecord | null)[] =>
  Array.isArray(found) ? found : found.edges.map(({ node }) => node);

const notFound = () => translateError({ graphQLErrors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });

async function getList(pages: Pages, resource: string, operations: Operations, params: GetListParams) {
  const document = await documentOf(operations, resource, 'list');
  const asked = listVariables((await operations())[resource], params.filter as Variables, params.sort);
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const key = JSON.stringify([resource, asked]);
  const { nodes, total } = await pages.get(key, { page, perPage }, async (window) => {
    const answer = await carry(document, { ...asked, ...window }, { signal: params.signal });
    return (answer as Record<string, Connection<RaRecord>>)[document.field]!;
  });
  // react-admin takes rows of a list for whole records; forms wait for the whole one when they see the mark.
  return { data: nodes.map((node) => ({ ...node, isListRow: true })), total };
}

/** A list that nobody sorted has the sort `id` in react-admin, and its usual order in the API. */
const sortOf = (sort: GetListParams['sort']): Variables =>
  sort && sort.field !== 'id' ? { sort: sort.field, descending: sort.order === 'DESC' } : {};

/** What a list is asked with, without the page. */
export function listVariables(
  operations: ResourceOperations | undefined,
  wanted: Variables,
  sort: GetListParams['sort'],
): Variables {
  const filter = present(wanted);
  return stillAsked({ ...(operations?.asks?.(filter) ?? filter), ...sortOf(sort) }, operations?.list?.words);
}

const keyOf = (params: CreateParams | UpdateParams): string =>
  (params.meta as { idempotencyKey?: string } | undefined)?.idempotencyKey ?? newKey();
