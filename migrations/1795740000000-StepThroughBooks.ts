import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

/** What is in the books already: the vouchers first, then how days were closed and opened again; in which order they truly came is not known. */
const VOUCHERS = `
  INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, voucher_key, day)
  SELECT province_id, scope_id, books_key, position, nullif(position - 1, 0), '-infinity', '-infinity', key, day
  FROM (SELECT v.*, row_number() OVER (PARTITION BY v.province_id, v.books_key ORDER BY v.posted_at, v.key)::int AS position FROM voucher AS v) AS v`;
const ACTS = `
  INSERT INTO ledger_step (province_id, scope_id, books_key, position, previous_position, closed_before, closed_through, act_position)
  SELECT province_id, scope_id, books_key, at, nullif(at - 1, 0), closed_before, closed_through, position
  FROM (SELECT a.province_id, a.scope_id, a.books_key, a.position, coalesce(a.closed_through, '-infinity') AS closed_through,
      coalesce(lag(a.closed_through) OVER acts, '-infinity') AS closed_before,
      (row_number() OVER acts + (SELECT count(*) FROM voucher AS v WHERE v.province_id = a.province_id AND v.books_key = a.books_key))::int AS at
    FROM period_act AS a WINDOW acts AS (PARTITION BY a.province_id, a.books_key ORDER BY a.position)) AS a`;

export class StepThroughBooks1795740000000 implements MigrationInterface {
  name = 'StepThroughBooks1795740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "ledger_step" ("province_id" integer NOT NULL, "scope_id" integer NOT NULL, "books_key" uuid NOT NULL, "position" integer NOT NULL, "previous_position" integer, "closed_before" date NOT NULL, "closed_through" date NOT NULL, "voucher_key" uuid, "day" date, "act_position" integer, CONSTRAINT "uq_ledger_step_act" UNIQUE ("province_id", "books_key", "act_position"), CONSTRAINT "uq_ledger_step_voucher" UNIQUE ("province_id", "voucher_key", "books_key", "day"), CONSTRAINT "uq_ledger_step_closed" UNIQUE ("province_id", "books_key", "position", "closed_through"), CONSTRAINT "ck_ledger_step_open" CHECK (voucher_key IS NULL OR (closed_through = closed_before AND day > closed_before)), CONSTRAINT "ck_ledger_step_kind" CHECK ((voucher_key IS NULL) <> (act_position IS NULL) AND (voucher_key IS NULL) = (day IS NULL)), CONSTRAINT "ck_ledger_step_chain" CHECK (CASE WHEN position = 1 THEN previous_position IS NULL AND closed_before = '-infinity' ELSE coalesce(previous_position = position - 1, false) END), CONSTRAINT "pk_ledger_step" PRIMARY KEY ("province_id", "books_key", "position"))`,
    );
    await runner.query(VOUCHERS);
    await runner.query(ACTS);
    await runner.query(
      `ALTER TABLE "ledger_step" ADD CONSTRAINT "fk_ledger_step_previous" FOREIGN KEY ("province_id", "books_key", "previous_position", "closed_before") REFERENCES "ledger_step"("province_id","books_key","position","closed_through")`,
    );
    await runner.query(
      `ALTER TABLE "ledger_step" ADD CONSTRAINT "fk_ledger_step_act" FOREIGN KEY ("province_id", "books_key", "act_position") REFERENCES "period_act"("province_id","books_key","position") DEFERRABLE INITIALLY DEFERRED`,
    );
    await runner.query(
      `ALTER TABLE "period_act" ADD CONSTRAINT "fk_period_act_step" FOREIGN KEY ("province_id", "books_key", "position") REFERENCES "ledger_step"("province_id","books_key","act_position")`,
    );
    await runner.query(
      `ALTER TABLE "voucher" ADD CONSTRAINT "fk_voucher_step" FOREIGN KEY ("province_id", "key", "books_key", "day") REFERENCES "ledger_step"("province_id","voucher_key","books_key","day")`,
    );
    await runner.query('GRANT SELECT, INSERT ON "ledger_step" TO hieuhoc_app');
    await runner.query('GRANT SELECT ON "ledger_step" TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "ledger_step" ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON "ledger_step" TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON "ledger_step" TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON "ledger_step" FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
