import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quotas of the day are held by the row of the day; a key proves a client and says nothing of others; the worker forgets what is over. */
export class HoldQuotas1795880000000 implements MigrationInterface {
  name = 'HoldQuotas1795880000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "api_usage" ADD "calls_taken" integer NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "api_usage" ADD "cost_taken" bigint NOT NULL DEFAULT '0'`);
    await runner.query('UPDATE api_usage SET calls_taken = calls, cost_taken = cost');
    await runner.query(`ALTER TABLE "api_usage" DROP CONSTRAINT "ck_api_usage_counts"`);
    await runner.query(
      `ALTER TABLE "api_usage" ADD CONSTRAINT "ck_api_usage_counts" CHECK (calls >= 0 AND errors BETWEEN 0 AND calls AND cost >= 0 AND calls_taken >= 0 AND cost_taken >= 0)`,
    );
    await runner.query(`DROP INDEX "uq_api_credential_thumbprint"`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_api_credential_thumbprint" ON "api_credential"  ("client_key", "thumbprint") WHERE thumbprint IS NOT NULL`,
    );
    await runner.query('GRANT SELECT (expires_at), DELETE ON api_assertion TO hieuhoc_worker');
    await runner.query('GRANT DELETE ON api_usage TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
