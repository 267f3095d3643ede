import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Depends on nothing in the row, so it is evaluated once per statement. */
const inReach = `((SELECT current_setting('app.scopes', true) = '{(,)}')
  OR scope_id <@ (SELECT nullif(current_setting('app.scopes', true), '')::int4multirange))`;

/** Scope of the keeper on a day; of its first period for a day before it. */
const scopeOn = (organisation: string, day: string): string => `(
  SELECT p.scope_id FROM organisation_period AS p WHERE p.organisation_key = ${organisation}
  ORDER BY p.valid_from <= ${day} DESC, CASE WHEN p.valid_from <= ${day} THEN p.valid_from END DESC, p.valid_from LIMIT 1)`;

/** Books and files are made by every office, kept by one and read by those above it: they are facts of the keeper's scope. */
export class ScopeBooks1795310000000 implements MigrationInterface {
  name = 'ScopeBooks1795310000000';

  async up(runner: QueryRunner): Promise<void> {
    await fill(runner);
    await key(runner);
    for (const table of ['records_file', 'register_entry']) await protect(runner, table);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

async function fill(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "records_file" ADD "scope_id" integer`);
  await runner.query(`UPDATE records_file AS f SET scope_id = ${scopeOn('f.organisation_key', 'f.opened_on')}`);
  await runner.query(`ALTER TABLE "records_file" ALTER COLUMN "scope_id" SET NOT NULL`);
  await runner.query(`ALTER TABLE "register_entry" ADD "scope_id" integer`);
  // An entry and the file that it lies in stand in one scope.
  await runner.query(
    `UPDATE register_entry AS e SET scope_id = coalesce(
       (SELECT f.scope_id FROM records_file AS f WHERE f.key = e.file_key), ${scopeOn('e.organisation_key', 'e.entered_on')})`,
  );
  await runner.query(`ALTER TABLE "register_entry" ALTER COLUMN "scope_id" SET NOT NULL`);
}

async function key(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "register_entry" DROP CONSTRAINT "fk_register_entry_file"`);
  await runner.query(`DROP INDEX "ix_register_entry_file"`);
  await rekey(runner, 'records_file', 'pk_records_file', 'PRIMARY KEY ("scope_id", "key")');
  await rekey(
    runner,
    'records_file',
    'uq_records_file_code',
    'UNIQUE ("scope_id", "organisation_key", "year", "code")',
  );
  await rekey(runner, 'register_entry', 'pk_register_entry', 'PRIMARY KEY ("scope_id", "key")');
  await rekey(
    runner,
    'register_entry',
    'uq_register_entry_number',
    'UNIQUE ("scope_id", "organisation_key", "book", "year", "number")',
  );
  await rekey(
    runner,
    'register_entry',
    'uq_register_entry_directive',
    'UNIQUE ("scope_id", "organisation_key", "book", "directive_key")',
  );
  await runner.query(`CREATE INDEX "ix_register_entry_file" ON "register_entry" ("scope_id", "file_key")`);
  await runner.query(
    `ALTER TABLE "register_entry" ADD CONSTRAINT "fk_register_entry_file" FOREIGN KEY ("scope_id", "file_key")
     REFERENCES "records_file"("scope_id", "key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  );
}

async function rekey(runner: QueryRunner, table: string, name: string, definition: string): Promise<void> {
  await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
  await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" ${definition}`);
}

/** The second wall, as on every fact; rights to insert and amend are what they were. */
async function protect(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY in_reach ON ${table} TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`);
  await runner.query(`CREATE POLICY whole ON ${table} TO hieuhoc_worker USING (true) WITH CHECK (true)`);
  await runner.query(`CREATE POLICY whole_reading ON ${table} FOR SELECT TO hieuhoc_auditor USING (true)`);
}
