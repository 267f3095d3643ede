// Made from schema.graphql by npm run console:documents.
export type AcceptReportsInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  reports: Array<SeenReportInput>;
};

export const AccountBooksSort = ['ORGANISATION', 'OPENS_ON'] as const;
export type AccountBooksSort = (typeof AccountBooksSort)[number];
export const AccountKind = [
  'CASH',
  'BANK',
  'ADVANCE',
  'CLAIM',
  'PAYABLE',
  'BALANCE',
  'INCOME',
  'EXPENDITURE',
  'TRANSFER',
  'HANDOVER',
] as const;
export type AccountKind = (typeof AccountKind)[number];
export const AccountNoticeKind = [
  'LINK_ISSUED',
  'SECOND_FACTOR_RESET',
  'SESSIONS_ENDED',
  'SESSION_STARTED',
  'ROLE_DELEGATED',
  'DELEGATION_RECEIVED',
  'DELEGATION_ENDED',
  'RECOVERY_CODES_RENEWED',
  'RECOVERY_CODE_USED',
] as const;
export type AccountNoticeKind = (typeof AccountNoticeKind)[number];
export const ActivityDoubt = ['TWIN', 'FAR_DAY'] as const;
export type ActivityDoubt = (typeof ActivityDoubt)[number];
export const ActivityGroup = [
  'TRAINING',
  'PRESS',
  'PRINTED',
  'BOOKS',
  'CONTEST',
  'TALK',
  'ARTS_SPORTS',
  'VISIT',
  'CEREMONY',
  'LIBRARY',
  'AWARD',
] as const;
export type ActivityGroup = (typeof ActivityGroup)[number];
export const ActivityMode = ['IN_PERSON', 'ONLINE', 'BOTH'] as const;
export type ActivityMode = (typeof ActivityMode)[number];
export const ActivitySort = ['TITLE', 'STARTS_ON', 'ORGANISATION', 'EVENT_COUNT', 'PEOPLE_COUNT'] as const;
export type ActivitySort = (typeof ActivitySort)[number];
export type AddActivityEvidenceInput = {
  activityId: string;
  caption?: string | null;
  fileName: string;
  /** SHA-256 that the upload answered. */
  sha256: string;
  version: number;
};

export type AddCounterpartyInput = {
  address?: string | null;
  kind: CounterpartyKind;
  /** Of a person or a body. */
  name?: string | null;
  /** In whose books. */
  organisationId: string;
  /** Of an organisation that the programme knows. */
  partyId?: string | null;
};

export type AddFundPurposeInput = {
  fundId: string;
  name: string;
};

export type AddSpendingCapInput = {
  amount: number;
  /** Text, article and clause. */
  citation: string;
  /** The text itself was read. */
  isConfirmed: boolean;
  name: string;
  /** For each of these; for all together where there is none. */
  per: Array<CapUnit>;
  /** Whose resolution it is; null: everywhere. */
  territoryId?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
};

export const AdministrativeLevel = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type AdministrativeLevel = (typeof AdministrativeLevel)[number];
export const AdministrativeUnitSort = ['NAME', 'CODE', 'LEVEL', 'VALID_FROM'] as const;
export type AdministrativeUnitSort = (typeof AdministrativeUnitSort)[number];
export const AdvanceSort = ['DAY', 'DUE_ON', 'AMOUNT'] as const;
export type AdvanceSort = (typeof AdvanceSort)[number];
export const AdvanceState = ['ASKED', 'DECLINED', 'GRANTED', 'GIVEN_UP', 'PAID', 'SETTLED'] as const;
export type AdvanceState = (typeof AdvanceState)[number];
/** What is left out stays as it is; null empties what may be empty. */
export type AmendActivityInput = {
  confirmed?: Array<ActivityDoubt> | null;
  endsOn?: string | null;
  eventCount?: number | null;
  id: string;
  itemCount?: number | null;
  kindId?: string | null;
  mode?: ActivityMode | null;
  otherFunding?: number | null;
  partners?: string | null;
  peopleCount?: number | null;
  place?: string | null;
  startsOn?: string | null;
  stateBudget?: number | null;
  title?: string | null;
  version: number;
  weekId?: string | null;
};

export type AmendApiClientInput = {
  areaId?: string | null;
  callsPerDay?: number | null;
  callsPerMinute?: number | null;
  contact?: string | null;
  costPerDay?: number | null;
  expiresOn?: string | null;
  id: string;
  name?: string | null;
  purpose?: string | null;
  scopes?: Array<string> | null;
  version: number;
};

/** What is left out stays as it is; `dueOn: null` takes the day away; parties replace the whole list. */
export type AmendAssignmentInput = {
  dueBoundary?: DeadlineBoundary | null;
  dueOn?: string | null;
  id: string;
  parties?: Array<AssignmentPartyInput> | null;
  text?: string | null;
  version: number;
};

/** What is left out stays as it is; of what, for whom and where it is never changes. */
export type AmendAuthorityInput = {
  citation?: string | null;
  holderKind?: OrganisationKind | null;
  holderLevel?: AdministrativeLevel | null;
  id: string;
  /** False: the text has been read and says so. */
  isUnverified?: boolean | null;
  position?: string | null;
  validFrom?: string | null;
  version: number;
};

/** What is left out stays as it is. */
export type AmendAwardInput = {
  basis?: string | null;
  id: string;
  isUnverified?: boolean | null;
  nameEn?: string | null;
  nameVi?: string | null;
  subjects?: Array<SubjectKind> | null;
  /** Null: no confirmed text says since when. */
  validFrom?: string | null;
  version: number;
};

export type AmendBooksInput = {
  id: string;
  /** The maker first; the head is among them. */
  signingOrder: Array<SigningStep>;
  version: number;
};

/** What is left out stays as it is; null empties it. */
export type AmendCampaignInput = {
  activities?: string | null;
  aim?: string | null;
  beneficiaries?: string | null;
  content?: string | null;
  endsOn?: string | null;
  estimate?: number | null;
  fundId?: string | null;
  id: string;
  name?: string | null;
  startsOn?: string | null;
  uses?: Array<string> | null;
  version: number;
  waitBasis?: string | null;
  waitDays?: number | null;
};

export type AmendClanInput = {
  communityId?: string | null;
  id: string;
  name?: string | null;
  startsOn?: string | null;
  version: number;
};

export type AmendCommunityInput = {
  difficultCitation?: string | null;
  difficultFrom?: string | null;
  difficultTo?: string | null;
  id: string;
  kind?: CommunityKind | null;
  name?: string | null;
  startsOn?: string | null;
  version: number;
};

/** What is left out stays as it is. */
export type AmendCouncilInput = {
  abstention?: VoteAbstention | null;
  citation?: string | null;
  digits?: number | null;
  directiveId?: string | null;
  id: string;
  measuredBy?: VoteMeasure | null;
  method?: VoteMethod | null;
  mode?: CouncilMode | null;
  mostPoints?: number | null;
  passingPart?: number | null;
  passingWhole?: number | null;
  quorumPart?: number | null;
  quorumWhole?: number | null;
  version: number;
};

/** What is left out stays as it is; lists replace the whole list. */
export type AmendDirectiveInput = {
  attachments?: Array<AttachmentInput> | null;
  basedOnIds?: Array<string> | null;
  /** Whole text. */
  body?: string | null;
  code?: string | null;
  /** True keeps a complete draft a draft; otherwise completing it registers it. */
  draft?: boolean | null;
  /** First day of validity; empty: the day of issue. */
  effectiveOn?: string | null;
  /** Last day of validity that the document itself sets. */
  expiresOn?: string | null;
  hasNoNumber?: boolean | null;
  id: string;
  issuedOn?: string | null;
  issuer?: string | null;
  issuerId?: string | null;
  /** What it does to other documents. */
  links?: Array<DirectiveLinkInput> | null;
  /** Who issued it together with the issuer, as the document names them. */
  otherIssuers?: Array<string> | null;
  /** Who signed it beside the signer. */
  otherSigners?: Array<DirectiveSignerInput> | null;
  /** Number of pages. */
  pages?: number | null;
  /** Place before the date, `Lai Châu`. */
  place?: string | null;
  /** `Nơi nhận`, one line each. */
  recipients?: Array<string> | null;
  signerAuthority?: SignatureAuthority | null;
  signerName?: string | null;
  signerPosition?: string | null;
  subject?: string | null;
  type?: string | null;
  urgency?: DirectiveUrgency | null;
  version: number;
};

/** What is left out stays as it is. */
export type AmendDonationInput = {
  /** Who gave, in truth. */
  counterpartyId?: string | null;
  id: string;
  isAnonymous?: boolean | null;
  /** Names nobody. */
  note?: string | null;
  version: number;
};

/** What is left out stays as it is; lists replace the whole list. */
export type AmendDraftInput = {
  /** Long lists are printed as an annex. */
  addressees?: Array<string> | null;
  basedOnIds?: Array<string> | null;
  bases?: Array<string> | null;
  body?: Array<OfficialBlockInput> | null;
  id: string;
  /** Place before the date, `Lai Châu`. */
  place?: string | null;
  /** `Nơi nhận`, one line each. */
  recipients?: Array<string> | null;
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signatureLines?: Array<string> | null;
  signerAuthority?: SignatureAuthority | null;
  signerName?: string | null;
  signerPosition?: string | null;
  subject?: string | null;
  /** `KH-UBND`, `UBND-KGVX`; empty leaves it open. */
  symbol?: string | null;
  type?: string | null;
  version: number;
};

export type AmendFamilyInput = {
  clanId?: string | null;
  code?: string | null;
  id: string;
  startsOn?: string | null;
  version: number;
};

export type AmendFundInput = {
  basis?: string | null;
  /** Its last day. */
  closedOn?: string | null;
  id: string;
  kind?: FundKind | null;
  name?: string | null;
  sources?: Array<MoneySource> | null;
  version: number;
};

export type AmendFundPurposeInput = {
  /** Since when nothing is taken in for it. */
  closedOn?: string | null;
  id: string;
  name?: string | null;
  version: number;
};

export type AmendIndicatorResultInput = {
  denominator?: number | null;
  id: string;
  numerator: number;
  /** Needed where the figure was confirmed. */
  reason?: string | null;
  version: number;
};

export type AmendMoneyPlaceInput = {
  accountNumber?: string | null;
  bank?: string | null;
  /** Its last day. */
  closedOn?: string | null;
  id: string;
  name?: string | null;
  version: number;
};

/** What is left out stays as it is; null empties it. */
export type AmendMovementInput = {
  /** Text and place that launch it, where they stand in no register. */
  citation?: string | null;
  /** Organisations that coordinate. */
  coordinatorIds?: Array<string> | null;
  /** The documents that launch it. */
  directiveIds?: Array<string> | null;
  /** Left out: it has no end yet. */
  endsOn?: string | null;
  id: string;
  /** Organisations that lead it beside the one that launched it. */
  leadIds?: Array<string> | null;
  name?: string | null;
  /** Movement above, from which empty values are inherited. */
  parentId?: string | null;
  /** Own; null to inherit them. */
  participants?: MovementParticipantsInput | null;
  /** Own phases, in order; empty to inherit them. */
  phases?: Array<MovementPhaseInput> | null;
  /** Own slogan; empty to inherit it. */
  slogan?: string | null;
  startsOn?: string | null;
  /** Own targets; empty to inherit them. */
  targets?: Array<MovementTargetInput> | null;
  version: number;
};

export type AmendOrganisationInput = {
  /** Absent: as it was. Null: removed. */
  contact?: string | null;
  /** Identifier between document systems, `H41.05`. Absent: as it was. Null: removed. */
  exchangeCode?: string | null;
  id: string;
  /** Absent: as it was. Null: removed. */
  legalBasis?: string | null;
  name?: string | null;
  /** Version that was read. */
  version: number;
};

/** What is left out stays as it is. */
export type AmendPledgeInput = {
  dueOn?: string | null;
  id: string;
  isAnonymous?: boolean | null;
  /** Names nobody. */
  note?: string | null;
  version: number;
};

/** What is left out stays as it is. */
export type AmendRecognitionRoundInput = {
  /** Last day for appeals, as the office sets it; of a round that is decided, too. */
  appealsUntil?: string | null;
  decideBy?: string | null;
  id: string;
  nominationsUntil?: string | null;
  ownPapers?: Array<string> | null;
  version: number;
};

/** What is left out stays as it is; null states nothing of it any more. */
export type AmendResultStatementInput = {
  assessed?: number | null;
  /** Why another office states it; asked where the caller does not work at the office of the commune. */
  byReason?: string | null;
  id: string;
  met?: number | null;
  registered?: number | null;
  source?: string | null;
  version: number;
};

/** What is left out stays. Form, period and who owes a report never change: cancel the round and open another. */
export type AmendRoundInput = {
  directiveId?: string | null;
  id: string;
  reason: string;
  /** New deadlines; extensions that were given by name stay. */
  tiers?: Array<RoundTierDueInput> | null;
  title?: string | null;
  version: number;
};

export type AmendSavedFilterInput = {
  arrangement?: string | null;
  id: string;
  name?: string | null;
  organisationId?: string | null;
  version: number;
};

/** What is left out stays as it is. Of an open round its day, its means, its fund and its conditions alone. */
export type AmendScholarshipRoundInput = {
  applicationsUntil?: string | null;
  conditions?: string | null;
  criteria?: Array<ScholarshipCriterionInput> | null;
  fundId?: string | null;
  id: string;
  kinds?: Array<ScholarshipApplicantKind> | null;
  leastMerit?: number | null;
  leastNeed?: number | null;
  means?: number | null;
  name?: string | null;
  personLimit?: number | null;
  purposeId?: string | null;
  scorers?: number | null;
  source?: MoneySource | null;
  steps?: Array<ScholarshipStepInput> | null;
  version: number;
  year?: number | null;
};

export type AmendSpendingCapInput = {
  amount?: number | null;
  citation?: string | null;
  id: string;
  isConfirmed?: boolean | null;
  name?: string | null;
  per?: Array<CapUnit> | null;
  validFrom?: string | null;
  validTo?: string | null;
  version: number;
};

/** What is left out stays as it is; null states nothing of it any more. */
export type AmendStatementInput = {
  citizens?: number | null;
  clans?: number | null;
  communities?: number | null;
  families?: number | null;
  id: string;
  source?: string | null;
  version: number;
};

/** What is left out stays as it is; a name stays once somebody has registered for it. */
export type AmendTitleInput = {
  basis?: string | null;
  id: string;
  isUnverified?: boolean | null;
  nameEn?: string | null;
  nameVi?: string | null;
  /** Null: no confirmed text says since when. It lies in no year after one that somebody has registered for. */
  validFrom?: string | null;
  version: number;
};

/** What is left out stays as it is; null empties it. */
export type AmendTitleRegistrationInput = {
  directiveId?: string | null;
  id: string;
  note?: string | null;
  /** Another title instead, registered today. */
  titleId?: string | null;
  version: number;
};

export type AmendVoucherDraftInput = {
  confirmed?: Array<VoucherDoubt> | null;
  content?: string | null;
  counterpartyId?: string | null;
  day?: string | null;
  directiveId?: string | null;
  files?: Array<VoucherFileInput> | null;
  id: string;
  lines?: Array<VoucherLineInput> | null;
  placeId?: string | null;
  /** Of a reversal alone. */
  reason?: string | null;
  version: number;
};

export type AmendWebhookInput = {
  events?: Array<string> | null;
  id: string;
  selection?: string | null;
  url?: string | null;
  version: number;
};

/** What is left out stays as it is; null empties it. */
export type AmendWeekInput = {
  directiveId?: string | null;
  endsOn?: string | null;
  id: string;
  /** Day of the opening ceremony. */
  openingOn?: string | null;
  openingPlace?: string | null;
  /** Week above, from which empty values are inherited. */
  parentId?: string | null;
  /** Own first day; empty, together with the last day, to inherit both. */
  startsOn?: string | null;
  /** Own theme; empty to inherit it. */
  theme?: string | null;
  version: number;
};

/** The open one of a nomination. */
export type AnswerAppealInput = {
  /** The answer with its reason; names nobody. */
  answer: string;
  id: string;
  /** Upheld: the nomination is appraised anew. Otherwise the result stands. */
  isUpheld: boolean;
  /** Of the appeal. */
  version: number;
};

export const ApiClientSort = ['NAME', 'EXPIRES_ON'] as const;
export type ApiClientSort = (typeof ApiClientSort)[number];
export const ApiClientState = ['ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED'] as const;
export type ApiClientState = (typeof ApiClientState)[number];
export const ApiCredentialKind = ['SECRET', 'PUBLIC_KEY'] as const;
export type ApiCredentialKind = (typeof ApiCredentialKind)[number];
export const ApiScopeKind = ['READ', 'WRITE'] as const;
export type ApiScopeKind = (typeof ApiScopeKind)[number];
export const AppealState = ['OPEN', 'UPHELD', 'REJECTED', 'WITHDRAWN'] as const;
export type AppealState = (typeof AppealState)[number];
/** Many at once, each with its own outcome. */
export type AppraiseNominationsInput = {
  ids: Array<string>;
  /** Recommended, or not. */
  isRecommended: boolean;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** Needed where it is not recommended; names nobody. */
  reason?: string | null;
};

export const ApprovalBar = ['OWN_AS_DELEGATE', 'TWO_PERSONS'] as const;
export type ApprovalBar = (typeof ApprovalBar)[number];
export type ApproveBudgetInput = {
  /** Since when the amounts hold: a day of its year. */
  day: string;
  /** The decision that approves it. */
  directiveId?: string | null;
  id: string;
  version: number;
};

export type ApproveCampaignInput = {
  /** Not before it was submitted, never ahead. */
  approvedOn: string;
  /** By which it was approved; a school needs one. */
  directiveId?: string | null;
  id: string;
  version: number;
};

export const AreaMap = ['AS_REPORTED', 'TODAY'] as const;
export type AreaMap = (typeof AreaMap)[number];
export const AreaTargetSort = ['YEAR', 'INDICATOR', 'VALUE', 'TEXT_ISSUED_ON'] as const;
export type AreaTargetSort = (typeof AreaTargetSort)[number];
export const AreaTargetStanding = ['STATED', 'DISPUTED', 'UNCONFIRMED'] as const;
export type AreaTargetStanding = (typeof AreaTargetStanding)[number];
export const AreaTargetState = ['IN_FORCE', 'ENDED'] as const;
export type AreaTargetState = (typeof AreaTargetState)[number];
export const ArrivalSort = ['SENT_AT', 'SENDER', 'RECIPIENT', 'STATUS'] as const;
export type ArrivalSort = (typeof ArrivalSort)[number];
export type AskAdvanceInput = {
  amount: number;
  /** Why another one, while one is not settled. */
  anotherReason?: string | null;
  /** For what. */
  content: string;
  /** Who receives it: said by who keeps the books; everybody else asks for themselves. */
  counterpartyId?: string | null;
  day: string;
  /** By when it is accounted for. */
  dueOn: string;
  /** Whose money it is. */
  organisationId: string;
};

/** What is answered to one target, by its kind; all left out: nothing any more. */
export type AssessmentAnswerInput = {
  before?: number | null;
  count?: number | null;
  /** Of a count: what the target asks for besides. */
  isAlsoMet?: boolean | null;
  isMet?: boolean | null;
  now?: number | null;
  points?: number | null;
  /** Code of the rank. */
  rank?: string | null;
  shares?: Array<AssessmentShareInput> | null;
  /** Code of the target. */
  target: string;
  /** That there is no rank at all, which is an answer. */
  withoutRank?: boolean | null;
};

export const AssessmentBoardCount = [
  'EXPECTED',
  'NOT_BEGUN',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REVIEWED',
  'OVERDUE',
  'LATE',
  'UNREACHED',
  'MET',
  'NOT_MET',
  'UNJUDGEABLE',
] as const;
export type AssessmentBoardCount = (typeof AssessmentBoardCount)[number];
export const AssessmentCarryLoss = ['TARGET_GONE', 'MEASURED_OTHERWISE', 'PART_GONE', 'REFUSED'] as const;
export type AssessmentCarryLoss = (typeof AssessmentCarryLoss)[number];
export const AssessmentEvidenceKind = ['FILE', 'THING'] as const;
export type AssessmentEvidenceKind = (typeof AssessmentEvidenceKind)[number];
export const AssessmentEvidenceState = ['COUNTS', 'WITHDRAWN', 'EXPIRED', 'OTHER_PERIOD'] as const;
export type AssessmentEvidenceState = (typeof AssessmentEvidenceState)[number];
export const AssessmentOutcome = ['MET', 'NOT_MET', 'INCOMPLETE', 'UNJUDGEABLE'] as const;
export type AssessmentOutcome = (typeof AssessmentOutcome)[number];
export type AssessmentRemarkInput = {
  message: string;
  /** Code of the target; left out: about the whole. */
  target?: string | null;
};

export type AssessmentRoundLineInput = {
  dueBoundary: DeadlineBoundary;
  dueOn: string;
  /** Kinds of organisation below that are asked; none where the set judges others than organisations. */
  kinds: Array<OrganisationKind>;
  /** Of the units in which they work; none where the set judges others than organisations. */
  levels: Array<AdministrativeLevel>;
  setId: string;
};

export type AssessmentRoundPreviewInput = {
  lines: Array<AssessmentRoundLineInput>;
  /** Who asks those below, and reviews. */
  organisationId: string;
  /** The year that is assessed. */
  year: number;
};

export const AssessmentRoundSort = ['TITLE', 'YEAR', 'STATE'] as const;
export type AssessmentRoundSort = (typeof AssessmentRoundSort)[number];
export const AssessmentRoundState = ['OPEN', 'CLOSED'] as const;
export type AssessmentRoundState = (typeof AssessmentRoundState)[number];
export type AssessmentShareInput = {
  /** Code of the part. */
  code: string;
  /** How many of the whole. */
  part: number;
  whole: number;
};

export const AssessmentSort = ['ORGANISATION', 'YEAR', 'STATE', 'ANSWERED', 'UPDATED_AT'] as const;
export type AssessmentSort = (typeof AssessmentSort)[number];
export const AssessmentState = ['NOT_BEGUN', 'DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED'] as const;
export type AssessmentState = (typeof AssessmentState)[number];
export const AssessmentTargetStanding = [
  'MET',
  'NOT_MET',
  'WITHOUT_EVIDENCE',
  'NOT_APPLICABLE',
  'UNJUDGEABLE',
  'UNANSWERED',
] as const;
export type AssessmentTargetStanding = (typeof AssessmentTargetStanding)[number];
export type AssignInput = {
  directiveId: string;
  /** By, unless told. */
  dueBoundary?: DeadlineBoundary | null;
  dueOn?: string | null;
  parties: Array<AssignmentPartyInput>;
  /** Section of the document, `III.1`. */
  section?: string | null;
  text: string;
};

export type AssignRoleInput = {
  organisationId: string;
  personId: string;
  role: Role;
  /** First day; today unless told. */
  validFrom?: string | null;
  /** Last day. */
  validTo?: string | null;
};

export type AssignmentPartyInput = {
  /** The words of the document that name it. */
  namedAs: string;
  organisationId: string;
  role: AssignmentRole;
};

export const AssignmentRole = ['LEAD', 'COORDINATE', 'DO'] as const;
export type AssignmentRole = (typeof AssignmentRole)[number];
export const AssignmentSort = ['TEXT', 'DUE_ON'] as const;
export type AssignmentSort = (typeof AssignmentSort)[number];
export const AssignmentStanding = ['OPEN', 'DONE', 'DONE_LATE', 'OVERDUE'] as const;
export type AssignmentStanding = (typeof AssignmentStanding)[number];
export type AttachmentInput = {
  fileName: string;
  /** SHA-256 that the upload answered. */
  sha256: string;
};

export const AuthorityAct = ['RECEIVE', 'APPRAISE', 'DECIDE'] as const;
export type AuthorityAct = (typeof AuthorityAct)[number];
export const AuthoritySort = ['HONOUR', 'VALID_FROM'] as const;
export type AuthoritySort = (typeof AuthoritySort)[number];
export const AwardKind = ['MERIT', 'MOVEMENT', 'FEAT', 'CONTRIBUTION', 'FOREIGNERS'] as const;
export type AwardKind = (typeof AwardKind)[number];
export const AwardSort = ['NAME', 'CODE'] as const;
export type AwardSort = (typeof AwardSort)[number];
export const AwardTier = ['UNIT', 'COMMUNE', 'PROVINCE', 'MINISTRY', 'GOVERNMENT'] as const;
export type AwardTier = (typeof AwardTier)[number];
export const BallotStanding = ['PASSED', 'NOT_PASSED', 'NO_QUORUM', 'TOO_FEW'] as const;
export type BallotStanding = (typeof BallotStanding)[number];
export const BallotState = ['OPEN', 'CLOSED'] as const;
export type BallotState = (typeof BallotState)[number];
export const BankLineSort = ['DAY', 'AMOUNT'] as const;
export type BankLineSort = (typeof BankLineSort)[number];
export const BankLineStanding = ['OPEN', 'MATCHED'] as const;
export type BankLineStanding = (typeof BankLineStanding)[number];
/** A line of a sheet as it was read; empty lines may be left out. */
export type BankRowInput = {
  /** From the first column on; empty where nothing stands. */
  cells: Array<string>;
  /** Its number in the sheet. */
  row: number;
};

export const BankStatementSort = ['FROM_DAY', 'IMPORTED_AT'] as const;
export type BankStatementSort = (typeof BankStatementSort)[number];
export type BilingualTextInput = {
  en: string;
  vi: string;
};

export const BoardCount = [
  'EXPECTED',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'MISSING',
  'LATE',
  'OVERDUE',
  'CLOSED',
] as const;
export type BoardCount = (typeof BoardCount)[number];
export const Book = ['INCOMING', 'OUTGOING'] as const;
export type Book = (typeof Book)[number];
export const BookEntrySort = ['NUMBER', 'ENTERED_ON', 'HANDLER', 'HANDLE_BY', 'HANDLED_ON'] as const;
export type BookEntrySort = (typeof BookEntrySort)[number];
export const BookEntryStanding = ['UNASSIGNED', 'UNDER_WAY', 'OVERDUE', 'DONE', 'DONE_LATE'] as const;
export type BookEntryStanding = (typeof BookEntryStanding)[number];
export const BookFaultKind = [
  'ACCOUNT_DIFFERS',
  'ACTIVITY_WITHDRAWN',
  'ADVANCE_OVERDUE',
  'ADVANCE_UNNAMED',
  'BELOW_ZERO',
  'BUDGET_DIFFERS',
  'COUNT_UNEXPLAINED',
  'DONATION_DIFFERS',
  'HANDOVER_UNEQUAL',
  'HOLDING_DIFFERS',
  'MATCH_UNEQUAL',
  'MIXED_SOURCES',
  'MONEY_DIFFERS',
  'NUMBER_MISSING',
  'OFFICE_ENDED',
  'OPEN_ITEM_DIFFERS',
  'PLEDGE_DIFFERS',
  'PUBLICATION_DIFFERS',
  'REPORT_DIFFERS',
  'REWARD_DIFFERS',
  'REWARD_OWED_BACK',
  'REWARD_UNCLAIMED',
  'REWARD_WITHOUT_DECISION',
  'SET_ASIDE_DIFFERS',
  'UNBALANCED',
  'UNSIGNED',
  'WAITING_FOR_SIGNATURE',
  'WITHOUT_FILE',
] as const;
export type BookFaultKind = (typeof BookFaultKind)[number];
export type BudgetLineInput = {
  /** For this item alone. */
  accountId?: string | null;
  /** What is asked for, in đồng. */
  asked: number;
  /** What a text permits at most. */
  capId?: string | null;
  /** Out of this fund alone. */
  fundId?: string | null;
  /** Of a line that is there already. */
  id?: string | null;
  name: string;
  /** On which line it hangs: counted from one, above it. */
  parent?: number | null;
  /** Null of a line that others hang on. */
  source?: MoneySource | null;
};

export const BudgetSort = ['YEAR'] as const;
export type BudgetSort = (typeof BudgetSort)[number];
export const BudgetState = ['ESTIMATE', 'SUBMITTED', 'APPROVED'] as const;
export type BudgetState = (typeof BudgetState)[number];
export const CalendarDayKind = ['HOLIDAY', 'WORKING_DAY'] as const;
export type CalendarDayKind = (typeof CalendarDayKind)[number];
export const CampaignRegime = ['SCHOOL', 'OWN'] as const;
export type CampaignRegime = (typeof CampaignRegime)[number];
export const CampaignSort = ['STARTS_ON', 'NAME', 'ESTIMATE'] as const;
export type CampaignSort = (typeof CampaignSort)[number];
export const CampaignState = ['PLANNED', 'SUBMITTED', 'APPROVED', 'POSTED', 'FINISHED', 'STOPPED'] as const;
export type CampaignState = (typeof CampaignState)[number];
export const CapUnit = ['PERSON', 'CLASS', 'DAY', 'EVENT', 'TIME'] as const;
export type CapUnit = (typeof CapUnit)[number];
export const CashCountSort = ['DAY', 'COUNTED'] as const;
export type CashCountSort = (typeof CashCountSort)[number];
/** On each case in one act, once. */
export type CastBallotInput = {
  id: string;
  /** For all cases that are not named. */
  rest?: VoteChoice | null;
  /** Points for all cases that are not named. */
  restPoints?: number | null;
  /** Drawn at random for this vote, so that nothing kept of the request can be tried out. */
  salt: string;
  votes: Array<VoteInput>;
};

export const CellValueKind = ['COUNT', 'MONEY'] as const;
export type CellValueKind = (typeof CellValueKind)[number];
export const CertificateBatchState = ['WAITING', 'RUNNING', 'READY', 'FAILED'] as const;
export type CertificateBatchState = (typeof CertificateBatchState)[number];
export const ChangeDirection = ['UP', 'DOWN'] as const;
export type ChangeDirection = (typeof ChangeDirection)[number];
export type ChangeRecognitionRoundInput = {
  id: string;
  reason: string;
  version: number;
};

export type ChangeScholarshipApplicationInput = {
  id: string;
  /** Names nobody. */
  reason: string;
  version: number;
};

export type ChangeScholarshipRoundInput = {
  /** All but PROPOSE and DECIDE, which are operations of their own. */
  act: ScholarshipRoundAct;
  id: string;
  /** Names nobody. */
  reason?: string | null;
  version: number;
};

/** The same is said of the same papers of many dossiers, each with its own outcome. */
export type CheckPapersInput = {
  checks: Array<PaperCheckInput>;
  ids: Array<string>;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
};

export const CitizenSort = ['STARTS_ON'] as const;
export type CitizenSort = (typeof CitizenSort)[number];
export const ClanSort = ['NAME', 'STARTS_ON'] as const;
export type ClanSort = (typeof ClanSort)[number];
export type CloseAwardInput = {
  id: string;
  reason: string;
  /** The last day on which it stands; null: it stands again. */
  validTo?: string | null;
  version: number;
};

export type CloseBallotInput = {
  id: string;
};

export type CloseBooksInput = {
  organisationId: string;
  /** Last day of a month. */
  through: string;
};

export type CloseMovementInput = {
  /** The document that closes it. */
  directiveId?: string | null;
  id: string;
  /** The last day on which it ran: from its first day to today. */
  on: string;
  reason: string;
  version: number;
};

export type CloseObligationInput = {
  obligationId: string;
  on: string;
  reason: string;
};

export type CloseOrganisationInput = {
  id: string;
  /** Last day of operation. */
  lastDay: string;
  legalBasis: string;
  /** What goes on with its work, where it is merged or divided; each works on the day after. */
  successorIds?: Array<string> | null;
  /** Version that was read. */
  version: number;
};

export type CloseTitleInput = {
  id: string;
  reason: string;
  /** The last day on which it stands; null: it stands again. */
  validTo?: string | null;
  version: number;
};

export const ClusterDuty = ['HEAD', 'DEPUTY'] as const;
export type ClusterDuty = (typeof ClusterDuty)[number];
export type ClusterItemInput = {
  /** The most that can be given, in half points. */
  maximum: number;
  name: string;
};

export const ClusterKind = ['CLUSTER', 'BLOCK'] as const;
export type ClusterKind = (typeof ClusterKind)[number];
export const ClusterSort = ['NAME', 'ORGANISATION', 'YEAR', 'SCORING_DUE_ON'] as const;
export type ClusterSort = (typeof ClusterSort)[number];
export const ClusterState = ['RUNNING', 'PROPOSED', 'CONFIRMED'] as const;
export type ClusterState = (typeof ClusterState)[number];
export const ColumnAlignment = ['LEFT', 'CENTER', 'RIGHT'] as const;
export type ColumnAlignment = (typeof ColumnAlignment)[number];
export type CommitMoneyInput = {
  amount: number;
  budgetLineId?: string | null;
  content: string;
  counterpartyId?: string | null;
  /** Since when the money is set aside. */
  day: string;
  /** Contract, order or decision, where it is registered. */
  directiveId?: string | null;
  /** By when it is to be paid. */
  dueOn?: string | null;
  fundId: string;
  /** In whose books. */
  organisationId: string;
  purposeId?: string | null;
  source: MoneySource;
};

export const CommunityKind = ['THON', 'BAN', 'AP', 'TO_DAN_PHO', 'KHU_PHO'] as const;
export type CommunityKind = (typeof CommunityKind)[number];
export const CommunitySort = ['NAME', 'STARTS_ON'] as const;
export type CommunitySort = (typeof CommunitySort)[number];
export type ConfirmAssignmentInput = {
  /** By, unless told. */
  dueBoundary?: DeadlineBoundary | null;
  dueOn?: string | null;
  parties: Array<AssignmentPartyInput>;
  /** Section of the document, `III.1`. */
  section?: string | null;
  text: string;
  /** Whom the document names besides, and who is no organisation known here. */
  unknownNames?: Array<string> | null;
};

/** Once on `dueOn`, or every year on `day` of `month`. */
export type ConfirmDeadlineInput = {
  boundary: DeadlineBoundary;
  day?: number | null;
  dueOn?: string | null;
  /** Organisations that owe it. */
  fromIds?: Array<string> | null;
  fromNames: Array<string>;
  month?: number | null;
  throughId?: string | null;
  throughName?: string | null;
  toIds?: Array<string> | null;
  toName?: string | null;
  what: string;
};

export type ConfirmLinkInput = {
  code?: string | null;
  /** Null: looked up by number, date and issuer; unknown ones become stubs. */
  directiveId?: string | null;
  issuedOn?: string | null;
  issuer?: string | null;
  kind: DirectiveLinkKind;
  /** Amends, replaces or repeals only a part. */
  partly?: boolean | null;
  /** The words that say so. */
  quote?: string | null;
  subject?: string | null;
  /** Abbreviation or name of the type. */
  type?: string | null;
};

export type ConfirmMovementInput = {
  endsOn?: string | null;
  name: string;
  startsOn: string;
};

/** What a person has confirmed of a reading. Without a number or a date the document stays a draft. */
export type ConfirmReadingInput = {
  /** Registers although another register within sight holds this very document. */
  acceptTwin?: boolean | null;
  assignments: Array<ConfirmAssignmentInput>;
  /** Number and symbol as written; `/KH-UBND` while a draft waits for its number. */
  code?: string | null;
  deadlines: Array<ConfirmDeadlineInput>;
  fileName: string;
  /** Takes the next number of the keeper's incoming book. */
  incoming?: boolean | null;
  issuedOn?: string | null;
  issuer: string;
  issuerId?: string | null;
  /** Organisation in whose register it stands. */
  keeperId: string;
  links: Array<ConfirmLinkInput>;
  movement?: ConfirmMovementInput | null;
  /** Who issued it together with the issuer, as the document names them. */
  otherIssuers?: Array<string> | null;
  /** Who signed it beside the signer. */
  otherSigners?: Array<DirectiveSignerInput> | null;
  /** Place before the date, `Lai Châu`. */
  place?: string | null;
  /** `Nơi nhận`, one line each. */
  recipients?: Array<string> | null;
  /** Attached to the week. */
  round?: ConfirmRoundInput | null;
  sha256: string;
  signerAuthority?: SignatureAuthority | null;
  signerName?: string | null;
  signerPosition?: string | null;
  subject: string;
  type: string;
  week?: ConfirmWeekInput | null;
};

export type ConfirmRoundInput = {
  endsOn: string;
  formVersionId: string;
  startsOn: string;
  tiers: Array<RoundTierInput>;
  title: string;
  year: number;
};

export type ConfirmWeekInput = {
  endsOn?: string | null;
  openingOn?: string | null;
  openingPlace?: string | null;
  startsOn?: string | null;
  theme?: string | null;
  year: number;
};

export const ConflictGround = ['OWN_UNIT', 'BELOW', 'ACTS_FOR', 'ONESELF', 'FAMILY', 'STANDS_BY', 'DECLARED'] as const;
export type ConflictGround = (typeof ConflictGround)[number];
export const ConsentPurpose = ['ENTRY_ON_BEHALF'] as const;
export type ConsentPurpose = (typeof ConsentPurpose)[number];
/** What is left out stays as it is; null or empty takes it away. */
export type CorrectCitizenInput = {
  address?: string | null;
  birthDate?: string | null;
  birthYear?: number | null;
  gender?: Gender | null;
  id: string;
  name?: string | null;
  nationalId?: string | null;
  version: number;
};

export type CorrectPersonInput = {
  /** What changes; the rest stays. */
  data: Array<PersonalDatumInput>;
  personId: string;
  version: number;
};

export const CouncilMode = ['MEETING', 'WRITTEN'] as const;
export type CouncilMode = (typeof CouncilMode)[number];
export const CouncilRuleSort = ['VALID_FROM'] as const;
export type CouncilRuleSort = (typeof CouncilRuleSort)[number];
export const CouncilSeat = ['CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER'] as const;
export type CouncilSeat = (typeof CouncilSeat)[number];
export type CouncilSeatInput = {
  /** For which the member stands, and at which they have a role. */
  organisationId: string;
  personId: string;
  seat: CouncilSeat;
};

export const CouncilState = ['SITTING', 'DISSOLVED'] as const;
export type CouncilState = (typeof CouncilState)[number];
export const CountActKind = ['SIGN', 'EXPLAIN', 'WITHDRAW'] as const;
export type CountActKind = (typeof CountActKind)[number];
export const CountSeat = ['TREASURER', 'ACCOUNTANT', 'HEAD', 'WITNESS'] as const;
export type CountSeat = (typeof CountSeat)[number];
/** Somebody who was present and does not sign here. */
export type CountWitnessInput = {
  name: string;
};

export const CounterpartyKind = ['PERSON', 'ORGANISATION', 'BODY'] as const;
export type CounterpartyKind = (typeof CounterpartyKind)[number];
export type CreateOrganisationInput = {
  /** The committee whose specialised body this is; it must be the parent. */
  actsForId?: string | null;
  administrativeUnitId: string;
  contact?: string | null;
  kind: OrganisationKind;
  legalBasis?: string | null;
  line: ReportingLine;
  name: string;
  parentId: string;
  validFrom: string;
};

export type CreatePersonInput = {
  email: string;
  name: string;
  organisationId: string;
  role: Role;
  /** First day; today unless told. */
  validFrom?: string | null;
};

export type CriteriaBandInput = {
  code: string;
  from: number;
  words: BilingualTextInput;
};

export type CriteriaCitationInput = {
  article?: string | null;
  clause?: string | null;
  /** Of a form without articles: its number there. */
  item?: string | null;
  point?: string | null;
  /** Code of another text; null: that of the version itself. */
  text?: string | null;
};

export type CriteriaConditionInput = {
  /** Any of these kinds. */
  kinds?: Array<OrganisationKind> | null;
  /** None of these kinds. */
  notKinds?: Array<OrganisationKind> | null;
  /** None of these. */
  notTraits?: Array<CriteriaTrait> | null;
  /** All of these. */
  traits?: Array<CriteriaTrait> | null;
};

export type CriteriaContentInput = {
  criteria: Array<CriterionInput>;
  rule: ResultRuleInput;
};

export type CriteriaDeadlineInput = {
  citation: CriteriaCitationInput;
  day: number;
  /** The text says “before”: the day itself is too late. */
  isBefore: boolean;
  month: number;
  step: CriteriaDeadlineStep;
  /** To whom, or by whom; the offices are those of the text. */
  to: BilingualTextInput;
  /** 1: in the year after the one that is assessed. */
  yearsAfter: number;
};

export const CriteriaDeadlineStep = ['SUBMIT', 'CONCLUDE', 'REPORT'] as const;
export type CriteriaDeadlineStep = (typeof CriteriaDeadlineStep)[number];
export const CriteriaDifferenceAspect = [
  'WORDS',
  'CITATION',
  'MEASURE',
  'THRESHOLDS',
  'APPLIES',
  'PLACE',
  'UNVERIFIED',
  'MAXIMUM',
  'RULE',
] as const;
export type CriteriaDifferenceAspect = (typeof CriteriaDifferenceAspect)[number];
export const CriteriaDifferenceChange = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type CriteriaDifferenceChange = (typeof CriteriaDifferenceChange)[number];
export const CriteriaDifferenceOf = ['CRITERION', 'TARGET', 'RULE'] as const;
export type CriteriaDifferenceOf = (typeof CriteriaDifferenceOf)[number];
export type CriteriaMeasureInput = {
  /** COUNT: what is asked for besides the number. */
  also?: BilingualTextInput | null;
  /** RANK: the lowest that is enough; null: not confirmed. */
  atLeast?: string | null;
  /** POINTS. */
  caps?: Array<PointCapInput> | null;
  /** COUNT: what is counted. */
  counted?: BilingualTextInput | null;
  /** CHANGE. */
  direction?: ChangeDirection | null;
  kind: MeasureKind;
  /** POINTS: answered by how many things there are. */
  listed?: ListedPointsInput | null;
  /** POINTS. */
  maximum?: number | null;
  /** CHANGE: what is measured, this year and last. */
  measured?: BilingualTextInput | null;
  /** SHARES: met where all that apply are. */
  parts?: Array<CriteriaShareInput> | null;
  /** RANK: from the lowest. */
  ranks?: Array<CriteriaRankInput> | null;
  /** POINTS: 0.5 or 1. */
  step?: number | null;
  /** COUNT: at least so many. */
  thresholds?: Array<CriteriaThresholdInput> | null;
};

export type CriteriaRankInput = {
  code: string;
  words: BilingualTextInput;
};

export const CriteriaSetSort = ['TITLE', 'SUBJECT', 'TIER'] as const;
export type CriteriaSetSort = (typeof CriteriaSetSort)[number];
export type CriteriaShareInput = {
  /** For whom it is asked; null: for everybody. */
  applies?: CriteriaConditionInput | null;
  code: string;
  denominator: BilingualTextInput;
  numerator: BilingualTextInput;
  thresholds: Array<CriteriaThresholdInput>;
  /** Code of another share of which this one counts some. */
  within?: string | null;
};

export const CriteriaSubject = ['ORGANISATION', 'COMMUNITY', 'CLAN', 'FAMILY', 'CITIZEN'] as const;
export type CriteriaSubject = (typeof CriteriaSubject)[number];
export type CriteriaTargetInput = {
  /** To whom it applies; null: to everybody. */
  applies?: CriteriaConditionInput | null;
  citation: CriteriaCitationInput;
  /** Unlike within the version: `1.3`. Answers are kept under it. */
  code: string;
  measure: CriteriaMeasureInput;
  /** What no confirmed text says of it. */
  unverified?: BilingualTextInput | null;
  words: BilingualTextInput;
};

export type CriteriaThresholdInput = {
  citation?: CriteriaCitationInput | null;
  /** Null: not confirmed, so nothing can be judged by it. */
  value?: number | null;
  when?: CriteriaConditionInput | null;
};

export const CriteriaTier = ['COMMUNE', 'DISTRICT', 'PROVINCE'] as const;
export type CriteriaTier = (typeof CriteriaTier)[number];
export const CriteriaTrait = [
  'PUBLIC_BODY',
  'ECONOMIC',
  'HAS_LEARNERS',
  'DIFFICULT_AREA',
  'WITHOUT_OWN_PREMISES',
] as const;
export type CriteriaTrait = (typeof CriteriaTrait)[number];
export const CriteriaVersionState = ['DRAFT', 'PUBLISHED'] as const;
export type CriteriaVersionState = (typeof CriteriaVersionState)[number];
export type CriterionInput = {
  citation: CriteriaCitationInput;
  code: string;
  /** Most points, where its items are not known. */
  maximum?: number | null;
  targets: Array<CriteriaTargetInput>;
  unverified?: BilingualTextInput | null;
  words: BilingualTextInput;
};

export const DeadlineBoundary = ['BEFORE', 'BY'] as const;
export type DeadlineBoundary = (typeof DeadlineBoundary)[number];
export type DecideScholarshipsInput = {
  /** The decision. */
  directiveId: string;
  id: string;
  version: number;
};

/** With the text that provides for it, or said to be unconfirmed. */
export type DefineAwardInput = {
  /** The text that says there is such an award, with its article. */
  basis?: string | null;
  /** No confirmed text says so, or not all of it. */
  isUnverified: boolean;
  nameEn: string;
  nameVi: string;
  /** Whom it may be given to. */
  subjects: Array<SubjectKind>;
  /** Whose head gives it. */
  tier: AwardTier;
  /** The first day on which it stands. */
  validFrom: string;
  validTo?: string | null;
};

/** With the text that names it, or said to be unconfirmed. */
export type DefineTitleInput = {
  /** The text that says there is such a title, with its article. */
  basis?: string | null;
  /** No confirmed text says so, or not all of it. */
  isUnverified: boolean;
  kind: TitleKind;
  nameEn: string;
  nameVi: string;
  /** Whom it is given to. */
  subject: SubjectKind;
  /** The first day on which it stands. */
  validFrom: string;
  validTo?: string | null;
};

export type DelegateRoleInput = {
  /** Somebody with a role at the same office: at the organisation, at the committee for which it acts, or at a body that acts for it. */
  delegateId: string;
  /** The document that orders it, as people cite it. */
  orderedBy?: string | null;
  /** Why, as the trail will say it; no personal data. */
  reason: string;
  roleId: string;
  /** First day; today unless told. */
  validFrom?: string | null;
  /** Last day, at most 366 days from the first: a limit of this programme. */
  validTo: string;
};

/** A document that this one names: by its id, or by what the text says of it. */
export type DirectiveLinkInput = {
  code?: string | null;
  /** Null: looked up by number, date and issuer; unknown ones become stubs. */
  directiveId?: string | null;
  issuedOn?: string | null;
  issuer?: string | null;
  kind: DirectiveLinkKind;
  /** Amends, replaces or repeals only a part. */
  partly?: boolean | null;
  /** The words that say so. */
  quote?: string | null;
  subject?: string | null;
  /** Abbreviation or name of the type. */
  type?: string | null;
};

export const DirectiveLinkKind = [
  'BASED_ON',
  'IMPLEMENTS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'ANSWERS',
  'MENTIONS',
] as const;
export type DirectiveLinkKind = (typeof DirectiveLinkKind)[number];
export const DirectiveOrigin = ['RECEIVED', 'OWN'] as const;
export type DirectiveOrigin = (typeof DirectiveOrigin)[number];
/** One of several who signed a document. */
export type DirectiveSignerInput = {
  authority?: SignatureAuthority | null;
  name: string;
  position?: string | null;
};

export const DirectiveSort = ['CODE', 'TYPE', 'SUBJECT', 'ISSUER', 'ISSUED_ON', 'STATE'] as const;
export type DirectiveSort = (typeof DirectiveSort)[number];
export const DirectiveState = ['STUB', 'DRAFT', 'APPROVED', 'REGISTERED'] as const;
export type DirectiveState = (typeof DirectiveState)[number];
export const DirectiveUrgency = ['URGENT', 'VERY_URGENT', 'IMMEDIATE'] as const;
export type DirectiveUrgency = (typeof DirectiveUrgency)[number];
export const DirectiveValidity = ['NOT_YET', 'IN_FORCE', 'PARTLY', 'EXPIRED', 'REPLACED', 'UNKNOWN'] as const;
export type DirectiveValidity = (typeof DirectiveValidity)[number];
export type DispatchDirectiveInput = {
  directiveId: string;
  groups: Array<DispatchGroupInput>;
  note?: string | null;
  /** Below or above the sender, with the same superior, or in the same area. Who has it already is left out. */
  organisationIds: Array<string>;
  /** Issuer or keeper of the document, or an organisation that has it in its books. */
  senderId: string;
};

export type DispatchDirectivesInput = {
  directiveIds: Array<string>;
  groups: Array<DispatchGroupInput>;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  note?: string | null;
  /** Below or above the sender, with the same superior, or in the same area. Who has it already is left out. */
  organisationIds: Array<string>;
  /** Issuer or keeper of the document, or an organisation that has it in its books. */
  senderId: string;
};

/** All organisations of some kinds below the sender, as of today. */
export type DispatchGroupInput = {
  kinds: Array<OrganisationKind>;
  /** Levels of their area; empty: all. */
  levels: Array<AdministrativeLevel>;
  /** Words of the document that name them. */
  namedAs: string;
};

export const DispatchPurpose = ['NEW', 'RECALL', 'UPDATE', 'REPLACE'] as const;
export type DispatchPurpose = (typeof DispatchPurpose)[number];
export const DispatchStatus = [
  'ARRIVED',
  'REFUSED',
  'RECEIVED',
  'ASSIGNED',
  'IN_PROGRESS',
  'COMPLETED',
  'RECALL_REQUESTED',
  'RECALL_AGREED',
  'RECALL_REFUSED',
] as const;
export type DispatchStatus = (typeof DispatchStatus)[number];
export type DissolveCouncilInput = {
  id: string;
  reason: string;
  version: number;
};

export const DonationKind = ['MONEY', 'GOODS', 'LABOUR'] as const;
export type DonationKind = (typeof DonationKind)[number];
export const DonationSort = ['DAY', 'AMOUNT'] as const;
export type DonationSort = (typeof DonationSort)[number];
export const DonationStanding = ['NOTED', 'IN_RECEIPT', 'RECEIVED', 'WITHDRAWN'] as const;
export type DonationStanding = (typeof DonationStanding)[number];
export const DossierPaperKind = ['RECOGNITION_SUBMISSION', 'SELF_ASSESSMENT_REPORT', 'SUMMARY_TABLE'] as const;
export type DossierPaperKind = (typeof DossierPaperKind)[number];
export type DraftCriteriaInput = {
  /** The version of the set with which the draft begins; the latest one unless told, or nothing. */
  fromId?: string | null;
  setId: string;
};

export type DraftDirectiveInput = {
  /** Long lists are printed as an annex. */
  addressees?: Array<string> | null;
  basedOnIds?: Array<string> | null;
  bases?: Array<string> | null;
  body?: Array<OfficialBlockInput> | null;
  issuerId: string;
  /** Place before the date, `Lai Châu`. */
  place?: string | null;
  /** `Nơi nhận`, one line each. */
  recipients?: Array<string> | null;
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  signatureLines?: Array<string> | null;
  signerAuthority?: SignatureAuthority | null;
  signerName?: string | null;
  signerPosition?: string | null;
  subject: string;
  /** `KH-UBND`, `UBND-KGVX`; empty leaves it open. */
  symbol?: string | null;
  /** Abbreviation of Decree 30/2020, Appendix III; `CV` for an official letter. */
  type: string;
};

export const DraftKind = [
  'ASSESSMENT_TEAM',
  'AWARD_SUBMISSION',
  'CAMPAIGN_RESULT',
  'CLUSTER_COVENANT',
  'COUNCIL_DECISION',
  'COUNCIL_MINUTES',
  'COVER_LETTER',
  'FREE',
  'PLAN',
  'RECOGNITION_DECISION',
  'RECOGNITION_PROPOSAL',
  'RECOGNITION_REFUSAL',
  'RECOGNITION_SUBMISSION',
  'REMINDER_LETTER',
  'SCHOLARSHIP_DECISION',
  'SELF_ASSESSMENT_REPORT',
  'SUMMARY_TABLE',
  'THANK_YOU_LETTER',
] as const;
export type DraftKind = (typeof DraftKind)[number];
export type DraftReceiptsInput = {
  /** Business date of the receipts. */
  day: string;
  /** Money of one organisation without a receipt. */
  donationIds: Array<string>;
  /** For what was given for no campaign. */
  fundId?: string | null;
  mode: ReceiptMode;
  /** Who hands over what has no giver by name, or all of it. */
  payerId?: string | null;
  /** Where the money comes in: cash makes cash receipts, an account bank receipts. */
  placeId: string;
};

export type DraftVoucherInput = {
  /** What was asked back and is meant so. */
  confirmed?: Array<VoucherDoubt> | null;
  /** What it is for. */
  content: string;
  /** Who pays or is paid. */
  counterpartyId?: string | null;
  /** Business date. */
  day: string;
  /** The document by which it is done. */
  directiveId?: string | null;
  files?: Array<VoucherFileInput> | null;
  kind: VoucherKind;
  lines: Array<VoucherLineInput>;
  organisationId: string;
  /** Of receipts and payments. */
  placeId?: string | null;
};

export type DrawUpBudgetInput = {
  /** Whose books it is of. */
  organisationId: string;
  year: number;
};

export type EndAuthorityInput = {
  id: string;
  reason: string;
  /** The last day on which it is held; null: it still is. */
  validTo?: string | null;
  version: number;
};

export type EndCouncilRuleInput = {
  id: string;
  reason: string;
  /** The last day on which it stands; null: it still does. */
  validTo?: string | null;
  version: number;
};

export type EndRolesInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** A last day before the first withdraws a role at once. */
  lastDay: string;
  roleIds: Array<string>;
};

/** Who is competent for an act, by which text. */
export type EnterAuthorityInput = {
  act: AuthorityAct;
  awardId?: string | null;
  /** Text, article, clause and point. */
  citation: string;
  holderKind: OrganisationKind;
  /** Of which level the territory is in which the holder stands. */
  holderLevel: AdministrativeLevel;
  /** `Chủ tịch`; null where the text names the organisation alone. */
  position?: string | null;
  /** The province that has it so; null: the whole country, wherever a province has none of its own. */
  provinceId?: string | null;
  /** One title, or one award. */
  titleId?: string | null;
  validFrom: string;
  validTo?: string | null;
};

/** As a text that somebody has read says. */
export type EnterCouncilRuleInput = {
  abstention: VoteAbstention;
  /** The text, with article and clause, that says so. */
  citation: string;
  /** Where points are given: digits to which the mean is rounded, half up. */
  digits?: number | null;
  measuredBy: VoteMeasure;
  method: VoteMethod;
  /** Where points are given: each from 0 to so many. */
  mostPoints?: number | null;
  /** Of `passingWhole`, so many have to be in favour; of points: the mean has to reach this part of the most. */
  passingPart: number;
  passingWhole: number;
  /** The province that has it so; null: the whole country, wherever a province has none of its own. */
  provinceId?: string | null;
  /** Of `quorumWhole` that may decide, so many have to be present. */
  quorumPart: number;
  quorumWhole: number;
  validFrom: string;
  validTo?: string | null;
};

export type EnterIncomingInput = {
  copies?: number | null;
  directiveId: string;
  /** Day of arrival; today unless told. */
  enteredOn?: string | null;
  handleBy?: string | null;
  /** Unit or position that handles it; of an outgoing document, who keeps the copy. */
  handler?: string | null;
  note?: string | null;
  organisationId: string;
};

export type EnterScholarshipApplicationInput = {
  /** A year, or a day as `1/2/2010`. */
  birth: string;
  /** Somebody of the same name and year of birth has applied, and it is another person. */
  isOther?: boolean | null;
  kind: ScholarshipApplicantKind;
  merit?: string | null;
  name: string;
  need?: string | null;
  /** Identity number. */
  number?: string | null;
  /** The unit that enters it. */
  organisationId: string;
  roundId: string;
  /** Where the applicant learns or works. */
  school?: string | null;
};

export const EntryChannel = ['ON_BEHALF', 'LINK', 'FILE'] as const;
export type EntryChannel = (typeof EntryChannel)[number];
export type ExtendDeadlineInput = {
  obligationId: string;
  reason: string;
  /** The last day in time. */
  to: string;
};

export const FamilySort = ['CODE', 'STARTS_ON'] as const;
export type FamilySort = (typeof FamilySort)[number];
export type FigureInput = {
  cellId: string;
  comment?: string | null;
  /** Null empties the cell: the figure is missing again. */
  state?: FigureState | null;
  /** With state NUMBER only. */
  value?: number | null;
};

export const FigureState = ['NUMBER', 'NOT_APPLICABLE'] as const;
export type FigureState = (typeof FigureState)[number];
export type FileAssessmentEvidenceInput = {
  /** Last day on which it holds. */
  expiresOn?: string | null;
  fileName: string;
  id: string;
  /** First day of the time that it is about. */
  periodFrom?: string | null;
  periodTo?: string | null;
  /** SHA-256 that the upload answered. */
  sha256: string;
  /** Code of the target that it shows. */
  target: string;
  /** What it is called; the name of the file unless told. */
  title?: string | null;
  version: number;
};

export type FinishCampaignInput = {
  id: string;
  /** What was done with it; names nobody. */
  result: string;
  /** Since when what came of it is posted. */
  resultOn: string;
  version: number;
};

export const FormRowKind = ['HEADING', 'FIGURES', 'TEXT'] as const;
export type FormRowKind = (typeof FormRowKind)[number];
export const FormRuleKind = ['SUM_EQUALS', 'SUM_AT_LEAST', 'NOT_LESS_THAN'] as const;
export type FormRuleKind = (typeof FormRuleKind)[number];
export const FundHandoverSort = ['DAY'] as const;
export type FundHandoverSort = (typeof FundHandoverSort)[number];
export const FundKind = ['STUDY_PROMOTION', 'TALENT', 'WEEK', 'MOVEMENT', 'OPERATING'] as const;
export type FundKind = (typeof FundKind)[number];
export const FundPublicationSort = ['YEAR', 'PREPARED_AT'] as const;
export type FundPublicationSort = (typeof FundPublicationSort)[number];
export const Gender = ['FEMALE', 'MALE', 'OTHER'] as const;
export type Gender = (typeof Gender)[number];
/** What is given. Money has an amount; goods and labour have a quantity, and an amount where they were valued. */
export type GiftInput = {
  /** In đồng. */
  amount?: number | null;
  kind: DonationKind;
  /** With two decimals at most. */
  quantity?: number | null;
  unit?: string | null;
  /** What it is; names nobody. */
  what?: string | null;
};

/** A line of a sheet as it stands there. */
export type GiftListLineInput = {
  /** Its number in the sheet. */
  at: number;
  /** From the first column on; empty ones empty. */
  cells: Array<string>;
};

export type GiveRewardsBackInput = {
  /** Since when they are owed no more: in an open period. */
  day: string;
  /** In whose books they are. */
  organisationId: string;
  /** Names nobody. */
  reason: string;
  recognitionIds: Array<string>;
};

export type GrantAdvanceInput = {
  /** Where it is another amount than was asked for. */
  amount?: number | null;
  /** Why another one, while one is not settled. */
  anotherReason?: string | null;
  budgetLineId?: string | null;
  /** Since when the money is set aside. */
  day: string;
  /** Where it is to be accounted for by another day. */
  dueOn?: string | null;
  fundId: string;
  id: string;
  purposeId?: string | null;
  source: MoneySource;
  version: number;
};

/** Enters a decision: everybody recommended is recognised, or those named alone. */
export type GrantRecognitionsInput = {
  /** The decision, issued by the office that is competent. */
  directiveId: string;
  /** Leaves out those who fail; otherwise nobody is recognised while one fails. */
  isPartial: boolean;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** Those alone. */
  nominationIds?: Array<string> | null;
  roundId: string;
  version: number;
};

export const GuardianRelation = ['FATHER', 'MOTHER', 'GRANDPARENT', 'SIBLING', 'RELATIVE', 'APPOINTED'] as const;
export type GuardianRelation = (typeof GuardianRelation)[number];
export type HandOutInput = {
  /** What for; names nobody. */
  aim: string;
  day: string;
  itemId: string;
  /** With two decimals at most. */
  quantity: number;
  /** To whom. */
  receiverId?: string | null;
};

/** What is left out stays as it is. */
export type HandleEntryInput = {
  copies?: number | null;
  handleBy?: string | null;
  handledOn?: string | null;
  /** Unit or position that handles it; of an outgoing document, who keeps the copy. */
  handler?: string | null;
  id: string;
  note?: string | null;
  /** Number of the answer, or how it was handled. */
  outcome?: string | null;
  version: number;
};

/** What was counted in a cash box, or what the bank says of an account. */
export type HandoverCountInput = {
  /** In đồng. */
  counted: number;
  /** Where a difference from the books comes from; names nobody. */
  explanation?: string | null;
  placeId: string;
};

export const HandoverState = ['PREPARED', 'AGREED', 'CONFIRMED', 'RETURNED', 'WITHDRAWN'] as const;
export type HandoverState = (typeof HandoverState)[number];
/** What was counted of goods in the store. */
export type HandoverStockCountInput = {
  /** With two decimals at most. */
  counted: number;
  /** Where a difference from the books comes from; names nobody. */
  explanation?: string | null;
  itemId: string;
};

export const HouseholdOrder = ['MULTIPLY_THEN_ROUND', 'ROUND_THEN_MULTIPLY'] as const;
export type HouseholdOrder = (typeof HouseholdOrder)[number];
export type ImportBankStatementInput = {
  fileName: string;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  placeId: string;
  rows: Array<BankRowInput>;
};

export type ImportCellInput = {
  /** Name of the column, as `importFaults` tells it. */
  column: string;
  /** Empty: nothing stands there. */
  text?: string | null;
};

export const ImportKind = ['CITIZENS', 'SCORES', 'TITLES'] as const;
export type ImportKind = (typeof ImportKind)[number];
export type ImportOrganisationsInput = {
  /** Judges every row and writes nothing. */
  isRehearsal: boolean;
  /** 1 to 500. */
  rows: Array<OrganisationRowInput>;
};

export type ImportPeopleInput = {
  /** Judges every row and writes nothing. */
  isRehearsal: boolean;
  /** 1 to 500. */
  rows: Array<PersonRowInput>;
};

export type ImportRegistrationsInput = {
  /** What is undertaken, the same for all of them; names nobody. */
  commitment?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** Any but organisations. */
  kind: SubjectKind;
  movementId: string;
  /** The office that registers them on their behalf: it keeps their list. */
  organisationId: string;
  rows: Array<RegistrationRowInput>;
};

export type ImportScholarshipApplicationsInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** The unit that enters them. */
  organisationId: string;
  roundId: string;
  rows: Array<ScholarshipRowInput>;
};

export const ImportState = ['CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'CANCELLED', 'UNREADABLE'] as const;
export type ImportState = (typeof ImportState)[number];
export const InboxPileKind = [
  'ADVANCES_ASKED',
  'ADVANCES_OVERDUE',
  'ADVANCES_OWED',
  'ADVANCES_TO_PAY',
  'APPEALS_TO_ANSWER',
  'ASSESSMENTS_DUE',
  'ASSESSMENTS_RETURNED',
  'ASSESSMENTS_TO_CONCLUDE',
  'ASSESSMENTS_TO_REVIEW',
  'BALLOTS_TO_CLOSE',
  'BALLOTS_TO_VOTE',
  'BOOKS_TO_TAKE_OVER',
  'BOXES_TO_COUNT',
  'BUDGETS_RETURNED',
  'BUDGETS_TO_APPROVE',
  'CAMPAIGNS_RETURNED',
  'CAMPAIGNS_TO_APPROVE',
  'CAMPAIGNS_TO_POST',
  'CLUSTERS_TO_DECIDE',
  'CLUSTERS_TO_SCORE',
  'COUNTS_TO_SIGN',
  'DISPATCHES_ARRIVED',
  'DISPATCHES_RECALLED',
  'DISPATCHES_REFUSED',
  'DOCUMENTS_ISSUED_LATELY',
  'DONATIONS_TO_RECEIVE',
  'DOSSIERS_DUE',
  'DRAFTS_RETURNED',
  'DRAFTS_TO_APPROVE',
  'DRAFTS_TO_ISSUE',
  'FUNDS_TO_PUBLISH',
  'HANDOVERS_TO_CONFIRM',
  'LIST_EXPORTS_FINISHED',
  'NOMINATIONS_TO_APPRAISE',
  'OPEN_ITEMS_DUE',
  'PLEDGES_OVERDUE',
  'PUBLICATIONS_TO_PUBLISH',
  'RECOGNITIONS_ENDING',
  'RECOGNITION_DECISIONS_TO_ENTER',
  'REPORTS_DUE',
  'REPORTS_OVERDUE_BELOW',
  'REPORTS_RETURNED',
  'REPORTS_TO_REVIEW',
  'REPORTS_TO_SUPPLEMENT',
  'REWARDS_TO_COME_BACK',
  'REWARDS_TO_PAY',
  'REWARDS_TO_TAKE_OVER',
  'SCHOLARSHIPS_TO_DECIDE',
  'SCHOLARSHIPS_TO_GO_ON',
  'SCHOLARSHIPS_TO_SCORE',
  'SUBJECTS_DUE',
  'SUBJECTS_RETURNED',
  'SUBJECTS_TO_REVIEW',
  'TASKS_DUE',
  'TASKS_OVERDUE',
  'TASK_REMINDERS',
  'TITLES_MISSING',
  'TITLES_TO_REGISTER',
  'VOUCHERS_RETURNED',
  'VOUCHERS_TO_SIGN',
  'WEBHOOKS_PARKED',
] as const;
export type InboxPileKind = (typeof InboxPileKind)[number];
export const IndicatorMeasure = ['SHARE', 'COUNT'] as const;
export type IndicatorMeasure = (typeof IndicatorMeasure)[number];
export const IndicatorResultSort = ['YEAR', 'INDICATOR', 'UNIT', 'RECORDED_AT'] as const;
export type IndicatorResultSort = (typeof IndicatorResultSort)[number];
export const IndicatorResultState = ['DRAFT', 'CONFIRMED'] as const;
export type IndicatorResultState = (typeof IndicatorResultState)[number];
export type IssueApiCredentialInput = {
  clientId: string;
  /** For how many hours the credentials of before go on; 24 unless told. */
  overlapHours?: number | null;
  /** Public key as JWK or PEM, for `private_key_jwt`. Without it a secret is made. */
  publicKey?: string | null;
};

export type ItemQuantitiesInput = {
  id: string;
  /** For how many, where a cap counts them. */
  quantities: Array<QuantityInput>;
};

export type JoinClusterInput = {
  id: string;
  organisationId: string;
  version: number;
};

/** By the office of the round. */
export type JudgeScholarshipApplicationInput = {
  /** EXCLUDE, with a reason, or READMIT; left out where only `isOther` is said. */
  act?: ScholarshipApplicationAct | null;
  id: string;
  /** It is another person than the one who looks the same. */
  isOther?: boolean | null;
  /** Names nobody. */
  reason?: string | null;
  version: number;
};

export const LapsingKind = ['BUDGET', 'CASH_COUNT', 'GIFT', 'PUBLICATION'] as const;
export type LapsingKind = (typeof LapsingKind)[number];
export type LaunchMovementInput = {
  /** Text and place that launch it, where they stand in no register. */
  citation?: string | null;
  /** Organisations that coordinate. */
  coordinatorIds?: Array<string> | null;
  /** The documents that launch it. */
  directiveIds?: Array<string> | null;
  /** Left out: it has no end yet. */
  endsOn?: string | null;
  /** Organisations that lead it beside the one that launched it. */
  leadIds?: Array<string> | null;
  name: string;
  organisationId: string;
  /** Movement above, from which empty values are inherited. */
  parentId?: string | null;
  /** Own; null to inherit them. */
  participants?: MovementParticipantsInput | null;
  /** Own phases, in order; empty to inherit them. */
  phases?: Array<MovementPhaseInput> | null;
  /** Own slogan; empty to inherit it. */
  slogan?: string | null;
  startsOn: string;
  /** Own targets; empty to inherit them. */
  targets?: Array<MovementTargetInput> | null;
};

export const ListExportState = ['WAITING', 'RUNNING', 'READY', 'FAILED'] as const;
export type ListExportState = (typeof ListExportState)[number];
export const ListFileFormat = ['CSV', 'XLSX'] as const;
export type ListFileFormat = (typeof ListFileFormat)[number];
export type ListedPointsInput = {
  each: number;
  things: Array<BilingualTextInput>;
};

/** Against the result of a nomination. */
export type LodgeAppealInput = {
  id: string;
  /** Why the result is objected to; names nobody. */
  text: string;
};

export type LogActivityInput = {
  /** What the person was asked and means so: without it, a twin and a day far off are refused. */
  confirmed?: Array<ActivityDoubt> | null;
  /** Last day; the first one unless told. */
  endsOn?: string | null;
  /** 0 unless told. */
  eventCount?: number | null;
  /** 0 unless told. */
  itemCount?: number | null;
  kindId: string;
  mode: ActivityMode;
  organisationId: string;
  /** Đồng; 0 unless told. */
  otherFunding?: number | null;
  partners?: string | null;
  /** 0 unless told. */
  peopleCount?: number | null;
  place?: string | null;
  startsOn: string;
  /** Đồng; 0 unless told. */
  stateBudget?: number | null;
  title: string;
  weekId?: string | null;
};

export type MakeAnswerLinksInput = {
  citizenIds: Array<string>;
  /** Day on which the guardian agreed. */
  consentOn?: string | null;
  /** Days for which it can be opened. */
  days: number;
  /** Of a minor, who is the only one named then: who agreed and is handed the link. */
  guardianId?: string | null;
  /** What the guardian is to the minor. */
  guardianRelation?: GuardianRelation | null;
  /** Of the round; its set judges citizens. */
  line: number;
  roundId: string;
};

export type MakePledgeInput = {
  /** In đồng. */
  amount?: number | null;
  /** For which it is promised. */
  campaignId?: string | null;
  /** Who promises. */
  counterpartyId: string;
  /** On which it was promised; of money in an open period. */
  day: string;
  /** By when it is to be given. */
  dueOn: string;
  /** Is not to be named in public. */
  isAnonymous: boolean;
  kind: DonationKind;
  /** Names nobody. */
  note?: string | null;
  /** To whom it is promised. */
  organisationId: string;
  /** With two decimals at most. */
  quantity?: number | null;
  unit?: string | null;
  /** What it is; names nobody. */
  what?: string | null;
};

export type ManySubjectAssessmentsInput = {
  assessments: Array<SeenSubjectAssessmentInput>;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
};

export type MatchBankLinesInput = {
  lineIds: Array<string>;
  placeId: string;
  voucherIds: Array<string>;
};

export const MatchReason = ['AMOUNT', 'DAY', 'REFERENCE', 'CONTENT', 'PARTY'] as const;
export type MatchReason = (typeof MatchReason)[number];
export const MeasureKind = ['YES_NO', 'SHARES', 'COUNT', 'CHANGE', 'RANK', 'POINTS'] as const;
export type MeasureKind = (typeof MeasureKind)[number];
export type MendRowInput = {
  /** What changes; the rest stays. */
  cells: Array<ImportCellInput>;
  importId: string;
  row: number;
};

/** A row as somebody mended it; what is left out is read from the sheet. */
export type MendedGiftInput = {
  /** Number of the line. */
  at: number;
  /** Who is meant. */
  counterpartyId?: string | null;
  day?: string | null;
  gifts?: Array<GiftInput> | null;
  giver?: string | null;
  /** Is not to be named in public. */
  isAnonymous?: boolean | null;
  /** Given besides what the same giver promised. */
  isBesidePromises?: boolean | null;
  /** Gave twice, or has given by now: it is meant so. */
  isMeant?: boolean | null;
  /** Somebody new, whoever is called alike. */
  isNew?: boolean | null;
  /** Why it is left out; names nobody. */
  leftOutReason?: string | null;
  /** Only promised so far, to be given by that day: a promise is made of it, and nothing counts as given. */
  promisedUntil?: string | null;
};

export const MoneyPlaceKind = ['CASH', 'BANK'] as const;
export type MoneyPlaceKind = (typeof MoneyPlaceKind)[number];
export const MoneySource = [
  'CENTRAL_BUDGET',
  'PROVINCE_BUDGET',
  'COMMUNE_BUDGET',
  'ASSOCIATION',
  'CONTRIBUTION',
] as const;
export type MoneySource = (typeof MoneySource)[number];
export type MoveCitizenInput = {
  communityId: string;
  familyId?: string | null;
  id: string;
  /** First day there; today unless told. */
  movedOn?: string | null;
  version: number;
};

export type MoveFamilyInput = {
  communityId: string;
  id: string;
  /** First day there; today unless told. */
  movedOn?: string | null;
  version: number;
};

export type MovementParticipantsInput = {
  kinds: Array<SubjectKind>;
  /** Which organisations; empty: all of them. */
  organisationKinds: Array<OrganisationKind>;
};

export type MovementPhaseInput = {
  /** Of the last phase it may be left out. */
  endsOn?: string | null;
  name: string;
  startsOn: string;
};

export const MovementRegistrationSort = ['REGISTERED_ON', 'WITHDRAWN_ON', 'COMMITMENT'] as const;
export type MovementRegistrationSort = (typeof MovementRegistrationSort)[number];
export const MovementSort = ['NAME', 'ORGANISATION', 'STARTS_ON', 'ENDS_ON', 'STATE'] as const;
export type MovementSort = (typeof MovementSort)[number];
export const MovementState = ['RUNNING', 'CLOSED', 'REOPENED'] as const;
export type MovementState = (typeof MovementState)[number];
export type MovementTargetInput = {
  /** The text that sets it, with its place. */
  citation: string;
  measure: TargetMeasure;
  /** At most two decimals; left out: not confirmed yet. */
  value?: number | null;
  what: string;
  year: number;
};

/** Between ballots: decides where the member may not, and nowhere else. */
export type NameAlternateInput = {
  memberId: string;
  organisationId: string;
  personId: string;
};

/** The open one of a nomination is answered by another office than the one whose turn it is. */
export type NameAppealAlternateInput = {
  id: string;
  organisationId: string;
  /** Why; names nobody. */
  reason: string;
  /** Of the appeal. */
  version: number;
};

export type NameSuccessorsInput = {
  id: string;
  /** Document by which they go on with the work. */
  legalBasis: string;
  /** All of them; each works on the day after the last day. */
  successorIds: Array<string>;
  /** Version that was read. */
  version: number;
};

/** All whom the office keeps, whose assessment of the year was reviewed as met, and who are not put forward yet. */
export type NominateAllMetInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** The office that keeps their list. */
  organisationId: string;
  roundId: string;
};

/** All rows of a list that an office sends, or nobody. */
export type NominateFromListInput = {
  /** What was achieved, the same for all; names nobody. */
  achievement?: string | null;
  /** The list has a column of codes: blanks are faults. */
  hasCodes: boolean;
  /** The list numbers its rows: gaps are faults. */
  hasNumbers: boolean;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** The office that puts them forward. */
  organisationId: string;
  roundId: string;
  rows: Array<NominationRowInput>;
  said?: NominationCountsInput | null;
};

export type NominateInput = {
  /** What was achieved, the same for all; names nobody. */
  achievement?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** Who is put forward. */
  organisationIds: Array<string>;
  roundId: string;
};

/** At least one, all of the kind that the round is for. */
export type NominateSubjectsInput = {
  /** What was achieved, the same for all; names nobody. */
  achievement?: string | null;
  citizenIds?: Array<string> | null;
  clanIds?: Array<string> | null;
  communityIds?: Array<string> | null;
  familyIds?: Array<string> | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** The office that puts them forward: it keeps their list. */
  organisationId: string;
  roundId: string;
};

/** How many a list says that it has, around its rows; what is left out is not compared. */
export type NominationCountsInput = {
  collectives?: number | null;
  households?: number | null;
  people?: number | null;
};

/** A row as it was read, or mended since. Cells that went wrong are sent as they stand: `#N/A`. */
export type NominationRowInput = {
  /** Year or day of birth of a citizen. */
  birth?: string | null;
  /** Who is meant, where somebody chose; the cells are not asked then. */
  chosenId?: string | null;
  /** Of an organisation, a household’s number, or a citizen’s identity number. */
  code?: string | null;
  /** Where there are several clans or households of a name. */
  community?: string | null;
  /** Why it is left out, which a reason does; names nobody. */
  leftOutReason?: string | null;
  /** Of whoever heads a household. */
  name?: string | null;
  /** As it is numbered. */
  number?: string | null;
  /** Its number in the sheet. */
  row: number;
  /** The heading above it: `I. TẬP THỂ`. */
  section?: string | null;
};

export const NominationSort = ['NOMINATED_ON', 'STATE'] as const;
export type NominationSort = (typeof NominationSort)[number];
export const NominationState = ['PROPOSED', 'WITHDRAWN', 'RECOMMENDED', 'NOT_RECOMMENDED', 'GRANTED'] as const;
export type NominationState = (typeof NominationState)[number];
export const ObligationSort = ['ORGANISATION', 'STANDING', 'DUE_ON', 'SUBMITTED_AT', 'TIER'] as const;
export type ObligationSort = (typeof ObligationSort)[number];
export const ObligationStanding = ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED'] as const;
export type ObligationStanding = (typeof ObligationStanding)[number];
/** A paragraph, heading or item takes `text`; a heading also `level`; a table `columns` and `rows`. */
export type OfficialBlockInput = {
  columns?: Array<OfficialColumnInput> | null;
  kind: OfficialBlockKind;
  level?: number | null;
  rows?: Array<Array<string>> | null;
  text?: string | null;
};

export const OfficialBlockKind = ['PARAGRAPH', 'HEADING', 'ITEM', 'TABLE'] as const;
export type OfficialBlockKind = (typeof OfficialBlockKind)[number];
export type OfficialColumnInput = {
  align: ColumnAlignment;
  title: string;
  widthPercent: number;
};

export const OnBehalfReason = ['ON_PAPER', 'WITHOUT_DEVICE', 'NEEDS_HELP', 'MINOR', 'MEETING'] as const;
export type OnBehalfReason = (typeof OnBehalfReason)[number];
export type OpenAssessmentRoundInput = {
  lines: Array<AssessmentRoundLineInput>;
  /** Who asks those below, and reviews. */
  organisationId: string;
  title: string;
  /** The year that is assessed. */
  year: number;
};

/** Over all nominations of the round that wait for a vote, or those named alone. */
export type OpenBallotInput = {
  councilId: string;
  /** Last day for opinions in writing; a meeting has none. */
  dueOn?: string | null;
  nominationIds?: Array<string> | null;
  /** Who is present at the meeting. */
  presentIds?: Array<string> | null;
};

export type OpenBooksInput = {
  /** First day that the books hold. */
  opensOn: string;
  organisationId: string;
  /** The maker first; the head is among them. */
  signingOrder: Array<SigningStep>;
};

export type OpenFundInput = {
  /** Licence, charter or decision by which it stands. */
  basis?: string | null;
  kind: FundKind;
  name: string;
  openedOn: string;
  organisationId: string;
  /** Sources that it keeps. */
  sources: Array<MoneySource>;
};

export const OpenItemKind = ['ADVANCE', 'COMMITMENT', 'PLEDGE', 'REWARD', 'REWARD_CLAIM', 'SCHOLARSHIP'] as const;
export type OpenItemKind = (typeof OpenItemKind)[number];
export const OpenItemSort = ['DAY', 'AMOUNT'] as const;
export type OpenItemSort = (typeof OpenItemSort)[number];
export const OpenItemState = ['OPEN', 'PART_PAID', 'PAID', 'ENDED'] as const;
export type OpenItemState = (typeof OpenItemState)[number];
export type OpenMoneyPlaceInput = {
  accountNumber?: string | null;
  /** Bank or treasury; of an account alone. */
  bank?: string | null;
  kind: MoneyPlaceKind;
  name: string;
  openedOn: string;
  organisationId: string;
};

/** For a title, or for an award of one kind. */
export type OpenRecognitionRoundInput = {
  awardId?: string | null;
  /** Of an award; a title has none. */
  awardKind?: AwardKind | null;
  /** Last day for the decision. */
  decideBy?: string | null;
  /** Last day for nominations. */
  nominationsUntil: string;
  /** The office that takes and appraises nominations. */
  organisationId: string;
  /** Papers of a dossier that the office asks for, beside those of the law. */
  ownPapers?: Array<string> | null;
  subject: SubjectKind;
  /** Movement or theme for which an award is given. */
  theme?: string | null;
  titleId?: string | null;
  year: number;
};

export type OpenRecordsFileInput = {
  /** Number and symbol, `01.HTSĐ`. */
  code: string;
  organisationId: string;
  /** As the organisation’s list of files says: `10 năm`, `Vĩnh viễn`. */
  retention?: string | null;
  title: string;
  year: number;
};

export type OpenRoundInput = {
  /** The document that orders the round. */
  directiveId?: string | null;
  /** Last day of the period. Who exists on this day owes a report. */
  endsOn: string;
  formVersionId: string;
  /** Who collects the reports: its subtree owes them. */
  organisationId: string;
  /** First day of the period reported on. */
  startsOn: string;
  tiers: Array<RoundTierInput>;
  title: string;
  year: number;
};

export const OrganisationKind = [
  'GOVERNMENT',
  'MINISTRY',
  'PEOPLES_COMMITTEE',
  'EDUCATION_DEPARTMENT',
  'EDUCATION_OFFICE',
  'DEPARTMENT',
  'MASS_ORGANISATION',
  'STUDY_PROMOTION_ASSOCIATION',
  'PRESCHOOL',
  'PRIMARY_SCHOOL',
  'LOWER_SECONDARY_SCHOOL',
  'UPPER_SECONDARY_SCHOOL',
  'MULTI_LEVEL_SCHOOL',
  'CONTINUING_EDUCATION_CENTRE',
  'VOCATIONAL_SCHOOL',
  'UNIVERSITY',
  'COMMUNITY_LEARNING_CENTRE',
  'LIBRARY',
  'MUSEUM',
  'CULTURE_HOUSE',
  'PRESS',
  'ENTERPRISE',
  'ARMED_FORCES',
  'RESIDENTIAL_GROUP',
] as const;
export type OrganisationKind = (typeof OrganisationKind)[number];
export type OrganisationRowInput = {
  /** It acts for the level above, as a department for its committee. */
  actsForParent?: boolean | null;
  contact?: string | null;
  kind: OrganisationKind;
  legalBasis?: string | null;
  name: string;
  /** Name of the level above: of another row, or of an organisation within reach. */
  parent: string;
  /** Code of the administrative unit; that of the level above unless told. */
  unitCode?: string | null;
  validFrom: string;
};

export const OrganisationSort = ['NAME', 'TREE', 'KIND', 'PARENT'] as const;
export type OrganisationSort = (typeof OrganisationSort)[number];
export type PaperCheckInput = {
  /** Code of a paper that the round asks for. */
  paper: string;
  standing: PaperStanding;
};

export const PaperStanding = ['THERE', 'MISSING', 'NOT_APPLICABLE'] as const;
export type PaperStanding = (typeof PaperStanding)[number];
export type PayAdvanceInput = {
  day: string;
  /** Instead of a place: the document by which it was handed out before the books began; it is then part of their opening. */
  directiveId?: string | null;
  id: string;
  /** Where the money goes out: by a cash or bank payment. */
  placeId?: string | null;
};

export type PayOpenItemsInput = {
  /** What it is spent on, or comes from. */
  accountId: string;
  /** The activity of the own organisation that all of it is paid for. */
  activityId?: string | null;
  content: string;
  /** Who is paid, or receives it for the others. */
  counterpartyId: string;
  day: string;
  /** Of items for which no money is set aside. */
  fundId?: string | null;
  /** Of the same books. */
  ids: Array<string>;
  /** A receipt of what was promised to the office, a payment otherwise. */
  kind: VoucherKind;
  /** Where the money goes out or comes in. */
  placeId: string;
  purposeId?: string | null;
  /** Of items whose line of a budget has a cap by quantity. */
  quantities?: Array<ItemQuantitiesInput> | null;
  source?: MoneySource | null;
};

export const PeriodActKind = ['CLOSE', 'REOPEN', 'HAND_OVER'] as const;
export type PeriodActKind = (typeof PeriodActKind)[number];
export type PersonRowInput = {
  email: string;
  name: string;
  /** Name of an organisation within reach. */
  organisation: string;
  role: Role;
  /** First day of the role. */
  validFrom: string;
  /** Its last day. */
  validTo?: string | null;
};

export const PersonSort = ['NAME', 'EMAIL', 'ENROLLED_AT'] as const;
export type PersonSort = (typeof PersonSort)[number];
export type PersonalDatumInput = {
  field: PersonalField;
  /** Empty: it is no longer kept. */
  text?: string | null;
};

export const PersonalField = [
  'ADDRESS',
  'BANK_ACCOUNT',
  'BIRTH_DATE',
  'BIRTH_YEAR',
  'EMAIL',
  'GENDER',
  'MERIT',
  'NAME',
  'NATIONAL_ID',
  'NEED',
  'PHONE',
  'PHOTO',
  'SCHOOL',
] as const;
export type PersonalField = (typeof PersonalField)[number];
/** How many of a note were counted. */
export type PiecesInput = {
  note: number;
  pieces: number;
};

export type PlanCampaignInput = {
  /** What will be done with it, and when. */
  activities: string;
  /** What for. */
  aim: string;
  /** Who benefits; names nobody. */
  beneficiaries: string;
  /** What is asked for. */
  content: string;
  endsOn?: string | null;
  /** In đồng. */
  estimate: number;
  /** Keeps what is given, under a purpose of its own. */
  fundId: string;
  name: string;
  /** In whose books the money is kept. */
  organisationId: string;
  startsOn: string;
  /** Codes of `campaignUses`; of schools alone. */
  uses: Array<string>;
  /** The own rule. */
  waitBasis?: string | null;
  /** Working days by an own rule; never of schools. */
  waitDays?: number | null;
};

export const PlanGapSort = ['ORGANISATION', 'ISSUED_ON'] as const;
export type PlanGapSort = (typeof PlanGapSort)[number];
export type PlanScholarshipRoundInput = {
  /** Last day for applications. */
  applicationsUntil: string;
  /** Who may apply, and how, in words. */
  conditions?: string | null;
  criteria: Array<ScholarshipCriterionInput>;
  /** Of the office; goes with `source`. */
  fundId?: string | null;
  kinds: Array<ScholarshipApplicantKind>;
  /** 0 unless told. */
  leastMerit?: number | null;
  /** 0 unless told. */
  leastNeed?: number | null;
  /** What the round may give. */
  means: number;
  name: string;
  /** The office that gives them. */
  organisationId: string;
  /** What one person may have in the year. */
  personLimit?: number | null;
  purposeId?: string | null;
  /** How many members score each application; 1 unless told. */
  scorers?: number | null;
  source?: MoneySource | null;
  steps: Array<ScholarshipStepInput>;
  year: number;
};

/** Without `parentId` the week inherits from the nearest week above of the same year, if there is one. */
export type PlanWeekInput = {
  directiveId?: string | null;
  endsOn?: string | null;
  /** Day of the opening ceremony. */
  openingOn?: string | null;
  openingPlace?: string | null;
  organisationId: string;
  /** Week above, from which empty values are inherited. */
  parentId?: string | null;
  /** Own first day; empty, together with the last day, to inherit both. */
  startsOn?: string | null;
  /** Own theme; empty to inherit it. */
  theme?: string | null;
  year: number;
};

export type PlanYearlyRoundInput = {
  /** A version of the form; each year the one in force is taken. Left out: the form for movements. */
  formVersionId?: string | null;
  movementId: string;
  /** How many days before the first deadline a round opens. */
  opensDaysBefore: number;
  /** Who collects the reports: its subtree owes them, in its own line. */
  organisationId: string;
  tiers: Array<YearlyTierInput>;
  /** The year is put behind it. */
  title: string;
};

export const PledgeSort = ['DUE_ON', 'AMOUNT'] as const;
export type PledgeSort = (typeof PledgeSort)[number];
export const PledgeState = ['OPEN', 'PART_GIVEN', 'KEPT', 'GIVEN_UP'] as const;
export type PledgeState = (typeof PledgeState)[number];
export type PledgeStepInput = {
  /** Of money in an open period. */
  day: string;
  id: string;
  /** Names nobody. */
  reason: string;
  version: number;
};

export type PointCapInput = {
  citation?: CriteriaCitationInput | null;
  value: number;
  when: CriteriaConditionInput;
};

export type PostCampaignInput = {
  id: string;
  /** Where. */
  postedAt: string;
  /** Not before it was approved, never ahead. */
  postedOn: string;
  version: number;
};

export type PrepareFundHandoverInput = {
  /** Each place with money, once. */
  counts: Array<HandoverCountInput>;
  /** Today or before, not before the last voucher of either side. */
  day: string;
  /** Which funds, where several offices go on with its work; otherwise all. */
  fundIds?: Array<string> | null;
  /** Whose books go over. */
  organisationId: string;
  /** Why the receiving office prepares it alone; names nobody. */
  reason?: string | null;
  /** All goods in the store that go over, each once. */
  stockCounts?: Array<HandoverStockCountInput> | null;
  /** Where several offices go on with its work: what belongs to no fund goes to this one, too. */
  takesRest?: boolean | null;
  /** Who goes on with its work, and receives them. */
  toOrganisationId: string;
};

export const PrincipalKind = ['PERSON', 'CLIENT', 'SYSTEM', 'ANONYMOUS'] as const;
export type PrincipalKind = (typeof PrincipalKind)[number];
export type PrintCertificatesInput = {
  roundId: string;
};

export type ProposeScholarshipsInput = {
  id: string;
  version: number;
};

export const PublicationState = ['SUBMITTED', 'PUBLISHED', 'RETURNED', 'WITHDRAWN'] as const;
export type PublicationState = (typeof PublicationState)[number];
export type PublishCredentialInput = {
  /** As its holder chose. */
  isPublished: boolean;
  recognitionId: string;
};

export type PublishCriteriaInput = {
  id: string;
  /** First day on which it is in force; the version before it ends the day before. */
  validFrom: string;
  version: number;
};

export type PublishDisclosureInput = {
  /** Text, article and clause, as the office has read it; null: none is confirmed. */
  basis?: string | null;
  /** The decision; it must have recognised somebody. */
  directiveId: string;
  /** Names citizens and heads of families with their commune; otherwise they are counted. */
  namesPeople: boolean;
  /** By which text, or consent, people are named; without it: DISCLOSURE_PEOPLE_BASIS. */
  peopleBasis?: string | null;
  /** Today unless told. */
  shownFrom?: string | null;
  /** Last day on which it is shown; null: no day is set. */
  shownUntil?: string | null;
  /** Of the list where the decision has one already. */
  version?: number | null;
};

export const PublishedSection = ['OPENING', 'INCOME', 'EXPENDITURE', 'OTHER', 'CLOSING'] as const;
export type PublishedSection = (typeof PublishedSection)[number];
export type PutBudgetLinesInput = {
  id: string;
  /** All of them, in their order. */
  lines: Array<BudgetLineInput>;
  version: number;
};

export type QuantityInput = {
  count: number;
  unit: CapUnit;
};

export const ReasonStanding = ['FOR', 'AGAINST', 'OPEN', 'TOLD'] as const;
export type ReasonStanding = (typeof ReasonStanding)[number];
export type RecallDispatchInput = {
  dispatchId: string;
  /** Null: every recipient that has not finished. */
  organisationIds?: Array<string> | null;
  reason: string;
};

export const ReceiptMode = ['ONE', 'EACH'] as const;
export type ReceiptMode = (typeof ReceiptMode)[number];
export const RecognitionRewardSort = ['NUMBER'] as const;
export type RecognitionRewardSort = (typeof RecognitionRewardSort)[number];
export const RecognitionRoundSort = ['YEAR', 'NOMINATIONS_UNTIL', 'DECIDE_BY'] as const;
export type RecognitionRoundSort = (typeof RecognitionRoundSort)[number];
export const RecognitionRoundState = ['OPEN', 'CLOSED', 'DECIDED', 'CANCELLED'] as const;
export type RecognitionRoundState = (typeof RecognitionRoundState)[number];
export type RecognitionRoundStepInput = {
  id: string;
  version: number;
};

export const RecognitionSort = ['YEAR', 'GRANTED_ON', 'NUMBER', 'VALID_UNTIL'] as const;
export type RecognitionSort = (typeof RecognitionSort)[number];
export const RecognitionStepKind = [
  'RECOGNISED',
  'RECOGNISED_AGAIN',
  'UPGRADED',
  'LAPSED',
  'REVOKED',
  'REPLACED',
] as const;
export type RecognitionStepKind = (typeof RecognitionStepKind)[number];
export const RecognitionTermKind = ['UPGRADE_AFTER', 'KEPT_FOR'] as const;
export type RecognitionTermKind = (typeof RecognitionTermKind)[number];
export const RecognitionValidity = ['UNTIL', 'UNLIMITED', 'UNVERIFIED'] as const;
export type RecognitionValidity = (typeof RecognitionValidity)[number];
/** All of a round that are proposed and fulfil every condition. */
export type RecommendEligibleInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  roundId: string;
};

/** Who is present at the meeting, all of them. */
export type RecordAttendanceInput = {
  id: string;
  presentIds: Array<string>;
};

export type RecordCashCountInput = {
  /** Of the count; today or before. */
  day: string;
  /** Where a difference comes from; it may be said later. */
  explanation?: string | null;
  /** Without them the sum is asked for. */
  pieces?: Array<PiecesInput> | null;
  placeId: string;
  /** As what whoever records it signs. */
  seat: CountSeat;
  /** What was counted, in đồng. */
  total?: number | null;
  witnesses?: Array<CountWitnessInput> | null;
};

export type RecordCitizenInput = {
  address?: string | null;
  birthDate?: string | null;
  /** Where the day is not known. */
  birthYear?: number | null;
  communityId: string;
  familyId?: string | null;
  gender?: Gender | null;
  /** Whoever has the same name, year and address is known to be somebody else. */
  isOther?: boolean | null;
  name: string;
  /** Identity number: citizen card or personal identification. */
  nationalId?: string | null;
  /** Who keeps the record: committee or association of the commune. */
  organisationId: string;
  /** Since when the citizen counts here; today unless told. */
  startsOn?: string | null;
};

export type RecordClanInput = {
  /** Where it has its house of worship. */
  communityId?: string | null;
  /** As people call it; names nobody who lives. */
  name: string;
  /** Where it is kept: committee or association of the commune. */
  organisationId: string;
  /** Today unless told. */
  startsOn?: string | null;
};

export type RecordCommunityInput = {
  /** The decision that lists it as such. */
  difficultCitation?: string | null;
  /** Since when it belongs to a difficult area; null: it does not. */
  difficultFrom?: string | null;
  difficultTo?: string | null;
  kind: CommunityKind;
  /** Without the word of its kind. */
  name: string;
  /** Where it is kept: committee or association of the commune. */
  organisationId: string;
  /** Today unless told. */
  startsOn?: string | null;
};

export type RecordConsentInput = {
  /** A file that shows it: SHA-256 that the upload answered. */
  evidence?: string | null;
  /** Today unless told. */
  givenOn?: string | null;
  /** Who agreed for somebody who may not. */
  guardianId?: string | null;
  personId: string;
  purpose: ConsentPurpose;
  /** Which wording was agreed to, as the office names it; no personal data. */
  textVersion: string;
};

export type RecordDonationInput = {
  /** In đồng. */
  amount?: number | null;
  /** For which it is given. */
  campaignId?: string | null;
  /** Who gives; left out where no name was said. */
  counterpartyId?: string | null;
  day: string;
  /** Is not to be named in public. */
  isAnonymous: boolean;
  kind: DonationKind;
  /** Names nobody. */
  note?: string | null;
  /** To whom it is given. */
  organisationId: string;
  /** The promise that it keeps; giver and campaign are its own where they are left out. */
  pledgeId?: string | null;
  /** With two decimals at most. */
  quantity?: number | null;
  unit?: string | null;
  /** What it is; names nobody. */
  what?: string | null;
};

export type RecordFamilyInput = {
  clanId?: string | null;
  /** Its number in the list of the community; no name. */
  code?: string | null;
  communityId: string;
  /** Where it is kept: committee or association of the commune. */
  organisationId: string;
  /** Today unless told. */
  startsOn?: string | null;
};

export type RecordIndicatorResultInput = {
  /** Of a share; a count has none. */
  denominator?: number | null;
  indicatorId: string;
  numerator: number;
  /** Who records it, for its territory. */
  organisationId: string;
  /** Unless told the territory as it is today; otherwise one of the units that were merged into it, for a year when that stood. */
  unitId?: string | null;
  year: number;
};

export type RecordProgressInput = {
  assignmentId: string;
  /** Evidence: a document, such as the plan that was asked for. */
  directiveId?: string | null;
  fileName?: string | null;
  note?: string | null;
  /** The party that has reached it: the own workplace. */
  organisationId: string;
  /** 0 to 100; 100 needs evidence. */
  percent: number;
  /** Evidence: SHA-256 that the upload answered. */
  sha256?: string | null;
};

export const RecordsFileSort = ['CODE', 'TITLE', 'OPENED_ON', 'CLOSED_ON'] as const;
export type RecordsFileSort = (typeof RecordsFileSort)[number];
/** The caller leaves a case. */
export type RecuseInput = {
  councilId: string;
  nominationId: string;
  /** Names nobody. */
  reason: string;
};

export type RefillFigureInput = {
  cellId: string;
  /** As `refillPreview` told it; null: the cell becomes missing. */
  value?: number | null;
};

export type RegisterApiClientInput = {
  /** Below the organisation, where its reach is to be narrower; such an application only reads. */
  areaId?: string | null;
  /** 20000 unless told. */
  callsPerDay?: number | null;
  /** 60 unless told. */
  callsPerMinute?: number | null;
  /** Where the partner is reached: an address of an office. */
  contact: string;
  /** Sum of `extensions.cost`. */
  costPerDay?: number | null;
  /** The last day; within three years. */
  expiresOn: string;
  name: string;
  /** For which it acts. */
  organisationId: string;
  /** What for. */
  purpose: string;
  /** As `apiScopes` lists them. */
  scopes: Array<string>;
};

export type RegisterCommunityInput = {
  /** What is undertaken, the same for all of them; names nobody. */
  commitment?: string | null;
  communityId: string;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  movementId: string;
  /** The office that registers them on their behalf: it keeps their list. */
  organisationId: string;
};

export type RegisterCommunityTitlesInput = {
  communityId: string;
  /** The document by which it is registered. */
  directiveId?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** What is undertaken, the same for all; names nobody. */
  note?: string | null;
  /** The office that registers on their behalf: it keeps their list. */
  organisationId: string;
  /** Day of registration; today unless told, never ahead. */
  registeredOn?: string | null;
  titleId: string;
  /** The year in which the title is striven for. */
  year: number;
};

export type RegisterDirectiveInput = {
  /** Registers although another register within sight holds this very document. */
  acceptTwin?: boolean | null;
  attachments?: Array<AttachmentInput> | null;
  basedOnIds?: Array<string> | null;
  /** Whole text. */
  body?: string | null;
  /** Number and symbol as written; `/KH-UBND` while a draft waits for its number. */
  code?: string | null;
  /** True: number and date may still be blank. */
  draft?: boolean | null;
  /** First day of validity; empty: the day of issue. */
  effectiveOn?: string | null;
  /** Last day of validity that the document itself sets. */
  expiresOn?: string | null;
  /** It bears no number; `không số` as its code says the same. */
  hasNoNumber?: boolean | null;
  issuedOn?: string | null;
  issuer: string;
  issuerId?: string | null;
  /** Organisation in whose register it stands. */
  keeperId: string;
  /** What it does to other documents. */
  links?: Array<DirectiveLinkInput> | null;
  /** Who issued it together with the issuer, as the document names them. */
  otherIssuers?: Array<string> | null;
  /** Who signed it beside the signer. */
  otherSigners?: Array<DirectiveSignerInput> | null;
  /** Number of pages. */
  pages?: number | null;
  /** Place before the date, `Lai Châu`. */
  place?: string | null;
  /** `Nơi nhận`, one line each. */
  recipients?: Array<string> | null;
  signerAuthority?: SignatureAuthority | null;
  signerName?: string | null;
  signerPosition?: string | null;
  subject: string;
  type: string;
  urgency?: DirectiveUrgency | null;
};

/** A letter that came on paper. */
export type RegisterIncomingInput = {
  /** Registers although another register within sight holds this very document. */
  acceptTwin?: boolean | null;
  attachments?: Array<AttachmentInput> | null;
  /** Number and symbol as written; `/KH-UBND` while a draft waits for its number. */
  code?: string | null;
  copies?: number | null;
  /** Day of arrival; today unless told. */
  enteredOn?: string | null;
  handleBy?: string | null;
  /** Unit or position that handles it; of an outgoing document, who keeps the copy. */
  handler?: string | null;
  /** It bears no number; `không số` as its code says the same. */
  hasNoNumber?: boolean | null;
  issuedOn?: string | null;
  issuer: string;
  issuerId?: string | null;
  note?: string | null;
  /** Organisation that received it: its register and its book. */
  organisationId: string;
  /** Number of pages. */
  pages?: number | null;
  subject: string;
  type: string;
  urgency?: DirectiveUrgency | null;
};

export type RegisterOrganisationsInput = {
  /** What is undertaken, the same for all of them. */
  commitment?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  movementId: string;
  /** Who takes part. */
  organisationIds: Array<string>;
};

/** At least one, all of the kind to which the title is given. */
export type RegisterSubjectTitlesInput = {
  citizenIds?: Array<string> | null;
  clanIds?: Array<string> | null;
  communityIds?: Array<string> | null;
  /** The document by which it is registered. */
  directiveId?: string | null;
  familyIds?: Array<string> | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** What is undertaken, the same for all; names nobody. */
  note?: string | null;
  /** The office that registers on their behalf: it keeps their list. */
  organisationId: string;
  /** Day of registration; today unless told, never ahead. */
  registeredOn?: string | null;
  titleId: string;
  /** The year in which the title is striven for. */
  year: number;
};

/** At least one. */
export type RegisterSubjectsInput = {
  citizenIds?: Array<string> | null;
  clanIds?: Array<string> | null;
  /** What is undertaken, the same for all of them; names nobody. */
  commitment?: string | null;
  communityIds?: Array<string> | null;
  familyIds?: Array<string> | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  movementId: string;
  /** The office that registers them on their behalf: it keeps their list. */
  organisationId: string;
};

export type RegisterTitlesInput = {
  /** The document by which it is registered. */
  directiveId?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** What is undertaken, the same for all; names nobody. */
  note?: string | null;
  /** Who strives. */
  organisationIds: Array<string>;
  /** Day of registration; today unless told, never ahead. */
  registeredOn?: string | null;
  /** All of them for each organisation. */
  titleIds: Array<string>;
  /** The year in which the title is striven for. */
  year: number;
};

export type RegisterWebhookInput = {
  /** Whose it is; a program names itself. */
  clientId: string;
  /** Names of events that the scopes of the application let it hear of. */
  events: Array<string>;
  /** A GraphQL query with `$subject: ID!` and `$event: ID!`; its answer is sent along. Empty: the event alone. */
  selection?: string | null;
  /** `https://…`; redirects are not followed. */
  url: string;
};

export type RegistrationRowInput = {
  /** Of a citizen without an identity number. */
  birthYear?: number | null;
  /** Of a household. */
  code?: string | null;
  /** Where there are several of a clan’s name, or a household’s number. */
  community?: string | null;
  /** Of a community, a clan or a citizen; of whoever heads a household. */
  name?: string | null;
  /** Identity number of a citizen, or of whoever heads a household without a number. */
  number?: string | null;
};

export type RemarkInput = {
  cellId?: string | null;
  message: string;
  rowId?: string | null;
  textId?: string | null;
};

export type RemindUnitsInput = {
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  obligationIds: Array<string>;
};

export type ReopenBooksInput = {
  /** First day that is open again: the first of a month. */
  from: string;
  organisationId: string;
  reason: string;
};

export type ReopenMovementInput = {
  /** The document that reopens it. */
  directiveId?: string | null;
  id: string;
  reason: string;
  version: number;
};

export type ReplaceCertificateInput = {
  /** Code of the one that is replaced; another one stands in its place already: CERTIFICATE_REPLACED. */
  code: string;
  /** Lost, damaged, misspelt …; names nobody. */
  reason: string;
  recognitionId: string;
};

export type ReplaceDispatchInput = {
  /** The document that takes the place of the other. */
  directiveId: string;
  dispatchId: string;
  reason: string;
};

/** Between ballots: somebody else has the seat of a member, or of an alternate, from today. */
export type ReplaceMemberInput = {
  memberId: string;
  organisationId: string;
  personId: string;
  /** Why the member leaves the council. Names nobody. */
  reason: string;
};

export const ReportState = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof ReportState)[number];
export type ReportTextInput = {
  /** An empty body removes the text. */
  body: string;
  textId: string;
};

export const ReportVersionKind = ['ORIGINAL', 'REVISION', 'CORRECTION', 'SUPPLEMENT'] as const;
export type ReportVersionKind = (typeof ReportVersionKind)[number];
export const ReportersKind = [
  'IN_TIME',
  'LATE',
  'CORRECTING',
  'UNREVIEWED',
  'RETURNED',
  'MISSING',
  'RELEASED',
] as const;
export type ReportersKind = (typeof ReportersKind)[number];
export const ReportingLine = ['GOVERNMENT', 'ASSOCIATION'] as const;
export type ReportingLine = (typeof ReportingLine)[number];
export type ResultRuleInput = {
  /** BANDS. */
  bands?: Array<CriteriaBandInput> | null;
  citation: CriteriaCitationInput;
  kind: ResultRuleKind;
  /** PASS_MARK. */
  marks?: Array<CriteriaThresholdInput> | null;
  /** PASS_MARK: no item may have fewer points. */
  minimumPerItem?: number | null;
  /** BANDS: no criterion may have 0 points. */
  noCriterionZero?: boolean | null;
  /** NOT_MET goes with ALL_MET, ZERO with points. */
  withoutEvidence: WithoutEvidence;
};

export const ResultRuleKind = ['ALL_MET', 'BANDS', 'PASS_MARK'] as const;
export type ResultRuleKind = (typeof ResultRuleKind)[number];
export const ResultSource = ['ENTERED'] as const;
export type ResultSource = (typeof ResultSource)[number];
export type ReturnAssessmentInput = {
  id: string;
  remarks: Array<AssessmentRemarkInput>;
  version: number;
};

export type ReturnCampaignInput = {
  id: string;
  reason: string;
  version: number;
};

export type ReturnReportInput = {
  /** At least one; each at a row, a cell or a text, or about the whole. */
  remarks: Array<RemarkInput>;
  reportId: string;
  version: number;
};

export type ReturnSubjectAssessmentInput = {
  id: string;
  remarks: Array<AssessmentRemarkInput>;
  version: number;
};

export type ReverseVoucherInput = {
  /** In an open period. */
  day: string;
  id: string;
  reason: string;
};

export const RevocationGround = ['FALSE_DECLARATION', 'FALSE_PAPERS', 'UNLAWFUL_APPRAISAL', 'LATER_FINDING'] as const;
export type RevocationGround = (typeof RevocationGround)[number];
export type RevokeRecognitionInput = {
  /** The decision that revokes it. */
  directiveId?: string | null;
  ground: RevocationGround;
  id: string;
  /** What was found; names nobody. */
  reason: string;
  version: number;
};

export type RevokeScholarshipGrantInput = {
  id: string;
  /** Names nobody. */
  reason: string;
  version: number;
};

export const RewardDecisionSort = ['DAY'] as const;
export type RewardDecisionSort = (typeof RewardDecisionSort)[number];
export const RewardState = [
  'DUE',
  'UNSTATED',
  'PAID_INSTEAD',
  'REVOKED',
  'TAKEN_OVER',
  'IN_OTHER_BOOKS',
  'PART_PAID',
  'PAID',
  'TO_BE_RETURNED',
  'RETURNED',
  'TO_BE_PAID_BACK',
  'ENDED',
] as const;
export type RewardState = (typeof RewardState)[number];
export const Role = [
  'ADMINISTRATOR',
  'OFFICER',
  'ASSOCIATION_OFFICER',
  'REPORTER',
  'LEADER',
  'FINANCE',
  'AUDITOR',
] as const;
export type Role = (typeof Role)[number];
/** Of a round that is to be opened. */
export type RoundPreviewInput = {
  endsOn: string;
  formVersionId?: string | null;
  organisationId: string;
  startsOn: string;
  tiers: Array<RoundTierInput>;
  year: number;
};

export const RoundSort = ['TITLE', 'ORGANISATION', 'YEAR', 'STATE'] as const;
export type RoundSort = (typeof RoundSort)[number];
export const RoundState = ['OPEN', 'CLOSED'] as const;
export type RoundState = (typeof RoundState)[number];
export type RoundTierDueInput = {
  dueBoundary: DeadlineBoundary;
  dueOn: string;
  tier: number;
};

export type RoundTierInput = {
  /** Whether the day itself is still in time. */
  dueBoundary: DeadlineBoundary;
  dueOn: string;
  /** Kinds of organisation that owe a report; not read for tier 0. */
  kinds: Array<OrganisationKind>;
  /** Levels of the area where they work; not read for tier 0. */
  levels: Array<AdministrativeLevel>;
  /** 0 the round's owner itself, whatever its kind; 1 who reports to it, and so on. */
  tier: number;
};

export const RuleSeverity = ['ERROR', 'WARNING'] as const;
export type RuleSeverity = (typeof RuleSeverity)[number];
/** What is left out stays as it is. */
export type SaveAssessmentInput = {
  answers?: Array<AssessmentAnswerInput> | null;
  id: string;
  /** All that is stated of the unit; what follows from its kind is refused. */
  stated?: Array<CriteriaTrait> | null;
  version: number;
};

/** The whole draft as it is to be; it may be faulty until it is published. */
export type SaveCriteriaDraftInput = {
  content: CriteriaContentInput;
  /** Left out: they stay as they are. */
  deadlines?: Array<CriteriaDeadlineInput> | null;
  id: string;
  /** Left out: they stay as they are. */
  notes?: Array<BilingualTextInput> | null;
  /** The text that it follows, `24/2023/TT-BGDĐT`. */
  textCode: string;
  /** Null: no confirmed source says it. */
  textEffectiveOn?: string | null;
  textIssuedOn?: string | null;
  version: number;
};

export type SaveFilterInput = {
  /** JSON `{ filter, sort: { field, order: "ASC" or "DESC" }, columns: { name: shown } }`; any part may be left out. */
  arrangement: string;
  /** Letters only, `activities`. */
  list: string;
  name: string;
  /** Whose people are to see it: an organisation at which the caller works. None: nobody else. */
  organisationId?: string | null;
};

export type SaveLinkedAnswersInput = {
  answers: Array<AssessmentAnswerInput>;
  /** As it stands in the link, or as it was typed. */
  code: string;
  /** As told last; 0 before the first answers. */
  version: number;
};

export type SaveReportInput = {
  /** Any part of the cells; the others stay as they are. */
  figures?: Array<FigureInput> | null;
  reportId: string;
  texts?: Array<ReportTextInput> | null;
  version: number;
};

/** What is left out stays as it is. */
export type SaveSubjectAssessmentInput = {
  answers?: Array<AssessmentAnswerInput> | null;
  /** Day on which whom it is about agreed to it. */
  consentOn?: string | null;
  /** Who agreed for a minor. */
  guardianId?: string | null;
  /** What the guardian is to the minor. */
  guardianRelation?: GuardianRelation | null;
  id: string;
  /** Of the first answers: by which line. */
  line?: number | null;
  reason?: OnBehalfReason | null;
  /** Of the first answers: in which round. */
  roundId?: string | null;
  /** 0 for the first answers, which begin it. */
  version: number;
};

export const ScholarshipApplicantKind = ['PUPIL', 'STUDENT', 'ADULT', 'TEACHER'] as const;
export type ScholarshipApplicantKind = (typeof ScholarshipApplicantKind)[number];
export const ScholarshipApplicationAct = [
  'WITHDRAW',
  'EXCLUDE',
  'READMIT',
  'PROPOSE',
  'LEAVE',
  'RECONSIDER',
  'GRANT',
] as const;
export type ScholarshipApplicationAct = (typeof ScholarshipApplicationAct)[number];
export const ScholarshipApplicationSort = ['RANK', 'UNIT', 'ENTERED'] as const;
export type ScholarshipApplicationSort = (typeof ScholarshipApplicationSort)[number];
export const ScholarshipApplicationState = [
  'ENTERED',
  'WITHDRAWN',
  'EXCLUDED',
  'PROPOSED',
  'NOT_PROPOSED',
  'GRANTED',
] as const;
export type ScholarshipApplicationState = (typeof ScholarshipApplicationState)[number];
export const ScholarshipAspect = ['NEED', 'MERIT'] as const;
export type ScholarshipAspect = (typeof ScholarshipAspect)[number];
export type ScholarshipCriterionInput = {
  aspect: ScholarshipAspect;
  mostPoints: number;
  name: string;
};

export const ScholarshipDoubleKind = ['SAME', 'POSSIBLE'] as const;
export type ScholarshipDoubleKind = (typeof ScholarshipDoubleKind)[number];
export const ScholarshipGrantSort = ['NUMBER', 'AMOUNT', 'UNIT'] as const;
export type ScholarshipGrantSort = (typeof ScholarshipGrantSort)[number];
export const ScholarshipLeftReason = [
  'NEED_SHORT',
  'MERIT_SHORT',
  'POINTS_SHORT',
  'PERSON_LIMIT',
  'MEANS_SPENT',
  'TIED_AT_END',
] as const;
export type ScholarshipLeftReason = (typeof ScholarshipLeftReason)[number];
export const ScholarshipPaymentState = [
  'UNPAID',
  'IN_PREPARATION',
  'PART_PAID',
  'PAID',
  'RETURNED',
  'TAKEN_BACK',
  'TO_BE_RETURNED',
] as const;
export type ScholarshipPaymentState = (typeof ScholarshipPaymentState)[number];
export type ScholarshipPointsInput = {
  id: string;
  /** In the order of the criteria of the round. */
  points: Array<number>;
};

export const ScholarshipRoundAct = [
  'OPEN',
  'END_APPLICATIONS',
  'REOPEN',
  'PROPOSE',
  'RECONSIDER',
  'DECIDE',
  'CLOSE',
  'CANCEL',
] as const;
export type ScholarshipRoundAct = (typeof ScholarshipRoundAct)[number];
export const ScholarshipRoundSort = ['NAME', 'YEAR', 'UNTIL', 'OFFICE'] as const;
export type ScholarshipRoundSort = (typeof ScholarshipRoundSort)[number];
export const ScholarshipRoundState = [
  'PLANNED',
  'OPEN',
  'SCORING',
  'PROPOSED',
  'DECIDED',
  'CLOSED',
  'CANCELLED',
] as const;
export type ScholarshipRoundState = (typeof ScholarshipRoundState)[number];
export type ScholarshipRowInput = {
  /** A year, or a day as `1/2/2010`. */
  birth: string;
  /** Anything but blanks: another person than the one who is called the same. */
  isOther?: string | null;
  kind: ScholarshipApplicantKind;
  merit?: string | null;
  name: string;
  need?: string | null;
  /** Identity number. */
  number?: string | null;
  /** Where the applicant learns or works. */
  school?: string | null;
};

export type ScholarshipStepInput = {
  amount: number;
  fromPoints: number;
};

export type ScoreMemberInput = {
  /** The own organisation in the cluster. */
  byId: string;
  ofId: string;
  /** Half points, in the order of the items. */
  points: Array<number>;
};

export type ScoreScholarshipApplicationsInput = {
  roundId: string;
  scores: Array<ScholarshipPointsInput>;
};

export type SeenReportInput = {
  reportId: string;
  /** The version of the report that the caller has seen. */
  version: number;
};

export type SeenSubjectAssessmentInput = {
  id: string;
  version: number;
};

export type SendLinkedAnswersInput = {
  /** As it stands in the link, or as it was typed. */
  code: string;
  /** As told last. */
  version: number;
};

export const SendingSort = ['SENT_AT', 'CODE', 'SUBJECT', 'SENDER', 'RECIPIENTS', 'REFUSALS', 'COMPLETED'] as const;
export type SendingSort = (typeof SendingSort)[number];
export type SetAreaTargetInput = {
  /** Article, clause and point of the text. */
  article: string;
  /** The person was told that it falls short of the level above and means it so. */
  confirmed?: boolean | null;
  indicatorId: string;
  /** Who sets it: the target is that of its territory. */
  organisationId: string;
  /** Number and symbol of the text that sets it. */
  textCode: string;
  textIssuedOn: string;
  /** Hundredths of a percent, or a count. */
  value: number;
  year: number;
};

export type SetCalendarDayInput = {
  /** Text that says so. */
  citation: string;
  day: string;
  kind: CalendarDayKind;
  name: string;
};

export type SetClusterDutiesInput = {
  deputyId?: string | null;
  headId: string;
  id: string;
  version: number;
};

export type SetDispatchStatusInput = {
  dispatchId: string;
  /** The reason, where one is needed. */
  note?: string | null;
  /** The recipient. */
  organisationId: string;
  /** One of `canAct`; asking back is `recallDispatch`. */
  status: DispatchStatus;
};

export type SetTitleClosingInput = {
  /** The last day in time; null: open. */
  closesOn?: string | null;
  /** The office that takes the registrations. */
  organisationId: string;
  /** 0 where none was set. */
  version: number;
  year: number;
};

export type SetUpClusterInput = {
  criteriaCode?: string | null;
  /** The document that sets it up. */
  directiveId?: string | null;
  items: Array<ClusterItemInput>;
  kind: ClusterKind;
  /** In the order in which they become head. */
  memberIds: Array<string>;
  name: string;
  organisationId: string;
  /** That of the year before: its head hands on. */
  previousId?: string | null;
  scoringDueOn: string;
  year: number;
};

/** How it votes is left out where its province has a rule, and needed where it has none. */
export type SetUpCouncilInput = {
  abstention?: VoteAbstention | null;
  citation?: string | null;
  digits?: number | null;
  /** The document that sets the council up. */
  directiveId?: string | null;
  measuredBy?: VoteMeasure | null;
  method?: VoteMethod | null;
  mode: CouncilMode;
  mostPoints?: number | null;
  passingPart?: number | null;
  passingWhole?: number | null;
  quorumPart?: number | null;
  quorumWhole?: number | null;
  roundId: string;
  seats: Array<CouncilSeatInput>;
};

export type SettleAdvanceInput = {
  day: string;
  /** The papers. */
  files?: Array<VoucherFileInput> | null;
  id: string;
  /** What was spent; none where all comes back. */
  lines: Array<SpentInput>;
  /** Why a paper that looks like one that was settled is another. */
  paperReason?: string | null;
  /** Where what remains is returned to, or what was spent beyond the advance is paid from. */
  placeId?: string | null;
  /** What is returned. */
  returned?: number | null;
};

export const SettlementState = ['WAITING', 'POSTED', 'PARTLY', 'VOID'] as const;
export type SettlementState = (typeof SettlementState)[number];
export const SignatureAuthority = ['COLLECTIVE', 'DEPUTY', 'DELEGATED', 'AUTHORISED', 'ACTING'] as const;
export type SignatureAuthority = (typeof SignatureAuthority)[number];
export const SigningStep = ['MAKER', 'ACCOUNTANT', 'HEAD', 'TREASURER'] as const;
export type SigningStep = (typeof SigningStep)[number];
export type SpentInput = {
  /** What it was spent on. */
  accountId: string;
  /** The activity of the own organisation that it paid for. */
  activityId?: string | null;
  amount: number;
  /** Left out: the line on which the advance is committed, where it is of the year of the settlement. Null: none. */
  budgetLineId?: string | null;
  content: string;
  /** Day of the paper. */
  paperDay?: string | null;
  /** Number of the paper. */
  paperNumber?: string | null;
  /** For how many, where a cap counts them. */
  quantities?: Array<QuantityInput> | null;
};

export type StateSubjectResultsInput = {
  /** Left out: nothing is stated of it. */
  assessed?: number | null;
  /** Why another office states it; asked where the caller does not work at the office of the commune. */
  byReason?: string | null;
  /** Stated with those assessed or not at all. */
  met?: number | null;
  /** The office of the commune whose counts they are. */
  organisationId: string;
  /** Left out: nothing is stated of it. */
  registered?: number | null;
  /** By which citizens, families, clans or communities were assessed. */
  setId: string;
  /** Where the counts are from. */
  source: string;
  /** The year that was assessed. */
  year: number;
};

export type StateSubjectsInput = {
  /** Left out: nothing is stated of it. */
  citizens?: number | null;
  /** Left out: nothing is stated of it. */
  clans?: number | null;
  /** Left out: nothing is stated of it. */
  communities?: number | null;
  /** Left out: nothing is stated of it. */
  families?: number | null;
  /** The office of the commune whose numbers they are. */
  organisationId: string;
  /** Where the numbers are from. */
  source: string;
  year: number;
};

/** An amount other than what is due, or where nothing confirmed says what is. */
export type StatedRewardInput = {
  amount: number;
  /** Why it differs, or the text that says it; names nobody. Free only where the amount is what is due. */
  reason?: string | null;
  recognitionId: string;
};

export const StockItemSort = ['NAME'] as const;
export type StockItemSort = (typeof StockItemSort)[number];
export type StopCampaignInput = {
  id: string;
  reason: string;
  version: number;
};

export const SubjectAssessmentSort = ['YEAR', 'STATE', 'ANSWERED', 'UPDATED_AT'] as const;
export type SubjectAssessmentSort = (typeof SubjectAssessmentSort)[number];
export const SubjectEnd = ['MOVED', 'DIED', 'DISSOLVED', 'MISTAKEN', 'ERASED'] as const;
export type SubjectEnd = (typeof SubjectEnd)[number];
export const SubjectKind = ['ORGANISATION', 'COMMUNITY', 'CLAN', 'FAMILY', 'CITIZEN'] as const;
export type SubjectKind = (typeof SubjectKind)[number];
export const SubjectResultStatementSort = ['YEAR', 'KIND'] as const;
export type SubjectResultStatementSort = (typeof SubjectResultStatementSort)[number];
export type SubmitCampaignInput = {
  id: string;
  /** Nothing forbidden is meant. */
  isConfirmed: boolean;
  version: number;
};

export type SubmitFundPublicationInput = {
  /** Without it: every fund that was open in the year and is neither published nor waits for it. */
  fundId?: string | null;
  /** In whose books the fund is kept. */
  organisationId: string;
  /** Why it corrects what was published; names nobody. */
  reason?: string | null;
  /** A year that has ended. */
  year: number;
};

export const SuccessionExtent = ['WHOLE', 'PART'] as const;
export type SuccessionExtent = (typeof SuccessionExtent)[number];
export type SwitchYearlyRoundInput = {
  id: string;
  isOn: boolean;
  /** Why it is switched off. */
  reason?: string | null;
  version: number;
};

/** All rows of a list, or none. */
export type TakeGiftListInput = {
  /** For which it was given. */
  campaignId?: string | null;
  /** Of rows that say no day. */
  day: string;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  lines: Array<GiftListLineInput>;
  mended: Array<MendedGiftInput>;
  /** To whom it was given. */
  organisationId: string;
  /** The whole list was only promised, to be given by that day, but for rows that are meant so. */
  promisedUntil?: string | null;
  /** Why sums of the list differ from its rows; names nobody. */
  totalReason?: string | null;
  /** What numbers count that stand alone, in đồng: 1, 1000 or 1000000; left out: as the list says. */
  unit?: number | null;
};

export type TakeRewardsInput = {
  budgetLineId?: string | null;
  /** Since when it is owed: in an open period, not before the decision. */
  day: string;
  decisionId: string;
  /** By when it is to be paid. */
  dueOn?: string | null;
  /** Whose money is set aside; without it none is. */
  fundId?: string | null;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
  /** In whose books. */
  organisationId: string;
  purposeId?: string | null;
  /** Of the decision; without it all that are due and those stated, at most 500 at once. */
  recognitionIds?: Array<string> | null;
  /** With the fund. */
  source?: MoneySource | null;
  stated?: Array<StatedRewardInput> | null;
};

export const TargetComparison = ['COMPARABLE', 'NO_TARGET', 'NO_BASE', 'OTHER_BASE', 'TOO_FEW'] as const;
export type TargetComparison = (typeof TargetComparison)[number];
export const TargetMeasure = ['PERCENT', 'COUNT'] as const;
export type TargetMeasure = (typeof TargetMeasure)[number];
export type ThankGiversInput = {
  /** What they are thanked for. */
  donationIds: Array<string>;
  /** Does everything, says what became of each thing, and keeps nothing of it. */
  isRehearsal: boolean;
};

export const ThingChange = ['ADDED', 'AMENDED', 'WITHDRAWN'] as const;
export type ThingChange = (typeof ThingChange)[number];
export const ThingKind = [
  'ACTIVITY',
  'ADMINISTRATIVE_UNIT',
  'ADVANCE',
  'ADVANCE_SETTLEMENT',
  'ASSESSMENT',
  'ASSIGNMENT',
  'BALLOT',
  'BOOKS_TO_TAKE_OVER',
  'BUDGET',
  'CAMPAIGN',
  'CASH_COUNT',
  'CERTIFICATE',
  'CITIZEN',
  'CITIZEN_RESULTS',
  'CLAN',
  'CLUSTER',
  'COMMUNITY',
  'CRITERIA_SET',
  'CRITERIA_TARGET',
  'DEADLINE',
  'DIRECTIVE',
  'DISPATCH',
  'DONATION',
  'FUND_HANDOVER',
  'FUND_IN_BOOKS',
  'FUND_PUBLICATION',
  'FUND_TO_PUBLISH',
  'LIST_EXPORT',
  'MEMBER_LIST',
  'MEMBER_RESULTS',
  'MONEY_PLACE',
  'MOVEMENT',
  'NOMINATION',
  'OPEN_ITEM',
  'ORGANISATION',
  'PERSON',
  'PLEDGE',
  'RECOGNITION',
  'RECOGNITION_REWARD',
  'RECOGNITION_ROUND',
  'REPORT',
  'REPORT_ROW',
  'REWARD_DECISION',
  'ROUND',
  'SCHOLARSHIP_ROUND',
  'STATED_RESULTS',
  'SUBJECT_ROUND',
  'TITLE_CLOSING',
  'TITLE_REGISTRATION',
  'VOUCHER',
  'VOUCHER_DRAFT',
  'WEBHOOK',
  'WEEK',
] as const;
export type ThingKind = (typeof ThingKind)[number];
export const TitleKind = ['LEARNING', 'EMULATION'] as const;
export type TitleKind = (typeof TitleKind)[number];
export const TitleRegistrationSort = ['YEAR', 'REGISTERED_ON', 'WITHDRAWN_ON', 'NOTE'] as const;
export type TitleRegistrationSort = (typeof TitleRegistrationSort)[number];
export const TitleSort = ['NAME', 'CODE'] as const;
export type TitleSort = (typeof TitleSort)[number];
export const TraceEdgeKind = [
  'AMENDS',
  'ANSWERS',
  'ASSIGNED_BY',
  'BASED_ON',
  'BEGUN_BY',
  'CARRIES_OUT',
  'CERTIFIES',
  'COLLECTS',
  'DECIDED_BY',
  'DUE_FOR',
  'ENTERS',
  'EVIDENCE',
  'FEEDS',
  'GIVEN_IN',
  'GIVEN_UPON',
  'GOES_OVER',
  'HANDS_OVER',
  'IMPLEMENTS',
  'INHERITS',
  'ISSUED_INSTEAD',
  'MENTIONS',
  'ORDERED_BY',
  'OWED_AS',
  'OWED_IN',
  'PAID_FOR',
  'PART_OF',
  'PAYS',
  'PUT_FORWARD_IN',
  'REPEALS',
  'REPLACES',
  'RESTS_ON',
  'REVOKED_BY',
  'ROW_OF',
  'SETTLES',
  'SET_BY',
  'SPENT_ON',
  'STANDS_FOR',
] as const;
export type TraceEdgeKind = (typeof TraceEdgeKind)[number];
export const VoteAbstention = ['AGAINST', 'LEFT_OUT'] as const;
export type VoteAbstention = (typeof VoteAbstention)[number];
export const VoteChoice = ['IN_FAVOUR', 'AGAINST', 'ABSTAIN'] as const;
export type VoteChoice = (typeof VoteChoice)[number];
export type VoteInput = {
  caseId: string;
  /** Where points are given: `ABSTAIN`, or points. */
  choice?: VoteChoice | null;
  /** Where points are given. */
  points?: number | null;
};

export const VoteMeasure = ['PRESENT', 'ENTITLED'] as const;
export type VoteMeasure = (typeof VoteMeasure)[number];
export const VoteMethod = ['VOTES', 'SCORES'] as const;
export type VoteMethod = (typeof VoteMethod)[number];
export const VoucherBook = ['CASH_RECEIPTS', 'CASH_PAYMENTS', 'BANK_RECEIPTS', 'BANK_PAYMENTS', 'JOURNAL'] as const;
export type VoucherBook = (typeof VoucherBook)[number];
export const VoucherDoubt = ['TWIN'] as const;
export type VoucherDoubt = (typeof VoucherDoubt)[number];
export const VoucherDraftSort = ['DAY'] as const;
export type VoucherDraftSort = (typeof VoucherDraftSort)[number];
export type VoucherFileInput = {
  fileName: string;
  /** SHA-256 that the upload answered. */
  sha256: string;
};

export const VoucherKind = [
  'CASH_RECEIPT',
  'CASH_PAYMENT',
  'BANK_RECEIPT',
  'BANK_PAYMENT',
  'JOURNAL',
  'TRANSFER',
  'OPENING',
  'REVERSAL',
  'HAND_OVER',
  'TAKE_OVER',
] as const;
export type VoucherKind = (typeof VoucherKind)[number];
export type VoucherLineInput = {
  /** Of a line that is money none: its place says it. */
  accountId?: string | null;
  /** The activity of the own organisation that it pays for. */
  activityId?: string | null;
  /** In đồng. Of receipts and payments above zero; otherwise debit, or what arrives, above zero. */
  amount: number;
  /** The line of a budget that it is spent on. */
  budgetLineId?: string | null;
  fundId: string;
  note?: string | null;
  /** What it pays, or what comes back of it. */
  openItemId?: string | null;
  /** Of transfers and openings. */
  placeId?: string | null;
  /** What the money was given for. */
  purposeId?: string | null;
  /** For how many, where a cap counts them. */
  quantities?: Array<QuantityInput> | null;
  source: MoneySource;
};

export const VoucherSort = ['DAY', 'AMOUNT', 'NUMBER'] as const;
export type VoucherSort = (typeof VoucherSort)[number];
export const WebhookDeliveryState = ['WAITING', 'DELIVERED', 'WITHHELD'] as const;
export type WebhookDeliveryState = (typeof WebhookDeliveryState)[number];
export const WebhookState = ['ACTIVE', 'PAUSED', 'PARKED', 'REMOVED'] as const;
export type WebhookState = (typeof WebhookState)[number];
export const WeekSort = ['YEAR', 'ORGANISATION'] as const;
export type WeekSort = (typeof WeekSort)[number];
/** The open one of a nomination. */
export type WithdrawAppealInput = {
  id: string;
  /** Of the appeal. */
  version: number;
};

export type WithdrawDisclosureInput = {
  id: string;
  /** Names nobody. */
  reason: string;
  version: number;
};

export type WithdrawDonationInput = {
  id: string;
  reason: string;
  version: number;
};

export type WithdrawNominationInput = {
  id: string;
  reason: string;
  version: number;
};

export type WithdrawRegistrationInput = {
  id: string;
  reason: string;
  version: number;
};

export type WithdrawResultStatementInput = {
  id: string;
  reason: string;
  version: number;
};

export type WithdrawTitleInput = {
  id: string;
  reason: string;
  version: number;
};

export const WithoutEvidence = ['NOT_MET', 'ZERO', 'AS_ANSWERED'] as const;
export type WithoutEvidence = (typeof WithoutEvidence)[number];
/** The day is told by a yearly deadline of a document of the movement, or by month and day. */
export type YearlyTierInput = {
  /** Whether the day itself is still in time. */
  boundary?: DeadlineBoundary | null;
  day?: number | null;
  deadlineId?: string | null;
  /** Not read for tier 0. */
  kinds: Array<OrganisationKind>;
  /** Not read for tier 0. */
  levels: Array<AdministrativeLevel>;
  month?: number | null;
  /** 0 the organisation that collects; 1 who reports to it, and so on. */
  tier: number;
};
