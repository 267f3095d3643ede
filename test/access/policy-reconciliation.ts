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
const found = [...read, ...rule([Reporter, Officer, AssociationOfficer, Administrator], 'nothing')];
const narrowing = rule(readers, 'narrowing');
const kept = rule([Finance], 'workplace');
const signed = rule([Finance, Leader], 'workplace');

/** Counts of cash boxes and statements of banks: as the books that they stand beside. */
export const reconciliationPolicy: Record<string, Rule[]> = {
  cashNotes: rule(readers, 'reference'),
  cashCounts: read,
  'cashCounts (organisation)': narrowing,
  'cashCounts (place)': narrowing,
  cashCount: read,
  'node (cash count)': found,
  'history (cash count)': read,
  'inbox (boxes to count)': [...rule(everyone, 'self'), ...kept],
  'inbox (counts to sign)': [...rule(everyone, 'self'), ...signed],
  recordCashCount: kept,
  signCashCount: signed,
  explainCashCount: kept,
  withdrawCashCount: kept,
  'GET /cash-counts/:id/minutes.pdf': read,
  'GET /cash-counts/:id/minutes.docx': read,

  bankStatements: read,
  'bankStatements (organisation)': narrowing,
  'bankStatements (place)': narrowing,
  bankStatement: read,
  'node (bank statement)': found,
  'history (bank statement)': read,
  importBankStatement: kept,
  discardBankStatement: kept,
  bankLines: read,
  bankMatchProposals: read,
  bankReconciliation: read,
  'GET /money-places/:id/reconciliation.pdf': read,
  matchBankLines: kept,
  'matchBankLines (lines)': kept,
  'matchBankLines (vouchers)': kept,
  acceptSureMatches: kept,
  undoBankMatch: kept,
  'node (bank match)': found,
  'history (bank match)': read,
};
