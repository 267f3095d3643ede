export { EndSubjectButton } from './EndSubjectButton';
export { CommunityText, FamilyText } from './SubjectTexts';
export { ClanInput, CommunityInput, FamilyInput } from './SubjectInputs';
