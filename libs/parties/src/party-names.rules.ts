import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { nameIdentity, UNIT_KINDS, type UnitKind } from './issuer-identity.rules';

/** An administrative unit as a name writes it: `huyện`, `tỉnh Lai Châu`, `Hải An`. */
export interface NamedUnit {
  kind: UnitKind | null;
  /** Folded name without its kind; null when only the kind is said. */
  name: string | null;
}

/** Every organisation of some kinds at some levels: `UBND các huyện, thị xã, thành phố`. */
export interface NamedGroup {
  kinds: OrganisationKind[];
  /** Empty: the level of the area itself. */
  levels: AdministrativeLevel[];
  /** `trên địa bàn quận Hải An`; null: the keeper's area. */
  within: NamedUnit | null;
}

/** The one body of a kind in a unit: `UBND tỉnh`, `Phòng GD&ĐT quận Hải An`. */
export interface NamedBody {
  kind: OrganisationKind;
  unit: NamedUnit;
}

export type PartyName = { group: NamedGroup } | { body: NamedBody } | { name: string } | null;

const GENERAL_SCHOOLS = [
  OrganisationKind.Preschool,
  OrganisationKind.PrimarySchool,
  OrganisationKind.LowerSecondarySchool,
  OrganisationKind.UpperSecondarySchool,
  OrganisationKind.MultiLevelSchool,
];
const EDUCATION = [
  ...GENERAL_SCHOOLS,
  OrganisationKind.ContinuingEducationCentre,
  OrganisationKind.VocationalSchool,
  OrganisationKind.University,
];
const ANYWHERE = [AdministrativeLevel.Province, AdministrativeLevel.District, AdministrativeLevel.Commune];

/** Bodies of which a unit has one. */
const BODIES: readonly (readonly [name: string, kind: OrganisationKind])[] = [
  ['uy ban nhan dan', OrganisationKind.PeoplesCommittee],
  ['hoi khuyen hoc', OrganisationKind.StudyPromotionAssociation],
  ['so giao duc dao tao', OrganisationKind.EducationDepartment],
  ['phong giao duc dao tao', OrganisationKind.EducationOffice],
];

interface Noun {
  kinds: OrganisationKind[];
  /** Where such bodies are when the name says no level; empty: at the level of the area. */
  levels: AdministrativeLevel[];
}

const noun = (kinds: OrganisationKind[], levels: AdministrativeLevel[] = ANYWHERE): Noun => ({ kinds, levels });

/** Common nouns of organisations as lists name them, folded; longer ones are read first. */
const NOUNS: Readonly<Record<string, Noun>> = {
  'uy ban nhan dan': noun([OrganisationKind.PeoplesCommittee], []),
  'hoi khuyen hoc': noun([OrganisationKind.StudyPromotionAssociation], []),
  'so giao duc dao tao': noun([OrganisationKind.EducationDepartment], [AdministrativeLevel.Province]),
  'phong giao duc dao tao': noun([OrganisationKind.EducationOffice], [AdministrativeLevel.District]),
  so: noun([OrganisationKind.Department, OrganisationKind.EducationDepartment], [AdministrativeLevel.Province]),
  phong: noun([OrganisationKind.Department, OrganisationKind.EducationOffice], []),
  ban: noun([OrganisationKind.Department], []),
  nganh: noun([OrganisationKind.Department], []),
  'doan the': noun([OrganisationKind.MassOrganisation], []),
  hoi: noun([OrganisationKind.MassOrganisation, OrganisationKind.StudyPromotionAssociation], []),
  // Neither communes nor associations: bodies that the system does not know.
  'xa hoi': noun([]),
  'to chuc chinh tri xa hoi': noun([OrganisationKind.MassOrganisation], []),
  'co so giao duc': noun(EDUCATION),
  'co so giao duc dai hoc': noun([OrganisationKind.University]),
  'co so giao duc nghe nghiep': noun([OrganisationKind.VocationalSchool]),
  'co so giao duc thuong xuyen': noun([OrganisationKind.ContinuingEducationCentre]),
  'co so giao duc mam non': noun([OrganisationKind.Preschool]),
  'truong hoc': noun(GENERAL_SCHOOLS),
  'nha truong': noun(GENERAL_SCHOOLS),
  'mam non': noun([OrganisationKind.Preschool]),
  'mau giao': noun([OrganisationKind.Preschool]),
  'tieu hoc': noun([OrganisationKind.PrimarySchool]),
  'trung hoc co so': noun([OrganisationKind.LowerSecondarySchool]),
  'trung hoc pho thong': noun([OrganisationKind.UpperSecondarySchool]),
  'truong pho thong': noun([
    OrganisationKind.PrimarySchool,
    OrganisationKind.LowerSecondarySchool,
    OrganisationKind.UpperSecondarySchool,
    OrganisationKind.MultiLevelSchool,
  ]),
  'dai hoc': noun([OrganisationKind.University]),
  'hoc vien': noun([OrganisationKind.University]),
  'cao dang': noun([OrganisationKind.VocationalSchool]),
  'trung cap': noun([OrganisationKind.VocationalSchool]),
  'trung tam giao duc thuong xuyen': noun([OrganisationKind.ContinuingEducationCentre]),
  'trung tam giao duc nghe nghiep giao duc thuong xuyen': noun([OrganisationKind.ContinuingEducationCentre]),
  'trung tam hoc tap cong dong': noun([OrganisationKind.CommunityLearningCentre], [AdministrativeLevel.Commune]),
  'thu vien': noun([OrganisationKind.Library]),
  'bao tang': noun([OrganisationKind.Museum]),
  'nha van hoa': noun([OrganisationKind.CultureHouse]),
  'don vi bao chi': noun([OrganisationKind.Press]),
  'doanh nghiep': noun([OrganisationKind.Enterprise]),
  'luc luong vu trang': noun([OrganisationKind.ArmedForces]),
};

/** Words that say nothing about who is meant. */
const FILLERS = new Set(
  'cac tat ca toan nhung cap truong don vi dia phuong to chuc truc thuoc tai o cong lap ngoai so'.split(' '),
);

const LEVEL_OF_UNIT: Readonly<Record<UnitKind, AdministrativeLevel>> = {
  tinh: AdministrativeLevel.Province,
  // A city beside districts or alone in a list is one of them; beside provinces it is one of those.
  'thanh pho': AdministrativeLevel.District,
  quan: AdministrativeLevel.District,
  huyen: AdministrativeLevel.District,
  'thi xa': AdministrativeLevel.District,
  xa: AdministrativeLevel.Commune,
  phuong: AdministrativeLevel.Commune,
  'thi tran': AdministrativeLevel.Commune,
  'dac khu': AdministrativeLevel.Commune,
};

/** Why it is sent there, as "Nơi nhận" adds it: `(để báo cáo)`, `(b/c)`, `(t/h)`. */
const PURPOSE = /\s*\((?:để\s[^()]{1,60}|b\/c|t\/h|p\/h|th|bc)\)\s*$/iu;

/** Who a document means by a name; null when it says too little (`các đơn vị có liên quan`). */
export function readPartyName(text: string): PartyName {
  const words = withoutHead(nameIdentity(text.replace(PURPOSE, '')));
  if (words === '' || / lien quan\b/u.test(words)) return null;
  if (isPlural(words)) {
    const group = readGroup(words);
    return group && { group };
  }
  for (const [name, kind] of BODIES) {
    const unit = words.startsWith(name) ? readUnit(words.slice(name.length).trim()) : null;
    if (unit) return { body: { kind, unit } };
  }
  return { name: words };
}

/** The head of an office stands for the office. */
const withoutHead = (words: string): string =>
  words
    .replace(/^(?:de nghi|yeu cau|giao) /u, '')
    .replace(/^(?:thu truong|lanh dao) /u, '')
    .replace(/^(?:chu tich|giam doc|hieu truong) (?=uy ban|cac|so|truong)/u, '')
    .replace(/^truong phong /u, 'phong ');

const UNITS = UNIT_KINDS.join('|');
const isPlural = (words: string): boolean =>
  /(?:^| )(?:cac|nhung|tat ca) /u.test(words) ||
  /^(?:so|phong) ban (?:nganh|doan|hoi)/u.test(words) ||
  new RegExp(` \\d+ (?:${UNITS})\\b`, 'u').test(words);

const WITHIN = new RegExp(` (?:tren dia ban|thuoc|cua|trong|truc thuoc)(?: toan)?((?: (?:${UNITS}))?(?: .*)?)$`, 'u');

function readGroup(words: string): NamedGroup | null {
  const place = WITHIN.exec(words)?.[1]?.trim() ?? '';
  const within = place === '' ? null : readUnit(place);
  if (within === null && place !== '') return null;
  let rest = ` ${words.replace(WITHIN, '').replaceAll('co quan', 'don vi')} `;
  const nouns: Noun[] = [];
  for (const name of Object.keys(NOUNS).toSorted((one, other) => other.length - one.length)) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, '  ');
    nouns.push(NOUNS[name]!);
  }
  if (nouns.length === 0 || nouns.some(({ kinds }) => kinds.length === 0)) return null;
  const { levels, rest: unread } = readLevels(rest);
  if (unread.split(' ').some((word) => word !== '' && !FILLERS.has(word) && !/^\d+$/u.test(word))) return null;
  const kinds = [...new Set(nouns.flatMap((one) => one.kinds))];
  return { kinds, levels: levels.length > 0 ? levels : commonLevels(nouns), within };
}

/** Where the nouns agree: `các sở, ban, ngành` are all at the province, though a `ban` may be anywhere. */
function commonLevels(nouns: readonly Noun[]): AdministrativeLevel[] {
  const fixed = nouns.find(({ levels }) => levels.length === 1);
  return fixed?.levels ?? [...new Set(nouns.flatMap(({ levels }) => levels))];
}

function readLevels(text: string): { levels: AdministrativeLevel[]; rest: string } {
  let rest = text.replaceAll(' ', '  ');
  const units: UnitKind[] = [];
  for (const kind of UNIT_KINDS) {
    const written = ` ${kind.replace(' ', '  ')} `;
    if (!rest.includes(written)) continue;
    rest = rest.replaceAll(written, ' ');
    units.push(kind);
  }
  const isProvinces = units.includes('tinh') && /\bcac\b.*\btinh\b/u.test(text);
  const levels = units.map((kind) =>
    isProvinces && kind === 'thanh pho' ? AdministrativeLevel.Province : LEVEL_OF_UNIT[kind],
  );
  return { levels: [...new Set(levels)], rest };
}

/** `tỉnh Lai Châu`, `quận`, `Hải An`, or nothing: the keeper's own unit. */
function readUnit(words: string): NamedUnit | null {
  if (words.startsWith('cac ')) return null;
  const kind = UNIT_KINDS.find((candidate) => words === candidate || words.startsWith(`${candidate} `)) ?? null;
  const name = kind === null ? words : words.slice(kind.length + 1);
  return { kind, name: name === '' ? null : name };
}

/** Folded name of a unit with and without its kind. */
export function unitNames(name: string): { kind: UnitKind | null; name: string } {
  const { kind, name: bare } = readUnit(nameIdentity(name)) ?? { kind: null, name: null };
  return { kind, name: bare ?? '' };
}

/** The name of an organisation without the unit it belongs to: `Báo Lai Châu`, `Sở Nội vụ tỉnh Lai Châu`, `Sở Nội vụ tỉnh`. */
export function withoutUnit(words: string, unit: { kind: UnitKind | null; name: string }): string {
  const endings = [unit.kind && `${unit.kind} ${unit.name}`, unit.name, unit.kind].filter((ending) => ending);
  for (const ending of endings) if (words.endsWith(` ${ending}`)) return words.slice(0, -ending!.length - 1);
  return words;
}
