import { nodeId, newKey, Role } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson, TestTree } from '../support/builders';
import { openRound } from '../reporting/support';

const REGISTER = `mutation Register($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }`;
const PLAN_WEEK = `mutation Plan($input: PlanWeekInput!) { planWeek(input: $input) { id version } }`;
const ATTACH = `mutation Attach($weekId: ID!, $version: Int!, $roundId: ID!) {
  attachRound(weekId: $weekId, version: $version, roundId: $roundId) { id } }`;
const KINDS = `{ activityKinds { id code } }`;
const LOG = `mutation Log($input: LogActivityInput!) { logActivity(input: $input) { id } }`;
const OWED = `query Owed($roundId: ID!) { obligations(roundId: $roundId, first: 50) { edges { node { id organisation { id } } } } }`;
const START = `mutation Start($obligationId: ID!) { startReport(obligationId: $obligationId) { id } }`;

export interface TraceNode {
  id: string;
  kind: string;
  title: string;
  subtitle: string | null;
  day: string | null;
  standing: string | null;
  count: number | null;
  depth: number;
  organisation: { id: string } | null;
}
export interface Trace {
  root: { id: string };
  nodes: TraceNode[];
  edges: { from: string; to: string; kind: string }[];
  truncated: boolean;
}

export const TRACE_FIELDS = `root { id } truncated edges { from to kind }
  nodes { id kind title subtitle day standing count depth organisation { id } }`;

/** Number of a document, name of anything else: `from --kind--> to`. */
export const arrows = ({ nodes, edges }: Trace): string[] => {
  const titles = new Map(nodes.map(({ id, title, kind }) => [id, `${kind} ${title}`]));
  return edges.map(({ from, to, kind }) => `${titles.get(from)} --${kind}--> ${titles.get(to)}`);
};

/** A province's plan; under it a district's plan, a week, a round and what the school did and reports. */
export class TraceWorld {
  private count = 0;

  constructor(
    readonly api: TestApi,
    readonly tree: TestTree,
    readonly officer: TestPerson,
    readonly districtOfficer: TestPerson,
    readonly reporter: TestPerson,
  ) {}

  static async make(api: TestApi): Promise<TraceWorld> {
    const tree = await api.given.tree();
    const officer = await api.given.person(Role.Officer, tree.department);
    const districtOfficer = await api.given.person(Role.Officer, tree.districtOffice);
    const reporter = await api.given.person(Role.Reporter, tree.school);
    return new TraceWorld(api, tree, officer, districtOfficer, reporter);
  }

  /** A registered plan of an organisation, based on other documents. */
  async document(
    person: TestPerson,
    keeper: TestOrganisation,
    issuer: string,
    basedOn: string[] = [],
    over: Record<string, unknown> = {},
  ): Promise<string> {
    const code = `${++this.count}/KH-UBND`;
    const links = basedOn.map((directiveId) => ({ kind: 'BASED_ON', directiveId }));
    const input = {
      keeperId: keeper.id,
      issuerId: keeper.id,
      type: 'KH',
      code,
      issuer,
      issuedOn: '2024-09-20',
      subject: 'Tổ chức Tuần lễ học tập suốt đời',
      links,
      ...over,
    };
    const { registerDirective } = await this.api.ok<{ registerDirective: { id: string } }>(person, REGISTER, { input });
    return registerDirective.id;
  }

  async assignment(directiveId: string, parties: TestOrganisation[], dueOn: string | null = null): Promise<string> {
    const key = newKey();
    await this.api.owner.query(
      `INSERT INTO assignment (key, directive_key, position, section, text, due_on, due_boundary, created_at)
       VALUES ($1, $2, 0, 'III.1', 'Xây dựng kế hoạch', $3, 'by', now())`,
      [key, keyIn(directiveId), dueOn],
    );
    await this.api.owner.query(
      `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) SELECT $1, unnest($2::int[]), 'do', 'UBND các huyện'`,
      [key, parties.map((party) => party.key)],
    );
    return nodeId('Assignment', key);
  }

  async deadline(directiveId: string, from: TestOrganisation[]): Promise<string> {
    const key = newKey();
    await this.api.owner.query(
      `INSERT INTO directive_deadline (key, directive_key, position, month, day, boundary, what, from_names, to_name, from_keys)
       VALUES ($1, $2, 0, 11, 15, 'before', 'Báo cáo kết quả', '{UBND các huyện}', 'Sở GDĐT', $3)`,
      [key, keyIn(directiveId), from.map((one) => one.key)],
    );
    return nodeId('DirectiveDeadline', key);
  }

  async movement(directiveId: string | null, at: TestOrganisation, name = 'Phong trào thi đua'): Promise<string> {
    const key = newKey();
    await this.api.owner.query(
      `INSERT INTO movement (key, organisation_key, name, starts_on, ends_on) VALUES ($1, $2, $3, '2024-01-01', '2030-12-31')`,
      [key, at.key, `${name} ${key}`],
    );
    if (directiveId)
      await this.api.owner.query(
        'INSERT INTO movement_document (movement_key, directive_key, position) VALUES ($1, $2, 0)',
        [key, keyIn(directiveId)],
      );
    return nodeId('Movement', key);
  }

  async week(
    person: TestPerson,
    at: TestOrganisation,
    directiveId: string | null,
  ): Promise<{ id: string; version: number }> {
    const input = {
      organisationId: at.id,
      year: 2024,
      directiveId,
      theme: `Chủ đề ${at.key}`,
      startsOn: '2024-10-01',
      endsOn: '2024-10-07',
    };
    return (await this.api.ok<{ planWeek: { id: string; version: number } }>(person, PLAN_WEEK, { input })).planWeek;
  }

  async round(week: { id: string; version: number }, directiveId: string): Promise<string> {
    const round = await openRound(this.api, this.officer, this.tree.province, { directiveId });
    await this.api.ok(this.officer, ATTACH, { weekId: week.id, version: week.version, roundId: round.id });
    return round.id;
  }

  async activity(weekId: string | null, title = 'Bồi dưỡng giáo viên'): Promise<string> {
    const { activityKinds } = await this.api.ok<{ activityKinds: { id: string; code: string }[] }>(
      this.reporter,
      KINDS,
    );
    const input = {
      organisationId: this.tree.school.id,
      weekId,
      kindId: activityKinds.find(({ code }) => code === 'training_teachers')!.id,
      title,
      startsOn: '2024-10-02',
      mode: 'IN_PERSON',
      eventCount: 2,
      // Alike on purpose.
      confirmed: ['TWIN'],
      peopleCount: 30,
    };
    return (await this.api.ok<{ logActivity: { id: string } }>(this.reporter, LOG, { input })).logActivity.id;
  }

  /** The school's report, begun: its figures come from its activities. */
  async report(roundId: string): Promise<string> {
    type Owed = { obligations: { edges: { node: { id: string; organisation: { id: string } } }[] } };
    const { obligations } = await this.api.ok<Owed>(this.reporter, OWED, { roundId });
    const owed = obligations.edges.find(({ node }) => node.organisation.id === this.tree.school.id)!;
    const started = await this.api.ok<{ startReport: { id: string } }>(this.reporter, START, {
      obligationId: owed.node.id,
    });
    return started.startReport.id;
  }
}

/** The key within a global id. */
export const keyIn = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[2]!;
