import { addDays, type IsoDate, Role, uuidKey } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';

const REGISTER = 'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { id clientId } }';
const ISSUE = 'mutation ($input: IssueApiCredentialInput!) { issueApiCredential(input: $input) { credential { id } } }';

const REGISTER_WEBHOOK = 'mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { id } }';

const DAYS = 30;

/** A program of a made-up partner of the department, with a month of calls. Its secret is told to nobody: whoever wants one issues it in the console. */
export async function playPartners(
  session: DemoSession,
  owner: DataSource,
  { department, keepers }: DemoPlaces,
  today: IsoDate,
): Promise<void> {
  const administrator = session.at(keepers.government, Role.Administrator);
  session.clock.set(`${addDays(today, -DAYS)}T02:00:00Z`);
  const { registerApiClient: client } = await session.run<{ registerApiClient: { id: string; clientId: string } }>(
    administrator,
    REGISTER,
    {
      input: {
        organisationId: department.id,
        name: 'Cổng thông tin của đối tác (minh hoạ)',
        purpose: 'Hiển thị hoạt động và tuần lễ học tập suốt đời trên một cổng thông tin lấy làm ví dụ.',
        contact: 'cong-thong-tin@demo.invalid',
        scopes: ['read:activity', 'read:movement', 'read:week'],
        expiresOn: addDays(today, 335),
      },
    },
  );
  await session.run(administrator, ISSUE, { input: { clientId: client.id } });
  await playWebhook(session, owner, administrator, client);
  session.clock.set(`${today}T02:00:00Z`);
  await owner.query(
    `INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at)
     SELECT $1::uuid, $2::date - back, calls, calls / 40, calls * 52, ($2::date - back)::timestamp + interval '9 hours 30 minutes'
     FROM (SELECT back, 120 + (back * 37) % 90 - CASE WHEN extract(isodow FROM $2::date - back) > 5 THEN 80 ELSE 0 END AS calls
       FROM generate_series(1, $3::int - 1) AS back) AS past`,
    [client.clientId, today, DAYS],
  );
}

/** An endpoint that does not exist, with a log as if it had been there: it took two events, and then failed until it was parked. */
async function playWebhook(
  session: DemoSession,
  owner: DataSource,
  administrator: ReturnType<DemoSession['at']>,
  client: { id: string },
): Promise<void> {
  const { registerWebhook: webhook } = await session.run<{ registerWebhook: { id: string } }>(
    administrator,
    REGISTER_WEBHOOK,
    {
      input: {
        clientId: client.id,
        url: 'https://cong-thong-tin.demo.invalid/su-kien',
        events: ['activity.amended', 'activity.logged', 'week.planned'],
        selection:
          'query ($subject: ID!) {\n  node(id: $subject) {\n    ... on Activity { id title startsOn }\n    ... on Week { id theme }\n  }\n}',
      },
    },
  );
  const key = uuidKey('Webhook', webhook.id);
  await owner.query(
    `INSERT INTO webhook_delivery (key, webhook_key, event_key, topic, place, lane, state, attempts, status, fault, took_ms, due_at, handed_out_at, finished_at)
     SELECT gen_random_uuid(), $1, gen_random_uuid(), 'activity.logged', nth, 'Activity/' || nth, CASE WHEN nth < 3 THEN 'delivered' ELSE 'waiting' END,
       CASE WHEN nth < 3 THEN 0 ELSE 8 END, CASE WHEN nth < 3 THEN 204 ELSE NULL END, CASE WHEN nth < 3 THEN NULL ELSE 'NAME_UNKNOWN' END, 180 + nth * 15,
       $2::timestamptz + nth * interval '1 hour', $2::timestamptz + nth * interval '1 hour', CASE WHEN nth < 3 THEN $2::timestamptz + nth * interval '1 hour' END
     FROM generate_series(1, 3) AS nth`,
    [key, session.clock.now()],
  );
  await owner.query(
    `UPDATE webhook SET parked_at = $2::timestamptz + interval '1 day', parked_because = 'NAME_UNKNOWN' WHERE key = $1`,
    [key, session.clock.now()],
  );
}
