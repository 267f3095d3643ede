import {
  Administrator,
  AssociationOfficer,
  Auditor,
  everyone,
  Finance,
  Leader,
  Officer,
  Reporter,
  rule,
  type Rule,
} from './rule';

const readers = [Finance, Leader, Auditor];
const read = rule(readers, 'subtree');
const narrowing = rule(readers, 'narrowing');
const prepared = rule([Finance], 'workplace');
const decided = rule([Leader], 'workplace');
const anybody = rule(everyone, 'everybody');

/** Years of funds: as the books that they come from until they are published, and before anybody then. */
export const publicationPolicy: Record<string, Rule[]> = {
  fundPublications: read,
  'fundPublications (organisation)': narrowing,
  'fundPublications (fund)': narrowing,
  fundPublication: read,
  'node (fund publication)': [...read, ...rule([Reporter, Officer, AssociationOfficer, Administrator], 'nothing')],
  'history (fund publication)': read,
  fundPublicationPreview: read,
  publicationLaw: rule(readers, 'reference'),
  'inbox (publications to publish)': [...rule(everyone, 'self'), ...decided],
  submitFundPublication: prepared,
  'submitFundPublication (fund)': prepared,
  publishFundPublication: decided,
  returnFundPublication: decided,
  withdrawFundPublication: prepared,
  'GET /fund-publications/preview': read,
  'GET /fund-publications/:id/page': read,
  'GET /fund-publications/:id/report.pdf': read,
  'GET /fund-publications/:id/report.docx': read,
  'GET /fund-publications/:id/data.csv': read,
  'GET /fund-publications/:id/data.xlsx': read,
  'GET /funds': anybody,
  'GET /funds/:code': anybody,
  'GET /funds/:code/:year': anybody,
  'GET /funds/:code/:year.csv': anybody,
  'GET /funds/:code/:year.xlsx': anybody,
  'GET /funds/:code/:year.json': anybody,
};
