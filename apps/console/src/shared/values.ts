/** Values of the API's enumerations, in the order in which people expect them. */
export const ORGANISATION_KINDS = [
  ...['Government', 'Ministry', 'PeoplesCommittee', 'EducationDepartment', 'EducationOffice', 'Department'],
  ...['MassOrganisation', 'StudyPromotionAssociation', 'Preschool', 'PrimarySchool', 'LowerSecondarySchool'],
  ...['UpperSecondarySchool', 'MultiLevelSchool', 'ContinuingEducationCentre', 'VocationalSchool', 'University'],
  ...['CommunityLearningCentre', 'Library', 'Museum', 'CultureHouse', 'Press', 'Enterprise', 'ArmedForces', 'ResidentialGroup'],
] as const;

export const LEVELS = ['Country', 'Province', 'District', 'Commune'] as const;
export const LINES = ['Government', 'Association'] as const;
export const ROLES = ['Administrator', 'Officer', 'AssociationOfficer', 'Reporter', 'Leader', 'Finance', 'Auditor'] as const;
export const STANDINGS = ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED'] as const;
export const MODES = ['InPerson', 'Online', 'Both'] as const;
export const DIRECTIVE_TYPES = [
  ...['KH', 'CV', 'QĐ', 'BC', 'CT', 'TTr', 'TB', 'HD', 'NQ', 'CTr', 'ĐA', 'DA', 'PA', 'QC', 'QyĐ', 'TC', 'BB', 'HĐ', 'CĐ'],
  ...['BGN', 'BTT', 'GUQ', 'GM', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'TT', 'NĐ', 'Luật'],
] as const;
