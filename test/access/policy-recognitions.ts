import {
  Administrator,
  AssociationOfficer,
  Auditor,
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
const acted = [...rule(staff, 'subtree and territory'), ...rule([Reporter], 'workplace')];
const keptAlone = [...rule(keepers, 'own area'), ...rule([Leader, Reporter], 'nothing')];
const ofCitizens = [...rule([...keepers, Leader], 'subtree and territory'), ...rule([Reporter], 'nothing')];
const others = rule([Administrator, Finance, Auditor], 'nothing');

/** Rounds in which titles and awards are given, who is put forward, and who was recognised. */
export const recognitionPolicy: Record<string, Rule[]> = {
  recognitionRounds: rule(writers, 'flows to a territory'),
  recognitionRound: rule(writers, 'flows to a territory'),
  'node (recognition round)': [...rule(writers, 'flows to a territory'), ...others],
  openRecognitionRound: rule(staff, 'workplace'),
  amendRecognitionRound: rule(staff, 'workplace'),
  closeRecognitionRound: rule(staff, 'workplace'),
  reopenRecognitionRound: rule(staff, 'workplace'),
  cancelRecognitionRound: rule(staff, 'workplace'),
  'draftFrom (recognition round)': rule(writers, 'flows to a territory'),
  nominations: rule(writers, 'subtree and territory'),
  'nominations (round)': rule(writers, 'narrowing'),
  nomination: rule(writers, 'subtree and territory'),
  'nomination (citizen)': ofCitizens,
  'node (nomination)': [...rule(writers, 'subtree and territory'), ...others],
  nominate: acted,
  'nominate (round)': rule(writers, 'flows to a territory'),
  nominateSubjects: rule(keepers, 'workplace'),
  'nominateSubjects (round)': rule(keepers, 'flows to a territory'),
  'nominateSubjects (community)': rule(keepers, 'own area'),
  'nominateSubjects (clan)': rule(keepers, 'own area'),
  'nominateSubjects (family)': rule(keepers, 'own area'),
  'nominateSubjects (citizen)': rule(keepers, 'own area'),
  nominateFromList: rule(keepers, 'workplace'),
  'nominateFromList (round)': rule(keepers, 'flows to a territory'),
  // Chosen for a row of the own office's list: of the round's kind, within what that office may put forward.
  'nominateFromList (organisation)': rule(keepers, 'subtree and territory'),
  'nominateFromList (community)': rule(keepers, 'own area'),
  'nominateFromList (clan)': rule(keepers, 'own area'),
  'nominateFromList (family)': rule(keepers, 'own area'),
  'nominateFromList (citizen)': rule(keepers, 'own area'),
  nominateAllMet: rule(keepers, 'workplace'),
  'nominateAllMet (round)': rule(keepers, 'flows to a territory'),
  withdrawNomination: acted,
  'withdrawNomination (citizen)': keptAlone,
  appraiseNominations: rule(staff, 'workplace'),
  recommendEligible: rule(staff, 'workplace'),
  recognitions: rule(writers, 'subtree and territory'),
  'recognitions (within)': rule(writers, 'narrowing'),
  'recognitions (round)': rule(writers, 'narrowing'),
  recognition: rule(writers, 'subtree and territory'),
  'recognition (citizen)': ofCitizens,
  'node (recognition)': [...rule(writers, 'subtree and territory'), ...others],
  grantRecognitions: rule(staff, 'flows to a territory'),
  'grantRecognitions (directive)': rule(staff, 'flows down'),
  // Names some of the round's own nominations: those of others are none of them.
  'grantRecognitions (nominations)': rule(staff, 'narrowing'),
  revokeRecognition: rule([Leader], 'workplace'),
  'revokeRecognition (directive)': rule([Leader], 'flows down'),
};
