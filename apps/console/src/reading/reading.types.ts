import type { Span } from '../shared/textChunks.ts';
import type { Boundary, Directive, DirectiveDeadline, DirectiveLinkKind, DirectiveTwin, Named } from '../shared/types';

/** Where a value was read and how sure the reading is, 0 to 1. */
export interface Evidence {
  span: Span;
  confidence: number;
}

export interface ReadText extends Evidence {
  value: string;
}

export interface PartyOrganisation extends Named {
  parent: Named | null;
}

/** Whom a name in the text means: nobody, one, or every organisation of a kind. At most 200 are listed. */
export interface NamedParty {
  name: string;
  organisations: PartyOrganisation[];
  organisationCount: number;
  kinds: string[];
  levels: string[];
}

export interface ReadReference extends Evidence {
  code: string | null;
  originalCode: string | null;
  type: string | null;
  date: string | null;
  year: number | null;
  month: number | null;
  issuer: string | null;
  subject: string | null;
  relation: DirectiveLinkKind | null;
  known: Pick<Directive, 'id' | 'code' | 'subject' | 'state'> | null;
}

export interface ReadWeek extends Evidence {
  year: number | null;
  theme: string | null;
  suggestedThemes: string[];
  from: string | null;
  to: string | null;
  opening: string | null;
  parts: { name: string; span: Span }[];
}

export interface ReadDeadline extends Evidence {
  date: string | null;
  month: number | null;
  day: number | null;
  boundary: Boundary;
  from: NamedParty[];
  to: NamedParty | null;
  through: NamedParty | null;
  what: string;
}

export type AssignmentRole = 'LEAD' | 'COORDINATE' | 'DO';

export interface ReadAssignment extends Evidence {
  to: NamedParty;
  role: AssignmentRole;
  text: string;
  section: string | null;
}

export interface FormVersionChoice {
  id: string;
  number: number;
  title: string;
}

export interface ReadForm extends Evidence {
  title: string;
  sections: { code: string | null; label: string }[];
  rows: { code: string | null; label: string }[];
  formVersion: FormVersionChoice | null;
}

export interface ReadingProblem {
  code: string;
  span: Span | null;
  messageVi: string;
  messageEn: string;
}

export interface DirectiveReading {
  type: ReadText | null;
  code: ReadText | null;
  symbol: ReadText | null;
  issuer: ReadText | null;
  place: ReadText | null;
  date: (Evidence & { day: string | null; year: number; month: number | null }) | null;
  subject: ReadText | null;
  bases: ReadReference[];
  references: ReadReference[];
  signer:
    (Evidence & { name: string | null; position: string | null; authority: string | null; lines: string[] }) | null;
  recipients: ReadText[];
  week: ReadWeek | null;
  movement: (Evidence & { name: string }) | null;
  deadlines: ReadDeadline[];
  assignments: ReadAssignment[];
  forms: ReadForm[];
  fundingSources: ReadText[];
  problems: ReadingProblem[];
}

export interface ProposedRound {
  title: string;
  year: number;
  startsOn: string;
  endsOn: string;
  formVersion: FormVersionChoice | null;
  tiers: { tier: number; kinds: string[]; levels: string[]; dueOn: string; dueBoundary: Boundary }[];
}

/** What an uploaded file says. Nothing of it is stored. */
export interface Proposal {
  text: string;
  format: string;
  reading: DirectiveReading;
  issuer: NamedParty | null;
  twins: DirectiveTwin[];
  round: ProposedRound | null;
}

export interface UploadedDocument {
  sha256: string;
  fileName: string;
  keeper: Named;
}

export interface ConfirmedAssignment {
  id: string;
  text: string;
  section: string | null;
  unknownNames: string[];
  parties: { role: AssignmentRole; organisation: Named }[];
}

export interface ConfirmedDirective extends Directive {
  assignments: ConfirmedAssignment[];
  deadlines: DirectiveDeadline[];
}

/** What came to be around the document when its reading was confirmed; the browser keeps it beside the page's address. */
export interface Made {
  stubs: Directive[];
  /** Words that name a document with too little to tell it. */
  unlinked: string[];
  week: { id: string; year: number; theme: string | null; startsOn: string | null; endsOn: string | null } | null;
  movement: { id: string; name: string } | null;
  round: { id: string; title: string } | null;
}

export interface ConfirmedReading extends Made {
  directive: { id: string };
}

/** A file with what was read in it. */
export interface ReadDocument {
  document: UploadedDocument;
  proposal: Proposal;
}
