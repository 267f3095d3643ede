/** GraphQL documents of the recognitions' lap, as a partner application would write them. */
const ROUND = `id version state counts { proposed recommended notRecommended granted } decider { id } authority { citation }`;
export const TITLES = `{ titles(first: 100) { edges { node { id code } } } }`;
export const AWARDS = `{ awards(first: 100) { edges { node { id code } } } }`;
export const OPEN = `mutation ($input: OpenRecognitionRoundInput!) { openRecognitionRound(input: $input) { ${ROUND} } }`;
export const ROUND_OF = `query ($id: ID!) { recognitionRound(id: $id) { ${ROUND} } }`;
export const CLOSE = `mutation ($input: RecognitionRoundStepInput!) { closeRecognitionRound(input: $input) { ${ROUND} } }`;
export const NOMINATE = `mutation ($input: NominateInput!) { nominate(input: $input) { isWritten things { isDone code } } }`;
export const NOMINATE_SUBJECTS = `mutation ($input: NominateSubjectsInput!) { nominateSubjects(input: $input) { isWritten things { isDone code } } }`;
export const NOMINATE_MET = `mutation ($input: NominateAllMetInput!) { nominateAllMet(input: $input) { isWritten nominated leftOut hasMore } }`;
export const NOMINATIONS = `query ($roundId: ID!) { nominations(roundId: $roundId, first: 100) { edges { node { id version state reason organisation { id }
  eligibility { isEligible points { reason standing on } } } } } }`;
export const APPRAISE = `mutation ($input: AppraiseNominationsInput!) { appraiseNominations(input: $input) { isWritten things { isDone code } } }`;
export const RECOMMEND = `mutation ($input: RecommendEligibleInput!) { recommendEligible(input: $input) { isWritten recommended leftOut hasMore } }`;
export const ENTER_AUTHORITY = `mutation ($input: EnterAuthorityInput!) { enterAuthority(input: $input) { id } }`;
export const DRAFT = `mutation ($kind: DraftKind!, $id: ID!) { draftFrom(kind: $kind, sourceId: $id) { id version draft { body { kind text rows } } } }`;
export const AMEND_DRAFT = `mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { id version } }`;
export const APPROVE = `mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { id version } }`;
export const ISSUE = `mutation ($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { id version code issuedOn } }`;
export const GRANT = `mutation ($input: GrantRecognitionsInput!) { grantRecognitions(input: $input) { isWritten granted failed failures { nominationId code } } }`;
export const RECOGNITIONS = `query ($roundId: ID!, $after: String) { recognitions(roundId: $roundId, first: 100, after: $after, sort: NUMBER) { totalCount
  pageInfo { hasNextPage endCursor } edges { node { id version number bookYear grantedOn validity validUntil kind organisation { id } citizen { id }
    rewardDue { factor base unrounded amount isHousehold readings { order amount isUsed } factorCitation baseCitation roundingCitation } certificate { code } } } } }`;
export const REVOKE = `mutation ($input: RevokeRecognitionInput!) { revokeRecognition(input: $input) { id revokedOn } }`;
export const REPLACE = `mutation ($input: ReplaceCertificateInput!) { replaceCertificate(input: $input) { certificate { code } } }`;
export const CHECK = `query ($code: String!) { checkCertificate(code: $code) { standing certificate { holder validUntil revokedOn revocationGround replacedOn } } }`;
const COUNCIL = `id version members { id seat isMe organisation { id } } conflicts { member { id } nominationId ground reason } ballots { id }`;
const BALLOT = `id state passed notPassed undecided seats { member { id } isPresent hasVoted } exclusions { member { id } ground }`;
export const SET_UP = `mutation ($input: SetUpCouncilInput!) { setUpCouncil(input: $input) { ${COUNCIL} } }`;
export const AMEND_COUNCIL = `mutation ($input: AmendCouncilInput!) { amendCouncil(input: $input) { ${COUNCIL} } }`;
export const CANDIDATES = `query ($roundId: ID!, $organisationId: ID!) { councilCandidates(roundId: $roundId, organisationId: $organisationId) { personId } }`;
export const RECUSE = `mutation ($input: RecuseInput!) { recuse(input: $input) { ${COUNCIL} } }`;
export const OPEN_BALLOT = `mutation ($input: OpenBallotInput!) { openBallot(input: $input) { ${BALLOT} } }`;
export const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) { id } }`;
export const CLOSE_BALLOT = `mutation ($input: CloseBallotInput!) { closeBallot(input: $input) { ${BALLOT} } }`;
export const CASES = `query ($ballotId: ID!) { ballotCases(ballotId: $ballotId, first: 100) { edges { node { id nominationId standing entitled present inFavour against abstained } } } }`;
export const CITIZENS = `query ($first: Int!) { citizens(first: $first) { totalCount edges { node { id } } } }`;
export const FAMILY = `mutation ($input: RecordFamilyInput!) { recordFamily(input: $input) { id } }`;
export const CHECK_PAPERS = `mutation ($input: CheckPapersInput!) { checkNominationPapers(input: $input) { isWritten things { isDone code } } }`;
export const PAPERS = `query ($id: ID!) { recognitionRound(id: $id) { version papers { code basis } completeDossiers openAppeals appealsUntil reopenedOn } }`;
export const AMEND = `mutation ($input: AmendRecognitionRoundInput!) { amendRecognitionRound(input: $input) { id version appealsUntil } }`;
export const LODGE = `mutation ($input: LodgeAppealInput!) { lodgeAppeal(input: $input) { id appeals { state version } } }`;
export const ANSWER = `mutation ($input: AnswerAppealInput!) { answerAppeal(input: $input) { id state reopenedOn } }`;
export const ENDING = `query ($months: Int!) { endingRecognitions(months: $months) { month count kind title { code } } }`;
export const HISTORY = `query ($holderId: ID!) { recognitionHistory(holderId: $holderId) { kind on recognition { id } } }`;
