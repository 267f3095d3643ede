import pg from 'pg';
import { loadReferenceData, migrate, openAsOwner } from '../setup/database';
import { distribute } from '../setup/distribute';
import { sayMisplaced } from '../setup/misplaced';
import { told } from './told';

/**
 * For production, before a new version starts: schema, reference data, and the two service logins when their passwords are given.
 * Settings: DATABASE_URL (owner), APP_PASSWORD, WORKER_PASSWORD. `--distribute` spreads a fresh database over the nodes of a sharded engine.
 */
async function main(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set; .env.example explains it');
  const owner = await openAsOwner(url);
  try {
    const applied = await migrate(owner, url);
    console.log(`${applied.length} migrations applied`);
    if (process.argv.includes('--distribute')) await distribute(owner, (step) => console.log(`distributing: ${step}`));
    await loadReferenceData(owner, (step) => console.log(`reference data: ${step}`));
    await sayMisplaced(owner, (text) => console.error(text));
  } finally {
    await owner.destroy();
  }
  await login(url, 'hieuhoc_app', process.env.APP_PASSWORD);
  await login(url, 'hieuhoc_worker', process.env.WORKER_PASSWORD);
}

async function login(url: string, role: string, password: string | undefined): Promise<void> {
  if (!password) return;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const name = `${role}_login`;
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    await client.query(
      `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN NOBYPASSRLS PASSWORD ${client.escapeLiteral(password)}`,
    );
    await client.query(`GRANT ${role} TO ${name}`);
  } finally {
    await client.end();
  }
}

await told(main);
