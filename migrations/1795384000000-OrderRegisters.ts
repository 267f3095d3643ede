import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of documents begins with what is registered. */
export class OrderRegisters1795384000000 implements MigrationInterface {
  name = 'OrderRegisters1795384000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_directive_registered ON directive ((state = 'registered') DESC, (coalesce(issued_on, 'infinity'::date)) DESC, key DESC)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
