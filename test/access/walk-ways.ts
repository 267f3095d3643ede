import { nodeId } from '@app/kernel';
import { placeRelations } from './rule';
import type { Way } from './walk';
import type { Target } from './world';
import type { WalkWorld } from './walk-world';

const PAGE = '{ edges { node { id $ } } }';
const within = (selection: string): string => PAGE.replace('$', selection);

const once =
  (args: Record<string, unknown> = {}): Way['args'] =>
  () => [args];
const everywhere =
  (args: (target: Target, world: WalkWorld) => Record<string, unknown>): Way['args'] =>
  (world) =>
    placeRelations.map((relation) => args(world.targets[relation], world));
const ids =
  (idsOf: (world: WalkWorld) => string[]): Way['args'] =>
  (world) =>
    idsOf(world).map((id) => ({ id }));

const listed = (operation: string, selection = '$', first = 100): Way => ({
  operation,
  args: once({ first }),
  to: within(selection),
});
const ofEach = (operation: string, idsOf: (world: WalkWorld) => string[], selection = '$'): Way => ({
  operation,
  args: ids(idsOf),
  to: `{ id ${selection} }`,
});

const ofMovement = (selection: string): Way => ({
  operation: 'movement',
  args: everywhere(({ movement }) => ({ id: movement })),
  to: `{ id ${selection} }`,
});

const directives = (selection = '$') => listed('directives', selection);
const tasks = (selection = '$') => ofEach('assignment', ({ tasks: found }) => found, selection);
const dispatches = (selection = '$') => ofEach('dispatch', ({ dispatches: found }) => found, selection);
const reports = (selection = '$') => ofEach('report', ({ reports: found }) => found, selection);
const briefs = (selection = '$'): Way => ({
  operation: 'reportBrief',
  args: ({ reports: found }) => found.map((reportId) => ({ reportId })),
  to: `{ ${selection} }`,
});
const obligations = (selection = '$') => ofEach('obligation', ({ obligations: found }) => found, selection);
const inbox = (selection = '$'): Way => ({ operation: 'inbox', args: once(), to: `{ ${selection} }`, isOwn: true });
const viewer = (selection = '$'): Way => ({ operation: 'viewer', args: once(), to: `{ ${selection} }`, isOwn: true });
const counts = (selection = '$'): Way => ({
  operation: 'subjectCounts',
  args: everywhere(({ organisation }) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId), year: 2024 })),
  to: `{ ${selection} }`,
});
const ofRounds = (operation: string, selection = '$'): Way => ({
  operation,
  args: (world) =>
    Object.values(world.targets).flatMap(({ scholarshipRound, scoredRound, decidedRound }) =>
      [scholarshipRound, scoredRound, decidedRound].map((roundId) => ({ roundId, first: 100 })),
    ),
  to: within(selection),
});
const standing = (selection = '$'): Way => ({
  operation: 'scholarshipStanding',
  args: everywhere(({ scoredRound }) => ({ roundId: scoredRound })),
  to: `{ ${selection} }`,
});
const titleCounts = (selection = '$'): Way => ({
  operation: 'titleCounts',
  args: everywhere(({ organisation }) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId), year: 2024 })),
  to: `{ ${selection} }`,
});
const recognitionCounts = (selection = '$'): Way => ({
  operation: 'recognitionCounts',
  args: everywhere(({ organisation }) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId), year: 2023 })),
  to: `{ ${selection} }`,
});
/** What is asked of the books of each place. */
const ofBooks = (operation: string, selection = '$', args: object = {}): Way => ({
  operation,
  args: everywhere(({ organisation }) => ({ organisationId: organisation.id, ...args })),
  to: `{ ${selection} }`,
});
const ofBank = (operation: string, to: string, args: object = {}): Way => ({
  operation,
  args: everywhere(({ bankPlace }) => ({ placeId: bankPlace, ...args })),
  to,
});
const ofAdvance = (to: string): Way => ({
  operation: 'advance',
  args: everywhere(({ paidAdvance }) => ({ id: paidAdvance })),
  to: `{ id ${to} }`,
});
const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const forms = (selection = '$'): Way => ({ operation: 'forms', args: once(), to: `{ id ${selection} }` });
const units = (asOf: string, selection = '$'): Way => ({
  operation: 'administrativeUnits',
  args: once({ first: 10, level: 'COMMUNE', asOf }),
  to: within(selection),
});
const traces = (selection = '$'): Way => ({
  operation: 'trace',
  args: ({ targets: { own, sibling, parent } }) =>
    [own, sibling, parent].flatMap(({ week, directive, movement, round }) =>
      [week, directive, movement, round.id].map((id) => ({ id })),
    ),
  to: `{ ${selection} }`,
});
const areaOf = ({ scopeId }: Target['organisation']) => ({
  unitId: nodeId('AdministrativeUnit', scopeId),
  map: 'AS_REPORTED',
});
const areaBoards = (selection = '$'): Way => ({
  operation: 'areaBoard',
  args: everywhere(({ organisation }) => ({ ...areaOf(organisation), from: 2024, to: 2024 })),
  to: `{ ${selection} }`,
});
/** Read for the level above alone, and asked of nobody else: a reading costs half a second. */
const reading = (selection = '$'): Way => ({
  operation: 'readDirective',
  args: ({ paper, targets }) => [{ sha256: paper, fileName: 'van-ban.txt', keeperId: targets.parent.organisation.id }],
  to: `{ ${selection} }`,
  isOwn: true,
});

const previews = (selection = '$'): Way => ({
  operation: 'assessmentRoundPreview',
  args: everywhere(({ organisation }) => ({
    input: {
      organisationId: organisation.id,
      year: 2024,
      lines: [
        {
          setId: nodeId('CriteriaSet', 1),
          kinds: ['PRIMARY_SCHOOL'],
          levels: ['COMMUNE'],
          dueOn: '2025-01-15',
          dueBoundary: 'BEFORE',
        },
      ],
    },
  })),
  to: `{ ${selection} }`,
});

/** How to come to things of each type at which paths stand, by hand: the operations that show them. */
export const ways: Record<string, Way[]> = {
  // Organisations, territories, accounts
  Account: [{ operation: 'account', args: everywhere(({ person }) => ({ personId: person.id })), to: '{ $ }' }],
  Organisation: [listed('organisations')],
  OrganisationSuccession: [listed('organisations', 'successors { $ }'), listed('organisations', 'predecessors { $ }')],
  AdministrativeUnit: [units('2024-10-01'), units('2025-08-01')],
  AdministrativeUnitSuccession: [units('2024-10-01', 'successors { $ }'), units('2025-08-01', 'predecessors { $ }')],
  AuditEvent: [listed('auditEvents', '$', 20)],
  Person: [listed('people'), listed('recordedPeople'), viewer('person { $ }')],
  Delegation: [listed('people', 'delegations { $ }'), viewer('person { delegations { $ } }')],
  RoleAssignment: [listed('people', 'roles { $ }'), viewer('roles { $ }')],
  SavedFilter: [{ operation: 'savedFilters', args: once({ list: 'activities' }), to: '{ $ }', isOwn: true }],
  ApiClient: [listed('apiClients')],
  ApiCredential: [listed('apiClients', 'credentials { $ }')],
  Webhook: [listed('webhooks')],
  ApiUsageDay: [listed('apiClients', 'usage { $ }')],
  Viewer: [viewer()],

  // Subjects
  Community: [listed('communities')],
  Clan: [listed('clans')],
  Family: [listed('families')],
  Citizen: [listed('citizens')],
  AnswerLink: [
    { operation: 'answerLinks', args: everywhere(({ citizen }) => ({ citizenId: citizen })), to: '{ id $ }' },
  ],
  Membership: [listed('citizens', 'memberships { $ }')],
  CitizenImport: [listed('citizenImports')],
  SubjectCounts: [counts()],
  SubjectStatement: [counts('stated { $ }')],

  // Weeks, activities, movements
  Week: [listed('weeks')],
  Activity: [listed('activities')],
  ActivityEvidence: [listed('activities', 'evidence { $ }')],
  Movement: [listed('movements')],
  YearlyRound: [ofMovement('yearlyRounds { $ }')],
  YearOpening: [ofMovement('yearlyRounds { openings { $ } }')],
  DossierPaper: [
    {
      operation: 'assessment',
      args: everywhere(({ assessment }) => ({ id: assessment })),
      to: '{ id dossier { $ } }',
    },
  ],
  MovementRegistration: [
    {
      operation: 'movementRegistrations',
      args: everywhere(({ movement }) => ({ movementId: movement, first: 20 })),
      to: within('$'),
    },
  ],
  RegistrationCount: [
    {
      operation: 'registrationCounts',
      args: everywhere(({ movement, organisation }) => ({
        movementId: movement,
        unitId: nodeId('AdministrativeUnit', organisation.scopeId),
      })),
      to: '{ $ }',
    },
  ],

  // Awards
  Authority: [listed('authorities')],
  Competence: [
    {
      operation: 'competence',
      args: everywhere(({ award, organisation }) => ({
        awardId: award,
        provinceId: nodeId('AdministrativeUnit', organisation.provinceId),
        on: '2026-06-30',
      })),
      to: '{ $ }',
    },
  ],

  // Titles
  Title: [listed('titles')],
  TitleRegistration: [listed('titleRegistrations')],
  TitleClosing: [{ operation: 'titleClosings', args: once({ year: 2024 }), to: '{ edges { node { $ } } }' }],
  TitleCounts: [titleCounts()],

  // Recognitions
  RecognitionRound: [listed('recognitionRounds')],
  NominationCounts: [listed('recognitionRounds', 'counts { $ }')],
  Nomination: [listed('nominations')],
  RoundPaper: [listed('recognitionRounds', 'papers { $ }')],
  NominationPaper: [listed('nominations', 'papers { $ }')],
  Appeal: [listed('nominations', 'appeals { $ }')],
  Eligibility: [listed('nominations', 'eligibility { $ }')],
  Recognition: [listed('recognitions')],
  EndingRecognitions: [{ operation: 'endingRecognitions', args: once({ months: 60 }), to: '{ $ }' }],
  RecognitionStep: [
    {
      operation: 'recognitionHistory',
      args: everywhere(({ organisation }) => ({ holderId: organisation.id })),
      to: '{ $ }',
    },
  ],
  RecognitionCounts: [recognitionCounts()],
  RecognitionFigure: [recognitionCounts('figures { $ }')],
  RewardDue: [listed('recognitions', 'rewardDue { $ }')],

  // Scholarships
  ScholarshipRound: [listed('scholarshipRounds')],
  ScholarshipCounts: [listed('scholarshipRounds', 'counts { $ }')],
  ScholarshipCriterion: [listed('scholarshipRounds', 'criteria { $ }')],
  ScholarshipStep: [listed('scholarshipRounds', 'steps { $ }')],
  ScholarshipApplication: [ofRounds('scholarshipApplications')],
  ScholarshipScore: [ofRounds('scholarshipApplications', 'scores { $ }')],
  ScholarshipGrant: [ofRounds('scholarshipGrants')],
  ScholarshipPayment: [ofRounds('scholarshipGrants', 'payment { $ }')],
  ScholarshipRanked: [standing('ranked { $ }')],

  // Councils
  Council: [listed('recognitionRounds', 'council { $ }')],
  CouncilMember: [listed('recognitionRounds', 'council { members { $ } }')],
  CouncilRule: [listed('councilRules')],
  CouncilConflict: [listed('recognitionRounds', 'council { conflicts { $ } }')],
  Ballot: [{ operation: 'ballot', args: everywhere(({ ballot }) => ({ id: ballot })), to: '{ id $ }' }],
  BallotSeat: [{ operation: 'ballot', args: everywhere(({ ballot }) => ({ id: ballot })), to: '{ id seats { $ } }' }],
  BallotExclusion: [
    { operation: 'ballot', args: everywhere(({ ballot }) => ({ id: ballot })), to: '{ id exclusions { $ } }' },
  ],
  BallotCase: [
    { operation: 'ballotCases', args: everywhere(({ ballot }) => ({ ballotId: ballot, first: 100 })), to: within('$') },
  ],

  // Books
  AccountBooks: [listed('accountBooksList')],
  Fund: [ofBooks('fundsOf', 'id $')],
  FundPurpose: [ofBooks('fundsOf', 'id purposes { $ }')],
  MoneyPlace: [ofBooks('moneyPlacesOf', 'id $')],
  HoldingStanding: [ofBooks('holdingStandings')],
  MoneyStanding: [ofBooks('moneyStandings')],
  LedgerStatement: [ofBooks('ledgerStatement', '$', YEAR)],
  LedgerLine: [ofBooks('ledgerStatement', 'lines { edges { node { $ } } }', YEAR)],
  AccountStanding: [ofBooks('accountStandings', '$', YEAR)],
  BookCheckView: [ofBooks('checkBooks')],
  BookFaultView: [ofBooks('checkBooks', 'faults { $ }')],
  Voucher: [listed('postedVouchers')],
  LedgerEntry: [listed('postedVouchers', 'entries { $ }')],
  VoucherDraft: [listed('voucherDrafts')],
  VoucherDraftLine: [listed('voucherDrafts', 'lines { $ }')],
  OpenItem: [listed('openItems')],
  Advance: [listed('advances')],
  AdvanceSettlement: [ofAdvance('settlements { id $ }')],
  AdvanceSettlementLine: [ofAdvance('settlements { id lines { $ } }')],
  AdvanceStanding: [ofBooks('advanceStandings')],
  RewardDecision: [listed('rewardDecisions')],
  RecognitionReward: [
    {
      operation: 'recognitionRewards',
      args: everywhere(({ rewardDecision }) => ({ decisionId: rewardDecision, first: 100 })),
      to: within('$'),
    },
  ],
  CashCount: [listed('cashCounts')],
  CashCountAct: [listed('cashCounts', 'acts { $ }')],
  BankStatement: [listed('bankStatements')],
  BankLine: [ofBank('bankLines', within('$'), { first: 100 })],
  AccountMove: [ofBank('bankReconciliation', '{ openMoves { $ } }', { on: '2024-03-31' })],
  BankReconciliation: [ofBank('bankReconciliation', '{ $ }', { on: '2024-03-31' })],

  FundPublication: [listed('fundPublications')],
  FundHandover: [listed('fundHandovers')],

  // What was given
  Campaign: [listed('campaigns')],
  Donation: [listed('donations')],
  Pledge: [listed('pledges')],
  SponsorTotals: [ofBooks('sponsorTotals', '$', YEAR)],
  SponsorTotal: [ofBooks('sponsorTotals', 'sponsors { $ }', YEAR)],
  SponsorBook: [
    {
      operation: 'sponsorBook',
      args: everywhere(({ counterparty }) => ({ giverId: counterparty, ...YEAR })),
      to: '{ $ }',
    },
  ],
  SponsorLine: [
    {
      operation: 'sponsorBook',
      args: everywhere(({ counterparty }) => ({ giverId: counterparty, ...YEAR })),
      to: '{ lines { $ } }',
    },
  ],
  StockTotals: [ofBooks('stockTotals', '$', YEAR)],
  StockTotal: [ofBooks('stockTotals', 'items { $ }', YEAR)],
  StockBook: [
    {
      operation: 'stockBook',
      args: everywhere(({ stockItem }) => ({ itemId: stockItem, ...YEAR })),
      to: '{ $ }',
    },
  ],
  StockBookLine: [
    {
      operation: 'stockBook',
      args: everywhere(({ stockItem }) => ({ itemId: stockItem, ...YEAR })),
      to: '{ lines { $ } }',
    },
  ],
  StockItem: [listed('stockItems')],
  StockMove: [
    {
      operation: 'stockMoves',
      args: everywhere(({ stockItem }) => ({ itemId: stockItem, first: 100 })),
      to: '{ edges { node { $ } } }',
    },
  ],
  Budget: [listed('budgets')],
  BudgetAct: [listed('budgets', 'acts { $ }', 20)],
  SpendingCap: [{ operation: 'spendingCaps', args: once(), to: '{ id $ }' }],

  // Clusters of emulation
  Cluster: [listed('clusters')],
  ClusterMember: [listed('clusters', 'members { $ }')],
  ClusterStanding: [listed('clusters', 'standings { $ }')],
  GivenScore: [listed('clusters', 'givenScores { $ }')],

  // Targets and results of territories
  AreaBoard: [areaBoards()],
  AreaSeries: [areaBoards('series { $ }')],
  AreaPoint: [areaBoards('series { points { $ } }')],
  AreaTarget: [listed('areaTargets')],
  AreaFigure: [
    {
      operation: 'areaFigures',
      args: everywhere(({ organisation }) => ({
        ...areaOf(organisation),
        year: 2020,
        indicatorId: nodeId('Indicator', 13),
      })),
      to: PAGE,
    },
  ],
  IndicatorResult: [listed('indicatorResults')],

  // The register of documents
  Directive: [directives()],
  Attachment: [directives('attachments { $ }')],
  DirectiveDraft: [directives('draft { $ }')],
  DirectiveLink: [directives('links { $ }'), directives('linkedFrom { $ }')],
  DirectiveTwin: [
    {
      operation: 'directiveTwins',
      args: everywhere(({ organisation, code }) => ({
        keeperId: organisation.id,
        issuer: 'UBND',
        code,
        issuedOn: '2024-09-01',
      })),
      to: '{ $ }',
    },
  ],
  PlanGap: [
    {
      operation: 'planGap',
      args: everywhere(({ directive }) => ({
        directiveId: directive,
        kinds: ['PEOPLES_COMMITTEE', 'PRIMARY_SCHOOL', 'LOWER_SECONDARY_SCHOOL'],
        first: 100,
      })),
      to: PAGE,
    },
  ],

  // Reading a document
  DirectiveProposal: [reading()],
  DirectiveReading: [reading('reading { $ }')],
  NamedParty: [
    {
      operation: 'resolveParty',
      args: everywhere(({ organisation }) => ({ keeperId: organisation.id, name: 'các trường học' })),
      to: '{ $ }',
    },
  ],
  ProposedRound: [reading('round { $ }')],
  ReadAssignment: [reading('reading { assignments { $ } }')],
  ReadDeadline: [reading('reading { deadlines { $ } }')],
  ReadForm: [reading('reading { forms { $ } }')],
  ReadReference: [reading('reading { bases { $ } }'), reading('reading { references { $ } }')],

  // Tasks
  Assignment: [tasks()],
  AssignmentParty: [tasks('parties { $ }')],
  AssignmentProgress: [tasks('parties { progress { $ } }')],
  AssignmentReminder: [inbox('things { record { ... on AssignmentReminder { $ } } }')],

  // Books and files
  BookEntry: [
    {
      operation: 'bookEntries',
      args: everywhere(({ organisation }) => ({ organisationId: organisation.id, book: 'INCOMING', year: 2024 })),
      to: PAGE,
    },
  ],
  RecordsFile: [
    ofEach('recordsFile', ({ targets }) => placeRelations.map((relation) => targets[relation].recordsFile)),
  ],

  // Sending
  Dispatch: [dispatches(), listed('sentDispatches')],
  DispatchRecipient: [dispatches('recipients { edges { node { $ } } }'), listed('dispatchInbox')],

  // The inbox
  InboxPile: [inbox()],
  SearchResult: [{ operation: 'search', args: once({ words: 'truong', first: 100 }), to: '{ $ }', isOwn: true }],
  Thing: [
    inbox('things { $ }'),
    {
      operation: 'thingsBehind',
      args: everywhere(({ drafting }, { form }) => ({
        obligationId: drafting,
        cellId: nodeId('FormCell', form.cells[0]!),
      })),
      to: PAGE,
    },
  ],

  // Forms
  FormVersion: [forms()],
  FormRow: [forms('rows { $ }')],
  FormRule: [forms('rules { $ }')],
  FormText: [forms('texts { $ }')],
  CriteriaSet: [listed('criteriaSets')],
  CriteriaVersion: [listed('criteriaSets', 'versions { id $ }')],

  // Assessments
  AssessmentRound: [listed('assessmentRounds')],
  AssessmentArea: [listed('assessmentRounds', 'areas { $ }')],
  AssessmentRoundLine: [listed('assessmentRounds', 'lines { $ }')],
  AssessmentRoundPreview: [previews()],
  AssessmentRoundPreviewLine: [previews('lines { $ }')],
  Assessment: [listed('assessments')],
  SubjectAssessment: [listed('subjectAssessments')],
  SubjectResults: [
    {
      operation: 'subjectResults',
      args: everywhere(({ assessmentRound, organisation }) => ({
        roundId: assessmentRound,
        line: 2,
        unitId: nodeId('AdministrativeUnit', organisation.scopeId),
      })),
      to: '{ $ }',
    },
  ],
  StatedResults: [
    {
      operation: 'statedResults',
      args: everywhere(({ citizenSet, organisation }) => ({
        year: 2024,
        setId: citizenSet,
        unitId: nodeId('AdministrativeUnit', organisation.scopeId),
      })),
      to: '{ stated { $ } }',
    },
  ],
  UnitStatedResults: [
    {
      operation: 'statedResults',
      args: everywhere(({ citizenSet, organisation }) => ({
        year: 2024,
        setId: citizenSet,
        unitId: nodeId('AdministrativeUnit', organisation.scopeId),
      })),
      to: '{ $ }',
    },
  ],
  SubjectResultStatement: [listed('subjectResultStatements')],
  CommunityResults: [
    {
      operation: 'communityResults',
      args: everywhere(({ assessmentRound, organisation }) => ({
        roundId: assessmentRound,
        line: 2,
        unitId: nodeId('AdministrativeUnit', organisation.scopeId),
      })),
      to: '{ $ }',
    },
  ],
  AssessmentSheet: [listed('assessments', 'sheet { $ }', 5), listed('subjectAssessments', 'sheet { $ }', 5)],
  AssessmentTarget: [listed('assessments', 'sheet { targets { $ } }', 5)],
  TargetEvidence: [listed('assessments', 'sheet { targets { evidence { $ } } }', 5)],
  OfferedEvidence: [
    {
      operation: 'offeredEvidence',
      args: everywhere(({ assessment }) => ({ assessmentId: assessment, target: '1.3' })),
      to: '{ $ }',
    },
  ],
  AssessmentEvidence: [
    {
      operation: 'assessmentEvidences',
      args: everywhere(({ organisation }) => ({ organisationId: organisation.id, first: 100 })),
      to: PAGE,
    },
  ],

  // Rounds, obligations, reports
  Round: [listed('rounds')],
  Contribution: [
    {
      operation: 'contributions',
      args: ({ obligations: found, form }) =>
        found.map((obligationId) => ({ obligationId, cellId: nodeId('FormCell', form.cells[0]!) })),
      to: '{ edges { node { $ } } }',
    },
  ],
  Obligation: [obligations()],
  PendingSupplement: [reports('pendingSupplement { $ }')],
  SupplementFigure: [reports('pendingSupplement { figures { $ } }')],
  Report: [reports()],
  ReportBrief: [briefs()],
  ReportChanges: [briefs('changes { $ }')],
  ReportersGroup: [briefs('below { $ }')],
  FigureShift: [briefs('shifts { $ }')],
  KeptFigure: [briefs('kept { $ }')],
  FigureToSend: [briefs('figures { $ }')],
  CountingReport: [
    { operation: 'reportsCounting', args: everywhere(({ activity }) => ({ activityId: activity })), to: '{ $ }' },
  ],
  Check: [reports('checks { $ }')],
  CellChange: [
    {
      operation: 'cellHistory',
      args: ({ reports: found, filledCell }) => found.map((reportId) => ({ reportId, cellId: filledCell })),
      to: '{ edges { node { $ } } }',
    },
  ],
  RefillDifference: [
    {
      operation: 'refillPreview',
      args: everywhere(({ draftReport }) => ({ reportId: draftReport })),
      to: '{ $ }',
    },
  ],
  Figure: [reports('figures { $ }')],
  FigureDifference: [reports('differences(from: 1, to: 2) { $ }')],
  PreviousFigure: [reports('previous { $ }')],
  ReportRemark: [reports('remarks { $ }')],
  ReportText: [reports('texts { $ }')],
  SnapshotFigure: [reports('snapshot { $ }')],
  Total: [
    {
      operation: 'totals',
      args: ({ obligations: found }) => found.map((obligationId) => ({ obligationId })),
      to: '{ $ }',
    },
  ],

  // The thread
  Trace: [traces()],
  TraceEdge: [traces('edges { $ }')],
  TraceNode: [traces('nodes { $ }')],
};
