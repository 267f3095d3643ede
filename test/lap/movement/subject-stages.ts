import type { Somebody } from '../world.ts';
import { citizenList } from './citizens.ts';
import * as gql from './documents.ts';
import type { Edges, Office, Offices } from './offices.ts';

const CITIZENS = 2000;

/** Hamlets, clans and citizens of one ward. */
export class SubjectStages {
  private readonly at: Offices;

  constructor(at: Offices) {
    this.at = at;
  }

  /** The first ward keeps hamlets, clans and two thousand citizens; every planted fault is named at its row. */
  async keepSubjects(): Promise<void> {
    const ward = this.at.wardAssociations[0]!;
    const officer = await this.at.as(ward, 'ASSOCIATION_OFFICER');
    const communities = ['Đông', 'Tây', 'Nam', 'Bắc'];
    for (const name of communities)
      await officer.ask(gql.COMMUNITY, { input: { organisationId: ward.id, kind: 'KHU_PHO', name } });
    for (const name of ['Nguyễn Ví Dụ', 'Trần Ví Dụ'])
      await officer.ask(gql.CLAN, { input: { organisationId: ward.id, name } });
    const list = citizenList(CITIZENS, communities);
    const id = await this.sendList(officer, ward, list.text);
    const checked = await this.untilImport(officer, id, 'CHECKED');
    this.at.check(
      `${list.faults.size} planted faults are found before anything is written (${checked.wrongRows})`,
      checked.wrongRows === list.faults.size && checked.written === 0,
    );
    const { importFaults } = await officer.ask<{ importFaults: Edges<{ row: number; faults: { code: string }[] }> }>(
      gql.IMPORT_FAULTS,
      { id },
    );
    const named = new Map(importFaults.edges.map(({ node }) => [node.row, node.faults[0]?.code]));
    for (const [row, code] of list.faults)
      this.at.check(`row ${row} says ${code} (${named.get(row)})`, named.get(row) === code);
    await officer.ask(gql.WRITE_IMPORT, { id });
    const written = await this.untilImport(officer, id, 'WRITTEN');
    const right = CITIZENS - list.faults.size;
    this.at.check(`${right} citizens are written (${written.written})`, written.written === right);
    const { citizens } = await officer.ask<{ citizens: { totalCount: number } }>(gql.CITIZENS);
    this.at.check('each is counted once', citizens.totalCount === right);
    const neighbour = await this.at.as(this.at.wardAssociations[1]!, 'ASSOCIATION_OFFICER');
    const foreign = await neighbour.ask<{ citizens: { totalCount: number } }>(gql.CITIZENS);
    this.at.check('the neighbouring ward reads none of them', foreign.citizens.totalCount === 0);
    this.at.check(
      'the school may not read citizens',
      (await this.at.school.reporter.refusal(gql.CITIZENS)) === 'FORBIDDEN',
    );
    this.at.say(
      `subjects: ${communities.length} hamlets, 2 clans, ${right} citizens from a file with ${list.faults.size} faults`,
    );
  }

  private async sendList(by: Somebody, { id }: Office, text: string): Promise<string> {
    const answer = await by.send<{ id: string }>(`/citizen-imports?organisation=${id}`, 'ds.csv', text);
    return answer.id;
  }

  private async untilImport(by: Somebody, id: string, wanted: string) {
    for (let tries = 0; tries < 600; tries += 1) {
      const { citizenImport } = await by.ask<{
        citizenImport: { state: string; rightRows: number; wrongRows: number; written: number };
      }>(gql.IMPORT, { id });
      if (citizenImport.state === wanted) return citizenImport;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`the list of citizens is never ${wanted}`);
  }
}
