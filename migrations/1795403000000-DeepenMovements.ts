import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Movements with several documents, phases, targets, parties, a place in a cascade, and an end. */
export class DeepenMovements1795403000000 implements MigrationInterface {
  name = 'DeepenMovements1795403000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "movement" ALTER COLUMN "organisation_key" DROP NOT NULL,
         ADD "code" text, ADD "launched_by" text, ADD "parent_key" uuid, ADD "citation" text, ADD "own_slogan" text,
         ADD "own_phases" jsonb, ADD "own_participants" jsonb, ADD "own_targets" jsonb,
         ADD "state" text NOT NULL DEFAULT 'running', ADD "state_on" date, ADD "state_reason" text, ADD "state_directive_key" uuid,
         ADD "is_demo" boolean NOT NULL DEFAULT false,
         ADD CONSTRAINT "uq_movement_code" UNIQUE ("code"),
         ADD CONSTRAINT "ck_movement_launcher" CHECK ((organisation_key IS NULL) = (code IS NOT NULL) AND (code IS NULL) = (launched_by IS NULL)),
         ADD CONSTRAINT "ck_movement_state" CHECK (state IN ('running', 'closed', 'reopened')),
         ADD CONSTRAINT "ck_movement_state_reason" CHECK (state = 'running' OR (state_on IS NOT NULL AND state_reason IS NOT NULL)),
         ADD CONSTRAINT "fk_movement_parent" FOREIGN KEY ("parent_key") REFERENCES "movement" ("key"),
         ADD CONSTRAINT "fk_movement_state_directive" FOREIGN KEY ("state_directive_key") REFERENCES "directive" ("key")`,
    );
    await runner.query('CREATE INDEX "ix_movement_parent" ON "movement" ("parent_key")');
    await this.addTies(runner);
    await runner.query(
      `INSERT INTO "movement_document" ("movement_key", "directive_key", "position")
       SELECT "key", "directive_key", 0 FROM "movement" WHERE "directive_key" IS NOT NULL`,
    );
    await runner.query('ALTER TABLE "movement" DROP COLUMN "directive_key"');
    await runner.query('GRANT UPDATE ON "movement" TO hieuhoc_app');
    for (const table of ['movement_document', 'movement_party']) {
      await runner.query(`GRANT SELECT, INSERT, DELETE ON "${table}" TO hieuhoc_app`);
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_worker, hieuhoc_auditor`);
    }
  }

  private async addTies(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "movement_document" ("movement_key" uuid NOT NULL, "directive_key" uuid NOT NULL, "position" integer NOT NULL,
         CONSTRAINT "pk_movement_document" PRIMARY KEY ("movement_key", "directive_key"),
         CONSTRAINT "fk_movement_document_movement" FOREIGN KEY ("movement_key") REFERENCES "movement" ("key"),
         CONSTRAINT "fk_movement_document_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_movement_document_directive" ON "movement_document" ("directive_key")');
    await runner.query(
      `CREATE TABLE "movement_party" ("movement_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "role" text NOT NULL, "position" integer NOT NULL,
         CONSTRAINT "pk_movement_party" PRIMARY KEY ("movement_key", "organisation_key"),
         CONSTRAINT "ck_movement_party_role" CHECK (role IN ('lead', 'coordinate')),
         CONSTRAINT "fk_movement_party_movement" FOREIGN KEY ("movement_key") REFERENCES "movement" ("key"),
         CONSTRAINT "fk_movement_party_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_movement_party_organisation" ON "movement_party" ("organisation_key")');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
