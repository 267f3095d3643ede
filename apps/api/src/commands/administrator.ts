import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { AccountRows, SignInLinks } from '@app/identity';
import { Actor, Clock, newKey, Role, type Transaction, Transactions } from '@app/kernel';
import { OrganisationKind, searchName } from '@app/organisations';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../app';
import { secretsFile, withDatabase } from '../setup/installation';
import { ensureSecrets } from '../setup/secrets';

const USAGE = 'npm run administrator -- --name "Họ và tên" --email "ten@co-quan.vn"';
const LINK_MINUTES = 24 * 60;

/** Gives an installation its first administrator, at the Government, and prints the one-time link. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } });
  const { name, email } = values;
  if (!name?.trim() || !email?.includes('@')) throw new Error(`usage: ${USAGE}`);
  const masterKey = process.env.MASTER_KEY ?? (await ensureSecrets(secretsFile)).masterKey;
  await withDatabase(process.env.DATABASE_URL, async (databaseUrl) => {
    const app = await openApplication(databaseUrl, Buffer.from(masterKey, 'base64'));
    try {
      const key = await app.get(Transactions).run(Actor.system(), (tx) => enrol(app, tx, name, email));
      const { url } = await app.get(SignInLinks).issue(Actor.system(), key, LINK_MINUTES);
      console.log(`${name}: ${url}`);
    } finally {
      await app.close();
    }
  });
}

async function openApplication(databaseUrl: string, masterKey: Buffer): Promise<NestFastifyApplication> {
  const app = await createApi({
    host: '127.0.0.1',
    port: 0,
    publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:3000',
    databaseUrl,
    poolSize: 2,
    filesDirectory: tmpdir(),
    maxFileBytes: 1,
    masterKey,
    secureCookies: false,
    introspection: false,
    trustedProxies: [],
    logLevel: 'error',
    consoleDirectory: null,
    trustedDocuments: null,
  });
  return app.init();
}

async function enrol(app: NestFastifyApplication, tx: Transaction, name: string, email: string): Promise<string> {
  const government = await governmentOf(tx);
  const key = await app.get(AccountRows).store(tx, { name, email }, tx.now);
  await tx.query(
    'INSERT INTO role_assignment (key, person_key, organisation_key, role, valid_from) VALUES ($1, $2, $3, $4, $5)',
    [newKey(), key, government.key, Role.Administrator, app.get(Clock).today()],
  );
  tx.record({
    action: 'person.enrolled',
    subjectType: 'Person',
    subjectKey: key,
    path: government.path,
    after: { role: Role.Administrator, organisationKey: government.key },
  });
  return key;
}

/** The root of the government line; an empty installation gets it here. */
async function governmentOf(tx: Transaction): Promise<{ key: number; path: string }> {
  const [known] = await tx.query<{ key: number; path: string }>(
    'SELECT organisation_key AS key, path FROM organisation_period WHERE kind = $1 AND parent_key IS NULL',
    [OrganisationKind.Government],
  );
  if (known) return known;
  const name = 'Chính phủ';
  const [made] = await tx.query<{ key: number; path: string }>(
    `WITH made AS (INSERT INTO organisation (created_at) VALUES ($1) RETURNING key)
     INSERT INTO organisation_period (organisation_key, valid_from, name, search_name, kind, line, path, scope_id)
     SELECT made.key, '1900-01-01', $2, $3, $4, 'government', made.key || '.', u.key
     FROM made, administrative_unit u WHERE u.code = 'VN' RETURNING organisation_key AS key, path`,
    [tx.now, name, searchName(name), OrganisationKind.Government],
  );
  return made!;
}

await main();
