/** Reading a document over the API, and confirming what was read as a person who corrects nothing. */

const PARTY = 'name organisationCount kinds levels organisations { id name }';
export const READ = `query ($sha256: String!, $fileName: String!, $keeperId: ID!) {
  readDirective(sha256: $sha256, fileName: $fileName, keeperId: $keeperId) {
    text format issuer { ${PARTY} } twins { certain directive { id code } }
    reading {
      type { value } code { value } symbol { value } issuer { value } place { value } subject { value span { start end } }
      date { day year month }
      bases { ...reference } references { ...reference }
      signer { name position authority } recipients { value }
      week { year theme suggestedThemes from to opening } movement { name }
      deadlines { date month day boundary what from { ${PARTY} } to { ${PARTY} } through { ${PARTY} } }
      assignments { role text section to { ${PARTY} } }
      forms { title formVersion { id code } rows { code label } }
      problems { code }
    }
    round { title year startsOn endsOn formVersion { id } tiers { tier kinds levels dueOn dueBoundary } }
  }
}
fragment reference on ReadReference { code originalCode type date issuer subject relation known { id } }`;

export const CONFIRM = `mutation ($input: ConfirmReadingInput!) {
  confirmReading(input: $input) {
    directive { id state code version subject deadlines { id dueOn month day boundary } assignments { id } }
    stubs { id code state } unlinked week { id version theme startsOn endsOn } movement { id name } round { id title }
  }
}`;

interface Party {
  name: string;
  organisationCount: number;
  kinds: string[];
  levels: string[];
  organisations: { id: string; name: string }[];
}

interface Reference {
  code: string | null;
  type: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  relation: string | null;
  known: { id: string } | null;
}

export interface Tier {
  tier: number;
  kinds: string[];
  levels: string[];
  dueOn: string;
  dueBoundary: string;
}

type Text = { value: string } | null;

export interface Proposal {
  text: string;
  issuer: Party | null;
  twins: { certain: boolean }[];
  reading: {
    type: Text;
    code: Text;
    symbol: Text;
    issuer: Text;
    place: Text;
    subject: Text;
    date: { day: string | null; year: number; month: number | null } | null;
    bases: Reference[];
    references: Reference[];
    signer: { name: string | null; position: string | null; authority: string | null } | null;
    recipients: { value: string }[];
    week: {
      year: number | null;
      theme: string | null;
      suggestedThemes: string[];
      from: string | null;
      to: string | null;
      opening: string | null;
    } | null;
    movement: { name: string } | null;
    deadlines: {
      date: string | null;
      month: number | null;
      day: number | null;
      boundary: string;
      what: string;
      from: Party[];
      to: Party | null;
      through: Party | null;
    }[];
    assignments: { role: string; text: string; section: string | null; to: Party }[];
    forms: { title: string; formVersion: { id: string; code: string } | null }[];
    problems: { code: string }[];
  };
  round: {
    title: string;
    year: number;
    startsOn: string;
    endsOn: string;
    formVersion: { id: string } | null;
    tiers: Tier[];
  } | null;
}

export interface Confirmed {
  directive: {
    id: string;
    state: string;
    code: string | null;
    deadlines: { dueOn: string | null; month: number | null; day: number | null; boundary: string }[];
    assignments: { id: string }[];
  };
  stubs: { code: string | null; state: string }[];
  week: { id: string; version: number; theme: string | null; startsOn: string | null; endsOn: string | null } | null;
  movement: { name: string } | null;
  round: { id: string } | null;
}

const ids = (party: Party | null): string[] => party?.organisations.map(({ id }) => id) ?? [];

/** Everything that was read, as it was read. `openedOn` begins a movement whose document has no day of its own. */
export function confirmation(
  { reading, issuer }: Proposal,
  file: { sha256: string; fileName: string; keeperId: string },
  openedOn: string,
): Record<string, unknown> {
  const { week } = reading;
  return {
    ...file,
    type: reading.type?.value,
    code: reading.code?.value ?? (reading.symbol ? `/${reading.symbol.value}` : null),
    issuer: reading.issuer?.value,
    issuerId: issuer?.organisations.length === 1 ? issuer.organisations[0]!.id : null,
    place: reading.place?.value ?? null,
    issuedOn: reading.date?.day ?? null,
    subject: reading.subject?.value,
    signerName: reading.signer?.name ?? null,
    signerPosition: reading.signer?.position ?? null,
    signerAuthority: reading.signer?.authority ?? null,
    recipients: reading.recipients.map(({ value }) => value),
    links: [
      ...reading.bases.map((base) => linkOf(base, 'BASED_ON')),
      ...reading.references.map((reference) => linkOf(reference, 'MENTIONS')),
    ],
    week:
      week?.year != null
        ? { year: week.year, theme: week.theme, startsOn: week.from, endsOn: week.to, openingOn: week.opening }
        : null,
    movement: reading.movement ? { name: reading.movement.name, startsOn: reading.date?.day ?? openedOn } : null,
    deadlines: reading.deadlines.map(({ date, month, day, boundary, what, from, to, through }) => ({
      ...(date ? { dueOn: date } : { month, day }),
      boundary,
      what,
      fromNames: from.map(({ name }) => name),
      fromIds: [...new Set(from.flatMap(ids))],
      toName: to?.name ?? null,
      toIds: ids(to),
      throughName: through?.name ?? null,
      throughId: ids(through)[0] ?? null,
    })),
    assignments: reading.assignments.map(({ section, text, role, to }) => ({
      section,
      text,
      parties: to.organisations.map(({ id }) => ({ organisationId: id, role, namedAs: to.name })),
      unknownNames: to.organisations.length === 0 ? [to.name] : [],
    })),
  };
}

const linkOf = ({ code, type, date, issuer, subject, relation, known }: Reference, otherwise: string) => ({
  kind: relation ?? otherwise,
  code,
  type,
  issuedOn: date,
  issuer,
  subject,
  directiveId: known?.id ?? null,
});
