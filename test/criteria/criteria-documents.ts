/** GraphQL documents with which criteria are drafted, changed and published. */
const CITED = 'citation { text article clause point item }';
const WHEN = '{ kinds notKinds traits notTraits }';
const THRESHOLDS = `{ value when ${WHEN} ${CITED} }`;
const CONTENT = `content { criteria { code words { vi en } ${CITED} maximum unverified { vi en } targets { code words { vi en } ${CITED}
    applies ${WHEN} unverified { vi en } measure { kind counted { vi en } thresholds ${THRESHOLDS} also { vi en } measured { vi en } direction
    ranks { code words { vi en } } atLeast maximum step caps { when ${WHEN} value ${CITED} } listed { things { vi en } each }
    parts { code numerator { vi en } denominator { vi en } thresholds ${THRESHOLDS} applies ${WHEN} within } } } }
  rule { kind withoutEvidence bands { code words { vi en } from } noCriterionZero marks ${THRESHOLDS} minimumPerItem ${CITED} } }`;
export const VERSION = `id number state version textCode validFrom validTo notes { vi } deadlines { step month day isBefore citation { article } }
  faults { code path message { vi en } } differences { of code change aspects } before { number } set { code } ${CONTENT}`;
export const DRAFT = `mutation Draft($input: DraftCriteriaInput!) { draftCriteria(input: $input) { ${VERSION} } }`;
export const SAVE = `mutation Save($input: SaveCriteriaDraftInput!) { saveCriteriaDraft(input: $input) { ${VERSION} } }`;
export const PUBLISH = `mutation Publish($input: PublishCriteriaInput!) { publishCriteria(input: $input) { ${VERSION} } }`;
