import { randomUUID } from 'node:crypto';
import { Role } from '@app/kernel';
import { SubjectCountFolder } from '@app/subjects';
import { startWorker } from '../support/worker';
import type { Somewhere } from './somewhere';

/** Communities, clans, families and citizens, and a list of citizens from a file. */
export async function writeSubjects({ api, run, commune, school, word, marks }: Somewhere): Promise<void> {
  const keeper = await api.given.person(Role.Officer, school);
  const at = { organisationId: school.id };
  const difficult = { difficultFrom: '2024-01-01', difficultCitation: word('words') };
  const place = { ...at, kind: 'THON', name: word('words'), ...difficult };
  const community = await run(keeper, 'recordCommunity:RecordCommunityInput', place);
  const gone = await run(keeper, 'recordCommunity:RecordCommunityInput', { ...place, name: word('words') });
  const changed = { id: gone.id, version: 1, name: word('words'), difficultCitation: word('words') };
  await run(keeper, 'amendCommunity:AmendCommunityInput', changed);
  const clan = await run(keeper, 'recordClan:RecordClanInput', {
    ...at,
    name: word('words'),
    communityId: community.id,
  });
  await run(keeper, 'amendClan:AmendClanInput', { id: clan.id, version: 1, name: word('words') });
  const household = { ...at, communityId: community.id, clanId: clan.id, code: 'H1' };
  const family = await run(keeper, 'recordFamily:RecordFamilyInput', household);
  await run(keeper, 'amendFamily:AmendFamilyInput', { id: family.id, version: 1, code: 'H2' });
  const known = () => ({
    name: `Người ${word('person')}`,
    nationalId: marks.digits('person', 12),
    address: `Số ${word('person')}`,
    birthYear: 1980,
  });
  const home = { communityId: community.id, familyId: family.id };
  const citizen = await run(keeper, 'recordCitizen:RecordCitizenInput', { ...at, ...home, ...known() });
  await run(keeper, 'correctCitizen:CorrectCitizenInput', { id: citizen.id, version: 1, ...known() });
  const literal = `id: "${citizen.id}", reason: "${word('words')}"`;
  await api.ok(keeper, `mutation { showCitizenNumber(${literal}) }`);
  const end = (kind: string, id: string, version: number, reason: string) =>
    api.ok(keeper, `mutation { end${kind}(id: "${id}", version: ${version}, reason: ${reason}) { id } }`);
  await end('Citizen', citizen.id, 2, 'MOVED');
  await end('Community', gone.id, 2, 'DISSOLVED');
  await end('Family', family.id, 2, 'DISSOLVED');
  await end('Clan', clan.id, 2, 'DISSOLVED');
  const clerk = await api.given.person(Role.Officer, commune);
  const stated = { organisationId: commune.id, year: 2024, citizens: 5, source: word('words') };
  const statement = await run(clerk, 'stateSubjects:StateSubjectsInput', stated);
  await run(clerk, 'amendStatement:AmendStatementInput', { id: statement.id, version: 1, source: word('words') });
  await importList(api, keeper.cookie, school.id, [word('person'), word('person')]);
  const worker = await startWorker(api);
  await worker.get(SubjectCountFolder, { strict: false }).fold();
  await worker.close();
  await run(keeper, 'recordCommunity:RecordCommunityInput', { ...place, name: word('words') });
}

/** Two rows of which neither says where somebody lives: both wait, one with what was typed in its place. */
async function importList(
  api: Somewhere['api'],
  cookie: string,
  organisation: string,
  [one, other]: [string, string],
): Promise<void> {
  const boundary = `----${randomUUID()}`;
  const list = `Họ và tên;Năm sinh;Địa chỉ\nNgười ${one};1980;Số ${one}\nNgười ${other};1981;\n`;
  const payload = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="ds.csv"\r\nContent-Type: text/csv\r\n\r\n${list}\r\n--${boundary}--\r\n`;
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    cookie,
    'idempotency-key': randomUUID(),
  };
  const url = `/citizen-imports?organisation=${organisation}`;
  const response = await api.app.inject({ method: 'POST', url, payload: Buffer.from(payload), headers });
  const { id } = response.json<{ id: string }>();
  const asker = { cookie } as Parameters<typeof api.ok>[0];
  const state = async () =>
    (await api.ok<{ citizenImport: { state: string } }>(asker, `{ citizenImport(id: "${id}") { state } }`))
      .citizenImport.state;
  for (let tries = 0; tries < 100 && (await state()) !== 'CHECKED'; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await api.ok(asker, 'mutation ($input: MendRowInput!) { mendImportRow(input: $input) { row } }', {
    input: { importId: id, row: 2, cells: [{ column: 'address', text: `Số ${other}` }] },
  });
}
