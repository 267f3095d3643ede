import type { MigrationInterface, QueryRunner } from 'typeorm';

const APP_MAY = {
  webhook: 'SELECT, INSERT, UPDATE',
  webhook_delivery: 'SELECT, UPDATE, DELETE',
  outbox_event: 'SELECT',
};

const WORKER_MAY = {
  webhook: 'SELECT, UPDATE',
  webhook_delivery: 'SELECT, INSERT, UPDATE, DELETE',
};

/** Endpoints of partners and what was sent there; programs pull the feed. */
export class TellPartners1795881000000 implements MigrationInterface {
  name = 'TellPartners1795881000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "webhook" ("key" uuid NOT NULL, "client_key" uuid NOT NULL, "url" text NOT NULL, "events" text array NOT NULL, "selection" text, "place" bigint NOT NULL, "registered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "paused_at" TIMESTAMP WITH TIME ZONE, "parked_at" TIMESTAMP WITH TIME ZONE, "parked_because" text, "removed_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_webhook_parked" CHECK ((parked_at IS NULL) = (parked_because IS NULL)), CONSTRAINT "ck_webhook_events" CHECK (cardinality(events) > 0), CONSTRAINT "pk_webhook" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_webhook_parked" ON "webhook"  ("parked_at") WHERE parked_at IS NOT NULL AND removed_at IS NULL`,
    );
    await runner.query(`CREATE INDEX "ix_webhook_client" ON "webhook"  ("client_key") `);
    await runner.query(
      `CREATE TABLE "webhook_delivery" ("key" uuid NOT NULL, "webhook_key" uuid NOT NULL, "event_key" uuid NOT NULL, "topic" text NOT NULL, "place" bigint NOT NULL, "lane" text NOT NULL, "state" text NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "status" integer, "fault" text, "took_ms" integer, "due_at" TIMESTAMP WITH TIME ZONE NOT NULL, "handed_out_at" TIMESTAMP WITH TIME ZONE NOT NULL, "finished_at" TIMESTAMP WITH TIME ZONE, "ticket_digest" bytea, CONSTRAINT "ck_webhook_delivery_over" CHECK ((state = 'waiting') = (finished_at IS NULL)), CONSTRAINT "ck_webhook_delivery_state" CHECK (state IN ('waiting', 'delivered', 'withheld')), CONSTRAINT "pk_webhook_delivery" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_webhook_delivery_finished" ON "webhook_delivery"  ("finished_at") WHERE finished_at IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX "ix_webhook_delivery_log" ON "webhook_delivery"  ("webhook_key", "key") `);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_webhook_delivery_waiting" ON "webhook_delivery"  ("webhook_key", "event_key") WHERE state = 'waiting'`,
    );
    await runner.query(
      `CREATE INDEX "ix_webhook_delivery_lane" ON "webhook_delivery"  ("webhook_key", "lane", "place") WHERE state = 'waiting'`,
    );
    await runner.query(
      `ALTER TABLE "webhook" ADD CONSTRAINT "fk_webhook_client" FOREIGN KEY ("client_key") REFERENCES "api_client"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "webhook_delivery" ADD CONSTRAINT "fk_webhook_delivery_webhook" FOREIGN KEY ("webhook_key") REFERENCES "webhook"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [table, rights] of Object.entries(APP_MAY))
      await runner.query(`GRANT ${rights} ON ${table} TO hieuhoc_app`);
    for (const [table, rights] of Object.entries(WORKER_MAY))
      await runner.query(`GRANT ${rights} ON ${table} TO hieuhoc_worker`);
    await runner.query('GRANT SELECT ON webhook TO hieuhoc_auditor');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
