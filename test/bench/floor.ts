import { createHash, randomUUID } from 'node:crypto';
import fastify, { type FastifyRequest } from 'fastify';
import pg from 'pg';

/**
 * The bare floor: hand-written routes that do what sending a report and saving a citizen's assessment write (session, idempotency key, lock, the rows themselves,
 * trail, outbox, stored answer), with prepared statements, in a process of its own. It knows no GraphQL, no permissions, no checks of the form or of
 * answers, no other operation.
 */
export interface FloorOrder {
  databaseUrl: string;
  poolSize: number;
  now: string;
}

interface Place {
  provinceId: number;
  scopeId: number;
}
interface Sending extends Place {
  reportKey: string;
}
interface Saving extends Place {
  organisationKey: number;
  year: number;
  setKey: number;
  versionKey: number;
  roundKey: number;
  subjectKey: string;
  answers: unknown[];
  /** 0: nothing is there yet. */
  version: number;
}

/** A payment from a place of some books; both sides of it. */
interface Paying extends Place {
  organisationKey: number;
  booksKey: string;
  path: string;
  day: string;
  placeKey: string;
  holdingKey: string;
  cashKey: string;
  spentKey: string;
  amount: number;
}

process.once('message', (order: FloorOrder) => void serve(order));

async function serve({ databaseUrl, poolSize, now }: FloorOrder): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
  const server = fastify();
  server.post('/', (request: FastifyRequest<{ Body: Sending }>) =>
    withClient(pool, (client) => written(client, request, now, submit)),
  );
  server.post('/assessment', (request: FastifyRequest<{ Body: Saving }>) =>
    withClient(pool, (client) => written(client, request, now, save)),
  );
  server.post('/voucher', (request: FastifyRequest<{ Body: Paying }>) =>
    withClient(pool, (client) => written(client, request, now, pay)),
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

interface Writing {
  run: <Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]) => Promise<pg.QueryResult<Row>>;
  now: string;
  person: string;
  tell: (happened: { action: string; subject: string; key: string; payload: object; after: object }) => Promise<void>;
}

/** What every write does besides, in one transaction. */
async function written<Body extends Place>(
  client: pg.PoolClient,
  { headers, body }: { headers: FastifyRequest['headers']; body: Body },
  now: string,
  work: (writing: Writing, body: Body) => Promise<object>,
): Promise<object> {
  const { provinceId, scopeId } = body;
  const run: Writing['run'] = (name, text, values) => client.query({ name, text, values });
  const token = createHash('sha256').update(headers.cookie!.split('=')[1]!).digest();
  const session = await run<{ person_key: string; key: string }>(
    'session',
    'SELECT key, person_key FROM person_session WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2',
    [token, now],
  );
  const { key: sessionKey, person_key: person } = session.rows[0]!;
  await client.query(`BEGIN; SET LOCAL app.scopes_${Math.floor(scopeId / 100)} = '{[${scopeId},${scopeId}]}'`);
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const claim = [`person:${person}`, headers['idempotency-key']];
  await run('claim', 'INSERT INTO idempotency_key (principal, key, request_hash, created_at) VALUES ($1, $2, $3, $4)', [
    ...claim,
    hash,
    now,
  ]);
  const tell: Writing['tell'] = async ({ action, subject, key, payload, after }) => {
    await run(
      'trail',
      `INSERT INTO audit_event (key, occurred_at, actor_id, session_id, action, subject_type, subject_key, province_id, scope_id, after, transaction_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, pg_current_xact_id()::text::bigint)`,
      [randomUUID(), now, person, sessionKey, action, subject, key, provinceId, scopeId, JSON.stringify(after)],
    );
    await run(
      'outbox',
      `INSERT INTO outbox_event (key, occurred_at, topic, version, subject_type, subject_key, scope_id, payload, transaction_id)
       VALUES ($1, $2, $3, 1, $4, $5, $6, $7, pg_current_xact_id()::text::bigint)`,
      [randomUUID(), now, action, subject, key, scopeId, JSON.stringify(payload)],
    );
  };
  const answer = await work({ run, now, person, tell }, body);
  await run('answer', 'UPDATE idempotency_key SET response = $3 WHERE principal = $1 AND key = $2', [
    ...claim,
    JSON.stringify({ answer }),
  ]);
  await client.query('COMMIT');
  return answer;
}

async function submit({ run, now, person, tell }: Writing, { provinceId, scopeId, reportKey }: Sending) {
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
  const answer = { state: 'submitted', number: 1 };
  await tell({
    action: 'report.submitted',
    subject: 'Report',
    key: reportKey,
    payload: { roundKey: round, ...answer },
    after: { ...answer, isLate: false },
  });
  return answer;
}

/** The first answers, or others over them. */
async function save({ run, now, person, tell }: Writing, body: Saving) {
  const { provinceId, scopeId, organisationKey, year, setKey, versionKey, roundKey, subjectKey, answers, version } =
    body;
  const key = [provinceId, year, setKey, subjectKey];
  await run('round', 'SELECT state FROM assessment_round WHERE key = $1', [roundKey]);
  if (version === 0) {
    const place = await run<{ path: string; community_key: string }>(
      'subject',
      `SELECT s.path, m.community_key FROM citizen AS s LEFT JOIN membership AS m ON m.province_id = s.province_id AND m.citizen_key = s.key AND m.valid_to IS NULL
       WHERE s.province_id = $1 AND s.key = $2`,
      [provinceId, subjectKey],
    );
    const { path, community_key: community } = place.rows[0]!;
    await run(
      'begin',
      `INSERT INTO subject_assessment (province_id, scope_id, year, set_key, subject_key, subject_kind, organisation_key, path, community_key, round_key, line,
         version_key, state, answers, answered, asked, channel, entered_by, reason, updated_at)
       VALUES ($1, $5, $2, $3, $4, 'citizen', $6, $7, $8, $9, 1, $10, 'draft', $11, 10, 10, 'on_behalf', $12, 'on_paper', $13)`,
      [...key, scopeId, organisationKey, path, community, roundKey, versionKey, JSON.stringify(answers), person, now],
    );
    await run(
      'count',
      `INSERT INTO subject_result_delta (province_id, scope_id, key, round_key, line, community_key, draft, submitted, returned, reviewed, met, not_met, unjudgeable)
       VALUES ($1, $2, $3, $4, 1, $5, 1, 0, 0, 0, 0, 0, 0)`,
      [provinceId, scopeId, randomUUID(), roundKey, community],
    );
  } else {
    await run(
      'hold assessment',
      'SELECT state, version FROM subject_assessment WHERE province_id = $1 AND year = $2 AND set_key = $3 AND subject_key = $4 FOR UPDATE',
      key,
    );
    await run(
      'amend',
      `UPDATE subject_assessment SET answers = $5, entered_by = $6, updated_at = $7, version = version + 1
       WHERE province_id = $1 AND year = $2 AND set_key = $3 AND subject_key = $4`,
      [...key, JSON.stringify(answers), person, now],
    );
  }
  const answer = { state: 'draft', version: version + 1 };
  await tell({
    action: 'subjectAssessment.saved',
    subject: 'SubjectAssessment',
    key: `${year}-${setKey}-${subjectKey}`,
    payload: { roundKey, organisationKey, versionKey, state: 'draft', number: 1 },
    after: { state: 'draft', targets: answers.map((_, at) => String(at + 1)) },
  });
  return answer;
}

/** A voucher with its two entries, the balances of its day and of later ones, and its number. */
async function pay({ run, now, person, tell }: Writing, body: Paying) {
  const { provinceId, scopeId, organisationKey, booksKey, path, day, placeKey, holdingKey, cashKey, spentKey, amount } =
    body;
  const year = Number(day.slice(0, 4));
  const key = randomUUID();
  await run('books', 'SELECT key FROM account_books WHERE province_id = $1 AND key = $2 FOR NO KEY UPDATE', [
    provinceId,
    booksKey,
  ]);
  const before = [provinceId, scopeId, day];
  await run(
    'money',
    `INSERT INTO money_balance AS b (province_id, scope_id, place_key, holding_key, day, amount)
     SELECT $1, $2, $4, $5, $3, m.amount - $6 FROM money_balance AS m
     WHERE m.province_id = $1 AND m.place_key = $4 AND m.holding_key = $5 AND m.day <= $3 ORDER BY m.day DESC LIMIT 1
     ON CONFLICT (province_id, place_key, holding_key, day) DO UPDATE SET amount = b.amount - $6`,
    [...before, placeKey, holdingKey, amount],
  );
  await run(
    'holding',
    `INSERT INTO holding_balance AS b (province_id, scope_id, holding_key, day, amount, pending)
     SELECT $1, $2, $4, $3, m.amount - $5, m.pending FROM holding_balance AS m
     WHERE m.province_id = $1 AND m.holding_key = $4 AND m.day <= $3 ORDER BY m.day DESC LIMIT 1
     ON CONFLICT (province_id, holding_key, day) DO UPDATE SET amount = b.amount - $5`,
    [...before, holdingKey, amount],
  );
  await run(
    'accounts',
    `INSERT INTO account_balance AS b (province_id, scope_id, books_key, account_key, holding_key, day, amount)
     SELECT $1, $2, $4, a.key, $5, $3, a.moved + coalesce((SELECT m.amount FROM account_balance AS m WHERE m.province_id = $1 AND m.books_key = $4
       AND m.account_key = a.key AND m.holding_key = $5 AND m.day <= $3 ORDER BY m.day DESC LIMIT 1), 0)
     FROM unnest(ARRAY[$6, $7]::uuid[], ARRAY[-$8::bigint, $8::bigint]) AS a(key, moved)
     ON CONFLICT (province_id, books_key, account_key, holding_key, day) DO UPDATE SET amount = excluded.amount`,
    [...before, booksKey, holdingKey, cashKey, spentKey, amount],
  );
  await run(
    'entries',
    `INSERT INTO ledger_entry (province_id, scope_id, voucher_key, position, previous_position, entry_count, books_key, account_key, holding_key, place_key, day,
       amount, sum_before, sum_after)
     VALUES ($1, $2, $3, 1, NULL, 2, $4, $5, $7, $8, $9, -$10::bigint, 0, -$10::bigint), ($1, $2, $3, 2, 1, 2, $4, $6, $7, NULL, $9, $10, -$10::bigint, 0)`,
    [provinceId, scopeId, key, booksKey, cashKey, spentKey, holdingKey, placeKey, day, amount],
  );
  await run(
    'step',
    `INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, voucher_key, day)
     SELECT $1, $2, $3, s.position + 1, s.position, s.closed_through, s.closed_through, $4, $5 FROM ledger_step AS s
     WHERE s.province_id = $1 AND s.books_key = $3 ORDER BY s.position DESC LIMIT 1`,
    [provinceId, scopeId, booksKey, key, day],
  );
  const drawn = await run<{ value: number }>(
    'number',
    'INSERT INTO counter (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value',
    [`voucher/${organisationKey}/PC/${year}`],
  );
  const { value: number } = drawn.rows[0]!;
  await run(
    'voucher',
    `INSERT INTO voucher (province_id, scope_id, key, books_key, organisation_key, path, kind, book, year, number, day, amount, content, signatures, entry_count,
       balanced, posted_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'cash_payment', 'PC', $7, $8, $9, $10, 'bare', $11, 2, 0, $12)`,
    [
      provinceId,
      scopeId,
      key,
      booksKey,
      organisationKey,
      path,
      year,
      number,
      day,
      amount,
      JSON.stringify([{ step: 'maker', personKey: person, at: now }]),
      now,
    ],
  );
  const answer = { number };
  await tell({
    action: 'voucher.posted',
    subject: 'Voucher',
    key,
    payload: { organisationKey, number },
    after: answer,
  });
  return answer;
}
