import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a movement of a whole country one place is found without walking the others. */
export class FindRegistrations1795414000000 implements MigrationInterface {
  name = 'FindRegistrations1795414000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_movement_registration_area ON movement_registration (movement_key, kind, province_id, scope_id, registered_on)
       WHERE withdrawn_on IS NULL`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
