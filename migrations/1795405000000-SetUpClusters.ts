import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clusters and blocks of emulation, their members, and the points that these give each other. */
export class SetUpClusters1795405000000 implements MigrationInterface {
  name = 'SetUpClusters1795405000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "cluster" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "directive_key" uuid, "previous_key" uuid, "kind" text NOT NULL,
         "name" text NOT NULL, "year" integer NOT NULL, "criteria_code" text, "items" jsonb NOT NULL, "scoring_due_on" date NOT NULL, "state" text NOT NULL,
         "return_reason" text, "version" integer NOT NULL DEFAULT 1,
         CONSTRAINT "pk_cluster" PRIMARY KEY ("key"),
         CONSTRAINT "uq_cluster_name" UNIQUE ("organisation_key", "year", "name"),
         CONSTRAINT "ck_cluster_kind" CHECK (kind IN ('cluster', 'block')),
         CONSTRAINT "ck_cluster_state" CHECK (state IN ('running', 'proposed', 'confirmed')),
         CONSTRAINT "fk_cluster_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"),
         CONSTRAINT "fk_cluster_directive" FOREIGN KEY ("directive_key") REFERENCES "directive" ("key"),
         CONSTRAINT "fk_cluster_previous" FOREIGN KEY ("previous_key") REFERENCES "cluster" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_cluster_directive" ON "cluster" ("directive_key")');
    await runner.query(
      `CREATE TABLE "cluster_member" ("key" uuid NOT NULL, "cluster_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "position" integer NOT NULL,
         "duty" text, "joined_on" date NOT NULL, "left_on" date, "signed_at" TIMESTAMP WITH TIME ZONE,
         CONSTRAINT "pk_cluster_member" PRIMARY KEY ("key"),
         CONSTRAINT "ck_cluster_member_duty" CHECK (duty IN ('head', 'deputy')),
         CONSTRAINT "ck_cluster_member_order" CHECK (left_on IS NULL OR left_on >= joined_on),
         CONSTRAINT "fk_cluster_member_cluster" FOREIGN KEY ("cluster_key") REFERENCES "cluster" ("key"),
         CONSTRAINT "fk_cluster_member_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation" ("key"))`,
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_cluster_member_organisation" ON "cluster_member" ("cluster_key", "organisation_key") WHERE left_on IS NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "uq_cluster_member_duty" ON "cluster_member" ("cluster_key", "duty") WHERE left_on IS NULL AND duty IS NOT NULL',
    );
    await runner.query('CREATE INDEX "ix_cluster_member_organisation" ON "cluster_member" ("organisation_key")');
    await runner.query(
      `CREATE TABLE "cluster_score" ("key" uuid NOT NULL, "cluster_key" uuid NOT NULL, "by_key" uuid NOT NULL, "of_key" uuid NOT NULL,
         "points" integer array NOT NULL, "scored_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "pk_cluster_score" PRIMARY KEY ("key"),
         CONSTRAINT "uq_cluster_score" UNIQUE ("by_key", "of_key"),
         CONSTRAINT "fk_cluster_score_cluster" FOREIGN KEY ("cluster_key") REFERENCES "cluster" ("key"),
         CONSTRAINT "fk_cluster_score_by" FOREIGN KEY ("by_key") REFERENCES "cluster_member" ("key"),
         CONSTRAINT "fk_cluster_score_of" FOREIGN KEY ("of_key") REFERENCES "cluster_member" ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_cluster_score_cluster" ON "cluster_score" ("cluster_key")');
    await runner.query('CREATE INDEX "ix_cluster_score_of" ON "cluster_score" ("of_key")');
    for (const table of ['cluster', 'cluster_member', 'cluster_score']) {
      await runner.query(`GRANT SELECT ON "${table}" TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor`);
      await runner.query(`GRANT INSERT, UPDATE ON "${table}" TO hieuhoc_app`);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
