export { EndSubjectButton } from './EndSubjectButton';
export { CommunityPicker, type NamedCommunity } from './CommunityPicker';
export { KEEPERS } from './keepers';
export { CommunityText, FamilyText } from './SubjectTexts';
export { useFamilyName } from './useFamilyName';
export { ClanInput, CommunityInput, FamilyInput } from './SubjectInputs';
