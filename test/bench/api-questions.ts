import { built } from '../lap/world.ts';

const { nodeId, parseNodeId } = await built<typeof import('@app/kernel')>('libs/kernel/src/index.js');

export const TIER = 2;
const PAGE = 50;

/** What is asked for, by keys as the tables have them. */
export interface Places {
  organisationKey: number;
  roundKey: number;
  obligation: { provinceId: number; scopeId: number; key: string };
}

export interface Question {
  name: string;
  /** Requests in one turn, so that each turn costs about as much. */
  turn: number;
  document: string;
  /** For programs that take keys, and for the API, which takes ids. */
  variables: Record<string, unknown>;
  ids: Record<string, unknown>;
  /** The same in the schema that PostGraphile makes. */
  postgraphile: { document: string; variables: Record<string, unknown> };
}

const LIST = `query ($roundId: ID!, $after: String) {
  obligations(roundId: $roundId, first: ${PAGE}, after: $after) {
    edges { node { id tier consolidates dueOn organisation { id name kind } to { id name kind } } } pageInfo { hasNextPage endCursor } } }`;

const POSTGRAPHILE_LIST = `query ($roundId: Int!, $after: Cursor) {
  obligations: allObligations(condition: { roundKey: $roundId }, orderBy: [PATH_ASC, KEY_ASC], first: ${PAGE}, after: $after) {
    edges { node { id: key tier consolidates dueOn organisation { id: key name kind } to { id: key name kind } } } pageInfo { hasNextPage endCursor } } }`;

export function questionsOf({ organisationKey, roundKey, obligation }: Places): Question[] {
  const roundId = nodeId('Round', roundKey);
  return [
    {
      name: 'light',
      turn: 300,
      document: 'query ($id: ID!) { organisation(id: $id) { id name kind line contact validFrom validTo version } }',
      variables: { id: String(organisationKey) },
      ids: { id: nodeId('Organisation', organisationKey) },
      postgraphile: {
        document:
          'query ($id: Int!) { organisation: organisationByKey(key: $id) { id: key name kind line contact validFrom validTo version } }',
        variables: { id: organisationKey },
      },
    },
    {
      name: 'list',
      turn: 100,
      document: LIST,
      variables: { roundId: String(roundKey) },
      ids: { roundId },
      postgraphile: { document: POSTGRAPHILE_LIST, variables: { roundId: roundKey } },
    },
    {
      name: 'heavy',
      turn: 30,
      document: `query ($roundId: ID!, $tier: Int!) { obligations(roundId: $roundId, first: 20, tier: $tier) {
        edges { node { id report { id state number figures { cellId state value comment } } } } } }`,
      variables: { roundId: String(roundKey), tier: TIER },
      ids: { roundId, tier: TIER },
      postgraphile: {
        document: `query ($roundId: Int!, $tier: Int!) {
          obligations: allObligations(condition: { roundKey: $roundId, tier: $tier }, orderBy: [PATH_ASC, KEY_ASC], first: 20) {
            edges { node { id: key report { id: key state number figures(orderBy: [CELL_KEY_ASC]) { cellId: cellKey state value comment } } } } } }`,
        variables: { roundId: roundKey, tier: TIER },
      },
    },
    {
      name: 'totals',
      turn: 10,
      document:
        'query ($obligationId: ID!) { totals(obligationId: $obligationId) { cellId own total numbered notApplicable } }',
      variables: { obligationId: obligation.key },
      ids: { obligationId: nodeId('Obligation', obligation.key, obligation) },
      postgraphile: {
        document:
          'query ($key: UUID!) { totals: totalsList(obligationKey: $key) { cellId own total numbered notApplicable } }',
        variables: { key: obligation.key },
      },
    },
  ];
}

/** The same answer, whoever gave it: global ids become keys, enums small letters, cursors go. */
export function plain(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, name));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.keys(value)
        .filter((key) => !['endCursor', 'pageInfo', 'extensions', '__typename'].includes(key))
        .toSorted()
        .map((key) => [key, plain((value as Record<string, unknown>)[key], key)]),
    );
  if (/^(id|cellId)$/.test(name)) return keyOf(String(value));
  return /^(kind|line|state)$/.test(name) && typeof value === 'string' ? value.toLowerCase() : value;
}

function keyOf(id: string): string {
  try {
    return parseNodeId(id).key;
  } catch {
    return id;
  }
}
