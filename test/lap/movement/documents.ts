/** GraphQL documents of the movement's lap, as a partner application would write them. */
export const MOVEMENTS = `query ($parentId: ID) { movements(first: 100, parentId: $parentId) { edges { node { id name organisation { id } } } pageInfo { hasNextPage endCursor } } }`;
export const LAUNCH = `mutation ($input: LaunchMovementInput!) { launchMovement(input: $input) { id version } }`;
export const REGISTER = `mutation ($input: RegisterOrganisationsInput!) { registerOrganisations(input: $input) { isWritten things { isDone code } } }`;
export const REGISTERED = `query ($movementId: ID!) { movementRegistrations(movementId: $movementId, first: 100) { totalCount edges { node { id version by { id } organisation { id } } } } }`;
export const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) { id withdrawnOn } }`;
export const COUNTS = `query ($movementId: ID!, $unitId: ID) { registrationCounts(movementId: $movementId, unitId: $unitId) { isWhole unit { id } counts { kind registered } } }`;
export const COMMUNITY = `mutation ($input: RecordCommunityInput!) { recordCommunity(input: $input) { id } }`;
export const CLAN = `mutation ($input: RecordClanInput!) { recordClan(input: $input) { id } }`;
export const IMPORT = `query ($id: ID!) { citizenImport(id: $id) { state rows rightRows wrongRows written } }`;
export const IMPORT_FAULTS = `query ($id: ID!) { importFaults(importId: $id, first: 100) { edges { node { row faults { code } } } } }`;
export const WRITE_IMPORT = `mutation ($id: ID!) { writeCitizenImport(id: $id) { state } }`;
export const CITIZENS = `query { citizens(first: 1) { totalCount } }`;
export const SOME_CITIZENS = `query ($first: Int) { citizens(first: $first) { edges { node { id } } } }`;
export const REGISTER_SUBJECTS = `mutation ($input: RegisterSubjectsInput!) { registerSubjects(input: $input) { things { isDone code } } }`;
export const REGISTER_COMMUNITY = `mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { registered leftOut } }`;
export const SETS = `{ criteriaSets(first: 100) { edges { node { id code } } } }`;
export const OPEN_ASSESSMENTS = `mutation ($input: OpenAssessmentRoundInput!) { openAssessmentRound(input: $input) { id version board { line expected } } }`;
export const ASSESSMENTS = `query ($roundId: ID!) { assessments(roundId: $roundId, first: 100) { edges { node { id version organisation { id } } } } }`;
export const ASSESSMENT = `query ($id: ID!) { assessment(id: $id) { id version state outcome sheet { outcome targets { code standing } } } }`;
export const SAVE = `mutation ($input: SaveAssessmentInput!) { saveAssessment(input: $input) { id version } }`;
export const EVIDENCE = `mutation ($input: FileAssessmentEvidenceInput!) { fileAssessmentEvidence(input: $input) { id version } }`;
export const RETURN = `mutation ($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { id version state } }`;
export const assess = (name: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { id version state outcome } }`;
export const BOARD = `query ($id: ID!) { assessmentRound(id: $id) { id version board { line expected notBegun submitted reviewed met notMet unjudgeable } } }`;
export const OVERS = `query ($roundId: ID!) { assessmentCarryOvers(roundId: $roundId) { line open begun sent carried lost toReview criteria { id number } losses { target why } } }`;
export const CARRY = `mutation ($id: ID!, $version: Int!, $line: Int!, $criteriaId: ID!) {
  carryOverAssessments(id: $id, version: $version, line: $line, criteriaId: $criteriaId) { id version } }`;
export const INDICATORS = `{ indicators { id code } }`;
export const RECORD_RESULT = `mutation ($input: RecordIndicatorResultInput!) { recordIndicatorResult(input: $input) { id version } }`;
export const CONFIRM_RESULT = `mutation ($id: ID!, $version: Int!) { confirmIndicatorResult(id: $id, version: $version) { id state } }`;
export const AREA_BOARD = `query ($unitId: ID!, $year: Int!) { areaBoard(unitId: $unitId, from: $year, to: $year, map: AS_REPORTED) {
  series { indicator { code } points { year numerator denominator value answered expected isMet target { value } } } } }`;
export const MAKE_LINKS = `mutation ($input: MakeAnswerLinksInput!) { makeAnswerLinks(input: $input) { citizenId code } }`;
export const LINKED = `query ($code: String!) { linkedAnswers(code: $code) { version state targets { code } } }`;
export const SAVE_LINKED = `mutation ($input: SaveLinkedAnswersInput!) { saveLinkedAnswers(input: $input) { version state } }`;
export const SEND_LINKED = `mutation ($input: SendLinkedAnswersInput!) { sendLinkedAnswers(input: $input) { state } }`;
export const ASSESSED = `query ($roundId: ID!, $state: AssessmentState) { subjectAssessments(roundId: $roundId, state: $state, first: 100) {
  edges { node { id version outcome points } } } }`;
