import type { MigrationInterface, QueryRunner } from 'typeorm';

const inReach = `CASE WHEN current_setting('app.scopes', true) = '{(,)}' THEN true
  ELSE scope_id <@ nullif(current_setting('app.scopes_' || scope_id / 100, true), '')::int4multirange END`;

export class CreateStudyCircle1795300000000 implements MigrationInterface {
  name = 'CreateStudyCircle1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_circle (
        province_id integer NOT NULL, scope_id integer NOT NULL, key uuid NOT NULL, organisation_key integer NOT NULL, path text COLLATE "C" NOT NULL,
        directive_key uuid, leader_key uuid, name text NOT NULL, starts_on date NOT NULL, member_count integer NOT NULL, closed_on date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_study_circle PRIMARY KEY (province_id, key),
        CONSTRAINT uq_study_circle_name UNIQUE (province_id, organisation_key, name),
        CONSTRAINT ck_study_circle_members CHECK (member_count >= 0),
        CONSTRAINT ck_study_circle_order CHECK (closed_on IS NULL OR closed_on >= starts_on),
        CONSTRAINT fk_study_circle_organisation FOREIGN KEY (organisation_key) REFERENCES organisation (key),
        CONSTRAINT fk_study_circle_directive FOREIGN KEY (directive_key) REFERENCES directive (key))`);
    await runner.query('CREATE INDEX ix_study_circle_organisation ON study_circle (organisation_key, starts_on)');
    await runner.query('CREATE INDEX ix_study_circle_path ON study_circle (path)');
    await runner.query('CREATE INDEX ix_study_circle_directive ON study_circle (directive_key)');
    await runner.query('CREATE INDEX ix_study_circle_leader ON study_circle (leader_key)');
    await runner.query('GRANT SELECT ON study_circle TO hieuhoc_app, hieuhoc_worker, hieuhoc_auditor');
    await runner.query('GRANT UPDATE ON study_circle TO hieuhoc_app, hieuhoc_worker');
    await runner.query('GRANT INSERT ON study_circle TO hieuhoc_app');
    await runner.query('ALTER TABLE study_circle ENABLE ROW LEVEL SECURITY');
    await runner.query(
      `CREATE POLICY in_reach ON study_circle TO hieuhoc_app USING (${inReach}) WITH CHECK (${inReach})`,
    );
    await runner.query('CREATE POLICY whole ON study_circle TO hieuhoc_worker USING (true) WITH CHECK (true)');
    await runner.query('CREATE POLICY whole_reading ON study_circle FOR SELECT TO hieuhoc_auditor USING (true)');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward; restore a backup instead');
  }
}
