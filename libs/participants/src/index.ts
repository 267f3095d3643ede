export { changeableParticipants, mustBeChangeable } from './changeable-participants';
export { type ChosenSubject, ChosenSubjects, chosenSubjects } from './chosen-subjects';
export { CommunityRegistered } from './community-registered.view';
export { keptSubjects, livingIn, type PersonalKind } from './kept-subjects';
export { namesOfAll, participantNames } from './participant-names';
export { ParticipantError } from './participants.errors';
export { subjectFields } from './subject-fields.resolver';
export { SUBJECT_KIND_NAMES, subjectKindIn } from './subject-kind-names';
export { visibleParticipants } from './visible-participants';
