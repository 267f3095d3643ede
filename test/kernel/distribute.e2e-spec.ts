import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tablesOf } from '@app/kernel';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { distribute } from '../../apps/api/src/setup/distribute';
import { cloneDatabase, type TestDatabase } from '../support/database';

/** No sharded engine is here: its functions only note what they were asked, and refuse what has a foreign key. */
const ENGINE = [
  'CREATE TABLE pg_dist_partition (logicalrelid regclass, by text, beside text)',
  `CREATE FUNCTION bare(name text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
     IF EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND (conrelid = name::regclass OR confrelid = name::regclass))
     THEN RAISE 'foreign keys of %', name; END IF; END $$`,
  `CREATE FUNCTION create_reference_table(name text) RETURNS void LANGUAGE sql AS
   $$ SELECT bare(name); INSERT INTO pg_dist_partition VALUES (name::regclass, NULL, NULL) $$`,
  `CREATE FUNCTION create_distributed_table(name text, by text, colocate_with text) RETURNS void LANGUAGE sql AS
   $$ SELECT bare(name); INSERT INTO pg_dist_partition VALUES (name::regclass, by, colocate_with) $$`,
];

describe('distributing a database', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = await new DataSource(dataSourceOptions({ url: database.ownerUrl, poolSize: 2 })).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  const foreignKeys = () =>
    owner.query(
      `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' ORDER BY 1, 2`,
    );
  const spread = (condition: string) =>
    owner.query<{ name: string; by: string | null; beside: string | null }[]>(
      `SELECT logicalrelid::text AS name, by, beside FROM pg_dist_partition WHERE ${condition} ORDER BY 1`,
    );

  it('refuses a server that is not sharded', async () => {
    await expect(distribute(owner, () => undefined)).rejects.toThrow('not sharded');
  });

  it('spreads facts by province and beside each other, reference data whole, and keeps every foreign key', async () => {
    for (const statement of ENGINE) await owner.query(statement);
    const before = (await foreignKeys()) as unknown[];
    await distribute(owner, () => undefined);
    expect(await foreignKeys()).toEqual(before);
    expect(before.length).toBeGreaterThan(60);
    const facts = await spread('by IS NOT NULL');
    expect(facts.map(({ name }) => name)).toEqual(tablesOf('fact'));
    expect(new Set(facts.map(({ by }) => by))).toEqual(new Set(['province_id']));
    expect(facts.map(({ beside }) => beside)).toEqual(facts.map((_, at) => (at === 0 ? 'none' : facts[0]!.name)));
    expect((await spread('by IS NULL')).map(({ name }) => name)).toEqual(tablesOf('reference'));
  });

  it('goes on drawing the keys of reference data, and leaves what is spread alone', async () => {
    await distribute(owner, () => undefined);
    const [{ last }] = await owner.query<[{ last: number }]>('SELECT max(key) AS last FROM administrative_unit_period');
    const [{ key }] = await owner.query<[{ key: number }]>(
      `INSERT INTO administrative_unit_period (unit_key, valid_from, valid_to, name, search_name, kind, path)
       VALUES (1, '1800-01-01', '1800-12-31', 'x', 'x', 'x', '1.') RETURNING key`,
    );
    expect(key).toBe(last + 1);
  });
});
