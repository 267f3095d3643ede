import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { nameIdentity, UNIT_KINDS, type UnitKind } from './issuer-identity.rules';
import { NamedParty } from './named-party.view';
import { type NamedBody, type NamedGroup, type NamedUnit, type PartyName, withoutUnit } from './party-names.rules';

/** Organisations named one by one; the others are counted. */
export const LISTED = 200;

/** An administrative unit; `kind` and `name` folded. */
export interface Unit {
  key: number;
  level: AdministrativeLevel;
  path: string;
  kind: UnitKind | null;
  name: string;
}

/** The keeper's area: its administrative unit, and those above, the nearest first. */
export interface Area {
  /** Line in which the keeper reports. */
  line: string;
  own: Unit;
  chain: Unit[];
  /** Units below that names speak of. */
  below: Unit[];
}

/** An organisation that a name may mean. */
export interface Candidate {
  key: number;
  name: string;
  kind: OrganisationKind;
  /** Key of the unit in which it works. */
  scopeId: number;
}

/** Every organisation of some kinds at some levels. */
export interface Members {
  keys: number[];
  count: number;
  kinds: OrganisationKind[];
  levels: AdministrativeLevel[];
  /** Kinds of which there is somebody in the keeper's line. */
  present: OrganisationKind[];
}

/** The unit that a name says, of the body or of the group. */
export const unitOf = (party: PartyName): NamedUnit | null => {
  if (party && 'group' in party) return party.group.within;
  return party && 'body' in party ? party.body.unit : null;
};

/** How the register of units writes a name, with the kind that is said or with each that could stand there. */
export const spellings = ({ kind, name }: NamedUnit): string[] =>
  (kind ? [kind] : UNIT_KINDS).map((each) => `${each} ${name}`);

/** The unit that is meant: the own one or the nearest above of that kind and name, else the only one below. */
function unitIn(area: Area, { kind, name }: NamedUnit): Unit | null {
  if (kind === null && name === null) return area.own;
  const fits = (unit: Unit) => (kind === null || unit.kind === kind) && (name === null || unit.name === name);
  const above = area.chain.find(fits);
  if (above) return above;
  const below = name === null ? [] : area.below.filter(fits);
  return below.length === 1 ? below[0]! : null;
}

/** Where the members of a group are; null when the unit is not known. */
export const withinOf = ({ within }: NamedGroup, area: Area): Unit | null => (within ? unitIn(area, within) : area.own);

/** The one organisation that is meant; nobody when several could be. */
export function oneOf(party: NonNullable<PartyName>, area: Area, candidates: Candidate[]): Candidate | null {
  if ('body' in party) return bodyOf(party.body, area, candidates);
  return 'name' in party ? bearerOf(party.name, area, candidates) : null;
}

/** An association named after its country, a department without its province: the nearest unit that has one. */
function bodyOf({ kind, unit }: NamedBody, area: Area, candidates: Candidate[]): Candidate | null {
  if (unit.kind === null && unit.name === 'viet nam') return only(candidates, kind, area.chain.at(-1)!.key);
  const level = unit.kind === null && unit.name === null ? LEVEL_OF_BODY[kind] : undefined;
  const place = level ? (area.chain.find((one) => one.level === level) ?? null) : unitIn(area, unit);
  return place && only(candidates, kind, place.key);
}

/** Bodies that stand at one level only. */
const LEVEL_OF_BODY: Partial<Record<OrganisationKind, AdministrativeLevel>> = {
  [OrganisationKind.EducationDepartment]: AdministrativeLevel.Province,
  [OrganisationKind.EducationOffice]: AdministrativeLevel.District,
};

function only(candidates: Candidate[], kind: OrganisationKind, unitKey: number): Candidate | null {
  const found = candidates.filter((candidate) => candidate.kind === kind && candidate.scopeId === unitKey);
  return found.length === 1 ? found[0]! : null;
}

/** The one organisation of that name in the own unit, else in the nearest above, else below. */
function bearerOf(name: string, area: Area, candidates: Candidate[]): Candidate | null {
  for (const unit of area.chain) {
    const asked = withoutUnit(name, unit);
    // A name that says another unit is not stripped of it and finds only who bears it in full.
    const bearers = candidates.filter(
      (candidate) =>
        candidate.scopeId === unit.key && [name, asked].includes(withoutUnit(nameIdentity(candidate.name), unit)),
    );
    if (bearers.length > 0) return bearers.length === 1 ? bearers[0]! : null;
  }
  const own = new Set(area.chain.map(({ key }) => key));
  const below = candidates.filter((candidate) => !own.has(candidate.scopeId) && nameIdentity(candidate.name) === name);
  return below.length === 1 ? below[0]! : null;
}

/** What one part of a text names. */
export function partyOf(name: string, keys: number[], members?: Members): NamedParty {
  return Object.assign(new NamedParty(), {
    name,
    organisationKeys: keys,
    organisationCount: members?.count ?? keys.length,
    kinds: members?.kinds ?? [],
    levels: members?.levels ?? [],
    present: members?.present ?? [],
  });
}

/** Two addressees in one text, `UBND thành phố và Hội Khuyến học tỉnh`. */
export const partsOf = (name: string): string[] =>
  name.split(/ và (?=(?:UBND|Ủy ban|Uỷ ban|HĐND|HKH|Hội|Sở|Bộ|Phòng|Tỉnh ủy|Thành ủy|Trường|Trung tâm) )/u);

/** What the parts of one text name together. */
export function together(name: string, parties: NamedParty[]): NamedParty {
  const keys = [...new Set(parties.flatMap(({ organisationKeys }) => organisationKeys))].slice(0, LISTED);
  return Object.assign(new NamedParty(), {
    name,
    organisationKeys: keys,
    organisationCount:
      parties.length === 1
        ? parties[0]!.organisationCount
        : Math.max(keys.length, ...parties.map((party) => party.organisationCount)),
    kinds: [...new Set(parties.flatMap(({ kinds }) => kinds))],
    levels: [...new Set(parties.flatMap(({ levels }) => levels))],
    present: [...new Set(parties.flatMap(({ present }) => present))],
  });
}
