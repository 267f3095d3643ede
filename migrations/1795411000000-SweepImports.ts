import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists from files that nobody goes on with are taken away by the worker, which sees neither the keys nor what waits. */
export class SweepImports1795411000000 implements MigrationInterface {
  name = 'SweepImports1795411000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "citizen_import" ADD "waits_since" TIMESTAMP WITH TIME ZONE');
    // Nobody was told of a limit until now: it begins today.
    await runner.query('UPDATE citizen_import SET waits_since = now() WHERE wrapped_key IS NOT NULL');
    // Earlier builds left rows behind whose key was gone.
    await runner.query(
      'DELETE FROM citizen_import_row AS r USING citizen_import AS i WHERE i.key = r.import_key AND i.wrapped_key IS NULL',
    );
    await runner.query(
      `CREATE INDEX "ix_citizen_import_waiting" ON "citizen_import"  ("waits_since") WHERE waits_since IS NOT NULL`,
    );
    await runner.query(
      'GRANT SELECT (key, path, state, sha256, written, waits_since), UPDATE (state, wrong_rows, sha256, wrapped_key, waits_since) ON citizen_import TO hieuhoc_worker',
    );
    await runner.query('GRANT SELECT (import_key), DELETE ON citizen_import_row TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
