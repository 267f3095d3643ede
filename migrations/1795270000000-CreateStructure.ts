import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateStructure1795270000000 implements MigrationInterface {
  name = 'CreateStructure1795270000000';

  async up(runner: QueryRunner): Promise<void> {
    // The exclusion constraints compare an integer key inside a GiST index.
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(
      `CREATE TABLE "idempotency_key" ("actor_id" text NOT NULL, "key" text NOT NULL, "request_hash" text NOT NULL, "response" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_idempotency_key" PRIMARY KEY ("actor_id", "key"))`,
    );
    await runner.query(
      `CREATE TABLE "audit_event" ("key" uuid NOT NULL, "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL, "actor_id" uuid, "session_id" uuid, "action" text NOT NULL, "subject_type" text NOT NULL, "subject_key" text NOT NULL, "scope_id" integer, "path" text COLLATE "C", "before" jsonb, "after" jsonb, "reason" text, "transaction_id" bigint NOT NULL, CONSTRAINT "pk_audit_event" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_audit_event_actor" ON "audit_event"  ("actor_id") `);
    await runner.query(`CREATE INDEX "ix_audit_event_path" ON "audit_event"  ("path") `);
    await runner.query(`CREATE INDEX "ix_audit_event_transaction" ON "audit_event"  ("transaction_id", "key") `);
    await runner.query(`CREATE INDEX "ix_audit_event_occurred_at" ON "audit_event"  ("occurred_at") `);
    await runner.query(`CREATE INDEX "ix_audit_event_subject" ON "audit_event"  ("subject_type", "subject_key") `);
    await runner.query(
      `CREATE TABLE "outbox_event" ("key" uuid NOT NULL, "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL, "topic" text NOT NULL, "payload" jsonb NOT NULL, "transaction_id" bigint NOT NULL, CONSTRAINT "pk_outbox_event" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_outbox_event_topic" ON "outbox_event"  ("topic", "key") `);
    await runner.query(
      `CREATE TABLE "counter" ("name" text NOT NULL, "value" integer NOT NULL, CONSTRAINT "pk_counter" PRIMARY KEY ("name"))`,
    );
    await runner.query(
      `CREATE TABLE "outbox_reaction" ("event_key" uuid NOT NULL, "name" text NOT NULL, "reacted_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_outbox_reaction" PRIMARY KEY ("event_key", "name"))`,
    );
    await runner.query(
      `CREATE TABLE "form" ("key" integer NOT NULL, "code" text NOT NULL, CONSTRAINT "uq_form_code" UNIQUE ("code"), CONSTRAINT "pk_form" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "form_version" ("key" integer NOT NULL, "form_key" integer NOT NULL, "code" text NOT NULL, "number" integer NOT NULL, "title" text NOT NULL, "valid_from" date NOT NULL, "source" text NOT NULL, CONSTRAINT "uq_form_version" UNIQUE ("form_key", "number"), CONSTRAINT "pk_form_version" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "form_measure" ("key" integer NOT NULL, "form_version_key" integer NOT NULL, "code" text NOT NULL, "position" integer NOT NULL, "label" text NOT NULL, CONSTRAINT "uq_form_measure" UNIQUE ("form_version_key", "code"), CONSTRAINT "pk_form_measure" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "form_row" ("key" integer NOT NULL, "form_version_key" integer NOT NULL, "position" integer NOT NULL, "code" text NOT NULL, "printed_number" text, "parent_key" integer, "depth" integer NOT NULL, "label" text NOT NULL, "unit" text, "kind" text NOT NULL, CONSTRAINT "uq_form_row" UNIQUE ("form_version_key", "code"), CONSTRAINT "ck_form_row_kind" CHECK (kind IN ('heading', 'figures', 'text')), CONSTRAINT "pk_form_row" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "form_cell" ("key" integer NOT NULL, "form_version_key" integer NOT NULL, "row_key" integer NOT NULL, "code" text NOT NULL, "measure" text NOT NULL, "value_kind" text NOT NULL, "required" boolean NOT NULL, "feed" jsonb, CONSTRAINT "uq_form_cell" UNIQUE ("row_key", "measure"), CONSTRAINT "ck_form_cell_value_kind" CHECK (value_kind IN ('count', 'money')), CONSTRAINT "pk_form_cell" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_form_cell_version" ON "form_cell"  ("form_version_key") `);
    await runner.query(
      `CREATE TABLE "form_rule" ("key" integer NOT NULL, "form_version_key" integer NOT NULL, "kind" text NOT NULL, "cell_key" integer NOT NULL, "operand_keys" integer array NOT NULL, "severity" text NOT NULL, CONSTRAINT "ck_form_rule_severity" CHECK (severity IN ('error', 'warning')), CONSTRAINT "ck_form_rule_kind" CHECK (kind IN ('sum_equals', 'sum_at_least', 'not_less_than')), CONSTRAINT "pk_form_rule" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_form_rule_version" ON "form_rule"  ("form_version_key") `);
    await runner.query(
      `CREATE TABLE "form_text" ("key" integer NOT NULL, "form_version_key" integer NOT NULL, "row_key" integer, "code" text NOT NULL, "position" integer NOT NULL, "heading" text NOT NULL, "chapter" text array NOT NULL, "guidance" text, "required" boolean NOT NULL, CONSTRAINT "uq_form_text" UNIQUE ("form_version_key", "code"), CONSTRAINT "pk_form_text" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "administrative_unit" ("key" integer NOT NULL, "code" text NOT NULL, "valid_from" date NOT NULL, "level" text NOT NULL, CONSTRAINT "uq_administrative_unit_code" UNIQUE ("code", "valid_from"), CONSTRAINT "ck_administrative_unit_level" CHECK (level IN ('country', 'province', 'district', 'commune')), CONSTRAINT "pk_administrative_unit" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "administrative_unit_period" ("key" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL, "unit_key" integer NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "name" text NOT NULL, "search_name" text NOT NULL, "kind" text NOT NULL, "parent_key" integer, "path" text COLLATE "C" NOT NULL, "legal_basis" text, CONSTRAINT "ck_administrative_unit_period_order" CHECK (valid_to IS NULL OR valid_to >= valid_from), CONSTRAINT "ex_administrative_unit_period_overlap" EXCLUDE USING gist (unit_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&), CONSTRAINT "pk_administrative_unit_period" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_administrative_unit_period_parent" ON "administrative_unit_period"  ("parent_key") `,
    );
    await runner.query(`CREATE INDEX "ix_administrative_unit_period_path" ON "administrative_unit_period"  ("path") `);
    await runner.query(
      `CREATE INDEX "ix_administrative_unit_period_unit" ON "administrative_unit_period"  ("unit_key") `,
    );
    await runner.query(
      `CREATE TABLE "administrative_unit_succession" ("key" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL, "predecessor_key" integer NOT NULL, "successor_key" integer NOT NULL, "on" date NOT NULL, "extent" text NOT NULL, "note" text, "legal_basis" text, CONSTRAINT "uq_administrative_unit_succession" UNIQUE ("predecessor_key", "successor_key", "on"), CONSTRAINT "ck_administrative_unit_succession_extent" CHECK (extent IN ('whole', 'part')), CONSTRAINT "pk_administrative_unit_succession" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_administrative_unit_succession_successor" ON "administrative_unit_succession"  ("successor_key") `,
    );
    await runner.query(
      `CREATE TABLE "organisation" ("key" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_organisation" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "organisation_period" ("key" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL, "organisation_key" integer NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "name" text NOT NULL, "search_name" text NOT NULL, "kind" text NOT NULL, "line" text NOT NULL, "parent_key" integer, "path" text COLLATE "C" NOT NULL, "scope_id" integer NOT NULL, "acts_for_key" integer, "contact" text, "legal_basis" text, CONSTRAINT "ck_organisation_period_line" CHECK (line IN ('government', 'association')), CONSTRAINT "ck_organisation_period_order" CHECK (valid_to IS NULL OR valid_to >= valid_from), CONSTRAINT "ex_organisation_period_overlap" EXCLUDE USING gist (organisation_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&), CONSTRAINT "pk_organisation_period" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_organisation_period_scope" ON "organisation_period"  ("scope_id") `);
    await runner.query(`CREATE INDEX "ix_organisation_period_parent" ON "organisation_period"  ("parent_key") `);
    await runner.query(`CREATE INDEX "ix_organisation_period_path" ON "organisation_period"  ("path") `);
    await runner.query(
      `CREATE INDEX "ix_organisation_period_organisation" ON "organisation_period"  ("organisation_key") `,
    );
    await runner.query(
      `CREATE TABLE "stored_file" ("sha256" text NOT NULL, "media_type" text NOT NULL, "size" bigint NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, CONSTRAINT "pk_stored_file" PRIMARY KEY ("sha256"))`,
    );
    await runner.query(
      `CREATE TABLE "file_upload" ("sha256" text NOT NULL, "person_id" uuid NOT NULL, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_file_upload" PRIMARY KEY ("sha256", "person_id"))`,
    );
    await runner.query(
      `CREATE TABLE "directive" ("key" uuid NOT NULL, "keeper_key" integer NOT NULL, "type" text NOT NULL, "code" text, "original_code" text, "issuer" text NOT NULL, "issuer_key" integer, "issued_on" date, "subject" text NOT NULL, "state" text NOT NULL, "search_text" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_directive_identity" UNIQUE ("keeper_key", "issuer", "code", "issued_on"), CONSTRAINT "ck_directive_registered" CHECK (state = 'draft' OR (code IS NOT NULL AND issued_on IS NOT NULL)), CONSTRAINT "ck_directive_state" CHECK (state IN ('draft', 'registered')), CONSTRAINT "pk_directive" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_directive_issued_on" ON "directive"  ("issued_on", "key") `);
    await runner.query(`CREATE INDEX "ix_directive_keeper" ON "directive"  ("keeper_key") `);
    await runner.query(
      `CREATE TABLE "directive_link" ("from_key" uuid NOT NULL, "to_key" uuid NOT NULL, "kind" text NOT NULL, CONSTRAINT "ck_directive_link_kind" CHECK (kind IN ('based_on')), CONSTRAINT "pk_directive_link" PRIMARY KEY ("from_key", "to_key", "kind"))`,
    );
    await runner.query(`CREATE INDEX "ix_directive_link_to" ON "directive_link"  ("to_key") `);
    await runner.query(
      `CREATE TABLE "directive_attachment" ("directive_key" uuid NOT NULL, "sha256" text NOT NULL, "file_name" text NOT NULL, "attached_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_directive_attachment" PRIMARY KEY ("directive_key", "sha256"))`,
    );
    await runner.query(`CREATE INDEX "ix_directive_attachment_file" ON "directive_attachment"  ("sha256") `);
    await runner.query(
      `CREATE TABLE "round" ("key" integer GENERATED BY DEFAULT AS IDENTITY NOT NULL, "organisation_key" integer NOT NULL, "form_version_key" integer NOT NULL, "directive_key" uuid, "title" text NOT NULL, "year" integer NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "state" text NOT NULL, "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_round_state" CHECK (state IN ('open', 'closed')), CONSTRAINT "pk_round" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_round_organisation" ON "round"  ("organisation_key") `);
    await runner.query(
      `CREATE TABLE "round_tier" ("round_key" integer NOT NULL, "tier" integer NOT NULL, "kinds" text array NOT NULL, "levels" text array NOT NULL, "due_on" date NOT NULL, "due_boundary" text NOT NULL, CONSTRAINT "ck_round_tier_boundary" CHECK (due_boundary IN ('before', 'by')), CONSTRAINT "pk_round_tier" PRIMARY KEY ("round_key", "tier"))`,
    );
    await runner.query(
      `CREATE TABLE "obligation" ("scope_id" integer NOT NULL, "key" uuid NOT NULL, "round_key" integer NOT NULL, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "node_path" text COLLATE "C" NOT NULL, "parent_path" text COLLATE "C", "tier" integer NOT NULL, "consolidates" boolean NOT NULL, "to_key" integer, "through_key" integer, "due_on" date NOT NULL, "due_boundary" text NOT NULL, "extended_to" date, "extension_reason" text, "closed_on" date, "closing_reason" text, CONSTRAINT "uq_obligation_organisation" UNIQUE ("scope_id", "round_key", "organisation_key"), CONSTRAINT "ck_obligation_extension" CHECK (extended_to IS NULL OR extension_reason IS NOT NULL), CONSTRAINT "ck_obligation_boundary" CHECK (due_boundary IN ('before', 'by')), CONSTRAINT "pk_obligation" PRIMARY KEY ("scope_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_obligation_through" ON "obligation"  ("through_key") `);
    await runner.query(`CREATE INDEX "ix_obligation_to" ON "obligation"  ("to_key") `);
    await runner.query(`CREATE INDEX "ix_obligation_organisation" ON "obligation"  ("organisation_key") `);
    await runner.query(`CREATE INDEX "ix_obligation_round_parent" ON "obligation"  ("round_key", "parent_path") `);
    await runner.query(`CREATE INDEX "ix_obligation_round_path" ON "obligation"  ("round_key", "path") `);
    await runner.query(
      `CREATE TABLE "report" ("scope_id" integer NOT NULL, "key" uuid NOT NULL, "obligation_key" uuid NOT NULL, "round_key" integer NOT NULL, "year" integer NOT NULL, "organisation_key" integer NOT NULL, "state" text NOT NULL, "number" integer NOT NULL, "counted_number" integer, "accepted_number" integer, "is_late" boolean NOT NULL DEFAULT false, "submitted_at" TIMESTAMP WITH TIME ZONE, "accepted_at" TIMESTAMP WITH TIME ZONE, "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_report_obligation" UNIQUE ("scope_id", "obligation_key"), CONSTRAINT "ck_report_counted" CHECK (state IN ('draft', 'returned') OR counted_number = number), CONSTRAINT "ck_report_state" CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')), CONSTRAINT "pk_report" PRIMARY KEY ("scope_id", "key"))`,
    );
    await runner.query(`CREATE INDEX "ix_report_round" ON "report"  ("round_key", "state") `);
    await runner.query(
      `CREATE TABLE "report_version" ("scope_id" integer NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "reason" text, "submitted_at" TIMESTAMP WITH TIME ZONE, "submitted_by" uuid, "returned_at" TIMESTAMP WITH TIME ZONE, "accepted_at" TIMESTAMP WITH TIME ZONE, "reviewed_by" uuid, CONSTRAINT "ck_report_version_reason" CHECK (kind <> 'correction' OR reason IS NOT NULL), CONSTRAINT "ck_report_version_kind" CHECK (kind IN ('original', 'revision', 'correction', 'supplement')), CONSTRAINT "pk_report_version" PRIMARY KEY ("scope_id", "report_key", "number"))`,
    );
    await runner.query(
      `CREATE TABLE "report_value" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "cell_key" integer NOT NULL, "state" text NOT NULL, "value" bigint, "comment" text, "prefilled" boolean NOT NULL DEFAULT false, CONSTRAINT "ck_report_value_state" CHECK ((state = 'number' AND value IS NOT NULL) OR (state = 'not_applicable' AND value IS NULL)), CONSTRAINT "ck_report_value_range" CHECK (value BETWEEN 0 AND 1000000000000), CONSTRAINT "pk_report_value" PRIMARY KEY ("scope_id", "year", "report_key", "number", "cell_key")) PARTITION BY LIST (year)`,
    );
    await runner.query(
      `CREATE TABLE "report_text" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "text_key" integer NOT NULL, "body" text NOT NULL, CONSTRAINT "pk_report_text" PRIMARY KEY ("scope_id", "year", "report_key", "number", "text_key")) PARTITION BY LIST (year)`,
    );
    await runner.query(
      `CREATE TABLE "report_remark" ("scope_id" integer NOT NULL, "key" uuid NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "row_key" integer, "cell_key" integer, "text_key" integer, "message" text NOT NULL, "created_by" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_report_remark" PRIMARY KEY ("scope_id", "key"))`,
    );
    await runner.query(
      `CREATE INDEX "ix_report_remark_report" ON "report_remark"  ("scope_id", "report_key", "number") `,
    );
    await runner.query(
      `CREATE TABLE "report_snapshot" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "cell_key" integer NOT NULL, "own" bigint, "below" bigint, "numbered" integer NOT NULL, "not_applicable" integer NOT NULL, CONSTRAINT "pk_report_snapshot" PRIMARY KEY ("scope_id", "year", "report_key", "number", "cell_key")) PARTITION BY LIST (year)`,
    );
    await runner.query(
      `CREATE TABLE "report_snapshot_source" ("scope_id" integer NOT NULL, "report_key" uuid NOT NULL, "number" integer NOT NULL, "child_report_key" uuid NOT NULL, "child_scope_id" integer NOT NULL, "child_number" integer NOT NULL, CONSTRAINT "pk_report_snapshot_source" PRIMARY KEY ("scope_id", "report_key", "number", "child_report_key"))`,
    );
    await runner.query(
      `CREATE TABLE "rollup_delta" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "key" uuid NOT NULL, "round_key" integer NOT NULL, "node_path" text COLLATE "C" NOT NULL, "cell_keys" integer array NOT NULL, "sums" bigint array NOT NULL, "numbered" integer array NOT NULL, "not_applicable" integer array NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_rollup_delta" PRIMARY KEY ("scope_id", "year", "key")) PARTITION BY LIST (year)`,
    );
    await runner.query(`CREATE INDEX "ix_rollup_delta_round" ON "rollup_delta"  ("round_key") `);
    await runner.query(
      `CREATE TABLE "rollup" ("scope_id" integer NOT NULL, "round_key" integer NOT NULL, "node_path" text COLLATE "C" NOT NULL, "cell_key" integer NOT NULL, "sum" bigint NOT NULL, "numbered" integer NOT NULL, "not_applicable" integer NOT NULL, CONSTRAINT "pk_rollup" PRIMARY KEY ("scope_id", "round_key", "node_path", "cell_key"))`,
    );
    await runner.query(`CREATE INDEX "ix_rollup_round_node" ON "rollup"  ("round_key", "node_path") `);
    await runner.query(
      `CREATE TABLE "activity_kind" ("key" integer NOT NULL, "code" text NOT NULL, "group" text NOT NULL, "position" integer NOT NULL, "label_vi" text NOT NULL, "label_en" text NOT NULL, CONSTRAINT "uq_activity_kind_code" UNIQUE ("code"), CONSTRAINT "pk_activity_kind" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "activity" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "key" uuid NOT NULL, "week_key" uuid, "organisation_key" integer NOT NULL, "path" text COLLATE "C" NOT NULL, "kind_key" integer NOT NULL, "title" text NOT NULL, "search_text" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "mode" text NOT NULL, "place" text, "partners" text, "event_count" integer NOT NULL, "people_count" integer NOT NULL, "item_count" integer NOT NULL, "state_budget" bigint NOT NULL, "other_funding" bigint NOT NULL, "created_by" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "ck_activity_year" CHECK (year = extract(year FROM starts_on)), CONSTRAINT "ck_activity_order" CHECK (ends_on >= starts_on), CONSTRAINT "ck_activity_quantities" CHECK (event_count >= 0 AND people_count >= 0 AND item_count >= 0 AND state_budget >= 0 AND other_funding >= 0), CONSTRAINT "ck_activity_mode" CHECK (mode IN ('in_person', 'online', 'both')), CONSTRAINT "pk_activity" PRIMARY KEY ("scope_id", "year", "key")) PARTITION BY LIST (year)`,
    );
    await runner.query(`CREATE INDEX "ix_activity_starts_on" ON "activity"  ("starts_on", "key") `);
    await runner.query(`CREATE INDEX "ix_activity_week" ON "activity"  ("week_key") `);
    await runner.query(`CREATE INDEX "ix_activity_path" ON "activity"  ("path") `);
    await runner.query(`CREATE INDEX "ix_activity_organisation" ON "activity"  ("organisation_key", "starts_on") `);
    await runner.query(
      `CREATE TABLE "activity_evidence" ("scope_id" integer NOT NULL, "year" integer NOT NULL, "activity_key" uuid NOT NULL, "sha256" text NOT NULL, "file_name" text NOT NULL, "caption" text, CONSTRAINT "pk_activity_evidence" PRIMARY KEY ("scope_id", "year", "activity_key", "sha256")) PARTITION BY LIST (year)`,
    );
    await runner.query(`CREATE INDEX "ix_activity_evidence_file" ON "activity_evidence"  ("sha256") `);
    await runner.query(
      `CREATE TABLE "week" ("key" uuid NOT NULL, "organisation_key" integer NOT NULL, "parent_key" uuid, "directive_key" uuid, "round_key" integer, "year" integer NOT NULL, "own_theme" text, "own_starts_on" date, "own_ends_on" date, "opening_on" date, "opening_place" text, "is_demo" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_week_organisation_year" UNIQUE ("organisation_key", "year"), CONSTRAINT "ck_week_order" CHECK (own_starts_on IS NULL OR own_ends_on IS NULL OR own_ends_on >= own_starts_on), CONSTRAINT "pk_week" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_week_parent" ON "week"  ("parent_key") `);
    await runner.query(
      `CREATE TABLE "audit_seal" ("sequence" bigint NOT NULL, "event_key" uuid NOT NULL, "transaction_id" bigint NOT NULL, "hash" bytea NOT NULL, "batch" integer NOT NULL, CONSTRAINT "uq_audit_seal_event" UNIQUE ("event_key"), CONSTRAINT "pk_audit_seal" PRIMARY KEY ("sequence"))`,
    );
    await runner.query(`CREATE INDEX "ix_audit_seal_batch" ON "audit_seal"  ("batch") `);
    await runner.query(
      `CREATE TABLE "audit_checkpoint" ("batch" integer NOT NULL, "first_sequence" bigint NOT NULL, "last_sequence" bigint NOT NULL, "root" bytea NOT NULL, "previous_hash" bytea NOT NULL, "hash" bytea NOT NULL, "signature" bytea NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "pk_audit_checkpoint" PRIMARY KEY ("batch"))`,
    );
    await runner.query(
      `CREATE TABLE "person" ("key" uuid NOT NULL, "name_cipher" bytea NOT NULL, "email_cipher" bytea NOT NULL, "email_digest" bytea, "is_demo" boolean NOT NULL DEFAULT false, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "disabled_at" TIMESTAMP WITH TIME ZONE, "version" integer NOT NULL DEFAULT '1', CONSTRAINT "uq_person_email_digest" UNIQUE ("email_digest"), CONSTRAINT "pk_person" PRIMARY KEY ("key"))`,
    );
    await runner.query(
      `CREATE TABLE "person_key" ("person_key" uuid NOT NULL, "wrapped_key" bytea NOT NULL, CONSTRAINT "pk_person_key" PRIMARY KEY ("person_key"))`,
    );
    await runner.query(
      `CREATE TABLE "person_credential" ("person_key" uuid NOT NULL, "password_hash" text, "totp_cipher" bytea, "totp_confirmed_at" TIMESTAMP WITH TIME ZONE, "totp_last_step" bigint, CONSTRAINT "pk_person_credential" PRIMARY KEY ("person_key"))`,
    );
    await runner.query(
      `CREATE TABLE "person_sign_in_link" ("token_hash" bytea NOT NULL, "person_key" uuid NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "pk_person_sign_in_link" PRIMARY KEY ("token_hash"))`,
    );
    await runner.query(`CREATE INDEX "ix_person_sign_in_link_person" ON "person_sign_in_link"  ("person_key") `);
    await runner.query(
      `CREATE TABLE "person_session" ("key" uuid NOT NULL, "token_hash" bytea NOT NULL, "person_key" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "user_agent" text, "started_by" text NOT NULL DEFAULT 'password', CONSTRAINT "uq_person_session_token" UNIQUE ("token_hash"), CONSTRAINT "ck_person_session_started_by" CHECK (started_by IN ('link', 'password')), CONSTRAINT "pk_person_session" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE INDEX "ix_person_session_person" ON "person_session"  ("person_key") `);
    await runner.query(
      `CREATE TABLE "sign_in_attempt" ("key" character varying(255) NOT NULL, "points" integer NOT NULL DEFAULT '0', "expire" bigint, CONSTRAINT "pk_sign_in_attempt" PRIMARY KEY ("key"))`,
    );
    await runner.query(`CREATE TABLE "role_assignment" ("key" uuid NOT NULL, "person_key" uuid NOT NULL, "organisation_key" integer NOT NULL, "role" text NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "ck_role_assignment_role" CHECK (role IN ('administrator', 'officer', 'association_officer', 'reporter', 'leader', 'finance', 'auditor')), CONSTRAINT "ck_role_assignment_order" CHECK (valid_to IS NULL OR valid_to >= valid_from), CONSTRAINT "ex_role_assignment_overlap" EXCLUDE USING gist (person_key WITH =, organisation_key WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
   WHERE (revoked_at IS NULL), CONSTRAINT "pk_role_assignment" PRIMARY KEY ("key"))`);
    await runner.query(`CREATE INDEX "ix_role_assignment_organisation" ON "role_assignment"  ("organisation_key") `);
    await runner.query(`CREATE INDEX "ix_role_assignment_person" ON "role_assignment"  ("person_key") `);
    for (const table of [
      'report_value',
      'report_text',
      'report_snapshot',
      'rollup_delta',
      'activity',
      'activity_evidence',
    ]) {
      for (let year = 2018; year <= 2035; year++) {
        await runner.query(`CREATE TABLE ${table}_${year} PARTITION OF ${table} FOR VALUES IN (${year})`);
      }
      await runner.query(`CREATE TABLE ${table}_other PARTITION OF ${table} DEFAULT`);
    }
    await runner.query(
      `ALTER TABLE "form_version" ADD CONSTRAINT "fk_form_version_form" FOREIGN KEY ("form_key") REFERENCES "form"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_measure" ADD CONSTRAINT "fk_form_measure_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_row" ADD CONSTRAINT "fk_form_row_parent" FOREIGN KEY ("parent_key") REFERENCES "form_row"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_cell" ADD CONSTRAINT "fk_form_cell_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_cell" ADD CONSTRAINT "fk_form_cell_row" FOREIGN KEY ("row_key") REFERENCES "form_row"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_rule" ADD CONSTRAINT "fk_form_rule_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_rule" ADD CONSTRAINT "fk_form_rule_cell" FOREIGN KEY ("cell_key") REFERENCES "form_cell"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_text" ADD CONSTRAINT "fk_form_text_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "form_text" ADD CONSTRAINT "fk_form_text_row" FOREIGN KEY ("row_key") REFERENCES "form_row"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "administrative_unit_period" ADD CONSTRAINT "fk_administrative_unit_period_unit" FOREIGN KEY ("unit_key") REFERENCES "administrative_unit"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "administrative_unit_period" ADD CONSTRAINT "fk_administrative_unit_period_parent" FOREIGN KEY ("parent_key") REFERENCES "administrative_unit"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "administrative_unit_succession" ADD CONSTRAINT "fk_administrative_unit_succession_predecessor" FOREIGN KEY ("predecessor_key") REFERENCES "administrative_unit"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "administrative_unit_succession" ADD CONSTRAINT "fk_administrative_unit_succession_successor" FOREIGN KEY ("successor_key") REFERENCES "administrative_unit"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_period" ADD CONSTRAINT "fk_organisation_period_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_period" ADD CONSTRAINT "fk_organisation_period_parent" FOREIGN KEY ("parent_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_period" ADD CONSTRAINT "fk_organisation_period_scope" FOREIGN KEY ("scope_id") REFERENCES "administrative_unit"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "organisation_period" ADD CONSTRAINT "fk_organisation_period_acts_for" FOREIGN KEY ("acts_for_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "file_upload" ADD CONSTRAINT "fk_file_upload_file" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "fk_directive_keeper" FOREIGN KEY ("keeper_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive" ADD CONSTRAINT "fk_directive_issuer" FOREIGN KEY ("issuer_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_link" ADD CONSTRAINT "fk_directive_link_from" FOREIGN KEY ("from_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_link" ADD CONSTRAINT "fk_directive_link_to" FOREIGN KEY ("to_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_attachment" ADD CONSTRAINT "fk_directive_attachment_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "directive_attachment" ADD CONSTRAINT "fk_directive_attachment_file" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "round" ADD CONSTRAINT "fk_round_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "round" ADD CONSTRAINT "fk_round_form_version" FOREIGN KEY ("form_version_key") REFERENCES "form_version"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "round" ADD CONSTRAINT "fk_round_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "round_tier" ADD CONSTRAINT "fk_round_tier_round" FOREIGN KEY ("round_key") REFERENCES "round"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "obligation" ADD CONSTRAINT "fk_obligation_round" FOREIGN KEY ("round_key") REFERENCES "round"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report" ADD CONSTRAINT "fk_report_obligation" FOREIGN KEY ("scope_id", "obligation_key") REFERENCES "obligation"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_version" ADD CONSTRAINT "fk_report_version_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_value" ADD CONSTRAINT "fk_report_value_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_text" ADD CONSTRAINT "fk_report_text_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_remark" ADD CONSTRAINT "fk_report_remark_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_snapshot" ADD CONSTRAINT "fk_report_snapshot_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "report_snapshot_source" ADD CONSTRAINT "fk_report_snapshot_source_report" FOREIGN KEY ("scope_id", "report_key") REFERENCES "report"("scope_id","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "fk_activity_kind" FOREIGN KEY ("kind_key") REFERENCES "activity_kind"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_evidence" ADD CONSTRAINT "fk_activity_evidence_file" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity_evidence" ADD CONSTRAINT "fk_activity_evidence_activity" FOREIGN KEY ("scope_id", "year", "activity_key") REFERENCES "activity"("scope_id","year","key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "week" ADD CONSTRAINT "fk_week_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "week" ADD CONSTRAINT "fk_week_parent" FOREIGN KEY ("parent_key") REFERENCES "week"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "week" ADD CONSTRAINT "fk_week_directive" FOREIGN KEY ("directive_key") REFERENCES "directive"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "week" ADD CONSTRAINT "fk_week_round" FOREIGN KEY ("round_key") REFERENCES "round"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_key" ADD CONSTRAINT "fk_person_key_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_credential" ADD CONSTRAINT "fk_person_credential_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_sign_in_link" ADD CONSTRAINT "fk_person_sign_in_link_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person_session" ADD CONSTRAINT "fk_person_session_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_assignment" ADD CONSTRAINT "fk_role_assignment_person" FOREIGN KEY ("person_key") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "role_assignment" ADD CONSTRAINT "fk_role_assignment_organisation" FOREIGN KEY ("organisation_key") REFERENCES "organisation"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
