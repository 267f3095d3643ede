import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody exercises a role in another's place, from day to day; the trail says in whose. */
export class DelegateRoles1795392000000 implements MigrationInterface {
  name = 'DelegateRoles1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "role_delegation" ("key" uuid NOT NULL, "assignment_key" uuid NOT NULL, "delegate_key" uuid NOT NULL, "valid_from" date NOT NULL,
         "valid_to" date NOT NULL, "reason" text NOT NULL, "ordered_by" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid,
         "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid,
         CONSTRAINT "ex_role_delegation_overlap" EXCLUDE USING gist (assignment_key WITH =, delegate_key WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
   WHERE (ended_at IS NULL), CONSTRAINT "ck_role_delegation_order" CHECK (valid_to >= valid_from), CONSTRAINT "pk_role_delegation" PRIMARY KEY ("key"))`,
    );
    await runner.query('CREATE INDEX "ix_role_delegation_assignment" ON "role_delegation" ("assignment_key")');
    await runner.query('CREATE INDEX "ix_role_delegation_delegate" ON "role_delegation" ("delegate_key")');
    await runner.query(
      `ALTER TABLE "role_delegation" ADD CONSTRAINT "fk_role_delegation_assignment" FOREIGN KEY ("assignment_key") REFERENCES "role_assignment"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    for (const [name, column] of Object.entries({
      delegate: 'delegate_key',
      created_by: 'created_by',
      ended_by: 'ended_by',
    })) {
      await runner.query(
        `ALTER TABLE "role_delegation" ADD CONSTRAINT "fk_role_delegation_${name}" FOREIGN KEY ("${column}") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
    }
    await runner.query('GRANT SELECT, INSERT, UPDATE ON role_delegation TO hieuhoc_app');
    await runner.query('GRANT SELECT ON role_delegation TO hieuhoc_worker, hieuhoc_auditor');
    await runner.query('ALTER TABLE "person_notice" DROP CONSTRAINT "ck_person_notice_kind"');
    await runner.query(
      `ALTER TABLE "person_notice" ADD CONSTRAINT "ck_person_notice_kind" CHECK (kind IN ('link_issued', 'second_factor_reset', 'sessions_ended', 'session_started', 'role_delegated', 'delegation_received', 'delegation_ended'))`,
    );
    await runner.query('ALTER TABLE "directive_draft" ADD "approved_for" uuid');
    await runner.query('ALTER TABLE "audit_event" ADD "on_behalf_of" uuid');
    await runner.query(
      'CREATE INDEX "ix_audit_event_on_behalf_of" ON "audit_event" ("on_behalf_of") WHERE on_behalf_of IS NOT NULL',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
