import type { GraphQLSchema } from 'graphql';
import { pathsOf } from './paths';

/**
 * What a field that leads to another thing shows to somebody who sees the thing at which it stands.
 * `same`: it belongs to the thing and is seen by whoever sees that.
 * `reference`: the same for everybody who is signed in.
 * `own sight`: only what the caller may ask for by itself; otherwise null, or left out.
 * `no more than own sight`: besides, what hangs on something hidden may be left out.
 * `named`: something out of reach is named, with the reason why that may be.
 */
export type Sight = 'same' | 'reference' | 'own sight' | 'no more than own sight' | { named: string };

const whose: Sight = { named: 'whoever sees a thing is told whose it is' };
const above: Sight = { named: 'a level above is named as far as the root' };
const party: Sight = { named: 'a document names who takes part, and each party knows with whom' };

/** By `Type.field` (of a union `Type.field on Member`), written by hand from what the programme promises and not from the code. */
export const pathPolicy: Record<string, Sight> = {
  // Organisations, territories, accounts
  'Organisation.parent': above,
  'Organisation.successors': 'same',
  'Organisation.predecessors': 'same',
  'OrganisationSuccession.organisation': {
    named: 'an organisation says who goes on with its work, and whose it goes on with',
  },
  'Organisation.actsFor': above,
  'Organisation.administrativeUnit': 'reference',
  'AdministrativeUnit.parent': 'reference',
  'AdministrativeUnit.predecessors': 'reference',
  'AdministrativeUnit.successors': 'reference',
  'AdministrativeUnitSuccession.unit': 'reference',
  'AuditEvent.subjectId': 'same',
  'AuditEvent.actorId': { named: 'an id alone: what stands behind it is asked for by itself' },
  'AuditEvent.changes': 'same',
  'Account.sessions': 'same',
  'ImportOutcome.faults': 'same',
  'RowFault.twinId': 'own sight',
  'Person.consents': 'same',
  'Person.organisation': whose,
  'Person.roles': 'own sight',
  'Person.delegations': 'own sight',
  'Delegation.organisation': whose,
  'RoleAssignment.organisation': whose,
  // Shared with the people of that organisation, so with whoever reads it.
  'SavedFilter.organisation': whose,
  'SignInResult.viewer': 'same',
  'Viewer.person': 'same',
  'Viewer.roles': 'same',

  // Subjects: what belongs together is of one area, and seen by itself
  'Community.organisation': whose,
  'Clan.organisation': whose,
  'Clan.community': 'same',
  'Family.organisation': whose,
  'Family.community': 'same',
  'Family.clan': 'same',
  'Family.head': 'same',
  'Citizen.organisation': whose,
  'Citizen.memberships': 'same',
  'Membership.community': 'same',
  'Membership.family': 'same',
  'CitizenImport.organisation': whose,
  'SubjectCounts.unit': 'reference',
  'SubjectCounts.stated': 'own sight',
  'SubjectStatement.organisation': whose,

  // Weeks, activities, movements
  'Week.directive': 'own sight',
  'Week.organisation': whose,
  'Week.parent': 'own sight',
  'Week.round': 'own sight',
  'Activity.evidence': 'same',
  'Activity.kind': 'reference',
  'Activity.organisation': whose,
  'Activity.week': 'own sight',
  'ActivityEvidence.file': 'same',
  'Movement.deadlines': 'own sight',
  'Movement.coordinators': party,
  'Movement.directives': 'own sight',
  'Movement.leads': party,
  'Movement.organisation': whose,
  'Movement.parent': 'own sight',
  'Movement.stateDirective': 'own sight',
  'MovementRegistration.by': party,
  'MovementRegistration.citizen': 'own sight',
  'MovementRegistration.clan': 'own sight',
  'MovementRegistration.community': 'own sight',
  'MovementRegistration.family': 'own sight',
  'MovementRegistration.movement': 'own sight',
  'MovementRegistration.organisation': whose,
  'RegistrationCount.unit': 'reference',

  // Clusters: members know with whom they compete
  'Cluster.directive': 'own sight',
  // What one gave oneself; what others gave is told as averages once it is open.
  'Cluster.givenScores': 'own sight',
  'Cluster.members': 'same',
  'Cluster.organisation': whose,
  'Cluster.standings': 'same',
  'ClusterMember.organisation': party,
  'ClusterStanding.memberId': 'same',
  'ClusterStanding.organisation': party,
  'GivenScore.byId': 'same',
  'GivenScore.ofId': 'same',

  // Targets and results of territories
  'AreaBoard.series': 'same',
  'AreaBoard.unit': 'reference',
  // Read by whoever works in the territory or above, as the figure is.
  'AreaFigure.result': 'same',
  'AreaFigure.unit': 'reference',
  'AreaPoint.target': 'reference',
  'AreaSeries.indicator': 'reference',
  'AreaSeries.points': 'same',
  'AreaSeries.targets': 'reference',
  'AreaTarget.indicator': 'reference',
  'AreaTarget.organisation': whose,
  'AreaTarget.unit': 'reference',
  'IndicatorResult.indicator': 'reference',
  'IndicatorResult.organisation': whose,
  'IndicatorResult.unit': 'reference',

  // The register of documents
  'Attachment.file': 'same',
  'Directive.assignments': 'same',
  'Directive.attachments': 'same',
  'Directive.basedOn': 'own sight',
  'Directive.bookEntries': 'own sight',
  'Directive.citedBy': 'own sight',
  'Directive.deadlines': 'same',
  'Directive.dispatches': 'own sight',
  'Directive.draft': 'same',
  'Directive.keeper': whose,
  'Directive.linkedFrom': 'own sight',
  'Directive.links': 'own sight',
  'Directive.weeks': 'own sight',
  'DirectiveDraft.sourceId': { named: 'an id alone: what stands behind it is asked for by itself' },
  'DirectiveLink.directive': 'same',
  'DirectiveTwin.directive': 'same',
  'PlanGap.organisation': whose,
  'PlanGap.plan': 'same',

  // Reading a document
  'ConfirmedReading.directive': 'same',
  'ConfirmedReading.movement': 'same',
  'ConfirmedReading.round': 'same',
  'ConfirmedReading.stubs': 'same',
  'ConfirmedReading.week': 'same',
  'DirectiveProposal.issuer': 'same',
  'DirectiveProposal.reading': 'same',
  'DirectiveProposal.round': 'same',
  'DirectiveProposal.twins': 'same',
  'DirectiveReading.assignments': 'same',
  'DirectiveReading.bases': 'same',
  'DirectiveReading.deadlines': 'same',
  'DirectiveReading.forms': 'same',
  'DirectiveReading.references': 'same',
  'NamedParty.organisations': { named: 'who may be named in a task or as an issuer works in the same area or above' },
  'ProposedRound.formVersion': 'reference',
  'ReadAssignment.to': 'same',
  'ReadDeadline.from': 'same',
  'ReadDeadline.through': 'same',
  'ReadDeadline.to': 'same',
  'ReadForm.formVersion': 'reference',
  // What is known at or above the register for which one reads.
  'ReadReference.known': 'same',

  // Tasks
  // Also where only the task brings it: those above a party follow what the party was asked to do.
  'Assignment.directive': 'same',
  'Assignment.parties': 'same',
  'AssignmentParty.organisation': party,
  'AssignmentParty.progress': 'own sight',
  'AssignmentParty.suggestedEvidence': 'own sight',
  'AssignmentProgress.directive': 'own sight',
  'AssignmentProgress.file': 'same',
  'AssignmentProgress.organisation': party,
  'AssignmentReminder.assignment': 'same',
  'AssignmentReminder.organisation': whose,

  // Books and files: who reads a line of a book reads the document that stands there
  'BookEntry.directive': 'same',
  'BookEntry.organisation': whose,
  'BookEntry.recordsFile': 'own sight',
  'RecordsFile.entries': 'own sight',
  'RecordsFile.organisation': whose,

  // Sending
  'Dispatch.directive': 'own sight',
  'Dispatch.recipients': 'own sight',
  'Dispatch.replacedBy': 'own sight',
  'Dispatch.replaces': 'own sight',
  'Dispatch.sender': { named: 'who got a document knows who sent it' },
  'DispatchRecipient.dispatch': 'same',
  'DispatchRecipient.events': 'same',
  'DispatchRecipient.organisation': { named: 'who sent a document knows to whom' },
  'ImportedEdxml.directive': 'same',
  'ImportedEdxml.recipient': 'same',

  // The inbox: what awaits the own workplace, or comes to it
  'InboxPile.things': 'same',
  'SearchResult.things': 'same',
  'Thing.organisation': whose,
  'Thing.record on Activity': 'same',
  'Thing.record on Assessment': 'same',
  'Thing.record on Assignment': 'same',
  'Thing.record on AssignmentReminder': 'same',
  'Thing.record on DispatchRecipient': 'same',
  'Thing.record on Obligation': 'same',

  // Forms
  'FormRow.cells': 'reference',
  'FormRow.parentId': 'reference',
  'FormRule.cellId': 'reference',
  'FormRule.operandIds': 'reference',
  'FormText.rowId': 'reference',
  'FormVersion.rows': 'reference',
  'FormVersion.rules': 'reference',
  'FormVersion.texts': 'reference',
  // Law, the same for all; a draft of it is seen by whoever keeps criteria, and by nobody else.
  'CriteriaSet.versions': 'reference',
  'CriteriaSet.inForce': 'reference',
  'CriteriaVersion.set': 'reference',
  'CriteriaVersion.before': 'reference',

  // Assessments
  'AssessmentRound.organisation': whose,
  'AssessmentRound.lines': 'same',
  // A round flows down, and what came of it does not.
  'AssessmentRound.areas': 'no more than own sight',
  'AssessmentRoundPreview.lines': 'same',
  'AssessmentCarryOver.criteria': 'reference',
  'AssessmentCarryOver.losses': 'same',
  // Recorded below the round's organisation, whose rounds the caller may open.
  'AssessmentCarriedLoss.assessment': 'same',
  'AssessmentArea.unit': 'reference',
  'AssessmentRoundLine.set': 'reference',
  'AssessmentRoundLine.criteria': 'reference',
  'AssessmentRoundPreviewLine.criteria': 'reference',
  'Assessment.organisation': whose,
  'Assessment.round': 'same',
  'Assessment.set': 'reference',
  'Assessment.criteria': 'reference',
  'Assessment.sheet': 'same',
  'SubjectAssessment.organisation': whose,
  'SubjectAssessment.citizen': 'same',
  'SubjectAssessment.family': 'same',
  'SubjectAssessment.clan': 'same',
  'SubjectAssessment.community': 'same',
  'SubjectAssessment.guardian': 'same',
  // The committee of a territory sees what its association's rounds came to, and not those rounds.
  'SubjectAssessment.round': 'own sight',
  'SubjectAssessment.set': 'reference',
  'SubjectAssessment.criteria': 'reference',
  'SubjectAssessment.sheet': 'same',
  'AssessmentSheet.targets': 'same',
  'AssessmentTarget.evidence': 'same',
  'AssessmentEvidence.thingId': { named: 'an id alone: what stands behind it is asked for by itself' },
  'OfferedEvidence.thingId': 'same',
  'TargetEvidence.evidence': 'same',
  'AssessmentEvidence.file': 'same',

  // Rounds, obligations, reports
  'Round.directive': 'own sight',
  'Round.formVersion': 'reference',
  'Round.organisation': whose,
  'Contribution.obligation': 'same',
  'Obligation.organisation': whose,
  'Obligation.parent': 'own sight',
  'Obligation.report': 'same',
  'Obligation.round': 'same',
  'Obligation.through': { named: 'who owes a report is told through whom it goes' },
  'Obligation.to': { named: 'who owes a report is told to whom' },
  'PendingSupplement.figures': 'same',
  'PendingSupplement.obligations': 'own sight',
  'ReportBrief.below': 'same',
  'ReportBrief.changes': 'same',
  'ReportBrief.figures': 'same',
  'ReportBrief.shifts': 'same',
  'ReportChanges.figures': 'same',
  'ReportChanges.textIds': 'reference',
  'ReportersGroup.obligations': 'own sight',
  'CountingReport.obligation': 'same',
  'CountingReport.sentOnBy': { named: 'who reports is told which levels above have sent it on' },
  'Report.checks': 'same',
  'Report.differences': 'same',
  'Report.figures': 'same',
  'Report.obligation': 'same',
  'Report.organisation': whose,
  'Report.pendingSupplement': 'same',
  'Report.previous': 'same',
  'Report.remarks': 'same',
  'Report.round': 'same',
  'Report.snapshot': 'same',
  'Report.texts': 'same',
  'CellChange.after': 'same',
  'CellChange.before': 'same',
  'CellChange.event': 'same',
  'Check.cellId': 'reference',
  'Check.textId': 'reference',
  'Figure.cellId': 'reference',
  'FigureDifference.cellId': 'reference',
  'FigureShift.cellId': 'reference',
  'FigureToSend.cellId': 'reference',
  'PreviousFigure.cellId': 'reference',
  'RefillDifference.cellId': 'reference',
  'ReportRemark.cellId': 'reference',
  'ReportRemark.rowId': 'reference',
  'ReportRemark.textId': 'reference',
  'ReportText.textId': 'reference',
  'SnapshotFigure.cellId': 'reference',
  'SupplementFigure.cellId': 'reference',
  'Total.cellId': 'reference',

  // The thread
  'Trace.edges': 'no more than own sight',
  'Trace.nodes': 'no more than own sight',
  'Trace.root': 'same',
  'TraceEdge.from': 'same',
  'TraceEdge.to': 'same',
  'TraceNode.organisation': whose,
};

/** Paths of a schema on which nobody has decided. */
export const pathsWithoutLine = (schema: GraphQLSchema, policy: Record<string, Sight>): string[] =>
  pathsOf(schema)
    .map(({ name }) => name)
    .filter((name) => !(name in policy));
