import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the application may do beyond reading. */
const appMay: Record<string, string> = {
  // Append-only: no UPDATE, no DELETE.
  assignment_progress: 'INSERT',
  dispatch: 'INSERT',
  dispatch_event: 'INSERT',
  // Its name and days do not change afterwards: a movement is launched once.
  movement: 'INSERT',
  // Changed in place, never removed.
  directive_text: 'INSERT, UPDATE',
  directive_draft: 'INSERT, UPDATE',
  assignment: 'INSERT, UPDATE',
  dispatch_recipient: 'INSERT, UPDATE',
  records_file: 'INSERT, UPDATE',
  register_entry: 'INSERT, UPDATE',
  // Lists that a correction replaces.
  directive_deadline: 'INSERT, DELETE',
  assignment_party: 'INSERT, DELETE',
  calendar_day: 'INSERT, UPDATE, DELETE',
};

const workerMay: Record<string, string> = { assignment_reminder: 'INSERT' };

export class GrantDirectiveAccess1795280702000 implements MigrationInterface {
  name = 'GrantDirectiveAccess1795280702000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE directive DROP COLUMN search_text');
    // Lists begin with what has no date yet, then the newest.
    await runner.query('DROP INDEX ix_directive_issued_on');
    await runner.query(
      `CREATE INDEX ix_directive_newest ON directive (coalesce(issued_on, 'infinity'::date) DESC, key DESC)`,
    );
    await runner.query('CREATE INDEX ix_directive_text_head ON directive_text USING gin (head)');
    await runner.query('CREATE INDEX ix_directive_text_search ON directive_text USING gin (search)');
    for (const table of [...Object.keys(appMay), ...Object.keys(workerMay)])
      await runner.query(`GRANT SELECT ON ${table} TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
    for (const [table, rights] of Object.entries(appMay))
      await runner.query(`GRANT ${rights} ON ${table} TO hieuhoc_app`);
    for (const [table, rights] of Object.entries(workerMay))
      await runner.query(`GRANT ${rights} ON ${table} TO hieuhoc_worker`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
