import { OrganisationKind } from './organisation.entity';

const SPECIALISED = new Set([
  OrganisationKind.Ministry,
  OrganisationKind.EducationDepartment,
  OrganisationKind.EducationOffice,
  OrganisationKind.Department,
]);
const GOVERNING = new Set([OrganisationKind.Government, OrganisationKind.PeoplesCommittee]);

/** Acting for a committee hands its staff the committee's whole subtree, so only its own specialised bodies may. */
export const mayActFor = (kind: OrganisationKind, parent: { kind: OrganisationKind }): boolean =>
  SPECIALISED.has(kind) && GOVERNING.has(parent.kind);

/** Paths of everything above the given subtrees: `1.7.90.` has `1.` and `1.7.` above it. */
export function ancestorsOf(roots: string[]): string[] {
  const above = roots.flatMap((root) => {
    const keys = root.split('.').slice(0, -1);
    return keys.slice(0, -1).map((_, depth) => `${keys.slice(0, depth + 1).join('.')}.`);
  });
  return [...new Set(above)];
}

const NAMED = 5;

/** The names that a refusal gives; a long list is cut and says so. */
export const namesForRefusal = (names: string[]): string =>
  names.length <= NAMED ? names.join('; ') : `${names.slice(0, NAMED).join('; ')}; …`;

/** Decision 20/2020/QĐ-TTg: at most 35 characters, groups of 0-9 and A-Z parted by dots. */
export const isExchangeCode = (text: string): boolean => text.length <= 35 && /^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/.test(text);
