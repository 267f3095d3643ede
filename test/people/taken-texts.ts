/** What a text says that an operation takes, by what it may name; the page docs/personal-data.md says where each may stand. */
export type TextKind = 'person' | 'document' | 'book' | 'contact' | 'words' | 'code';

/**
 * Every text that a mutation takes, `Input.field` or `operation.argument`, sorted by hand. `person` is never stored in clear; `code` names no
 * person: a number, a symbol, a hash, a word of a list. A new one must be sorted, or the test fails.
 */
export const takenTexts: Record<TextKind, string> = {
  person: `
    CreatePersonInput.name CreatePersonInput.email PersonRowInput.name PersonRowInput.email PersonalDatumInput.text
    signInWithLink.token signInWithLink.totp signInWithPassword.email signInWithPassword.password signInWithPassword.totp
    setPassword.password setPassword.currentPassword confirmTotp.code removeTotp.password
    renewRecoveryCodes.password
    RecordCitizenInput.name RecordCitizenInput.nationalId RecordCitizenInput.address
    CorrectCitizenInput.name CorrectCitizenInput.nationalId CorrectCitizenInput.address
    ImportCellInput.text RegistrationRowInput.name RegistrationRowInput.number NominationRowInput.name NominationRowInput.code NominationRowInput.birth
    SaveLinkedAnswersInput.code SendLinkedAnswersInput.code
    AddCounterpartyInput.name AddCounterpartyInput.address CountWitnessInput.name
    GiftListLineInput.cells MendedGiftInput.giver
    EnterScholarshipApplicationInput.name EnterScholarshipApplicationInput.birth EnterScholarshipApplicationInput.number EnterScholarshipApplicationInput.school EnterScholarshipApplicationInput.need EnterScholarshipApplicationInput.merit
    AmendScholarshipApplicationInput.name AmendScholarshipApplicationInput.birth AmendScholarshipApplicationInput.number AmendScholarshipApplicationInput.school AmendScholarshipApplicationInput.need AmendScholarshipApplicationInput.merit
    ScholarshipRowInput.name ScholarshipRowInput.birth ScholarshipRowInput.number ScholarshipRowInput.school ScholarshipRowInput.need ScholarshipRowInput.merit`,
  document: `
    RegisterDirectiveInput.body RegisterDirectiveInput.issuer RegisterDirectiveInput.place RegisterDirectiveInput.recipients
    RegisterDirectiveInput.signerName RegisterDirectiveInput.signerPosition RegisterDirectiveInput.subject
    RegisterDirectiveInput.otherIssuers AmendDirectiveInput.otherIssuers ConfirmReadingInput.otherIssuers
    DirectiveSignerInput.name DirectiveSignerInput.position
    RegisterIncomingInput.issuer RegisterIncomingInput.subject
    AmendDirectiveInput.body AmendDirectiveInput.issuer AmendDirectiveInput.place AmendDirectiveInput.recipients
    AmendDirectiveInput.signerName AmendDirectiveInput.signerPosition AmendDirectiveInput.subject
    DirectiveLinkInput.issuer DirectiveLinkInput.quote DirectiveLinkInput.subject
    DraftDirectiveInput.addressees DraftDirectiveInput.bases DraftDirectiveInput.place DraftDirectiveInput.recipients
    DraftDirectiveInput.signatureLines DraftDirectiveInput.signerName DraftDirectiveInput.signerPosition DraftDirectiveInput.subject
    AmendDraftInput.addressees AmendDraftInput.bases AmendDraftInput.place AmendDraftInput.recipients
    AmendDraftInput.signatureLines AmendDraftInput.signerName AmendDraftInput.signerPosition AmendDraftInput.subject
    OfficialColumnInput.title OfficialBlockInput.rows OfficialBlockInput.text
    ConfirmReadingInput.issuer ConfirmReadingInput.place ConfirmReadingInput.recipients ConfirmReadingInput.signerName
    ConfirmReadingInput.signerPosition ConfirmReadingInput.subject ConfirmLinkInput.issuer ConfirmLinkInput.quote ConfirmLinkInput.subject
    ConfirmDeadlineInput.fromNames ConfirmDeadlineInput.throughName ConfirmDeadlineInput.toName ConfirmDeadlineInput.what
    ConfirmAssignmentInput.text ConfirmAssignmentInput.unknownNames ConfirmMovementInput.name LaunchMovementInput.name AmendMovementInput.name
    LaunchMovementInput.slogan AmendMovementInput.slogan LaunchMovementInput.citation AmendMovementInput.citation
    MovementPhaseInput.name MovementTargetInput.what MovementTargetInput.citation CloseMovementInput.reason ReopenMovementInput.reason
    PlanYearlyRoundInput.title SwitchYearlyRoundInput.reason RegisterSubjectsInput.commitment RegisterCommunityInput.commitment ImportRegistrationsInput.commitment RegisterOrganisationsInput.commitment WithdrawRegistrationInput.reason
    AssignInput.text AmendAssignmentInput.text AssignmentPartyInput.namedAs DispatchGroupInput.namedAs`,
  book: `
    EnterIncomingInput.handler EnterIncomingInput.note RegisterIncomingInput.handler RegisterIncomingInput.note HandleEntryInput.handler HandleEntryInput.note HandleEntryInput.outcome`,
  contact: `
    CreateOrganisationInput.contact AmendOrganisationInput.contact OrganisationRowInput.contact`,
  words: `
    ReplaceCertificateInput.reason PublishDisclosureInput.basis PublishDisclosureInput.peopleBasis WithdrawDisclosureInput.reason
    LogActivityInput.partners LogActivityInput.place LogActivityInput.title
    AmendActivityInput.partners AmendActivityInput.place AmendActivityInput.title withdrawActivity.reason
    AddActivityEvidenceInput.caption AddActivityEvidenceInput.fileName AttachmentInput.fileName ConfirmReadingInput.fileName
    FileAssessmentEvidenceInput.fileName FileAssessmentEvidenceInput.title OpenAssessmentRoundInput.title AssessmentRemarkInput.message
    RecordProgressInput.fileName RecordProgressInput.note
    DispatchDirectiveInput.note DispatchDirectivesInput.note RecallDispatchInput.reason ReplaceDispatchInput.reason SetDispatchStatusInput.note
    returnDraft.reason RemarkInput.message FigureInput.comment ReportTextInput.body correctReport.reason
    CloseObligationInput.reason AmendRoundInput.reason AmendRoundInput.title cancelRound.reason reopenRound.reason ExtendDeadlineInput.reason OpenRoundInput.title ConfirmRoundInput.title
    PlanWeekInput.openingPlace PlanWeekInput.theme AmendWeekInput.openingPlace AmendWeekInput.theme
    ConfirmWeekInput.openingPlace ConfirmWeekInput.theme OpenRecordsFileInput.title OpenRecordsFileInput.retention
    SetCalendarDayInput.citation SetCalendarDayInput.name BilingualTextInput.vi BilingualTextInput.en
    OrganisationRowInput.legalBasis OrganisationRowInput.name OrganisationRowInput.parent PersonRowInput.organisation
    CreateOrganisationInput.legalBasis CreateOrganisationInput.name AmendOrganisationInput.legalBasis AmendOrganisationInput.name
    SaveFilterInput.name SaveFilterInput.arrangement AmendSavedFilterInput.name AmendSavedFilterInput.arrangement
    DelegateRoleInput.reason DelegateRoleInput.orderedBy
    RegisterApiClientInput.name RegisterApiClientInput.purpose RegisterApiClientInput.contact AmendApiClientInput.name AmendApiClientInput.purpose AmendApiClientInput.contact suspendApiClient.reason revokeApiClient.reason
    RecordCommunityInput.name AmendCommunityInput.name RegistrationRowInput.community RecordCommunityInput.difficultCitation AmendCommunityInput.difficultCitation
    RecordClanInput.name AmendClanInput.name StateSubjectsInput.source AmendStatementInput.source StateSubjectResultsInput.source StateSubjectResultsInput.byReason
    AmendResultStatementInput.source AmendResultStatementInput.byReason WithdrawResultStatementInput.reason showCitizenNumber.reason showPersonalDatum.reason
    OpenRecognitionRoundInput.theme OpenRecognitionRoundInput.ownPapers AmendRecognitionRoundInput.ownPapers PaperCheckInput.paper LodgeAppealInput.text AnswerAppealInput.answer NameAppealAlternateInput.reason ChangeRecognitionRoundInput.reason NominateInput.achievement NominateSubjectsInput.achievement NominateFromListInput.achievement NominationRowInput.leftOutReason NominationRowInput.section NominationRowInput.community WithdrawNominationInput.reason AppraiseNominationsInput.reason RevokeRecognitionInput.reason
    ReplaceMemberInput.reason EnterCouncilRuleInput.citation EndCouncilRuleInput.reason
    SetUpCouncilInput.citation AmendCouncilInput.citation DissolveCouncilInput.reason RecuseInput.reason
    RegisterTitlesInput.note RegisterSubjectTitlesInput.note RegisterCommunityTitlesInput.note AmendTitleRegistrationInput.note WithdrawTitleInput.reason
    DefineTitleInput.nameVi DefineTitleInput.nameEn DefineTitleInput.basis AmendTitleInput.nameVi AmendTitleInput.nameEn AmendTitleInput.basis CloseTitleInput.reason
    DefineAwardInput.nameVi DefineAwardInput.nameEn DefineAwardInput.basis AmendAwardInput.nameVi AmendAwardInput.nameEn AmendAwardInput.basis CloseAwardInput.reason
    EnterAuthorityInput.citation EnterAuthorityInput.position AmendAuthorityInput.citation AmendAuthorityInput.position EndAuthorityInput.reason
    SetUpClusterInput.name ClusterItemInput.name leaveCluster.reason returnRanking.reason
    SetAreaTargetInput.article endAreaTarget.reason AmendIndicatorResultInput.reason
    OpenFundInput.name OpenFundInput.basis AmendFundInput.name AmendFundInput.basis AddFundPurposeInput.name AmendFundPurposeInput.name
    OpenMoneyPlaceInput.name OpenMoneyPlaceInput.bank AmendMoneyPlaceInput.name AmendMoneyPlaceInput.bank ReopenBooksInput.reason
    DraftVoucherInput.content AmendVoucherDraftInput.content AmendVoucherDraftInput.reason VoucherLineInput.note VoucherFileInput.fileName
    PlanScholarshipRoundInput.name PlanScholarshipRoundInput.conditions AmendScholarshipRoundInput.name AmendScholarshipRoundInput.conditions
    RecordCashCountInput.explanation explainCashCount.reason withdrawCashCount.reason ImportBankStatementInput.fileName BankRowInput.cells
    ScholarshipCriterionInput.name ChangeScholarshipRoundInput.reason ChangeScholarshipApplicationInput.reason JudgeScholarshipApplicationInput.reason RevokeScholarshipGrantInput.reason StatedRewardInput.reason GiveRewardsBackInput.reason
    PlanCampaignInput.name PlanCampaignInput.content PlanCampaignInput.aim PlanCampaignInput.beneficiaries PlanCampaignInput.activities PlanCampaignInput.waitBasis
    AmendCampaignInput.name AmendCampaignInput.content AmendCampaignInput.aim AmendCampaignInput.beneficiaries AmendCampaignInput.activities AmendCampaignInput.waitBasis
    ReturnCampaignInput.reason PostCampaignInput.postedAt FinishCampaignInput.result StopCampaignInput.reason
    SubmitFundPublicationInput.reason returnFundPublication.reason
    PrepareFundHandoverInput.reason HandoverCountInput.explanation HandoverStockCountInput.explanation returnFundHandover.reason withdrawFundHandover.reason
    GiftInput.unit GiftInput.what RecordDonationInput.unit RecordDonationInput.what RecordDonationInput.note AmendDonationInput.note WithdrawDonationInput.reason
    MakePledgeInput.unit MakePledgeInput.what MakePledgeInput.note AmendPledgeInput.note PledgeStepInput.reason
    HandOutInput.aim MendedGiftInput.leftOutReason TakeGiftListInput.totalReason
    returnVoucherDraft.reason ReverseVoucherInput.reason BudgetLineInput.name submitBudget.remark returnBudget.reason AddSpendingCapInput.name AddSpendingCapInput.citation AmendSpendingCapInput.name AmendSpendingCapInput.citation CommitMoneyInput.content PayOpenItemsInput.content endOpenItem.reason resumeOpenItem.reason
    AskAdvanceInput.content AskAdvanceInput.anotherReason GrantAdvanceInput.anotherReason declineAdvance.reason SpentInput.content SpentInput.paperNumber SettleAdvanceInput.paperReason
    CloseOrganisationInput.legalBasis NameSuccessorsInput.legalBasis disablePerson.reason erasePerson.reason RecordConsentInput.textVersion`,
  code: `
    RegisterWebhookInput.url RegisterWebhookInput.events RegisterWebhookInput.selection AmendWebhookInput.url AmendWebhookInput.events AmendWebhookInput.selection
    RegisterApiClientInput.scopes AmendApiClientInput.scopes IssueApiCredentialInput.publicKey
    ReplaceCertificateInput.code ScholarshipRowInput.isOther
    RegisterIncomingInput.code RegisterIncomingInput.type
    RegisterDirectiveInput.code RegisterDirectiveInput.type AmendDirectiveInput.code AmendDirectiveInput.type
    DirectiveLinkInput.code DirectiveLinkInput.type ConfirmReadingInput.code ConfirmReadingInput.type ConfirmReadingInput.sha256
    ConfirmLinkInput.code ConfirmLinkInput.type DraftDirectiveInput.symbol DraftDirectiveInput.type AmendDraftInput.symbol
    AmendDraftInput.type OrganisationRowInput.unitCode AssignInput.section ConfirmAssignmentInput.section AmendOrganisationInput.exchangeCode
    CriteriaCitationInput.text CriteriaCitationInput.article CriteriaCitationInput.clause CriteriaCitationInput.point CriteriaCitationInput.item
    CriteriaShareInput.code CriteriaShareInput.within CriteriaRankInput.code CriteriaMeasureInput.atLeast CriteriaTargetInput.code
    CriterionInput.code CriteriaBandInput.code SaveCriteriaDraftInput.textCode
    CastBallotInput.salt SaveFilterInput.list OpenRecordsFileInput.code AttachmentInput.sha256 AddActivityEvidenceInput.sha256 RecordProgressInput.sha256
    RecordFamilyInput.code AmendFamilyInput.code ImportCellInput.column RegistrationRowInput.code NominationRowInput.number
    AssessmentAnswerInput.target AssessmentAnswerInput.rank AssessmentShareInput.code AssessmentRemarkInput.target FileAssessmentEvidenceInput.target
    FileAssessmentEvidenceInput.sha256 useAssessmentEvidence.target takeOfferedEvidence.target takeOfferedEvidence.thing dropAssessmentEvidence.target
    RecordConsentInput.evidence importEdxml.sha256 VoucherFileInput.sha256 OpenMoneyPlaceInput.accountNumber AmendMoneyPlaceInput.accountNumber PlanCampaignInput.uses AmendCampaignInput.uses SetAreaTargetInput.textCode SetUpClusterInput.criteriaCode`,
};
