import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { CreateStructure1795270000000 } from '../../migrations/1795270000000-CreateStructure';
import { GrantAccess1795270001000 } from '../../migrations/1795270001000-GrantAccess';
import { LinkDirectives1795280700000 } from '../../migrations/1795280700000-LinkDirectives';
import { FillDirectiveTexts1795280701000 } from '../../migrations/1795280701000-FillDirectiveTexts';
import { GrantDirectiveAccess1795280702000 } from '../../migrations/1795280702000-GrantDirectiveAccess';

const before = [CreateStructure1795270000000, GrantAccess1795270001000];
const all = [
  ...before,
  LinkDirectives1795280700000,
  FillDirectiveTexts1795280701000,
  GrantDirectiveAccess1795280702000,
];

async function migrate(url: string, migrations: typeof all): Promise<void> {
  const dataSource = await new DataSource(dataSourceOptions({ url, poolSize: 1, migrations })).initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}

/** A database of its own, dropped afterwards. */
async function inDatabase(work: (url: string, client: pg.Client) => Promise<void>): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL!;
  const name = `upgrade_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: `${server}postgres` });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const client = new pg.Client({ connectionString: server + name });
  try {
    await client.connect();
    await work(server + name, client);
  } finally {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}

describe('an installation that registered documents before they had texts', () => {
  it('finds them by number, by their words and by short forms afterwards', () =>
    inDatabase(async (url, client) => {
      await migrate(url, before);
      await client.query(`INSERT INTO organisation (key, created_at) VALUES (1, now())`);
      await client.query(
        `INSERT INTO directive (key, keeper_key, type, code, original_code, issuer, issued_on, subject, state, search_text, created_at)
         VALUES (gen_random_uuid(), 1, 'CT', '12-CT/TƯ', '12-CT/TƯ', 'UBND tỉnh', '2020-01-02', 'Khuyến học', 'registered', 'ct 12 ct tu ubnd tinh khuyen hoc', now()),
                (gen_random_uuid(), 1, 'KH', NULL, '/KH-UBND', 'Ủy ban nhân dân tỉnh', NULL, 'Kế hoạch', 'draft', 'kh kh uy ban nhan dan tinh ke hoach', now())`,
      );
      await migrate(url, all);
      const { rows } = await client.query<{ codeKey: string | null; isFound: boolean }>(
        `SELECT d.code_key AS "codeKey", t.head @@ to_tsquery('simple', 'ubnd & uy <-> ban') AND t.search @@ to_tsquery('simple', 'tinh') AS "isFound"
         FROM directive AS d JOIN directive_text AS t ON t.directive_key = d.key ORDER BY d.code NULLS LAST`,
      );
      expect(rows).toEqual([
        { codeKey: '12 ct tu', isFound: true },
        { codeKey: null, isFound: true },
      ]);
    }));
});
