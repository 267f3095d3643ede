import type { MigrationInterface, QueryRunner } from 'typeorm';

const APP_MAY: Record<string, string> = {
  person_account: 'INSERT, UPDATE',
  person_field: 'INSERT, UPDATE, DELETE',
  person_digest: 'INSERT, DELETE',
  person_consent: 'INSERT, UPDATE',
};

/**
 * A person is no longer an account: what is known of people moves, sealed as it is, from columns to a row for each field; what an account
 * adds gets a table of its own. The boxes of somebody who was erased can be opened by nobody, so they are let go.
 */
export class OpenPeople1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await moveRows(runner);
    await dropColumns(runner);
    for (const [table, rights] of Object.entries(APP_MAY)) {
      await runner.query(`REVOKE ALL ON ${table} FROM hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`GRANT SELECT, ${rights} ON ${table} TO hieuhoc_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "person" ADD "organisation_key" integer`);
  await runner.query(`ALTER TABLE "person" ADD "erased_at" TIMESTAMP WITH TIME ZONE`);
  await runner.query(
    `ALTER TABLE "person" ADD CONSTRAINT "fk_person_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  );
  await runner.query(`CREATE INDEX "ix_person_organisation" ON "person" ("organisation_key", "key")`);
  await runner.query(
    `CREATE TABLE "person_account" ("person_key" uuid NOT NULL, "email_digest" bytea, "disabled_at" TIMESTAMP WITH TIME ZONE,
       CONSTRAINT "pk_person_account" PRIMARY KEY ("person_key"), CONSTRAINT "uq_person_account_email_digest" UNIQUE ("email_digest"),
       CONSTRAINT "fk_person_account_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  );
  await runner.query(
    `CREATE TABLE "person_field" ("person_key" uuid NOT NULL, "field" text NOT NULL, "cipher" bytea NOT NULL,
       CONSTRAINT "pk_person_field" PRIMARY KEY ("person_key", "field"),
       CONSTRAINT "fk_person_field_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  );
  await runner.query(
    `CREATE TABLE "person_digest" ("person_key" uuid NOT NULL, "lookup" text NOT NULL, "digest" bytea NOT NULL,
       CONSTRAINT "pk_person_digest" PRIMARY KEY ("person_key", "lookup"),
       CONSTRAINT "fk_person_digest_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  );
  await runner.query(`CREATE INDEX "ix_person_digest_found" ON "person_digest" ("lookup", "digest")`);
  await runner.query(
    `CREATE TABLE "person_consent" ("key" uuid NOT NULL, "person_key" uuid NOT NULL, "purpose" text NOT NULL, "text_version" text NOT NULL,
       "given_on" date NOT NULL, "withdrawn_on" date, "evidence" text, "guardian_key" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL,
       CONSTRAINT "pk_person_consent" PRIMARY KEY ("key"),
       CONSTRAINT "ck_person_consent_order" CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on),
       CONSTRAINT "ck_person_consent_guardian" CHECK (guardian_key <> person_key),
       CONSTRAINT "ck_person_consent_purpose" CHECK (purpose ~ '^[a-z]+(_[a-z]+)*$'),
       CONSTRAINT "fk_person_consent_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION,
       CONSTRAINT "fk_person_consent_guardian" FOREIGN KEY ("guardian_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX "uq_person_consent_standing" ON "person_consent" ("person_key", "purpose") WHERE withdrawn_on IS NULL`,
  );
  await runner.query(`CREATE INDEX "ix_person_consent_person" ON "person_consent" ("person_key")`);
  await runner.query(`CREATE INDEX "ix_person_consent_evidence" ON "person_consent" ("evidence")`);
}

async function moveRows(runner: QueryRunner): Promise<void> {
  await runner.query(
    `INSERT INTO person_account (person_key, email_digest, disabled_at) SELECT key, email_digest, disabled_at FROM person`,
  );
  await runner.query(
    `INSERT INTO person_field (person_key, field, cipher)
     SELECT p.key, 'name', p.name_cipher FROM person AS p JOIN person_key AS k ON k.person_key = p.key
     UNION ALL SELECT p.key, 'email', p.email_cipher FROM person AS p JOIN person_key AS k ON k.person_key = p.key
     UNION ALL SELECT c.person_key, 'totp', c.totp_cipher FROM person_credential AS c JOIN person_key AS k ON k.person_key = c.person_key
       WHERE c.totp_cipher IS NOT NULL`,
  );
  await runner.query(
    `UPDATE person SET erased_at = disabled_at WHERE NOT EXISTS (SELECT FROM person_key AS k WHERE k.person_key = person.key)`,
  );
}

async function dropColumns(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "uq_person_email_digest"`);
  for (const column of ['name_cipher', 'email_cipher', 'email_digest', 'disabled_at'])
    await runner.query(`ALTER TABLE "person" DROP COLUMN "${column}"`);
  await runner.query(`ALTER TABLE "person_credential" DROP COLUMN "totp_cipher"`);
}
