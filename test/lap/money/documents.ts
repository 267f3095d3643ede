/** GraphQL documents of the money's lap, as a partner application would write them. */
export const ACCOUNTS = '{ ledgerAccounts { id code } }';
export const OPEN_BOOKS = 'mutation ($input: OpenBooksInput!) { openBooks(input: $input) { id version } }';
export const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
export const ADD_PURPOSE = 'mutation ($input: AddFundPurposeInput!) { addFundPurpose(input: $input) { id } }';
export const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id } }';
export const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';
export const REGISTER = 'mutation ($input: RegisterDirectiveInput!) { registerDirective(input: $input) { id } }';

export const DRAFT = 'mutation ($input: DraftVoucherInput!) { draftVoucher(input: $input) { id version } }';
export const AMEND_DRAFT =
  'mutation ($input: AmendVoucherDraftInput!) { amendVoucherDraft(input: $input) { id version } }';
export const DRAFTED = 'query ($id: ID!) { voucherDraft(id: $id) { id version amount } }';
export const SIGN = `mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { id version }
  voucher { id book year number amount directive { id } files { fileName } } } }`;
export const REVERSE = 'mutation ($input: ReverseVoucherInput!) { reverseVoucher(input: $input) { id version } }';
export const RETURN =
  'mutation ($id: ID!, $version: Int!, $reason: String!) { returnVoucherDraft(id: $id, version: $version, reason: $reason) { id version } }';
export const DISCARD = 'mutation ($id: ID!, $version: Int!) { discardVoucherDraft(id: $id, version: $version) }';

export const MONEY =
  'query ($id: ID!, $on: Date) { moneyStandings(organisationId: $id, on: $on) { amount place { name } } }';
export const HOLDINGS =
  'query ($id: ID!, $on: Date) { holdingStandings(organisationId: $id, on: $on) { amount pending source fund { name } purpose { name } } }';
export const TRIAL = `query ($id: ID!, $from: Date!, $to: Date!) { accountStandings(organisationId: $id, from: $from, to: $to) {
  opening debit credit closing account { code } } }`;
export const VOUCHERS = `query ($id: ID!, $after: String) { postedVouchers(organisationId: $id, first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id book year number } } } }`;
export const STATEMENT = `query ($id: ID!, $place: ID, $from: Date!, $to: Date!) { ledgerStatement(organisationId: $id, placeId: $place, from: $from, to: $to, first: 100) {
  opening debit credit closing lines { totalCount edges { node { day amount running } } } } }`;
export const SHIFTS =
  'query ($id: ID!) { reportBrief(reportId: $id) { shifts { cellId reported now isTyped isKept comment } } }';
export const SPENT_BEHIND = `query ($id: ID!, $cell: ID!) { thingsBehind(obligationId: $id, cellId: $cell, first: 100) {
  edges { node { record { ... on SpentLine { voucherId amount activity } } } } } }`;
export const VOUCHER_OF = 'query ($id: ID!) { voucher(id: $id) { entries { amount activity { title } } } }';
export const CHECK = 'query ($id: ID!) { checkBooks(organisationId: $id) { kind faults { subject amount } } }';

const BUDGET = 'id version state lines { id name money { planned committed spent remains } }';
export const DRAW_UP = `mutation ($input: DrawUpBudgetInput!) { drawUpBudget(input: $input) { ${BUDGET} } }`;
export const PUT_LINES = `mutation ($input: PutBudgetLinesInput!) { putBudgetLines(input: $input) { ${BUDGET} } }`;
export const SUBMIT_BUDGET = `mutation ($id: ID!, $version: Int!) { submitBudget(id: $id, version: $version) { ${BUDGET} } }`;
export const APPROVE_BUDGET = `mutation ($input: ApproveBudgetInput!) { approveBudget(input: $input) { ${BUDGET} } }`;
export const BUDGET_OF = `query ($id: ID!) { budget(id: $id) { ${BUDGET} } }`;
export const ADD_CAP = 'mutation ($input: AddSpendingCapInput!) { addSpendingCap(input: $input) { id version } }';
export const AMEND_CAP = 'mutation ($input: AmendSpendingCapInput!) { amendSpendingCap(input: $input) { id version } }';

const CAMPAIGN = 'id version state regime waitDays usableFrom received used purpose { id name }';
export const PLAN_CAMPAIGN = `mutation ($input: PlanCampaignInput!) { planCampaign(input: $input) { ${CAMPAIGN} } }`;
export const SUBMIT_CAMPAIGN = `mutation ($input: SubmitCampaignInput!) { submitCampaign(input: $input) { ${CAMPAIGN} } }`;
export const APPROVE_CAMPAIGN = `mutation ($input: ApproveCampaignInput!) { approveCampaign(input: $input) { ${CAMPAIGN} } }`;
export const POST_CAMPAIGN = `mutation ($input: PostCampaignInput!) { postCampaign(input: $input) { ${CAMPAIGN} } }`;
export const FINISH_CAMPAIGN = `mutation ($input: FinishCampaignInput!) { finishCampaign(input: $input) { ${CAMPAIGN} } }`;
export const TAKE_LIST = `mutation ($input: TakeGiftListInput!) { takeGiftList(input: $input) { isWritten taken promised leftOut amount
  totals { said found isRight } faults { at code } } }`;
export const DONATIONS = `query ($id: ID!) { donations(organisationId: $id, first: 100) { edges { node { id kind amount quantity unit what giverName publicGiverName standing } } } }`;
export const RECORD = 'mutation ($input: RecordDonationInput!) { recordDonation(input: $input) { id } }';
export const RECEIPTS = 'mutation ($input: DraftReceiptsInput!) { draftReceipts(input: $input) }';
export const STOCK =
  'query ($id: ID!) { stockItems(organisationId: $id, first: 100) { edges { node { id name unit remains } } } }';
export const HAND_OUT = 'mutation ($input: HandOutInput!) { handOutGoods(input: $input) { id remains } }';

const ITEM = 'id version state amount paid open released';
export const COMMIT = `mutation ($input: CommitMoneyInput!) { commitMoney(input: $input) { ${ITEM} } }`;
export const END_ITEM = `mutation ($id: ID!, $version: Int!, $day: Date!, $reason: String!) { endOpenItem(id: $id, version: $version, day: $day, reason: $reason) { ${ITEM} } }`;
export const ITEM_OF = `query ($id: ID!) { openItem(id: $id) { ${ITEM} } }`;
export const ITEMS = `query ($id: ID, $kind: OpenItemKind) { openItems(organisationId: $id, kind: $kind, first: 100) { edges { node { ${ITEM} } } } }`;
export const PAY_ITEMS = 'mutation ($input: PayOpenItemsInput!) { payOpenItems(input: $input) { id version amount } }';

const ROUND = 'id version state';
export const PLAN_ROUND = `mutation ($input: PlanScholarshipRoundInput!) { planScholarshipRound(input: $input) { ${ROUND} } }`;
export const CHANGE_ROUND = `mutation ($input: ChangeScholarshipRoundInput!) { changeScholarshipRound(input: $input) { ${ROUND} } }`;
export const APPLY =
  'mutation ($input: EnterScholarshipApplicationInput!) { enterScholarshipApplication(input: $input) { id version } }';
export const SCORE =
  'mutation ($input: ScoreScholarshipApplicationsInput!) { scoreScholarshipApplications(input: $input) { id } }';
export const APPLICATION = 'query ($id: ID!) { scholarshipApplication(id: $id) { id version state } }';
export const JUDGE =
  'mutation ($input: JudgeScholarshipApplicationInput!) { judgeScholarshipApplication(input: $input) { id } }';
export const PROPOSE = `mutation ($input: ProposeScholarshipsInput!) { proposeScholarships(input: $input) { ${ROUND} } }`;
export const DECIDE = `mutation ($input: DecideScholarshipsInput!) { decideScholarships(input: $input) { ${ROUND} } }`;
export const ROUND_OF = `query ($id: ID!) { scholarshipRound(id: $id) { ${ROUND} } }`;
export const GRANTS = `query ($id: ID!) { scholarshipGrants(roundId: $id, first: 100) { edges { node { id version amount name payment { state paid returned } } } } }`;

export const CLOSE =
  'mutation ($input: CloseBooksInput!) { closeBooks(input: $input) { closedThrough periodActs { kind voucherCount money } } }';
export const REOPEN = 'mutation ($input: ReopenBooksInput!) { reopenBooks(input: $input) { closedThrough } }';
export const COUNT =
  'mutation ($input: RecordCashCountInput!) { recordCashCount(input: $input) { id counted booked difference isSigned } }';
export const EXPLAIN_COUNT =
  'mutation ($id: ID!, $reason: String!) { explainCashCount(id: $id, reason: $reason) { id } }';
export const SIGN_COUNT = 'mutation ($id: ID!, $seat: CountSeat!) { signCashCount(id: $id, seat: $seat) { isSigned } }';
export const IMPORT_STATEMENT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { isWritten lines known closing
  faults { row column code } } }`;
export const PROPOSALS =
  'query ($id: ID!) { bankMatchProposals(placeId: $id) { amount isSure lines { id } moves { voucher { id } } } }';
export const ACCEPT_SURE = 'mutation ($id: ID!) { acceptSureMatches(placeId: $id) }';
export const RECONCILED = `query ($id: ID!, $on: Date!) { bankReconciliation(placeId: $id, on: $on) { bank books difference openLineSum openMoveSum unexplained } }`;

export const ASK_ADVANCE = 'mutation ($input: AskAdvanceInput!) { askAdvance(input: $input) { id version state } }';
export const GRANT_ADVANCE =
  'mutation ($input: GrantAdvanceInput!) { grantAdvance(input: $input) { id version state } }';
export const PAY_ADVANCE = 'mutation ($input: PayAdvanceInput!) { payAdvance(input: $input) { id version } }';
export const SETTLE_ADVANCE =
  'mutation ($input: SettleAdvanceInput!) { settleAdvance(input: $input) { settled returned waiting { id version kind } } }';
export const ADVANCE_OF = 'query ($id: ID!) { advance(id: $id) { id version state remains } }';

export const REWARD_DECISIONS = '{ rewardDecisions(isOpen: true, first: 100) { edges { node { id due } } } }';
export const TAKE_REWARDS =
  'mutation ($input: TakeRewardsInput!) { takeRewards(input: $input) { isWritten taken amount left unstated } }';
const YEAR = 'id state url figures { opening income expenditure closing }';
export const SUBMIT_PUBLICATION = `mutation ($input: SubmitFundPublicationInput!) { submitFundPublication(input: $input) { ${YEAR} } }`;
export const PUBLISH_YEAR = `mutation ($id: ID!) { publishFundPublication(id: $id) { ${YEAR} } }`;
