import { servePeer } from './serve.mjs';
import { TOTALS } from './queries.mjs';

/** No GraphQL: one route for each question, one statement that builds the answer as text, which is sent on unread. */
const ORGANISATION = (key) => `
  (SELECT json_build_object('id', o.key, 'name', p.name, 'kind', p.kind, 'line', p.line, 'contact', p.contact,
     'validFrom', p.valid_from, 'validTo', p.valid_to, 'version', o.version)
   FROM organisation o JOIN organisation_period p ON p.organisation_key = o.key
   WHERE o.key = ${key} ORDER BY (p.valid_from <= $1::date) DESC, p.valid_from DESC LIMIT 1)`;

const LIGHT = `SELECT json_build_object('organisation', ${ORGANISATION('$2')})::text AS body`;

const NAMED = (key) => `
  (SELECT json_build_object('id', p.organisation_key, 'name', p.name, 'kind', p.kind) FROM organisation_period p
   WHERE p.organisation_key = ${key} ORDER BY (p.valid_from <= $1::date) DESC, p.valid_from DESC LIMIT 1)`;

const LIST = `
  SELECT json_build_object('obligations', json_build_object(
    'edges', json_agg(json_build_object('node', json_build_object('id', key, 'tier', tier, 'consolidates', consolidates, 'dueOn', due_on,
      'organisation', ${NAMED('page.organisation_key')}, 'to', ${NAMED('page.to_key')})) ORDER BY path, key),
    'pageInfo', json_build_object('hasNextPage', true, 'endCursor', json_build_array(max(path), (array_agg(key ORDER BY path, key))[50])::text)))::text AS body
  FROM (SELECT * FROM obligation WHERE round_key = $2 AND ($3::text IS NULL OR (path, key) > ($3, $4::uuid)) ORDER BY path, key LIMIT 50) AS page`;

const HEAVY = `
  SELECT json_build_object('obligations', json_build_object('edges', json_agg(json_build_object('node', json_build_object('id', page.key,
    'report', json_build_object('id', r.key, 'state', r.state, 'number', r.number, 'figures', (
      SELECT json_agg(json_build_object('cellId', v.cell_key, 'state', v.state, 'value', v.value, 'comment', v.comment) ORDER BY v.cell_key)
      FROM report_value v WHERE v.province_id = r.province_id AND v.year = r.year AND v.report_key = r.key AND v.number = r.number)))) ORDER BY path)))::text AS body
  FROM (SELECT * FROM obligation WHERE round_key = $1 AND tier = $2 ORDER BY path, key LIMIT 20) AS page
  JOIN report r ON r.province_id = page.province_id AND r.obligation_key = page.key`;

const SUMS = `SELECT json_build_object('totals', json_agg(t))::text AS body FROM (${TOTALS}) AS t`;

servePeer((server, pool, { today }) => {
  const statements = {
    light: ({ id }) => [LIGHT, [today, id]],
    list: ({ roundId, after }) => [LIST, [today, roundId, ...(after ? JSON.parse(after) : [null, null])]],
    heavy: ({ roundId, tier }) => [HEAVY, [roundId, tier]],
    totals: ({ obligationId }) => [SUMS, [obligationId]],
  };
  server.post('/:question', async (request, reply) => {
    const { rows } = await pool.query(...statements[request.params.question](request.body.variables));
    reply.type('application/json');
    return `{"data":${rows[0].body}}`;
  });
});
