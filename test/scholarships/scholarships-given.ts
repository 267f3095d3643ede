import { Role } from '@app/kernel';
import type { OrganisationKind } from '@app/organisations';
import { BooksGiven } from '../ledger/books-given';
import { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';

const ROUND = `id version state year means personLimit scorers reason decidedOn fundName acts directive { id }
  counts { entered withdrawn excluded proposed notProposed granted }`;
const APPLICATION = `id version state kind rank amount leftReason isOther reason name birth number school need merit ownPoints
  organisation { id } scores { points memberName }`;
export const PLAN = `mutation ($input: PlanScholarshipRoundInput!) { planScholarshipRound(input: $input) { ${ROUND} } }`;
export const AMEND_ROUND = `mutation ($input: AmendScholarshipRoundInput!) { amendScholarshipRound(input: $input) { ${ROUND} } }`;
export const CHANGE = `mutation ($input: ChangeScholarshipRoundInput!) { changeScholarshipRound(input: $input) { ${ROUND} } }`;
export const PROPOSE = `mutation ($input: ProposeScholarshipsInput!) { proposeScholarships(input: $input) { ${ROUND} } }`;
export const DECIDE = `mutation ($input: DecideScholarshipsInput!) { decideScholarships(input: $input) { ${ROUND} } }`;
export const ENTER = `mutation ($input: EnterScholarshipApplicationInput!) { enterScholarshipApplication(input: $input) { ${APPLICATION} } }`;
export const AMEND = `mutation ($input: AmendScholarshipApplicationInput!) { amendScholarshipApplication(input: $input) { ${APPLICATION} } }`;
export const WITHDRAW = `mutation ($input: ChangeScholarshipApplicationInput!) { withdrawScholarshipApplication(input: $input) { ${APPLICATION} } }`;
export const JUDGE = `mutation ($input: JudgeScholarshipApplicationInput!) { judgeScholarshipApplication(input: $input) { ${APPLICATION} } }`;
export const SCORE = `mutation ($input: ScoreScholarshipApplicationsInput!) { scoreScholarshipApplications(input: $input) { ${APPLICATION} } }`;
export const IMPORT = `mutation ($input: ImportScholarshipApplicationsInput!) {
  importScholarshipApplications(input: $input) { isWritten rows faults { row field code message } } }`;
export const REVOKE = `mutation ($input: RevokeScholarshipGrantInput!) { revokeScholarshipGrant(input: $input) { id } }`;
const ONE = `query ($id: ID!) { scholarshipRound(id: $id) { ${ROUND} } }`;
const LIST = `query ($roundId: ID!) { scholarshipApplications(roundId: $roundId, first: 100) { edges { node { ${APPLICATION} } } } }`;
const GRANTS = `query ($roundId: ID!) { scholarshipGrants(roundId: $roundId, first: 100) {
  edges { node { id version number amount grantedOn name organisation { id } payment { state paid returned } } } } }`;
export const STANDING = `query ($id: ID!) { scholarshipStanding(roundId: $id) { applications unscored doubleCount proposed amount available
  doubles { applicationId otherId kind } ranked { applicationId rank total need merit amount left } } }`;
const DRAFT_FIELDS = 'id version draft { body { kind text rows } }';
const DRAFT = `mutation ($id: ID!) { draftFrom(kind: SCHOLARSHIP_DECISION, sourceId: $id) { ${DRAFT_FIELDS} } }`;
const AMEND_DRAFT = `mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { ${DRAFT_FIELDS} } }`;
const APPROVE = `mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { ${DRAFT_FIELDS} } }`;
const ISSUE = `mutation ($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { ${DRAFT_FIELDS} } }`;

export interface Round {
  id: string;
  version: number;
  state: string;
  acts: string[];
  fundName: string | null;
  counts: Record<'entered' | 'withdrawn' | 'excluded' | 'proposed' | 'notProposed' | 'granted', number>;
}
export interface Applied {
  id: string;
  version: number;
  state: string;
  rank: number | null;
  amount: number | null;
  leftReason: string | null;
  name: string | null;
  birth: string | null;
  number: string | null;
  need: string | null;
  ownPoints: number[] | null;
  scores: { points: number[]; memberName: string }[];
}
export interface Imported {
  isWritten: boolean;
  rows: number;
  faults: { row: number; field: string | null; code: string }[];
}
interface Draft {
  id: string;
  version: number;
  draft: { body: { kind: string; text: string | null; rows: string[][] | null }[] };
}

/** The association of a province that gives scholarships, with two communes and a school that apply. On 2024-11-20. */
export class ScholarshipWorld {
  fundId = '';
  books!: BooksGiven;
  private count = 0;

  private constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    readonly office: TestOrganisation,
    /** Of the association: keep, score, decide. */
    readonly officer: TestPerson,
    readonly secondOfficer: TestPerson,
    readonly leader: TestPerson,
    readonly treasurer: TestPerson,
    /** Of two communes and of a school of the first. */
    readonly commune: TestPerson,
    readonly sibling: TestPerson,
    readonly school: TestPerson,
  ) {}

  static async make(): Promise<ScholarshipWorld> {
    const api = await TestApi.start('2024-11-20T03:00:00Z');
    const tree = await api.given.tree();
    const kind = 'study_promotion_association' as OrganisationKind;
    const country = await api.given.organisation({ kind, line: 'association', name: 'Hội Khuyến học Việt Nam' });
    const office = await api.given.organisation({
      kind,
      line: 'association',
      parent: country,
      scopeId: tree.province.scopeId,
      name: 'Hội Khuyến học tỉnh',
    });
    const person = (role: Role, at: TestOrganisation, name: string) => api.given.person(role, at, name);
    const world = new ScholarshipWorld(
      api,
      tree,
      office,
      await person(Role.AssociationOfficer, office, 'Cán bộ Hội A'),
      await person(Role.AssociationOfficer, office, 'Cán bộ Hội B'),
      await person(Role.Leader, office, 'Chủ tịch Hội'),
      await person(Role.Finance, office, 'Thủ quỹ Hội'),
      await person(Role.Officer, tree.commune, 'Cán bộ xã'),
      await person(Role.Officer, tree.siblingCommune, 'Cán bộ xã bên'),
      await person(Role.Reporter, tree.school, 'Nhà trường'),
    );
    world.books = await new BooksGiven(api, office, world.treasurer, world.leader).open('2024-01-01');
    await world.books.receive(100_000_000, '2024-02-01');
    world.fundId = world.books.funds.get('study')!;
    return world;
  }

  readonly input = (over: object = {}) => ({
    organisationId: this.office.id,
    name: `Học không bao giờ ngừng ${++this.count}`,
    year: 2024,
    kinds: ['PUPIL', 'STUDENT', 'ADULT'],
    applicationsUntil: '2024-11-30',
    criteria: [
      { name: 'Hoàn cảnh', aspect: 'NEED', mostPoints: 10 },
      { name: 'Kết quả học tập', aspect: 'MERIT', mostPoints: 10 },
    ],
    steps: [
      { fromPoints: 15, amount: 2_000_000 },
      { fromPoints: 8, amount: 1_000_000 },
    ],
    means: 3_000_000,
    fundId: this.fundId,
    source: 'CONTRIBUTION',
    ...over,
  });

  async plan(over: object = {}, by = this.officer): Promise<Round> {
    return (await this.api.ok<{ planScholarshipRound: Round }>(by, PLAN, { input: this.input(over) }))
      .planScholarshipRound;
  }

  async change(id: string, act: string, reason: string | null = null): Promise<Round> {
    const { version } = await this.one(id);
    const input = { id, version, act, reason };
    return (await this.api.ok<{ changeScholarshipRound: Round }>(this.officer, CHANGE, { input }))
      .changeScholarshipRound;
  }

  async open(over: object = {}): Promise<Round> {
    return this.change((await this.plan(over)).id, 'OPEN');
  }

  async one(id: string, by = this.officer): Promise<Round> {
    return (await this.api.ok<{ scholarshipRound: Round }>(by, ONE, { id })).scholarshipRound;
  }

  readonly applicant = (roundId: string, over: object = {}) => ({
    roundId,
    organisationId: this.tree.commune.id,
    kind: 'PUPIL',
    name: 'Lò Thị Mẫu',
    birth: '2012',
    school: 'THCS số 2',
    need: 'Gia đình khó khăn',
    merit: 'Học lực tốt',
    ...over,
  });

  async apply(roundId: string, over: object = {}, by = this.commune): Promise<Applied> {
    const input = this.applicant(roundId, over);
    return (await this.api.ok<{ enterScholarshipApplication: Applied }>(by, ENTER, { input }))
      .enterScholarshipApplication;
  }

  async list(roundId: string, by = this.officer): Promise<Applied[]> {
    const data = await this.api.ok<{ scholarshipApplications: { edges: { node: Applied }[] } }>(by, LIST, { roundId });
    return data.scholarshipApplications.edges.map(({ node }) => node);
  }

  async import(roundId: string, rows: object[], over: object = {}, by = this.commune): Promise<Imported> {
    const input = { roundId, organisationId: this.tree.commune.id, rows, isRehearsal: false, ...over };
    return (await this.api.ok<{ importScholarshipApplications: Imported }>(by, IMPORT, { input }))
      .importScholarshipApplications;
  }

  score(roundId: string, points: Record<string, number[]>, by = this.officer) {
    const scores = Object.entries(points).map(([id, given]) => ({ id, points: given }));
    return this.api.run<{ scoreScholarshipApplications: Applied[] }>(by, SCORE, { input: { roundId, scores } });
  }

  async standing(id: string) {
    return (
      await this.api.ok<{
        scholarshipStanding: {
          applications: number;
          unscored: number;
          doubleCount: number;
          proposed: number;
          amount: number;
          doubles: { applicationId: string; otherId: string; kind: string }[];
          ranked: { applicationId: string; rank: number; amount: number; left: string | null }[];
        };
      }>(this.officer, STANDING, { id })
    ).scholarshipStanding;
  }

  async propose(id: string, by = this.officer): Promise<Round> {
    const { version } = await this.one(id);
    return (await this.api.ok<{ proposeScholarships: Round }>(by, PROPOSE, { input: { id, version } }))
      .proposeScholarships;
  }

  /** Drafted from the round, finished, approved and numbered. */
  async decision(roundId: string): Promise<Draft> {
    const { draftFrom } = await this.api.ok<{ draftFrom: Draft }>(this.officer, DRAFT, { id: roundId });
    const finished = { signatureLines: ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH'], signerName: 'Người Ký Thử' };
    const input = { id: draftFrom.id, version: draftFrom.version, ...finished };
    const { amendDraft } = await this.api.ok<{ amendDraft: Draft }>(this.officer, AMEND_DRAFT, { input });
    const at = ({ id, version }: Draft) => ({ id, version });
    const { approveDirective } = await this.api.ok<{ approveDirective: Draft }>(this.leader, APPROVE, at(amendDraft));
    await this.api.ok(this.officer, ISSUE, at(approveDirective));
    return draftFrom;
  }

  async decide(id: string, directiveId: string, by = this.leader): Promise<Round> {
    const { version } = await this.one(id);
    const input = { id, version, directiveId };
    return (await this.api.ok<{ decideScholarships: Round }>(by, DECIDE, { input })).decideScholarships;
  }

  async grants(roundId: string, by: TestPerson) {
    const data = await this.api.ok<{
      scholarshipGrants: {
        edges: {
          node: {
            id: string;
            version: number;
            number: number;
            amount: number;
            name: string | null;
            payment: { state: string; paid: number; returned: number } | null;
          };
        }[];
      };
    }>(by, GRANTS, { roundId });
    return data.scholarshipGrants.edges.map(({ node }) => node);
  }

  /** Owed and not paid, as the books have it. */
  async owed(): Promise<string[]> {
    const data = await this.api.ok<{ openItems: { edges: { node: { id: string; open: number } }[] } }>(
      this.treasurer,
      '{ openItems(kind: SCHOLARSHIP, first: 100) { edges { node { id open } } } }',
    );
    return data.openItems.edges.flatMap(({ node }) => (node.open > 0 ? [node.id] : []));
  }

  /** One voucher for all of them, waiting to be signed. */
  async drafting(ids: string[]): Promise<{ id: string; version: number }> {
    const input = {
      ids,
      kind: 'CASH_PAYMENT',
      day: '2024-11-20',
      placeId: this.books.places.get('box'),
      counterpartyId: this.books.giver,
      accountId: this.books.accounts.get('expenditure.scholarship'),
      content: 'Chi học bổng',
    };
    const mutation = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version } }';
    return (await this.api.ok<{ payOpenItems: { id: string; version: number } }>(this.treasurer, mutation, { input }))
      .payOpenItems;
  }
}
