/** Enumerations of the schema behind the words that the trail keeps, by field, or by type and field where types differ. */
export const ENUMS: Readonly<Record<string, string>> = {
  'Directive.state': 'DirectiveState',
  'Report.state': 'ObligationStanding',
  'Report.figures.state': 'FigureState',
  'Round.state': 'RoundState',
  'Activity.mode': 'ActivityMode',
  'Assignment.role': 'AssignmentRole',
  'Person.role': 'Role',
  'Organisation.kind': 'OrganisationKind',
  'Organisation.line': 'ReportingLine',
  'CalendarDay.kind': 'CalendarDayKind',
  'Dispatch.purpose': 'DispatchPurpose',
  'Round.kinds': 'OrganisationKind',
  'Round.levels': 'AdministrativeLevel',
  'Dispatch.kinds': 'OrganisationKind',
  'Dispatch.levels': 'AdministrativeLevel',
  // Of a draft; of a link, which stands in a list.
  'Directive.kind': 'DraftKind',
  'Directive.0.kind': 'DirectiveLinkKind',
  'Directive.body.kind': 'OfficialBlockKind',
  'Directive.signerAuthority': 'SignatureAuthority',
  'Directive.otherSigners.authority': 'SignatureAuthority',
  'Directive.urgency': 'DirectiveUrgency',
  'Assessment.answers.kind': 'MeasureKind',
  'Assessment.stated': 'CriteriaTrait',
  'Assessment.state': 'AssessmentState',
  'Assessment.outcome': 'AssessmentOutcome',
  'AssessmentRound.state': 'AssessmentRoundState',
  'AssessmentRound.kinds': 'OrganisationKind',
  'AssessmentRound.levels': 'AdministrativeLevel',
  'AreaTarget.state': 'AreaTargetState',
  'Community.kind': 'CommunityKind',
  'Cluster.kind': 'ClusterKind',
  'Movement.state': 'MovementState',
  'Movement.measure': 'TargetMeasure',
  'Movement.kinds': 'SubjectKind',
  'TitleRegistration.kind': 'SubjectKind',
  'Award.tier': 'AwardTier',
  'Award.subjects': 'SubjectKind',
  'Authority.act': 'AuthorityAct',
  'Authority.holderKind': 'OrganisationKind',
  'Authority.holderLevel': 'AdministrativeLevel',
  'CouncilRule.method': 'VoteMethod',
  'CouncilRule.measuredBy': 'VoteMeasure',
  'CouncilRule.abstention': 'VoteAbstention',
  'Citizen.fields': 'PersonalField',
  'Person.fields': 'PersonalField',
  'Person.field': 'PersonalField',
  book: 'Book',
  dueBoundary: 'DeadlineBoundary',
};

/** What is stored as the code that a text prescribes: the national exchange, and Decree 30/2020. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DispatchStatus: {
    '01': 'ARRIVED',
    '02': 'REFUSED',
    '03': 'RECEIVED',
    '04': 'ASSIGNED',
    '05': 'IN_PROGRESS',
    '06': 'COMPLETED',
    '13': 'RECALL_REQUESTED',
    '15': 'RECALL_AGREED',
    '16': 'RECALL_REFUSED',
  },
  SignatureAuthority: { TM: 'COLLECTIVE', KT: 'DEPUTY', TL: 'DELEGATED', TUQ: 'AUTHORISED', Q: 'ACTING' },
};

/** Numbers that are read as they are written: no thousands. */
const BARE = new Set(['year', 'number', 'tier', 'level', 'cellKey', 'rowKey', 'textKey']);
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const KEY = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
/** Whose value is the id of a thing, `sourceId`. */
const ID = /Ids?$/;
const HASH = /^[\da-f]{64}$/;

/** How one value is to be read. */
export type Reading =
  | { kind: 'nothing' }
  | { kind: 'day' | 'instant' | 'text'; text: string }
  | { kind: 'number'; value: number }
  | { kind: 'flag'; value: boolean }
  /** i18n key, and the value itself where it has no words. */
  | { kind: 'word'; key: string; text: string }
  /** Of something that is named elsewhere, or nowhere. */
  | { kind: 'key' | 'file' }
  | { kind: 'list'; members: Reading[] };

/** What the JSON of a value says, of a field of a thing of a type. */
export function readingOf(json: string | null, subjectType: string, field: string): Reading {
  return json === null ? { kind: 'nothing' } : readValue(JSON.parse(json), subjectType, partsOf(field));
}

function readValue(value: unknown, subjectType: string, at: Parts): Reading {
  const { names } = at;
  if (value === null || value === '') return { kind: 'nothing' };
  // Of a text the trail says that it was written, not what.
  if (value === true && names[0] === 'texts') return { kind: 'word', key: 'trail.rewritten', text: '' };
  if (typeof value === 'boolean') return { kind: 'flag', value };
  if (typeof value === 'number') return readNumber(value, names.at(-1) ?? '');
  if (typeof value === 'string') return readText(value, subjectType, at);
  if (!Array.isArray(value)) return { kind: 'text', text: JSON.stringify(value) };
  return { kind: 'list', members: value.map((member) => readValue(member, subjectType, at)) };
}

function readNumber(value: number, name: string): Reading {
  if (BARE.has(name)) return { kind: 'text', text: String(value) };
  return name.endsWith('Key') ? { kind: 'key' } : { kind: 'number', value };
}

function readText(text: string, subjectType: string, at: Parts): Reading {
  const name = at.names.at(-1) ?? '';
  if (HASH.test(text)) return { kind: 'file' };
  if (KEY.test(text) || ID.test(name)) return { kind: 'key' };
  if (DAY.test(text)) return { kind: 'day', text };
  if (INSTANT.test(text)) return { kind: 'instant', text };
  const of = name === 'status' ? 'DispatchStatus' : enumOf(subjectType, at);
  const codes = of && CODES[of];
  const word = codes ? codes[text] : constantCase(text);
  return of && word ? { kind: 'word', key: `enums.${of}.${word}`, text } : { kind: 'text', text };
}

interface Parts {
  names: string[];
  row: string | null;
}

/** The words of a field's place that are no numbers, `['parties', 'organisationKey']`, and the last number among them. */
export function partsOf(field: string): Parts {
  const parts = field.split('.').filter(Boolean);
  const rows = parts.filter(isRow);
  // The code of a target has dots of its own: `answers.1.4.isMet`.
  const row = parts[0] === 'answers' ? rows.join('.') || null : (rows.at(-1) ?? null);
  return { names: parts.filter((part) => !isRow(part)), row };
}

const isRow = (part: string): boolean => /^\d+$/.test(part) || KEY.test(part);

/** In a list by what its rows are, else by the whole place first, then by its last word, of the type or of any. */
function enumOf(subjectType: string, { names, row }: Parts): string | undefined {
  const last = names.at(-1) ?? '';
  const inRow = row === null || names.length > 1 ? undefined : ENUMS[`${subjectType}.0.${last}`];
  return inRow ?? ENUMS[`${subjectType}.${names.join('.')}`] ?? ENUMS[`${subjectType}.${last}`] ?? ENUMS[last];
}

/** `peoples_committee`, `inPerson` → `PEOPLES_COMMITTEE`, `IN_PERSON`. */
export const constantCase = (word: string): string => word.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
