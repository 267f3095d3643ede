import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

export const OPEN = `mutation Open($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) {
  id title year state version lines { line set { code } criteria { number textCode } lastDay } board { line expected notBegun } } }`;
export const SAVE = `mutation Save($input: SaveAssessmentInput!) { saveAssessment(input: $input) { id state version answered asked } }`;
export const SUBMIT = `mutation Submit($id: ID!, $version: Int!) { submitAssessment(id: $id, version: $version) { id state version number isLate } }`;
export const RETURN = `mutation Return($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { id state version number outcome } }`;
export const REVIEW = `mutation Review($id: ID!, $version: Int!) { reviewAssessment(id: $id, version: $version) { id state version outcome points band } }`;
const ANSWER = `{ isMet shares { code part whole } count before now rank withoutRank points }`;
export const ONE = `query One($id: ID!) { assessment(id: $id) { id year state version number outcome answered asked lastDay daysLeft organisation { id }
  round { id } set { code } criteria { textCode content { criteria { code targets { code } } } } traits { trait holds isFixed }
  sheet { outcome answered asked criteria { code standing } remarks { message }
    targets { code standing reasons { code params { name value } } answer ${ANSWER} lastYear ${ANSWER} hasChanged
      remarks { target message number } evidence { state evidence { id title version fileName file { sha256 } } } } } } }`;

export interface Target {
  code: string;
  standing: string;
  hasChanged: boolean | null;
  answer: object | null;
  lastYear: object | null;
  reasons: { code: string; params: { name: string; value: string }[] }[];
  remarks: { message: string }[];
  evidence: { state: string; evidence: { id: string; version: number; title: string } }[];
}
export interface One {
  id: string;
  state: string;
  version: number;
  number: number;
  outcome: string | null;
  answered: number;
  asked: number;
  traits: { trait: string; holds: boolean; isFixed: boolean }[];
  sheet: { outcome: string; answered: number; asked: number; targets: Target[]; remarks: { message: string }[] };
}
export interface Asked {
  id: string;
  school: TestOrganisation;
  reporter: TestPerson;
  roundId: string;
}

/** What a unit of 41 answers where everything is reached. */
export const allMet = (): Record<string, object> => ({
  '1.1': { isMet: true },
  '1.2': { isMet: true },
  '1.4': { isMet: true },
  '1.5': { isMet: true },
  ...Object.fromEntries(
    ['2.1', '2.2', '2.3', '2.4', '2.5', '3.1'].map((code) => [
      code,
      { shares: [{ code: 'members', part: 41, whole: 41 }] },
    ]),
  ),
  '3.2': { isMet: true },
  '3.3': { rank: 'advanced' },
});

/** People of a district that assesses its schools by the criteria of learning units. */
export class AssessmentWorld {
  readonly sets = new Map<string, string>();
  private count = 0;

  private constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    readonly officer: TestPerson,
    readonly stranger: TestPerson,
  ) {}

  static async make(): Promise<AssessmentWorld> {
    const api = await TestApi.start('2027-01-10T03:00:00Z');
    const tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.districtOffice);
    const stranger = await api.given.person(Role.Officer, tree.otherProvince);
    const world = new AssessmentWorld(api, tree, officer, stranger);
    const { criteriaSets } = await api.ok<{ criteriaSets: { edges: { node: { id: string; code: string } }[] } }>(
      officer,
      '{ criteriaSets(first: 100) { edges { node { id code } } } }',
    );
    for (const { node } of criteriaSets.edges) world.sets.set(node.code, node.id);
    return world;
  }

  /** A line that asks schools of communes by a set. */
  readonly line = (over: object = {}) => ({
    setId: this.sets.get('learning-unit/province/1')!,
    kinds: ['PRIMARY_SCHOOL'],
    levels: ['COMMUNE'],
    dueOn: '2027-01-15',
    dueBoundary: 'BEFORE',
    ...over,
  });

  readonly round = (over: object = {}) => ({
    organisationId: this.tree.district.id,
    title: 'Đánh giá Đơn vị học tập',
    year: 2026,
    lines: [this.line()],
    ...over,
  });

  async open(over: object = {}): Promise<string> {
    const input = this.round(over);
    const opened = await this.api.ok<{ openAssessmentRound: { id: string } }>(this.officer, OPEN, { input });
    return opened.openAssessmentRound.id;
  }

  /** A school of its own, asked by a round that asks nobody else. */
  async asked(kind = 'primary_school', over: object = {}): Promise<Asked> {
    const name = `Trường thử số ${(this.count += 1)}`;
    const school = await this.api.given.organisation({
      kind: kind as OrganisationKind,
      parent: this.tree.commune,
      name,
    });
    const reporter = await this.api.given.person(Role.Reporter, school);
    const roundId = await this.open({ lines: [this.line({ kinds: [kind.toUpperCase()] })], ...over });
    const { assessments } = await this.api.ok<{ assessments: { edges: { node: { id: string } }[] } }>(
      reporter,
      'query Mine($roundId: ID!) { assessments(roundId: $roundId) { edges { node { id } } } }',
      { roundId },
    );
    return { id: assessments.edges[0]!.node.id, school, reporter, roundId };
  }

  async one(by: TestPerson, id: string): Promise<One> {
    return (await this.api.ok<{ assessment: One }>(by, ONE, { id })).assessment;
  }

  async save(by: TestPerson, id: string, answers: Record<string, object>, over: object = {}): Promise<One> {
    const { version } = await this.one(by, id);
    const input = {
      id,
      version,
      answers: Object.entries(answers).map(([target, typed]) => ({ target, ...typed })),
      ...over,
    };
    return (await this.api.ok<{ saveAssessment: One }>(by, SAVE, { input })).saveAssessment;
  }

  async act(by: TestPerson, mutation: string, id: string): Promise<One> {
    const { version } = await this.one(by, id);
    return Object.values(await this.api.ok<Record<string, One>>(by, mutation, { id, version }))[0]!;
  }

  async return(by: TestPerson, id: string, remarks: object[]): Promise<One> {
    const { version } = await this.one(by, id);
    const input = { id, version, remarks };
    return (await this.api.ok<{ returnAssessment: One }>(by, RETURN, { input })).returnAssessment;
  }

  async target(by: TestPerson, id: string, code: string): Promise<Target> {
    return (await this.one(by, id)).sheet.targets.find((target) => target.code === code)!;
  }
}
