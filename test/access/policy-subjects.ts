import { AssociationOfficer, everyone, Leader, Officer, rule, type Rule } from './rule';

/** Keep the lists of who lives in a place. Reporters, whoever looks after money and administrators have nothing to do with citizens. */
const keepers = [Officer, AssociationOfficer];
const readers = [...keepers, Leader];
/** `node` answers whoever may not look at such things at all as if there were none. */
const found = [
  ...rule(readers, 'subtree and territory'),
  ...rule(
    everyone.filter((role) => !readers.includes(role)),
    'nothing',
  ),
];
const foundByKeepers = [
  ...rule(keepers, 'workplace'),
  ...rule(
    everyone.filter((role) => !keepers.includes(role)),
    'nothing',
  ),
];

/** Communities, clans, families and citizens: seen by those who speak for the territory, changed where they are kept. */
export const subjectPolicy: Record<string, Rule[]> = {
  communities: rule(readers, 'subtree and territory'),
  'communities (unit)': rule(readers, 'narrowing'),
  community: rule(readers, 'subtree and territory'),
  'node (community)': found,
  recordCommunity: rule(keepers, 'workplace'),
  amendCommunity: rule(keepers, 'workplace'),
  endCommunity: rule(keepers, 'workplace'),
  clans: rule(readers, 'subtree and territory'),
  'clans (unit)': rule(readers, 'narrowing'),
  'clans (community)': rule(readers, 'narrowing'),
  clan: rule(readers, 'subtree and territory'),
  'node (clan)': found,
  recordClan: rule(keepers, 'workplace'),
  'recordClan (community)': rule(keepers, 'subtree and territory'),
  amendClan: rule(keepers, 'workplace'),
  'amendClan (community)': rule(keepers, 'subtree and territory'),
  endClan: rule(keepers, 'workplace'),
  families: rule(readers, 'subtree and territory'),
  'families (unit)': rule(readers, 'narrowing'),
  'families (community)': rule(readers, 'narrowing'),
  'families (clan)': rule(readers, 'narrowing'),
  family: rule(readers, 'subtree and territory'),
  'node (family)': found,
  recordFamily: rule(keepers, 'workplace'),
  'recordFamily (community)': rule(keepers, 'subtree and territory'),
  'recordFamily (clan)': rule(keepers, 'subtree and territory'),
  amendFamily: rule(keepers, 'workplace'),
  'amendFamily (clan)': rule(keepers, 'subtree and territory'),
  endFamily: rule(keepers, 'workplace'),
  citizens: rule(readers, 'subtree and territory'),
  'citizens (unit)': rule(readers, 'narrowing'),
  'citizens (community)': rule(readers, 'narrowing'),
  'citizens (family)': rule(readers, 'narrowing'),
  citizen: rule(readers, 'subtree and territory'),
  'node (citizen)': found,
  'history (citizen)': rule(readers, 'subtree and territory'),
  recordCitizen: rule(keepers, 'workplace'),
  'recordCitizen (community)': rule(keepers, 'subtree and territory'),
  'recordCitizen (family)': rule(keepers, 'subtree and territory'),
  correctCitizen: rule(keepers, 'workplace'),
  moveCitizen: rule(keepers, 'workplace'),
  'moveCitizen (community)': rule(keepers, 'subtree and territory'),
  'moveCitizen (family)': rule(keepers, 'subtree and territory'),
  endCitizen: rule(keepers, 'workplace'),
  showCitizenNumber: rule(keepers, 'workplace'),
  subjectCounts: rule(readers, 'narrowing'),
  citizenImports: rule(keepers, 'workplace'),
  'citizenImports (within)': rule(keepers, 'narrowing'),
  citizenImport: rule(keepers, 'workplace'),
  'node (import)': foundByKeepers,
  importFaults: rule(keepers, 'workplace'),
  mendImportRow: rule(keepers, 'workplace'),
  writeCitizenImport: rule(keepers, 'workplace'),
  cancelCitizenImport: rule(keepers, 'workplace'),
  'POST /citizen-imports': rule(keepers, 'workplace'),
  'GET /citizen-imports/:id/failed.csv': rule(keepers, 'workplace'),
  stateSubjects: rule(keepers, 'workplace'),
  amendStatement: rule(keepers, 'workplace'),
  'node (statement)': found,
};
