import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinkDirectives1795280700000 implements MigrationInterface {
  name = 'LinkDirectives1795280700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "directive_text" ("directive_key" uuid NOT NULL, "body" text NOT NULL, "head" tsvector NOT NULL, "search" tsvector NOT NULL, CONSTRAINT "pk_directive_text" PRIMARY KEY ("directive_key"))`,
    );
    await runner.query(
      `CREATE TABLE "directive_deadline" ("key" uuid NOT NULL, "directive_key" uuid NOT NULL, "position" integer NOT NULL, "due_on" date, "month" integer, "day" integer, "boundary" text NOT NULL, "what" text NOT NULL, "from_names" text array NOT NULL, "to_name" text, "through_name" text, "from_keys" integer array NOT NULL DEFAULT '{}', "to_keys" integer array NOT NULL DEFAULT '{}', "through_key" integer, CONSTRAINT "ck_directive_deadline_month" CHECK (month BETWEEN 1 AND 12 AND day BETWEEN 1 AND 31), CONSTRAINT "ck_directive_deadline_day" CHECK ((due_on IS NULL) <> (month IS NULL) AND (month IS NULL) = (day IS NULL)), CONSTRAINT "ck_directive_deadline_boundary" CHECK (boundary IN ('before', 'by')), CONSTRAINT "pk_directive_deadline" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_directive_deadline_directive" ON "directive_deadline"  ("directive_key", "position") `,
    );
    await runner.query(
      `CREATE TABLE "assignment" ("key" uuid NOT NULL, "directive_key" uuid NOT NULL, "position" integer NOT NULL, "section" text, "text" text NOT NULL, "due_on" date, "due_boundary" text NOT NULL DEFAULT 'by', "unknown_names" text array NOT NULL DEFAULT '{}', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_assignment_boundary" CHECK (due_boundary IN ('before', 'by')), CONSTRAINT "pk_assignment" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_assignment_due_on" ON "assignment"  ("due_on") `);
    await runner.query(
      `CREATE INDEX "ix_assignment_last_day" ON "assignment" ((coalesce(due_on - (due_boundary = 'before')::int, 'infinity'::date)), "key")`,
    );
    await runner.query(`CREATE INDEX "ix_assignment_directive" ON "assignment"  ("directive_key", "position") `);
    await runner.query(
      `CREATE TABLE "assignment_party" ("assignment_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "role" text NOT NULL, "named_as" text NOT NULL, CONSTRAINT "ck_assignment_party_role" CHECK (role IN ('lead', 'coordinate', 'do')), CONSTRAINT "pk_assignment_party" PRIMARY KEY ("assignment_key", "organisation_key"))`,
    );
    await runner.query(`CREATE INDEX "ix_assignment_party_organisation" ON "assignment_party"  ("organisation_key") `);
    await runner.query(
      `CREATE TABLE "assignment_progress" ("key" uuid NOT NULL, "assignment_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "percent" integer NOT NULL, "note" text, "sha256" text, "file_name" text, "directive_key" uuid, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "recorded_on" date NOT NULL, "recorded_by" uuid, CONSTRAINT "ck_assignment_progress_percent" CHECK (percent BETWEEN 0 AND 100), CONSTRAINT "pk_assignment_progress" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_assignment_progress_party" ON "assignment_progress"  ("assignment_key", "organisation_key", "recorded_at") `,
    );
    await runner.query(`CREATE INDEX "ix_assignment_progress_file" ON "assignment_progress"  ("sha256") `);
    await runner.query(
      `CREATE TABLE "assignment_reminder" ("assignment_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "last_day" date NOT NULL, "days_before" integer NOT NULL, "reminded_on" date NOT NULL, CONSTRAINT "pk_assignment_reminder" PRIMARY KEY ("assignment_key", "organisation_key", "last_day", "days_before"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_assignment_reminder_organisation" ON "assignment_reminder"  ("organisation_key", "reminded_on") `,
    );
    await runner.query(
      `CREATE TABLE "calendar_day" ("day" date NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "citation" text NOT NULL, CONSTRAINT "ck_calendar_day_kind" CHECK (kind IN ('holiday', 'working_day')), CONSTRAINT "pk_calendar_day" PRIMARY KEY ("day"))`,
    );
    await runner.query(
      `CREATE TABLE "dispatch" ("key" uuid NOT NULL, "directive_key" uuid NOT NULL, "sender_key" integer NOT NULL, "purpose" text NOT NULL, "replaces_key" uuid, "note" text, "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_by" uuid, CONSTRAINT "ck_dispatch_purpose" CHECK (purpose IN ('new', 'update', 'replace')), CONSTRAINT "pk_dispatch" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "uq_dispatch_replaces" ON "dispatch"  ("replaces_key") `);
    await runner.query(`CREATE INDEX "ix_dispatch_sender" ON "dispatch"  ("sender_key") `);
    await runner.query(`CREATE INDEX "ix_dispatch_directive" ON "dispatch"  ("directive_key") `);
    await runner.query(
      `CREATE TABLE "dispatch_recipient" ("dispatch_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "named_as" text NOT NULL, "status" text NOT NULL, "status_at" TIMESTAMP WITH TIME ZONE NOT NULL, "status_before_recall" text, CONSTRAINT "ck_dispatch_recipient_status" CHECK (status IN ('01', '02', '03', '04', '05', '06', '13', '15', '16')), CONSTRAINT "pk_dispatch_recipient" PRIMARY KEY ("dispatch_key", "organisation_key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_dispatch_recipient_organisation" ON "dispatch_recipient"  ("organisation_key", "status") `,
    );
    await runner.query(
      `CREATE TABLE "dispatch_event" ("key" uuid NOT NULL, "dispatch_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "status" text NOT NULL, "note" text, "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL, "actor_id" uuid, CONSTRAINT "ck_dispatch_event_status" CHECK (status IN ('01', '02', '03', '04', '05', '06', '13', '15', '16')), CONSTRAINT "pk_dispatch_event" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_dispatch_event_recipient" ON "dispatch_event"  ("dispatch_key", "organisation_key", "occurred_at") `,
    );
    await runner.query(
      `CREATE TABLE "directive_draft" ("directive_key" uuid NOT NULL, "kind" text NOT NULL, "symbol" text NOT NULL, "superior" text, "addressees" text array NOT NULL DEFAULT '{}', "bases" text array NOT NULL DEFAULT '{}', "body" jsonb NOT NULL, "signature_lines" text array NOT NULL DEFAULT '{}', "source_id" text, "approved_by" uuid, "approved_at" TIMESTAMP WITH TIME ZONE, "return_reason" text, CONSTRAINT "ck_directive_draft_kind" CHECK (kind IN ('plan', 'cover_dispatch', 'reminder_dispatch', 'free')), CONSTRAINT "pk_directive_draft" PRIMARY KEY ("directive_key"))`,
    );
    await runner.query(
      `CREATE TABLE "records_file" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "year" integer NOT NULL, "code" text NOT NULL, "title" text NOT NULL, "retention" text, "opened_on" date NOT NULL, "closed_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_records_file_code" UNIQUE ("organisation_key", "year", "code"), CONSTRAINT "pk_records_file" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "register_entry" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "book" text NOT NULL, "year" integer NOT NULL, "number" integer NOT NULL, "directive_key" uuid NOT NULL, "entered_on" date NOT NULL, "handler" text, "handle_by" date, "handled_on" date, "outcome" text, "copies" integer, "note" text, "file_key" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_register_entry_directive" UNIQUE ("organisation_key", "book", "directive_key"), CONSTRAINT "uq_register_entry_number" UNIQUE ("organisation_key", "book", "year", "number"), CONSTRAINT "ck_register_entry_book" CHECK (book IN ('incoming', 'outgoing')), CONSTRAINT "pk_register_entry" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_register_entry_file" ON "register_entry"  ("file_key") `);
    await runner.query(`CREATE INDEX "ix_register_entry_directive" ON "register_entry"  ("directive_key") `);
    await runner.query(
      `CREATE TABLE "movement" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "directive_key" uuid, "name" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_movement_organisation_name" UNIQUE ("organisation_key", "name"), CONSTRAINT "ck_movement_order" CHECK (ends_on IS NULL OR ends_on >= starts_on), CONSTRAINT "pk_movement" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_movement_directive" ON "movement"  ("directive_key") `);
    await runner.query(`CREATE INDEX "ix_week_directive" ON "week"  ("directive_key") `);
    await runner.query(`CREATE INDEX "ix_round_directive" ON "round"  ("directive_key") `);
    await runner.query(`ALTER TABLE "organisation_period" ADD "exchange_code" text`);
    await runner.query(
      `ALTER TABLE "organisation_period" ADD CONSTRAINT "ex_organisation_period_exchange_code" EXCLUDE USING gist (exchange_code WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
    );
    await runner.query(`ALTER TABLE "directive" ADD "origin" text NOT NULL DEFAULT 'received'`);
    await runner.query(`ALTER TABLE "directive" ADD "code_key" text`);
    await runner.query(`ALTER TABLE "directive" ADD "place" text`);
    await runner.query(`ALTER TABLE "directive" ADD "signer_name" text`);
    await runner.query(`ALTER TABLE "directive" ADD "signer_position" text`);
    await runner.query(`ALTER TABLE "directive" ADD "signer_authority" text`);
    await runner.query(`ALTER TABLE "directive" ADD "recipients" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "directive" ADD "effective_on" date`);
    await runner.query(`ALTER TABLE "directive" ADD "expires_on" date`);
    await runner.query(`ALTER TABLE "directive_link" ADD "partly" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "directive_link" ADD "quote" text`);
    await runner.query(
      `ALTER TABLE "directive" DROP CONSTRAINT "ck_directive_state", DROP CONSTRAINT "ck_directive_registered"`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_state" CHECK (state IN ('stub', 'draft', 'approved', 'registered'))`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_registered" CHECK (state <> 'registered' OR (code IS NOT NULL AND issued_on IS NOT NULL))`,
    );
    await runner.query(`ALTER TABLE "directive_link" DROP CONSTRAINT "ck_directive_link_kind"`);
    await runner.query(
      `ALTER TABLE "directive_link" ADD CONSTRAINT "ck_directive_link_kind" CHECK (kind IN ('based_on', 'implements', 'amends', 'replaces', 'repeals', 'answers', 'mentions'))`,
    );
    await runner.query(`CREATE INDEX "ix_directive_code_key" ON "directive"  ("code_key") `);
    await runner.query(`ALTER TABLE "directive" DROP CONSTRAINT "uq_directive_identity"`);
    await runner.query(
      `CREATE UNIQUE INDEX "uq_directive_identity" ON "directive"  ("keeper_key", "issuer", "code", "issued_on") WHERE state <> 'stub'`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_validity" CHECK (expires_on IS NULL OR effective_on IS NULL OR expires_on >= effective_on)`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_authority" CHECK (signer_authority IN ('TM', 'KT', 'TL', 'TUQ', 'Q'))`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "ck_directive_origin" CHECK (origin IN ('received', 'own'))`,
    );
    await runner.query(
      `ALTER TABLE "directive_text" ADD CONSTRAINT "fk_directive_text_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_deadline" ADD CONSTRAINT "fk_directive_deadline_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_deadline" ADD CONSTRAINT "fk_directive_deadline_through" FOREIGN KEY ("through_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "fk_assignment_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_party" ADD CONSTRAINT "fk_assignment_party_assignment" FOREIGN KEY ("assignment_key") REFERENCES "assignment"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_party" ADD CONSTRAINT "fk_assignment_party_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_progress" ADD CONSTRAINT "fk_assignment_progress_assignment" FOREIGN KEY ("assignment_key") REFERENCES "assignment"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_progress" ADD CONSTRAINT "fk_assignment_progress_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_progress" ADD CONSTRAINT "fk_assignment_progress_file" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_progress" ADD CONSTRAINT "fk_assignment_progress_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_reminder" ADD CONSTRAINT "fk_assignment_reminder_assignment" FOREIGN KEY ("assignment_key") REFERENCES "assignment"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment_reminder" ADD CONSTRAINT "fk_assignment_reminder_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch" ADD CONSTRAINT "fk_dispatch_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch" ADD CONSTRAINT "fk_dispatch_sender" FOREIGN KEY ("sender_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch" ADD CONSTRAINT "fk_dispatch_replaces" FOREIGN KEY ("replaces_key") REFERENCES "dispatch"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch_recipient" ADD CONSTRAINT "fk_dispatch_recipient_dispatch" FOREIGN KEY ("dispatch_key") REFERENCES "dispatch"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch_recipient" ADD CONSTRAINT "fk_dispatch_recipient_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch_event" ADD CONSTRAINT "fk_dispatch_event_dispatch" FOREIGN KEY ("dispatch_key") REFERENCES "dispatch"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "dispatch_event" ADD CONSTRAINT "fk_dispatch_event_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_draft" ADD CONSTRAINT "fk_directive_draft_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "records_file" ADD CONSTRAINT "fk_records_file_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "register_entry" ADD CONSTRAINT "fk_register_entry_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "register_entry" ADD CONSTRAINT "fk_register_entry_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "register_entry" ADD CONSTRAINT "fk_register_entry_file" FOREIGN KEY ("file_key") REFERENCES "records_file"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "movement" ADD CONSTRAINT "fk_movement_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "movement" ADD CONSTRAINT "fk_movement_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
