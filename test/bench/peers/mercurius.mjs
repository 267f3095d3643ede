import mercurius from 'mercurius';
import { FIGURES, OBLIGATIONS, OBLIGATIONS_OF_TIER, ORGANISATIONS, REPORTS, TOTALS } from './queries.mjs';
import { servePeer } from './serve.mjs';

const SCHEMA = `
  type Query {
    organisation(id: ID!): Organisation
    obligations(roundId: ID!, first: Int!, after: String, tier: Int): Obligations!
    totals(obligationId: ID!): [Total!]!
  }
  type Organisation { id: ID! name: String! kind: String! line: String! contact: String validFrom: String! validTo: String version: Int! }
  type Obligations { edges: [ObligationEdge!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ObligationEdge { node: Obligation! }
  type Obligation {
    id: ID! tier: Int! consolidates: Boolean! dueOn: String! organisation: Organisation! to: Organisation report: Report
  }
  type Report { id: ID! state: String! number: Int! figures: [Figure!]! }
  type Figure { cellId: ID! state: String! value: Float comment: String }
  type Total { cellId: ID! own: Float total: Float numbered: Int! notApplicable: Int! }
`;

const byKey = (rows, key) => new Map(rows.map((row) => [row[key], row]));

servePeer(async (server, pool, { today }) => {
  const query = async (sql, params) => (await pool.query(sql, params)).rows;

  async function organisations(keys) {
    const found = byKey(await query(ORGANISATIONS, [[...new Set(keys)], today]), 'id');
    return keys.map((key) => found.get(key) ?? null);
  }

  async function obligations(_, { roundId, first, after, tier }) {
    const [path, key] = after ? JSON.parse(after) : [null, null];
    const rows =
      tier == null
        ? await query(OBLIGATIONS, [roundId, path, key, first + 1])
        : await query(OBLIGATIONS_OF_TIER, [roundId, tier, first + 1]);
    const page = rows.slice(0, first);
    const last = page.at(-1);
    const endCursor = last ? JSON.stringify([last.path, last.id]) : null;
    return { edges: page.map((node) => ({ node })), pageInfo: { hasNextPage: rows.length > first, endCursor } };
  }

  await server.register(mercurius, {
    schema: SCHEMA,
    jit: 1,
    resolvers: {
      Query: {
        organisation: async (_, { id }) => (await organisations([Number(id)]))[0],
        obligations,
        totals: (_, { obligationId }) => query(TOTALS, [obligationId]),
      },
    },
    loaders: {
      Obligation: {
        organisation: (asked) => organisations(asked.map(({ obj }) => obj.organisation_key)),
        to: (asked) => organisations(asked.map(({ obj }) => obj.to_key)),
        report: async (asked) => {
          const params = [asked.map(({ obj }) => obj.province_id), asked.map(({ obj }) => obj.id)];
          const found = byKey(await query(REPORTS, params), 'obligation_key');
          return asked.map(({ obj }) => found.get(obj.id) ?? null);
        },
      },
      Report: {
        figures: async (asked) => {
          const column = (name) => asked.map(({ obj }) => obj[name]);
          const rows = await query(FIGURES, [column('province_id'), column('year'), column('id'), column('number')]);
          const found = Map.groupBy(rows, (row) => row.report_key);
          return asked.map(({ obj }) => found.get(obj.id) ?? []);
        },
      },
    },
  });
});
