import { createHash, randomUUID } from 'node:crypto';
import fastify, { type FastifyRequest } from 'fastify';
import pg from 'pg';

/**
 * The bare floor: one hand-written route that does what sending a report writes (session, idempotency key, lock, figures, delta,
 * version, report, trail, outbox, stored answer), with prepared statements, in a process of its own. It knows no GraphQL, no
 * permissions, no checks of the form, no other operation.
 */
export interface FloorOrder {
  databaseUrl: string;
  poolSize: number;
  now: string;
}

interface Call {
  provinceId: number;
  scopeId: number;
  reportKey: string;
}

process.once('message', (order: FloorOrder) => void serve(order));

async function serve({ databaseUrl, poolSize, now }: FloorOrder): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const server = fastify();
  server.post('/', (request: FastifyRequest<{ Body: Call }>) =>
    withClient(pool, (client) => submit(client, request, now)),
  );
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  process.send!({ url });
  process.on('message', (message) => {
    if (message === 'cpu') process.send!({ cpu: process.cpuUsage() });
    else
      void server
        .close()
        .then(() => pool.end())
        .then(() => process.disconnect());
  });
}

async function withClient<Answer>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Answer>): Promise<Answer> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function submit(client: pg.PoolClient, { headers, body }: FastifyRequest<{ Body: Call }>, now: string) {
  const { provinceId, scopeId, reportKey } = body;
  const run = <Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]) =>
    client.query<Row>({ name, text, values });
  const token = createHash('sha256').update(headers.cookie!.split('=')[1]!).digest();
  const session = await run<{ person_key: string; key: string }>(
    'session',
    'SELECT key, person_key FROM person_session WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2',
    [token, now],
  );
  const { key: sessionKey, person_key: person } = session.rows[0]!;
  await client.query(`BEGIN; SET LOCAL app.scopes_${Math.floor(scopeId / 100)} = '{[${scopeId},${scopeId}]}'`);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  await run('claim', 'INSERT INTO idempotency_key (principal, key, request_hash, created_at) VALUES ($1, $2, $3, $4)', [
    `person:${person}`,
    headers['idempotency-key'],
    hash,
    now,
  ]);
  const held = await run<{ year: number; round_key: number; node_path: string }>(
    'hold',
    `SELECT r.year, r.round_key, o.node_path FROM report r JOIN obligation o ON o.province_id = r.province_id AND o.key = r.obligation_key
     WHERE r.province_id = $1 AND r.key = $2 FOR UPDATE OF r`,
    [provinceId, reportKey],
  );
  const { year, round_key: round, node_path: node } = held.rows[0]!;
  const figures = await run<{ cell_key: number; value: string | null }>(
    'figures',
    'SELECT cell_key, value FROM report_value WHERE province_id = $1 AND year = $2 AND report_key = $3 AND number = 1',
    [provinceId, year, reportKey],
  );
  await run(
    'delta',
    `INSERT INTO rollup_delta (province_id, scope_id, year, key, round_key, node_path, cell_keys, sums, numbered, not_applicable, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      provinceId,
      scopeId,
      year,
      randomUUID(),
      round,
      node,
      figures.rows.map(({ cell_key }) => cell_key),
      figures.rows.map(({ value }) => value ?? 0),
      figures.rows.map(({ value }) => Number(value !== null)),
      figures.rows.map(({ value }) => Number(value === null)),
      now,
    ],
  );
  await run(
    'version',
    'UPDATE report_version SET submitted_at = $3, submitted_by = $4 WHERE province_id = $1 AND report_key = $2 AND number = 1',
    [provinceId, reportKey, now, person],
  );
  await run(
    'report',
    `UPDATE report SET state = 'submitted', counted_number = 1, submitted_at = $3, updated_at = $3, version = version + 1
     WHERE province_id = $1 AND key = $2`,
    [provinceId, reportKey, now],
  );
  const after = JSON.stringify({ state: 'submitted', number: 1, isLate: false });
  await run(
    'trail',
    `INSERT INTO audit_event (key, occurred_at, actor_id, session_id, action, subject_type, subject_key, province_id, scope_id, after, transaction_id)
     VALUES ($1, $2, $3, $4, 'report.submitted', 'Report', $5, $6, $7, $8, pg_current_xact_id()::text::bigint)`,
    [randomUUID(), now, person, sessionKey, reportKey, provinceId, scopeId, after],
  );
  await run(
    'outbox',
    `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, scope_id, payload, transaction_id)
     VALUES ($1, $2, 'report.submitted', 1, 'Report', $3, $4, $5, pg_current_xact_id()::text::bigint)`,
    [randomUUID(), now, reportKey, scopeId, JSON.stringify({ roundKey: round, state: 'submitted', number: 1 })],
  );
  const answer = { state: 'submitted', number: 1 };
  await run('answer', 'UPDATE idempotency_key SET response = $3 WHERE principal = $1 AND key = $2', [
    `person:${person}`,
    headers['idempotency-key'],
    JSON.stringify({ answer }),
  ]);
  await client.query('COMMIT');
  return answer;
}
