import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People stay with the installation, facts go over the nodes: an engine that spreads them takes no key from one to the other. */
const NAMING_PEOPLE = [
  ['citizen', 'fk_citizen_person', 'person_key'],
  ['counterparty', 'fk_counterparty_person', 'person_key'],
  ['donation', 'fk_donation_written', 'written_key'],
  ['scholarship_application', 'fk_scholarship_application_person', 'person_key'],
  ['scholarship_grant', 'fk_scholarship_grant_person', 'person_key'],
  ['scholarship_score', 'fk_scholarship_score_member', 'member_key'],
  ['council_member', 'fk_council_member_person', 'person_key'],
] as const;

export class StandApartFromPeople1795851000000 implements MigrationInterface {
  name = 'StandApartFromPeople1795851000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, key] of NAMING_PEOPLE) await runner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${key}"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, key, column] of NAMING_PEOPLE)
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${key}" FOREIGN KEY ("${column}") REFERENCES "person"("key") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      );
  }
}
