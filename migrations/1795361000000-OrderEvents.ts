import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Events know their place, their subject and the organisation in which they happened; reactions wait in lanes, with their tries. What was told
 * until today keeps its order, and what nobody has reacted to yet is handed out.
 */
export class OrderEvents1795361000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await order(runner);
    await makeLanes(runner);
    await grant(runner);
    await runner.query(`
      CREATE FUNCTION enqueue_job(task text, payload json, job_key text, run_at timestamptz) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM graphile_worker.add_job(task, payload, job_key => job_key, run_at => run_at);
      END $$`);
    await runner.query('REVOKE ALL ON FUNCTION enqueue_job(text, json, text, timestamptz) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION enqueue_job(text, json, text, timestamptz) TO hieuhoc_worker');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}

async function order(runner: QueryRunner): Promise<void> {
  await runner.query('CREATE SEQUENCE outbox_event_flushed');
  await runner.query(
    `ALTER TABLE "outbox_event" ADD "version" smallint NOT NULL DEFAULT 1, ADD "subject_type" text, ADD "subject_key" text,
       ADD "scope_id" integer, ADD "path" text COLLATE "C", ADD "flushed" bigint, ADD "place" bigint`,
  );
  await runner.query(
    `UPDATE outbox_event AS e SET flushed = old.nth, place = old.nth
     FROM (SELECT key, row_number() OVER (ORDER BY transaction_id, key) AS nth FROM outbox_event) AS old WHERE old.key = e.key`,
  );
  await runner.query(
    `SELECT setval('outbox_event_flushed', greatest(max(flushed), 1), max(flushed) IS NOT NULL) FROM outbox_event`,
  );
  await runner.query(
    `ALTER TABLE "outbox_event" ALTER "version" DROP DEFAULT, ALTER "flushed" SET NOT NULL,
       ALTER "flushed" SET DEFAULT nextval('outbox_event_flushed')`,
  );
  await runner.query('DROP INDEX "ix_outbox_event_topic"');
  await runner.query('CREATE INDEX "ix_outbox_event_topic" ON "outbox_event" ("topic", "place")');
  await runner.query('CREATE UNIQUE INDEX "uq_outbox_event_place" ON "outbox_event" ("place")');
  await runner.query('CREATE INDEX "ix_outbox_event_unplaced" ON "outbox_event" ("flushed") WHERE place IS NULL');
}

async function makeLanes(runner: QueryRunner): Promise<void> {
  await runner.query(
    'CREATE TABLE "outbox_position" ("name" text NOT NULL, "place" bigint NOT NULL, CONSTRAINT "pk_outbox_position" PRIMARY KEY ("name"))',
  );
  await runner.query(
    `ALTER TABLE "outbox_reaction" ALTER "reacted_at" DROP NOT NULL, ADD "place" bigint, ADD "lane" text, ADD "attempts" smallint,
       ADD "due_at" TIMESTAMP WITH TIME ZONE, ADD "error" text, ADD "dead_at" TIMESTAMP WITH TIME ZONE`,
  );
  await runner.query(
    `UPDATE outbox_reaction AS r SET place = e.place, lane = e.topic, attempts = 1, due_at = r.reacted_at
     FROM outbox_event AS e WHERE e.key = r.event_key`,
  );
  for (const column of ['place', 'lane', 'attempts', 'due_at'])
    await runner.query(`ALTER TABLE "outbox_reaction" ALTER "${column}" SET NOT NULL`);
  await runner.query(
    `CREATE INDEX "ix_outbox_reaction_waiting" ON "outbox_reaction" ("name", "lane", "place") WHERE reacted_at IS NULL AND dead_at IS NULL`,
  );
  await runner.query(
    'CREATE INDEX "ix_outbox_reaction_dead" ON "outbox_reaction" ("dead_at") WHERE dead_at IS NOT NULL',
  );
}

async function grant(runner: QueryRunner): Promise<void> {
  await runner.query('GRANT USAGE ON SEQUENCE outbox_event_flushed TO hieuhoc_app, hieuhoc_worker');
  await runner.query('GRANT UPDATE (place) ON outbox_event TO hieuhoc_worker');
  await runner.query('GRANT UPDATE ON outbox_reaction TO hieuhoc_worker');
  await runner.query('GRANT SELECT ON outbox_position TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
  await runner.query('GRANT INSERT, UPDATE ON outbox_position TO hieuhoc_worker');
}
