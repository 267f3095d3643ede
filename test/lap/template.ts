import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../libs/postgres-launcher/src/index.ts';
import { type Filled, loadDemo, setup } from './world.ts';

const NAMES = { lap: 'template_lap', demonstration: 'template_demonstration' };
export type Kind = keyof typeof NAMES;

/**
 * One server with an installation just made, and with one that holds the demonstration, for worlds that copy them: filling is most of what a world costs
 * before anybody does anything in it.
 */
export class Templates {
  readonly stop: () => Promise<void>;
  private readonly url: (database: string) => string;
  private readonly masterKey = randomBytes(32).toString('hex');
  private copies = 0;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(url: (database: string) => string, stop: () => Promise<void>) {
    this.url = url;
    this.stop = stop;
  }

  static async make(kinds: ReadonlySet<Kind>): Promise<Templates> {
    const folder = await mkdtemp(join(tmpdir(), 'hieu-hoc-templates-'));
    process.env.ALLOW_UNSAFE_DATABASE = 'test';
    const server = await startPostgres({
      dataDir: join(folder, 'pg'),
      durable: false,
      bySocket: process.platform !== 'win32',
      settings: ['max_connections=150', 'shared_buffers=256MB'],
    });
    const templates = new Templates(server.url, async () => {
      await server.stop();
      const left = [server.dataDir, `${server.dataDir}.password`, `${server.dataDir}.launcher`, folder];
      for (const path of left) await rm(path, { recursive: true, force: true });
    });
    await templates.fillLap();
    if (kinds.has('demonstration')) await templates.fillDemonstration();
    return templates;
  }

  /** One after the other: PostgreSQL refuses two grants of one role at the same moment. */
  copy(kind: Kind): Promise<Filled> {
    const next = this.last.then(async () => {
      const ownerUrl = await this.create(`world_${++this.copies}`, NAMES[kind]);
      const logins = await setup.ensureLogins(ownerUrl, setup.newPasswords());
      return { ownerUrl, logins, masterKey: this.masterKey };
    });
    this.last = next.catch(() => undefined);
    return next;
  }

  private async fillLap(): Promise<void> {
    const ownerUrl = await this.create(NAMES.lap);
    const owner = await setup.openAsOwner(ownerUrl);
    await setup.migrate(owner, ownerUrl);
    await setup.loadReferenceData(owner, () => undefined);
    // A database with connections cannot be copied.
    await owner.destroy();
  }

  private async fillDemonstration(): Promise<void> {
    const ownerUrl = await this.create(NAMES.demonstration, NAMES.lap);
    const owner = await setup.openAsOwner(ownerUrl);
    const masterKey = Buffer.from(this.masterKey, 'hex');
    await loadDemo(owner, { ownerUrl, masterKey, publicUrl: 'http://127.0.0.1' }, () => undefined);
    await owner.destroy();
  }

  private async create(name: string, from?: string): Promise<string> {
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}${from ? ` TEMPLATE ${from} STRATEGY FILE_COPY` : ''}`);
    await client.end();
    return this.url(name);
  }
}
