import {
  Administrator,
  Auditor,
  AssociationOfficer,
  everyone,
  Finance,
  Leader,
  Officer,
  Reporter,
  rule,
  type Rule,
  staff,
  writers,
} from './rule';

const keepers = [Officer, AssociationOfficer];
const found = [...rule(writers, 'subtree and territory'), ...rule([Administrator, Finance, Auditor], 'nothing')];
const acted = [...rule(staff, 'subtree and territory'), ...rule([Reporter], 'workplace')];
const keptAlone = [...rule(keepers, 'own area'), ...rule([Leader, Reporter], 'nothing')];

/** Titles that somebody strives for in a year. */
export const titlePolicy: Record<string, Rule[]> = {
  titles: rule(everyone, 'reference'),
  title: rule(everyone, 'reference'),
  'node (title)': rule(everyone, 'reference'),
  defineTitle: rule([Administrator], 'root'),
  amendTitle: rule([Administrator], 'root'),
  closeTitle: rule([Administrator], 'root'),
  titleClosings: rule(everyone, 'flows to a territory'),
  'node (title closing)': rule(everyone, 'flows to a territory'),
  setTitleClosing: rule(keepers, 'workplace'),
  titleRegistrations: rule(writers, 'subtree and territory'),
  'titleRegistrations (within)': rule(writers, 'narrowing'),
  titleRegistration: rule(writers, 'subtree and territory'),
  'titleRegistration (citizen)': [
    ...rule([...keepers, Leader], 'subtree and territory'),
    ...rule([Reporter], 'nothing'),
  ],
  'node (title registration)': found,
  titleCandidates: acted,
  titleCounts: rule(writers, 'narrowing'),
  registerTitles: acted,
  'registerTitles (directive)': rule(writers, 'flows down'),
  registerSubjectTitles: rule(keepers, 'workplace'),
  'registerSubjectTitles (directive)': rule(keepers, 'flows down'),
  'registerSubjectTitles (community)': rule(keepers, 'own area'),
  'registerSubjectTitles (clan)': rule(keepers, 'own area'),
  'registerSubjectTitles (family)': rule(keepers, 'own area'),
  'registerSubjectTitles (citizen)': rule(keepers, 'own area'),
  registerCommunityTitles: rule(keepers, 'workplace'),
  'registerCommunityTitles (directive)': rule(keepers, 'flows down'),
  'registerCommunityTitles (community)': rule(keepers, 'subtree and territory'),
  'POST /title-lists': rule(keepers, 'workplace'),
  'GET /title-lists/template.xlsx': rule(keepers, 'reference'),
  amendTitleRegistration: acted,
  'amendTitleRegistration (directive)': rule(writers, 'flows down'),
  'amendTitleRegistration (citizen)': keptAlone,
  withdrawTitle: acted,
  'withdrawTitle (citizen)': keptAlone,
  'GET /title-registrations/:id/paper.docx': rule(writers, 'subtree and territory'),
  'GET /title-registrations/:id/paper.pdf': rule(writers, 'subtree and territory'),
  'GET /title-years/:year/registrations.docx': rule(writers, 'narrowing'),
  'GET /title-years/:year/registrations.pdf': rule(writers, 'narrowing'),
};
