import { linesOfSigners, type Signer } from '../shared/signerLines.rules.ts';
import { words } from '../shared/words.vi.ts';
import { DIRECTIVE_TYPES } from '../shared/directiveTypes.ts';
import type {
  DeadlineBoundary,
  DirectiveLinkKind,
  AssignmentRole,
  SignatureAuthority,
  OrganisationKind,
  AdministrativeLevel,
} from '../dataProvider/schema.ts';
import type { NamedParty, ReadReference, Proposal, ReadAssignment, ReadDeadline } from './reading.graphql.ts';
import type { Named } from '../shared/named.ts';

/** Somebody named in the text, and the organisations that are meant. */
export interface PartyValue {
  namedAs: string;
  role: AssignmentRole;
  organisations: NamedParty['organisations'];
  /** How many the name means; more than are listed when it means very many. */
  count: number;
}

/** What stands behind an entry of a list: its place in the text by name, and how sure the reading was. Null: added by hand. */
interface Entry {
  spanId: string | null;
  confidence: number | null;
}

export interface LinkEntry extends Entry {
  kind: DirectiveLinkKind;
  partly: boolean;
  known: { id: string; code: string | null; subject: string; state: string } | null;
  code: string;
  type: string;
  issuer: string;
  issuedOn: string;
  subject: string;
  quote: string | null;
}

export interface DeadlineEntry extends Entry {
  repeats: 'ONCE' | 'YEARLY';
  dueOn: string;
  month: number | null;
  day: number | null;
  boundary: DeadlineBoundary;
  what: string;
  from: PartyValue[];
  to: PartyValue[];
  through: PartyValue[];
}

export interface AssignmentEntry extends Entry {
  section: string;
  text: string;
  dueOn: string;
  dueBoundary: DeadlineBoundary;
  parties: PartyValue[];
}

export interface TierEntry {
  tier: number;
  kinds: OrganisationKind[];
  levels: AdministrativeLevel[];
  dueOn: string;
  dueBoundary: DeadlineBoundary;
}

/** The proposal as a person corrects it. Empty text and empty days are ''. */
export interface ReadingValues {
  type: string;
  code: string;
  issuer: string;
  issuerOrganisation: Named | null;
  place: string;
  issuedOn: string;
  subject: string;
  signerName: string;
  signerPosition: string;
  signerAuthority: SignatureAuthority | '';
  /** Who issue it together with the issuer, one line for each. */
  otherIssuers: string;
  /** Who sign it beside the signer, one line for each: `name, position`. */
  otherSigners: string;
  /** As they were read. */
  readSigners: Signer[];
  /** To whom a letter goes, one line for each; entered among the recipients. */
  addressees: string;
  /** One line for each. */
  recipients: string;
  acceptTwin: boolean;
  incoming: boolean;
  links: LinkEntry[];
  hasWeek: boolean;
  week: {
    year: number | null;
    theme: string;
    startsOn: string;
    endsOn: string;
    openingOn: string;
    openingPlace: string;
  };
  hasMovement: boolean;
  movement: { name: string; startsOn: string; endsOn: string };
  deadlines: DeadlineEntry[];
  assignments: AssignmentEntry[];
  hasRound: boolean;
  round: {
    formVersionId: string;
    title: string;
    year: number | null;
    startsOn: string;
    endsOn: string;
    tiers: TierEntry[];
  };
}

/** Who sign beside the signer; whoever is not named is left out. */
const othersBeside = ({ signer, signers }: Proposal['reading']): Signer[] =>
  signers.flatMap(({ name, position, authority }) =>
    name === null || name === signer?.name ? [] : [{ name, position, authority }],
  );

/** What the form shows first: the proposal as it was read, blanks left blank. */
export function valuesOf({ text, reading, issuer, round }: Proposal): ReadingValues {
  const { week, movement, signer, date } = reading;
  const readSigners = othersBeside(reading);
  const [onlyIssuer, ...others] = issuer?.organisations ?? [];
  return {
    type: registerType(reading.type?.value ?? ''),
    code: reading.code?.value ?? (reading.symbol ? `/${reading.symbol.value}` : ''),
    issuer: reading.issuer?.value ?? '',
    issuerOrganisation: onlyIssuer && others.length === 0 ? { id: onlyIssuer.id, name: onlyIssuer.name } : null,
    place: reading.place?.value ?? '',
    issuedOn: date?.day ?? '',
    subject: reading.subject?.value ?? '',
    signerName: signer?.name ?? '',
    signerPosition: signer?.position ?? '',
    signerAuthority: signer?.authority ?? '',
    otherIssuers: reading.issuers
      .slice(1)
      .map(({ value }) => value)
      .join('\n'),
    otherSigners: linesOfSigners(readSigners),
    readSigners,
    addressees: reading.addressees.map(({ value }) => value).join('\n'),
    recipients: reading.recipients.map(({ value }) => value).join('\n'),
    acceptTwin: false,
    incoming: false,
    links: [
      ...reading.bases.map((one, at) => linkEntry(one, 'BASED_ON', `bases.${at}`, text)),
      ...reading.references.map((one, at) => linkEntry(one, 'MENTIONS', `references.${at}`, text)),
    ],
    hasWeek: week !== null,
    week: {
      year: week?.year ?? null,
      theme: week?.theme ?? '',
      startsOn: week?.from ?? '',
      endsOn: week?.to ?? '',
      openingOn: week?.opening ?? '',
      openingPlace: '',
    },
    hasMovement: movement !== null,
    movement: { name: movement?.name ?? '', startsOn: date?.day ?? '', endsOn: '' },
    deadlines: reading.deadlines.map(deadlineEntry),
    assignments: assignmentEntries(reading.assignments),
    hasRound: round !== null && round.formVersion !== null && round.tiers.length > 0,
    round: {
      formVersionId: round?.formVersion?.id ?? '',
      title: round?.title ?? '',
      year: round?.year ?? null,
      startsOn: round?.startsOn ?? '',
      endsOn: round?.endsOn ?? '',
      tiers: (round?.tiers ?? []).map(({ tier, kinds, levels, dueOn, dueBoundary }) => ({
        tier,
        kinds,
        levels,
        dueOn,
        dueBoundary,
      })),
    },
  };
}

const names: Record<string, string> = words.enums.directiveType;

/** The register's abbreviation of a type that the text gives as abbreviation or as word: `công văn` → `CV`. */
export function registerType(text: string): string {
  const wanted = text.toLocaleLowerCase('vi');
  const isIt = (type: string) => [type, names[type]].some((name) => name?.toLocaleLowerCase('vi') === wanted);
  return DIRECTIVE_TYPES.find(isIt) ?? '';
}

export const partyValue = (party: NamedParty, role: AssignmentRole = 'DO'): PartyValue => ({
  namedAs: party.name,
  role,
  organisations: party.organisations,
  count: party.organisationCount,
});

function linkEntry(read: ReadReference, unsaid: DirectiveLinkKind, spanId: string, text: string): LinkEntry {
  return {
    spanId,
    confidence: read.confidence,
    kind: read.relation ?? unsaid,
    partly: false,
    known: read.known,
    code: read.code ?? '',
    type: registerType(read.type ?? ''),
    issuer: read.issuer ?? '',
    issuedOn: read.date ?? '',
    subject: read.subject ?? '',
    quote: text.slice(read.span.start, read.span.end),
  };
}

const deadlineEntry = (read: ReadDeadline, at: number): DeadlineEntry => ({
  spanId: `deadlines.${at}`,
  confidence: read.confidence,
  repeats: read.date === null && read.month !== null ? 'YEARLY' : 'ONCE',
  dueOn: read.date ?? '',
  month: read.month,
  day: read.day,
  boundary: read.boundary,
  what: read.what,
  from: read.from.map((party) => partyValue(party)),
  to: read.to ? [partyValue(read.to)] : [],
  through: read.through ? [partyValue(read.through)] : [],
});

/** One task for each passage, with everybody that the passage names. */
function assignmentEntries(read: ReadAssignment[]): AssignmentEntry[] {
  const entries = new Map<string, AssignmentEntry>();
  for (const [at, { to, role, text, section, span, confidence }] of read.entries()) {
    const key = JSON.stringify([span.start, span.end, section, text]);
    const known = entries.get(key);
    if (known) {
      known.parties.push(partyValue(to, role));
      known.confidence = Math.min(known.confidence ?? 1, confidence);
    } else {
      entries.set(key, {
        spanId: `assignments.${at}`,
        confidence,
        section: section ?? '',
        text,
        dueOn: '',
        dueBoundary: 'BY',
        parties: [partyValue(to, role)],
      });
    }
  }
  return [...entries.values()];
}

const byHand: Entry = { spanId: null, confidence: null };

export const newLink = (): LinkEntry => ({
  ...byHand,
  kind: 'BASED_ON',
  partly: false,
  known: null,
  code: '',
  type: '',
  issuer: '',
  issuedOn: '',
  subject: '',
  quote: null,
});

export const newDeadline = (): DeadlineEntry => ({
  ...byHand,
  repeats: 'ONCE',
  dueOn: '',
  month: null,
  day: null,
  boundary: 'BY',
  what: '',
  from: [],
  to: [],
  through: [],
});

export const newAssignment = (): AssignmentEntry => ({
  ...byHand,
  section: '',
  text: '',
  dueOn: '',
  dueBoundary: 'BY',
  parties: [],
});

export const newParty = (role: AssignmentRole = 'DO'): PartyValue => ({
  namedAs: '',
  role,
  organisations: [],
  count: 0,
});

/** Below the lowest tier, or the owner's own when there is none yet. */
export const newTier = (tiers: readonly TierEntry[]): TierEntry => ({
  tier: Math.max(-1, ...tiers.map(({ tier }) => tier)) + 1,
  kinds: [],
  levels: [],
  dueOn: '',
  dueBoundary: 'BEFORE',
});

export const ownerTier = (): TierEntry => newTier([]);
