/** GraphQL documents of the lap, as a partner application would write them. */
export const UNIT = `query ($code: String!, $asOf: Date!) { administrativeUnit(code: $code, asOf: $asOf) { id name } }`;
export const UNITS_BELOW = `query ($parent: ID!, $asOf: Date!, $after: String) {
  administrativeUnits(first: 100, after: $after, parentId: $parent, asOf: $asOf) { edges { node { id code name } } pageInfo { hasNextPage endCursor } } }`;
export const CREATE_ORGANISATION = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }`;
export const CREATE_PERSON = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }`;
export const ISSUE_LINK = `mutation ($id: ID!) { issueSignInLink(personId: $id) { url } }`;
export const FORMS = `{ forms { id code validFrom rows { code printedNumber label cells { id code measure valueKind required } }
  rules { kind cellId operandIds } texts { id heading required } } }`;
export const OPEN_ROUND = `mutation ($input: OpenRoundInput!) { openRound(input: $input) { id title } }`;
export const OBLIGATIONS = `query ($round: ID!, $after: String) { obligations(roundId: $round, first: 100, after: $after) {
  edges { node { id tier consolidates dueOn organisation { id name } to { id } through { id } } } pageInfo { hasNextPage endCursor } } }`;
export const BOARD = `query ($round: ID!) { round(id: $round) { board { tier expected draft submitted returned accepted missing late overdue closed } } }`;
export const KINDS = `{ activityKinds { id code group } }`;
export const LOG_ACTIVITY = `mutation ($input: LogActivityInput!) { logActivity(input: $input) { id version } }`;
export const ADD_EVIDENCE = `mutation ($input: AddActivityEvidenceInput!) { addActivityEvidence(input: $input) { id evidence { file { sha256 } } } }`;
export const START = `mutation ($id: ID!) { startReport(obligationId: $id) { id version figures { cellId state value prefilled } } }`;
export const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { id version } }`;
export const RETURN = `mutation ($input: ReturnReportInput!) { returnReport(input: $input) { id version state number } }`;
export const REMARKS = `query ($id: ID!) { report(id: $id) { number remarks(number: 1) { cellId message } } }`;
export const step = (name: string): string =>
  `mutation ($id: ID!, $version: Int!) { ${name}(reportId: $id, version: $version) { id version state number isLate } }`;
export const TOTALS = `query ($id: ID!) { totals(obligationId: $id) { cellId own below total numbered notApplicable } }`;
export const CONTRIBUTIONS = `query ($id: ID!, $cell: ID!, $after: String) { contributions(obligationId: $id, cellId: $cell, first: 100, after: $after) {
  edges { node { value state isSubtotal obligation { id organisation { id } } } } pageInfo { hasNextPage endCursor } } }`;
export const BEHIND = `query ($id: ID!, $cell: ID!) { thingsBehind(obligationId: $id, cellId: $cell, first: 100) { edges { node { record { ... on Activity { eventCount } } } } } }`;
export const SNAPSHOT = `query ($id: ID!) { report(id: $id) { snapshot { cellId own below total numbered notApplicable } } }`;
export const PENDING = `query ($id: ID!) { report(id: $id) { version pendingSupplement { obligations { organisation { id } } figures { cellId before after } } } }`;
