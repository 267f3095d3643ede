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
const prepared = rule([Finance], 'workplace');
const decided = rule([Leader], 'workplace');

/** Books that go over: read as the books themselves, prepared and agreed to at the office whose they are; confirmed at the other one, which is nobody's here. */
export const handoverPolicy: Record<string, Rule[]> = {
  fundHandovers: read,
  'fundHandovers (organisation)': rule(readers, 'narrowing'),
  fundHandover: read,
  'node (fund handover)': [...read, ...rule([Reporter, Officer, AssociationOfficer, Administrator], 'nothing')],
  'history (fund handover)': read,
  booksToTakeOver: rule(readers, 'reference'),
  fundHandoverPreview: [...prepared, ...decided, ...rule([Auditor], 'nothing')],
  'fundHandoverPreview (to)': [...prepared, ...decided, ...rule([Auditor], 'nothing')],
  'fundHandoverPreview (funds)': rule(readers, 'nothing'),
  'inbox (handovers to confirm)': [...rule(everyone, 'self'), ...decided],
  prepareFundHandover: prepared,
  'prepareFundHandover (to)': prepared,
  'prepareFundHandover (funds)': rule([Finance], 'nothing'),
  'prepareFundHandover (places)': rule([Finance], 'nothing'),
  'prepareFundHandover (goods)': rule([Finance], 'nothing'),
  agreeToFundHandover: decided,
  confirmFundHandover: rule([Leader], 'nothing'),
  returnFundHandover: decided,
  withdrawFundHandover: prepared,
  'GET /fund-handovers/:id/protocol.pdf': read,
  'GET /fund-handovers/:id/protocol.docx': read,
};
