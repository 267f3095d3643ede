import { tablesOf } from '@app/kernel';
import type { DataSource } from 'typeorm';

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/** First column of every key of a fact. */
const SHARD_KEY = 'province_id';

/**
 * Spreads a fresh database over the nodes of a sharded engine (Citus), between its tables and what refers from one to another: facts by their
 * province, together; reference data whole on every node; local data stays where it is. Tables that are spread already are left alone.
 * Throws where the extension is missing. Foreign keys are taken away and made again, so whoever it fails for begins with a new database.
 */
export async function distribute(owner: DataSource, progress: (step: string) => void): Promise<void> {
  await mustBeSharded(owner);
  await settle(owner);
  const spread = await names(owner, 'SELECT logicalrelid::regclass::text AS name FROM pg_dist_partition');
  const facts = tablesOf('fact').filter((table) => !spread.includes(table));
  const reference = tablesOf('reference').filter((table) => !spread.includes(table));
  const foreignKeys = await foreignKeysOf(owner, [...facts, ...reference]);
  progress(`${foreignKeys.length} foreign keys are taken away`);
  for (const { table, name } of foreignKeys) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  progress(`${reference.length} tables on every node`);
  for (const table of reference) {
    await drawFromSequence(owner, table);
    await owner.query('SELECT create_reference_table($1)', [table]);
  }
  progress(`${facts.length} tables by ${SHARD_KEY}`);
  const first = tablesOf('fact').find((table) => spread.includes(table)) ?? facts[0];
  for (const table of facts)
    await owner.query('SELECT create_distributed_table($1, $2, colocate_with => $3)', [
      table,
      SHARD_KEY,
      table === first ? 'none' : first,
    ]);
  progress('foreign keys are made again');
  for (const { table, name, definition } of foreignKeys)
    await owner.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition}`);
}

async function mustBeSharded(owner: DataSource): Promise<void> {
  const found = await names(owner, `SELECT proname AS name FROM pg_proc WHERE proname = 'create_distributed_table'`);
  if (found.length === 0)
    throw new Error(
      'this database is not sharded: CREATE EXTENSION citus and add the nodes first; docs/scale.md says how',
    );
}

/**
 * Of this database on every node; the engine tells the others. The wall's settings of a transaction reach the nodes where the rows lie. And whoever writes
 * into a reference table locks what it refers to: the engine would ask for the right to change that, too, which the services do not have.
 */
const SETTINGS = ["citus.propagate_set_commands = 'local'", 'citus.skip_advisory_lock_permission_checks = on'];

async function settle(owner: DataSource): Promise<void> {
  const [{ database }] = await owner.query<[{ database: string }]>(
    "SELECT format('%I', current_database()) AS database",
  );
  for (const setting of SETTINGS) await owner.query(`ALTER DATABASE ${database} SET ${setting}`);
}

const names = async (owner: DataSource, sql: string): Promise<string[]> =>
  (await owner.query<{ name: string }[]>(sql)).map(({ name }) => name);

/** Of the tables and to them; those of partitions come with their table's. */
const foreignKeysOf = (owner: DataSource, tables: string[]): Promise<ForeignKey[]> =>
  owner.query<ForeignKey[]>(
    `SELECT k.conrelid::regclass::text AS "table", k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint AS k
     WHERE k.contype = 'f' AND k.conparentid = 0 AND k.connamespace = 'public'::regnamespace
       AND (k.conrelid::regclass::text = ANY($1) OR k.confrelid::regclass::text = ANY($1)) ORDER BY k.oid`,
    [tables],
  );

/** The engine knows no identity columns of 32 bits; a sequence of the column's own draws the same numbers. */
async function drawFromSequence(owner: DataSource, table: string): Promise<void> {
  const columns = await owner.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attidentity <> '' AND atttypid = 'int4'::regtype`,
    [table],
  );
  for (const { name } of columns) {
    const sequence = `${table}_${name}_drawn`;
    await owner.query(`ALTER TABLE ${table} ALTER COLUMN ${name} DROP IDENTITY`);
    await owner.query(`CREATE SEQUENCE ${sequence} AS int OWNED BY ${table}.${name}`);
    await owner.query(`SELECT setval('${sequence}', coalesce(max(${name}), 0) + 1, false) FROM ${table}`);
    await owner.query(`ALTER TABLE ${table} ALTER COLUMN ${name} SET DEFAULT nextval('${sequence}')`);
    await owner.query(`GRANT USAGE ON SEQUENCE ${sequence} TO hieuhoc_app, hieuhoc_worker`);
  }
}
