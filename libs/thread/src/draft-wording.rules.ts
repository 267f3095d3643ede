import { longDate } from '@app/directives';
import { type Deadline, DeadlineBoundary } from '@app/kernel';
import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { kindNames } from '@app/reporting';

/** `trước ngày 20 tháng 10 năm 2024` leaves out the day, `chậm nhất ngày …` includes it. */
export const dueText = ({ on, boundary }: Deadline): string =>
  `${boundary === DeadlineBoundary.Before ? 'trước' : 'chậm nhất'} ${longDate(on)}`;

const levelNames: Record<AdministrativeLevel, string> = {
  [AdministrativeLevel.Country]: 'trung ương',
  [AdministrativeLevel.Province]: 'cấp tỉnh',
  [AdministrativeLevel.District]: 'cấp huyện',
  [AdministrativeLevel.Commune]: 'cấp xã',
};

/** Kinds that stand at every level; of the others the kind says enough. */
const LEVELLED = new Set([
  OrganisationKind.PeoplesCommittee,
  OrganisationKind.StudyPromotionAssociation,
  OrganisationKind.MassOrganisation,
]);

/** How offices write the committees of a level, and how the reader understands them. */
const committees: Partial<Record<AdministrativeLevel, string>> = {
  [AdministrativeLevel.Province]: 'các tỉnh, thành phố',
  [AdministrativeLevel.District]: 'các huyện, thị xã, thành phố',
  [AdministrativeLevel.Commune]: 'các xã, phường',
};

function atLevel(kind: OrganisationKind, level: AdministrativeLevel): string {
  const plural = kind === OrganisationKind.PeoplesCommittee ? committees[level] : undefined;
  return `${kindNames[kind]} ${plural ?? levelNames[level]}`;
}

/** Units as a document names them together: `Ủy ban nhân dân các xã, phường`, `Trường tiểu học`. */
export const unitsNamed = (kinds: readonly OrganisationKind[], levels: readonly AdministrativeLevel[]): string[] =>
  kinds.flatMap((kind) => (LEVELLED.has(kind) ? levels.map((level) => atLevel(kind, level)) : [kindNames[kind]]));

/** A number as it stands in running text: two digits below 10. */
export const counted = (count: number): string => String(count).padStart(2, '0');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** `III. …`, for the section at the given place. */
export const section = (at: number, title: string): string => `${ROMAN[at]}. ${title}`;
