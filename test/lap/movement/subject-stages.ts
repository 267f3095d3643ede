import type { Somebody } from '../world.ts';
import { citizenList } from './citizens.ts';
import * as gql from './documents.ts';
import { untilImport } from './imports.ts';
import type { Edges, Office, Offices } from './offices.ts';

const CITIZENS = 2000;
const COMMUNITIES = ['Đông', 'Tây', 'Nam', 'Bắc'];

/** Hamlets, clans and citizens of one ward. */
export class SubjectStages {
  private readonly at: Offices;
  private readonly communities: string[] = [];
  private readonly clans: string[] = [];
  /** Citizens in right rows of the file. */
  private right = 0;

  constructor(at: Offices) {
    this.at = at;
  }

  /** The first ward keeps hamlets, clans and two thousand citizens; every planted fault is named at its row. */
  async keepSubjects(): Promise<void> {
    const ward = this.at.wardAssociations[0]!;
    const officer = await this.at.as(ward, 'ASSOCIATION_OFFICER');
    for (const name of COMMUNITIES) {
      const input = { organisationId: ward.id, kind: 'KHU_PHO', name };
      const made = await officer.ask<{ recordCommunity: { id: string } }>(gql.COMMUNITY, { input });
      this.communities.push(made.recordCommunity.id);
    }
    for (const name of ['Nguyễn Ví Dụ', 'Trần Ví Dụ']) {
      const input = { organisationId: ward.id, name };
      this.clans.push((await officer.ask<{ recordClan: { id: string } }>(gql.CLAN, { input })).recordClan.id);
    }
    const list = citizenList(CITIZENS, COMMUNITIES);
    const id = await this.sendList(officer, ward, list.text);
    const checked = await untilImport(officer, id, 'CHECKED');
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
    const written = await untilImport(officer, id, 'WRITTEN');
    this.right = CITIZENS - list.faults.size;
    const { right } = this;
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
      `subjects: ${COMMUNITIES.length} hamlets, 2 clans, ${right} citizens from a file with ${list.faults.size} faults`,
    );
  }

  /** Hamlets, clans and citizens take part in the ward's movement; each hamlet's citizens at once, each citizen once. */
  async registerSubjects(movementId: string): Promise<void> {
    const { id: organisationId } = this.at.wardAssociations[0]!;
    const officer = await this.at.as(this.at.wardAssociations[0]!, 'ASSOCIATION_OFFICER');
    const of = { movementId, organisationId, isRehearsal: false };
    const registered = async (input: object) =>
      (
        await officer.ask<{ registerSubjects: { things: { isDone: boolean; code: string | null }[] } }>(
          gql.REGISTER_SUBJECTS,
          { input: { ...of, ...input } },
        )
      ).registerSubjects.things;
    const first = await registered({ communityIds: this.communities, clanIds: this.clans });
    this.at.check(
      'hamlets and clans are registered',
      first.every(({ isDone }) => isDone),
    );
    const again = await registered({ clanIds: this.clans.slice(0, 1) });
    this.at.check(`a clan is registered once (${again[0]?.code})`, again[0]?.isDone === false);
    let citizens = 0;
    for (const communityId of this.communities) {
      const { registerCommunity } = await officer.ask<{ registerCommunity: { registered: number } }>(
        gql.REGISTER_COMMUNITY,
        {
          input: { ...of, communityId },
        },
      );
      citizens += registerCommunity.registered;
    }
    this.at.check(`all ${this.right} citizens of the list are registered (${citizens})`, citizens === this.right);
    const { registrationCounts } = await officer.ask<{
      registrationCounts: { isWhole: boolean; counts: { kind: string; registered: number }[] }[];
    }>(gql.COUNTS, { movementId, unitId: this.at.wards[0]!.unitId });
    const counts = registrationCounts.find(({ isWhole }) => isWhole)?.counts ?? [];
    const counted = Object.fromEntries(counts.map(({ kind, registered: count }) => [kind, count]));
    this.at.check(
      `the ward counts them (${JSON.stringify(counted)})`,
      counted.COMMUNITY === this.communities.length &&
        counted.CLAN === this.clans.length &&
        counted.CITIZEN === this.right,
    );
    this.at.say(`registrations: ${this.communities.length} hamlets, ${this.clans.length} clans, ${citizens} citizens`);
  }

  private async sendList(by: Somebody, { id }: Office, text: string): Promise<string> {
    const answer = await by.send<{ id: string }>(`/citizen-imports?organisation=${id}`, 'ds.csv', text);
    return answer.id;
  }
}
