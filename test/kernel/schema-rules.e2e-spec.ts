import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredTables, tablesOf, undeclaredTables } from '@app/kernel';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../apps/api/src/data-source';
import { cloneDatabase, type TestDatabase } from '../support/database';

const FACTS = tablesOf('fact');

/** Names citizens and is no fact: opened by its code alone, before any scope is known. */
const LINKS = 'answer_link';

/** Name what may live anywhere and are found by their code alone. */
const CERTIFICATES = 'certificate';

/** Name a scope and are no facts: where an organisation works in a period, what the trail is about, and whom a link is for. */
const NAMING_A_SCOPE = [LINKS, 'audit_event', 'organisation_period', 'outbox_event'];

/** First in every key of a fact: its shard. */
const SHARD = 'province_id';

/** TypeORM's own list of what ran. */
const MIGRATIONS = 'migrations';

interface Key {
  table: string;
  name: string;
  columns: string[];
}

const OWN_TABLE = `c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition`;
const columnsOf = (numbers: string, table: string) =>
  `(SELECT array_agg(a.attname::text ORDER BY part.at) FROM unnest(${numbers}) WITH ORDINALITY AS part(number, at)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = part.number)`;

describe('the schema', () => {
  let database: TestDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await cloneDatabase();
    owner = await new DataSource(dataSourceOptions({ url: database.ownerUrl, poolSize: 1 })).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  const rows = <Row>(sql: string, params: unknown[] = []): Promise<Row[]> => owner.query<Row[]>(sql, params);
  const names = async (sql: string, params: unknown[] = []): Promise<string[]> =>
    (await rows<{ name: string }>(sql, params)).map(({ name }) => name);

  it('grows by migrations that stand in one order: each has a moment of its own', () => {
    const files = readdirSync(join(import.meta.dirname, '../../migrations')).filter((name) => name.endsWith('.ts'));
    const moments = files.map((name) => name.split('-')[0]!);
    expect(moments.filter((moment, at) => moments.indexOf(moment) !== at)).toEqual([]);
  });

  it('knows of every table whether it is a fact, reference or local', async () => {
    const tables = await names(`SELECT c.relname AS name FROM pg_class c WHERE ${OWN_TABLE}`);
    expect(undeclaredTables(tables.filter((name) => name !== MIGRATIONS))).toEqual([]);
    expect(declaredTables().filter(({ table }) => !tables.includes(table))).toEqual([]);
    expect(undeclaredTables(['made_by_hand'])).toEqual(['made_by_hand']);
  });

  it('has no table with a scope that is neither a fact nor a listed exception', async () => {
    const found = await names(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'scope_id'
       WHERE ${OWN_TABLE} ORDER BY 1`,
    );
    expect(found).toEqual([...FACTS, ...NAMING_A_SCOPE].toSorted());
  });

  it.each(['scope_id', SHARD])('gives every fact a %s that is never empty, as a whole number', async (column) => {
    const sound = await names(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = $2
       WHERE c.relname = ANY($1) AND a.attnotnull AND a.atttypid = 'int4'::regtype ORDER BY 1`,
      [FACTS, column],
    );
    expect(sound).toEqual(FACTS);
  });

  it('knows no province of a table that is neither a fact nor trail, feed, links or certificates', async () => {
    const found = await names(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = '${SHARD}'
       WHERE ${OWN_TABLE} ORDER BY 1`,
    );
    expect(found).toEqual([LINKS, CERTIFICATES, 'audit_event', 'outbox_event', ...FACTS].toSorted());
  });

  it('puts the province first in the primary key and in everything unique of a fact', async () => {
    const keys = await rows<Key & { primary: boolean }>(
      `SELECT c.relname AS "table", i.indexrelid::regclass::text AS name, i.indisprimary AS "primary",
              ${columnsOf('i.indkey::int2[]', 'c.oid')} AS columns
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE c.relname = ANY($1) AND (i.indisunique OR i.indisexclusion)`,
      [FACTS],
    );
    expect(
      keys
        .filter(({ primary }) => primary)
        .map(({ table }) => table)
        .toSorted(),
    ).toEqual(FACTS);
    expect(keys.filter(({ columns }) => columns[0] !== SHARD)).toEqual([]);
  });

  it('puts the province first on both sides of every foreign key between facts', async () => {
    const keys = await rows<Key & { target: string; referenced: string[] }>(
      `SELECT c.relname AS "table", k.conname AS name, t.relname AS target, ${columnsOf('k.conkey', 'k.conrelid')} AS columns,
              ${columnsOf('k.confkey', 'k.confrelid')} AS referenced
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
       WHERE k.contype = 'f' AND c.relname = ANY($1)`,
      [FACTS],
    );
    const between = keys.filter(({ target }) => FACTS.includes(target));
    expect(between.length).toBeGreaterThanOrEqual(8);
    expect(between.filter(({ columns, referenced }) => columns[0] !== SHARD || referenced[0] !== SHARD)).toEqual([]);
  });

  it('lets nothing outside point at a fact, which may live on another shard', async () => {
    const pointing = await names(
      `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
       WHERE k.contype = 'f' AND t.relname = ANY($1) AND NOT c.relname = ANY($1) AND NOT c.relispartition`,
      [FACTS],
    );
    expect(pointing).toEqual([]);
  });

  it('lets neither facts nor what every shard keeps point at local data, which lives in one place', async () => {
    const pointing = await names(
      `SELECT k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
       WHERE k.contype = 'f' AND c.relname = ANY($1) AND t.relname = ANY($2)`,
      [[...FACTS, ...tablesOf('reference')], tablesOf('local')],
    );
    expect(pointing).toEqual([]);
  });

  it('guards every fact by row-level security with a policy for each service', async () => {
    const guarded = await names(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relrowsecurity AND ${OWN_TABLE} ORDER BY 1`,
    );
    expect(guarded).toEqual(FACTS);
    const policies = await rows<{ table: string; role: string; using: string; check: string | null; command: string }>(
      `SELECT tablename AS "table", roles[1]::text AS role, qual AS using, with_check AS check, cmd AS command FROM pg_policies`,
    );
    for (const table of FACTS) {
      const of = (role: string) => policies.filter((policy) => policy.table === table && policy.role === role);
      expect([table, of('hieuhoc_app')]).toEqual([
        table,
        [
          expect.objectContaining({
            command: 'ALL',
            using: expect.stringContaining('app.scopes'),
            check: expect.stringContaining('app.scopes'),
          }),
        ],
      ]);
      expect([table, of('hieuhoc_worker').map(({ command }) => command)]).toEqual([table, ['ALL']]);
      expect([table, of('hieuhoc_auditor').map(({ command }) => command)]).toEqual([table, ['SELECT']]);
    }
    expect(policies).toHaveLength(FACTS.length * 3);
    // A sharded engine takes no sub-select in a policy.
    expect(policies.filter(({ using, check }) => /\bSELECT\b/i.test(`${using} ${check}`))).toEqual([]);
  });

  it('lets the application remove nothing of a fact but rows of a draft', async () => {
    const removable = await names(
      `SELECT t.name FROM unnest($1::text[]) AS t(name) WHERE has_table_privilege('hieuhoc_app', t.name, 'DELETE') ORDER BY 1`,
      [FACTS],
    );
    expect(removable).toEqual(
      declaredTables()
        .filter(({ isRemovable }) => isRemovable)
        .map(({ table }) => table),
    );
  });

  it('lets the auditor read and nothing more', async () => {
    const writable = await names(
      `SELECT c.relname AS name FROM pg_class c
       WHERE ${OWN_TABLE} AND has_table_privilege('hieuhoc_auditor', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`,
    );
    expect(writable).toEqual([]);
  });

  it('hides what signs people in from every service but the application', async () => {
    const secret = declaredTables().flatMap(({ table, isSecret }) => (isSecret ? [table] : []));
    const readable = await names(
      `SELECT r.name || ' ' || t.name AS name FROM unnest($1::text[]) AS t(name), unnest(ARRAY['hieuhoc_worker', 'hieuhoc_auditor']) AS r(name)
       WHERE has_table_privilege(r.name, t.name, 'SELECT')`,
      [secret],
    );
    expect(secret).toContain('person_key');
    expect(readable).toEqual([]);
  });

  it('has no triggers: rules of the business stand in the code', async () => {
    const triggers = await names(
      `SELECT t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`,
    );
    expect(triggers).toEqual([]);
  });

  it('has no sequence for numbers that must have no gaps', async () => {
    const drawing = await names(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attidentity <> ''
       WHERE ${OWN_TABLE} AND c.relname = ANY($1)`,
      [[...FACTS, 'counter']],
    );
    expect(drawing).toEqual([]);
  });

  it('tells which foreign keys have no index', async () => {
    const bare = await names(
      `SELECT c.relname || '.' || k.conname AS name FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
       WHERE k.contype = 'f' AND ${OWN_TABLE} AND NOT EXISTS (
         SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
       ORDER BY 1`,
    );
    // For information: what is never removed needs none. The joins of every page do.
    if (bare.length > 0) process.stdout.write(`foreign keys without an index: ${bare.join(', ')}\n`);
    const joined = ['activity_evidence', 'obligation', 'report', 'report_remark', 'report_version', 'role_assignment'];
    expect(bare.filter((name) => joined.includes(name.split('.')[0]!))).toEqual([]);
  });
});
