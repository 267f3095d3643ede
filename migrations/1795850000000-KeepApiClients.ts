import type { MigrationInterface, QueryRunner } from 'typeorm';

const APP_MAY = {
  api_client: 'SELECT, INSERT, UPDATE',
  api_credential: 'SELECT, INSERT, UPDATE',
  api_assertion: 'SELECT, INSERT, DELETE',
  api_usage: 'SELECT, INSERT, UPDATE, DELETE',
};

/** Programs that organisations let use the API: what they may, with what they prove who they are, and how much they ask for. */
export class KeepApiClients1795850000000 implements MigrationInterface {
  name = 'KeepApiClients1795850000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "api_client" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "area_key" integer, "name" text NOT NULL, "purpose" text NOT NULL, "contact" text NOT NULL, "scopes" text array NOT NULL, "calls_per_minute" integer NOT NULL, "calls_per_day" integer NOT NULL, "cost_per_day" integer NOT NULL, "expires_on" date NOT NULL, "suspended_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, "state_reason" text, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_api_client_scopes" CHECK (cardinality(scopes) > 0), CONSTRAINT "ck_api_client_quota" CHECK (calls_per_minute > 0 AND calls_per_day > 0 AND cost_per_day > 0), CONSTRAINT "pk_api_client" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_api_client_area" ON "api_client"  ("area_key") WHERE area_key IS NOT NULL`);
    await runner.query(`CREATE INDEX "ix_api_client_organisation" ON "api_client" ("organisation_key")`);
    await runner.query(`CREATE INDEX "ix_api_client_path" ON "api_client"  ("path") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_api_client_name" ON "api_client"  ("organisation_key", "name") WHERE revoked_at IS NULL`,
    );
    await runner.query(`CREATE TABLE "api_credential" ("key" uuid NOT NULL, "client_key" uuid NOT NULL, "kind" text NOT NULL, "secret_digest" bytea, "public_jwk" jsonb, "thumbprint" text, "issued_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_api_credential_proof" CHECK ((secret_digest IS NOT NULL) = (kind = 'secret') AND (public_jwk IS NOT NULL) = (kind = 'public_key')
   AND (public_jwk IS NOT NULL) = (thumbprint IS NOT NULL)), CONSTRAINT "ck_api_credential_kind" CHECK (kind IN ('secret', 'public_key')), CONSTRAINT "pk_api_credential" PRIMARY KEY ("key"))`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_api_credential_thumbprint" ON "api_credential"  ("thumbprint") WHERE thumbprint IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_api_credential_client" ON "api_credential"  ("client_key") `);
    await runner.query(
      `CREATE TABLE "api_assertion" ("client_key" uuid NOT NULL, "jti_digest" bytea NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_api_assertion" PRIMARY KEY ("client_key", "jti_digest"))`,
    );
    await runner.query(`CREATE INDEX "ix_api_assertion_expiry" ON "api_assertion"  ("expires_at") `);
    await runner.query(
      `CREATE TABLE "api_usage" ("client_key" uuid NOT NULL, "day" date NOT NULL, "calls" integer NOT NULL, "errors" integer NOT NULL, "cost" bigint NOT NULL, "last_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "ck_api_usage_counts" CHECK (calls >= 0 AND errors BETWEEN 0 AND calls AND cost >= 0), CONSTRAINT "pk_api_usage" PRIMARY KEY ("client_key", "day"))`,
    );
    await runner.query(
      `ALTER TABLE "api_client" ADD CONSTRAINT "fk_api_client_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_client" ADD CONSTRAINT "fk_api_client_area" FOREIGN KEY ("area_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_credential" ADD CONSTRAINT "fk_api_credential_client" FOREIGN KEY ("client_key") REFERENCES "api_client"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_assertion" ADD CONSTRAINT "fk_api_assertion_client" FOREIGN KEY ("client_key") REFERENCES "api_client"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_usage" ADD CONSTRAINT "fk_api_usage_client" FOREIGN KEY ("client_key") REFERENCES "api_client"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [table, rights] of Object.entries(APP_MAY))
      await runner.query(`GRANT ${rights} ON ${table} TO hieuhoc_app`);
    // What proves who somebody is stays closed to every service but the application.
    await runner.query('GRANT SELECT ON api_client, api_usage TO hieuhoc_worker, hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
