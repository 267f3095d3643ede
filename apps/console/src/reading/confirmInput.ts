import { signersOfLines } from '../shared/signerLines.rules.ts';
import type {
  AssignmentPartyInput,
  ConfirmAssignmentInput,
  ConfirmDeadlineInput,
  ConfirmLinkInput,
  ConfirmReadingInput,
} from '../dataProvider/schema.ts';
import type { AssignmentEntry, DeadlineEntry, LinkEntry, PartyValue, ReadingValues } from './readingValues.ts';
import type { Proposal } from './reading.graphql.ts';
import type { Named } from '../shared/named.ts';

/** A file that the API has, and in whose register it is to stand. */
export interface UploadedDocument {
  sha256: string;
  fileName: string;
  keeper: Named;
}

/** A file with what was read in it. */
export interface ReadDocument {
  document: UploadedDocument;
  proposal: Proposal;
}

/** What is sent, and for each place of a list the place in the form that it came from: `assignments.1` → `assignments.3`. */
export interface Confirmation {
  input: ConfirmReadingInput;
  origins: Map<string, string>;
}

export { staysDraft } from '../../../../libs/letterhead/src/document-code.rules.ts';

/** Key of what keeps the reading from being confirmed; null when nothing does. */
export function hindrance(values: ReadingValues): string | null {
  const { type, issuer, subject, hasWeek, week, hasMovement, movement, hasRound, round } = values;
  if (!type) return 'reading.missing.type';
  if (!issuer.trim()) return 'reading.missing.issuer';
  if (!subject.trim()) return 'reading.missing.subject';
  if (hasWeek && !week.year) return 'reading.missing.weekYear';
  if (hasMovement && (!movement.name.trim() || !movement.startsOn)) return 'reading.missing.movement';
  if (hasRound && !(round.formVersionId && round.title.trim() && round.year && round.startsOn && round.endsOn))
    return 'reading.missing.round';
  if (hasRound && round.tiers.length === 0) return 'reading.missing.tiers';
  if (hasRound && round.tiers.some(({ dueOn }) => !dueOn)) return 'reading.missing.tierDay';
  return null;
}

/** Nobody in the register is meant: such a name is not sent. */
export const meansNobody = ({ organisations }: PartyValue): boolean => organisations.length === 0;

/** The form as the API takes it. Names that mean nobody known are left out, and tasks that nobody would get. */
export function confirmationOf(values: ReadingValues, { keeper, sha256, fileName }: UploadedDocument): Confirmation {
  const origins = new Map<string, string>();
  const { week, movement, round } = values;
  const input: ConfirmReadingInput = {
    keeperId: keeper.id,
    sha256,
    fileName,
    type: values.type,
    code: orNull(values.code),
    issuer: values.issuer,
    issuerId: values.issuerOrganisation?.id ?? null,
    place: orNull(values.place),
    issuedOn: orNull(values.issuedOn),
    subject: values.subject,
    signerName: orNull(values.signerName),
    signerPosition: orNull(values.signerPosition),
    signerAuthority: values.signerAuthority || null,
    otherIssuers: linesOf(values.otherIssuers),
    otherSigners: signersOfLines(values.otherSigners, values.readSigners),
    recipients: [...new Set([...linesOf(values.addressees), ...linesOf(values.recipients)])],
    acceptTwin: values.acceptTwin,
    incoming: values.incoming,
    links: values.links.map(linkInput),
    week: values.hasWeek
      ? {
          year: said(week.year),
          theme: orNull(week.theme),
          startsOn: orNull(week.startsOn),
          endsOn: orNull(week.endsOn),
          openingOn: orNull(week.openingOn),
          openingPlace: orNull(week.openingPlace),
        }
      : null,
    movement: values.hasMovement
      ? { name: movement.name, startsOn: movement.startsOn, endsOn: orNull(movement.endsOn) }
      : null,
    deadlines: values.deadlines.map(deadlineInput),
    assignments: assignmentInputs(values.assignments, origins),
    round: values.hasRound ? { ...round, year: said(round.year) } : null,
  };
  return { input, origins };
}

/** The form's field for a path of the API: the longest known beginning is exchanged. */
export function fieldOf(path: string, origins: Map<string, string>): string {
  const parts = path.replace(/^input\./, '').split('.');
  for (let length = parts.length; length > 0; length--) {
    const origin = origins.get(parts.slice(0, length).join('.'));
    if (origin) return [origin, ...parts.slice(length)].join('.');
  }
  return parts.join('.');
}

/** Throws on what `hindrance` has to name first. */
function said<Value>(value: Value | null): Value {
  if (value === null) throw new Error('confirmed with a hindrance');
  return value;
}

const orNull = (text: string): string | null => text.trim() || null;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const QUOTE_LIMIT = 4000;

const linkInput = ({ kind, partly, known, quote, ...named }: LinkEntry): ConfirmLinkInput => ({
  kind,
  partly,
  quote: quote?.slice(0, QUOTE_LIMIT) ?? null,
  ...(known
    ? { directiveId: known.id }
    : {
        code: orNull(named.code),
        type: orNull(named.type),
        issuer: orNull(named.issuer),
        issuedOn: orNull(named.issuedOn),
        subject: orNull(named.subject),
      }),
});

const namesOf = (parties: PartyValue[]): string[] => parties.map(({ namedAs }) => namedAs.trim()).filter(Boolean);

const idsOf = (parties: PartyValue[]): string[] => [
  ...new Set(parties.flatMap(({ organisations }) => organisations.map(({ id }) => id))),
];

const deadlineInput = ({
  repeats,
  dueOn,
  month,
  day,
  boundary,
  what,
  from,
  to,
  through,
}: DeadlineEntry): ConfirmDeadlineInput => ({
  ...(repeats === 'YEARLY' ? { month, day } : { dueOn: orNull(dueOn) }),
  boundary,
  what,
  fromNames: namesOf(from),
  toName: namesOf(to)[0] ?? null,
  throughName: namesOf(through)[0] ?? null,
  fromIds: idsOf(from),
  toIds: idsOf(to),
  throughId: idsOf(through)[0] ?? null,
});

const assignmentInputs = (entries: AssignmentEntry[], origins: Map<string, string>): ConfirmAssignmentInput[] =>
  entries.map(({ section, text, dueOn, dueBoundary, parties }, at) => ({
    section: orNull(section),
    text,
    dueOn: orNull(dueOn),
    dueBoundary,
    parties: partyInputs(parties, `assignments.${at}`, origins),
    unknownNames: namesOf(parties.filter(meansNobody)),
  }));

function partyInputs(parties: PartyValue[], path: string, origins: Map<string, string>): AssignmentPartyInput[] {
  const inputs: AssignmentPartyInput[] = [];
  for (const [from, { namedAs, role, organisations }] of parties.entries()) {
    for (const { id, name } of organisations) {
      origins.set(`${path}.parties.${inputs.length}`, `${path}.parties.${from}`);
      inputs.push({ organisationId: id, role, namedAs: namedAs.trim() || name });
    }
  }
  return inputs;
}
