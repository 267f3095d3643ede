import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Idempotency keys belong to a principal, and the trail says which kind acted. Entries of before say nothing of it, and what is sealed of them
 * stays as it was.
 */
export class NamePrincipals1795362000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "idempotency_key" RENAME COLUMN "actor_id" TO "principal"');
    await runner.query(`UPDATE idempotency_key SET principal = 'person:' || principal WHERE principal <> 'anonymous'`);
    await runner.query('ALTER TABLE "audit_event" ADD "principal_kind" text, ADD "client_id" uuid');
    await runner.query(
      `ALTER TABLE "audit_event" ADD CONSTRAINT "ck_audit_event_principal" CHECK (principal_kind IS NULL OR (
         principal_kind IN ('person', 'client', 'system', 'anonymous')
         AND (actor_id IS NOT NULL) = (principal_kind = 'person') AND (client_id IS NOT NULL) = (principal_kind = 'client')))`,
    );
    await runner.query(
      'CREATE INDEX "ix_audit_event_client" ON "audit_event" ("client_id") WHERE client_id IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
