import { download } from '../support/downloads';
import type { Answer, Walk } from './walk';
import type { WalkWorld } from './walk-world';
import type { Walker } from './walker';

type Sight = (walker: Walker, thing: Answer) => Promise<boolean>;

/** Whether somebody may see a thing that a path led to: the own query for it answers, or where there is none, what the programme promises. */
export function sightsOf(walk: Walk, world: WalkWorld): Record<string, Sight> {
  const { owner } = world.api;
  const one =
    (operation: string): Sight =>
    (walker, { id }) =>
      walk.answers(walker, operation, { id });
  const traced = one('trace');
  const directive = one('directive');
  return {
    Activity: one('activity'),
    Citizen: one('citizen'),
    Clan: one('clan'),
    Community: one('community'),
    Family: one('family'),
    SubjectStatement: one('node'),
    SubjectResultStatement: one('node'),
    Assessment: one('assessment'),
    SubjectAssessment: one('subjectAssessment'),
    AssessmentRound: one('assessmentRound'),
    AssessmentArea: async (walker, { unit }) => {
      const [row] = await owner.query<{ isReached: boolean }[]>(ASKED_IN, [
        keyIn((unit as Answer)['id']),
        walker.at.path,
      ]);
      return row!.isReached;
    },
    Assignment: one('assignment'),
    AssignmentProgress: async (walker, { id }) => {
      const [row] = await owner.query<{ party: string; keeper: string; lead: boolean }[]>(NOTED, [
        keyIn(id),
        walker.at.key,
      ]);
      return row!.lead || [row!.party, row!.keeper].some((path) => path.startsWith(walker.at.path));
    },
    BookEntry: async (walker, { id, book, year, organisation }) => {
      const args = { organisationId: (organisation as Answer)['id'], book, year, first: 100 };
      const { data } = await walk.ask(walker, 'bookEntries', args, '{ edges { node { id } } }');
      return JSON.stringify(data).includes(JSON.stringify(id));
    },
    Delegation: async (walker, { id }) => {
      const [row] = await owner.query<{ path: string; giver: string; delegate: string }[]>(DELEGATED, [keyIn(id)]);
      return row!.path.startsWith(walker.at.path) || [row!.giver, row!.delegate].includes(walker.person.key);
    },
    Campaign: one('campaign'),
    Counterparty: one('counterparty'),
    Fund: one('fund'),
    FundPurpose: one('node'),
    Voucher: one('voucher'),
    Directive: directive,
    DirectiveDeadline: traced,
    DirectiveLink: (walker, link) => directive(walker, link['directive'] as Answer),
    Dispatch: one('dispatch'),
    DispatchRecipient: async (walker, { id }) => {
      const [row] = await owner.query<{ sender: string; recipient: string }[]>(SENT, keyIn(id).split('_'));
      return [row!.sender, row!.recipient].some((path) => path.startsWith(walker.at.path));
    },
    Cluster: one('cluster'),
    GivenScore: async (walker, { byId }) => {
      const [row] = await owner.query<{ giver: number }[]>(GAVE, [keyIn(byId)]);
      return row!.giver === walker.at.key;
    },
    IndicatorResult: one('indicatorResult'),
    Movement: one('movement'),
    MovementRegistration: one('movementRegistration'),
    TitleRegistration: one('titleRegistration'),
    TitleClosing: one('node'),
    RecognitionRound: one('recognitionRound'),
    Nomination: one('nomination'),
    OpenItem: one('openItem'),
    Recognition: one('recognition'),
    ScholarshipRound: one('scholarshipRound'),
    ScholarshipApplication: one('scholarshipApplication'),
    Council: one('council'),
    Ballot: one('ballot'),
    Obligation: one('obligation'),
    Organisation: one('organisation'),
    RecordsFile: one('recordsFile'),
    Report: one('report'),
    RoleAssignment: async (walker, { id }) => {
      const [row] = await owner.query<{ path: string; person: string }[]>(HELD, [keyIn(id)]);
      return row!.path.startsWith(walker.at.path) || row!.person === walker.person.key;
    },
    Round: one('round'),
    StoredFile: async (walker, { sha256 }) =>
      (await download(world.api, walker.person, `/files/${String(sha256)}`)).status === 200,
    TraceEdge: async (walker, { from, to }) =>
      (await traced(walker, { id: from })) && (await traced(walker, { id: to })),
    TraceNode: traced,
    Week: one('week'),
  };
}

/** The last part of a global id. */
const keyIn = (id: unknown): string => Buffer.from(String(id), 'base64url').toString().split(':').at(-1)!;

const place = (organisation: string): string =>
  `(SELECT path FROM organisation_period WHERE organisation_key = ${organisation} ORDER BY valid_from DESC LIMIT 1)`;

/** Notes of progress are for those above the party, those above the register that gave the task, and those who lead it. */
const NOTED = `
  SELECT ${place('n.organisation_key')} AS party, ${place('d.keeper_key')} AS keeper, EXISTS (
           SELECT FROM assignment_party AS lead
           WHERE lead.assignment_key = n.assignment_key AND lead.role = 'lead' AND lead.organisation_key = $2) AS lead
  FROM assignment_progress AS n JOIN assignment AS a ON a.key = n.assignment_key JOIN directive AS d ON d.key = a.directive_key
  WHERE n.key = $1`;

/** Who reaches the sender sees all recipients, others those within their reach. */
const SENT = `
  SELECT ${place('s.sender_key')} AS sender, ${place('$2::int')} AS recipient FROM dispatch AS s WHERE s.key = $1`;

/** Areas are counted over the assessments that one reaches. */
const ASKED_IN = `
  SELECT EXISTS (
    SELECT FROM assessment AS a JOIN administrative_unit_period AS p ON p.unit_key = a.scope_id
    WHERE starts_with(a.path, $2) AND ('.' || p.path) LIKE '%.' || $1 || '.%') AS "isReached"`;

/** Points are told to those who gave them. */
const GAVE = `SELECT m.organisation_key AS giver FROM cluster_member AS m WHERE m.key = $1`;

const DELEGATED = `
  SELECT ${place('r.organisation_key')} AS path, r.person_key AS giver, d.delegate_key AS delegate
  FROM role_delegation AS d JOIN role_assignment AS r ON r.key = d.assignment_key WHERE d.key = $1`;

const HELD = `
  SELECT ${place('r.organisation_key')} AS path, r.person_key AS person FROM role_assignment AS r WHERE r.key = $1`;
