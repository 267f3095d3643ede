import { Administrator, Auditor, everyone, Finance, Reporter, rule, type Rule, staff, writers } from './rule';

/** How councils vote is the same for everybody, kept at the root. */
const same = rule(everyone, 'reference');
const kept = rule([Administrator], 'root');
const others = rule([Administrator, Finance, Auditor], 'nothing');

/** Councils of rounds and their ballots. Nobody of the matrix sits in one. */
export const councilPolicy: Record<string, Rule[]> = {
  council: rule(writers, 'subtree'),
  'node (council)': [...rule(writers, 'subtree'), ...others],
  ballot: rule(writers, 'subtree'),
  'node (ballot)': [...rule(writers, 'subtree'), ...others],
  ballotCases: rule(writers, 'subtree'),
  'draftFrom (ballot)': [...rule(staff, 'subtree'), ...rule([Reporter], 'workplace')],
  councilCandidates: rule(staff, 'workplace'),
  // Only those of the round's own territory are in the answer.
  'councilCandidates (organisation)': rule(staff, 'narrowing'),
  setUpCouncil: rule(staff, 'workplace'),
  'setUpCouncil (directive)': rule(staff, 'flows down'),
  // How many sit, and in which seats, is looked at first.
  'setUpCouncil (person)': rule(staff, 'narrowing'),
  'setUpCouncil (organisation)': rule(staff, 'narrowing'),
  amendCouncil: rule(staff, 'workplace'),
  'amendCouncil (directive)': rule(staff, 'flows down'),
  replaceMember: rule(staff, 'workplace'),
  // A ballot is open there: what is allowed ends before it is looked at who comes.
  'replaceMember (person)': rule(staff, 'narrowing'),
  'replaceMember (organisation)': rule(staff, 'narrowing'),
  nameAlternate: rule(staff, 'workplace'),
  'nameAlternate (person)': rule(staff, 'narrowing'),
  'nameAlternate (organisation)': rule(staff, 'narrowing'),
  councilRules: same,
  'node (council rule)': same,
  enterCouncilRule: kept,
  endCouncilRule: kept,
  dissolveCouncil: rule(staff, 'workplace'),
  recuse: rule(writers, 'nothing'),
  'recuse (nomination)': rule(writers, 'nothing'),
  openBallot: rule(staff, 'workplace'),
  // Names some of the round's own nominations: those of others are none of them.
  'openBallot (nominations)': rule(staff, 'narrowing'),
  'openBallot (present)': rule(staff, 'narrowing'),
  recordAttendance: rule(staff, 'workplace'),
  'recordAttendance (present)': rule(staff, 'workplace'),
  castBallot: rule(writers, 'nothing'),
  'castBallot (case)': rule(writers, 'nothing'),
  closeBallot: rule(staff, 'workplace'),
};
