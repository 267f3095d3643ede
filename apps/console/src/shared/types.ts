/** Shapes of the API as our documents select them. Dates are `YYYY-MM-DD`, instants ISO 8601, money whole đồng. */
export interface Named {
  id: string;
  name: string;
}

export type Boundary = 'BEFORE' | 'BY';
export type Standing = 'MISSING' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'CLOSED';

export interface StoredFile {
  id: string;
  sha256: string;
  mediaType: string;
  size: number;
  url: string;
}

export interface RoleAssignment {
  id: string;
  role: string;
  organisation: Named & { kind?: string };
  validFrom: string;
  validTo: string | null;
}

export interface Person extends Named {
  email: string | null;
  isDemo: boolean;
  isDisabled: boolean;
  version: number;
  roles: RoleAssignment[];
}

export interface Viewer {
  person: Pick<Person, 'id' | 'name' | 'email' | 'isDemo'>;
  roles: RoleAssignment[];
  permissions: string[];
  hasPassword: boolean;
  hasTotp: boolean;
  language: string;
}

export interface AdministrativeUnit extends Named {
  code: string;
  codeValidFrom: string;
  level: string;
  kind: string;
  validFrom: string;
  validTo: string | null;
  legalBasis: string | null;
  parent: (Named & { level: string }) | null;
  predecessors?: Succession[];
  successors?: Succession[];
}

export interface Succession {
  on: string;
  extent: 'WHOLE' | 'PART';
  note: string | null;
  legalBasis: string | null;
  unit: Named & { code: string; level: string; validFrom: string; validTo: string | null; parent: Named | null };
}

export interface Organisation extends Named {
  kind: string;
  line: string;
  validFrom: string;
  validTo: string | null;
  contact: string | null;
  /** Identifier between document systems, `H41.05`. */
  exchangeCode: string | null;
  legalBasis: string | null;
  version: number;
  childCount: number;
  parent: Named | null;
  actsFor: Named | null;
  administrativeUnit: Named & { code: string; level: string };
}

export type DirectiveState = 'STUB' | 'DRAFT' | 'APPROVED' | 'REGISTERED';
export type DirectiveValidity = 'NOT_YET' | 'IN_FORCE' | 'PARTLY' | 'EXPIRED' | 'REPLACED' | 'UNKNOWN';
export type DirectiveLinkKind = 'BASED_ON' | 'IMPLEMENTS' | 'AMENDS' | 'REPLACES' | 'REPEALS' | 'ANSWERS' | 'MENTIONS';

export interface Directive {
  id: string;
  type: string;
  code: string | null;
  originalCode: string | null;
  issuer: string;
  issuedOn: string | null;
  subject: string;
  state: DirectiveState;
  origin: 'RECEIVED' | 'OWN';
  validity: DirectiveValidity;
  version: number;
  keeper: Named;
  found?: { subject: string; issuer: string; excerpt: string | null };
  place?: string | null;
  signerName?: string | null;
  signerPosition?: string | null;
  signerAuthority?: string | null;
  recipients?: string[];
  effectiveOn?: string | null;
  expiresOn?: string | null;
  links?: DirectiveLink[];
  linkedFrom?: DirectiveLink[];
  linkedFromCount?: number;
  deadlines?: DirectiveDeadline[];
  attachments?: { fileName: string; file: StoredFile }[];
}

/** What one document does to another; `directive` is the one at the other end. */
export interface DirectiveLink {
  kind: DirectiveLinkKind;
  partly: boolean;
  quote: string | null;
  directive: Directive;
}

/** Due once on a day, or each year on a day. */
export interface DirectiveDeadline {
  id: string;
  dueOn: string | null;
  month: number | null;
  day: number | null;
  boundary: Boundary;
  what: string;
  fromNames: string[];
  toName: string | null;
  throughName: string | null;
}

export interface DirectiveTwin {
  directive: Directive;
  certain: boolean;
}

export interface Week {
  id: string;
  year: number;
  theme: string | null;
  startsOn: string | null;
  endsOn: string | null;
  ownTheme: string | null;
  ownStartsOn: string | null;
  ownEndsOn: string | null;
  openingOn: string | null;
  openingPlace: string | null;
  isDemo: boolean;
  version: number;
  activityCount: number;
  organisation: Named & { kind: string };
  parent: (Pick<Week, 'id' | 'year' | 'theme' | 'startsOn' | 'endsOn'> & { organisation: Named }) | null;
  directive: Pick<Directive, 'id' | 'code' | 'subject'> | null;
  round: { id: string; title: string } | null;
}

export interface ActivityKind {
  id: string;
  code: string;
  group: string;
  position: number;
  labelVi: string;
  labelEn: string;
}

export interface Activity {
  id: string;
  year: number;
  title: string;
  startsOn: string;
  endsOn: string;
  mode: 'IN_PERSON' | 'ONLINE' | 'BOTH';
  place: string | null;
  partners: string | null;
  eventCount: number;
  peopleCount: number;
  itemCount: number;
  stateBudget: number;
  otherFunding: number;
  version: number;
  kind: Omit<ActivityKind, 'position'>;
  organisation: Named;
  week: Pick<Week, 'id' | 'year' | 'theme'> | null;
  evidence: { fileName: string; caption: string | null; file: StoredFile }[];
}

export interface Tier {
  tier: number;
  kinds: string[];
  levels: string[];
  dueOn: string;
  dueBoundary: Boundary;
}

export interface BoardLine {
  tier: number;
  expected: number;
  draft: number;
  submitted: number;
  returned: number;
  accepted: number;
  missing: number;
  late: number;
  overdue: number;
  closed: number;
}

export interface Round {
  id: string;
  title: string;
  year: number;
  startsOn: string;
  endsOn: string;
  state: 'OPEN' | 'CLOSED';
  isDemo: boolean;
  version: number;
  organisation: Named;
  formVersion: { id: string; code: string; number: number; title: string };
  directive: Pick<Directive, 'id' | 'code' | 'subject'> | null;
  tiers: Tier[];
  board: BoardLine[];
}

/** What one organisation owes in a round, as lists show it. */
export interface Obligation {
  id: string;
  tier: number;
  consolidates: boolean;
  dueOn: string;
  dueBoundary: Boundary;
  extendedTo: string | null;
  extensionReason?: string | null;
  closedOn?: string | null;
  closingReason?: string | null;
  standing: Standing;
  isOverdue: boolean;
  canEdit: boolean;
  canSubmit: boolean;
  canReview: boolean;
  organisation: Named & { kind?: string };
  to?: Named | null;
  through?: Named | null;
  round?: { id: string; title: string; isDemo: boolean };
  report: {
    id: string;
    number: number;
    isLate: boolean;
    submittedAt: string | null;
    updatedAt?: string;
    remarks?: { number: number; message: string; createdAt: string }[];
  } | null;
}
