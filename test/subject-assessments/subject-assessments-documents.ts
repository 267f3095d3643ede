/** GraphQL documents with which somebody is assessed. */
const FIELDS = `id year state version number outcome points answered asked subjectKind channel reason consentOn inDifficultArea canEnter canReview
  citizen { id name } guardian { name } guardianRelation community { id name } round { id } set { code } criteria { textCode } organisation { id } lastDay
  sheet { outcome points answered asked remarks { message }
    targets { code standing answer { points } lastYear { points } hasChanged remarks { message number } } }`;
export const TO_ASSESS = `query ($roundId: ID!, $line: Int!, $subjectId: ID!) {
  subjectToAssess(roundId: $roundId, line: $line, subjectId: $subjectId) { ${FIELDS} } }`;
export const ONE = `query ($id: ID!) { subjectAssessment(id: $id) { ${FIELDS} } }`;
export const SAVE = `mutation ($input: SaveSubjectAssessmentInput!) { saveSubjectAssessment(input: $input) { ${FIELDS} } }`;
export const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitSubjectAssessment(id: $id, version: $version) { ${FIELDS} } }`;
export const RETURN = `mutation ($input: ReturnSubjectAssessmentInput!) { returnSubjectAssessment(input: $input) { ${FIELDS} } }`;
export const REVIEW = `mutation ($id: ID!, $version: Int!) { reviewSubjectAssessment(id: $id, version: $version) { ${FIELDS} } }`;
export const SUBMIT_MANY = `mutation ($input: ManySubjectAssessmentsInput!) {
  submitSubjectAssessments(input: $input) { isWritten things { isDone code } } }`;
export const REVIEW_MANY = `mutation ($input: ManySubjectAssessmentsInput!) {
  reviewSubjectAssessments(input: $input) { isWritten things { isDone code } } }`;
