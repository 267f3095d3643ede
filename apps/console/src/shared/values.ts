/** Values of the API's enumerations, in the order in which people expect them. */
export const ORGANISATION_KINDS = [
  'GOVERNMENT',
  'MINISTRY',
  'PEOPLES_COMMITTEE',
  'EDUCATION_DEPARTMENT',
  'EDUCATION_OFFICE',
  'DEPARTMENT',
  'MASS_ORGANISATION',
  'STUDY_PROMOTION_ASSOCIATION',
  'PRESCHOOL',
  'PRIMARY_SCHOOL',
  'LOWER_SECONDARY_SCHOOL',
  'UPPER_SECONDARY_SCHOOL',
  'MULTI_LEVEL_SCHOOL',
  'CONTINUING_EDUCATION_CENTRE',
  'VOCATIONAL_SCHOOL',
  'UNIVERSITY',
  'COMMUNITY_LEARNING_CENTRE',
  'LIBRARY',
  'MUSEUM',
  'CULTURE_HOUSE',
  'PRESS',
  'ENTERPRISE',
  'ARMED_FORCES',
  'RESIDENTIAL_GROUP',
] as const;

export const LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export const LINES = ['GOVERNMENT', 'ASSOCIATION'] as const;
export const ROLES = [
  'ADMINISTRATOR',
  'OFFICER',
  'ASSOCIATION_OFFICER',
  'REPORTER',
  'LEADER',
  'FINANCE',
  'AUDITOR',
] as const;
export const STANDINGS = ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CLOSED'] as const;
export const MODES = ['IN_PERSON', 'ONLINE', 'BOTH'] as const;
export const DIRECTIVE_STATES = ['REGISTERED', 'DRAFT', 'APPROVED', 'STUB'] as const;
export const LINK_KINDS = ['BASED_ON', 'IMPLEMENTS', 'ANSWERS', 'AMENDS', 'REPLACES', 'REPEALS', 'MENTIONS'] as const;
export const SIGNATURE_AUTHORITIES = ['COLLECTIVE', 'DEPUTY', 'DELEGATED', 'AUTHORISED', 'ACTING'] as const;
export const ASSIGNMENT_ROLES = ['LEAD', 'COORDINATE', 'DO'] as const;
/** The 29 types of Decree 30/2020, then legal and Party documents; those that the work meets most stand first. */
export const DIRECTIVE_TYPES = [
  'KH',
  'CV',
  'QĐ',
  'BC',
  'CT',
  'TTr',
  'TB',
  'HD',
  'NQ',
  'CTr',
  'ĐA',
  'DA',
  'PA',
  'QC',
  'QyĐ',
  'TC',
  'BB',
  'HĐ',
  'CĐ',
  'BGN',
  'BTT',
  'GUQ',
  'GM',
  'GGT',
  'GNP',
  'PG',
  'PC',
  'PB',
  'Thư công',
  'TT',
  'NĐ',
  'TTLT',
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Pháp lệnh',
  'Lệnh',
  'VBHN',
  'KL',
  'Thông tri',
] as const;
