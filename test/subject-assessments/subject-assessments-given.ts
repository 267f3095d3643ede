import { Role } from '@app/kernel';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { TO_ASSESS, SAVE, RETURN } from './subject-assessments-documents';

const OPEN = `mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id } }`;
const CITIZEN = `mutation ($input: RecordCitizenInput!) { recordCitizen(input: $input) { id } }`;
const COMMUNITY = `mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }`;
export interface One {
  id: string;
  state: string;
  version: number;
  number: number;
  outcome: string | null;
  points: number | null;
  answered: number;
  asked: number;
  canEnter: boolean;
  canReview: boolean;
  sheet: {
    outcome: string;
    targets: {
      code: string;
      answer: object | null;
      lastYear: object | null;
      hasChanged: boolean | null;
      remarks: object[];
    }[];
  };
}

const INDICATORS = Array.from({ length: 10 }, (_, at) => String(at + 1));

/** The ten indicators of a citizen, all with as many points. */
export const tenOf = (points: number): { target: string; points: number }[] =>
  INDICATORS.map((target) => ({ target, points }));

/** Communes and their district are of the map before July 2025; here they stand on that of today, or nothing of them would count for themselves. */
async function stillStanding({ owner }: TestApi, { commune, siblingCommune }: TestTree): Promise<void> {
  const units = [commune.scopeId, siblingCommune.scopeId];
  await owner.query(
    `UPDATE administrative_unit_period AS p SET valid_to = NULL WHERE p.unit_key IN (
       SELECT unnest($1::int[]) UNION SELECT lay.parent_key FROM administrative_unit_period AS lay WHERE lay.unit_key = ANY($1::int[]))`,
    [units],
  );
  await owner.query('DELETE FROM administrative_unit_succession WHERE predecessor_key = ANY($1::int[])', [units]);
}

/** An association of a commune that keeps citizens, asked by its national one; two who enter and one who leads. */
export class SubjectAssessmentWorld {
  private count = 0;
  private communes = 0;

  private constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    readonly association: TestOrganisation,
    readonly officer: TestPerson,
    readonly leader: TestPerson,
    readonly opener: TestPerson,
    readonly community: string,
    readonly setId: string,
    readonly national: TestOrganisation,
  ) {}

  static async make(): Promise<SubjectAssessmentWorld> {
    const api = await TestApi.start('2027-01-10T03:00:00Z');
    const tree = await api.given.tree();
    await stillStanding(api, tree);
    const of = { kind: 'study_promotion_association' as never, line: 'association' as const };
    const national = await api.given.organisation({ ...of, scopeId: tree.government.scopeId, name: 'Hội cả nước' });
    const name = 'Hội Khuyến học xã';
    const association = await api.given.organisation({ ...of, parent: national, scopeId: tree.commune.scopeId, name });
    const officer = await api.given.person(Role.AssociationOfficer, association);
    const leader = await api.given.person(Role.Leader, association);
    const opener = await api.given.person(Role.AssociationOfficer, national);
    const { recordCommunity } = await api.ok<{ recordCommunity: { id: string } }>(officer, COMMUNITY, {
      input: { organisationId: association.id, kind: 'THON', name: 'Đông' },
    });
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string } }[] } }>(
      officer,
      '{ criteriaSets(subject: CITIZEN, inForceOn: "2026-12-31", first: 1) { edges { node { id } } } }',
    );
    const setId = criteriaSets.edges[0]!.node.id;
    return new SubjectAssessmentWorld(
      api,
      tree,
      association,
      officer,
      leader,
      opener,
      recordCommunity.id,
      setId,
      national,
    );
  }

  readonly round = (over: object = {}) => ({
    organisationId: this.national.id,
    title: 'Công dân học tập',
    year: 2026,
    lines: [{ setId: this.setId, kinds: [], levels: [], dueOn: '2027-01-15', dueBoundary: 'BEFORE' }],
    ...over,
  });

  async open(over: object = {}): Promise<string> {
    const input = this.round(over);
    return (await this.api.ok<{ openAssessmentRound: { id: string } }>(this.opener, OPEN, { input }))
      .openAssessmentRound.id;
  }

  /** The association of a further commune of the province. */
  async commune(name: string): Promise<TestOrganisation> {
    const key = 970_000 + (this.communes += 1);
    await this.api.owner.query(
      `INSERT INTO administrative_unit (key, code, valid_from, level) VALUES ($1, $2, '2000-01-01', 'commune')`,
      [key, `T${key}`],
    );
    await this.api.owner.query(
      `INSERT INTO administrative_unit_period (unit_key, valid_from, name, search_name, kind, parent_key, path)
       SELECT $1, '2000-01-01', $2, lower($2), 'xã', unit_key, path || $3 FROM administrative_unit_period
       WHERE unit_key = $4 ORDER BY valid_from DESC LIMIT 1`,
      [key, name, `${key}.`, this.tree.province.scopeId],
    );
    const of = { kind: 'study_promotion_association' as never, line: 'association' as const };
    return this.api.given.organisation({ ...of, parent: this.national, scopeId: key, name: `Hội ${name}` });
  }

  /** From today; it goes on itself where only a part of it went. */
  async goesInto(from: TestOrganisation, into: TestOrganisation, extent: 'whole' | 'part'): Promise<void> {
    if (extent === 'whole')
      await this.api.owner.query(
        `UPDATE administrative_unit_period SET valid_to = '2027-01-09' WHERE unit_key = $1 AND valid_to IS NULL`,
        [from.scopeId],
      );
    await this.api.owner.query(
      `INSERT INTO administrative_unit_succession (predecessor_key, successor_key, "on", extent) VALUES ($1, $2, '2027-01-10', $3)`,
      [from.scopeId, into.scopeId, extent],
    );
  }

  async citizen(over: object = {}): Promise<string> {
    const name = `Người thứ ${'abcdefghijklmnopqrstuvwxyz'[this.count % 26]}${'abcdefgh'[Math.floor((this.count += 1) / 26)]}`;
    const input = { organisationId: this.association.id, communityId: this.community, name, ...over };
    return (await this.api.ok<{ recordCitizen: { id: string } }>(this.officer, CITIZEN, { input })).recordCitizen.id;
  }

  async toAssess(roundId: string, subjectId: string): Promise<One> {
    const variables = { roundId, line: 1, subjectId };
    return (await this.api.ok<{ subjectToAssess: One }>(this.officer, TO_ASSESS, variables)).subjectToAssess;
  }

  async save(roundId: string, subjectId: string, over: object = {}, by = this.officer): Promise<One> {
    const { id, version } = await this.toAssess(roundId, subjectId);
    const said = { reason: 'ON_PAPER', consentOn: '2026-12-20' };
    const input = { id, version, roundId, line: 1, answers: tenOf(8), ...said, ...over };
    return (await this.api.ok<{ saveSubjectAssessment: One }>(by, SAVE, { input })).saveSubjectAssessment;
  }

  async act(by: TestPerson, mutation: string, { id, version }: Pick<One, 'id' | 'version'>): Promise<One> {
    return Object.values(await this.api.ok<Record<string, One>>(by, mutation, { id, version }))[0]!;
  }

  async return(by: TestPerson, { id, version }: Pick<One, 'id' | 'version'>, remarks: object[]): Promise<One> {
    const input = { id, version, remarks };
    return (await this.api.ok<{ returnSubjectAssessment: One }>(by, RETURN, { input })).returnSubjectAssessment;
  }
}
