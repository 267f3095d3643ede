import './recognition-work.module';

export { deciderOf } from './decider';
export { honourOf, MOST_NAMES, recommendedIn } from './round-papers';
export { recognitionBook, termOf } from './grants.service';
export { eligibilityOf } from './eligibility';
export { whyNot } from './eligibility.words';
export * from './nomination.entity';
export * from './nomination-paper.entity';
export {
  type Appraisal,
  appraiseAll,
  heldNomination,
  heldToAppraise,
  openRound,
  roundInAppraisal,
  voteByCouncil,
  writeNominations,
} from './nomination-store';
export { Nominations } from './nominations.service';
export * from './recognition.entity';
export * from './recognition-round.entity';
export { RECOGNITION, RECOGNITION_ROUND } from './recognitions.kinds';
export { RecognitionsLoader } from './recognitions.loader';
export { RecognitionCountVerifier } from './recognition-count-verifier';
export * from './recognitions.module';
export { NominationIds, RecognitionIds, RecognitionRoundIds } from './recognitions.ids';
export {
  changeableByNominators,
  recognitionColumns,
  recognitions,
  visibleNominations,
  visibleRecognitions,
} from './recognitions.sql';
export { reopenFor, settleReopened } from './reopening';
export { lockedRound, RecognitionRounds } from './rounds.service';
export { RewardsDue } from './rewards-due';
export { RecognitionGranted, RecognitionRevoked } from './recognitions.events';
export { NOMINATING, RecognitionPermission } from './recognitions.permissions';
export { Recognitions } from './recognitions.service';
