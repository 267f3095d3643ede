export { DirectiveLinks } from './directive-links.service';
export { DirectiveLinksLoader } from './directive-links.loader';
export { throughStubs } from './directive-stubs';
export { directiveColumns, toDirective, visibleDirectives } from './directive.sql';
export { DirectiveTwins } from './directive-twins.service';
export * from './directive.views';
export { mayBeSameIssuer } from './issuer-identity.rules';
export { type Keeper, mustKeep } from './keeper';
export { NamedParty } from './named-party.view';
export { PartyResolution } from './party-resolution.service';
export { readPartyName } from './party-names.rules';
export { mustNameIssuer, type Registered, RegisterDirective } from './register-directive.service';
/** @public For the benchmark, which runs the built library. */
export { indexedWords } from './directive-texts';
export * from './directive.entity';
export * from './directive.inputs';
export * from './directives.loader';
export * from './directives.module';
export * from './directives.permissions';
export * from './directives.service';
export * from './assignments/assignment.entity';
export { assignmentState, lastDayOf, standingOf } from './assignments/assignment.rules';
export {
  ASSIGNMENT_STATE,
  assignmentColumns,
  visibleAssignments,
  visibleProgress,
  visibleThroughDirective,
} from './assignments/assignment.sql';
export * from './assignments/assignments.loader';
export * from './assignments/assignments.module';
export * from './assignments/assignments.service';
export * from './assignments/load-calendar';
export { AssignInput } from './assignments/assignment.inputs';
export { enteredParties, type NewAssignment, type NewDeadline } from './assignments/new-assignment';
export { AssignmentReminders } from './assignments/reminders.service';
export * from './assignments/reminders.module';
export * from './dispatch/dispatch.entity';
export { DispatchModule } from './dispatch/dispatch.module';
export { ExchangeModule } from './exchange/exchange.module';
export { type Cited, citationOf, longDate, lowerFirst, shortDate } from './citation.rules';
export * from './issuing/directive-draft.entity';
export * from './issuing/issuing.module';
export { OwnDocumentPermission } from './issuing/issuing.permissions';
export type { Office } from './issuing/offices';
export { type DraftParts, openDraft } from './issuing/own-document.rules';
export { OwnDocuments } from './issuing/own-documents.service';
export * from './registers/register.entity';
export * from './registers/registers.module';
export { RegistersService } from './registers/registers.service';
export { OPEN_TEXT, proposedSymbol } from './issuing/issuing.rules';
export { sights } from './sight';
export * from './assignments/calendar.module';
export * from './parties.module';
