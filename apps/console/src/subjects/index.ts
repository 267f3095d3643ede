export { KindTabs, useKinds } from './KindTabs';
export { Participant, useParticipantName } from './Participant';
export {
  CHOSEN_IDS,
  type ChosenSubject,
  type ManySubjects,
  type PersonalKind,
  SubjectsToChoose,
  useChosenName,
} from './SubjectsToChoose';
export { useKeepingOffice } from './useKeepingOffice.ts';
export { useOffices } from './useOffices.ts';
export { EndSubjectButton } from './EndSubjectButton';
export { CommunityPicker, type NamedCommunity } from './CommunityPicker';
export { KEEPERS } from './keepers';
export { CommunityText, FamilyText } from './SubjectTexts';
export { useFamilyName } from './useFamilyName';
export { ClanInput, CommunityInput, FamilyInput } from './SubjectInputs';
