import { addDays, type IsoDate, Role } from '@app/kernel';
import type { DataSource } from 'typeorm';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';

const REGISTER = 'mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { id clientId } }';
const ISSUE = 'mutation ($input: IssueApiCredentialInput!) { issueApiCredential(input: $input) { credential { id } } }';

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
  session.clock.set(`${today}T02:00:00Z`);
  await owner.query(
    `INSERT INTO api_usage (client_key, day, calls, errors, cost, last_at)
     SELECT $1::uuid, $2::date - back, calls, calls / 40, calls * 52, ($2::date - back)::timestamp + interval '9 hours 30 minutes'
     FROM (SELECT back, 120 + (back * 37) % 90 - CASE WHEN extract(isodow FROM $2::date - back) > 5 THEN 80 ELSE 0 END AS calls
       FROM generate_series(1, $3::int - 1) AS back) AS past`,
    [client.clientId, today, DAYS],
  );
}
