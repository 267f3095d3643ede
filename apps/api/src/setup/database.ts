import { createHash, randomBytes } from 'node:crypto';
import { loadActivityKinds } from '@app/activities';
import { loadAwards } from '@app/awards';
import { loadCalendar } from '@app/calendar';
import { loadAdministrativeUnits } from '@app/organisations';
import { loadCriteria } from '@app/criteria';
import { loadCaps } from '@app/budgets';
import { loadForms } from '@app/forms';
import { loadMovements } from '@app/movements';
import { loadTargets } from '@app/targets';
import { loadAccounts } from '@app/ledger';
import { loadTitles } from '@app/titles';
import { runMigrations as installQueue } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../data-source';
import { builtMigrations } from './built-migrations';

export type ServiceRole = 'app' | 'worker' | 'auditor';
export type Passwords = Record<ServiceRole, string>;

export const newPasswords = (): Passwords => ({ app: secret(), worker: secret(), auditor: secret() });

const secret = () => randomBytes(24).toString('base64url');

/** Opens the database as its owner, for migrations and loaders. */
export async function openAsOwner(url: string): Promise<DataSource> {
  return new DataSource(
    dataSourceOptions({ url, poolSize: 4, migrations: await builtMigrations(), work: 'migrations' }),
  ).initialize();
}

/** Brings the schema up to this build. Answers the names of what was applied. */
export async function migrate(owner: DataSource, url: string): Promise<string[]> {
  await refuseUnsafeSettings(owner);
  const applied = await owner.runMigrations();
  await installQueue({ connectionString: url, logger: undefined });
  return applied.map(({ name }) => name);
}

/** Reference data: what every installation has before the first person signs in. */
export async function loadReferenceData(owner: DataSource, progress: (step: string) => void): Promise<void> {
  progress('administrative units');
  await loadAdministrativeUnits(owner);
  progress('forms and activity catalogue');
  await loadForms(owner);
  await loadActivityKinds(owner);
  progress('criteria');
  await loadCriteria(owner);
  await loadMovements(owner);
  await loadTitles(owner);
  await loadAwards(owner);
  await loadAccounts(owner);
  await loadCaps(owner);
  progress('holidays and swapped working days');
  await loadCalendar(owner);
  progress('indicators and national targets');
  await loadTargets(owner);
  // Every request asks for the units below somebody's: without statistics that is planned six times as dear, until PostgreSQL looks by itself.
  await owner.query('ANALYZE administrative_unit, administrative_unit_period, administrative_unit_succession');
}

/** A power cut must not lose an accepted report: `npm start` and production refuse such settings, tests ask for them. */
async function refuseUnsafeSettings(owner: DataSource): Promise<void> {
  if (process.env.ALLOW_UNSAFE_DATABASE === 'test') return;
  const rows: { name: string; setting: string }[] = await owner.query(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'`,
  );
  if (rows.length > 0)
    throw new Error(`unsafe database settings: ${rows.map(({ name }) => `${name} = off`).join(', ')}`);
}

/** Logins of the services, members of the roles that the migrations made; named after the database, since logins belong to the server. */
export async function ensureLogins(ownerUrl: string, passwords: Passwords): Promise<Record<ServiceRole, string>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const urls = {} as Record<ServiceRole, string>;
    for (const role of ['app', 'worker', 'auditor'] as const)
      urls[role] = await ensureLogin(client, ownerUrl, role, passwords[role]);
    return urls;
  } finally {
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, ownerUrl: string, role: ServiceRole, password: string): Promise<string> {
  const url = new URL(ownerUrl);
  const suffix = createHash('sha256').update(url.pathname).digest('hex').slice(0, 8);
  const login = `hieuhoc_${role}_${suffix}`;
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
  const verb = known.rowCount ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${login} LOGIN NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`);
  await client.query(`GRANT hieuhoc_${role} TO ${login}`);
  url.username = login;
  url.password = password;
  return url.href;
}
