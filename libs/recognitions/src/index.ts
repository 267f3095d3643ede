export { deciderOf } from './decider';
export { honourOf, recommendedIn } from './decision-drafts';
export { eligibilityOf } from './eligibility';
export { whyNot } from './eligibility.words';
export * from './nomination.entity';
export {
  type Appraisal,
  appraiseAll,
  heldToAppraise,
  openRound,
  roundInAppraisal,
  voteByCouncil,
  writeNominations,
} from './nomination-store';
export { Nominations } from './nominations.service';
export * from './recognition.entity';
export * from './recognition-round.entity';
export { RecognitionError } from './recognitions.errors';
export { RecognitionsLoader } from './recognitions.loader';
export * from './recognitions.module';
export { NominationIds, RecognitionIds, RecognitionRoundIds } from './recognitions.ids';
export { visibleNominations } from './recognitions.sql';
export { RecognitionRounds } from './rounds.service';
export { RecognitionGranted } from './recognitions.events';
export { NOMINATING, RecognitionPermission } from './recognitions.permissions';
export { Recognitions } from './recognitions.service';
