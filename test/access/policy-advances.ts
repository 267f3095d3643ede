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
/** Of somebody else's: whoever does not read the books sees what they asked for themselves. */
const askers = [Officer, AssociationOfficer];
const seen = [...read, ...rule(askers, 'nothing')];
const found = [...read, ...rule([Reporter, ...askers, Administrator], 'nothing')];
const narrowing = rule([...readers, ...askers], 'narrowing');
const kept = rule([Finance], 'workplace');
const pile = [...rule(everyone, 'self'), ...kept];

/** Advances: as the books in which they stand; asked for by whoever works at the office. */
export const advancePolicy: Record<string, Rule[]> = {
  advances: seen,
  'advances (organisation)': narrowing,
  'advances (counterparty)': narrowing,
  advance: seen,
  'node (advance)': found,
  'node (settlement of an advance)': found,
  'history (advance)': seen,
  'inbox (advances asked for)': pile,
  'inbox (advances to pay)': pile,
  'inbox (advances overdue)': pile,
  advanceStandings: read,
  advanceStatement: read,
  askAdvance: rule([Finance, Leader, ...askers], 'workplace'),
  'askAdvance (counterparty)': [...kept, ...rule([Leader, ...askers], 'nothing')],
  grantAdvance: kept,
  'grantAdvance (fund)': kept,
  'grantAdvance (purpose)': kept,
  'grantAdvance (line of a budget)': kept,
  declineAdvance: [...kept, ...rule([Leader, ...askers], 'nothing')],
  payAdvance: kept,
  'payAdvance (place)': kept,
  'payAdvance (directive)': rule([Finance], 'flows down'),
  settleAdvance: kept,
  'settleAdvance (place)': kept,
  'settleAdvance (line of a budget)': kept,
  'settleAdvance (activity)': kept,
  'settleAdvance (file)': rule([Finance], 'subtree'),
  'GET /advance-settlements/:id/print.pdf': read,
  'GET /advance-books/:kind.pdf': read,
  'GET /advance-books/:kind.xlsx': read,
};
