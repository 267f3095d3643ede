import { AdministrativeLevel, kindNames, OrganisationKind } from '@app/organisations';

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
